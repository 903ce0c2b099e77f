/** A call reviewed: what came of it, what went against the model, and what to plan next. */
import { record, refusal } from "../check.js";
import type { Day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type BreachReason, breachesOf } from "./breaches.js";
import { consequencesOf, type Followed, follow, type ProblemAnswer } from "./calls.js";
import { followUp, type FollowUpReason } from "./follow-up.js";
import type { Outcome } from "./ids.js";
import { type Logged, logOf, needsOf } from "./log.js";
import { mixOf, type MixReason, mixReasons, type QuestionMix, remarks } from "./mix.js";
import { type AgreedAdvance, outcomeOf, type OutcomeReason } from "./outcomes.js";
import { type Limits, readLimits } from "./limits.js";
import { type CallRecord, readCall } from "./record.js";
import { judgeHelp, judgeMeeting, type StatementJudgement } from "./statements.js";
import type { Need, Turn } from "./turns.js";

/** How many questions of each kind are enough. */
export interface ReviewOptions {
  readonly limits?: Limits | undefined;
}

/** Why a call is judged as it is. */
export type CallReason = OutcomeReason | BreachReason | MixReason | FollowUpReason;

/** A statement of the call, judged. */
export interface StatementRow extends StatementJudgement {
  /** From 1. */
  readonly turn: number;
  readonly capability: string | undefined;
  readonly meets: string | undefined;
}

/** How far a problem came. */
export interface ProblemReview {
  readonly problem: string;
  readonly capability: string | undefined;
  /** The turn in which it came up, from 1. */
  readonly raised: number | undefined;
  /** What the customer made of it; `undefined` while that is not known. */
  readonly answer: ProblemAnswer | undefined;
  /** How many consequences were confirmed. */
  readonly consequences: number;
  /** Whether the customer has said what is wanted, and the id of that need. */
  readonly explicit: boolean;
  readonly need: string | undefined;
  /** Whether a benefit has met such a need. */
  readonly met: boolean;
}

/** A call reviewed; `breaches` and `plan` stand in `because`, too. */
export interface CallReview extends Judgement<Outcome, CallReason> {
  readonly heldOn: Day;
  /** An order or an advance. */
  readonly success: boolean;
  readonly advances: readonly AgreedAdvance[];
  readonly mix: QuestionMix;
  /** The needs known before and those voiced in the call. */
  readonly needs: readonly Need[];
  readonly statements: readonly StatementRow[];
  readonly problems: readonly ProblemReview[];
  /** Those that cost most first. */
  readonly breaches: readonly BreachReason[];
  readonly plan: readonly FollowUpReason[];
}

/**
 * Reviews a call turn by turn. The verdict is its outcome; the reasons tell it, then what went against the model, the mix
 * of questions and statements, and what to plan for the next call.
 *
 * What is not known is not held against anybody: where an answer was not noted or a problem not named, no question is
 * called too early for lack of it, and the reasons say so. The share of implication questions is told and not judged.
 *
 * @throws RangeError for an unknown kind, answer, contact or expression; a need that a statement meets and nobody voiced;
 * a need dated after the call; limits turned round; a call both ordered and refused.
 * @example
 * const ask = (kind, problem, answer, rest) => ({ turn: "question", kind, problem, answer, ...rest })
 * const call = {
 *   heldOn: "2026-03-02",
 *   contact: "dissatisfied",
 *   problems: [{ id: "duplicates", capability: "record" }, { id: "delays", capability: "alerts" }, { id: "tax" }],
 *   turns: [
 *     ask("situation"),
 *     ask("problem", "duplicates", "confirmed"),
 *     ask("implication", "duplicates", "significant", { consequence: "claims" }),
 *     ask("needPayoff", "duplicates", "explicitNeed", { need: "oneRecord", condition: "IT agrees" }),
 *     { turn: "statement", capability: "record", meets: "oneRecord" },
 *     ask("problem", "delays", "confirmed"),
 *     ask("needPayoff", "delays", "confirmed"),
 *   ],
 *   outcome: { actions: [{ by: "seller", action: "send a proposal", on: "2026-03-05" }] },
 * }
 * const review = Spin.reviewCall(call)
 * review.verdict // => "continuation"
 * review.statements[0].verdict // => "benefit"
 * review.needs.map(({ id, kind }) => `${id}: ${kind}`)
 * // => ["turn2: implied", "oneRecord: explicit", "turn6: implied"]
 * review.breaches // => [{ rule: "payoffTooEarly", problem: "delays", turns: [7] }]
 * explain({ because: review.plan }, en.spin.sentences, { delays: "late deliveries" })
 * // => ["Plan an action of the customer to ask for, with a day, that moves the sale.", "Settle the condition of the need “oneRecord”: “IT agrees”.", "Next for “late deliveries”: what it leads to, by 3–6 implication questions.", "Whom to meet next: those in power; ask for an introduction."]
 * Spin.reviewCall(call, { limits: { needPayoff: { from: 3, to: 2 } } }) // throws RangeError: Spin.reviewCall: limits.needPayoff.from must be at most 2, got 3
 * @category Review
 * @see docs/sources.md#spin-review
 */
export function reviewCall(call: CallRecord, options: ReviewOptions = {}): CallReview {
  const where = "Spin.reviewCall";
  const read = readCall(where, record(where, "call", call));
  const ended = outcomeOf(where, "outcome.", read.heldOn, record(where, "outcome", call.outcome));
  const { limits } = record(where, "options", options);
  const whole = readLimits(where, limits);

  const log = logOf(where, read);
  const followed = follow(read);
  const statements = statementsOf(where, read.turns, log);
  const met = metBy(statements, log);
  const needs = needsOf(log);
  const breaches = breachesOf(read, followed, whole);
  const mix = mixOf(
    read.turns,
    statements.map(({ verdict }) => verdict),
  );
  const { contact } = read;
  const plan = followUp({ outcome: ended.verdict, contact, followed, needs, met, limits: whole });
  return {
    verdict: ended.verdict,
    because: [...ended.because, ...breaches, ...mixReasons(mix), ...remarks(read, followed), ...plan],
    heldOn: read.heldOn,
    success: ended.success,
    advances: ended.advances,
    mix,
    needs,
    statements,
    problems: problemsOf(followed, met),
    breaches,
    plan,
  };
}

function statementsOf(where: string, turns: readonly Turn[], log: ReadonlyMap<string, Logged>): StatementRow[] {
  return turns.flatMap((turn, row): StatementRow[] => {
    if (turn.turn !== "statement") return [];
    const { capability, helps, meets } = turn;
    const need = meets === undefined ? undefined : log.get(meets);
    if (meets !== undefined && need === undefined) {
      throw refusal(where, `turns[${row}].meets`, "must be the id of a need given or voiced in the call", meets);
    }
    const judged = need === undefined ? judgeHelp(helps) : judgeMeeting(need, need.since < row + 1);
    return [{ ...judged, turn: row + 1, capability, meets }];
  });
}

/** The problems of which a benefit has met a stated need. */
function metBy(statements: readonly StatementRow[], log: ReadonlyMap<string, Logged>): Set<string> {
  const benefits = statements.filter(({ verdict }) => verdict === "benefit");
  return new Set(benefits.flatMap(({ meets = "" }) => log.get(meets)?.problem ?? []));
}

function problemsOf({ tracks }: Followed, met: ReadonlySet<string>): ProblemReview[] {
  return [...tracks].map(([problem, track]) => ({
    problem,
    capability: track.planned?.capability,
    raised: track.raised,
    answer: track.answer,
    consequences: consequencesOf(track),
    explicit: track.isExplicit,
    need: track.need,
    met: met.has(problem),
  }));
}
