/** The smoke by `require`. */
const { Bvf, C139, Funnel, Review, Spin } = require("keyaccount");
const { en } = require("keyaccount/locale/en");
const { zhCN } = require("keyaccount/locale/zh-CN");
const schema = require("keyaccount/schema");
const smoke = require("./smoke.cjs");

console.log(JSON.stringify(smoke({ Bvf, C139, Funnel, Review, Spin, en, schema, zhCN })));
