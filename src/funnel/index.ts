/**
 * Funnel – what becomes of the deals we start? (漏斗)
 *
 *   160 suspects → 110 → 75 → 42 → 35 → 30 orders        counts by stage
 *        69 %      68 %   56 %   83 %   86 %             rates, each with its interval
 *   amount × probability, added up                       the weighted pipeline
 *   2000 calls ← 200 ← 70 ← 35 ← 14 orders               backwards: what a target needs
 *
 * A rate is an estimate and says how good it is; money is exact and never mixes currencies.
 *
 * @see docs/sources.md#funnel
 * @module
 */

/** Stages and limits. */
export { CONFIDENCE, COUNT_KINDS, SMALL_SAMPLE, SPADCO, WHOLE_WITHIN } from "./table.js";

// rates
/** Rates, and how sure they are. */
export { type Confidence, type Interval, interval } from "./interval.js";

// conversions
/** From stage counts to rates. */
export {
  type ConversionOptions,
  type ConversionReason,
  type Conversions,
  conversions,
  type CountKind,
  type Step,
  type StepName,
} from "./conversions.js";

// activity
/** What a target needs, and what is done for it. */
export { type Required, type RequiredReason, required } from "./required.js";

// pipeline
export { CATEGORIES, CATEGORY_MODES, DEAL_CATEGORIES, DEAL_OUTCOMES } from "./table.js";
/** What the open deals are worth on average. */
export { type OpenDeal, type Weighted, weighted } from "./weighted.js";
/** Deals in several currencies, in one. */
export {
  type ChanceOf,
  type ConvertedDeal,
  convert,
  type DealCategory,
  type DealOutcome,
  type Exchange,
  type ExchangeOptions,
  type ExchangeReason,
  type PricedDeal,
  type UnpricedDeal,
} from "./convert.js";
/** The forecast by category. */
export {
  type Categories,
  type CategorisedDeal,
  type Category,
  type CategoryMode,
  type CategoryOptions,
  type CategoryReason,
  type CategoryTotal,
  categories,
  type UncountedDeal,
} from "./categories.js";

// distribution
// speed
export { LEVER_CHANGE, LEVERS } from "./table.js";
/** How fast the open deals turn into money, and whether they suffice. */
export {
  type Coverage,
  type CoverageInput,
  type CoverageReason,
  coverage,
  type Levers,
  type Velocity,
  type VelocityReason,
  velocity,
} from "./velocity.js";
/** Which lever moves it most. */
export {
  type Lever,
  type LeverEffect,
  type LeverEffects,
  type LeverNeed,
  type LeverOptions,
  type LeverReason,
  levers,
} from "./levers.js";

// movement
export { BALANCED_FROM, BIAS_FROM, FLOWS } from "./table.js";
/** What came into a pipeline, and what went. */
export {
  type Flow,
  type FlowDeal,
  type FlowKind,
  type FlowOptions,
  type FlowReason,
  flow,
  type PipelineFlow,
  type Snapshot,
} from "./flow.js";
export type { SnapshotDeal } from "./snapshot.js";
/** Past forecasts against what came. */
export { type Bias, type BiasReason, bias, type PastForecast } from "./bias.js";

// targets
export { MONTHS, VARIATION_FORMULAS } from "./table.js";
export type { Amount } from "../money.js";
/** A target in parts that add up. */
export { type Split, type SplitOptions, type SplitReason, split } from "./split.js";
/** What each month usually brings. */
export { type SeasonalIndex, type SeasonReason, seasonalIndex, type YearOfMonths } from "./season.js";
/** The orders and prospects a target needs. */
export { type NeededOrders, neededOrders, type OrderNeed, type OrderReason, type ProspectBase } from "./orders.js";
/** Months against their year. */
export { type GateReason, type PlanGate, type PlannedMonth, planGate } from "./plan.js";
export {
  type RolledMonth,
  type RollingMonth,
  type RollingPlan,
  type RollingReason,
  rollingPlan,
} from "./rolling.js";
/** How steady sales are. */
export {
  type MonthlySales,
  type Steadiness,
  type SteadinessOptions,
  type SteadinessReason,
  type SteadinessRow,
  steadiness,
  type VariationFormula,
} from "./steadiness.js";

// time in stage
