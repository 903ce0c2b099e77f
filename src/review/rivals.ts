/** Where a deal stands against the others: its opening, the customer's criteria, and the concerns near the decision. */
import {
  type ConcernReport,
  type ConcernRisk,
  concernRisk,
  type ContestOptions,
  type Criterion,
  type CriterionMoves,
  criterionMoves,
  type Rating,
  type Score,
  type Sensitivity,
  score,
  sensitivity,
} from "../competition/index.js";
import type { Day } from "../day.js";
import type { OUTCOMES } from "./table.js";

/** The customer's criteria, and how it rates us and every competitor by them. */
export interface Contest extends ContestOptions {
  readonly criteria: readonly Criterion[];
  readonly ratings: readonly Rating[];
}

/** The criteria of a deal, judged. */
export interface ContestReview {
  readonly score: Score;
  readonly sensitivity: Sensitivity;
  readonly moves: CriterionMoves;
}

export function contestOf(contest: Contest | undefined): ContestReview | undefined {
  if (contest === undefined) return undefined;
  const { criteria, ratings, ...options } = contest;
  return {
    score: score(criteria, ratings, options),
    sensitivity: sensitivity(criteria, ratings, options),
    moves: criterionMoves(criteria, ratings, options),
  };
}

/** Judges the concerns of a deal by its phase; nothing reported is nothing known. */
export function concernsOf(
  reports: readonly ConcernReport[] | undefined,
  outcome: (typeof OUTCOMES)[number] | undefined,
  asOf: Day,
): ConcernRisk | undefined {
  if (reports === undefined || reports.length === 0) return undefined;
  const phase = outcome === undefined ? "beforeDecision" : outcome === "won" ? "afterWinning" : "afterLosing";
  return concernRisk(reports, asOf, { phase });
}
