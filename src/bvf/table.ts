/** The model's tables: layers, directions, periods, and how far a chain can be trusted. */

/** The layers, from what the customer's leaders are measured on down to what we sell. @see docs/sources.md#bvf-layers */
export const LAYERS = ["executiveKpi", "operationalKpi", "initiative", "solution"] as const;

/** The layers that are measured; within each of them one KPI may feed another. @see docs/sources.md#bvf-layers */
export const KPI_LAYERS = ["executiveKpi", "operationalKpi"] as const;

/** Which way a KPI is to move. @see docs/sources.md#bvf-improvement */
export const DIRECTIONS = ["higherIsBetter", "lowerIsBetter"] as const;

/** How often value comes in or a cost falls due, in times a year; what comes once has no place in a year. @see docs/sources.md#bvf-improvement */
export const PERIODS = { month: 12, quarter: 4, year: 1, once: 0 } as const;

// How far a chain carries

/** How much of the improvement of a KPI our solutions bring. @see docs/sources.md#bvf-coverage */
export const COVERAGES = ["covered", "partlyCovered", "uncovered"] as const;

/** How well founded a chain is, worst first. @see docs/sources.md#bvf-foundation */
export const FOUNDATIONS = [
  "productFirst",
  "doubleCounted",
  "unvalued",
  "assumed",
  "partlyConfirmed",
  "confirmed",
] as const;

// Business case

/** Days in a year wherever flows carry dates, as spreadsheets count in XNPV and XIRR. @see docs/sources.md#bvf-cash-flows */
export const DAYS_IN_YEAR = 365;

/** Cash flows that change sign more often are not searched for rates of return. @see docs/sources.md#bvf-cash-flows */
export const MOST_SIGN_CHANGES = 50;
