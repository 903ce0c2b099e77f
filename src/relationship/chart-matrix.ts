/** The matrix as a picture: personal trust across, value to the organisation up, and how the accounts moved. */
import { each, record, text } from "../check.js";
import { decimal, grouped } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { dots, lines, type Spot, writings } from "./chart-marks.js";
import { namesFor, SIDES } from "./chart-room.js";
import { type ChartLabels, readLabels } from "./chart-words.js";
import {
  type Account,
  type Axis,
  type Limits,
  PLACE_IDS,
  type Place,
  type PlaceOptions,
  placed,
  readAccounts,
  readLimits,
  type Standing,
} from "./place.js";
import { PLACES } from "./table.js";

/** An account with the name that the picture shows instead of the id. */
export interface NamedAccount extends Account {
  readonly name?: string | undefined;
}

/** Limits, and where the accounts stood before. */
export interface MatrixPictureOptions extends PlaceOptions {
  readonly before?: readonly Account[] | undefined;
}

/** The plot and its letters in pixels. */
const PLOT = { width: 640, height: 440, font: 12 } as const;

/** How far inside the plot the outermost points lie: the names of the fields have strips of their own. */
const INSET = { x: 24, y: 46 } as const;

/** The longest name in heights of its letters. */
const NAME = 15;

const SHADES = { outsider: "#f7f8f9", friend: "#eef3f8", supplier: "#eef3f8", partner: "#d3e4f3" } as const;

/**
 * Draws accounts in the matrix as a Vega-Lite specification: personal trust across, value to their organisation up, cut
 * where each begins to be high. With `before`, a hollow point shows where an account stood, and a line leads from it to
 * where it stands now. An account of which an axis is not known is not drawn, a name that has no room is left out, and
 * the picture says how many.
 *
 * @throws RangeError for a repeated id, a rating or a limit outside 0–1, TypeError for labels without these words.
 * @example
 * const now = [{ id: "nordwind", name: "Nordwind", trust: 0.7, value: 0.6 }, { id: "aster", trust: 0.2 }]
 * const spec = chart.Relationship.matrix(now, en.relationship, { before: [{ id: "nordwind", trust: 0.3, value: 0.6 }] })
 * spec.title.subtitle
 * // => ["High: personal trust from 0.5, value from 0.5", "○ before · ● now", "Not drawn, since trust or value is not known: 1 of 2 accounts"]
 * @category Charts
 * @see docs/sources.md#relationship-matrix
 */
export function matrix(
  accounts: readonly NamedAccount[],
  labels: ChartLabels,
  options: MatrixPictureOptions = {},
): Spec {
  const where = "chart.Relationship.matrix";
  const { chart: words, axes, places } = readLabels(where, labels);
  const { before } = record(where, "options", options);
  const limits = readLimits(where, options);
  const all = readNamed(where, accounts);
  const past = new Map(
    (before === undefined ? [] : readAccounts(where, "before", before)).map(({ id, ...own }) => [id, own]),
  );
  const drawn = all.flatMap((account) => drawnAt(account, past.get(account.id), limits));
  const counts = placesOf(all, limits);
  const corners = PLACE_IDS.map((place) =>
    cornerOf(place, `${fitted(places[place], NAME)} (${grouped(counts(place))})`),
  );
  const names = namesFor(drawn, takenBy(drawn, corners), PLOT);
  const of = (count: number) => ({ count: grouped(count), accounts: grouped(all.length) });
  const [unplaced, unnamed] = [all.length - drawn.length, drawn.length - names.length];
  const subtitle = [
    filled(words.highFrom, { trust: decimal(limits.trust), value: decimal(limits.value) }),
    ...(before === undefined ? [] : [words.beforeNow]),
    ...(unplaced > 0 ? [filled(words.unplaced, of(unplaced))] : []),
    ...(unnamed > 0 ? [filled(words.unnamed, of(unnamed))] : []),
  ];
  return {
    $schema: SCHEMA,
    description: words.matrix,
    title: { text: words.matrix, subtitle, subtitleLineHeight: 17, offset: 34 },
    padding: PADDING,
    width: PLOT.width,
    height: PLOT.height,
    layer: [
      ...PLACE_IDS.map(fieldOf),
      ...frame(axes, limits),
      ...movesOf(drawn),
      ...dots(
        drawn.map(({ x, y, what }) => ({ x, y, what })),
        { color: "#1d5c94", stroke: "white", strokeWidth: 1 },
      ),
      ...corners.flatMap(({ x, y, text: name, align }) =>
        writings([{ x, y, text: name }], { align, fontWeight: "bold" }),
      ),
      ...SIDES.flatMap(({ align }, side) =>
        writings(
          names.filter((name) => name.side === side).map(({ x, y, text: name }) => ({ x, y, text: name })),
          { align },
        ),
      ),
    ],
    config: CONFIG,
  };
}

interface Read extends Standing {
  readonly id: string;
  readonly name: string;
}

/** In the order of the ids, so that the order of the rows changes no picture. */
function readNamed(where: string, accounts: readonly NamedAccount[]): Read[] {
  const read = readAccounts(where, "accounts", accounts);
  const names = each(where, "accounts", accounts, ({ name }, what) =>
    name === undefined ? undefined : text(where, `${what}.name`, name),
  );
  return read
    .map((account, row) => ({ ...account, name: fitted(names[row] ?? account.id, NAME) || "?" }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function placesOf(accounts: readonly Read[], limits: Limits): (place: Place) => number {
  const verdicts = accounts.map((account) => placed(account, limits).verdict);
  return (place) => verdicts.filter((verdict) => verdict === place).length;
}

interface Drawn extends Spot {
  readonly name: string;
  readonly what: string;
  /** Where the account stood before, if it moved. */
  readonly from: Spot | undefined;
}

function drawnAt(account: Read, before: Standing | undefined, limits: Limits): Drawn[] {
  const at = spotOf(account, limits);
  if (at === undefined) return [];
  const { name, trust = 0, value = 0 } = account;
  const from = before === undefined ? undefined : spotOf(before, limits);
  const moved = from !== undefined && (from.x !== at.x || from.y !== at.y);
  return [{ ...at, name, what: `${name}: ${decimal(trust)} · ${decimal(value)}`, from: moved ? from : undefined }];
}

/** Both halves of an axis are equally long, whatever they span. */
function spotOf({ trust, value }: Standing, limits: Limits): Spot | undefined {
  if (trust === undefined || value === undefined) return undefined;
  const share = (is: number, cut: number) =>
    is < cut ? is / cut / 2 : cut === 1 ? 1 : 0.5 + (is - cut) / (1 - cut) / 2;
  return {
    x: INSET.x + share(trust, limits.trust) * (PLOT.width - 2 * INSET.x),
    y: PLOT.height - INSET.y - share(value, limits.value) * (PLOT.height - 2 * INSET.y),
  };
}

/** A field of the matrix: high trust on the right, high value on top. */
function fieldOf(place: Place): Json {
  const [right, top] = [PLACES[place].trust === "high", PLACES[place].value === "high"];
  return {
    data: { values: [{}] },
    mark: { type: "rect", aria: false, color: SHADES[place] },
    encoding: {
      x: { value: right ? PLOT.width / 2 : 0 },
      x2: { value: right ? PLOT.width : PLOT.width / 2 },
      y: { value: top ? 0 : PLOT.height / 2 },
      y2: { value: top ? PLOT.height / 2 : PLOT.height },
    },
  };
}

function cornerOf(place: Place, name: string) {
  const [right, top] = [PLACES[place].trust === "high", PLACES[place].value === "high"];
  const align = right ? "right" : "left";
  return { x: right ? PLOT.width - 10 : 10, y: top ? 18 : PLOT.height - 18, text: name, align } as const;
}

/** What names must keep clear of: the two cuts, the corners, the lines of the moves, and where these began. */
function takenBy(drawn: readonly Drawn[], corners: readonly ReturnType<typeof cornerOf>[]) {
  const { width, height, font } = PLOT;
  return [
    [width / 2, height / 2, 2, height / 2],
    [width / 2, height / 2, width / 2, 2],
    ...corners.map(({ x, y, text: name, align }) => {
      const half = (font * 1.25 * ems(name)) / 2;
      return [align === "left" ? x + half : x - half, y, half, 10] as const;
    }),
    ...drawn.flatMap(({ x, y, from }) => (from === undefined ? [] : along({ x, y }, from))),
  ] as const;
}

/** A line as small boxes, one for every few pixels, and the hollow point at its end. */
function along(at: Spot, from: Spot) {
  const steps = Math.ceil(Math.hypot(from.x - at.x, from.y - at.y) / 6);
  const boxes = Array.from({ length: steps }, (_, nth) => {
    const share = (nth + 1) / steps;
    return [at.x + share * (from.x - at.x), at.y + share * (from.y - at.y), 2, 2] as const;
  });
  return [...boxes, [from.x, from.y, 5, 5] as const];
}

/** The cuts, and what the axes are called, with their ends. */
function frame(axes: { readonly [A in Axis]: string }, limits: Limits): Json[] {
  const { width, height } = PLOT;
  const cut = { x: width / 2, y: height / 2 };
  const ends = [0, 1];
  return [
    ...lines([{ x: cut.x, x2: cut.x, y: 0, y2: height }], { opacity: 0.6 }),
    ...lines([{ x: 0, x2: width, y: cut.y, y2: cut.y }], { opacity: 0.6 }),
    ...writings(
      [
        ...ends.map((end) => ({ x: INSET.x + end * (width - 2 * INSET.x), y: height + 14, text: `${end}` })),
        { x: cut.x, y: height + 14, text: decimal(limits.trust) },
        { x: cut.x, y: height + 34, text: axes.trust },
      ],
      { align: "center" },
    ),
    ...writings(
      [
        ...ends.map((end) => ({ x: -8, y: height - INSET.y - end * (height - 2 * INSET.y), text: `${end}` })),
        { x: -8, y: cut.y, text: decimal(limits.value) },
      ],
      { align: "right" },
    ),
    ...writings([{ x: 0, y: -14, text: axes.value }], { align: "left" }),
  ];
}

/** From a hollow point to where the account stands now. */
function movesOf(drawn: readonly Drawn[]): Json[] {
  const moved = drawn.flatMap(({ x, y, from, name }) => (from === undefined ? [] : [{ x, y, from, name }]));
  return [
    ...lines(
      moved.map(({ x, y, from }) => ({ x: from.x, y: from.y, x2: x, y2: y })),
      { strokeWidth: 1.5, opacity: 0.7 },
    ),
    ...dots(
      moved.map(({ from, name }) => ({ ...from, what: name })),
      { filled: false, fill: "white", stroke: INK, strokeWidth: 1.5, size: 60 },
    ),
  ];
}
