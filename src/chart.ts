/**
 * Pictures, one namespace for each notion, as Vega-Lite specifications: plain data that a notebook shows, a page embeds
 * and a file keeps. Nothing is drawn here.
 *
 * @module
 */
export * as Bvf from "./bvf/chart.js";
export * as C139 from "./c139/chart.js";
export * as Competition from "./competition/chart.js";
export * as Customer from "./customer/chart.js";
export * as Cycle from "./cycle/chart.js";
export * as Funnel from "./funnel/chart.js";
export * as Relationship from "./relationship/chart.js";
export * as Stakeholder from "./stakeholder/chart.js";
export * as Territory from "./territory/chart.js";
