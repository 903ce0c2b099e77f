/** The signs of concerns among what was seen: which, how often, by whom, and whether talk of the price has come back. */
import type { Day, Days } from "../day.js";
import { groupBy } from "../group.js";
import { type Money, product, ZERO } from "../money.js";
import { CONCERN_WEIGHTS, CONCERN_SIGNS, PRICE_RETURNED_STRENGTH } from "./concerns-table.js";
import type { Witness } from "./ids.js";
import type { Seen } from "./observation.js";
import { SIGNALS, WITNESSES } from "./signals.js";
import { EVENTS } from "./table.js";

/** A signal that tells of a concern. */
export type ConcernSign = keyof typeof CONCERN_SIGNS;

/** What a concern is about. */
export type ConcernKind = (typeof CONCERN_SIGNS)[ConcernSign]["kind"];

/** An observation that is a sign of a concern. */
export type SeenSign = Seen & { readonly signal: ConcernSign };

/** Talk of the price that had stopped and has come back. */
export interface PriceReturn {
  readonly stoppedAfter: Day;
  readonly returned: Day;
  readonly days: Days;
}

/** What was seen, as far as concerns go. */
export interface Picture {
  /** The signs that count. */
  readonly current: readonly SeenSign[];
  /** Those that are too old, or belong to a purchase that was decided. */
  readonly past: readonly SeenSign[];
  /** The last day on which a purchase was decided. */
  readonly decided: Day | undefined;
  readonly price: PriceReturn | undefined;
  /** How often the buyer was heard of within the window, signs of a decided purchase aside, and when last at all. */
  readonly heard: number;
  readonly lastHeard: Day | undefined;
}

/** Sorts what was seen by what it means for concerns; `since` is the first day that counts, as a number. */
export function picture(all: readonly Seen[], since: number, quietFor: Days): Picture {
  const seen = all.filter(({ weight }) => weight > 0);
  const decided = lastDay(seen.filter(({ signal, by }) => signal === "purchaseDecided" && by !== "seller"));
  const isOpen = ({ observedAt }: Seen) => decided === undefined || observedAt > decided;
  const isCurrent = (sign: SeenSign) => sign.on >= since && isOpen(sign);
  const signs = seen.filter(isSign);
  const heard = seen.filter(isOfBuyer);
  const talk = signs.filter((sign) => isPriceTalk(sign) && isOpen(sign));
  return {
    current: signs.filter(isCurrent),
    past: signs.filter((sign) => !isCurrent(sign)),
    decided,
    price: priceReturn(talk, since, quietFor),
    heard: heard.filter((row) => row.on >= since && (isOpen(row) || !isSign(row))).length,
    lastHeard: lastDay(heard),
  };
}

const isSign = (seen: Seen): seen is SeenSign => SIGNS.has(seen.signal);

const SIGNS: ReadonlySet<string> = new Set(Object.keys(CONCERN_SIGNS));

const isPriceTalk = ({ signal }: SeenSign) => CONCERN_SIGNS[signal].kind === "cost";

/** What the seller did says nothing of the buyer. */
const isOfBuyer = ({ signal }: Seen) => OF_BUYER.has(signal);

const OF_BUYER: ReadonlySet<string> = new Set([
  ...Object.keys(SIGNALS),
  ...Object.entries(EVENTS).flatMap(([event, { into }]) => (into === undefined ? [] : [event])),
]);

/** The last day on which one of some was seen; days are texts in the order of time. */
export function lastDay(seen: readonly Seen[]): Day | undefined {
  return seen.reduce<Day | undefined>(
    (last, { observedAt }) => (last === undefined || observedAt > last ? observedAt : last),
    undefined,
  );
}

/** The latest return of talk of the price, no earlier than `since`, after so many days without. */
function priceReturn(talk: readonly SeenSign[], since: number, quietFor: Days): PriceReturn | undefined {
  const rows = [...talk].sort((one, other) => one.on - other.on);
  for (let nth = rows.length - 1; nth > 0; nth -= 1) {
    const [before, after] = [rows[nth - 1], rows[nth]];
    if (before === undefined || after === undefined || after.on < since) return undefined;
    const days = after.on - before.on;
    if (days >= quietFor) return { stoppedAfter: before.observedAt, returned: after.observedAt, days };
  }
  return undefined;
}

/** A sign, seen once or more often. */
export interface SignSeen {
  readonly signal: ConcernSign;
  readonly times: number;
  readonly lastSeen: Day;
  /** Who has seen it, the customer first. */
  readonly by: readonly Witness[];
  /** Its strength times its weight by the best of its witnesses. */
  readonly counts: Money;
}

/** Each sign that counts, those that count most first. */
export function signsSeen({ current, price }: Picture): SignSeen[] {
  return groupBy(current, ({ signal }) => signal)
    .flatMap(([signal, rows]): SignSeen[] => {
      const lastSeen = lastDay(rows);
      if (lastSeen === undefined) return [];
      const by = WITNESSES.filter((witness) => rows.some((row) => row.by === witness));
      return [{ signal, times: rows.length, lastSeen, by, counts: counted(signal, rows, price) }];
    })
    .sort((one, other) => other.counts.cmp(one.counts) || ORDER.indexOf(one.signal) - ORDER.indexOf(other.signal));
}

const ORDER = Object.keys(CONCERN_SIGNS);

/** What the best of its witnesses makes of a sign; of price talk that has come back, one who has seen it come back. */
function counted(signal: ConcernSign, rows: readonly SeenSign[], price: PriceReturn | undefined): Money {
  const returned = rows.filter((row) => price !== undefined && isPriceTalk(row) && row.observedAt >= price.returned);
  return [...weighed(CONCERN_SIGNS[signal].strength, rows), ...weighed(PRICE_RETURNED_STRENGTH, returned)].reduce(
    (most, one) => (one.gt(most) ? one : most),
    ZERO,
  );
}

/** A strength as each witness lets it count, by the weightiest of the witness's observations. */
function weighed(strength: number, rows: readonly SeenSign[]): Money[] {
  return WITNESSES.map((witness) => {
    const weight = rows.reduce((most, row) => (row.by === witness ? Math.max(most, row.weight) : most), 0);
    return product(strength, CONCERN_WEIGHTS[witness], weight);
  });
}
