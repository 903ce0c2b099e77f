/**
 * Pictures of a competition: by which criteria we are ahead or behind, what to do about each, and what goes with winning.
 *
 * All can be read without colour: what a shade repeats, a figure, a word or a place says already.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";

// openings and criteria
export { type CriteriaPictureLabels, criteria } from "./chart-criteria.js";
export type { Criterion, CriterionMoveOptions, Rating } from "./index.js";

// concerns and reviews
export { type WinningPictureLabels, winning } from "./chart-winning.js";
export type { FactoredDeal, OddsOptions } from "./index.js";
