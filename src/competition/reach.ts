/**
 * The weights of one criterion with which nobody is above us, the others unchanged.
 *
 *   lead over a rival     g + δ · d ≥ 0        g = Σ importance × (ours − theirs), d = ours − theirs by this criterion
 *   d > 0                 δ ≥ −g ÷ d           d < 0: δ ≤ g ÷ −d           d = 0: all or nothing
 *   no weight below 0     δ ≥ −importance
 *
 * Each rival leaves a half-line of changes δ; what all of them leave is an interval. Quotients are compared by their
 * products, so nothing is rounded before an answer is written down.
 */
import { type Money, product, quotient, sum, ZERO } from "../money.js";
import type { Contest, Vendor } from "./contest.js";
import { less } from "./standing.js";
import { filled, weigh, weighted } from "./weighing.js";

/** How far a weight may go, or has to. */
export interface Reach {
  /** The smallest change of the weight after which nobody is above us: 0 if nobody is; we then share the first place. */
  readonly change: Money;
  /** The weight after it. */
  readonly to: Money;
  /** Its share of all importance after it, 0–1. */
  readonly shareThen: number;
  /** Somebody is above us as soon as the weight is below this; `undefined` if it may go down to 0. */
  readonly lostBelow: Money | undefined;
  /** Somebody is above us as soon as the weight is above this; `undefined` if it may rise without end. */
  readonly lostAbove: Money | undefined;
}

/** Our lead over a rival: in all, and by each criterion. */
export interface Lead {
  readonly rival: string;
  readonly total: Money;
  readonly by: readonly Money[];
}

/** A quotient that is not worked out; what it is divided by is above 0. */
export interface Quotient {
  readonly of: Money;
  readonly by: Money | number;
}

/** A reach, with its ends as changes. */
export interface Solved {
  readonly reach: Reach;
  readonly change: Quotient;
  /** How far it is from here to where we are no longer first; `undefined` on a side without such an end. */
  readonly down: Quotient | undefined;
  readonly up: Quotient | undefined;
}

/** Our leads with every rating that is not known the worst, or the best, for us. */
export function leads(contest: Contest, unknown: "worst" | "best"): Lead[] {
  const { criteria, us, rivals, low, high } = contest;
  const [ours, theirs] = unknown === "worst" ? [low, high] : [high, low];
  const own = filled(us.ratings, ours);
  const competing = rivals.filter((rival) => competes(contest, rival, unknown));
  return competing.map((rival) => {
    const their = filled(rival.ratings, theirs);
    const by = own.map((rating, nth) => less(rating, their[nth] ?? ZERO));
    return { rival: rival.id, total: weighted(criteria, by), by };
  });
}

/** Who may fail something mandatory competes at the worst. */
function competes(contest: Contest, rival: Vendor, unknown: "worst" | "best"): boolean {
  const { mandatory } = weigh(contest, rival);
  return mandatory === "met" || (mandatory === "open" && unknown === "worst");
}

/** The reach of one criterion; `undefined` if no weight of it makes us first. */
export function solve({ criteria, total }: Contest, all: readonly Lead[], nth: number): Solved | undefined {
  const weight = criteria[nth]?.weight ?? ZERO;
  const others = less(total, weight);
  const ends = all.map((lead) => ({ lead, by: lead.by[nth] ?? ZERO }));
  if (ends.some(({ lead, by }) => by.isZero() && lead.total.lt(0))) return undefined;
  const falls = ends.filter(({ by }) => by.gt(0)).map(({ lead, by }) => over(product(-1, lead.total), by));
  const rises = ends.filter(({ by }) => by.lt(0)).map(({ lead, by }) => over(lead.total, product(-1, by)));
  const [low, high] = [extreme(falls, 1), extreme(rises, -1)];
  const floor = over(product(-1, weight), 1);
  const from = low && compare(low, floor) > 0 ? low : undefined;
  if (high && compare(from ?? floor, high) > 0) return undefined;
  if (high && others.isZero() && compare(high, floor) <= 0) return undefined; // no weight would be left at all
  const change = from?.of.gt(0) ? from : high?.of.lt(0) ? high : NONE;
  const at = (end: Quotient) => quotient(sum([product(weight, end.by), end.of]), end.by);
  const then = sum([product(weight, change.by), change.of]);
  return {
    change,
    down: from && over(product(-1, from.of), from.by),
    up: high,
    reach: {
      change: quotient(change.of, change.by),
      to: at(change),
      shareThen: quotient(then, sum([then, product(others, change.by)])).toNumber(),
      lostBelow: from && at(from),
      lostAbove: high && at(high),
    },
  };
}

/** Which of two quotients is larger. */
export function compare(one: Quotient, other: Quotient): number {
  return product(one.of, other.by).comparedTo(product(other.of, one.by));
}

/** The size of a change. */
export function magnitude({ of, by }: Quotient): Quotient {
  return over(of.abs(), by);
}

/** The rivals over whom our lead is nothing after a change. */
export function level(all: readonly Lead[], nth: number, change: Quotient): string[] {
  const left = (lead: Lead) => sum([product(lead.total, change.by), product(lead.by[nth] ?? ZERO, change.of)]);
  return all.filter((lead) => left(lead).isZero()).map(({ rival }) => rival);
}

const over = (of: Money, by: Money | number): Quotient => ({ of, by });
const NONE: Quotient = { of: ZERO, by: 1 };

/** The largest, or with −1 the smallest; `undefined` of none. */
function extreme(ends: readonly Quotient[], sign: 1 | -1): Quotient | undefined {
  return ends.reduce<Quotient | undefined>(
    (most, end) => (most && compare(most, end) * sign >= 0 ? most : end),
    undefined,
  );
}
