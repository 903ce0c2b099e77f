/** The classes, best first. */
export const CLASSES = ["A", "B", "C"] as const;

/** The cumulative shares at which A and B end, unless the caller says otherwise. @see docs/sources.md#customer-abc */
export const ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

// What they are to us

// Where they stand

// When they buy

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
