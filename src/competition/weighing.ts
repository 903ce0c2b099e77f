/** What a vendor's ratings add up to: all that they can still be, and whether what is mandatory is met. */
import { type Money, product, sum, ZERO } from "../money.js";
import type { Contest, Rated, Vendor, Weighed } from "./contest.js";

/** Whether a vendor meets what is mandatory. */
export type MandatoryState = "met" | "failed" | "open";

/** A vendor with all that its weighted ratings, Σ importance × rating, can still be. */
export interface Weight {
  readonly vendor: Vendor;
  readonly mandatory: MandatoryState;
  /** The mandatory criteria it fails. */
  readonly failed: readonly string[];
  readonly low: Money;
  readonly high: Money;
  /** The ratings with the lowest, and with the highest, in place of each that is not known. */
  readonly least: readonly Money[];
  readonly most: readonly Money[];
  /** The lowest if it meets what is mandatory. */
  readonly lowIfMet: Money;
}

/** Weighs a vendor. */
export function weigh(contest: Contest, vendor: Vendor): Weight {
  const { criteria, low, high } = contest;
  const { ratings } = vendor;
  const failed = criteria.filter(({ required }, nth) => required !== undefined && ratings[nth]?.lt(required) === true);
  const open = criteria.some(({ required }, nth) => required?.gt(low) === true && ratings[nth] === undefined);
  const [least, most] = [filled(ratings, low), filled(ratings, high)];
  const ifMet = ratings.map((rating, nth) => rating ?? criteria[nth]?.required ?? low);
  const whole = !ratings.includes(undefined);
  const lowest = weighted(criteria, least);
  return {
    vendor,
    mandatory: failed.length > 0 ? "failed" : open ? "open" : "met",
    failed: failed.map(({ id }) => id),
    low: lowest,
    high: whole ? lowest : weighted(criteria, most),
    least,
    most,
    lowIfMet: whole ? lowest : weighted(criteria, ifMet),
  };
}

/** Ratings with one and the same in place of each that is not known. */
export function filled(ratings: Rated, unknown: Money): Money[] {
  return ratings.map((rating) => rating ?? unknown);
}

/** Σ importance × rating. */
export function weighted(criteria: readonly Weighed[], ratings: readonly Money[]): Money {
  return sum(criteria.map(({ weight }, nth) => product(weight, ratings[nth] ?? 0)));
}

/** The largest; `undefined` of none. */
export function largest(amounts: readonly Money[]): Money | undefined {
  return amounts.reduce<Money | undefined>((most, amount) => (most?.gte(amount) ? most : amount), undefined);
}

/** Whether a vendor is rated at least as well by every criterion and better by one, whatever is not known. */
export function dominates({ least }: Weight, { most }: Weight): boolean {
  const against = (nth: number) => most[nth] ?? ZERO;
  return least.every((rating, nth) => rating.gte(against(nth))) && least.some((rating, nth) => rating.gt(against(nth)));
}
