/** How often deals of a value were won, and what to forecast for one that is still open. */
import { each, oneOf, ratio, record, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { NEVER_CERTAIN, WIN_RATES } from "./table.js";
import { type Notation, place, toValue, type Value, write } from "./value.js";

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
  const rows = table === undefined ? WIN_RATES : readTable(where, table);
  const found = [...rows].reverse().find((row) => place(toValue(where, row.from)) <= place(at)) ?? WIN_RATES[0];
  const { rate, basis } = found;
  const probability = rate + NEVER_CERTAIN * (0.5 - rate);
  return {
    probability,
    rate,
    basis,
    because: [
      { rule: "rateFound", value: write(at), from: write(toValue(where, found.from)), rate, basis },
      { rule: "neverCertain", rate, probability },
    ],
  };
}

function readTable(where: string, table: readonly WinRate[]): readonly WinRate[] {
  let [before, least] = [-1, 0];
  each(where, "table", table, (entry, what, row) => {
    const { from, rate, basis } = record(where, what, entry);
    const at = place(toValue(where, from, `${what}.from`));
    if (row === 0 && at !== 0) throw refusal(where, `${what}.from`, "must be 0W0F0C", write(toValue(where, from)));
    if (at <= before)
      throw refusal(where, `${what}.from`, "must lie above the row before", write(toValue(where, from)));
    if (ratio(where, `${what}.rate`, rate) < least)
      throw refusal(where, `${what}.rate`, `must be at least ${least}, as the row before`, rate);
    oneOf(where, `${what}.basis`, basis, ["published", "extrapolated", "fitted"]);
    [before, least] = [at, rate];
  });
  if (before < 0) throw refusal(where, "table", "must have at least one row", table);
  return table;
}
