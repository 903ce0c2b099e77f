/**
 * Cycle – where is the buyer, and is the seller there too? (采购周期)
 *
 *   recognitionOfNeeds → evaluationOfOptions → resolutionOfConcerns → decision → implementation → changesOverTime ↺
 *   需求认知             评估选择               消除顾虑                决定购买    执行              随时间改变
 *
 * The stage is the buyer's, and is read off what the buyer does. An exit event that the customer has let be seen fixes
 * the earliest stage possible; the signs seen since say which of the stages from there on is likely, and silence makes
 * the answer less sure. What only the seller did, or believes, moves the buyer nowhere.
 *
 * @see docs/sources.md#cycle
 * @module
 */

/** Stages, events, signs. */
export {
  EVENT_LIKELIHOODS,
  EVENT_TESTS,
  EVENTS,
  HALF_LIFE,
  NEXT,
  CONFIDENT_FROM,
  SELLER_STAGES,
  STAGE_STRATEGIES,
  STAGES,
  TRANSITIONS,
} from "./table.js";
export {
  ACTIONS,
  REGRESSION_STRENGTH,
  REGRESSIONS,
  SIGNALS,
  TOLD,
  WITNESS_WEIGHTS,
  WITNESSES,
  WOULD_SETTLE,
} from "./signals.js";
export type {
  ActionId,
  EventId,
  RegressionId,
  SellerGoal,
  SellerStage,
  SellerStep,
  SignalId,
  Stage,
  StageError,
  StageStrategy,
  Witness,
} from "./ids.js";
export type { Observation } from "./observation.js";

// Detection

/** Where the buyer is, what says so, and what is missing. */
export type { Candidate, Posterior } from "./belief.js";
export {
  type CourseReason,
  type Detection,
  type DetectionReason,
  detect,
  type EvidenceReason,
  type Step,
  type VerdictReason,
} from "./detect.js";
export type { DisregardedReason, Effect } from "./filter.js";
export { type Influence, influence } from "./influence.js";
export type { MissingReason } from "./missing.js";
export type { DetectOptions, SignalRow } from "./parameters.js";
export type { SellerReason } from "./seller.js";
export { type Moment, timeline } from "./timeline.js";

// The state machine, alignment, what comes next

/** Which event may follow. */
export {
  type Advanced,
  type AdvanceReason,
  advance,
  type CycleEvent,
  type CycleState,
  legalEvents,
  type Setback,
} from "./advance.js";

/** Whether the seller is where the buyer is, and what to win next. */
export { type Alignment, type AlignmentReason, alignment, type Loops } from "./alignment.js";
export { type EventTest, type NextStep, next, type SpinKind } from "./next.js";

// Other models

/** Stages as others count them. */
export { MODELS } from "./models-table.js";
export { type ModelId, type ModelStage, toCanonical } from "./models.js";

// The customer's budget, what we know

export type { ChecklistAnswers } from "../checklist.js";
/** Phases of a budget, parts of the information chain. */
export { BUDGET_CYCLE_MONTHS, BUDGET_PHASES, STEP_IN } from "./budget-table.js";
export { INFORMATION_PARTS } from "./information-table.js";
export { type BudgetCalendar, type BudgetPhase, type BudgetReason, type BudgetTiming, budgetTiming } from "./budget.js";
export {
  type InformationAnswers,
  type InformationChain,
  type InformationPart,
  type InformationReason,
  informationChain,
} from "./information.js";

// Concerns

/** Kinds, signs and limits of concerns. */
export {
  CONCERN_ERRORS,
  CONCERN_KINDS,
  CONCERN_LEVELS,
  CONCERN_SIGNS,
  CONCERN_STAGES,
  CONCERN_WEIGHTS,
  CONCERN_WINDOW,
  PRICE_QUIET,
  PRICE_RETURNED_STRENGTH,
  UNRESOLVED_FROM,
} from "./concerns-table.js";
export type { ConcernKind, ConcernSign, PriceReturn } from "./concern-signs.js";
export {
  type ConcernError,
  type ConcernLevel,
  type ConcernOptions,
  type ConcernRadar,
  type ConcernReason,
  type ConcernRemedy,
  type ConcernRow,
  concernRadar,
} from "./concerns.js";

// Implementation

/** Phases of an implementation, and the dip. */
export {
  DIP_MEASURES,
  DIP_PROLONGED_AFTER,
  DIPS,
  IMPLEMENTATION_PHASES,
  NEW_TOY_DAYS,
  USE_SIGNS,
} from "./implementation-table.js";
export {
  type Dip,
  type DipMeasure,
  type Implementation,
  type ImplementationFacts,
  type ImplementationOptions,
  type ImplementationPhase,
  type ImplementationReason,
  implementationPhase,
} from "./implementation.js";
export type { ResultSign, TroubleSign } from "./use.js";

// From words

/** What a call note tells of. */
export { CUES, DENIALS, REACH, UNDENIED } from "./cues.js";
export type { Denial } from "./denial.js";
export { type Denied, type Noted, type ObserveOptions, observe, type Span } from "./observe.js";
export { type NoteLocale, PHRASES } from "./phrases.js";

/** Calendar days are text. */
export type { Day, Days } from "../day.js";
