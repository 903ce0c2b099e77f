/** What moves the forecast: how much each deal makes of its uncertainty, and of the chance to reach a target. */
import { record } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, size, sum } from "../money.js";
import { given } from "./correlation.js";
import type { PipelineDeal } from "./deals.js";
import { readDeals, sorted } from "./open-deals.js";
import { readSpread, type Spread, type SpreadOptions, spreadOf, type Variable } from "./spread.js";
import { chanceOf, firstFrom, stepsTo } from "./totals.js";
import { withoutOne } from "./without-one.js";

/** What shall be reached. */
export interface DriverOptions extends SpreadOptions {
  readonly target: Amount;
}

/** What one open deal does to the forecast. */
export interface Driver {
  /** The deal's place in the list, 0 for the first. */
  readonly row: number;
  readonly id: string;
  readonly amount: Money;
  readonly probability: number;
  /** Its share of the variance of the total. */
  readonly varianceShare: number;
  /** The chance of the target once this deal is won, and once it is lost. */
  readonly chanceIfWon: number;
  readonly chanceIfLost: number;
  /** The difference of the two: what a point more of this deal's probability adds to the chance of the target. */
  readonly swing: number;
}

/** Why the deals stand in this order. */
export type DriverReason =
  | {
      readonly rule: "swingsMost";
      readonly id: string;
      readonly chanceIfWon: number;
      readonly chanceIfLost: number;
    }
  | { readonly rule: "noDealMatters"; readonly chance: number };

/** Each open deal that may go either way, the one that moves the chance of the target most first. */
export interface Drivers extends Explained<DriverReason> {
  readonly target: Money;
  readonly chance: number;
  readonly drivers: readonly Driver[];
}

/**
 * What each deal does to the chance of a target: the chance once it is won and once it is lost, the swing between the
 * two, and its share of the variance. The largest swing is where a seller's time moves the forecast most.
 *
 * Deals of probability 0 or 1 move nothing and are left out. Chances are right to about 1e-12, in bins as far as these go.
 *
 * @throws RangeError for a target or an amount below 0, a probability outside 0–1, or more than one currency.
 * @example
 * const deals = [
 *   { id: "A", amount: 100, probability: 0.9 },
 *   { id: "B", amount: 200, probability: 0.5 },
 *   { id: "C", amount: 50, probability: 0.25 },
 *   { id: "D", amount: 400, probability: 0.1 },
 * ]
 * const { chance, drivers } = Funnel.drivers(deals, { target: 300 })
 * chance.toFixed(3) // => "0.505"
 * drivers.map(({ id, swing }) => `${id} ${swing.toFixed(3)}`) // => ["B 0.810", "D 0.550", "A 0.450", "C 0.000"]
 * drivers.map(({ varianceShare }) => varianceShare.toFixed(3)) // => ["0.388", "0.559", "0.035", "0.018"]
 * @category Forecast
 * @see docs/sources.md#funnel-drivers
 */
export function drivers(deals: readonly PipelineDeal[], options: DriverOptions): Drivers {
  const where = "Funnel.drivers";
  const target = size(where, "target", record(where, "options", options).target);
  const read = readSpread(where, options);
  const { open, secured } = sorted(readDeals(where, deals));
  const spread = spreadOf(open, secured, read);
  const { chance } = chanceOf(spread, target);
  const found = measured(spread, target, read.correlation).sort((a, b) => b.swing - a.swing || a.row - b.row);
  const [first] = found;
  return {
    because:
      first && first.swing > 0
        ? [{ rule: "swingsMost", id: first.id, chanceIfWon: first.chanceIfWon, chanceIfLost: first.chanceIfLost }]
        : [{ rule: "noDealMatters", chance }],
    target,
    chance,
    drivers: found,
  };
}

const NEITHER = { won: 0, lost: 0 } as const;

/** One for each variable, in the order of their sizes. */
function measured(spread: Spread, target: Money, correlation: number): Driver[] {
  const { variables, nodes, base, lattice } = spread;
  const aim = stepsTo(sum([target, base.negated()]), lattice.unit);
  const tiny = firstFrom(
    Float64Array.from(variables, ({ size }) => size),
    (size) => size > 0,
  );
  const shares = varianceShares(variables, spread, correlation);
  const won = new Float64Array(variables.length);
  const lost = new Float64Array(variables.length);
  for (const node of nodes) {
    const once = spread.once(node);
    let [size, chance] = [0, 0];
    let chances: { readonly won: number; readonly lost: number } = NEITHER;
    once.probabilities.forEach((p, nth) => {
      const at = tiny + nth;
      const own = variables[at]?.size ?? 0;
      if (own !== size || p !== chance) chances = withoutOne(once, aim, own, p); // equal deals are neighbours
      [size, chance] = [own, p];
      won[at] = (won[at] ?? 0) + node.weight * p * chances.won;
      lost[at] = (lost[at] ?? 0) + node.weight * (1 - p) * chances.lost;
    });
  }
  const { chance } = chanceOf(spread, target);
  return variables.map(({ deal, size }, at) => {
    const { row, id, amount, probability } = deal;
    const chanceIfWon = size === 0 ? chance : Math.min(1, (won[at] ?? 0) / probability);
    const chanceIfLost = size === 0 ? chance : Math.min(1, (lost[at] ?? 0) / (1 - probability));
    const swing = Math.max(0, chanceIfWon - chanceIfLost);
    return { row, id, amount, probability, varianceShare: shares[at] ?? 0, chanceIfWon, chanceIfLost, swing };
  });
}

/** Cov(deal, total) ÷ variance of the total: with a shared factor also what the deal has in common with all others. */
function varianceShares(variables: readonly Variable[], { nodes }: Spread, correlation: number): number[] {
  const largest = variables.reduce((most, { deal }) => Math.max(most, deal.amount.toNumber()), 0);
  const parts = variables.map(({ deal }) => deal.amount.toNumber() / largest); // no square leaves the range of numbers
  const chances = Float64Array.from(variables, ({ deal }) => deal.probability);
  const known = given(chances, correlation);
  const meanOf = (at: Float64Array) => parts.reduce((all, part, nth) => all + part * (at[nth] ?? 0), 0);
  const mean = meanOf(chances);
  const covariances = new Float64Array(variables.length);
  for (const { z, weight } of nodes) {
    const at = known(z);
    const shift = meanOf(at) - mean;
    parts.forEach((part, nth) => {
      const p = at[nth] ?? 0;
      covariances[nth] = (covariances[nth] ?? 0) + weight * (part * part * p * (1 - p) + part * p * shift);
    });
  }
  const variance = covariances.reduce((all, one) => all + one, 0);
  return Array.from(covariances, (one) => one / variance);
}
