/** The pyramid: tiers by rank, what each of them really brings, and how far that is from 80/20. */
import { ratio, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Money, money, product, quotient, sum, ZERO } from "../money.js";
import { type CustomerAmount, type Measure, readCustomers, readMeasure } from "./amounts.js";
import { KEY_RULE, PYRAMID_HEADS, TIERS } from "./table.js";
import { descend, inUnits, type Tie, totals, type Units, type Whole } from "./units.js";

/** A tier of the pyramid. */
export type Tier = (typeof TIERS)[number];

/** The share of all customers in each tier; together they are 1. */
export type TierHeads = { readonly [T in Tier]: number };

/** How the pyramid is cut, and what the customers are compared by. */
export interface PyramidOptions {
  /** 1, 19, 30 and 50 % of the customers unless given. */
  readonly heads?: TierHeads | undefined;
  /** `amount` unless given; `growth` is the amount less that of the period before. */
  readonly measure?: Measure | undefined;
}

/** Why a customer is in a tier. */
export type PyramidReason =
  | {
      readonly rule: "rankedInTier";
      readonly tier: Tier;
      readonly rank: number;
      readonly customers: number;
      /** The tier ends with this share of the customers. */
      readonly upTo: number;
    }
  | {
      readonly rule: "tiedInTier";
      readonly tier: Tier;
      readonly first: number;
      readonly last: number;
      readonly customers: number;
      readonly upTo: number;
    }
  | { readonly rule: "bringsNothing"; readonly amount: string };

/** A customer's tier. */
export interface PyramidRow extends Judgement<Tier, PyramidReason> {
  readonly id: string;
  readonly amount: Money;
  /** Counted from 1, the largest; equals have the best rank among them. */
  readonly rank: number;
}

/** What a tier brings. */
export interface TierSummary {
  readonly tier: Tier;
  readonly heads: number;
  readonly headShare: number | undefined;
  readonly amount: Money;
  /** Share of the gross total; `undefined` if nobody bought anything. */
  readonly share: number | undefined;
}

/** A pyramid of customers. */
export interface Pyramid {
  readonly rows: readonly PyramidRow[];
  readonly tiers: readonly TierSummary[];
  /** The vital and main customers together, and how far they are from being 20 % with 80 % of the amount. */
  readonly key: {
    readonly heads: number;
    readonly headShare: number | undefined;
    readonly amount: Money;
    readonly share: number | undefined;
    /** The shares less those of the 80/20 rule: below 0 if the key customers bring less than expected. */
    readonly headGap: number | undefined;
    readonly gap: number | undefined;
  };
  readonly gross: Money;
  readonly net: Money;
}

/**
 * Puts customers into the four tiers of the pyramid by their rank, then tells what each tier brings. A customer is in the
 * first tier whose end is not below the middle of its place: with n customers rank r stands at (r − ½) ÷ n, and equals
 * stand together at the middle of their ranks. Whoever brings nothing is small, whatever the rank.
 *
 * @throws RangeError for a repeated id, an amount that is no decimal number, or shares of heads that are not 1 together.
 * @example
 * const customers = [500, 90, 60, 50, 40, 30, 20, 10, 5, 0].map((amount, row) => ({ id: `c${row}`, amount }))
 * const { rows, tiers, key } = Customer.pyramid(customers)
 * tiers.map(({ tier, heads, share }) => `${tier} ${heads} ${share.toFixed(3)}`)
 * // => ["vital 0 0.000", "main 2 0.733", "ordinary 3 0.186", "small 5 0.081"]
 * rows[1].because // => [{ rule: "rankedInTier", tier: "main", rank: 2, customers: 10, upTo: 0.2 }]
 * key.gap.toFixed(3) // => "-0.067"
 * const equals = [{ id: "a", amount: 9 }, { id: "b", amount: 9 }, { id: "c", amount: 1 }]
 * Customer.pyramid(equals).rows[0].because // => [{ rule: "tiedInTier", tier: "ordinary", first: 1, last: 2, customers: 3, upTo: 0.5 }]
 * @category Pyramid
 * @see docs/sources.md#customer-pyramid
 */
export function pyramid(customers: readonly CustomerAmount[], options: PyramidOptions = {}): Pyramid {
  const where = "Customer.pyramid";
  const { heads = PYRAMID_HEADS, measure } = record(where, "options", options);
  const ends = readHeads(where, heads);
  const bought = readCustomers(where, customers, readMeasure(where, "measure", measure));
  const amounts = bought.map((row) => row.amount);
  return inUnits(amounts, (units) => {
    const places = placesOf(units, ends);
    const rows = bought.map(({ id, amount }, row): PyramidRow => {
      const { verdict, because, rank } = places.get(units.of[row] ?? units.zero) ?? LAST;
      return { id, verdict, because: because ?? [{ rule: "bringsNothing", amount: amount.toString() }], amount, rank };
    });
    const { gross, net } = totals(units);
    const total = units.amount(gross);
    const tiers = TIERS.map((tier) => ({ tier, ...part(rows, [tier], total) }));
    const key = part(rows, ["vital", "main"], total);
    return {
      rows,
      tiers,
      key: { ...key, headGap: gap(key.headShare, KEY_RULE.heads), gap: gap(key.share, KEY_RULE.amount) },
      gross: total,
      net: units.amount(net),
    };
  });
}

/** The shares of the customers at which the tiers end. */
function readHeads(where: string, heads: TierHeads): { readonly tier: Tier; readonly upTo: Money }[] {
  const shares = record(where, "heads", heads);
  let upTo = ZERO;
  const ends = TIERS.map((tier) => {
    upTo = sum([upTo, money(where, `heads.${tier}`, ratio(where, `heads.${tier}`, shares[tier]))]);
    return { tier, upTo };
  });
  if (upTo.eq(1)) return ends;
  throw new RangeError(`${where}: heads must be 1 together, got ${upTo.toString()}`);
}

interface Place {
  readonly verdict: Tier;
  readonly because: readonly PyramidReason[] | undefined;
  readonly rank: number;
}

/** Where nobody stands. */
const LAST: Place = { verdict: "small", because: undefined, rank: 1 };

/** The tier of each amount; those that are no earnings have no reason of their own yet. */
function placesOf<W extends Whole>(
  units: Units<W>,
  ends: readonly { readonly tier: Tier; readonly upTo: Money }[],
): Map<W, Place> {
  const customers = units.of.length;
  const limits = ends.map(({ tier, upTo }) => ({ tier, upTo: upTo.toNumber(), twice: product(upTo, 2 * customers) }));
  const places = new Map<W, Place>();
  const visit = ({ unit, heads, headsBefore }: Tie<W>) => {
    const rank = headsBefore + 1;
    const place = limits.find(({ twice }) => twice.gte(2 * headsBefore + heads));
    if (place === undefined || !(unit > units.zero)) {
      places.set(unit, { verdict: "small", because: undefined, rank });
      return;
    }
    const { tier, upTo } = place;
    const facts = { customers, upTo };
    const reason: PyramidReason =
      heads === 1
        ? { rule: "rankedInTier", tier, rank, ...facts }
        : { rule: "tiedInTier", tier, first: rank, last: headsBefore + heads, ...facts };
    places.set(unit, { verdict: tier, because: [reason], rank });
  };
  descend(units, visit, true);
  return places;
}

/** What some tiers bring together. */
function part(rows: readonly PyramidRow[], tiers: readonly Tier[], gross: Money): Omit<TierSummary, "tier"> {
  const members = rows.filter((row) => tiers.includes(row.verdict));
  const amount = sum(members.map((row) => row.amount));
  return {
    heads: members.length,
    headShare: rows.length === 0 ? undefined : members.length / rows.length,
    amount,
    share: gross.isZero() ? undefined : quotient(amount, gross).toNumber(),
  };
}

/** How far a share is from the one expected, as exact as the share is. */
function gap(share: number | undefined, expected: number): number | undefined {
  return share === undefined ? undefined : sum([money("", "", share), money("", "", -expected)]).toNumber();
}
