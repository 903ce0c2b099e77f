/** The smoke by `import`. */
import * as models from "keyaccount";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";
import * as schema from "keyaccount/schema";
import smoke from "./smoke.cjs";

console.log(JSON.stringify(smoke({ ...models, en, schema, zhCN })));
