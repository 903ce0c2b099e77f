/** What the customers bring, read once for every analysis by amount. */
import { each, oneOf, record, show, text, unique } from "../check.js";
import { type Amount, type Money, money, sum } from "../money.js";
import { MEASURES } from "./table.js";

/** What customers can be compared by. */
export type Measure = (typeof MEASURES)[number];

/** A customer and what they bought; returns may make the amount negative. */
export interface CustomerAmount {
  readonly id: string;
  readonly amount: Amount;
  /** What is left of it; needed where margins are compared. */
  readonly margin?: Amount | undefined;
  /** The amount of the period before; needed where growth is compared. */
  readonly previous?: Amount | undefined;
}

/** A customer with the measured amount. */
export interface Measured {
  readonly id: string;
  readonly amount: Money;
}

export function readMeasure(where: string, what: string, measure: Measure | undefined): Measure {
  return measure === undefined ? "amount" : oneOf(where, what, measure, MEASURES);
}

export function readCustomers(
  where: string,
  customers: readonly CustomerAmount[],
  measure: Measure = "amount",
): Measured[] {
  const rows = each(where, "customers", customers, (customer, what) => {
    const { id, amount, margin, previous } = record(where, what, customer);
    text(where, `${what}.id`, id);
    const read = (field: string, value: unknown) => money(where, `${what}.${field} (id ${show(id)})`, value);
    if (measure === "margin") return { id, amount: read("margin", margin) };
    if (measure === "amount") return { id, amount: read("amount", amount) };
    return { id, amount: sum([read("amount", amount), read("previous", previous).negated()]) };
  });
  unique(
    where,
    "customers",
    rows.map((row) => row.id),
  );
  return rows;
}
