/**
 * How far a rate that was counted may be from the true one.
 *
 * @module
 */
import { betaQuantile } from "./beta.js";
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

/**
 * Wilson's interval with continuity correction (Newcombe 1998): half a success less at the lower end, half a success
 * more at the upper one.
 *
 * @see docs/sources.md#funnel-intervals
 */
export function wilsonContinuity(successes: number, trials: number, confidence: number): Interval {
  return {
    low: successes === 0 ? 0 : wilson(successes - 0.5, trials, confidence).low,
    high: successes === trials ? 1 : wilson(successes + 0.5, trials, confidence).high,
  };
}

/**
 * The exact interval of Clopper and Pearson (1934): beyond either end, the chance of what was counted is at most
 * (1 − confidence) ÷ 2.
 *
 * @see docs/sources.md#funnel-intervals
 */
export function clopperPearson(successes: number, trials: number, confidence: number): Interval {
  const outside = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(outside, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(outside, successes + 1, failures, true),
  };
}

/**
 * The equal-tailed interval from Jeffreys' prior, whose end is 0 without successes and 1 without failures (Brown, Cai
 * and DasGupta 2001).
 *
 * @see docs/sources.md#funnel-intervals
 */
export function jeffreys(successes: number, trials: number, confidence: number): Interval {
  const outside = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(outside, successes + 0.5, failures + 0.5),
    high: failures === 0 ? 1 : betaQuantile(outside, successes + 0.5, failures + 0.5, true),
  };
}

/**
 * The interval of Agresti and Coull (1998): the usual one after z²/2 successes and z²/2 failures are added, cut off at
 * 0 and 1.
 *
 * @see docs/sources.md#funnel-intervals
 */
export function agrestiCoull(successes: number, trials: number, confidence: number): Interval {
  const z2 = normalQuantile((1 - confidence) / 2) ** 2;
  const n = trials + z2;
  const centre = (successes + z2 / 2) / n;
  const far = centre + Math.sqrt(((z2 / n) * centre * (trials - successes + z2 / 2)) / n);
  // centre − half width, as (centre² − width²) ÷ (centre + width): one subtraction, which decides the sign
  const above = successes * (trials + 2 * z2) - (z2 * trials) / 2;
  return { low: Math.max(0, ((centre / n) * (above / n)) / far), high: Math.min(1, far) };
}
