/**
 * Pictures of the funnel: what each step keeps, what the open deals may bring, how long they stay, and what moves them.
 *
 * All can be read without colour: what a shade repeats, a figure, a place or a stroke says already.
 *
 * @module
 */

/** What every picture says. */
export { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
export type { Json, Spec } from "../picture.js";
export type {
  ConversionOptions,
  FlowOptions,
  PipelineDeal,
  LeverOptions,
  Levers,
  Snapshot,
  StageTime,
} from "./index.js";

/** From stage to stage. */
export { funnel } from "./chart-funnel.js";

/** What may come, and how probably. */
export { type ForecastPictureOptions, forecast } from "./chart-forecast.js";

/** How long deals stay. */
export { type SurvivalPictureOptions, survival } from "./chart-survival.js";

/** What came and went, and what would bring more. */
export { type FlowPictureLabels, flow } from "./chart-flow.js";
export { type VelocityPictureLabels, velocity } from "./chart-velocity.js";
