/** The pictures of value chains as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import type { ChainDefinition, WaterfallOptions } from "../../src/bvf/chart.js";
import { bvf as en } from "../../src/bvf/en.js";
import { bvf as zhCN } from "../../src/bvf/zh-CN.js";
import { Bvf as chart } from "../../src/chart.js";
import { HOSPITAL, HOSTILE, solution, worth } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

/** So many KPIs and solutions with long names, the values falling as real ones do. */
const many = (count: number, value = 9_000_000): ChainDefinition => {
  const numbers = Array.from({ length: count }, (_, row) => row);
  const name = (row: number) =>
    row % 2 === 0 ? `第${row}号高层关注的关键绩效指标（全集团口径）` : `Key performance indicator No. ${row} of all`;
  return {
    nodes: [
      ...numbers.map((row) => worth(`k${row}`, (value / (row + 1)).toFixed(2), { name: name(row) })),
      ...numbers.map((row) => ({ ...solution(`s${row}`), name: name(row) })),
    ],
    links: numbers.map((row) => ({
      ...{ from: `s${row}`, to: `k${row}`, attribution: 1 / (1 + (row % 5)), confidence: 0.9 },
      confirmedByCustomer: row % 3 === 0,
    })),
  };
};

const huge = {
  nodes: [worth("a", "9".repeat(29)), worth("b", 1), solution("s")],
  links: [{ from: "s", to: "a", attribution: 0.3, confidence: 0.7 }],
};

const CHAINS: readonly { name: string; chain: ChainDefinition; options?: WaterfallOptions }[] = [
  { name: "the hospital", chain: HOSPITAL },
  { name: "the hospital in eleven months", chain: HOSPITAL, options: { per: "month", periods: 11 } },
  { name: "1 KPI", chain: many(1) },
  { name: "12 KPIs", chain: many(12) },
  { name: "500 KPIs", chain: many(500) },
  { name: "cents", chain: many(3, 0.05) },
  { name: "beyond all measure", chain: huge },
  {
    name: "a KPI that our solutions bring all of",
    chain: {
      nodes: [worth("a", 9_000_000), solution("s"), solution("t")],
      links: [true, false].map((confirmedByCustomer, row) => ({
        ...{ from: row === 0 ? "s" : "t", to: "a", attribution: 0.5, confidence: 1, confirmedByCustomer },
      })),
    },
  },
  { name: "nothing", chain: { nodes: [], links: [] } },
  { name: "no solutions", chain: { nodes: [worth("a", 1)], links: [] } },
  {
    name: "counted twice",
    chain: { ...many(2), links: ["s0", "s1"].map((from) => ({ from, to: "k0", attribution: 0.6 })) },
  },
];

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  test.each(CHAINS)(
    "the waterfall of $name is drawn without a warning, with every text in its place",
    async ({ name, chain, options }) => {
      const { svg, texts, width, height, warnings } = await draw(chart.waterfall(chain, labels, options));
      const said = texts.filter(({ text }) => text !== "");
      expect(warnings).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(said.filter(({ turned }) => turned)).toEqual([]);
      expect(said.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
      expect(overlaps(said)).toEqual([]);
      expect(said.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
      expect(said.length).toBeGreaterThan(name === "nothing" ? 1 : 4);
      expect(colours(svg)).toBeGreaterThan(4);
    },
  );

  test("the waterfall says every name and amount of the hospital", async () => {
    const { texts } = await draw(chart.waterfall(HOSPITAL, labels));
    const said = texts.map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        ...["Cost of imaging", "Imaging archive", "AI triage", labels.chart.total, labels.chart.left],
        ...["6,200,000", "+3,200,000 · 51.6%", "−4,110,844 · 66.3%"],
      ]),
    );
  });
});

test("a name that would be code or markup is text", async () => {
  const nodes = HOSTILE.map((name, row) => worth(`k${row}`, 9, { name }));
  const { svg, warnings } = await draw(chart.waterfall({ nodes, links: [] }, en));
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
  expect(svg).toContain("alert(1)");
});
