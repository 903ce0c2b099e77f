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
/** The largest total of a stage that sellers are compared at: beyond it an exact test takes too long. @see docs/sources.md#funnel-sellers */
export const MOST_COMPARED = 100_000_000;

/** What comparing a seller's step with the rest of the team can show. */
export const STEP_STANDINGS = ["below", "above", "noDifference", "undetermined"] as const;

/** Stages in their order, each with the probability printed for it; `undefined` where none is. @see docs/sources.md#funnel-presets */
export const PRESETS = {
  sugarCrm: {
    ...{ prospecting: 0.1, qualification: 0.2, needsAnalysis: 0.25, valueProposition: 0.3 },
    ...{ decisionMakers: 0.4, perceptionAnalysis: 0.5, proposal: 0.65, negotiation: 0.8 },
    ...{ closedWon: 1, closedLost: 0 },
  },
  hubSpot: {
    ...{ appointmentScheduled: 0.2, qualifiedToBuy: 0.4, presentationScheduled: 0.6 },
    ...{ decisionMakerBoughtIn: 0.8, contractSent: 0.9, closedWon: 1, closedLost: 0 },
  },
  fiveSteps: { contacted: 0.1, qualified: 0.25, proposed: 0.5, negotiating: 0.7, agreed: 0.9, won: 1, lost: 0 },
  spadco: { S: undefined, P: undefined, A: undefined, D: undefined, C: undefined, O: undefined },
} as const;

/** The lengths of time by whose entries customers are grouped. */
export const COHORT_PERIODS = ["month", "quarter", "year"] as const;

/** Whether every customer of a cohort has had the time to mature. */
export const COHORT_STATES = ["mature", "young"] as const;

/** Where the customers of a funnel stand: mostly early, mostly late, or all along it. */
export const SHAPES = ["topHeavy", "bottomHeavy", "even", "undetermined"] as const;

/** The mean place of customers, 0 at the first stage and 1 at the last, below which a funnel is top-heavy, and above which bottom-heavy, in tenths. @see docs/sources.md#funnel-shape */
export const EVEN_TENTHS = { from: 4, to: 6 } as const;

// activity
/** The days of a week as ISO 8601 counts them. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The days that nobody works unless the caller says otherwise. @see docs/sources.md#funnel-required */
export const WEEKEND = ["saturday", "sunday"] as const;

/** The longest way through a funnel that is planned, in working days: some forty years. @see docs/sources.md#funnel-required */
export const LONGEST_LEAD = 10_000;

/** How far the search for enough activity goes: with known rates, and with rates that are estimated from counts. @see docs/sources.md#funnel-required-with-probability */
export const MOST_STARTS = { known: 1_000_000_000, estimated: 5_000 } as const;

/** How many steps with estimated rates a funnel may have: the time taken grows with each. @see docs/sources.md#funnel-required-with-probability */
export const MOST_ESTIMATED = 5;

/** Successes and failures added to those counted: the prior of Jeffreys. @see docs/sources.md#funnel-required-with-probability */
export const PRIOR = 0.5;

/** Whether any activity reaches a target. */
export const REACHES = ["reachable", "unreachable", "beyondLimit"] as const;

/** Old rules of the trade: how many of each it takes for one order. @see docs/sources.md#funnel-sales-rules */
export const SALES_RULES = {
  hundredCalls: { calls: 100, conversations: 40, proposals: 6, orders: 1 },
  tenCalls: { calls: 10, meetings: 3, orders: 1 },
} as const;

/** The minutes of a seller's day by kind of work, as the source counted them. @see docs/sources.md#funnel-working-time */
export const WORKING_TIME = { meetingCustomers: 116, travel: 116, paperwork: 183, meetingsAndOther: 200 } as const;

/** How the time of a kind of work stands to its target. */
export const WORKED_VERDICTS = ["over", "under", "onTarget", "undetermined"] as const;

/** How the visits to a customer stand to those planned. */
export const VISIT_VERDICTS = ["overVisited", "neglected", "onPlan", "unplanned"] as const;

/** Days in a month on average: a year of 365.25 days ÷ 12. @see docs/sources.md#funnel-visits */
export const DAYS_IN_MONTH = 30.4375;

/** Plan, do, check, act. @see docs/sources.md#funnel-pdca */
export const PDCA = ["P", "D", "C", "A"] as const;

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
