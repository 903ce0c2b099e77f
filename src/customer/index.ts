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
export type { Day, Days } from "../day.js";

// How they move: recency, frequency, monetary; migration; allocation of our time
