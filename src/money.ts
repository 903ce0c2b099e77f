/**
 * Exact money. Sums and products of amounts are never rounded; division and square roots carry 34 digits.
 *
 * The constructors are private clones: an application that calls `Decimal.set` does not change our results.
 *
 * @module
 */
import { Decimal as Base } from "decimal.js";
import { refusal } from "./check.js";

/** An amount as callers give it; `"0.10"` and `0.1` are the same amount. */
export type Amount = Base.Value | bigint;

/** An amount as results carry it: a decimal.js value. */
export type Money = Base;

/** For quotients and roots: 34 significant digits, halves to even. */
export const Decimal: Base.Constructor = /* @__PURE__ */ Base.clone({
  precision: 34,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -200,
  toExpPos: 200,
  defaults: true,
});

/** For sums and products: wide enough that none of accepted amounts and probabilities is ever rounded. */
const Exact: Base.Constructor = /* @__PURE__ */ Decimal.clone({ precision: 2000 });

/** Nothing; never minus nothing. */
export const ZERO: Money = /* @__PURE__ */ new Decimal(0);

const WRITTEN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** An exact amount: below 10³⁰ in size and of at most 100 decimals, so that no result can overflow. */
export function money(where: string, what: string, value: unknown): Money {
  const exact = read(value);
  if (exact?.isFinite() && exact.e < 30 && exact.decimalPlaces() <= 100) return exact.isZero() ? ZERO : exact;
  const known = typeof value === "number" || typeof value === "bigint" || exact !== undefined;
  throw refusal(where, what, "must be a decimal amount below 1e30", value, known ? typeof value : "number");
}

function read(value: unknown): Money | undefined {
  if (typeof value === "number") return new Decimal(value);
  if (typeof value === "bigint")
    return value > -(10n ** 30n) && value < 10n ** 30n ? new Decimal(String(value)) : undefined;
  if (typeof value === "string") return value.length <= 200 && WRITTEN.test(value) ? new Decimal(value) : undefined;
  try {
    return Decimal.isDecimal(value) ? new Decimal(value.toExponential()) : undefined;
  } catch {
    return undefined; // something that only looks like a decimal
  }
}

/** An amount that cannot be negative, such as the size of a deal. */
export function size(where: string, what: string, value: unknown): Money {
  const exact = money(where, what, value);
  if (!exact.isNegative()) return exact;
  throw refusal(where, what, "must be an amount of at least 0", value);
}

/** The exact sum. */
export function sum(amounts: Iterable<Money>): Money {
  let total = new Exact(0);
  for (const amount of amounts) total = total.plus(amount);
  return new Decimal(total);
}

/** The exact product of amounts, counts and ratios. */
export function product(...factors: readonly (Money | number)[]): Money {
  const exact = factors.reduce<Money>((all, factor) => all.times(factor), new Exact(1));
  return exact.isZero() ? ZERO : new Decimal(exact); // a loss times nothing is nothing, not minus nothing
}

/** The quotient to 34 digits. */
export function quotient(dividend: Money | number, divisor: Money | number): Money {
  return new Decimal(dividend).div(divisor);
}

/** A currency code, or none. */
export function readCurrency(where: string, what: string, currency: string | undefined): string | undefined {
  if (currency === undefined || (typeof currency === "string" && /^[A-Z]{3}$/.test(currency))) return currency;
  throw refusal(where, what, 'must be a currency code such as "CNY"', currency, "string");
}

interface Priced {
  readonly path: string;
  readonly amount?: Amount | undefined;
  readonly currency?: string | undefined;
}

/** Refuses an amount without a currency beside amounts that have one. */
export function allOrNone(where: string, rows: readonly Priced[]): void {
  const priced = rows.filter((row) => row.amount !== undefined);
  const named = priced.find((row) => row.currency !== undefined);
  const bare = priced.find((row) => row.currency === undefined);
  if (named === undefined || bare === undefined) return;
  throw refusal(where, `${bare.path}.currency`, `must be given, since ${named.path} has one`, undefined);
}
