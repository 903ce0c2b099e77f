/** What is paid in a business case: once on a day, or again and again from a day on. */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size } from "../money.js";
import type { Chain } from "./chain.js";
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
  readonly on: Day;
  readonly per: Recurring | undefined;
  readonly until: Day;
}

/** The first and the last day of a case. */
export interface Frame {
  readonly start: Day;
  readonly end: Day;
}

/** The costs, and the currency of the case: the one that is `chosen`, or the one that they name. */
export function readCosts(
  where: string,
  given: readonly CostDefinition[],
  { nodes }: Chain,
  frame: Frame,
  chosen: string | undefined,
): { readonly costs: readonly Cost[]; readonly currency: string | undefined } {
  const taken = new Set(nodes.map(({ id }) => id));
  const codes = each(where, "costs", given, (cost, what) =>
    readCurrency(where, `${what}.currency`, record(where, what, cost).currency),
  );
  const currency = chosen ?? codes.find((code) => code !== undefined);
  const costs = each(where, "costs", given, (cost, what, row): Cost => {
    if (taken.has(text(where, `${what}.id`, cost.id))) {
      throw refusal(where, `${what}.id`, "must not be the id of a node of the chain", cost.id);
    }
    const code = codes[row];
    if (code !== undefined && code !== currency) {
      throw refusal(where, `${what}.currency`, "must be the currency of the case, or be left out", code);
    }
    return readCost(where, what, cost, frame);
  });
  const ids = costs.map(({ id }) => id);
  unique(where, "costs", ids);
  return { costs, currency };
}

function readCost(where: string, what: string, given: CostDefinition, frame: Frame): Cost {
  const { id, name, amount, on, per, until } = given;
  const first = within(where, `${what}.on`, on, frame);
  const often = per === undefined ? undefined : oneOf(where, `${what}.per`, per, RECURRING);
  if (often === undefined && until !== undefined) {
    throw refusal(where, `${what}.until`, "must be left out for a cost that is paid once", until);
  }
  return {
    id,
    name: text(where, `${what}.name`, name),
    amount: size(where, `${what}.amount`, amount),
    on: first,
    per: often,
    until: until === undefined ? frame.end : within(where, `${what}.until`, until, { ...frame, start: first }),
  };
}

/** A day that lies within the case. */
export function within(where: string, what: string, given: Day, { start, end }: Frame): Day {
  const on = day(where, what, given);
  if (on >= start && on <= end) return on;
  throw refusal(where, what, `must lie from ${start} to ${end}`, given);
}
