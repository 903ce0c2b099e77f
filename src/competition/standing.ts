/** Places among vendors: all that each can still take, and all that ours can still be. */
import { type Money, product, quotient, sum } from "../money.js";
import type { Contest, CriterionKind } from "./contest.js";
import { dominates, largest, type MandatoryState, type Weight } from "./weighing.js";

/** Where we stand among those who meet what is mandatory. */
export type Place = "first" | "shared" | "behind" | "out";

/** What a criterion adds to a vendor's score. */
export interface Contribution {
  readonly criterion: string;
  /** Its share of all importance, 0–1. */
  readonly share: number;
  /** Share × rating; with the lowest and the highest rating where it is not known. */
  readonly low: Money;
  readonly high: Money;
}

/** A vendor's standing. */
export interface Standing {
  readonly vendor: string;
  readonly mandatory: MandatoryState;
  /** The mandatory criteria it is known to fail. */
  readonly failed: readonly string[];
  /** Σ importance × rating ÷ Σ importance; `undefined` while a rating that counts is not known. */
  readonly score: Money | undefined;
  readonly range: readonly [low: Money, high: Money];
  /** The best and the worst place it can still take among those who meet what is mandatory; `undefined` if it does not. */
  readonly rank: readonly [best: number, worst: number] | undefined;
  /** Who is rated at least as well by every criterion and better by one. */
  readonly dominatedBy: readonly string[];
  readonly contributions: readonly Contribution[];
}

/** The standing of each vendor: the highest score first, those who fail something mandatory last. */
export function standings(contest: Contest, all: readonly Weight[]): Standing[] {
  return [...all].sort(better).map((one) => ({
    ...stated(contest, one),
    rank: one.mandatory === "failed" ? undefined : rank(one, all),
    dominatedBy: dominating(one, all),
  }));
}

/** What our place can still be, in the order of `Place`. */
export function places(own: Weight, others: readonly Weight[]): Place[] {
  if (own.mandatory === "failed") return ["out"];
  const rivals = alive(others);
  const sure = largest(others.filter(({ mandatory }) => mandatory === "met").map(({ low }) => low));
  const may: { readonly [P in Place]: boolean } = {
    first: sure === undefined || own.high.gt(sure),
    shared: rivals.some((rival) => meet(own, rival, sure)),
    behind: rivals.some(({ high }) => high.gt(own.lowIfMet)),
    out: own.mandatory === "open",
  };
  return PLACES.filter((place) => may[place]);
}

const PLACES: readonly Place[] = ["first", "shared", "behind", "out"];

/** Those who are not known to fail something mandatory. */
export function alive(weights: readonly Weight[]): Weight[] {
  return weights.filter(({ mandatory }) => mandatory !== "failed");
}

/** Whether both can come to the same total while nobody is known to be above it. */
function meet(own: Weight, rival: Weight, sure: Money | undefined): boolean {
  const from = sure?.gt(rival.lowIfMet) ? sure : rival.lowIfMet;
  return from.lte(rival.high) && from.lte(own.high) && own.lowIfMet.lte(rival.high);
}

/** Our score less that of the best competitor who may be in. */
export function gapTo(own: Weight, others: readonly Weight[], total: Money): [low: Money, high: Money] | undefined {
  const rivals = alive(others);
  const [low, high] = [largest(rivals.map((rival) => rival.low)), largest(rivals.map((rival) => rival.high))];
  if (low === undefined || high === undefined) return undefined;
  return [quotient(less(own.low, high), total), quotient(less(own.high, low), total)];
}

/** The exact difference. */
export function less(one: Money, other: Money): Money {
  return sum([one, product(-1, other)]);
}

/** The shares of importance by kind of criterion. */
export function kindShares({ criteria, total }: Contest): { [Kind in CriterionKind | "unknown"]: number } {
  const share = (kind: CriterionKind | undefined) =>
    quotient(sum(criteria.filter((one) => one.kind === kind).map(({ weight }) => weight)), total).toNumber();
  return { hard: share("hard"), soft: share("soft"), unknown: share(undefined) };
}

function stated({ criteria, total }: Contest, one: Weight): Omit<Standing, "rank" | "dominatedBy"> {
  const { vendor, mandatory, failed, least, most } = one;
  const part = (weight: Money, rating: Money | undefined) => quotient(product(weight, rating ?? 0), total);
  const contributions = criteria.map(({ id, weight }, nth): Contribution => {
    const low = part(weight, least[nth]);
    const high = vendor.ratings[nth] === undefined ? part(weight, most[nth]) : low;
    return { criterion: id, share: quotient(weight, total).toNumber(), low, high };
  });
  const range: [Money, Money] = [quotient(one.low, total), quotient(one.high, total)];
  const score = one.low.eq(one.high) ? range[0] : undefined;
  return { vendor: vendor.id, mandatory, failed: [...failed], score, range, contributions };
}

function better(one: Weight, other: Weight): number {
  const middle = (weight: Weight) => sum([weight.low, weight.high]);
  const out = Number(one.mandatory === "failed") - Number(other.mandatory === "failed");
  return out || middle(other).comparedTo(middle(one)) || (one.vendor.id < other.vendor.id ? -1 : 1);
}

function rank(one: Weight, all: readonly Weight[]): [best: number, worst: number] {
  const rivals = alive(all).filter((other) => other !== one);
  const above = rivals.filter(({ mandatory, low }) => mandatory === "met" && low.gt(one.high));
  const maybe = rivals.filter(({ high }) => high.gt(one.lowIfMet));
  return [1 + above.length, 1 + maybe.length];
}

/** Who dominates a vendor, whatever is not known. */
export function dominating(one: Weight, all: readonly Weight[]): string[] {
  return all.filter((other) => other !== one && dominates(other, one)).map(({ vendor }) => vendor.id);
}
