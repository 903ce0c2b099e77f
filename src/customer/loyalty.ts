/** Attitude to the brand: what a customer's purchases say of its loyalty. */
import { each, ratio, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum } from "../money.js";
import { LOYAL_FROM, type LOYALTIES, PURCHASES_NEEDED, REPEATS_FROM } from "./table.js";

/** A purchase; all of them have an amount or none has, and likewise a day. */
export interface Purchase {
  readonly brand: string;
  /** What was paid, all in one currency. */
  readonly amount?: Amount | undefined;
  readonly on?: Day | undefined;
}

/** Whose share to tell, and where loyalty begins. */
export interface LoyaltyOptions {
  /** Our brand. */
  readonly brand?: string | undefined;
  /** The share of the wallet from which a brand has the customer's loyalty; 0.7 unless given. */
  readonly loyalFrom?: number | undefined;
  /** The share of repeated purchases from which a customer stays for a while; 0.5 unless given. */
  readonly repeatsFrom?: number | undefined;
}

/** 忠诚, 品牌转移 or 无品牌忠诚. */
export type Loyalty = (typeof LOYALTIES)[number];

/** Why a customer is loyal, or not. */
export type LoyaltyReason =
  | { readonly rule: "staysWithBrand"; readonly brand: string; readonly share: number; readonly loyalFrom: number }
  | {
      readonly rule: "movesOn";
      readonly from: string;
      readonly to: string;
      readonly repeatRate: number;
      readonly repeatsFrom: number;
    }
  | {
      readonly rule: "buysAround";
      readonly brands: number;
      readonly repeatRate: number;
      readonly repeatsFrom: number;
    }
  | {
      readonly rule: "leaderNotLatest";
      readonly brands: readonly string[];
      readonly share: number;
      readonly latest: string;
    }
  | {
      readonly rule: "noBrandDominates";
      readonly brands: readonly string[];
      readonly share: number;
      readonly loyalFrom: number;
    }
  | { readonly rule: "tooFewPurchases"; readonly purchases: number; readonly needed: number }
  | { readonly rule: "nothingSpent"; readonly purchases: number }
  | { readonly rule: "shareOfBrand"; readonly brand: string; readonly share: number };

/** One brand's part of the wallet. */
export interface BrandShare {
  readonly brand: string;
  readonly purchases: number;
  /** What was paid for it; `undefined` where the purchases have no amounts. */
  readonly amount: Money | undefined;
  /** Its share of the amounts, or of the purchases where they have none; `undefined` if nothing was paid at all. */
  readonly share: number | undefined;
}

/** Purchases of one brand, one after the other. */
export interface BrandRun {
  readonly brand: string;
  readonly purchases: number;
}

/** A customer's attitude to the brand, with the wallet it was read from. */
export interface BrandLoyalty extends Judgement<Loyalty | "undetermined", LoyaltyReason> {
  /** What the shares are shares of. */
  readonly basis: "amount" | "count";
  /** Largest first, equal shares by the name of the brand. */
  readonly shares: readonly BrandShare[];
  /** The brand with the largest share, or those that share it. */
  readonly leaders: readonly string[];
  /** The brand bought last. */
  readonly latest: string | undefined;
  /** The share of purchases, after the first, of the same brand as the one before. */
  readonly repeatRate: number | undefined;
  /** In the order of time. */
  readonly runs: readonly BrandRun[];
  /** The share of the brand named in the options. */
  readonly shareOfWallet: number | undefined;
}

/**
 * Tells a loyal customer from one that moves from brand to brand and one that buys around. Loyal: the latest brand has
 * the largest share of the wallet, and at least 70 %. Otherwise a switcher if at least half of the purchases repeat the
 * brand before, and else loyal to none. Fewer than three purchases are too few to tell.
 *
 * Purchases stand in the order of time; with days they are sorted, those of one day in the order given. The wallet is
 * counted by amount, or by purchase where there are no amounts; shares are compared exactly.
 *
 * @throws RangeError for an amount below 0, an amount or a day that only some purchases have, or a limit outside 0–1.
 * @example
 * const buys = (brands: string) => [...brands].map((brand) => ({ brand }))
 * const verdict = (brands: string) => Customer.brandLoyalty(buys(brands)).verdict
 * verdict("AAABAA") // => "loyal"
 * verdict("AAABBB") // => "switcher"
 * verdict("AABBAB") // => "none"
 * verdict("AB") // => "undetermined"
 * explain(Customer.brandLoyalty(buys("AAAAAB"), { brand: "A" }), en.customer.sentences)
 * // => ["It stays for a while (80% repeats), then moves on: last from A to B.", "A has 83.3% of the wallet, but B was bought last: its loyalty may be breaking.", "Our share of the wallet (A) is 83.3%."]
 * Customer.brandLoyalty(buys("AABBAB")).runs.length // => 4
 * const paid = [{ brand: "A", amount: 10, on: "2026-01-05" }, { brand: "A", amount: 20, on: "2026-02-05" }, { brand: "B", amount: 70, on: "2026-03-05" }]
 * Customer.brandLoyalty(paid).because // => [{ rule: "staysWithBrand", brand: "B", share: 0.7, loyalFrom: 0.7 }]
 * Customer.brandLoyalty([{ brand: "A", amount: 0 }, { brand: "A", amount: 0 }, { brand: "B", amount: 0 }]).because // => [{ rule: "nothingSpent", purchases: 3 }]
 * @category What they are to us
 * @see docs/sources.md#customer-brand-loyalty
 */
export function brandLoyalty(purchases: readonly Purchase[], options: LoyaltyOptions = {}): BrandLoyalty {
  const where = "Customer.brandLoyalty";
  const { brand, limits } = readOptions(where, options);
  const bought = readPurchases(where, purchases);
  const wallet = walletOf(bought);
  const runs = runsOf(bought);
  const { verdict, because } = judge(bought.length, wallet, runs, limits);
  const shareOfWallet = brand === undefined ? undefined : shareOf(brand, wallet);
  if (brand !== undefined && shareOfWallet !== undefined) {
    because.push({ rule: "shareOfBrand", brand, share: shareOfWallet });
  }
  return {
    verdict,
    because,
    basis: wallet.basis,
    shares: wallet.brands.map(({ brand, purchases, spent, share }) => ({
      brand,
      purchases,
      amount: wallet.basis === "amount" ? spent : undefined,
      share,
    })),
    leaders: leadersOf(wallet),
    latest: runs[runs.length - 1]?.brand,
    repeatRate: bought.length < 2 ? undefined : (bought.length - runs.length) / (bought.length - 1),
    runs,
    shareOfWallet,
  };
}

interface Limits {
  readonly loyalFrom: number;
  readonly repeatsFrom: number;
}

function readOptions(where: string, options: LoyaltyOptions): { brand: string | undefined; limits: Limits } {
  const { brand, loyalFrom = LOYAL_FROM, repeatsFrom = REPEATS_FROM } = record(where, "options", options);
  return {
    brand: brand === undefined ? undefined : text(where, "brand", brand),
    limits: {
      loyalFrom: ratio(where, "loyalFrom", loyalFrom),
      repeatsFrom: ratio(where, "repeatsFrom", repeatsFrom),
    },
  };
}

interface Bought {
  readonly brand: string;
  readonly amount: Money | undefined;
  readonly on: Day | undefined;
}

/** The purchases in the order of time. */
function readPurchases(where: string, purchases: readonly Purchase[]): Bought[] {
  const rows = each(where, "purchases", purchases, (purchase, what) => {
    const { brand, amount, on } = record(where, what, purchase);
    return {
      brand: text(where, `${what}.brand`, brand),
      amount: amount === undefined ? undefined : size(where, `${what}.amount`, amount),
      on: on === undefined ? undefined : day(where, `${what}.on`, on),
    };
  });
  allOrNone(where, rows, "amount");
  allOrNone(where, rows, "on");
  // Days are texts in the order of time; equal ones, and none, leave the rows as they stand.
  return rows.sort(({ on: one = "" }, { on: other = "" }) => (one < other ? -1 : one > other ? 1 : 0));
}

/** Refuses a field that some purchases have and others lack: neither shares nor order could be told. */
function allOrNone(where: string, rows: readonly Bought[], field: "amount" | "on"): void {
  const has = rows.findIndex((row) => row[field] !== undefined);
  const lacks = rows.findIndex((row) => row[field] === undefined);
  if (has < 0 || lacks < 0) return;
  throw refusal(where, `purchases[${lacks}].${field}`, `must be given, since purchases[${has}] has it`, undefined);
}

interface Wallet {
  readonly basis: BrandLoyalty["basis"];
  readonly total: Money;
  /** Largest first; `spent` is the amount, or the number of purchases where there are no amounts. */
  readonly brands: readonly {
    readonly brand: string;
    readonly purchases: number;
    readonly spent: Money;
    readonly share: number | undefined;
  }[];
}

function walletOf(bought: readonly Bought[]): Wallet {
  const brands = groupBy(bought, ({ brand }) => brand).map(([brand, own]) => ({
    brand,
    purchases: own.length,
    spent: own[0]?.amount === undefined ? product(own.length) : sum(own.flatMap(({ amount }) => amount ?? [])),
  }));
  const total = sum(brands.map(({ spent }) => spent));
  return {
    basis: bought[0]?.amount === undefined ? "count" : "amount",
    total,
    brands: brands
      .sort((one, other) => other.spent.cmp(one.spent) || (one.brand < other.brand ? -1 : 1))
      .map((own) => ({ ...own, share: total.isZero() ? undefined : quotient(own.spent, total).toNumber() })),
  };
}

function leadersOf({ brands }: Wallet): string[] {
  return brands.filter(({ spent }) => brands[0]?.spent.eq(spent)).map(({ brand }) => brand);
}

/** A brand that was never bought has no share, unless there is nothing to share. */
function shareOf(brand: string, { brands, total }: Wallet): number | undefined {
  return total.isZero() ? undefined : (brands.find((own) => own.brand === brand)?.share ?? 0);
}

function runsOf(bought: readonly Bought[]): BrandRun[] {
  const runs: { brand: string; purchases: number }[] = [];
  for (const { brand } of bought) {
    const last = runs[runs.length - 1];
    if (last?.brand === brand) last.purchases++;
    else runs.push({ brand, purchases: 1 });
  }
  return runs;
}

interface Judged {
  readonly verdict: BrandLoyalty["verdict"];
  readonly because: LoyaltyReason[];
}

function judge(purchases: number, wallet: Wallet, runs: readonly BrandRun[], limits: Limits): Judged {
  const [best, latest, before] = [wallet.brands[0], runs[runs.length - 1]?.brand, runs[runs.length - 2]?.brand];
  if (purchases < PURCHASES_NEEDED || best === undefined || latest === undefined) {
    return { verdict: "undetermined", because: [{ rule: "tooFewPurchases", purchases, needed: PURCHASES_NEEDED }] };
  }
  if (best.share === undefined) return { verdict: "undetermined", because: [{ rule: "nothingSpent", purchases }] };

  const { loyalFrom, repeatsFrom } = limits;
  const [brands, share] = [leadersOf(wallet), best.share];
  const dominates = best.spent.gte(product(wallet.total, loyalFrom));
  if (dominates && brands.includes(latest)) {
    return { verdict: "loyal", because: [{ rule: "staysWithBrand", brand: latest, share, loyalFrom }] };
  }
  const notLoyal: LoyaltyReason = dominates
    ? { rule: "leaderNotLatest", brands, share, latest }
    : { rule: "noBrandDominates", brands, share, loyalFrom };
  const [repeats, pairs] = [purchases - runs.length, purchases - 1];
  const habit = { repeatRate: repeats / pairs, repeatsFrom };
  if (before !== undefined && product(pairs, repeatsFrom).lte(repeats)) {
    return { verdict: "switcher", because: [{ rule: "movesOn", from: before, to: latest, ...habit }, notLoyal] };
  }
  return { verdict: "none", because: [{ rule: "buysAround", brands: wallet.brands.length, ...habit }, notLoyal] };
}
