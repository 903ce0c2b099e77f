/** A list of open deals by their values: where the money stands, and which deals want a look. */
import { count, each, flag, ratio, record, refusal, text, unique } from "../check.js";
import { daysBetween } from "../calendar.js";
import { type Day, type Days, day } from "../day.js";
import type { Explained } from "../judgement.js";
import { groupBy } from "../group.js";
import { type Amount, allOrNone, type Money, product, readCurrency, size, sum } from "../money.js";
import { drawn, readTable, rowsByRank, type WinRate } from "./probability.js";
import { HIGH_RATE, UNTOUCHED_AFTER, WIN_RATES } from "./table.js";
import {
  type Inflections,
  lines,
  type Notation,
  place,
  type Region,
  regionOf,
  toValue,
  type Value,
  write,
} from "./value.js";

/** An open deal with its value. */
export interface ValuedDeal {
  readonly id: string;
  readonly value: Value | Notation;
  readonly amount?: Amount | undefined;
  /** Three capital letters; all amounts name one, or none does. */
  readonly currency?: string | undefined;
  /** The seller says this deal is under control. */
  readonly claimed?: boolean | undefined;
  readonly lastTouched?: Day | undefined;
}

/** How to read a portfolio. */
export interface PortfolioOptions extends Inflections {
  readonly table?: readonly WinRate[] | undefined;
  /** Deals at this rate or above should not lie untouched; 0.85 unless given. */
  readonly highRate?: number | undefined;
  /** Days without contact after which they do; 14 unless given. */
  readonly untouchedAfter?: Days | undefined;
}

/** The deals and amounts of one region. */
export interface RegionTotal {
  readonly region: Region;
  readonly deals: number;
  readonly amounts: readonly CurrencyTotal[];
}

/** Exact totals in one currency; `undefined` where the deals name none. */
export interface CurrencyTotal {
  readonly currency: string | undefined;
  readonly amount: Money;
  /** Σ amount · win probability. */
  readonly weighted: Money;
}

/** Something that wants a look. */
export type PortfolioFlag =
  | { readonly rule: "claimedBelowWin"; readonly value: Notation; readonly region: Region }
  | {
      readonly rule: "highRateUntouched";
      readonly rate: number;
      readonly lastTouched: Day;
      readonly days: Days;
    };

/** A deal that wants a look, and why. */
export interface FlaggedDeal extends Explained<PortfolioFlag> {
  readonly id: string;
}

/** A portfolio in figures. */
export interface Portfolio {
  readonly regions: readonly RegionTotal[];
  readonly totals: readonly CurrencyTotal[];
  /** The deals without an amount: counted in their region, forecast nowhere. */
  readonly withoutAmount: readonly string[];
  readonly flagged: readonly FlaggedDeal[];
}

/**
 * Adds up open deals by region: how many, how much, and the weighted forecast in each currency, exact; and names the
 * deals that are claimed but below the win region, and those with a high rate that nobody has touched.
 *
 * @throws RangeError for a repeated id, a value or amount out of range, an amount without a currency beside amounts
 * with one, or a last contact after `asOf`.
 * @example
 * const deals = [
 *   { id: "d1", value: "1W2F7C", amount: "6800000", currency: "CNY", lastTouched: "2026-10-01" },
 *   { id: "d2", value: "0W2F5C", amount: "3200000", currency: "CNY", claimed: true },
 * ] as const
 * const portfolio = C139.portfolio(deals, "2026-11-20")
 * portfolio.totals // => [{ currency: "CNY", amount: "10000000", weighted: "7411640" }]
 * portfolio.flagged.map(({ id, because }) => `${id} ${because[0].rule}`) // => ["d1 highRateUntouched", "d2 claimedBelowWin"]
 * @category Over time
 * @see docs/sources.md#c139-portfolio
 */
export function portfolio(deals: readonly ValuedDeal[], asOf: Day, options: PortfolioOptions = {}): Portfolio {
  const where = "C139.portfolio";
  const inflections = lines(where, options);
  const today = day(where, "asOf", asOf);
  const rates = rowsByRank(readTable(where, "table", options.table ?? WIN_RATES)).map(({ rate }) => rate);
  const highRate = ratio(where, "highRate", options.highRate ?? HIGH_RATE);
  const untouchedAfter = count(where, "untouchedAfter", options.untouchedAfter ?? UNTOUCHED_AFTER);
  const rows = each(where, "deals", deals, (deal, what) => {
    const row = readDeal(where, what, deal, today);
    const rate = rates[place(row.value)] ?? 0;
    return { ...row, region: regionOf(place(row.value), inflections), rate, probability: drawn(rate) };
  });
  const ids = rows.map((row) => row.id);
  unique(where, "deals", ids);
  allOrNone(where, rows);
  return {
    regions: (["win", "swing", "lose"] as const).map((region) => {
      const own = rows.filter((row) => row.region === region);
      return { region, deals: own.length, amounts: totals(own) };
    }),
    totals: totals(rows),
    withoutAmount: rows.filter((row) => row.amount === undefined).map((row) => row.id),
    flagged: rows.flatMap((row) => {
      const because = flags(row, { highRate, untouchedAfter, asOf: today });
      return because.length === 0 ? [] : [{ id: row.id, because }];
    }),
  };
}

function flags(
  { value, region, rate, claimed, lastTouched }: Read & { readonly region: Region; readonly rate: number },
  { highRate, untouchedAfter, asOf }: { readonly highRate: number; readonly untouchedAfter: Days; readonly asOf: Day },
): PortfolioFlag[] {
  const found: PortfolioFlag[] = [];
  if (claimed && region !== "win") found.push({ rule: "claimedBelowWin", value: write(value), region });
  if (lastTouched === undefined || rate < highRate) return found;
  const days = daysBetween(lastTouched, asOf);
  if (days >= untouchedAfter) found.push({ rule: "highRateUntouched", rate, lastTouched, days });
  return found;
}

interface Read {
  readonly path: string;
  readonly id: string;
  readonly value: Value;
  readonly amount: Money | undefined;
  readonly currency: string | undefined;
  readonly claimed: boolean;
  readonly lastTouched: Day | undefined;
}

function readDeal(where: string, what: string, deal: ValuedDeal, asOf: Day): Read {
  const { id, value, amount, currency, claimed = false, lastTouched } = record(where, what, deal);
  if (lastTouched !== undefined && day(where, `${what}.lastTouched`, lastTouched) > asOf) {
    throw refusal(where, `${what}.lastTouched`, `must not be after asOf ${asOf}`, lastTouched);
  }
  return {
    path: what,
    id: text(where, `${what}.id`, id),
    value: toValue(where, value, `${what}.value`),
    amount: amount === undefined ? undefined : size(where, `${what}.amount`, amount),
    currency: readCurrency(where, `${what}.currency`, currency),
    claimed: flag(where, `${what}.claimed`, claimed),
    lastTouched,
  };
}

function totals(
  rows: readonly { amount: Money | undefined; currency: string | undefined; probability: number }[],
): CurrencyTotal[] {
  const priced = rows.flatMap(({ amount, currency, probability }) =>
    amount ? [{ amount, currency, probability }] : [],
  );
  return groupBy(priced, (row) => row.currency).map(([currency, own]) => ({
    currency,
    amount: sum(own.map((row) => row.amount)),
    weighted: sum(own.map((row) => product(row.amount, row.probability))),
  }));
}
