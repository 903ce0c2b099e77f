/** The pictures of a territory as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import { Territory as chart } from "../../src/chart.js";
import type { Machine, MachineLife } from "../../src/territory/index.js";
import { territory as en } from "../../src/territory/en.js";
import { territory as zhCN } from "../../src/territory/zh-CN.js";
import { HOSTILE } from "../bvf-shown.js";
import { colours, draw, overlaps } from "./drawing.js";

type Draw = (labels: typeof en) => chart.Spec;

const DAY = "2026-03-01";
const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const machines = (count: number, each = 1): Machine[] =>
  range(count).map((nth) => ({
    customer: `c${nth}`,
    vendor: ["us", "Aster", undefined][nth % 3],
    count: each,
    monthlyVolume: nth % 7 === 0 ? undefined : ((nth * 997) % 30) * 1000,
    age: nth % 11 === 0 ? undefined : ((nth * 37) % 70) / 10,
  }));
const lives: MachineLife[] = range(60).map((nth) => ({ years: 1 + (nth % 6), replaced: nth % 6 < 5 }));

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["no machine", (labels) => chart.volumeByAge([], DAY, labels)],
  ["1 machine", (labels) => chart.volumeByAge([{ customer: "a", monthlyVolume: 9e4, age: 5 }], DAY, labels)],
  ["400 machines", (labels) => chart.volumeByAge(machines(400), DAY, labels)],
  ["very many machines", (labels) => chart.volumeByAge(machines(400, 1e6), DAY, labels, { life: 1.5 })],
  ["replacing none", (labels) => chart.replacement([], DAY, labels)],
  ["replacing evenly", (labels) => chart.replacement(machines(60), DAY, labels, { years: 10 })],
  ["replacing by age", (labels) => chart.replacement(machines(60), DAY, labels, { history: lives })],
  ["replacing very many", (labels) => chart.replacement(machines(60, 1e6), DAY, labels, { history: lives })],
  ["unknown ages", (labels) => chart.replacement([{ customer: "a" }], DAY, labels, { history: lives })],
  ["the last years", (labels) => chart.replacement(machines(3), "9996-03-01", labels, { confidence: 0.999999 })],
];

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  test.each(PICTURES)(
    "the picture of %s is drawn without a warning, with every text in its place",
    async (name, of) => {
      const { svg, texts, width, height, warnings } = await draw(of(labels));
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

test("a label that would be code or markup is text", async () => {
  const named = HOSTILE.map((name) => name || "?");
  const volumeBands = Object.fromEntries(
    Object.keys(en.volumeBands).map((band, nth) => [band, named[nth] ?? "?"]),
  ) as typeof en.volumeBands;
  const { svg, warnings } = await draw(chart.volumeByAge(machines(9), DAY, { ...en, volumeBands }));
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<img|\u202e|\p{Surrogate}/u);
});
