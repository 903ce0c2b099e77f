/**
 * How far the difference of two shares of one sample may be from the true one: promoters less detractors, wins less
 * losses.
 *
 * @module
 */
import { normalQuantile } from "./normal.js";
import type { Interval } from "./proportion.js";

/**
 * The score interval for the difference of two shares: all differences d that the counts do not contradict, that is
 * (p₁ − p₂ − d)² ≤ z² · variance(d), where the variance is that of the likeliest shares that differ by d.
 *
 * With nothing on one side it is as sound as with both: where no answer speaks against, the ends are Wilson's.
 *
 * @see docs/sources.md#relationship-nps-and-csat
 */
export function shareDifference(pro: number, con: number, trials: number, confidence: number): Interval {
  const z2 = normalQuantile((1 - confidence) / 2) ** 2;
  const [p, q] = [pro / trials, con / trials];
  const seen = (pro - con) / trials;
  const outside = (d: number) => (seen - d) ** 2 > (z2 * variance(p, q, d)) / trials;
  return { low: end(outside, -1, seen), high: end(outside, 1, seen) };
}

/** The variance of one answer (+1, 0, −1), of the likeliest shares that differ by `d`. */
function variance(p: number, q: number, d: number): number {
  if (d < 0) return variance(q, p, -d); // the same from the other side, where no digits are lost
  const b = 2 * d - p - q - (p - q) * d;
  const root = Math.sqrt(b * b + 8 * q * d * (1 - d));
  const con = b > 0 ? (2 * q * d * (1 - d)) / (b + root) : (root - b) / 4;
  return 2 * con + d * (1 - d);
}

/** Where `outside` changes between what was seen, which is inside, and the end of the scale; to the last digit. */
function end(outside: (d: number) => boolean, limit: -1 | 1, seen: number): number {
  if (!outside(limit)) return limit;
  let [inner, outer] = [seen, limit as number];
  for (let nth = 0; nth < 60; nth++) {
    const middle = (inner + outer) / 2;
    if (outside(middle)) outer = middle;
    else inner = middle;
  }
  return inner + 0;
}
