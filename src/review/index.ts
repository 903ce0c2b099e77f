/**
 * Review – one deal, one book: everything this library knows, applied together.
 *
 *   accounts  what they bought                        → A, B or C
 *   deals     13 answers, corrected by coaches        → value, region, win probability, next steps
 *             amount, currency, probability, days     → weighted pipeline per currency, flags
 *             what the buyer was seen to do           → the buyer's stage, and whether the seller is there too
 *             who decides, whose word counts          → coverage, support, and C139 items nobody need answer
 *             opening, criteria, concerns             → the next move, what would make us first, what helps
 *   machines  ours and the competitors'               → whose they are, and how many will be replaced
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
export type { AccountMachine } from "./field.js";
export type { Contest } from "./rivals.js";

/** One deal. */
export {
  type Chance,
  type ChanceReason,
  type Control,
  type ControlReason,
  type DealReason,
  type DealReview,
  deal,
  type Flag,
  type Particular,
  type Standing,
} from "./deal.js";

export type { AnsweredAgainstPeople, PeopleReview, Stakeholders } from "./people.js";
export type { ContestReview } from "./rivals.js";

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

export type { FieldReview } from "./field.js";

export type { Day, Days } from "../day.js";

/** Either, in words. */
export type { Labels } from "../locale/types.js";
export { report } from "./report.js";
