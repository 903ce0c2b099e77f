import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

const groups = (...counts: readonly (readonly [successes: number, trials: number])[]) =>
  counts.map(([successes, trials], row) => ({ id: `g${row}`, successes, trials }));

describe("with a given rate and strength", () => {
  // (k + 20 · ½) ÷ (n + 20)
  test.each([
    [9, 10, 19 / 30, 1 / 3],
    [50, 100, 0.5, 5 / 6],
    [0, 3, 10 / 23, 3 / 23],
    [0, 0, 0.5, 0],
  ])("%d of %d becomes %d, its own data counting for %d", (k, n, shrunk, weight) => {
    const {
      groups: [group],
    } = Funnel.shrink(groups([k, n]), { rate: 0.5, strength: 20 });
    expect(group?.rate).toBe(n === 0 ? undefined : k / n);
    expect(group?.shrunk).toBeCloseTo(shrunk, 15);
    expect(group?.weight).toBeCloseTo(weight, 15);
  });

  test("the interval is that of the beta distribution: one success more, and the strength 2 at ½, is uniform", () => {
    const {
      groups: [group],
    } = Funnel.shrink(groups([0, 0]), { rate: 0.5, strength: 2, confidence: 0.9 });
    expect(group?.interval?.low).toBeCloseTo(0.05, 14);
    expect(group?.interval?.high).toBeCloseTo(0.95, 14);
  });
});

describe("with an estimated strength", () => {
  // mpmath 1.3.0, mp.dps = 30: L = sum(loggamma(k + s*m) - loggamma(s*m) + loggamma(n - k + s*(1 - m)) - loggamma(s*(1 - m))
  // - loggamma(n + s) + loggamma(s)), zero of its derivative in log s by findroot
  test.each([
    ["three sellers", groups([9, 10], [40, 100], [1, 20]), undefined, 1.7120157202296975],
    ["published rate", groups([9, 10], [40, 100], [1, 20]), 0.3, 1.7246641402697425],
    ["SPADCO, first step", groups([18, 35], [14, 28], [23, 30], [36, 37], [19, 30]), undefined, 5.3674091111532697],
    ["SPADCO, all steps", groups([5, 35], [0, 28], [12, 30], [12, 37], [1, 30]), undefined, 4.2745908590313953],
    ["two peaks, of which the end is the lower", groups([9, 10], [50, 100], [0, 3]), undefined, 2.3488563551240656],
    ["large", groups([500000, 1000000], [510000, 1000000], [480000, 1000000]), undefined, 1609.2698586573106],
  ])("%s", (_, given, rate, strength) => {
    const found = Funnel.shrink(given, { rate });
    expect(Math.abs((found.strength ?? 0) - strength) / strength).toBeLessThan(1e-9);
    expect([found.verdict, found.because[0]?.rule]).toEqual(["estimated", "strengthEstimated"]);
  });

  test("groups alike take all trials, groups as unlike as can be take one, a single group takes none", () => {
    const of = (...counts: readonly (readonly [number, number])[]) => {
      const { strength, because } = Funnel.shrink(groups(...counts));
      return [strength, because[0]?.rule];
    };
    expect(of([5, 10], [10, 20])).toEqual([30, "strengthCeiling"]);
    expect(of([0, 5], [0, 9])).toEqual([14, "strengthCeiling"]);
    expect(of([9, 9], [0, 9])).toEqual([1, "strengthFloor"]);
    expect(of([5, 10])).toEqual([undefined, "strengthUnknown"]);
    expect(of([5, 10], [0, 0])).toEqual([undefined, "strengthUnknown"]);
  });

  test("where nothing is known, nothing is made up", () => {
    const {
      rate,
      strength,
      groups: [group],
    } = Funnel.shrink(groups([0, 0]));
    expect([rate, strength, group?.rate, group?.shrunk, group?.interval, group?.weight]).toEqual(
      Array(6).fill(undefined),
    );
  });

  test("a common rate of 0 leaves no success to make an interval of", () => {
    const [group] = Funnel.shrink(groups([0, 5], [0, 9])).groups;
    expect([group?.shrunk, group?.interval]).toEqual([0, undefined]);
  });
});

test("a shrunk rate lies between the raw and the common one, and within its interval; order does not matter", () => {
  const counted = fc.tuple(fc.nat(60), fc.nat(60)).map(([k, more]) => [k, k + more] as const);
  fc.assert(
    fc.property(fc.array(counted, { minLength: 2, maxLength: 8 }), (counts) => {
      const given = groups(...counts);
      const { rate, groups: all } = Funnel.shrink(given);
      for (const group of all) {
        if (group.shrunk === undefined || rate === undefined) continue;
        const ends = [group.rate ?? rate, rate].sort((a, b) => a - b);
        expect(group.shrunk).toBeGreaterThanOrEqual((ends[0] ?? 0) - 1e-12);
        expect(group.shrunk).toBeLessThanOrEqual((ends[1] ?? 0) + 1e-12);
      }
      expect(Funnel.shrink([...given].reverse()).strength).toBe(Funnel.shrink(given).strength);
    }),
  );
});

test.each([
  [groups([3, 2]), {}, "groups[0].successes must be at most groups[0].trials 2, got 3"],
  [[...groups([1, 2]), ...groups([1, 2])], {}, 'groups[1].id must be unique, but groups[0] has it too, got "g0"'],
  [[], { rate: 1 }, "rate must be a number between 0 and 1, got 1"],
  [[], { strength: 0 }, "strength must be a number 0.01–1e15, got 0"],
])("%j with %j is refused", (given, options, message) => {
  expect(() => Funnel.shrink(given, options)).toThrow(new RangeError(`Funnel.shrink: ${message}`));
});
