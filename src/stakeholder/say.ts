/** A mean weighted by say, and the range that unknown says and unknown views leave it. */
import { type Money, product, quotient, sum, ZERO } from "../money.js";

/** People of whom the same is known: what they think lies between two values. */
export interface Held {
  readonly low: Money;
  readonly high: Money;
  /** The says that are known, added up. */
  readonly say: Money;
  /** How many have a say that is not known. */
  readonly unweighed: number;
}

/**
 * The lowest and the highest mean, Σ say·value ÷ Σ say. A say that is not known lies between none and `most`. Nothing where
 * nobody has a say, or could have one.
 */
export function spreadOf(held: readonly Held[], most: Money): readonly [low: number, high: number] | undefined {
  const highest = meanAtMost(held, most);
  const lowest = meanAtMost(held.map(turned), most);
  return highest && lowest ? [figure(lowest.negated()), figure(highest)] : undefined;
}

const turned = ({ low, high, ...rest }: Held): Held => ({ ...rest, low: high.negated(), high: low.negated() });

/**
 * The highest mean: everybody at their best, and whoever thinks more of it than the mean so far with the largest say.
 * Taken from the best downwards, the first who would lower it ends it.
 */
function meanAtMost(held: readonly Held[], most: Money): Money | undefined {
  let total = sum(held.map(({ high, say }) => product(high, say)));
  let says = sum(held.map(({ say }) => say));
  const open = held.filter(({ unweighed }) => unweighed > 0).sort((one, other) => other.high.cmp(one.high));
  for (const { high, unweighed } of open) {
    if (!says.isZero() && product(high, says).lte(total)) break;
    const more = product(most, unweighed);
    total = sum([total, product(high, more)]);
    says = sum([says, more]);
  }
  return says.isZero() ? undefined : quotient(total, says);
}

/** A mean of what is known for certain. */
export function meanOf(known: readonly (readonly [value: Money, say: Money])[]): Money | undefined {
  const says = sum(known.map(([, say]) => say));
  return says.isZero() ? undefined : quotient(sum(known.map(([value, say]) => product(value, say))), says);
}

/** As a number, never minus nothing. */
export const figure = (mean: Money): number => Number(mean) + 0;

/** The largest say that is known, which bounds those that are not; 1 where none is. */
export function mostOf(says: readonly (Money | undefined)[]): Money {
  const most = says.reduce<Money>((best, say) => (say?.gt(best) ? say : best), ZERO);
  return most.isZero() ? product(1) : most;
}
