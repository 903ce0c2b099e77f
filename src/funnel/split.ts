/** A total in parts: rounded to whole units, and yet adding up exactly. */
import { each, record, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, Decimal, type Money, money, product, size, ZERO } from "../money.js";
import { inSteps } from "./whole.js";

/** What the parts are rounded to. */
export interface SplitOptions {
  /** Above 0, such as `"0.01"`; unless given 1, or the last decimal of a total that is not whole. */
  readonly unit?: Amount | undefined;
}

/** How a total was split. */
export type SplitReason = {
  readonly rule: "splitByRemainders";
  readonly total: string;
  readonly parts: number;
  readonly unit: string;
  /** How many parts got one unit more than their share has in full. */
  readonly roundedUp: number;
};

/** The parts of a total, in the order of their weights. */
export interface Split extends Explained<SplitReason> {
  readonly parts: readonly Money[];
  readonly unit: Money;
}

/**
 * The parts of a total in proportion to weights, in whole units, which add up to the total exactly.
 *
 * Each part gets the whole units of total · weight ÷ Σ weights; the units left over go to the largest remainders, the
 * earliest of equals first. A negative total is split as its size, with each part negative.
 *
 * @throws RangeError for a weight below 0, weights of which none is above 0, a unit that is not above 0, or a total that
 * is no multiple of the unit.
 * @example
 * Funnel.split(100, [1, 1, 1]).parts // => ["34", "33", "33"]
 * Funnel.split("0.05", [3, 0, 1], { unit: "0.01" }).parts // => ["0.04", "0", "0.01"]
 * Funnel.split(-7, [1, 1]).parts // => ["-4", "-3"]
 * Funnel.split("0.5", [1, 1], { unit: 1 }) // throws RangeError: Funnel.split: total must be a multiple of the unit 1, got "0.5"
 * @category Targets
 * @see docs/sources.md#funnel-seasonal-split
 */
export function split(total: Amount, weights: readonly Amount[], options: SplitOptions = {}): Split {
  const where = "Funnel.split";
  const whole = money(where, "total", total);
  const shares = readWeights(where, "weights", weights);
  const { unit: given } = record(where, "options", options);
  const unit = readUnit(where, given) ?? lastDecimal(whole);
  if (inUnits(whole, unit).rest !== 0n) {
    throw refusal(where, "total", `must be a multiple of the unit ${unit}`, total);
  }
  return divide(whole, shares, unit);
}

/** Weights of at least 0, of which at least one is above. */
export function readWeights(where: string, what: string, weights: readonly Amount[]): Money[] {
  const read = each(where, what, weights, (weight, entry) => size(where, entry, weight));
  if (read.some((weight) => !weight.isZero())) return read;
  throw refusal(where, what, "must hold at least one weight above 0", weights);
}

export function readUnit(where: string, unit: Amount | undefined): Money | undefined {
  const read = unit === undefined ? undefined : size(where, "unit", unit);
  if (read?.isZero()) throw refusal(where, "unit", "must be above 0", unit);
  return read;
}

/** One, or the last decimal of an amount that is not whole. */
export const lastDecimal = (amount: Money): Money => new Decimal(10).pow(-amount.decimalPlaces());

/** How often a unit goes into an amount, and whether anything is left. */
export function inUnits(amount: Money, unit: Money): { readonly units: bigint; readonly rest: bigint } {
  const decimals = Math.max(amount.decimalPlaces(), unit.decimalPlaces());
  const [all, one] = [inSteps(amount, decimals), inSteps(unit, decimals)];
  return { units: all / one, rest: all % one };
}

/** Largest remainders, in whole numbers; a part of weight 0 has no remainder and gets nothing. */
export function divide(total: Money, weights: readonly Money[], unit: Money): Split {
  const decimals = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const scaled = weights.map((weight) => inSteps(weight, decimals));
  const all = scaled.reduce((sum, weight) => sum + weight, 0n);
  const { units } = inUnits(total.abs(), unit);

  const shares = scaled.map((weight, place) => ({ place, full: (units * weight) / all, rest: (units * weight) % all }));
  const left = Number(shares.reduce((rest, { full }) => rest - full, units));
  const largest = [...shares].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1));
  const favoured = new Set(largest.slice(0, left).map(({ place }) => place));
  const sign = total.isNegative() ? -1 : 1;
  const parts = shares.map(({ place, full }) => {
    const own = full + (favoured.has(place) ? 1n : 0n);
    return own === 0n ? ZERO : product(new Decimal(own.toString()), unit, sign);
  });
  return {
    parts,
    unit,
    because: [
      {
        rule: "splitByRemainders",
        total: total.toString(),
        parts: parts.length,
        unit: unit.toString(),
        roundedUp: left,
      },
    ],
  };
}
