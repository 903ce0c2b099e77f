/** Sums of exponentials, Σ amount · e^(−δ·time): what flows are worth at a rate, with 1 + rate = e^δ for each step of time. */
import { type Money, ZERO } from "../money.js";
import type { Flow } from "./flows.js";

/** A flow that is not nothing; the first of a sum falls at 0. */
export interface Term {
  readonly time: number;
  readonly amount: Money;
  /** Of the amount. */
  readonly sign: number;
  /** ln |amount| */
  readonly log: number;
}

/** The terms of flows in the order of time. */
export function termsOf(flows: readonly Flow[]): Term[] {
  const own = flows.filter(({ amount }) => !amount.isZero());
  const start = own[0]?.at ?? 0;
  return own.map(({ at, amount }) => {
    const sign = amount.isNegative() ? -1 : 1;
    return { time: at - start, amount, sign, log: Math.log(amount.abs().toNumber()) };
  });
}

/** How many times the amounts change their sign. */
export function changesOf(terms: readonly Term[]): number {
  return terms.filter(({ sign }, nth) => nth > 0 && sign !== terms[nth - 1]?.sign).length;
}

/**
 * The derivative of the sum times e^(δτ), but for a factor without zeros; τ is the time before the first change of sign.
 * It has that change of sign less, and one term less.
 */
export function derived(terms: readonly Term[]): Term[] {
  const turn = terms.find(({ sign }, nth) => sign !== terms[nth + 1]?.sign)?.time ?? 0;
  return terms.flatMap(({ time, amount, sign, log }) => {
    const factor = time - turn;
    if (factor === 0) return [];
    const size = log + Math.log(Math.abs(factor));
    return [{ time, amount: amount.times(factor), sign: factor < 0 ? -sign : sign, log: size }];
  });
}

/** The sign of the sum, or 0 where rounding could hide it: doubles, which decide nearly always. */
export function roughSign(terms: readonly Term[], delta: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const { log, time } of terms) top = Math.max(top, log - delta * time);
  let [total, size, reach] = [0, 0, 0];
  for (const { sign, log, time } of terms) {
    const part = Math.exp(log - delta * time - top);
    total += sign * part;
    size += part;
    reach = Math.max(reach, Math.abs(log) + Math.abs(delta * time));
  }
  return Math.abs(total) > ROUGH * (terms.length + reach) * size ? Math.sign(total) : 0;
}

/** Some fifty times the rounding of a double: each term is off by its exponent's, and a log by that of up to fifty others. */
const ROUGH = 1e-14;

/** The sum, its slope, and Σ |amount| · e^(−δ·time), all to 34 digits and to one factor that is positive. */
export interface Value {
  readonly value: Money;
  readonly slope: Money;
  readonly size: Money;
}

/** The value of the sum, by Horner's rule from the last term. */
export function valueAt(terms: readonly Term[], delta: Money): Value {
  const power = powersOf(delta.negated().exp());
  let [value, slope, size] = [ZERO, ZERO, ZERO];
  let later = terms[terms.length - 1]?.time ?? 0;
  for (let nth = terms.length - 1; nth >= 0; nth--) {
    const { time, amount } = terms[nth] ?? { time: later, amount: ZERO };
    const factor = power(later - time);
    value = value.times(factor).plus(amount);
    slope = slope.times(factor).minus(amount.times(time));
    size = size.times(factor).plus(amount.abs());
    later = time;
  }
  return { value, slope, size };
}

/** Whole powers, each worked out once: flows are often a month or a year apart. */
function powersOf(base: Money): (exponent: number) => Money {
  const known = new Map<number, Money>();
  return (exponent) => {
    const power = known.get(exponent) ?? base.pow(exponent);
    known.set(exponent, power);
    return power;
  };
}
