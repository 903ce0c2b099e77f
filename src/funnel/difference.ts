/** Two counted rates: is one really higher than the other? */
import { level, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { type Counted, readCounted } from "./interval.js";
import { CONFIDENCE } from "./table.js";

/** The rates, how far they are apart, and how far they may truly be. */
export interface RatesApart {
  readonly first: number;
  readonly second: number;
  /** first − second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Why the first rate is called higher, lower, or neither. */
export type DifferenceReason = RatesApart & { readonly rule: "firstHigher" | "firstLower" | "couldBeEqual" };

/** The difference of two rates: `higher` or `lower` says it of the first, `undecided` that they could be equal. */
export interface Difference extends Judgement<"higher" | "lower" | "undecided", DifferenceReason> {
  /** first − second, from −1 to 1. */
  readonly difference: number;
  readonly interval: Interval;
  readonly confidence: number;
}

/**
 * The difference of two counted rates with Newcombe's interval (his method 10, from two Wilson intervals), judged:
 * the first is higher or lower if the interval leaves out 0; `undefined` if either has no trials.
 *
 * low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²)
 *
 * @throws RangeError for a count below 0, more successes than trials, or a confidence not between 0 and 1.
 * @example
 * const team = Funnel.difference({ successes: 56, trials: 70 }, { successes: 48, trials: 80 })
 * team.verdict // => "higher"
 * team.interval.low.toFixed(4) // => "0.0524"
 * team.interval.high.toFixed(4) // => "0.3339"
 * Funnel.difference({ successes: 5, trials: 10 }, { successes: 7, trials: 10 }).verdict // => "undecided"
 * Funnel.difference({ successes: 1, trials: 20 }, { successes: 18, trials: 20 }).verdict // => "lower"
 * Funnel.difference({ successes: 0, trials: 0 }, { successes: 7, trials: 10 }) // => undefined
 * @category Conversion
 * @see docs/sources.md#funnel-difference
 */
export function difference(
  first: Counted,
  second: Counted,
  options: { readonly confidence?: number | undefined } = {},
): Difference | undefined {
  const where = "Funnel.difference";
  const one = readCounted(where, "first.", record(where, "first", first));
  const other = readCounted(where, "second.", record(where, "second", second));
  const { confidence = CONFIDENCE } = record(where, "options", options);
  level(where, "confidence", confidence);
  if (one.trials === 0 || other.trials === 0) return undefined;

  const found = apart(one, other, confidence);
  const { low, high } = found;
  const judged = { difference: found.difference, interval: { low, high }, confidence };
  if (low > 0) return { verdict: "higher", because: [{ rule: "firstHigher", ...found }], ...judged };
  if (high < 0) return { verdict: "lower", because: [{ rule: "firstLower", ...found }], ...judged };
  return { verdict: "undecided", because: [{ rule: "couldBeEqual", ...found }], ...judged };
}

function apart(one: Counted, other: Counted, confidence: number): RatesApart {
  const [p1, p2] = [one.successes / one.trials, other.successes / other.trials];
  const [w1, w2] = [wilson(one.successes, one.trials, confidence), wilson(other.successes, other.trials, confidence)];
  return {
    first: p1,
    second: p2,
    difference: p1 - p2,
    low: p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2),
    high: p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low),
  };
}
