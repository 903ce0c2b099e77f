/**
 * C139 – how much control do we have over this deal? (控单力)
 *
 *   W  win    0–1  the customer's top decision maker backs us        决定力指标
 *   F  first  0–3  how the decision makers judge us                  趋赢力标杆
 *   C  clear  0–9  what the seller knows for certain                 必清事项
 *
 * Written 1W3F9C. W outweighs F and F outweighs C, so the 80 values stand in one line, cut into three regions:
 *
 *   0W0F0C … 0W2F6C lose 输单区  |  0W2F7C … 1W1F5C swing 抖动区  |  1W1F6C … 1W3F9C win 赢单区
 *
 * The C in front is the coach, who corrects what the seller believes.
 *
 * @see docs/sources.md#c139
 * @module
 */

/** The items, the inflections, the published rates. */
export {
  ACTIONS,
  BLIND_BELOW,
  COACH_KINDS,
  COACH_QUALITIES,
  CRUCIAL_FIRST,
  DIALS,
  DISAGREEMENTS,
  HIGH_RATE,
  ITEMS,
  LOSE_AT,
  MARKS_STALE_AFTER,
  NEVER_CERTAIN,
  PRIOR_DEALS,
  RELIABILITY,
  STALLED_AFTER,
  STUDY,
  UNTOUCHED_AFTER,
  WIN_AT,
  WIN_RATES,
} from "./table.js";

/** A value, how it is written, and where it lies. */
export {
  compare,
  type Dial,
  format,
  type Inflections,
  type Item,
  type Notation,
  parse,
  type Region,
  rank,
  region,
  type Value,
} from "./value.js";

/** Thirteen answers, judged. */
export type { Answer, Answers, Evidenced, Mark } from "./answers.js";
export {
  type Assessment,
  type AssessmentReason,
  type AssessOptions,
  assess,
  type RegionReason,
  type Warning,
} from "./assess.js";

/** The same answers, corrected by coaches. */
export {
  type Calibration,
  type CalibrationReason,
  type Coach,
  type CoachKind,
  type CoachQuality,
  calibrate,
  type Disagreement,
  type Reliability,
} from "./calibrate.js";

/** What the value is worth in a forecast. */
export {
  type Basis,
  type ProbabilityReason,
  type WinProbability,
  type WinRate,
  winProbability,
} from "./probability.js";

/** How to raise it. */
export { type Action, type NextReason, type NextSteps, nextSteps, type Path, type Turn } from "./next.js";

/** Over time, and over many deals. */
export { type Regression, type Track, type TrackOptions, type TrackPoint, type TrackReason, track } from "./track.js";
export {
  type CurrencyTotal,
  type FlaggedDeal,
  type Portfolio,
  type PortfolioFlag,
  type PortfolioOptions,
  portfolio,
  type RegionTotal,
  type ValuedDeal,
} from "./portfolio.js";

/** Rates of one's own, and whether they would have forecast the past. */
export { type ClosedDeal, type FitOptions, type FittedRate, fitWinRates } from "./learn.js";
export { type Backtest, type BacktestOptions, backtest, type DatedDeal, type Scores, score } from "./backtest.js";
export type { Day, Days } from "../day.js";
export type { Bin } from "../stats/score.js";
export type { Interval } from "../stats/proportion.js";
