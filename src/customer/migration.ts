/** Movement between two periods: who rose, who stayed, who fell, who came and who went, in heads and amounts. */
import type { Judgement } from "../judgement.js";
import { type Money, quotient, sum, ZERO } from "../money.js";
import type { Column } from "./bulk.js";
import {
  type ClassifiedCustomer,
  LOST,
  type MigrationOptions,
  NEW,
  pair,
  type Period,
  readClasses,
  readPeriod,
} from "./period.js";
import { MOVEMENTS } from "./table.js";

/** How a customer moved. */
export type Movement = (typeof MOVEMENTS)[number];

/** Why a movement is what it is. */
export type MigrationReason =
  | { readonly rule: "roseByClasses"; readonly from: string; readonly to: string; readonly classes: number }
  | { readonly rule: "keptClass"; readonly class: string }
  | { readonly rule: "fellByClasses"; readonly from: string; readonly to: string; readonly classes: number }
  | { readonly rule: "absentBefore"; readonly class: string }
  | { readonly rule: "absentAfter"; readonly class: string };

/** Customers with what they bought before and after; the amounts are `undefined` for a period that names none. */
export interface MovedTotal {
  readonly heads: number;
  readonly before: Money | undefined;
  readonly after: Money | undefined;
}

/** The customers that moved from one class to another; they came from `"new"` if they are new, and went to `"lost"`. */
export interface MigrationCell extends MovedTotal {
  readonly from: string;
  readonly to: string;
  readonly movement: Movement;
}

/** A customer's movement. */
export interface MigrationRow extends Judgement<Movement, MigrationReason> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What moved between two periods. */
export interface Migration {
  /** Best first. */
  readonly classes: readonly string[];
  /** A cell for each pair of classes, row by row, empty ones included; in each row `"lost"` is last, the last row is `"new"`. */
  readonly matrix: readonly MigrationCell[];
  readonly movements: readonly (MovedTotal & { readonly movement: Movement })[];
  /** What was held of the customers present in both periods, by heads and by amount before; `undefined` if there was nothing to hold. */
  readonly stability: { readonly heads: number | undefined; readonly amount: number | undefined };
  /** The heads of each period and their exact total, which the matrix adds up to. */
  readonly before: { readonly heads: number; readonly amount: Money | undefined };
  readonly after: { readonly heads: number; readonly amount: Money | undefined };
  /** The customers of the first period in the order given, then the new ones. */
  readonly rows: readonly MigrationRow[];
}

/**
 * Compares the classes of customers in two periods: the matrix of movements, their totals, how stable the classes are,
 * and each customer's movement. Nothing is lost on the way: heads and amounts of the cells add up to those of the periods.
 *
 * Stability is what was held ÷ what was present in both periods, 0–1; of amounts only the positive ones count.
 *
 * @throws RangeError for an id twice in one period, a class that is not in the list, an amount on some rows only, or
 * more than 100 classes.
 * @example
 * const before = [{ id: "c1", class: "A", amount: 80 }, { id: "c2", class: "B", amount: 15 }, { id: "c3", class: "C", amount: 5 }]
 * const after = [{ id: "c2", class: "A", amount: 60 }, { id: "c1", class: "A", amount: 30 }, { id: "c4", class: "C", amount: 1 }]
 * const { rows, movements, stability } = Customer.migration(before, after)
 * rows.map(({ id, from, to, verdict }) => `${id} ${from} ${to} ${verdict}`)
 * // => ["c1 A A held", "c2 B A upgraded", "c3 C lost lost", "c4 new C new"]
 * movements[0] // => { movement: "upgraded", heads: 1, before: "15", after: "60" }
 * stability // => { heads: 0.5, amount: 80 / 95 }
 * Customer.migration(after, before).rows[0].because // => [{ rule: "fellByClasses", from: "A", to: "B", classes: 1 }]
 * @category Movement
 * @see docs/sources.md#customer-migration
 */
export function migration(
  before: readonly ClassifiedCustomer[],
  after: readonly ClassifiedCustomer[],
  options: MigrationOptions = {},
): Migration {
  const where = "Customer.migration";
  const classes = readClasses(where, options);
  const [then, now] = [readPeriod(where, "before", before, classes), readPeriod(where, "after", after, classes)];
  const ways = waysBetween(classes);
  const none = classes.length;
  const { later, earlier } = pair(where, then, now, none);
  const wayThen = then.rows.map((customer, row) => wayOf(customer.class, later[row] ?? none, none));
  const wayNow = now.rows.map((customer, row) => wayOf(earlier[row] ?? none, customer.class, none));
  const isNew = (_: unknown, row: number) => ways[wayNow[row] ?? 0]?.movement === "new";
  const everybody = [...then.rows, ...now.rows.filter(isNew)];
  const wayOfEverybody = [...wayThen, ...wayNow.filter(isNew)];

  const heads = new Uint32Array(ways.length);
  for (const way of wayOfEverybody) heads[way] = (heads[way] ?? 0) + 1;
  const bought = then.amounts?.totals(wayThen, ways.length);
  const buys = now.amounts?.totals(wayNow, ways.length);
  const matrix = ways.map(({ from, to, movement }, way): MigrationCell => {
    return { from, to, movement, heads: heads[way] ?? 0, before: bought?.[way], after: buys?.[way] };
  });
  return {
    classes,
    matrix,
    movements: MOVEMENTS.map((movement) => {
      return { movement, ...together(matrix.filter((cell) => cell.movement === movement)) };
    }),
    stability: { heads: stableHeads(matrix), amount: then.amounts && stableAmount(then.amounts, ways, wayThen) },
    before: { heads: then.rows.length, amount: bought && sum(bought) },
    after: { heads: now.rows.length, amount: buys && sum(buys) },
    rows: rowsOf(everybody, wayOfEverybody, ways),
  };
}

/** A way from one class to another, with what is said of everybody who goes it. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly movement: Movement;
  readonly because: readonly MigrationReason[];
}

/** All ways, in the order of the matrix. From nowhere to nowhere, which would be the last, there is none. */
function waysBetween(classes: readonly string[]): Way[] {
  const ways = [...classes, NEW].flatMap((from, before) =>
    [...classes, LOST].map((to, after): Way => ({ from, to, ...movementOf(from, to, before - after, classes) })),
  );
  return ways.slice(0, -1);
}

function movementOf(
  from: string,
  to: string,
  classes: number,
  all: readonly string[],
): Pick<Way, "movement" | "because"> {
  if (!all.includes(from)) return { movement: "new", because: [{ rule: "absentBefore", class: to }] };
  if (!all.includes(to)) return { movement: "lost", because: [{ rule: "absentAfter", class: from }] };
  if (classes > 0) return { movement: "upgraded", because: [{ rule: "roseByClasses", from, to, classes }] };
  if (classes < 0) return { movement: "downgraded", because: [{ rule: "fellByClasses", from, to, classes: -classes }] };
  return { movement: "held", because: [{ rule: "keptClass", class: to }] };
}

/** The place of a way in the matrix; `none` is the place behind the classes. */
function wayOf(from: number, to: number, none: number): number {
  return from * (none + 1) + to;
}

function rowsOf(customers: Period["rows"], wayOfRow: readonly number[], ways: readonly Way[]): MigrationRow[] {
  const rows: MigrationRow[] = [];
  customers.forEach(({ id }, row) => {
    const way = ways[wayOfRow[row] ?? 0];
    if (way) rows.push({ id, verdict: way.movement, because: way.because, from: way.from, to: way.to });
  });
  return rows;
}

function together(cells: readonly MigrationCell[]): MovedTotal {
  const total = (amounts: readonly (Money | undefined)[]) => {
    const known = amounts.filter((amount) => amount !== undefined);
    return known.length < amounts.length ? undefined : sum(known);
  };
  return {
    heads: cells.reduce((all, { heads }) => all + heads, 0),
    before: total(cells.map(({ before }) => before)),
    after: total(cells.map(({ after }) => after)),
  };
}

function stableHeads(matrix: readonly MigrationCell[]): number | undefined {
  const heads = (...movements: readonly Movement[]) =>
    together(matrix.filter(({ movement }) => movements.includes(movement))).heads;
  const present = heads("upgraded", "held", "downgraded");
  return present === 0 ? undefined : heads("held") / present;
}

function stableAmount({ keys, totals }: Column, ways: readonly Way[], wayOfRow: readonly number[]): number | undefined {
  const groups = wayOfRow.map((way, row) => {
    const movement = ways[way]?.movement;
    if (!((keys[row] ?? 0) > 0) || movement === "lost") return 2;
    return movement === "held" ? 0 : 1;
  });
  const [held = ZERO, moved = ZERO] = totals(groups, 3);
  const present = sum([held, moved]);
  return present.isZero() ? undefined : quotient(held, present).toNumber();
}
