/**
 * The stage of the purchase in a spreadsheet.
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [];
