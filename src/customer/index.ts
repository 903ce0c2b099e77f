/**
 * Customer – which ones, and how much of us do they get? (客户分类)
 *
 *   A  the customers who bring the first 80 % of the amount
 *   B  those who bring the next 15 %
 *   C  the rest, and whoever bought nothing
 *
 * Shares are exact, equals share a class, and the customer who crosses a limit belongs to the better class.
 *
 * @see docs/sources.md#customer
 * @module
 */

/** Classes and limits. */
export { ABC_LIMITS, CLASSES } from "./table.js";

/** Who brings how much. */
export {
  type Abc,
  type AbcClass,
  type AbcOptions,
  type AbcReason,
  type AbcRow,
  type AbcSummary,
  abc,
  type BoundaryRule,
  type CustomerAmount,
  type Limits,
} from "./abc.js";

/** And for how much effort. */
export { type CustomerGroup, type GroupReason, type GroupReturn, groupReturns } from "./groups.js";

// What they are to us: key account, value orientation, brand loyalty, spend tier

// Where they stand: attack or defend, opportunity, market share, change

// When they buy: prospect level, contact rhythm

// How they move: recency, frequency, monetary; migration; allocation of our time

/** How lately, how often, for how much. */
export { RFM_BINS, RFM_MEASURES, RFM_SEGMENTS, RFM_SEGMENTS_COMMON } from "./table.js";
export type { GivenCuts } from "./cuts.js";
export { type CustomerHistory, type Order, type PurchaseHistory, purchaseHistory } from "./history.js";
export type { RfmFinding, RfmMeasure } from "./scores.js";
export {
  type Rfm,
  type RfmCustomer,
  type RfmOptions,
  type RfmReason,
  type RfmRow,
  type RfmScores,
  rfm,
  type SegmentTotal,
} from "./rfm.js";
export {
  checkSegments,
  type ScoreRange,
  type SegmentCheck,
  type SegmentFinding,
  type SegmentId,
  type SegmentRule,
} from "./segments.js";

/** From one period to the next. */
export type { ClassifiedCustomer, MigrationOptions } from "./period.js";
export { MOST_CLASSES, MOVEMENTS } from "./table.js";
export {
  type MigrationCell,
  type Migration,
  type MigrationReason,
  type MigrationRow,
  type MovedTotal,
  type Movement,
  migration,
} from "./migration.js";

/** And our time, and whatever else comes in whole units. */
export { TIME_VERDICTS } from "./table.js";
export { type Allocated, allocate, type Share, type ShareReason } from "./allocation.js";
export {
  type ClassTime,
  type CustomerTime,
  type Hours,
  type TimeAllocation,
  type TimedCustomer,
  type TimePlan,
  type TimeReason,
  type TimeVerdict,
  timeAllocation,
} from "./time.js";

/** Calendar days are text. */
export type { Day, Days } from "../day.js";
