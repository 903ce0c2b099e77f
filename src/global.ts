/**
 * Everything as one script: `KeyAccount.C139.region("1W1F6C")` in hosts that have no modules.
 *
 * @module
 */
export * from "./index.js";
export * as chart from "./chart.js";
export { en } from "./locale/en.js";
export { zhCN } from "./locale/zh-CN.js";
export * as schema from "./schema.js";
export * as sheet from "./sheet.js";
