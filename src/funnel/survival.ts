/** How long deals stay in a stage, the ones still there counted for as long as they have been seen. */
import { each, level, oneOf, record } from "../check.js";
import type { Explained } from "../judgement.js";
import { normalQuantile } from "../stats/normal.js";
import { type Point, reaches, restrictedMean } from "../stats/survival.js";
import type { Interval } from "./interval.js";
import { readCurve, readDays, type StageTime } from "./stage-times.js";
import { CONFIDENCE, REACHED_WITHIN, SURVIVAL_SCALES } from "./table.js";

/** The scale on which the interval of the curve is made; `logLog` stays within 0–1 by itself. */
export type SurvivalScale = (typeof SURVIVAL_SCALES)[number];

/** What is asked of the curve. */
export interface SurvivalOptions {
  /** Between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
  /** `logLog` unless given. */
  readonly scale?: SurvivalScale | undefined;
  /** Shares of deals that have left, between 0 and 1, of which the times are wanted. */
  readonly shares?: readonly number[] | undefined;
  /** Up to when the mean is taken; the longest time on record unless given. */
  readonly horizon?: number | undefined;
}

/** The curve after one time at which somebody left or was last seen. */
export interface SurvivalStep {
  readonly days: number;
  /** How many were in the stage just before. */
  readonly atRisk: number;
  readonly left: number;
  /** Still there when last seen. */
  readonly censored: number;
  /** The share that stays longer. */
  readonly survival: number;
  /** Greenwood's; `undefined` once everybody has left, and so is the interval. */
  readonly standardError: number | undefined;
  readonly interval: Interval | undefined;
}

/** When a share of the deals has left; each figure is `undefined` where its curve never gets that far. */
export interface SurvivalQuantile {
  readonly share: number;
  readonly days: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The mean time in the stage, counted up to a horizon. */
export interface RestrictedMean {
  readonly days: number;
  readonly standardError: number;
  readonly horizon: number;
}

/** Whether half of the deals are known to have left. */
export type SurvivalReason =
  | { readonly rule: "halfLeft"; readonly days: number; readonly deals: number; readonly left: number }
  | { readonly rule: "halfStillThere"; readonly share: number; readonly longest: number; readonly deals: number };

/** The time deals spend in a stage. */
export interface Survival extends Explained<SurvivalReason> {
  readonly deals: number;
  readonly left: number;
  readonly confidence: number;
  readonly scale: SurvivalScale;
  /** One for each time on record, in their order. */
  readonly steps: readonly SurvivalStep[];
  readonly median: SurvivalQuantile;
  /** For the shares asked for, in their order. */
  readonly quantiles: readonly SurvivalQuantile[];
  /** `undefined` for a horizon beyond the longest time while somebody may still be there. */
  readonly mean: RestrictedMean | undefined;
}

/**
 * The Kaplan–Meier estimate of the time in a stage, with Greenwood's standard errors, intervals, the median and other
 * quantiles with theirs (Brookmeyer and Crowley's), and the mean up to a horizon; `undefined` without rows.
 *
 * S = Π (n − d) ÷ n over the times up to then; who leaves at a time leaves before who is last seen at it.
 *
 * @throws RangeError for days outside 0–1e9, or a confidence or share not between 0 and 1.
 * @example
 * const rows = [
 *   { days: 6, left: true },
 *   { days: 9, left: false },
 *   { days: 10, left: true },
 *   { days: 13, left: true },
 * ]
 * const stage = Funnel.survival(rows, { shares: [0.25] })
 * stage.steps.map((step) => step.survival) // => [0.75, 0.75, 0.375, 0]
 * stage.median.days // => 10
 * stage.quantiles[0].days // => 8
 * stage.mean.days // => 10.125
 * Funnel.survival([{ days: 5, left: true }, { days: 8, left: false }, { days: 9, left: false }]).median.days // => undefined
 * Funnel.survival([]) // => undefined
 * @category Time in stage
 * @see docs/sources.md#funnel-survival
 */
export function survival(rows: readonly StageTime[], options: SurvivalOptions = {}): Survival | undefined {
  return survivalOf("Funnel.survival", rows, options);
}

/** The same, refusing in another function's name. */
export function survivalOf(where: string, rows: readonly StageTime[], options: SurvivalOptions): Survival | undefined {
  const { confidence = CONFIDENCE, scale = "logLog", shares = [], horizon } = record(where, "options", options);
  level(where, "confidence", confidence);
  oneOf(where, "scale", scale, SURVIVAL_SCALES);
  const wanted = each(where, "shares", shares, (share, what) => level(where, what, share));
  const until = horizon === undefined ? undefined : readDays(where, "horizon", horizon);
  const points = readCurve(where, "rows", rows);
  const last = points[points.length - 1];
  if (last === undefined) return undefined;

  const z = -normalQuantile((1 - confidence) / 2);
  const left = points.reduce((sum, { events }) => sum + events, 0);
  const median = quantileOf(points, 0.5, z, scale);
  return {
    because: [reason(median.days, rows.length, left, last)],
    deals: rows.length,
    left,
    confidence,
    scale,
    steps: points.map((point) => step(point, z, scale)),
    median,
    quantiles: wanted.map((share) => quantileOf(points, share, z, scale)),
    mean: until !== undefined && until > last.time && last.survival > 0 ? undefined : mean(points, until ?? last.time),
  };
}

function reason(median: number | undefined, deals: number, left: number, last: Point): SurvivalReason {
  return median === undefined
    ? { rule: "halfStillThere", share: last.survival, longest: last.time, deals }
    : { rule: "halfLeft", days: median, deals, left };
}

function step(point: Point, z: number, scale: SurvivalScale): SurvivalStep {
  const { time, atRisk, events, censored, survival: share, variance } = point;
  return {
    days: time,
    atRisk,
    left: events,
    censored,
    survival: share,
    standardError: share === 0 ? undefined : share * Math.sqrt(variance),
    interval: band(point, z, scale),
  };
}

/** When a share has left, and when the ends of the curve's interval say so. */
export function quantileOf(points: readonly Point[], share: number, z: number, scale: SurvivalScale): SurvivalQuantile {
  const when = (value: (point: Point) => number | undefined) => reaches(points, value, 1 - share, REACHED_WITHIN);
  return {
    share,
    days: when((point) => point.survival),
    low: when((point) => band(point, z, scale)?.low),
    high: when((point) => band(point, z, scale)?.high),
  };
}

/** The interval of the curve at a point. */
function band({ survival: share, variance }: Point, z: number, scale: SurvivalScale): Interval | undefined {
  if (share === 0) return undefined;
  if (variance === 0) return { low: 1, high: 1 };
  const reach = z * Math.sqrt(variance);
  if (scale === "plain") return { low: Math.max(0, share - reach * share), high: Math.min(1, share + reach * share) };
  if (scale === "log") return { low: share * Math.exp(-reach), high: Math.min(1, share * Math.exp(reach)) };
  const hazard = -Math.log(share);
  return { low: Math.exp(-hazard * Math.exp(reach / hazard)), high: Math.exp(-hazard * Math.exp(-reach / hazard)) };
}

function mean(points: readonly Point[], horizon: number): RestrictedMean {
  const { mean: days, variance } = restrictedMean(points, horizon);
  return { days, standardError: Math.sqrt(variance), horizon };
}
