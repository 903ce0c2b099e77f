/** A counted rate, with the interval the true rate may lie in. */
import { count, level, oneOf, record, refusal } from "../check.js";
import {
  agrestiCoull,
  clopperPearson,
  type Interval,
  jeffreys,
  wilson,
  wilsonContinuity,
} from "../stats/proportion.js";
import { CONFIDENCE, METHODS } from "./table.js";

export type { Interval };

/** How the interval of a rate is worked out. */
export type Method = (typeof METHODS)[number];

/** How sure an interval shall be, and how it is worked out. */
export interface Confidence {
  /** The share of such intervals that contain the true rate, between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
  /** Wilson's score interval unless given. */
  readonly method?: Method | undefined;
}

/** What was counted: how often it came true, out of how often it could have. */
export interface Counted {
  readonly successes: number;
  readonly trials: number;
}

/** Unless the caller says otherwise. */
export const METHOD: Method = "wilson";

const OF: { readonly [M in Method]: (successes: number, trials: number, confidence: number) => Interval } = {
  wilson,
  wilsonContinuity,
  clopperPearson,
  agrestiCoull,
  jeffreys,
};

/**
 * The interval for a rate of `successes` out of `trials`, Wilson's unless another method is asked for; `undefined`
 * without trials. The ends are shares, 0–1, accurate to about 1e-13 of their size; Agresti and Coull's are cut off at
 * 0 and 1.
 *
 * @throws RangeError for a count below 0, more successes than trials, a confidence not between 0 and 1, or an unknown
 * method.
 * @example
 * Funnel.interval(18, 20).low.toFixed(12) // => "0.698966354772"
 * Funnel.interval(18, 20).high.toFixed(12) // => "0.972133518786"
 * Funnel.interval(18, 20, { method: "clopperPearson" }).low.toFixed(12) // => "0.683017285981"
 * Funnel.interval(0, 30, { method: "clopperPearson", confidence: 0.9 }).low // => 0
 * Funnel.interval(0, 0) // => undefined
 * @category Conversion
 * @see docs/sources.md#funnel-intervals
 */
export function interval(successes: number, trials: number, options: Confidence = {}): Interval | undefined {
  const where = "Funnel.interval";
  const counted = readCounted(where, "", { successes, trials });
  const { confidence, method } = readConfidence(where, options);
  return intervalOf(counted, confidence, method);
}

/** The same for counts that are known to be good. */
export function intervalOf({ successes, trials }: Counted, confidence: number, method: Method): Interval | undefined {
  return trials === 0 ? undefined : OF[method](successes, trials, confidence);
}

/** Counts of which the first is at most the second; `path` ends in a dot or is empty. */
export function readCounted(where: string, path: string, { successes, trials }: Counted): Counted {
  const n = count(where, `${path}trials`, trials);
  const k = count(where, `${path}successes`, successes);
  if (k > n) throw refusal(where, `${path}successes`, `must be at most ${path}trials ${n}`, k);
  return { successes: k, trials: n };
}

/** The options with what stands in for those left out. */
export function readConfidence(where: string, options: Confidence): { confidence: number; method: Method } {
  const { confidence = CONFIDENCE, method = METHOD } = record(where, "options", options);
  return { confidence: level(where, "confidence", confidence), method: oneOf(where, "method", method, METHODS) };
}
