/**
 * How much ln Γ and its derivative ψ rise over a number of steps, by recurrence and asymptotic series (Abramowitz and
 * Stegun 6.1.40, 6.3.6, 6.3.18).
 *
 * @module
 */
import { stirling } from "./saddle.js";

const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760] as const;

/** ψ(a + k) − ψ(a) = 1/a + … + 1/(a + k − 1) for whole k; nothing is subtracted that is larger than the result. */
export function digammaRise(a: number, k: number): number {
  if (k === 0) return 0;
  let [sum, at] = [0, a];
  for (; at < 16; at += 1) sum += k / at / (at + k);
  return sum + Math.log1p(k / at) + rest(at) - rest(at + k);
}

/** ln z − ψ(z), for z of at least 16. */
function rest(z: number): number {
  const square = z * z;
  return 1 / (2 * z) + SERIES.reduceRight((sum, coefficient) => coefficient + sum / square, 0) / square;
}

/** ln Γ(a + k) − ln Γ(a). */
export function logGammaRise(a: number, k: number): number {
  return (a - 0.5) * Math.log1p(k / a) + k * Math.log(a + k) - k + stirling(a + k) - stirling(a);
}
