/** The classes, best first. */
export const CLASSES = ["A", "B", "C"] as const;

/** The cumulative shares at which A and B end, unless the caller says otherwise. @see docs/sources.md#customer-abc */
export const ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

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

// Where they stand

// When they buy

// How they move
