/** What is paid in a business case: once on a day, or again and again from a day on. */
import { each, oneOf, record, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size } from "../money.js";
import type { Recurring } from "./ids.js";
import { RECURRING } from "./improvement.js";

/** A cost, in the currency of the case: once on a day, or again and again from a day on, in advance. */
export interface CostDefinition {
  readonly id: string;
  readonly name: string;
  /** What is paid each time; 0 or more. */
  readonly amount: Amount;
  readonly currency?: string | undefined;
  /** The day it is paid, or paid first. */
  readonly on: Day;
  /** How often it is paid again; left out, it is paid once. */
  readonly per?: Recurring | undefined;
  /** From this day on it is no longer paid; the end of the case if left out. Of what is paid once there is none. */
  readonly until?: Day | undefined;
}

/** A cost that was read. */
export interface Cost {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly currency: string | undefined;
  readonly on: Day;
  readonly per: Recurring | undefined;
  readonly until: Day | undefined;
}

/** The costs, each by itself. */
export function readCosts(where: string, given: readonly CostDefinition[]): Cost[] {
  const costs = each(where, "costs", given, (cost, what): Cost => {
    const { id, name, amount, currency, on, per, until } = record(where, what, cost);
    return {
      id: text(where, `${what}.id`, id),
      name: text(where, `${what}.name`, name),
      amount: size(where, `${what}.amount`, amount),
      currency: readCurrency(where, `${what}.currency`, currency),
      on: day(where, `${what}.on`, on),
      per: per === undefined ? undefined : oneOf(where, `${what}.per`, per, RECURRING),
      until: until === undefined ? undefined : day(where, `${what}.until`, until),
    };
  });
  const ids = costs.map(({ id }) => id);
  unique(where, "costs", ids);
  return costs;
}
