/** Criteria and ratings written as a table: a row for each vendor, a column for each criterion. */
import type { Criterion, Rating } from "../src/competition/index.js";

export interface Table {
  readonly criteria: readonly Criterion[];
  readonly ratings: readonly Rating[];
}

type Row = readonly (number | string | undefined)[];

export function table({
  criteria,
  ...vendors
}: { readonly criteria: { readonly [id: string]: number | string } } & {
  readonly [vendor: string]: Row | object;
}): Table {
  const ids = Object.keys(criteria);
  return {
    criteria: Object.entries(criteria).map(([id, importance]) => ({ id, importance })),
    ratings: Object.entries(vendors as { readonly [vendor: string]: Row }).flatMap(([vendor, row]) =>
      ids.map((criterion, nth) => ({ criterion, vendor, rating: row[nth] })),
    ),
  };
}

/** A sum over the sum of the weights. */
export function fraction(top: number, weights: readonly number[]): number {
  return top / weights.reduce((all, weight) => all + weight, 0);
}
