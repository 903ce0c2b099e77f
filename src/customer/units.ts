/**
 * Amounts as whole numbers of one unit, such as cents: their sums are exact, and sorting them is fast.
 *
 * Plain numbers serve as long as no total of them can pass 2⁵³; beyond that the same steps are taken with `bigint`.
 *
 * @module
 */
import { Decimal, type Money, product, quotient } from "../money.js";

/** A whole number of units. */
export type Whole = number | bigint;

/** Amounts in one unit, and the arithmetic that the type of the whole numbers has. */
export interface Units<W extends Whole> {
  /** One for each amount, in their order. */
  readonly of: ArrayLike<W>;
  readonly zero: W;
  plus(a: W, b: W): W;
  /** All of them, smallest first. */
  ascending(): ArrayLike<W>;
  /** The number nearest to a quotient. */
  ratio(part: W, whole: W): number;
  /** The largest whole number of units in one of so many equal parts. */
  floor(total: W, parts: number): W;
  /** What a number of units is worth. */
  amount(units: Whole): Money;
  /** The whole numbers next to a share of a total: one and the same where the share is whole itself. */
  next(total: W, share: number): { readonly below: W; readonly above: W };
}

/** Amounts that plain numbers hold exactly. */
export interface NumberUnits extends Units<number> {
  readonly of: Float64Array;
}

/** The largest size of an amount, and of all together, that numbers hold exactly, in units. */
const [LARGEST, ALL] = [1e15, 2 ** 53];

/** Takes steps with amounts in units, whichever type of whole numbers these need. */
export function inUnits<Result>(
  amounts: readonly Money[],
  steps: <W extends Whole>(units: Units<W>) => Result,
): Result {
  const decimals = amounts.reduce((most, amount) => Math.max(most, amount.decimalPlaces()), 0);
  const units = decimals > 15 ? undefined : scaled(amounts, decimals, (amount) => amount?.toNumber());
  return units === undefined ? steps(bigInts(amounts, decimals)) : steps(numbers(units, decimals));
}

/** A column of plain numbers in units, if there is a unit in which all of them are whole and exact. */
export function unitsOfNumbers(amounts: ArrayLike<unknown>): NumberUnits | undefined {
  for (const decimals of [2, 4, 6]) {
    const units = scaled(amounts, decimals, (amount) => amount);
    if (units !== undefined) return numbers(units, decimals);
  }
  return undefined;
}

/**
 * The amounts times a power of ten; `undefined` if one is then no whole number of at most 15 digits. Two decimals of 15
 * digits are never the same number, so that the number stands for this decimal and no other.
 */
function scaled<A>(
  amounts: ArrayLike<A>,
  decimals: number,
  read: (amount: A | undefined) => unknown,
): Float64Array | undefined {
  const unit = 10 ** decimals;
  const units = new Float64Array(amounts.length);
  let all = 0;
  for (let row = 0; row < units.length; row++) {
    const amount = read(amounts[row]);
    if (typeof amount !== "number") return undefined;
    const whole = Math.round(amount * unit);
    if (!(Math.abs(whole) <= LARGEST && whole / unit === amount)) return undefined;
    all += Math.abs(whole);
    units[row] = whole + 0; // never −0
  }
  return all < ALL ? units : undefined;
}

function numbers(units: Float64Array, decimals: number): NumberUnits {
  return {
    of: units,
    zero: 0,
    plus: (a, b) => a + b,
    ascending: () => units.slice().sort(),
    ratio: (part, whole) => part / whole,
    floor: (total, parts) => (total - (total % parts)) / parts,
    amount: (whole) => worth(whole, decimals),
    next: (total, share) => {
      const exact = product(total, share);
      return { below: exact.floor().toNumber(), above: exact.ceil().toNumber() };
    },
  };
}

function bigInts(amounts: readonly Money[], decimals: number): Units<bigint> {
  const whole = (exact: Money) => BigInt(exact.toFixed(0));
  const units = amounts.map((amount) => whole(product(amount, new Decimal(`1e${decimals}`))));
  return {
    of: units,
    zero: 0n,
    plus: (a, b) => a + b,
    ascending: () => [...units].sort((a, b) => (a < b ? -1 : Number(a > b))),
    ratio: (part, total) => ratioOf(part, total),
    floor: (total, parts) => total / BigInt(parts),
    amount: (units) => worth(units, decimals),
    next: (total, share) => {
      const exact = product(new Decimal(`${total}`), share);
      return { below: whole(exact.floor()), above: whole(exact.ceil()) };
    },
  };
}

function worth(units: Whole, decimals: number): Money {
  return product(new Decimal(`${units}e-${decimals}`));
}

/** The number nearest to a quotient of whole numbers of any size. */
export function ratioOf(part: bigint, whole: bigint): number {
  return quotient(new Decimal(`${part}`), new Decimal(`${whole}`)).toNumber();
}

/** Customers with equal amounts, on the way from the largest customers to the smallest. */
export interface Tie<W extends Whole> {
  readonly unit: W;
  readonly heads: number;
  /** The customers before them, and what they bring. */
  readonly headsBefore: number;
  readonly before: W;
  /** What they and those before them bring. */
  readonly upTo: W;
}

/** Visits those who bring anything, or `all`, largest first and equals together. */
export function descend<W extends Whole>(units: Units<W>, visit: (tie: Tie<W>) => void, all = false): void {
  const sorted = units.ascending();
  let before: W = units.zero;
  for (let end = sorted.length; end > 0; ) {
    const unit: W = sorted[end - 1] ?? units.zero;
    if (!(all || unit > units.zero)) return;
    let start = end;
    let upTo: W = before;
    for (; start > 0 && sorted[start - 1] === unit; start--) upTo = units.plus(upTo, unit);
    visit({ unit, heads: end - start, headsBefore: sorted.length - end, before, upTo });
    before = upTo;
    end = start;
  }
}

/** The total of the positive amounts, and of all of them. */
export interface Totals<W extends Whole> {
  readonly gross: W;
  readonly net: W;
}

/** Adds up all amounts in one pass. */
export function totals<W extends Whole>(units: Units<W>): Totals<W> {
  let gross: W = units.zero;
  let net: W = units.zero;
  for (let row = 0; row < units.of.length; row++) {
    const unit: W = units.of[row] ?? units.zero;
    if (unit > units.zero) gross = units.plus(gross, unit);
    net = units.plus(net, unit);
  }
  return { gross, net };
}

/** Customers with equal amounts, in whole numbers of any size: squares of amounts need them. */
export interface Run {
  readonly unit: bigint;
  readonly heads: number;
  readonly headsBefore: number;
  readonly before: bigint;
  readonly upTo: bigint;
}

/** Those who bring anything, or `all`, largest first. */
export function runsOf<W extends Whole>(units: Units<W>, all = false): Run[] {
  const runs: Run[] = [];
  const visit = ({ unit, heads, headsBefore, before, upTo }: Tie<W>) => {
    runs.push({ unit: BigInt(unit), heads, headsBefore, before: BigInt(before), upTo: BigInt(upTo) });
  };
  descend(units, visit, all);
  return runs;
}
