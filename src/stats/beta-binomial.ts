/**
 * How strongly the rates of several groups cling to a common mean: the beta-binomial model.
 *
 * With the mean m fixed, the chance of what the groups hold depends on the strength s alone, in trials. Its logarithm,
 *
 *   L(s) = Σ ln Γ(k + sm)/Γ(sm) + ln Γ(n − k + s(1 − m))/Γ(s(1 − m)) − ln Γ(n + s)/Γ(s)
 *
 * may have several peaks where the groups differ in size: the highest point of a grid is found first, and the zero of
 * the derivative beside it by halving. Both on a scale of logarithms.
 *
 * @see docs/sources.md#funnel-shrinkage
 * @module
 */
import { digammaRise, logGammaRise } from "./digamma.js";

interface Group {
  readonly successes: number;
  readonly trials: number;
}

/** Points of the grid for each factor of e. */
const DENSITY = 6;

/** The likeliest strength between `least` and `most`; either of these where it is likeliest there. */
export function likeliestStrength(groups: readonly Group[], mean: number, least: number, most: number): number {
  // in one order, so that that of the rows changes no digit
  const sorted = [...groups].sort((a, b) => a.trials - b.trials || a.successes - b.successes);
  const last = Math.ceil(DENSITY * Math.log(most / least));
  const at = (nth: number) => (nth >= last ? most : least * Math.exp(nth / DENSITY));
  const slope = (strength: number) => total(sorted, mean, strength, digammaRise, [mean, 1 - mean]);
  let [best, height] = [0, Number.NEGATIVE_INFINITY];
  for (let nth = 0; nth <= last; nth++) {
    const likely = total(sorted, mean, at(nth), logGammaRise, [1, 1]);
    if (likely > height) [best, height] = [nth, likely];
  }
  while (best < last && slope(at(best)) >= 0) best++;
  if (slope(at(best)) >= 0) return most;
  while (best > 0 && slope(at(best)) < 0) best--;
  if (slope(at(best)) < 0) return least;
  return zero(slope, at(best), at(best + 1));
}

/** Where the slope, positive at `low` and negative at `high`, changes its sign. */
function zero(slope: (strength: number) => number, low: number, high: number): number {
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

type Rise = (from: number, by: number) => number;

/** L with the rises of ln Γ and weights of 1, its derivative with those of ψ and the mean's two parts as weights. */
function total(
  groups: readonly Group[],
  mean: number,
  strength: number,
  rise: Rise,
  [own, other]: readonly [number, number],
): number {
  return groups.reduce((sum, { successes, trials }) => {
    const won = successes === 0 ? 0 : own * rise(strength * mean, successes);
    const lost = trials === successes ? 0 : other * rise(strength * (1 - mean), trials - successes);
    return sum + (won + lost - rise(strength, trials));
  }, 0);
}
