/** What would keep a spreadsheet waiting is refused at once; what its help says of limits holds. */
import { expect, test } from "vitest";
import { FUNCTIONS, type SheetResult } from "../src/sheet.js";

const call = (name: string, ...args: unknown[]): SheetResult =>
  FUNCTIONS.find(({ id }) => id === name)?.run(...args) ?? expect.fail(name);

const column = (length: number, cell: (row: number) => unknown) => Array.from({ length }, (_, row) => [cell(row)]);
const chances = (length: number) => column(length, (row) => (row % 9) / 10);
const amounts = (length: number) => column(length, (row) => (row === 0 ? -1 : 1) * 10 ** 4);
const days = (length: number) => column(length, (row) => 40_000 + row);

const LIMITS: readonly (readonly [id: string, limit: number, what: string, args: (rows: number) => unknown[]])[] = [
  ["FUNNEL_INTERVAL", 50_000, "trials", (rows) => [chances(rows), chances(rows), null, "clopperPearson"]],
  ["FUNNEL_INTERVAL", 50_000, "trials", (rows) => [chances(rows), chances(rows), null, "jeffreys"]],
  ["FUNNEL_SHRINK", 10_000, "trials", (rows) => [chances(rows), chances(rows)]],
  ["FUNNEL_AT_LEAST", 10_000, "amounts", (rows) => [amounts(rows), chances(rows), 1]],
  ["FUNNEL_QUANTILE", 10_000, "amounts", (rows) => [amounts(rows), chances(rows), 0.1]],
  ["FUNNEL_REACHED", 10_000, "amounts", (rows) => [amounts(rows), chances(rows), 0.1]],
  ["FUNNEL_FORECAST", 10_000, "amounts", (rows) => [amounts(rows), chances(rows)]],
  ["FUNNEL_SWING", 1000, "amounts", (rows) => [amounts(rows), chances(rows), 1]],
  ["FUNNEL_WINS", 200, "probabilities", (rows) => [chances(rows)]],
  ["BVF_IRR", 5000, "flows", (rows) => [amounts(rows)]],
  ["BVF_XIRR", 5000, "flows", (rows) => [amounts(rows), days(rows)]],
  ["BVF_XNPV", 5000, "flows", (rows) => [0.1, amounts(rows), days(rows)]],
  ["BVF_PAYBACK", 5000, "flows", (rows) => [amounts(rows)]],
  ["BVF_PAYBACK_DAY", 5000, "flows", (rows) => [amounts(rows), days(rows)]],
];

const tooMany = (id: string, limit: number, what: string, rows: number) => ({
  error: "#NUM!",
  message: `${id}: ${what} must have at most ${limit} filled rows, got ${rows}`,
});

test.each(LIMITS)("%s takes %i rows and no more", (id, limit, what, args) => {
  expect(call(id, ...args(limit + 1))).toEqual(tooMany(id, limit, what, limit + 1));
  const { description, parameters } = FUNCTIONS.find((one) => one.id === id) ?? expect.fail(id);
  const help = [description, ...parameters.map((parameter) => parameter.description)];
  const said = limit.toLocaleString("en-US");
  expect(help.some(({ en }) => en.includes(said))).toBe(true);
  expect(help.some((words) => words["zh-CN"].includes(`${limit}`))).toBe(true);
});

// Amounts below 0 are refused by the functions themselves, so that nothing long is computed here.
test.each(LIMITS.filter(([id]) => /^FUNNEL_(AT|QUA|REA|FOR|SWI)/.test(id)))(
  "%s reads %i rows",
  (id, limit, _, args) => {
    expect(call(id, ...args(limit))).toMatchObject({
      error: "#NUM!",
      message: expect.stringMatching(/ must be an amount of at least 0, got -10000$/),
    });
  },
);

test.each<[id: string, args: unknown[], result: unknown]>([
  ["FUNNEL_WEIGHTED", [column(100_000, () => 2), column(100_000, () => 0.5)], 100_000],
  ["FUNNEL_WINS_AT_LEAST", [column(100_000, (row) => row % 2), 50_000], 1],
  ["BVF_NPV", [0, column(100_000, () => 1)], 100_000],
])("%s takes 100,000 rows", (id, args, result) => {
  expect(call(id, ...args)).toBe(result);
});
