/** The relationship map as a picture: who reports to whom, whose word counts with whom, and who is for us. */
import { CONFIG, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { layoutOf, type Layout, type Spot } from "./chart-layout.js";
import { type ChartLabels, readLabels } from "./chart-words.js";
import { readDrawn, saying } from "./drawn.js";
import { type Links, type Network, readNetwork } from "./network.js";
import type { Influence, Person } from "./person.js";
import type { Leaning } from "./tally.js";

/** The smallest and the largest sign, in square pixels; the head of an arrow, and how far arrows keep from a sign. */
const [LEAST, MOST, HEAD, AWAY] = [140, 620, 50, 18] as const;

/** How far an arrow swings out, in parts of its length and at most in pixels, and of how many pieces it is made. */
const [SWING, FAR, PIECES] = [0.16, 46, 12] as const;

/** A shape and a shade for each attitude; the attitude stands below in words as well. */
const LOOKS: { readonly [L in Leaning]: { readonly shape: string; readonly fill: string } } = {
  mentor: { shape: "triangle-up", fill: "#1d5c94" },
  supporter: { shape: "circle", fill: "#5b9bd1" },
  neutral: { shape: "square", fill: "#c3c9d0" },
  nonSupporter: { shape: "diamond", fill: "#e0a458" },
  opponent: { shape: "cross", fill: "#a23b2a" },
  unknown: { shape: "circle", fill: "#ffffff" },
};

/**
 * Draws the relationship map as a Vega-Lite specification: the levels of the organisation from the top, reporting lines
 * solid, influence dashed with an arrow and the wider the stronger. The sign of a person says the attitude, its size the say;
 * name, roles, attitude, say and contact stand below. Who has no place in the organisation stands at the bottom.
 *
 * @throws RangeError for people or links that are not valid, or more than 40 people; TypeError for labels without these words.
 * @example
 * const people = [
 *   { id: "ceo", name: "Wang", roles: ["decider"], attitude: "neutral", weight: 5 },
 *   { id: "cio", name: "Li", reportsTo: "ceo", attitude: "mentor", weight: 3, contact: "inDepth" },
 *   { id: "adviser" },
 * ]
 * const spec = chart.Stakeholder.map(people, [{ from: "cio", to: "ceo", strength: 0.6 }], en.stakeholder)
 * spec.title.text // => "Relationship map"
 * spec.height // => 372
 * @category Charts
 * @see docs/sources.md#stakeholder-graphs
 */
export function map(people: readonly Person[], influences: readonly Influence[], labels: ChartLabels): Spec {
  const where = "chart.Stakeholder.map";
  const words = readLabels(where, "labels", labels);
  const network = readNetwork(where, readDrawn(where, people), influences);
  const layout = layoutOf(network);
  const { chart } = words;
  return {
    $schema: SCHEMA,
    description: chart.map,
    title: {
      text: chart.map,
      subtitle: network.people.length === 0 ? [chart.nobody] : [chart.lines, chart.signs],
      subtitleLineHeight: 17,
    },
    padding: PADDING,
    width: layout.width,
    height: layout.height,
    layer: [
      ...edge(layout),
      ...reporting(network, layout),
      ...voices(network, layout),
      ...signs(network, layout),
      ...texts(network, layout, words),
    ],
    config: CONFIG,
  };
}

const PIXELS = { type: "quantitative", scale: null, axis: null } as const;
const at = { x: { ...PIXELS, field: "x" }, y: { ...PIXELS, field: "y" } } as const;
const to = { x2: { field: "x2" }, y2: { field: "y2" } } as const;

/** A layer of marks, if there is anything to mark: Vega warns of scales that have no data. */
const layer = (values: readonly { readonly [field: string]: Json }[], mark: Json, encoding: Json): Json[] =>
  values.length === 0 ? [] : [{ data: { values: [...values] }, mark, encoding }];

/** Keeps the drawing as large as it is, and has those without a place stand apart. */
function edge({ width, height, unplacedAt }: Layout): Json[] {
  const corner = layer(
    [{ x: 0, y: 0, x2: width, y2: height }],
    { type: "rule", aria: false, opacity: 0 },
    { ...at, ...to },
  );
  const line = unplacedAt === undefined ? [] : [{ x: 0, y: unplacedAt - 4, x2: width, y2: unplacedAt - 4 }];
  const dots = { type: "rule", aria: false, color: INK, opacity: 0.4, strokeDash: [1, 5] };
  return [...corner, ...layer(line, dots, { ...at, ...to })];
}

function reporting({ superior }: Network, { spots }: Layout): Json[] {
  const lines = spots.flatMap(({ x, y }, row) => {
    const top = spots[superior[row] ?? -1];
    return top === undefined || superior[row] === row ? [] : [{ x, y, x2: top.x, y2: top.y }];
  });
  return layer(lines, { type: "rule", aria: false, color: "#8593a1", strokeWidth: 1.5 }, { ...at, ...to });
}

/** Dashed arrows, each swung out to its left: so they pass beside others, and two that run both ways stand apart. */
function voices({ out, people }: Network, { spots }: Layout): Json[] {
  const arrows = people.flatMap((_, from) =>
    linksFrom(out, from).flatMap(({ to: end, strength }) => arrow(spots[from], spots[end], strength)),
  );
  const pieces = arrows.flatMap(({ points, wide }, link) =>
    points.map((point, nth) => ({ ...point, wide, link, nth })),
  );
  const heads = arrows.flatMap(({ points, angle }) => points.slice(-1).map((point) => ({ ...point, angle })));
  const dashed = { type: "line", aria: false, color: INK, strokeDash: [5, 4] };
  const head = { type: "point", aria: false, shape: "triangle", filled: true, color: INK, opacity: 1, size: HEAD };
  const order = { field: "nth", type: "quantitative" };
  const detail = { field: "link", type: "nominal" };
  return [
    ...layer(pieces, dashed, {
      ...at,
      order,
      detail,
      strokeWidth: { field: "wide", type: "quantitative", scale: null },
    }),
    ...layer(heads, head, { ...at, angle: { field: "angle", type: "quantitative", scale: null } }),
  ];
}

const linksFrom = ({ start, to: ends, strength }: Links, row: number) =>
  Array.from(ends.subarray(start[row], start[row + 1]), (end, nth) => ({
    to: end,
    strength: strength[(start[row] ?? 0) + nth] ?? 0,
  }));

/** An arrow from sign to sign: points on a parabola, and the angle at which it arrives, clockwise from upright. */
function arrow(from: Spot | undefined, end: Spot | undefined, strength: number) {
  if (from === undefined || end === undefined) return [];
  const [wide, high] = [end.x - from.x, end.y - from.y];
  const length = Math.hypot(wide, high) || 1;
  const swing = Math.min(FAR, SWING * length);
  const off = Math.min(0.45, AWAY / length);
  const points = Array.from({ length: PIECES + 1 }, (_, nth) => {
    const part = off + ((1 - 2 * off) * nth) / PIECES;
    const aside = (4 * swing * part * (1 - part)) / length;
    return { x: from.x + part * wide + aside * high, y: from.y + part * high - aside * wide };
  });
  const [before, last] = points.slice(-2);
  const angle = (Math.atan2((last?.x ?? 0) - (before?.x ?? 0), (before?.y ?? 0) - (last?.y ?? 0)) * 180) / Math.PI;
  return [{ points, wide: 0.8 + 2.7 * strength, angle }];
}

function signs({ people }: Network, { spots }: Layout): Json[] {
  const most = people.reduce((best, { weight = 0 }) => Math.max(best, weight), 0);
  const leanings: Leaning[] = people.map(({ attitude }) => attitude ?? "unknown");
  return (Object.keys(LOOKS) as Leaning[]).flatMap((leaning) => {
    const { shape, fill } = LOOKS[leaning];
    const values = people.flatMap(({ id, name, weight }, row) => {
      const size = weight === undefined || most === 0 ? LEAST : LEAST + ((MOST - LEAST) * weight) / most;
      return leanings[row] === leaning
        ? [{ x: spots[row]?.x ?? 0, y: spots[row]?.y ?? 0, size, what: fitted(name ?? id, 30) || "?" }]
        : [];
    });
    const mark = {
      ...{ type: "point", shape, fill, stroke: INK, strokeWidth: 1.5, opacity: 1 },
      ...(leaning === "unknown" ? { strokeDash: [3, 2] } : {}),
    };
    const size = { field: "size", type: "quantitative", scale: null };
    return layer(values, mark, { ...at, size, tooltip: { field: "what" }, description: { field: "what" } });
  });
}

/** Lines of text below each sign, on a white seam. */
function texts({ people }: Network, { spots, unplacedAt }: Layout, words: ChartLabels): Json[] {
  const values = people.flatMap((person, row) =>
    saying(person, words).map((text, nth) => ({
      text,
      x: spots[row]?.x ?? 0,
      y: (spots[row]?.y ?? 0) + 32 + nth * 15,
      weight: nth === 0 ? "bold" : "normal",
    })),
  );
  const note = unplacedAt === undefined ? [] : [{ text: words.chart.unplaced, x: 0, y: unplacedAt + 8 }];
  const look = { type: "text", aria: false, fontSize: 11 };
  const seam = { ...look, stroke: "white", strokeWidth: 4 };
  const heavy = values.filter(({ weight }) => weight === "bold");
  const light = values.filter(({ weight }) => weight === "normal");
  const text = { ...at, text: { field: "text" } };
  return [
    ...layer(heavy, { ...seam, fontWeight: "bold" }, text),
    ...layer(heavy, { ...look, fontWeight: "bold" }, text),
    ...layer(light, seam, text),
    ...layer(light, look, text),
    ...layer(note, { ...look, align: "left", fontStyle: "italic" }, text),
  ];
}
