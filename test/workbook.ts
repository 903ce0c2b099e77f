/** Workbooks in the real engine: every function of ours is known to it, and cells are asked for by their address. */
import * as hyperformula from "hyperformula";
import { hyperFormulaPlugin, type SheetError, type SheetResult } from "../src/sheet.js";

const { HyperFormula } = hyperformula;

/** The functions that the engine has by itself. */
export const BUILT_IN: readonly string[] = HyperFormula.getRegisteredFunctionNames("enGB");

const { plugin, translations } = hyperFormulaPlugin(hyperformula);
HyperFormula.registerFunctionPlugin(plugin, translations);

export type Content = string | number | boolean | null;

/** A workbook of sheets by name. */
export const open = (sheets: Readonly<Record<string, readonly (readonly Content[])[]>>) =>
  HyperFormula.buildFromSheets(
    Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])])),
    { licenseKey: "gpl-v3", maxRows: 200_000, smartRounding: false },
  );

export type Workbook = ReturnType<typeof open>;

/** Where a cell or a range is, such as `Deals!C2:C9`. */
function placeOf(book: Workbook, address: string) {
  const place = address.includes(":")
    ? book.simpleCellRangeFromString(address, 0)
    : book.simpleCellAddressFromString(address, 0);
  if (place === undefined) throw new Error(`${address} is nowhere`);
  return place;
}

/** What the cells of a range show, an error with its message. */
export function shown(book: Workbook, address: string): SheetResult {
  const place = placeOf(book, address);
  if (!("start" in place)) return asResult(book.getCellValue(place)) as SheetResult;
  return book.getRangeValues(place).map((row) => row.map(asResult)) as SheetResult;
}

/** The same of one column, as a list. */
export const column = (book: Workbook, address: string) => (shown(book, address) as unknown[][]).map(([cell]) => cell);

function asResult(value: unknown): unknown {
  if (!(value instanceof hyperformula.DetailedCellError)) return value ?? null;
  return { error: value.value as SheetError["error"], message: value.message };
}

/** Types something into a cell. */
export function type(book: Workbook, address: string, content: Content): void {
  const place = placeOf(book, address);
  if ("start" in place) throw new Error(`${address} is no cell`);
  book.setCellContents(place, content);
}

/** A text as one types it into a cell that may take it for a number, a date or a formula. */
export const literally = (content: Content): Content => (typeof content === "string" ? `'${content}` : content);

/** The letters of a column, counted from 0. */
export const letters = (nth: number): string =>
  (nth >= 26 ? letters(Math.floor(nth / 26) - 1) : "") + String.fromCharCode(65 + (nth % 26));
