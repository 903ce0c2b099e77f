/**
 * Pictures of a territory: whose machines stand where by volume and age, and how many are replaced in each year.
 *
 * Both can be read without colour: what a shade repeats, a figure, a place or a frame says already.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Day, LifeOptions, Machine, ReplacementOptions } from "./index.js";

/** The installed base, and its replacement. */
export { volumeByAge } from "./chart-volume-by-age.js";
export { replacement } from "./chart-replacement.js";
