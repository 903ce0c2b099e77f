/**
 * Territory – whose machines stand where, who buys next, and whom do we miss? (区域)
 *
 *   machines in field   ours and theirs, by any two dimensions; volume × age
 *   replacement         the even rule, or the hazard of our own history: which one is said
 *   untouched losses    lost before any study of the customer began, and why
 *   coverage            visited against planned, quarter by quarter
 *   qualification       MAN, BANT, MEDDPICC, the information chain: one mechanism
 *
 * A machine nobody asked about is a machine of unknown age, not a new one.
 *
 * @see docs/sources.md#territory
 * @module
 */

export type { Day } from "../day.js";
export type {
  Checklist,
  ChecklistAnswers,
  ChecklistReason,
  ChecklistVerdict,
  Covered,
} from "../checklist.js";

// base

/** Bands, kinds and limits. */
export {
  AGE_BANDS,
  CANDIDATE_YEARS,
  CHANGES,
  CONFIDENCE,
  DIMENSIONS,
  EXACT_MACHINES,
  FORECAST_YEARS,
  LEAST_REPLACED,
  LIFE,
  LONGEST_LIFE,
  MOST_MACHINES,
  MOST_PAGES,
  OLDEST,
  OPPORTUNITIES,
  OPPORTUNITY_FACTS,
  OPPORTUNITY_GRID,
  ORGANISATIONS,
  OURS,
  VOLUME_BANDS,
} from "./table.js";

/** Whose machines stand where. */
export {
  type Dimension,
  type FieldCell,
  type FieldCount,
  type FieldGroup,
  type FieldOptions,
  type FieldReason,
  type MachinesInField,
  machinesInField,
  type VendorCount,
} from "./field.js";
export type { Machine, Organisation, OursOption } from "./machines.js";
export type { AgeBand, VolumeBand } from "./bands.js";
export {
  type Candidate,
  type LifeOptions,
  type UnplacedMachine,
  type VolumeAgeCell,
  type VolumeAgeReason,
  type VolumeByAge,
  volumeByAge,
} from "./volume-by-age.js";

/** Who buys next. */
export {
  type MachineLife,
  type Replacement,
  type ReplacementOptions,
  type ReplacementReason,
  type ReplacementRule,
  type ReplacementYear,
  replacement,
} from "./replacement.js";
export {
  type CountChange,
  type Opportunities,
  type Opportunity,
  type OpportunityCount,
  type OpportunityFact,
  type OpportunityFacts,
  type OpportunityKind,
  type OpportunityReason,
  type OpportunityRow,
  opportunities,
  opportunity,
} from "./opportunity.js";

// reach

/** Kinds of loss, remedies, the order of visits, the parts of a survey. */
export {
  LOSS_FACTS,
  MOST_QUARTERS,
  PLAN_STANDINGS,
  REMEDIES,
  SURVEY_PARTS,
  UNTOUCHED_LOSSES,
  VISIT_ORDER,
} from "./table.js";

/** Whom we missed, whom we see next, and how far we have come. */
export {
  type LossCause,
  type LossesReason,
  type LossFact,
  type LossFacts,
  type LossReason,
  type LossRow,
  type Remedy,
  type UntouchedCount,
  type UntouchedKind,
  type UntouchedLoss,
  type UntouchedLosses,
  untouchedLoss,
  untouchedLosses,
} from "./untouched-loss.js";
export {
  type VisitCustomer,
  type VisitGroup,
  type VisitOrder,
  type VisitOrderOptions,
  type VisitOrderReason,
  type VisitTurn,
  visitOrder,
} from "./visit-order.js";
export {
  type CoverageOptions,
  type CoveragePlan,
  type CoverageQuarter,
  type CoverageReason,
  type CoverageRow,
  type CoverageVisit,
  coveragePlan,
  type PlanStanding,
} from "./coverage.js";
export { type SiteSurvey, type SurveyAnswers, type SurveyPart, type SurveyReason, siteSurvey } from "./site-survey.js";

// qualification

/** Rule sets, limits and warnings. */
export { RULE_SETS } from "./rule-sets.js";
export { FOCUS_DAYS, LONGEST_PART, MOST_PARTS, MOST_VISITS, REPURCHASES, WARNINGS } from "./table.js";

/** Who is worth a visit, and who of our own may buy elsewhere. */
export {
  type OwnRuleSet,
  type PartGap,
  type PartOf,
  type Qualification,
  type QualificationAnswers,
  type QualificationOptions,
  type QualificationReason,
  type QualificationRow,
  type Qualifications,
  qualify,
  qualifyAll,
  type RuleSetId,
} from "./qualification.js";
export {
  type OwnAccount,
  type RePurchase,
  type RePurchaseReason,
  type RePurchaseRow,
  type RePurchasesReason,
  type RePurchaseStanding,
  type RePurchaseWarning,
  rePurchase,
} from "./re-purchase.js";
