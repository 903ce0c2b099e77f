/** What the pictures of relationships say. */
import { record } from "../check.js";
import type { LabelsOf } from "../locale/types.js";
import type { LoyaltyAspect } from "./loyalty-score.js";
import { type Axis, PLACE_IDS, type Place } from "./place.js";
import { AXES, LOYALTY_WEIGHTS } from "./table.js";
import { readWords } from "../picture.js";

/** The words on the pictures: titles, columns and phrases with slots such as `{count}`. */
export const CHART_WORDS = [
  ...["matrix", "highFrom", "beforeNow", "unplaced", "unnamed"],
  ...["loyalty", "loyaltyScore", "shades", "weight", "rating", "costs", "notRated"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the relationship's labels in a locale have them. */
export interface ChartLabels {
  readonly places: LabelsOf<Place>;
  readonly axes: LabelsOf<Axis>;
  readonly loyaltyAspects: LabelsOf<LoyaltyAspect>;
  readonly chart: ChartWords;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { places, axes, loyaltyAspects, chart } = record(where, "labels", labels);
  readWords(where, "labels.places", places, PLACE_IDS);
  readWords(where, "labels.axes", axes, AXES);
  readWords(where, "labels.loyaltyAspects", loyaltyAspects, Object.keys(LOYALTY_WEIGHTS) as LoyaltyAspect[]);
  readWords(where, "labels.chart", chart, CHART_WORDS);
  return labels;
}
