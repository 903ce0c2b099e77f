/** Key account or not: one criterion is enough; the selection questions say how much speaks for it. */
import { flag, ratio, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { product, quotient, sum } from "../money.js";
import { onlyIds, readAnswers } from "./answers.js";
import { KEY_ACCOUNT_CRITERIA, SELECTION_QUESTIONS } from "./table.js";

/** Something that alone makes a customer a key account. */
export type KeyAccountCriterion = (typeof KEY_ACCOUNT_CRITERIA)[number];

/** Something to ask before a customer is made a key account. */
export type SelectionQuestion = (typeof SELECTION_QUESTIONS)[number];

/** What is known of a customer; whatever is left out is unknown, which is not "no". */
export interface KeyAccountAnswers {
  /** Whether each criterion holds. */
  readonly criteria?: { readonly [C in KeyAccountCriterion]?: boolean | undefined } | undefined;
  /** How strongly the answer to each question speaks for making this customer a key account, 0–1. */
  readonly selection?: { readonly [Q in SelectionQuestion]?: number | undefined } | undefined;
}

/** How much the selection questions count. */
export interface KeyAccountOptions {
  /** The weight of each question, at least 0 and not all 0; 1 unless given. */
  readonly weights?: { readonly [Q in SelectionQuestion]?: number | undefined } | undefined;
}

/** Why a customer is a key account, or not. */
export type KeyAccountReason =
  | { readonly rule: "criterionHolds"; readonly criterion: KeyAccountCriterion }
  | { readonly rule: "noCriterionHolds" }
  | { readonly rule: "criteriaUnknown"; readonly criteria: readonly KeyAccountCriterion[] }
  | {
      readonly rule: "selectionScored";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly known: number;
      readonly unknown: number;
    };

/** The weighted answers to the selection questions. */
export interface SelectionScore {
  /** Σ weight · answer ÷ Σ weight over the known answers; `undefined` while no answer that counts is known. */
  readonly value: number | undefined;
  /** The score of all five questions with every unknown answer 0, and with every one 1. */
  readonly range: readonly [low: number, high: number];
  readonly known: readonly SelectionQuestion[];
  readonly unknown: readonly SelectionQuestion[];
}

/** A customer judged by the criteria, with the score of the selection questions beside it. */
export interface KeyAccount extends Judgement<"key" | "notKey" | "undetermined", KeyAccountReason> {
  readonly score: SelectionScore;
}

/**
 * Judges whether a customer is a key account: `key` as soon as one criterion holds, `notKey` once all five are known not
 * to, and `undetermined` in between. The selection questions are scored beside it and do not change the verdict.
 *
 * @throws RangeError for an unknown id, an answer outside 0–1, a weight below 0, or weights that are all 0.
 * @example
 * const port = { criteria: { strategicProject: true }, selection: { shareOfRevenue: 0.8, painfulToLose: 0.5 } }
 * Customer.keyAccount(port).verdict // => "key"
 * Customer.keyAccount(port).score.value // => 0.65
 * Customer.keyAccount(port).score.range // => [0.26, 0.86]
 * Customer.keyAccount(port, { weights: { shareOfRevenue: 3 } }).score.value // => 0.725
 * explain(Customer.keyAccount({ criteria: { strategicProject: false } }), en.customer.sentences)[0]
 * // => "No criterion is known to hold, and 4 of 5 are open: large orders with repeat contracts over 1–2 years or high sales potential; strong influence on our image or business; strong technical absorption and innovation; strong market position."
 * const none = { largeRepeatedOrders: false, strategicProject: false, influencesOurStanding: false, technicalAbsorption: false, strongMarketPosition: false }
 * Customer.keyAccount({ criteria: none }).because // => [{ rule: "noCriterionHolds" }]
 * @category What they are to us
 * @see docs/sources.md#customer-key-account
 */
export function keyAccount(answers: KeyAccountAnswers, options: KeyAccountOptions = {}): KeyAccount {
  const where = "Customer.keyAccount";
  const { criteria = {}, selection = {} } = onlyIds(where, "answers", answers, ["criteria", "selection"]);
  const holds = readAnswers(where, "answers.criteria", criteria, KEY_ACCOUNT_CRITERIA, flag);
  const ratings = readAnswers(where, "answers.selection", selection, SELECTION_QUESTIONS, ratio);
  const score = scored(ratings, readWeights(where, options));
  const judged = judge(holds);
  return { ...judged, because: [...judged.because, ...scoreReason(score)], score };
}

function judge(holds: ReadonlyMap<KeyAccountCriterion, boolean>): Judgement<KeyAccount["verdict"], KeyAccountReason> {
  const met = KEY_ACCOUNT_CRITERIA.filter((criterion) => holds.get(criterion) === true);
  const unknown = KEY_ACCOUNT_CRITERIA.filter((criterion) => !holds.has(criterion));
  if (met.length > 0) {
    return { verdict: "key", because: met.map((criterion) => ({ rule: "criterionHolds", criterion })) };
  }
  if (unknown.length > 0) {
    return { verdict: "undetermined", because: [{ rule: "criteriaUnknown", criteria: unknown }] };
  }
  return { verdict: "notKey", because: [{ rule: "noCriterionHolds" }] };
}

type Weights = ReadonlyMap<SelectionQuestion, number>;

function readWeights(where: string, options: KeyAccountOptions): Weights {
  const { weights = {} } = record(where, "options", options);
  const read = readAnswers(where, "weights", weights, SELECTION_QUESTIONS, readWeight);
  if (SELECTION_QUESTIONS.some((question) => read.get(question) !== 0)) return read;
  throw refusal(where, "weights", "must not all be 0", weights);
}

function readWeight(where: string, what: string, weight: number): number {
  if (typeof weight === "number" && weight >= 0 && Number.isFinite(weight)) return weight + 0;
  throw refusal(where, what, "must be a finite number of at least 0", weight, "number");
}

function scored(ratings: ReadonlyMap<SelectionQuestion, number>, weights: Weights): SelectionScore {
  const known = SELECTION_QUESTIONS.filter((question) => ratings.has(question));
  const unknown = SELECTION_QUESTIONS.filter((question) => !ratings.has(question));
  const weight = (question: SelectionQuestion) => weights.get(question) ?? 1;
  const total = (questions: readonly SelectionQuestion[]) =>
    sum(questions.map((question) => product(weight(question))));

  const reached = sum(known.map((question) => product(weight(question), ratings.get(question) ?? 0)));
  const [counted, open] = [total(known), total(unknown)];
  const whole = sum([counted, open]);
  return {
    value: counted.isZero() ? undefined : quotient(reached, counted).toNumber(),
    range: [quotient(reached, whole).toNumber(), quotient(sum([reached, open]), whole).toNumber()],
    known,
    unknown,
  };
}

function scoreReason({ value, range: [low, high], known, unknown }: SelectionScore): KeyAccountReason[] {
  if (value === undefined) return [];
  return [{ rule: "selectionScored", value, low, high, known: known.length, unknown: unknown.length }];
}
