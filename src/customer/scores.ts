/** From values to scores: how many cuts lie below each, and which scores that leaves without customers. */
import type { Money } from "../money.js";
import type { Cuts } from "./cuts.js";
import type { RFM_MEASURES } from "./table.js";

/** What customers are scored by. */
export type RfmMeasure = (typeof RFM_MEASURES)[number];

/** Which scores nobody has: because cuts coincide there, or because no customer lies between the cuts. */
export type RfmFinding =
  | {
      readonly rule: "cutsCoincide";
      readonly measure: RfmMeasure;
      readonly cut: string;
      readonly scores: readonly number[];
    }
  | { readonly rule: "scoresUnused"; readonly measure: RfmMeasure; readonly scores: readonly number[] };

/** One measure of all customers. */
export interface Scored<Cut> {
  readonly cuts: readonly Cut[];
  readonly scores: Uint8Array;
  readonly findings: readonly RfmFinding[];
}

/** Scores all customers on one measure. */
export function score<Cut extends number | Money>(
  measure: RfmMeasure,
  keys: Float64Array,
  { cuts, limits }: Cuts<Cut>,
  bins: number,
): Scored<Cut> {
  const scores = cutsBelow(keys, limits).map((below) => scoreAbove(measure, below, bins));
  const texts = cuts.map((cut) => cut.toString());
  return { cuts, scores, findings: scores.length === 0 ? [] : unused(measure, texts, scores, bins) };
}

/** How many limits lie strictly below each key. */
function cutsBelow(keys: Float64Array, limits: readonly number[]): Uint8Array {
  const ascending = Float64Array.from(limits);
  const below = new Uint8Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let cuts = 0;
    while (cuts < ascending.length && key > (ascending[cuts] ?? key)) cuts++;
    below[row] = cuts;
  }
  return below;
}

/** The score above so many cuts. More is better, except for the days since the last purchase. */
function scoreAbove(measure: RfmMeasure, cuts: number, bins: number): number {
  return measure === "recency" ? bins - cuts : 1 + cuts;
}

function unused(measure: RfmMeasure, cuts: readonly string[], scores: Uint8Array, bins: number): RfmFinding[] {
  const coinciding = new Map<string, number[]>();
  cuts.forEach((cut, nth) => {
    if (cut !== cuts[nth - 1]) return;
    coinciding.set(
      cut,
      [...(coinciding.get(cut) ?? []), scoreAbove(measure, nth, bins)].sort((a, b) => a - b),
    );
  });
  const known = new Set(scores);
  for (const without of coinciding.values()) for (const own of without) known.add(own);
  const idle = Array.from({ length: bins }, (_, nth) => nth + 1).filter((own) => !known.has(own));
  const findings = [...coinciding].map(([cut, without]): RfmFinding => {
    return { rule: "cutsCoincide", measure, cut, scores: without };
  });
  return idle.length === 0 ? findings : [...findings, { rule: "scoresUnused", measure, scores: idle }];
}
