/** The win rate, which says what it is a share of. */
import { count, oneOf, record } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Confidence, type Interval, intervalOf, type Method, readConfidence } from "./interval.js";
import { WIN_RATES_OF } from "./table.js";

/** What a win rate is a share of: the decided deals, or all of them. */
export type WinRateOf = (typeof WIN_RATES_OF)[number];

/** How the deals stand. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  /** The deals not yet decided; a rate of all deals needs them. */
  readonly open?: number | undefined;
}

/** Of what the rate is to be, and how sure its interval. */
export interface WinRateOptions extends Confidence {
  readonly of: WinRateOf;
}

/** What the rate was worked out from. */
export type WinRateReason =
  | { readonly rule: "wonOfClosed"; readonly won: number; readonly lost: number; readonly denominator: number }
  | { readonly rule: "wonOfAll"; readonly won: number; readonly open: number; readonly denominator: number }
  | { readonly rule: "nothingToDivideBy"; readonly of: WinRateOf };

/** A win rate with its denominator. */
export interface WinRate extends Explained<WinRateReason> {
  readonly of: WinRateOf;
  readonly won: number;
  /** won + lost, or won + lost + open. */
  readonly denominator: number;
  /** `undefined` when nothing is there to divide by, and so is the interval. */
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
  readonly confidence: number;
  readonly method: Method;
}

/**
 * The win rate with its interval and its denominator: `closed` is won ÷ (won + lost), `all` counts the open deals too.
 *
 * @throws RangeError for a count below 0, counts that add up beyond 2⁵³, or a confidence not between 0 and 1; a
 * TypeError if a rate of all deals lacks the open ones.
 * @example
 * Funnel.winRate({ won: 14, lost: 21, open: 35 }, { of: "closed" }).rate // => 0.4
 * Funnel.winRate({ won: 14, lost: 21, open: 35 }, { of: "all" }).rate // => 0.2
 * Funnel.winRate({ won: 14, lost: 21, open: 35 }, { of: "all" }).because
 * // => [{ rule: "wonOfAll", won: 14, open: 35, denominator: 70 }]
 * Funnel.winRate({ won: 0, lost: 0 }, { of: "closed" }).rate // => undefined
 * Funnel.winRate({ won: 14, lost: -1 }, { of: "closed" }) // throws RangeError: Funnel.winRate: lost must be a whole number of at least 0, got -1
 * @category Conversion
 * @see docs/sources.md#funnel-win-rate
 */
export function winRate(outcomes: Outcomes, options: WinRateOptions): WinRate {
  const where = "Funnel.winRate";
  const given = record(where, "outcomes", outcomes);
  const of = oneOf(where, "of", record(where, "options", options).of, WIN_RATES_OF);
  const { confidence, method } = readConfidence(where, options);
  const [won, lost] = [count(where, "won", given.won), count(where, "lost", given.lost)];
  const open = given.open === undefined && of === "closed" ? 0 : count(where, "open", given.open);

  const denominator = count(where, "won + lost + open", won + lost + (of === "all" ? open : 0));
  return {
    because: [reason(of, won, lost, open, denominator)],
    of,
    won,
    denominator,
    rate: denominator === 0 ? undefined : won / denominator,
    interval: intervalOf({ successes: won, trials: denominator }, confidence, method),
    confidence,
    method,
  };
}

function reason(of: WinRateOf, won: number, lost: number, open: number, denominator: number): WinRateReason {
  if (denominator === 0) return { rule: "nothingToDivideBy", of };
  return of === "all" ? { rule: "wonOfAll", won, open, denominator } : { rule: "wonOfClosed", won, lost, denominator };
}
