/** The smoke by `require`. */
const models = require("keyaccount");
const { en } = require("keyaccount/locale/en");
const { zhCN } = require("keyaccount/locale/zh-CN");
const schema = require("keyaccount/schema");
const smoke = require("./smoke.cjs");

console.log(JSON.stringify(smoke({ ...models, en, schema, zhCN })));
