/** Steadiness: does a seller bring something every month, or everything at once? */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum } from "../money.js";
import { VARIATION_FORMULAS } from "./table.js";

/** `population`: the months are all there are, ÷ n; `sample`: they stand for others too, ÷ (n − 1). */
export type VariationFormula = (typeof VARIATION_FORMULAS)[number];

/** What a seller, a product, a region brought in each month. */
export interface MonthlySales {
  readonly id: string;
  /** Month by month. */
  readonly units: readonly Amount[];
  /** The targets of the same months; `undefined` where there was none. */
  readonly targets?: readonly (Amount | undefined)[] | undefined;
}

/** How steadiness is counted. */
export interface SteadinessOptions {
  /** `"population"` unless given. */
  readonly formula?: VariationFormula | undefined;
}

/** Why one is steadier than another, or why nobody can say. */
export type SteadinessReason =
  | {
      readonly rule: "variationOfUnits" | "variationOfAttainment";
      readonly formula: VariationFormula;
      readonly months: number;
      readonly mean: number;
      readonly variation: number;
    }
  | { readonly rule: "tooFewMonths"; readonly months: number }
  | { readonly rule: "meanOfNothing" }
  | { readonly rule: "monthsWithoutTarget"; readonly months: number }
  | { readonly rule: "steadiest"; readonly ids: readonly string[]; readonly variation: number }
  | { readonly rule: "totalsDiffer"; readonly low: string; readonly high: string }
  | { readonly rule: "nobodyComparable" };

/** The steadiness of one row. */
export interface SteadinessRow extends Explained<SteadinessReason> {
  readonly id: string;
  /** Σ units, exact. */
  readonly total: Money;
  /** Standard deviation ÷ mean of the units; 0 is perfectly steady, `undefined` for fewer than two months or a mean of 0. */
  readonly variation: number | undefined;
  /** The same of units ÷ target, over the months that have a target above 0. */
  readonly attainmentVariation: number | undefined;
}

/** How steady each row is; the verdict names the steadiest, more than one if they are equal. */
export interface Steadiness extends Judgement<readonly string[] | "undetermined", SteadinessReason> {
  readonly formula: VariationFormula;
  readonly rows: readonly SteadinessRow[];
}

/**
 * How steady sales are: the coefficient of variation, standard deviation ÷ mean, of units and of target attainment.
 *
 * It compares rows of any size, and so says nothing about who sold more: totals that differ are told.
 *
 * @throws RangeError for a repeated id, an amount below 0, or targets that are not one for each month.
 * @example
 * const sellers = [{ id: "a", units: [0, 0, 5] }, { id: "b", units: [3, 3, 4], targets: [3, 3, 4] }]
 * const { verdict, rows, because } = Funnel.steadiness(sellers)
 * verdict // => ["b"]
 * rows.map((row) => row.variation.toFixed(3)) // => ["1.414", "0.141"]
 * rows[1].attainmentVariation // => 0
 * because[1] // => { rule: "totalsDiffer", low: "5", high: "10" }
 * Funnel.steadiness(sellers, { formula: "sample" }).rows.map((row) => row.variation.toFixed(3)) // => ["1.732", "0.173"]
 * Funnel.steadiness([{ id: "c", units: [0, 0] }, { id: "d", units: [7], targets: [undefined] }]).verdict // => "undetermined"
 * @category Targets
 * @see docs/sources.md#funnel-steadiness
 */
export function steadiness(rows: readonly MonthlySales[], options: SteadinessOptions = {}): Steadiness {
  const where = "Funnel.steadiness";
  const { formula: given } = record(where, "options", options);
  const formula = given === undefined ? "population" : oneOf(where, "formula", given, VARIATION_FORMULAS);
  const series = each(where, "rows", rows, (row, what) => readSales(where, what, row));
  const ids = series.map(({ id }) => id);
  unique(where, "rows", ids);

  const judged = series.map((own) => judge(own, formula));
  return { ...compare(judged), formula, rows: judged };
}

interface Sales {
  readonly id: string;
  readonly units: readonly Money[];
  readonly targets: readonly (Money | undefined)[] | undefined;
}

function judge({ id, units, targets }: Sales, formula: VariationFormula): SteadinessRow {
  const attained = units.flatMap((amount, month) => {
    const target = targets?.[month];
    return target === undefined || target.isZero() ? [] : [quotient(amount, target)];
  });
  const own = variation("variationOfUnits", units, formula);
  const against = targets === undefined ? undefined : variation("variationOfAttainment", attained, formula);
  const without = targets === undefined ? 0 : units.length - attained.length;
  return {
    id,
    total: sum(units),
    variation: own.variation,
    attainmentVariation: against?.variation,
    because: [
      own.reason,
      ...(against === undefined ? [] : [against.reason]),
      ...(without === 0 ? [] : [{ rule: "monthsWithoutTarget", months: without } as const]),
    ],
  };
}

interface Variation {
  readonly variation: number | undefined;
  readonly reason: SteadinessReason;
}

/** √(n·Σx² − (Σx)²) ÷ Σx, times √(n ÷ (n − 1)) for a sample; rounded only by the root and the quotient. */
function variation(
  rule: "variationOfUnits" | "variationOfAttainment",
  entries: readonly Money[],
  formula: VariationFormula,
): Variation {
  const months = entries.length;
  const total = sum(entries);
  if (months < 2) return { variation: undefined, reason: { rule: "tooFewMonths", months } };
  if (total.isZero()) return { variation: undefined, reason: { rule: "meanOfNothing" } };
  const squares = sum(entries.map((entry) => product(entry, entry)));
  const spread = sum([product(squares, months), product(total, total).negated()]);
  const square = formula === "population" ? spread : quotient(product(spread, months), months - 1);
  const share = quotient(square.sqrt(), total).toNumber();
  const mean = quotient(total, months).toNumber();
  return { variation: share, reason: { rule, formula, months, mean, variation: share } };
}

/** Who is the steadiest, whatever they sold. */
function compare(rows: readonly SteadinessRow[]): Judgement<readonly string[] | "undetermined", SteadinessReason> {
  const known = rows.flatMap(({ id, variation }) => (variation === undefined ? [] : [{ id, variation }]));
  const least = known.reduce((low, { variation }) => Math.min(low, variation), Number.POSITIVE_INFINITY);
  const totals = differ(rows.map(({ total }) => total));
  if (known.length === 0) return { verdict: "undetermined", because: [{ rule: "nobodyComparable" }, ...totals] };
  const ids = known.flatMap(({ id, variation }) => (variation === least ? [id] : [])).sort();
  return { verdict: ids, because: [{ rule: "steadiest", ids, variation: least }, ...totals] };
}

function differ(totals: readonly Money[]): SteadinessReason[] {
  const [low, high] = [...totals]
    .sort((a, b) => a.comparedTo(b))
    .filter((_, at, all) => at === 0 || at === all.length - 1);
  if (low === undefined || high === undefined || low.eq(high)) return [];
  return [{ rule: "totalsDiffer", low: low.toString(), high: high.toString() }];
}

function readSales(where: string, what: string, row: MonthlySales): Sales {
  const { id, units, targets } = record(where, what, row);
  const name = text(where, `${what}.id`, id);
  const sold = each(where, `${what}.units`, units, (amount, entry) => size(where, entry, amount));
  if (targets === undefined) return { id: name, units: sold, targets };
  const wanted = each(where, `${what}.targets`, targets, (target, entry) =>
    target === undefined ? undefined : size(where, entry, target),
  );
  if (wanted.length === sold.length) return { id: name, units: sold, targets: wanted };
  throw refusal(where, `${what}.targets.length`, `must be ${sold.length}, one for each month`, wanted.length);
}
