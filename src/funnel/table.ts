/** The sales stages of an office-equipment maker, from suspect to order. @see docs/sources.md#funnel-spadco */
export const SPADCO = ["S", "P", "A", "D", "C", "O"] as const;

/** How stage counts can be meant. */
export const COUNT_KINDS = ["cohort", "snapshot"] as const;

/** The confidence of an interval unless the caller says otherwise. */
export const CONFIDENCE = 0.95;

/** A step with fewer entries than this carries a small-sample caution. @see docs/sources.md#funnel-small-sample */
export const SMALL_SAMPLE = 30;

/** A quotient this close to a whole number, relatively, is that number: 70 ÷ 0.35 is 200. @see docs/sources.md#funnel-required */
export const WHOLE_WITHIN = 1e-12;

// rates
// conversions
// activity
// pipeline
// distribution
// speed
// movement
// targets
// time in stage
