/** The weighted pipeline: what a list of open deals is worth on average, and how far off that average usually is. */
import { each, ratio, record, refusal } from "../check.js";
import { type Amount, Decimal, type Money, product, readCurrency, size, sum } from "../money.js";

/** An open deal: its amount, the probability of winning it, and the currency, unless none of the deals names one. */
export interface OpenDeal {
  readonly amount: Amount;
  readonly probability: number;
  /** Three capital letters, such as `"CNY"`. */
  readonly currency?: string | undefined;
}

/** A weighted pipeline in one currency. */
export interface Weighted {
  readonly currency: string | undefined;
  /** How many deals. */
  readonly deals: number;
  /** Σ amount, exact. */
  readonly amount: Money;
  /** Σ amount · probability, exact: the mean of what the deals will bring. */
  readonly weighted: Money;
  /** √ Σ amount² · p · (1 − p), to 34 digits: the standard deviation of the same, if the deals are independent. */
  readonly sd: Money;
}

/**
 * The weighted total of a pipeline, exact, with the standard deviation of what it will really bring.
 *
 * @throws RangeError for an amount below 0, a probability outside 0–1, or more than one currency.
 * @example
 * const deals = [
 *   { amount: 100, probability: 0.9 },
 *   { amount: 200, probability: 0.5 },
 *   { amount: 50, probability: 0.25 },
 *   { amount: 400, probability: 0.1 },
 * ]
 * Funnel.weighted(deals).weighted.toString() // => "242.5"
 * Funnel.weighted(deals).sd.toFixed(6) // => "160.526478"
 * Funnel.weighted([{ ...deals[0], currency: "CNY" }, { ...deals[1], currency: "USD" }]) // throws RangeError: Funnel.weighted: deals[1].currency must be "CNY" as in deals[0], since currencies are never added, got "USD"
 * @category Forecast
 * @see docs/sources.md#funnel-weighted
 */
export function weighted(deals: readonly OpenDeal[]): Weighted {
  const where = "Funnel.weighted";
  const rows = each(where, "deals", deals, (deal, what) => {
    const { amount, probability, currency } = record(where, what, deal);
    return {
      amount: size(where, `${what}.amount`, amount),
      probability: ratio(where, `${what}.probability`, probability),
      currency: readCurrency(where, `${what}.currency`, currency),
    };
  });
  oneCurrency(where, "deals", rows);
  const variance = sum(rows.map(({ amount, probability: p }) => product(amount, amount, p, new Decimal(1).minus(p))));
  return {
    currency: rows[0]?.currency,
    deals: rows.length,
    amount: sum(rows.map((row) => row.amount)),
    weighted: sum(rows.map((row) => product(row.amount, row.probability))),
    sd: variance.sqrt(),
  };
}

/** Refuses the first row whose currency is not that of the first row that names one. */
export function oneCurrency(
  where: string,
  what: string,
  rows: readonly { readonly currency?: string | undefined }[],
): void {
  const named = rows.findIndex((row) => row.currency !== undefined);
  const currency = rows[named]?.currency;
  rows.forEach((row, at) => {
    if (row.currency === currency) return;
    const rule = `must be "${currency}" as in ${what}[${named}], since currencies are never added`;
    throw refusal(where, `${what}[${at}].currency`, rule, row.currency);
  });
}
