/** A call of a spreadsheet function with its result, worked out by hand; every host replays them. */
import type { SheetResult } from "../../src/sheet.js";

export type Call = readonly [id: string, args: readonly unknown[], result: SheetResult];

/** A column of a sheet. */
export const down = (...cells: readonly (string | number | boolean | null)[]) => cells.map((cell) => [cell]);

/** The result, with numbers that differ by no more than rounding replaced by those expected. */
export function near(result: unknown, expected: unknown): unknown {
  if (Array.isArray(result) && Array.isArray(expected)) return result.map((cell, nth) => near(cell, expected[nth]));
  if (typeof result !== "number" || typeof expected !== "number") return result;
  return Math.abs(result - expected) <= 1e-9 * Math.abs(expected) ? expected : result;
}
