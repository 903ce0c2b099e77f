import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as C139 from "../src/c139/index.js";
import { c139 as en } from "../src/c139/en.js";
import { c139 as zhCN } from "../src/c139/zh-CN.js";
import * as chart from "../src/chart.js";

const VALUES = Array.from({ length: 80 }, (_, at) =>
  C139.format({ win: Math.floor(at / 40), first: Math.floor(at / 10) % 4, clear: at % 10 } as C139.Value),
);

// A year in the life of a deal; 0W3F7C is a peak, 0W2F5C a trough.
const TRACK = [
  { on: "2026-01-10", value: "0W1F3C" },
  { on: "2026-03-02", value: "0W3F7C" },
  { on: "2026-06-30", value: "0W2F5C" },
  { on: "2026-10-19", value: "1W2F7C" },
] as const;
const AS_OF = "2026-12-31";

interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: chart.C139.Json }[] };
  readonly mark: string | { readonly type: string };
}

/** What the layers with this mark draw, layer by layer. */
const drawn = (spec: chart.C139.Spec, mark: string) =>
  (spec.layer as unknown as Layer[])
    .filter(({ mark: own }) => (typeof own === "string" ? own : own.type) === mark)
    .map(({ data }) => data.values);

const fields = (rows: Layer["data"]["values"] | undefined, ...names: string[]) =>
  rows?.map((row) => names.map((name) => row[name]).join(" "));

const anyInflections = fc
  .uniqueArray(fc.nat(79), { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 1]) => ({ winAt: VALUES[Math.max(a, b)], loseAt: VALUES[Math.min(a, b)] }));

const anyTrack = fc
  .uniqueArray(fc.nat(364), { minLength: 1, maxLength: 40 })
  .chain((days) =>
    fc.tuple(fc.constant(days), fc.array(fc.nat(79), { minLength: days.length, maxLength: days.length })),
  )
  .map(([days, ranks]) =>
    days.map((after, nth) => ({
      on: new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10),
      value: VALUES[ranks[nth] ?? 0] ?? "0W0F0C",
    })),
  );

const inTime = (track: readonly C139.TrackPoint[]) => [...track].sort((a, b) => (a.on < b.on ? -1 : 1));

describe("map", () => {
  test("has a cell for each of the 80 values, at the row and the column of its notation", () => {
    const [cells = []] = drawn(chart.C139.map(en), "rect");
    expect(fields(cells, "value")).toEqual(VALUES);
    for (const { value, row, clear } of cells) expect(`${row}${clear}C`).toBe(value);
  });

  test("has its rows in the order of rank, the highest on top", () => {
    const [cells] = drawn(chart.C139.map(en), "rect");
    const rows = [...new Set(fields(cells, "row"))];
    expect(chart.C139.map(en)).toHaveProperty("encoding.y.sort", "descending");
    expect([...rows].sort().reverse()).toEqual(["1W3F", "1W2F", "1W1F", "1W0F", "0W3F", "0W2F", "0W1F", "0W0F"]);
  });

  test("gives each cell the region that C139.region gives, wherever the inflections are, and says its name", () => {
    fc.assert(
      fc.property(fc.option(anyInflections, { nil: {} }), (inflections) => {
        const spec = chart.C139.map(zhCN, inflections);
        const [cells] = drawn(spec, "rect");
        const regions = VALUES.map((value) => C139.region(value, inflections));
        expect(fields(cells, "region")).toEqual(regions);
        expect(fields(drawn(spec, "text")[0], "label")).toEqual(regions.map((region) => zhCN.regions[region]));
      }),
    );
  });

  test("frames the two inflections", () => {
    const names = (inflections: C139.Inflections) =>
      fields(drawn(chart.C139.map(en, inflections), "point")[0], "row", "clear", "name");
    expect(names({})).toEqual(["1W1F 6 winning inflection 1W1F6C", "0W2F 6 death inflection 0W2F6C"]);
    expect(names({ winAt: "1W0F0C" })?.[0]).toBe("1W0F 0 winning inflection 1W0F0C");
  });

  test("leads a track through its cells in the order of time, and marks the last", () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const spec = chart.C139.map(en, { track });
        const path = inTime(track);
        const [trail] = drawn(spec, "trail");
        expect(fields(trail, "on", "value")).toEqual(path.map(({ on, value }) => `${on} ${value}`));
        expect(trail?.map(({ row, clear }) => `${row}${clear}C`)).toEqual(path.map(({ value }) => value));
        expect(trail?.map(({ nth }) => nth)).toEqual([...path.keys()]);
        expect(fields(drawn(spec, "text").at(-1), "value")).toEqual([path.at(-1)?.value]);
      }),
    );
  });

  test("says between which days and values a track runs", () => {
    expect(chart.C139.map(en, { track: TRACK })).toHaveProperty(
      "title.subtitle",
      "2026-01-10 0W1F3C → 2026-10-19 1W2F7C",
    );
    expect(chart.C139.map(en, { track: TRACK.slice(0, 1) })).toHaveProperty("title.subtitle", "2026-01-10 0W1F3C");
    expect(drawn(chart.C139.map(en, { track: [] }), "trail")).toEqual([]);
  });
});

describe("timeline", () => {
  test("holds each value until the next one, and the last until asOf", () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const spec = chart.C139.timeline(track, AS_OF, en);
        const steps = inTime(track).map(({ on, value }) => `${on} ${C139.rank(value)}`);
        const last = steps.at(-1)?.split(" ")[1];
        expect(fields(drawn(spec, "line")[0], "on", "rank")).toEqual([...steps, `${AS_OF} ${last}`]);
        expect(spec).toHaveProperty("layer.4.mark.interpolate", "step-after");
        expect(fields(drawn(spec, "point")[0], "on", "rank")).toEqual(steps);
      }),
    );
  });

  test("does not depend on the order of the points", () => {
    expect(chart.C139.timeline([...TRACK].reverse(), AS_OF, en)).toEqual(chart.C139.timeline(TRACK, AS_OF, en));
  });

  test("writes a notation above where the value rose, below where it fell", () => {
    const texts = drawn(chart.C139.timeline(TRACK, AS_OF, en), "text").at(-1);
    expect(fields(texts, "value", "lift")).toEqual(["0W1F3C -12", "0W3F7C -12", "0W2F5C 13", "1W2F7C -12"]);
  });

  test("writes the last notation always, and none into another", () => {
    const daily = Array.from({ length: 28 }, (_, nth) => ({
      on: `2026-02-${String(nth + 1).padStart(2, "0")}`,
      value: VALUES[40 + nth] ?? "0W0F0C",
    }));
    const texts = drawn(chart.C139.timeline(daily, AS_OF, en), "text").at(-1);
    expect(fields(texts, "value")).toEqual(["1W2F7C"]);
  });

  test("has three bands that meet at the inflections", () => {
    const spec = chart.C139.timeline(TRACK, AS_OF, en, { winAt: "1W0F0C" });
    expect(fields(drawn(spec, "rect")[0], "label", "from", "to")).toEqual(["win 40 84", "swing 26 40", "lose -4 26"]);
    expect(fields(drawn(spec, "rule")[0], "rank", "word")).toEqual(["40 winning inflection", "26 death inflection"]);
  });

  test("has an axis of notations, the inflections among them and nothing too near to these", () => {
    const ticks = (inflections: C139.Inflections) =>
      chart.C139.timeline(TRACK, AS_OF, en, inflections).layer as unknown as {
        [nth: number]: { encoding: { y: { axis: { values: number[] } } } };
      };
    const notations = (inflections: C139.Inflections) =>
      ticks(inflections)[4]?.encoding.y.axis.values.map((rank) => VALUES[rank]);
    const tens = ["0W0F0C", "0W1F0C", "0W2F0C", "0W3F0C", "1W0F0C", "1W1F0C", "1W2F0C", "1W3F0C", "1W3F9C"];
    expect(notations({})).toEqual(["1W1F6C", "0W2F6C", ...tens]);
    expect(notations({ winAt: "1W2F1C" })).toEqual(["1W2F1C", "0W2F6C", ...tens.filter((ten) => ten !== "1W2F0C")]);
  });

  test("says as of when", () => {
    expect(chart.C139.timeline(TRACK, AS_OF, en)).toHaveProperty("title.subtitle", "as of 2026-12-31 · 1W2F7C");
    expect(chart.C139.timeline(TRACK, AS_OF, zhCN)).toHaveProperty("title.subtitle", "截至 2026-12-31 · 1W2F7C");
  });
});

describe.each([
  ["map", (labels: chart.C139.ChartLabels, track: readonly C139.TrackPoint[]) => chart.C139.map(labels, { track })],
  [
    "timeline",
    (labels: chart.C139.ChartLabels, track: readonly C139.TrackPoint[]) => chart.C139.timeline(track, AS_OF, labels),
  ],
] as const)("the specification of %s", (_, draw) => {
  test("is plain data of Vega-Lite 5, from inputs that stay as they are", () => {
    const labels = frozen(structuredClone({ regions: en.regions, chart: en.chart }));
    const track = frozen(structuredClone([...TRACK].reverse()));
    const spec = draw(labels, track);
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  test("says everything in the language of its labels, and nothing of it in an expression", () => {
    expect(JSON.stringify(draw(zhCN, TRACK))).not.toMatch(/inflection|swing[^"]|"(Win|Clear|Region|Value|Day)"/);
    expect(expressions(draw(zhCN, TRACK))).toEqual(expressions(draw(en, TRACK)));
  });
});

test.each([
  [() => chart.C139.map(undefined as never), "TypeError: chart.C139.map: labels must be an object, got undefined"],
  [
    () => chart.C139.map({ regions: en.regions } as never),
    "TypeError: chart.C139.map: labels.chart must be an object, got undefined",
  ],
  [
    () => chart.C139.map({ ...en, chart: { ...en.chart, rows: "" } }),
    'RangeError: chart.C139.map: labels.chart.rows must be a non-empty text, got ""',
  ],
  [
    () => chart.C139.map(en, { winAt: "0W0F1C" }),
    'RangeError: chart.C139.map: loseAt must lie below winAt 0W0F1C, got "0W2F6C"',
  ],
  [
    () => chart.C139.map(en, { track: [TRACK[0], TRACK[0]] }),
    'RangeError: chart.C139.map: track must have one value for each day, got "2026-01-10"',
  ],
  [
    () => chart.C139.timeline([], AS_OF, en),
    "RangeError: chart.C139.timeline: points must have at least one point, got array",
  ],
  [
    () => chart.C139.timeline(TRACK, "2026-06-30", en),
    'RangeError: chart.C139.timeline: points[3].on must not be after asOf 2026-06-30, got "2026-10-19"',
  ],
  [
    () => chart.C139.timeline([{ on: "2026-02-30", value: "0W1F3C" }], AS_OF, en),
    'RangeError: chart.C139.timeline: points[0].on must be a calendar day such as "2026-03-01", got "2026-02-30"',
  ],
])("refuses what it cannot draw (%#)", (draw, error) => {
  expect(thrown(draw)).toBe(error);
});

function thrown(draw: () => unknown): string {
  try {
    draw();
    return "nothing";
  } catch (error) {
    return `${error}`;
  }
}

/** Every expression in a specification. */
function expressions(of: unknown): unknown[] {
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, entry]) => (/expr/i.test(key) ? [entry] : expressions(entry)));
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
