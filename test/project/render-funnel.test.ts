/** The pictures of the funnel as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Funnel as chart } from "../../src/chart.js";
import { funnel as en } from "../../src/funnel/en.js";
import { funnel as zhCN } from "../../src/funnel/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

type Draw = (labels: typeof en) => chart.Spec;

const NINES = "9".repeat(29);
const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const deals = (count: number, amount: (nth: number) => number | string = (nth) => 1000 * (1 + ((nth * 37) % 50))) =>
  range(count).map((nth) => ({ amount: amount(nth), probability: (1 + ((nth * 53) % 97)) / 98, currency: "CNY" }));
const times = (count: number, scale = 1) =>
  range(count).map((nth) => ({ days: scale * (1 + ((nth * 37) % 101)), left: nth % 3 > 0 }));
const held = (asOf: string, amounts: readonly (number | string)[]) => ({
  asOf,
  deals: amounts.map((amount, nth) => ({ id: `d${nth}`, amount, closeDay: nth % 4 === 0 ? asOf : "2026-03-20" })),
});
const QUARTER = { from: "2026-01-01", to: "2026-03-31" };
const LEVERS = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 };
const long = (nth: number) =>
  nth % 2 ? `阶段名称特别特别特别长的第${nth}个销售阶段` : `Stage No. ${nth} of a very long process`;

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  [
    "a team's funnel",
    (labels) =>
      chart.funnel([160, 110, 75, 42, 35, 30], labels, { kind: "snapshot", stages: Object.values(labels.spadco) }),
  ],
  ["a funnel that grows", (labels) => chart.funnel([12, 30, 25, 0, 4, 1], labels, { kind: "snapshot" })],
  ["a funnel of nobody", (labels) => chart.funnel([0, 0], labels, { kind: "cohort" })],
  [
    "30 stages",
    (labels) =>
      chart.funnel(
        range(30).map((nth) => 2 ** 53 - 1 - nth * 1e14),
        labels,
        { kind: "cohort", stages: range(30).map(long) },
      ),
  ],
  ["no deals", (labels) => chart.forecast([], labels)],
  ["1 deal", (labels) => chart.forecast(deals(1), labels, { target: 1e9 })],
  ["4 deals", (labels) => chart.forecast(deals(4), labels, { target: 100_000 })],
  ["14 deals", (labels) => chart.forecast(deals(14), labels, { target: 200_000, correlation: 0.3 })],
  ["2,000 deals", (labels) => chart.forecast(deals(2000), labels, { target: 1 })],
  [
    "deals beyond all measure",
    (labels) =>
      chart.forecast(
        deals(30, () => NINES),
        labels,
        { target: NINES },
      ),
  ],
  [
    "tiny deals",
    (labels) =>
      chart.forecast(
        deals(7, (nth) => `${nth + 1}e-90`),
        labels,
      ),
  ],
  ["no times", (labels) => chart.survival([], labels)],
  ["1 time", (labels) => chart.survival(times(1), labels)],
  ["40 times", (labels) => chart.survival(times(40), labels)],
  ["3,000 long times", (labels) => chart.survival(times(3000, 9e6), labels)],
  ["tiny times", (labels) => chart.survival(times(9, 1e-9), labels)],
  ["no flow", (labels) => chart.flow(held("2026-01-05", []), held("2026-02-05", []), labels, QUARTER)],
  [
    "a flow",
    (labels) =>
      chart.flow(held("2026-01-05", [1, 200, 30, 4]), held("2026-02-05", [9, 100, 80, 7, 50, 60]), labels, QUARTER),
  ],
  [
    "a flow beyond all measure",
    (labels) => chart.flow(held("2026-01-05", [NINES, 1]), held("2026-02-05", [1, NINES, NINES]), labels, QUARTER),
  ],
  ["levers", (labels) => chart.velocity(LEVERS, labels)],
  ["levers for a velocity", (labels) => chart.velocity(LEVERS, labels, { wanted: 4000 })],
  ["levers at their ends", (labels) => chart.velocity({ ...LEVERS, deals: 0, winRate: 1 }, labels, { wanted: 1 })],
  [
    "levers beyond all measure",
    (labels) =>
      chart.velocity({ deals: 2 ** 53 - 1, averageValue: NINES, winRate: 1e-9, cycleDays: 1e-9 }, labels, {
        wanted: "1e-90",
      }),
  ],
];

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  test.each(PICTURES)(
    "the picture of %s is drawn without a warning, with every text in its place",
    async (name, draws) => {
      const { svg, texts, width, height, warnings } = await draw(draws(labels));
      // a text with a seam is drawn twice at its place
      const seen = texts.filter(({ text }) => text !== "").map((text) => [JSON.stringify(text), text] as const);
      const said = [...new Map(seen).values()];
      expect(warnings).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(said.filter(({ turned }) => turned)).toEqual([]);
      expect(said.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
      expect(overlaps(said)).toEqual([]);
      expect(said.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
      expect(said.length).toBeGreaterThan(6);
      expect(colours(svg), name).toBeGreaterThan(4);
    },
  );
});

test("a name that would be code or markup is text", async () => {
  const stages = HOSTILE.map((name) => name || "?");
  const { svg, warnings } = await draw(
    chart.funnel(
      stages.map(() => 9),
      en,
      { kind: "cohort", stages },
    ),
  );
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
  expect(svg).toContain("alert(1)");
});
