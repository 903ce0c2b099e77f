/** Past forecasts against what came: off by how much, and to which side? */
import { each, level, record, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, money, product, quotient, readCurrency, sum } from "../money.js";
import { type Interval, wilson } from "../stats/proportion.js";
import type { Confidence } from "./interval.js";
import { BALANCED_FROM, BIAS_FROM, CONFIDENCE } from "./table.js";
import { oneCurrency } from "./weighted.js";

/** What was forecast for a period, and what came. */
export interface PastForecast {
  /** The period's name. */
  readonly period?: string | undefined;
  readonly forecast: Amount;
  readonly actual: Amount;
  readonly currency?: string | undefined;
}

/** Why forecasts lean to a side, or not. */
export type BiasReason =
  | {
      readonly rule: "forecastTooHigh" | "forecastTooLow";
      readonly over: number;
      readonly under: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "noSide"; readonly over: number; readonly under: number; readonly exact: number }
  | {
      readonly rule: "tooFewPeriods";
      readonly periods: number;
      readonly misses: number;
      readonly from: number;
      readonly balancedFrom: number;
    }
  | { readonly rule: "meanError"; readonly bias: string; readonly absolute: string; readonly periods: number }
  | { readonly rule: "meanAgainstCount"; readonly bias: string; readonly over: number; readonly under: number }
  | { readonly rule: "nothingCame"; readonly periods: number };

/** How far past forecasts were off. */
export interface Bias extends Judgement<"optimistic" | "pessimistic" | "balanced" | "undetermined", BiasReason> {
  readonly currency: string | undefined;
  readonly periods: number;
  /** Mean of forecast − actual, to 34 digits: above 0 too much was promised; `undefined` without periods. */
  readonly bias: Money | undefined;
  /** Mean of |forecast − actual|, to 34 digits. */
  readonly absoluteError: Money | undefined;
  /** Mean of |forecast − actual| ÷ |actual| over the periods where something came; `undefined` if there is none. */
  readonly percentageError: number | undefined;
  /** Σ (forecast − actual) ÷ mean absolute error: beyond ±4 a forecast is commonly looked into; `undefined` without errors. */
  readonly trackingSignal: number | undefined;
  /** In how many periods the forecast was above the actual, below it, and on it. */
  readonly over: number;
  readonly under: number;
  readonly exact: number;
  /** over ÷ periods, and under ÷ periods. */
  readonly overShare: number | undefined;
  readonly underShare: number | undefined;
  /** Wilson's interval of over ÷ (over + under); `undefined` without a miss. */
  readonly interval: Interval | undefined;
}

/**
 * The bias of past forecasts, and whether they lean to one side.
 *
 * Of at least 6 misses, they are optimistic if the interval of how often they were too high lies above one half, and
 * pessimistic if it lies below; otherwise they are balanced from 12 periods on, and with fewer the answer is open.
 *
 * @throws RangeError for an amount that is no decimal number, more than one currency, or a confidence not between 0 and 1.
 * @example
 * const history = [[120, 100], [130, 100], [90, 80], [115, 100], [105, 100], [100, 110], [130, 120], [140, 100]]
 * const past = history.map(([forecast, actual]) => ({ forecast, actual }))
 * const judged = Funnel.bias(past)
 * judged.verdict // => "optimistic"
 * judged.bias // => "15"
 * judged.absoluteError // => "17.5"
 * judged.overShare // => 0.875
 * Funnel.bias(past.slice(0, 5)).verdict // => "undetermined"
 * Funnel.bias(past.slice(2, 6)).trackingSignal // => 2
 * @category Movement
 * @see docs/sources.md#funnel-bias
 */
export function bias(history: readonly PastForecast[], options: Confidence = {}): Bias {
  const where = "Funnel.bias";
  const { confidence = CONFIDENCE } = record(where, "options", options);
  level(where, "confidence", confidence);
  const rows = each(where, "history", history, (row, what) => readForecast(where, what, row));
  oneCurrency(where, "history", rows);

  const errors = rows.map(({ forecast, actual }) => sum([forecast, actual.negated()]));
  const over = errors.filter((error) => error.gt(0)).length;
  const under = errors.filter((error) => error.lt(0)).length;
  const [n, misses] = [rows.length, over + under];
  const total = sum(errors);
  const size = sum(errors.map((error) => error.abs()));
  const interval = misses === 0 ? undefined : wilson(over, misses, confidence);
  const mean = n === 0 ? undefined : quotient(total, n);
  const absolute = n === 0 ? undefined : quotient(size, n);
  const counts = { over, under, exact: n - misses };
  return {
    ...judge({ ...counts, interval, bias: mean, absolute, empty: rows.filter(({ actual }) => actual.isZero()).length }),
    currency: rows[0]?.currency,
    periods: n,
    bias: mean,
    absoluteError: absolute,
    percentageError: percentageError(rows, errors),
    trackingSignal: size.isZero() ? undefined : quotient(product(total, n), size).toNumber(),
    ...counts,
    overShare: n === 0 ? undefined : over / n,
    underShare: n === 0 ? undefined : under / n,
    interval,
  };
}

interface Figures {
  readonly over: number;
  readonly under: number;
  readonly exact: number;
  readonly interval: Interval | undefined;
  readonly bias: Money | undefined;
  readonly absolute: Money | undefined;
  /** Periods in which nothing came. */
  readonly empty: number;
}

function judge({
  over,
  under,
  exact,
  interval,
  bias,
  absolute,
  empty,
}: Figures): Judgement<Bias["verdict"], BiasReason> {
  const periods = over + under + exact;
  const { verdict, reason } = side(over, under, exact, interval);
  const because: BiasReason[] = [reason];
  if (bias !== undefined && absolute !== undefined) {
    because.push({ rule: "meanError", bias: bias.toString(), absolute: absolute.toString(), periods });
    const against = (over > under && bias.isNegative()) || (over < under && bias.gt(0));
    if (against) because.push({ rule: "meanAgainstCount", bias: bias.toString(), over, under });
  }
  if (empty > 0) because.push({ rule: "nothingCame", periods: empty });
  return { verdict, because };
}

function side(over: number, under: number, exact: number, interval: Interval | undefined) {
  const misses = over + under;
  if (interval !== undefined && misses >= BIAS_FROM && (interval.low > 0.5 || interval.high < 0.5)) {
    const high = interval.low > 0.5;
    const rule = high ? "forecastTooHigh" : "forecastTooLow";
    const { low, high: upper } = interval;
    const reason: BiasReason = { rule, over, under, low, high: upper };
    return { verdict: high ? "optimistic" : "pessimistic", reason } as const;
  }
  if (misses + exact >= BALANCED_FROM) {
    return { verdict: "balanced", reason: { rule: "noSide", over, under, exact } } as const;
  }
  const facts = { periods: misses + exact, misses, from: BIAS_FROM, balancedFrom: BALANCED_FROM };
  return { verdict: "undetermined", reason: { rule: "tooFewPeriods", ...facts } } as const;
}

interface Compared {
  readonly forecast: Money;
  readonly actual: Money;
}

function percentageError(rows: readonly Compared[], errors: readonly Money[]): number | undefined {
  const shares = rows.flatMap(({ actual }, row) =>
    actual.isZero() ? [] : [quotient(errors[row]?.abs() ?? product(0), actual.abs())],
  );
  return shares.length === 0 ? undefined : quotient(sum(shares), shares.length).toNumber();
}

function readForecast(where: string, what: string, row: PastForecast) {
  const { period, forecast, actual, currency } = record(where, what, row);
  if (period !== undefined) text(where, `${what}.period`, period);
  return {
    forecast: money(where, `${what}.forecast`, forecast),
    actual: money(where, `${what}.actual`, actual),
    currency: readCurrency(where, `${what}.currency`, currency),
  };
}
