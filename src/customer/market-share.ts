/** What our share of the market is made of: how many customers we reach, how much of each, and how large they are. */
import { count, ratio, record, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum } from "../money.js";

/** Customers and amounts of one period and one market. */
export interface MarketFigures {
  readonly ourCustomers: number;
  readonly marketCustomers: number;
  /** What our customers bought from us. */
  readonly ourSales: Amount;
  /** What our customers bought from anybody. */
  readonly ourCustomersSpend: Amount;
  /** What all customers bought from anybody. */
  readonly marketSpend: Amount;
}

/** The three factors of a market share. */
export interface ShareFactors {
  /** Our customers ÷ all customers, 0–1. */
  readonly penetration: number;
  /** Our sales ÷ what our customers buy from anybody, 0–1. */
  readonly shareOfWallet: number;
  /** What one of our customers buys on average ÷ what any customer does; above 1 where ours are the larger ones. */
  readonly sizeIndex: number;
}

/** The name of a factor. */
export type ShareFactor = keyof ShareFactors;

/** What a market share is made of. */
export type MarketShareReason =
  | ({ readonly rule: "shareFactors"; readonly share: number } & ShareFactors)
  | { readonly rule: "factorsUndefined"; readonly share: number | undefined; readonly missing: readonly ShareFactor[] }
  | ({ readonly rule: "roomToWhole" } & Room);

/** What the two shares lack to the whole; a size index has no whole. */
export interface Room {
  readonly penetration: number | undefined;
  readonly shareOfWallet: number | undefined;
}

/** A market share with its factors; each is `undefined` where there is nothing to divide by. */
export interface MarketShare extends Explained<MarketShareReason> {
  readonly share: number | undefined;
  readonly penetration: number | undefined;
  readonly shareOfWallet: number | undefined;
  readonly sizeIndex: number | undefined;
  readonly room: Room;
}

type Parts = { readonly [Part in ShareFactor | "share"]: Money | undefined };

/**
 * Market share = penetration × share of wallet × size index, from the figures of a market or from the three factors.
 * All are calculated to 34 digits from exact amounts and rounded once, to the nearest number.
 *
 * Which factor is the best lever the product does not say: a tenth more of any of them is a tenth more share. What
 * differs is the room left: penetration and share of wallet end at 1.
 *
 * @throws RangeError for a count or amount below 0, for customers or amounts of ours that exceed those they are part of,
 * for spending without customers, or for a penetration × size index above 1.
 * @example
 * const market = { ourCustomers: 20, marketCustomers: 100, ourSales: 100, ourCustomersSpend: 400, marketSpend: 1000 }
 * Customer.marketShare(market).share // => 0.1
 * Customer.marketShare(market).because[0].sizeIndex // => 2
 * Customer.marketShare(market).room // => { penetration: 0.8, shareOfWallet: 0.75 }
 * Customer.marketShare({ penetration: 0.2, shareOfWallet: 0.5, sizeIndex: 2 }).share // => 0.2
 * Customer.marketShare({ ...market, ourCustomers: 0, ourSales: 0, ourCustomersSpend: 0 }).because[0].rule // => "factorsUndefined"
 * @category Position
 * @see docs/sources.md#customer-market-share
 */
export function marketShare(market: MarketFigures | ShareFactors): MarketShare {
  const where = "Customer.marketShare";
  const given: Partial<MarketFigures & ShareFactors> = record(where, "market", market);
  return explained(hasFactors(given) ? fromFactors(where, given) : fromFigures(where, given));
}

/** Factors arrive rounded: a penetration × size index above 1 by no more than this is 1. */
const ROUNDED_WITHIN = 1e-12;

const FACTORS = ["penetration", "shareOfWallet", "sizeIndex"] as const;
const FIGURES = ["ourCustomers", "marketCustomers", "ourSales", "ourCustomersSpend", "marketSpend"] as const;

type Given = Partial<MarketFigures & ShareFactors>;

function hasFactors(given: Given): boolean {
  return FACTORS.some((factor) => given[factor] !== undefined);
}

function fromFactors(where: string, given: Given): Parts {
  const figure = FIGURES.find((name) => given[name] !== undefined);
  if (figure !== undefined) {
    throw refusal(where, figure, "must be left out where the three factors are given", given[figure]);
  }
  const penetration = product(ratio(where, "penetration", given.penetration));
  const shareOfWallet = product(ratio(where, "shareOfWallet", given.shareOfWallet));
  const sizeIndex = product(index(where, given.sizeIndex));
  const reached = product(penetration, sizeIndex);
  if (reached.gt(1 + ROUNDED_WITHIN)) {
    const rule = `must be at most 1 ÷ penetration ${penetration}, since our customers cannot buy more than the market`;
    throw refusal(where, "sizeIndex", rule, given.sizeIndex);
  }
  return { share: product(reached.gt(1) ? 1 : reached, shareOfWallet), penetration, shareOfWallet, sizeIndex };
}

function index(where: string, value: unknown): number {
  if (typeof value === "number" && value >= 0 && Number.isFinite(value)) return value + 0;
  throw refusal(where, "sizeIndex", "must be a finite number of at least 0", value, "number");
}

function fromFigures(where: string, given: Given): Parts {
  const ours = product(count(where, "ourCustomers", given.ourCustomers));
  const all = product(count(where, "marketCustomers", given.marketCustomers));
  const sales = size(where, "ourSales", given.ourSales);
  const wallet = size(where, "ourCustomersSpend", given.ourCustomersSpend);
  const market = size(where, "marketSpend", given.marketSpend);
  const rule = (what: keyof MarketFigures, holds: boolean, words: string) => {
    if (!holds) throw refusal(where, what, `must be ${words}`, given[what]);
  };
  rule("ourCustomers", ours.lte(all), `at most marketCustomers ${all}`);
  rule("ourSales", sales.lte(wallet), `at most ourCustomersSpend ${wallet}`);
  rule("ourCustomersSpend", wallet.lte(market), `at most marketSpend ${market}`);
  rule("ourCustomersSpend", !ours.isZero() || wallet.isZero(), "0, since ourCustomers is 0");
  rule("marketSpend", !all.isZero() || market.isZero(), "0, since marketCustomers is 0");
  return {
    share: over(sales, market),
    penetration: over(ours, all),
    shareOfWallet: over(sales, wallet),
    sizeIndex: over(product(wallet, all), product(ours, market)),
  };
}

function over(part: Money, whole: Money): Money | undefined {
  return whole.isZero() ? undefined : quotient(part, whole);
}

function explained(parts: Parts): MarketShare {
  const [share, penetration] = [parts.share?.toNumber(), parts.penetration?.toNumber()];
  const [shareOfWallet, sizeIndex] = [parts.shareOfWallet?.toNumber(), parts.sizeIndex?.toNumber()];
  const room = { penetration: rest(parts.penetration), shareOfWallet: rest(parts.shareOfWallet) };
  const whole = share !== undefined && penetration !== undefined;
  const because: MarketShareReason[] = [
    whole && shareOfWallet !== undefined && sizeIndex !== undefined
      ? { rule: "shareFactors", share, penetration, shareOfWallet, sizeIndex }
      : { rule: "factorsUndefined", share, missing: FACTORS.filter((factor) => parts[factor] === undefined) },
  ];
  if (penetration !== undefined || shareOfWallet !== undefined) because.push({ rule: "roomToWhole", ...room });
  return { because, share, penetration, shareOfWallet, sizeIndex, room };
}

/** What a share lacks to 1. */
function rest(share: Money | undefined): number | undefined {
  return share === undefined ? undefined : sum([product(1), share.negated()]).toNumber();
}
