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
export { LEAST_STRENGTH, METHODS, WIN_RATES_OF } from "./table.js";

/** Rates, and how sure they are. */
export { type Confidence, type Counted, type Interval, interval, type Method } from "./interval.js";
export { type EventRate, rateInterval } from "./rate-interval.js";
export { type Difference, type DifferenceReason, difference, type RatesApart } from "./difference.js";
export {
  type CountedGroup,
  type Shrunk,
  type ShrunkGroup,
  type ShrinkOptions,
  type ShrinkReason,
  shrink,
} from "./shrink.js";
export {
  type Outcomes,
  type WinRate,
  type WinRateOf,
  type WinRateOptions,
  type WinRateReason,
  winRate,
} from "./win-rate.js";

// conversions
export type { Day, Days } from "../day.js";
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
/** Sellers against each other. */
export {
  type ComparedRates,
  compareSellers,
  type SellerComparison,
  type SellerCounts,
  type SellerReason,
  type SellerStep,
  type StepStanding,
  type TeamComparison,
  type TeamCounts,
} from "./sellers.js";
/** By the period of entry. */
export {
  type Cohort,
  type CohortOptions,
  type CohortPeriod,
  type CohortReason,
  type CohortRecord,
  type CohortState,
  type Cohorts,
  cohorts,
} from "./cohorts.js";
/** The SPADCO table. */
export { type SpadcoReason, type SpadcoSeller, type SpadcoTable, spadco } from "./spadco.js";
/** From stage to probability. */
export {
  atStage,
  type PresetId,
  type Staged,
  type StagedDeal,
  type StagedReason,
  type StageProbability,
} from "./presets.js";
/** Hunting or cultivating. */
export { type FunnelShape, type Shape, type ShapeReason, shape } from "./shape.js";
export {
  COHORT_PERIODS,
  COHORT_STATES,
  EVEN_TENTHS,
  MOST_COMPARED,
  PRESETS,
  SHAPES,
  STEP_STANDINGS,
} from "./table.js";

// activity
/** What a target needs, and what is done for it. */
export { type LeadTimes, type Required, type RequiredReason, required } from "./required.js";
export type { Weekday, WorkCalendar } from "./workdays.js";
/** The same with a probability. */
export {
  type CountedRate,
  type ProbableReason,
  type ProbableStarts,
  type Reach,
  requiredWithProbability,
} from "./probable.js";
/** Rules of the trade. */
export { byRule, type RuleCounts, type RuleReason, type SalesRule } from "./rules.js";
/** Working time. */
export {
  type WorkedReason,
  type WorkedRow,
  type WorkedTime,
  type WorkedVerdict,
  type WorkingTime,
  workingTime,
} from "./working-time.js";
/** Visits. */
export {
  type CustomerVisitReason,
  type CustomerVisits,
  type PlannedVisits,
  type Visit,
  type VisitDiagnosis,
  type VisitOptions,
  type VisitReason,
  type VisitShare,
  type VisitVerdict,
  visits,
} from "./visits.js";
/** Plan, do, check, act. */
export {
  type PdcaCheck,
  type PdcaCount,
  type PdcaReason,
  type PdcaRow,
  type PdcaStep,
  type PdcaVerdict,
  type PlanRecord,
  pdca,
} from "./pdca.js";
export {
  DAYS_IN_MONTH,
  LONGEST_LEAD,
  MOST_ESTIMATED,
  MOST_STARTS,
  PDCA,
  PRIOR,
  REACHES,
  SALES_RULES,
  VISIT_VERDICTS,
  WEEKDAYS,
  WEEKEND,
  WORKED_VERDICTS,
  WORKING_TIME,
} from "./table.js";

// pipeline
export { CATEGORIES, CATEGORY_MODES, DEAL_CATEGORIES, DEAL_OUTCOMES } from "./table.js";
/** What the open deals are worth on average. */
export { type OpenDeal, type Weighted, weighted } from "./weighted.js";
export type { DealCategory, DealOutcome, PipelineDeal } from "./deals.js";
/** Deals in several currencies, in one. */
export {
  type ChanceOf,
  type ConvertedDeal,
  convert,
  type Exchange,
  type ExchangeOptions,
  type ExchangeReason,
  type UnpricedDeal,
} from "./convert.js";
/** The forecast by category. */
export {
  type Categories,
  type Category,
  type CategoryMode,
  type CategoryOptions,
  type CategoryReason,
  type CategoryTotal,
  categories,
  type UncountedDeal,
} from "./categories.js";

// distribution
/** What the open deals will bring: not one number, but what may come and how probably. */
export { FORECAST_PERIODS, LATTICE, LEVELS } from "./table.js";
export { CONCENTRATED_ABOVE, FACTOR, LEVEL_WITHIN, RUNS } from "./table.js";
export { type Wins, winsDistribution } from "./wins.js";
export type { SpreadOptions } from "./spread.js";
export type { Chance, Total } from "./totals.js";
export { type Distribution, distribution } from "./distribution.js";
export { type DealCounts, type Forecast, type ForecastOptions, forecast, type Level } from "./forecast.js";
export type { ForecastReason } from "./forecast-reasons.js";
export {
  type ForecastPeriod,
  forecastByPeriod,
  type PeriodForecasts,
  type PeriodOptions,
} from "./forecast-periods.js";
export { type Driver, type DriverOptions, type DriverReason, type Drivers, drivers } from "./drivers.js";
export { type Estimate, type Simulation, type SimulationOptions, simulate } from "./simulate.js";

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
export { LEAST_LEFT, LONGEST_DAYS, MOST_STAGES, REACHED_WITHIN, STALE_SHARE, SURVIVAL_SCALES } from "./table.js";

/** How long deals stay in a stage, which stay too long, and where they end. */
export type { StageTime } from "./stage-times.js";
export {
  type RestrictedMean,
  type Survival,
  type SurvivalOptions,
  type SurvivalQuantile,
  type SurvivalReason,
  type SurvivalScale,
  type SurvivalStep,
  survival,
} from "./survival.js";
export {
  type StageHistory,
  type StageLimit,
  type StaleDeals,
  type StaleOptions,
  type StaleReason,
  type StaleRow,
  type StandingDeal,
  staleDeals,
} from "./stale-deals.js";
export {
  type Markov,
  type MarkovOptions,
  type MarkovReason,
  type MarkovStage,
  markov,
  type StagePart,
  type Transition,
} from "./markov.js";
