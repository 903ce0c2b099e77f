/** What a locale must say of the notion Competition. */
import type { ChartWords } from "../competition/chart.js";
import type {
  AttackChoice,
  AttackFact,
  AttackReason,
  AttackRow,
  AttackUse,
  BeforePrice,
  BuyingPoint,
  ComparedFactor,
  ConcernAvoided,
  ConcernMean,
  ConcernPhase,
  ConcernReason,
  ConcernSource,
  ConcernStrength,
  ConcernTrend,
  ContestReason,
  CriteriaPart,
  CriteriaStep,
  CriteriaStepReason,
  CriterionImportance,
  CriterionKind,
  CriterionMove,
  CriterionMoveReason,
  CriterionPosition,
  DealHealth,
  DealReviewPart,
  DealReviewReason,
  FactorComparison,
  FactorReason,
  FactorStanding,
  GoodCriteriaReason,
  HealthMeasure,
  HealthReason,
  LossReason,
  LossTable,
  MandatoryState,
  Mark,
  Move,
  OddsMethod,
  Opening,
  OpeningReason,
  Place,
  PointReason,
  Points,
  PriceLosses,
  PriceLossesReason,
  PriceReason,
  PriceVerdict,
  ProposalCheck,
  ProposalPart,
  ProposalReason,
  ProposalSign,
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
  SwotDifference,
  SwotMove,
  SwotParticipant,
  SwotQuadrant,
  SwotReason,
  SwotView,
  Territory,
  WinningFactor,
  WinningReason,
} from "../competition/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface CompetitionLabels {
  readonly name: string;
  readonly chart: ChartWords;
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
  readonly criteriaParts: LabelsOf<CriteriaPart>;
  readonly criteriaSteps: LabelsOf<CriteriaStep | "done" | "undetermined">;
  readonly requests: LabelsOf<RequestKind>;
  readonly requestAnswers: LabelsOf<RequestAnswer | "undetermined">;
  readonly buyingPoints: LabelsOf<BuyingPoint>;
  readonly sellingPoints: LabelsOf<SellingPoint>;
  readonly pointVerdicts: LabelsOf<Points["verdict"]>;
  readonly speaking: LabelsOf<Speaking>;
  readonly remarks: LabelsOf<RemarkVerdict | "undetermined">;
  // concerns and reviews
  readonly concernSources: LabelsOf<ConcernSource>;
  readonly concernPhases: LabelsOf<ConcernPhase>;
  readonly concernStrengths: LabelsOf<ConcernStrength | "undetermined">;
  readonly concernTrends: LabelsOf<ConcernTrend>;
  readonly concernMeans: LabelsOf<ConcernMean>;
  readonly concernAvoid: LabelsOf<ConcernAvoided>;
  readonly swotQuadrants: LabelsOf<SwotQuadrant>;
  readonly swotViews: LabelsOf<SwotView>;
  readonly swotDifferences: LabelsOf<SwotDifference>;
  readonly swotMoves: LabelsOf<SwotMove>;
  readonly swotVerdicts: LabelsOf<SwotParticipant["verdict"]>;
  readonly comparedFactors: LabelsOf<ComparedFactor>;
  readonly factorStandings: LabelsOf<FactorStanding>;
  readonly factorVerdicts: LabelsOf<FactorComparison["verdict"]>;
  readonly checklists: LabelsOf<"goodCriteria" | "dealReview" | "proposal">;
  readonly dealReviewParts: LabelsOf<DealReviewPart>;
  readonly proposalParts: LabelsOf<ProposalPart>;
  readonly proposalBadSigns: LabelsOf<ProposalSign>;
  readonly proposalVerdicts: LabelsOf<ProposalCheck["verdict"]>;
  readonly beforePrice: LabelsOf<BeforePrice>;
  readonly priceVerdicts: LabelsOf<PriceVerdict | "undetermined">;
  readonly priceLossesVerdicts: LabelsOf<PriceLosses["verdict"]>;
  readonly lossVerdicts: LabelsOf<LossTable["verdict"]>;
  readonly oddsMethods: LabelsOf<OddsMethod>;
  readonly winningVerdicts: LabelsOf<WinningFactor["verdict"]>;
  readonly healthMeasures: LabelsOf<HealthMeasure>;
  readonly healthVerdicts: LabelsOf<DealHealth["verdict"]>;
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
    | ConcernReason
    | SwotReason
    | FactorReason
    | DealReviewReason
    | ProposalReason
    | PriceReason
    | PriceLossesReason
    | LossReason
    | WinningReason
    | HealthReason
  >;
}
