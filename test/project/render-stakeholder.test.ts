/** The relationship map as a reader gets it: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Stakeholder as chart } from "../../src/chart.js";
import { stakeholder as en } from "../../src/stakeholder/en.js";
import { stakeholder as zhCN } from "../../src/stakeholder/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const ATTITUDES = ["mentor", "supporter", "neutral", "nonSupporter", "opponent", undefined] as const;
const crowd = (count: number, branch: number): chart.Person[] =>
  range(count).map((nth) => ({
    ...{
      id: `p${nth}`,
      name: nth % 2 ? `特别特别特别特别特别长的名字${nth}` : `Somebody with a very long name ${nth}`,
    },
    ...{ reportsTo: nth === 0 ? undefined : `p${Math.floor((nth - 1) / branch)}`, weight: nth % 3 ? nth : undefined },
    ...{ attitude: ATTITUDES[nth % 6], contact: nth % 5 ? "inDepth" : undefined },
    ...{ roles: nth % 4 ? ["initiator", "influencer", "gatekeeper", "decider"] : [] },
  }));
const all = (people: readonly chart.Person[]) =>
  people.map(({ id }, nth) => ({ from: id, to: `p${(nth + 7) % people.length}`, strength: (nth % 11) / 10 }));

const PICTURES: readonly (readonly [
  name: string,
  people: readonly chart.Person[],
  links: readonly chart.Influence[],
])[] = [
  ["a single person", [{ id: "a" }], []],
  ["three people", crowd(3, 2), [{ from: "p2", to: "p0", strength: 0.5 }]],
  ["forty people", crowd(40, 4), all(crowd(40, 4))],
  ["a line of ten", crowd(10, 1), all(crowd(10, 1))],
  ["twenty under one", crowd(21, 20), []],
  ["people without a place", range(9).map((nth) => ({ id: `p${nth}`, weight: 0 })), all(crowd(9, 1))],
  ["a circle beside a line", [...crowd(4, 2), { id: "x", reportsTo: "y" }, { id: "y", reportsTo: "x" }], []],
];

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  test.each(PICTURES)(
    "the map of %s is drawn without a warning, with every text in its place",
    async (_, people, links) => {
      const { svg, texts, width, height, warnings } = await draw(chart.map(people, links, labels));
      // a text with a seam is drawn twice at its place
      const seen = texts.filter(({ text }) => text !== "").map((text) => [JSON.stringify(text), text] as const);
      const said = [...new Map(seen).values()];
      expect(warnings).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(said.filter(({ turned }) => turned)).toEqual([]);
      expect(said.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
      expect(overlaps(said)).toEqual([]);
      expect(said.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
      expect(said.length).toBeGreaterThan(3);
      expect(colours(svg)).toBeGreaterThan(4);
    },
  );

  test("the map of nobody says so", async () => {
    const { texts, warnings } = await draw(chart.map([], [], labels));
    expect([warnings, texts.some(({ text }) => text === labels.chart.nobody)]).toEqual([[], true]);
  });
});

test("a name that would be code or markup is text", async () => {
  const people = HOSTILE.map((name, nth) => ({ id: `p${nth}`, name: name || "?" }));
  const { svg, warnings } = await draw(chart.map(people, [], en));
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
});
