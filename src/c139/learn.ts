/** Win rates from one's own closed deals, with the published table to lean on while they are few. */
import { each, flag, record, refusal } from "../check.js";
import { type Block, isotonic } from "../stats/isotonic.js";
import { type Row, readTable, rowsByRank, type WinRate } from "./probability.js";
import { PRIOR_DEALS, WIN_RATES } from "./table.js";
import { type Notation, place, toValue, type Value, valueAt, write } from "./value.js";

/** A deal that was decided, with the value it had while it was still open. */
export interface ClosedDeal {
  readonly value: Value | Notation;
  readonly won: boolean;
}

/** What the learning leans on, and how much. */
export interface FitOptions {
  /** The rates before any deal of one's own; `WIN_RATES` unless given. */
  readonly prior?: readonly WinRate[] | undefined;
  /** How many deals of one's own, at one value, weigh as much as the prior's rate; 2 unless given. */
  readonly priorDeals?: number | undefined;
}

/** A row of a learnt table: what it rests on beside the rate. */
export interface FittedRate extends WinRate {
  readonly from: Notation;
  /** The deals of one's own between this value and the next row's. */
  readonly deals: number;
  readonly won: number;
}

/**
 * Learns a table of win rates from closed deals. Each of the 80 values starts with the prior's rate as if `priorDeals`
 * deals had shown it; the closed deals are added; then weighted pooling of neighbours (PAVA) makes the rates rise with
 * the value. Without deals it gives the prior back, with many it follows the deals. A row is `fitted` where deals of
 * one's own lie in it, else it keeps the prior's basis.
 *
 * @returns rows as `winProbability` takes them in `table`, each with the deals behind it.
 * @throws RangeError for a value out of range, a prior that is no rate table, or `priorDeals` that is not above 0.
 * @example
 * const deals = Array.from({ length: 20 }, (_, nth) => ({ value: "1W1F6C", won: nth < 10 }) as const)
 * const table = C139.fitWinRates(deals)
 * C139.winProbability("1W1F6C", { table }).rate.toFixed(3) // => "0.532"
 * C139.winProbability("1W1F6C").rate // => 0.85
 * C139.fitWinRates([]).length === C139.WIN_RATES.length // => true
 * @category Learning
 * @see docs/sources.md#c139-learning
 */
export function fitWinRates(closed: readonly ClosedDeal[], options: FitOptions = {}): FittedRate[] {
  const where = "C139.fitWinRates";
  const prior = readPrior(where, options);
  const tally = emptyTally();
  for (const deal of each(where, "closed", closed, (entry, what) => readClosed(where, what, entry))) add(tally, deal);
  const blocks = learn(tally, prior);
  return blocks.flatMap((block, nth) => rowsOf(block, blocks[nth + 1]?.start ?? 80, tally, prior));
}

/** A closed deal by the rank of its value. */
export interface Closed {
  readonly rank: number;
  readonly won: boolean;
}

export function readClosed(where: string, what: string, deal: ClosedDeal): Closed {
  const { value, won } = record(where, what, deal);
  return { rank: place(toValue(where, value, `${what}.value`)), won: flag(where, `${what}.won`, won) };
}

/** What a fit leans on: the prior's row for each of the 80 ranks, and how many deals each is worth. */
export interface Prior {
  readonly rows: readonly Row[];
  readonly deals: number;
}

export function readPrior(where: string, options: FitOptions): Prior {
  const { prior = WIN_RATES, priorDeals = PRIOR_DEALS } = record(where, "options", options);
  if (!(typeof priorDeals === "number" && priorDeals > 0 && priorDeals <= 1e9)) {
    throw refusal(where, "priorDeals", "must be a number above 0 and at most 1e9", priorDeals, "number");
  }
  return { rows: rowsByRank(readTable(where, "prior", prior)), deals: priorDeals };
}

/** How many deals closed at each of the 80 ranks, and how many of them were won. */
export interface Tally {
  readonly deals: number[];
  readonly won: number[];
}

export function emptyTally(): Tally {
  return { deals: Array(80).fill(0), won: Array(80).fill(0) };
}

export function add(tally: Tally, { rank, won }: Closed): void {
  tally.deals[rank] = (tally.deals[rank] ?? 0) + 1;
  if (won) tally.won[rank] = (tally.won[rank] ?? 0) + 1;
}

/** The isotonic blocks of prior and tally together. */
export function learn({ deals, won }: Tally, prior: Prior): Block[] {
  const rates = prior.rows.map(
    ({ rate }, rank) => (rate * prior.deals + (won[rank] ?? 0)) / (prior.deals + (deals[rank] ?? 0)),
  );
  return isotonic(
    rates,
    deals.map((own) => own + prior.deals),
  );
}

/** The rows of a block: one, unless it has no deals of one's own and spans rows of the prior that differ. */
function rowsOf(block: Block, end: number, { deals, won }: Tally, { rows }: Prior): FittedRate[] {
  const total = (of: readonly number[], from: number, to: number) =>
    of.slice(from, to).reduce((sum, entry) => sum + entry, 0);
  const own = total(deals, block.start, end);
  const starts = rows.flatMap((row, rank) =>
    rank === block.start || (own === 0 && rank > block.start && rank < end && row !== rows[rank - 1]) ? [rank] : [],
  );
  return starts.map((from, nth) => {
    const to = starts[nth + 1] ?? end;
    const before = rows[from];
    return {
      from: write(valueAt(from)),
      rate: own === 0 && before ? before.rate : Math.min(1, Math.max(0, block.level)),
      basis: own === 0 && before ? before.basis : "fitted",
      deals: total(deals, from, to),
      won: total(won, from, to),
    };
  });
}
