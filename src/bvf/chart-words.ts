/** What the pictures of a value chain say. */
import { record } from "../check.js";
import { amount } from "../locale/format.js";
import type { LabelsOf } from "../locale/types.js";
import type { Money } from "../money.js";
import type { Period, Recurring } from "./ids.js";
import { PERIODS } from "./table.js";
import { RECURRING } from "./words.js";
import { readWords } from "../picture.js";

/** The words on the pictures: titles and rows, and phrases with slots such as `{value}`. */
export const CHART_WORDS = [
  ...["waterfall", "total", "left", "credited", "others"],
  ...["partConfirmed", "allConfirmed", "noneConfirmed", "key"],
  ...["reaches", "couldReach", "apart", "nothingValued", "countedTwice"],
  ...["tornado", "unchanged", "asPlanned", "breakEven", "noFigures", "months"],
  ...["rate", "allCosts", "allBenefits", "firstUse"],
  ...["cashFlow", "drawnAs", "worthAt", "returnOf", "noSingleReturn", "paidBackIn", "notPaidBack"],
  ...["year", "net", "cumulative", "discounted"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the labels of value chains in a locale have them. */
export interface ChartLabels {
  readonly periods: LabelsOf<Period>;
  readonly spans: LabelsOf<Recurring>;
  readonly chart: ChartWords;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { periods, spans, chart } = record(where, "labels", labels);
  return {
    periods: readWords(where, "labels.periods", periods, Object.keys(PERIODS) as Period[]),
    spans: readWords(where, "labels.spans", spans, RECURRING),
    chart: readWords(where, "labels.chart", chart, CHART_WORDS),
  };
}

/** Amounts of one picture as its texts say them: in whole numbers, where the largest has four digits or more. */
export function saying(largest: Money): (money: Money) => string {
  const whole = largest.gte(1000);
  return (money) => amount(whole ? money.toDecimalPlaces(0) : money);
}
