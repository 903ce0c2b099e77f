/** How much a relation carries: interest is the tie, trust the guarantee, and the weaker of the two limits it. */
import { ratio } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Known, readKnown } from "./answers.js";
import { BONDS, RELATION_SCORES } from "./table.js";
import { weakest } from "./weakest.js";

/** Interest or trust: what carries a relation. */
export type Bond = (typeof BONDS)[number];

/** 亲近度, 信任度 or 人情. */
export type RelationScore = (typeof RELATION_SCORES)[number];

/** The three scores and the common interest, each 0–1; left out it is not known. */
export type RelationRatings = Known<RelationScore | Bond, number>;

/** What limits a relation, and what stands beside it. */
export type RelationReason =
  | { readonly rule: "relationLimited"; readonly by: Bond; readonly is: number; readonly other: number }
  | { readonly rule: "relationBalanced"; readonly is: number }
  | { readonly rule: "relationUnknown"; readonly bonds: readonly Bond[]; readonly low: number; readonly high: number }
  | { readonly rule: "relationWeakest"; readonly scores: readonly RelationScore[]; readonly is: number }
  | {
      readonly rule: "relationOverdrawn";
      readonly score: "closeness" | "favours";
      readonly is: number;
      readonly carries: number;
    };

/** A relation, by what limits it. */
export interface Relation extends Judgement<Bond | "balanced" | "undetermined", RelationReason> {
  /** The weaker of interest and trust; `undefined` while that is not known. */
  readonly strength: number | undefined;
  readonly range: readonly [low: number, high: number];
  /** The lowest of the three scores, once all are known. */
  readonly weakest: readonly RelationScore[];
}

const IDS: readonly (RelationScore | Bond)[] = ["interest", ...RELATION_SCORES];

/**
 * Tells what limits a relation: its strength is the weaker of common interest and trust. Of the three scores the lowest
 * is named, and closeness or favours above the strength are said to lean on more than the relation carries.
 *
 * @throws RangeError for an unknown score, or a rating outside 0–1.
 * @example
 * const warm = Relationship.relation({ interest: 0.4, closeness: 0.9, trust: 0.7, favours: 0.3 })
 * warm.verdict // => "interest"
 * warm.strength // => 0.4
 * warm.because // => [{ rule: "relationLimited", by: "interest", is: 0.4, other: 0.7 }, { rule: "relationWeakest", scores: ["favours"], is: 0.3 }, { rule: "relationOverdrawn", score: "closeness", is: 0.9, carries: 0.4 }]
 * Relationship.relation({ interest: 0.5, trust: 0.5 }).because // => [{ rule: "relationBalanced", is: 0.5 }]
 * Relationship.relation({ interest: 0.6 }).because // => [{ rule: "relationUnknown", bonds: ["trust"], low: 0, high: 0.6 }]
 * @category Relation
 * @see docs/sources.md#relationship-scores
 */
export function relation(ratings: RelationRatings): Relation {
  const known = readKnown("Relationship.relation", "ratings", ratings, IDS, "a score of relations", ratio);
  const { couldBe, range, unknown } = weakest(BONDS, ratingsOf(BONDS, known));
  const three = weakest(RELATION_SCORES, ratingsOf(RELATION_SCORES, known));
  const lowest = three.unknown.length === 0 ? three.couldBe : [];
  const beside: RelationReason[] = [
    ...(lowest.length > 0 ? [{ rule: "relationWeakest" as const, scores: [...lowest], is: three.range[1] }] : []),
    ...overdrawn(known, range[1]),
  ];
  const [by, another] = couldBe;
  const is = range[1];
  // whoever is known to be at 0 is the weaker, or as weak: the strength is settled, though not by whom
  const strength = unknown.length === 0 || is === 0 ? is : undefined;
  const result = { strength, range: [strength ?? 0, is] as const, weakest: lowest };
  if (unknown.length > 0 || by === undefined) {
    const because = [
      { rule: "relationUnknown" as const, bonds: [...unknown], low: result.range[0], high: is },
      ...beside,
    ];
    return { verdict: "undetermined", because, ...result };
  }
  if (another !== undefined)
    return { verdict: "balanced", because: [{ rule: "relationBalanced", is }, ...beside], ...result };
  const other = Math.max(...BONDS.map((bond) => known.get(bond) ?? 0));
  return { verdict: by, because: [{ rule: "relationLimited", by, is, other }, ...beside], ...result };
}

/** The known ratings of some of the ids. */
function ratingsOf<Id>(ids: readonly Id[], known: ReadonlyMap<unknown, number>): Map<Id, number> {
  return new Map(
    ids.flatMap((id): [Id, number][] => {
      const rating = known.get(id);
      return rating === undefined ? [] : [[id, rating]];
    }),
  );
}

/** Closeness and favours that are sure to be above what interest and trust carry. */
function overdrawn(known: ReadonlyMap<unknown, number>, carries: number): RelationReason[] {
  return (["closeness", "favours"] as const).flatMap((score) => {
    const is = known.get(score) ?? 0;
    return is > carries ? [{ rule: "relationOverdrawn" as const, score, is, carries }] : [];
  });
}
