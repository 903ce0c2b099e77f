/** What the deals bring: every total that can occur, with its probability. */
import type { Money } from "../money.js";
import type { PipelineDeal } from "./deals.js";
import { readDeals, sorted } from "./open-deals.js";
import { readSpread, type SpreadOptions, spreadOf } from "./spread.js";

/** Every total that can occur: `base` + `steps[i]` · `unit`, with the probability `probabilities[i]`. */
export interface Distribution {
  readonly currency: string | undefined;
  /** What comes for sure: won deals and those of probability 1. */
  readonly base: Money;
  readonly unit: Money;
  readonly steps: readonly number[];
  readonly probabilities: readonly number[];
  /** Whether the totals are exact; otherwise each is at most `over` too high and at most `under` too low. */
  readonly exact: boolean;
  readonly over: Money;
  readonly under: Money;
}

/**
 * The exact distribution of what the deals bring, if each is won or lost by itself, or all share one factor.
 *
 * Totals are exact wherever the amounts share a unit of which all together are fewer than `cells`, or wherever no more
 * than `cells` different totals can occur, as with 20 deals to the cent (all amounts together below 2⁵³ units).
 * Otherwise amounts are rounded to bins, and `over` and `under` bound what that can do to any total. Totals whose
 * probability is below some 1e-40 may be missing.
 *
 * @throws RangeError for an amount below 0, a probability outside 0–1, or more than one currency.
 * @example
 * const deals = [{ amount: 100, probability: 0.9 }, { amount: 200, probability: 0.5 }]
 * const { unit, steps, probabilities } = Funnel.distribution(deals)
 * unit.toString() // => "100"
 * steps // => [0, 1, 2, 3]
 * probabilities.map((p) => p.toFixed(2)) // => ["0.05", "0.45", "0.05", "0.45"]
 * @category Forecast
 * @see docs/sources.md#funnel-distribution
 */
export function distribution(deals: readonly PipelineDeal[], options: SpreadOptions = {}): Distribution {
  const where = "Funnel.distribution";
  const read = readSpread(where, options);
  const { currency, open, secured } = sorted(readDeals(where, deals));
  const { base, lattice, sums, masses } = spreadOf(open, secured, read);
  const { unit, exact, over, under } = lattice;
  return { currency, base, unit, steps: [...sums], probabilities: [...masses], exact, over, under };
}
