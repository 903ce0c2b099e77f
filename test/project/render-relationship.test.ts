/** The pictures of relationships as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Relationship as chart } from "../../src/chart.js";
import { relationship as en } from "../../src/relationship/en.js";
import { relationship as zhCN } from "../../src/relationship/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

type Draw = (labels: typeof en) => chart.Spec;

const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const long = (nth: number) =>
  nth % 2 ? `客户名称特别特别特别长的第${nth}家集团股份有限公司` : `Customer No. ${nth} with a very long name`;
const accounts = (count: number, shift = 0) =>
  range(count).map((nth) => ({
    id: `a${nth}`,
    name: long(nth),
    trust: ((nth * 37 + shift) % 101) / 100,
    value: ((nth * 53 + shift) % 97) / 96,
  }));
const RATINGS = { skillAndImage: 0.8, wholeheartedService: 0.9, quickGuidance: 0.4, performanceAndQuality: 0.7 };
const ALONE = {
  skillAndImage: 1,
  wholeheartedService: 0,
  quickGuidance: 0,
  performanceAndQuality: 0,
  serviceDepartment: 0,
  companyStrength: 0,
};

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["no account", (labels) => chart.matrix([], labels)],
  ["1 account", (labels) => chart.matrix(accounts(1), labels)],
  ["12 accounts that moved", (labels) => chart.matrix(accounts(12, 20), labels, { before: accounts(12) })],
  ["120 accounts", (labels) => chart.matrix(accounts(120, 9), labels, { before: accounts(90) })],
  [
    "accounts in the corners",
    (labels) =>
      chart.matrix(
        [0, 1].flatMap((trust) => [0, 1].map((value) => ({ id: `${trust}${value}`, name: long(trust), trust, value }))),
        labels,
        { limits: { trust: 1, value: 0 } },
      ),
  ],
  ["accounts of which little is known", (labels) => chart.matrix([{ id: "a" }, { id: "b", trust: 1 }], labels)],
  ["ratings of loyalty", (labels) => chart.loyalty(RATINGS, labels)],
  ["no rating", (labels) => chart.loyalty({}, labels)],
  ["nothing missing", (labels) => chart.loyalty(Object.fromEntries(Object.keys(ALONE).map((id) => [id, 1])), labels)],
  ["one weight for all", (labels) => chart.loyalty({ skillAndImage: 0.001 }, labels, { weights: ALONE })],
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

test("each account stands in the field of its place, those of high trust to the right", () => {
  const spots = (ids: readonly string[], id: string) => {
    const text = JSON.stringify(
      chart.matrix(
        ids.map((own, nth) => ({ id: own, trust: nth ? 0.6 : 0.4, value: nth ? 0.4 : 0.6 })),
        en,
      ),
    );
    const [, x, y] = new RegExp(`"x":([\\d.]+),"y":([\\d.]+),"what":"${id}:`).exec(text) ?? [];
    return [Number(x) > 320, Number(y) < 220];
  };
  expect(spots(["supplier", "friend"], "supplier")).toEqual([false, true]);
  expect(spots(["supplier", "friend"], "friend")).toEqual([true, false]);
});

test("the order of the accounts changes no picture", () => {
  const [all, before] = [accounts(30, 5), accounts(20)];
  const turned = chart.matrix([...all].reverse(), en, { before: [...before].reverse() });
  expect(turned).toEqual(chart.matrix(all, en, { before }));
});

test("a name that would be code or markup is text", async () => {
  const hostile = HOSTILE.map((name, nth) => ({
    id: `h${nth}`,
    name: name || "?",
    trust: nth / 40,
    value: ((nth * 7) % 20) / 20,
  }));
  const { svg, warnings } = await draw(
    chart.matrix(
      hostile.map((own) => ({ ...own, trust: Math.min(1, own.trust) })),
      en,
    ),
  );
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
});
