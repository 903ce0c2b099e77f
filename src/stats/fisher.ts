/**
 * Do two counted rates differ? Fisher's exact test on a 2 × 2 table.
 *
 * @see docs/sources.md#funnel-sellers
 * @module
 */

/** Probabilities this close, relatively, are equal: those of a mirrored table differ in their last digits only. */
const EQUAL_WITHIN = 1e-7;

/** A weight at which to stop, before products lose digits: the likeliest table weighs 1. */
const NOTHING = 1e-300;

/**
 * The two-sided p-value for `a` of `m` against `b` of `n`: with both margins fixed, the probability of all tables that
 * are no likelier than this one.
 *
 * Each weight follows from its neighbour by a product of whole numbers, outwards from the likeliest table until nothing
 * is left in a double: sums of positive terms, a few times 1e-16 off for each step. 0 stands for less than 1e-300.
 */
export function fisherExact(a: number, m: number, b: number, n: number): number {
  const successes = a + b;
  const [low, high] = [Math.max(0, successes - n), Math.min(m, successes)];
  const likeliest = Math.min(high, Math.max(low, Math.floor(((m + 1) * (successes + 1)) / (m + n + 2))));
  const up = (x: number) => ((m - x) * (successes - x)) / ((x + 1) * (n - successes + x + 1));

  let observed = a === likeliest ? 1 : 0;
  for (let [x, weight] = [likeliest, 1]; x < a && weight > NOTHING; x++) {
    weight *= up(x);
    if (x + 1 === a) observed = weight;
  }
  for (let [x, weight] = [likeliest, 1]; x > a && weight > NOTHING; x--) {
    weight /= up(x - 1);
    if (x - 1 === a) observed = weight;
  }

  const limit = observed * (1 + EQUAL_WITHIN);
  let [all, asRare] = [0, 0];
  const add = (weight: number) => {
    all += weight;
    if (weight <= limit) asRare += weight;
  };
  add(1);
  for (let [x, weight] = [likeliest, 1]; x < high && weight > NOTHING; x++) {
    weight *= up(x);
    add(weight);
  }
  for (let [x, weight] = [likeliest, 1]; x > low && weight > NOTHING; x--) {
    weight /= up(x - 1);
    add(weight);
  }
  return Math.min(1, asRare / all);
}

/**
 * Holm's step-down adjustment: each p-value as it counts among all of them, in the order given.
 * It holds however the comparisons depend on each other.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  const order = pValues.map((p, row) => ({ p, row })).sort((one, other) => one.p - other.p);
  let most = 0;
  order.forEach(({ p, row }, rank) => {
    most = Math.max(most, Math.min(1, p * (order.length - rank)));
    adjusted[row] = most;
  });
  return adjusted;
}
