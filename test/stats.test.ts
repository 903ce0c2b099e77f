import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile } from "../src/stats/normal.js";
import { wilson } from "../src/stats/proportion.js";

/** Relative error, the measure of every table here. */
const off = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

describe("normal quantile", () => {
  // mpmath 1.2.1, 60 digits: findroot(lambda x: ncdf(x) - p), for p below 1e-9 log(ncdf(x)) - log(p). Relative 1e-15: a few last bits.
  test.each([
    [1e-300, -37.047096299361199237],
    [1e-100, -21.273453560965324295],
    [1e-20, -9.2623400897984075737],
    [1e-10, -6.3613409024040562047],
    [1e-5, -4.2648907939228246285],
    [0.0005, -3.2905267314918947932],
    [0.005, -2.575829303548900761],
    [0.025, -1.9599639845400542355],
    [0.05, -1.6448536269514727149],
    [0.074, -1.4466320671589784837],
    [0.076, -1.4325027208258116056],
    [0.1, -1.281551565544600467],
    [0.25, -0.6744897501960817432],
    [0.4, -0.2533471031357997988],
    [0.6, 0.2533471031357997988],
    [0.9, 1.281551565544600467],
    [0.975, 1.9599639845400542355],
    [0.999, 3.0902323061678135415],
  ])("at %d is %d", (p, reference) => {
    expect(off(normalQuantile(p), reference)).toBeLessThan(1e-15);
  });

  test("is 0 in the middle and odd around it", () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (k) => {
        const p = k / 2 ** 20; // exact, and so is 1 − p
        expect(normalQuantile(1 - p) + normalQuantile(p)).toBe(0);
      }),
    );
  });
});

describe("Wilson interval", () => {
  // mpmath 1.2.1, 60 digits: centre ± half width as in Wilson 1927, z by findroot on ncdf, for the binary value of the confidence.
  test.each([
    [18, 20, 0.95, 0.69896635477151275, 0.97213351878623178],
    [0, 30, 0.95, 0.0, 0.11351339317396874],
    [30, 30, 0.95, 0.88648660682603126, 1.0],
    [1, 1, 0.95, 0.20654931437723745, 1.0],
    [1, 1000000, 0.95, 1.7652457674537151e-7, 5.6649118043114414e-6],
    [1, 1000000000, 0.999999, 3.8625695766694109e-11, 2.5889500660701275e-8],
    [999999, 1000000, 0.99, 0.99999148256616524, 0.999999882594525],
    [42, 75, 0.9, 0.46526378084542711, 0.65055807175273089],
    [110, 160, 0.95, 0.61199410116321533, 0.75421357564747022],
    [3, 7, 0.5, 0.31060347774975141, 0.55525721599154509],
  ])("%d of %d at %d is %d to %d", (successes, trials, confidence, low, high) => {
    const interval = wilson(successes, trials, confidence);
    for (const [end, reference] of [
      [interval.low, low],
      [interval.high, high],
    ] as const) {
      if (reference === 0 || reference === 1) expect(end).toBe(reference);
      else expect(off(end, reference)).toBeLessThan(1e-13);
    }
  });

  test("the interval holds the rate, stays within 0–1, and mirrors for failures", () => {
    const counted = fc
      .integer({ min: 1, max: 1e9 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counted, fc.double({ min: 0.01, max: 0.999, noNaN: true }), ([k, n], confidence) => {
        const { low, high } = wilson(k, n, confidence);
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
        expect(wilson(n - k, n, confidence).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  test("more confidence or fewer trials never narrows it", () => {
    const width = (k: number, n: number, confidence: number) =>
      wilson(k, n, confidence).high - wilson(k, n, confidence).low;
    expect(width(18, 20, 0.99)).toBeGreaterThan(width(18, 20, 0.95));
    expect(width(9, 10, 0.95)).toBeGreaterThan(width(18, 20, 0.95));
  });
});
