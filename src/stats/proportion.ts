/**
 * How far a rate that was counted may be from the true one.
 *
 * @module
 */
import { normalQuantile } from "./normal.js";

/** The two ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for `successes` out of `trials` (Wilson 1927), without continuity correction.
 *
 * The ends are the roots of (1 + z²/n)·x² − (2p + z²/n)·x + p² = 0. The larger is a sum of positive terms and the
 * smaller follows from the product of the two, so that neither loses digits.
 *
 * @see docs/sources.md#wilson-interval
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  const z = -normalQuantile((1 - confidence) / 2);
  const spread = z * Math.sqrt(z * z + 4 * successes * ((trials - successes) / trials));
  return {
    low: successes === 0 ? 0 : (2 * successes * (successes / trials)) / (2 * successes + z * z + spread),
    high: successes === trials ? 1 : (2 * successes + z * z + spread) / (2 * (trials + z * z)),
  };
}
