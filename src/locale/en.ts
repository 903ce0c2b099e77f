/** English. */
import { bvf } from "../bvf/en.js";
import { c139 } from "../c139/en.js";
import { customer } from "../customer/en.js";
import { cycle } from "../cycle/en.js";
import { funnel } from "../funnel/en.js";
import { review } from "../review/en.js";
import { spin } from "../spin/en.js";
import { stakeholder } from "../stakeholder/en.js";
import { competition } from "../competition/en.js";
import { relationship } from "../relationship/en.js";
import { territory } from "../territory/en.js";
import type { Labels } from "./types.js";

/** Labels and sentences in English. */
export const en: Labels = {
  tag: "en",
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
