/** What the pictures of a territory say, from cases made by hand. */
import { describe, expect, test } from "vitest";
import { Territory as chart } from "../src/chart.js";
import { territory as en } from "../src/territory/en.js";
import { territory as zhCN } from "../src/territory/zh-CN.js";

const DAY = "2026-03-01";

interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: unknown }[] };
  readonly mark: { readonly type: string; readonly stroke?: string; readonly strokeWidth?: number };
}

const layers = (spec: chart.Spec, type: string) =>
  (spec.layer as unknown as Layer[]).filter(({ mark }) => mark.type === type);
const texts = (spec: chart.Spec) =>
  layers(spec, "text").flatMap(({ data }) => data.values.flatMap(({ text, part }) => [text, part]));
const subtitle = (spec: chart.Spec) => (spec.title as unknown as { subtitle: string[] }).subtitle;

describe("volume by age", () => {
  const machines = [
    { customer: "a", vendor: "us", count: 4, monthlyVolume: 6000, age: 2 },
    { customer: "b", vendor: "Aster", count: 3, monthlyVolume: 6000, age: 2 },
    { customer: "c", count: 2, monthlyVolume: 6000, age: 2 },
    { customer: "d", vendor: "us", monthlyVolume: 500, age: 4 },
  ];

  test("says how many machines stand in a cell, and whose they are", () => {
    const said = texts(chart.volumeByAge(machines, DAY, en));
    expect(said).toEqual(expect.arrayContaining(["9", "4 / 3 / 2", "1", "1 / 0 / 0"]));
    expect(said.filter((text) => text === "–")).toHaveLength(34);
  });

  test("frames the cells with candidates, and has a place for the unknown only if there are any", () => {
    const frames = (of: typeof machines) =>
      layers(chart.volumeByAge(of, DAY, zhCN), "rect").filter(({ mark }) => mark.strokeWidth === 2.5);
    expect(frames(machines).flatMap(({ data }) => data.values.map(({ part }) => part))).toEqual(["1 / 0 / 0"]);
    expect(frames(machines.slice(0, 3))).toEqual([]);
    const cells = (spec: chart.Spec) => layers(spec, "rect")[0]?.data.values.length;
    expect(cells(chart.volumeByAge(machines, DAY, en))).toBe(36);
    expect(cells(chart.volumeByAge([...machines, { customer: "e", age: 1 }], DAY, en))).toBe(37);
  });
});

describe("the replacement forecast", () => {
  const machines = [{ customer: "a", count: 60, age: 2 }, { customer: "b" }];
  const history = Array.from({ length: 10 }, () => ({ years: 3, replaced: true }));

  test("says mean and interval of each year, and by which rule", () => {
    const even = chart.replacement(machines.slice(0, 1), DAY, en, { years: 1 });
    expect(texts(even)).toContain("12 (6–18)");
    expect(subtitle(even)).toEqual(["Even rule: 60 machines ÷ 5 years"]);
    const hazard = chart.replacement(machines, DAY, zhCN, { history, years: 1 });
    expect(texts(hazard)).toContain("60 (60–60)");
    expect(subtitle(hazard)).toEqual(["按我方记录的机龄更换率，机龄清楚的 60 台", "机龄不清楚的 1 台没有算进去"]);
  });

  test("draws each mean within its interval", () => {
    const [bars, dots] = ["bar", "point"].map(
      (type) => layers(chart.replacement(machines, DAY, en), type)[0]?.data.values ?? [],
    );
    expect(bars).toHaveLength(5);
    dots?.forEach(({ from, mean, to }) => {
      expect(Number(mean)).toBeGreaterThan(Number(from));
      expect(Number(mean)).toBeLessThan(Number(to));
    });
  });

  test("a label that is missing is refused", () => {
    const { chart: words } = en;
    expect(() => chart.replacement([], DAY, { ...en, chart: { ...words, until: "" } })).toThrow(
      new RangeError('chart.Territory.replacement: labels.chart.until must be a non-empty text, got ""'),
    );
  });
});
