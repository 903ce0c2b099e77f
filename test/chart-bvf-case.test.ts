/** The pictures of a business case: every figure that they say, worked out by hand. */
import { describe, expect, test } from "vitest";
import { bvf as en } from "../src/bvf/en.js";
import { bvf as zhCN } from "../src/bvf/zh-CN.js";
import type { CaseDefinition, Swing } from "../src/bvf/index.js";
import { Bvf as chart } from "../src/chart.js";

interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: chart.Json }[] };
  readonly mark: { readonly type: string; readonly stroke?: string; readonly strokeDash?: readonly number[] };
}

const layers = (spec: chart.Spec, type: string) =>
  (spec.layer as unknown as Layer[]).filter(({ mark }) => mark.type === type);

/** The texts of the rows, those of a row together, from the left; each has a seam below it. */
const rows = (spec: chart.Spec) => {
  const texts = layers(spec, "text")
    .filter(({ mark }) => mark.stroke === undefined)
    .flatMap(({ data }) => data.values)
    .filter(({ nth }) => nth !== undefined)
    .sort((a, b) => Number(a.at) - Number(b.at));
  const last = Math.max(...texts.map(({ nth }) => Number(nth)));
  return Array.from({ length: last + 1 }, (_, nth) => texts.filter((own) => own.nth === nth).map(({ text }) => text));
};

const subtitle = (spec: chart.Spec) => (spec.title as unknown as { subtitle: string[] }).subtitle;

/** 500,000 at once brings 300,000 a year twice: no rate, so every figure is a sum. */
const CASE: CaseDefinition = {
  chain: {
    nodes: [
      {
        ...{ id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter" },
        ...{ baseline: 900_000, target: 100_000, valuePerUnit: 1, currency: "CNY", per: "year" },
      },
      { id: "archive", layer: "solution", name: "Archive" },
    ],
    links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75 }],
  },
  ...{ start: "2026-03-01", years: 2, rate: 0 },
  costs: [{ id: "licence", name: "Licence", amount: 500_000, on: "2026-03-01" }],
};

/** Nothing about the film is known, so the case has two currencies and no figures. */
const OPEN: CaseDefinition = {
  ...CASE,
  chain: {
    nodes: [
      ...CASE.chain.nodes,
      {
        ...{ id: "beds", layer: "executiveKpi", name: "Beds", direction: "lowerIsBetter" },
        ...{ baseline: 9, target: 8, valuePerUnit: 1000, currency: "EUR", per: "year" },
      },
    ],
    links: [...CASE.chain.links, { from: "archive", to: "beds", attribution: 0.5, confidence: 0.75 }],
  },
};

const SWINGS: readonly Swing[] = [
  { of: "cost", id: "licence", low: 0.9, high: 1.2 },
  { of: "kpi", id: "films", low: 0.5, high: 1.1 },
  { of: "use", low: 0, high: 12 },
  { of: "link", from: "archive", to: "films", low: 0.8, high: 1 },
];

describe("the tornado", () => {
  test("has the widest on top, and says at either end what was changed and what comes of it", () => {
    expect(rows(chart.tornado(CASE, SWINGS, en))).toEqual([
      ["Cost of films", "× 0.5 → -200,000", "× 1.1 → 160,000"],
      ["First day of use", "12 months later → -200,000", "0 months later → 100,000"],
      ["Licence", "× 1.2 → 0", "× 0.9 → 150,000"],
      ["Archive → Cost of films", "× 0.8 → -20,000", "× 1 → 100,000"],
    ]);
  });

  test("has a dashed line where it breaks even, if anything crosses it", () => {
    const dashed = (swings: readonly Swing[]) =>
      layers(chart.tornado(CASE, swings, en), "rule").filter(({ mark }) => mark.strokeDash?.length === 2).length;
    expect(dashed(SWINGS)).toBe(1);
    expect(dashed([{ of: "costs", low: 0.9, high: 1.1 }])).toBe(0);
  });

  test("in Chinese", () => {
    const spec = chart.tornado(CASE, [{ of: "costs", low: 0.9, high: 1.1 }], zhCN);
    expect(rows(spec)).toEqual([["全部成本", "× 1.1 → 50,000", "× 0.9 → 150,000"]]);
    expect(subtitle(spec)).toEqual(["净现值 100,000 CNY；每次只变动一项"]);
  });

  test("of a case without figures, and of no swings, says so", () => {
    const said = ["The case has no figures yet: what the solutions bring cannot be told"];
    expect(subtitle(chart.tornado(OPEN, [{ of: "costs", low: 0.9, high: 1.1 }], en))).toEqual(said);
    expect(layers(chart.tornado(OPEN, [], en), "bar")).toEqual([]);
  });

  test("refuses what the tornado of the model refuses, under its own name", () => {
    expect(() => chart.tornado(CASE, [{ of: "kpi", id: "stay", low: 0, high: 1 }], en)).toThrow(
      new RangeError('chart.Bvf.tornado: swings[0].id must be the id of a KPI that brings a benefit, got "stay"'),
    );
  });
});

describe("the cash flow", () => {
  test("says for each year what flows in it and all that has flowed, also discounted", () => {
    expect(rows(chart.cashFlow(CASE, en))).toEqual([
      ["Year 0 · 2026-03-01", "-500,000", "-500,000", "-500,000"],
      ["Year 1 · 2027-03-01", "300,000", "-200,000", "-200,000"],
      ["Year 2 · 2028-03-01", "300,000", "100,000", "100,000"],
    ]);
  });

  test("draws what is paid on one side and what is received on the other, and two lines", () => {
    const spec = chart.cashFlow(CASE, zhCN);
    const [bars] = layers(spec, "bar");
    expect(bars?.data.values.map(({ look }) => look)).toEqual(["out", "in", "in"]);
    expect(layers(spec, "line").map(({ mark }) => mark.strokeDash)).toEqual([[4, 3], []]);
    expect(rows(spec)[0]?.[0]).toBe("第 0 年 · 2026-03-01");
    expect(subtitle(spec)[2]).toBe("柱：当年净额 · 实线：累计 · 虚线：累计（折现）");
  });

  test("without figures says so", () => {
    expect(subtitle(chart.cashFlow(OPEN, zhCN))).toEqual(["还算不出数字：我方方案带来多少价值尚无定论"]);
  });
});
