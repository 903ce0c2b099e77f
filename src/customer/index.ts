/**
 * Customer – which ones, and how much of us do they get? (客户分类)
 *
 *   A  the customers who bring the first 80 % of the amount
 *   B  those who bring the next 15 %
 *   C  the rest, and whoever bought nothing
 *
 * Shares are exact, equals share a class, and the customer who crosses a limit belongs to the better class.
 *
 * @see docs/sources.md#customer
 * @module
 */

/** Classes and limits. */
export { ABC_LIMITS, CLASSES } from "./table.js";

/** Who brings how much. */
export {
  type Abc,
  type AbcClass,
  type AbcOptions,
  type AbcReason,
  type AbcRow,
  type AbcSummary,
  abc,
  type BoundaryRule,
  type CustomerAmount,
  type Limits,
} from "./abc.js";

/** And for how much effort. */
export { type CustomerGroup, type GroupReason, type GroupReturn, groupReturns } from "./groups.js";

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
  TIERS,
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
  type Tier,
  type TierReason,
  type TierRule,
} from "./tiers.js";

// Where they stand: attack or defend, opportunity, market share, change

// When they buy: prospect level, contact rhythm

// How they move: recency, frequency, monetary; migration; allocation of our time
