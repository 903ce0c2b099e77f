/**
 * The distribution of a sum of independent two-point variables: each pays its size, or nothing. It is the generalised
 * Poisson-binomial distribution (zhang-2018), here by direct sums in place of a Fourier transform, so that nothing
 * cancels and tails keep their digits.
 *
 *   lattice    one cell for each whole number up to the total        few units, any number of variables
 *   branches   the sorted list of the sums that can really occur     few variables, any sizes
 *
 * @see docs/sources.md#funnel-distribution
 * @module
 */
import { negligible } from "./convolution.js";

/** The sums that can occur, ascending, and how probable each is. */
export interface Outcomes {
  readonly sums: Float64Array;
  readonly masses: Float64Array;
}

/** Sizes, whole numbers of at least 1, ascending, each with its probability. */
export interface TwoPoints {
  readonly sizes: Float64Array;
  readonly probabilities: Float64Array;
}

/**
 * The probability of each sum from 0 to `total`, in a cell of its own. For each variable, f(k) becomes
 * f(k) · (1 − p) + f(k − size) · p, from the top down and only where anything is.
 */
export function lattice({ sizes, probabilities }: TwoPoints, total: number): Float64Array {
  const cells = new Float64Array(total + 1);
  cells[0] = 1;
  const least = negligible(cells.length);
  let low = 0;
  let high = 0;
  for (let i = 0; i < sizes.length; i++) {
    const size = Math.trunc(sizes[i] ?? 0);
    add(cells, low, high, size, probabilities[i] ?? 0);
    high += size;
    for (let above = cells[high] ?? 0; above < least && high > low; above += cells[high] ?? 0) cells[high--] = 0;
    for (let below = cells[low] ?? 0; below < least && low < high; below += cells[low] ?? 0) cells[low++] = 0;
  }
  return cells;
}

/** One variable more, on the cells from `low` to `high`; from the top down, so that each cell is read before it changes. */
function add(cells: Float64Array, low: number, high: number, size: number, p: number): void {
  const q = 1 - p;
  const both = low + size;
  for (let k = high + size; k > high && k >= both; k--) cells[k] = (cells[k - size] ?? 0) * p;
  for (let k = high; k >= both; k--) cells[k] = (cells[k] ?? 0) * q + (cells[k - size] ?? 0) * p;
  for (let k = Math.min(high, both - 1); k >= low; k--) cells[k] = (cells[k] ?? 0) * q;
}

/** The sums that occur; those of a lattice are the numbers of its cells. */
export function occurring(cells: Float64Array, sumsOf?: Float64Array): Outcomes {
  const count = cells.reduce((all, mass) => all + (mass > 0 ? 1 : 0), 0);
  const sums = new Float64Array(count);
  const masses = new Float64Array(count);
  let at = 0;
  cells.forEach((mass, k) => {
    if (mass === 0) return;
    sums[at] = sumsOf?.[k] ?? k;
    masses[at++] = mass;
  });
  return { sums, masses };
}

/** All sums as a sorted list, or `undefined` when there are more than `most` of them. */
export function branches({ sizes, probabilities }: TwoPoints, most: number): Outcomes | undefined {
  let all: Outcomes = { sums: Float64Array.of(0), masses: Float64Array.of(1) };
  for (let i = 0; i < sizes.length; i++) {
    all = branched(all, sizes[i] ?? 0, probabilities[i] ?? 0);
    if (all.sums.length > most) return undefined;
  }
  return all;
}

/** Without and with one variable more: two sorted lists made one; equal sums become one. */
function branched({ sums, masses }: Outcomes, size: number, p: number): Outcomes {
  const q = 1 - p;
  const end = sums.length;
  const merged = new Float64Array(2 * end);
  const weights = new Float64Array(2 * end);
  let count = 0;
  for (let without = 0, given = 0; given < end; count++) {
    const lower = without < end ? (sums[without] ?? 0) : Number.POSITIVE_INFINITY;
    const upper = (sums[given] ?? 0) + size;
    merged[count] = Math.min(lower, upper);
    let mass = 0;
    if (lower <= upper) mass += (masses[without++] ?? 0) * q;
    if (upper <= lower) mass += (masses[given++] ?? 0) * p;
    weights[count] = mass;
  }
  return { sums: merged.slice(0, count), masses: weights.slice(0, count) };
}
