import fc from "fast-check";
import { describe, expect, test } from "vitest";
import deal from "../docs/examples/deal-cycle.json" with { type: "json" };
import { Cycle as chart } from "../src/chart.js";
import { cycle as en } from "../src/cycle/en.js";
import * as Cycle from "../src/cycle/index.js";
import { cycle as zhCN } from "../src/cycle/zh-CN.js";
import { dayNumber } from "../src/day.js";
import { percent } from "../src/locale/format.js";
import { ems } from "../src/picture.js";

interface Layer {
  readonly data: { readonly values: readonly Row[] };
  readonly encoding: { readonly text?: { readonly field: string } };
  readonly mark: { readonly type: string; readonly strokeDash?: readonly number[]; readonly align?: string };
}

type Row = { readonly [field: string]: string | number };

const layers = (spec: chart.Spec) => spec.layer as unknown as Layer[];

/** What the layers with this mark draw, layer by layer. */
const drawn = (spec: chart.Spec, mark: string): (readonly Row[])[] =>
  layers(spec)
    .filter(({ mark: own }) => own.type === mark)
    .map(({ data }) => data.values);

const texts = (spec: chart.Spec) =>
  layers(spec).flatMap(({ data, encoding }) => {
    const field = encoding.text?.field;
    return field === undefined ? [] : data.values.map((row) => row[field]);
  });
const subtitle = (spec: chart.Spec) => (spec.title as { subtitle: string }).subtitle;

const DAY = 86_400_000;
const written = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

const OBSERVED = deal.observations as readonly Cycle.Observation[];
const until = (asOf: string) => OBSERVED.filter(({ observedAt }) => observedAt <= asOf);

const ALL = [...Object.keys(Cycle.SIGNALS), ...Object.keys(Cycle.EVENTS), "sentProposal"] as Cycle.SignalId[];
const START = dayNumber("2026-01-01") ?? 0;

/** Any deal of less than two years, so that the pictures have a pixel for each day. */
const anyDeal = fc
  .record({
    rows: fc.array(
      fc.record({
        signal: fc.oneof(fc.constantFrom(...ALL), fc.constantFrom(...Object.keys(Cycle.EVENTS))),
        day: fc.integer({ min: 0, max: 600 }),
        by: fc.constantFrom(...Cycle.WITNESSES),
      }),
      { maxLength: 25 },
    ),
    more: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ rows, more }) => {
    const observations = rows.map(({ signal, day, by }): Cycle.Observation => {
      return { signal: signal as Cycle.SignalId, observedAt: written(START + day), by };
    });
    return { observations, asOf: written(START + more + Math.max(0, ...rows.map(({ day }) => day))) };
  });

const options = fc.record({
  halfLife: fc.constantFrom(3, 60, 400),
  confidentFrom: fc.constantFrom(0.41, 0.6, 0.9),
});

/** What is believed on a day, by what was seen until then. */
function believed(observations: readonly Cycle.Observation[], own: Cycle.DetectOptions, day: string) {
  return Cycle.detect(
    observations.filter(({ observedAt }) => observedAt <= day),
    own,
    day,
  );
}

/** The areas of a picture as six shares for each time at which they are drawn. */
function areas(spec: chart.Spec): { at: number; shares: number[] }[] {
  const [rows = []] = drawn(spec, "area");
  return Array.from({ length: rows.length / 6 }, (_, nth) => {
    const own = rows.slice(6 * nth, 6 * nth + 6);
    return { at: Number(own[0]?.at), shares: own.map(({ up, to }) => Number(to) - Number(up)) };
  });
}

describe("timeline", () => {
  test("has on each day what was believed before it, and after it", () => {
    fc.assert(
      fc.property(anyDeal, options, ({ observations, asOf }, own) => {
        const samples = areas(chart.timeline(observations, asOf, en, own));
        for (const { on, before, after } of Cycle.timeline(observations, own, asOf)) {
          const there = samples.filter(({ at }) => at === (dayNumber(on) ?? 0) * DAY);
          expect(there).toHaveLength(2);
          for (const [nth, stage] of Cycle.STAGES.entries()) {
            expect(there[0]?.shares[nth]).toBeCloseTo(before[stage], 9);
            expect(there[1]?.shares[nth]).toBeCloseTo(after[stage], 9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("fades in between exactly as the belief does", () => {
    let between = 0;
    fc.assert(
      fc.property(anyDeal, options, ({ observations, asOf }, own) => {
        const seen = new Set(Cycle.timeline(observations, own, asOf).map(({ on }) => on));
        for (const { at, shares } of areas(chart.timeline(observations, asOf, en, own))) {
          const on = written(at / DAY);
          if (seen.has(on) || on > asOf) continue;
          const { posterior } = believed(observations, own, on);
          between += 1;
          for (const [nth, stage] of Cycle.STAGES.entries()) expect(shares[nth]).toBeCloseTo(posterior[stage], 9);
        }
      }),
      { numRuns: 30 },
    );
    expect(between).toBeGreaterThan(100);
  });

  test("stacks the stages in their order, from nothing to all", () => {
    fc.assert(
      fc.property(anyDeal, ({ observations, asOf }) => {
        const [rows = []] = drawn(chart.timeline(observations, asOf, en), "area");
        rows.forEach(({ stage, up, to }, nth) => {
          expect(stage).toBe(Cycle.STAGES[nth % 6]);
          expect(up).toBe(nth % 6 === 0 ? 0 : rows[nth - 1]?.to);
          if (nth % 6 === 5) expect(to).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  test("says below every day what detect would have said in its evening", () => {
    fc.assert(
      fc.property(anyDeal, options, ({ observations, asOf }, own) => {
        const [fields = []] = drawn(chart.timeline(observations, asOf, en, own), "rect");
        const [first = 0, end = 0] = [Number(fields[0]?.at), Number(fields[fields.length - 1]?.until)];
        expect(end / DAY).toBe((dayNumber(asOf) ?? 0) + 1);
        for (let at = first; at < end; at += 7 * DAY) {
          const { verdict } = believed(observations, own, written(at / DAY));
          const said = fields.find((field) => Number(field.at) <= at && at < Number(field.until))?.what;
          const place = Cycle.STAGES.indexOf(verdict as Cycle.Stage);
          expect(said).toBe(verdict === "undetermined" ? "not determined" : `${place + 1} ${en.stages[verdict]}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("also where a stage is named only on days on which nothing was seen", () => {
    const seen = [
      { signal: "customerResolvedToAct", observedAt: "2026-01-01", by: "customer" },
      { signal: "asksForReferences", observedAt: "2026-01-01", by: "customer" },
    ] as const;
    const transitions = { evaluationOfOptions: [0, 0.3, 0.7, 0, 0, 0], resolutionOfConcerns: [0, 0, 1, 0, 0, 0] };
    const own = { transitions, confidentFrom: 0.69, halfLife: 20 };
    const [fields = []] = drawn(chart.timeline(seen, "2027-06-01", en, own), "rect");
    expect(believed(seen, own, "2026-01-01").verdict).not.toBe("resolutionOfConcerns");
    expect(believed(seen, own, "2027-05-01").verdict).toBe("resolutionOfConcerns");
    expect(fields.map(({ what }) => what)).toContain("3 resolution of concerns");
  });

  test("hatches the days on which no stage is named, and no others", () => {
    const spec = chart.timeline(until("2026-09-30"), "2026-09-30", en);
    const [fields = []] = drawn(spec, "rect");
    const open = fields.filter(({ what }) => what === "not determined");
    const strokes =
      drawn(spec, "rule").find((rows) => (rows[0]?.up ?? 0) < (rows[0]?.to ?? 0) && rows.length > 3) ?? [];
    const within = ({ at, until: end }: Row) =>
      open.some((field) => Number(field.at) <= Number(at) && Number(end) <= Number(field.until));
    expect(open.length).toBeGreaterThan(2);
    expect(strokes.length).toBeGreaterThan(10);
    expect(strokes.filter((stroke) => !within(stroke))).toEqual([]);
    for (const field of open.filter(({ text }) => text !== "")) expect(field.text).toBe("?");
  });

  test("names the exit events and the steps back: whole lines for what the customer let be seen, dots for what is told", () => {
    const spec = chart.timeline(OBSERVED, deal.asOf, en);
    const poles = layers(spec).filter(({ mark }) => mark.type === "rule" && mark.strokeDash !== undefined);
    expect(poles.map(({ mark, data }) => [mark.strokeDash, data.values.map(({ what }) => what)])).toEqual([
      [
        [1, 0],
        ["2026-03-24 resolved to act", "2026-10-22 purchase decided", "2027-03-16 new needs or dissatisfaction"],
      ],
      [[2, 3], ["2026-05-27 decision mechanism clear (coach)"]],
      [[7, 3], ["2026-07-07 step back: reopens its criteria"]],
    ]);
    const flags = layers(spec)
      .find(({ mark }) => mark.align === "left")
      ?.data.values.map(({ text }) => text);
    expect(flags).toEqual([
      "resolved to act",
      "decision mechanism clear (coach)",
      "step back: reopens its criteria",
      "purchase decided",
      "new needs or dissatisfaction",
    ]);
  });

  test("leaves out what had no say", () => {
    const spec = chart.timeline(
      [
        { signal: "purchaseDecided", observedAt: "2026-03-02", by: "customer" },
        { signal: "budgetFrozen", observedAt: "2026-03-20", by: "customer" }, // undoes no purchase
        { signal: "pursuitDecided", observedAt: "2026-03-23", by: "seller" },
      ],
      "2026-04-01",
      en,
    );
    const poles = layers(spec).filter(({ mark }) => mark.type === "rule" && mark.strokeDash !== undefined);
    expect(poles.flatMap(({ data }) => data.values.map(({ what }) => what))).toEqual(["2026-03-02 purchase decided"]);
  });

  test("flies names that cross neither each other nor a pole, and as many as there are lanes for", () => {
    const events = fc.array(
      fc.record({
        signal: fc.constantFrom("customerResolvedToAct", "decisionMechanismClear", "criteriaReopened", "budgetFrozen"),
        day: fc.integer({ min: 1, max: 600 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(events, (rows) => {
        const observations = rows.map(({ signal, day }): Cycle.Observation => {
          return { signal: signal as Cycle.EventId, observedAt: written(START + day), by: "coach" };
        });
        const first: Cycle.Observation = { signal: "plansBudget", observedAt: written(START), by: "coach" };
        const spec = chart.timeline([first, ...observations], written(START + 719), en);
        const across = (at: unknown) => Number(at) / DAY - START; // a day is a pixel
        const flags = layers(spec).find(({ mark }) => mark.align === "left")?.data.values ?? [];
        const poles = layers(spec)
          .filter(({ mark }) => mark.type === "rule" && mark.strokeDash !== undefined)
          .flatMap(({ data }) => data.values)
          .map(({ at, up }) => ({ across: across(at), top: Number(up) }));
        const names = flags.map(({ at, up, text }) => {
          return { left: across(at) + 5, right: across(at) + 5 + 12 * ems(`${text}`), up: Number(up) };
        });
        expect(names.length).toBeGreaterThanOrEqual(Math.min(poles.length, 7));
        for (const { left, right, up } of names) {
          expect(poles.filter((pole) => pole.across > left && pole.across < right && pole.top > up)).toEqual([]);
          expect(names.filter((other) => other.up === up && other.left < right && left < other.right)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("marks the loops", () => {
    const lines = (spec: chart.Spec) =>
      drawn(spec, "rule").flatMap((rows) => rows.filter(({ what }) => /^(loop|第)/.test(`${what}`)));
    const spec = chart.timeline(OBSERVED, deal.asOf, zhCN);
    expect(lines(spec).map(({ at, what }) => `${written(Number(at) / DAY)} ${what}`)).toEqual([
      "2026-01-14 第 1 轮",
      "2027-03-16 第 2 轮",
    ]);
    expect(lines(chart.timeline([], "2026-01-14", en)).map(({ what }) => what)).toEqual(["loop 1"]);
  });

  test("numbers each area where it has room, and lists all six beside the plot with what they have", () => {
    const spec = chart.timeline(until("2026-06-30"), "2026-06-30", en);
    const { posterior } = Cycle.detect(until("2026-06-30"), {}, "2026-06-30");
    expect(texts(spec)).toEqual(
      expect.arrayContaining([
        `evaluation of options ${percent(posterior.evaluationOfOptions)}`,
        `resolution of concerns ${percent(posterior.resolutionOfConcerns)}`,
        "recognition of needs 0%",
        ..."123456",
      ]),
    );
  });

  test.each(["2026-02-20", "2026-06-09", "2027-04-15", "2026-01-01"])("says the result of %s", (asOf) => {
    const [first, second] = Cycle.detect(until(asOf), {}, asOf).best;
    const [one, two] = [percent(first.probability), percent(second.probability)];
    const [english, chinese] = {
      "2026-02-20": [`recognition of needs (${one})`, `需求认知（${one}）`],
      "2026-06-09": [
        `not determined – evaluation of options (${one}) or resolution of concerns (${two})`,
        `无法判断，可能是评估选择（${one}）或消除顾虑（${two}）`,
      ],
      "2027-04-15": [`recognition of needs (${one}) · loop 2`, `需求认知（${one}） · 第 2 轮`],
      "2026-01-01": ["nothing is known of what the buyer did", "还没有观察到客户的任何举动"],
    }[asOf] ?? [""];
    expect(subtitle(chart.timeline(until(asOf), asOf, en))).toBe(`as of ${asOf}: ${english}`);
    expect(subtitle(chart.timeline(until(asOf), asOf, zhCN))).toBe(`截至 ${asOf}：${chinese}`);
    expect(subtitle(chart.evidence(until(asOf), asOf, zhCN))).toBe(`截至 ${asOf}：${chinese}`);
  });

  test("calls signals of one's own by the names given, and by their ids without", () => {
    const signals = { askedAuditor: { likelihood: [0.05, 0.05, 0.7, 0.1, 0.05, 0.05] } };
    const seen = [{ signal: "askedAuditor", observedAt: "2026-02-01", by: "coach" }] as const;
    const said = (names?: { readonly [id: string]: string }) =>
      texts(chart.evidence<"askedAuditor">(seen, "2026-02-02", en, { signals, names }));
    expect(said()).toContain("askedAuditor (coach)");
    expect(said({ askedAuditor: "asks its auditor" })).toContain("asks its auditor (coach)");
  });

  test("of very long courses has no more than the eye can tell apart", () => {
    const observations = Array.from({ length: 3000 }, (_, day): Cycle.Observation => {
      return { signal: ALL[(day * 7) % 40] ?? "plansBudget", observedAt: written(START + day), by: "coach" };
    });
    const spec = chart.timeline(observations, written(START + 2999), en);
    expect(areas(spec).length).toBeLessThan(2 * 720 + 2);
    expect(areas(spec).length).toBeGreaterThan(720);
  });
});

describe("evidence", () => {
  const moves = (observations: readonly Cycle.Observation[], asOf: string) => {
    const [{ stage }] = Cycle.detect(observations, {}, asOf).best;
    return Cycle.influence(observations, {}, asOf)
      .map(({ raises, decides }) => ({ points: 100 * raises[stage], decides }))
      .filter(({ points }) => Math.abs(points) >= 0.05)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  };

  test("has a bar for each observation that moves the likeliest stage, as far as Cycle.influence says, strongest first", () => {
    fc.assert(
      fc.property(anyDeal, ({ observations, asOf }) => {
        const spec = chart.evidence(observations, asOf, en);
        const expected = moves(observations, asOf);
        const bars = drawn(spec, "bar")[0] ?? [];
        expect(bars.map(({ points }) => points)).toEqual(expected.slice(0, 12).map(({ points }) => points));
        const without = texts(spec).filter((text) => text === en.chart.decides);
        expect(without).toHaveLength(expected.slice(0, 12).filter(({ decides }) => decides).length);
        const rest = expected.length - 12;
        if (rest > 0) expect(subtitle(spec)).toContain(` · ${rest} more move it by less`);
        else expect(subtitle(spec)).not.toContain("more move");
      }),
      { numRuns: 40 },
    );
  });

  test("says what raises and what lowers in words and figures", () => {
    const spec = chart.evidence(until("2026-09-30"), "2026-09-30", en);
    const figures = moves(until("2026-09-30"), "2026-09-30")
      .slice(0, 3)
      .map(({ points }) => `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`);
    const columns = drawn(spec, "text").map((rows) => rows.slice(0, 3).map(({ text }) => text));
    expect(columns).toEqual([
      ["becomes hard to meet", "reopens its criteria", "haggles over the price"],
      ["2026-09-08", "2026-07-07", "2026-08-25"],
      figures,
      ["without it, another stage", "", ""],
    ]);
    const shades = new Map(drawn(spec, "bar")[0]?.map(({ points, fill }) => [Number(points) > 0, fill]));
    expect(shades).toEqual(
      new Map([
        [true, "#1d5c94"],
        [false, "#d9822b"],
      ]),
    );
  });

  test("has rows for the strongest twelve, and says how many more there are", () => {
    const observations = ALL.slice(0, 20).map((signal, nth): Cycle.Observation => {
      return { signal, observedAt: written(START + nth), by: "customer", weight: 0.2 };
    });
    const asOf = written(START + 20);
    const expected = moves(observations, asOf);
    expect(expected.length).toBeGreaterThan(13);
    const spec = chart.evidence(observations, asOf, en);
    expect(drawn(spec, "bar")[0]).toHaveLength(12);
    expect(subtitle(spec)).toMatch(new RegExp(` · ${expected.length - 12} more move it by less$`));
  });

  test("puts equals in the order of their days and ids, whatever the order they came in", () => {
    const row = { likelihood: [0.05, 0.05, 0.7, 0.1, 0.05, 0.05] };
    const seen = ["beta", "alpha"].map((signal) => {
      return { signal: signal as "alpha" | "beta", observedAt: "2026-02-01", by: "coach" } as const;
    });
    const spec = chart.evidence<"alpha" | "beta">(seen, "2026-02-01", en, { signals: { alpha: row, beta: row } });
    const points = drawn(spec, "bar")[0]?.map((bar) => bar.points);
    expect(points?.[0]).toBe(points?.[1]);
    expect(texts(spec).slice(0, 2)).toEqual(["alpha (coach)", "beta (coach)"]);
  });

  test("says so where nothing moves the result", () => {
    const spec = chart.evidence(
      [{ signal: "sentProposal", observedAt: "2026-01-10", by: "seller" }],
      "2026-01-14",
      zhCN,
    );
    expect(texts(spec)).toEqual(["没有哪条观察影响结论。"]);
    expect(drawn(spec, "bar")).toEqual([]);
  });
});

describe("both", () => {
  test("are the same whatever the order of the observations", () => {
    fc.assert(
      fc.property(anyDeal, fc.infiniteStream(fc.double({ noNaN: true })), ({ observations, asOf }, keys) => {
        const shuffled = observations
          .map((own) => ({ own, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ own }) => own);
        expect(chart.timeline(shuffled, asOf, en)).toEqual(chart.timeline(observations, asOf, en));
        expect(chart.evidence(shuffled, asOf, en)).toEqual(chart.evidence(observations, asOf, en));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["timeline", chart.timeline],
    ["evidence", chart.evidence],
  ])("%s refuses in its own name", (name, draw) => {
    const seen = [{ signal: "namesCriteria", observedAt: "2026-02-10", by: "customer" }] as const;
    const where = `chart.Cycle.${name}: `;
    expect(() => draw(seen, "2026-02-09", en)).toThrow(
      new RangeError(`${where}observations[0].observedAt must not be after asOf 2026-02-09, got "2026-02-10"`),
    );
    expect(() => draw(seen, "2026-02-30", en)).toThrow(
      new RangeError(`${where}asOf must be a calendar day such as "2026-03-01", got "2026-02-30"`),
    );
    expect(() => draw(seen, "2026-03-01", en, { confidentFrom: 1 })).toThrow(
      new RangeError(`${where}confidentFrom must be a number between 0 and 1, got 1`),
    );
    expect(() => draw(seen, "2026-03-01", en, { names: { x: "" } })).toThrow(
      new RangeError(`${where}options.names.x must be a non-empty text, got ""`),
    );
    expect(() => draw(seen, "2026-03-01", { ...en, chart: { ...en.chart, told: "" } })).toThrow(
      new RangeError(`${where}labels.chart.told must be a non-empty text, got ""`),
    );
  });
});

describe("the shades of the stages", () => {
  const [areaLayer] = layers(chart.timeline([], "2026-01-14", en));
  const { range } = (areaLayer as unknown as { encoding: { color: { scale: { range: string[] } } } }).encoding.color
    .scale;

  /** The light of the three colours, 0–1. */
  const light = (shade: string) =>
    [1, 3, 5].map((at) => {
      const part = Number.parseInt(shade.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
  const luminance = (shade: string) => {
    const [red = 0, green = 0, blue = 0] = light(shade);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  };

  test("are dark or light enough for the letters on them", () => {
    const [numbers = []] = drawn(chart.timeline([], "2026-01-14", en), "text").filter(
      (rows) => rows[0]?.text === "not determined",
    );
    expect(numbers).toHaveLength(1);
    const ink = (nth: number) => (nth === 5 ? "#ffffff" : "#1f2933");
    expect(range.map((shade, nth) => contrast(shade, ink(nth))).filter((ratio) => ratio < 4.5)).toEqual([]);
    const fills = drawn(chart.timeline(OBSERVED, deal.asOf, en), "point")[0] ?? [];
    expect(fills.map(({ ink: own }) => (own === "white" ? "#ffffff" : own))).toEqual(range.map((_, nth) => ink(nth)));
  });

  // Viénot, Brettel and Mollon 1999, simplified for full strength
  test.each([
    [
      "all three cones",
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ],
    [
      "no long cones",
      [
        [0.11238, 0.88762, 0],
        [0.11238, 0.88762, 0],
        [0.00401, -0.00401, 1],
      ],
    ],
    [
      "no middle cones",
      [
        [0.29275, 0.70725, 0],
        [0.29275, 0.70725, 0],
        [-0.02234, 0.02234, 1],
      ],
    ],
    [
      "no short cones",
      [
        [1, 0.14461, -0.14461],
        [0, 0.85924, 0.14076],
        [0, 0.85924, 0.14076],
      ],
    ],
  ])("differ for an eye with %s", (_, matrix) => {
    const seen = range.map((shade) =>
      matrix.map((row) => {
        const own = light(shade).reduce((sum, part, nth) => sum + part * (row[nth] ?? 0), 0);
        return 255 * Math.max(0, own) ** (1 / 2.2);
      }),
    );
    const apart = seen.flatMap((a, nth) =>
      seen.slice(nth + 1).map((b) => Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)))),
    );
    expect(range).toHaveLength(6);
    expect(Math.min(...apart)).toBeGreaterThan(30);
  });
});
