/** What pictures in rows draw alike: rules, columns of texts, headings, bars. */
import { INK, type Json } from "./picture.js";

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

/** Bars between places across, each in the shade of its look. */
export function barsOf<Look extends string>(
  values: readonly {
    readonly nth: number;
    readonly look: Look;
    readonly from: number;
    readonly to: number;
    readonly what: string;
  }[],
  shades: { readonly [L in Look]: string },
): Json[] {
  if (values.length === 0) return []; // Vega warns of scales that have no data
  const x = { type: "quantitative", scale: null, axis: null };
  return [
    {
      data: { values: [...values] },
      mark: { type: "bar", height: { band: 0.62 } },
      encoding: {
        y: { field: "nth", type: "ordinal", axis: null },
        x: { ...x, field: "from" },
        x2: { field: "to" },
        color: {
          field: "look",
          type: "nominal",
          scale: { domain: Object.keys(shades), range: Object.values<string>(shades) },
          legend: null,
        },
        description: { field: "what" },
        tooltip: { field: "what" },
      },
    },
  ];
}
