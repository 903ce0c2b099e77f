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
/** What the open deals are worth on average. */
export { type OpenDeal, type Weighted, weighted } from "./weighted.js";

// distribution
/** What the open deals will bring: not one number, but what may come and how probably. */
export { DEAL_OUTCOMES, FORECAST_PERIODS, LATTICE, LEVELS } from "./table.js";
export { CONCENTRATED_ABOVE, FACTOR, LEVEL_WITHIN, RUNS } from "./table.js";
export { type Wins, winsDistribution } from "./wins.js";
export type { DealOutcome, ForecastDeal } from "./open-deals.js";
export type { SpreadOptions } from "./spread.js";
export type { Chance, Total } from "./totals.js";
export { type Distribution, distribution } from "./distribution.js";
export { type Forecast, type ForecastOptions, forecast, type Level } from "./forecast.js";
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

// movement
// targets
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
