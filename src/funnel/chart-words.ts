/** What the pictures of the funnel say. */
import { record } from "../check.js";
import { amount, grouped } from "../locale/format.js";
import type { LabelsOf } from "../locale/types.js";
import type { Money } from "../money.js";
import { readWords } from "../picture.js";

/** The words on the pictures: titles, axes and remarks, and phrases with slots such as `{share}`. */
export const CHART_WORDS = [
  ...["funnel", "followed", "standing", "overall", "number", "rates", "leak", "weakest"],
  ...["small", "grows", "nobody", "notDrawn", "none"],
  ...["forecast", "open", "secured", "deviation", "levels", "eachTotal", "eachRange", "total", "totalIn"],
  ...["weighted", "target", "unjudged", "lostDeals", "shared", "rounded", "beyond"],
  ...["survival", "noTimes", "deals", "days", "noEnd", "median", "noInterval", "noMedian", "daysInStage", "known"],
  ...["flow", "flowFrom", "inMoney", "opening", "closing", "flowDeals", "overdue", "undated", "goneElsewhere"],
  ...["velocity", "perDayNow", "perDayWanted", "oneLever", "now", "wanted", "neededAlone", "aboveAll"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the funnel's labels in a locale have them. */
export interface ChartLabels {
  readonly chart: ChartWords;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { chart } = record(where, "labels", labels);
  return { chart: readWords(where, "labels.chart", chart, CHART_WORDS) };
}

/** Amounts of one picture as its texts say them: as many digits as the largest of them lets the eye compare. */
export function saying(largest: Money): (money: Money) => string {
  if (largest.gte(1000)) return (money) => amount(money.toDecimalPlaces(0));
  if (largest.isZero() || largest.gte(1)) return amount;
  return (money) => (money.isZero() ? "0" : digits(money.toSignificantDigits(3)));
}

/** All digits of an amount, in groups of three; of one with very many decimals its power of ten. */
export function digits(money: Money): string {
  if (money.decimalPlaces() > 12) return money.toExponential(2);
  const [whole = "", decimals] = money.toFixed().split(".");
  return grouped(whole) + (decimals === undefined ? "" : `.${decimals}`);
}
