/** The installed base as a picture: a cell for each band of volume and of age, with whose machines stand in it. */
import type { Day } from "../day.js";
import { grouped } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { AGES, type AgeBand, ageBand, VOLUMES, type VolumeBand } from "./bands.js";
import { type ChartLabels, readLabels } from "./chart-words.js";
import type { Machine } from "./machines.js";
import { type LifeOptions, type VolumeAgeCell, type VolumeByAge, volumeByAgeOf } from "./volume-by-age.js";

/** A cell, the gap before what is not known, and a name's size, in pixels. */
const [WIDTH, HEIGHT, GAP, FONT] = [108, 48, 10, 12];

/** From none to most. */
const SHADES = ["#f1f4f7", "#1d5c94"] as const;

/**
 * Draws the machines in field by volume and age as a Vega-Lite specification: a row for each band of monthly volume, the
 * highest first, and a column for each band of age, with the number of machines and below it ours, the competitors' and
 * those of unknown vendors. Cells with candidates for replacement are framed; what is not known has a row and a column.
 *
 * @throws RangeError for what `Territory.volumeByAge` refuses, TypeError for labels without these words.
 * @example
 * const machines = [
 *   { customer: "Harbour Bank", vendor: "Aster", count: 2, monthlyVolume: 20000, age: 5 },
 *   { customer: "School 5", vendor: "us", age: 6 },
 * ]
 * chart.Territory.volumeByAge(machines, "2026-03-01", en.territory).title.subtitle[0]
 * // => "3 machines on 2026-03-01; below each number: ours / competitors' / of unknown vendors"
 * @category Charts
 * @see docs/sources.md#territory-volume-and-age
 */
export function volumeByAge(
  machines: readonly Machine[],
  asOf: Day,
  labels: ChartLabels,
  options: LifeOptions = {},
): Spec {
  const where = "chart.Territory.volumeByAge";
  const read = readLabels(where, labels);
  const { chart: words } = read;
  const base = volumeByAgeOf(where, machines, asOf, options);
  const { rows, columns, boxes } = laidOut(base, read);
  const right = Math.max(...columns.map(({ at }) => at)) + WIDTH / 2;
  const bottom = Math.max(...rows.map(({ at }) => at)) + HEIGHT / 2;
  const left = -14 - FONT * Math.max(ems(words.pages), ...rows.map(({ name }) => ems(name)));
  const all = base.cells.reduce((sum, cell) => sum + cell.machines, 0);
  return {
    $schema: SCHEMA,
    description: words.volumeByAge,
    title: {
      text: words.volumeByAge,
      subtitle: [filled(words.inCells, { machines: grouped(all), day: base.asOf }), words.framed],
      subtitleLineHeight: 17,
      offset: 44,
    },
    padding: PADDING,
    width: right,
    height: bottom,
    encoding: {
      x: { type: "quantitative", scale: { domain: [0, right], nice: false }, axis: null },
      y: { type: "quantitative", scale: { domain: [0, bottom], nice: false, reverse: true }, axis: null },
    },
    layer: [
      shaded(boxes),
      ...framed(boxes.filter(({ isDue }) => isDue)),
      written(boxes, -9, "text", 14),
      written(boxes, 10, "part", 11),
      named(rows, "right", { x: { value: -12 }, y: { field: "at" } }),
      named(columns, "center", { x: { field: "at" }, y: { value: -10 } }),
      heading(words.pages, { x: -12, y: -10 }, "right"),
      heading(words.yearsInUse, { x: 0, y: -30 }, "left"),
      {
        data: { values: [{}] }, // a line over the whole width, which so has room for the names of the rows
        mark: { type: "rule", aria: false, color: INK, opacity: 0.5 },
        encoding: { x: { value: left }, x2: { value: right }, y: { value: -3 } },
      },
    ],
    config: CONFIG,
  };
}

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly y: number;
  readonly machines: number;
  readonly text: string;
  readonly part: string;
  readonly what: string;
  readonly ink: string;
  readonly isDue: boolean;
};

/** The places of rows, columns and cells; a row and a column of the unknown only if there are any. */
function laidOut({ cells, candidates }: VolumeByAge, { chart: words, volumeBands, ageBands }: ChartLabels) {
  const isOpen = (part: "volume" | "age") => cells.some((cell) => cell[part] === undefined);
  const volumes: (VolumeBand | undefined)[] = [...VOLUMES, ...(isOpen("volume") ? [undefined] : [])];
  const ages: (AgeBand | undefined)[] = [...AGES, ...(isOpen("age") ? [undefined] : [])];
  const place = (nth: number, step: number, band: string | undefined) =>
    nth * step + step / 2 + (band === undefined ? GAP : 0);
  const rows = volumes.map((band, nth) => ({
    ...{ band, at: place(nth, HEIGHT, band) },
    name: fitted(band === undefined ? words.notKnown : volumeBands[band], 14),
  }));
  const columns = ages.map((band, nth) => ({
    ...{ band, at: place(nth, WIDTH, band) },
    name: fitted(band === undefined ? words.notKnown : ageBands[band], (WIDTH - 8) / FONT),
  }));
  const across = new Map(columns.map((column) => [column.band, column]));
  const down = new Map(rows.map((row) => [row.band, row]));
  const due = new Set(candidates.map(({ volume, age }) => `${volume} ${ageBand(age)}`));
  const most = Math.max(1, ...cells.map(({ machines }) => machines));
  const boxes = cells.flatMap((cell): Box[] => {
    const [column, row] = [across.get(cell.age), down.get(cell.volume)];
    if (column === undefined || row === undefined) return [];
    return [
      {
        ...{ left: column.at - WIDTH / 2, right: column.at + WIDTH / 2 },
        ...{ top: row.at - HEIGHT / 2, bottom: row.at + HEIGHT / 2, x: column.at, y: row.at },
        ...{ machines: cell.machines, text: cell.machines === 0 ? "–" : grouped(cell.machines), part: partOf(cell) },
        what: `${row.name} × ${column.name}: ${grouped(cell.machines)} (${partOf(cell) || "–"})`,
        ink: cell.machines > most * 0.7 ? "white" : INK,
        isDue: due.has(`${cell.volume} ${cell.age}`),
      },
    ];
  });
  return { rows, columns, boxes };
}

function partOf({ machines, ours, competitors, unknown }: VolumeAgeCell): string {
  return machines === 0 ? "" : [ours, competitors, unknown].map((count) => grouped(count)).join(" / ");
}

const BOX = { x: { field: "left" }, x2: { field: "right" }, y: { field: "top" }, y2: { field: "bottom" } } as const;

function shaded(boxes: readonly Box[]): Json {
  const most = boxes.reduce((sum, { machines }) => Math.max(sum, machines), 1);
  return {
    data: { values: boxes },
    mark: { type: "rect", stroke: "white", strokeWidth: 2 },
    encoding: {
      ...BOX,
      color: {
        field: "machines",
        type: "quantitative",
        scale: { domain: [0, most], range: SHADES, interpolate: "rgb" },
        legend: null,
      },
      description: { field: "what" },
      tooltip: { field: "what" },
    },
  };
}

function framed(boxes: readonly Box[]): Json[] {
  if (boxes.length === 0) return []; // Vega warns of scales that have no data
  const mark = { type: "rect", aria: false, fill: null, stroke: INK, strokeWidth: 2.5 };
  return [{ data: { values: boxes }, mark, encoding: BOX }];
}

/** A text in each cell, so small that the longest fits. */
function written(boxes: readonly Box[], lift: number, field: "text" | "part", size: number): Json {
  const longest = boxes.reduce((most, box) => Math.max(most, ems(box[field])), 1);
  return {
    data: { values: boxes.map((box) => ({ x: box.x, y: box.y + lift, ink: box.ink, [field]: box[field] })) },
    mark: { type: "text", aria: false, baseline: "middle", fontSize: Math.min(size, (WIDTH - 10) / longest) },
    encoding: {
      x: { field: "x" },
      y: { field: "y" },
      text: { field },
      color: { field: "ink", type: "nominal", scale: null },
    },
  };
}

function named(
  names: readonly { readonly at: number; readonly name: string }[],
  align: string,
  encoding: { readonly [channel: string]: Json },
): Json {
  const mark = { type: "text", aria: false, align, fontSize: FONT, baseline: align === "right" ? "middle" : "bottom" };
  const values = names.map(({ at, name }) => ({ at, name }));
  return { data: { values }, mark, encoding: { ...encoding, text: { field: "name" } } };
}

function heading(words: string, { x, y }: { readonly x: number; readonly y: number }, align: string): Json {
  return {
    data: { values: [{ words }] },
    mark: { type: "text", aria: false, align, baseline: "bottom", fontSize: FONT, fontWeight: "bold" },
    encoding: { x: { value: x }, y: { value: y }, text: { field: "words" } },
  };
}
