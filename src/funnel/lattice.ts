/** Amounts as whole numbers of one unit: exactly where they share one, otherwise in bins, with the most they can be off. */
import { Decimal, type Money, product, quotient, sum, ZERO } from "../money.js";

/** Amounts in units. */
export interface Lattice {
  /** What one step of the lattice is worth. */
  readonly unit: Money;
  /** One for each amount: amount ÷ unit, or the nearest whole number to it. */
  readonly sizes: readonly number[];
  readonly exact: boolean;
  /** A sum in units is at most this much above, and `under` below, what the amounts really add up to. */
  readonly over: Money;
  readonly under: Money;
}

/** The amounts as multiples of their greatest common unit; `undefined` if all together these pass 2⁵³. */
export function commonUnit(amounts: readonly Money[]): Lattice | undefined {
  const decimals = amounts.reduce((most, amount) => Math.max(most, amount.decimalPlaces()), 0);
  const whole = amounts.map((amount) => BigInt(product(amount, power(decimals)).toFixed()));
  const divisor = whole.reduce(greatestCommonDivisor, 0n);
  const unit = divisor === 0n ? 1n : divisor;
  const total = whole.reduce((all, amount) => all + amount, 0n) / unit;
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return {
    unit: product(new Decimal(`${unit}`), power(-decimals)),
    sizes: whole.map((amount) => Number(amount / unit)),
    exact: true,
    over: ZERO,
    under: ZERO,
  };
}

/**
 * The amounts in bins of two digits, as narrow as fit into so many cells. Rounding to the nearest bin, deals err to both
 * sides, and no sum errs by more than all errors to one side together.
 */
export function bins(amounts: readonly Money[], cells: number): Lattice {
  // Each amount may be rounded up by half a bin, which must fit too.
  const fitting = quotient(sum(amounts), Math.max(1, cells - amounts.length));
  const unit = fitting.toSignificantDigits(2, Decimal.ROUND_UP);
  const sizes = amounts.map((amount) => quotient(amount, unit).round().toNumber());
  const errors = amounts.map((amount, nth) => sum([product(unit, sizes[nth] ?? 0), amount.negated()]));
  return {
    unit,
    sizes,
    exact: false,
    over: sum(errors.filter((error) => error.isPositive())),
    under: sum(errors.filter((error) => error.isNegative())).abs(),
  };
}

function power(exponent: number): Money {
  return new Decimal(`1e${exponent}`);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
