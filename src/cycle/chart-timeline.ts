/** The course of a deal as a picture: the probabilities of the six stages in time, stacked in their order. */
import type { Day } from "../day.js";
import { percent } from "../locale/format.js";
import { CONFIG, ems, fitted, flat, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { at, brought, HEIGHT, instant, room, said, ticksOf, up, WIDTH } from "./chart-axis.js";
import { type Course, courseOf } from "./chart-course.js";
import { numberLayers } from "./chart-numbers.js";
import { reach, ruleLayers, rulesOf } from "./chart-rules.js";
import { stripLayers } from "./chart-strip.js";
import { type ChartLabels, type ChartOptions, inkOn, naming, readLabels, SHADES, summary } from "./chart-words.js";
import { type Detection, detect } from "./detect.js";
import { type Observation, readObservations } from "./observation.js";
import { readParameters } from "./parameters.js";
import { STAGES } from "./table.js";
import { timeline as momentsOf } from "./timeline.js";

/** The axis is so far below the plot: between them are the strip of verdicts and the loops. */
const AXIS = 58;

/** The size of the letters, and the longest name of a stage in heights of them. */
const [FONT, LONGEST] = [12, 24] as const;

/**
 * Draws the course of a deal as a Vega-Lite specification: the probability of each stage in time, stacked with the first
 * stage at the bottom. On each day on which the buyer was seen the areas jump from what was believed before to what was
 * believed after, and in between they fade as the belief does. Exit events and steps back stand above their days, an
 * event that the customer did not let be seen with a dotted line; below are the verdict of each day and the loops.
 *
 * @throws RangeError for what `Cycle.detect` refuses, TypeError for labels without these words.
 * @example
 * const seen = [
 *   { signal: "customerResolvedToAct", observedAt: "2026-01-12", by: "customer" },
 *   { signal: "namesCriteria", observedAt: "2026-02-10", by: "customer" },
 *   { signal: "criteriaReopened", observedAt: "2026-02-20", by: "coach" },
 * ] as const
 * chart.Cycle.timeline(seen, "2026-03-01", en.cycle).title.subtitle
 * // => "as of 2026-03-01: evaluation of options (91.9%)"
 * const later = chart.Cycle.timeline(seen, "2026-07-01", zhCN.cycle, { halfLife: 30, names: { criteriaReopened: "换了评委" } })
 * later.title.subtitle
 * // => "截至 2026-07-01：无法判断，可能是评估选择（42.7%）或消除顾虑（22.9%）"
 * @category Charts
 * @see docs/sources.md#cycle-transitions
 */
export function timeline<Own extends string = never>(
  observations: readonly Observation<NoInfer<Own>>[],
  asOf: Day,
  labels: ChartLabels,
  options: ChartOptions<Own> = {},
): Spec {
  const where = "chart.Cycle.timeline";
  const parameters = readParameters(where, options);
  readObservations(where, observations, asOf, parameters.known);
  const read = readLabels(where, labels);
  const words = read.chart;
  const name = naming(where, read, options.names);
  const found = detect(observations, options, asOf);
  const moments = momentsOf(observations, options, asOf);
  const course = courseOf(moments, WIDTH, parameters);
  const rules = rulesOf(found.steps, name, words.back, course);
  return {
    $schema: SCHEMA,
    description: words.timeline,
    title: { text: words.timeline, subtitle: summary(found, asOf, read) },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [
      areas(course, ticksOf(moments[0]?.on ?? asOf, asOf), read),
      ...stripLayers(course, read),
      ...ruleLayers(rules),
      ...numberLayers(course, rules),
      ...legendLayers(found, read, reach(rules)),
    ],
    config: CONFIG,
  };
}

/** The six areas, each on top of the one before it. */
function areas({ samples, first, end }: Course, ticks: ReturnType<typeof ticksOf>, labels: ChartLabels): Json {
  const values = samples.flatMap(({ day, shares }) => {
    const tops = heights(shares);
    return STAGES.map((stage, nth) => ({
      at: instant(day),
      up: tops[nth] ?? 0,
      to: tops[nth + 1] ?? 0,
      stage,
      what: labels.stages[stage],
    }));
  });
  return {
    data: { values },
    mark: { type: "area", stroke: "white", strokeWidth: 1, opacity: 1 },
    encoding: {
      x: {
        ...at,
        title: null,
        scale: { type: "utc", domain: [instant(first), instant(end)], nice: false },
        axis: {
          offset: AXIS,
          values: ticks.values,
          tickCount: ticks.values.length, // Vega thins out even given values if they are more than this
          format: ticks.format,
          labelOverlap: "greedy",
          ticks: true,
        },
      },
      y: {
        ...up,
        title: labels.chart.probability,
        scale: { domain: [0, 1], nice: false },
        axis: { ...flat(-8), titleAlign: "right", format: ".0%", values: [0, 0.25, 0.5, 0.75, 1] },
      },
      y2: { field: "to" },
      color: { field: "stage", type: "nominal", scale: { domain: STAGES, range: SHADES }, legend: null },
      ...said,
    },
  };
}

/** Where each share begins on top of those before it, and where the last ends. */
function heights(shares: readonly number[]): number[] {
  const tops = [0];
  for (const [nth, share] of shares.entries()) tops.push(Math.min(1, (tops[nth] ?? 0) + share));
  return tops;
}

/** The stages beside the plot, the first at the bottom as in the picture, with what each has on the last day. */
function legendLayers({ posterior }: Detection, { stages, chart: words }: ChartLabels, reached: number): Json[] {
  const values = STAGES.map((stage, nth) => ({
    up: (nth + 0.5) / STAGES.length,
    number: `${nth + 1}`,
    fill: SHADES[nth] ?? INK,
    ink: inkOn(nth),
    text: `${fitted(stages[stage], LONGEST)} ${percent(posterior[stage])}`,
  }));
  const right = WIDTH + 40 + FONT * Math.max(...values.map(({ text }) => ems(text)));
  return [
    room(-8 - FONT * Math.max(ems(words.verdict), ems(words.probability)), Math.max(right, reached)),
    {
      data: { values },
      mark: { type: "point", aria: false, shape: "square", filled: true, size: 324, opacity: 1 },
      encoding: { x: { value: WIDTH + 24 }, y: up, color: brought("fill") },
    },
    {
      data: { values },
      mark: { type: "text", aria: false, fontSize: FONT },
      encoding: { x: { value: WIDTH + 24 }, y: up, text: { field: "number" }, color: brought("ink") },
    },
    {
      data: { values },
      mark: { type: "text", aria: false, align: "left", fontSize: FONT },
      encoding: { x: { value: WIDTH + 40 }, y: up, text: { field: "text" } },
    },
  ];
}
