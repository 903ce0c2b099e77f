import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";

const KPI = { id: "k", layer: "operationalKpi", name: "k", direction: "higherIsBetter" } as const;
const improve = (rest: Partial<Bvf.KpiDefinition>, span?: Bvf.Span) => Bvf.improvement({ ...KPI, ...rest }, span);
const told = (rest: Partial<Bvf.KpiDefinition>, span?: Bvf.Span) => {
  const { verdict, units, value } = improve(rest, span);
  return [verdict, `${units}`, `${value}`];
};

const up = "higherIsBetter";
const down = "lowerIsBetter";

describe("(target − baseline) × sign of the direction × value per unit", () => {
  test.each([
    //            baseline  target  per unit    verdict       units    value in a year
    [up, /*   */ 10, /**/ 15, /**/ 100, /**/ "improves", /**/ "5", /*   */ "500"],
    [up, /*   */ 15, /**/ 10, /**/ 100, /**/ "worsens", /* */ "-5", /*  */ "-500"],
    [up, /*   */ 10, /**/ 10, /**/ 100, /**/ "unchanged", /**/ "0", /*  */ "0"],
    [down, /* */ 10, /**/ 15, /**/ 100, /**/ "worsens", /* */ "-5", /*  */ "-500"],
    [down, /* */ 15, /**/ 10, /**/ 100, /**/ "improves", /**/ "5", /*   */ "500"],
    [down, /* */ 10, /**/ 10, /**/ 100, /**/ "unchanged", /**/ "0", /*  */ "0"],
    [up, /*   */ -3, /**/ 2, /* */ 10, /* */ "improves", /**/ "5", /*   */ "50"],
    [down, /* */ 0, /* */ -2, /**/ 10, /* */ "improves", /**/ "2", /*   */ "20"],
    [up, /*   */ 0.1, /* */ 0.3, 0.1, /*  */ "improves", /**/ "0.2", /* */ "0.02"], // binary: 0.19999999999999998
    [
      up,
      /*   */ "0.1",
      "0.30000000000000000000000000000000000001",
      1,
      "improves",
      "0.20000000000000000000000000000000000001",
      "0.20000000000000000000000000000000000001",
    ],
    [up, /*   */ 10, /**/ 15, /**/ 0, /*  */ "improves", /**/ "5", /*   */ "0"],
    [up, /*   */ 0, /* */ 1e-9, /**/ 1, /**/ "improves", /**/ "0.000000001", "0.000000001"],
    [down, /* */ 7n, /**/ "7.00", 1, /*   */ "unchanged", /**/ "0", /*  */ "0"],
  ] as const)("%s from %s to %s at %s: %s", (direction, baseline, target, valuePerUnit, ...expected) => {
    expect(told({ direction, baseline, target, valuePerUnit, per: "year" })).toEqual(expected);
  });

  test("nothing is never minus nothing", () => {
    const { units, value } = improve({ direction: down, baseline: 3, target: 3, valuePerUnit: 0, per: "month" });
    expect([units?.isNegative(), value?.isNegative()]).toEqual([false, false]);
    expect(improve({ baseline: 3, target: 2, valuePerUnit: 0, per: "month" }).value?.isNegative()).toBe(false);
  });
});

describe("what is not known", () => {
  test.each([
    [{}, ["baseline", "target"]],
    [{ target: 5 }, ["baseline"]],
    [{ baseline: 5 }, ["target"]],
  ])("%j: the improvement is unknown, not none", (given, lacks) => {
    const found = improve({ ...given, valuePerUnit: 1, per: "year", currency: "CNY" });
    expect([found.verdict, found.units, found.value, found.currency]).toEqual([
      "undetermined",
      undefined,
      undefined,
      "CNY",
    ]);
    expect(found.because).toEqual([{ rule: "improvementUnknown", kpi: "k", lacks }]);
  });

  test("a KPI without a value per unit improves in its own units alone", () => {
    const found = improve({ baseline: 1, target: 4, unit: "stars", per: "year" });
    expect([found.verdict, `${found.units}`, found.value]).toEqual(["improves", "3", undefined]);
    expect(found.because).toEqual([
      { rule: "kpiImproves", kpi: "k", baseline: "1", target: "4", unit: "stars", direction: up },
      { rule: "withoutMoneyValue", kpi: "k" },
    ]);
  });
});

describe("over a span", () => {
  const ONE = { baseline: 0, target: 1, valuePerUnit: 12 };

  // 12 that come in each … make in one …            month   quarter  year
  test.each([
    ["month", /*   */ [/* */ "12", /**/ "36", /**/ "144"]],
    ["quarter", /* */ [/* */ "4", /* */ "12", /**/ "48"]],
    ["year", /*    */ [/* */ "1", /* */ "3", /* */ "12"]],
    ["once", /*    */ [/* */ "12", /**/ "12", /**/ "12"]],
  ] as const)("12 a %s", (per, expected) => {
    const spans = ["month", "quarter", "year"] as const;
    expect(spans.map((span) => `${improve({ ...ONE, per }, { per: span }).value}`)).toEqual(expected);
    expect(improve({ ...ONE, per }).value?.toString()).toBe(expected[2]); // a year if left out
    expect(improve({ ...ONE, per }).once).toBe(per === "once");
  });

  test.each([
    ["month", { per: "month", periods: 30 }, "360"],
    ["month", { per: "quarter", periods: 2 }, "72"],
    ["quarter", { per: "month", periods: 3 }, "12"],
    ["year", { per: "month", periods: 12 }, "12"],
    ["year", { per: "year", periods: 0.5 }, "6"],
    ["year", { periods: 3 }, "36"],
    ["once", { periods: 3 }, "12"],
    ["once", { per: "month", periods: 0.25 }, "12"],
  ] as const)("12 a %s over %j is %s", (per, span, expected) => {
    expect(`${improve({ ...ONE, per }, span).value}`).toBe(expected);
  });

  test("a year that is cut into months carries 34 digits", () => {
    const tenth = improve({ ...ONE, valuePerUnit: 1, per: "year" }, { per: "month" }); // 1 / 12
    expect(`${tenth.value}`).toBe("0.08333333333333333333333333333333333");
    expect(`${improve({ ...ONE, valuePerUnit: 1, per: "year" }, { per: "month", periods: 6 }).value}`).toBe("0.5");
  });

  test("the reason tells how often", () => {
    expect(improve({ ...ONE, per: "month", currency: "EUR" }, { periods: 2 }).because[1]).toEqual({
      ...{ rule: "improvementWorth", kpi: "k", units: "1", valuePerUnit: "12", currency: "EUR", per: "month" },
      ...{ times: "24", value: "288" },
    });
    expect(improve({ ...ONE, per: "once" }, { periods: 9 }).because[1]).toMatchObject({ times: "1", value: "12" });
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: -1e6, max: 1e6 }).map((cents) => `${cents / 100}`);
  const per = fc.constantFrom("month", "quarter", "year", "once");
  const kpi = fc.record({ baseline: amount, target: amount, valuePerUnit: fc.integer({ min: 0, max: 999 }), per });

  test("the other direction is the opposite, and so is the way back", () => {
    fc.assert(
      fc.property(kpi, (given) => {
        const [units, value] = [improve(given).units?.negated(), improve(given).value?.negated()];
        const back = { ...given, baseline: given.target, target: given.baseline };
        for (const other of [improve({ ...given, direction: down }), improve(back)]) {
          expect([other.units?.eq(units ?? Number.NaN), other.value?.eq(value ?? Number.NaN)]).toEqual([true, true]);
        }
      }),
    );
  });

  test("twice the periods are twice the value, unless it comes once", () => {
    fc.assert(
      fc.property(kpi, fc.integer({ min: 1, max: 40 }), (given, periods) => {
        const [once, twice] = [periods, periods * 2].map((count) => improve(given, { periods: count }).value);
        expect(twice?.eq(once?.times(given.per === "once" ? 1 : 2) ?? Number.NaN)).toBe(true);
      }),
    );
  });

  test("twelve months, four quarters and a year are the same", () => {
    fc.assert(
      fc.property(kpi, (given) => {
        const [year, quarters, months] = [
          improve(given).value,
          improve(given, { per: "quarter", periods: 4 }).value,
          improve(given, { per: "month", periods: 12 }).value,
        ].map(String);
        expect([quarters, months]).toEqual([year, year]);
      }),
    );
  });
});

test.each([
  [{ valuePerUnit: -0.01, per: "year" }, {}, "RangeError: kpi.valuePerUnit must be an amount of at least 0, got -0.01"],
  [{ valuePerUnit: 1 }, {}, "RangeError: kpi.per must say how often the value per unit comes in, got undefined"],
  [{ baseline: Number.NaN }, {}, "RangeError: kpi.baseline must be a decimal amount below 1e30, got NaN"],
  [{ layer: "solution" }, {}, 'RangeError: kpi.layer must be one of "executiveKpi", "operationalKpi", got "solution"'],
  [
    { layer: "initiative" },
    {},
    'RangeError: kpi.layer must be one of "executiveKpi", "operationalKpi", got "initiative"',
  ],
  [{ id: "" }, {}, 'RangeError: kpi.id must be a non-empty text, got ""'],
  [{ direction: "up" }, {}, 'RangeError: kpi.direction must be one of "higherIsBetter", "lowerIsBetter", got "up"'],
  [{}, { periods: 0 }, "RangeError: span.periods must be a number above 0 and of at most a million, got 0"],
  [{}, { periods: -1 }, "RangeError: span.periods must be a number above 0 and of at most a million, got -1"],
  [{}, { periods: Number.NaN }, "RangeError: span.periods must be a number above 0 and of at most a million, got NaN"],
  [{}, { periods: 1000001 }, "RangeError: span.periods must be a number above 0 and of at most a million, got 1000001"],
  [{}, { periods: "2" }, 'TypeError: span.periods must be a number above 0 and of at most a million, got "2"'],
  [{}, { per: "once" }, 'RangeError: span.per must be one of "month", "quarter", "year", got "once"'],
  [{}, { per: "week" }, 'RangeError: span.per must be one of "month", "quarter", "year", got "week"'],
  [{}, null, "TypeError: span must be an object, got null"],
])("%j over %j is refused", (kpi, span, expected) => {
  const [kind, ...message] = expected.split(": ");
  const Kind = kind === "TypeError" ? TypeError : RangeError;
  expect(() => improve(kpi as never, span as never)).toThrow(new Kind(`Bvf.improvement: ${message.join(": ")}`));
});

test("a million periods are accepted", () => {
  expect(`${improve({ baseline: 0, target: 1, valuePerUnit: 1, per: "year" }, { periods: 1e6 }).value}`).toBe(
    "1000000",
  );
});
