/** What was seen of a system in use: results, trouble, and hearts lost over it. */
import type { Day } from "../day.js";
import { USE_SIGNS } from "./implementation-table.js";
import type { Seen } from "./observation.js";
import { WITNESSES } from "./signals.js";

/** A signal that shows a result. */
export type ResultSign = (typeof USE_SIGNS)["results"][number];

/** A signal that shows that learning has begun. */
export type TroubleSign = (typeof USE_SIGNS)["trouble"][number];

type SeenAs<Sign> = Omit<Seen, "signal"> & { readonly signal: Sign };

/** What was seen from go-live on, each in the order of time, and how much before it. */
export interface Use {
  /** Those that the customer or a coach reports: the seller is no judge of the customer's value. */
  readonly results: readonly SeenAs<ResultSign>[];
  readonly sellerResults: readonly SeenAs<ResultSign>[];
  readonly trouble: readonly SeenAs<TroubleSign>[];
  /** Users who lost heart with no result on that day or since. */
  readonly hearts: readonly SeenAs<TroubleSign>[];
  readonly before: readonly SeenAs<ResultSign | TroubleSign>[];
}

/** Sorts what was seen of a system that went live on a day; without that day, all of it. */
export function useSince(goLive: Day | undefined, seen: readonly Seen[]): Use {
  const counting = seen.filter(({ weight }) => weight > 0);
  const isLive = ({ observedAt }: { readonly observedAt: Day }) => goLive === undefined || observedAt >= goLive;
  const [all, trouble] = [signsOf(counting, USE_SIGNS.results), signsOf(counting, USE_SIGNS.trouble)];
  const reported = all.filter(isLive);
  const results = reported.filter(({ by }) => by !== "seller");
  const lastResult = results[results.length - 1];
  return {
    results,
    sellerResults: reported.filter(({ by }) => by === "seller"),
    trouble: trouble.filter(isLive),
    hearts: trouble.filter(
      (sign) =>
        isLive(sign) && sign.signal === "usersLoseHeart" && (lastResult === undefined || sign.on > lastResult.on),
    ),
    before: [...all, ...trouble].filter((sign) => !isLive(sign)).sort((one, other) => one.on - other.on),
  };
}

/** The observations of some signals, by day; those of one day by signal and witness, so that their order is no matter. */
function signsOf<Sign extends string>(seen: readonly Seen[], signs: readonly Sign[]): SeenAs<Sign>[] {
  return seen
    .flatMap((row) => {
      const signal = signs.find((sign) => sign === row.signal);
      return signal === undefined ? [] : [{ ...row, signal }];
    })
    .sort(
      (one, other) =>
        one.on - other.on ||
        signs.indexOf(one.signal) - signs.indexOf(other.signal) ||
        WITNESSES.indexOf(one.by) - WITNESSES.indexOf(other.by),
    );
}

/** The first among those of the last day. */
export function lastOf<Row extends { readonly on: number }>(rows: readonly Row[]): Row | undefined {
  const last = rows[rows.length - 1];
  return rows.find(({ on }) => on === last?.on);
}
