import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { anyCase, cost, definition, HOSPITAL, link, solution, worth } from "./bvf-cases.js";

/** 1000 a year from `k` at a confidence of 0.5, 100 from `l`; without their own value `m` would count below `k`. */
const CHAIN: Bvf.ChainDefinition = {
  nodes: [
    ...[worth("k", 1000), worth("l", 100), worth("m", 300, { layer: "operationalKpi" })],
    ...[solution("s"), solution("t")],
  ],
  links: [
    ...[link("m", "k", 1, { confidence: 0.5 }), link("s", "m", 1)],
    ...[link("s", "l", 1), link("t", "k", undefined, { confidence: undefined })],
  ],
};
/** Two years of 600, and costs of 1000 now and 50 a year: 100 are left. */
const CASE = definition({
  ...{ chain: CHAIN, solutions: ["s"], rate: 0 },
  costs: [cost("once", 1000), cost("care", 50, { per: "year" })],
});

const tornado = (...swings: Bvf.Swing[]) => Bvf.tornado(CASE, swings);
const ends = (swing: Bvf.Swing, given = CASE) =>
  Bvf.tornado(given, [swing])?.rows.map(({ low, high, spread }) => [low, high, spread].map(String))[0];

describe("one thing changed at a time", () => {
  // biome-ignore format: a table
  test.each([
    // 1200 of benefits less 1100 of costs
    [{ of: "benefits", low: 0.5, high: 1.5 },                   ["-500", "700", "1200"]],
    [{ of: "benefits", low: 0, high: 1 },                       ["-1100", "100", "1200"]],
    [{ of: "kpi", id: "k", low: 0.5, high: 2 },                 ["-400", "1100", "1500"]],
    [{ of: "kpi", id: "k", low: 0, high: 1 },                   ["-900", "100", "1000"]], // what counts below it does not come up
    [{ of: "kpi", id: "l", low: 0.9, high: 1.1 },               ["80", "120", "40"]],
    [{ of: "costs", low: 0.9, high: 1.2 },                      ["210", "-120", "330"]],
    [{ of: "cost", id: "once", low: 0.9, high: 1.1 },           ["200", "0", "200"]],
    [{ of: "cost", id: "care", low: 0, high: 3 },               ["200", "-100", "300"]],
    [{ of: "link", from: "m", to: "k", low: 0.8, high: 2 },     ["-100", "1100", "1200"]],
    [{ of: "link", from: "s", to: "l", low: 0.5, high: 1 },     ["0", "100", "100"]],
    [{ of: "use", low: 0, high: 12 },                           ["100", "-500", "600"]],
    [{ of: "use", low: 1, high: 600 },                          ["-500", "-1100", "600"]], // in use only after the case
    [{ of: "rate", low: 0, high: 100 },                         ["100", "100", "0"]], // nothing times a hundred
  ] as const)("%j: %j", (swing, expected) => {
    expect(ends(swing)).toEqual(expected);
  });

  test("a rate that is changed discounts anew", () => {
    // one year of 600, worth 500 at 20 % and 400 at 50 %
    const given = { ...CASE, years: 1, rate: 0.2, costs: [cost("once", 100)] };
    expect(ends({ of: "rate", low: 0, high: 2.5 }, given)).toEqual(["500", "300", "200"]);
  });

  test("the widest comes first, equals as they were given, and the case itself stays as it is", () => {
    const found = tornado(
      { of: "cost", id: "once", low: 0.9, high: 1.1 },
      { of: "kpi", id: "l", low: 0.5, high: 1.5 },
      { of: "benefits", low: 0.5, high: 1.5 },
      { of: "link", from: "s", to: "l", low: 0, high: 1 },
    );
    expect(found?.rows.map(({ swing, spread }) => `${swing.of} ${spread}`)).toEqual([
      ...["benefits 1200", "cost 200", "kpi 200", "link 200"],
    ]);
    expect([`${found?.npv}`, found?.currency]).toEqual(["100", "CNY"]);
    expect(tornado()).toEqual({ currency: "CNY", npv: Bvf.businessCase(CASE).figures?.npv, rows: [] });
  });

  test("a case without figures has none, whichever KPI is changed", () => {
    const twice = { ...CHAIN, links: [...CHAIN.links, link("t", "m", 0.5)] };
    const swings = [{ of: "kpi", id: "k", low: 0, high: 2 }] as const;
    expect(Bvf.tornado(definition({ chain: twice }), swings)).toBeUndefined();
  });

  // biome-ignore format: a table
  test.each([
    [{ of: "cost", id: "k", low: 1, high: 1 },                  '.id must be the id of a cost, got "k"'],
    [{ of: "kpi", id: "m", low: 1, high: 1 },                   '.id must be the id of a KPI that brings a benefit, got "m"'],
    [{ of: "link", from: "s", to: "k", low: 1, high: 1 },       ' must be a link of the chain, got "s → k"'],
    [{ of: "link", from: "t", to: "k", low: 1, high: 1 },       ' must be a link whose confidence is known, got "t → k"'],
    [{ of: "link", from: "m", to: "k", low: 1, high: 2.01 },    ".high must leave the confidence of the link at 1 or less, got 2.01"],
    [{ of: "benefits", low: -0.1, high: 1 },                    ".low must be a number 0–100, got -0.1"],
    [{ of: "benefits", low: 1, high: 100.1 },                   ".high must be a number 0–100, got 100.1"],
    [{ of: "use", low: 0.5, high: 1 },                          ".low must be an integer 0–600, got 0.5"],
    [{ of: "use", low: 0, high: 601 },                          ".high must be an integer 0–600, got 601"],
    [{ of: "mood", low: 0, high: 1 },                           '.of must be one of "rate", "costs", "benefits", "cost", "kpi", "link", "use", got "mood"'],
  ])("refuses %j", (swing, message) => {
    expect(() => tornado(swing as Bvf.Swing)).toThrow(new RangeError(`Bvf.tornado: swings[0]${message}`));
  });

  test("refuses a rate that would lose everything, and what the case itself refuses", () => {
    expect(() => Bvf.tornado({ ...CASE, rate: -0.5 }, [{ of: "rate", low: 1, high: 2 }])).toThrow(
      new RangeError("Bvf.tornado: swings[0].high must leave the rate above -1 and below 1e300, got 2"),
    );
    expect(() => Bvf.tornado({ ...CASE, years: 0 }, [])).toThrow(
      new RangeError("Bvf.tornado: years must be an integer 1–50, got 0"),
    );
    expect(() => Bvf.tornado(CASE, {} as never)).toThrow(
      new TypeError("Bvf.tornado: swings must be an array, got object"),
    );
  });
});

describe("several things changed at once", () => {
  const scenarios = (low: readonly Bvf.Variation[], high: readonly Bvf.Variation[] = [], given = CASE) =>
    Bvf.scenarios(given, { low, high });
  const worths = ({ low, likely, high }: Bvf.Scenarios) => [low, likely, high].map(({ figures }) => `${figures?.npv}`);

  test("each as if it alone were, one after the other", () => {
    const found = scenarios(
      [
        { of: "benefits", times: 0.5 }, // 600 a year become 300
        { of: "kpi", id: "k", times: 0.4 }, // of which 250 × 0.4 and 50 are left: 150
        { of: "costs", times: 2 }, // 2000 and 100
        { of: "cost", id: "care", times: 0.1 }, // of which 10
        { of: "use", times: 12 }, // for one year
      ],
      [{ of: "link", from: "m", to: "k", times: 2 }],
    );
    expect(worths(found)).toEqual([`${150 - 2000 - 20}`, "100", "1100"]);
    expect(found.verdict).toBe("paysInSome");
    expect(found.because).toEqual([
      { rule: "scenarioWorth", scenario: "low", npv: "-1870", currency: "CNY" },
      { rule: "scenarioWorth", scenario: "likely", npv: "100", currency: "CNY" },
      { rule: "scenarioWorth", scenario: "high", npv: "1100", currency: "CNY" },
    ]);
  });

  // biome-ignore format: a table
  test.each([
    // of benefits of 1200
    [1,   1.5, 1100, "paysInAll",  []],
    [0.5, 1.5, 1100, "paysInSome", []],
    [0.5, 0.8, 1100, "paysInSome", ["scenariosOutOfOrder"]], // the high one is worth less than the likely one
    [1.2, 1.5, 1100, "paysInAll",  ["scenariosOutOfOrder"]], // the low one is worth more
    [0.5, 1,   1200, "paysInNone", []], // nothing left is no gain
    [0.5, 1.5, 1200, "paysInSome", []],
  ] as const)("benefits × %f to × %f at costs of %i: %s", (low, high, costs, verdict, told) => {
    const given = { ...CASE, costs: [cost("c", costs)] };
    const found = scenarios([{ of: "benefits", times: low }], [{ of: "benefits", times: high }], given);
    expect(found.verdict).toBe(verdict);
    expect(found.because.slice(3).map(({ rule }) => rule)).toEqual(told);
  });

  test("shares that are unknown leave it open", () => {
    const given = { ...CASE, solutions: ["s", "t"], costs: [cost("c", 1300)] };
    expect(Bvf.businessCase(given).verdict).toBe("doesNotPay"); // nothing is left over for t
    const links = CHAIN.links.map((own) => (own.to === "k" && own.from === "m" ? { ...own, attribution: 0.5 } : own));
    const open = { ...given, chain: { ...CHAIN, links } }; // 500 + 700 known, up to 1000 more
    const times = (low: number, high: number) =>
      scenarios([{ of: "costs", times: low }], [{ of: "costs", times: high }], open).verdict;
    expect(Bvf.businessCase(open).verdict).toBe("undetermined");
    expect([times(1, 0.5), times(2, 1), times(2, 0.5)]).toEqual(["undetermined", "undetermined", "paysInSome"]);
  });

  test("a case without figures has none in any scenario", () => {
    const twice = { ...CHAIN, links: [...CHAIN.links, link("t", "m", 0.5)] };
    const found = scenarios([{ of: "kpi", id: "k", times: 0.5 }], [], definition({ chain: twice }));
    expect([found.verdict, found.because]).toEqual(["undetermined", [{ rule: "scenariosWithoutFigures" }]]);
  });

  // biome-ignore format: a table
  test.each([
    [[{ of: "costs", times: 101 }],                                     "changes.low[0].times must be a number 0–100, got 101"],
    [[{ of: "costs", times: 1 }, { of: "use", times: -1 }],             "changes.low[1].times must be an integer 0–600, got -1"],
    [[{ of: "cost", id: "x", times: 1 }],                               'changes.low[0].id must be the id of a cost, got "x"'],
    [[{ of: "costs", times: 1 }, { of: "costs", times: 2 }],            'changes.low[1] must change something else than changes.low[0] does, got "costs"'],
    [[{ of: "kpi", id: "k", times: 1 }, { of: "kpi", id: "k", times: 1 }], 'changes.low[1] must change something else than changes.low[0] does, got "kpi"'],
  ] as const)("refuses %j", (low, message) => {
    expect(() => scenarios(low)).toThrow(new RangeError(`Bvf.scenarios: ${message}`));
  });

  test("two KPIs, or a cost and a KPI, may be changed by the same", () => {
    expect(scenarios([{ of: "kpi", id: "k", times: 1 }, { of: "kpi", id: "l", times: 1 }]).verdict).toBe("paysInAll"); // biome-ignore format: one line
  });
});

describe("whatever the case", { timeout: 20_000 }, () => {
  const RUNS = { numRuns: 30 };

  test("a row is the case worked out anew", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0, 0.5, 0.8, 1, 1.25, 2), (given, times) => {
        const scaled = { ...given, costs: given.costs.map((own) => ({ ...own, amount: Number(own.amount) * times })) };
        const later = { ...given, rate: given.rate * times };
        const [costs, rate] = [
          { of: "costs", low: times, high: 1 } as const,
          { of: "rate", low: times, high: 1 } as const,
        ];
        const npv = Bvf.businessCase(given).figures?.npv;
        for (const [swing, made] of [
          [costs, scaled],
          [rate, later],
        ] as const) {
          const [row] = Bvf.tornado(given, [swing])?.rows ?? [];
          expect(row?.low.toNumber()).toBeCloseTo(Bvf.businessCase(made).figures?.npv.toNumber() ?? 0, 6);
          expect(row?.high.toFixed(25)).toBe(npv?.toFixed(25));
          expect(row?.spread.toFixed(25)).toBe(row?.low.minus(row.high).abs().toFixed(25));
        }
      }),
      RUNS,
    );
  });

  test("changed by nothing it stays as it is", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const same = (["benefits", "costs", "rate"] as const).map((of) => ({ of, times: 1 }));
        const { low, likely, high } = Bvf.scenarios(given, { low: same, high: [{ of: "use", times: 0 }] });
        expect(low).toEqual(likely);
        expect(high).toEqual(likely);
        expect(likely).toEqual(Bvf.businessCase(given));
      }),
      RUNS,
    );
  });

  test("the worked case: more benefits are never worth less", () => {
    const [row] = Bvf.tornado(HOSPITAL, [{ of: "benefits", low: 0.8, high: 1.2 }])?.rows ?? [];
    const npv = Bvf.businessCase(HOSPITAL).figures?.npv.toNumber() ?? 0;
    expect((row?.low.toNumber() ?? 0) + (row?.high.toNumber() ?? 0)).toBeCloseTo(2 * npv, 6); // as far down as up
    expect(row?.low.lt(row.high)).toBe(true);
  });
});
