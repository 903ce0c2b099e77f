/** Marks that the pictures of the funnel are made of; all places are pixels, from the upper left corner of the plot. */
import { INK, type Json } from "../picture.js";

/** How a mark looks. */
type Look = { readonly [property: string]: Json };

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Span extends Spot {
  readonly x2: number;
  readonly y2: number;
}

/** What a mark tells who points at it, or cannot see it. */
interface Told {
  readonly what: string;
}

const PLACE = { type: "quantitative", scale: null, axis: null } as const;
const x = { field: "x", ...PLACE } as const;
const y = { field: "y", ...PLACE } as const;
const [x2, y2] = [{ field: "x2" }, { field: "y2" }];
const said = { description: { field: "what" }, tooltip: { field: "what" } } as const;

/** A layer, or none: Vega warns of scales that have no data. */
function layer(values: readonly object[], mark: Look, encoding: Look): Json[] {
  return values.length === 0 ? [] : [{ data: { values: values as readonly Json[] }, mark, encoding }];
}

export const boxes = (values: readonly (Span & Told)[], look: Look): Json[] =>
  layer(values, { type: "rect", ...look }, { x, y, x2, y2, ...said });

export const lines = (values: readonly Span[], look: Look = {}): Json[] =>
  layer(values, { type: "rule", aria: false, color: INK, strokeWidth: 1, ...look }, { x, y, x2, y2 });

export const dots = (values: readonly (Spot & Told)[], look: Look): Json[] =>
  layer(values, { type: "point", filled: true, color: INK, size: 60, opacity: 1, ...look }, { x, y, ...said });

/** Texts, a white seam keeping lines off them. */
export function writings(values: readonly (Spot & { readonly text: string })[], look: Look = {}): Json[] {
  const mark = { type: "text", aria: false, align: "left", fontSize: 12, ...look };
  const encoding = { x, y, text: { field: "text" } };
  const written = values.filter(({ text }) => text !== "");
  return [...layer(written, { ...mark, stroke: "white", strokeWidth: 4 }, encoding), ...layer(written, mark, encoding)];
}
