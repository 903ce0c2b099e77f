/** What the pictures of the funnel say, from cases made by hand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Funnel as chart } from "../src/chart.js";
import { funnel as en } from "../src/funnel/en.js";
import { funnel as zhCN } from "../src/funnel/zh-CN.js";
import * as Funnel from "../src/funnel/index.js";

interface Value {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly text: string;
  readonly what: string;
}

interface Layer {
  readonly data: { readonly values: readonly Value[] };
  readonly mark: {
    readonly type: string;
    readonly color?: string;
    readonly fill?: string;
    readonly stroke?: string;
    readonly strokeWidth?: number;
    readonly strokeDash?: readonly number[];
    readonly shape?: string;
  };
}

const layers = (spec: chart.Spec, type: string) =>
  (spec.layer as unknown as Layer[]).filter(({ mark }) => mark.type === type);

const values = (spec: chart.Spec, type: string) => layers(spec, type).flatMap(({ data }) => data.values);

/** All texts but the white seams behind them, each once. */
const texts = (spec: chart.Spec) =>
  layers(spec, "text")
    .filter(({ mark }) => mark.stroke === undefined)
    .flatMap(({ data }) => data.values.map(({ text }) => text));

/** What who points at a mark is told. */
const told = (spec: chart.Spec, type: string) => values(spec, type).map(({ what }) => what);

const subtitle = (spec: chart.Spec) => (spec.title as unknown as { subtitle: string[] }).subtitle;

const isPlain = (spec: chart.Spec) => {
  expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
  expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
};

describe("the funnel", () => {
  const TEAM = [160, 110, 75, 42, 35, 30];

  test("says each count, each rate with its interval, the leak and the weakest step", () => {
    const spec = chart.funnel(TEAM, en, { kind: "snapshot", stages: Funnel.SPADCO });
    expect(texts(spec)).toEqual(
      expect.arrayContaining([
        ...[..."SPADCO"],
        ...["160", "110", "75", "42", "35", "30"],
        ...["68.8% (61.2%–75.4%)", "68.2% (59%–76.1%)", "56% (44.7%–66.7%)", "83.3% (69.4%–91.7%)"],
        ...["▼ loses most: 50, 38.5% of all losses", "◆ lowest rate", "Rate of the step, 95% interval"],
      ]),
    );
    expect(subtitle(spec)[1]).toBe("Last stage: 30, first stage: 160 (18.8%)");
  });

  test("draws bars as long as their counts, and each rate within its interval", () => {
    const spec = chart.funnel([200, 100, 50], en, { kind: "cohort" });
    const bars = layers(spec, "rect")[0]?.data.values ?? [];
    const [first = 0] = bars.map(({ x2 }) => x2);
    expect(bars.map(({ x, x2 }) => [x, x2 / first])).toEqual([
      [0, 1],
      [0, 0.5],
      [0, 0.25],
    ]);
    const spans = layers(spec, "rect")[1]?.data.values ?? [];
    const dots = values(spec, "point");
    expect(dots).toHaveLength(2);
    dots.forEach(({ x, y }, nth) => {
      expect(spans[nth]?.x).toBeLessThan(x);
      expect(spans[nth]?.x2).toBeGreaterThan(x);
      expect([spans[nth]?.y, spans[nth]?.y2]).toEqual([y - 5, y + 5]);
    });
    expect(told(spec, "point")).toEqual(["1 → 2: 50% (43.1%–56.9%)", "2 → 3: 50% (40.4%–59.6%)"]);
  });

  // biome-ignore format: a table
  test.each([
    [[10, 12],   "snapshot", ["120%", "2 more than before: no rate"],             "triangle-right"],
    [[0, 4],     "snapshot", ["–", "4 more than before: no rate"],                undefined],
    [[0, 0],     "cohort",   ["–", "nobody entered: no rate"],                    undefined],
    [[29, 29],   "cohort",   ["100% (88.3%–100%)", "◆ lowest rate · small sample"], undefined],
    [[30, 30],   "cohort",   ["100% (88.6%–100%)", "◆ lowest rate"],              undefined],
  ] as const)("of %j, a %s, says %j", (counts, kind, said, shape) => {
    const spec = chart.funnel(counts, en, { kind });
    expect(texts(spec)).toEqual(expect.arrayContaining([...said]));
    expect(layers(spec, "point").some(({ mark }) => mark.shape === "triangle-right")).toBe(shape !== undefined);
  });

  test("of 25 stages draws 24, and says what is not drawn", () => {
    const counts = Array.from({ length: 25 }, (_, nth) => (nth === 24 ? 10 : 100 - nth));
    const spec = chart.funnel(counts, en, { kind: "cohort" });
    expect(layers(spec, "rect")[0]?.data.values).toHaveLength(24);
    expect(subtitle(spec)[2]).toBe("Not drawn: 1 more stages · loses most: 24 → 25 · lowest rate: 24 → 25");
    expect(subtitle(chart.funnel(counts.slice(1), en, { kind: "cohort" }))).toHaveLength(2);
  });

  test("cuts a long name, and shows no sign that cannot be seen", () => {
    const stages = ["\u202e长\n".repeat(60), "\u200b"];
    const spec = chart.funnel([9, 3], zhCN, { kind: "cohort", stages });
    expect(JSON.stringify(spec)).not.toMatch(/\u202e|\u200b|\\n|(长 ?){20}/);
    expect(texts(spec)).toContain("?");
  });
});

const FOUR = [
  { amount: 80_000, probability: 0.7 },
  { amount: 50_000, probability: 0.4 },
  { amount: 120_000, probability: 0.15 },
  { amount: 30_000, probability: 0.9 },
];
const REACHED = "#1d5c94";

describe("the forecast", () => {
  test("of four deals has a line for each of the totals, as probable as it is", () => {
    const two = [
      { amount: 100, probability: 0.9 },
      { amount: 200, probability: 0.5 },
    ];
    const spec = chart.forecast(two, en);
    expect(told(spec, "point")).toEqual(["0: 5%", "100: 45%", "200: 5%", "300: 45%"]);
    expect(subtitle(spec)[1]).toMatch(/^Each line: the probability of this total/);
  });

  test("marks the quantiles, the weighted total and the target with what they are reached with", () => {
    expect(texts(chart.forecast(FOUR, en, { target: 160_000 }))).toEqual(
      expect.arrayContaining([
        ...["P10: 30,000", "P50: 110,000", "P90: 200,000"],
        ...["weighted 121,000: reached with 38.5%", "▶ target 160,000: reached with 33.7%"],
      ]),
    );
  });

  test("shades what reaches the target, from the target itself on", () => {
    const spec = chart.forecast(FOUR, en, { target: 160_000 });
    const of = (color: string) =>
      layers(spec, "point").flatMap(({ mark, data }) =>
        mark.color === color ? data.values.map(({ what }) => what) : [],
      );
    expect(of(REACHED).map((what) => what.split(":")[0])).toEqual([
      "160,000",
      "170,000",
      "200,000",
      "230,000",
      "250,000",
      "280,000",
    ]);
  });

  // biome-ignore format: a table
  test.each([
    [[],                                            undefined, ["P10 · P50 · P90: 0", "weighted 0: reached with 100%"]],
    [[{ amount: 7, outcome: "won" }],               7,         ["P10 · P50 · P90: 7", "▶ target 7: reached with 100%"]],
    [[{ amount: 100, probability: 0.5 }],           130,       ["▶ target 130: reached with 0%", "P10 · P50: 0", "P90: 100"]],
    [[{ amount: 100, probability: 0.5 }],           1000,      ["→ target 1,000: reached with 0%"]],
    [[{ amount: 100, outcome: "won" }],             1,         ["← target 1: reached with 100%"]],
  ] as const)("of %j with a target of %s says %j", (deals, target, said) => {
    expect(texts(chart.forecast(deals, en, { target }))).toEqual(expect.arrayContaining([...said]));
  });

  test("says what is left out, and in which currency", () => {
    const deals = [
      ...[{ amount: 100, probability: 0.5 }, { amount: 5 }, { amount: 40, outcome: "won" as const }],
      { amount: 9, outcome: "lost" as const },
    ].map((deal) => ({ ...deal, currency: "CNY" }));
    const spec = chart.forecast(deals, en, { correlation: 0.25 });
    expect(subtitle(spec)[0]).toBe("Open deals: 1 · won already: 40 · standard deviation 50");
    expect(subtitle(spec)[2]).toBe(
      "left out for want of a probability: 1 · lost: 1 · one shared factor, correlation 0.25",
    );
    expect(texts(spec)).toContain("Total of the deals in CNY");
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      amount: 1000 * (1 + ((nth * 37) % 50)),
      probability: ((nth * 53) % 97) / 96,
    }));

  test.each([30, 300, 2000])(
    "of %i deals has 10 to 40 bars of one round width that hold all but two in a thousand",
    (count) => {
      const spec = chart.forecast(many(count), en);
      const bars = told(spec, "rect").map((what) => what.split(": "));
      expect(bars.length).toBeGreaterThanOrEqual(10);
      expect(bars.length).toBeLessThanOrEqual(40);
      const ends = bars.map(([range = ""]) => range.split("–").map((end) => Number(end.replaceAll(",", ""))));
      const widths = new Set(ends.map(([from = 0, to = 0]) => to - from));
      expect(widths.size).toBe(1);
      expect(`${[...widths][0]}`).toMatch(/^[125]0*$/);
      const bottom = Math.max(...values(spec, "rect").map(({ y2 }) => y2));
      const heights = values(spec, "rect").map(({ y }) => bottom - y);
      const { steps, probabilities, base, unit } = Funnel.distribution(many(count));
      const totals = steps.map((step) => base.toNumber() + unit.toNumber() * step);
      const shares = ends.map(([from = 0, to = 0]) =>
        probabilities.reduce((all, p, nth) => all + ((totals[nth] ?? 0) >= from && (totals[nth] ?? 0) < to ? p : 0), 0),
      );
      expect(shares.reduce((all, share) => all + share, 0)).toBeGreaterThan(0.998);
      const highest = Math.max(...shares);
      for (const [nth, share] of shares.entries()) expect((heights[nth] ?? 0) / bottom).toBeCloseTo(share / highest, 9);
    },
  );

  test("of 40 totals has lines, of 41 bars", () => {
    const units = (count: number) => Array.from({ length: count }, () => ({ amount: 1, probability: 0.5 }));
    expect(told(chart.forecast(units(39), en), "point")).toHaveLength(40);
    expect(told(chart.forecast(units(39), en), "rect")).toEqual([]);
    const wide = [1, 2, 4, 8, 16, 32].map((amount) => ({ amount, probability: 0.5 }));
    expect(told(chart.forecast(wide, en), "point")).toEqual([]);
    expect(told(chart.forecast(wide, en), "rect")).toHaveLength(32);
  });

  test("is plain data, the same for any order of the deals", () => {
    const deal = fc.record({
      amount: fc.nat(500),
      probability: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 12 }), fc.option(fc.nat(3000), { nil: undefined }), (deals, target) => {
        const spec = chart.forecast(deals, en, { target });
        isPlain(spec);
        expect(chart.forecast([...deals].reverse(), en, { target })).toEqual(spec);
      }),
    );
  });
});

const time = (days: number, left = true) => ({ days, left });

describe("the time in a stage", () => {
  const spec = chart.survival([time(6), time(9, false), time(10), time(13)], en);
  /** The strokes across the curve: short, upright and bold. */
  const strokes = (own: chart.Spec) =>
    values(own, "rule").filter(({ x, x2, y, y2 }) => x === x2 && Math.abs(y2 - y - 12) < 1e-9);

  test("falls at each time somebody left, by the share that did", () => {
    expect(told(spec, "point").slice(0, -1)).toEqual([
      ...["100%", "6: 75% (12.8%–96.1%)", "9: 75% (12.8%–96.1%)", "10: 37.5% (1.1%–80.8%)", "13: 0%"],
    ]);
    const bottom = Math.max(...values(spec, "point").map(({ y }) => y));
    const places = values(spec, "point")
      .slice(0, -1)
      .map(({ x, y }) => [x, 1 - y / bottom]);
    const width = places[4]?.[0] ?? 0;
    expect(places.map(([x = 0]) => Math.round((13 * x) / width))).toEqual([0, 6, 9, 10, 13]);
    for (const [nth, share] of [1, 0.75, 0.75, 0.375, 0].entries()) expect(places[nth]?.[1]).toBeCloseTo(share, 12);
  });

  test("marks the median, who was last seen there, and how many are still known", () => {
    expect(layers(spec, "point").find(({ mark }) => mark.shape === "diamond")?.data.values).toMatchObject([
      { what: "10" },
    ]);
    expect(strokes(spec)).toHaveLength(1);
    expect(texts(spec)).toEqual(expect.arrayContaining(["Still known", "4", "3", "2", "1"]));
    expect(subtitle(spec)).toEqual(["Deals: 4, of which 3 have left", "Median 10 days (95% interval 6 days–no end)"]);
  });

  // biome-ignore format: a table
  test.each([
    [[],                                      "No deal's time is known"],
    [[time(5, false)],                        "Median not reached: after 5 days 100% are still there"],
    [[time(5), time(8, false), time(9, false)], "Median not reached: after 9 days 66.7% are still there"],
    [[time(0)],                               "Median 0 days (no 95% interval)"],
    [[time(0.0004), time(0.0008)],            "Median 0.0006 days (95% interval 0.0004 days–no end)"],
  ])("of %j says %s", (rows, said) => {
    expect(subtitle(chart.survival(rows, en)).at(-1)).toBe(said);
  });

  test("without a median has no mark of one", () => {
    const own = chart.survival([time(5, false)], en);
    expect(layers(own, "point").filter(({ mark }) => mark.shape === "diamond")).toEqual([]);
  });

  test("of very many times draws no more than the eye can tell apart", () => {
    const rows = Array.from({ length: 20_000 }, (_, nth) => time(nth + 1, nth % 3 > 0));
    const own = chart.survival(rows, en);
    expect(values(own, "point").length).toBeLessThan(620);
    expect(strokes(own).length).toBeLessThan(110);
    expect(subtitle(own)[0]).toBe("Deals: 20,000, of which 13,333 have left");
  });
});

describe("the flow", () => {
  const deal = (id: string, amount: number, closeDay: string, rest: object = {}) => ({ id, amount, closeDay, ...rest });
  const before = {
    asOf: "2026-01-05",
    deals: [
      deal("a", 100, "2026-02-10"),
      deal("b", 200, "2026-03-20"),
      deal("c", 50, "2026-05-01"),
      deal("d", 70, "2026-01-31"),
    ],
  };
  const after = {
    asOf: "2026-02-28",
    deals: [
      ...[deal("a", 120, "2026-02-10", { outcome: "won" as const }), deal("b", 200, "2026-04-10")],
      ...[deal("c", 50, "2026-03-15"), deal("d", 70, "2026-01-31")],
    ],
  };
  const QUARTER = { from: "2026-01-01", to: "2026-03-31" };
  const spec = chart.flow(before, after, en, QUARTER);

  test("rises by what came and falls by what went, from the opening to the closing pipeline", () => {
    // 100 + 200 + 70 open; c pulled in, a grown by 20; b pushed, d slipped, a won; c is left
    const [is = [], came = [], went = []] = layers(spec, "rect").map(({ data }) => data.values);
    const unit = (is[0]?.x2 ?? 0) / 370;
    const ends = (own: readonly Value[]) => own.map(({ x, x2 }) => [Math.round(x / unit), Math.round(x2 / unit)]);
    expect(ends(is)).toEqual([
      [0, 370],
      [0, 50],
    ]);
    expect(ends(came)).toEqual([
      [370, 420],
      [420, 440],
    ]);
    expect(ends(went)).toEqual([
      [240, 440],
      [170, 240],
      [50, 170],
    ]);
    expect(texts(spec)).toEqual(
      expect.arrayContaining([
        "370",
        "+50",
        "+20",
        "−200",
        "−70",
        "−120",
        "50",
        "pulled in",
        "pushed",
        "slipped",
        "won",
      ]),
    );
  });

  test("leaves out kinds that no deal took, and says what to look into", () => {
    expect(texts(spec)).not.toContain(en.flows.lost);
    expect(subtitle(spec)).toEqual([
      "Deals to close from 2026-01-01 to 2026-03-31: from 370 on 2026-01-05 to 50 on 2026-02-28",
      "open past the close day: 1",
    ]);
  });

  test("of nothing goes from 0 to 0", () => {
    const empty = chart.flow({ ...before, deals: [] }, { ...after, deals: [] }, en, QUARTER);
    expect(texts(empty)).toEqual(["Deals", "Open at the start", "Open at the end", "0", "0"]);
    expect(values(empty, "rect")).toEqual([]);
  });
});

describe("the levers of velocity", () => {
  const LEVERS = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 };

  test("stand in the order of what they bring, each with a bar as long as that", () => {
    const spec = chart.velocity(LEVERS, en, { wanted: 15_000 });
    expect(told(spec, "rect")).toEqual([
      "sales cycle in days 30 → 27: +370 · +11.1%",
      "open deals 80 → 88: +333 · +10%",
      "average value 5,000 → 5,500: +333 · +10%",
      "win rate 25% → 27.5%: +333 · +10%",
    ]);
    const [longest = 0, next = 0] = values(spec, "rect").map(({ x2 }) => x2);
    expect(next / longest).toBeCloseTo(0.9, 12);
    expect(texts(spec)).toEqual(expect.arrayContaining(["6.67", "360", "22,500", "out of reach"]));
  });

  // biome-ignore format: a table
  test.each([
    [3000,   false, ["enough as it is"]],
    [4000,   true,  ["96", "6,000", "30%", "25"]],
    [15_000, false, ["360"]],
  ])("a velocity of %i wanted is on the picture: %s", (wanted, drawn, said) => {
    const spec = chart.velocity(LEVERS, en, { wanted });
    expect(texts(spec).includes(en.chart.wanted)).toBe(drawn);
    expect(texts(spec)).toEqual(expect.arrayContaining(said));
  });

  test("a win rate that cannot rise so far says so, and has no bar", () => {
    const spec = chart.velocity({ ...LEVERS, winRate: 0.95 }, en);
    expect(texts(spec)).toContain("not possible: above 100%");
    expect(told(spec, "rect")).toHaveLength(3);
  });

  test("while nothing is earned no bar is drawn", () => {
    expect(told(chart.velocity({ ...LEVERS, deals: 0 }, en), "rect")).toEqual([]);
  });
});

const SNAPSHOT = { asOf: "2026-01-05", deals: [{ id: "a", amount: 1, closeDay: "2026-02-01" }] };
const YEAR = { from: "2026-01-01", to: "2026-12-31" };
const ALL: readonly (readonly [name: string, draw: (labels: typeof en) => chart.Spec])[] = [
  ["funnel", (labels) => chart.funnel([3, 2], labels, { kind: "cohort" })],
  ["forecast", (labels) => chart.forecast(FOUR, labels, { target: 9 })],
  ["survival", (labels) => chart.survival([time(1), time(2, false)], labels)],
  ["flow", (labels) => chart.flow(SNAPSHOT, SNAPSHOT, labels, YEAR)],
  [
    "velocity",
    (labels) => chart.velocity({ deals: 1, averageValue: 1, winRate: 0.5, cycleDays: 1 }, labels, { wanted: 2 }),
  ],
];

describe.each(ALL)("the picture %s", (name, draws) => {
  test("is plain data in the language of its labels, with no expression in it", () => {
    isPlain(draws(en));
    expect(JSON.stringify(draws(en))).not.toMatch(/\p{Script=Han}|[{]\w+[}]|expr/iu);
    expect(JSON.stringify(draws(zhCN))).not.toMatch(/"[A-Z][a-z]+[^"]*"|[{]\w+[}]/);
  });

  test("refuses labels without its words", () => {
    const refused = `RangeError: chart.Funnel.${name}: labels.chart.funnel must be a non-empty text, got ""`;
    expect(thrown(() => draws({ ...en, chart: { ...en.chart, funnel: "" } }))).toBe(refused);
    expect(thrown(() => draws(null as never))).toBe(
      `TypeError: chart.Funnel.${name}: labels must be an object, got null`,
    );
  });
});

function thrown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return `${error}`;
  }
}

// biome-ignore format: a table
test.each([
  [() => chart.funnel([10, 12], en, { kind: "cohort" }), "RangeError: chart.Funnel.funnel: counts[1] must be at most counts[0] = 10, since a cohort never grows, got 12"],
  [() => chart.forecast([{ amount: -1, probability: 0.5 }], en), "RangeError: chart.Funnel.forecast: deals[0].amount must be an amount of at least 0, got -1"],
  [() => chart.forecast([], en, { target: -1 }), "RangeError: chart.Funnel.forecast: target must be an amount of at least 0, got -1"],
  [() => chart.survival([time(1), time(-1)], en), "RangeError: chart.Funnel.survival: rows[1].days must be a number of days 0–1000000000, got -1"],
  [() => chart.flow(SNAPSHOT, { ...SNAPSHOT, asOf: "2025-01-05" }, en, YEAR), 'RangeError: chart.Funnel.flow: after.asOf must not be before 2026-01-05, the day of the first snapshot, got "2025-01-05"'],
  [() => chart.velocity({ deals: 1, averageValue: 1, winRate: 2, cycleDays: 1 }, en), "RangeError: chart.Funnel.velocity: winRate must be a number 0–1, got 2"],
])("a refusal names what is wrong: %#", (call, message) => {
  expect(thrown(call)).toBe(message);
});
