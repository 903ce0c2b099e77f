/** Weighted scoring: who is ahead by the customer's criteria, by how much, and whether that is settled. */
import type { Judgement } from "../judgement.js";
import { type Money, quotient } from "../money.js";
import {
  type Contest,
  type ContestOptions,
  type ContestReason,
  type Criterion,
  type CriterionKind,
  incomparable,
  type Rating,
  readContest,
} from "./contest.js";
import { alive, dominating, gapTo, kindShares, type Place, places, type Standing, standings } from "./standing.js";
import { dominates, type Weight, weigh } from "./weighing.js";

/** Why we stand where we do; scores and gaps are texts. */
export type ScoreReason =
  | ContestReason
  | { readonly rule: "scoreFirst"; readonly us: string; readonly next: readonly string[]; readonly gap: string }
  | { readonly rule: "scoreShared"; readonly us: string; readonly with: readonly string[]; readonly score: string }
  | { readonly rule: "scoreBehind"; readonly us: string; readonly leaders: readonly string[]; readonly gap: string }
  | { readonly rule: "scoreSettled"; readonly us: string; readonly place: Place }
  | { readonly rule: "scoreAlone"; readonly us: string }
  | { readonly rule: "scoreOut"; readonly us: string; readonly criteria: readonly string[] }
  | {
      readonly rule: "scoreOpen";
      readonly us: string;
      readonly possible: readonly Place[];
      readonly low: string;
      readonly high: string;
    }
  | { readonly rule: "scoreUnknown"; readonly criteria: readonly string[]; readonly ratings: number }
  | { readonly rule: "scoreRivalsOut"; readonly vendors: readonly string[] }
  | { readonly rule: "scoreDominated"; readonly us: string; readonly by: readonly string[] }
  | { readonly rule: "scoreDominates"; readonly us: string; readonly vendors: readonly string[] };

/** The weighted scores of all vendors; the verdict is about us. */
export interface Score extends Judgement<Place | "undetermined", ScoreReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly Place[];
  /** The highest score first, those who fail something mandatory last; none without criteria. */
  readonly standings: readonly Standing[];
  /** Our score less that of the best competitor who may be in; `undefined` if there is none. */
  readonly gap: readonly [low: Money, high: Money] | undefined;
  /** The shares of importance of criteria that are measured, judged, and of unknown kind; `undefined` without criteria. */
  readonly kinds: { readonly [Kind in CriterionKind | "unknown"]: number } | undefined;
}

/**
 * Returns the weighted score of every vendor as the customer sees them, Σ importance × rating ÷ Σ importance, with rank,
 * gap to the best competitor, dominance, and who fails something mandatory and so is out of the ranking.
 *
 * Totals are compared exactly. A rating that is not known may be anything on the scale, so a score becomes a range; the
 * verdict stands as soon as no such rating can change it.
 *
 * @throws RangeError for a rating outside the scale, an importance below 0, criteria that all have importance 0, an
 * unknown criterion, a vendor rated twice by one, more than 200 criteria or 50 vendors.
 * @example
 * const criteria = [{ id: "price", importance: 5, kind: "hard" }, { id: "service", importance: 3, kind: "soft" }]
 * const rate = (vendor, price, service) => [{ vendor, criterion: "price", rating: price }, { vendor, criterion: "service", rating: service }]
 * const rated = [...rate("Harbour", 3, 5), ...rate("Alder", 4, 3)]
 * const score = Competition.score(criteria, rated, { us: "Harbour" })
 * score.verdict // => "first"
 * score.gap // => ["0.125", "0.125"]
 * score.standings.map(({ vendor, score }) => `${vendor} ${score}`) // => ["Harbour 3.75", "Alder 3.625"]
 * score.standings[0].contributions[0] // => { criterion: "price", share: 0.625, low: "1.875", high: "1.875" }
 * score.kinds // => { hard: 0.625, soft: 0.375, unknown: 0 }
 * const half = Competition.score(criteria, [...rate("Harbour", 3), ...rate("Alder", 4, 3)], { us: "Harbour" })
 * half.possible // => ["first", "shared", "behind"]
 * half.standings[1].range // => ["2.25", "3.75"]
 * explain(half, en.competition.sentences)[0]
 * // => "The score of Harbour is open, from 2.25 to 3.75; the place could still be: first, level in first place, behind."
 * Competition.score(criteria, [], { us: "Harbour" }).because // => [{ rule: "contestNoCompetitor" }]
 * Competition.score([{ id: "price", importance: 0 }], [], { us: "Harbour" })
 * // throws RangeError: Competition.score: criteria must not all have importance 0, got array
 * @category Criteria
 * @see docs/sources.md#competition-scoring
 */
export function score(criteria: readonly Criterion[], ratings: readonly Rating[], options: ContestOptions): Score {
  const contest = readContest("Competition.score", criteria, ratings, options);
  if (contest.criteria.length === 0) return noCriteria();
  const own = weigh(contest, contest.us);
  const others = contest.rivals.map((rival) => weigh(contest, rival));
  const stated = {
    standings: standings(contest, [own, ...others]),
    gap: gapTo(own, others, contest.total),
    kinds: kindShares(contest),
  };
  const none = incomparable(contest);
  if (none) return { verdict: "undetermined", because: [none], possible: places(own, []), ...stated };
  const possible = places(own, others);
  const [only] = possible;
  const verdict = only !== undefined && possible.length === 1 ? only : "undetermined";
  return { verdict, because: reasons(contest, own, others, possible), possible, ...stated };
}

function noCriteria(): Score {
  const possible: readonly Place[] = ["first", "shared", "behind", "out"];
  const because: ScoreReason[] = [{ rule: "contestNoCriteria" }];
  return { verdict: "undetermined", because, possible, standings: [], gap: undefined, kinds: undefined };
}

function reasons(contest: Contest, own: Weight, others: readonly Weight[], possible: readonly Place[]): ScoreReason[] {
  const us = own.vendor.id;
  const out = others.filter(({ mandatory }) => mandatory === "failed").map(({ vendor }) => vendor.id);
  const by = dominating(own, others);
  const beaten = others.filter((other) => dominates(own, other)).map(({ vendor }) => vendor.id);
  return [
    decisive(contest, own, others, possible),
    ...unknown(contest),
    ...(out.length === 0 ? [] : [{ rule: "scoreRivalsOut", vendors: out } as const]),
    ...(by.length === 0 ? [] : [{ rule: "scoreDominated", us, by } as const]),
    ...(beaten.length === 0 ? [] : [{ rule: "scoreDominates", us, vendors: beaten } as const]),
  ];
}

function decisive({ total }: Contest, own: Weight, others: readonly Weight[], possible: readonly Place[]): ScoreReason {
  const us = own.vendor.id;
  const [place, second] = possible;
  const [low, high] = [quotient(own.low, total).toString(), quotient(own.high, total).toString()];
  if (place === undefined || second !== undefined) return { rule: "scoreOpen", us, possible: [...possible], low, high };
  if (place === "out") return { rule: "scoreOut", us, criteria: [...own.failed] };
  const rivals = alive(others);
  const gap = gapTo(own, others, total);
  if (gap === undefined) return { rule: "scoreAlone", us };
  if (place === "shared") return { rule: "scoreShared", us, with: best(rivals), score: low };
  if (!own.low.eq(own.high) || rivals.some((rival) => !rival.low.eq(rival.high)) || rivals.some(isOpen)) {
    return { rule: "scoreSettled", us, place };
  }
  if (place === "first") return { rule: "scoreFirst", us, next: best(rivals), gap: gap[0].toString() };
  return { rule: "scoreBehind", us, leaders: best(rivals), gap: gap[0].abs().toString() };
}

const isOpen = ({ mandatory }: Weight) => mandatory === "open";

/** Those with the largest total that there can be. */
function best(rivals: readonly Weight[]): string[] {
  const most = rivals.reduce((top, rival) => (rival.high.gt(top.high) ? rival : top));
  return rivals.filter(({ high }) => high.eq(most.high)).map(({ vendor }) => vendor.id);
}

/** The criteria by which a rating that may matter is not known. */
function unknown({ criteria, us, rivals }: Contest): ScoreReason[] {
  const open = criteria.map(({ id }, nth) => ({
    id,
    ratings: [us, ...rivals].filter((vendor) => vendor.ratings[nth] === undefined).length,
  }));
  const ids = open.filter(({ ratings }) => ratings > 0).map(({ id }) => id);
  const ratings = open.reduce((all, one) => all + one.ratings, 0);
  return ratings === 0 ? [] : [{ rule: "scoreUnknown", criteria: ids, ratings }];
}
