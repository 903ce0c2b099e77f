/** The forecast month by month, by the day each deal is expected to close. */
import { oneOf, record } from "../check.js";
import type { Day } from "../day.js";
import { groupBy } from "../group.js";
import { type Forecast, type ForecastOptions, forecastOf, readForecast } from "./forecast.js";
import type { PipelineDeal } from "./deals.js";
import { readDeals } from "./open-deals.js";
import { FORECAST_PERIODS } from "./table.js";

/** How long a period is. */
export type ForecastPeriod = (typeof FORECAST_PERIODS)[number];

/** How deals are put into periods; a target is that of each period. */
export interface PeriodOptions extends ForecastOptions {
  readonly period: ForecastPeriod;
}

/** The forecast of each period, and of the deals of which nobody knows when they close. */
export interface PeriodForecasts {
  /** Only periods in which a deal closes, the earliest first: `"2026-03"`, `"2026-Q1"` or `"2026"`. */
  readonly periods: readonly { readonly period: string; readonly forecast: Forecast }[];
  /** Deals without a close day are in no period. */
  readonly undated: Forecast;
}

/**
 * The forecast of each period in which deals close. Weighted totals add up over periods; quantiles and chances do not,
 * since not all periods are bad at once, and `forecast` of all deals gives those of the whole.
 *
 * @throws RangeError for what `forecast` refuses, or an unknown period.
 * @example
 * const deals = [
 *   { amount: 100, probability: 0.5, closeDay: "2026-02-27" },
 *   { amount: 300, probability: 0.2, closeDay: "2026-04-15" },
 *   { amount: 40, probability: 0.5 },
 * ]
 * const { periods, undated } = Funnel.forecastByPeriod(deals, { period: "quarter", target: 100 })
 * periods.map(({ period, forecast }) => [period, forecast.target.chance]) // => [["2026-Q1", 0.5], ["2026-Q2", 0.2]]
 * undated.weighted.toString() // => "20"
 * @category Forecast
 * @see docs/sources.md#funnel-distribution
 */
export function forecastByPeriod(deals: readonly PipelineDeal[], options: PeriodOptions): PeriodForecasts {
  const where = "Funnel.forecastByPeriod";
  const period = oneOf(where, "period", record(where, "options", options).period, FORECAST_PERIODS);
  const read = readForecast(where, options);
  const rows = readDeals(where, deals);
  const dated = rows.filter((deal) => deal.closeDay !== undefined);
  const groups = groupBy(dated, ({ closeDay = "" }) => periodOf(closeDay, period));
  return {
    periods: groups
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => ({ period: name, forecast: forecastOf(own, read) })),
    undated: forecastOf(
      rows.filter((deal) => deal.closeDay === undefined),
      read,
    ),
  };
}

function periodOf(day: Day, period: ForecastPeriod): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (period === "year") return year;
  return period === "quarter" ? `${year}-Q${Math.ceil(month / 3)}` : day.slice(0, 7);
}
