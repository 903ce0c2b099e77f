/** Marks that stand on an axis as flags: a line up from it, and a text above the plot in which no other line runs. */
import { ems, type Json } from "../picture.js";
import { lines, writings } from "./chart-marks.js";

/** A mark at a place across. */
export interface Flag {
  readonly x: number;
  readonly text: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
}

/** A row of texts, in pixels. */
const ROW = 18;

/** The flags on a plot of such a height. */
export function flagged(flags: readonly Flag[], height: number): Json[] {
  const hung: (Flag & { readonly row: number })[] = [];
  // Texts stand to the right of their lines, so that only lines further right can run through them: these come first.
  for (const flag of [...flags].sort((a, b) => b.x - a.x)) {
    const end = flag.x + 16 + 12 * ems(flag.text);
    const row = hung.reduce((above, other) => (other.x <= end ? Math.max(above, other.row + 1) : above), 0);
    hung.push({ ...flag, row });
  }
  const y = (row: number) => -8 - ROW * row;
  return [
    ...hung.flatMap(({ x, row, strokeWidth, dash }) =>
      lines([{ x, x2: x, y: y(row) - 10, y2: height }], { strokeWidth, strokeDash: dash }),
    ),
    ...writings(hung.map(({ x, row, text }) => ({ x: x + 5, y: y(row), text }))),
  ];
}
