/**
 * How many of many independent events happen, each with a probability of its own: the Poisson-binomial distribution.
 *
 * Halves are counted by themselves and then put together (divide and conquer, as in biscarri-2018), by direct sums in
 * place of its Fourier transform: a half of n events needs some 30 · √n/4 numbers only, beyond which nothing happens.
 *
 * @see docs/sources.md#poisson-binomial
 * @module
 */
import { convolve, type Mass, negligible, trimmed } from "./convolution.js";

/** Up to so many events one after the other is faster than halves. */
const FEW = 48;

/** The probabilities of each number of events; those at both ends that are next to nothing are left out. */
export function poissonBinomial(probabilities: Float64Array): Mass {
  return counted(probabilities, negligible(probabilities.length));
}

function counted(probabilities: Float64Array, least: number): Mass {
  if (probabilities.length <= FEW) return trimmed({ first: 0, cells: oneByOne(probabilities) }, least);
  const half = probabilities.length >> 1;
  const both = convolve(counted(probabilities.subarray(0, half), least), counted(probabilities.subarray(half), least));
  return trimmed(both, least);
}

/** P(k of the first i) = P(k of the first i − 1) · (1 − pᵢ) + P(k − 1 of them) · pᵢ. */
function oneByOne(probabilities: Float64Array): Float64Array {
  const cells = new Float64Array(probabilities.length + 1);
  cells[0] = 1;
  probabilities.forEach((p, i) => {
    const q = 1 - p;
    for (let k = i + 1; k > 0; k--) cells[k] = (cells[k] ?? 0) * q + (cells[k - 1] ?? 0) * p;
    cells[0] = (cells[0] ?? 0) * q;
  });
  return cells;
}
