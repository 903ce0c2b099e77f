/** Whole numbers out of exact ones. */
import { Decimal, type Money, product, quotient, sum } from "../money.js";
import { WHOLE_WITHIN } from "./table.js";

/** The whole number that an amount is but for the last digits of a binary fraction, or else the amount itself. */
export function settled(amount: Money): Money {
  const nearest = amount.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN);
  const off = sum([amount, nearest.negated()]).abs();
  return off.lte(product(nearest.abs(), WHOLE_WITHIN)) ? nearest : amount;
}

/** How many it takes: the next whole number from a quotient upwards. */
export const quotientUp = (dividend: Money, divisor: Money | number): Money =>
  settled(quotient(dividend, divisor)).ceil();

/** An amount in whole steps of the last decimal; exact, however long. */
export const inSteps = (amount: Money, decimals: number): bigint => BigInt(amount.toFixed(decimals).replace(".", ""));
