/** What the customer values, and so how to sell to it. */
import { oneOf } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { readAnswers } from "./answers.js";
import { ANSWER_LEVELS, ORIENTATION_PROFILES, ORIENTATION_QUESTIONS, ORIENTATIONS } from "./table.js";

/** 内在价值型, 外在价值型 or 战略价值型. */
export type Orientation = keyof typeof ORIENTATIONS;

/** 交易型, 顾问型 or 企业型销售. */
export type SellingMode = (typeof ORIENTATIONS)[Orientation]["sellingMode"];

/** A part of the seller's strategy. */
export type Strategy = (typeof ORIENTATIONS)[Orientation]["strategy"][number];

/** A question that tells the orientations apart. */
export type OrientationQuestion = (typeof ORIENTATION_QUESTIONS)[number];

/** How a question was answered. */
export type AnswerLevel = (typeof ANSWER_LEVELS)[number];

/** What is known of a customer; whatever is left out is unknown. */
export type OrientationAnswers = { readonly [Q in OrientationQuestion]?: AnswerLevel | undefined };

/** A question and its answer. */
export interface Answered {
  readonly question: OrientationQuestion;
  readonly level: AnswerLevel;
}

/** Why a customer's orientation is what it is. */
export type OrientationReason =
  | { readonly rule: "orientationLeads"; readonly orientation: Orientation; readonly score: number }
  | { readonly rule: "answersFor"; readonly orientation: Orientation; readonly answers: readonly Answered[] }
  | { readonly rule: "answersAgainst"; readonly orientation: Orientation; readonly answers: readonly Answered[] }
  | {
      readonly rule: "orientationBehind";
      readonly orientations: readonly Orientation[];
      readonly score: number;
      readonly lead: number;
    }
  | { readonly rule: "orientationsTied"; readonly orientations: readonly Orientation[]; readonly score: number }
  | {
      readonly rule: "answersMissing";
      readonly questions: readonly OrientationQuestion[];
      readonly settled: boolean;
    };

/** How well an orientation fits, −1 to 1. */
export interface OrientationScore {
  /** By the known answers; `undefined` while none of them says anything of this orientation. */
  readonly score: number | undefined;
  /** The lowest and the highest score that all five answers together can still give. */
  readonly range: readonly [low: number, high: number];
}

/** A customer's orientation; `undetermined` while nothing is known or two or three orientations share the lead. */
export interface ValueOrientation extends Judgement<Orientation | "undetermined", OrientationReason> {
  readonly sellingMode: SellingMode | undefined;
  /** The parts of the seller's strategy; none while the orientation is undetermined. */
  readonly strategy: readonly Strategy[];
  /** The next best orientation; `undefined` where nothing leads, or where the other two share the second place. */
  readonly runnerUp: Orientation | undefined;
  /** How far the best score is above the next; 0 where orientations share the lead. */
  readonly lead: number | undefined;
  readonly scores: { readonly [O in Orientation]: OrientationScore };
  /** Whether no answer to an open question could change the verdict. */
  readonly settled: boolean;
}

/**
 * Finds what a customer values from five answers, each low, medium or high, and so how to sell to it.
 *
 * An orientation scores Σ profile · answer ÷ Σ |profile| over the known answers (low −1, medium 0, high 1), with the
 * profiles of `ORIENTATION_PROFILES`; the highest score is the verdict.
 *
 * @throws RangeError for an unknown question, or an answer other than low, medium or high.
 * @example
 * const buyer = Customer.valueOrientation({ priceSensitivity: "high", productKnowledge: "high", wantsAdvice: "low" })
 * buyer.verdict // => "intrinsic"
 * buyer.sellingMode // => "transactional"
 * buyer.strategy // => ["stripCost", "createNewValue"]
 * buyer.settled // => false
 * buyer.scores.intrinsic // => { score: 1, range: [0.2, 1] }
 * const partner = { priceSensitivity: "low", wantsAdvice: "high", wantsOurCapabilities: "high", willingToChangeProcess: "high" } as const
 * explain(Customer.valueOrientation(partner), en.customer.sentences)
 * // => ["It comes closest to strategic value: 1 on a scale from -1 to 1.", "In favour of strategic value: wish for our capabilities (high), willingness to change its own process (high).", "Next comes extrinsic value with 0.33, which is 0.67 behind.", "Not known: product knowledge. This cannot change the result."]
 * Customer.valueOrientation({ willingToChangeProcess: "low" }).because[0]
 * // => { rule: "orientationsTied", orientations: ["intrinsic", "extrinsic"], score: 1 }
 * Customer.valueOrientation({ priceSensitivity: "high", productKnowledge: "low", wantsAdvice: "low" }).because[2]
 * // => { rule: "answersAgainst", orientation: "intrinsic", answers: [{ question: "productKnowledge", level: "low" }] }
 * @category What they are to us
 * @see docs/sources.md#customer-value-orientation
 */
export function valueOrientation(answers: OrientationAnswers): ValueOrientation {
  const where = "Customer.valueOrientation";
  const known = readAnswers(where, "answers", answers, ORIENTATION_QUESTIONS, readLevel);
  const missing = ORIENTATION_QUESTIONS.filter((question) => !known.has(question));
  const [best, next] = places(known);
  const leader = best?.orientations.length === 1 ? best.orientations[0] : undefined;
  const settled = missing.length === 0 || (leader !== undefined && staysAhead(leader, known));
  const because: OrientationReason[] = [];
  if (best && leader) because.push({ rule: "orientationLeads", orientation: leader, score: best.score });
  if (best && !leader) because.push({ rule: "orientationsTied", orientations: best.orientations, score: best.score });
  if (leader) because.push(...answersBehind(leader, known));
  if (leader && next) because.push({ rule: "orientationBehind", ...next });
  if (missing.length > 0) because.push({ rule: "answersMissing", questions: missing, settled });
  return {
    verdict: leader ?? "undetermined",
    because,
    sellingMode: leader && ORIENTATIONS[leader].sellingMode,
    strategy: leader ? [...ORIENTATIONS[leader].strategy] : [],
    runnerUp: leader && next?.orientations.length === 1 ? next.orientations[0] : undefined,
    lead: leader ? next?.lead : best?.lead,
    scores: {
      intrinsic: scored("intrinsic", known),
      extrinsic: scored("extrinsic", known),
      strategic: scored("strategic", known),
    },
    settled,
  };
}

type Known = ReadonlyMap<OrientationQuestion, AnswerLevel>;

function readLevel(where: string, what: string, level: AnswerLevel): AnswerLevel {
  return oneOf(where, what, level, ANSWER_LEVELS);
}

/** What an answer says of an orientation: for it above 0, against it below. */
function says(orientation: Orientation, question: OrientationQuestion, known: Known): number {
  const level = known.get(question);
  return level === undefined ? 0 : ORIENTATION_PROFILES[orientation][question] * (ANSWER_LEVELS.indexOf(level) - 1);
}

function total(of: (question: OrientationQuestion) => number): number {
  return ORIENTATION_QUESTIONS.reduce((sum, question) => sum + of(question), 0);
}

interface Tally {
  readonly points: number;
  /** How many points there are in the known answers, and in all five. */
  readonly of: number;
  readonly all: number;
}

function tally(orientation: Orientation, known: Known): Tally {
  const weight = (question: OrientationQuestion) => Math.abs(ORIENTATION_PROFILES[orientation][question]);
  return {
    points: total((question) => says(orientation, question, known)),
    of: total((question) => (known.has(question) ? weight(question) : 0)),
    all: total(weight),
  };
}

function scored(orientation: Orientation, known: Known): OrientationScore {
  const { points, of, all } = tally(orientation, known);
  const open = all - of;
  return { score: of === 0 ? undefined : points / of, range: [(points - open) / all, (points + open) / all] };
}

interface Place {
  readonly orientations: readonly Orientation[];
  readonly score: number;
  /** How far the best place is above this one. */
  readonly lead: number;
}

/** The orientations of which anything is known, best first; equals share a place. */
function places(known: Known): Place[] {
  const tallies = ORDER.map((orientation) => ({ orientation, ...tally(orientation, known) }));
  // A quotient of whole numbers is rounded once, so equal scores are equal numbers.
  const groups = groupBy(
    tallies.filter(({ of }) => of > 0),
    ({ points, of }) => points / of,
  ).sort(([one], [other]) => other - one);
  const best = groups[0]?.[1][0];
  return groups.map(([score, group]) => ({
    orientations: group.map(({ orientation }) => orientation),
    score,
    lead: best && group[0] ? difference(best, group[0]) : 0,
  }));
}

function difference(one: Tally, other: Tally): number {
  return (one.points * other.of - other.points * one.of) / (one.of * other.of);
}

const ORDER = Object.keys(ORIENTATIONS) as Orientation[];

/** Whether an orientation stays ahead of each other one even if every open answer speaks for the other all it can. */
function staysAhead(leader: Orientation, known: Known): boolean {
  return ORDER.every((rival) => {
    const [own, others] = [tally(leader, known), tally(rival, known)];
    const swing = (question: OrientationQuestion) =>
      ORIENTATION_PROFILES[leader][question] * others.all - ORIENTATION_PROFILES[rival][question] * own.all;
    const atStake = total((question) => (known.has(question) ? 0 : Math.abs(swing(question))));
    return rival === leader || own.points * others.all - others.points * own.all > atStake;
  });
}

/** The answers that speak for the leader, and those that speak against it. */
function answersBehind(leader: Orientation, known: Known): OrientationReason[] {
  const speaking = (sign: 1 | -1): Answered[] =>
    [...known].flatMap(([question, level]) => (says(leader, question, known) * sign > 0 ? [{ question, level }] : []));
  const [pro, contra] = [speaking(1), speaking(-1)];
  return [
    ...(pro.length === 0 ? [] : [{ rule: "answersFor", orientation: leader, answers: pro } as const]),
    ...(contra.length === 0 ? [] : [{ rule: "answersAgainst", orientation: leader, answers: contra } as const]),
  ];
}
