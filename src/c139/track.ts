/** One deal over time: where its value has been, and where it is going. */
import { count, each, record, refusal } from "../check.js";
import { daysBetween } from "../calendar.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { STALLED_AFTER } from "./table.js";
import {
  type Inflections,
  lines,
  type Notation,
  place,
  type Region,
  regionOf,
  toValue,
  type Value,
  write,
} from "./value.js";

/** A value and the day from which it held. */
export interface TrackPoint {
  readonly on: Day;
  readonly value: Value | Notation;
}

/** Why a track is judged as it is. */
export type TrackReason =
  | {
      readonly rule: "moved";
      readonly from: Notation;
      readonly to: Notation;
      readonly ranks: number;
      readonly days: Days;
    }
  | {
      readonly rule: "unchangedSince";
      readonly value: Notation;
      readonly since: Day;
      readonly days: Days;
      readonly stalledAfter: Days;
    }
  | { readonly rule: "reachedWinRegion"; readonly on: Day; readonly value: Notation }
  | { readonly rule: "fellBack"; readonly on: Day; readonly from: Notation; readonly to: Notation }
  | { readonly rule: "onePoint"; readonly on: Day; readonly value: Notation };

/** A step down in value. */
export interface Regression {
  readonly on: Day;
  readonly from: Notation;
  readonly to: Notation;
  /** Whether the region fell with it. */
  readonly region: boolean;
}

/** A judged track; the verdict says which way the deal has gone since its last change of direction was recorded. */
export interface Track extends Judgement<"rising" | "falling" | "level" | "stalled" | "started", TrackReason> {
  readonly value: Notation;
  readonly region: Region;
  /** Days from the first point to `asOf`, shared out among the regions. */
  readonly days: { readonly [R in Region]: Days };
  /** The first day in the win region; `undefined` if it was never reached. */
  readonly firstWin: Day | undefined;
  readonly regressions: readonly Regression[];
  /** (last rank − first rank) ÷ days · 30; `undefined` on the first day. */
  readonly ranksPer30Days: number | undefined;
  /** Days since the value last changed. */
  readonly unchanged: Days;
}

/** How to judge a track. */
export interface TrackOptions extends Inflections {
  /** Days without a change after which a deal outside the win region is stalled; 30 unless given. */
  readonly stalledAfter?: Days | undefined;
}

/**
 * Follows a deal's value over time: days in each region, first entry into the win region, every step back, the speed,
 * and whether it stalls. Each value holds from its day until the next; the order of the points does not matter.
 *
 * @throws RangeError for no points, two points on one day, or a point after `asOf`.
 * @example
 * const points = [
 *   { on: "2026-01-10", value: "0W1F3C" },
 *   { on: "2026-02-09", value: "0W2F7C" },
 *   { on: "2026-03-11", value: "1W2F7C" },
 * ] as const
 * const track = C139.track(points, "2026-03-21")
 * track.days // => { lose: 30, swing: 30, win: 10 }
 * track.firstWin // => "2026-03-11"
 * track.ranksPer30Days // => 23.142857142857142
 * track.verdict // => "rising"
 * C139.track(points.slice(0, 1), "2026-03-21").because.map((reason) => reason.rule) // => ["onePoint", "unchangedSince"]
 * C139.track([...points, { on: "2026-03-15", value: "0W2F7C" }], "2026-03-21").because[2].rule // => "fellBack"
 * @category Over time
 * @see docs/sources.md#c139-track
 */
export function track(points: readonly TrackPoint[], asOf: Day, options: TrackOptions = {}): Track {
  const where = "C139.track";
  const inflections = lines(where, options);
  const stalledAfter = count(where, "stalledAfter", record(where, "options", options).stalledAfter ?? STALLED_AFTER);
  const path = readPoints(where, points, day(where, "asOf", asOf));
  const [first, last] = [path[0], path[path.length - 1]];
  if (first === undefined || last === undefined) throw refusal(where, "points", "must have at least one point", points);

  const days = { win: 0, swing: 0, lose: 0 };
  path.forEach((point, row) => {
    days[regionOf(point.rank, inflections)] += daysBetween(point.on, path[row + 1]?.on ?? asOf);
  });
  const steps = path.slice(1).map((to, row) => ({ from: path[row] ?? first, to }));
  const changes = steps.filter(({ from, to }) => from.rank !== to.rank);
  const region = regionOf(last.rank, inflections);
  const since = changes[changes.length - 1]?.to.on ?? first.on;
  const unchanged = daysBetween(since, asOf);
  const total = daysBetween(first.on, asOf);
  const firstWin = path.find((point) => regionOf(point.rank, inflections) === "win")?.on;
  const regressions = changes
    .filter(({ from, to }) => to.rank < from.rank)
    .map(({ from, to }) => ({
      on: to.on,
      from: from.value,
      to: to.value,
      region: regionOf(to.rank, inflections) !== regionOf(from.rank, inflections),
    }));
  const ranks = last.rank - first.rank;
  const stalled = region !== "win" && unchanged >= stalledAfter;
  return {
    verdict: stalled
      ? "stalled"
      : path.length === 1
        ? "started"
        : ranks > 0
          ? "rising"
          : ranks < 0
            ? "falling"
            : "level",
    because: [
      path.length === 1
        ? { rule: "onePoint", on: first.on, value: first.value }
        : { rule: "moved", from: first.value, to: last.value, ranks, days: total },
      ...(stalled
        ? [{ rule: "unchangedSince", value: last.value, since, days: unchanged, stalledAfter } as const]
        : []),
      ...(firstWin ? [{ rule: "reachedWinRegion", on: firstWin, value: last.value } as const] : []),
      ...regressions.map(({ on, from, to }) => ({ rule: "fellBack", on, from, to }) as const),
    ],
    value: last.value,
    region,
    days,
    firstWin,
    regressions,
    ranksPer30Days: total === 0 ? undefined : (ranks / total) * 30,
    unchanged,
  };
}

interface Place {
  readonly on: Day;
  readonly value: Notation;
  readonly rank: number;
}

function readPoints(where: string, points: readonly TrackPoint[], asOf: Day): Place[] {
  const path = each(where, "points", points, (point, what) => {
    const { on, value } = record(where, what, point);
    if (day(where, `${what}.on`, on) > asOf) throw refusal(where, `${what}.on`, `must not be after asOf ${asOf}`, on);
    const at = toValue(where, value, `${what}.value`);
    return { on, value: write(at), rank: place(at) };
  });
  path.sort((a, b) => (a.on < b.on ? -1 : 1)); // days are texts in the order of time
  const twice = path.findIndex((point, row) => point.on === path[row + 1]?.on);
  if (twice >= 0) throw refusal(where, "points", "must have one value for each day", path[twice]?.on);
  return path;
}
