/** What groups of customers give for the effort spent on them. */
import { each, ratio, record } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Money, money, quotient, sum, ZERO } from "../money.js";

/** A group of customers in shares of the whole, as firms publish them. */
export interface CustomerGroup {
  /** Share of the customers, 0–1. */
  readonly customers: number;
  /** Share of the account-management time, 0–1, if known. */
  readonly managementTime?: number | undefined;
  /** Share of the profit; may be below 0, and above 1 where other groups lose money. */
  readonly profit: number;
}

/** Why a group's return is what it is. */
export type GroupReason =
  | { readonly rule: "earnsItsEffort"; readonly profit: number; readonly time: number; readonly ratio: number }
  | { readonly rule: "costsMoreThanItEarns"; readonly profit: number; readonly time: number; readonly ratio: number }
  | { readonly rule: "effortUnknown"; readonly profit: number };

/** A group with its return, and the groups up to and including it. */
export interface GroupReturn extends Explained<GroupReason> {
  /** Profit share ÷ time share; `undefined` if the time is unknown or none. */
  readonly returnOnEffort: number | undefined;
  /** Profit share ÷ customer share; `undefined` for a group without customers. */
  readonly returnOnHeads: number | undefined;
  readonly cumulative: { readonly customers: number; readonly profit: number };
}

/**
 * The return of each group of customers: its share of the profit for its share of the time and of the heads,
 * and the running totals in the order given.
 *
 * @throws RangeError for a share of customers or time outside 0–1, or a profit share that is no decimal number.
 * @example
 * const bank = [
 *   { customers: 0.1, managementTime: 0.18, profit: 0.93 },
 *   { customers: 0.3, managementTime: 0.28, profit: 0.17 },
 *   { customers: 0.6, managementTime: 0.54, profit: -0.1 },
 * ]
 * Customer.groupReturns(bank).map((group) => group.returnOnEffort.toFixed(2)) // => ["5.17", "0.61", "-0.19"]
 * @category Concentration
 * @see docs/sources.md#customer-groups
 */
export function groupReturns(groups: readonly CustomerGroup[]): GroupReturn[] {
  const where = "Customer.groupReturns";
  const rows = each(where, "groups", groups, (group, what) => {
    const { customers, managementTime, profit } = record(where, what, group);
    return {
      customers: share(where, `${what}.customers`, customers),
      time: managementTime === undefined ? undefined : share(where, `${what}.managementTime`, managementTime),
      profit: money(where, `${what}.profit`, profit),
    };
  });
  let [heads, earned] = [ZERO, ZERO];
  return rows.map(({ customers, time, profit }) => {
    [heads, earned] = [sum([heads, customers]), sum([earned, profit])];
    return {
      because: [reason(profit, time)],
      returnOnEffort: over(profit, time),
      returnOnHeads: over(profit, customers),
      cumulative: { customers: heads.toNumber(), profit: earned.toNumber() },
    };
  });
}

/** A share of the whole, exact as printed. */
function share(where: string, what: string, value: number): Money {
  return money(where, what, ratio(where, what, value));
}

function over(profit: Money, effort: Money | undefined): number | undefined {
  return effort === undefined || effort.isZero() ? undefined : quotient(profit, effort).toNumber();
}

function reason(profit: Money, time: Money | undefined): GroupReason {
  const returned = over(profit, time);
  const earned = profit.toNumber();
  if (time === undefined || returned === undefined) return { rule: "effortUnknown", profit: earned };
  const rule = returned >= 1 ? "earnsItsEffort" : "costsMoreThanItEarns";
  return { rule, profit: earned, time: time.toNumber(), ratio: returned };
}
