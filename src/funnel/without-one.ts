/**
 * The chance of a total without one of the deals, from the chance with all of them.
 *
 *   G(t)      the chance that all bring t or more
 *   A(t)      the same for all but one, of size a and probability p
 *   G(t) = (1 − p) · A(t) + p · A(t − a)
 *
 * Going up from small t for p ≤ ½, and down from large t for p > ½, an error shrinks by the smaller of p ÷ (1 − p) and
 * its inverse at each step, so that the start may be any value a number of steps away.
 *
 * @see docs/sources.md#funnel-drivers
 * @module
 */
import type { Outcomes } from "../stats/two-point.js";
import { firstFrom } from "./totals.js";

/** So far from the end no start can be felt. */
const FORGOTTEN = -41.4; // the logarithm of 1e-18

/** The chances of `target` or more once the deal is won, and once it is lost. */
export function withoutOne(
  { sums, above }: Pick<Outcomes, "sums"> & { readonly above: Float64Array },
  target: number,
  size: number,
  p: number,
): { readonly won: number; readonly lost: number } {
  const all = (steps: number) => above[firstFrom(sums, (sum) => sum >= steps)] ?? 0;
  const [least, most] = [sums[0] ?? 0, sums[sums.length - 1] ?? 0];
  if (target > most) return { won: 0, lost: 0 };
  if (target <= 0) return { won: 1, lost: 1 };
  if (p <= 0.5) {
    const steps = stepsFrom(p, (target - least) / size);
    let before = all(target - (steps + 1) * size);
    for (let step = steps; step > 0; step--) before = share((all(target - step * size) - p * before) / (1 - p));
    return { won: before, lost: share((all(target) - p * before) / (1 - p)) };
  }
  const steps = stepsFrom(1 - p, (most - target) / size);
  let after = all(target + steps * size);
  for (let step = steps; step > 0; step--) after = share((all(target + step * size) - (1 - p) * after) / p);
  return { won: share((all(target) - (1 - p) * after) / p), lost: after };
}

/** No more steps than lead beyond the last sum, or than it takes to forget the start. */
function stepsFrom(p: number, beyond: number): number {
  const forget = p === 0.5 ? Number.POSITIVE_INFINITY : FORGOTTEN / Math.log(p / (1 - p));
  return Math.max(0, Math.ceil(Math.min(beyond, forget))) + 1;
}

function share(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}
