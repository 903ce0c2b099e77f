/** How much better a KPI is to become, and what that is worth. */
import { oneOf, record, refusal, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Money, product, quotient, sum } from "../money.js";
import type { Direction, Period, Recurring } from "./ids.js";
import { type Kpi, type KpiDefinition, readKpi } from "./nodes.js";
import { KPI_LAYERS, PERIODS } from "./table.js";

/** Over which time value is counted. */
export interface Span {
  /** The period that is counted; a year if left out. */
  readonly per?: Recurring | undefined;
  /** How many of them, 1 if left out. */
  readonly periods?: number | undefined;
}

/** Why a KPI improves, and by how much; amounts as text. */
export type ImprovementReason =
  | {
      readonly rule: "kpiImproves" | "kpiUnchanged" | "kpiWorsens";
      readonly kpi: string;
      readonly baseline: string;
      readonly target: string;
      readonly unit: string | undefined;
      readonly direction: Direction;
    }
  | {
      readonly rule: "improvementWorth";
      readonly kpi: string;
      readonly units: string;
      readonly valuePerUnit: string;
      readonly currency: string | undefined;
      readonly per: Period;
      readonly times: string;
      readonly value: string;
    }
  | { readonly rule: "withoutMoneyValue"; readonly kpi: string }
  | { readonly rule: "improvementUnknown"; readonly kpi: string; readonly lacks: readonly ("baseline" | "target")[] };

/** The improvement of a KPI. */
export interface Improvement
  extends Judgement<"improves" | "unchanged" | "worsens" | "undetermined", ImprovementReason> {
  /** In units of the KPI, larger being better; negative where it would get worse. */
  readonly units: Money | undefined;
  /** In money over the whole span, or once; `undefined` without a value per unit or an improvement that is known. */
  readonly value: Money | undefined;
  readonly currency: string | undefined;
  /** Whether the value comes once, or as often as the span has periods. */
  readonly once: boolean;
}

/**
 * Returns by how much a KPI is to improve and what that is worth: (target − baseline) × sign of the direction × value per
 * unit × periods, exact. The span is one year unless it says otherwise; a value that comes once counts once.
 *
 * @throws RangeError for a negative value per unit, one without a period, or a span of no periods.
 * @example
 * const overtime = {
 *   id: "overtime", layer: "operationalKpi", name: "Overtime", direction: "lowerIsBetter", unit: "hours",
 *   baseline: 420, target: 250, valuePerUnit: "95.50", currency: "CNY", per: "month",
 * }
 * const better = Bvf.improvement(overtime)
 * better.verdict // => "improves"
 * better.units // => "170"
 * better.value // => "194820"
 * Bvf.improvement(overtime, { per: "quarter", periods: 2 }).value // => "97410"
 * explain(better, en.bvf.sentences)[0]
 * // => "“overtime” is to improve from 420 to 250 hours."
 * Bvf.improvement({ ...overtime, target: 500 }).verdict // => "worsens"
 * Bvf.improvement({ ...overtime, target: 420 }).verdict // => "unchanged"
 * explain(Bvf.improvement({ ...overtime, target: undefined }), en.bvf.sentences)
 * // => ["How much “overtime” is to improve is unknown: there is no target."]
 * Bvf.improvement({ ...overtime, valuePerUnit: -1 })
 * // throws RangeError: Bvf.improvement: kpi.valuePerUnit must be an amount of at least 0, got -1
 * @category Value
 * @see docs/sources.md#bvf-improvement
 */
export function improvement(kpi: KpiDefinition, span: Span = {}): Improvement {
  const where = "Bvf.improvement";
  const given = record(where, "kpi", kpi);
  oneOf(where, "kpi.layer", given.layer, KPI_LAYERS);
  const id = text(where, "kpi.id", given.id);
  return improvementOf(readKpi(where, "kpi", { ...given, id }), readSpan(where, "span", span));
}

/** A span, as it was read. */
export interface ReadSpan {
  readonly per: Recurring;
  readonly periods: number;
}

/** The periods that come again and again. */
export const RECURRING = (Object.keys(PERIODS) as Period[]).filter((per): per is Recurring => per !== "once");

/** How long a time, and what it is counted in. */
export function readSpan(where: string, what: string, span: Span): ReadSpan {
  const { per = "year", periods = 1 } = record(where, what, span);
  const read = oneOf(where, `${what}.per`, per, RECURRING);
  if (typeof periods === "number" && periods > 0 && periods <= 1e6) return { per: read, periods };
  throw refusal(where, `${what}.periods`, "must be a number above 0 and of at most a million", periods, "number");
}

type Measured = Omit<Kpi, "owner" | "department">;

/** The improvement of a KPI that was read. */
export function improvementOf(kpi: Measured, span: ReadSpan): Improvement {
  const { baseline, target, currency, per } = kpi;
  const once = per === "once";
  if (baseline === undefined || target === undefined) {
    const lacks = [
      ...(baseline === undefined ? (["baseline"] as const) : []),
      ...(target === undefined ? (["target"] as const) : []),
    ];
    const because = [{ rule: "improvementUnknown", kpi: kpi.id, lacks }] as const;
    return { verdict: "undetermined", because, units: undefined, value: undefined, currency, once };
  }
  const up = sum([target, baseline.negated()]);
  const units = kpi.direction === "higherIsBetter" || up.isZero() ? up : up.negated();
  const { verdict, rule } = moves(units);
  const moved: ImprovementReason = {
    rule,
    kpi: kpi.id,
    baseline: `${baseline}`,
    target: `${target}`,
    unit: kpi.unit,
    direction: kpi.direction,
  };
  const { value, reason } = worth(kpi, units, span);
  return { verdict, because: [moved, reason], units, value, currency, once };
}

function moves(units: Money) {
  if (units.isZero()) return { verdict: "unchanged", rule: "kpiUnchanged" } as const;
  if (units.isNegative()) return { verdict: "worsens", rule: "kpiWorsens" } as const;
  return { verdict: "improves", rule: "kpiImproves" } as const;
}

/** What so many units are worth over the span. */
function worth(kpi: Measured, units: Money, span: ReadSpan): { value: Money | undefined; reason: ImprovementReason } {
  const { id, valuePerUnit, currency, per } = kpi;
  if (valuePerUnit === undefined || per === undefined) {
    return { value: undefined, reason: { rule: "withoutMoneyValue", kpi: id } };
  }
  const value = over(span, per, product(units, valuePerUnit));
  return {
    value,
    reason: {
      rule: "improvementWorth",
      kpi: id,
      units: `${units}`,
      valuePerUnit: `${valuePerUnit}`,
      currency,
      per,
      times: `${over(span, per, product(1))}`,
      value: `${value}`,
    },
  };
}

/** What comes each period, over a whole span; exact unless a longer period is cut: then to 34 digits. */
export function over(span: ReadSpan, each: Period, amount: Money): Money {
  if (each === "once" || amount.isZero()) return amount;
  const [often, seldom] = [PERIODS[each] / PERIODS[span.per], PERIODS[span.per] / PERIODS[each]];
  const all = product(amount, span.periods);
  return Number.isInteger(often) ? product(all, often) : quotient(all, seldom);
}
