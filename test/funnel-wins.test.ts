import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import { convolve } from "../src/stats/convolution.js";

const off = (value: number | undefined, reference: number) => Math.abs((value ?? Number.NaN) - reference) / reference;

/** Probabilities in 64ths, so that short sums and products are exact. */
const chances = (most: number) =>
  fc.array(
    fc.integer({ min: 0, max: 64 }).map((k) => k / 64),
    { maxLength: most },
  );

/** Every way it can go, one by one. */
function ways(probabilities: readonly number[]): number[] {
  const wins = new Array<number>(probabilities.length + 1).fill(0);
  for (let way = 0; way < 2 ** probabilities.length; way++) {
    const won = probabilities.map((_, deal) => Math.floor(way / 2 ** deal) % 2 === 1);
    const chance = probabilities.reduce((all, p, deal) => all * (won[deal] ? p : 1 - p), 1);
    const count = won.filter(Boolean).length;
    wins[count] = (wins[count] ?? 0) + chance;
  }
  return wins;
}

describe("the number of wins", () => {
  test("the source's seven deals: n + 1 = 8 entries", () => {
    const { exactly, deals, mean } = Funnel.winsDistribution([0, 0, 0.1, 0.2, 0.4, 0.8, 1]);
    const source = [0, 0.0864, 0.4344, 0.3784, 0.0944, 0.0064, 0, 0];
    expect(exactly).toHaveLength(8);
    for (const [wins, chance] of exactly.entries()) expect(chance).toBeCloseTo(source[wins] ?? Number.NaN, 15);
    expect([deals, mean]).toEqual([7, 2.5]);
  });

  test("is that of all ways it can go, taken one by one", () => {
    fc.assert(
      fc.property(chances(9), (probabilities) => {
        const { exactly, atLeast } = Funnel.winsDistribution(probabilities);
        const expected = ways(probabilities);
        for (const [wins, chance] of exactly.entries()) expect(chance).toBeCloseTo(expected[wins] ?? Number.NaN, 14);
        for (const [wins, chance] of atLeast.entries()) {
          const more = expected.slice(wins).reduce((sum, one) => sum + one, 0);
          expect(chance).toBeCloseTo(more, 14);
        }
      }),
    );
  });

  test("of equal deals is binomial, to the last of 1,000 deals and far beyond what could ever be observed", () => {
    const { exactly } = Funnel.winsDistribution(new Array<number>(1000).fill(0.5));
    expect(off(exactly[0], 2 ** -1000)).toBeLessThan(1e-12);
    expect(off(exactly[1000], 2 ** -1000)).toBeLessThan(1e-12);
    expect(off(exactly[1], 1000 * 2 ** -1000)).toBeLessThan(1e-12);
  });

  // Python 3.13, whole numbers of 320 bits: the recurrence f(k) = f(k)·(1 − p) + f(k − 1)·p for the binary values of
  // p = ((i·7919) % 10007)/10007, i = 1 … 10000, cut off after 2⁻³²⁰; written out with mpmath 1.3.0 to 20 digits.
  const TEN_THOUSAND = Funnel.winsDistribution(
    Array.from({ length: 10_000 }, (_, i) => (((i + 1) * 7919) % 10007) / 10007),
  );
  test.each([
    [4530, 1.2579251867901615473e-31],
    [4600, 1.1547364369045445738e-23],
    [4800, 5.5680965905768842948e-8],
    [4950, 0.0045308410452825237387],
    [5000, 0.0097703249020454018521],
    [5050, 0.0047020569919496719074],
    [5200, 6.4586941661019503573e-8],
    [5400, 1.5537096199650402167e-23],
    [5470, 1.7828044287019810692e-31],
  ])("of 10,000 deals: P(%d) = %d", (wins, reference) => {
    expect(off(TEN_THOUSAND.exactly[wins], reference)).toBeLessThan(1e-12);
  });

  test("of 10,000 deals: a sum of small ones from the top keeps its digits", () => {
    expect(off(TEN_THOUSAND.atLeast[5300], 1.2143706529626066401e-13)).toBeLessThan(1e-12);
    expect(TEN_THOUSAND.exactly).toHaveLength(10_001);
    expect(TEN_THOUSAND.exactly[0]).toBe(0); // below 1e-40, and said so
  });

  test("does not depend on the order of the deals, not even in the last digit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 120 }), (probabilities) => {
        expect(Funnel.winsDistribution([...probabilities].reverse())).toEqual(Funnel.winsDistribution(probabilities));
      }),
    );
  });

  test.each([
    [[0.5, Number.NaN], "probabilities[1] must be a number 0–1, got NaN"],
    [[-0.1], "probabilities[0] must be a number 0–1, got -0.1"],
  ])("refuses %j", (probabilities, message) => {
    expect(() => Funnel.winsDistribution(probabilities)).toThrow(new RangeError(`Funnel.winsDistribution: ${message}`));
  });
});

test("sums of whole numbers: every product lands in its cell, whatever the two lengths", () => {
  const lengths = fc.integer({ min: 1, max: 13 });
  const cells = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(lengths.chain(cells), lengths.chain(cells), (a, b) => {
      const expected = new Array<number>(a.length + b.length - 1).fill(0);
      for (const [i, x] of a.entries()) {
        for (const [j, y] of b.entries()) expected[i + j] = (expected[i + j] ?? 0) + x * y;
      }
      const sum = convolve({ first: 2, cells: Float64Array.from(a) }, { first: 3, cells: Float64Array.from(b) });
      expect([sum.first, [...sum.cells]]).toEqual([5, expected]);
    }),
  );
});
