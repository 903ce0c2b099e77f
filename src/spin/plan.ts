/** The plan of a call: questions in order, and for each where to go on by what the answer gives evidence of. */
import { NEXT } from "../cycle/table.js";
import type { Judgement } from "../judgement.js";
import { type Chosen, choose, type Repertory, repertory } from "./choose.js";
import type { Answer, ContactMistake, ContactTask, ContactType, Kind, Stage, TextLocale } from "./ids.js";
import { type CallPreparation, type Problem, readPreparation, type WholeLimits } from "./preparation.js";
import {
  type BRANCHES,
  CONTACTS,
  ENOUGH_CONSEQUENCES,
  ENOUGH_PROBLEMS,
  EXPECTED,
  KINDS,
  SHORT_OF_TIME,
} from "./table.js";

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
  /** The problems that are asked about, in order. */
  readonly problems: readonly Problem[];
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
 * explain(plan, zhCN.spin.sentences)[0] // => "计划里我们能解决的问题只有 1 个；一次拜访至少要准备 3 个。"
 * @category Plan and conversation
 * @see docs/sources.md#spin-plan
 */
export function planCall(preparation: CallPreparation): CallPlan {
  const where = "Spin.planCall";
  const read = readPreparation(where, preparation);
  const { problems, locale, contact, stage, focus, limits, shortOfTime, pack } = read;
  const solvable = contact === "dissatisfied" ? problems.filter(({ capability }) => capability) : problems;
  const raised = within(solvable, limits.problem.to);
  const from = repertory(pack, locale, { contact, stage, focus });
  const most = { ...limits, implication: impliedBy(limits, shortOfTime) };
  const asked = situations(raised, from, most.situation.to);
  const drafts = raised.map((problem) => draft(problem, asked.get(problem.id), from, most));
  const nodes = drafts.flatMap((own, row) => linked(own, firstOf(drafts.slice(row + 1))));
  const able = raised.filter(({ capability }) => capability !== undefined).length;
  const verdict = nodes.length === 0 ? "empty" : able >= ENOUGH_PROBLEMS ? "ready" : "thin";
  return {
    verdict,
    because: [
      nodes.length === 0
        ? { rule: "nothingToAsk", problems: problems.length }
        : { rule: able >= ENOUGH_PROBLEMS ? "planReady" : "fewProblems", solvable: able, enough: ENOUGH_PROBLEMS },
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
  };
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

// Questions

/** The questions about one problem, in order. */
interface Draft {
  readonly problem: Problem;
  readonly questions: readonly Drafted[];
}

interface Drafted extends Chosen {
  readonly kind: Kind;
  readonly consequence?: string | undefined;
}

const valuesOf = ({ area, text, goal, capability }: Problem, consequence?: string): Map<string, string> =>
  new Map(
    Object.entries({ area, problem: text, goal, capability: capability?.text, consequence }).flatMap(([slot, value]) =>
      value === undefined ? [] : [[slot, value]],
    ),
  );

/** One question for each area that nothing is known of yet, as many as the limit allows. */
function situations(problems: readonly Problem[], from: Repertory, most: number): Map<string, Chosen> {
  const asked = new Map<string, Chosen>();
  const areas = new Set<string>();
  for (const problem of problems) {
    if (problem.known !== undefined || areas.has(problem.area) || asked.size >= most) continue;
    areas.add(problem.area);
    const chosen = choose(from, "situation", valuesOf(problem), "area");
    if (chosen !== undefined) asked.set(problem.id, chosen);
  }
  return asked;
}

function draft(problem: Problem, situation: Chosen | undefined, from: Repertory, limits: WholeLimits): Draft {
  const values = valuesOf(problem);
  const suspected = problem.known === undefined;
  const first = situation === undefined ? [] : [{ kind: "situation" as const, ...situation }];
  const asked = suspected ? several(1, "problem", () => choose(from, "problem", values, "problem")) : [];
  if (problem.capability === undefined) return { problem, questions: [...first, ...asked] };
  const widened =
    suspected || problem.known === "confirmed" ? implications(problem, values, from, limits.implication) : [];
  const payoff = several(limits.needPayoff.from, "needPayoff", () => choose(from, "needPayoff", values, "capability"));
  return { problem, questions: [...first, ...asked, ...widened, ...payoff] };
}

/** One for each consequence, then open ones until there are as many as the limit asks for. */
function implications(
  problem: Problem,
  values: ReadonlyMap<string, string>,
  from: Repertory,
  { from: least, to: most }: { readonly from: number; readonly to: number },
): Drafted[] {
  const named = problem.consequences.slice(0, most).flatMap(({ id, text }): Drafted[] => {
    const chosen = choose(from, "implication", valuesOf(problem, text), "consequence");
    return chosen === undefined ? [] : [{ kind: "implication", consequence: id, ...chosen }];
  });
  const open = () => choose(from, "implication", values, "problem", "consequence");
  return [...named, ...several(least - named.length, "implication", open)];
}

/** So many questions, or as many as there are. */
function several(times: number, kind: Kind, next: () => Chosen | undefined): Drafted[] {
  const all: Drafted[] = [];
  while (all.length < times) {
    const chosen = next();
    if (chosen === undefined) break;
    all.push({ kind, ...chosen });
  }
  return all;
}

// Ways on

const idOf = ({ problem, questions }: Draft, kind: Kind, nth: number): string | undefined =>
  questions.filter((question) => question.kind === kind).length > nth ? `${problem.id}.${kind}.${nth + 1}` : undefined;

function firstOf(drafts: readonly Draft[]): string {
  const [first] = drafts.filter(({ questions }) => questions.length > 0);
  const kind = first?.questions[0]?.kind;
  return (first && kind && idOf(first, kind, 0)) ?? "close";
}

/** The questions of a problem as nodes; `after` is where to go on when it is done with. */
function linked(own: Draft, after: string): PlanNode[] {
  const counted = new Map<Kind, number>();
  return own.questions.map(({ kind, consequence, question, template }) => {
    const nth = counted.get(kind) ?? 0;
    counted.set(kind, nth + 1);
    const id = `${own.problem.id}.${kind}.${nth + 1}`;
    const next = ways(own, kind, nth, after);
    return { id, kind, problem: own.problem.id, consequence, question, template, expects: EXPECTED[kind], next };
  });
}

/** Where each answer to the nth question of a kind leads. */
function ways(own: Draft, kind: Kind, nth: number, after: string): Ways {
  const payoff = idOf(own, "needPayoff", 0) ?? after;
  const problem = idOf(own, "problem", 0) ?? after;
  const every = (on: string) => ({ confirmed: on, denied: on, minor: on, significant: on, explicitNeed: payoff });
  if (kind === "situation") return { ...every(problem), significant: idOf(own, "needPayoff", 0) ?? problem };
  if (kind === "problem") return { ...every(idOf(own, "implication", 0) ?? after), denied: after, significant: payoff };
  const on = idOf(own, kind, nth + 1) ?? after;
  if (kind === "needPayoff") return { ...every(on), denied: after, explicitNeed: after, stated: after };
  const ways = { ...every(on), significant: payoff };
  return nth + 1 >= ENOUGH_CONSEQUENCES ? { ...ways, enough: payoff } : ways;
}

// What speaks about the plan

function leftOut(
  all: readonly Problem[],
  solvable: readonly Problem[],
  raised: readonly Problem[],
  contact: ContactType,
  limits: WholeLimits,
): PlanReason[] {
  const unsolvable = all.filter(({ capability }) => capability === undefined);
  const rule = contact === "dissatisfied" ? "unsolvableLeftOut" : "unsolvableNotWidened";
  const named = unsolvable.filter((problem) => contact === "dissatisfied" || raised.includes(problem));
  const beyond = solvable.filter((problem) => !raised.includes(problem));
  return [
    ...(named.length === 0 ? [] : [{ rule, problems: texts(named) } as const]),
    ...(beyond.length === 0
      ? []
      : [{ rule: "problemsLeftOut", problems: texts(beyond), limit: limits.problem.to } as const]),
  ];
}

const texts = (problems: readonly Problem[]): string[] => problems.map(({ text }) => text);

function situationsLeftOut(
  raised: readonly Problem[],
  asked: ReadonlyMap<string, Chosen>,
  { situation }: WholeLimits,
): PlanReason[] {
  const areas = new Set(raised.filter(({ id }) => asked.has(id)).map(({ area }) => area));
  const without = raised.filter(({ area, known }) => known === undefined && !areas.has(area));
  return without.length === 0 ? [] : [{ rule: "situationLeftOut", problems: texts(without), limit: situation.to }];
}

/** Consequences beyond the limit, too few of them, or too few templates. */
function shortfalls({ problem, questions }: Draft, limits: WholeLimits, shortOfTime: boolean): PlanReason[] {
  const { text, capability, consequences, known } = problem;
  if (capability === undefined) return [];
  const planned = (kind: Kind) => questions.filter((question) => question.kind === kind);
  const widens = known === undefined || known === "confirmed";
  const { from, to } = limits.implication;
  const beyond = widens ? consequences.slice(to) : [];
  const lacks = (kind: "implication" | "needPayoff"): PlanReason[] =>
    planned(kind).length >= limits[kind].from
      ? []
      : [{ rule: "templatesRunOut", kind, problem: text, planned: planned(kind).length, from: limits[kind].from }];
  return [
    ...(beyond.length === 0
      ? []
      : [
          {
            rule: "consequencesLeftOut",
            problem: text,
            consequences: beyond.map((one) => one.text),
            limit: to,
            shortOfTime,
          } as const,
        ]),
    ...(widens && consequences.length < from
      ? [{ rule: "fewConsequences", problem: text, prepared: consequences.length, from } as const]
      : []),
    ...(widens ? lacks("implication") : []),
    ...lacks("needPayoff"),
  ];
}

function advice(
  nodes: readonly PlanNode[],
  raised: readonly Problem[],
  contact: ContactType,
  stage: Stage,
): PlanReason[] {
  const kinds: readonly Kind[] = NEXT[stage].spin;
  const beyond = KINDS.filter((kind) => !kinds.includes(kind) && nodes.some((node) => node.kind === kind));
  const { todo, avoid } = CONTACTS[contact];
  return [
    ...(beyond.length === 0 ? [] : [{ rule: "stageAsksFor", stage, kinds: [...kinds], beyond } as const]),
    ...(contact === "power" && raised.every(({ known }) => known === undefined)
      ? [{ rule: "powerTooEarly" } as const]
      : []),
    { rule: "contactAdvice", contact, todo: [...todo], avoid: [...avoid] },
  ];
}
