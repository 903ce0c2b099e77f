/**
 * The house style of the pictures: what those of every notion have in common.
 *
 *   a picture  is a Vega-Lite specification, plain data that other programs draw
 *   a text     lies flat, is dark on light, and is cut where it would not fit
 *   a colour   only repeats what a text, a place or a stroke says already
 *
 * @module
 */

import { record, text } from "./check.js";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A Vega-Lite specification: plain data, drawn by any version from 5 on. */
export interface Spec {
  readonly $schema: typeof SCHEMA;
  readonly [property: string]: Json;
}

export const SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

export const INK = "#1f2933";

const LARGE = {
  labelColor: INK,
  labelFontSize: 12,
  titleColor: INK,
  titleFontSize: 12,
  titleFontWeight: "normal",
} as const;

export const CONFIG = {
  view: { stroke: null },
  axis: { ...LARGE, domain: false, ticks: false, grid: false, labelPadding: 6, titlePadding: 10 },
  legend: { ...LARGE, orient: "bottom", labelLimit: 0, symbolSize: 200 },
  title: {
    anchor: "start",
    color: INK,
    fontSize: 16,
    offset: 14,
    subtitleColor: INK,
    subtitleFontSize: 12,
    subtitlePadding: 6,
  },
  text: { color: INK },
} as const;

/** Room for texts that a host without fonts measures too narrow, as it does Chinese ones. */
export const PADDING = { left: 12, top: 12, right: 24, bottom: 12 } as const;

/** The title of a vertical axis lies flat above it: Chinese turned on its side is hard to read. */
export const flat = (titleX: number) =>
  ({ titleAngle: 0, titleAlign: "left", titleBaseline: "bottom", titleX, titleY: -10 }) as const;

/** How wide a text is at most, in heights of its letters: a Chinese sign is as wide as it is high. */
export function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "⺀" ? 1 : /[A-Z@%]/.test(sign) ? 0.75 : 0.6), 0);
}

/** A text on one line, without signs that cannot be seen, cut to so many heights of its letters. */
export function fitted(text: string, room: number): string {
  const line = text
    .slice(0, 10 * room)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  if (ems(line) <= room && text.length <= 10 * room) return line;
  let [kept, width] = ["", 1]; // the ellipsis is as wide as a Chinese sign
  for (const sign of line) {
    width += ems(sign);
    if (width > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A group of labels, once every word of it is known to be there. */
export function readWords<Id extends string>(
  where: string,
  what: string,
  labels: { readonly [I in Id]: string },
  ids: readonly Id[],
): { readonly [I in Id]: string } {
  record(where, what, labels);
  for (const id of ids) text(where, `${what}.${id}`, labels[id]);
  return labels;
}

/** A phrase with its slots filled: `{heads} of {customers}` becomes `3 of 12`. */
export function filled(phrase: string, slots: { readonly [slot: string]: string | number }): string {
  const known = new Map(Object.entries(slots));
  return phrase.replace(/\{(\w+)\}/g, (slot, id) => `${known.get(id) ?? slot}`);
}
