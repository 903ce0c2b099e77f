/** Where each answer to a planned question leads. */
import type { Draft } from "./draft.js";
import type { Kind } from "./ids.js";
import type { PlanNode, Ways } from "./plan.js";
import { ENOUGH_CONSEQUENCES, EXPECTED } from "./table.js";

const idOf = ({ problem, questions }: Draft, kind: Kind, nth: number): string | undefined =>
  questions.filter((question) => question.kind === kind).length > nth ? `${problem.id}.${kind}.${nth + 1}` : undefined;

/** The first question of the first problem that has one, or the close. */
export function firstOf(drafts: readonly Draft[]): string {
  const [first] = drafts.filter(({ questions }) => questions.length > 0);
  const kind = first?.questions[0]?.kind;
  return (first && kind && idOf(first, kind, 0)) ?? "close";
}

/** The questions of a problem as nodes; `after` is where to go on when it is done with. */
export function linked(own: Draft, after: string): PlanNode[] {
  const counted = new Map<Kind, number>();
  return own.questions.map(({ kind, consequence, question, template, alternatives }) => {
    const nth = counted.get(kind) ?? 0;
    counted.set(kind, nth + 1);
    const id = `${own.problem.id}.${kind}.${nth + 1}`;
    const next = ways(own, kind, nth, after);
    const about = { problem: own.problem.id, consequence };
    return { id, kind, ...about, question, template, alternatives, expects: EXPECTED[kind], next };
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
