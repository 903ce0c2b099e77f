import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gammaQuantile, gammaTails } from "../src/stats/gamma.js";
import { normalQuantile } from "../src/stats/normal.js";
import { normalTails } from "../src/stats/normal-tails.js";

/** Relative error, the measure of every table here. */
const off = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

// mpmath 1.3.0, mp.dps = 420: lower = x**a * exp(-x) / gamma(a + 1) * hyp1f1(1, a + 1, x, maxterms=10**7), upper = 1 - lower;
// a and x as binary numbers. Relative 1e-13.
test.each([
  [0.5, 1e-10, 0.000011283791670578999555, 0.999988716208329421],
  [0.5, 0.3, 0.56142197391900013648, 0.43857802608099986352],
  [0.5, 20, 0.99999999974603714105, 2.5396285894708649707e-10],
  [0.5, 600, 1.0, 6.099568814808433693e-263],
  [1, 2, 0.86466471676338730811, 0.13533528323661269189],
  [3, 0.01, 1.6542165280748768657e-7, 0.99999983457834719251],
  [10, 9.5, 0.47817397776279258911, 0.52182602223720741089],
  [10, 30, 0.99999287824913718442, 7.1217508628155770916e-6],
  [10.5, 11.6, 0.66659180243519766011, 0.33340819756480233989],
  [100, 50, 3.2000653245851252938e-10, 0.99999999967999346754],
  [199, 230, 0.98283295437362311694, 0.01716704562637688306],
  [201, 230, 0.97603014431333551097, 0.023969855686664489026],
  [201, 150, 0.00004205885786379841341, 0.99995794114213620159],
  [1000, 1000, 0.5042052441802155085, 0.4957947558197844915],
  [10000, 9000.0, 2.0732992024339280144e-25, 1.0],
  [10000, 10500, 0.99999957241275449404, 4.2758724550596472692e-7],
  [1e6, 1000000.0, 0.50013298076087259124, 0.49986701923912740876],
  [1e6, 1030000.0, 1.0, 3.2624301448767339856e-194],
  [1e6, 980000.0, 1.8371857329071326045e-90, 1.0],
  [1e7, 10005000.0, 0.94305878478049505358, 0.056941215219504946422],
])("the tails of the gamma distribution %d at %d are %d and %d", (a, x, lower, upper) => {
  const tails = gammaTails(a, x);
  expect(off(tails.lower, lower)).toBeLessThan(1e-13);
  expect(off(tails.upper, upper)).toBeLessThan(1e-13);
});

test("the upper tail of whole numbers is a sum of Poisson chances", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (a, x) => {
      let [term, sum] = [Math.exp(-x), 0];
      for (let j = 0; j < a; j++) {
        sum += term;
        term *= x / (j + 1);
      }
      expect(off(gammaTails(a, x).upper, sum)).toBeLessThan(1e-11);
    }),
  );
});

test("the quantile of the gamma distribution is where the tail is what was asked for", () => {
  for (const a of [0.5, 1, 3, 12.5, 199, 201, 1e4, 1e6])
    for (const p of [1e-100, 1e-9, 0.025, 0.5, 0.9])
      for (const upper of [false, true]) {
        const x = gammaQuantile(p, a, upper);
        if (x > 1e-20) expect(off(gammaTails(a, x)[upper ? "upper" : "lower"], p)).toBeLessThan(1e-11);
      }
});

describe("the tails of the normal distribution", () => {
  // mpmath 1.3.0, mp.dps = 60: erfc(-z / sqrt(2)) / 2 and erfc(z / sqrt(2)) / 2, z as a binary number. Relative 1e-13.
  test.each([
    [0.001, 0.50039894221391106259, 0.49960105778608893741],
    [0.1, 0.53982783727702898367, 0.46017216272297101633],
    [1, 0.84134474606854294859, 0.15865525393145705141],
    [1.959963984540054, 0.97499999999999998912, 0.025000000000000010876],
    [5, 0.99999971334842812081, 2.8665157187919391167e-7],
    [10, 1.0, 7.619853024160526066e-24],
    [20, 1.0, 2.7536241186062336951e-89],
    [37.0, 1.0, 5.7255712225245768227e-300],
  ])("at %d are %d and %d", (z, lower, upper) => {
    expect(off(normalTails(z).lower, lower)).toBeLessThan(1e-13);
    expect(off(normalTails(z).upper, upper)).toBeLessThan(1e-13);
    expect(normalTails(-z)).toEqual({ lower: normalTails(z).upper, upper: normalTails(z).lower });
  });

  test("and the quantile undo each other", () => {
    expect(normalTails(0)).toEqual({ lower: 0.5, upper: 0.5 });
    for (const p of [1e-250, 1e-30, 0.001, 0.2, 0.4])
      expect(off(normalTails(normalQuantile(p)).lower, p)).toBeLessThan(1e-12);
  });
});
