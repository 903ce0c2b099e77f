/** The scripts for databases, and the SQL around them, run in a bare host as BigQuery and Snowflake run a body. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { FUNCTIONS, sqlFunction } from "../../src/sheet.js";
import { near } from "../calls/call.js";
import { CALLS } from "../calls/index.js";
import { at, files, read } from "../source.js";
import { v8 } from "./bare.js";
import "./dist.js";

const NOTIONS = files("dist/udf").map((path) => path.slice("dist/udf/".length, -".js".length));
const scriptOf = (id: string) => `dist/udf/${id.split("_")[0]?.toLowerCase()}.js`;

const SCALAR = CALLS.filter(
  ([id, , result]) => FUNCTIONS.find((own) => own.id === id)?.gives !== undefined && !Array.isArray(result),
);

/** Cells as a database hands them on: texts, and lists of them. */
const argument = (arg: unknown): unknown => {
  if (Array.isArray(arg)) return arg.flat().map(argument);
  return arg === null ? null : `${arg}`;
};

/** Runs the body for two rows after each other, as a database may in one context. */
function ran(library: string, names: readonly string[], body: string, args: readonly unknown[]): object {
  const host = v8("es2020", false);
  host(library);
  host(`var body = function (${names.join(", ")}) {\n${body}\n};`);
  const values = JSON.stringify(names.map((_, nth) => argument(args[nth] ?? null)));
  const call = `(function () { try { return JSON.stringify({ value: body.apply(null, ${values}) }); } catch (error) { return JSON.stringify({ message: error.message }); } })()`;
  const first = host(call);
  expect(host(call)).toBe(first);
  return JSON.parse(first);
}

const outcome = (result: unknown) =>
  typeof result === "object" && result !== null && "message" in result
    ? { message: result.message }
    : { value: result };

/** In a list numbers are texts, and so in quotes where they are refused. */
const unquoted = (given: object) =>
  "message" in given ? { message: `${given.message}`.replace(/got "(-?[\d.]+)"$/, "got $1") } : given;

/** What was given, with a number that differs by no more than rounding replaced by the one expected. */
const same = (given: object, result: unknown) =>
  "value" in given ? { value: near(given.value, result) } : unquoted(given);

test.each(SCALAR)("in BigQuery %s %j → %j", (id, args, result) => {
  const sql = sqlFunction(id, { dialect: "bigquery", script: "gs://bucket/script.js" });
  const [, parameters = "", body = ""] = /\((.*)\)\n[\s\S]*r"""\n([\s\S]*)\n""";\n$/.exec(sql) ?? [];
  const names = parameters.split(", ").map((parameter) => parameter.split(" ")[0] ?? "");
  expect(same(ran(read(scriptOf(id)), names, body, args), result)).toEqual(outcome(result));
});

test.each(SCALAR)("in Snowflake %s %j → %j", (id, args, result) => {
  const sql = sqlFunction(id, { dialect: "snowflake", script: read(scriptOf(id)) });
  const [, parameters = "", body = ""] = /^.*?\((.*)\)\n.*AS \$\$\n([\s\S]*)\n\$\$;\n$/.exec(sql) ?? [];
  const names = parameters.split(", ").map((parameter) => (parameter.split(" ")[0] ?? "").toUpperCase());
  expect(same(ran("", names, body, args), result)).toEqual(outcome(result));
});

describe("the script of", () => {
  test.each(NOTIONS)("%s is small enough for BigQuery's Cloud Storage, and can stand between dollars", (notion) => {
    const script = read(`dist/udf/${notion}.js`);
    expect(script.length).toBeLessThan(1_000_000); // BigQuery: 1 MB for each library
    expect(script.includes("$$") || script.includes('"""')).toBe(false);
    expect(script.match(/[\u0080-\uffff]+/g) ?? []).toEqual([]);
  });

  test.each(["c139", "relationship", "territory"])("%s is small enough for Snowflake", (notion) => {
    expect(read(`dist/udf/${notion}.js`).length).toBeLessThan(100_000); // Snowflake recommends 100 KB at most
  });

  test("every notion with spreadsheet functions is there", () => {
    expect(NOTIONS).toEqual(files("src").flatMap((path) => /^src\/([^/]+)\/sheet\.ts$/.exec(path)?.[1] ?? []));
  });
});

test("the SQL in docs/examples is what its script writes today", () => {
  const write = (...args: string[]) =>
    execFileSync(process.execPath, [at("docs/examples/sql/write.mjs"), ...args], { encoding: "utf8" });
  expect(read("docs/examples/sql/bigquery.sql")).toBe(write("bigquery", "gs://our-bucket/udf", "our_dataset"));
  expect(write("snowflake", "c139", "our_schema")).toContain("CREATE OR REPLACE FUNCTION our_schema.C139_REGION(");
});
