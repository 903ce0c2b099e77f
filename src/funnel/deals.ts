/** A deal of the pipeline, as all functions around the forecast take it. */
import { oneOf, ratio, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size } from "../money.js";
import { DEAL_CATEGORIES, DEAL_OUTCOMES } from "./table.js";

/** Where a deal stands: undecided, won or lost. */
export type DealOutcome = (typeof DEAL_OUTCOMES)[number];

/** What a deal is marked as in a forecast. */
export type DealCategory = (typeof DEAL_CATEGORIES)[number];

/** A deal of the pipeline. */
export interface PipelineDeal {
  /** Names the deal in reasons; the number of its row serves unless given. */
  readonly id?: string | undefined;
  readonly amount: Amount;
  /** The probability of winning an open deal, 0–1; one without it is counted and listed, never taken as 0. */
  readonly probability?: number | undefined;
  /** Three capital letters, such as `"CNY"`. */
  readonly currency?: string | undefined;
  /** A won deal counts with its whole amount, a lost one not at all; open unless given or marked as closed. */
  readonly outcome?: DealOutcome | undefined;
  /** A `closed` deal is won, an `omitted` one left out of the forecast on purpose. */
  readonly category?: DealCategory | undefined;
  /** The day it is expected to close, or has closed. */
  readonly closeDay?: Day | undefined;
}

/** A deal as it was read. */
export interface ReadDeal {
  readonly row: number;
  readonly id: string | undefined;
  readonly amount: Money;
  readonly currency: string | undefined;
  readonly probability: number | undefined;
  readonly outcome: DealOutcome | undefined;
  readonly closeDay: Day | undefined;
  readonly category: DealCategory | undefined;
}

export function readDeal(where: string, what: string, row: number, deal: PipelineDeal): ReadDeal {
  const { id, amount, currency, probability, outcome, closeDay, category } = record(where, what, deal);
  const read = {
    row,
    id: id === undefined ? undefined : text(where, `${what}.id`, id),
    amount: size(where, `${what}.amount`, amount),
    currency: readCurrency(where, `${what}.currency`, currency),
    probability: probability === undefined ? undefined : ratio(where, `${what}.probability`, probability),
    outcome: outcome === undefined ? undefined : oneOf(where, `${what}.outcome`, outcome, DEAL_OUTCOMES),
    closeDay: closeDay === undefined ? undefined : day(where, `${what}.closeDay`, closeDay),
    category: category === undefined ? undefined : oneOf(where, `${what}.category`, category, DEAL_CATEGORIES),
  };
  if (read.outcome === "open" && read.category === "closed") {
    throw refusal(where, `${what}.category`, 'must not be "closed" while the outcome is "open"', read.category);
  }
  return read;
}

/** What a deal is to a forecast; its outcome says more than its category. */
export function standing({ outcome, category }: ReadDeal): DealOutcome | "omitted" {
  if (outcome === "won" || outcome === "lost") return outcome;
  if (category === "closed") return "won";
  return category === "omitted" ? "omitted" : "open";
}
