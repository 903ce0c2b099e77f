/**
 * The functions in databases: a row's values in, one value out.
 *
 *   SELECT deal, C139_REGION(c139, NULL) FROM deals
 *
 * A database that calls JavaScript asks `sqlValue`; one that stores it takes what `sqlFunction` writes. Only functions
 * that give one value of a known type can be there: those with `gives`.
 *
 * @module
 */
import type { Cell, SheetError, SheetFunction } from "./cell.js";
import { oneOf, record, refusal } from "./check.js";
import { FUNCTIONS } from "./sheet-functions.js";

const BY_ID = new Map(FUNCTIONS.map((own) => [own.id, own]));

function knownFunction(where: string, id: unknown): SheetFunction {
  const own = typeof id === "string" ? BY_ID.get(id) : undefined;
  if (own?.gives !== undefined) return own;
  throw refusal(where, "id", "must be that of a function that gives one value", id, "string");
}

/**
 * Gives the value of a function for a row, or the error of it; NULL where anything that must be given is NULL.
 *
 * A list is a column of cells; a whole number of 64 bits counts as a number, or as text where a number is too coarse.
 *
 * @throws {RangeError} if no function of this id gives one value.
 * @example
 * sheet.sqlValue("C139_REGION", ["1W1F6C"]) // => "win"
 * sheet.sqlValue("C139_REGION", ["1W1F6C", "en"]) // => "win"
 * sheet.sqlValue("C139_RANK", ["2W"]).error // => "#VALUE!"
 * sheet.sqlValue("C139_REGION", [null]) // => null
 * sheet.sqlValue("C139_WHY", [null])
 * // throws RangeError: sheet.sqlValue: id must be that of a function that gives one value, got "C139_WHY"
 * @category Spreadsheets
 */
export function sqlValue(id: string, values: readonly unknown[]): Cell | SheetError {
  const own = knownFunction("sheet.sqlValue", id);
  if (!Array.isArray(values)) throw refusal("sheet.sqlValue", "values", "must be an array", values, "array");
  const given = Array.from<unknown, unknown>(values, argumentOf);
  if (own.parameters.some(({ optional }, nth) => optional !== true && (given[nth] ?? null) === null)) return null;
  const result = own.run(...given);
  return Array.isArray(result) ? { error: "#VALUE!", message: `${id}: the values must be single ones` } : result;
}

const argumentOf = (value: unknown): unknown =>
  Array.isArray(value) ? Array.from<unknown, unknown[]>(value, (cell) => [cellOf(cell)]) : cellOf(value);

function cellOf(value: unknown): unknown {
  if (typeof value !== "bigint") return value ?? null;
  return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
}

/** How a function is written for a database. */
export interface SqlOptions {
  readonly dialect: "bigquery" | "snowflake";
  /** The script of the notion, such as `dist/udf/c139.js`: where it is in Cloud Storage, or for Snowflake its text. */
  readonly script: string;
  /** What a refusal becomes; without it, the error of the query. */
  readonly onError?: "throw" | "null" | undefined;
  /** The dataset or schema that the function is put into. */
  readonly schema?: string | undefined;
}

/**
 * Writes the statement that creates a function in BigQuery or Snowflake; arguments are texts, and lists of texts.
 *
 * @throws {RangeError | TypeError} if no function of this id gives one value, or an option cannot be written safely.
 * @example
 * const options = { dialect: "bigquery", script: "gs://our-bucket/c139.js", schema: "sales" }
 * sheet.sqlFunction("C139_RANK", options).split("\n").slice(0, 3)
 * // => ["CREATE OR REPLACE FUNCTION `sales.C139_RANK`(value STRING)", "RETURNS FLOAT64 DETERMINISTIC LANGUAGE js", "OPTIONS (library = [\"gs://our-bucket/c139.js\"]) AS r\"\"\""]
 * sheet.sqlFunction("C139_RANK", { ...options, schema: "sales; DROP" })
 * // throws RangeError: sheet.sqlFunction: options.schema must be a name, or names with points between, got "sales; DROP"
 * @category Spreadsheets
 */
export function sqlFunction(id: string, options: SqlOptions): string {
  const where = "sheet.sqlFunction";
  const own = knownFunction(where, id);
  const { dialect, script, onError = "throw", schema } = record(where, "options", options);
  oneOf(where, "options.dialect", dialect, ["bigquery", "snowflake"]);
  oneOf(where, "options.onError", onError, ["throw", "null"]);
  if (schema !== undefined)
    match(where, "options.schema", schema, NAME, "must be a name, or names with points between");
  const name = schema === undefined ? id : `${schema}.${id}`;
  if (dialect === "bigquery") {
    match(where, "options.script", script, IN_STORAGE, "must be an address such as gs://bucket/c139.js");
    return inBigQuery(name, own, script, onError);
  }
  match(where, "options.script", script, DOLLARLESS, "must be a script without $$");
  return inSnowflake(name, own, script, onError);
}

const NAME = /^[A-Za-z_][\w-]*(\.[A-Za-z_]\w*){0,2}$/;
const IN_STORAGE = /^gs:\/\/[\w./-]+$/;
const DOLLARLESS = /^(?!.*\$\$).*[^$]$/s;

function match(where: string, what: string, value: unknown, form: RegExp, rule: string): void {
  if (typeof value !== "string" || !form.test(value)) throw refusal(where, what, rule, value, "string");
}

type OnError = "throw" | "null";

/** The script lies in Cloud Storage: code that stands in the statement itself may have 32 KB at most. */
function inBigQuery(name: string, own: SheetFunction, script: string, onError: OnError): string {
  const type = { text: "STRING", number: "FLOAT64", flag: "BOOL" }[own.gives ?? "text"];
  const parameters = own.parameters.map(
    (parameter) => `${parameter.name} ${parameter.range === true ? "ARRAY<STRING>" : "STRING"}`,
  );
  return `CREATE OR REPLACE FUNCTION \`${name}\`(${parameters.join(", ")})
RETURNS ${type} DETERMINISTIC LANGUAGE js
OPTIONS (library = ["${script}"]) AS r"""
${call(own, onError, (parameter) => parameter)}
""";
`;
}

/** The script stands in the body, which is run for every row: so it is kept once it has been read. Names are capitals. */
function inSnowflake(name: string, own: SheetFunction, script: string, onError: OnError): string {
  const type = { text: "VARCHAR", number: "DOUBLE", flag: "BOOLEAN" }[own.gives ?? "text"];
  const parameters = own.parameters.map(
    (parameter) => `${parameter.name} ${parameter.range === true ? "ARRAY" : "VARCHAR"}`,
  );
  return `CREATE OR REPLACE FUNCTION ${name}(${parameters.join(", ")})
RETURNS ${type} LANGUAGE JAVASCRIPT IMMUTABLE AS $$
if (typeof KeyAccountKept === "undefined") {
  KeyAccountKept = (function () {
${script.trim()}
return KeyAccount;
  })();
}
var KeyAccount = KeyAccountKept;
${call(own, onError, (parameter) => parameter.toUpperCase())}
$$;
`;
}

/** What the body does: the same as `sqlValue`, with an error thrown or left out. */
function call({ id, parameters }: SheetFunction, onError: OnError, named: (name: string) => string): string {
  const missing = parameters.filter(({ optional }) => optional !== true).map(({ name }) => `${named(name)} == null`);
  return `${missing.length === 0 ? "" : `if (${missing.join(" || ")}) return null;\n`}\
var given = [${parameters.map(({ name }) => named(name)).join(", ")}].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "${id}"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
${onError === "null" ? "return null;" : "throw new Error(result.message);"}`;
}
