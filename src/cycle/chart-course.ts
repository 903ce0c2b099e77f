/** What a picture of a course needs of it: the belief at as many days as the eye can tell apart, and runs of verdicts. */
import { numbered } from "../day.js";
import { kept } from "./filter.js";
import type { Stage } from "./ids.js";
import type { Parameters } from "./parameters.js";
import { STAGES } from "./table.js";
import type { Moment } from "./timeline.js";

/** The probabilities of the six stages on a day, counted from 1970-01-01; a day on which they jump has two. */
export interface Sample {
  readonly day: number;
  readonly shares: readonly number[];
}

/** Days with one verdict, or in one loop, as far as the next begins. */
export interface Run<Of> {
  readonly from: number;
  readonly until: number;
  readonly of: Of;
}

/** A course, on an axis of so many pixels. */
export interface Course {
  readonly first: number;
  /** The evening of the last day. */
  readonly end: number;
  /** How many pixels wide a day is. */
  readonly perDay: number;
  readonly samples: readonly Sample[];
  readonly verdicts: readonly Run<Stage | "undetermined">[];
  readonly loops: readonly Run<number>[];
}

/** What was believed from a day on, or on days too close to be told apart. */
interface Stop {
  readonly from: number;
  readonly to: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly verdict: Stage | "undetermined";
  readonly loop: number;
}

/** Of beliefs that fade no eye sees more than one in so many pixels. */
const SMOOTH = 8;

/** Reads the moments of a course; there is at least one. */
export function courseOf(moments: readonly Moment[], width: number, parameters: Parameters): Course {
  const days = moments.map(({ on }) => numbered("chart.Cycle", "on", on));
  const [first, last] = [days[0] ?? 0, days[days.length - 1] ?? 0];
  const end = last + 1;
  const perDay = width / (end - first);
  const stops = merged(moments, days, first, perDay);
  return {
    first,
    end,
    perDay,
    samples: samplesOf(stops, end, perDay, parameters),
    verdicts: runs(verdictsOf(stops, perDay, parameters), end),
    loops: runs(
      stops.map(({ from, loop }) => ({ day: from, of: loop })),
      end,
    ),
  };
}

/** Moments that fall on one pixel become one. */
function merged(moments: readonly Moment[], days: readonly number[], first: number, perDay: number): Stop[] {
  const stops: Stop[] = [];
  moments.forEach(({ before, after, verdict, loop }, nth) => {
    const day = days[nth] ?? first;
    const stop = { from: day, to: day, before: shares(before), after: shares(after), verdict, loop };
    const previous = stops[stops.length - 1];
    const pixel = (of: number) => Math.floor((of - first) * perDay);
    if (previous === undefined || pixel(previous.from) !== pixel(day)) stops.push(stop);
    else stops[stops.length - 1] = { ...stop, from: previous.from, before: previous.before };
  });
  return stops;
}

const shares = (posterior: Moment["after"]): number[] => STAGES.map((stage) => posterior[stage]);

/** What is believed on a day between two stops: what was known fades, and so goes from the one towards the other. */
function between({ to, after }: Stop, next: Stop, day: number, { halfLife }: Parameters): number[] {
  const gone = (1 - kept(day - to, halfLife)) / (1 - kept(next.from - to, halfLife));
  return after.map((share, nth) => share + ((next.before[nth] ?? 0) - share) * gone);
}

function samplesOf(stops: readonly Stop[], end: number, perDay: number, parameters: Parameters): Sample[] {
  const samples = stops.flatMap((stop, nth): Sample[] => {
    const next = stops[nth + 1];
    const own = [
      { day: stop.from, shares: stop.before },
      { day: stop.from, shares: stop.after },
    ];
    return next === undefined ? own : [...own, ...fading(stop, next, Math.ceil(SMOOTH / perDay), parameters)];
  });
  return [...samples, { day: end, shares: stops[stops.length - 1]?.after ?? [] }];
}

/** Every so many days between two stops. */
function fading(stop: Stop, next: Stop, step: number, parameters: Parameters): Sample[] {
  const count = Math.max(0, Math.ceil((next.from - stop.to) / step) - 1);
  return Array.from({ length: count }, (_, nth) => {
    const day = stop.to + (nth + 1) * step;
    return { day, shares: between(stop, next, day, parameters) };
  });
}

/** The verdict of every day, or of as many as there are pixels. */
function verdictsOf(stops: readonly Stop[], perDay: number, parameters: Parameters) {
  return stops.flatMap((stop, nth) => {
    const next = stops[nth + 1];
    const days = next === undefined ? [] : fading(stop, next, Math.ceil(1 / perDay), parameters);
    return [
      { day: stop.from, of: stop.verdict },
      ...days.map(({ day, shares }) => ({ day, of: named(shares, parameters) })),
    ];
  });
}

/** The stage that is probable enough. */
function named(shares: readonly number[], { confidentFrom }: Parameters): Stage | "undetermined" {
  const best = shares.reduce((a, share, nth) => (share > (shares[a] ?? 0) ? nth : a), 0);
  return (shares[best] ?? 0) >= confidentFrom ? (STAGES[best] ?? "undetermined") : "undetermined";
}

/** Like ones that follow each other become one. */
function runs<Of>(days: readonly { readonly day: number; readonly of: Of }[], end: number): Run<Of>[] {
  const starts = days.filter(({ of }, nth) => nth === 0 || of !== days[nth - 1]?.of);
  return starts.map(({ day, of }, nth) => ({ from: day, until: starts[nth + 1]?.day ?? end, of }));
}
