/** The pictures as a reader gets them: drawn by Vega, in both languages, without a warning and within their frames. */
import { describe, expect, test } from "vitest";
import * as chart from "../../src/chart.js";
import { c139 as en } from "../../src/c139/en.js";
import { c139 as zhCN } from "../../src/c139/zh-CN.js";
import { colours, draw } from "./drawing.js";

const POINTS = [
  { on: "2026-06-08", value: "0W1F2C" },
  { on: "2026-08-17", value: "0W3F7C" },
  { on: "2026-09-21", value: "0W2F5C" },
  { on: "2026-11-09", value: "1W2F8C" },
] as const;
const AS_OF = "2026-11-20";
const ENDS = { winAt: "1W3F9C", loseAt: "1W3F8C" } as const;
const UP_AND_DOWN = ["0W1F2C", "0W2F7C", "1W1F6C", "0W3F3C"] as const;
const WEEKLY = Array.from({ length: 60 }, (_, week) => ({
  on: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
  value: UP_AND_DOWN[week % 4] ?? UP_AND_DOWN[0],
}));

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  const { regions, chart: words } = labels;
  const names = [regions.win, regions.swing, regions.lose];
  const notations = POINTS.map(({ value }) => value);

  test("the map says every word it should", async () => {
    const { texts } = await draw(chart.C139.map(labels, { track: POINTS }));
    const said = texts.map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        words.map,
        "2026-06-08 0W1F2C → 2026-11-09 1W2F8C",
        ...[words.rows, words.columns, words.region],
        `${words.winAt} 1W1F6C`,
        `${words.loseAt} 0W2F6C`,
        ...["1W3F", "1W2F", "1W1F", "1W0F", "0W3F", "0W2F", "0W1F", "0W0F"],
        ..."0123456789",
        "1W2F8C",
      ]),
    );
    const count = (name: string) => said.filter((text) => text === name).length;
    expect(names.map(count)).toEqual([24 + 1, 29 + 1, 27 + 1]); // once in each cell, once in the legend
  });

  test("the timeline says every word it should", async () => {
    const { texts } = await draw(chart.C139.timeline(POINTS, AS_OF, labels));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        words.timeline,
        `${words.asOf} ${AS_OF} · 1W2F8C`,
        ...[words.value, words.day, words.winAt, words.loseAt],
        ...names,
        ...[
          "0W0F0C",
          "0W1F0C",
          "0W2F0C",
          "0W2F6C",
          "0W3F0C",
          "1W0F0C",
          "1W1F0C",
          "1W1F6C",
          "1W2F0C",
          "1W3F0C",
          "1W3F9C",
        ],
        ...notations,
        "2026-06-08",
        "2026-08-17",
      ]),
    );
  });

  test.each([
    ["the map", chart.C139.map(labels)],
    ["the map with a path", chart.C139.map(labels, { track: POINTS })],
    ["the map with a path of one value", chart.C139.map(labels, { track: POINTS.slice(0, 1), ...ENDS })],
    ["the timeline", chart.C139.timeline(POINTS, AS_OF, labels)],
    ["the timeline of one day", chart.C139.timeline([{ on: AS_OF, value: "1W3F9C" }], AS_OF, labels, ENDS)],
    ["the timeline of 60 weeks", chart.C139.timeline(WEEKLY, "2027-03-01", labels)],
  ])("%s is drawn without a warning, flat, within its frame, and not blank", async (_, spec) => {
    const { svg, texts, width, height, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(({ turned }) => turned)).toEqual([]);
    expect(texts.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
    expect(colours(svg)).toBeGreaterThan(10);
  });
});

test("a name that would be code or markup is text", async () => {
  const evil = `"+alert(1)+'</text><script>alert(1)</script>`;
  const labels = { regions: { win: evil, swing: `${evil}2`, lose: `${evil}3` }, chart: { ...en.chart, winAt: evil } };
  for (const spec of [chart.C139.map(labels, { track: POINTS }), chart.C139.timeline(POINTS, AS_OF, labels)]) {
    const { svg, warnings } = await draw(spec);
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script");
    expect(warnings).toEqual([]);
  }
});

test("what is wrong with a picture is heard and seen", async () => {
  const row = { field: "row", type: "nominal" };
  const { texts, warnings } = await draw({
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    data: { values: [{ row: "1W3F" }] },
    mark: "rect",
    encoding: { y: { ...row, title: "Win" }, strokeDash: row },
  });
  expect(warnings).toEqual(['strokeDash dropped as it is incompatible with "rect".']);
  expect(texts.find(({ text }) => text === "Win")?.turned).toBe(true);
});
