/** Recency, frequency, monetary: how lately, how often and for how much customers buy, in scores. */
import { daysBetween } from "../calendar.js";
import { count, each, record, refusal, show, text, unique } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, type Money, quotient, ZERO } from "../money.js";
import { type Column, column } from "./bulk.js";
import { amountCuts, ascending, type Cuts, type GivenCuts, quantileCuts, readCuts, readLength } from "./cuts.js";
import { type RfmFinding, type RfmMeasure, score } from "./scores.js";
import { cell, firstFits, readBins, readRules, type SegmentRule, scoresOf, UNSEGMENTED, write } from "./segments.js";
import { RFM_BINS, RFM_SEGMENTS } from "./table.js";

/** What a customer bought over some time; returns may make the amount negative. */
export interface RfmCustomer {
  readonly id: string;
  readonly lastPurchase: Day;
  /** The number of purchases. */
  readonly frequency: number;
  readonly amount: Amount;
}

/** How to score and segment. */
export interface RfmOptions {
  /** How many scores there are, 2–10; 5 unless given. */
  readonly bins?: number | undefined;
  /** Cuts to use instead of quantiles, such as those of last year. */
  readonly cuts?: GivenCuts | undefined;
  /** Ours unless given, which are for five bins. */
  readonly segments?: readonly SegmentRule[] | undefined;
}

/** A score for each measure, from 1 up to the number of bins, which is best. */
export type RfmScores = { readonly [M in RfmMeasure]: number };

/** Why a customer is in a segment. */
export type RfmReason =
  | ({ readonly rule: "fitsSegment"; readonly segment: string } & RfmScores)
  | ({ readonly rule: "fitsNoSegment" } & RfmScores);

/** A customer in scores; the verdict is the id of a segment, or `"unsegmented"`. */
export interface RfmRow extends Judgement<string, RfmReason> {
  readonly id: string;
  /** Since the last purchase. */
  readonly days: Days;
  readonly scores: RfmScores;
  /** The three scores as one text: `"545"`; with ten bins `"10-4-5"`. */
  readonly rfm: string;
}

/** One segment in figures. */
export interface SegmentTotal {
  readonly segment: string;
  readonly heads: number;
  readonly amount: Money;
  /** The segment's share of the heads, and of the sum of positive amounts; `undefined` if there are none. */
  readonly headShare: number | undefined;
  readonly share: number | undefined;
}

/** The customers in the order given, the segments, and the cuts that were used; the reasons tell which scores nobody has. */
export interface Rfm extends Explained<RfmFinding> {
  readonly rows: readonly RfmRow[];
  readonly segments: readonly SegmentTotal[];
  readonly cuts: {
    readonly recency: readonly number[];
    readonly frequency: readonly number[];
    readonly amount: readonly Money[];
  };
}

/**
 * Scores customers by the days since their last purchase, the number of purchases and the amount, and names the segment
 * of each: the first rule that fits its scores. The last two score 1 + the number of cuts strictly below the value,
 * recency `bins` − the number of cuts strictly below the days.
 *
 * Cuts are quantiles of type 7 unless given; scores are exact. Equal values share a score, so some scores may be left
 * without customers: `because` says which.
 *
 * @throws RangeError for a repeated id, a last purchase after `asOf`, cuts that descend or are too few or too many,
 * segments beyond the bins, or other bins than five without segments.
 * @example
 * const customers = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `c${n}`, lastPurchase: `2026-03-0${n}`, frequency: n, amount: 100 * n }))
 * const { rows, cuts, because, segments } = Customer.rfm(customers, {}, "2026-03-07")
 * rows.map((row) => `${row.rfm} ${row.verdict}`)
 * // => ["111 dormant", "211 dormant", "322 occasionalCooling", "433 developing", "544 champions", "555 champions"]
 * cuts // => { recency: [2, 3, 4, 5], frequency: [2, 3, 4, 5], amount: ["200", "300", "400", "500"] }
 * because // => []
 * segments[0] // => { segment: "champions", heads: 2, amount: "1100", headShare: 1 / 3, share: 1100 / 2100 }
 * Customer.rfm(customers, { segments: [], cuts: { amount: [0, 0, 300, 300] } }, "2026-03-07").because.map((why) => why.scores) // => [[2], [4], [1]]
 * @category RFM
 * @see docs/sources.md#customer-rfm
 */
export function rfm(customers: readonly RfmCustomer[], options: RfmOptions, asOf: Day): Rfm {
  const where = "Customer.rfm";
  const { bins, given, rules } = readOptions(where, options);
  const bought = readCustomers(where, customers, day(where, "asOf", asOf));
  const [amounts, amountLimits] = readAmounts(where, bought, given.amount);
  const days = Float64Array.from(bought, (customer) => customer.days);
  const numbers = Float64Array.from(bought, (customer) => customer.frequency);
  const scored = [
    score("recency", days, given.recency ?? quantileCuts(days, bins), bins),
    score("frequency", numbers, given.frequency ?? quantileCuts(numbers, bins), bins),
    score("amount", amounts.keys, amountLimits ?? amountCuts(amounts.keys, amounts.amount, bins), bins),
  ] as const;

  const [recency, frequency, amount] = scored;
  const cells = Uint16Array.from(bought, (_, row) =>
    cell(recency.scores[row] ?? 1, frequency.scores[row] ?? 1, amount.scores[row] ?? 1, bins),
  );
  const owners = firstFits(rules, bins);
  const standings = Array.from(owners, (rule, at) => stand(rules[rule]?.id, at, bins));
  return {
    rows: bought.map(({ id, days: since }, row): RfmRow => {
      const { verdict, because, scores, rfm: written } = standings[cells[row] ?? 0] ?? stand(undefined, 0, bins);
      return { id, verdict, because, days: since, scores, rfm: written };
    }),
    segments: totals(rules, cells, owners, amounts),
    cuts: { recency: recency.cuts, frequency: frequency.cuts, amount: amount.cuts },
    because: scored.flatMap(({ findings }) => findings),
  };
}

/** What all customers with the same scores have in common. */
function stand(segment: string | undefined, at: number, bins: number): Omit<RfmRow, "id" | "days"> {
  const scores = scoresOf(at, bins);
  const reason: RfmReason =
    segment === undefined ? { rule: "fitsNoSegment", ...scores } : { rule: "fitsSegment", segment, ...scores };
  return { verdict: segment ?? UNSEGMENTED, because: [reason], scores, rfm: write(at, bins) };
}

/** The segments in the order of their rules, and last whoever is in none. */
function totals(
  rules: readonly SegmentRule[],
  cells: Uint16Array,
  owners: Int16Array,
  amounts: Column,
): SegmentTotal[] {
  const groupOf = cells.map((at) => (owners[at] === -1 ? rules.length : (owners[at] ?? 0)));
  const heads = new Uint32Array(rules.length + 1);
  for (const group of groupOf) heads[group] = (heads[group] ?? 0) + 1;
  const [gross = ZERO] = amounts.totals(
    cells.map((_, row) => ((amounts.keys[row] ?? 0) > 0 ? 0 : 1)),
    2,
  );
  return amounts.totals(groupOf, rules.length + 1).map((amount, group): SegmentTotal => {
    const own = heads[group] ?? 0;
    return {
      segment: rules[group]?.id ?? UNSEGMENTED,
      heads: own,
      amount,
      headShare: cells.length === 0 ? undefined : own / cells.length,
      share: gross.isZero() ? undefined : quotient(amount, gross).toNumber(),
    };
  });
}

function readOptions(where: string, options: RfmOptions) {
  const { bins: wanted = RFM_BINS, cuts = {}, segments } = record(where, "options", options);
  const bins = readBins(where, "bins", wanted);
  const { recency, frequency, amount } = record(where, "cuts", cuts);
  if (segments === undefined && bins !== RFM_BINS) {
    throw refusal(where, "segments", `must be given for ${bins} bins, since ours are for ${RFM_BINS}`, segments);
  }
  return {
    bins,
    given: {
      recency: recency === undefined ? undefined : readCuts(where, "cuts.recency", recency, bins),
      frequency: frequency === undefined ? undefined : readCuts(where, "cuts.frequency", frequency, bins),
      amount: amount === undefined ? undefined : readLength(where, "cuts.amount", amount, bins),
    },
    rules: readRules(where, "segments", segments ?? RFM_SEGMENTS, bins),
  };
}

interface Bought {
  readonly id: string;
  readonly days: Days;
  readonly frequency: number;
  readonly amount: Amount;
}

function readCustomers(where: string, customers: readonly RfmCustomer[], asOf: Day): Bought[] {
  const known = new Map<Day, Days>(); // there are few different days, and counting them takes long
  const since = (what: string, id: string, last: Day): Days => {
    const counted = known.get(last);
    if (counted !== undefined) return counted;
    const name = `${what}.lastPurchase (id ${show(id)})`;
    if (day(where, name, last) > asOf) throw refusal(where, name, `must not be after asOf ${asOf}`, last);
    const days = daysBetween(last, asOf);
    known.set(last, days);
    return days;
  };
  const rows = each(where, "customers", customers, (customer, what): Bought => {
    const { id, lastPurchase, frequency, amount } = record(where, what, customer);
    const own = text(where, `${what}.id`, id);
    const days = since(what, own, lastPurchase);
    return { id: own, days, frequency: count(where, `${what}.frequency`, frequency), amount };
  });
  unique(
    where,
    "customers",
    rows.map(({ id }) => id),
  );
  return rows;
}

/** The amounts, and the cuts that are given for them, as numbers that compare with each other. */
function readAmounts(
  where: string,
  customers: readonly Bought[],
  cuts: readonly Amount[] | undefined,
): readonly [Column, Cuts<Money> | undefined] {
  const heads = customers.length;
  const together = customers.map(({ amount }) => amount).concat(cuts ?? []);
  const all = column(where, together, (row) => {
    const customer = customers[row];
    return customer ? `customers[${row}].amount (id ${show(customer.id)})` : `cuts.amount[${row - heads}]`;
  });
  const limits = [...all.keys.subarray(heads)];
  const amounts = { ...all, keys: all.keys.subarray(0, heads) };
  return [amounts, cuts && ascending(where, "cuts.amount", limits.map(all.amount), limits)];
}
