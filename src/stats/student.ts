/**
 * Student's t distribution, from the beta distribution: with y = t² ÷ (ν + t²) the upper tail is half the chance that a
 * beta variable with parameters ½ and ν ÷ 2 is above y.
 *
 * @see docs/sources.md#student-quantile
 * @module
 */
import { betaQuantile, betaTails } from "./beta.js";
import type { Tails } from "./solve.js";

/** The chances that t with `freedom` degrees, above 0, is at most `t`, or above it. */
export function studentTails(t: number, freedom: number): Tails {
  if (t === 0) return { lower: 0.5, upper: 0.5 };
  const part = t * t < freedom ? 1 / (1 + freedom / t / t) : 1 - 1 / (1 + (t * t) / freedom);
  const { lower, upper } = betaTails(0.5, freedom / 2, part, 1 / (1 + (t * t) / freedom));
  const [centre, outside] = [0.5 + lower / 2, upper / 2];
  return t > 0 ? { lower: centre, upper: outside } : { lower: outside, upper: centre };
}

/** The point above which t falls with probability `p`, 0 < p < ½. */
export function studentUpper(p: number, freedom: number): number {
  const far = betaQuantile(2 * p, freedom / 2, 0.5);
  if (far <= 0.5) return Math.sqrt(freedom * ((1 - far) / far));
  const near = p < 0.25 ? betaQuantile(2 * p, 0.5, freedom / 2, true) : betaQuantile(1 - 2 * p, 0.5, freedom / 2);
  return Math.sqrt(freedom * (near / (1 - near)));
}
