/** The review of a deal: whether we know what one should know of it. */
import { type Checklist, type ChecklistAnswers, type ChecklistReason, checklist, covered } from "../checklist.js";
import { DEAL_REVIEW_PARTS } from "./reviews-table.js";

/** What the review of a deal goes through. */
export type DealReviewPart = (typeof DEAL_REVIEW_PARTS)[number];

/** Whether each part is clear; left out it has not been looked into, which is not "no". */
export type DealReviewAnswers = ChecklistAnswers<DealReviewPart>;

/** Why a deal is clear, or not. */
export type DealReviewReason = ChecklistReason<"dealReview", DealReviewPart>;

/** A deal gone through. */
export type DealReview = Checklist<DealReviewPart, DealReviewReason>;

/**
 * Goes through the twelve parts of a deal review: `incomplete` as soon as one is known not to be clear, `undetermined`
 * while some have not been looked into. What one must know of a deal at the least is `Cycle.informationChain`.
 *
 * @throws RangeError for a part that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const review = Competition.dealReview({ buyingProcess: true, criteria: false, competitor: true })
 * review.verdict // => "incomplete"
 * review.missing // => ["criteria"]
 * review.unknown.length // => 9
 * explain(review, en.competition.sentences)[0] // => "Deal review: 1 of 12 parts is missing: the criteria."
 * const clear = Object.fromEntries(Competition.DEAL_REVIEW_PARTS.map((part) => [part, true]))
 * Competition.dealReview(clear).because // => [{ rule: "checklistMet", list: "dealReview", of: 12 }]
 * @category Reviews
 * @see docs/sources.md#competition-deal-review
 */
export function dealReview(answers: DealReviewAnswers): DealReview {
  const where = "Competition.dealReview";
  return checklist("dealReview", covered(where, "answers", answers, DEAL_REVIEW_PARTS, "a part of the deal review"));
}
