/** The forecast: not one number, but what may come and how probably. */
import { each, level, record } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, product, size, sum } from "../money.js";
import { type ForecastReason, reasonsOf } from "./forecast-reasons.js";
import type { PipelineDeal } from "./deals.js";
import { type NamedDeal, readDeals, type Sorted, sorted } from "./open-deals.js";
import { type ReadSpread, readSpread, type Spread, type SpreadOptions, spreadOf } from "./spread.js";
import { LEVELS } from "./table.js";
import { type Chance, chanceOf, mostOf, quantileOf, reachedOf, type Total } from "./totals.js";

/** What a forecast shall tell. */
export interface ForecastOptions extends SpreadOptions {
  /** What shall be reached, such as a quota. */
  readonly target?: Amount | undefined;
  /** The quantiles to give, each between 0 and 1; P10, P50 and P90 unless given. */
  readonly levels?: readonly number[] | undefined;
}

/** A total with the probability that goes with it. */
export interface Level extends Total {
  readonly level: number;
}

/** How many deals count, and how many do not. */
export interface DealCounts {
  readonly open: number;
  /** Open ones without a probability, which count nowhere else. */
  readonly unjudged: number;
  readonly won: number;
  readonly lost: number;
  /** Left out on purpose. */
  readonly omitted: number;
}

/** What the deals will bring. */
export interface Forecast extends Explained<ForecastReason> {
  readonly currency: string | undefined;
  /** How many deals of each kind. */
  readonly deals: DealCounts;
  /** What is won already: the least there will be. */
  readonly secured: Money;
  /** What there will be if every open deal is won. */
  readonly most: Money;
  /** What is won and Σ amount · probability of what is open, exact: the mean. */
  readonly weighted: Money;
  /** How probable it is that the weighted total is reached. */
  readonly weightedChance: Chance;
  /** The standard deviation. */
  readonly sd: number;
  /** Above 0 where much is little probable; `undefined` where nothing is open. */
  readonly skewness: number | undefined;
  /** The smallest total that is not exceeded with the probability `level`: P10, P50, P90. */
  readonly quantiles: readonly Level[];
  /** The largest total that is reached with the probability `level`: what can be promised at 90 %. */
  readonly reached: readonly Level[];
  /** The target, and the probability that it is reached. */
  readonly target: ({ readonly amount: Money } & Chance) | undefined;
  /** Whether all this is exact, the unit it is counted in, and how many totals can occur. */
  readonly exact: boolean;
  readonly unit: Money;
  readonly outcomes: number;
}

/**
 * What the deals will bring: the weighted total with the probability of reaching it, standard deviation, quantiles,
 * and the probability of a target, all from the exact distribution.
 *
 * Won deals count with their whole amount, lost ones not at all; open ones without a probability are counted and left
 * out. Deals are independent unless `correlation` says otherwise. Chances are right to about 1e-12.
 *
 * @throws RangeError for an amount below 0, a probability outside 0–1, more than one currency, or a level not between 0 and 1.
 * @example
 * const deals = [
 *   { amount: 80_000, probability: 0.7 },
 *   { amount: 50_000, probability: 0.4 },
 *   { amount: 120_000, probability: 0.15 },
 *   { amount: 30_000, probability: 0.9 },
 * ]
 * const forecast = Funnel.forecast(deals, { target: 160_000 })
 * forecast.weighted.toString() // => "121000"
 * forecast.weightedChance.chance.toFixed(4) // => "0.3853"
 * forecast.quantiles.map(({ amount }) => amount.toString()) // => ["30000", "110000", "200000"]
 * explain(forecast, en.funnel.sentences)[0] // => "The target 160,000 is reached with a probability of 33.7%."
 * Funnel.forecast(deals, { target: 300_000 }).target.chance // => 0
 * @category Forecast
 * @see docs/sources.md#funnel-distribution
 */
export function forecast(deals: readonly PipelineDeal[], options: ForecastOptions = {}): Forecast {
  const where = "Funnel.forecast";
  const read = readForecast(where, options);
  return forecastOf(readDeals(where, deals), read);
}

/** The options as read. */
export interface ReadForecast extends ReadSpread {
  readonly target: Money | undefined;
  readonly levels: readonly number[];
}

export function readForecast(where: string, options: ForecastOptions): ReadForecast {
  const read = readSpread(where, options);
  const { target, levels = LEVELS } = record(where, "options", options);
  return {
    ...read,
    target: target === undefined ? undefined : size(where, "target", target),
    levels: each(where, "levels", levels, (entry, what) => level(where, what, entry)),
  };
}

/** The forecast of deals that were read. */
export function forecastOf(rows: readonly NamedDeal[], read: ReadForecast): Forecast {
  const deals = sorted(rows);
  return readOff(deals, spreadOf(deals.open, deals.secured, read), read);
}

/** What their distribution says. */
export function readOff(deals: Sorted, spread: Spread, { target, levels, ...options }: ReadForecast): Forecast {
  const weighted = sum([deals.secured, ...deals.open.map((deal) => product(deal.amount, deal.probability))]);
  const { sd, skewness } = options.correlation === 0 ? independent(deals) : counted(spread);
  const facts = {
    currency: deals.currency,
    deals: {
      open: deals.open.length,
      unjudged: deals.unjudged.length,
      won: deals.won.length,
      lost: deals.lost.length,
      omitted: deals.omitted.length,
    },
    secured: deals.secured,
    most: mostOf(spread),
    weighted,
    weightedChance: chanceOf(spread, weighted),
    sd,
    skewness,
    quantiles: levels.map((at) => ({ level: at, ...quantileOf(spread, at) })),
    reached: levels.map((at) => ({ level: at, ...reachedOf(spread, at) })),
    target: target && { amount: target, ...chanceOf(spread, target) },
    exact: spread.lattice.exact,
    unit: spread.lattice.unit,
    outcomes: spread.sums.length,
  };
  return { because: reasonsOf(facts, deals, spread, options.correlation), ...facts };
}

interface Moments {
  readonly sd: number;
  readonly skewness: number | undefined;
}

/** From the deals: Σ a²·p·(1 − p) and Σ a³·p·(1 − p)·(1 − 2p). */
function independent({ open }: Sorted): Moments {
  let [second, third] = [0, 0];
  const largest = open.reduce((most, deal) => Math.max(most, deal.amount.toNumber()), 0);
  if (largest === 0) return { sd: 0, skewness: undefined };
  for (const { amount, probability: p } of open) {
    const part = amount.toNumber() / largest; // so that no power leaves the range of numbers
    second += part ** 2 * p * (1 - p);
    third += part ** 3 * p * (1 - p) * (1 - 2 * p);
  }
  const sd = Math.sqrt(second);
  return { sd: largest * sd, skewness: sd === 0 ? undefined : third / second / sd };
}

/** From the distribution itself. */
function counted({ sums, masses, lattice }: Spread): Moments {
  const most = Math.max(1, sums[sums.length - 1] ?? 0);
  const moment = (power: number, around: number) =>
    masses.reduce((all, mass, i) => all + mass * ((sums[i] ?? 0) / most - around) ** power, 0);
  const mean = moment(1, 0);
  const sd = Math.sqrt(moment(2, mean));
  const skewness = sd === 0 ? undefined : moment(3, mean) / moment(2, mean) / sd;
  return { sd: sd * most * lattice.unit.toNumber(), skewness };
}
