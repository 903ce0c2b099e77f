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

/** What can have become of a deal. */
export const DEAL_OUTCOMES = ["open", "won", "lost"] as const;

/** The quantiles of a forecast unless the caller says otherwise: P10, P50, P90. */
export const LEVELS = [0.1, 0.5, 0.9] as const;

/** The cells of a lattice unless the caller says otherwise, 8 MB, and the most there can be, 128 MB. @see docs/sources.md#funnel-lattice */
export const LATTICE = { cells: 2 ** 20, most: 2 ** 24 } as const;

/** A probability this close to a level reaches it: a tenth and two tenths are not quite three in binary. @see docs/sources.md#funnel-distribution */
export const LEVEL_WITHIN = 1e-12;

/** A deal with more than this share of the variance is named: the forecast stands and falls with it. @see docs/sources.md#funnel-drivers */
export const CONCENTRATED_ABOVE = 0.5;

/** How deals that share one factor are integrated over it: the first step, and how often it is halved at most. @see docs/sources.md#funnel-correlation */
export const FACTOR = { reach: 8.5, step: 0.5, halvings: 5, within: 1e-9 } as const;

/** The periods that deals can be put into by the day they close. */
export const FORECAST_PERIODS = ["month", "quarter", "year"] as const;

/** How many runs a simulation takes unless told, and at most. */
export const RUNS = { usual: 10_000, most: 1_000_000 } as const;

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
