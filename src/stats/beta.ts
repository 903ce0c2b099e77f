/**
 * The beta distribution: both tails, and its quantiles.
 *
 * Prefactor after Loader (see saddle.ts). Tails by the continued fraction of A. R. DiDonato, A. H. Morris, Algorithm
 * 708: Significant digit computation of the incomplete beta function ratios, ACM TOMS 18 (1992) 360–373, equation 9;
 * where both parameters are large, by the area of tail.ts.
 *
 * @see docs/sources.md#incomplete-beta
 * @module
 */
import { deviance, excess, expBeyond, logBeyond, stirling } from "./saddle.js";
import { normalQuantile } from "./normal.js";
import { solve, type Tails } from "./solve.js";
import { tailArea } from "./tail.js";

/** From here on the area of the tail is cheaper than the continued fraction. */
const LARGE = 200;

/**
 * The chances that a beta variable with parameters `a` and `b`, both above 0, is at most `x`, or above it; 0 < x < 1.
 * `y` is 1 − x, which a caller may know to more digits.
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
  const above = x <= y ? excess(a, b, x) : -excess(b, a, y);
  if (above >= 0) {
    const lower = oneTail(a, b, x, y, above);
    return { lower, upper: 1 - lower };
  }
  const upper = oneTail(b, a, y, x, -above);
  return { lower: 1 - upper, upper };
}

/** The lower tail where x is at most the mean; `slope` is a − (a + b) · x. */
function oneTail(a: number, b: number, x: number, y: number, slope: number): number {
  const front = betaFront(a, b, x, y, slope);
  if (front === 0) return 0;
  return front * (Math.min(a, b) > LARGE ? area(a + b, x, y, slope) : 1 / fraction(a, b, x, y, slope));
}

/** xᵃ · yᵇ ÷ B(a, b). */
function betaFront(a: number, b: number, x: number, y: number, slope: number): number {
  const n = a + b;
  const off = deviance(a, n * x, slope) + deviance(b, n * y, -slope);
  const corrections = stirling(n) - stirling(a) - stirling(b);
  return Math.sqrt(a / n / (2 * Math.PI)) * Math.sqrt(b) * Math.exp(corrections - off);
}

/** ∫ exp(−slope · s − bend(s)) over the log odds below; the bend is written with the smaller of x and y. */
function area(n: number, x: number, y: number, slope: number): number {
  const [small, way] = x <= y ? [x, -1] : [y, 1];
  return tailArea(slope, n * x * y, (s) => n * (small * expBeyond(way * s) + logBeyond(small * Math.expm1(way * s))));
}

function fraction(a: number, b: number, x: number, y: number, slope: number): number {
  let value = (a * (slope + 1)) / (a + 1);
  let [above, below] = [value, 0];
  for (let m = 1; m < 1e6; m++) {
    const odd = a + 2 * m - 1;
    const top = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * (m * x) * ((b - m) * x);
    const bottom = m + (m * (b - m) * x) / odd + ((a + m) * (slope + 1 + m * (1 + y))) / (odd + 2);
    below = 1 / (bottom + top * below);
    above = bottom + top / above;
    value *= above * below;
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return value;
}

/** Where the lower tail is `p`, or with `upper` the upper one; 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number, upper = false): number {
  const z = upper ? -normalQuantile(p) : normalQuantile(p);
  const odds = Math.log(a / b) + z * Math.sqrt(1 / a + 1 / b);
  return solve(p, upper, 1 / (1 + Math.exp(-odds)), 1, (x) => {
    const y = 1 - x;
    const above = x <= y ? excess(a, b, x) : -excess(b, a, y);
    return { ...betaTails(a, b, x), rise: betaFront(a, b, x, y, above) / y };
  });
}
