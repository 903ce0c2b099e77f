/**
 * Pictures of value chains: where value arises, and what of it reaches our solutions.
 *
 * All can be read without colour: every bar says its amount, and what the customer has not confirmed is framed in dashes.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Amount, ChainDefinition, RollUpOptions, Span } from "./index.js";

/** From the KPIs down to the solutions. */
export { type WaterfallOptions, waterfall } from "./chart-waterfall.js";
