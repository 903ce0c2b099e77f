/** Which questions are asked about a problem, in order. */
import { type Chosen, choose, type Repertory, type Topic } from "./choose.js";
import type { Kind, Slot } from "./ids.js";
import type { WholeLimits } from "./limits.js";
import type { Consequence, Problem } from "./preparation.js";

/** The questions about one problem, in order. */
export interface Draft {
  readonly problem: Problem;
  readonly questions: readonly Drafted[];
}

interface Drafted extends Chosen {
  readonly kind: Kind;
  readonly consequence?: string | undefined;
}

/** What a question about a problem can be filled with. */
function topic({ able }: Repertory, problem: Problem, about: Slot, of?: Consequence): Topic {
  const { area, text, goal } = problem;
  const { text: consequence, ask } = of ?? { text: undefined, ask: problem.ask };
  const capability = problem.capability === undefined ? undefined : able.get(problem.capability)?.text;
  const known = Object.entries({ area, problem: text, goal, capability, consequence });
  return {
    values: new Map(known.flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]]))),
    about,
    ask,
  };
}

/** One question for each area that nothing is known of yet, as many as the limit allows. */
export function situations(problems: readonly Problem[], from: Repertory, most: number): Map<string, Chosen> {
  const asked = new Map<string, Chosen>();
  const areas = new Set<string>();
  for (const problem of problems) {
    if (problem.known !== undefined || areas.has(problem.area) || asked.size >= most) continue;
    areas.add(problem.area);
    const chosen = choose(from, "situation", topic(from, problem, "area"));
    if (chosen !== undefined) asked.set(problem.id, chosen);
  }
  return asked;
}

export function draft(problem: Problem, situation: Chosen | undefined, from: Repertory, limits: WholeLimits): Draft {
  const suspected = problem.known === undefined;
  const first = situation === undefined ? [] : [{ kind: "situation" as const, ...situation }];
  const asked = suspected ? several(1, "problem", () => choose(from, "problem", topic(from, problem, "problem"))) : [];
  if (problem.capability === undefined) return { problem, questions: [...first, ...asked] };
  const widened = suspected || problem.known === "confirmed" ? implications(problem, from, limits.implication) : [];
  const payoff = several(limits.needPayoff.from, "needPayoff", () =>
    choose(from, "needPayoff", topic(from, problem, "capability")),
  );
  return { problem, questions: [...first, ...asked, ...widened, ...payoff] };
}

/** One for each consequence, then open ones until there are as many as the limit asks for. */
function implications(
  problem: Problem,
  from: Repertory,
  { from: least, to: most }: { readonly from: number; readonly to: number },
): Drafted[] {
  const named = problem.consequences.slice(0, most).flatMap((of): Drafted[] => {
    const chosen = choose(from, "implication", topic(from, problem, "consequence", of));
    return chosen === undefined ? [] : [{ kind: "implication", consequence: of.id, ...chosen }];
  });
  const open = () => choose(from, "implication", topic(from, problem, "problem"));
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
