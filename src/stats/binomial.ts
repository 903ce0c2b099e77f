/**
 * How many of n succeed: with a known rate the binomial distribution, with one estimated from counts the beta-binomial.
 *
 * Each weight follows from its neighbour by a product, outwards from about the likeliest number until what is left no
 * longer counts; the sum of all weights, not a formula, makes them probabilities. All terms are positive: no digits are lost.
 *
 * @see docs/sources.md#funnel-required-with-probability
 * @module
 */

/** A weight at which to stop, where the first one weighs 1. */
const NOTHING = 1e-20;

/** The probability of at least `k` successes out of `n`; off by a few times 1e-16 for each term. */
export function binomialAtLeast(k: number, n: number, rate: number): number {
  if (k <= 0 || (rate === 1 && k <= n)) return 1;
  if (k > n || rate === 0) return 0;
  const odds = rate / (1 - rate);
  const likeliest = Math.min(n, Math.floor((n + 1) * rate));
  let [all, enough] = [1, likeliest >= k ? 1 : 0];
  for (let [j, weight] = [likeliest, 1]; j < n && weight > NOTHING; j++) {
    weight *= ((n - j) / (j + 1)) * odds;
    all += weight;
    if (j + 1 >= k) enough += weight;
  }
  for (let [j, weight] = [likeliest, 1]; j > 0 && weight > NOTHING; j--) {
    weight *= j / (n - j + 1) / odds;
    all += weight;
    if (j - 1 >= k) enough += weight;
  }
  return enough / all;
}

/**
 * The mean of `values[j]` where j is how many of k succeed at a rate from Beta(alpha, beta), for every k from 0 to the
 * last of the values: one step backwards through a chain of such steps.
 *
 * Of beta-binomial weights w(j + 1) / w(j) = (alpha + j) / (j + 1) · (k − j) / (k − j − 1 + beta): two factors that are
 * made once for all k.
 */
export function betaBinomialMeans(values: Float64Array, alpha: number, beta: number): Float64Array {
  const size = values.length;
  const more = Float64Array.from({ length: size }, (_, j) => (alpha + j) / (j + 1));
  const rest = Float64Array.from({ length: size + 1 }, (_, i) => i / (i - 1 + beta));
  const [fewer, back] = [more.map((factor) => 1 / factor), rest.map((factor) => 1 / factor)]; // dividing takes thrice as long
  const means = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const start = Math.min(k, Math.floor((k * alpha) / (alpha + beta)));
    let [all, sum] = [1, values[start] ?? 0];
    for (let j = start, weight = 1; j < k && weight > NOTHING; j++) {
      weight *= (more[j] ?? 0) * (rest[k - j] ?? 0);
      all += weight;
      sum += weight * (values[j + 1] ?? 0);
    }
    for (let j = start, weight = 1; j > 0 && weight > NOTHING; j--) {
      weight *= (fewer[j - 1] ?? 0) * (back[k - j + 1] ?? 0);
      all += weight;
      sum += weight * (values[j - 1] ?? 0);
    }
    means[k] = sum / all;
  }
  return means;
}
