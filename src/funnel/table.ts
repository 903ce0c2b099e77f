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
