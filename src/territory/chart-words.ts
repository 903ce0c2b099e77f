/** What the pictures of a territory say. */
import { record } from "../check.js";
import type { LabelsOf } from "../locale/types.js";
import type { AgeBand, VolumeBand } from "./bands.js";
import { AGES, VOLUMES } from "./bands.js";
import { readWords } from "../picture.js";

/** The words on the pictures: titles, axes and remarks, and phrases with slots such as `{machines}`. */
export const CHART_WORDS = [
  ...["volumeByAge", "inCells", "framed", "pages", "yearsInUse", "notKnown"],
  ...["replacement", "byEven", "byHazard", "byNothing", "until", "replaced", "nothingTold"],
  ...["agesUnknown", "beyondHistory", "year"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the territory's labels in a locale have them. */
export interface ChartLabels {
  readonly chart: ChartWords;
  readonly volumeBands: LabelsOf<VolumeBand>;
  readonly ageBands: LabelsOf<AgeBand>;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { chart, volumeBands, ageBands } = record(where, "labels", labels);
  return {
    chart: readWords(where, "labels.chart", chart, CHART_WORDS),
    volumeBands: readWords(where, "labels.volumeBands", volumeBands, VOLUMES),
    ageBands: readWords(where, "labels.ageBands", ageBands, AGES),
  };
}
