/**
 * Review – one deal, one book: everything this library knows, applied together.
 *
 *   accounts  what they bought                        → A, B or C
 *   deals     13 answers, corrected by coaches        → value, region, win probability, next steps
 *             amount, currency, probability, days     → weighted pipeline per currency, flags
 *             what the buyer was seen to do           → the buyer's stage, and whether the seller is there too
 *   funnel    counts by stage                         → conversions with intervals
 *
 * Whatever is absent is reported as absent and never invented.
 *
 * @see docs/sources.md#review
 * @module
 */

/** Limits and lists. */
export { OUTCOMES, PARTICULARS, STALE_AFTER, STANDINGS } from "./table.js";

/** What a review reads. */
export type { Account, Book, BookOptions, Deal, DealOptions, FunnelCounts, Purchase } from "./input.js";

/** One deal. */
export {
  type Chance,
  type ChanceReason,
  type Control,
  type DealReason,
  type DealReview,
  deal,
  type Flag,
  type Particular,
  type Standing,
} from "./deal.js";

/** One book. */
export {
  type AccountAbc,
  type BookReview,
  book,
  type CurrencyAmount,
  type FunnelReview,
  type LeftOut,
  type Pipeline,
  type StandingTotal,
  type TierGap,
} from "./book.js";

export type { Day, Days } from "../day.js";

/** Either, in words. */
export type { Labels } from "../locale/types.js";
export { report } from "./report.js";
