/** The weighted pipeline: what a list of open deals is worth on average, and how far off that average usually is. */
import { oneOf, ratio, record, refusal } from "../check.js";
import { type Amount, type Money, readCurrency, size, sum } from "../money.js";
import type { DealOutcome } from "./deals.js";
import { adder, decimalSums, type PipelineSums } from "./pipeline-sums.js";
import { DEAL_OUTCOMES } from "./table.js";

/** An open deal: its amount, the probability of winning it, and the currency, unless none of the deals names one. */
export interface OpenDeal {
  readonly amount: Amount;
  readonly probability: number;
  /** Three capital letters, such as `"CNY"`. */
  readonly currency?: string | undefined;
  /** `"open"` unless given; a won deal counts with its whole amount, a lost one not at all. */
  readonly outcome?: DealOutcome | undefined;
}

/** A weighted pipeline in one currency. */
export interface Weighted {
  readonly currency: string | undefined;
  /** How many deals, lost ones apart. */
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
  if (!Array.isArray(deals)) throw refusal(where, "deals", "must be an array", deals, "array");
  const { currency, lost, sums } = added(where, deals);
  return {
    currency,
    deals: deals.length - lost,
    amount: sum(sums.map((part) => part.amount)),
    weighted: sum(sums.map((part) => part.weighted)),
    sd: sum(sums.map((part) => part.variance)).sqrt(),
  };
}

interface Added {
  readonly currency: string | undefined;
  readonly lost: number;
  readonly sums: readonly PipelineSums[];
}

/** Most deals of a long list are added up as they are; the others, and those of a short one, are read one by one. */
function added(where: string, deals: readonly OpenDeal[]): Added {
  const many = deals.length > FEW ? adder() : undefined;
  const others: ReadOpenDeal[] = [];
  // Entries, and not forEach, which would skip the holes of a list.
  for (const [row, deal] of deals.entries()) {
    if (
      many !== undefined &&
      row > 0 &&
      isPlain(deal, others[0]?.currency) &&
      many.add(deal.amount, deal.probability)
    ) {
      continue;
    }
    others.push(readDeal(where, `deals[${row}]`, deal));
  }
  const currency = others[0]?.currency; // of the first deal, which is always among them
  if (others.some((other) => other.currency !== currency)) oneCurrency(where, "deals", deals);
  const counted = others.filter(({ outcome }) => outcome !== "lost");
  const sums = [decimalSums(counted), ...(many ? [many.sums()] : [])];
  return { currency, lost: others.length - counted.length, sums };
}

/** A list up to this long is not worth the preparations. */
const FEW = 200;

interface ReadOpenDeal {
  readonly amount: Money;
  readonly probability: number;
  readonly currency: string | undefined;
  readonly outcome: DealOutcome;
}

function isPlain(
  deal: OpenDeal,
  currency: string | undefined,
): deal is { readonly amount: number; readonly probability: number } {
  return (
    typeof deal === "object" &&
    deal !== null &&
    typeof deal.amount === "number" &&
    typeof deal.probability === "number" &&
    deal.currency === currency &&
    (deal.outcome === undefined || deal.outcome === "open")
  );
}

function readDeal(where: string, what: string, deal: OpenDeal): ReadOpenDeal {
  const { amount, probability, currency, outcome = "open" } = record(where, what, deal);
  const become = oneOf(where, `${what}.outcome`, outcome, DEAL_OUTCOMES);
  const chance = ratio(where, `${what}.probability`, probability);
  return {
    amount: size(where, `${what}.amount`, amount),
    probability: become === "won" ? 1 : chance,
    currency: readCurrency(where, `${what}.currency`, currency),
    outcome: become,
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
