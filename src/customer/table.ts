/** The classes, best first. */
export const CLASSES = ["A", "B", "C"] as const;

/** The cumulative shares at which A and B end, unless the caller says otherwise. @see docs/sources.md#customer-abc */
export const ABC_LIMITS = { a: 0.8, b: 0.95 } as const;

// What they are to us

// Where they stand

// When they buy

// How they move
