/**
 * Pictures of value chains: where value arises, what of it reaches our solutions, and whether these pay.
 *
 * All can be read without colour: every bar says its amount, and what the customer has not confirmed is framed in dashes.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Amount, CaseDefinition, ChainDefinition, RollUpOptions, Span, Swing } from "./index.js";

/** What a business case hangs on, and how it goes year by year. */
export { cashFlow } from "./chart-cash-flow.js";
export { tornado } from "./chart-tornado.js";
/** From the KPIs down to the solutions. */
export { type WaterfallOptions, waterfall } from "./chart-waterfall.js";
