/** A call of a spreadsheet function with its result, worked out by hand; every host replays them. */
import type { SheetResult } from "../../src/sheet.js";

export type Call = readonly [id: string, args: readonly unknown[], result: SheetResult];

/** A column of a sheet. */
export const down = (...cells: readonly (string | number | boolean | null)[]) => cells.map((cell) => [cell]);
