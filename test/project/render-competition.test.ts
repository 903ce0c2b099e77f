/** The pictures of competition as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Competition as chart } from "../../src/chart.js";
import { competition as en } from "../../src/competition/en.js";
import { competition as zhCN } from "../../src/competition/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

type Draw = (labels: typeof en) => chart.Spec;

const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const long = (nth: number) =>
  nth % 2 ? `特别特别特别特别长的第${nth}项客户评标标准名称` : `Criterion No. ${nth} of a very long tender document`;
const tender = (
  names: readonly string[],
  rated: (nth: number, vendor: number) => number | string | undefined,
  weight: (nth: number) => number | string = (nth) => 1 + ((nth * 37) % 11),
) => {
  const criteria = names.map((id, nth) => ({ id, importance: weight(nth) }));
  const ratings = ["us", "x", "y"].flatMap((vendor, row) =>
    names.map((criterion, nth) => ({ criterion, vendor, rating: rated(nth, row) })),
  );
  return [criteria, ratings] as const;
};
const drawn =
  ([criteria, ratings]: ReturnType<typeof tender>, scale?: chart.CriterionMoveOptions["scale"]): Draw =>
  (labels) =>
    chart.criteria(criteria, ratings, labels, { us: "us", scale });
const mixed = (nth: number, vendor: number) => 1 + ((nth * 7 + vendor * 3 + nth * vendor) % 5);

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["nothing", drawn(tender([], () => 1))],
  ["one criterion", drawn(tender(["price"], mixed))],
  ["one criterion that is level", drawn(tender(["price"], () => 3))],
  ["one criterion of which nothing is known", drawn(tender(["price"], () => undefined))],
  ["five criteria", drawn(tender(["price", "function", "service", "training", "reputation"], mixed))],
  [
    "some ratings not known",
    drawn(tender(range(6).map(long), (nth, row) => (nth === row ? undefined : mixed(nth, row)))),
  ],
  ["24 long names", drawn(tender(range(24).map(long), mixed))],
  ["200 long names", drawn(tender(range(200).map(long), mixed))],
  [
    "ratings beyond all measure",
    drawn(
      tender(
        ["a", "b"],
        (nth, row) => (nth === row ? `-${"9".repeat(29)}` : "9".repeat(29)),
        () => "9".repeat(29),
      ),
      { low: `-${"9".repeat(29)}`, high: "9".repeat(29) },
    ),
  ],
  ["tiny differences", drawn(tender(["a", "b"], (nth, row) => (nth === row ? "3" : `3.${"0".repeat(60)}1`)))],
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
      expect(said.length).toBeGreaterThan(5);
      expect(colours(svg), name).toBeGreaterThan(1);
    },
  );

  test("the criteria are there with their share, their gap and what to do", async () => {
    const [criteria, ratings] = tender(
      ["price", "service", "training"],
      (nth, row) =>
        [
          [3, 5, 4],
          [5, 3, 4],
          [4, 4, undefined],
        ][row]?.[nth],
      (nth) => [5, 4, 1][nth] ?? 1,
    );
    const { texts } = await draw(chart.criteria(criteria, ratings, labels, { us: "us" }));
    const { reinforce, attack, undetermined } = labels.criterionMoves;
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        ...["price", "50%", "−2", attack],
        ...["service", "40%", "+1", reinforce],
        ...["training", "10%", "−1 … 0", undetermined],
      ]),
    );
  });
});

test("a name that would be code or markup is text", async () => {
  const names = [...new Set(HOSTILE.map((name) => name || "?"))];
  const { svg, warnings } = await draw(drawn(tender(names, mixed))(en));
  expect(svg).not.toContain("<script");
  expect(warnings).toEqual([]);
});
