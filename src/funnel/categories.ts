/** The forecast by category: what is closed, committed, most likely, best case, and the rest of the pipeline. */
import { each, oneOf, record } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Money, product, sum } from "../money.js";
import { type PipelineDeal, type ReadDeal, readDeal, standing } from "./deals.js";
import { CATEGORIES, CATEGORY_MODES } from "./table.js";
import { oneCurrency } from "./weighted.js";

/** A category that counts. */
export type Category = (typeof CATEGORIES)[number];

/** `single`: each category by itself; `cumulative`: each with all that are surer. */
export type CategoryMode = (typeof CATEGORY_MODES)[number];

/** How the categories are added up. */
export interface CategoryOptions {
  /** `"single"` unless given. */
  readonly mode?: CategoryMode | undefined;
}

/** What one category holds. */
export interface CategoryTotal {
  readonly category: Category;
  readonly deals: number;
  /** Σ amount, exact. */
  readonly amount: Money;
  /** Σ amount · probability, exact, a closed deal in full; `undefined` while a probability is unknown. */
  readonly weighted: Money | undefined;
  /** The same with each unknown probability at 0, and at 1. */
  readonly weightedAtLeast: Money;
  readonly weightedAtMost: Money;
}

/** A deal that no category counts. */
export interface UncountedDeal {
  /** Its place among the deals given, 0 for the first. */
  readonly row: number;
  readonly id: string | undefined;
  readonly amount: Money;
}

/** What is in which category, and what is in none. */
export type CategoryReason =
  | {
      readonly rule: "inCategory" | "inCategoryAndSurer";
      readonly category: Category;
      readonly deals: number;
      readonly amount: string;
    }
  | { readonly rule: "noForecastDeals" }
  | {
      readonly rule: "lostNotCounted" | "omittedNotCounted" | "withoutCategory";
      readonly deals: number;
      readonly amount: string;
    }
  | { readonly rule: "withoutProbability"; readonly deals: number };

/** A forecast in one currency, by category. */
export interface Categories extends Explained<CategoryReason> {
  readonly currency: string | undefined;
  readonly mode: CategoryMode;
  /** One for each category, from the least to the most sure. */
  readonly totals: readonly CategoryTotal[];
  readonly lost: readonly UncountedDeal[];
  readonly omitted: readonly UncountedDeal[];
  /** Open deals that nobody has put into a category. */
  readonly uncategorised: readonly UncountedDeal[];
}

/**
 * The forecast by category, single or cumulative: exact sums and weighted sums.
 *
 * Cumulative, closed is part of commit, commit of most likely, and so on down to pipeline. Lost and omitted deals and
 * those without a category are never counted, but listed.
 *
 * @throws RangeError for an amount below 0, a probability outside 0–1, more than one currency, or an open deal that is
 * marked as closed.
 * @example
 * const deals = [
 *   { id: "d1", amount: 100, category: "commit", probability: 0.9 },
 *   { id: "d2", amount: 50, category: "commit", outcome: "won" },
 *   { id: "d3", amount: 400, category: "bestCase" },
 *   { id: "d4", amount: 70, outcome: "lost" },
 *   { id: "d5", amount: 30, category: "omitted" },
 *   { id: "d6", amount: 20 },
 * ]
 * const single = Funnel.categories(deals)
 * single.totals.map(({ category, amount }) => [category, amount.toNumber()])
 * // => [["pipeline", 0], ["bestCase", 400], ["mostLikely", 0], ["commit", 100], ["closed", 50]]
 * single.totals[3].weighted // => "90"
 * single.uncategorised // => [{ row: 5, id: "d6", amount: "20" }]
 * const cumulative = Funnel.categories(deals, { mode: "cumulative" })
 * cumulative.totals.map(({ amount }) => amount.toNumber()) // => [550, 550, 150, 150, 50]
 * cumulative.totals[1].weighted // => undefined
 * cumulative.totals[1].weightedAtMost // => "540"
 * Funnel.categories([]).because // => [{ rule: "noForecastDeals" }]
 * @category Forecast
 * @see docs/sources.md#funnel-categories
 */
export function categories(deals: readonly PipelineDeal[], options: CategoryOptions = {}): Categories {
  const where = "Funnel.categories";
  const { mode: given } = record(where, "options", options);
  const mode = given === undefined ? "single" : oneOf(where, "mode", given, CATEGORY_MODES);
  const rows = each(where, "deals", deals, (deal, what, row) => placed(readDeal(where, what, row, deal)));
  oneCurrency(where, "deals", rows);

  const surest = CATEGORIES.length;
  const totals = CATEGORIES.map((category, place): CategoryTotal => {
    const within: readonly Place[] = CATEGORIES.slice(place, mode === "single" ? place + 1 : surest);
    return total(
      category,
      rows.filter((deal) => within.includes(deal.place)),
    );
  });
  const aside = (place: Place) =>
    rows.filter((deal) => deal.place === place).map(({ row, id, amount }): UncountedDeal => ({ row, id, amount }));
  const [lost, omitted, uncategorised] = [aside("lost"), aside("omitted"), aside("none")];
  return {
    because: [
      ...held(totals, mode),
      ...uncounted("lostNotCounted", lost),
      ...uncounted("omittedNotCounted", omitted),
      ...uncounted("withoutCategory", uncategorised),
      ...withoutProbability(rows),
    ],
    currency: rows[0]?.currency,
    mode,
    totals,
    lost,
    omitted,
    uncategorised,
  };
}

/** Where a deal counts, or why it does not. */
type Place = Category | "lost" | "omitted" | "none";

interface Placed extends UncountedDeal {
  readonly currency: string | undefined;
  /** 1 for a closed deal. */
  readonly probability: number | undefined;
  readonly place: Place;
}

function total(category: Category, rows: readonly Placed[]): CategoryTotal {
  const open = rows.filter(({ probability }) => probability === undefined).map(({ amount }) => amount);
  const atLeast = sum(rows.map(({ amount, probability = 0 }) => product(amount, probability)));
  return {
    category,
    deals: rows.length,
    amount: sum(rows.map(({ amount }) => amount)),
    weighted: open.length === 0 ? atLeast : undefined,
    weightedAtLeast: atLeast,
    weightedAtMost: sum([atLeast, ...open]),
  };
}

function held(totals: readonly CategoryTotal[], mode: CategoryMode): CategoryReason[] {
  const rule = mode === "single" ? "inCategory" : "inCategoryAndSurer";
  const some = totals.filter(({ deals }) => deals > 0).reverse(); // the surest leads
  if (some.length === 0) return [{ rule: "noForecastDeals" }];
  return some.map(({ category, deals, amount }) => ({ rule, category, deals, amount: amount.toString() }));
}

function uncounted(
  rule: "lostNotCounted" | "omittedNotCounted" | "withoutCategory",
  deals: readonly UncountedDeal[],
): CategoryReason[] {
  if (deals.length === 0) return [];
  return [{ rule, deals: deals.length, amount: sum(deals.map(({ amount }) => amount)).toString() }];
}

function withoutProbability(rows: readonly Placed[]): CategoryReason[] {
  const counted: readonly Place[] = CATEGORIES;
  const deals = rows.filter(({ place, probability }) => probability === undefined && counted.includes(place)).length;
  return deals === 0 ? [] : [{ rule: "withoutProbability", deals }];
}

function placed(deal: ReadDeal): Placed {
  const { row, id, amount, currency, probability, category = "none" } = deal;
  const stands = standing(deal);
  const place = stands === "won" ? "closed" : stands === "lost" ? "lost" : category;
  return { row, id, amount, currency, probability: place === "closed" ? 1 : probability, place };
}
