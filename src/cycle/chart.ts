/**
 * Pictures of the purchase cycle: how the belief moved from stage to stage, and which observations moved it.
 *
 * Both can be read without colour: stages carry their numbers, events and steps back their names, bars their figures.
 *
 * @module
 */

/** What both pictures say. */
export { CHART_WORDS, type ChartLabels, type ChartOptions, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Day, DetectOptions, Observation } from "./index.js";

/** How the belief moved. */
export { timeline } from "./chart-timeline.js";

/** What moved it. */
export { evidence } from "./chart-evidence.js";
