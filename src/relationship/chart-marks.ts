/** Marks that the pictures of relationships are made of; all places are pixels, from the upper left corner of the plot. */
import { INK, type Json } from "../picture.js";

/** How a mark looks. */
type Look = { readonly [property: string]: Json };

/** A place in the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const PLACE = { type: "quantitative", scale: null, axis: null } as const;
const [x, y] = [
  { field: "x", ...PLACE },
  { field: "y", ...PLACE },
] as const;

/** A layer, or none: Vega warns of scales that have no data. */
function layer(values: readonly object[], mark: Look, encoding: Look): Json[] {
  return values.length === 0 ? [] : [{ data: { values: values as readonly Json[] }, mark, encoding }];
}

export const lines = (values: readonly (Spot & { readonly x2: number; readonly y2: number })[], look: Look): Json[] =>
  layer(
    values,
    { type: "rule", aria: false, color: INK, strokeWidth: 1, ...look },
    { x, y, x2: { field: "x2" }, y2: { field: "y2" } },
  );

export const dots = (values: readonly (Spot & { readonly what: string })[], look: Look): Json[] =>
  layer(
    values,
    { type: "point", filled: true, opacity: 1, size: 80, ...look },
    { x, y, description: { field: "what" }, tooltip: { field: "what" } },
  );

/** Texts, a white seam keeping lines off them. */
export function writings(values: readonly (Spot & { readonly text: string })[], look: Look): Json[] {
  const mark = { type: "text", aria: false, fontSize: 12, baseline: "middle", ...look };
  const encoding = { x, y, text: { field: "text" } };
  return [...layer(values, { ...mark, stroke: "white", strokeWidth: 4 }, encoding), ...layer(values, mark, encoding)];
}
