/** What a locale must say of the notion Bvf. */
import type { ChartWords as BvfChartWords } from "../bvf/chart.js";
import type {
  AnalysisReason,
  BusinessCase,
  CaseReason,
  ComparisonReason,
  Coverage,
  Day,
  Direction,
  Foundation,
  Layer,
  Payback,
  PaybackReason,
  Period,
  RatesOfReturn,
  Recurring,
  ReturnReason,
  Scenario,
  ScenarioReason,
} from "../bvf/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

/** The headings and phrases of a business case on a page; amounts come as they are to stand there. */
export interface CaseWords {
  readonly title: (solutions: readonly string[]) => string;
  /** In what the amounts are, and that they are rounded on the page alone. */
  readonly amounts: (currency: string | undefined) => string;
  readonly headings: LabelsOf<
    | "figures"
    | "benefits"
    | "costs"
    | "years"
    | "inaction"
    | "sensitivity"
    | "scenarios"
    | "assumptions"
    | "shares"
    | "notes"
  >;
  readonly columns: LabelsOf<
    | ("id" | "name" | "from" | "figure" | "often" | "value" | "share" | "brought" | "confirmed" | "solutions")
    | ("amount" | "when" | "total" | "year" | "until" | "costs" | "benefits" | "net" | "cumulative" | "discounted")
    | ("perMonth" | "perYear" | "once" | "consequences" | "change" | "low" | "high" | "spread")
    | ("scenario" | "npv" | "verdict" | "changes" | "way" | "product")
  >;
  readonly figures: LabelsOf<"npv" | "npvAtMost" | "irr" | "payback" | "discountedPayback" | "roi" | "inaction">;
  /** What a figure is worked out from, where that is no formula. */
  readonly from: LabelsOf<"npvAtMost" | "irr" | "payback" | "discountedPayback">;
  readonly npvFrom: (rate: string, start: Day) => string;
  readonly rates: (rates: readonly string[]) => string;
  readonly paidBack: (years: string, on: Day) => string;
  readonly withoutCosts: string;
  readonly totals: LabelsOf<"perYear" | "once" | "costs" | "rest">;
  readonly paid: (per: Recurring | undefined, on: Day, until: Day | undefined, times: number) => string;
  readonly undetermined: string;
  readonly nothingStated: string;
  readonly changed: LabelsOf<"rate" | "costs" | "benefits" | "use">;
  /** The net present value with nothing changed. */
  readonly base: (npv: string) => string;
  readonly sureness: (link: string) => string;
  readonly later: (months: number) => string;
  readonly scenarios: LabelsOf<Scenario>;
  readonly verdicts: LabelsOf<BusinessCase["verdict"]>;
  readonly assumed: {
    readonly rate: (rate: string) => string;
    readonly span: (start: Day, end: Day, years: number) => string;
    readonly use: (from: Day, per: Recurring) => string;
    readonly ramp: (shares: readonly string[]) => string;
    readonly weighted: string;
    readonly inAdvance: string;
  };
  readonly list: (items: readonly string[]) => string;
}

export interface BvfLabels {
  readonly name: string;
  readonly layers: LabelsOf<Layer>;
  readonly directions: LabelsOf<Direction>;
  /** How often, as it stands behind an amount: "a year". */
  readonly periods: LabelsOf<Period>;
  readonly coverages: LabelsOf<Coverage | "undetermined">;
  readonly foundations: LabelsOf<Foundation>;

  // cash flows
  readonly returns: LabelsOf<RatesOfReturn["verdict"]>;
  readonly paybacks: LabelsOf<Payback["verdict"]>;

  // business case
  readonly page: CaseWords;

  // rendering
  /** What the pictures say; figures are filled into slots such as `{value}`. */
  readonly chart: BvfChartWords;
  /** What a flowchart says beside names and figures; `{layers}` is a slot. */
  readonly diagram: LabelsOf<"share" | "solid" | "dashed" | "skips" | "noWay">;
  /** Several periods as a span of time; `{periods}` is a slot. */
  readonly spans: LabelsOf<Exclude<Period, "once">>;
  readonly answers: LabelsOf<"yes" | "no">;
  /** The headings of rows for a sheet; `{span}` and `{money}` are slots. */
  readonly columns: LabelsOf<
    // nodes
    | ("id" | "layer" | "name" | "owner" | "department" | "goal" | "direction" | "unit" | "baseline" | "target")
    | ("improvement" | "valuePerUnit" | "currency" | "per" | "value" | "counts" | "share")
    | ("credited" | "confirmed" | "atMost")
    // links
    | ("from" | "fromName" | "fromLayer" | "to" | "toName" | "toLayer" | "attribution" | "confidence" | "weighted")
    | ("confirmedByCustomer" | "evidence" | "skipped")
  >;

  readonly sentences: Sentences<
    // chain
    // value
    // judgement
    | AnalysisReason
    | ComparisonReason
    // cash flows
    | ReturnReason
    | PaybackReason
    // business case
    | CaseReason
    | ScenarioReason
    | never
  >;
}
