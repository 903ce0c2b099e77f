/** English. */
import { bvf } from "../bvf/en.js";
import { c139 } from "../c139/en.js";
import { customer } from "../customer/en.js";
import { cycle } from "../cycle/en.js";
import { funnel } from "../funnel/en.js";
import { review } from "../review/en.js";
import { spin } from "../spin/en.js";
import type { Labels } from "./types.js";

/** Labels and sentences in English. */
export const en: Labels = { tag: "en", bvf, c139, customer, cycle, funnel, spin, review };
export type * from "./types.js";
