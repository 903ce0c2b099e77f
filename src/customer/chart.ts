/**
 * Pictures of customers: who brings how much, how much hangs on how few, where they stand, and how they move.
 *
 * All can be read without colour: every bar, step, field and cell says in words or figures what its shade repeats.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords, type NamedCustomer } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";

/** Who brings how much. */
export { pareto } from "./chart-pareto.js";
export { pyramid } from "./chart-pyramid.js";
export type { AbcOptions, Amount, PyramidOptions } from "./index.js";

/** How much hangs on how few. */
export { lorenz, whale } from "./chart-curves.js";
export type { CurveOptions } from "./index.js";

/** Where they stand. */
export { type QuadrantOptions, type QuadrantPoint, quadrant } from "./chart-quadrant.js";

/** How they move. */
export { type MigrationCell, type MigrationMatrix, migration } from "./chart-migration.js";
