/** Deals in several currencies, in one: only at rates the caller gives. */
import { each, record, refusal } from "../check.js";
import type { Day } from "../day.js";
import { groupBy } from "../group.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, money, product, readCurrency, size, sum } from "../money.js";
import { type DealCategory, type DealOutcome, type PipelineDeal, readDeal } from "./deals.js";

/** Into which currency, and at which rates. */
export interface ExchangeOptions {
  /** Three capital letters, such as `"CNY"`. */
  readonly to: string;
  /** How many units of `to` one unit of the currency is worth, above 0; `to` itself needs none. */
  readonly rates: { readonly [currency: string]: Amount };
}

/** A deal in the currency asked for; everything else as it was. */
export interface ConvertedDeal<Deal extends PipelineDeal = PipelineDeal> {
  /** Its place among the deals given, 0 for the first. */
  readonly row: number;
  readonly id: string | undefined;
  readonly amount: Money;
  readonly currency: string;
  readonly probability: ChanceOf<Deal>;
  readonly outcome: DealOutcome | undefined;
  readonly closeDay: Day | undefined;
  readonly category: DealCategory | undefined;
}

/** A number where all deals given have a probability. */
export type ChanceOf<Deal extends PipelineDeal> = Deal extends { readonly probability: number }
  ? number
  : number | undefined;

/** A deal that nobody gave a rate for. */
export interface UnpricedDeal {
  readonly row: number;
  readonly id: string | undefined;
  readonly amount: Money;
  /** `undefined` for a deal that names none. */
  readonly currency: string | undefined;
}

/** What was converted, and what could not be. */
export type ExchangeReason =
  | { readonly rule: "noExchangeRate"; readonly currency: string; readonly deals: number; readonly amount: string }
  | { readonly rule: "noCurrency"; readonly deals: number }
  | {
      readonly rule: "exchanged";
      readonly currency: string;
      readonly to: string;
      readonly rate: string;
      readonly deals: number;
      readonly amount: string;
      readonly converted: string;
    }
  | { readonly rule: "needsNoRate"; readonly to: string; readonly deals: number; readonly amount: string };

/** Deals in one currency, and those left out. */
export interface Exchange<Deal extends PipelineDeal = PipelineDeal> extends Explained<ExchangeReason> {
  readonly currency: string;
  /** In the order given; `Funnel.weighted` takes them as they are. */
  readonly deals: readonly ConvertedDeal<Deal>[];
  /** In the order given: counted, listed, and never priced 0. */
  readonly unpriced: readonly UnpricedDeal[];
}

/**
 * The deals in one currency: amount · rate, exact, at the rates given and no others.
 *
 * A deal without a rate, or without a currency, is listed apart. `because` begins with those, and then has a reason for
 * each currency, in the order of their codes.
 *
 * @throws RangeError for an amount below 0, a rate that is not above 0, a rate other than 1 of the currency itself, or an
 * amount that is 1e30 or more after conversion.
 * @example
 * const deals = [
 *   { id: "d1", amount: 100, probability: 0.5, currency: "USD" },
 *   { id: "d2", amount: 300, probability: 0.2, currency: "CNY" },
 *   { id: "d3", amount: 80, probability: 0.9, currency: "EUR" },
 *   { id: "d4", amount: 10, probability: 0.9 },
 * ]
 * const exchange = Funnel.convert(deals, { to: "CNY", rates: { USD: "7.15" } })
 * exchange.deals.map(({ id, amount }) => [id, amount.toNumber()]) // => [["d1", 715], ["d2", 300]]
 * exchange.unpriced[0] // => { row: 2, id: "d3", amount: "80", currency: "EUR" }
 * exchange.unpriced.length // => 2
 * Funnel.weighted(exchange.deals).weighted // => "417.5"
 * Funnel.convert(deals, { to: "CNY", rates: { USD: 0 } }) // throws RangeError: Funnel.convert: rates.USD must be above 0, got 0
 * @category Forecast
 * @see docs/sources.md#funnel-currencies
 */
export function convert<Deal extends PipelineDeal>(deals: readonly Deal[], options: ExchangeOptions): Exchange<Deal> {
  const where = "Funnel.convert";
  const { to, rates } = record(where, "options", options);
  const currency = readCurrency(where, "to", to);
  if (currency === undefined) throw refusal(where, "to", 'must be a currency code such as "CNY"', currency, "string");
  const known = readRates(where, record(where, "rates", rates), currency);
  const rows = each(where, "deals", deals, (deal, what, row) => readDeal(where, what, row, deal));

  const converted = rows.flatMap((deal): ConvertedDeal<Deal>[] => {
    const rate = deal.currency === undefined ? undefined : known.get(deal.currency);
    if (rate === undefined) return [];
    const amount = money(where, `deals[${deal.row}].amount in ${currency}`, product(deal.amount, rate));
    return [{ ...deal, amount, currency, probability: deal.probability as ChanceOf<Deal> }];
  });
  const isUnpriced = (deal: UnpricedDeal) => deal.currency === undefined || !known.has(deal.currency);
  return {
    currency,
    deals: converted,
    unpriced: rows.filter(isUnpriced).map(({ row, id, amount, currency: own }) => ({ row, id, amount, currency: own })),
    because: reasons(rows, currency, known),
  };
}

function reasons(rows: readonly UnpricedDeal[], to: string, rates: ReadonlyMap<string, Money>): ExchangeReason[] {
  const told = groupBy(rows, (deal) => deal.currency ?? "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, own]): ExchangeReason => {
      const rate = rates.get(currency);
      const all = sum(own.map((deal) => deal.amount));
      const facts = { deals: own.length, amount: all.toString() };
      if (currency === "") return { rule: "noCurrency", deals: own.length };
      if (rate === undefined) return { rule: "noExchangeRate", currency, ...facts };
      if (currency === to) return { rule: "needsNoRate", to, ...facts };
      const converted = product(all, rate).toString();
      return { rule: "exchanged", currency, to, rate: rate.toString(), ...facts, converted };
    });
  const isGap = ({ rule }: ExchangeReason) => rule === "noExchangeRate" || rule === "noCurrency";
  return [...told.filter(isGap), ...told.filter((reason) => !isGap(reason))];
}

/** The rates by currency, with 1 for the currency itself. */
function readRates(where: string, rates: ExchangeOptions["rates"], to: string): Map<string, Money> {
  const known = new Map([[to, product(1)]]);
  for (const [currency, rate] of Object.entries(rates)) {
    readCurrency(where, "rates", currency);
    const worth = size(where, `rates.${currency}`, rate);
    if (worth.isZero()) throw refusal(where, `rates.${currency}`, "must be above 0", rate);
    if (currency === to && !worth.eq(1)) throw refusal(where, `rates.${currency}`, "must be 1, or be left out", rate);
    known.set(currency, worth);
  }
  return known;
}
