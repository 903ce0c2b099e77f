/**
 * The spreadsheet functions of all notions, gathered.
 *
 * @module
 */
import type { SheetFunction } from "./cell.js";
import { SHEET_FUNCTIONS as BVF } from "./bvf/sheet.js";
import { SHEET_FUNCTIONS as C139 } from "./c139/sheet.js";
import { SHEET_FUNCTIONS as COMPETITION } from "./competition/sheet.js";
import { SHEET_FUNCTIONS as CUSTOMER } from "./customer/sheet.js";
import { SHEET_FUNCTIONS as CYCLE } from "./cycle/sheet.js";
import { SHEET_FUNCTIONS as FUNNEL } from "./funnel/sheet.js";
import { SHEET_FUNCTIONS as RELATIONSHIP } from "./relationship/sheet.js";
import { SHEET_FUNCTIONS as DAY } from "./sheet-day.js";
import { SHEET_FUNCTIONS as SPIN } from "./spin/sheet.js";
import { SHEET_FUNCTIONS as STAKEHOLDER } from "./stakeholder/sheet.js";
import { SHEET_FUNCTIONS as TERRITORY } from "./territory/sheet.js";

/**
 * The functions of all notions, each with its id, its help in both languages, and what runs it.
 *
 * @example
 * const call = (name, ...args) => sheet.FUNCTIONS.find(({ id }) => id === name)?.run(...args)
 * call("SPIN_QUESTION", "Problem", "Dissatisfied", "recognition of needs", "duplicate orders", "order processing")
 * // => "How often do you run into duplicate orders in order processing?"
 * call("SPIN_QUESTION", "难点问题", "不满型", "需求认知", "错发漏发", "仓库")
 * // => "仓库这边，错发漏发的情况多久会遇到一次？"
 * call("SPIN_FILL", "What about {area}?", "area", [["", "the warehouse"]]) // => "What about the warehouse?"
 * call("SPIN_FORM", "Would it help?") // => "closed"
 * call("SPIN_SLOTS", "What does {problem} mean for {area}?") // => [["problem", "area"]]
 * call("SPIN_SLOTS", "What now?") // => { error: "#N/A", message: "SPIN_SLOTS: the template has no slots" }
 * call("SPIN_FORM", null) // => { error: "#VALUE!", message: "SPIN_FORM: question must be given, got a blank cell" }
 * @category Spreadsheets
 */
export const FUNCTIONS: readonly SheetFunction[] = [
  ...[...C139, ...CUSTOMER, ...CYCLE, ...SPIN, ...BVF, ...FUNNEL],
  ...[...STAKEHOLDER, ...COMPETITION, ...RELATIONSHIP, ...TERRITORY],
  ...DAY,
];
