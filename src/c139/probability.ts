/** How often deals of a value were won, and what to forecast for one that is still open. */
import { each, oneOf, ratio, record, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { NEVER_CERTAIN, WIN_RATES } from "./table.js";
import { type Notation, place, toValue, type Value, valueAt, write } from "./value.js";

/** Where a rate comes from: a source states it, we filled a gap of the sources, or it was learnt from closed deals. */
export type Basis = "published" | "extrapolated" | "fitted";

/** One row of a rate table: the rate holds from this value up to the next row's. */
export interface WinRate {
  readonly from: Value | Notation;
  readonly rate: number;
  readonly basis: Basis;
}

/** Why a probability is what it is. */
export type ProbabilityReason =
  | {
      readonly rule: "rateFound";
      readonly value: Notation;
      readonly from: Notation;
      readonly rate: number;
      readonly basis: Basis;
    }
  | { readonly rule: "neverCertain"; readonly rate: number; readonly probability: number };

/** A forecast for an open deal, with the rate behind it. */
export interface WinProbability extends Explained<ProbabilityReason> {
  /** What to forecast: strictly between 0 and 1. */
  readonly probability: number;
  /** The rate of the table, which may be 0 or 1. */
  readonly rate: number;
  readonly basis: Basis;
}

/**
 * The probability of winning an open deal of this value: the table's rate, drawn into the open interval (0, 1) by
 * probability = rate + 0.01 · (½ − rate). Even 1W3F9C is not certain.
 *
 * @throws RangeError if a dial is out of range, or if a given table does not start at 0W0F0C, ascend in value and
 * never fall in rate.
 * @example
 * C139.winProbability("1W1F6C").rate // => 0.85
 * C139.winProbability("1W1F6C").probability // => 0.8465
 * C139.winProbability("1W3F9C").probability // => 0.995
 * C139.winProbability("0W3F9C").basis // => "extrapolated"
 * @category Win probability
 * @see docs/sources.md#c139-win-rates
 */
export function winProbability(
  value: Value | Notation,
  options: { readonly table?: readonly WinRate[] | undefined } = {},
): WinProbability {
  const where = "C139.winProbability";
  const at = toValue(where, value);
  const { table } = record(where, "options", options);
  const { from, rate, basis } = rowFor(readTable(where, "table", table ?? WIN_RATES), place(at));
  const probability = drawn(rate);
  return {
    probability,
    rate,
    basis,
    because: [
      { rule: "rateFound", value: write(at), from: write(valueAt(from)), rate, basis },
      { rule: "neverCertain", rate, probability },
    ],
  };
}

/** A rate as an open deal is forecast: a little towards one half. */
export function drawn(rate: number): number {
  return rate + NEVER_CERTAIN * (0.5 - rate);
}

/** A row of a rate table that is known to be valid, by the rank it starts from. */
export interface Row {
  readonly from: number;
  readonly rate: number;
  readonly basis: Basis;
}

/** The row that holds for a rank: the last one that starts at or below it. */
export function rowFor(table: readonly [Row, ...Row[]], rank: number): Row {
  return table.reduce((held, row) => (row.from <= rank ? row : held), table[0]);
}

/** The row that holds for each of the 80 ranks. */
export function rowsByRank(table: readonly [Row, ...Row[]]): Row[] {
  return Array.from({ length: 80 }, (_, rank) => rowFor(table, rank));
}

/** A rate table, once it is known to start at 0W0F0C, ascend in value and never fall in rate. */
export function readTable(where: string, name: string, table: readonly WinRate[]): readonly [Row, ...Row[]] {
  const rows = each(where, name, table, (entry, what): Row => {
    const { from, rate, basis } = record(where, what, entry);
    return {
      from: place(toValue(where, from, `${what}.from`)),
      rate: ratio(where, `${what}.rate`, rate),
      basis: oneOf(where, `${what}.basis`, basis, ["published", "extrapolated", "fitted"]),
    };
  });
  const [first, ...others] = rows;
  if (first === undefined) throw refusal(where, name, "must have at least one row", table);
  if (first.from !== 0) throw refusal(where, `${name}[0].from`, "must be 0W0F0C", write(valueAt(first.from)));
  others.reduce((before, row, at) => {
    const what = `${name}[${at + 1}]`;
    if (row.from <= before.from)
      throw refusal(where, `${what}.from`, "must lie above the row before", write(valueAt(row.from)));
    if (row.rate < before.rate)
      throw refusal(where, `${what}.rate`, `must be at least ${before.rate}, as the row before`, row.rate);
    return row;
  }, first);
  return [first, ...others];
}
