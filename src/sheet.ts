/**
 * Spreadsheet functions of all notions, for any host: a cell or a range of cells in, what goes into cells out.
 * Errors are values; nothing is ever thrown. Beside them stands what single hosts need to take them in.
 *
 * @module
 */
export type { BothLanguages, Cell, Fills, SheetError, SheetFunction, SheetParameter, SheetResult } from "./cell.js";
export { type AppsScriptOptions, appsScript } from "./sheet-apps-script.js";
export { FUNCTIONS } from "./sheet-functions.js";
export { type HyperFormulaModule, type HyperFormulaPlugin, hyperFormulaPlugin } from "./sheet-hyperformula.js";
export {
  type ExcelAnswer,
  type ExcelError,
  type ExcelFunction,
  type ExcelMetadata,
  type ExcelParameter,
  excelCall,
  excelMetadata,
} from "./sheet-excel.js";
export { type SqlOptions, sqlFunction, sqlValue } from "./sheet-sql.js";
