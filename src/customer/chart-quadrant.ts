/** The four-field grid as a picture: business volume across, influence up, and a name at every point that has room. */
import { each, level, ratio, record, refusal, text, unique } from "../check.js";
import { amount, decimal, grouped } from "../locale/format.js";
import { type Amount, type Money, quotient, size } from "../money.js";
import { CONFIG, ems, filled, fitted, flat, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { LARGE_INFLUENCE_FROM, OPPORTUNITIES } from "./table.js";
import { type ChartLabels, nameOf, readLabels, shortName } from "./chart-words.js";

/** A customer on the grid. */
export interface QuadrantPoint {
  readonly id: string;
  /** Shown instead of the id. */
  readonly name?: string | undefined;
  /** The business there is with the customer, or could be. */
  readonly volume: Amount;
  /** How much weight the customer has with others, 0–1. */
  readonly influence: number;
}

/** From where on volume and influence are large. */
export interface QuadrantOptions {
  readonly largeVolumeFrom: Amount;
  /** 0.5 unless given. */
  readonly largeInfluenceFrom?: number | undefined;
}

/** The plot and the size of a name in pixels. */
const [WIDTH, HEIGHT, FONT] = [720, 480, 12];

/** How far inside the plot the outermost points lie: the names of the fields have strips of their own. */
const INSET = { across: 24, down: 46 } as const;

/** The side of the squares that tell where there is room, in pixels. */
const SQUARE = 4;

/** The fields: mustDo is the largest in both. */
const FIELDS = [
  { field: "ifPossible", right: false, top: true, shade: "#eef3f8" },
  { field: "mustDo", right: true, top: true, shade: "#d3e4f3" },
  { field: "whenFree", right: false, top: false, shade: "#f7f8f9" },
  { field: "oneOff", right: true, top: false, shade: "#eef3f8" },
] as const;

/** Where a name may stand beside its point: right, left, above, below. */
const SIDES = [
  { align: "left", dx: 11, dy: 0 },
  { align: "right", dx: -11, dy: 0 },
  { align: "center", dx: 0, dy: -15 },
  { align: "center", dx: 0, dy: 15 },
] as const;

/**
 * Draws customers on the four-field grid as a Vega-Lite specification: business volume across, influence up, cut where
 * each begins to be large. Both halves of an axis are equally long, whatever they span. A name that would run into
 * another one, a point or the frame is left out, and the picture says how many are.
 *
 * @throws RangeError for no points, a repeated id, a negative volume, an influence outside 0–1, or limits that are not
 * above 0, TypeError for labels without these words.
 * @example
 * const points = [{ id: "Nordwind", volume: 900, influence: 0.8 }, { id: "Aster", volume: 300, influence: 0.5 }]
 * chart.Customer.quadrant(points, en.customer, { largeVolumeFrom: 500 }).title.subtitle
 * // => "Large: volume from 500, influence from 0.5"
 * @category Charts
 * @see docs/sources.md#customer-opportunity
 */
export function quadrant(points: readonly QuadrantPoint[], labels: ChartLabels, options: QuadrantOptions): Spec {
  const where = "chart.Customer.quadrant";
  const { chart: words, opportunities } = readLabels(where, labels);
  const cuts = readCuts(where, options);
  const read = readPoints(where, points, cuts);
  const scales = scalesOf(read, cuts);
  const spots = read.map((point) => ({ ...point, ...scales.spot(point) }));
  const fields = fieldsOf(spots, opportunities);
  const named = namesFor(spots, fields);
  const unnamed = spots.length - named.length;
  const large = filled(words.largeFrom, { volume: amount(cuts.volume), influence: decimal(cuts.influence) });
  const left = filled(words.unnamed, { heads: grouped(unnamed), customers: grouped(spots.length) });
  const x = { field: "volume", type: "quantitative" };
  const y = { field: "influence", type: "quantitative" };
  return {
    $schema: SCHEMA,
    description: words.quadrant,
    title: { text: words.quadrant, subtitle: unnamed === 0 ? large : `${large} · ${left}`, offset: 20 },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...fields.flatMap(fieldLayers),
      cut({ x: { value: WIDTH / 2 } }),
      cut({ y: { value: HEIGHT / 2 } }),
      {
        data: { values: spots.map(({ volume, influence, field, what }) => ({ volume, influence, field, what })) },
        mark: {
          type: "point",
          filled: true,
          color: "#1d5c94",
          stroke: "white",
          strokeWidth: 1,
          size: 80,
          opacity: 0.9,
        },
        encoding: {
          x: {
            ...x,
            title: words.volume,
            scale: { domain: scales.volumes, range: [INSET.across, WIDTH / 2, WIDTH - INSET.across], nice: false },
            axis: { values: scales.volumes, format: ",~f", labelFlush: false },
          },
          y: {
            ...y,
            title: words.influence,
            scale: { domain: scales.influences, range: [HEIGHT - INSET.down, HEIGHT / 2, INSET.down], nice: false },
            axis: { ...flat(-30), values: scales.influences, format: ".2~f" },
          },
          description: { field: "what" },
          tooltip: { field: "what" },
        },
      },
      ...SIDES.map(({ align, dx, dy }, side) => ({
        data: { values: named.filter((name) => name.side === side).map(({ side: _, ...name }) => name) },
        mark: { type: "text", aria: false, align, dx, dy, fontSize: FONT },
        encoding: { x, y, text: { field: "name" } },
      })),
    ],
    config: CONFIG,
  };
}

interface Cuts {
  readonly volume: Money;
  readonly influence: number;
}

function readCuts(where: string, options: QuadrantOptions): Cuts {
  const { largeVolumeFrom, largeInfluenceFrom = LARGE_INFLUENCE_FROM } = record(where, "options", options);
  const volume = size(where, "largeVolumeFrom", largeVolumeFrom);
  if (volume.isZero()) throw refusal(where, "largeVolumeFrom", "must be above 0", largeVolumeFrom);
  return { volume, influence: level(where, "largeInfluenceFrom", largeInfluenceFrom) };
}

type Field = (typeof FIELDS)[number]["field"];

interface Point {
  readonly name: string;
  readonly exact: Money;
  readonly volume: number;
  readonly influence: number;
  readonly field: Field;
  readonly what: string;
}

/** The points, those with the largest volume first: their names come first too. */
function readPoints(where: string, points: readonly QuadrantPoint[], cuts: Cuts): Point[] {
  const read = each(where, "points", points, (point, what) => {
    const { id, name, volume, influence } = record(where, what, point);
    return {
      id: text(where, `${what}.id`, id),
      name: nameOf(where, what, id, name),
      exact: size(where, `${what}.volume`, volume),
      influence: ratio(where, `${what}.influence`, influence),
    };
  });
  unique(
    where,
    "points",
    read.map(({ id }) => id),
  );
  if (read.length === 0) throw refusal(where, "points", "must have at least one point", points);
  return read
    .sort((a, b) => b.exact.cmp(a.exact) || b.influence - a.influence || (a.id < b.id ? -1 : 1))
    .map(({ name, exact, influence }) => ({
      name: shortName(name),
      exact,
      volume: exact.toNumber(),
      influence,
      field: fieldAt(exact.gte(cuts.volume), influence >= cuts.influence),
      what: `${shortName(name)}: ${amount(exact)} · ${decimal(influence)}`,
    }));
}

function fieldAt(right: boolean, top: boolean): Field {
  const [volume, influence] = [right ? "large" : "small", top ? "large" : "small"];
  const cell = OPPORTUNITIES.find((own) => own.volume === volume && own.influence === influence);
  return cell?.opportunity ?? "whenFree";
}

interface Spot extends Point {
  /** In pixels from the left, and from the top. */
  readonly across: number;
  readonly down: number;
}

/** The corners of the two scales, and where a point lies: each half of an axis runs evenly from end to cut. */
function scalesOf(points: readonly Point[], cuts: Cuts) {
  const largest = points[0]?.exact.gt(cuts.volume) ? points[0].exact : cuts.volume.times(2);
  const along = (from: number, to: number, share: number) => from + (to - from) * share;
  const half = (value: Money, cut: Money, end: Money, length: number) =>
    value.lt(cut)
      ? along(INSET.across, length / 2, quotient(value, cut).toNumber())
      : along(length / 2, length - INSET.across, quotient(value.minus(cut), end.minus(cut)).toNumber());
  const high = (influence: number) =>
    influence < cuts.influence
      ? along(INSET.down, HEIGHT / 2, influence / cuts.influence)
      : along(HEIGHT / 2, HEIGHT - INSET.down, (influence - cuts.influence) / (1 - cuts.influence));
  return {
    volumes: [0, cuts.volume.toNumber(), largest.toNumber()],
    influences: [0, cuts.influence, 1],
    spot: ({ exact, influence }: Point) => ({
      across: half(exact, cuts.volume, largest, WIDTH),
      down: HEIGHT - high(influence),
    }),
  };
}

/** The four fields with their names and how many customers are there. */
function fieldsOf(points: readonly Point[], names: ChartLabels["opportunities"]) {
  return FIELDS.map((own) => {
    const heads = points.filter(({ field }) => field === own.field).length;
    return { ...own, name: `${fitted(names[own.field], 18)} · ${grouped(heads)}` };
  });
}

/** A faint field, and its name in its outer corner. */
function fieldLayers({ right, top, shade, name }: ReturnType<typeof fieldsOf>[number]): Json[] {
  const data = { values: [{ name }] };
  const [left, upper] = [right ? WIDTH / 2 : 0, top ? 0 : HEIGHT / 2];
  const text = { align: right ? "right" : "left", baseline: top ? "top" : "bottom" };
  return [
    {
      data,
      mark: { type: "rect", color: shade, stroke: "white", strokeWidth: 3 },
      encoding: {
        x: { value: left },
        x2: { value: left + WIDTH / 2 },
        y: { value: upper },
        y2: { value: upper + HEIGHT / 2 },
        description: { field: "name" },
      },
    },
    {
      data,
      mark: { type: "text", aria: false, ...text, fontSize: 15, fontWeight: "bold", color: "#66788a" },
      encoding: {
        x: { value: right ? WIDTH - 10 : 10 },
        y: { value: top ? 10 : HEIGHT - 10 },
        text: { field: "name" },
      },
    },
  ];
}

function cut(encoding: { readonly [channel: string]: Json }): Json {
  return {
    data: { values: [{}] },
    mark: { type: "rule", aria: false, color: "#66788a", strokeDash: [5, 3] },
    encoding,
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of each point that has room for it beside the others, the name and its side. */
function namesFor(spots: readonly Spot[], fields: ReturnType<typeof fieldsOf>) {
  const taken = new Set<number>();
  for (const { across, down } of spots) take(taken, boxAt(across, down, 5, 5));
  take(taken, boxAt(WIDTH / 2, HEIGHT / 2, 2, HEIGHT / 2)); // the cuts
  take(taken, boxAt(WIDTH / 2, HEIGHT / 2, WIDTH / 2, 2));
  for (const { name, right, top } of fields) {
    const half = (15 * ems(name)) / 2;
    take(taken, boxAt(right ? WIDTH - 10 - half : 10 + half, top ? 18 : HEIGHT - 18, half, 10));
  }
  return spots.flatMap(({ name, volume, influence, across, down }) => {
    const half = (FONT * ems(name)) / 2;
    const side = SIDES.findIndex(({ align, dx, dy }) => {
      const middle = across + dx + { left: half, center: 0, right: -half }[align];
      const box = boxAt(middle, down + dy, half, FONT / 2);
      if (!isFree(taken, box)) return false;
      take(taken, box);
      return true;
    });
    return side < 0 ? [] : [{ name, volume, influence, side }];
  });
}

function boxAt(across: number, down: number, halfWidth: number, halfHeight: number): Box {
  return { left: across - halfWidth, right: across + halfWidth, top: down - halfHeight, bottom: down + halfHeight };
}

/** The squares that a box touches. */
function squares({ left, right, top, bottom }: Box): number[] {
  const found: number[] = [];
  for (let row = Math.floor(top / SQUARE); row <= bottom / SQUARE; row++) {
    for (let column = Math.floor(left / SQUARE); column <= right / SQUARE; column++) found.push(row * WIDTH + column);
  }
  return found;
}

function take(taken: Set<number>, box: Box): void {
  for (const square of squares(box)) taken.add(square);
}

/** Within the plot, with nothing in any of its squares. */
function isFree(taken: ReadonlySet<number>, box: Box): boolean {
  const inside = box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= HEIGHT;
  return inside && squares(box).every((square) => !taken.has(square));
}
