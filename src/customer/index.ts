/**
 * Customer – which ones, and how much of us do they get? (客户分类)
 *
 *   by amount         A brings the first 80 %, B the next 15, C the rest; or limits read off the curve itself
 *   by concentration  how much hangs on how few: top shares, Gini, Lorenz and whale
 *   by pyramid        1 % vital, 19 main, 30 ordinary, 50 small, and what each tier really brings
 *
 *   by value          key account or not; what it values, and so how to sell; its loyalty; what it spends
 *   by position       attack or defend; what an opportunity deserves; market share; clear changes
 *   by time           how soon a prospect buys, when contact is due, RFM, who moved where, our hours against plan
 *
 * Shares are exact, equals share a class, and the order of the rows changes nothing. `classify` says it all of one account.
 *
 * @see docs/sources.md#customer
 * @module
 */

/** Classes, tiers and limits. */
export {
  ABC_LIMITS,
  CLASSES,
  FEW_CUSTOMERS,
  KEY_RULE,
  MAKES,
  MEASURES,
  PYRAMID_HEADS,
  TIERS,
  TOP,
} from "./table.js";

/** Who brings how much. */
export {
  type Abc,
  type AbcClass,
  type AbcClasses,
  type AbcOptions,
  type AbcReason,
  type AbcRow,
  type AbcRules,
  type AbcSummary,
  abc,
  type BoundaryRule,
  type Limits,
} from "./abc.js";
export { type AbcColumn, abcColumn } from "./column.js";
export {
  abcComputed,
  type ComputedAbc,
  type ComputedLimits,
  type ComputedNote,
  type ComputedOptions,
  type ComputedReason,
  type ComputedRow,
  type CurvePoint,
} from "./computed.js";
export { type Classified, type CrossCell, type CrossOptions, type CrossTable, crossTable } from "./cross.js";
export type { CustomerAmount, Measure } from "./amounts.js";
export type { Amount } from "../money.js";

/** How much hangs on how few. */
export { type Concentration, type ConcentrationOptions, concentration } from "./concentration.js";
export { type CurveOptions, lorenz, type SharePoint, type Whale, whale } from "./curves.js";
export { type CustomerGroup, type GroupReason, type GroupReturn, groupReturns } from "./groups.js";

/** Tiers by rank. */
export {
  type Pyramid,
  type PyramidOptions,
  type PyramidReason,
  type PyramidRow,
  pyramid,
  type Tier,
  type TierHeads,
  type TierSummary,
} from "./pyramid.js";

// What they are to us: key account, value orientation, brand loyalty, spend tier

/** Criteria and questions. */
export {
  ANSWER_LEVELS,
  BEHAVIOURS,
  KEY_ACCOUNT_CRITERIA,
  LOYAL_FROM,
  LOYALTIES,
  ORIENTATION_PROFILES,
  ORIENTATION_QUESTIONS,
  ORIENTATIONS,
  POLICIES,
  PURCHASES_NEEDED,
  REPEATS_FROM,
  SELECTION_QUESTIONS,
  SPENDING,
} from "./table.js";

/** Key account or not. */
export {
  type KeyAccount,
  type KeyAccountAnswers,
  type KeyAccountCriterion,
  type KeyAccountOptions,
  type KeyAccountReason,
  keyAccount,
  type SelectionQuestion,
  type SelectionScore,
} from "./key-account.js";

/** What the customer values, and so how to sell to it. */
export {
  type Answered,
  type AnswerLevel,
  type Orientation,
  type OrientationAnswers,
  type OrientationQuestion,
  type OrientationReason,
  type OrientationScore,
  type SellingMode,
  type Strategy,
  type ValueOrientation,
  valueOrientation,
} from "./orientation.js";

/** How it stands to the brands it buys. */
export {
  type BrandLoyalty,
  type BrandRun,
  type BrandShare,
  brandLoyalty,
  type Loyalty,
  type LoyaltyOptions,
  type LoyaltyReason,
  type Purchase,
} from "./loyalty.js";

/** Its tier by what it spends. */
export {
  type Behaviour,
  type Policy,
  type SpendBehaviour,
  type Spending,
  type SpendTier,
  spendTier,
  type TierReason,
  type TierRule,
} from "./tiers.js";

// Where they stand: attack or defend, opportunity, market share, change

/** Grids and limits. */
export {
  ATTACK_OR_DEFEND,
  CHANGE_FROM,
  CHANGES,
  HORIZONS,
  LARGE_INFLUENCE_FROM,
  MOST_FROM,
  OPPORTUNITIES,
} from "./table.js";

/** Attack or defend, and which opportunities deserve us. */
export {
  type Aim,
  attackOrDefend,
  type Mark,
  type Opportunity,
  type OpportunityFacts,
  type OpportunityJudgement,
  type OpportunityLimits,
  type OpportunityReason,
  opportunityQuadrant,
  type Position,
  type PositionJudgement,
  type PositionLimits,
  type PositionReason,
  type Stance,
} from "./position.js";

/** What our share of the market is made of. */
export {
  type MarketFigures,
  type MarketShare,
  type MarketShareReason,
  marketShare,
  type Room,
  type ShareFactor,
  type ShareFactors,
} from "./market-share.js";

/** Whose volume changed, and why. */
export {
  type Change,
  type ChangeFlag,
  type ChangeOptions,
  type ChangeReason,
  type ChangeRow,
  type Changes,
  type CustomerHistory,
  changes,
  type FlaggedChange,
  type Horizon,
  type HorizonChange,
  type Step,
} from "./change.js";

// When they buy: prospect level, contact rhythm

/** Levels, limits and states. */
export {
  CAPACITY_UNITS,
  CONTACT_STATES,
  LONGEST_INTERVAL,
  PROSPECT_LEVELS,
  PROSPECT_LIMITS,
  PROSPECT_RATIOS,
  PROSPECT_STATUSES,
  RATIO_CONFIDENCE,
} from "./table.js";

/** How near a prospect is to buying. */
export {
  type Prospect,
  type ProspectJudgement,
  type ProspectLevel,
  type ProspectLimits,
  type ProspectOptions,
  type ProspectReason,
  type ProspectStatus,
  prospectLevel,
} from "./prospect.js";

/** What becomes of them. */
export {
  type Interval,
  type ProspectRate,
  type ProspectRatio,
  type ProspectRatioOptions,
  type ProspectRatios,
  type ProspectRow,
  prospectRatios,
} from "./prospect-ratios.js";

/** With whom contact is due, and whether there is capacity for it. */
export type { Capacity, CapacityReason, CapacityUnit } from "./capacity.js";
export {
  type ContactedCustomer,
  type ContactReason,
  type ContactRhythm,
  type ContactRow,
  type ContactState,
  contactRhythm,
  type RhythmOptions,
  type RhythmRow,
} from "./rhythm.js";

// How they move: recency, frequency, monetary; migration; allocation of our time

/** How lately, how often, for how much. */
export { RFM_BINS, RFM_MEASURES, RFM_SEGMENTS, RFM_SEGMENTS_COMMON } from "./table.js";
export type { GivenCuts } from "./cuts.js";
export { type Order, type PurchaseHistory, type PurchaseSummary, purchaseHistory } from "./history.js";
export type { RfmFinding, RfmMeasure } from "./scores.js";
export {
  type Rfm,
  type RfmCustomer,
  type RfmOptions,
  type RfmReason,
  type RfmRow,
  type RfmScores,
  rfm,
  type SegmentTotal,
} from "./rfm.js";
export {
  checkSegments,
  type ScoreRange,
  type SegmentCheck,
  type SegmentFinding,
  type SegmentId,
  type SegmentRule,
} from "./segments.js";

/** From one period to the next. */
export type { ClassifiedCustomer, MigrationOptions } from "./period.js";
export { MOST_CLASSES, MOVEMENTS } from "./table.js";
export {
  type MigrationCell,
  type Migration,
  type MigrationReason,
  type MigrationRow,
  type MovedTotal,
  type Movement,
  migration,
} from "./migration.js";

/** And our time, and whatever else comes in whole units. */
export { TIME_VERDICTS } from "./table.js";
export { type Allocated, allocate, type Share, type ShareReason } from "./allocation.js";
export {
  type ClassTime,
  type CustomerTime,
  type Hours,
  type TimeAllocation,
  type TimedCustomer,
  type TimePlan,
  type TimeReason,
  type TimeVerdict,
  timeAllocation,
} from "./time.js";

// All together

/** One account, every judgement. */
export { FACTS, JUDGEMENTS } from "./table.js";
export {
  type AccountFacts,
  type Classification,
  type ClassifyContext,
  classify,
  classifyAll,
  type Fact,
  type JudgementName,
  type Judgements,
  type LackReason,
  type Peer,
} from "./classify.js";

/** Calendar days are text. */
export type { Day, Days } from "../day.js";
