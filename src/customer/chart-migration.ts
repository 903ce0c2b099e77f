/** The migration between two periods as a picture: a cell for each way from class to class. */
import { count, each, record, refusal, text, unique } from "../check.js";
import { grouped, percent } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { type ChartLabels, readLabels } from "./chart-words.js";
import { CLASSES, TIERS } from "./table.js";

/** How many customers went from one class to another; `"new"` ones came from none, `"lost"` ones went to none. */
export interface MigrationCell {
  readonly from: string;
  readonly to: string;
  readonly heads: number;
}

/** The classes, best first, and the ways that customers went, as `Customer.migration` returns them; what is not there is nobody. */
export interface MigrationMatrix {
  readonly classes: readonly string[];
  readonly matrix: readonly MigrationCell[];
}

/** A cell, the gap before the new and the lost, and a name's size, in pixels. */
const [WIDTH, HEIGHT, GAP, FONT] = [104, 54, 10, 13];

/** More classes than this make cells that nobody reads. */
const MOST = 20;

/** From nobody to most. */
const SHADES = ["#f1f4f7", "#1d5c94"] as const;

/**
 * Draws a migration as a Vega-Lite specification: a row for each class before and a column for each class after, the
 * best first, with heads and the share of the row in each cell. Who held their class is framed; the last row has the new
 * customers, the last column the lost ones.
 *
 * @throws RangeError for no or more than 20 classes, a class named "new" or "lost", a cell that is there twice or leads
 * from or to no class, TypeError for labels without these words.
 * @example
 * const matrix = [{ from: "A", to: "A", heads: 3 }, { from: "B", to: "A", heads: 1 }, { from: "A", to: "lost", heads: 1 }]
 * chart.Customer.migration({ classes: ["A", "B"], matrix }, en.customer).title.subtitle
 * // => "3 held · 1 up · 0 down · 0 new · 1 lost"
 * @category Charts
 * @see docs/sources.md#customer-migration
 */
export function migration(moved: MigrationMatrix, labels: ChartLabels): Spec {
  const where = "chart.Customer.migration";
  const read = readLabels(where, labels);
  const words = read.chart;
  const { classes, heads } = readMatrix(where, moved);
  const name = namer(read);
  const { cells, sums } = cellsOf(classes, heads, name);
  const [across, down] = [places(classes.length, WIDTH), places(classes.length, HEIGHT)];
  const [width, height] = [(across[classes.length] ?? 0) + WIDTH, (down[classes.length] ?? 0) + HEIGHT];
  const rows = [...classes, "new"].map((id, row) => ({ name: name(id), down: (down[row] ?? 0) + HEIGHT / 2 }));
  const columns = [...classes, "lost"].map((id, column) => ({
    name: fitted(name(id), (WIDTH - 8) / FONT),
    across: (across[column] ?? 0) + WIDTH / 2,
  }));
  const left = -14 - FONT * Math.max(ems(words.before), ...rows.map((row) => ems(row.name)));
  const placed = cells.map(({ row, column, ...cell }) => {
    const [from, top] = [across[column] ?? 0, down[row] ?? 0];
    return { ...cell, left: from, right: from + WIDTH, top, bottom: top + HEIGHT };
  });
  const spots = placed.map(({ ink, text, part, left: from, top, held }) => {
    const lift = part === "" ? 0 : 9;
    return {
      ink,
      text,
      part,
      across: from + WIDTH / 2,
      high: top + HEIGHT / 2 - lift,
      low: top + HEIGHT / 2 + lift,
      held,
    };
  });
  return {
    $schema: SCHEMA,
    description: words.migration,
    title: { text: words.migration, subtitle: filled(words.moved, sums), offset: 40 },
    padding: PADDING,
    width,
    height,
    encoding: {
      x: { type: "quantitative", scale: { domain: [0, width], nice: false }, axis: null },
      y: { type: "quantitative", scale: { domain: [0, height], nice: false, reverse: true }, axis: null },
    },
    layer: [
      {
        data: { values: placed },
        mark: { type: "rect", stroke: "white", strokeWidth: 2 },
        encoding: {
          ...BOX,
          color: {
            field: "heads",
            type: "quantitative",
            scale: { domain: [0, Math.max(1, ...cells.map((cell) => cell.heads))], range: SHADES, interpolate: "rgb" },
            legend: null,
          },
          description: { field: "what" },
          tooltip: { field: "what" },
        },
      },
      {
        data: { values: placed.filter(({ held }) => held) },
        mark: { type: "rect", aria: false, fill: null, stroke: INK, strokeWidth: 2.5 },
        encoding: BOX,
      },
      written(spots, "high", "text", Math.min(16, (WIDTH - 12) / Math.max(...spots.map((spot) => ems(spot.text))))),
      written(
        spots.filter(({ part }) => part !== ""),
        "low",
        "part",
        11,
      ),
      {
        data: { values: rows },
        mark: { type: "text", aria: false, align: "right", fontSize: FONT },
        encoding: { x: { value: -12 }, y: { field: "down" }, text: { field: "name" } },
      },
      {
        data: { values: columns },
        mark: { type: "text", aria: false, baseline: "bottom", fontSize: FONT },
        encoding: { x: { field: "across" }, y: { value: -8 }, text: { field: "name" } },
      },
      heading(words.before, { x: -12, y: -8 }, "right"),
      heading(words.after, { x: 0, y: -28 }, "left"),
      {
        data: { values: [{}] }, // a line over the whole width, which so has room for the names of the rows
        mark: { type: "rule", aria: false, color: INK, opacity: 0.5 },
        encoding: { x: { value: left }, x2: { value: width }, y: { value: -3 } },
      },
    ],
    config: CONFIG,
  };
}

const BOX = { x: { field: "left" }, x2: { field: "right" }, y: { field: "top" }, y2: { field: "bottom" } } as const;

/** Where the classes begin along an axis, and after a gap the new or the lost. */
function places(classes: number, step: number): number[] {
  return Array.from({ length: classes + 1 }, (_, place) => place * step + (place === classes ? GAP : 0));
}

function written(spots: readonly Json[], y: string, field: string, fontSize: number): Json {
  return {
    data: { values: spots },
    mark: { type: "text", aria: false, fontSize },
    encoding: {
      x: { field: "across" },
      y: { field: y },
      text: { field },
      color: { field: "ink", type: "nominal", scale: null },
    },
  };
}

function heading(words: string, { x, y }: { readonly x: number; readonly y: number }, align: string): Json {
  return {
    data: { values: [{ words }] },
    mark: { type: "text", aria: false, align, baseline: "bottom", fontSize: FONT, fontWeight: "bold" },
    encoding: { x: { value: x }, y: { value: y }, text: { field: "words" } },
  };
}

type Heads = (from: string, to: string) => number;

/** Every cell, and in sums how many held their class, rose, fell, came and went. */
function cellsOf(classes: readonly string[], heads: Heads, name: (id: string) => string) {
  const [rows, columns] = [
    [...classes, "new"],
    [...classes, "lost"],
  ];
  const sums = { held: 0, up: 0, down: 0, new: 0, lost: 0 };
  const most = Math.max(1, ...rows.flatMap((from) => columns.map((to) => heads(from, to))));
  const cells = rows.flatMap((from, row) => {
    const total = columns.reduce((sum, to) => sum + heads(from, to), 0);
    return columns.flatMap((to, column) => {
      if (from === "new" && to === "lost") return [];
      const own = heads(from, to);
      sums[kindOf(from, to, row, column)] += own;
      const part = own === 0 ? "" : percent(own / total);
      const what = `${name(from)} → ${name(to)}: ${grouped(own)}`;
      const ink = own > most * 0.7 ? "white" : INK;
      return [{ row, column, from, to, heads: own, text: grouped(own), part, ink, what, held: from === to }];
    });
  });
  return { cells, sums };
}

function kindOf(from: string, to: string, row: number, column: number) {
  if (from === "new") return "new";
  if (to === "lost") return "lost";
  if (row === column) return "held";
  return column < row ? "up" : "down";
}

/** Names the classes that have labels, and any other by its id. */
function namer({ classes, tiers, chart }: ChartLabels): (id: string) => string {
  const known = new Map<string, string>([
    ...CLASSES.map((id) => [id, classes[id]] as const),
    ...TIERS.map((id) => [id, tiers[id]] as const),
    ["new", chart.new],
    ["lost", chart.lost],
  ]);
  return (id) => fitted(known.get(id) ?? id, 12);
}

/** The classes, and how many went from one to another. */
function readMatrix(where: string, moved: MigrationMatrix): { classes: readonly string[]; heads: Heads } {
  const { classes, matrix: cells } = record(where, "migration", moved);
  const ids = each(where, "classes", classes, (id, what) => {
    if (id === "new" || id === "lost") throw refusal(where, what, 'must not be "new" or "lost"', id);
    return text(where, what, id);
  });
  unique(where, "classes", ids);
  if (ids.length < 1 || ids.length > MOST) throw refusal(where, "classes", `must be 1–${MOST} classes`, ids.length);
  const ends = new Set([...ids, "new", "lost"]);
  const known = new Map<string, { readonly heads: number; readonly cell: string }>();
  each(where, "matrix", cells, (cell, what) => {
    const { from, to, heads } = record(where, what, cell);
    if (!ends.has(from) || from === "lost")
      throw refusal(where, `${what}.from`, 'must be a class or "new"', from, "string");
    if (!ends.has(to) || to === "new") throw refusal(where, `${what}.to`, 'must be a class or "lost"', to, "string");
    if (from === "new" && to === "lost") throw refusal(where, `${what}.to`, 'must not be "lost" from "new"', to);
    const way = JSON.stringify([from, to]);
    const before = known.get(way);
    if (before !== undefined) throw refusal(where, what, `must be another way than ${before.cell}`, cell);
    known.set(way, { heads: count(where, `${what}.heads`, heads), cell: what });
  });
  return { classes: ids, heads: (from, to) => known.get(JSON.stringify([from, to]))?.heads ?? 0 };
}
