/** Amounts in bulk: a number for each row that compares as its amount does, and exact sums of groups of rows. */
import { type Amount, type Money, money, ZERO } from "../money.js";
import { inUnits, type Units, unitsOfNumbers, type Whole } from "./units.js";

/** A column of amounts. */
export interface Column {
  /** A number for each row: it ascends as the amounts do, is equal where they are, and has their sign. */
  readonly keys: Float64Array;
  /** The amount that a key stands for. */
  readonly amount: (key: number) => Money;
  /** The exact sum of each group of rows; `groupOf[row]` is the group of a row, and rows beyond it belong to none. */
  readonly totals: (groupOf: ArrayLike<number>, groups: number) => Money[];
}

/** Reads a column of amounts; `name` says what an error must call a row. */
export function column(where: string, values: readonly Amount[], name: (row: number) => string): Column {
  const numbers = unitsOfNumbers(values);
  if (numbers !== undefined) return columnOf(numbers);
  return inUnits(
    values.map((value, row) => money(where, name(row), value)),
    columnOf,
  );
}

function columnOf<W extends Whole>(units: Units<W>): Column {
  const totals: Column["totals"] = (groupOf, groups) => {
    const sums = Array<W>(groups).fill(units.zero);
    for (let row = 0; row < groupOf.length; row++) {
      const group = groupOf[row] ?? 0;
      sums[group] = units.plus(sums[group] ?? units.zero, units.of[row] ?? units.zero);
    }
    return sums.map((sum) => units.amount(sum));
  };
  if (units.of instanceof Float64Array) return { keys: units.of, amount: units.amount, totals };
  return { ...placesOf(units), totals };
}

/** Where numbers do not hold the amounts, the keys are places in their order, counted from nothing. */
function placesOf<W extends Whole>(units: Units<W>): Pick<Column, "keys" | "amount"> {
  const sorted = units.ascending();
  const distinct = new Set<W>([units.zero]);
  for (let row = 0; row < sorted.length; row++) distinct.add(sorted[row] ?? units.zero);
  const inOrder = [...distinct].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const origin = inOrder.indexOf(units.zero);
  const places = new Map(inOrder.map((unit, place) => [unit, place - origin]));
  return {
    keys: Float64Array.from({ length: units.of.length }, (_, row) => places.get(units.of[row] ?? units.zero) ?? 0),
    amount: (key) => {
      const unit = inOrder[key + origin];
      return unit === undefined ? ZERO : units.amount(unit);
    },
  };
}
