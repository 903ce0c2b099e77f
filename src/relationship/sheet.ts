/**
 * Relationships in a spreadsheet: surveys of many answers, and where we stand with an account.
 *
 *   =RELATIONSHIP_NPS(B2:B400)                 0.36, promoters less detractors
 *   =RELATIONSHIP_PLACE(C2:C40,D2:D40,"en")    friend, supplier … one for each account
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";
import { AT_ACCOUNT } from "./sheet-account.js";
import { FROM_SURVEYS } from "./sheet-surveys.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [...FROM_SURVEYS, ...AT_ACCOUNT];
