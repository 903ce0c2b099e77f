/** The classes, best first. */
export const CLASSES = ["A", "B", "C"] as const;

/** The cumulative shares at which A and B end, unless the caller says otherwise. @see docs/sources.md#customer-abc */
export const ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

// What they are to us

// Where they stand

/**
 * Purchasing power × our share of it: where to attack, and where to defend. New business is attacked whatever else;
 * `mark` says where a cell comes from. @see docs/sources.md#customer-attack-or-defend
 */
export const ATTACK_OR_DEFEND = [
  { isNew: true, power: "any", share: "any", stance: "attack", mark: "S" },
  { isNew: false, power: "strong", share: "most", stance: "defend", mark: "S" },
  { isNew: false, power: "strong", share: "little", stance: "maintain", mark: "S" },
  { isNew: false, power: "weak", share: "little", stance: "abandon", mark: "S" },
  { isNew: false, power: "weak", share: "most", stance: "harvest", mark: "I" },
] as const;

/** From this share on we have most of what a customer buys. @see docs/sources.md#customer-attack-or-defend */
export const MOST_FROM = 0.5;

/** Volume × influence 四宫格: what to do, to what aim, and where cell and aim come from. @see docs/sources.md#customer-opportunity */
export const OPPORTUNITIES = [
  { volume: "large", influence: "large", opportunity: "mustDo", mark: "S", aim: "graspTheLarge", aimMark: "I" },
  { volume: "large", influence: "small", opportunity: "oneOff", mark: "S", aim: "takeItAll", aimMark: "S" },
  { volume: "small", influence: "large", opportunity: "ifPossible", mark: "S", aim: "takeWhatWeCan", aimMark: "I" },
  { volume: "small", influence: "small", opportunity: "whenFree", mark: "S", aim: "pickAndChoose", aimMark: "I" },
] as const;

/** From this influence on it is large. @see docs/sources.md#customer-opportunity */
export const LARGE_INFLUENCE_FROM = 0.5;

/** How a customer's volume can change. */
export const CHANGES = ["up", "down", "steady", "appeared"] as const;

/** What a volume is compared with: the period before, or all before. @see docs/sources.md#customer-change */
export const HORIZONS = ["short", "long"] as const;

/** From this relative change on a volume has changed clearly. @see docs/sources.md#customer-change */
export const CHANGE_FROM = 0.3;

// When they buy

/** How near a prospect is to buying 潜客等级, in the order of the source. @see docs/sources.md#customer-prospect-level */
export const PROSPECT_LEVELS = ["O", "H", "A", "B", "C", "W", "D", "F"] as const;

/** What decides a level without a day; who has the goods is no prospect any more. @see docs/sources.md#customer-prospect-level */
export const PROSPECT_STATUSES = { signed: "O", delivered: null, noContact: "W", postponed: "D", lost: "F" } as const;

/** The months within which a prospect of each level expects to buy. @see docs/sources.md#customer-prospect-level */
export const PROSPECT_LIMITS = { H: 1, A: 3, B: 6, C: 12 } as const;

/** The shares that tell how prospects are worked: H and A among the new, and what becomes of H, A, B and C. @see docs/sources.md#customer-prospect-ratios */
export const PROSPECT_RATIOS = ["hotAmongNew", "hotConversion", "baseConversion"] as const;

/** How sure the interval of such a share is, unless the caller says otherwise. @see docs/sources.md#customer-prospect-ratios */
export const RATIO_CONFIDENCE = 0.95;

/** Where the next contact with a customer stands. @see docs/sources.md#customer-contact-rhythm */
export const CONTACT_STATES = ["notDue", "due", "overdue", "neverContacted", "noRhythm"] as const;

/** Ten years, the longest interval between contacts: of all of them a common multiple is still exact. @see docs/sources.md#customer-contact-rhythm */
export const LONGEST_INTERVAL = 3650;

/** What a rhythm of contacts takes up. */
export const CAPACITY_UNITS = ["contacts", "hours"] as const;

// How they move
