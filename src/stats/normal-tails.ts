/**
 * The standard normal distribution's tails, from the gamma distribution: z² ÷ 2 has one with parameter ½.
 *
 * @see docs/sources.md#incomplete-gamma
 * @module
 */
import { gammaTails } from "./gamma.js";
import type { Tails } from "./solve.js";

/** The chances that a standard normal variable is at most `z`, or above it. */
export function normalTails(z: number): Tails {
  if (z === 0) return { lower: 0.5, upper: 0.5 };
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  const [centre, outside] = [0.5 + lower / 2, upper / 2];
  return z > 0 ? { lower: centre, upper: outside } : { lower: outside, upper: centre };
}
