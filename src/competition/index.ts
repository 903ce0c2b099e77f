/**
 * Competition – where are we against the others, and by whose criteria? (竞争)
 *
 *   territory × opening         → the next move
 *   importance × our rating     → reinforce, build up, attack, leave
 *   Σ weight × rating           → rank, gap, and the smallest change of a weight that makes us first
 *   concerns near the decision  → what helps, and what must not be done
 *   deals won and lost          → reasons by stage, and what goes with winning
 *
 * Ratings are the customer's, never our own. We speak well of competitors, hint, or decline.
 *
 * @see docs/sources.md#competition
 * @module
 */

// openings and criteria
export {
  ATTACK_FACTS,
  ATTACKS,
  BUYING_POINTS,
  CRITERIA_STEPS,
  CRITERION_KINDS,
  CRITERION_MOVES,
  GOOD_CRITERIA,
  MOST_CRITERIA,
  MOST_VENDORS,
  MOVES,
  OPENING_GRID,
  OPENINGS,
  RATING_SCALE,
  REQUESTS,
  SELLING_POINTS,
  SPEAKING,
  TERRITORIES,
} from "./table.js";
export type { ChecklistAnswers, ChecklistReason, ChecklistVerdict, Checklist, Covered } from "../checklist.js";
export type { Amount, Money } from "../money.js";
export {
  type Mark,
  type Move,
  type OpenedDeal,
  type OpenedDealRow,
  type Opening,
  type OpeningBook,
  type OpeningCell,
  type OpeningCount,
  type OpeningJudgement,
  type OpeningOptions,
  type OpeningPosition,
  type OpeningReason,
  opening,
  openings,
  type Says,
  type Territory,
} from "./opening.js";
export type {
  ContestOptions,
  ContestReason,
  Criterion,
  CriterionKind,
  Rating,
  RatingScale,
} from "./contest.js";
export { type Score, type ScoreReason, score } from "./score.js";
export type { Contribution, Place, Standing } from "./standing.js";
export type { MandatoryState } from "./weighing.js";
export {
  type Sensitivity,
  type SensitivityReason,
  type SensitivityRow,
  type SensitivityVerdict,
  sensitivity,
} from "./sensitivity.js";
export type { Reach } from "./reach.js";
export {
  type CriterionImportance,
  type CriterionMove,
  type CriterionMoveOptions,
  type CriterionMoveReason,
  type CriterionMoveRow,
  type CriterionMoves,
  type CriterionPosition,
  criterionMoves,
} from "./criterion-moves.js";
export {
  type Attack,
  type AttackChoice,
  type AttackFact,
  type AttackFacts,
  type AttackJudgement,
  type AttackReason,
  type AttackRow,
  type AttackUse,
  attack,
} from "./attack.js";
export {
  type CriteriaAnswers,
  type CriteriaPart,
  criteriaAnswers,
  type GoodCriteria,
  type GoodCriteriaReason,
  goodCriteria,
} from "./good-criteria.js";
export {
  type CriteriaStep,
  type CriteriaStepReason,
  type CriteriaSteps,
  criteriaStep,
  type DocumentRequest,
  type NextCriteriaStep,
  type RequestAnswer,
  type RequestJudgement,
  type RequestKind,
  type RequestReason,
  request,
} from "./making-criteria.js";
export {
  type BuyingPoint,
  type PersonPoints,
  type Point,
  type PointAnswer,
  type PointReason,
  type PointRow,
  type Points,
  points,
  type SellingPoint,
  type Wish,
} from "./points.js";
export {
  type RemarkFacts,
  type RemarkJudgement,
  type RemarkReason,
  type RemarkVerdict,
  remark,
  type Speaking,
} from "./remark.js";

// concerns and reviews
