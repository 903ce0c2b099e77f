/**
 * How good forecasts were: Brier score, log loss, area under the curve, reliability.
 *
 * @module
 */
import { type Interval, wilson } from "./proportion.js";

/** A forecast that has come true, or not. */
export interface Outcome {
  readonly probability: number;
  readonly happened: boolean;
}

/** Mean squared error, 0 (perfect) to 1 (Brier 1950). */
export function brier(outcomes: readonly Outcome[]): number {
  return mean(outcomes, ({ probability, happened }) => (probability - Number(happened)) ** 2);
}

/** Mean of −ln of the probability given to what happened; forecasts must lie strictly between 0 and 1. */
export function logLoss(outcomes: readonly Outcome[]): number {
  return mean(outcomes, ({ probability, happened }) => -Math.log(happened ? probability : 1 - probability));
}

/**
 * The chance that something that happened had the higher forecast than something that did not, ties counting half;
 * `undefined` unless both kinds are there. By ranks, n log n.
 */
export function areaUnderCurve(outcomes: readonly Outcome[]): number | undefined {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const happened = sorted.filter((outcome) => outcome.happened).length;
  const others = sorted.length - happened;
  if (happened === 0 || others === 0) return undefined;
  let [below, wins] = [0, 0];
  for (let start = 0; start < sorted.length; ) {
    let [end, yes] = [start, 0];
    for (; sorted[end]?.probability === sorted[start]?.probability && end < sorted.length; end++)
      yes += Number(sorted[end]?.happened);
    const no = end - start - yes;
    wins += yes * (below + no / 2);
    below += no;
    start = end;
  }
  return wins / (happened * others);
}

/** Forecasts of one size, and how often they came true. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly happened: number;
  /** The mean forecast in the bin. */
  readonly forecast: number;
  /** How often it happened, with Wilson's interval. */
  readonly rate: number;
  readonly interval: Interval;
}

/** The bins, of equal width on 0–1, that hold any forecast. */
export function reliability(outcomes: readonly Outcome[], bins: number, confidence: number): Bin[] {
  const held: Outcome[][] = Array.from({ length: bins }, () => []);
  for (const outcome of outcomes) held[Math.min(bins - 1, Math.floor(outcome.probability * bins))]?.push(outcome);
  return held.flatMap((own, nth) => {
    if (own.length === 0) return [];
    const happened = own.filter((outcome) => outcome.happened).length;
    return [
      {
        low: nth / bins,
        high: (nth + 1) / bins,
        count: own.length,
        happened,
        forecast: mean(own, (outcome) => outcome.probability),
        rate: happened / own.length,
        interval: wilson(happened, own.length, confidence),
      },
    ];
  });
}

function mean<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}
