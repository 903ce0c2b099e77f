/** Amounts in bulk: exact, and yet compared and added as plain numbers where they are short enough for that. */
import { type Amount, type Money, money, quotient, sum, ZERO } from "../money.js";

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
  return short(values) ?? long(values.map((value, row) => money(where, name(row), value)));
}

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Whole numbers below this have at most 15 digits; decimals as short as that differ exactly if their doubles do. */
const LONGEST = 1e15;

/** The smallest unit tried: a millionth. */
const FINEST = 1e6;

/** Amounts as whole numbers of a common unit, or `undefined` if one is too long for that, or is no amount. */
function short(values: readonly Amount[]): Column | undefined {
  const keys = new Float64Array(values.length);
  let scale = 1;
  for (let row = 0; row < values.length; row++) {
    const number = double(values[row]);
    while (Math.round(number * scale) / scale !== number) {
      scale *= 10;
      if (!(scale <= FINEST)) return undefined;
    }
    keys[row] = number;
  }
  for (let row = 0; row < keys.length; row++) {
    const number = keys[row] ?? 0;
    const units = Math.round(number * scale) + 0;
    if (!(Math.abs(units) < LONGEST) || units / scale !== number) return undefined;
    keys[row] = units;
  }
  const amount = (key: number) => quotient(key, scale);
  return { keys, amount, totals: (groupOf, groups) => totals(keys, groupOf, groups, amount) };
}

/** The double of an amount that has at most 15 digits or is a double itself; otherwise not a number. */
function double(value: Amount | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.length <= 15 && PLAIN.test(value) ? Number(value) : Number.NaN;
  return typeof value === "bigint" && value === BigInt.asIntN(50, value) ? Number(value) : Number.NaN;
}

/** Sums of units; before one grows beyond what a double holds exactly it is put aside. */
function totals(
  units: Float64Array,
  groupOf: ArrayLike<number>,
  groups: number,
  amount: (units: number) => Money,
): Money[] {
  const open = new Float64Array(groups);
  const aside = new Map<number, Money>();
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? 0;
    const total = (open[group] ?? 0) + (units[row] ?? 0);
    const fits = Math.abs(total) < 8 * LONGEST;
    open[group] = fits ? total : 0;
    if (!fits) aside.set(group, sum([aside.get(group) ?? ZERO, amount(total)]));
  }
  return Array.from(open, (total, group) => sum([aside.get(group) ?? ZERO, amount(total)]));
}

/** The keys are places in the order of the amounts, counted from nothing. */
function long(amounts: readonly Money[]): Column {
  const origin = amounts.length; // the row of a zero that is added
  const order = amounts.concat(ZERO).map((amount, row) => ({ amount, row }));
  order.sort((a, b) => a.amount.cmp(b.amount));
  const distinct: Money[] = [];
  const places = new Float64Array(order.length);
  for (const { amount, row } of order) {
    if (distinct[distinct.length - 1]?.eq(amount) !== true) distinct.push(amount);
    places[row] = distinct.length - 1;
  }
  const zero = places[origin] ?? 0;
  return {
    keys: places.subarray(0, origin).map((place) => place - zero),
    amount: (key) => distinct[key + zero] ?? ZERO,
    totals: (groupOf, groups) => {
      const members = Array.from({ length: groups }, (): Money[] => []);
      amounts.slice(0, groupOf.length).forEach((amount, row) => {
        members[groupOf[row] ?? 0]?.push(amount);
      });
      return members.map(sum);
    },
  };
}
