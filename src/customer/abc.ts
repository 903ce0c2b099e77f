/** ABC by amount: who brings the first 80 %, who the next 15 %, and who the rest. */
import { each, oneOf, ratio, record, refusal, show, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, money, product, quotient, sum, ZERO } from "../money.js";
import { ABC_LIMITS, CLASSES } from "./table.js";

/** A, B or C. */
export type AbcClass = (typeof CLASSES)[number];

/** A customer and what they bought; returns may make the amount negative. */
export interface CustomerAmount {
  readonly id: string;
  readonly amount: Amount;
}

/** The cumulative shares at which A and B end, 0 < a < b ≤ 1. */
export interface Limits {
  readonly a: number;
  readonly b: number;
}

/** Which class gets the customer that crosses a limit: the better one, or the next. */
export type BoundaryRule = "include" | "exclude";

/** Where the classes end, and who gets the customer that crosses a limit. */
export interface AbcOptions {
  /** The cumulative share up to which customers are A, and B; 0.8 and 0.95 unless given. */
  readonly limits?: Limits | undefined;
  /** `include`: the customer that crosses a limit still belongs to the better class. `exclude`: to the next. */
  readonly boundary?: BoundaryRule | undefined;
}

/** Why a customer is in a class. */
export type AbcReason =
  | {
      readonly rule: "withinLimit";
      readonly class: AbcClass;
      readonly limit: number;
      readonly before: number;
      readonly cumulative: number;
    }
  | {
      readonly rule: "crossesLimit";
      readonly class: AbcClass;
      readonly limit: number;
      readonly before: number;
      readonly cumulative: number;
    }
  | { readonly rule: "largest"; readonly share: number }
  | { readonly rule: "beyondLimits"; readonly limit: number; readonly before: number; readonly cumulative: number }
  | { readonly rule: "nothingBought"; readonly amount: string };

/** A customer's class with its place on the curve. */
export interface AbcRow extends Judgement<AbcClass, AbcReason> {
  readonly id: string;
  readonly amount: Money;
  /** The customer's share of the gross total, negative for returns; `undefined` if nobody bought anything. */
  readonly share: number | undefined;
  /** The share of all customers at least as large, itself and its equals included; `undefined` if it bought nothing. */
  readonly cumulative: number | undefined;
}

/** One class in figures. */
export interface AbcSummary {
  readonly class: AbcClass;
  readonly heads: number;
  readonly amount: Money;
  /** The class's share of the heads, and of the gross total. */
  readonly headShare: number | undefined;
  readonly share: number | undefined;
  /** The smallest amount in the class; `undefined` if the class is empty. */
  readonly cutOff: Money | undefined;
}

/** An ABC analysis: the customers in the order given, and the classes. */
export interface Abc {
  readonly rows: readonly AbcRow[];
  readonly classes: readonly AbcSummary[];
  /** The sum of the positive amounts, which the shares are shares of. */
  readonly gross: Money;
  /** The sum of all amounts. */
  readonly net: Money;
}

/**
 * Sorts customers into A, B and C by what they bought. Shares are compared exactly; customers with equal amounts share
 * a class, so the order of the input does not matter; the largest are always A; zero and negative amounts are C.
 *
 * @throws RangeError for a repeated id, limits that do not ascend within 0–1, or an amount that is no decimal number.
 * @example
 * const customers = [50, 30, 10, 5, 3, 2].map((amount, row) => ({ id: `c${row}`, amount }))
 * Customer.abc(customers).rows.map((row) => row.verdict).join("") // => "AABBCC"
 * Customer.abc(customers, { limits: { a: 0.7, b: 0.9 } }).rows.map((row) => row.verdict).join("") // => "AABCCC"
 * Customer.abc(customers, { limits: { a: 0.7, b: 0.9 }, boundary: "exclude" }).rows.map((row) => row.verdict).join("") // => "ABBCCC"
 * Customer.abc(customers).classes[0].amount.toString() // => "80"
 * @category ABC
 * @see docs/sources.md#customer-abc
 */
export function abc(customers: readonly CustomerAmount[], options: AbcOptions = {}): Abc {
  const where = "Customer.abc";
  const { limits, boundary } = readOptions(where, "", options);
  const bought = readCustomers(where, customers);
  const amounts = bought.map((customer) => customer.amount);
  const gross = sum(amounts.filter((amount) => amount.isPositive()));

  const standings = standingsOf(amounts, gross, limits, boundary);
  const rows = bought.map(({ id, amount }): AbcRow => {
    const { verdict, because, cumulative } = standings.get(amount.toString()) ?? nothingBought(amount);
    return { id, verdict, because, amount, share: shareOf(amount, gross), cumulative };
  });
  return { rows, classes: CLASSES.map((name) => summary(name, rows, gross)), gross, net: sum(amounts) };
}

/** The options with nothing left open; `prefix` is where an error must say they stand. */
export function readOptions(
  where: string,
  prefix: string,
  options: AbcOptions,
): { limits: Limits; boundary: BoundaryRule } {
  const { limits = ABC_LIMITS, boundary = "include" } = record(
    where,
    prefix === "" ? "options" : prefix.slice(0, -1),
    options,
  );
  return {
    limits: readLimits(where, `${prefix}limits`, limits),
    boundary: oneOf(where, `${prefix}boundary`, boundary, ["include", "exclude"]),
  };
}

function readLimits(where: string, what: string, limits: Limits): Limits {
  const { a, b } = record(where, what, limits);
  if (!(ratio(where, `${what}.a`, a) > 0)) throw refusal(where, `${what}.a`, "must be above 0", a);
  if (!(ratio(where, `${what}.b`, b) > a)) throw refusal(where, `${what}.b`, `must be above ${what}.a ${a}`, b);
  return { a, b };
}

function readCustomers(where: string, customers: readonly CustomerAmount[]): { id: string; amount: Money }[] {
  const rows = each(where, "customers", customers, (customer, what) => {
    const { id, amount } = record(where, what, customer);
    const known = text(where, `${what}.id`, id);
    return { id: known, amount: money(where, `${what}.amount (id ${show(known)})`, amount) };
  });
  const ids = rows.map((row) => row.id);
  unique(where, "customers", ids);
  return rows;
}

interface Standing extends Judgement<AbcClass, AbcReason> {
  readonly cumulative: number | undefined;
}

/** Where each positive amount stands on the curve, largest first; equal amounts stand there together. */
function standingsOf(
  amounts: readonly Money[],
  gross: Money,
  limits: Limits,
  boundary: BoundaryRule,
): Map<string, Standing> {
  const heads = new Map<string, { readonly amount: Money; heads: number }>();
  for (const amount of amounts.filter((candidate) => candidate.gt(0))) {
    const equals = heads.get(amount.toString()) ?? { amount, heads: 0 };
    heads.set(amount.toString(), { amount, heads: equals.heads + 1 });
  }
  const standings = new Map<string, Standing>();
  let upTo = ZERO;
  for (const [key, group] of [...heads].sort(([, x], [, y]) => y.amount.cmp(x.amount))) {
    const from = upTo;
    upTo = sum([from, product(group.amount, group.heads)]);
    standings.set(key, stand(from, upTo, gross, limits, boundary));
  }
  return standings;
}

function stand(from: Money, upTo: Money, gross: Money, { a, b }: Limits, boundary: BoundaryRule): Standing {
  const before = quotient(from, gross).toNumber();
  const cumulative = quotient(upTo, gross).toNumber();
  const inside = (limit: number) => upTo.lte(product(gross, limit));
  const crosses = (limit: number) => boundary === "include" && from.lt(product(gross, limit));
  for (const [verdict, limit] of [
    ["A", a],
    ["B", b],
  ] as const) {
    const facts = { class: verdict, limit, before, cumulative };
    if (inside(limit)) return { verdict, cumulative, because: [{ rule: "withinLimit", ...facts }] };
    if (crosses(limit)) return { verdict, cumulative, because: [{ rule: "crossesLimit", ...facts }] };
    if (from.isZero()) return { verdict, cumulative, because: [{ rule: "largest", share: cumulative }] };
  }
  return { verdict: "C", cumulative, because: [{ rule: "beyondLimits", limit: b, before, cumulative }] };
}

function nothingBought(amount: Money): Standing {
  return { verdict: "C", cumulative: undefined, because: [{ rule: "nothingBought", amount: amount.toString() }] };
}

function shareOf(amount: Money, gross: Money): number | undefined {
  return gross.isZero() ? undefined : quotient(amount, gross).toNumber();
}

function summary(name: AbcClass, rows: readonly AbcRow[], gross: Money): AbcSummary {
  const members = rows.filter((row) => row.verdict === name).map((row) => row.amount);
  const amount = sum(members);
  return {
    class: name,
    heads: members.length,
    amount,
    headShare: rows.length === 0 ? undefined : members.length / rows.length,
    share: shareOf(amount, gross),
    cutOff: members.reduce<Money | undefined>((least, member) => (least?.lte(member) ? least : member), undefined),
  };
}
