/** Databases: a row's values through `sqlValue`, and the SQL of BigQuery and Snowflake run as these run a body. */
import { describe, expect, test } from "vitest";
import { FUNCTIONS, type SheetFunction, sqlFunction, sqlValue } from "../src/sheet.js";
import { near } from "./calls/call.js";
import { CALLS } from "./calls/index.js";

const givesOf = (id: string) => FUNCTIONS.find((own) => own.id === id)?.gives;

/** Calls that a database can make: one value comes out, columns go in as lists. */
const SCALAR = CALLS.filter(([id, , result]) => givesOf(id) !== undefined && !Array.isArray(result)).map(
  ([id, args, result]) => [id, args.map(listOf), result] as const,
);

function listOf(arg: unknown): unknown {
  return Array.isArray(arg) ? arg.flat() : arg;
}

describe("a function says what its one cell holds", () => {
  const typeOf = (gives: SheetFunction["gives"]) =>
    gives === undefined ? undefined : { text: "string", number: "number", flag: "boolean" }[gives];

  test.each(CALLS.filter(([id]) => givesOf(id) !== undefined))("%s %j", (id, _, result) => {
    const cells = (Array.isArray(result) ? result.flat() : [result]).filter((cell) => typeof cell !== "object");
    expect(cells.map((cell) => typeof cell)).toEqual(cells.map(() => typeOf(givesOf(id))));
  });

  test("and fills no more than one", () => {
    expect(FUNCTIONS.filter(({ gives, fills }) => gives !== undefined && fills !== undefined)).toEqual([]);
    expect(SCALAR.length).toBeGreaterThan(8);
  });
});

describe("sqlValue", () => {
  test.each(SCALAR)("%s %j → %j", (id, args, result) => {
    expect(near(sqlValue(id, args), result)).toEqual(result);
  });

  test.each<[id: string, values: unknown[], result: unknown]>([
    ["C139_REGION", [null], null],
    ["C139_REGION", [undefined, "en"], null],
    ["C139_REGION", [], null],
    ["C139_REGION", ["1W1F6C", null], "win"],
    ["C139_REGION", [12n], { error: "#VALUE!", message: expect.stringMatching(/got "12"$/) }],
    ["C139_REGION", [2n ** 63n], { error: "#VALUE!", message: expect.stringMatching(/got "9223372036854775808"$/) }],
    [
      "C139_REGION",
      [["1W1F6C", "0W0F0C"]],
      { error: "#VALUE!", message: "C139_REGION: the values must be single ones" },
    ],
    ["C139_REGION", [new Date(0)], { error: "#VALUE!", message: expect.stringMatching(/must be a cell/) }],
    ["C139_VALUE", [["yes", null, "?", true, ...Array(9).fill(0n)]], "1W1F0C"],
  ])("%s of %o is %o", (id, values, result) => {
    expect(sqlValue(id, values)).toEqual(result);
  });

  test.each(["C139_WHY", "CUSTOMER_ABC", "NO_SUCH", "", "__proto__"])("%s gives no single value", (id) => {
    expect(() => sqlValue(id, [])).toThrow("sheet.sqlValue: id must be that of a function that gives one value");
  });
});

describe("sqlFunction", () => {
  const bigquery = { dialect: "bigquery", script: "gs://bucket/udf/c139.js" } as const;
  const snowflake = { dialect: "snowflake", script: "var KeyAccount = {};" } as const;

  test("writes the whole statement, for BigQuery", () => {
    expect(sqlFunction("C139_COMPARE", { ...bigquery, schema: "my-project.sales" })).toBe(
      `CREATE OR REPLACE FUNCTION \`my-project.sales.C139_COMPARE\`(value STRING, other STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://bucket/udf/c139.js"]) AS r"""
if (value == null || other == null) return null;
var given = [value, other].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_COMPARE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
throw new Error(result.message);
""";
`,
    );
  });

  test("and for Snowflake, with capitals in the body, lists, and NULL for a refusal by choice", () => {
    const sql = sqlFunction("C139_CALIBRATED", { ...snowflake, schema: "CRM.SALES", onError: "null" });
    const [first, second] = sql.split("\n");
    expect(first).toBe(
      "CREATE OR REPLACE FUNCTION CRM.SALES.C139_CALIBRATED(answers ARRAY, coach ARRAY, kind VARCHAR)",
    );
    expect(second).toBe("RETURNS VARCHAR LANGUAGE JAVASCRIPT IMMUTABLE AS $$");
    expect(sql).toContain("[ANSWERS, COACH, KIND].map(");
    expect(sql).toContain("return null;\n$$;\n");
    expect(sql).not.toContain("throw");
  });

  test.each<[what: string, options: object]>([
    ["options.dialect", { ...bigquery, dialect: "mysql" }],
    ["options.onError", { ...bigquery, onError: "ignore" }],
    ["options.schema", { ...bigquery, schema: "a`b" }],
    ["options.schema", { ...snowflake, schema: "a; DROP TABLE deals" }],
    ["options.script", { ...bigquery, script: 'gs://b/c.js"]) AS r"""' }],
    ["options.script", { ...bigquery, script: "https://example.com/c139.js" }],
    ["options.script", { ...snowflake, script: "var a = 1; $$; DROP TABLE deals; --" }],
    ["options.script", { ...snowflake, script: "var a = 1; $" }],
    ["options.script", { ...snowflake, script: "" }],
    ["options.script", { dialect: "snowflake" }],
  ])("refuses %s of %j", (what, options) => {
    const refused = () => sqlFunction("C139_REGION", options as typeof bigquery);
    expect(refused).toThrow(new RegExp(`^sheet\\.sqlFunction: ${what} must be .*, got`, "s"));
  });

  test("can be written for every function that gives one value", () => {
    for (const { id, gives } of FUNCTIONS) {
      if (gives === undefined) expect(() => sqlFunction(id, bigquery)).toThrow(RangeError);
      else expect(sqlFunction(id, bigquery)).toContain(`\`${id}\`(`);
    }
  });
});
