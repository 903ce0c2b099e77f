/**
 * Deals that rise and fall together: one factor, such as the state of the market, moves all of them.
 *
 *   z          the factor, standard normal
 *   p(z)       Φ((Φ⁻¹(p) + √ρ · z) / √(1 − ρ)), the probability of a deal once the factor is known; p on average
 *   ∫ … φ(z)   by the trapezoidal rule, whose step is halved until nothing moves any more
 *
 * Given z the deals are independent, so that each step is an exact distribution again.
 *
 * @see docs/sources.md#funnel-correlation
 * @module
 */
import { normalTails } from "../stats/normal-tails.js";
import { normalQuantile } from "../stats/normal.js";
import { NOTHING, plus } from "../stats/sum.js";
import { FACTOR } from "./table.js";

/** A value of the factor, and what it counts; `undefined` is no factor at all. */
export interface Node {
  readonly z: number | undefined;
  readonly weight: number;
}

/** From the probabilities of deals to those of their sums. */
export type Run = (probabilities: Float64Array) => Float64Array;

/** A distribution over all values of the factor. */
export interface Mixed {
  readonly masses: Float64Array;
  readonly nodes: readonly Node[];
  /** By how much the last halving still moved a cumulative probability. */
  readonly within: number;
}

/** The probabilities once the factor is known. */
export function given(probabilities: Float64Array, correlation: number): (z: number | undefined) => Float64Array {
  const limits = probabilities.map(normalQuantile);
  const [slope, scale] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  return (z) =>
    z === undefined
      ? probabilities
      : limits.map((limit, nth) => {
          const p = probabilities[nth] ?? 0;
          return p === 0 || p === 1 ? p : normalTails((limit + slope * z) / scale).lower;
        });
}

/** The distribution of the sums, whatever the factor. */
export function mixed(run: Run, probabilities: Float64Array, correlation: number): Mixed {
  if (correlation === 0) return { masses: run(probabilities), nodes: [{ z: undefined, weight: 1 }], within: 0 };
  const once = given(probabilities, correlation);
  const at = (z: number) => run(once(z));
  let step: number = FACTOR.step;
  let nodes = points(0, step, step);
  let masses = summed(nodes, at);
  for (let halving = 1; ; halving++) {
    const between = points(step / 2, step, step / 2);
    const finer = halved(masses, summed(between, at));
    const within = distance(masses, finer);
    nodes = [...nodes.map(({ z, weight }) => ({ z, weight: weight / 2 })), ...between];
    [masses, step] = [finer, step / 2];
    if (within <= FACTOR.within || halving === FACTOR.halvings) return { masses, nodes, within };
  }
}

/** Values of the factor from one onwards to both sides, with the density of the normal distribution times a width. */
function points(from: number, step: number, width: number): { readonly z: number; readonly weight: number }[] {
  const right = Array.from({ length: Math.floor((FACTOR.reach - from) / step) + 1 }, (_, nth) => from + nth * step);
  const left = right.filter((z) => z > 0).map((z) => -z);
  return [...left, ...right].map((z) => ({ z, weight: (width * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) }));
}

function summed(
  nodes: readonly { readonly z: number; readonly weight: number }[],
  at: (z: number) => Float64Array,
): Float64Array {
  let all: Float64Array | undefined;
  for (const { z, weight } of nodes) {
    const masses = at(z);
    all ??= new Float64Array(masses.length);
    for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + weight * (masses[i] ?? 0);
  }
  return all ?? new Float64Array(0);
}

function halved(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((mass, i) => mass / 2 + (b[i] ?? 0));
}

/** The largest difference of cumulative probabilities. */
function distance(a: Float64Array, b: Float64Array): number {
  let [sum, most] = [NOTHING, 0];
  a.forEach((mass, i) => {
    sum = plus(sum, mass - (b[i] ?? 0));
    most = Math.max(most, Math.abs(sum.sum + sum.cut));
  });
  return most;
}
