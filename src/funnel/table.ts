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

/** Where a deal stands: undecided, won or lost. */
export const DEAL_OUTCOMES = ["open", "won", "lost"] as const;

/** The categories of a forecast, from the least to the most sure. @see docs/sources.md#funnel-categories */
export const CATEGORIES = ["pipeline", "bestCase", "mostLikely", "commit", "closed"] as const;

/** What a deal can be marked as: one of the categories, or left out of the forecast. @see docs/sources.md#funnel-categories */
export const DEAL_CATEGORIES = [...CATEGORIES, "omitted"] as const;

/** Each category by itself, or with all that are surer. */
export const CATEGORY_MODES = ["single", "cumulative"] as const;

// distribution
// speed

/** The levers of sales velocity. @see docs/sources.md#funnel-levers */
export const LEVERS = ["deals", "averageValue", "winRate", "cycleDays"] as const;

/** By how much each lever is improved unless the caller says otherwise: a tenth. @see docs/sources.md#funnel-levers */
export const LEVER_CHANGE = 0.1;

// movement

/** What can happen to the pipeline of a period: what adds to it, then what takes from it. @see docs/sources.md#funnel-flow */
export const FLOWS = {
  in: ["new", "pulledIn", "reopened", "grown"],
  out: ["shrunk", "pushed", "slipped", "broughtForward", "won", "lost", "vanished"],
} as const;

/** Fewer misses than this show no direction of a forecast. @see docs/sources.md#funnel-bias */
export const BIAS_FROM = 6;

/** From this many periods on, a forecast without a direction is called balanced. @see docs/sources.md#funnel-bias */
export const BALANCED_FROM = 12;

// targets

/** The months of a year. */
export const MONTHS = 12;

/** Divide by the number of months, or by one less. @see docs/sources.md#funnel-steadiness */
export const VARIATION_FORMULAS = ["population", "sample"] as const;

// time in stage
