import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactOdds, waldOdds } from "../src/stats/odds.js";

type Table = readonly [a: number, m: number, b: number, n: number];

// Python 3.11.7, mpmath 1.3.0, mp.dps = 60, for a of m against b of n: with k = a + b and
//   ws = [binomial(m, x) * binomial(n, k - x) for x in range(max(0, k - n), min(m, k) + 1)]
// the roots in t = ln ψ, by 230 halvings of −60 … 60, of mean = a, P(X ≥ a) = (1 − confidence)/2 and
// P(X ≤ a) = (1 − confidence)/2 under the weights ws·ψˣ.
const EXACT: readonly (readonly [
  table: Table,
  confidence: number,
  estimate: number | undefined,
  low: number,
  high: number | undefined,
])[] = [
  [[3, 4, 1, 4], 0.95, 6.4083196581996743, 0.21173559544657857, 626.24353058881404],
  [[3, 4, 1, 4], 0.9, 6.4083196581996743, 0.31357376750498516, 306.23680785863885],
  [[12, 17, 7, 23], 0.95, 5.2296544555426124, 1.1693560154688461, 27.30592403125852],
  [[40, 50, 25, 70], 0.95, 7.0688718524491512, 2.88334994920797, 18.710726934337538],
  [[1, 100, 40, 100], 0.95, 0.015388199279989826, 0.00037073894289224136, 0.095768006211872037],
  [[320, 500, 150, 500], 0.99, 4.1417481547845467, 2.9095004527561476, 5.9340208505139282],
  [[2, 3, 1, 2], 0.5, 1.7320508075688773, 0.16227766016837933, 18.486832980505138],
  [[1, 2, 1, 2], 0.999, 1, 0.00012505862135093927, 7996.2499921840805],
  [[0, 8, 6, 15], 0.95, 0, 0, 1.3558230710057933],
  [[9, 9, 4, 11], 0.95, undefined, 1.8917416470788184, undefined],
];

/** The relative distance of two ends, nothing where both are open or 0. */
const apart = (one: number | undefined, other: number | undefined) =>
  one === other ? 0 : one === undefined || other === undefined ? 1 : Math.abs(one - other) / other;

describe("the exact odds ratio", () => {
  test.each(EXACT)("of %j at %d", (table, confidence, ...expected) => {
    const { estimate, low, high } = exactOdds(...table, confidence);
    const off = [estimate, low, high].map((end, nth) => apart(end, expected[nth]));
    expect(Math.max(...off)).toBeLessThan(1e-13);
  });

  test("of 2 × 2 cells of one deal each: ψ is 1, and the ends solve a square", () => {
    // weights 1 : 4ψ : ψ²; P(X ≥ 1) = 1/40 where (4ψ + ψ²)·39 = 1, so ψ = −2 + √(4 + 1/39)
    const { low, high } = exactOdds(1, 2, 1, 2, 0.95);
    expect(apart(low, 1 / 39 / (2 + Math.sqrt(4 + 1 / 39)))).toBeLessThan(1e-14);
    expect(apart(high, (2 + Math.sqrt(4 + 1 / 39)) * 39)).toBeLessThan(1e-14);
  });
});

describe("laws", () => {
  const cell = fc.integer({ min: 1, max: 400 });

  test("turned round, the ratio and its ends are the reciprocals", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, c, b, d) => {
        const [one, other] = [exactOdds(a, a + c, b, b + d, 0.95), exactOdds(b, b + d, a, a + c, 0.95)];
        for (const [here, there] of [
          [one.estimate, other.estimate],
          [one.low, other.high],
          [one.high, other.low],
        ]) {
          expect(Math.abs((here ?? 0) * (there ?? 0) - 1)).toBeLessThan(1e-11);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the estimate lies within its interval, and a wider confidence has a wider one", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, fc.constantFrom(exactOdds, waldOdds), (a, c, b, d, of) => {
        const [narrow, wide] = [of(a, a + c, b, b + d, 0.8), of(a, a + c, b, b + d, 0.99)];
        const all = [wide?.low, narrow?.low, narrow?.estimate, narrow?.high, wide?.high].map(
          (end) => end ?? Number.NaN,
        );
        expect(all).toEqual([...all].sort((one, other) => one - other));
        expect(all[1]).toBeLessThan(all[2] ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test("a hundred thousand deals take a moment", () => {
    const { low, high } = exactOdds(30_000, 50_000, 25_000, 50_000, 0.95);
    const wald = waldOdds(30_000, 50_000, 25_000, 50_000, 0.95);
    expect([apart(low, wald?.low), apart(high, wald?.high)].every((off) => off < 1e-3)).toBe(true);
  });
});

describe("Woolf's interval", () => {
  // mpmath, 60 digits: a·d/(b·c)·exp(±z·√(1/a + 1/b + 1/c + 1/d)), z = √2·erfinv(confidence)
  test.each<[Table, number, number, number, number]>([
    [[3, 4, 1, 4], 0.95, 9, 0.36663693192554544, 220.92700692915743],
    [[12, 17, 7, 23], 0.95, 5.4857142857142857, 1.3937626710446052, 21.591237769293589],
    [[1, 100, 40, 100], 0.95, 0.015151515151515152, 0.0020300192165666184, 0.11308681687007052],
    [[320, 500, 150, 500], 0.99, 4.1481481481481481, 2.9303502772943305, 5.8720396644433612],
    [[1, 2, 1, 2], 0.999, 1, 0.0013863880168130358, 721.2987907229272],
  ])("of %j at %d", (table, confidence, ...expected) => {
    const { estimate, low, high } = waldOdds(...table, confidence) ?? {};
    const off = [estimate, low, high].map((end, nth) => apart(end, expected[nth]));
    expect(Math.max(...off)).toBeLessThan(1e-14);
  });

  test.each<[Table]>([[[0, 5, 2, 5]], [[5, 5, 2, 5]], [[2, 5, 0, 5]], [[2, 5, 5, 5]]])(
    "there is none with an empty cell: %j",
    (table) => {
      expect(waldOdds(...table, 0.95)).toBeUndefined();
    },
  );
});
