/**
 * Pictures of relationships: where the accounts stand and how they moved, and what loyalty lacks.
 *
 * All can be read without colour: what a shade repeats, a place, a figure or the form of a point says already.
 *
 * @module
 */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Account, LoyaltyRatings, LoyaltyScoreOptions, PlaceOptions } from "./index.js";
export { matrix, type MatrixPictureOptions, type NamedAccount } from "./chart-matrix.js";
export { loyalty } from "./chart-loyalty.js";
