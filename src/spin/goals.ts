/** Goal–problem–need chains (GPN): a second way into the same plan. */
import { each, oneOf, record, text } from "../check.js";
import { type PlannedProblem, readConsequences } from "./preparation.js";
import { KNOWN } from "./table.js";

/** What stands in the way of a goal, and what the customer needs instead. */
export interface GoalProblem extends Omit<PlannedProblem, "goal" | "capability"> {
  /** The id of the capability that is needed; left out, we have none. */
  readonly need?: string | undefined;
}

/** What the customer wants to reach, and what stands in the way. */
export interface Goal {
  /** As a noun phrase, such as "shorter delivery times". */
  readonly goal: string;
  readonly problems: readonly GoalProblem[];
}

/**
 * Returns the problems of goal–problem–need chains as `planCall` takes them, goal by goal: each carries its goal, and the
 * need is the capability it is to be asked the payoff of.
 *
 * @throws RangeError for a goal or a problem without text, TypeError for what is no list of goals.
 * @example
 * const chain = { goal: "shorter delivery times", problems: [{ id: "twice", text: "duplicate orders", area: "order processing", need: "record" }] }
 * Spin.fromGoals([chain])
 * // => [{ id: "twice", text: "duplicate orders", area: "order processing", goal: "shorter delivery times", capability: "record" }]
 * const plan = Spin.planCall({
 *   problems: Spin.fromGoals([chain]).map((problem) => ({ ...problem, ask: ["closerToGoal"] })),
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   contact: "dissatisfied",
 *   stage: "recognitionOfNeeds",
 * })
 * plan.nodes[5].question // => "How much closer would a shared order record bring you to shorter delivery times?"
 * @category Plan and conversation
 * @see docs/sources.md#spin-plan
 */
export function fromGoals(goals: readonly Goal[]): PlannedProblem[] {
  const where = "Spin.fromGoals";
  return each(where, "goals", goals, (entry, what) => {
    const { goal, problems } = record(where, what, entry);
    const reached = text(where, `${what}.goal`, goal);
    return each(where, `${what}.problems`, problems, (problem, at) => problemOf(where, at, problem, reached));
  }).flat();
}

function problemOf(where: string, what: string, problem: GoalProblem, goal: string): PlannedProblem {
  const { id, text: words, area, need, consequences, known, ask } = record(where, what, problem);
  return {
    id: text(where, `${what}.id`, id),
    text: text(where, `${what}.text`, words),
    area: text(where, `${what}.area`, area),
    goal,
    ...(need !== undefined && { capability: text(where, `${what}.need`, need) }),
    ...(consequences !== undefined && { consequences: readConsequences(where, `${what}.consequences`, consequences) }),
    ...(known !== undefined && { known: oneOf(where, `${what}.known`, known, KNOWN) }),
    ...(ask !== undefined && { ask: each(where, `${what}.ask`, ask, (template, at) => text(where, at, template)) }),
  };
}
