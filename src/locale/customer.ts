/** What a locale must say of the notion Customer. */
import type { ChartWords as CustomerChartWords } from "../customer/chart.js";
import type {
  AbcClass,
  AbcReason,
  Aim,
  AnswerLevel,
  Behaviour,
  BrandLoyalty,
  Capacity,
  CapacityReason,
  CapacityUnit,
  Change,
  ChangeFlag,
  ChangeReason,
  ComputedNote,
  ComputedReason,
  ContactReason,
  ContactState,
  Fact,
  GroupReason,
  Horizon,
  JudgementName,
  KeyAccount,
  KeyAccountCriterion,
  KeyAccountReason,
  LackReason,
  LoyaltyReason,
  MarketShareReason,
  Measure,
  MigrationReason,
  Movement,
  Opportunity,
  OpportunityReason,
  Orientation,
  OrientationQuestion,
  OrientationReason,
  Policy,
  PositionReason,
  ProspectLevel,
  ProspectRatio,
  ProspectReason,
  ProspectStatus,
  PyramidReason,
  RfmFinding,
  RfmMeasure,
  RfmReason,
  SegmentCheck,
  SegmentFinding,
  SegmentId,
  SelectionQuestion,
  SellingMode,
  ShareFactor,
  ShareReason,
  SpendTier,
  Spending,
  Stance,
  Strategy,
  TierReason,
  TimeReason,
  TimeVerdict,
} from "../customer/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface CustomerLabels {
  readonly name: string;
  readonly classes: LabelsOf<AbcClass>;
  readonly measures: LabelsOf<Measure>;
  readonly points: LabelsOf<"pareto" | "breakEven" | "submarginal">;
  /** What the pictures say; figures are filled into slots such as `{heads}`. */
  readonly chart: CustomerChartWords;

  // what they are to us
  readonly keyAccount: LabelsOf<KeyAccount["verdict"]>;
  readonly keyAccountCriteria: LabelsOf<KeyAccountCriterion>;
  readonly selectionQuestions: LabelsOf<SelectionQuestion>;
  readonly orientations: LabelsOf<Orientation | "undetermined">;
  readonly orientationQuestions: LabelsOf<OrientationQuestion>;
  readonly answerLevels: LabelsOf<AnswerLevel>;
  readonly sellingModes: LabelsOf<SellingMode>;
  readonly strategies: LabelsOf<Strategy>;
  readonly loyalties: LabelsOf<BrandLoyalty["verdict"]>;
  readonly tiers: LabelsOf<SpendTier["verdict"]>;
  readonly behaviours: LabelsOf<Behaviour>;
  readonly spending: LabelsOf<Spending>;
  readonly policies: LabelsOf<Policy>;

  // where they stand
  readonly stances: LabelsOf<Stance | "undetermined">;
  readonly opportunities: LabelsOf<Opportunity | "undetermined">;
  readonly aims: LabelsOf<Aim>;
  readonly shareFactors: LabelsOf<ShareFactor>;
  readonly changes: LabelsOf<Change | "undetermined">;
  readonly horizons: LabelsOf<Horizon>;

  // when they buy
  readonly prospectLevels: LabelsOf<ProspectLevel>;
  readonly prospectStatuses: LabelsOf<ProspectStatus>;
  readonly prospectRatios: LabelsOf<ProspectRatio>;
  readonly contactStates: LabelsOf<ContactState>;
  readonly capacityUnits: LabelsOf<CapacityUnit>;
  readonly capacity: LabelsOf<Capacity["verdict"]>;

  // how they move
  readonly rfmMeasures: LabelsOf<RfmMeasure>;
  readonly segments: LabelsOf<SegmentId | "unsegmented">;
  readonly segmentChecks: LabelsOf<SegmentCheck["verdict"]>;
  readonly movements: LabelsOf<Movement>;
  readonly timeVerdicts: LabelsOf<TimeVerdict>;

  // all together
  readonly judgements: LabelsOf<JudgementName>;
  readonly facts: LabelsOf<Fact>;

  readonly sentences: Sentences<
    // by amount
    | AbcReason
    | ComputedReason
    | ComputedNote
    | PyramidReason
    | GroupReason
    // what they are to us
    | KeyAccountReason
    | OrientationReason
    | LoyaltyReason
    | TierReason

    // where they stand
    | PositionReason
    | OpportunityReason
    | MarketShareReason
    | ChangeReason
    | ChangeFlag

    // when they buy
    | ProspectReason
    | ContactReason
    | CapacityReason

    // how they move
    | RfmReason
    | RfmFinding
    | SegmentFinding
    | MigrationReason
    | ShareReason
    | TimeReason
    // all together
    | LackReason
  >;
}
