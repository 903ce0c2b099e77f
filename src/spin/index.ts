/**
 * Spin – questions that make the need grow (SPIN 提问, 顾问式提问)
 *
 *   situation → problem → implication → need-payoff → benefit
 *   背景         难点       暗示           需求-效益      利益
 *
 * A problem the customer admits is an implied need. Its consequences make it larger; asked what solving it would be worth,
 * the customer says what is wanted: an explicit need, the only thing a benefit can answer. What moves the conversation on
 * is the evidence in an answer, never that a question was asked.
 *
 * The method is Neil Rackham's; SPIN® is a mark of Huthwaite. The texts are ours.
 *
 * @see docs/sources.md#spin
 * @module
 */

/** Kinds of question, contacts, answers, needs. */
export {
  ANSWERS,
  BRANCHES,
  CONTACTS,
  ENOUGH_CONSEQUENCES,
  ENOUGH_PROBLEMS,
  EXPECTED,
  FABEEC,
  FIGURES,
  FOCUSES,
  KINDS,
  KNOWN,
  LIMITS,
  NEEDS,
  OUTCOMES,
  PERIODS,
  PROGRESS,
  SHORT_OF_TIME,
  SLOTS,
  STATEMENTS,
  SUCCESSES,
} from "./table.js";
export type {
  Answer,
  CaseStep,
  ContactMistake,
  ContactTask,
  ContactType,
  DecisionFocus,
  Kind,
  NeedExpression,
  NeedKind,
  Outcome,
  Slot,
  Stage,
  StatementKind,
  TextLocale,
} from "./ids.js";

// Templates

/** Texts with slots, packs of them, and the form of a question. */
export { PACKS, type PackId } from "./packs.js";
export { fill, type SlotsOf, type SlotValues, slots } from "./template.js";
export { type Pack, type PackDefinition, pack, type Template, type TemplateDefinition } from "./pack.js";
export { form, type QuestionForm } from "./form.js";
export { type QuestionRequest, question, type SingleQuestion } from "./question.js";

// Plan and conversation

/** What a call is planned from, the plan, and the walk along it. */
export type {
  CallPreparation,
  Capability,
  Consequence,
  Period,
  PlannedConsequence,
  PlannedProblem,
  Problem,
} from "./preparation.js";
export type { Limits } from "./limits.js";
export {
  type Branch,
  type CallPlan,
  type Expected,
  type PlanNode,
  type PlanReason,
  planCall,
  type Ways,
} from "./plan.js";
export {
  type CallAnswer,
  type Conversation,
  type ConversationReason,
  next,
  type ProblemState,
  type Progress,
} from "./conversation.js";
export { fromGoals, type Goal, type GoalProblem } from "./goals.js";

// Rendering

/** A plan on a page, and as a flowchart. */
export { markdown } from "./markdown.js";
export { mermaid } from "./mermaid.js";
export type { Labels } from "../locale/types.js";

// Needs, statements, outcomes, the review of a call

/** What the customer says, what we say, and what comes of it. */
export { classifyNeed, type FalseNeed, type NeedJudgement, type NeedReason, type NeedStatement } from "./needs.js";
export {
  classifyStatement,
  type SellerStatement,
  type StatementJudgement,
  type StatementReason,
} from "./statements.js";
export {
  type AdvancePart,
  type AgreedAction,
  type AgreedAdvance,
  classifyOutcome,
  type OutcomeFacts,
  type OutcomeJudgement,
  type OutcomeReason,
} from "./outcomes.js";
/** A call judged whole. */
export type { CallOutcome, CallRecord, KnownProblem } from "./record.js";
export type { ProblemAnswer } from "./calls.js";
export type { BreachReason } from "./breaches.js";
export type { KindRow, MixReason, QuestionMix } from "./mix.js";
export type { FollowUpReason } from "./follow-up.js";
export {
  type CallReason,
  type CallReview,
  type ProblemReview,
  reviewCall,
  type ReviewOptions,
  type StatementRow,
} from "./review-call.js";
/** What was said, turn by turn. */
export type { Need, NeedTurn, QuestionTurn, StatementTurn, Turn } from "./turns.js";

// Links

/** What other models take from a call. */
export { type ConsequenceCost, type CostTotal, costOfInaction, type InactionCost } from "./inaction.js";
export { criteria, type NeedCriterion, signs } from "./links.js";
export type { Observation } from "../cycle/index.js";

/** Calendar days are text. */
export type { Day } from "../day.js";
