/** From order lines to what a customer bought. */
import { each, record, text } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, ZERO } from "../money.js";
import { column } from "./bulk.js";

/** A purchase, or a return, whose amount is negative. */
export interface Order {
  /** The id of the customer. */
  readonly customer: string;
  readonly on: Day;
  readonly amount: Amount;
}

/** What one customer bought in all, as `rfm` wants it. */
export interface PurchaseSummary {
  readonly id: string;
  readonly lastPurchase: Day;
  readonly frequency: number;
  readonly amount: Money;
}

/** The customers, and those that only returned something and so have no last purchase; each in the order they first appear. */
export interface PurchaseHistory {
  readonly customers: readonly PurchaseSummary[];
  readonly withoutPurchase: readonly { readonly id: string; readonly amount: Money }[];
}

/**
 * The last purchase, the number of purchases and the exact sum of each customer's orders. A return, with its negative
 * amount, lessens the sum but is no purchase.
 *
 * @throws RangeError for an order without a customer, a calendar day or a decimal amount.
 * @example
 * const orders = [
 *   { customer: "c1", on: "2026-01-09", amount: 0.1 },
 *   { customer: "c2", on: "2026-01-31", amount: -5 },
 *   { customer: "c1", on: "2026-03-02", amount: "0.2" },
 * ]
 * const history = Customer.purchaseHistory(orders)
 * history.customers // => [{ id: "c1", lastPurchase: "2026-03-02", frequency: 2, amount: "0.3" }]
 * history.withoutPurchase // => [{ id: "c2", amount: "-5" }]
 * Customer.rfm(history.customers, {}, "2026-03-07").rows[0].days // => 5
 * @category RFM
 * @see docs/sources.md#customer-rfm
 */
export function purchaseHistory(orders: readonly Order[]): PurchaseHistory {
  const where = "Customer.purchaseHistory";
  const known = new Set<Day>();
  const lines = each(where, "orders", orders, (order, what): Order => {
    const { customer, on, amount } = record(where, what, order);
    if (!known.has(on)) known.add(day(where, `${what}.on`, on));
    return { customer: text(where, `${what}.customer`, customer), on, amount };
  });
  const amounts = column(
    where,
    lines.map(({ amount }) => amount),
    (row) => `orders[${row}].amount`,
  );
  const customers = new Map<string, Seen>();
  const placeOf = Uint32Array.from(lines, ({ customer, on }, row) => {
    const seen = customers.get(customer) ?? { place: customers.size, last: undefined, frequency: 0 };
    if (seen.place === customers.size) customers.set(customer, seen);
    if ((amounts.keys[row] ?? 0) >= 0) note(seen, on);
    return seen.place;
  });
  const sums = amounts.totals(placeOf, customers.size);
  const all = Array.from(customers, ([id, { place, last, frequency }]) => {
    return { id, lastPurchase: last, frequency, amount: sums[place] ?? ZERO };
  });
  return {
    customers: all.filter((customer): customer is PurchaseSummary => customer.lastPurchase !== undefined),
    withoutPurchase: all.flatMap(({ id, lastPurchase, amount }) =>
      lastPurchase === undefined ? [{ id, amount }] : [],
    ),
  };
}

interface Seen {
  readonly place: number;
  last: Day | undefined;
  frequency: number;
}

function note(seen: Seen, on: Day): void {
  if (seen.last === undefined || on > seen.last) seen.last = on;
  seen.frequency++;
}
