/**
 * keyaccount: models and mathematics of key-account (大客户) B2B selling.
 *
 * One namespace for each notion. Everything is pure: data in, judgement out.
 *
 * @module
 */
export * as Bvf from "./bvf/index.js";
export * as C139 from "./c139/index.js";
export * as Customer from "./customer/index.js";
export * as Cycle from "./cycle/index.js";
export * as Funnel from "./funnel/index.js";
export { type Explained, explain, type Judgement, type Names, type Reason, type Sentences } from "./judgement.js";
export type { Amount, Money } from "./money.js";
export type { Day, Days } from "./day.js";
export type { Labels } from "./locale/types.js";
export * as Review from "./review/index.js";
export * as Spin from "./spin/index.js";
export * as Stakeholder from "./stakeholder/index.js";
export * as Competition from "./competition/index.js";
export * as Relationship from "./relationship/index.js";
export * as Territory from "./territory/index.js";
