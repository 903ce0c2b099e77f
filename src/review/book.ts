/** A book of accounts and deals, judged deal by deal and added up. */
import { each, level, text } from "../check.js";
import { groupBy } from "../group.js";
import { readRules } from "../customer/abc.js";
import { type Abc, abc } from "../customer/index.js";
import { type OpeningBook, openings } from "../competition/index.js";
import { type Day, day } from "../day.js";
import { CONFIDENCE, type Conversions, conversions, type Weighted, weighted } from "../funnel/index.js";
import { type Money, money, product, sum } from "../money.js";
import { type DealReview, judge, readOptions, type Standing } from "./deal.js";
import { type FieldReview, fieldOf } from "./field.js";
import {
  type Account,
  type Book,
  type BookOptions,
  columnTotal,
  type Deal,
  type FunnelCounts,
  readBook,
} from "./input.js";
import { STANDINGS } from "./table.js";

/** An amount in one currency; `undefined` where the book names none. */
export interface CurrencyAmount {
  readonly currency: string | undefined;
  readonly amount: Money;
}

/** The open deals of one currency. */
export interface Pipeline extends Weighted {
  /** The weighted total if every unknown C139 item held. */
  readonly couldReach: Money;
}

/** An open deal that no pipeline could take in, and what it lacks. */
export interface LeftOut {
  readonly id: string;
  readonly lacks: readonly ("amount" | "chance")[];
}

/** The open deals of one standing. */
export interface StandingTotal {
  readonly standing: Standing;
  readonly deals: number;
  readonly amounts: readonly CurrencyAmount[];
  /** How many of the deals have no amount. */
  readonly withoutAmount: number;
}

/** The ABC of the accounts that bought in one currency. */
export interface AccountAbc extends Abc {
  readonly currency: string | undefined;
}

/** An account whose purchases put it in another class than the team does. */
export interface TierGap {
  readonly id: string;
  readonly currency: string | undefined;
  readonly tier: "A" | "B" | "C";
  readonly class: "A" | "B" | "C";
}

/** The conversions of the whole team and of each row. */
export interface FunnelReview {
  readonly total: Conversions;
  readonly rows: readonly { readonly id: string; readonly conversions: Conversions }[];
}

/** A judged book. Whatever the book did not tell is `undefined` or empty here, and listed. */
export interface BookReview {
  readonly name: string | undefined;
  readonly note: string | undefined;
  readonly asOf: Day;
  readonly unit: number;
  readonly accounts: readonly { readonly id: string; readonly name: string | undefined; readonly deals: number }[];
  /** The deals in the order given. */
  readonly deals: readonly DealReview[];
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  /** One for each currency, in the order of the deals. */
  readonly pipelines: readonly Pipeline[];
  readonly leftOut: readonly LeftOut[];
  readonly standings: readonly StandingTotal[];
  /** One for each currency; empty if no account says what it bought. */
  readonly abc: readonly AccountAbc[];
  /** The periods whose purchases were counted. */
  readonly periods: readonly string[];
  /** The accounts that do not say what they bought in these periods. */
  readonly unclassed: readonly string[];
  readonly tierGaps: readonly TierGap[];
  readonly funnel: FunnelReview | undefined;
  /** The open deals that have an opening, on the grid; `undefined` if none has. */
  readonly openings: OpeningBook | undefined;
  /** The machines of the accounts; `undefined` if none is on record. */
  readonly field: FieldReview | undefined;
}

/**
 * Judges a book of key accounts and deals: every deal by itself; the weighted pipeline, its standard deviation and what
 * it could reach, for each currency; count and amount for each region; the ABC of the accounts; and the funnel, if the
 * book has counts. Closed deals are counted and forecast nothing.
 *
 * @throws RangeError or TypeError naming the row and field: a repeated id, a deal of an unknown account, an amount
 * without a currency beside amounts with one, or any value out of range.
 * @example
 * const book = {
 *   accounts: [{ id: "a1", name: "华东机床" }, { id: "a2", name: "Nordwind AG" }],
 *   deals: [
 *     { id: "d1", account: "a1", amount: 100, currency: "CNY", probability: 0.25 },
 *     { id: "d2", account: "a2", amount: 50, currency: "CNY", probability: 0.75 },
 *     { id: "d3", account: "a2" },
 *   ],
 * }
 * const review = Review.book(book, {}, "2026-03-01")
 * review.pipelines[0].weighted.toString() // => "62.5"
 * review.leftOut // => [{ id: "d3", lacks: ["amount", "chance"] }]
 * review.standings[4] // => { standing: "unrated", deals: 3, amounts: [{ currency: "CNY", amount: "150" }], withoutAmount: 1 }
 * Review.book({ ...book, accounts: [] }, {}, "2026-03-01") // throws RangeError: Review.book: deals[0].account must be the id of an account, got "a1"
 * @category Review
 */
export function book(book: Book, options: BookOptions, asOf: Day): BookReview {
  const where = "Review.book";
  const today = day(where, "asOf", asOf);
  const { name, note, unit = 1, accounts, deals, funnel } = readBook(where, book, today);
  const settings = readOptions(where, options);
  const confidence = level(where, "confidence", options.confidence ?? CONFIDENCE);
  const judged = Array.from(deals, (deal) => judge(deal, settings, today));
  const open = judged.filter((deal) => deal.outcome === undefined);
  return {
    name,
    note,
    asOf: today,
    unit,
    accounts: accountsOf(accounts, judged),
    deals: judged,
    open: open.length,
    won: judged.filter((deal) => deal.outcome === "won").length,
    lost: judged.filter((deal) => deal.outcome === "lost").length,
    pipelines: pipelinesOf(open),
    leftOut: open.flatMap(lacking),
    standings: STANDINGS.map((standing) => totalOf(standing, open)),
    ...classesOf(where, accounts, options),
    funnel: funnel && funnelOf(funnel, confidence),
    openings: openingsOf(deals),
    field: fieldOf(where, accounts, today, options.territory ?? {}),
  };
}

/** The moves of open deals; a book in which no deal has an opening has no grid. */
function openingsOf(deals: readonly Deal[]): OpeningBook | undefined {
  const open = deals.filter(({ outcome }) => outcome === undefined);
  const opened = open.flatMap(({ id, opening }) => (opening === undefined ? [] : [{ id, ...opening }]));
  return opened.length === 0 ? undefined : openings(opened);
}

function accountsOf(accounts: readonly Account[], deals: readonly DealReview[]): BookReview["accounts"] {
  const held = new Map<string, number>();
  for (const { account } of deals) held.set(account, (held.get(account) ?? 0) + 1);
  return accounts.map(({ id, name }) => ({ id, name, deals: held.get(id) ?? 0 }));
}

function pipelinesOf(open: readonly DealReview[]): Pipeline[] {
  const forecast = open.flatMap(({ amount, chance, currency }) =>
    amount && chance ? [{ amount, chance, currency }] : [],
  );
  return groupBy(forecast, (deal) => deal.currency).map(([, deals]) => ({
    ...weighted(deals.map(({ amount, chance, currency }) => ({ amount, probability: chance.probability, currency }))),
    couldReach: sum(deals.map(({ amount, chance }) => product(amount, chance.range[1]))),
  }));
}

function lacking({ id, amount, chance }: DealReview): LeftOut[] {
  const lacks = [...(amount ? [] : (["amount"] as const)), ...(chance ? [] : (["chance"] as const))];
  return lacks.length === 0 ? [] : [{ id, lacks }];
}

function totalOf(standing: Standing, open: readonly DealReview[]): StandingTotal {
  const deals = open.filter((deal) => deal.verdict === standing);
  const priced = deals.flatMap(({ amount, currency }) => (amount ? [{ amount, currency }] : []));
  return {
    standing,
    deals: deals.length,
    amounts: groupBy(priced, (deal) => deal.currency).map(([currency, rows]) => ({
      currency,
      amount: sum(rows.map((row) => row.amount)),
    })),
    withoutAmount: deals.length - priced.length,
  };
}

function classesOf(
  where: string,
  accounts: readonly Account[],
  { periods, abc: abcOptions }: BookOptions,
): Pick<BookReview, "abc" | "periods" | "unclassed" | "tierGaps"> {
  const counted = each(where, "periods", periods === undefined ? [] : periods, (period, path) =>
    text(where, path, period),
  );
  const wanted = periods === undefined ? undefined : new Set(counted);
  const rules = readRules(where, "abc.", abcOptions ?? {});
  const purchases = accounts.flatMap(({ id, bought = [] }) =>
    bought
      .filter((purchase) => wanted === undefined || wanted.has(purchase.period))
      .map((purchase) => ({ id, ...purchase, amount: money(where, "amount", purchase.amount) })),
  );
  const analyses = groupBy(purchases, (purchase) => purchase.currency).map(([currency, rows]): AccountAbc => {
    const totals = groupBy(rows, (row) => row.id).map(([id, own]) => ({
      id,
      amount: sum(own.map((row) => row.amount)),
    }));
    return { currency, ...abc(totals, rules) };
  });
  const seen = new Set(purchases.map((purchase) => purchase.id));
  const tiers = new Map(accounts.map(({ id, tier }) => [id, tier]));
  return {
    abc: analyses,
    periods: [...new Set(purchases.map((purchase) => purchase.period))].sort(),
    unclassed: accounts.filter(({ id }) => !seen.has(id)).map(({ id }) => id),
    tierGaps: analyses.flatMap(({ currency, rows }) =>
      rows.flatMap(({ id, verdict }) => {
        const tier = tiers.get(id);
        return tier === undefined || tier === verdict ? [] : [{ id, currency, tier, class: verdict }];
      }),
    ),
  };
}

function funnelOf({ kind, stages, rows }: FunnelCounts, confidence: number): FunnelReview {
  const convert = (counts: readonly number[]) => conversions(counts, { kind, stages, confidence });
  const totals = stages.map((_, stage) => columnTotal(rows, stage));
  return { total: convert(totals), rows: rows.map(({ id, counts }) => ({ id, conversions: convert(counts) })) };
}
