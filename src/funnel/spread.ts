/** What open deals will bring, as a whole distribution: the engine behind the forecast. */
import { integer, record, refusal } from "../check.js";
import { type Money, sum } from "../money.js";
import { NOTHING, plus } from "../stats/sum.js";
import { branches, lattice as cellsOf, type Outcomes, occurring, type TwoPoints } from "../stats/two-point.js";
import { given, mixed, type Node, type Run } from "./correlation.js";
import { bins, commonUnit, type Lattice } from "./lattice.js";
import type { JudgedDeal } from "./open-deals.js";
import { LATTICE } from "./table.js";

/** How a distribution is computed. */
export interface SpreadOptions {
  /** How much the deals share one factor, 0 up to but not 1: in a bad quarter all do badly; 0, independent, unless given. */
  readonly correlation?: number | undefined;
  /** How many cells or outcomes there may be at most, 8 bytes each; 2²⁰ unless given. */
  readonly cells?: number | undefined;
}

/** An open deal that may go either way. */
export interface Variable {
  readonly deal: JudgedDeal;
  /** Its amount in units of the lattice. */
  readonly size: number;
}

/** The distribution of what deals bring: `base` + sum · unit. */
export interface Spread extends Outcomes {
  readonly base: Money;
  readonly lattice: Lattice;
  /** The smallest first. */
  readonly variables: readonly Variable[];
  /** Where the shared factor was looked at; a single node without correlation. */
  readonly nodes: readonly Node[];
  /** By how much a probability may be off for the shared factor's sake. */
  readonly within: number;
  /** `below[i]` is the probability of sum i or less, `above[i]` that of sum i or more. */
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** The same for one value of the factor. */
  readonly once: (node: Node) => Once;
}

/** A distribution while the factor is known; the probabilities are those of the variables of at least one unit. */
export interface Once extends Outcomes {
  readonly probabilities: Float64Array;
  readonly above: Float64Array;
}

/** The same as read. */
export interface ReadSpread {
  readonly correlation: number;
  readonly cells: number;
}

export function readSpread(where: string, options: SpreadOptions): ReadSpread {
  const { correlation = 0, cells = LATTICE.cells } = record(where, "options", options);
  if (!(typeof correlation === "number" && correlation >= 0 && correlation < 1)) {
    throw refusal(where, "correlation", "must be a number from 0 up to but not 1", correlation, "number");
  }
  return { correlation: correlation + 0, cells: integer(where, "cells", cells, 2, LATTICE.most) };
}

/** The distribution of what `deals` bring on top of `secured`. */
export function spreadOf(deals: readonly JudgedDeal[], secured: Money, { correlation, cells }: ReadSpread): Spread {
  const certain = deals.filter((deal) => deal.probability === 1).map((deal) => deal.amount);
  const either = deals.filter(({ amount, probability }) => probability > 0 && probability < 1 && !amount.isZero());
  const amounts = either.map((deal) => deal.amount);
  const common = commonUnit(amounts);
  const { points, sums, run, ...engine } =
    (common && exactly(either, common, cells)) ?? onCells(either, bins(amounts, cells));
  const { masses, nodes, within } = mixed(run, points.probabilities, correlation);
  const outcomes = occurring(masses, sums);
  const known = given(points.probabilities, correlation);
  const once = ({ z }: Node): Once => {
    const probabilities = known(z);
    const own = z === undefined ? outcomes : occurring(run(probabilities), sums);
    return { ...own, probabilities, above: tails(own.masses).above };
  };
  const base = sum([secured, ...certain]);
  return { ...outcomes, ...engine, base, nodes, within, ...tails(outcomes.masses), once };
}

/** One way to get at a distribution. */
interface Engine {
  readonly lattice: Lattice;
  readonly variables: readonly Variable[];
  readonly points: TwoPoints;
  /** The sums whose masses come out; the whole numbers from 0 on unless given. */
  readonly sums?: Float64Array;
  readonly run: Run;
}

/** By the cheaper of both ways; `undefined` if neither fits. */
function exactly(deals: readonly JudgedDeal[], lattice: Lattice, cells: number): Engine | undefined {
  const onAll = onCells(deals, lattice);
  const { sizes, probabilities } = onAll.points;
  const total = sizes.reduce((all, size) => all + size, 0);
  if (total < cells && 2 ** sizes.length > total) return onAll;
  const first = branches(onAll.points, cells);
  if (first === undefined) return undefined;
  const run: Run = (chances) =>
    (chances === probabilities ? first : (branches({ sizes, probabilities: chances }, cells) ?? first)).masses;
  return { ...onAll, sums: first.sums, run };
}

/** Smallest deals first, so that the result does not depend on their order, and the cells in use grow slowly. */
function onCells(deals: readonly JudgedDeal[], lattice: Lattice): Engine {
  const variables = deals
    .map((deal, nth): Variable => ({ deal, size: lattice.sizes[nth] ?? 0 }))
    .sort((a, b) => a.size - b.size || a.deal.probability - b.deal.probability);
  const sizable = variables.filter(({ size }) => size > 0); // in bins, small ones may vanish
  const sizes = Float64Array.from(sizable, ({ size }) => size);
  const points = { sizes, probabilities: Float64Array.from(sizable, ({ deal }) => deal.probability) };
  const total = sizes.reduce((all, size) => all + size, 0);
  return { lattice, variables, points, run: (probabilities) => cellsOf({ sizes, probabilities }, total) };
}

/** Sums from both ends, so that small ones keep their digits; never above 1, which their last digits may be. */
function tails(masses: Float64Array): Pick<Spread, "below" | "above"> {
  const below = new Float64Array(masses.length);
  const above = new Float64Array(masses.length);
  let [up, down] = [NOTHING, NOTHING];
  for (let i = 0, back = masses.length - 1; back >= 0; i++, back--) {
    up = plus(up, masses[i] ?? 0);
    down = plus(down, masses[back] ?? 0);
    below[i] = Math.min(1, up.sum + up.cut);
    above[back] = Math.min(1, down.sum + down.cut);
  }
  return { below, above };
}
