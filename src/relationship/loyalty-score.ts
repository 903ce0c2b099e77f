/** What loyalty rests on: a weighted score, and the gaps that cost most. */
import { ratio, record, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Money, product, quotient, sum } from "../money.js";
import { type Known, readKnown } from "./answers.js";
import { LOYALTY_WEIGHTS } from "./table.js";

/** Something that the loyalty to a professional service rests on. */
export type LoyaltyAspect = keyof typeof LOYALTY_WEIGHTS;

/** How well we do in each, 0–1 in the customer's eyes; left out it is not known. */
export type LoyaltyRatings = Known<LoyaltyAspect, number>;

/** Other weights than those of the source. */
export interface LoyaltyScoreOptions {
  /** One for each of the six, 0–1, which add up to exactly 1 as decimals. */
  readonly weights?: { readonly [A in LoyaltyAspect]: number } | undefined;
}

/** What the score is, and what costs most of it. */
export type LoyaltyScoreReason =
  | {
      readonly rule: "loyaltyScored";
      readonly low: number;
      readonly high: number;
      readonly known: number;
      readonly unknown: number;
    }
  | {
      readonly rule: "loyaltyGap";
      readonly aspect: LoyaltyAspect;
      readonly rating: number;
      readonly weight: number;
      readonly loss: number;
    };

/** How much one aspect costs. */
export interface LoyaltyGap {
  readonly aspect: LoyaltyAspect;
  readonly rating: number;
  readonly weight: number;
  /** 1 − rating. */
  readonly shortfall: number;
  /** Weight × shortfall: what the score would gain. */
  readonly loss: number;
}

/** The weighted score of loyalty. */
export interface LoyaltyScore extends Explained<LoyaltyScoreReason> {
  /** Σ weight · rating ÷ Σ weight over the known ratings; `undefined` while no rating that counts is known. */
  readonly value: number | undefined;
  /** The score of all six with every unknown rating at 0, and at 1. */
  readonly range: readonly [low: number, high: number];
  readonly unknown: readonly LoyaltyAspect[];
  /** The known aspects that cost anything, the dearest first, and equals in the order of the source. */
  readonly gaps: readonly LoyaltyGap[];
}

const ASPECTS = Object.keys(LOYALTY_WEIGHTS) as LoyaltyAspect[];

/**
 * Scores what loyalty rests on by the six weights, 0–1, and ranks the gaps by weight × shortfall. Everything is added
 * and compared exactly.
 *
 * @throws RangeError for an unknown aspect, a rating outside 0–1, a missing weight, or weights that do not add up to 1.
 * @example
 * const ratings = { skillAndImage: 0.8, wholeheartedService: 0.9, quickGuidance: 0.4, performanceAndQuality: 0.7, serviceDepartment: 0.5, companyStrength: 1 }
 * const scored = Relationship.loyaltyScore(ratings)
 * scored.value // => 0.762
 * scored.gaps.map(({ aspect, loss }) => `${aspect} ${loss}`)
 * // => ["quickGuidance 0.072", "performanceAndQuality 0.057", "skillAndImage 0.05", "serviceDepartment 0.035", "wholeheartedService 0.024"]
 * Relationship.loyaltyScore({ skillAndImage: 0.6 }).range // => [0.15, 0.9]
 * Relationship.loyaltyScore({ skillAndImage: 0.6 }).because
 * // => [{ rule: "loyaltyScored", low: 0.15, high: 0.9, known: 1, unknown: 5 }, { rule: "loyaltyGap", aspect: "skillAndImage", rating: 0.6, weight: 0.25, loss: 0.1 }]
 * @category Loyalty
 * @see docs/sources.md#relationship-loyalty
 */
export function loyaltyScore(ratings: LoyaltyRatings, options: LoyaltyScoreOptions = {}): LoyaltyScore {
  return scored("Relationship.loyaltyScore", ratings, options).score;
}

/** The score, with the known ratings and the weights it was made from. */
export function scored(where: string, ratings: LoyaltyRatings, options: LoyaltyScoreOptions) {
  const known = readKnown(where, "ratings", ratings, ASPECTS, "an aspect of loyalty", ratio);
  const weights = readWeights(where, options);
  const unknown = ASPECTS.filter((aspect) => !known.has(aspect));
  const reached = sum([...known].map(([aspect, rating]) => product(weights[aspect], rating)));
  const open = sum(unknown.map((aspect) => product(weights[aspect])));
  const counted = product(1).minus(open);
  const range = [reached.toNumber(), sum([reached, open]).toNumber()] as const;
  const gaps = gapsOf(known, weights);
  const score: LoyaltyScore = {
    value: counted.isZero() ? undefined : quotient(reached, counted).toNumber(),
    range,
    unknown,
    gaps,
    because: [
      { rule: "loyaltyScored", low: range[0], high: range[1], known: known.size, unknown: unknown.length },
      ...gaps.slice(0, 1).map(({ shortfall: _, ...gap }) => ({ rule: "loyaltyGap" as const, ...gap })),
    ],
  };
  return { score, known, weights };
}

type Weights = { readonly [A in LoyaltyAspect]: number };

function gapsOf(known: ReadonlyMap<LoyaltyAspect, number>, weights: Weights): LoyaltyGap[] {
  return ASPECTS.flatMap((aspect) => {
    const rating = known.get(aspect);
    if (rating === undefined) return [];
    const shortfall = sum([product(1), product(-1, rating)]);
    const exact: Money = product(weights[aspect], shortfall);
    return exact.isZero() ? [] : [{ aspect, rating, shortfall: shortfall.toNumber(), exact }];
  })
    .sort((a, b) => b.exact.cmp(a.exact))
    .map(({ aspect, rating, shortfall, exact }) => ({
      aspect,
      rating,
      weight: weights[aspect],
      shortfall,
      loss: exact.toNumber(),
    }));
}

function readWeights(where: string, options: LoyaltyScoreOptions): Weights {
  const { weights } = record(where, "options", options);
  if (weights === undefined) return LOYALTY_WEIGHTS;
  const read = readKnown(where, "weights", weights, ASPECTS, "an aspect of loyalty", ratio);
  const all = ASPECTS.map((aspect) => [aspect, ratio(where, `weights.${aspect}`, read.get(aspect))] as const);
  const total = sum(all.map(([, weight]) => product(weight)));
  if (!total.eq(1)) throw refusal(where, "weights", "must add up to 1", total.toNumber(), "number");
  return { ...LOYALTY_WEIGHTS, ...Object.fromEntries(all) };
}
