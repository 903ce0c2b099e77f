/**
 * All zeros of a sum of exponentials.
 *
 * Between two zeros of its derivative a function has at most one zero. Multiplied by the right exponential, the derivative
 * has one change of sign less than the sum, whose zeros stay where they are; so all are found, beginning with the
 * derivative that has a single change. This is how Descartes' rule of signs is proved.
 *
 * @see docs/sources.md#bvf-cash-flows
 * @module
 */
import { Decimal, type Money } from "../money.js";
import { changesOf, derived, roughSign, type Term, valueAt } from "./exponentials.js";

/** A place where the sum is nothing. */
export interface Zero {
  readonly at: Money;
  /** Whether the sum changes its sign there. */
  readonly crosses: boolean;
}

/** All zeros, in ascending order, to about 30 digits. */
export function zeros(terms: readonly Term[]): Zero[] {
  const levels: (readonly Term[])[] = [];
  for (let level = terms; changesOf(level) > 0; level = derived(level)) levels.push(level);
  const [low, high] = bounds(terms);
  let found: Found[] = [];
  for (const level of levels.reverse()) found = zerosAmong(level, [low, ...found, high]);
  return found.map(({ exact, crosses }) => ({ at: exact(), crosses }));
}

/** A place, roughly and, as soon as that matters, exactly. */
interface Point {
  readonly near: number;
  readonly exact: () => Money;
}

interface Found extends Point {
  readonly crosses: boolean;
}

const point = (near: number): Point => ({ near, exact: () => new Decimal(near) });

/** Beyond these the first term, or the last, is larger than all others together. */
function bounds(terms: readonly Term[]): [low: Point, high: Point] {
  const top = terms.reduce((high, { log }) => Math.max(high, log), Number.NEGATIVE_INFINITY);
  const all = top + Math.log(terms.reduce((total, { log }) => total + Math.exp(log - top), 0));
  const reach = (end: Term | undefined, next: Term | undefined) =>
    end === undefined || next === undefined ? 0 : (all - end.log + 1) / (next.time - end.time);
  const { length } = terms;
  return [point(reach(terms[length - 1], terms[length - 2])), point(reach(terms[0], terms[1]))];
}

/** The zeros, given points between which the sum, times an exponential, only rises or only falls. */
function zerosAmong(terms: readonly Term[], points: readonly Point[]): Found[] {
  const signs = points.map((own) => roughSign(terms, own.near) || exactSign(terms, own.exact()));
  return points.flatMap((own, nth): Found[] => {
    const [sign = 0, following = 0] = [signs[nth], signs[nth + 1]];
    const next = points[nth + 1];
    if (sign === 0) return [{ ...own, crosses: changesAround(signs, nth) }];
    return next !== undefined && sign === -following ? [crossing(terms, own, next, sign)] : [];
  });
}

function changesAround(signs: readonly number[], nth: number): boolean {
  const before = signs.slice(0, nth).filter((sign) => sign !== 0);
  const after = signs.slice(nth + 1).find((sign) => sign !== 0);
  return before[before.length - 1] !== after;
}

/** The zero between two points where the sum has different signs: halved in doubles as long as these can tell. */
function crossing(terms: readonly Term[], low: Point, high: Point, sign: number): Found {
  let [below, above, near] = [low, high, (low.near + high.near) / 2];
  while (near > below.near && near < above.near) {
    const own = roughSign(terms, near);
    if (own === 0) break;
    if (own === sign) below = point(near);
    else above = point(near);
    near = (below.near + above.near) / 2;
  }
  const [from, to] = [below, above];
  return { near, crosses: true, exact: () => refined(terms, from.exact(), to.exact(), sign) };
}

/** By Newton's steps where they stay between the two points, by halves where not, until rounding alone is left. */
function refined(terms: readonly Term[], low: Money, high: Money, sign: number): Money {
  let [below, above] = [low, high];
  let at = middle(below, above);
  let last = new Decimal(Number.POSITIVE_INFINITY);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { value, slope, size } = valueAt(terms, at);
    const step = value.div(slope);
    const next = at.minus(step);
    if (isNothing(value, size)) {
      // The sign is no longer to be trusted, the step only while it shrinks.
      if (!isBetween(below, next, above) || !step.abs().lessThan(last.div(2))) return at;
      at = next;
    } else {
      if (value.isNegative() === sign < 0) below = at;
      else above = at;
      at = isBetween(below, next, above) ? next : middle(below, above);
    }
    last = step.abs();
  }
  return at;
}

const middle = (low: Money, high: Money) => low.plus(high).div(2);

/** False for the step of a slope of nothing, which is infinite or no number. */
const isBetween = (low: Money, at: Money, high: Money) => at.greaterThan(low) && at.lessThan(high);

function exactSign(terms: readonly Term[], at: Money): number {
  const { value, size } = valueAt(terms, at);
  return isNothing(value, size) ? 0 : value.isNegative() ? -1 : 1;
}

const isNothing = (value: Money, size: Money) => value.abs().lessThanOrEqualTo(size.times(NOTHING));

/** A sum is nothing if this share of its terms is not left. */
const NOTHING = 1e-25;

/** More than halving takes to 34 digits; Newton's steps take three or four. */
const MOST_ROUNDS = 200;
