/** A contest: the criteria of a customer, and how it rates us and every competitor by them. */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import { unknownId } from "../known.js";
import { type Amount, type Money, money, size, sum } from "../money.js";
import { CRITERION_KINDS, MOST_CRITERIA, MOST_VENDORS, RATING_SCALE } from "./table.js";

/** Measurable, or judged. */
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** A criterion of the customer. */
export interface Criterion {
  readonly id: string;
  /** How much it counts, at least 0, in any unit: only the shares matter. */
  readonly importance: Amount;
  readonly kind?: CriterionKind | undefined;
  /** Makes the criterion mandatory: whoever is rated lower is out. */
  readonly required?: Amount | undefined;
  /** Who at the customer cares about it. */
  readonly whoCares?: string | undefined;
}

/** How the customer rates a vendor by a criterion; left out it is not known. */
export interface Rating {
  readonly criterion: string;
  readonly vendor: string;
  readonly rating?: Amount | undefined;
}

/** The lowest and the highest rating there can be. */
export interface RatingScale {
  readonly low: Amount;
  readonly high: Amount;
}

/** Who we are, and what ratings mean. */
export interface ContestOptions {
  /** Our name among the vendors. */
  readonly us: string;
  /** 1–5 unless given. */
  readonly scale?: RatingScale | undefined;
}

/** Why vendors cannot be compared at all. */
export type ContestReason = { readonly rule: "contestNoCriteria" } | { readonly rule: "contestNoCompetitor" };

/** A criterion as read. */
export interface Weighed {
  readonly id: string;
  readonly weight: Money;
  readonly kind: CriterionKind | undefined;
  readonly required: Money | undefined;
  readonly whoCares: string | undefined;
}

/** Ratings in the order of the criteria, `undefined` where one is not known. */
export type Rated = readonly (Money | undefined)[];

/** A vendor with its ratings. */
export interface Vendor {
  readonly id: string;
  readonly ratings: Rated;
}

/** Criteria and ratings that are known to be good. */
export interface Contest {
  readonly criteria: readonly Weighed[];
  /** The sum of the weights; above 0 where there are criteria. */
  readonly total: Money;
  readonly us: Vendor;
  /** By id, in code-unit order. */
  readonly rivals: readonly Vendor[];
  readonly low: Money;
  readonly high: Money;
}

/** Reads criteria and ratings; a vendor without a rating for a criterion has one that is not known. */
export function readContest(
  where: string,
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  options: ContestOptions,
): Contest {
  const { us, scale } = record(where, "options", options);
  const own = text(where, "us", us);
  const { low, high } = readScale(where, scale);
  const weighed = readCriteria(where, criteria, low, high);
  const vendors = readRatings(where, ratings, weighed, low, high);
  const blank = weighed.map(() => undefined);
  const rivals = [...vendors].filter(([id]) => id !== own).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    criteria: weighed,
    total: sum(weighed.map(({ weight }) => weight)),
    us: { id: own, ratings: vendors.get(own) ?? blank },
    rivals: rivals.map(([id, rated]) => ({ id, ratings: rated })),
    low,
    high,
  };
}

/** Why there is nothing to compare, if so. */
export function incomparable({ criteria, rivals }: Contest): ContestReason | undefined {
  if (criteria.length === 0) return { rule: "contestNoCriteria" };
  return rivals.length === 0 ? { rule: "contestNoCompetitor" } : undefined;
}

function readScale(where: string, scale: RatingScale = RATING_SCALE): { low: Money; high: Money } {
  const given = record(where, "scale", scale);
  const low = money(where, "scale.low", given.low);
  const high = money(where, "scale.high", given.high);
  if (low.lt(high)) return { low, high };
  throw refusal(where, "scale.high", `must be above scale.low ${shown(low)}`, given.high);
}

function readCriteria(where: string, criteria: readonly Criterion[], low: Money, high: Money): Weighed[] {
  const read = each(where, "criteria", criteria, (criterion, what): Weighed => {
    const { id, importance, kind, required, whoCares } = record(where, what, criterion);
    return {
      id: text(where, `${what}.id`, id),
      weight: size(where, `${what}.importance`, importance),
      kind: kind === undefined ? undefined : oneOf(where, `${what}.kind`, kind, CRITERION_KINDS),
      required: required === undefined ? undefined : onScale(where, `${what}.required`, required, low, high),
      whoCares: whoCares === undefined ? undefined : text(where, `${what}.whoCares`, whoCares),
    };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "criteria", ids);
  if (read.length > MOST_CRITERIA)
    throw refusal(where, "criteria.length", `must be at most ${MOST_CRITERIA}`, read.length);
  if (read.length === 0 || read.some(({ weight }) => !weight.isZero())) return read;
  throw refusal(where, "criteria", "must not all have importance 0", criteria);
}

function readRatings(
  where: string,
  ratings: readonly Rating[],
  criteria: readonly Weighed[],
  low: Money,
  high: Money,
): Map<string, (Money | undefined)[]> {
  const ids = criteria.map(({ id }) => id);
  const places = new Map(ids.map((id, nth) => [id, nth]));
  const short = ids.filter((id) => id.length <= 60); // no name that long is misspelt by a few letters
  const vendors = new Map<string, (Money | undefined)[]>();
  const seen = new Map<string, Set<number>>();
  each(where, "ratings", ratings, (row, what) => {
    const { criterion, vendor, rating } = record(where, what, row);
    const place = places.get(criterion);
    if (place === undefined)
      throw unknownId(where, `${what}.criterion`, criterion, short, "the id of one of the criteria");
    const id = text(where, `${what}.vendor`, vendor);
    const known = rating === undefined ? undefined : onScale(where, `${what}.rating`, rating, low, high);
    const own = vendors.get(id) ?? ids.map(() => undefined);
    const rated = seen.get(id) ?? new Set<number>();
    if (rated.has(place)) throw refusal(where, `${what}.vendor`, "must be rated once by each criterion", vendor);
    own[place] = known;
    vendors.set(id, own);
    seen.set(id, rated.add(place));
    if (vendors.size > MOST_VENDORS) {
      throw refusal(where, `${what}.vendor`, `must be one of at most ${MOST_VENDORS} vendors`, vendor);
    }
  });
  return vendors;
}

function onScale(where: string, what: string, value: Amount, low: Money, high: Money): Money {
  const rating = money(where, what, value);
  if (rating.gte(low) && rating.lte(high)) return rating;
  throw refusal(where, what, `must be a rating ${shown(low)}–${shown(high)}`, value);
}

/** A bound in an error message, which stays short. */
function shown(bound: Money): string {
  const text = bound.toString();
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
