import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import { betaBinomialMeans, binomialAtLeast } from "../src/stats/binomial.js";

const off = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

/** The national holidays of October 2026 as one employer kept them, and the Saturday worked instead. */
const OCTOBER = {
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  workdays: ["2026-10-10"],
};

describe("by when a stage must hold its count", () => {
  const latest = (due: string, leadTimes: number[], calendar: Funnel.WorkCalendar = {}) =>
    Funnel.required(
      1,
      leadTimes.map(() => 1),
      { due, leadTimes, ...calendar },
    )?.latest;

  // October 2026 begins on a Thursday: Saturdays are 3, 10, 17, 24, 31
  test.each([
    ["a Friday", "2026-10-16", [], {}, ["2026-10-16"]],
    ["a Saturday is due the Friday before", "2026-10-17", [], {}, ["2026-10-16"]],
    ["a Sunday, too", "2026-10-18", [], {}, ["2026-10-16"]],
    ["one day before a Monday is Friday", "2026-10-19", [1], {}, ["2026-10-16", "2026-10-19"]],
    ["no lead time is the same day", "2026-10-19", [0], {}, ["2026-10-19", "2026-10-19"]],
    ["five days are a week", "2026-10-19", [5], {}, ["2026-10-12", "2026-10-19"]],
    ["five and three", "2026-10-19", [5, 3], {}, ["2026-10-07", "2026-10-14", "2026-10-19"]],
    ["holidays are none", "2026-10-09", [2], OCTOBER, ["2026-09-30", "2026-10-09"]], // 8 October, then 30 September
    ["a Saturday that is worked is one", "2026-10-12", [1], OCTOBER, ["2026-10-10", "2026-10-12"]],
    ["due on it", "2026-10-11", [], OCTOBER, ["2026-10-10"]],
    ["due on a holiday", "2026-10-05", [], OCTOBER, ["2026-09-30"]],
    [
      "a weekend of Friday and Saturday",
      "2026-10-18",
      [1],
      { weekend: ["friday", "saturday"] },
      ["2026-10-15", "2026-10-18"],
    ],
    ["no weekend", "2026-10-18", [1], { weekend: [] }, ["2026-10-17", "2026-10-18"]],
    ["over a leap day", "2028-03-01", [1], {}, ["2028-02-29", "2028-03-01"]],
    ["before the year 100 there are no days", "0100-01-04", [2, 0], {}, [undefined, "0100-01-04", "0100-01-04"]],
  ] as const)("%s", (_, due, leadTimes, calendar, expected) => {
    expect(latest(due, [...leadTimes], calendar)).toEqual(expected);
  });

  test("says it, and the counts stay what they are", () => {
    const plan = Funnel.required(2, [0.5], { due: "2026-10-17", leadTimes: [1] });
    expect(plan?.counts).toEqual([4, 2]);
    expect(plan?.because).toEqual([
      { rule: "roundedUp", stage: 0, count: 4, rate: 0.5, next: 2 },
      { rule: "dueOnWorkday", due: "2026-10-17", day: "2026-10-16" },
      { rule: "neededBy", stage: 0, count: 4, day: "2026-10-15", workingDays: 1 },
    ]);
    expect(Funnel.required(2, [0.5])?.latest).toBeUndefined();
  });

  test("the longest way is found at once", () => {
    expect(latest("2026-10-16", [10_000])).toEqual(["1988-06-17", "2026-10-16"]); // 2000 weeks
  });

  test.each([
    [
      { due: "2026-10-32", leadTimes: [1] },
      RangeError,
      'due must be a calendar day such as "2026-03-01", got "2026-10-32"',
    ],
    [{ due: "2026-10-16", leadTimes: [] }, RangeError, "leadTimes.length must be 1, one for each rate, got 0"],
    [{ due: "2026-10-16", leadTimes: [-1] }, RangeError, "leadTimes[0] must be an integer 0–10000, got -1"],
    [
      { due: "2026-10-16", leadTimes: [1], weekend: [...Funnel.WEEKDAYS] },
      RangeError,
      "weekend must leave a day to work, got array",
    ],
    [
      { due: "2026-10-16", leadTimes: [1], holidays: ["2026-10-10"], workdays: ["2026-10-10"] },
      RangeError,
      'workdays[0] must not be one of the holidays, too, got "2026-10-10"',
    ],
    [{ leadTimes: [1] }, TypeError, "due must be given with leadTimes, got undefined"],
    [{ due: "2026-10-16" }, TypeError, "leadTimes must be given with due, got undefined"],
  ])("%j is refused", (options, Kind, message) => {
    expect(() => Funnel.required(1, [0.5], options as Funnel.LeadTimes)).toThrow(
      new Kind(`Funnel.required: ${message}`),
    );
  });

  test("lead times beyond forty years are refused", () => {
    expect(() => Funnel.required(1, [1, 1], { due: "2026-10-16", leadTimes: [5000, 5001] })).toThrow(
      new RangeError("Funnel.required: leadTimes must add up to at most 10000, got 10001"),
    );
  });
});

describe("at least k of n", () => {
  // scipy 1.17.1: binom.sf(k - 1, n, p). Relative 1e-12.
  test.each([
    [14, 2000, 0.1 * 0.35 * 0.5 * 0.4, 0.535924889022728],
    [14, 2687, 0.007, 0.8949715881574328],
    [40, 100, 0.2, 3.6084201146408714e-6],
    [3, 5, 0.9, 0.99144],
  ])("%i of %i at %d: %d", (k, n, rate, reference) => {
    expect(off(binomialAtLeast(k, n, rate), reference)).toBeLessThan(1e-12);
  });

  test.each([
    [0, 0, 0.5, 1],
    [1, 0, 0.5, 0],
    [1, 5, 0, 0],
    [5, 5, 1, 1],
    [6, 5, 1, 0],
  ])("%i of %i at %d: %d", (k, n, rate, expected) => {
    expect(binomialAtLeast(k, n, rate)).toBe(expected);
  });

  test("a step with an estimated rate, averaged over what comes of it", () => {
    const values = Float64Array.from({ length: 31 }, (_, j) => binomialAtLeast(3, j, 0.5));
    // scipy 1.17.1: sum(betabinom.pmf(j, n, 9.5, 21.5) * binom.sf(2, j, .5) for j in range(n + 1)) for n = 20, 29, 30
    const means = betaBinomialMeans(values, 9.5, 21.5);
    expect(off(means[20] ?? 0, 0.586239657287188)).toBeLessThan(1e-12);
    expect(off(means[29] ?? 0, 0.7972330394931346)).toBeLessThan(1e-12);
    expect(off(means[30] ?? 0, 0.8130418058249252)).toBeLessThan(1e-12);
  });

  test("of a constant the mean is that constant, and of j it is k · alpha ÷ (alpha + beta)", () => {
    const shape = fc.integer({ min: 1, max: 4000 }).map((n) => n / 2);
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const ones = betaBinomialMeans(new Float64Array(60).fill(1), alpha, beta);
        const counts = betaBinomialMeans(
          Float64Array.from({ length: 60 }, (_, j) => j),
          alpha,
          beta,
        );
        expect(Math.max(...ones.map((one) => Math.abs(one - 1)))).toBe(0);
        for (const [k, mean] of counts.entries()) expect(mean).toBeCloseTo((k * alpha) / (alpha + beta), 10);
      }),
    );
  });
});

describe("activity that reaches a target with a probability", () => {
  const plan = Funnel.requiredWithProbability;

  test("2000 calls bring 14 orders in little more than every second case; nine in ten take 2706", () => {
    // scipy 1.17.1: binom.sf(13, 2000, .1*.35*.5*.4), and the first n with binom.sf(13, n, ...) >= .9
    const result = plan(14, [0.1, 0.35, 0.5, 0.4], 0.9);
    expect([result.verdict, result.average, result.starts]).toEqual(["reachable", 2000, 2706]);
    expect(off(result.averageProbability ?? 0, 0.535924889022728)).toBeLessThan(1e-12);
    expect(result.because.map(({ rule }) => rule)).toEqual(["enoughStarts", "averageAlone"]);
  });

  test("rates that were only counted take more: 29 starts are too few, 30 are enough", () => {
    const result = plan(3, [{ successes: 9, trials: 30 }, 0.5], 0.8);
    expect([result.starts, result.average]).toEqual([30, 20]);
    expect(off(result.probability ?? 0, 0.8130418058249252)).toBeLessThan(1e-12);
    expect(result.because[2]).toEqual({ rule: "ratesEstimated", steps: 1, prior: 0.5 });
  });

  test("the same rates, counted at 100 and 200 trials, take 3283 starts instead of 2706", () => {
    // numpy 2, 400,000 draws of the chain: 0.9008 at 3283 and 0.5195 at 2000, each ± 0.001
    const counted = [20, 35, 50, 40].map((successes, row) => ({ successes, trials: row === 0 ? 200 : 100 }));
    const result = plan(14, counted, 0.9);
    expect([result.starts, result.average]).toEqual([3283, 2000]);
    expect(result.averageProbability).toBeCloseTo(0.5195, 2);
  });

  test.each([
    [0, [0.5], 0.9, "reachable", 0],
    [0, [0], 0.9, "reachable", 0],
    [1, [0.5], 0.5, "reachable", 1], // exactly one half
    [1, [0.5], 0.75, "reachable", 2], // exactly three quarters
    [1, [0.9], 0.9, "reachable", 1], // 0.9 is 0.9, whatever the last digit
    [2, [1, 1], 0.99, "reachable", 2],
    [2, [], 0.99, "reachable", 2],
    [1, [0.5, 0], 0.5, "unreachable", undefined],
    [1, [1e-12], 0.5, "beyondLimit", undefined],
    [1_000_000_001, [1], 0.5, "beyondLimit", undefined],
    [5001, [{ successes: 1, trials: 1 }], 0.5, "beyondLimit", undefined],
  ] as const)("%i through %j at %d: %s, %s", (target, steps, wanted, verdict, starts) => {
    const result = plan(target, steps, wanted);
    expect([result.verdict, result.starts]).toEqual([verdict, starts]);
  });

  test("what cannot be reached says where it ends", () => {
    expect(plan(1, [0.5, 0, 0], 0.9).because).toEqual([{ rule: "stepNeverPassed", step: 1 }]);
    const far = plan(1, [1e-12], 0.9).because[0];
    expect(far).toMatchObject({ rule: "notWithinLimit", limit: 1e9, wanted: 0.9 });
    expect(plan(1, [{ successes: 0, trials: 0 }], 0.9).average).toBeUndefined();
  });

  test("is enough, and one less is not; more certainty never takes less; the order of the steps does not matter", () => {
    const step = fc.oneof(
      fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100),
      fc
        .integer({ min: 1, max: 30 })
        .chain((trials) => fc.integer({ min: 1, max: trials }).map((successes) => ({ successes, trials }))),
    );
    const wanted = fc.integer({ min: 1, max: 90 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 2 }), wanted, (target, steps, q) => {
        const result = plan(target, steps, q);
        const turned = plan(target, [...steps].reverse(), q);
        expect([turned.verdict, turned.starts]).toEqual([result.verdict, result.starts]);
        if (result.starts === undefined) return;
        expect(result.probability).toBeGreaterThanOrEqual(q * (1 - 1e-12));
        expect(plan(target, steps, Math.min(0.999, q + 0.05)).starts ?? 5001).toBeGreaterThanOrEqual(result.starts);
        if (steps.every((rate) => typeof rate === "number")) {
          const rate = steps.reduce<number>((product, own) => product * Number(own), 1);
          expect(binomialAtLeast(target, result.starts - 1, rate)).toBeLessThan(q);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("five counted rates and an impossible target end within seconds", () => {
    const start = performance.now();
    const steps = Array.from({ length: 5 }, () => ({ successes: 2, trials: 5 }));
    expect(plan(4000, steps, 0.9).verdict).toBe("beyondLimit");
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    [1.5, [0.5], 0.9, RangeError, "target must be a whole number of at least 0, got 1.5"],
    [1, [1.5], 0.9, RangeError, "steps[0] must be a number 0–1, got 1.5"],
    [1, [{ successes: 3, trials: 2 }], 0.9, RangeError, "steps[0].successes must be at most trials 2, got 3"],
    [1, [0.5], 1, RangeError, "wanted must be a number between 0 and 1, got 1"],
    [1, Array(6).fill({ successes: 1, trials: 2 }), 0.9, RangeError, "steps must have at most 5 counted rates, got 6"],
    [1, ["0.5"], 0.9, TypeError, 'steps[0] must be a number 0–1, got "0.5"'],
  ])("%d, %j and %d are refused", (target, steps, wanted, Kind, message) => {
    expect(() => plan(target, steps as number[], wanted)).toThrow(
      new Kind(`Funnel.requiredWithProbability: ${message}`),
    );
  });
});

describe("the rules of the trade", () => {
  test.each([
    ["hundredCalls", 1, [100, 40, 6, 1]],
    ["hundredCalls", 7, [700, 280, 42, 7]],
    ["tenCalls", 1, [10, 3, 1]],
    ["tenCalls", 0, [0, 0, 0]],
    [[10, 3, 2], 3, [17, 5, 3]], // 4.5 → 5; 16.67 → 17
    [[7, 3, 1], 2, [14, 6, 2]],
    [[1, 1], 5, [5, 5]],
  ] as const)("%j for %i: %j", (rule, target, counts) => {
    expect(Funnel.byRule(rule, target).counts).toEqual(counts);
  });

  test("says by what", () => {
    expect(Funnel.byRule("hundredCalls", 2).because[2]).toEqual({
      ...{ rule: "byRatio", stage: 2, count: 12, ratio: 6, per: 1, next: 2 },
    });
    expect(Funnel.byRule("tenCalls", 2).ratio).toEqual([10, 3, 1]);
  });

  test("agrees with required wherever the rates are exact", () => {
    const ratio = fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 })
      .map((all) => all.sort((a, b) => b - a));
    fc.assert(
      fc.property(ratio, fc.nat(1000), (rule, target) => {
        const rates = rule.slice(1).map((next, stage) => next / (rule[stage] ?? 1));
        expect(Funnel.byRule(rule, target).counts).toEqual(Funnel.required(target, rates)?.counts);
      }),
    );
  });

  test.each([
    ["ninety", 1, RangeError, 'rule must be one of "hundredCalls", "tenCalls", got "ninety"'],
    [[3], 1, RangeError, "rule.length must be at least 2, got 1"],
    [[3, 0], 1, RangeError, "rule[1] must be above 0, got 0"],
    [[3, 4], 1, RangeError, "rule[1] must be at most the number before it, 3, got 4"],
    ["tenCalls", -1, RangeError, "target must be a whole number of at least 0, got -1"],
    ["tenCalls", 2 ** 53 - 1, RangeError, "target must not ask for more than 2⁵³ customers, got 9007199254740991"],
  ])("%j for %d is refused", (rule, target, Kind, message) => {
    expect(() => Funnel.byRule(rule as Funnel.SalesRule, target)).toThrow(new Kind(`Funnel.byRule: ${message}`));
  });
});
