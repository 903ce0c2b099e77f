/**
 * Spreadsheet functions of all notions, for any host: a cell or a range of cells in, what goes into cells out.
 * Errors are values; nothing is ever thrown.
 *
 * @module
 */
export type { BothLanguages, Cell, Fills, SheetError, SheetFunction, SheetParameter, SheetResult } from "./cell.js";
export { FUNCTIONS } from "./sheet-functions.js";
export { type HyperFormulaModule, type HyperFormulaPlugin, hyperFormulaPlugin } from "./sheet-hyperformula.js";
export { type SqlOptions, sqlFunction, sqlValue } from "./sheet-sql.js";
