import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

/** Relative error, the measure of every table here. */
const off = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

const near = (value: number | undefined, reference: number) => {
  if (reference === 0 || reference === 1) expect(value).toBe(reference);
  else expect(off(value ?? Number.NaN, reference)).toBeLessThan(1e-12);
};

describe("the intervals of a rate", () => {
  test("of the domain: 18 of 20 and 0 of 30 at 95 %, exact", () => {
    const exact = (k: number, n: number) => Funnel.interval(k, n, { method: "clopperPearson" });
    expect(exact(18, 20)?.low.toFixed(10)).toBe("0.6830172860");
    expect(exact(18, 20)?.high.toFixed(10)).toBe("0.9876514728");
    expect([exact(0, 30)?.low, exact(0, 30)?.high.toFixed(8)]).toEqual([0, "0.11570331"]);
  });

  // mpmath 1.3.0, mp.dps = 50, confidence as a binary number: beta quantiles by 170 halvings of betainc(a, b, 0, x,
  // regularized=True); z by findroot on erfc; Newcombe's formula 4 for the corrected Wilson interval; p̃ ± z·sqrt(p̃q̃/ñ).
  test.each([
    [18, 20, 0.95, "wilsonContinuity", 0.66872240316294093, 0.98248736122657071],
    [18, 20, 0.95, "clopperPearson", 0.68301728598091769, 0.98765147282970519],
    [18, 20, 0.95, "agrestiCoull", 0.68675611255960756, 0.98434376099813697],
    [18, 20, 0.95, "jeffreys", 0.7161467426957476, 0.9786275119775252],
    [0, 30, 0.95, "wilsonContinuity", 0.0, 0.14132047968245157],
    [0, 30, 0.95, "clopperPearson", 0.0, 0.11570330822202779],
    [0, 30, 0.95, "agrestiCoull", 0.0, 0.13471169613962634],
    [0, 30, 0.95, "jeffreys", 0.0, 0.079678173817259973],
    [30, 30, 0.95, "wilsonContinuity", 0.85867952031754843, 1.0],
    [30, 30, 0.95, "clopperPearson", 0.88429669177797221, 1.0],
    [30, 30, 0.95, "agrestiCoull", 0.86528830386037366, 1.0],
    [30, 30, 0.95, "jeffreys", 0.92032182618274003, 1.0],
    [1, 1, 0.95, "wilsonContinuity", 0.054620755528851977, 1.0],
    [1, 1, 0.95, "clopperPearson", 0.025000000000000022, 1.0],
    [1, 1, 0.95, "agrestiCoull", 0.16749948547941305, 1.0],
    [1, 1, 0.95, "jeffreys", 0.14674631630957519, 1.0],
    [1, 1000, 0.99, "wilsonContinuity", 3.2886984971668688e-5, 0.0093318714043900965],
    [1, 1000, 0.99, "clopperPearson", 5.0125292607775106e-6, 0.0074062869383529366],
    [1, 1000, 0.99, "agrestiCoull", 0.0, 0.00959447914568858],
    [1, 1000, 0.99, "jeffreys", 3.5869213337286936e-5, 0.0064001160473838806],
    [42, 75, 0.9, "wilsonContinuity", 0.45869230451540056, 0.65683934097973766],
    [42, 75, 0.9, "clopperPearson", 0.45855923034912214, 0.65777962937123327],
    [42, 75, 0.9, "agrestiCoull", 0.46524105073871485, 0.65058080185944314],
    [42, 75, 0.9, "jeffreys", 0.46517973964350265, 0.65145725625878218],
    [110, 160, 0.95, "wilsonContinuity", 0.60875552345458578, 0.75707481417832498],
    [110, 160, 0.95, "clopperPearson", 0.60955424094138823, 0.75834620797015238],
    [110, 160, 0.95, "agrestiCoull", 0.61186152063920331, 0.75434615617148225],
    [110, 160, 0.95, "jeffreys", 0.61281414725905409, 0.75547169887390259],
    [999, 1000, 0.999, "wilsonContinuity", 0.98648525044655197, 0.99997882461629824],
    [999, 1000, 0.999, "clopperPearson", 0.99004618565904919, 0.99999949987508338],
    [999, 1000, 0.999, "agrestiCoull", 0.98543697288419522, 1.0],
    [999, 1000, 0.999, "jeffreys", 0.99117198080597875, 0.99999235863482586],
  ] as const)("%d of %d at %d, %s: %d to %d", (successes, trials, confidence, method, low, high) => {
    const found = Funnel.interval(successes, trials, { confidence, method });
    near(found?.low, low);
    near(found?.high, high);
  });

  test.each(Funnel.METHODS)(
    "%s holds the rate, stays within 0–1, mirrors for failures; nothing without trials",
    (method) => {
      const counted = fc
        .integer({ min: 1, max: 1e6 })
        .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
      expect(Funnel.interval(0, 0, { method })).toBeUndefined();
      fc.assert(
        fc.property(counted, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([k, n], confidence) => {
          const { low, high } = Funnel.interval(k, n, { method, confidence }) ?? { low: 1, high: 0 };
          expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
          expect(Funnel.interval(n - k, n, { method, confidence })?.low).toBeCloseTo(1 - high, 12);
          if (method !== "agrestiCoull" && method !== "wilson")
            expect([low === 0, high === 1]).toEqual([k === 0, k === n]);
        }),
      );
    },
  );

  test("the exact interval is at least as wide as Jeffreys', the corrected at least as wide as Wilson's", () => {
    const width = (k: number, n: number, method: Funnel.Method) => {
      const { low, high } = Funnel.interval(k, n, { method }) ?? { low: 0, high: 0 };
      return high - low;
    };
    for (const [k, n] of [
      [0, 5],
      [1, 9],
      [18, 20],
      [500, 1000],
    ] as const) {
      expect(width(k, n, "clopperPearson")).toBeGreaterThan(width(k, n, "jeffreys"));
      expect(width(k, n, "wilsonContinuity")).toBeGreaterThan(width(k, n, "wilson"));
    }
  });

  test("conversions use and report the method", () => {
    const [step] = Funnel.conversions([20, 18], { kind: "cohort", method: "clopperPearson" }).steps;
    expect(step?.interval).toEqual(Funnel.interval(18, 20, { method: "clopperPearson" }));
    expect(step?.cumulativeInterval).toEqual(step?.interval);
    expect(Funnel.conversions([20, 18], { kind: "cohort", method: "clopperPearson" }).method).toBe("clopperPearson");
    expect(Funnel.conversions([20, 18], { kind: "cohort" }).method).toBe("wilson");
    expect(() => Funnel.conversions([20, 18], { kind: "cohort", method: "wald" as never })).toThrow(
      new RangeError(
        'Funnel.conversions: method must be one of "wilson", "wilsonContinuity", "clopperPearson", "agrestiCoull", "jeffreys", got "wald"',
      ),
    );
  });
});

describe("the rate of events in time", () => {
  // mpmath 1.3.0, mp.dps = 50: quantiles of the gamma distribution by 180 halvings of gammainc(a, 0, x, regularized=True).
  test.each([
    [0, 1, 0.95, 0.0, 3.6888794541139354],
    [1, 1, 0.95, 0.025317807984289898, 5.5716433909388975],
    [12, 10, 0.95, 0.62005751087222174, 2.0961585048176954],
    [100, 30, 0.99, 2.5373498614563062, 4.2920193373367482],
    [3, 0.5, 0.5, 3.4545988357210388, 10.218854970246759],
  ])("%d in %d at %d: %d to %d", (events, exposure, confidence, low, high) => {
    const found = Funnel.rateInterval(events, exposure, { confidence });
    expect(found.rate).toBe(events / exposure);
    near(found.low, low);
    expect(off(found.high, high)).toBeLessThan(1e-12);
  });

  test.each([
    [-1, 1, {}, "events must be a whole number of at least 0, got -1"],
    [1, 0, {}, "exposure must be a number 1e-9–1e15, got 0"],
    [1, Number.POSITIVE_INFINITY, {}, "exposure must be a number 1e-9–1e15, got Infinity"],
    [1, 1, { confidence: 1 }, "confidence must be a number between 0 and 1, got 1"],
  ])("%d in %d with %j is refused", (events, exposure, options, message) => {
    expect(() => Funnel.rateInterval(events, exposure, options)).toThrow(
      new RangeError(`Funnel.rateInterval: ${message}`),
    );
  });
});

describe("the difference of two rates", () => {
  const counted = (successes: number, trials: number) => ({ successes, trials });

  // mpmath 1.3.0, mp.dps = 50: d ∓ sqrt(...) from two Wilson intervals, as Newcombe's method 10; his own examples among them.
  test.each([
    [56, 70, 48, 80, 0.95, 0.052431472402364907, 0.33387265403690595],
    [9, 10, 3, 10, 0.95, 0.17052272393450296, 0.80901797353548796],
    [6, 7, 2, 7, 0.95, 0.058227927482312292, 0.80624963752422774],
    [5, 56, 0, 29, 0.95, -0.038137147903536864, 0.1925600138551116],
    [0, 10, 0, 20, 0.95, -0.16112515805281933, 0.27753279986288917],
    [10, 10, 0, 10, 0.95, 0.60750935043052427, 1.0],
    [10, 10, 0, 20, 0.9, 0.75598591674342907, 1.0],
  ])("%d of %d against %d of %d at %d: %d to %d", (k1, n1, k2, n2, confidence, low, high) => {
    const found = Funnel.difference(counted(k1, n1), counted(k2, n2), { confidence });
    expect(found?.interval.low).toBeCloseTo(low, 13);
    expect(found?.interval.high).toBeCloseTo(high, 13);
    expect(found?.verdict).toBe(low > 0 ? "higher" : "undecided");
  });

  test("the verdict turns round with the rates, and equal rates are undecided", () => {
    const group = fc.tuple(fc.nat(200), fc.nat(200)).map(([k, more]) => counted(k, k + more));
    const turned = { higher: "lower", lower: "higher", undecided: "undecided" };
    fc.assert(
      fc.property(group, group, (one, other) => {
        const [there, back] = [Funnel.difference(one, other), Funnel.difference(other, one)];
        if (one.trials === 0 || other.trials === 0) {
          expect([there, back]).toEqual([undefined, undefined]);
          return;
        }
        expect(back?.verdict).toBe(turned[there?.verdict ?? "undecided"]);
        expect(back?.interval.high).toBeCloseTo(-(there?.interval.low ?? 2), 12);
        expect(Funnel.difference(one, one)?.verdict).toBe("undecided");
      }),
    );
  });

  test("the reasons carry the rates and the interval", () => {
    expect(Funnel.difference(counted(0, 10), counted(0, 20))?.because).toEqual([
      { rule: "couldBeEqual", first: 0, second: 0, difference: 0, low: expect.any(Number), high: expect.any(Number) },
    ]);
  });

  test("refusals name the side", () => {
    expect(() => Funnel.difference(counted(3, 2), counted(1, 2))).toThrow(
      new RangeError("Funnel.difference: first.successes must be at most first.trials 2, got 3"),
    );
    expect(() => Funnel.difference(counted(1, 2), null as never)).toThrow(
      new TypeError("Funnel.difference: second must be an object, got null"),
    );
  });
});

describe("the win rate", () => {
  // 14 won, 21 lost, 35 open: 14 of 35 decided, 14 of all 70
  test.each([
    ["closed", { won: 14, lost: 21, open: 35 }, 0.4, 35],
    ["closed", { won: 14, lost: 21 }, 0.4, 35],
    ["all", { won: 14, lost: 21, open: 35 }, 0.2, 70],
    ["closed", { won: 0, lost: 0, open: 9 }, undefined, 0],
    ["all", { won: 0, lost: 0, open: 9 }, 0, 9],
  ] as const)("of %s deals %j is %d of %d", (of, outcomes, rate, denominator) => {
    const found = Funnel.winRate(outcomes, { of });
    expect([found.of, found.rate, found.denominator]).toEqual([of, rate, denominator]);
    expect(found.interval).toEqual(Funnel.interval(outcomes.won, denominator));
  });

  test("says what it was worked out from", () => {
    expect(Funnel.winRate({ won: 1, lost: 2 }, { of: "closed" }).because).toEqual([
      { rule: "wonOfClosed", won: 1, lost: 2, denominator: 3 },
    ]);
    expect(Funnel.winRate({ won: 0, lost: 0 }, { of: "closed" }).because).toEqual([
      { rule: "nothingToDivideBy", of: "closed" },
    ]);
  });

  test("asks of what", () => {
    expect(() => Funnel.winRate({ won: 1, lost: 2 }, {} as never)).toThrow(
      new TypeError('Funnel.winRate: of must be one of "closed", "all", got undefined'),
    );
  });
});
