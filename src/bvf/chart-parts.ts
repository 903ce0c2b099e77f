/** What the pictures of value chains and business cases draw alike. */
import { INK, type Json } from "../picture.js";

/** What a picture without bars draws. */
export const NOTHING = {
  ...{ data: { values: [{}] }, mark: { type: "rule", aria: false, opacity: 0 } },
  encoding: { x: { value: 0 }, y: { value: 0 } },
} as const;

/** A line across the whole picture, which so has room for everything that stands between its ends. */
export function ruled(from: number, to: number, at: number, opacity: number): Json {
  return {
    data: { values: [{}] },
    mark: { type: "rule", aria: false, color: INK, strokeWidth: 1, opacity },
    encoding: { x: { value: from }, x2: { value: to }, y: { value: at } },
  };
}

/** A text in each row, beginning or ending at a place across; a white seam keeps lines off it. */
export function column(
  texts: readonly { readonly nth: number; readonly at: number; readonly text: string }[],
  align: "left" | "right",
): Json[] {
  const values = texts.filter(({ text }) => text !== "");
  if (values.length === 0) return []; // Vega warns of scales that have no data
  const encoding = {
    y: { field: "nth", type: "ordinal", axis: null },
    x: { field: "at", type: "quantitative", scale: null, axis: null },
    text: { field: "text" },
  };
  const mark = { type: "text", aria: false, align, fontSize: 12 };
  return [
    { data: { values }, mark: { ...mark, stroke: "white", strokeWidth: 4 }, encoding },
    { data: { values }, mark, encoding },
  ];
}

/** A text above the rows. */
export const heading = (text: string, at: number, align: "left" | "right"): Json => ({
  data: { values: [{ text }] },
  mark: { type: "text", aria: false, align, baseline: "bottom", fontSize: 12, fontWeight: "bold" },
  encoding: { x: { value: at }, y: { value: -6 }, text: { field: "text" } },
});
