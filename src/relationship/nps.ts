/** Would you recommend us? Promoters less detractors, and how sure that is. */
import { count, each, integer, level, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { shareDifference } from "../stats/share-difference.js";
import { CONFIDENCE, NPS_GROUPS } from "./table.js";

/** Who answered 0–6, 7–8, or 9–10. */
export type NpsGroup = (typeof NPS_GROUPS)[number]["group"];

/** How many answered in each group. */
export type NpsCounts = { readonly [G in NpsGroup]: number };

/** How sure an interval shall be. */
export interface SurveyOptions {
  /** The share of such intervals that contain the true value, between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** A net promoter score with its interval. */
export interface NpsFacts {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly answers: number;
  readonly confidence: number;
}

/** What a survey says. */
export type SurveyReason =
  | ({ readonly rule: "npsPromoters" } & NpsFacts)
  | ({ readonly rule: "npsDetractors" } & NpsFacts)
  | ({ readonly rule: "npsOpen" } & NpsFacts)
  | {
      readonly rule: "csatCounted";
      readonly satisfied: number;
      readonly answers: number;
      readonly low: number;
      readonly high: number;
      readonly confidence: number;
    };

/** A net promoter score; `open` while its interval holds 0. */
export interface Nps extends Judgement<"morePromoters" | "moreDetractors" | "open", SurveyReason> {
  /** The share of promoters less that of detractors, −1 to 1. */
  readonly score: number;
  readonly interval: Interval;
  readonly answers: number;
}

/** A share of satisfied customers. */
export interface Csat {
  readonly share: number;
  readonly interval: Interval;
  readonly because: readonly SurveyReason[];
}

/**
 * Counts detractors (0–6), passives (7–8) and promoters (9–10) among the answers.
 *
 * @throws RangeError for an answer that is no whole number 0–10.
 * @example
 * Relationship.npsCounts([10, 9, 8, 7, 6, 0, 9]) // => { detractors: 2, passives: 2, promoters: 3 }
 * @category Satisfaction
 * @see docs/sources.md#relationship-nps-and-csat
 */
export function npsCounts(scores: readonly number[]): NpsCounts {
  const where = "Relationship.npsCounts";
  const counts = { detractors: 0, passives: 0, promoters: 0 };
  for (const score of each(where, "scores", scores, (score, what) => integer(where, what, score, 0, 10))) {
    const own = NPS_GROUPS.find(({ from, to }) => score >= from && score <= to);
    if (own !== undefined) counts[own.group]++;
  }
  return counts;
}

/**
 * Returns the net promoter score – the share of promoters less that of detractors – with its score interval, and whether
 * that tells which of them are more; `undefined` without answers. Ratios, −1 to 1, not the customary −100 to 100.
 *
 * @throws RangeError for a count below 0, more than 2⁵³ − 1 answers, or a confidence not between 0 and 1.
 * @example
 * const survey = Relationship.nps({ promoters: 28, passives: 12, detractors: 10 })
 * survey.score // => 0.36
 * survey.interval.low.toFixed(4) // => "0.1223"
 * survey.interval.high.toFixed(4) // => "0.5550"
 * survey.verdict // => "morePromoters"
 * Relationship.nps({ promoters: 5, passives: 3, detractors: 4 }).verdict // => "open"
 * Relationship.nps({ promoters: 0, passives: 3, detractors: 9 }).verdict // => "moreDetractors"
 * Relationship.nps({ promoters: 0, passives: 0, detractors: 0 }) // => undefined
 * @category Satisfaction
 * @see docs/sources.md#relationship-nps-and-csat
 */
export function nps(counts: NpsCounts, options: SurveyOptions = {}): Nps | undefined {
  const where = "Relationship.nps";
  const given = record(where, "counts", counts);
  const of = (group: NpsGroup) => count(where, `counts.${group}`, given[group]);
  const [pro, neutral, con] = [of("promoters"), of("passives"), of("detractors")];
  const answers = count(where, "the sum of counts", pro + neutral + con);
  const confidence = readConfidence(where, options);
  if (answers === 0) return undefined;
  const interval = shareDifference(pro, con, answers, confidence);
  const { low, high } = interval;
  const score = (pro - con) / answers;
  const verdict = low > 0 ? "morePromoters" : high < 0 ? "moreDetractors" : "open";
  const rule = { morePromoters: "npsPromoters", moreDetractors: "npsDetractors", open: "npsOpen" } as const;
  return {
    verdict,
    because: [{ rule: rule[verdict], score, low, high, answers, confidence }],
    score,
    interval,
    answers,
  };
}

/**
 * Returns the share of satisfied customers among those who answered, with Wilson's interval; `undefined` without answers.
 *
 * @throws RangeError for a count below 0, more satisfied than answers, or a confidence not between 0 and 1.
 * @example
 * const survey = Relationship.csat(18, 20)
 * survey.share // => 0.9
 * survey.interval.low.toFixed(4) // => "0.6990"
 * survey.interval.high.toFixed(4) // => "0.9721"
 * explain(survey, en.relationship.sentences)
 * // => ["18 of 20 are satisfied (90%); with 95% confidence, 69.9% to 97.2%."]
 * Relationship.csat(0, 0) // => undefined
 * @category Satisfaction
 * @see docs/sources.md#relationship-nps-and-csat
 */
export function csat(satisfied: number, answers: number, options: SurveyOptions = {}): Csat | undefined {
  const where = "Relationship.csat";
  const n = count(where, "answers", answers);
  const k = count(where, "satisfied", satisfied);
  if (k > n) throw refusal(where, "satisfied", `must be at most answers ${n}`, k);
  const confidence = readConfidence(where, options);
  if (n === 0) return undefined;
  const interval = wilson(k, n, confidence);
  const because = [{ rule: "csatCounted", satisfied: k, answers: n, ...interval, confidence }] as const;
  return { share: k / n, interval, because };
}

function readConfidence(where: string, options: SurveyOptions): number {
  const { confidence = CONFIDENCE } = record(where, "options", options);
  return level(where, "confidence", confidence);
}
