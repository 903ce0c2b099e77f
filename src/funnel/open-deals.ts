/** The deals of a forecast: what is won already, what is still open, and what does not count. */
import { each } from "../check.js";
import { type Money, sum } from "../money.js";
import { type PipelineDeal, type ReadDeal, readDeal, standing } from "./deals.js";
import { oneCurrency } from "./weighted.js";

/** A deal as reasons name it. */
export interface NamedDeal extends ReadDeal {
  readonly id: string;
}

/** An open deal whose probability is known. */
export interface JudgedDeal extends NamedDeal {
  readonly probability: number;
}

/** Deals by what they mean for a forecast. */
export interface Sorted {
  readonly currency: string | undefined;
  readonly open: readonly JudgedDeal[];
  readonly unjudged: readonly NamedDeal[];
  readonly won: readonly NamedDeal[];
  readonly lost: readonly NamedDeal[];
  readonly omitted: readonly NamedDeal[];
  /** What is won already. */
  readonly secured: Money;
}

/** Reads the deals of one currency. */
export function readDeals(where: string, deals: readonly PipelineDeal[]): readonly NamedDeal[] {
  const rows = each(where, "deals", deals, (deal, what, row): NamedDeal => {
    const read = readDeal(where, what, row, deal);
    return { ...read, id: read.id ?? `${row + 1}` };
  });
  oneCurrency(where, "deals", rows);
  return rows;
}

/** Sorts deals that were read. */
export function sorted(rows: readonly NamedDeal[]): Sorted {
  const of = (wanted: ReturnType<typeof standing>) => rows.filter((row) => standing(row) === wanted);
  const [open, won] = [of("open"), of("won")];
  return {
    currency: rows[0]?.currency,
    open: open.filter(isJudged),
    unjudged: open.filter((deal) => !isJudged(deal)),
    won,
    lost: of("lost"),
    omitted: of("omitted"),
    secured: sum(won.map((deal) => deal.amount)),
  };
}

function isJudged(deal: NamedDeal): deal is JudgedDeal {
  return deal.probability !== undefined;
}
