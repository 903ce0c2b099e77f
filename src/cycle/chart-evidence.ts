/** What the result hangs on, as a picture: a bar for each observation, by how much it raises or lowers the likeliest stage. */
import type { Day } from "../day.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { room, said } from "./chart-axis.js";
import { type ChartLabels, type ChartOptions, type ChartWords, naming, readLabels, summary } from "./chart-words.js";
import { detect } from "./detect.js";
import { type Influence, influence } from "./influence.js";
import { type Observation, readObservations } from "./observation.js";
import { readParameters } from "./parameters.js";

/** So many observations have rows: of more nobody reads the weakest. */
const ROWS = 12;

/** A row and the plot in pixels, the letters, and the longest name in heights of them. */
const [ROW, WIDTH, FONT, LONGEST] = [25, 380, 12, 34] as const;

/** Raises and lowers: blue and orange stay apart for every kind of colour vision, and lie on different sides. */
const [RAISES, LOWERS] = ["#1d5c94", "#d9822b"] as const;

/** What moves the result by less than this moves nothing that can be seen: half of the last digit shown, in points. */
const LEAST = 0.05;

/**
 * Draws what a detection hangs on as a Vega-Lite specification: a bar for each observation, by how many percentage points
 * it raises or lowers the most probable stage – what `Cycle.influence` tells: the difference between the result with it
 * and without it. The strongest is on top, and of more than twelve only the strongest have rows. Where another stage
 * would be the most probable without the observation, the row says so.
 *
 * @throws RangeError for what `Cycle.detect` refuses, TypeError for labels without these words.
 * @example
 * const seen = [
 *   { signal: "asksForGuarantees", observedAt: "2026-02-10", by: "customer" },
 *   { signal: "lawyersReadContract", observedAt: "2026-02-20", by: "coach" },
 *   { signal: "sentProposal", observedAt: "2026-02-21", by: "seller" },
 * ] as const
 * chart.Cycle.evidence(seen, "2026-03-01", en.cycle).title.subtitle
 * // => "as of 2026-03-01: not determined – decision (40.5%) or resolution of concerns (35.6%)"
 * @category Charts
 * @see docs/sources.md#cycle-transitions
 */
export function evidence<Own extends string = never>(
  observations: readonly Observation<NoInfer<Own>>[],
  asOf: Day,
  labels: ChartLabels,
  options: ChartOptions<Own> = {},
): Spec {
  const where = "chart.Cycle.evidence";
  readObservations(where, observations, asOf, readParameters(where, options).known);
  const read = readLabels(where, labels);
  const { chart: words, stages } = read;
  const name = naming(where, read, options.names);
  const found = detect(observations, options, asOf);
  const [{ stage }] = found.best;
  const moving = influence(observations, options, asOf)
    .map((one) => ({ ...one, points: 100 * one.raises[stage] }))
    .filter(({ points }) => Math.abs(points) >= LEAST)
    .sort(strongestFirst);
  const rows = moving.slice(0, ROWS).map((one, nth) => rowOf(one, nth, name(one), words));
  const rest = moving.length - rows.length;
  const subtitle = summary(found, asOf, read);
  return {
    $schema: SCHEMA,
    description: words.evidence,
    title: {
      text: words.evidence,
      subtitle: rest === 0 ? subtitle : `${subtitle} · ${filled(words.others, { count: rest })}`,
    },
    padding: PADDING,
    width: WIDTH,
    height: ROW * Math.max(1, rows.length),
    layer: rows.length === 0 ? [nothing(words)] : layers(rows, filled(words.raises, { stage: stages[stage] })),
    config: CONFIG,
  };
}

interface Moving extends Influence {
  readonly points: number;
}

/** Of equals the earlier one, and then by what it is: the order of the observations changes no picture. */
function strongestFirst(a: Moving, b: Moving): number {
  const key = ({ observedAt, signal, by }: Moving) => `${observedAt} ${signal} ${by}`;
  return Math.abs(b.points) - Math.abs(a.points) || (key(a) < key(b) ? -1 : 1);
}

type Row = {
  readonly nth: number;
  readonly points: number;
  readonly on: Day;
  readonly name: string;
  readonly figure: string;
  readonly fill: string;
  readonly decides: string;
  readonly what: string;
};

function rowOf({ points, observedAt, decides }: Moving, nth: number, called: string, words: ChartWords): Row {
  const name = fitted(called, LONGEST);
  const figure = `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
  return {
    nth,
    points,
    on: observedAt,
    name,
    figure,
    fill: points < 0 ? LOWERS : RAISES,
    decides: decides ? words.decides : "",
    what: `${observedAt} ${name}: ${figure}`,
  };
}

/** Day and name on the left, the bars, and on the right the figures and whether another stage would be first. */
function layers(rows: readonly Row[], title: string): Json[] {
  const points = rows.map((row) => row.points);
  const domain = [Math.min(0, ...points), Math.max(0, ...points)];
  const y = { field: "nth", type: "ordinal", axis: null };
  const names = FONT * Math.max(...rows.map(({ name }) => ems(name)));
  const column = (field: string, across: number, align: string): Json => ({
    data: { values: rows.map((row): Json => ({ nth: row.nth, text: row[field as keyof Row] })) },
    mark: { type: "text", aria: false, align, fontSize: FONT },
    encoding: { x: { value: across }, y, text: { field: "text" } },
  });
  const [left, right] = [-GAP - names - 2 * GAP, WIDTH + 56];
  const notes = Math.max(...rows.map(({ decides }) => ems(decides)));
  return [
    room(left - FONT * ems(rows[0]?.on ?? ""), right + GAP + FONT * notes),
    {
      data: { values: rows.map(({ nth, points, fill, what }) => ({ nth, points, fill, what })) },
      mark: { type: "bar", height: { band: 0.64 } },
      encoding: {
        x: {
          field: "points",
          type: "quantitative",
          title,
          scale: { domain, nice: false },
          axis: {
            orient: "top",
            tickCount: 5,
            labelExpr: "datum.value > 0 ? '+' + datum.label : datum.label",
            offset: 2,
          },
        },
        y,
        color: { field: "fill", type: "nominal", scale: null },
        ...said,
      },
    },
    {
      data: { values: [{ points: 0 }] },
      mark: { type: "rule", aria: false, color: INK, strokeWidth: 1 },
      encoding: { x: { field: "points", type: "quantitative" } },
    },
    column("name", -GAP, "right"),
    column("on", left, "right"),
    column("figure", right, "right"),
    ...(notes > 0 ? [column("decides", right + GAP, "left")] : []),
  ];
}

/** Between columns. */
const GAP = 12;

function nothing(words: ChartWords): Json {
  return {
    data: { values: [{ text: words.nothingCounts }] },
    mark: { type: "text", aria: false, align: "left", fontSize: FONT },
    encoding: { x: { value: 0 }, text: { field: "text" } },
  };
}
