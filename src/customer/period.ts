/** The classes of customers in one period. */
import { each, record, refusal, show, text, unique } from "../check.js";
import type { Amount } from "../money.js";
import { type Column, column } from "./bulk.js";
import { CLASSES, MOST_CLASSES } from "./table.js";

/** A customer and its class in one period. */
export interface ClassifiedCustomer {
  readonly id: string;
  readonly class: string;
  /** What it bought then; of a period all customers have an amount, or none has. */
  readonly amount?: Amount | undefined;
}

/** The classes between which customers move. */
export interface MigrationOptions {
  /** Best first; A, B, C unless given. None may be called `new` or `lost`. */
  readonly classes?: readonly string[] | undefined;
}

/** Where customers come from and go to that are absent from a period. */
export const [NEW, LOST] = ["new", "lost"] as const;

/** A period: each customer's class by its place in the list of classes. */
export interface Period {
  readonly rows: readonly { readonly id: string; readonly class: number }[];
  readonly amounts: Column | undefined;
}

/** The classes, best first. */
export function readClasses(where: string, options: MigrationOptions): string[] {
  const { classes = CLASSES } = record(where, "options", options);
  if (Array.isArray(classes) && (classes.length === 0 || classes.length > MOST_CLASSES))
    throw refusal(where, "classes", `must be 1–${MOST_CLASSES} classes`, classes);
  return each(where, "classes", classes, (name, what, row) => {
    if (name === NEW || name === LOST) throw refusal(where, what, 'must be neither "new" nor "lost"', name);
    const first = classes.indexOf(text(where, what, name));
    if (first < row) throw refusal(where, what, `must be unique, but classes[${first}] is the same`, name);
    return name;
  });
}

/** The period, once everything in it is known to be valid. */
export function readPeriod(
  where: string,
  period: string,
  customers: readonly ClassifiedCustomer[],
  classes: readonly string[],
): Period {
  const places = new Map(classes.map((name, place) => [name, place]));
  const rows = each(where, period, customers, (customer, what) => {
    const { id, class: name, amount } = record(where, what, customer);
    const own = text(where, `${what}.id`, id);
    const place = places.get(name);
    if (place === undefined)
      throw refusal(where, `${what}.class (id ${show(own)})`, "must be one of the classes", name, "string");
    return { id: own, class: place, amount };
  });
  return { rows, amounts: readAmounts(where, period, rows) };
}

/** The class of each customer in the other period, row by row; `none` for those who are not in it. */
export function pair(
  where: string,
  before: Period,
  after: Period,
  none: number,
): { later: Uint8Array; earlier: Uint8Array } {
  const later = new Uint8Array(before.rows.length).fill(none);
  const earlier = new Uint8Array(after.rows.length).fill(none);
  const rowOf = new Map<string, number>(); // one map for both periods, since large maps take longest
  before.rows.forEach(({ id }, row) => {
    rowOf.set(id, row);
  });
  if (rowOf.size < before.rows.length) refuseTwice(where, "before", before);
  after.rows.forEach(({ id, class: place }, row) => {
    const own = rowOf.get(id);
    if (own === undefined) rowOf.set(id, ONLY_AFTER);
    else if (own === ONLY_AFTER || later[own] !== none) refuseTwice(where, "after", after);
    else {
      later[own] = place;
      earlier[row] = before.rows[own]?.class ?? none;
    }
  });
  return { later, earlier };
}

const ONLY_AFTER = -1;

/** An id stands twice in a period: says where. */
function refuseTwice(where: string, name: string, { rows }: Period): void {
  const ids = rows.map(({ id }) => id);
  unique(where, name, ids);
}

function readAmounts(
  where: string,
  period: string,
  rows: readonly { readonly id: string; readonly amount?: Amount | undefined }[],
): Column | undefined {
  const amounts = rows.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  const bare = rows.findIndex(({ amount }) => amount === undefined);
  if (rows.length > 0 && amounts.length === 0) return undefined;
  if (bare >= 0) {
    const named = rows.findIndex(({ amount }) => amount !== undefined);
    throw refusal(where, `${period}[${bare}].amount`, `must be given, since ${period}[${named}] has one`, undefined);
  }
  return column(where, amounts, (row) => `${period}[${row}].amount (id ${show(rows[row]?.id)})`);
}
