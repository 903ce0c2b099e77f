/**
 * Excel: what its custom functions are declared with, and how it calls them.
 *
 *   =KA.C139_REGION(B2)        win
 *   =KA.C139_REGION(B2:B400)   one for each deal, spilling down
 *
 * A parameter that takes a range, and each of a function that answers cell by cell, is a matrix; a result is one unless
 * it is always a single cell. Excel knows one repeating parameter at most, and shows messages of #VALUE! and #N/A alone.
 *
 * @module
 */
import { type Cell, type SheetError, type SheetFunction, type SheetParameter, spreads } from "./cell.js";
import { oneOf, refusal } from "./check.js";
import { FUNCTIONS } from "./sheet-functions.js";

/** A parameter, as Excel wants it declared. */
export interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/** A function, as Excel wants it declared. */
export interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly dimensionality?: "matrix" };
}

/** What the file holds that Excel reads the functions from. */
export interface ExcelMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

/** An error for a cell: the name of its code in `CustomFunctions.ErrorCode`, and what is wrong. */
export interface ExcelError {
  readonly error: "invalidValue" | "notAvailable";
  readonly message: string;
}

/** What a call gives back: a cell, rows of cells if the result is declared a matrix, or an error in place of all. */
export type ExcelAnswer = Cell | ExcelError | (Cell | ExcelError)[][];

/**
 * The metadata of all functions, which an Excel add-in serves as its `functions.json`, with help in one language.
 *
 * @throws RangeError if the language is neither of the two, TypeError if it is no text.
 * @example
 * const [region] = sheet.excelMetadata("en").functions
 * region?.id // => "C139_REGION"
 * region?.parameters[0]
 * // => { name: "value", description: "How a deal stands, such as 0W2F5C.", type: "any", dimensionality: "matrix" }
 * sheet.excelMetadata("zh-CN").functions[0]?.description // => "商机所在的区域：赢单区、抖动区或输单区。"
 * sheet.excelMetadata("de") // throws RangeError: sheet.excelMetadata: locale must be one of "en", "zh-CN", got "de"
 * @category Spreadsheets
 */
export function excelMetadata(locale: "en" | "zh-CN"): ExcelMetadata {
  const language = oneOf("sheet.excelMetadata", "locale", locale, ["en", "zh-CN"]);
  return { allowCustomDataForDataTypeAny: true, functions: FUNCTIONS.map((own) => declared(own, language)) };
}

function declared(own: SheetFunction, language: "en" | "zh-CN"): ExcelFunction {
  const { id, description, parameters } = own;
  const once = parameters.filter(({ repeating }) => repeating !== true);
  const again = parameters.filter(({ repeating }) => repeating === true);
  return {
    ...{ id, name: id, description: description[language] },
    parameters: [
      ...once.map(({ name, description: help, range, optional }): ExcelParameter => {
        const matrix = range === true || spreads(own) ? ({ dimensionality: "matrix" } as const) : {};
        const left = optional === true ? ({ optional: true } as const) : {};
        return { name, description: help[language], type: "any", ...matrix, ...left };
      }),
      ...(again.length === 0 ? [] : [together(again, language)]),
    ],
    result: hasRows(own) ? { dimensionality: "matrix" } : {},
  };
}

/** Whether a result is rows of cells, were it only one. */
const hasRows = (own: SheetFunction): boolean => own.fills !== undefined || spreads(own);

/** Parameters that repeat in turns, as the one that Excel allows. */
function together(again: readonly SheetParameter[], language: "en" | "zh-CN"): ExcelParameter {
  const names = again.map(({ name }) => name);
  const help = again.map(({ name, description }) =>
    language === "en" ? `${name}: ${description.en}` : `${name}：${description["zh-CN"]}`,
  );
  const [only] = again;
  const turns = language === "en" ? `In turns ${names.join(", ")}. ` : `依次填 ${names.join("、")}。`;
  return {
    name: names.map((name, nth) => (nth === 0 ? name : name.slice(0, 1).toUpperCase() + name.slice(1))).join(""),
    description:
      again.length === 1 && only !== undefined
        ? only.description[language]
        : `${turns}${help.join(language === "en" ? " " : "")}`,
    ...{ type: "any", dimensionality: "matrix", repeating: true },
  };
}

/**
 * What a function answers when Excel calls it: `args` are those that Excel hands over, the trailing invocation included.
 *
 * A blank cell of a result is an empty text, since Excel would show `null` as 0. `#NUM!` becomes `#VALUE!`, the error
 * that Excel shows a message of.
 *
 * @throws RangeError if no function has that id, TypeError if `args` is no list.
 * @example
 * sheet.excelCall("C139_REGION", [[["1W1F6C"], [""], ["0W2F6C"]], null]) // => [["win"], [""], ["lose"]]
 * sheet.excelCall("C139_REGION", [[["1W1F6C"]], null]) // => [["win"]]
 * sheet.excelCall("SPIN_FILL", ["What about {area}?", [[["area"]], [["shipping"]]]]) // => "What about shipping?"
 * sheet.excelCall("C139_VALUE", [[["yes"], ["no"]]])
 * // => { error: "invalidValue", message: "C139_VALUE: answers must have 13 cells, got 2" }
 * sheet.excelCall("C139_REGIO", []) // throws RangeError: sheet.excelCall: id must be that of a function, got "C139_REGIO"
 * @category Spreadsheets
 */
export function excelCall(id: string, args: readonly unknown[]): ExcelAnswer {
  const own = FUNCTIONS.find((candidate) => candidate.id === id);
  if (own === undefined) throw refusal("sheet.excelCall", "id", "must be that of a function", id, "string");
  if (!Array.isArray(args)) throw refusal("sheet.excelCall", "args", "must be an array", args, "array");
  const result = own.run(...argumentsOf(own, args));
  if (Array.isArray(result)) return result.map((row) => row.map(shown));
  const only = shown(result);
  return hasRows(own) && !isError(result) ? [[only as Cell]] : only;
}

/** The arguments one by one: those that repeat arrive in one list, and behind all of them stands the invocation. */
function argumentsOf(own: SheetFunction, args: readonly unknown[]): unknown[] {
  try {
    return singly(own, args);
  } catch {
    return [{}]; // a proxy, say: the function will refuse it
  }
}

function singly({ parameters }: SheetFunction, args: readonly unknown[]): unknown[] {
  const once = parameters.filter(({ repeating }) => repeating !== true).length;
  const again: unknown = once < parameters.length ? args[once] : undefined;
  const given = Array.from({ length: once }, (_, nth) => plain(args[nth]));
  return Array.isArray(again) ? [...given, ...again.map(plain)] : given;
}

/** A cell of a data type, such as a formatted number, stands for its basic value; any other for itself. */
function plain(argument: unknown): unknown {
  if (!Array.isArray(argument)) return basic(argument);
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(basic) : row));
}

function basic(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

const isError = (cell: unknown): cell is SheetError => typeof cell === "object" && cell !== null;

function shown(cell: Cell | SheetError): Cell | ExcelError {
  if (!isError(cell)) return cell ?? "";
  return { error: cell.error === "#N/A" ? "notAvailable" : "invalidValue", message: cell.message };
}
