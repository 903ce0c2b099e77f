/** Reading a distribution: how probable a total is, and which total has a probability. */
import { Decimal, type Money, product, quotient, sum } from "../money.js";
import type { Spread } from "./spread.js";
import { LEVEL_WITHIN } from "./table.js";

/** A probability, and the ends between which it lies where amounts had to be rounded to bins; otherwise all three agree. */
export interface Chance {
  readonly chance: number;
  readonly low: number;
  readonly high: number;
}

/** A total, and the ends between which it lies where amounts had to be rounded to bins; otherwise all three agree. */
export interface Total {
  readonly amount: Money;
  readonly low: Money;
  readonly high: Money;
}

/** The probability that the deals bring `amount` or more. */
export function chanceOf(spread: Spread, amount: Money): Chance {
  const { over, under } = spread.lattice;
  return {
    chance: above(spread, amount),
    low: above(spread, sum([amount, over])),
    high: above(spread, sum([amount, under.negated()])),
  };
}

/** The smallest total that is not exceeded with probability `level`. */
export function quantileOf(spread: Spread, level: number): Total {
  return totalOf(
    spread,
    firstFrom(spread.below, (below) => below >= level - LEVEL_WITHIN),
  );
}

/** The largest total that is reached with probability `level` or more. */
export function reachedOf(spread: Spread, level: number): Total {
  const beyond = firstFrom(spread.above, (above) => above < level - LEVEL_WITHIN);
  return totalOf(spread, Math.max(0, beyond - 1));
}

/** The most that deals can bring, exactly. */
export function mostOf({ base, variables }: Spread): Money {
  return sum([base, ...variables.map(({ deal }) => deal.amount)]);
}

function totalOf(spread: Spread, index: number): Total {
  const { base, lattice, sums } = spread;
  const { unit, over, under } = lattice;
  const steps = sums[Math.min(index, sums.length - 1)] ?? 0;
  const amount = sum([base, product(unit, steps)]);
  return {
    amount,
    low: Decimal.max(base, sum([amount, over.negated()])),
    high: Decimal.min(mostOf(spread), sum([amount, under])),
  };
}

function above({ base, lattice, sums, above }: Spread, amount: Money): number {
  const steps = stepsTo(sum([amount, base.negated()]), lattice.unit);
  return above[firstFrom(sums, (sum) => sum >= steps)] ?? 0;
}

/** The smallest whole number of units that make an amount; exact, though a quotient of 34 digits may hide the last of them. */
export function stepsTo(amount: Money, unit: Money): number {
  const near = quotient(amount, unit).ceil();
  return product(unit, near).gte(amount) ? near.toNumber() : near.plus(1).toNumber();
}

/** Where, in a list that has it from some place on, a property begins; its length where it never does. */
export function firstFrom(list: Float64Array, has: (entry: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
