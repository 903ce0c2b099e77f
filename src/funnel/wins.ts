/** How many of the open deals will be won: not one number, but how probable each is. */
import { ratios } from "../check.js";
import type { Mass } from "../stats/convolution.js";
import { poissonBinomial } from "../stats/poisson-binomial.js";

/** How probable each number of wins is. */
export interface Wins {
  readonly deals: number;
  /** Σ p, the number of wins on average. */
  readonly mean: number;
  /** √ Σ p · (1 − p). */
  readonly sd: number;
  /** `exactly[k]` is the probability of k wins, k = 0 … deals. */
  readonly exactly: readonly number[];
  /** `atLeast[k]` is the probability of k wins or more, added up from the top, so that small ones keep their digits. */
  readonly atLeast: readonly number[];
}

/**
 * The distribution of the number of wins among independent deals, each with its own probability (Poisson-binomial).
 *
 * All terms are positive, so nothing cancels: each probability of 1e-30 or more is right to a relative 1e-12 for 10,000
 * deals; smaller ones may come out too small, down to 0. No normal approximation at any size; n log n for n deals.
 *
 * @throws RangeError for a probability outside 0–1.
 * @example
 * const wins = Funnel.winsDistribution([0, 0, 0.1, 0.2, 0.4, 0.8, 1])
 * wins.exactly.map((p) => p.toFixed(4)).join(" ") // => "0.0000 0.0864 0.4344 0.3784 0.0944 0.0064 0.0000 0.0000"
 * wins.atLeast[3].toFixed(4) // => "0.4792"
 * Funnel.winsDistribution([]).exactly // => [1]
 * Funnel.winsDistribution([0.5, 1.5]) // throws RangeError: Funnel.winsDistribution: probabilities[1] must be a number 0–1, got 1.5
 * @category Forecast
 * @see docs/sources.md#funnel-distribution
 */
export function winsDistribution(probabilities: readonly number[]): Wins {
  // Ascending, so that the result does not depend on the order of the deals, not even in its last digit.
  const chances = ratios("Funnel.winsDistribution", "probabilities", probabilities).sort();
  const exactly = spread(poissonBinomial(chances), chances.length);
  return {
    deals: chances.length,
    mean: chances.reduce((sum, p) => sum + p, 0),
    sd: Math.sqrt(chances.reduce((sum, p) => sum + p * (1 - p), 0)),
    exactly,
    atLeast: fromTheTop(exactly),
  };
}

function spread({ first, cells }: Mass, deals: number): number[] {
  const exactly = new Array<number>(deals + 1).fill(0);
  for (let nth = 0; nth < cells.length; nth++) exactly[first + nth] = cells[nth] ?? 0;
  return exactly;
}

/** Never above 1, which the last digits of a sum may be. */
function fromTheTop(exactly: readonly number[]): number[] {
  const atLeast = new Array<number>(exactly.length).fill(1);
  let sum = 0;
  for (let wins = exactly.length - 1; wins > 0; wins--) {
    sum += exactly[wins] ?? 0;
    atLeast[wins] = Math.min(1, sum);
  }
  return atLeast;
}
