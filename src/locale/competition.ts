/** What a locale must say of the notion Competition. */
import type {
  AttackChoice,
  AttackFact,
  AttackReason,
  AttackRow,
  AttackUse,
  BuyingPoint,
  ContestReason,
  CriteriaPart,
  CriteriaStep,
  CriteriaStepReason,
  CriterionImportance,
  CriterionKind,
  CriterionMove,
  CriterionMoveReason,
  CriterionPosition,
  GoodCriteriaReason,
  MandatoryState,
  Mark,
  Move,
  Opening,
  OpeningReason,
  Place,
  PointReason,
  Points,
  RemarkReason,
  RemarkVerdict,
  RequestAnswer,
  RequestKind,
  RequestReason,
  Says,
  ScoreReason,
  SellingPoint,
  SensitivityReason,
  SensitivityVerdict,
  Speaking,
  Territory,
} from "../competition/index.js";
import type { ChartWords } from "../competition/chart.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface CompetitionLabels {
  readonly name: string;
  // openings and criteria
  readonly territories: LabelsOf<Territory>;
  readonly openings: LabelsOf<Opening>;
  readonly moves: LabelsOf<Move | "undetermined">;
  readonly marks: LabelsOf<Mark>;
  readonly says: LabelsOf<Says>;
  readonly criterionKinds: LabelsOf<CriterionKind | "unknown">;
  readonly mandatory: LabelsOf<MandatoryState>;
  readonly places: LabelsOf<Place | "undetermined">;
  readonly sensitivities: LabelsOf<SensitivityVerdict | "undetermined">;
  readonly criterionImportances: LabelsOf<CriterionImportance>;
  readonly criterionPositions: LabelsOf<CriterionPosition>;
  readonly criterionMoves: LabelsOf<CriterionMove | "undetermined">;
  readonly attacks: LabelsOf<AttackChoice | "undetermined">;
  readonly attackUses: LabelsOf<AttackUse>;
  readonly attackFacts: LabelsOf<AttackFact>;
  readonly attackFits: LabelsOf<AttackRow["fits"]>;
  readonly checklists: LabelsOf<GoodCriteriaReason["list"]>;
  readonly criteriaParts: LabelsOf<CriteriaPart>;
  readonly criteriaSteps: LabelsOf<CriteriaStep | "done" | "undetermined">;
  readonly requests: LabelsOf<RequestKind>;
  readonly requestAnswers: LabelsOf<RequestAnswer | "undetermined">;
  readonly buyingPoints: LabelsOf<BuyingPoint>;
  readonly sellingPoints: LabelsOf<SellingPoint>;
  readonly pointVerdicts: LabelsOf<Points["verdict"]>;
  readonly speaking: LabelsOf<Speaking>;
  readonly remarks: LabelsOf<RemarkVerdict | "undetermined">;
  readonly chart: ChartWords;
  // concerns and reviews
  readonly sentences: Sentences<
    // openings and criteria
    | OpeningReason
    | ContestReason
    | ScoreReason
    | SensitivityReason
    | CriterionMoveReason
    | AttackReason
    | GoodCriteriaReason
    | CriteriaStepReason
    | RequestReason
    | PointReason
    | RemarkReason
    // concerns and reviews
  >;
}
