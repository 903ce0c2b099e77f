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
// distribution
// speed
// movement
// targets
// time in stage
