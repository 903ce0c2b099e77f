/** A counted rate, with the interval the true rate may lie in. */
import { count, level, record, refusal } from "../check.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { CONFIDENCE } from "./table.js";

export type { Interval };

/** How sure an interval shall be. */
export interface Confidence {
  /** The share of such intervals that contain the true rate, between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/**
 * Wilson's interval for a rate of `successes` out of `trials`; `undefined` without trials.
 * The ends are shares, 0–1, accurate to about 1e-15 of their size.
 *
 * @throws RangeError for a count below 0, more successes than trials, or a confidence not between 0 and 1.
 * @example
 * Funnel.interval(18, 20).low.toFixed(12) // => "0.698966354772"
 * Funnel.interval(18, 20).high.toFixed(12) // => "0.972133518786"
 * Funnel.interval(0, 30).low // => 0
 * Funnel.interval(0, 0) // => undefined
 * @category Conversion
 * @see docs/sources.md#wilson-interval
 */
export function interval(successes: number, trials: number, options: Confidence = {}): Interval | undefined {
  const where = "Funnel.interval";
  const n = count(where, "trials", trials);
  const k = count(where, "successes", successes);
  const { confidence = CONFIDENCE } = record(where, "options", options);
  level(where, "confidence", confidence);
  if (k > n) throw refusal(where, "successes", `must be at most trials ${n}`, k);
  return n === 0 ? undefined : wilson(k, n, confidence);
}
