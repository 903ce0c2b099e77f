/**
 * A territory in a spreadsheet: who is qualified, what becomes of the machines in the field, and what was lost unseen.
 *
 *   =TERRITORY_QUALIFY("bant",B2:E2)               undetermined, while one of the four is not known
 *   =TERRITORY_REPLACEMENT(C2:C400,TODAY(),5,1)    the machines replaced within a year, with an interval
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";
import { INSTALLED_BASE } from "./sheet-base.js";
import { PROSPECTS } from "./sheet-prospects.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [...PROSPECTS, ...INSTALLED_BASE];
