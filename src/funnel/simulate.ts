/** The forecast by drawing lots: for those who want to see it happen, and to check the exact one. */
import { count, integer, record } from "../check.js";
import { type Money, product, sum } from "../money.js";
import { normalQuantile } from "../stats/normal.js";
import { drawing } from "../stats/random.js";
import { compensated } from "../stats/sum.js";
import { given } from "./correlation.js";
import { type ForecastOptions, readForecast } from "./forecast.js";
import { bins, commonUnit } from "./lattice.js";
import type { PipelineDeal } from "./deals.js";
import { readDeals, sorted } from "./open-deals.js";
import { RUNS } from "./table.js";
import { stepsTo } from "./totals.js";

/** How a simulation is run. */
export interface SimulationOptions extends Pick<ForecastOptions, "target" | "levels" | "correlation"> {
  /** A whole number; the same seed draws the same lots, on every machine. */
  readonly seed: number;
  /** How often all deals are played; 10,000 unless given, at most a million. */
  readonly runs?: number | undefined;
}

/** A number that was estimated, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** What the runs brought. */
export interface Simulation {
  readonly currency: string | undefined;
  readonly runs: number;
  readonly mean: Estimate;
  readonly sd: number;
  readonly quantiles: readonly { readonly level: number; readonly amount: Money }[];
  /** The share of runs that reached the target. */
  readonly target: ({ readonly amount: Money } & Estimate) | undefined;
}

/**
 * What the deals bring when each is won or lost by lot, many times over (Monte Carlo): mean, quantiles and the chance of
 * a target, each estimate with its standard error.
 *
 * The exact answer is that of `forecast`; a simulation comes near it, to within a few standard errors.
 *
 * @throws RangeError for an amount below 0, a probability outside 0–1, more than one currency, a seed that is no whole number of at least 0, or runs outside 2–1,000,000.
 * @example
 * const deals = [{ amount: 100, probability: 0.9 }, { amount: 200, probability: 0.5 }]
 * const { mean, target } = Funnel.simulate(deals, { seed: 7, runs: 400, target: 200 })
 * Math.abs(mean.value - 190) < 4 * mean.error // => true
 * Math.abs(target.value - 0.5) < 4 * target.error // => true
 * @category Forecast
 * @see docs/sources.md#funnel-simulation
 */
export function simulate(deals: readonly PipelineDeal[], options: SimulationOptions): Simulation {
  const where = "Funnel.simulate";
  const { seed, runs = RUNS.usual } = record(where, "options", options);
  const { target, levels, correlation } = readForecast(where, options);
  const times = integer(where, "runs", runs, 2, RUNS.most);
  const draw = drawing(count(where, "seed", seed));
  const { currency, open, secured } = sorted(readDeals(where, deals));
  const amounts = open.map((deal) => deal.amount);
  const { unit, sizes } = commonUnit(amounts) ?? bins(amounts, 2 ** 52);

  const known = given(
    Float64Array.from(open, (deal) => deal.probability),
    correlation,
  );
  const totals = new Float64Array(times);
  for (let run = 0; run < times; run++) {
    const z = correlation === 0 ? undefined : normalQuantile((draw() * (2 ** 53 - 1) + 0.5) / 2 ** 53);
    const chances = known(z);
    let total = 0;
    for (let nth = 0; nth < chances.length; nth++) if (draw() < (chances[nth] ?? 0)) total += sizes[nth] ?? 0;
    totals[run] = total;
  }
  return { currency, runs: times, ...summary(totals.sort(), secured, unit, target, levels) };
}

function summary(
  ascending: Float64Array,
  secured: Money,
  unit: Money,
  target: Money | undefined,
  levels: readonly number[],
): Omit<Simulation, "currency" | "runs"> {
  const runs = ascending.length;
  const scale = unit.toNumber();
  const mean = compensated(ascending) / runs;
  const sd = Math.sqrt(compensated(ascending.map((total) => (total - mean) ** 2)) / (runs - 1)) * scale;
  return {
    mean: { value: secured.toNumber() + mean * scale, error: sd / Math.sqrt(runs) },
    sd,
    quantiles: levels.map((level) => ({
      level,
      amount: sum([secured, product(unit, ascending[Math.max(0, Math.ceil(level * runs) - 1)] ?? 0)]),
    })),
    target: target && { amount: target, ...reached(ascending, stepsTo(sum([target, secured.negated()]), unit)) },
  };
}

/** The share of runs that came up to so many steps; its error never says 0, which a finite number of runs cannot know. */
function reached(ascending: Float64Array, steps: number): Estimate {
  const runs = ascending.length;
  const value = ascending.reduce((all, total) => all + (total >= steps ? 1 : 0), 0) / runs;
  const smoothed = (value * runs + 1) / (runs + 2);
  return { value, error: Math.sqrt((smoothed * (1 - smoothed)) / runs) };
}
