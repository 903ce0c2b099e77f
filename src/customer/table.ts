/** The classes, best first. */
export const CLASSES = ["A", "B", "C"] as const;

/** The cumulative shares at which A and B end, unless the caller says otherwise. @see docs/sources.md#customer-abc */
export const ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

/** Up to this many customers, computed limits are given with a caution. @see docs/sources.md#customer-computed-abc */
export const FEW_CUSTOMERS = 3;

/** Of how many of the largest customers the share is told, unless the caller says otherwise. @see docs/sources.md#customer-concentration */
export const TOP = [1, 3, 5, 10] as const;

/** The share of the amount for which the fewest customers are counted. @see docs/sources.md#customer-concentration */
export const MAKES = 0.8;

/** What customers can be compared by: what they bought, what is left of it, and by how much it grew. @see docs/sources.md#customer-abc */
export const MEASURES = ["amount", "margin", "growth"] as const;

/** The tiers of the customer pyramid 客户金字塔, best first: 重要, 主要, 普通, 小. @see docs/sources.md#customer-pyramid */
export const TIERS = ["vital", "main", "ordinary", "small"] as const;

/** The share of all customers that is in each tier of the pyramid. @see docs/sources.md#customer-pyramid */
export const PYRAMID_HEADS = { vital: 0.01, main: 0.19, ordinary: 0.3, small: 0.5 } as const;

/** What the vital and main customers are expected to be: this share of the customers, with this share of the amount. @see docs/sources.md#customer-pyramid */
export const KEY_RULE = { heads: 0.2, amount: 0.8 } as const;

// What they are to us

/** What makes a customer a key account; one that holds is enough. @see docs/sources.md#customer-key-account */
export const KEY_ACCOUNT_CRITERIA = [
  "largeRepeatedOrders",
  "strategicProject",
  "influencesOurStanding",
  "technicalAbsorption",
  "strongMarketPosition",
] as const;

/** What to ask before a customer is made a key account. @see docs/sources.md#customer-key-account */
export const SELECTION_QUESTIONS = [
  "shareOfRevenue",
  "painfulToLose",
  "steadyRelationship",
  "relationshipEffort",
  "fitsOurStrategy",
] as const;

/** What a customer values, with the way to sell to it and the seller's strategy. @see docs/sources.md#customer-value-orientation */
export const ORIENTATIONS = {
  intrinsic: { sellingMode: "transactional", strategy: ["stripCost", "createNewValue"] },
  extrinsic: {
    sellingMode: "consultative",
    strategy: ["buildConsultants", "understandValue", "protectCustomersInterest"],
  },
  strategic: { sellingMode: "enterprise", strategy: ["companyToCompany", "jointBusiness"] },
} as const;

/** What tells the orientations apart. @see docs/sources.md#customer-value-orientation */
export const ORIENTATION_QUESTIONS = [
  "priceSensitivity",
  "productKnowledge",
  "wantsAdvice",
  "wantsOurCapabilities",
  "willingToChangeProcess",
] as const;

/** How each of these questions can be answered. */
export const ANSWER_LEVELS = ["low", "medium", "high"] as const;

/**
 * What a high answer says of each orientation: 1 speaks for it, −1 against it, 0 neither. A low answer says the opposite.
 *
 * @see docs/sources.md#customer-value-orientation
 */
export const ORIENTATION_PROFILES = {
  intrinsic: {
    priceSensitivity: 1,
    productKnowledge: 1,
    wantsAdvice: -1,
    wantsOurCapabilities: -1,
    willingToChangeProcess: -1,
  },
  extrinsic: {
    priceSensitivity: -1,
    productKnowledge: -1,
    wantsAdvice: 1,
    wantsOurCapabilities: 0,
    willingToChangeProcess: -1,
  },
  strategic: {
    priceSensitivity: 0,
    productKnowledge: 0,
    wantsAdvice: 0,
    wantsOurCapabilities: 1,
    willingToChangeProcess: 1,
  },
} as const;

/** How customers can stand to the brands they buy: 忠诚, 品牌转移, 无品牌忠诚. @see docs/sources.md#customer-brand-loyalty */
export const LOYALTIES = ["loyal", "switcher", "none"] as const;

/** The share of the wallet from which a brand has a customer's loyalty. @see docs/sources.md#customer-brand-loyalty */
export const LOYAL_FROM = 0.7;

/** The share of repeated purchases from which a customer stays with a brand for a while. @see docs/sources.md#customer-brand-loyalty */
export const REPEATS_FROM = 0.5;

/** With fewer purchases than this nobody can tell. @see docs/sources.md#customer-brand-loyalty */
export const PURCHASES_NEEDED = 3;

/** The behaviour that tells a tier. @see docs/sources.md#customer-spend-tiers */
export const BEHAVIOURS = ["member", "hasBalance", "spending", "openToNewProducts", "newlyOpened"] as const;

/** How a customer spends: among those who spend most, steadily over a long time, unsteadily, not at all. @see docs/sources.md#customer-spend-tiers */
export const SPENDING = ["most", "steady", "unsteady", "none"] as const;

/** How to look after the customers of each tier. @see docs/sources.md#customer-spend-tiers */
export const POLICIES = [
  { tiers: ["vital", "main"], policies: ["concentratedResources", "fastReaction", "regularPlansAndVisits"] },
  { tiers: ["ordinary", "small"], policies: ["courteousLowCostService", "habitBuilding", "watchForPotential"] },
] as const;

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

/** What customers are scored by: days since the last purchase, number of purchases, amount. @see docs/sources.md#customer-rfm */
export const RFM_MEASURES = ["recency", "frequency", "amount"] as const;

/** How many scores each measure has, unless the caller says otherwise. @see docs/sources.md#customer-rfm */
export const RFM_BINS = 5;

/**
 * Our segments for five bins: every combination of scores belongs to exactly one.
 *
 * @see docs/sources.md#customer-rfm-segments
 */
export const RFM_SEGMENTS = [
  // bought lately
  { id: "champions", recency: [4, 5], frequency: [4, 5], amount: [4, 5] },
  { id: "regulars", recency: [4, 5], frequency: [4, 5], amount: [1, 3] },
  { id: "bigOrders", recency: [4, 5], frequency: [2, 3], amount: [4, 5] },
  { id: "developing", recency: [4, 5], frequency: [2, 3], amount: [1, 3] },
  { id: "newAndLarge", recency: [4, 5], frequency: [1, 1], amount: [4, 5] },
  { id: "newcomers", recency: [4, 5], frequency: [1, 1], amount: [1, 3] },
  // growing quiet
  { id: "largeCooling", recency: [3, 3], frequency: [1, 5], amount: [4, 5] },
  { id: "regularsCooling", recency: [3, 3], frequency: [3, 5], amount: [1, 3] },
  { id: "occasionalCooling", recency: [3, 3], frequency: [1, 2], amount: [1, 3] },
  // long away
  { id: "championsLapsed", recency: [1, 2], frequency: [4, 5], amount: [4, 5] },
  { id: "largeLapsed", recency: [1, 2], frequency: [1, 3], amount: [4, 5] },
  { id: "regularsLapsed", recency: [1, 2], frequency: [3, 5], amount: [1, 3] },
  { id: "dormant", recency: [1, 2], frequency: [1, 2], amount: [1, 3] },
] as const;

/**
 * A published table of ten segments, as it stands: three of them can never occur, and 36 of the 125 combinations of
 * scores fit none.
 *
 * @see docs/sources.md#customer-rfm-segments
 */
export const RFM_SEGMENTS_COMMON = [
  { id: "champions", recency: [4, 5], frequency: [4, 5], amount: [4, 5] },
  { id: "loyalCustomers", recency: [2, 5], frequency: [3, 5], amount: [3, 5] },
  { id: "potentialLoyalist", recency: [3, 5], frequency: [1, 3], amount: [1, 3] },
  { id: "newCustomers", recency: [4, 5], frequency: [1, 1], amount: [1, 1] },
  { id: "promising", recency: [3, 4], frequency: [1, 1], amount: [1, 1] },
  { id: "needAttention", recency: [2, 3], frequency: [2, 3], amount: [2, 3] },
  { id: "aboutToSleep", recency: [2, 3], frequency: [1, 2], amount: [1, 2] },
  { id: "atRisk", recency: [1, 2], frequency: [2, 5], amount: [2, 5] },
  { id: "cantLoseThem", recency: [1, 1], frequency: [4, 5], amount: [4, 5] },
  { id: "lost", recency: [1, 2], frequency: [1, 2], amount: [1, 2] },
] as const;

/** How customers move from one period to the next. @see docs/sources.md#customer-migration */
export const MOVEMENTS = ["upgraded", "held", "downgraded", "new", "lost"] as const;

/** The most classes a migration can have: its matrix has their square. @see docs/sources.md#customer-migration */
export const MOST_CLASSES = 100;

/** How the hours spent stand to those planned. @see docs/sources.md#customer-allocation */
export const TIME_VERDICTS = ["under", "onPlan", "over", "undetermined"] as const;
// All together

/** The judgements of one account, in the order in which they are made. @see docs/sources.md#customer-classify */
export const JUDGEMENTS = [
  "abc",
  "computed",
  "pyramid",
  "rfm",
  "keyAccount",
  "orientation",
  "loyalty",
  "spendTier",
  "position",
  "opportunity",
  "prospect",
  "contact",
] as const;

/** The facts that judgements need, of the account and of the context. @see docs/sources.md#customer-classify */
export const FACTS = [
  "amount",
  "margin",
  "previous",
  "lastPurchase",
  "frequency",
  "keyAccount",
  "orientation",
  "purchases",
  "behaviour",
  "position",
  "positionLimits",
  "opportunity",
  "opportunityLimits",
  "prospect",
  "rhythm",
] as const;
