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

/** The intervals of a rate: score interval, the same with continuity correction, exact, adjusted, from Jeffreys' prior. @see docs/sources.md#funnel-intervals */
export const METHODS = ["wilson", "wilsonContinuity", "clopperPearson", "agrestiCoull", "jeffreys"] as const;

/** Won ÷ decided, or won ÷ all, the open ones included. @see docs/sources.md#funnel-win-rate */
export const WIN_RATES_OF = ["closed", "all"] as const;

/** An estimated prior weighs as much as one trial at least; at most it weighs as much as all trials together. @see docs/sources.md#funnel-shrinkage */
export const LEAST_STRENGTH = 1;

// conversions
// activity
// pipeline
// distribution
// speed
// movement
// targets
// time in stage

/** How the interval of a survival curve is made: on the scale of ln(−ln S), of ln S, or of S itself. @see docs/sources.md#funnel-survival */
export const SURVIVAL_SCALES = ["logLog", "log", "plain"] as const;

/** The longest time in a stage that is accepted, in days. @see docs/sources.md#funnel-survival */
export const LONGEST_DAYS = 1e9;

/** A curve this close to a share, relatively, has reached it: (1 − 1/4) · (1 − 1/3) is one half. @see docs/sources.md#funnel-survival */
export const REACHED_WITHIN = 1e-12;

/** A deal is stale once it is older in its stage than the time by which this share of deals had left it. @see docs/sources.md#funnel-stale-deals */
export const STALE_SHARE = 0.8;

/** Fewer deals than this that left a stage are too thin a history to call another one stale. @see docs/sources.md#funnel-stale-deals */
export const LEAST_LEFT = 10;

/** The most stages of a chain; its equations take time with the cube of their number. @see docs/sources.md#funnel-markov-chain */
export const MOST_STAGES = 100;
