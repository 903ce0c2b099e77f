import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaQuantile, betaTails } from "../src/stats/beta.js";
import { studentTails, studentUpper } from "../src/stats/student.js";

/** Relative error, the measure of every table here. */
const off = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

// mpmath 1.3.0, mp.dps = 60: f = x**a * (1 - x)**b / beta(a, b); lower = f / a * hyp2f1(a + b, 1, a + 1, x, maxterms=10**7),
// upper = f / b * hyp2f1(a + b, 1, b + 1, 1 - x, maxterms=10**7); a, b, x as binary numbers. Relative 1e-13.
const BETA: readonly (readonly [a: number, b: number, x: number, lower: number, upper: number])[] = [
  [0.5, 0.5, 0.3, 0.36901011956554537504, 0.63098988043445462496],
  [0.5, 0.5, 1e-10, 6.3661977237819168421e-6, 0.99999363380227621808],
  [1, 1, 0.25, 0.25, 0.75],
  [2, 3, 0.1, 0.052300000000000005396, 0.9476999999999999946],
  [18, 3, 0.683, 0.024990899602366811378, 0.97500910039763318862],
  [18.5, 2.5, 0.9, 0.54186839844458660602, 0.45813160155541339398],
  [0.5, 30.5, 0.05, 0.92187390800634229548, 0.078126091993657704519],
  [5, 1000, 0.001, 0.0036983141135402078631, 0.99630168588645979214],
  [1000, 5, 0.99, 0.027948558419431031983, 0.97205144158056896802],
  [1000, 5, 0.999, 0.9963016858864597787, 0.0036983141135402212984],
  [7.5, 0.5, 0.1, 6.7102896521057729598e-9, 0.99999999328971034789],
  [40, 60, 1e-6, 8.2472657529322765246e-213, 1.0],
  [150, 150, 0.4, 0.0002356060556082245108, 0.99976439394439177549],
  [199, 300, 0.7, 1.0, 3.2778679488164486203e-44],
  [201, 300, 0.7, 1.0, 1.0108541557181302786e-43],
  [300, 300, 0.5, 0.5, 0.5],
  [300, 300, 0.2, 1.9329525959192755732e-60, 1.0],
  [250, 70000, 0.003, 0.0045457868218264554283, 0.99545421317817354457],
  [10000, 20000, 0.34, 0.99271374801002738334, 0.0072862519899726166646],
  [10000, 20000, 0.3, 5.2631142566145315633e-36, 1.0],
  [1e6, 1e6, 0.5005, 0.9213504224190753254, 0.078649577580924674602],
  [1e6, 1e6, 0.49, 2.490453657610394275e-176, 1.0],
  [1e6, 0.5, 0.9999, 2.0780712799762737204e-45, 1.0],
  [0.5, 1e6, 1e-6, 0.84270084483819635892, 0.15729915516180364108],
  [3, 1e9, 1e-8, 0.99723060442068821139, 0.0027693955793117886064],
];

describe("the tails of the beta distribution", () => {
  test.each(BETA)("%d, %d at %d are %d and %d", (a, b, x, lower, upper) => {
    const tails = betaTails(a, b, x);
    expect(off(tails.lower, lower)).toBeLessThan(1e-13);
    expect(off(tails.upper, upper)).toBeLessThan(1e-13);
  });

  test("of whole numbers are sums of binomial chances", () => {
    const counted = fc
      .integer({ min: 1, max: 40 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counted, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([k, n], p) => {
        let [term, sum] = [p ** n, 0]; // P(at least k of n) = I_p(k, n − k + 1)
        for (let j = n; j >= k; j--) {
          sum += term;
          term *= (j / (n - j + 1)) * ((1 - p) / p);
        }
        expect(off(betaTails(k, n - k + 1, p).lower, sum)).toBeLessThan(1e-11);
      }),
    );
  });

  test("the area and the continued fraction meet where one takes over from the other", () => {
    const between = (x: number) => betaTails(200, 300, x).lower / betaTails(200.0000001, 300, x).lower;
    for (const x of [0.2, 0.3, 0.35, 0.399]) expect(between(x)).toBeCloseTo(1, 5);
  });
});

describe("the quantile of the beta distribution", () => {
  test("is where the tail is what was asked for", () => {
    const size = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 1e-12, max: 0.5, noNaN: true }), fc.boolean(), (a, b, p, upper) => {
        const x = betaQuantile(p, a, b, upper);
        if (x > 0.9 || x < 1e-20) return; // near 1 the neighbouring number has another tail
        expect(off(betaTails(a, b, x)[upper ? "upper" : "lower"], p)).toBeLessThan(1e-9);
      }),
    );
  });

  test("of parameters as large as counts can be takes no time, and is the normal one", () => {
    const half = betaQuantile(0.025, 2 ** 51, 2 ** 51);
    expect(off(0.5 - half, 1.959963984540054 / Math.sqrt(2 ** 54))).toBeLessThan(1e-6);
  });

  test("below what a number can hold is 0", () => {
    expect(betaQuantile(1e-300, 0.5, 3)).toBe(0);
  });
});

describe("Student's t", () => {
  // From the beta tails as above: y = t²/(ν + t²), upper = ½ · P(beta(½, ν/2) > y), lower = ½ + ½ · P(beta(½, ν/2) ≤ y) for t > 0.
  test.each([
    [0.001, 1, 0.50031830978008055895, 0.49968169021991944105],
    [1, 1, 0.75, 0.25],
    [2, 3, 0.93033701572057841158, 0.069662984279421588424],
    [-2, 3, 0.069662984279421588424, 0.93033701572057841158],
    [2.5, 30, 0.99094217546596665295, 0.0090578245340333470509],
    [12, 0.5, 0.90746973946539894045, 0.092530260534601059551],
    [100000000.0, 1, 0.99999999681690113816, 3.1830988618379066093e-9],
    [1000.0, 2.5, 0.99999997725253605169, 2.2747463948307451869e-8],
    [3, 1e6, 0.99865006872928910147, 0.0013499312707108985294],
    [30, 1000, 1.0, 7.6873437220217411056e-142],
    [1e-9, 7, 0.50000000038499145083, 0.49999999961500854917],
  ])("at %d with %d degrees has the tails %d and %d", (t, freedom, lower, upper) => {
    const tails = studentTails(t, freedom);
    expect(off(tails.lower, lower)).toBeLessThan(1e-13);
    expect(off(tails.upper, upper)).toBeLessThan(1e-13);
  });

  test("with one degree is Cauchy's, with two has a formula, and with very many is the normal", () => {
    for (const p of [1e-12, 0.001, 0.025, 0.2, 0.25, 0.3, 0.45]) {
      expect(off(studentUpper(p, 1), Math.cos(Math.PI * p) / Math.sin(Math.PI * p))).toBeLessThan(1e-13);
      expect(off(studentUpper(p, 2), (1 - 2 * p) / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-13);
    }
    expect(off(studentUpper(0.025, 1e12), 1.959963984540054)).toBeLessThan(1e-11);
  });

  test("the quantile and the tail undo each other", () => {
    for (const freedom of [1, 3, 30, 1e6])
      for (const p of [1e-100, 1e-9, 0.025, 0.24, 0.26, 0.4, 0.4999])
        expect(off(studentTails(studentUpper(p, freedom), freedom).upper, p)).toBeLessThan(1e-12);
    expect(studentTails(0, 3)).toEqual({ lower: 0.5, upper: 0.5 });
  });
});
