/** How often something happens in a stretch of time, such as visits a day, and how sure that is. */
import { count, level, record, refusal } from "../check.js";
import { gammaQuantile } from "../stats/gamma.js";
import type { Interval } from "./interval.js";
import { CONFIDENCE } from "./table.js";

/** Events for each unit of exposure, with the interval the true rate may lie in. */
export interface EventRate extends Interval {
  readonly rate: number;
  readonly confidence: number;
}

/**
 * The rate of `events` in an `exposure`, such as 12 visits in 10 days, with its exact interval for events that come
 * independently of each other (a Poisson count): beyond either end, the chance of what was counted is (1 − confidence) ÷ 2.
 *
 * @throws RangeError for events below 0, an exposure outside 1e-9–1e15, or a confidence not between 0 and 1.
 * @example
 * Funnel.rateInterval(12, 10).rate // => 1.2
 * Funnel.rateInterval(12, 10).low.toFixed(6) // => "0.620058"
 * Funnel.rateInterval(12, 10).high.toFixed(6) // => "2.096159"
 * Funnel.rateInterval(0, 5).low // => 0
 * @category Conversion
 * @see docs/sources.md#funnel-intervals
 */
export function rateInterval(
  events: number,
  exposure: number,
  options: { readonly confidence?: number | undefined } = {},
): EventRate {
  const where = "Funnel.rateInterval";
  const k = count(where, "events", events);
  if (!(typeof exposure === "number" && exposure >= 1e-9 && exposure <= 1e15)) {
    throw refusal(where, "exposure", "must be a number 1e-9–1e15", exposure, "number");
  }
  const { confidence = CONFIDENCE } = record(where, "options", options);
  const outside = (1 - level(where, "confidence", confidence)) / 2;
  return {
    rate: k / exposure,
    low: k === 0 ? 0 : gammaQuantile(outside, k) / exposure,
    high: gammaQuantile(outside, k + 1, true) / exposure,
    confidence,
  };
}
