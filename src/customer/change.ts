/** Customers against their own past and against each other: whose volume changed clearly, and is the reason recorded? */
import { each, record, refusal, text, unique } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, type Money, money, product, quotient, sum } from "../money.js";
import { CHANGE_FROM, type CHANGES, type HORIZONS } from "./table.js";

/** How a volume changed: clearly up, clearly down, not clearly, or from nothing to something. */
export type Change = (typeof CHANGES)[number];

/** Against the period before, or against all periods before. */
export type Horizon = (typeof HORIZONS)[number];

/** What a customer bought, period by period. */
export interface CustomerHistory {
  readonly id: string;
  /** Oldest first; the last is the current period, for all customers the same one. `undefined` is not known. */
  readonly amounts: readonly (Amount | undefined)[];
  /** Why the volume changed, if anybody has recorded it. */
  readonly reason?: string | undefined;
}

/** What counts as a clear change. */
export interface ChangeOptions {
  /** The relative change from which on it is clear, in either direction; 0.3 unless given. */
  readonly changeFrom?: number | undefined;
}

/** Why a customer's change is what it is. */
export type ChangeReason =
  | ({ readonly rule: "changedClearly" | "changedLittle" } & Step & { readonly change: number; readonly from: number })
  | ({ readonly rule: "cameFromNothing" | "noRatio" } & Step)
  | { readonly rule: "pastUnknown"; readonly horizon: Horizon }
  | { readonly rule: "againstPeers"; readonly change: number; readonly median: number; readonly distance: number };

/** From a base to the current period. */
export interface Step {
  readonly horizon: Horizon;
  readonly now: string;
  readonly base: string;
}

/** The change over one horizon. */
export interface HorizonChange {
  readonly verdict: Change | "undetermined";
  /** What the current period is compared with: the period before, or the mean of all known ones, to 34 digits. */
  readonly base: Money | undefined;
  /** (now − base) ÷ base; `undefined` unless the base is above 0, or nothing stayed nothing. */
  readonly change: number | undefined;
}

/** A customer's change: the short term leads where it is clear, and otherwise the long term. */
export interface ChangeRow extends Judgement<Change | "undetermined", ChangeReason> {
  readonly id: string;
  readonly short: HorizonChange;
  readonly long: HorizonChange;
  /** The short-term change less the median of all; `undefined` without a change or without peers. */
  readonly fromPeers: number | undefined;
  readonly reason: string | undefined;
}

/** What is to be asked of a customer who changed clearly. */
export type ChangeFlag = { readonly rule: "changeWithoutReason"; readonly change: Exclude<Change, "steady"> };

/** A customer whose clear change nobody has explained. */
export interface FlaggedChange extends Explained<ChangeFlag> {
  readonly id: string;
}

/** The changes of all customers, in the order given. */
export interface Changes {
  readonly rows: readonly ChangeRow[];
  /** The median of all short-term changes; `undefined` unless there are two or more. */
  readonly peerMedian: number | undefined;
  readonly flagged: readonly FlaggedChange[];
}

/**
 * Judges each customer's current volume against its own past and against its peers, and flags every clear change
 * whose reason nobody has recorded.
 *
 * Short term: against the period before. Long term: against the mean of all known periods before. A change is
 * (now − base) ÷ base, compared exactly. Against a base of 0 or less – nothing bought on balance – there is no such
 * ratio: what is now above 0 has appeared, 0 against 0 is no change, and anything else is undetermined.
 * Peers: the median (type 7) of all short-term changes.
 *
 * @throws RangeError for a repeated id, an amount that is no decimal number, or a limit that is not above 0.
 * @example
 * const customers = [
 *   { id: "c1", amounts: [100, 100, 130] },
 *   { id: "c2", amounts: [100, 80, 60], reason: "one of two plants closed" },
 *   { id: "c3", amounts: [0, 0, 50] },
 *   { id: "c4", amounts: [70, undefined, 70] },
 *   { id: "c5", amounts: [-20, -10, -30] },
 * ]
 * const changes = Customer.changes(customers)
 * changes.rows.map((row) => row.verdict) // => ["up", "down", "appeared", "undetermined", "undetermined"]
 * changes.peerMedian // => 0.025
 * changes.rows[1].fromPeers // => -0.275
 * changes.flagged.map(({ id }) => id) // => ["c1", "c3"]
 * @category Position
 * @see docs/sources.md#customer-change
 */
export function changes(customers: readonly CustomerHistory[], options: ChangeOptions = {}): Changes {
  const where = "Customer.changes";
  const { changeFrom = CHANGE_FROM } = record(where, "options", options);
  const from = readLimit(where, changeFrom);
  const histories = each(where, "customers", customers, (customer, what) => readHistory(where, what, customer));
  const ids = histories.map(({ id }) => id);
  unique(where, "customers", ids);

  const judged = histories.map((history) => ({ ...history, ...ownPast(history.amounts, from) }));
  const peerMedian = median(judged.flatMap(({ short }) => short.change ?? []));
  const rows = judged.map(({ id, reason, verdict, because, short, long }): ChangeRow => {
    const peers = againstPeers(short.change, peerMedian);
    return { id, verdict, because: [...because, ...peers], short, long, fromPeers: peers[0]?.distance, reason };
  });
  return { rows, peerMedian, flagged: rows.flatMap(flagged) };
}

interface OwnPast extends Judgement<Change | "undetermined", ChangeReason> {
  readonly short: HorizonChange;
  readonly long: HorizonChange;
}

/** What the last amount is against those before it. */
function ownPast(amounts: readonly (Money | undefined)[], from: number): OwnPast {
  const now = amounts[amounts.length - 1];
  const isKnown = (amount: Money | undefined): amount is Money => amount !== undefined;
  const short = over("short", now, amounts.slice(-2, -1).filter(isKnown), from);
  const long = over("long", now, amounts.slice(0, -1).filter(isKnown), from);
  const decisive = [short, long].find(isClear) ?? [short, long].find(isOpen) ?? short;
  return {
    verdict: decisive.verdict,
    because: (decisive === short ? [short, long] : [long, short]).map(({ reason }) => reason),
    short: withoutReason(short),
    long: withoutReason(long),
  };
}

interface Judged extends HorizonChange {
  readonly reason: ChangeReason;
}

const isClear = ({ verdict }: HorizonChange) => verdict !== "steady" && verdict !== "undetermined";
const isOpen = ({ verdict }: HorizonChange) => verdict === "undetermined";
const withoutReason = ({ verdict, base, change }: Judged): HorizonChange => ({ verdict, base, change });

/** The current amount against the mean of past ones; multiplied out, so that nothing is rounded before it is compared. */
function over(horizon: Horizon, now: Money | undefined, past: readonly Money[], from: number): Judged {
  if (now === undefined || past.length === 0) {
    return { verdict: "undetermined", base: undefined, change: undefined, reason: { rule: "pastUnknown", horizon } };
  }
  const total = sum(past);
  const base = past.length === 1 ? total : quotient(total, past.length);
  const step = { horizon, now: now.toString(), base: base.toString() };
  if (total.lte(0) && now.gt(0)) {
    return { verdict: "appeared", base, change: undefined, reason: { rule: "cameFromNothing", ...step } };
  }
  const gain = sum([product(now, past.length), total.negated()]);
  if (total.isNegative() || (total.isZero() && !gain.isZero())) {
    return { verdict: "undetermined", base, change: undefined, reason: { rule: "noRatio", ...step } };
  }
  const change = gain.isZero() ? 0 : quotient(gain, total).toNumber();
  const clear = !gain.isZero() && gain.abs().gte(product(total, from));
  const rule = clear ? "changedClearly" : "changedLittle";
  const verdict = clear ? (gain.isPositive() ? "up" : "down") : "steady";
  return { verdict, base, change, reason: { rule, ...step, change, from } };
}

function againstPeers(
  change: number | undefined,
  peers: number | undefined,
): Extract<ChangeReason, { readonly rule: "againstPeers" }>[] {
  if (change === undefined || peers === undefined) return [];
  const distance = sum([product(change), product(peers).negated()]).toNumber();
  return [{ rule: "againstPeers", change, median: peers, distance }];
}

/** The median of two or more; of an even number the mean of the middle two. */
function median(changes: readonly number[]): number | undefined {
  const sorted = Float64Array.from(changes).sort();
  const upper = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length - 1 - upper], sorted[upper]];
  if (low === undefined || high === undefined || sorted.length < 2) return undefined;
  return quotient(sum([product(low), product(high)]), 2).toNumber();
}

function flagged({ id, verdict, reason }: ChangeRow): FlaggedChange[] {
  if (verdict === "steady" || verdict === "undetermined" || reason !== undefined) return [];
  return [{ id, because: [{ rule: "changeWithoutReason", change: verdict }] }];
}

function readHistory(where: string, what: string, customer: CustomerHistory) {
  const { id, amounts, reason } = record(where, what, customer);
  return {
    id: text(where, `${what}.id`, id),
    amounts: each(where, `${what}.amounts`, amounts, (amount, entry) =>
      amount === undefined ? undefined : money(where, entry, amount),
    ),
    reason: reason === undefined ? undefined : text(where, `${what}.reason`, reason),
  };
}

function readLimit(where: string, limit: unknown): number {
  if (typeof limit === "number" && limit > 0 && Number.isFinite(limit)) return limit;
  throw refusal(where, "changeFrom", "must be a finite number above 0", limit, "number");
}
