/**
 * Relationship – from outsider to partner: how far have we come, and what is next? (客情关系)
 *
 *   personal trust × organisational value → outsider, friend, supplier, partner; two roads
 *   six weights × ratings                → loyalty, and where the largest gap is
 *   expectation − experience             → a shortfall: 0 or less is satisfied
 *   SERVE, ladder, scorecard             → how well we look after them
 *   a complaint                          → a state, legal steps, what is overdue
 *
 * Satisfied is not yet loyal: loyal is who buys again, recommends us and turns others down.
 *
 * @see docs/sources.md#relationship
 * @module
 */

// relations
export * from "./table.js";
export {
  type Account,
  type Axis,
  matrix,
  type Matrix,
  place,
  type Place,
  type Placed,
  type PlacedAccount,
  type PlaceOptions,
  type PlaceReason,
  type Standing,
} from "./place.js";
export { nextStep, type NextStep, type Road, type StepReason } from "./step.js";
export { type Move, type Moved, type MoveReason, moves, type Moves, type MoveVerdict } from "./moves.js";
export {
  type LoyaltyAspect,
  type LoyaltyGap,
  type LoyaltyRatings,
  loyaltyScore,
  type LoyaltyScore,
  type LoyaltyScoreOptions,
  type LoyaltyScoreReason,
} from "./loyalty-score.js";
export { loyal, type Loyal, type LoyalReason, type LoyaltyAnswers, type LoyaltySign } from "./loyal.js";
export {
  type AspectExperience,
  type Experience,
  type GapFacts,
  satisfaction,
  type Satisfaction,
  type SatisfactionBand,
  satisfactionByAspect,
  type SatisfactionByAspect,
  type SatisfactionReason,
} from "./satisfaction.js";
export {
  csat,
  type Csat,
  nps,
  type Nps,
  npsCounts,
  type NpsCounts,
  type NpsFacts,
  type NpsGroup,
  type SurveyOptions,
  type SurveyReason,
} from "./nps.js";
export { serve, type Serve, type ServeLetter, type ServePoint, type ServeReason, type ServeRow } from "./serve.js";
export { loop, type Loop, type LoopAnswers, type LoopReason, type LoopStep } from "./loop.js";
export {
  ladder,
  type Ladder,
  type LadderAnswers,
  type LadderReason,
  role,
  type Role,
  type RolePlayed,
  type RoleReason,
  type Rung,
} from "./ladder.js";
export {
  awareness,
  type Awareness,
  type AwarenessAnswers,
  type AwarenessReason,
  type AwarenessStep,
} from "./awareness.js";
export {
  type Bond,
  relation,
  type Relation,
  type RelationRatings,
  type RelationReason,
  type RelationScore,
} from "./relation.js";
export { type ResultFactor, type ResultFactors, type ResultReason, results, type Results } from "./results.js";
export {
  type ScoreFigures,
  type ScoreMeasure,
  scorecard,
  type Scorecard,
  type ScorecardReason,
  type ScorecardRow,
  type ScoreUnit,
} from "./scorecard.js";
export {
  type ChainPlace,
  type Growth,
  type GrowthFacts,
  type GrowthKind,
  growthMove,
  type GrowthMove,
  type GrowthReason,
} from "./growth.js";
export {
  advanceComplaint,
  type ComplaintAdvanced,
  type ComplaintEvent,
  type ComplaintMoved,
  type ComplaintState,
  legalComplaintEvents,
} from "./complaint-state.js";
export {
  complaint,
  type Complaint,
  type ComplaintEntry,
  type ComplaintOptions,
  type ComplaintReason,
  type ComplaintRecord,
  type ComplaintStay,
  type Timed,
} from "./complaint.js";
export { complaints, type Complaints, type ComplaintsReason, type StateTimes } from "./complaints.js";
export type { Amount, Money } from "../money.js";
export type { Day, Days } from "../day.js";
export type { Interval } from "../stats/proportion.js";
export type { Known } from "./answers.js";
export type { ChecklistReason, Covered } from "../checklist.js";
