/** Two classifications of the same customers against each other. */
import { each, oneOf, record, text, unique } from "../check.js";

/** A customer with a class, as every analysis here returns it. */
export interface Classified {
  readonly id: string;
  readonly verdict: string;
}

/** The order of the classes; in the order of their letters unless given. */
export interface CrossOptions {
  readonly rows?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
}

/** The customers of one class in both classifications. */
export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly heads: number;
  /** Of all customers that both classifications know; `undefined` if there are none. */
  readonly share: number | undefined;
  /** In the order of the first classification. */
  readonly ids: readonly string[];
}

/** A two-way table. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row, empty cells included. */
  readonly cells: readonly CrossCell[];
  readonly rowHeads: readonly number[];
  readonly columnHeads: readonly number[];
  readonly heads: number;
  /** Customers that only one of the two knows; they are counted in no cell. */
  readonly onlyInRows: readonly string[];
  readonly onlyInColumns: readonly string[];
}

/**
 * The two-way table of two classifications of the same customers, such as ABC by amount and ABC by margin: who is large
 * and earns nothing, who is small and earns a lot.
 *
 * @throws RangeError for an id repeated within a classification, or a class that the given order does not have.
 * @example
 * const customers = [
 *   { id: "Changjiang", amount: 80, margin: 2 },
 *   { id: "Nordwind", amount: 15, margin: 20 },
 *   { id: "Aster", amount: 5, margin: 1 },
 * ]
 * const byAmount = Customer.abc(customers).rows
 * const byMargin = Customer.abc(customers, { measure: "margin" }).rows
 * const table = Customer.crossTable(byAmount, byMargin)
 * table.cells.filter(({ heads }) => heads > 0).map(({ row, column, ids }) => `${row}/${column} ${ids}`)
 * // => ["A/B Changjiang", "B/A Nordwind", "C/C Aster"]
 * table.rowHeads // => [1, 1, 1]
 * @category ABC
 * @see docs/sources.md#customer-cross-table
 */
export function crossTable(
  rows: readonly Classified[],
  columns: readonly Classified[],
  options: CrossOptions = {},
): CrossTable {
  const where = "Customer.crossTable";
  const orders = record(where, "options", options);
  const down = readSide(where, "rows", rows, orders.rows);
  const across = readSide(where, "columns", columns, orders.columns);
  const cells = new Map(
    down.classes.map((row) => [row, new Map(across.classes.map((column) => [column, [] as string[]]))]),
  );
  for (const [id, row] of down.of) {
    const column = across.of.get(id);
    if (column !== undefined) cells.get(row)?.get(column)?.push(id);
  }
  const counted = [...cells].map(([row, own]) => [...own].map(([column, ids]) => ({ row, column, ids })));
  const heads = total(counted.flat());
  return {
    rows: down.classes,
    columns: across.classes,
    cells: counted.flat().map(({ row, column, ids }) => {
      return { row, column, heads: ids.length, share: heads === 0 ? undefined : ids.length / heads, ids };
    }),
    rowHeads: counted.map(total),
    columnHeads: across.classes.map((_, column) => total(counted.flatMap((own) => own.slice(column, column + 1)))),
    heads,
    onlyInRows: [...down.of.keys()].filter((id) => !across.of.has(id)),
    onlyInColumns: [...across.of.keys()].filter((id) => !down.of.has(id)),
  };
}

function total(cells: readonly { readonly ids: readonly string[] }[]): number {
  return cells.reduce((heads, { ids }) => heads + ids.length, 0);
}

interface Side {
  /** The class of each customer. */
  readonly of: ReadonlyMap<string, string>;
  readonly classes: readonly string[];
}

function readSide(
  where: string,
  what: "rows" | "columns",
  side: readonly Classified[],
  order: readonly string[] | undefined,
): Side {
  const known = each(where, what, side, (customer, row) => {
    const { id, verdict } = record(where, row, customer);
    return { id: text(where, `${row}.id`, id), verdict: text(where, `${row}.verdict`, verdict), row };
  });
  unique(
    where,
    what,
    known.map(({ id }) => id),
  );
  const of = new Map(known.map(({ id, verdict }) => [id, verdict]));
  if (order === undefined) return { of, classes: [...new Set(of.values())].sort() };
  const classes = each(where, `options.${what}`, order, (name, place) => text(where, place, name));
  for (const { row, verdict } of known) oneOf(where, `${row}.verdict`, verdict, classes);
  return { of, classes: [...new Set(classes)] };
}
