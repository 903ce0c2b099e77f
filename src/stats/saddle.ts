/**
 * Densities without cancellation: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * A density is √(…) · exp(−deviance) times Stirling corrections. The deviance is a sum of positive parts, each worked
 * out from the *difference* of an observation and its mean, so that nothing large is ever subtracted.
 *
 * @see docs/sources.md#incomplete-beta
 * @module
 */

/** atanh(v) ÷ v − 1 = v²/3 + v⁴/5 + …: what logarithms of ratios near 1 hold beyond their linear part. */
export function beyondLinear(v: number): number {
  if (Math.abs(v) > 0.6) return Math.atanh(v) / v - 1;
  const square = v * v;
  let [sum, power] = [0, square];
  for (let odd = 3; power > sum * 1e-17; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return sum;
}

/** x · ln(x ÷ mean) + mean − x, from the difference x − mean, which the caller may know better. */
export function deviance(x: number, mean: number, difference: number): number {
  const v = difference / (x + mean);
  if (Math.abs(v) > 0.6) return x * Math.log(x / mean) - difference;
  return difference * v + 2 * x * v * beyondLinear(v);
}

/** ln(1 + w) − w, for w above −1. */
export function logBeyond(w: number): number {
  const v = w / (2 + w);
  return v * (2 * beyondLinear(v) - w);
}

/** eˢ − 1 − s. */
export function expBeyond(s: number): number {
  if (Math.abs(s) > 0.5) return Math.expm1(s) - s;
  let [sum, term] = [0, (s * s) / 2];
  for (let nth = 3; Math.abs(term) > Math.abs(sum) * 1e-17; nth++) {
    sum += term;
    term *= s / nth;
  }
  return sum;
}

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

/** ln Γ(z + 1) − ln(√(2πz) · (z ÷ e)ᶻ), for z above 0; shifted upwards until the asymptotic series holds all digits. */
export function stirling(z: number): number {
  let [shifts, at] = [0, z];
  for (; at < 12; at += 1) {
    const v = 1 / (2 * at + 1);
    shifts += at < 0.25 ? (at + 0.5) * Math.log1p(1 / at) - 1 : beyondLinear(v);
  }
  const square = at * at;
  return shifts + STIRLING.reduceRight((sum, coefficient) => coefficient + sum / square, 0) / at;
}

const SPLITTER = 2 ** 27 + 1;

/** The rounding error of x · y, exactly (Dekker 1971); both below 2⁹⁹⁶ in size. */
function cutOff(x: number, y: number, product: number): number {
  const [highX, highY] = [upper(x), upper(y)];
  const [lowX, lowY] = [x - highX, y - highY];
  return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}

function upper(x: number): number {
  const big = SPLITTER * x;
  return big - (big - x);
}

/** a − (a + b) · x with all the digits of the result: sum and product are taken with twice the digits. */
export function excess(a: number, b: number, x: number): number {
  const n = a + b;
  const lost = a >= b ? a - n + b : b - n + a;
  const product = n * x;
  return a - product - (cutOff(n, x, product) + lost * x);
}
