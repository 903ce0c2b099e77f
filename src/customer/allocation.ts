/** Whole units shared out by weight: the largest remainders get what rounding down leaves over (Hamilton). */
import { count, each, record, refusal, text, unique } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, size } from "../money.js";

/** Somebody who is to get a share. */
export interface Share {
  readonly id: string;
  /** At least 0; what counts is its ratio to the sum of all weights. */
  readonly weight: Amount;
}

/** Why a share has as many units as it has; `quota` is exact, `"10/3"`, and `remainder` the part of it beyond the whole units. */
export type ShareReason =
  | { readonly rule: "quotaIsWhole"; readonly quota: string; readonly floor: number }
  | { readonly rule: "remainderServed"; readonly quota: string; readonly floor: number; readonly remainder: number }
  | { readonly rule: "remainderDropped"; readonly quota: string; readonly floor: number; readonly remainder: number };

/** A share in whole units. */
export interface Allocated extends Explained<ShareReason> {
  readonly id: string;
  readonly units: number;
}

/**
 * Shares out `total` whole units by weight, to the last one: everybody gets the whole units of their quota
 * total · weight ÷ Σ weights, and those with the largest remainders one more each.
 *
 * Quotas are exact. Of equal remainders the larger weight comes first, then the id that sorts first, so that the order
 * of the rows does not matter.
 *
 * @throws RangeError for a repeated id, a negative weight, or weights that add up to nothing.
 * @example
 * const shares = [{ id: "north", weight: 5 }, { id: "south", weight: "2.5" }, { id: "west", weight: 1.5 }]
 * const ten = Customer.allocate(10, shares)
 * ten.map(({ units }) => units) // => [5, 3, 2]
 * ten[0].because // => [{ rule: "remainderDropped", quota: "50/9", floor: 5, remainder: 5 / 9 }]
 * Customer.allocate(9, shares).map(({ because }) => because[0].rule) // => ["quotaIsWhole", "remainderServed", "remainderDropped"]
 * @category Allocation
 * @see docs/sources.md#customer-allocation
 */
export function allocate(total: number, shares: readonly Share[]): Allocated[] {
  const where = "Customer.allocate";
  const units = count(where, "total", total);
  const known = each(where, "shares", shares, (share, what) => {
    const { id, weight } = record(where, what, share);
    return { id: text(where, `${what}.id`, id), weight: size(where, `${what}.weight`, weight) };
  });
  unique(
    where,
    "shares",
    known.map(({ id }) => id),
  );
  return quotas(where, "shares", units, known).map(({ id, floor, rest, whole, served }) => {
    const quota = fraction(BigInt(floor) * whole + rest, whole);
    const remainder = Number(rest) / Number(whole);
    if (rest === 0n) return { id, units: floor, because: [{ rule: "quotaIsWhole", quota, floor }] };
    const rule = served ? "remainderServed" : "remainderDropped";
    return { id, units: served ? floor + 1 : floor, because: [{ rule, quota, floor, remainder }] };
  });
}

/** A quota of units: floor + rest ÷ whole. */
export interface Quota {
  readonly id: string;
  readonly floor: number;
  readonly rest: bigint;
  readonly whole: bigint;
  /** Whether the remainder gets a unit. */
  readonly served: boolean;
}

/** The exact quotas, and which remainders are served, in the order given; `what` is what an error must call the weights. */
export function quotas(
  where: string,
  what: string,
  total: number,
  shares: readonly { readonly id: string; readonly weight: Money }[],
): Quota[] {
  const decimals = shares.reduce((most, { weight }) => Math.max(most, weight.decimalPlaces()), 0);
  const weights = shares.map(({ weight }) => BigInt(weight.toFixed(decimals).replace(".", "")));
  const whole = weights.reduce((all, weight) => all + weight, 0n);
  if (whole === 0n) throw refusal(where, what, "must have weights that add up to more than 0", shares);
  const rows = shares.map(({ id }, row) => {
    const weight = weights[row] ?? 0n;
    const units = BigInt(total) * weight;
    return { row, id, weight, floor: Number(units / whole), rest: units % whole };
  });
  const left = total - rows.reduce((given, { floor }) => given + floor, 0);
  const byRemainder = [...rows].sort(
    (a, b) => descending(a.rest, b.rest) || descending(a.weight, b.weight) || descending(b.id, a.id),
  );
  const served = new Set(byRemainder.slice(0, left).map(({ row }) => row));
  return rows.map(({ row, id, floor, rest }) => ({ id, floor, rest, whole, served: served.has(row) }));
}

function descending<Value extends bigint | string>(a: Value, b: Value): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

/** A ratio in lowest terms, as text. */
function fraction(above: bigint, below: bigint): string {
  let [a, b] = [above, below];
  while (b !== 0n) [a, b] = [b, a % b];
  return below === a ? `${above / a}` : `${above / a}/${below / a}`;
}
