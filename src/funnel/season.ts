/** The season: what each month of a year usually brings, against an even twelfth. */
import { each, record, refusal, text, unique } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum } from "../money.js";
import { MONTHS } from "./table.js";

/** What the months of a year brought. */
export interface YearOfMonths {
  /** The year's name. */
  readonly year: string;
  /** Twelve, the first month of the year first; `undefined` is not known. */
  readonly months: readonly (Amount | undefined)[];
}

/** How sure a seasonal index is, and which years it leaves out. */
export type SeasonReason =
  | { readonly rule: "seasonFrom"; readonly years: number }
  | { readonly rule: "oneYearOnly"; readonly year: string }
  | { readonly rule: "yearIncomplete"; readonly year: string; readonly known: number }
  | { readonly rule: "yearEmpty"; readonly year: string }
  | { readonly rule: "noSeason" };

/** The seasonal index of each month. */
export interface SeasonalIndex extends Explained<SeasonReason> {
  /** Twelve numbers of mean 1, such as 1.5 for a month that brings half more than an even one; `undefined` without a complete year. */
  readonly index: readonly number[] | undefined;
  /** The lowest and the highest ratio that each month had in any of the years. */
  readonly range: readonly { readonly low: number; readonly high: number }[] | undefined;
  /** The years counted, in the order of their names. */
  readonly years: readonly string[];
  /** The years left out: a month is unknown, or nothing was sold. */
  readonly leftOut: readonly string[];
}

/**
 * The seasonal index of each month, from several years: each month ÷ the mean month of its year, averaged over the years.
 *
 * The mean of the index is 1, so it can serve as the weights of `split`. Incomplete years are left out, and named.
 *
 * @throws RangeError for a year without twelve entries, a repeated year, or an amount below 0.
 * @example
 * const even = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]
 * const late = [0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20]
 * const history = [{ year: "2024", months: even }, { year: "2025", months: late }]
 * const { index } = Funnel.seasonalIndex(history)
 * index // => [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5]
 * Funnel.seasonalIndex([...history, { year: "2026", months: [10, 12, ...Array(10)] }]).leftOut // => ["2026"]
 * Funnel.split(1200, index).parts.map(Number) // => [50, 50, 50, 50, 50, 50, 150, 150, 150, 150, 150, 150]
 * Funnel.seasonalIndex([]).index // => undefined
 * @category Targets
 * @see docs/sources.md#funnel-seasonal-split
 */
export function seasonalIndex(history: readonly YearOfMonths[]): SeasonalIndex {
  const where = "Funnel.seasonalIndex";
  const years = each(where, "history", history, (year, what) => readYear(where, what, year));
  const names = years.map(({ year }) => year);
  unique(where, "history", names, "year");
  years.sort((a, b) => (a.year < b.year ? -1 : 1));

  const ratios = years.flatMap((year) => ratiosOf(year) ?? []);
  const counted = ratios.map(({ year }) => year);
  const leftOut = years.filter((year) => ratiosOf(year) === undefined);
  const months = Array.from({ length: MONTHS }, (_, month) => ratios.map(({ of }) => of[month] ?? product(0)));
  return {
    index: ratios.length === 0 ? undefined : months.map((own) => quotient(sum(own), own.length).toNumber()),
    range: ratios.length === 0 ? undefined : months.map(ends),
    years: counted,
    leftOut: leftOut.map(({ year }) => year),
    because: [...standing(counted), ...leftOut.map(gap)],
  };
}

interface Year {
  readonly year: string;
  readonly known: readonly Money[];
}

/** Each month ÷ the mean month, to 34 digits; none for a year that is incomplete or empty. */
function ratiosOf({ year, known }: Year): { readonly year: string; readonly of: readonly Money[] } | undefined {
  const total = sum(known);
  if (known.length < MONTHS || total.isZero()) return undefined;
  return { year, of: known.map((amount) => quotient(product(amount, MONTHS), total)) };
}

function ends(ratios: readonly Money[]): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(ratios, (ratio) => ratio.toNumber()).sort();
  return { low: sorted[0] ?? 0, high: sorted[sorted.length - 1] ?? 0 };
}

function standing(counted: readonly string[]): SeasonReason[] {
  const [year, second] = counted;
  if (year === undefined) return [{ rule: "noSeason" }];
  return second === undefined ? [{ rule: "oneYearOnly", year }] : [{ rule: "seasonFrom", years: counted.length }];
}

const gap = ({ year, known }: Year): SeasonReason =>
  known.length < MONTHS ? { rule: "yearIncomplete", year, known: known.length } : { rule: "yearEmpty", year };

function readYear(where: string, what: string, given: YearOfMonths): Year {
  const { year, months } = record(where, what, given);
  const name = text(where, `${what}.year`, year);
  const read = each(where, `${what}.months`, months, (amount, entry) =>
    amount === undefined ? [] : [size(where, entry, amount)],
  );
  if (read.length === MONTHS) return { year: name, known: read.flat() };
  throw refusal(where, `${what}.months.length`, `must be ${MONTHS}, one for each month`, read.length);
}
