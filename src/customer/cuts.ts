/** Where scores end: at quantiles, or at cuts that are given. Only the order of the values decides; nothing is rounded. */
import { each, refusal } from "../check.js";
import { type Amount, type Money, product, quotient, sum } from "../money.js";
import { type Quantile, quantile } from "../stats/quantile.js";
import type { Column } from "./bulk.js";

/** Cuts between the bins: ascending, one fewer than there are bins. A value on a cut belongs below it. */
export interface GivenCuts {
  /** Days since the last purchase. */
  readonly recency?: readonly number[] | undefined;
  readonly frequency?: readonly number[] | undefined;
  readonly amount?: readonly Amount[] | undefined;
}

/** The cuts in ascending order, and for each a limit: the keys above the limit are those above the cut. */
export interface Cuts<Cut> {
  readonly cuts: readonly Cut[];
  readonly limits: readonly number[];
}

/** The cuts that share out numbers equally; none if there are no numbers. */
export function quantileCuts(keys: Float64Array, bins: number): Cuts<number> {
  const found = quantiles(keys, bins);
  return { cuts: found.map(({ value }) => value), limits: found.map(({ low }) => low) };
}

/** The same for amounts. A cut that is no decimal number is rounded to one, which stays between its neighbours. */
export function amountCuts(keys: Float64Array, amount: Column["amount"], bins: number): Cuts<Money> {
  const found = quantiles(keys, bins);
  const cut = ({ low, high, part }: Quantile) => {
    const [from, to] = [amount(low), amount(high)];
    return sum([from, quotient(product(sum([to, from.neg()]), part), bins)]);
  };
  return { cuts: found.map(cut), limits: found.map(({ low }) => low) };
}

function quantiles(keys: Float64Array, bins: number): Quantile[] {
  const sorted = keys.slice().sort();
  return Array.from({ length: bins - 1 }, (_, nth) => quantile(sorted, nth + 1, bins) ?? []).flat();
}

/** Given cuts for days or numbers of purchases. */
export function readCuts(where: string, what: string, cuts: readonly number[], bins: number): Cuts<number> {
  const limits = each(where, what, readLength(where, what, cuts, bins), (cut, name) => {
    if (typeof cut === "number" && cut >= 0 && cut <= Number.MAX_SAFE_INTEGER) return cut + 0;
    throw refusal(where, name, "must be a number of at least 0", cut, "number");
  });
  return ascending(where, what, limits, limits);
}

/** One cut fewer than there are bins, none of them looked at yet. */
export function readLength<Cut>(where: string, what: string, cuts: readonly Cut[], bins: number): readonly Cut[] {
  if (Array.isArray(cuts) && cuts.length === bins - 1) return Array.from(cuts); // where holes are entries
  throw refusal(where, what, `must hold ${bins - 1} cuts, one fewer than the bins`, cuts, "array");
}

/** Cuts that do not descend; equal ones leave a score without customers. */
export function ascending<Cut>(
  where: string,
  what: string,
  cuts: readonly Cut[],
  limits: readonly number[],
): Cuts<Cut> {
  const wrong = limits.findIndex((limit, nth) => limit < (limits[nth - 1] ?? limit));
  if (wrong < 0) return { cuts, limits };
  throw refusal(where, `${what}[${wrong}]`, `must not be below ${what}[${wrong - 1}]`, `${cuts[wrong]}`);
}
