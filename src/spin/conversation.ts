/** A conversation along a plan: where the answers so far have led, and what to ask now. */
import { each, oneOf, record, refusal, show, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import type { CallPlan, PlanNode } from "./plan.js";
import { ANSWERS, type PROGRESS } from "./table.js";
import { answered, aside, begin, type Walk } from "./walk.js";
import type { Answer } from "./ids.js";
import type { Turn } from "./turns.js";

/** An answer to the question that is being asked. */
export interface CallAnswer {
  readonly answer: Answer;
  /** The id of the question, to make sure that it is the one being asked. */
  readonly to?: string | undefined;
  /** The id of the problem it is evidence of, if that is another than the question's own. */
  readonly about?: string | undefined;
  /** The id by which the need it voices is kept. */
  readonly need?: string | undefined;
  /** The condition under which the need holds. */
  readonly condition?: string | undefined;
  /** In the customer's own words. */
  readonly said?: string | undefined;
}

/** How far a problem has come in a conversation. */
export type Progress = (typeof PROGRESS)[number];

/** A problem of the plan, and how far it has come. */
export interface ProblemState {
  readonly id: string;
  readonly text: string;
  readonly progress: Progress;
  /** The ids of the questions whose consequence was confirmed. */
  readonly consequences: readonly string[];
  /** Whether the plan has no more to ask about it. */
  readonly done: boolean;
}

/** What an answer moved. */
export type ConversationReason =
  | { readonly rule: "conversationOpens"; readonly questions: number }
  | {
      readonly rule:
        | "factAnswered"
        | "problemConfirmed"
        | "problemDenied"
        | "problemSignificant"
        | "consequenceMinor"
        | "consequenceDenied"
        | "consequenceSignificant"
        | "needVoiced"
        | "needUnmet"
        | "payoffAgreed"
        | "payoffDenied"
        | "benefitDue";
      readonly problem: string;
    }
  | {
      readonly rule: "consequenceConfirmed" | "consequencesEnough";
      readonly problem: string;
      readonly confirmed: number;
      readonly enough: number;
    }
  | { readonly rule: "planWalked"; readonly needs: number; readonly problems: number };

/** Where a conversation stands: `ask` the question of `node`, or `close` and agree on what comes next. */
export interface Conversation extends Judgement<"ask" | "close", ConversationReason> {
  /** The question to ask now. */
  readonly node: PlanNode | undefined;
  /** The ids of the questions that were answered, in order. */
  readonly path: readonly string[];
  readonly problems: readonly ProblemState[];
  /** The conversation so far, as `Spin.reviewCall` takes it. */
  readonly turns: readonly Turn[];
}

/**
 * Walks a plan by the answers given so far, and returns the question to ask now, with what each answer moved, the newest
 * first. The same answers always lead to the same question.
 *
 * An answer may be evidence of another problem than the one asked about: an explicit need is asked for its payoff at once,
 * and the question that stayed open is asked again afterwards.
 *
 * @throws RangeError for an answer that is unknown, is given to another question, or comes after the close; for a problem
 * that the plan does not have. TypeError for a plan that `Spin.planCall` did not make.
 * @example
 * const problem = (id, text) => ({ id, text, area: "order processing", capability: "record" })
 * const plan = Spin.planCall({
 *   problems: [problem("twice", "duplicate orders"), problem("slow", "slow confirmations")],
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   contact: "dissatisfied",
 *   stage: "recognitionOfNeeds",
 * })
 * Spin.next(plan, []).node.id // => "twice.situation.1"
 * Spin.next(plan, ["confirmed", "denied"]).node.id // => "slow.problem.1"
 * Spin.next(plan, ["confirmed", "confirmed", "significant"]).node.id // => "twice.needPayoff.1"
 * const wish = { answer: "explicitNeed", about: "slow", said: "We want confirmations within the hour." }
 * const jumped = Spin.next(plan, ["confirmed", wish])
 * jumped.node.id // => "slow.needPayoff.1"
 * explain(jumped, en.spin.sentences)[0]
 * // => "“slow confirmations”: the customer has said what is wanted; ask at once what it would be worth."
 * Spin.next(plan, ["confirmed", wish, "confirmed"]).node.id // => "twice.problem.1"
 * Spin.next(plan, ["perhaps"]) // throws RangeError: Spin.next: answers[0].answer must be one of "confirmed", "denied", "minor", "significant", "explicitNeed", got "perhaps"
 * @category Plan and conversation
 * @see docs/sources.md#spin-flow
 */
export function next(plan: CallPlan, answers: readonly (Answer | CallAnswer)[]): Conversation {
  const where = "Spin.next";
  const walk = begin(where, plan);
  const told: ConversationReason[] = [];
  each(where, "answers", answers, (entry, what) => {
    const given = readAnswer(where, what, entry);
    const { at } = walk;
    if (at === undefined) throw refusal(where, what, "must not come after the close", given.answer);
    if (given.to !== undefined && given.to !== at.id) {
      throw refusal(where, `${what}.to`, `must be the question being asked, ${show(at.id)}`, given.to);
    }
    if (given.about === undefined || given.about === at.problem) told.unshift(answered(walk, at, given));
    else {
      const other = walk.tracks.get(given.about);
      if (other === undefined)
        throw refusal(where, `${what}.about`, "must be the id of a problem of the plan", given.about);
      told.unshift(aside(walk, at, other, given));
    }
  });
  return { ...standing(walk, told), path: walk.path, turns: walk.turns };
}

function standing({ at, nodes, tracks }: Walk, told: readonly ConversationReason[]) {
  const problems = [...tracks.values()];
  const needs = problems.filter(({ progress }) => progress === "explicitNeed").length;
  const opens = { rule: "conversationOpens", questions: nodes.size } as const;
  const closes = { rule: "planWalked", needs, problems: problems.length } as const;
  return {
    verdict: at === undefined ? ("close" as const) : ("ask" as const),
    because: at === undefined ? [closes, ...told] : told.length === 0 ? [opens] : told,
    node: at,
    problems: problems.map(({ id, text, progress, confirmed, at: open }) => ({
      id,
      text,
      progress,
      consequences: confirmed,
      done: open === undefined,
    })),
  };
}

function readAnswer(where: string, what: string, entry: Answer | CallAnswer): CallAnswer {
  const given = typeof entry === "string" ? { answer: entry } : record(where, what, entry);
  const { answer, to, about, need, condition, said }: CallAnswer = given;
  const optional = (name: string, value: unknown) =>
    value === undefined ? {} : { [name]: text(where, `${what}.${name}`, value) };
  return {
    answer: oneOf(where, `${what}.answer`, answer, ANSWERS),
    ...optional("to", to),
    ...optional("about", about),
    ...optional("need", need),
    ...optional("condition", condition),
    ...optional("said", said),
  };
}
