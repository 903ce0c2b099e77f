/** What a locale must say of the notion Competition. */
import type { ChartWords } from "../competition/chart.js";
import type {
  BeforePrice,
  ComparedFactor,
  ConcernAvoided,
  ConcernMean,
  ConcernPhase,
  ConcernReason,
  ConcernSource,
  ConcernStrength,
  ConcernTrend,
  DealHealth,
  DealReviewPart,
  DealReviewReason,
  FactorComparison,
  FactorReason,
  FactorStanding,
  HealthMeasure,
  HealthReason,
  LossReason,
  LossTable,
  OddsMethod,
  PriceLosses,
  PriceLossesReason,
  PriceReason,
  PriceVerdict,
  ProposalCheck,
  ProposalPart,
  ProposalReason,
  ProposalSign,
  SwotDifference,
  SwotMove,
  SwotParticipant,
  SwotQuadrant,
  SwotReason,
  SwotView,
  WinningFactor,
  WinningReason,
} from "../competition/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface CompetitionLabels {
  readonly name: string;
  readonly chart: ChartWords;
  // openings and criteria
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
  readonly checklists: LabelsOf<"dealReview" | "proposal">;
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
