/**
 * Sums that keep the digits a plain loop loses.
 *
 * A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974) 39–51: what each
 * addition cuts off is gathered beside the sum and added at the end.
 *
 * @see docs/sources.md#compensated-summation
 * @module
 */

/** A sum and what its additions have cut off so far. */
export interface Running {
  readonly sum: number;
  readonly cut: number;
}

export const NOTHING: Running = { sum: 0, cut: 0 };

/** The running sum after one more term. */
export function plus({ sum, cut }: Running, term: number): Running {
  const next = sum + term;
  return { sum: next, cut: cut + (Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum) };
}

/** The sum, as if it had been added with twice the digits and rounded once. */
export function compensated(terms: Iterable<number>): number {
  let all = NOTHING;
  for (const term of terms) all = plus(all, term);
  return all.sum + all.cut;
}
