/** A value chain as rows for a sheet: nothing left out, nothing rounded, and no text that is a formula. */
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { anyChain, HOSPITAL, kpi, solution, worth } from "./bvf-shown.js";

type Rows = readonly (readonly Bvf.RowCell[])[];

/** The rows below the headings, each by its headings. */
const table = ([heads = [], ...rows]: Rows) =>
  rows.map((cells) => new Map(cells.map((cell, column) => [heads[column], cell])));

/** The column below a heading. */
const column = (rows: Rows, head: string) => table(rows).map((row) => row.get(head));

describe("the hospital", () => {
  const rows = Bvf.nodeRows(HOSPITAL, en);

  test("has a row for each of 15 nodes, with what it says of itself", () => {
    expect(rows).toHaveLength(16);
    const [cost] = table(rows);
    expect(Object.fromEntries(cost ?? [])).toEqual({
      Id: "imagingCost",
      Layer: "executive KPI",
      Name: "Cost of imaging",
      Owner: "Vice president, operations",
      Department: "Finance",
      "Business goal": null,
      Direction: "lower is better",
      Unit: "CNY a year",
      Baseline: 21_600_000,
      Target: 18_400_000,
      "Improvement (units)": 3_200_000,
      "Value per unit": 1,
      Currency: "CNY",
      Period: "a year",
      "Value (a year)": 3_200_000,
      Counts: "yes",
      "Brought by solutions": 0.55702074375, // .6175 × (.855 × .8375) + .126 × (.81 × .9025) + .072 × (.35 × .9025)
      "Credited (CNY a year)": 3_200_000,
      "Of it confirmed (CNY a year)": 3_200_000,
      "At most (CNY a year)": 3_200_000,
    });
  });

  test("says which values count, so that none is added to one that it is part of", () => {
    expect(table(rows).map((row) => [row.get("Id"), row.get("Value (a year)"), row.get("Counts")].join(" "))).toEqual(
      expect.arrayContaining([
        ...["imagingCost 3200000 yes", "lengthOfStay 3000000 yes", "films 2184000 no", "storage 450000 no"],
        ...["satisfaction  ", "turnaround  ", "filmless  "],
      ]),
    );
  });

  test("says the links in the language of the labels, what nobody knows left blank", () => {
    const links = Bvf.linkRows(HOSPITAL, zhCN);
    expect(links).toHaveLength(16);
    expect(links[1]?.slice(0, 10)).toEqual([
      ...["films", "Films printed", "运营 KPI", "imagingCost", "Cost of imaging", "高层 KPI"],
      ...[0.65, 0.95, 0.6175, "是"],
    ]);
    expect(column(links, "客户已确认").slice(0, 5)).toEqual(["是", "是", null, "否", null]);
    expect(column(links, "依据").at(4)).toBe(null);
  });
});

// biome-ignore format: a table
test.each([
  [0.1,                    0.1],
  ["4.20",                 4.2],
  [0,                      0],
  ["-12.5",                -12.5],
  ["123456789012345",      123456789012345],     // 15 digits
  ["0.000123456789012345", 0.000123456789012345],
  ["1234567890123456",     "1234567890123456"],  // 16
  ["1e20",                 1e20],
  ["-1234567890123456",    "'-1234567890123456"],
  ["0.1234567890123456",   "0.1234567890123456"],
  ["99999999999999999.99", "99999999999999999.99"],
])("an amount of %s is the cell %j", (amount, expected) => {
  expect(column(Bvf.nodeRows({ nodes: [kpi("a", { baseline: amount })], links: [] }, en), "Baseline")).toEqual([expected]);
});

// biome-ignore format: a table
test.each([
  ["=1+1",             "'=1+1"],
  ["+1",               "'+1"],
  ["-1",               "'-1"],
  ["@SUM(A1)",         "'@SUM(A1)"],
  ["\t=1",             "'\t=1"],
  ["\rx",              "'\rx"],
  ["\nx",              "'\nx"],
  [" =1",              "' =1"],
  ["＝1",              "'＝1"],
  ["a=1",              "a=1"],
  ["1-2",              "1-2"],
  ["'=1",              "'=1"],
  ["价值 = 钱",         "价值 = 钱"],
])("a text %j is the cell %j wherever it stands", (given, expected) => {
  const chain: Bvf.ChainDefinition = {
    departments: [{ id: given, name: given }],
    nodes: [
      kpi(given, { name: given, owner: given, department: given, unit: given }),
      { id: "s", layer: "solution", name: given, goal: given },
    ],
    links: [{ from: "s", to: given, evidence: given }],
  };
  const cells = [...Bvf.nodeRows(chain, en), ...Bvf.linkRows(chain, en)].flat();
  expect(cells.filter((cell) => cell === expected)).toHaveLength(11);
  if (expected !== given) expect(cells).not.toContain(given);
});

test("what is credited stands apart by currency, and by whether it comes once", () => {
  const nodes = [
    ...[worth("a", 100), worth("b", 200, { currency: "USD" }), worth("c", 400, { per: "once" })],
    ...[solution("s"), solution("t")],
  ];
  const links = ["a", "b", "c"].map((to) => ({ from: "s", to, attribution: 0.5, confidence: 0.5 }));
  const rows = Bvf.nodeRows({ nodes, links }, en, { per: "quarter", periods: 2 });
  const heads = rows[0]?.slice(-9);
  expect(heads).toEqual(
    ["CNY in 2 quarters", "USD in 2 quarters", "CNY once"].flatMap((money) => [
      ...[`Credited (${money})`, `Of it confirmed (${money})`, `At most (${money})`],
    ]),
  );
  // half of the year's 100 and 200, all of the 400; a quarter of each is credited
  expect(rows[4]?.slice(-9)).toEqual([12.5, 0, 12.5, 25, 0, 25, 100, 0, 100]);
  expect(rows[5]?.slice(-9)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("what is credited is blank where it would be counted twice, and scaled down where that is asked for", () => {
  const nodes = [worth("a", 100), solution("s"), solution("t")];
  const links = ["s", "t"].map((from) => ({ from, to: "a", attribution: 0.8, confidence: 1 }));
  const credited = (options?: Bvf.RollUpOptions) =>
    column(Bvf.nodeRows({ nodes, links }, en, options), "Credited (CNY a year)");
  expect(credited()).toEqual([null, null, null]);
  expect(credited({ normalise: true })).toEqual([100, 50, 50]);
});

test("amounts without a currency have none in their headings", () => {
  const nodes = [worth("a", 100, { currency: undefined })];
  expect(Bvf.nodeRows({ nodes, links: [] }, zhCN)[0]?.slice(-3)).toEqual([
    ...["归集价值（每年）", "其中客户已确认（每年）", "最多可达（每年）"],
  ]);
});

describe.each([
  ["nodeRows", Bvf.nodeRows, (chain: Bvf.ChainDefinition) => chain.nodes.map(({ id }) => id)],
  ["linkRows", Bvf.linkRows, (chain: Bvf.ChainDefinition) => chain.links.map(({ from, to }) => `${from} ${to}`)],
] as const)("the rows of %s", (_, rows, named) => {
  test("are all as long as their headings, which differ, and stand in the order of the chain", () => {
    fc.assert(
      fc.property(anyChain, fc.constantFrom(en, zhCN), (chain, labels) => {
        const [heads = [], ...own] = rows(chain, labels);
        expect(new Set(heads).size).toBe(heads.length);
        expect(own.filter(({ length }) => length !== heads.length)).toEqual([]);
        expect(own.map(([first, , , fourth]) => (rows === Bvf.nodeRows ? first : `${first} ${fourth}`))).toEqual(
          named(chain),
        );
      }),
    );
  });
});

test("the values that count add up to the totals of Bvf.rollUp, and so does what solutions are credited with", () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const rows = table(Bvf.nodeRows(chain, en));
      const added = (head: string, which: (row: ReadonlyMap<unknown, Bvf.RowCell>) => boolean) =>
        rows.filter(which).reduce((all, row) => all.plus(row.get(head) ?? 0), new Decimal(0));
      const [total] = Bvf.rollUp(chain).totals ?? [];
      expect(added("Value (a year)", (row) => row.get("Counts") === "yes").eq(total?.value ?? 0)).toBe(true);
      const credited = added("Credited (CNY a year)", (row) => row.get("Layer") === "solution");
      expect(credited.eq(total?.credited ?? 0)).toBe(true);
    }),
  );
});

test.each([
  [() => Bvf.nodeRows(null as never, en), "TypeError: Bvf.nodeRows: chain must be an object, got null"],
  [
    () => Bvf.nodeRows(HOSPITAL, en, { periods: 0 }),
    "RangeError: Bvf.nodeRows: options.periods must be a number above 0 and of at most a million, got 0",
  ],
  [() => Bvf.linkRows(HOSPITAL, null as never), "TypeError: Bvf.linkRows: labels must be an object, got null"],
  [
    () => Bvf.linkRows(HOSPITAL, { ...en, bvf: { ...en.bvf, answers: { yes: "yes", no: "" } } }),
    'RangeError: Bvf.linkRows: labels.bvf.answers.no must be a non-empty text, got ""',
  ],
])("a refusal names what is wrong: %#", (call, message) => {
  const thrown = (() => {
    try {
      return call();
    } catch (error) {
      return `${error}`;
    }
  })();
  expect(thrown).toBe(message);
});
