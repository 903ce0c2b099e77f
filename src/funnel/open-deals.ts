/** The deals of a forecast: what is won already, what is still open, and what no longer counts. */
import { each, oneOf, ratio, record, text } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size, sum } from "../money.js";
import type { DealOutcome } from "./convert.js";
import { DEAL_OUTCOMES } from "./table.js";
import { oneCurrency } from "./weighted.js";

/** A deal of a forecast. */
export interface ForecastDeal {
  /** Names the deal in reasons; the row's number serves unless given. */
  readonly id?: string | undefined;
  readonly amount: Amount;
  /** The probability of winning an open deal, 0–1; one without it is counted and listed, never taken as 0. */
  readonly probability?: number | undefined;
  /** Three capital letters, such as `"CNY"`; unless none of the deals names one. */
  readonly currency?: string | undefined;
  /** `"open"` unless given; a won deal counts with its whole amount, a lost one not at all. */
  readonly outcome?: DealOutcome | undefined;
  /** The day it is expected to close, or has closed. */
  readonly closeDay?: Day | undefined;
}

/** A deal as it was read. */
export interface ReadDeal {
  readonly row: number;
  readonly id: string;
  readonly amount: Money;
  readonly probability: number | undefined;
  readonly currency: string | undefined;
  readonly outcome: DealOutcome;
  readonly closeDay: Day | undefined;
}

/** An open deal whose probability is known. */
export interface PricedDeal extends ReadDeal {
  readonly probability: number;
}

/** Deals by what they mean for a forecast. */
export interface Sorted {
  readonly currency: string | undefined;
  readonly open: readonly PricedDeal[];
  readonly unjudged: readonly ReadDeal[];
  readonly won: readonly ReadDeal[];
  readonly lost: readonly ReadDeal[];
  /** What is won already. */
  readonly secured: Money;
}

/** Reads the deals of one currency. */
export function readDeals(where: string, deals: readonly ForecastDeal[]): readonly ReadDeal[] {
  const rows = each(where, "deals", deals, (deal, what, row): ReadDeal => {
    const { id, amount, probability, currency, outcome = "open", closeDay } = record(where, what, deal);
    return {
      row,
      id: id === undefined ? `${row + 1}` : text(where, `${what}.id`, id),
      amount: size(where, `${what}.amount`, amount),
      probability: probability === undefined ? undefined : ratio(where, `${what}.probability`, probability),
      currency: readCurrency(where, `${what}.currency`, currency),
      outcome: oneOf(where, `${what}.outcome`, outcome, DEAL_OUTCOMES),
      closeDay: closeDay === undefined ? undefined : day(where, `${what}.closeDay`, closeDay),
    };
  });
  oneCurrency(where, "deals", rows);
  return rows;
}

/** Sorts deals that were read. */
export function sorted(rows: readonly ReadDeal[]): Sorted {
  const of = (outcome: DealOutcome) => rows.filter((row) => row.outcome === outcome);
  const [open, won] = [of("open"), of("won")];
  return {
    currency: rows[0]?.currency,
    open: open.filter(isPriced),
    unjudged: open.filter((deal) => !isPriced(deal)),
    won,
    lost: of("lost"),
    secured: sum(won.map((deal) => deal.amount)),
  };
}

function isPriced(deal: ReadDeal): deal is PricedDeal {
  return deal.probability !== undefined;
}
