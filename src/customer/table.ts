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

/** The tiers of the pyramid, best first. @see docs/sources.md#customer-pyramid */
export const TIERS = ["vital", "main", "ordinary", "small"] as const;

/** The share of all customers that is in each tier of the pyramid. @see docs/sources.md#customer-pyramid */
export const PYRAMID_HEADS = { vital: 0.01, main: 0.19, ordinary: 0.3, small: 0.5 } as const;

/** What the vital and main customers are expected to be: this share of the customers, with this share of the amount. @see docs/sources.md#customer-pyramid */
export const KEY_RULE = { heads: 0.2, amount: 0.8 } as const;

// What they are to us

// Where they stand

// When they buy

// How they move
