/** 简体中文. */
import { bvf } from "../bvf/zh-CN.js";
import { c139 } from "../c139/zh-CN.js";
import { customer } from "../customer/zh-CN.js";
import { cycle } from "../cycle/zh-CN.js";
import { funnel } from "../funnel/zh-CN.js";
import { review } from "../review/zh-CN.js";
import { spin } from "../spin/zh-CN.js";
import { stakeholder } from "../stakeholder/zh-CN.js";
import { competition } from "../competition/zh-CN.js";
import { relationship } from "../relationship/zh-CN.js";
import { territory } from "../territory/zh-CN.js";
import type { Labels } from "./types.js";

/** Labels and sentences in Chinese, 中文标签与说明. */
export const zhCN: Labels = {
  tag: "zh-CN",
  bvf,
  c139,
  customer,
  cycle,
  funnel,
  spin,
  review,
  stakeholder,
  competition,
  relationship,
  territory,
};
export type * from "./types.js";
