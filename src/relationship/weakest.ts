/** Which of several ratings is the lowest, while some may not be known. */

/** The lowest of several ratings. */
export interface Weakest<Id> {
  /** The known ones that are lowest, and all that are not known and could be. */
  readonly couldBe: readonly Id[];
  /** The lowest rating with every unknown one at 0, and at 1. */
  readonly range: readonly [low: number, high: number];
  readonly unknown: readonly Id[];
}

/** The ids with the lowest of ratings 0–1. */
export function weakest<Id>(ids: readonly Id[], ratings: ReadonlyMap<Id, number>): Weakest<Id> {
  const unknown = ids.filter((id) => !ratings.has(id));
  const lowest = ids.reduce((least, id) => Math.min(least, ratings.get(id) ?? 1), 1);
  const couldBe = ids.filter((id) => (ratings.get(id) ?? lowest) === lowest);
  return { couldBe, range: [unknown.length > 0 ? 0 : lowest, lowest], unknown };
}
