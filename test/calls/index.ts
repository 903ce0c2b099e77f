/** The calls of all notions, in the order of the functions; the first call of each function fits it. */
import { BVF } from "./bvf.js";
import { C139 } from "./c139.js";
import type { Call } from "./call.js";
import { COMPETITION } from "./competition.js";
import { CUSTOMER } from "./customer.js";
import { CYCLE } from "./cycle.js";
import { DAY } from "./day.js";
import { FUNNEL } from "./funnel.js";
import { RELATIONSHIP } from "./relationship.js";
import { SPIN } from "./spin.js";
import { STAKEHOLDER } from "./stakeholder.js";
import { TERRITORY } from "./territory.js";

export const CALLS: readonly Call[] = [
  ...[...C139, ...CUSTOMER, ...CYCLE, ...SPIN, ...BVF, ...FUNNEL],
  ...[...STAKEHOLDER, ...COMPETITION, ...RELATIONSHIP, ...TERRITORY],
  ...DAY,
];
