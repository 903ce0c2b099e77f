/**
 * The gamma distribution: both tails, and its quantiles.
 *
 * Prefactor after Loader (see saddle.ts). Below the mean by the series, above it by the continued fraction (W. Gautschi,
 * A computational procedure for incomplete gamma functions, ACM TOMS 5 (1979) 466–481); for large parameters by the area
 * of tail.ts.
 *
 * @see docs/sources.md#incomplete-gamma
 * @module
 */
import { normalQuantile } from "./normal.js";
import { deviance, expBeyond, stirling } from "./saddle.js";
import { solve, type Tails } from "./solve.js";
import { tailArea } from "./tail.js";

/** From here on the area of the tail is cheaper than series and continued fraction. */
const LARGE = 200;

/** The regularised incomplete gamma functions P(a, x) and Q(a, x), for a and x above 0. */
export function gammaTails(a: number, x: number): Tails {
  const front = gammaFront(a, x);
  if (x <= a + 1 && (a <= LARGE || x <= a)) {
    const lower = front * (a > LARGE ? area(a - x, x, -1) : series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = front * (a > LARGE ? area(x - a, x, 1) : 1 / fraction(a, x));
  return { lower: 1 - upper, upper };
}

/** xᵃ · e⁻ˣ ÷ Γ(a). */
function gammaFront(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x, a - x) - stirling(a));
}

/** ∫ exp(−slope · s − bend(s)) over the logarithms below (`way` −1) or above (1). */
function area(slope: number, x: number, way: 1 | -1): number {
  return tailArea(slope, x, (s) => x * expBeyond(way * s));
}

function series(a: number, x: number): number {
  let [sum, term] = [0, 1 / a];
  for (let nth = 1; term > sum * 1e-17; nth++) {
    sum += term;
    term *= x / (a + nth);
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let value = x + 1 - a;
  let [above, below] = [value, 0];
  for (let m = 1; m < 1e6; m++) {
    const [top, bottom] = [m * (a - m), x + 2 * m + 1 - a];
    below = 1 / (bottom + top * below);
    above = bottom + top / above;
    value *= above * below;
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return value;
}

/** Where the lower tail is `p`, or with `upper` the upper one; 0 < p < 1. */
export function gammaQuantile(p: number, a: number, upper = false): number {
  const z = upper ? -normalQuantile(p) : normalQuantile(p);
  const start = a * Math.max(1e-3, 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))) ** 3; // Wilson and Hilferty's cube root
  return solve(p, upper, start, Number.MAX_VALUE, (x) => ({ ...gammaTails(a, x), rise: gammaFront(a, x) }));
}
