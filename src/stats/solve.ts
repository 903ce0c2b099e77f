/**
 * Quantiles by Newton's method on logarithms, held between bounds.
 *
 * The logarithm of a tail is concave in the logarithm of the variable for the distributions here, so the steps cannot
 * run away; where rounding makes one leave the bounds, the interval is halved instead.
 *
 * @module
 */

/** The chances of at most x, and of more. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Both tails, and x times the density. */
export type Evaluate = (x: number) => Tails & { readonly rise: number };

/** A quantile below this is called 0. */
const TINY = 1e-300;

/** The x between 0 and `most` at which the lower tail, or with `upper` the upper one, is `p`; `start` is a first guess. */
export function solve(p: number, upper: boolean, start: number, most: number, of: Evaluate): number {
  let [low, high] = [TINY / 2, most];
  let x = Math.min(Math.max(start, TINY), most === 1 ? 1 - 2 ** -53 : most);
  for (let round = 0; round < 200; round++) {
    const { [upper ? "upper" : "lower"]: tail, rise } = of(x);
    const tooFar = upper ? tail < p : tail > p;
    if (tail === p) return x;
    if (tooFar) high = x;
    else low = x;
    const step = ((upper ? 1 : -1) * Math.log1p((tail - p) / p) * tail) / rise;
    const newton = x * Math.exp(step);
    const next = newton > low && newton < high ? newton : Math.sqrt(low) * Math.sqrt(high);
    if (next < TINY) return 0;
    if (Math.abs(next - x) <= x * 2e-16) return next;
    x = next;
  }
  return x;
}
