/** The smoke by `import`. */
import { Bvf, C139, Funnel, Review, Spin } from "keyaccount";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";
import * as schema from "keyaccount/schema";
import smoke from "./smoke.cjs";

console.log(JSON.stringify(smoke({ Bvf, C139, Funnel, Review, Spin, en, schema, zhCN })));
