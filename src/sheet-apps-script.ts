/**
 * Google Sheets: one script file, which holds the library and a function for each of ours.
 *
 *   =C139_REGION(B2:B400)   one for each deal
 *
 * Sheets runs such a file anew for each formula and finds its functions by their names at the top level. It hands over
 * dates as `Date`, and shows the message of an error that is thrown.
 *
 * @module
 */
import type { BothLanguages, SheetFunction } from "./cell.js";
import { oneOf, record, refusal, text } from "./check.js";
import { FUNCTIONS } from "./sheet-functions.js";

type Language = keyof BothLanguages;

const WHERE = "sheet.appsScript";

/** How the file begins. */
const BANNER: BothLanguages = {
  en: "keyaccount: functions for Google Sheets. Paste the whole file into Extensions > Apps Script, save, reload the sheet.",
  "zh-CN": "keyaccount：Google 表格函数。将整个文件粘贴到“扩展程序 > Apps 脚本”，保存后刷新表格。",
};

const RETURNS: BothLanguages = {
  en: "The answer; where there are several, they fill the cells beside and below.",
  "zh-CN": "结果；有多个时，向右向下填入相邻单元格。",
};

/**
 * The text of a script file for Google Sheets: a script bundle of the library, and one function at the top level for each
 * of ours, with its help in one language.
 *
 * A function reads no files, so the bundle is handed over: the text of `dist/keyaccount.sheet.global.js`, or of the larger
 * `dist/keyaccount.global.js`. Days are those of the time zone of the spreadsheet. An error is thrown, which shows its
 * message; among other answers it is a text such as `#VALUE! …`.
 *
 * @throws TypeError if the bundle is no text or the options are no object, RangeError if it is not the script of the
 * library or the language is neither of the two.
 * @example
 * const bundle = "var KeyAccount = {};" // the text of dist/keyaccount.sheet.global.js
 * const file = sheet.appsScript(bundle, { locale: "en" })
 * file.includes('function C139_REGION(value, words) {\n  return keyAccount_("C139_REGION", arguments);\n}') // => true
 * file.includes("@param {any} value How a deal stands, such as 0W2F5C.") // => true
 * sheet.appsScript("") // throws RangeError: sheet.appsScript: bundle must be a non-empty text, got ""
 * @category Spreadsheets
 */
export function appsScript(bundle: string, options: AppsScriptOptions = {}): string {
  const script = text(WHERE, "bundle", bundle);
  if (!/\bKeyAccount\b/.test(script)) {
    throw refusal(WHERE, "bundle", "must be the script with the global KeyAccount", script);
  }
  const { locale = "en" } = record(WHERE, "options", options);
  const language = oneOf(WHERE, "options.locale", locale, ["en", "zh-CN"]);
  const functions = FUNCTIONS.map((own) => wrapper(own, language));
  return [`// ${BANNER[language]}`, script.trimEnd(), RUN, ...functions].join("\n\n").concat("\n");
}

/** How the file is written. */
export interface AppsScriptOptions {
  /** The language of the help; left out, English. */
  readonly locale?: "en" | "zh-CN" | undefined;
}

/**
 * Runs a function by its id. The underscore keeps it off the list that people choose from. Each day is written out once,
 * since its services are what takes Sheets the longest.
 */
const RUN = `/**
 * @param {string} id
 * @param {IArguments} given
 * @return {any}
 */
function keyAccount_(id, given) {
  const days = new Map();
  let zone = "";
  const plain = (/** @type {any} */ cell) => {
    if (!(cell instanceof Date)) return cell;
    const time = cell.getTime();
    if (!days.has(time)) {
      zone = zone || SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      days.set(time, Utilities.formatDate(cell, zone, "yyyy-MM-dd"));
    }
    return days.get(time);
  };
  const shown = (/** @type {any} */ cell) => {
    if (cell === null) return "";
    return typeof cell === "object" ? cell.error + " " + cell.message : cell;
  };
  const args = Array.from(given, (arg) => Array.isArray(arg) ? arg.map((row) => row.map(plain)) : plain(arg));
  const own = KeyAccount.sheet.FUNCTIONS.find((candidate) => candidate.id === id);
  if (!own) throw new Error(id + " is not in this version of the library");
  const result = own.run(...args);
  if (Array.isArray(result)) return result.map((row) => row.map(shown));
  if (result !== null && typeof result === "object") throw new Error(result.message);
  return shown(result);
}`;

/** One function, with the help that Sheets shows while one types. */
function wrapper({ id, description, parameters }: SheetFunction, language: Language): string {
  const help = parameters.map(({ name, description: own, optional, repeating, range }) => {
    const shown = optional === true || repeating === true ? `[${name}]` : name;
    return ` * @param {${range === true ? "any[][]" : "any"}} ${shown} ${inComment(own[language])}`;
  });
  return [
    ...["/**", ` * ${inComment(description[language])}`, " *", ...help],
    ...[` * @return {any} ${RETURNS[language]}`, " * @customfunction", " */"],
    ...[`function ${id}(${parameters.map(({ name }) => name).join(", ")}) {`],
    ...[`  return keyAccount_("${id}", arguments);`, "}"],
  ].join("\n");
}

/** A text that ends no comment before its end. */
const inComment = (help: string): string => help.replace(/\*\//g, "* /");
