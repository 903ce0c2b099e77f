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
// concerns and reviews

export type { Day, Days } from "../day.js";

/** Sources of concerns, what helps, what must not be done. */
export {
  CONCERN_AVOID,
  CONCERN_FRESH_FOR,
  CONCERN_MEANS,
  CONCERN_PHASES,
  CONCERN_SOURCES,
  CONCERN_STRENGTHS,
  CONCERN_STRONG_FROM,
} from "./concerns-table.js";
export {
  type ConcernAvoided,
  type ConcernMean,
  type ConcernPhase,
  type ConcernReport,
  type ConcernRisk,
  type ConcernRiskOptions,
  concernRisk,
} from "./concern-risk.js";
export type { ConcernReason } from "./concern-reasons.js";
export type { ConcernSource, ConcernStanding, ConcernStrength, ConcernTrend } from "./concern-sources.js";

/** Views, factors, checklists and limits of the reviews. */
export {
  BEFORE_PRICE,
  COMPARED_FACTORS,
  DEAL_REVIEW_PARTS,
  FACTOR_SCALE,
  HEALTH_MEASURES,
  MOST_REVIEWED,
  ODDS_METHODS,
  PROPOSAL_BAD_SIGNS,
  PROPOSAL_PARTS,
  REVIEW_CONFIDENCE,
  REVIEW_FEW,
  SWOT_DIFFERENCES,
  SWOT_MOVES,
  SWOT_QUADRANTS,
  SWOT_SPEAKS,
  SWOT_VIEWS,
} from "./reviews-table.js";

// Comparing: two views of everybody, eight factors

export {
  type Swot,
  type SwotDifference,
  type SwotFound,
  type SwotItem,
  type SwotMove,
  type SwotOptions,
  type SwotParticipant,
  type SwotQuadrant,
  type SwotReason,
  type SwotRow,
  type SwotView,
  swot,
} from "./swot.js";
export {
  type ComparedFactor,
  eightFactors,
  type FactorComparison,
  type FactorCounts,
  type FactorOptions,
  type FactorRating,
  type FactorReason,
  type FactorRow,
  type FactorStanding,
} from "./eight-factors.js";

// Reviews of one deal: what is known, what we hand over, how healthy it is

export type { Checklist, ChecklistAnswers, Covered, ChecklistReason, ChecklistVerdict } from "../checklist.js";
export {
  type DealReview,
  type DealReviewAnswers,
  type DealReviewPart,
  type DealReviewReason,
  dealReview,
} from "./deal-review.js";
export {
  type ProposalAnswers,
  type ProposalCheck,
  type ProposalPart,
  type ProposalReason,
  type ProposalSign,
  proposalCheck,
} from "./proposal.js";
export {
  type DealHealth,
  type DealMeasures,
  dealHealth,
  type HealthMeasure,
  type HealthReason,
  type HealthThresholds,
  type HealthVerdict,
} from "./deal-health.js";

// Winning and losing, over one deal and over many

export type { Interval } from "../stats/proportion.js";
export type { ReviewOptions } from "./review-options.js";
export {
  type BeforePrice,
  type LostOnPrice,
  lostOnPrice,
  type PriceAnswers,
  type PriceReason,
  type PriceVerdict,
} from "./price.js";
export {
  lostOnPriceAll,
  type PriceFailure,
  type PriceLoss,
  type PriceLosses,
  type PriceLossesReason,
} from "./price-losses.js";
export {
  type LeadingReason,
  type LossReason,
  type LossReasons,
  type LossShare,
  type LossTable,
  type LostDeal,
  lossReasons,
  type StageLosses,
} from "./loss-reasons.js";
export { type OddsMethod, type OddsOptions, type OddsRatio, type OddsTable, oddsRatio } from "./odds-ratio.js";
export {
  type FactoredDeal,
  type WinningFactor,
  type WinningFactors,
  type WinningFacts,
  type WinningReason,
  winningFactors,
} from "./winning-factors.js";
