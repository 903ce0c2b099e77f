/**
 * Pictures of C139: the map of all 80 values, and one deal's value over time.
 *
 * Both can be read without colour: every cell and every band is named, and the inflections differ in their strokes.
 *
 * @module
 */
import { each, record, refusal, text } from "../check.js";
import { daysBetween } from "../calendar.js";
import { type Day, day } from "../day.js";
import type { LabelsOf } from "../locale/types.js";
import { CONFIG, flat, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import type { TrackPoint } from "./track.js";
import {
  type Inflections,
  type Lines,
  lines,
  type Notation,
  place,
  type Region,
  regionOf,
  toValue,
  valueAt,
  write,
} from "./value.js";

export type { Day, Inflections, Json, Spec, TrackPoint };

/** The words on the pictures: titles of pictures, axes and legends, names of the inflections, and "as of". */
export const CHART_WORDS = [
  "map",
  "rows",
  "columns",
  "timeline",
  "value",
  "day",
  "region",
  "winAt",
  "loseAt",
  "asOf",
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the C139 labels of a locale have them. */
export interface ChartLabels {
  readonly regions: LabelsOf<Region>;
  readonly chart: ChartWords;
}

/** What the map shows. */
export interface MapOptions extends Inflections {
  /** A deal's values, drawn as a path that grows thicker with time; its last value is written out. */
  readonly track?: readonly TrackPoint[] | undefined;
}

/** From the top down. */
const REGIONS = ["win", "swing", "lose"] as const;

/** Blue and orange stay apart for every kind of colour vision. */
const SHADES = ["#8fbce0", "#f4f2ec", "#f8cfa3"] as const;

/** The strokes of the winning and the death inflection: solid and dashed. */
const STROKES = [
  [1, 0],
  [5, 3],
] as const;

/** Each text says for itself how far above (less than 0) or below its place it stands. */
const LIFT = { expr: "datum.lift" } as const;

/** A cell of the map in pixels. */
const CELL = 48;

/** The plot of the timeline in pixels, and how far inside it the line begins and ends. */
const [WIDTH, HEIGHT, INSET] = [600, 400, 30];

/** The ranks at its bottom and top: a little beyond the lowest and the highest value. */
const [FLOOR, CEILING] = [-4, 84];

/** The ranks on its axis, beside the inflections. */
const TENS = [0, 10, 20, 30, 40, 50, 60, 70, 79];

/** A rank of the axis as a notation, in Vega's expression language. */
const NOTATION = "floor(datum.value / 40) + 'W' + floor(datum.value / 10) % 4 + 'F' + datum.value % 10 + 'C'";

/**
 * Draws the map of all 80 values as a Vega-Lite specification: a column for each C, a row for each W and F with the
 * highest on top, every cell with the name of its region, and the two inflections framed.
 *
 * @throws RangeError for inflections out of order or two values on one day, TypeError for labels without these words.
 * @example
 * const track = [{ on: "2026-02-09", value: "0W2F7C" }, { on: "2026-01-10", value: "0W1F3C" }] as const
 * chart.C139.map(en.c139, { track }).title
 * // => { text: "C139: the 80 values by region", subtitle: "2026-01-10 0W1F3C → 2026-02-09 0W2F7C" }
 * @category Charts
 * @see docs/sources.md#c139-regions
 */
export function map(labels: ChartLabels, options: MapOptions = {}): Spec {
  const where = "chart.C139.map";
  const { regions, chart: words } = readLabels(where, labels);
  const inflections = lines(where, options);
  const path = readPoints(where, "track", options.track ?? []).map((point) => ({ ...point, ...cell(point.rank) }));
  const ends = path.filter(({ nth }) => nth === 0 || nth === path.length - 1);
  const cells = Array.from({ length: 80 }, (_, rank) => {
    const region = regionOf(rank, inflections);
    return { ...cell(rank), region, label: regions[region] };
  });
  return {
    $schema: SCHEMA,
    description: words.map,
    title: { text: words.map, subtitle: ends.map(({ what }) => what).join(" → ") },
    padding: PADDING,
    width: { step: CELL },
    height: { step: CELL },
    encoding: {
      x: { field: "clear", type: "ordinal", title: words.columns, axis: { labelAngle: 0 } },
      y: { field: "row", type: "ordinal", title: words.rows, sort: "descending", axis: flat(-46) },
    },
    layer: [
      {
        data: { values: cells },
        mark: { type: "rect", stroke: "white", strokeWidth: 2 },
        encoding: {
          color: {
            field: "label",
            type: "nominal",
            title: words.region,
            scale: { domain: REGIONS.map((region) => regions[region]), range: SHADES },
          },
          tooltip: [
            { field: "value", title: words.value },
            { field: "label", title: words.region },
          ],
        },
      },
      ...trail(path),
      {
        data: { values: cells },
        mark: { type: "text", aria: false, dy: path.length > 0 ? -12 : 0 }, // above a path, if there is one
        encoding: { text: { field: "label" } },
      },
      {
        data: { values: named(inflections, words) },
        mark: { type: "point", shape: "square", size: (CELL - 4) ** 2, color: INK, strokeWidth: 2, opacity: 1 },
        encoding: { description: { field: "name" }, strokeDash: strokes(inflections, words) },
      },
      ...stops(path),
    ],
    config: CONFIG,
  };
}

/** A path through the cells that is thin where it begins and thick where it ends. */
function trail(path: readonly Stop[]): Json[] {
  if (path.length === 0) return []; // Vega warns of scales that have no data
  return [
    {
      data: { values: path },
      mark: { type: "trail", aria: false, color: INK, opacity: 0.45 },
      encoding: {
        order: { field: "nth", type: "quantitative" },
        size: { field: "nth", type: "quantitative", scale: { range: [1, 8] }, legend: null },
      },
    },
  ];
}

/** A point on each cell of the path, and on its last cell the value. */
function stops(path: readonly Stop[]): Json[] {
  const what = { description: { field: "what" }, tooltip: { field: "what" } };
  const last = { data: { values: path.slice(-1) } };
  return [
    {
      data: { values: path.slice(0, -1) },
      mark: { type: "point", filled: true, fill: "white", stroke: INK, size: 60, opacity: 1 },
      encoding: what,
    },
    { ...last, mark: { type: "rect", color: INK, cornerRadius: 4 }, encoding: what },
    {
      ...last,
      mark: { type: "text", aria: false, color: "white", fontSize: 12 },
      encoding: { text: { field: "value" } },
    },
  ];
}

/**
 * Draws a deal's value over time as a Vega-Lite specification: a step line through the three regions, on which each
 * value holds until the next one and the last until `asOf`. The order of the points does not matter.
 *
 * @throws RangeError for no points, two values on one day, a point after `asOf`, or inflections out of order,
 * TypeError for labels without these words.
 * @example
 * const points = [{ on: "2026-01-10", value: "0W1F3C" }, { on: "2026-02-09", value: "1W2F7C" }] as const
 * chart.C139.timeline(points, "2026-03-01", en.c139).title
 * // => { text: "C139: the value over time", subtitle: "as of 2026-03-01 · 1W2F7C" }
 * @category Charts
 * @see docs/sources.md#c139-track
 */
export function timeline(
  points: readonly TrackPoint[],
  asOf: Day,
  labels: ChartLabels,
  options: Inflections = {},
): Spec {
  const where = "chart.C139.timeline";
  const { regions, chart: words } = readLabels(where, labels);
  const inflections = lines(where, options);
  const path = readPoints(where, "points", points, day(where, "asOf", asOf));
  const last = path[path.length - 1];
  if (last === undefined) throw refusal(where, "points", "must have at least one point", points);
  return {
    $schema: SCHEMA,
    description: words.timeline,
    title: { text: words.timeline, subtitle: `${words.asOf} ${asOf} · ${last.value}` },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...bandLayers(inflections, regions),
      ...inflectionLayers(inflections, words),
      ...stepLayers(path, asOf, inflections, words),
    ],
    config: CONFIG,
  };
}

/** The three bands, named on their right; one too low for its name goes without. */
function bandLayers(inflections: Lines, regions: ChartLabels["regions"]): Json[] {
  const edges = [FLOOR, inflections.lose, inflections.win, CEILING];
  const bands = REGIONS.map((region, nth) => {
    const [from = FLOOR, to = CEILING] = edges.slice(2 - nth, 4 - nth);
    return { region, label: regions[region], from, to, middle: (from + to) / 2 };
  });
  return [
    {
      data: { values: bands },
      mark: "rect",
      encoding: {
        description: { field: "label" },
        y: { field: "from", type: "quantitative" },
        y2: { field: "to" },
        color: { field: "region", type: "nominal", scale: { domain: REGIONS, range: SHADES }, legend: null },
      },
    },
    {
      data: { values: bands.filter(({ from, to }) => to - from >= 4) },
      mark: { type: "text", aria: false, align: "left", dx: 12, fontSize: 14 },
      encoding: { x: { value: "width" }, y: { field: "middle", type: "quantitative" }, text: { field: "label" } },
    },
  ];
}

/** The two inflections, named on their right: the winning one above its line, the death one below. */
function inflectionLayers(inflections: Lines, words: ChartWords): Json[] {
  const data = { values: named(inflections, words) };
  const y = { field: "rank", type: "quantitative" };
  return [
    {
      data,
      mark: { type: "rule", color: INK },
      encoding: {
        y,
        description: { field: "name" },
        strokeDash: { ...strokes(inflections, words), legend: null },
      },
    },
    {
      data,
      mark: { type: "text", aria: false, align: "left", dx: 12, dy: LIFT },
      encoding: { x: { value: "width" }, y, text: { field: "word" } },
    },
  ];
}

/** The line, a point for each value, and the notations beside them: above where the value rose, below where it fell. */
function stepLayers(path: readonly Point[], asOf: Day, inflections: Lines, words: ChartWords): Json[] {
  const days = [...path.map(({ on }) => on), asOf].filter((on, nth, all) => on !== all[nth - 1]);
  const x = { field: "on", type: "temporal" };
  const y = { field: "rank", type: "quantitative" };
  const lines = Object.values(inflections);
  const ticks = [...lines, ...TENS.filter((rank) => lines.every((line) => Math.abs(line - rank) > 3))];
  return [
    {
      data: { values: [...path, ...path.slice(-1).map((last) => ({ ...last, on: asOf }))] },
      mark: { type: "line", aria: false, interpolate: "step-after", color: INK, strokeWidth: 2 },
      encoding: {
        x: {
          ...x,
          title: words.day,
          scale: { type: "utc", padding: INSET },
          axis: {
            values: days.map(dateTime),
            tickCount: days.length, // Vega thins out even given values if they are more than this
            format: "%Y-%m-%d",
            labelFontSize: 11,
            labelOverlap: "greedy",
            ticks: true,
          },
        },
        y: {
          ...y,
          title: words.value,
          scale: { domain: [FLOOR, CEILING], nice: false },
          axis: { ...flat(-54), values: ticks, tickCount: ticks.length, labelOverlap: "greedy", labelExpr: NOTATION },
        },
      },
    },
    {
      data: { values: path },
      mark: { type: "point", filled: true, color: INK, size: 60, opacity: 1 },
      encoding: { x, y, description: { field: "what" }, tooltip: { field: "what" } },
    },
    {
      data: { values: notations(path, asOf) },
      mark: { type: "text", aria: false, dy: LIFT },
      encoding: { x, y, text: { field: "value" } },
    },
  ];
}

/**
 * The points whose notations can be read: none runs into a later one, nor does the line go on through it. Where values
 * follow each other closely that leaves the last one, the peaks and the troughs.
 */
function notations(path: readonly Point[], asOf: Day) {
  const start = path[0]?.on ?? asOf;
  const perDay = (WIDTH - 2 * INSET) / Math.max(1, daysBetween(start, asOf));
  const perRank = HEIGHT / (CEILING - FLOOR);
  const kept: { x: number; y: number; point: Point & { readonly lift: number } }[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const point of [...path].reverse()) {
    const rose = point.rank >= (path[point.nth - 1]?.rank ?? 0);
    const lift = rose ? -12 : 13;
    const [x, y] = [daysBetween(start, point.on) * perDay, point.rank * perRank - lift];
    const goesOn = (path[point.nth + 1]?.rank ?? point.rank) > point.rank === rose;
    const free = kept.every((other) => Math.abs(other.x - x) > 48 || Math.abs(other.y - y) > 14);
    if (free && !(goesOn && next - x < 28)) kept.push({ x, y, point: { ...point, lift } });
    next = x;
  }
  return kept.map(({ point }) => point).reverse();
}

function dateTime(on: Day) {
  const [year = 0, month = 0, date = 0] = on.split("-").map(Number);
  return { year, month, date, utc: true };
}

type Point = {
  readonly on: Day;
  readonly value: Notation;
  readonly rank: number;
  /** Its place in time, counted from 0. */
  readonly nth: number;
  /** The day and the value. */
  readonly what: string;
};

/** A track in the order of time. */
function readPoints(where: string, what: string, points: readonly TrackPoint[], asOf?: Day): Point[] {
  const path = each(where, what, points, (point, entry) => {
    const { on, value } = record(where, entry, point);
    if (day(where, `${entry}.on`, on) > (asOf ?? on)) {
      throw refusal(where, `${entry}.on`, `must not be after asOf ${asOf}`, on);
    }
    const at = toValue(where, value, `${entry}.value`);
    return { on, value: write(at), rank: place(at) };
  }).sort((a, b) => (a.on < b.on ? -1 : 1));
  const twice = path.find((point, nth) => point.on === path[nth + 1]?.on);
  if (twice) throw refusal(where, what, "must have one value for each day", twice.on);
  return path.map((point, nth) => ({ ...point, nth, what: `${point.on} ${point.value}` }));
}

/** The labels, once every word is known to be there. */
function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { regions, chart } = record(where, "labels", labels);
  record(where, "labels.regions", regions);
  record(where, "labels.chart", chart);
  for (const region of REGIONS) text(where, `labels.regions.${region}`, regions[region]);
  for (const word of CHART_WORDS) text(where, `labels.chart.${word}`, chart[word]);
  return labels;
}

type Cell = {
  readonly value: Notation;
  readonly rank: number;
  readonly row: string;
  readonly clear: number;
};

type Stop = Point & Cell;

/** Where a rank lies on the map. */
function cell(rank: number): Cell {
  const at = valueAt(rank);
  return { value: write(at), rank, row: `${at.win}W${at.first}F`, clear: at.clear };
}

/** The two inflections with their names as the pictures write them, the winning one first. */
function named(inflections: Lines, words: ChartWords) {
  const name = (word: string, rank: number, lift: number) => {
    const at = cell(rank);
    return { ...at, word, name: `${word} ${at.value}`, lift };
  };
  return [name(words.winAt, inflections.win, -8), name(words.loseAt, inflections.lose, 8)];
}

function strokes(inflections: Lines, words: ChartWords) {
  return {
    field: "name",
    type: "nominal",
    title: null,
    scale: { domain: named(inflections, words).map(({ name }) => name), range: STROKES },
    legend: { symbolType: "square", direction: "vertical" },
  };
}
