/**
 * The spreadsheet functions as one script: `KeyAccount.sheet.FUNCTIONS` in hosts that have no modules.
 *
 * @module
 */
export * as sheet from "./sheet.js";
