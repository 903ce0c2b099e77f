/** A plan that comes back from outside, checked: it was made by `planCall`, but kept and handed in by someone else. */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import type { PlanNode, CallPlan, Ways } from "./plan.js";
import { EXPECTED, KINDS, KNOWN } from "./table.js";

/** What is walked and drawn of a problem. */
export interface Raised {
  readonly id: string;
  readonly text: string;
  readonly capability: string | undefined;
  readonly known: (typeof KNOWN)[number] | undefined;
}

/** What is walked and drawn of a plan. */
export interface ReadPlan {
  readonly start: string;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly problems: readonly Raised[];
}

/** The questions of a plan by their ids, and its problems; every way leads to one of the questions or to the close. */
export function readPlan(where: string, plan: CallPlan): ReadPlan {
  const { nodes, problems, start } = record(where, "plan", plan);
  const raised = each(where, "plan.problems", problems, (problem, what): Raised => {
    const { id, text: words, capability, known } = record(where, what, problem);
    return {
      id: text(where, `${what}.id`, id),
      text: text(where, `${what}.text`, words),
      capability: capability === undefined ? undefined : text(where, `${what}.capability`, capability),
      known: known === undefined ? undefined : oneOf(where, `${what}.known`, known, KNOWN),
    };
  });
  const all = each(where, "plan.nodes", nodes, (node, what) => readNode(where, what, node));
  for (const [what, rows] of [
    ["plan.problems", raised],
    ["plan.nodes", all],
  ] as const) {
    unique(
      where,
      what,
      rows.map(({ id }) => id),
    );
  }
  const byId = new Map(all.map((node) => [node.id, node]));
  const known = new Set(raised.map(({ id }) => id));
  all.forEach((node, row) => {
    if (!known.has(node.problem)) {
      throw refusal(where, `plan.nodes[${row}].problem`, "must be the id of a problem of the plan", node.problem);
    }
    for (const [way, target] of Object.entries(node.next))
      checkTarget(where, `plan.nodes[${row}].next.${way}`, target ?? "close", byId);
  });
  const first = text(where, "plan.start", start);
  checkTarget(where, "plan.start", first, byId);
  return { start: first, nodes: byId, problems: raised };
}

function checkTarget(where: string, what: string, target: string, nodes: ReadonlyMap<string, PlanNode>): void {
  if (target !== "close" && !nodes.has(target)) {
    throw refusal(where, what, 'must be the id of a question of the plan, or "close"', target);
  }
}

const EXPECTS = Object.values(EXPECTED);

function readNode(where: string, what: string, node: PlanNode): PlanNode {
  const { id, kind, problem, consequence, question, template, alternatives, expects, next } = record(where, what, node);
  const given = record(where, `${what}.next`, next);
  const way = (name: keyof Ways) => text(where, `${what}.next.${name}`, given[name]);
  return {
    id: text(where, `${what}.id`, id),
    kind: oneOf(where, `${what}.kind`, kind, KINDS),
    problem: text(where, `${what}.problem`, problem),
    consequence: consequence === undefined ? undefined : text(where, `${what}.consequence`, consequence),
    question: text(where, `${what}.question`, question),
    template: text(where, `${what}.template`, template),
    alternatives: each(where, `${what}.alternatives`, alternatives, (other, at) => text(where, at, other)),
    expects: oneOf(where, `${what}.expects`, expects, EXPECTS),
    next: {
      confirmed: way("confirmed"),
      denied: way("denied"),
      minor: way("minor"),
      significant: way("significant"),
      explicitNeed: way("explicitNeed"),
      ...(given.enough === undefined ? {} : { enough: way("enough") }),
      ...(given.stated === undefined ? {} : { stated: way("stated") }),
    },
  };
}
