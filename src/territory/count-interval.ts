/** How many of some machines are replaced in a year, each with a chance of its own. */
import { normalQuantile } from "../stats/normal.js";
import { poissonBinomial } from "../stats/poisson-binomial.js";
import type { Interval } from "../stats/proportion.js";
import { compensated } from "../stats/sum.js";
import { EXACT_MACHINES } from "./table.js";

/** So many machines with the same chance. */
export interface Alike {
  readonly machines: number;
  readonly probability: number;
}

/** The mean number. */
export function expectation(groups: readonly Alike[]): number {
  return compensated(groups.map(({ machines, probability }) => machines * probability));
}

/**
 * The interval that holds the number with the confidence: exact (Poisson-binomial) up to 10,000 machines, by the normal
 * distribution with the same mean and variance beyond.
 */
export function countInterval(groups: readonly Alike[], confidence: number): Interval {
  const all = groups.reduce((sum, { machines }) => sum + machines, 0);
  return all <= EXACT_MACHINES ? exact(groups, all, confidence) : byNormal(groups, all, confidence);
}

function exact(groups: readonly Alike[], all: number, confidence: number): Interval {
  const chances = new Float64Array(all);
  let from = 0;
  for (const { machines, probability } of groups) {
    chances.fill(probability, from, from + machines);
    from += machines;
  }
  const { first, cells } = poissonBinomial(chances);
  const outside = (1 - confidence) / 2;
  const fromTop = Float64Array.from(cells).reverse();
  return { low: first + reaching(cells, outside), high: first + cells.length - 1 - reaching(fromTop, outside) };
}

/** The first cell at which the sum of the cells is more than a probability. */
function reaching(cells: Float64Array, probability: number): number {
  let sum = 0;
  for (let nth = 0; nth < cells.length; nth++) {
    sum += cells[nth] ?? 0;
    if (sum > probability) return nth;
  }
  return cells.length - 1;
}

function byNormal(groups: readonly Alike[], all: number, confidence: number): Interval {
  const mean = expectation(groups);
  const variance = compensated(groups.map(({ machines, probability: p }) => machines * p * (1 - p)));
  const reach = -normalQuantile((1 - confidence) / 2) * Math.sqrt(variance);
  const inside = (count: number) => Math.min(all, Math.max(0, Math.ceil(count)));
  return { low: inside(mean - reach - 0.5), high: inside(mean + reach - 0.5) };
}
