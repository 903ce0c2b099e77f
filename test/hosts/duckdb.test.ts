/** DuckDB, the real one, in this process: a million deals scored, and what becomes of rows that cannot be. */
import { afterAll, expect, test } from "vitest";
import { FUNCTIONS, sqlValue } from "../../src/sheet.js";
import { near } from "../calls/call.js";
import { CALLS } from "../calls/index.js";
import { at } from "../source.js";
import { hosted } from "./hosts.js";

const duckdb = hosted("@duckdb/node-api");
const { registerKeyAccount } = await import(at("docs/examples/duckdb/register.mjs"));

async function connected(onError?: "throw" | "null") {
  const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  registerKeyAccount(connection, duckdb, { onError });
  const rows = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRowsJson();
  return { rows, run: (sql: string): Promise<unknown> => connection.run(sql) };
}

const literal = (cell: unknown): string => {
  if (cell === null) return "NULL";
  return typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : `${cell}`;
};

/** A cell as it is, a column as a list of texts. */
const argument = (arg: unknown): string =>
  Array.isArray(arg)
    ? `[${arg
        .flat()
        .map((cell) => literal(cell === null ? null : `${cell}`))
        .join(", ")}]::VARCHAR[]`
    : literal(arg);

const SCALAR = CALLS.filter(
  ([id, , result]) => FUNCTIONS.find((own) => own.id === id)?.gives !== undefined && !Array.isArray(result),
);

/** In a list numbers are texts, and so in quotes where they are refused. */
function unquoted(error: Error): never {
  throw new Error(error.message.replace(/got "(-?[\d.]+)"$/, "got $1"));
}

test.each(SCALAR)("%s %j → %j", async (id, args, result) => {
  const { rows } = await connected();
  const asked = rows(`SELECT ${id}(${args.map(argument).join(", ")})`);
  if (typeof result === "object" && result !== null && "message" in result)
    await expect(asked.catch(unquoted)).rejects.toThrow(result.message);
  else expect(near(await asked, [[result]])).toEqual([[result]]);
});

test("there are such calls", () => {
  expect(SCALAR.length).toBeGreaterThan(8);
});

test("a row that is refused is the error of the query, or NULL by choice; NULL gives NULL", async () => {
  const deals = "FROM (VALUES ('1W1F6C'), ('2W'), (NULL)) t(c139)";
  const message = /C139\.parse: text must be written like 1W3F9C .*, got "2W"/;
  await expect((await connected()).rows(`SELECT C139_REGION(c139) ${deals}`)).rejects.toThrow(message);
  expect(await (await connected("null")).rows(`SELECT C139_REGION(c139) ${deals}`)).toEqual([["win"], [null], [null]]);
});

test("what no function can read ends neither the query's process nor goes without a word", async () => {
  const { rows } = await connected();
  expect(await rows("SELECT C139_REGION(NULL)")).toEqual([[null]]);
  expect(await rows("SELECT C139_REGION('1W1F6C', NULL)")).toEqual([["win"]]);
  expect(await rows("SELECT C139_REGION()")).toEqual([[null]]);
  await expect(rows("SELECT C139_REGION('1W1F6C', 'en', 'more')")).rejects.toThrow("value 3 must be left out");
  await expect(rows("SELECT C139_REGION(['1W1F6C', '1W1F5C'])")).rejects.toThrow("the values must be single ones");
  await expect(rows("SELECT C139_REGION({'a': 1})")).rejects.toThrow("C139.parse: text must be");
  await expect(rows("SELECT C139_PROBABILITY(12.5)")).rejects.toThrow('got "12.5"');
});

// A million deals over the 80 values in turn, 12,500 of each. By docs/sources.md#c139-regions the 24 values from 1W1F6C
// up win, the 27 up to 0W2F6C lose, and the 29 between swing.

const TEXTS = "(i // 40 % 2) || 'W' || (i // 10 % 4) || 'F' || (i % 10) || 'C'";
const REGIONS = [
  ["lose", 337_500],
  ["swing", 362_500],
  ["win", 300_000],
];
/** The same without a function of ours. */
const RANK = "c139[1]::INTEGER * 40 + c139[3]::INTEGER * 10 + c139[5]::INTEGER";
const CASE = `CASE WHEN ${RANK} >= 56 THEN 'win' WHEN ${RANK} <= 26 THEN 'lose' ELSE 'swing' END`;

const figures: string[] = [];
afterAll(() => console.log(["      rows  seconds  rows per second", ...figures].join("\n")));

async function timed(what: string, rows: number, ask: () => Promise<unknown[][]>) {
  const start = performance.now();
  const result = await ask();
  const seconds = (performance.now() - start) / 1000;
  const rate = Math.round(rows / seconds);
  figures.push(`${`${rows}`.padStart(10)} ${seconds.toFixed(2).padStart(8)} ${`${rate}`.padStart(16)}  ${what}`);
  return { result, seconds };
}

test("a million deals have the regions and the probabilities that they have by hand", async () => {
  const { rows, run } = await connected();
  await run(`CREATE TABLE deals AS SELECT i, ${TEXTS} AS c139 FROM range(1000000) r(i)`);
  const counted = (region: string, from = "deals") =>
    rows(`SELECT ${region}, count(*)::INTEGER FROM ${from} GROUP BY 1 ORDER BY 1`);

  const eighth = await timed("C139_REGION", 125_000, () => counted("C139_REGION(c139)", "deals WHERE i < 125000"));
  const regions = await timed("C139_REGION", 1_000_000, () => counted("C139_REGION(c139)"));
  expect(regions.result).toEqual(REGIONS);
  const plain = await timed("CASE in SQL, no function", 1_000_000, () => counted(CASE));
  expect(plain.result).toEqual(REGIONS);

  await run("CREATE TABLE scores AS SELECT c139, C139_REGION(c139) AS region FROM (SELECT DISTINCT c139 FROM deals)");
  const joined = await timed("join with 80 scores", 1_000_000, () =>
    counted("region", "deals JOIN scores USING (c139)"),
  );
  expect(joined.result).toEqual(REGIONS);

  const odds =
    "min(odds), max(odds) FILTER (i % 80 = 56), min(odds) FILTER (i % 80 = 56), max(odds), count(odds)::INTEGER";
  const asked = `SELECT ${odds} FROM (SELECT i, C139_PROBABILITY(c139) AS odds FROM deals WHERE i < 125000)`;
  const { result } = await timed("C139_PROBABILITY", 125_000, () => rows(asked));
  expect(result).toEqual([[expect.any(Number), 0.8465, 0.8465, expect.any(Number), 125_000]]);
  const [[least, , , most]] = result as [[number, number, number, number]];
  expect(least > 0 && least < 0.5 && most > 0.8465 && most < 1).toBe(true);

  expect(regions.seconds).toBeLessThan(60);
  expect(regions.seconds / eighth.seconds).toBeLessThan(24); // eight times the rows, about eight times the time
});

test("in Node alone, without a database, the same million takes its own time", async () => {
  const values = Array.from(
    { length: 1_000_000 },
    (_, i) => `${Math.floor(i / 40) % 2}W${Math.floor(i / 10) % 4}F${i % 10}C`,
  );
  const { result } = await timed("sqlValue in Node, no database", values.length, async () => {
    const counts = new Map<unknown, number>();
    for (const value of values) {
      const region = sqlValue("C139_REGION", [value]);
      counts.set(region, (counts.get(region) ?? 0) + 1);
    }
    return [...counts];
  });
  expect(new Map(result as [string, number][])).toEqual(new Map(REGIONS as [string, number][]));
});
