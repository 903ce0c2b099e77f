/**
 * Pictures of stakeholders: the relationship map.
 *
 * All can be read without colour: what a shade repeats, a shape and a word say already.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type { Attitude, Contact, Influence, Person, Role } from "./index.js";

/** Who is who to whom. */
export { map } from "./chart-map.js";
