/** Where each answer to a planned question leads. */
import type { Draft } from "./draft.js";
import type { Kind } from "./ids.js";
import type { PlanNode, Ways } from "./plan.js";
import { ENOUGH_CONSEQUENCES, EXPECTED } from "./table.js";

const idOf = ({ problem, questions }: Draft, kind: Kind, nth: number): string | undefined =>
  questions.filter((question) => question.kind === kind).length > nth ? `${problem.id}.${kind}.${nth + 1}` : undefined;

/** The questions of all problems as nodes, each problem leading on to the next. */
export function chained(drafts: readonly Draft[]): PlanNode[] {
  const parts: PlanNode[][] = [];
  let after = "close";
  for (const own of [...drafts].reverse()) {
    const nodes = linked(own, after);
    after = nodes[0]?.id ?? after;
    parts.push(nodes);
  }
  return parts.reverse().flat();
}

/** The questions of a problem as nodes; `after` is where to go on when it is done with. */
function linked(own: Draft, after: string): PlanNode[] {
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
