/** Satisfaction: what was expected, less what was had. */
import { each, ratio, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum } from "../money.js";
import { SATISFACTION_BANDS } from "./table.js";

/** How far experience is from expectation, in words. */
export type SatisfactionBand = (typeof SATISFACTION_BANDS)[number]["band"];

/** The ideal and the actual, each 0–1 on one scale; left out it is not known. */
export interface Experience {
  readonly expectation?: number | undefined;
  readonly experience?: number | undefined;
}

/** Expectation, experience and the gap between them. */
export interface GapFacts {
  readonly expectation: number;
  readonly experience: number;
  readonly gap: number;
}

/** Why a customer is satisfied, or not. */
export type SatisfactionReason =
  | ({ readonly rule: "satisfactionExceeded" } & GapFacts)
  | ({ readonly rule: "satisfactionMet" } & GapFacts)
  | ({ readonly rule: "satisfactionShort" } & GapFacts)
  | { readonly rule: "satisfactionUnknown"; readonly low: number; readonly high: number };

/** A gap, and what it says. */
export interface Satisfaction extends Judgement<SatisfactionBand | "undetermined", SatisfactionReason> {
  /** Expectation − experience: above 0 is a shortfall, 0 or less is satisfied; `undefined` while one is not known. */
  readonly gap: number | undefined;
  /** The gaps that fit what is known. */
  readonly range: readonly [low: number, high: number];
  /** Whether the gap is 0 or less; `undefined` while both are possible. */
  readonly satisfied: boolean | undefined;
}

/** An aspect of what we deliver, with a weight of 1 unless given. */
export interface AspectExperience extends Experience {
  readonly id: string;
  readonly weight?: Amount | undefined;
}

/** Several aspects, the largest shortfall first, those of unknown gap last. */
export interface SatisfactionByAspect {
  readonly rows: readonly (Satisfaction & { readonly id: string })[];
  /** Σ weight · gap ÷ Σ weight over the known gaps; `undefined` while no gap that counts is known. */
  readonly gap: number | undefined;
  /** The same of all aspects, with every unknown answer at its best, and at its worst. */
  readonly range: readonly [low: number, high: number] | undefined;
}

/**
 * Judges a customer's satisfaction by the gap expectation − experience. So written a gap above 0 is a shortfall, and 0 or
 * less means satisfied; the bands up to −0.2, 0, 0.2 and 1 are ours. Gaps are compared exactly.
 *
 * @throws RangeError for an expectation or an experience outside 0–1.
 * @example
 * Relationship.satisfaction({ expectation: 0.9, experience: 0.7 }).verdict // => "somewhatShort"
 * Relationship.satisfaction({ expectation: 0.9, experience: 0.7 }).gap // => 0.2
 * Relationship.satisfaction({ expectation: 0.7, experience: 0.7 }).verdict // => "satisfied"
 * Relationship.satisfaction({ expectation: 0.3, experience: 0.6 }).because // => [{ rule: "satisfactionExceeded", expectation: 0.3, experience: 0.6, gap: -0.3 }]
 * explain(Relationship.satisfaction({ expectation: 0.9, experience: 0.6 }), en.relationship.sentences)
 * // => ["Expected 0.9, had 0.6: the gap of 0.3 is a shortfall, since it is above 0."]
 * explain(Relationship.satisfaction({ expectation: 0.7, experience: 0.8 }), en.relationship.sentences)
 * // => ["Expected 0.7, had 0.8: the gap of -0.1 is not above 0, so the customer is satisfied."]
 * Relationship.satisfaction({ expectation: 0.4 }).range // => [-0.6, 0.4]
 * @category Satisfaction
 * @see docs/sources.md#relationship-satisfaction
 */
export function satisfaction(rating: Experience): Satisfaction {
  const where = "Relationship.satisfaction";
  return judged(readExperience(where, "rating", rating));
}

/**
 * Judges each aspect of what we deliver, puts the largest shortfall first, and weighs the gaps together.
 *
 * @throws RangeError for a repeated id, an answer outside 0–1, a weight below 0, or weights that are all 0.
 * @example
 * const rows = [{ id: "price", expectation: 0.6, experience: 0.6 }, { id: "delivery", expectation: 0.9, experience: 0.5, weight: 3 }, { id: "advice", expectation: 0.8 }]
 * const all = Relationship.satisfactionByAspect(rows)
 * all.rows.map((row) => `${row.id} ${row.verdict}`) // => ["delivery farShort", "price satisfied", "advice undetermined"]
 * all.gap // => 0.3
 * all.range // => [0.2, 0.4]
 * @category Satisfaction
 * @see docs/sources.md#relationship-satisfaction
 */
export function satisfactionByAspect(aspects: readonly AspectExperience[]): SatisfactionByAspect {
  const where = "Relationship.satisfactionByAspect";
  const read = each(where, "aspects", aspects, (aspect, what) => {
    const { id, weight = 1, ...given } = record(where, what, aspect);
    return {
      id: text(where, `${what}.id`, id),
      weight: size(where, `${what}.weight`, weight),
      exact: gapsOf(readExperience(where, what, given)),
      result: judged(readExperience(where, what, given)),
    };
  });
  unique(
    where,
    "aspects",
    read.map(({ id }) => id),
  );
  if (read.length > 0 && read.every(({ weight }) => weight.isZero())) {
    throw refusal(where, "aspects", "must have weights that are not all 0", aspects, "array");
  }
  const known = read.filter(({ result }) => result.gap !== undefined);
  const mean = (rows: typeof read, end: 0 | 1) => {
    const weights = sum(rows.map(({ weight }) => weight));
    if (weights.isZero()) return undefined;
    return quotient(sum(rows.map(({ weight, exact }) => product(weight, exact[end]))), weights).toNumber() + 0;
  };
  const [low, high] = [mean(read, 0), mean(read, 1)];
  const first = [...known].sort((a, b) => b.exact[0].cmp(a.exact[0]) || (a.id < b.id ? -1 : 1));
  const last = read.filter(({ result }) => result.gap === undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rows: [...first, ...last].map(({ id, result }) => ({ id, ...result })),
    gap: mean(known, 0),
    range: low === undefined || high === undefined ? undefined : [low, high],
  };
}

/** The smallest and the largest gap that fit: without an answer it can be anything from 0 to 1. */
function gapsOf({ expectation, experience }: Experience): readonly [Money, Money] {
  const gap = (expected: number, had: number) => sum([product(expected), product(-1, had)]);
  return [gap(expectation ?? 0, experience ?? 1), gap(expectation ?? 1, experience ?? 0)];
}

function judged(given: Experience): Satisfaction {
  const { expectation, experience } = given;
  const [low, high] = gapsOf(given);
  const range = [low.toNumber() + 0, high.toNumber() + 0] as const;
  const satisfied = high.lte(0) ? true : low.gt(0) ? false : undefined;
  if (expectation === undefined || experience === undefined) {
    const because = [{ rule: "satisfactionUnknown", low: range[0], high: range[1] }] as const;
    return { verdict: "undetermined", because, gap: undefined, range, satisfied };
  }
  const verdict = SATISFACTION_BANDS.find(({ upTo }) => high.lte(upTo))?.band ?? "farShort";
  const rule =
    verdict === "exceeded" ? "satisfactionExceeded" : satisfied === true ? "satisfactionMet" : "satisfactionShort";
  const gap = range[1];
  return { verdict, because: [{ rule, expectation, experience, gap }], gap, range, satisfied };
}

function readExperience(where: string, what: string, given: Experience): Experience {
  const { expectation, experience } = record(where, what, given);
  return {
    expectation: expectation === undefined ? undefined : ratio(where, `${what}.expectation`, expectation),
    experience: experience === undefined ? undefined : ratio(where, `${what}.experience`, experience),
  };
}
