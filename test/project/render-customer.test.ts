/** The pictures of customers as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import portfolio from "../../docs/examples/portfolio.json" with { type: "json" };
import { Customer as chart } from "../../src/chart.js";
import { customer as en } from "../../src/customer/en.js";
import { customer as zhCN } from "../../src/customer/zh-CN.js";
import { colours, draw, overlaps } from "./drawing.js";

interface Row extends chart.NamedCustomer, Omit<chart.QuadrantPoint, "id" | "name"> {}

/** So many invented customers, the amounts falling as those of real ones do; every ninth loses money. */
const many = (customers: number): Row[] =>
  Array.from({ length: customers }, (_, nth) => ({
    id: `C-${nth}`,
    name: nth % 2 === 0 ? `第${nth}号客户有限责任公司华东分公司` : `Customer No. ${nth} International Holdings`,
    amount: (5_000_000 / (nth + 1)).toFixed(2),
    margin: (nth % 9 === 8 ? -90_000 : 400_000 / (nth + 1)).toFixed(2),
    volume: Math.round(7_000_000 / (1 + ((nth * 37) % 101))),
    influence: ((nth * 53) % 97) / 96,
  }));

const nothing = (rows: readonly Row[]) => rows.map((row) => ({ ...row, amount: 0, margin: 0, volume: 0 }));
const losses = (rows: readonly Row[]) => rows.map((row) => ({ ...row, amount: -1234.5, margin: "-99999999.99" }));
const huge = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, amount: "9".repeat(29), margin: "9".repeat(29), volume: "9".repeat(29) }));

const PORTFOLIOS: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ["1 customer", many(1)],
  ["3 customers", many(3)],
  ["12 customers", portfolio],
  ["24 customers", many(24)],
  ["25 customers", many(25)],
  ["500 customers", many(500)],
  ["500 equals", many(500).map((row) => ({ ...row, amount: 7, margin: 7, volume: 7, influence: 0.5 }))],
  ["3 who bought nothing", nothing(many(3))],
  ["3 losses", losses(many(3))],
  ["12 of whom the last loses all", [...many(11), { ...portfolio[0], id: "x", amount: -9e6, margin: -9e6 } as Row]],
  ["3 beyond all measure", huge(many(3))],
];

const square = (classes: readonly string[], heads: (from: number, to: number) => number) => ({
  classes,
  matrix: ["new", ...classes].flatMap((from, row) =>
    [...classes, "lost"].flatMap((to, column) =>
      from === "new" && to === "lost" ? [] : [{ from, to, heads: heads(row, column) }],
    ),
  ),
});

const MATRICES: readonly (readonly [name: string, matrix: chart.MigrationMatrix])[] = [
  ["3 classes", square(["A", "B", "C"], (from, to) => 7 * from + to)],
  ["4 tiers", square(["vital", "main", "ordinary", "small"], (from, to) => 10 ** (from + to))],
  ["1 class", { classes: ["only"], matrix: [] }],
  [
    "20 long names",
    square(
      many(20).map(({ name, id }) => `${name ?? id}`),
      () => 2 ** 40,
    ),
  ],
];

type Draw = (rows: readonly Row[], labels: chart.ChartLabels) => chart.Spec;

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["pareto", (rows, labels) => chart.pareto(rows, labels)],
  ["pareto of margins", (rows, labels) => chart.pareto(rows, labels, { measure: "margin", limits: { a: 0.01, b: 1 } })],
  ["pyramid", (rows, labels) => chart.pyramid(rows, labels)],
  ["lorenz", (rows, labels) => chart.lorenz(rows, labels)],
  ["whale", (rows, labels) => chart.whale(rows, labels, { measure: "margin" })],
  ["quadrant", (rows, labels) => chart.quadrant(rows, labels, { largeVolumeFrom: 1_000_000 })],
];

async function faults(spec: chart.Spec) {
  const { svg, texts, width, height, warnings } = await draw(spec);
  const said = texts.filter(({ text }) => text !== "");
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(said.filter(({ turned }) => turned)).toEqual([]);
  expect(said.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
  expect(overlaps(said)).toEqual([]);
  expect(colours(svg)).toBeGreaterThan(4);
  return said.map(({ text }) => text);
}

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  describe.each(PORTFOLIOS)("%s", (__, rows) => {
    test.each(PICTURES)("%s is drawn without a warning, with every text in its place", async (___, drawn) => {
      const said = await faults(drawn(rows, labels));
      expect(said.length).toBeGreaterThan(8);
      expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
    });
  });

  test.each(MATRICES)(
    "the migration of %s is drawn without a warning, with every text in its place",
    async (__, matrix) => {
      await faults(chart.migration(matrix, labels));
    },
  );

  test("the analysis says every name, amount, share and class", async () => {
    const said = await faults(chart.pareto(portfolio, labels));
    for (const { name } of portfolio) expect(said).toContain(name);
    const { A, B, C } = labels.classes;
    const count = (text: string) => said.filter((own) => own === text).length;
    expect([A, B, C].map(count)).toEqual([4, 3, 5]);
    expect(said).toEqual(expect.arrayContaining(["3,860,000", "35.7%", "58%", "82.6%", `${A} 80%`, `${B} 95%`]));
  });

  test("the migration says the heads of each cell", async () => {
    const said = await faults(
      chart.migration(
        square(["A", "B"], (from, to) => 100 * from + to),
        labels,
      ),
    );
    expect(said).toEqual(expect.arrayContaining(["0", "1", "100", "101", "102", "200", "201", "202"]));
    expect(said).toEqual(
      expect.arrayContaining([labels.classes.A, labels.classes.B, labels.chart.new, labels.chart.lost]),
    );
  });
});

test("a name that would be code or markup is text", async () => {
  const name = `"+alert(1)+'</text><script>`;
  const rows = [{ id: "x", name, amount: 1, volume: 1, influence: 1 }];
  const matrix = { classes: [name], matrix: [] };
  for (const spec of [...PICTURES.slice(0, 1).map(([, drawn]) => drawn(rows, en)), chart.migration(matrix, en)]) {
    const { svg, warnings } = await draw(spec);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("alert(1)");
    expect(warnings).toEqual([]);
  }
});

test("texts that run into each other are found", async () => {
  const text = (words: string, x: number) => ({
    data: { values: [{ words }] },
    mark: { type: "text", align: "left" },
    encoding: { x: { value: x }, y: { value: 20 }, text: { field: "words" } },
  });
  const spec = (x: number): chart.Spec => ({
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    layer: [text("Nordwind", 0), text("Aster", x)],
  });
  expect(overlaps((await draw(spec(50))).texts)).toEqual(["Nordwind × Aster"]);
  expect(overlaps((await draw(spec(60))).texts)).toEqual([]);
});
