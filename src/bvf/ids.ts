/** The ids of the model as types. */
import type { COVERAGES, DIRECTIONS, FOUNDATIONS, KPI_LAYERS, LAYERS, PERIODS } from "./table.js";

/** A layer of a value chain. */
export type Layer = (typeof LAYERS)[number];

/** A layer that is measured. */
export type KpiLayer = (typeof KPI_LAYERS)[number];

/** Which way a KPI is to move. */
export type Direction = (typeof DIRECTIONS)[number];

/** How often value comes in or a cost falls due. */
export type Period = keyof typeof PERIODS;

/** A period that comes again and again. */
export type Recurring = Exclude<Period, "once">;

/** How much of the improvement of a KPI our solutions bring. */
export type Coverage = (typeof COVERAGES)[number];

/** How well founded a chain is. */
export type Foundation = (typeof FOUNDATIONS)[number];
