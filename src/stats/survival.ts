/**
 * The Kaplan–Meier estimate from sorted times, with Greenwood's variance.
 *
 * Between two times at which somebody is censored the product of (n − d) ÷ n telescopes, and is worked out as one
 * quotient: without censoring the estimate is the exact share.
 *
 * @see docs/sources.md#funnel-survival
 * @module
 */
import { NOTHING, plus } from "./sum.js";

/** What is known after one time, at which somebody left or was last seen. */
export interface Point {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Σ d ÷ (n · (n − d)), the variance of ln S; infinite once everybody has left. */
  readonly variance: number;
}

/** The points in the order of time; both lists ascend. Events come before censorings at the same time. */
export function kaplanMeier(events: Float64Array, censorings: Float64Array): Point[] {
  const points: Point[] = [];
  let [nextEvent, nextCensored] = [0, 0];
  let [base, start, variance] = [1, events.length + censorings.length, NOTHING];
  for (let atRisk = start; atRisk > 0; ) {
    const time = Math.min(events[nextEvent] ?? Infinity, censorings[nextCensored] ?? Infinity);
    const [left, stayed] = [runOf(events, nextEvent, time), runOf(censorings, nextCensored, time)];
    const remain = atRisk - left;
    if (left > 0) variance = plus(variance, left / atRisk / remain);
    const survival = base * (remain / start);
    points.push({ time, atRisk, events: left, censored: stayed, survival, variance: variance.sum + variance.cut });
    nextEvent += left;
    nextCensored += stayed;
    atRisk = remain - stayed;
    if (stayed > 0) [base, start] = [survival, atRisk];
  }
  return points;
}

/** How many entries from `from` on are `time`. */
function runOf(times: Float64Array, from: number, time: number): number {
  let end = from;
  while (times[end] === time) end++;
  return end - from;
}

/** The area under the curve up to a horizon, and the variance of that area. */
export function restrictedMean(points: readonly Point[], horizon: number): { mean: number; variance: number } {
  const within = points.filter(({ time }) => time < horizon);
  let [area, spread] = [NOTHING, NOTHING];
  let until = horizon;
  for (let nth = within.length - 1; nth >= 0; nth--) {
    const point = within[nth];
    if (point === undefined) break;
    const { time, atRisk, events, survival } = point;
    area = plus(area, survival * (until - time));
    const beyond = area.sum + area.cut;
    if (beyond > 0) spread = plus(spread, ((beyond * beyond) / atRisk) * (events / (atRisk - events)));
    until = time;
  }
  area = plus(area, until);
  return { mean: area.sum + area.cut, variance: spread.sum + spread.cut };
}

/**
 * When a falling curve reaches a level: the first time it is there, or halfway to the time it falls below if it rests on
 * the level (to the last time, if it never falls again). A value that is `undefined` ends the curve.
 */
export function reaches(
  points: readonly Point[],
  value: (point: Point) => number | undefined,
  level: number,
  within: number,
): number | undefined {
  let first: number | undefined;
  for (const point of points) {
    const at = value(point);
    if (at === undefined) break;
    if (first === undefined && at <= level * (1 + within)) first = point.time;
    if (first !== undefined && at < level * (1 - within)) return (first + point.time) / 2;
  }
  const last = points[points.length - 1];
  return first === undefined || last === undefined ? undefined : (first + last.time) / 2;
}
