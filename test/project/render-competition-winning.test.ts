/** What goes with winning as a reader sees it: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Competition as chart } from "../../src/chart.js";
import { competition as en } from "../../src/competition/en.js";
import { competition as zhCN } from "../../src/competition/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

type Draw = (labels: typeof en) => chart.Spec;

const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const long = (nth: number) =>
  nth % 2 ? `特别特别特别特别特别特别长的第${nth}个赢单因素` : `Factor No. ${nth} of a long review`;

/** Deals of which each factor holds in its own pattern, and is sometimes unknown. */
const history = (
  deals: number,
  names: readonly string[],
  holds = (deal: number, nth: number) => (deal * (nth + 3) + nth) % 7 < 3,
) =>
  range(deals).map(
    (deal): chart.FactoredDeal => ({
      outcome: deal % 3 ? "won" : "lost",
      factors: Object.fromEntries(
        names.map((name, nth) => [name, (deal + nth) % 11 === 0 ? undefined : holds(deal, nth)]),
      ),
    }),
  );
const drawn =
  (deals: readonly chart.FactoredDeal[], options?: chart.OddsOptions): Draw =>
  (labels) =>
    chart.winning(deals, labels, options);

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["no deals", drawn([])],
  ["deals without factors", drawn(range(3).map(() => ({ outcome: "won", factors: {} })))],
  ["one factor of which nothing is known", drawn(history(1, ["coach"]))],
  ["one factor", drawn(history(60, ["coach"]))],
  [
    "four factors, with Woolf's interval",
    drawn(history(60, ["coach", "demo", "price", "early"]), { method: "waldLogit" }),
  ],
  ["open ends", drawn(history(40, ["coach", "never"], (deal, nth) => (nth === 0 ? deal % 3 > 0 : deal % 3 === 0)))],
  [
    "an empty cell with Woolf's interval",
    drawn(
      history(40, ["coach"], (deal) => deal % 3 > 0),
      { method: "waldLogit" },
    ),
  ],
  ["24 long names", drawn(history(200, range(24).map(long)))],
  ["100 long names", drawn(history(200, range(100).map(long)))],
  ["very many deals", drawn(history(30_000, ["coach", "demo"]), { confidence: 0.999999 })],
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
  const names = HOSTILE.map((name) => name || "?");
  const { svg, warnings } = await draw(chart.winning(history(60, names), en));
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
  expect(svg).toContain("alert(1)");
});
