/** What a locale must say of the notion Territory. */
import type { Sentences } from "../judgement.js";
import type { ChartWords } from "../territory/chart.js";
import type {
  AgeBand,
  CountChange,
  CoverageReason,
  Dimension,
  FieldReason,
  LossCause,
  LossesReason,
  LossFact,
  LossReason,
  OpportunityFact,
  OpportunityKind,
  OpportunityReason,
  Organisation,
  PartOf,
  PlanStanding,
  Qualification,
  QualificationReason,
  Remedy,
  ReplacementReason,
  ReplacementRule,
  RePurchase,
  RePurchaseReason,
  RePurchasesReason,
  RePurchaseStanding,
  RePurchaseWarning,
  RuleSetId,
  SiteSurvey,
  SurveyPart,
  SurveyReason,
  UntouchedLoss,
  VisitGroup,
  VisitOrderReason,
  VolumeAgeReason,
  VolumeBand,
} from "../territory/index.js";
import type { LabelsOf } from "./types.js";

export interface TerritoryLabels {
  readonly name: string;
  // base
  readonly organisations: LabelsOf<Organisation>;
  readonly dimensions: LabelsOf<Dimension>;
  readonly volumeBands: LabelsOf<VolumeBand>;
  readonly ageBands: LabelsOf<AgeBand>;
  readonly replacementRules: LabelsOf<ReplacementRule>;
  readonly opportunities: LabelsOf<OpportunityKind | "undetermined">;
  readonly opportunityFacts: LabelsOf<OpportunityFact>;
  readonly countChanges: LabelsOf<CountChange>;
  // reach
  readonly untouchedLosses: LabelsOf<UntouchedLoss["verdict"]>;
  readonly lossCauses: LabelsOf<LossCause>;
  /** As questions. */
  readonly lossFacts: LabelsOf<LossFact>;
  /** As instructions. */
  readonly remedies: LabelsOf<Remedy>;
  readonly visitGroups: LabelsOf<VisitGroup>;
  readonly planStandings: LabelsOf<PlanStanding>;
  readonly checklists: LabelsOf<"siteSurvey">;
  readonly surveys: LabelsOf<SiteSurvey["verdict"]>;
  readonly surveyParts: LabelsOf<SurveyPart>;
  // qualification
  readonly ruleSets: LabelsOf<RuleSetId>;
  readonly qualifications: LabelsOf<Qualification["verdict"]>;
  readonly parts: { readonly [Id in RuleSetId]: LabelsOf<PartOf<Id>> };
  /** What to ask to learn of each part. */
  readonly questions: { readonly [Id in RuleSetId]: LabelsOf<PartOf<Id>> };
  readonly rePurchases: LabelsOf<RePurchaseStanding>;
  readonly rePurchaseAims: LabelsOf<RePurchase["verdict"]>;
  readonly warnings: LabelsOf<RePurchaseWarning>;
  /** What the pictures say; figures are filled into slots such as `{machines}`. */
  readonly chart: ChartWords;
  readonly sentences: Sentences<
    // base
    | FieldReason
    | VolumeAgeReason
    | ReplacementReason
    | OpportunityReason
    // reach
    | LossReason
    | LossesReason
    | VisitOrderReason
    | CoverageReason
    | SurveyReason
    // qualification
    | QualificationReason
    | RePurchaseReason
    | RePurchasesReason
  >;
}
