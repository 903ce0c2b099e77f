/** The plan of a call: questions in order, and for each where to go on by what the answer gives evidence of. */
import { refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { has, type Repertory, repertory } from "./choose.js";
import { draft, situations } from "./draft.js";
import type { Answer, ContactMistake, ContactTask, ContactType, Kind, Stage, TextLocale } from "./ids.js";
import { advice, leftOut, shortfalls, situationsLeftOut } from "./plan-reasons.js";
import type { WholeLimits } from "./limits.js";
import { type CallPreparation, type Capability, type Problem, readPreparation } from "./preparation.js";
import { type BRANCHES, ENOUGH_PROBLEMS, type EXPECTED, SHORT_OF_TIME } from "./table.js";
import { chained } from "./ways.js";

/** What a question is asked for. */
export type Expected = (typeof EXPECTED)[Kind];

/** Ways on from a question: by the answer, or by what the answer completes. */
export type Branch = (typeof BRANCHES)[number];

/** Where each answer leads: to the id of a question, or to the close. */
export type Ways = { readonly [A in Answer]: string } & {
  /** With the third confirmed consequence of the problem. */
  readonly enough?: string | undefined;
  /** When the need has been voiced before: asked for the payoff once, it is time for the benefit. */
  readonly stated?: string | undefined;
};

/** A planned question. */
export interface PlanNode {
  readonly id: string;
  readonly kind: Kind;
  /** The id of the problem it serves. */
  readonly problem: string;
  /** The id of the consequence it asks about; left out for an open question after others. */
  readonly consequence: string | undefined;
  readonly question: string;
  /** The template it was made from. */
  readonly template: string;
  /** The templates that would serve as well; `ask` names the one to take. */
  readonly alternatives: readonly string[];
  readonly expects: Expected;
  readonly next: Ways;
}

/** What speaks about a plan. */
export type PlanReason =
  | { readonly rule: "planReady" | "fewProblems"; readonly solvable: number; readonly enough: number }
  | { readonly rule: "nothingToAsk"; readonly problems: number }
  | { readonly rule: "unsolvableLeftOut" | "unsolvableNotWidened"; readonly problems: readonly string[] }
  | {
      readonly rule: "problemsLeftOut" | "situationLeftOut";
      readonly problems: readonly string[];
      readonly limit: number;
    }
  | {
      readonly rule: "consequencesLeftOut";
      readonly problem: string;
      readonly consequences: readonly string[];
      readonly limit: number;
      readonly shortOfTime: boolean;
    }
  | { readonly rule: "fewConsequences"; readonly problem: string; readonly prepared: number; readonly from: number }
  | {
      readonly rule: "templatesRunOut";
      readonly kind: Kind;
      readonly problem: string;
      readonly planned: number;
      readonly from: number;
    }
  | {
      readonly rule: "stageAsksFor";
      readonly stage: Stage;
      readonly kinds: readonly Kind[];
      readonly beyond: readonly Kind[];
    }
  | { readonly rule: "powerTooEarly" }
  | {
      readonly rule: "contactAdvice";
      readonly contact: ContactType;
      readonly todo: readonly ContactTask[];
      readonly avoid: readonly ContactMistake[];
    };

/** A call as it is planned; `ready` with enough problems that we can solve, else `thin`, or `empty` without a question. */
export interface CallPlan extends Judgement<"ready" | "thin" | "empty", PlanReason> {
  readonly locale: TextLocale;
  readonly contact: ContactType;
  readonly stage: Stage;
  /** The id of the first question, or the close if there is none. */
  readonly start: string;
  readonly nodes: readonly PlanNode[];
  /** The problems that are raised, in order. */
  readonly problems: readonly Problem[];
  /** What we can do about them. */
  readonly capabilities: readonly Capability[];
}

/**
 * Plans a call: for each problem the situation if it is not known, the problem, an implication for each consequence, and
 * need-payoff questions keyed to what we can do; and for each question where to go on by the answer.
 *
 * What we cannot solve is neither widened nor asked the payoff of, and left out with a dissatisfied contact. What earlier
 * calls brought out is not asked again. Nothing that is left out is lost: `because` names it, along with what else to mind.
 *
 * @throws RangeError for an unknown id or capability, an id that is given twice, an amount without a period, a phrase of
 * more than 500 characters, limits that do not fit together, or a pack that `Spin.pack` would refuse.
 * @example
 * const plan = Spin.planCall({
 *   problems: [
 *     {
 *       id: "twice",
 *       text: "duplicate orders",
 *       area: "order processing",
 *       capability: "record",
 *       consequences: [{ id: "late", text: "late deliveries" }],
 *     },
 *     { id: "paper", text: "lost paper slips", area: "the warehouse" },
 *   ],
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   contact: "receptive",
 *   stage: "recognitionOfNeeds",
 * })
 * plan.nodes.map((node) => node.id).slice(0, 3) // => ["twice.situation.1", "twice.problem.1", "twice.implication.1"]
 * plan.nodes[1].question // => "How often do you run into duplicate orders in order processing?"
 * plan.nodes[1].next.denied // => "paper.situation.1"
 * plan.nodes[1].next.significant // => "twice.needPayoff.1"
 * plan.nodes.some((node) => node.problem === "paper" && node.kind === "needPayoff") // => false
 * plan.verdict // => "thin"
 * explain(plan, en.spin.sentences).slice(0, 2)
 * // => ["Only 1 problem that we can solve is planned for; a call wants at least 3.", "We cannot solve lost paper slips: ask whether it is there, do not widen it, and never ask what solving it would be worth."]
 * explain(plan, zhCN.spin.sentences)[0] // => "计划里我们能解决的难点只有 1 个；一次拜访至少要准备 3 个。"
 * @category Plan and conversation
 * @see docs/sources.md#spin-plan
 */
export function planCall(preparation: CallPreparation): CallPlan {
  const where = "Spin.planCall";
  const read = readPreparation(where, preparation);
  const { problems, able, locale, contact, stage, focus, limits, shortOfTime, pack } = read;
  const solvable = contact === "dissatisfied" ? problems.filter(({ capability }) => capability) : problems;
  const raised = within(solvable, limits.problem.to);
  const from = repertory(pack, locale, { able, contact, stage, focus });
  problems.forEach(({ ask, consequences }, row) => {
    checkAsked(where, `problems[${row}].ask`, ask, from);
    consequences.forEach((one, nth) => {
      checkAsked(where, `problems[${row}].consequences[${nth}].ask`, one.ask, from);
    });
  });
  const most = { ...limits, implication: impliedBy(limits, shortOfTime) };
  const asked = situations(raised, from, most.situation.to);
  const drafts = raised.map((problem) => draft(problem, asked.get(problem.id), from, most));
  const nodes = chained(drafts);
  const solved = raised.filter(({ capability }) => capability !== undefined).length;
  const verdict = nodes.length === 0 ? "empty" : solved >= ENOUGH_PROBLEMS ? "ready" : "thin";
  return {
    verdict,
    because: [
      nodes.length === 0
        ? { rule: "nothingToAsk", problems: problems.length }
        : { rule: solved >= ENOUGH_PROBLEMS ? "planReady" : "fewProblems", solvable: solved, enough: ENOUGH_PROBLEMS },
      ...leftOut(problems, solvable, raised, contact, limits),
      ...drafts.flatMap((own) => shortfalls(own, most, shortOfTime)),
      ...situationsLeftOut(raised, asked, limits),
      ...advice(nodes, raised, contact, stage),
    ],
    locale,
    contact,
    stage,
    start: nodes[0]?.id ?? "close",
    nodes,
    problems: raised,
    capabilities: [...able.values()],
  };
}

function checkAsked(where: string, what: string, ask: readonly string[], from: Repertory): void {
  const unknown = ask.find((id) => !has(from, id));
  if (unknown !== undefined) throw refusal(where, what, "must hold ids of templates of the pack", unknown);
}

/** The problems that are raised: those known already cost no problem question. */
function within(problems: readonly Problem[], most: number): Problem[] {
  const suspected = problems.filter(({ known }) => known === undefined).slice(0, most);
  return problems.filter((problem) => problem.known !== undefined || suspected.includes(problem));
}

const impliedBy = ({ implication }: WholeLimits, short: boolean) => {
  const to = short ? Math.min(implication.to, SHORT_OF_TIME) : implication.to;
  return { from: Math.min(implication.from, to), to };
};
