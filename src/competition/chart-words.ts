/** What the pictures of competition say. */
import type { LabelsOf } from "../locale/types.js";

/** The words on the pictures: titles, headings and remarks, and phrases with slots such as `{count}`. */
export const CHART_WORDS = [
  // openings and criteria
  ...["criteria", "criterion", "importance", "gap", "move", "crucialOf", "notDrawn", "nothing"],
  // concerns and reviews
  ...["winning", "factor", "wonWith", "wonWithout", "oddsRatio", "verdict", "worse", "better"],
  ...["winningOf", "factorsNotDrawn", "noFactors"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that every picture uses; those of competition in a locale have them. */
export interface ChartLabels {
  readonly chart: ChartWords;
}
