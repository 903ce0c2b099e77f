/** The walk along a plan: what an answer makes of a problem, and where it leads. */
import type { CallAnswer, ConversationReason, Progress } from "./conversation.js";
import type { Answer } from "./ids.js";
import type { CallPlan, PlanNode } from "./plan.js";
import { readPlan } from "./plan-read.js";
import { ENOUGH_CONSEQUENCES, PROGRESS } from "./table.js";
import type { Turn } from "./turns.js";

/** A problem, and how far it has come. */
interface Track {
  readonly id: string;
  readonly text: string;
  progress: Progress;
  /** The questions whose consequence was confirmed. */
  readonly confirmed: string[];
  /** The question to ask next about it; `undefined` when it is done. */
  at: PlanNode | undefined;
}

/** Where a walk stands. */
export interface Walk {
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly tracks: ReadonlyMap<string, Track>;
  /** The question being asked; `undefined` at the close. */
  at: PlanNode | undefined;
  /** The problems that were left for a need voiced in between, the last one first. */
  readonly left: Track[];
  readonly path: string[];
  readonly turns: Turn[];
}

/** The walk before the first question. */
export function begin(where: string, plan: CallPlan): Walk {
  const { start, nodes, problems } = readPlan(where, plan);
  const tracks = new Map(
    problems.map(({ id, text, known }): [string, Track] => [
      id,
      { id, text, progress: known ?? "open", confirmed: [], at: undefined },
    ]),
  );
  for (const node of nodes.values()) {
    const track = tracks.get(node.problem);
    if (track !== undefined) track.at ??= node;
  }
  return { nodes, tracks, at: nodes.get(start), left: [], path: [], turns: [] };
}

/** The problem of a question; the plan was checked to have it. */
const trackOf = ({ tracks }: Walk, { problem }: PlanNode): Track =>
  tracks.get(problem) ?? { id: problem, text: problem, progress: "open", confirmed: [], at: undefined };

/** An answer to the question itself: it moves the problem, and leads to the next question. */
export function answered(walk: Walk, at: PlanNode, given: CallAnswer): ConversationReason {
  const { answer, to: _, about: __, ...voiced } = given;
  const { kind, problem, consequence, question } = at;
  walk.path.push(at.id);
  walk.turns.push({
    turn: "question",
    kind,
    problem,
    ...(consequence && { consequence }),
    answer,
    question,
    ...voiced,
  });
  const track = trackOf(walk, at);
  const before = track.progress;
  if (kind === "implication" && answer === "confirmed") track.confirmed.push(at.id);
  track.progress = furthest(before, progressBy(at, answer));
  const target = targetOf(at, answer, before, track.confirmed.length);
  const on = walk.nodes.get(target);
  track.at = on?.problem === problem ? on : undefined;
  walk.at = track.at ?? leave(walk, on);
  return reasonFor(at, given.answer, before, track);
}

/** What an answer makes of a problem. */
function progressBy({ kind }: PlanNode, answer: Answer): Progress {
  if (answer === "explicitNeed") return "explicitNeed";
  if (kind === "needPayoff") return "open"; // agreeing with the payoff is no want in one's own words
  if (answer === "significant") return "significant";
  if (kind !== "problem") return "open";
  return answer === "denied" ? "denied" : "confirmed";
}

const furthest = (a: Progress, b: Progress): Progress => (PROGRESS.indexOf(a) >= PROGRESS.indexOf(b) ? a : b);

/** Where an answer leads: as the plan says, and sooner if it completes something. */
function targetOf({ kind, next: ways }: PlanNode, answer: Answer, before: Progress, confirmed: number): string {
  if (ways.stated !== undefined && before === "explicitNeed") return ways.stated;
  const enough = kind === "implication" && answer === "confirmed" && confirmed >= ENOUGH_CONSEQUENCES;
  return (enough ? ways.enough : undefined) ?? ways[answer];
}

/** Where to go on when a problem is done: back to the one that was left for it, else where the plan says. */
function leave(walk: Walk, on: PlanNode | undefined): PlanNode | undefined {
  while (walk.left.length > 0) {
    const back = walk.left.pop();
    if (back?.at !== undefined) return back.at;
  }
  if (on === undefined) return undefined;
  const tracks = [...walk.tracks.values()];
  const from = tracks.findIndex(({ id }) => id === on.problem);
  return tracks.slice(from).find(({ at }) => at !== undefined)?.at;
}

/** An answer that is evidence of another problem: the question itself stays open. */
export function aside(
  walk: Walk,
  at: PlanNode,
  other: Track,
  { answer, about: _, to: __, ...voiced }: CallAnswer,
): ConversationReason {
  const { kind, problem, question } = at;
  walk.turns.push({ turn: "question", kind, problem, question, answer, about: other.id, ...voiced });
  const own = [...walk.nodes.values()].filter((node) => node.problem === other.id);
  const [asked] = own.filter(({ kind }) => kind === "problem");
  const payoffs = own.filter(({ kind }) => kind === "needPayoff");
  const named = { problem: other.text };
  if (answer === "denied") {
    other.progress = "denied";
    other.at = undefined;
    return { rule: "problemDenied", ...named };
  }
  if (answer === "explicitNeed") {
    const isNew = other.progress !== "explicitNeed" || other.at !== undefined;
    const payoff = isNew ? payoffs.find(({ id }) => !walk.path.includes(id)) : undefined;
    other.progress = "explicitNeed";
    other.at = payoff;
    if (payoff === undefined) return { rule: payoffs.length === 0 ? "needUnmet" : "benefitDue", ...named };
    walk.left.push(trackOf(walk, at));
    walk.at = payoff;
    return { rule: "needVoiced", ...named };
  }
  const isNew = other.at?.kind === "situation" || other.at?.kind === "problem";
  other.progress = furthest(other.progress, answer === "significant" ? "significant" : "confirmed");
  const on = asked && walk.nodes.get(asked.next[answer]);
  if (isNew) other.at = on?.problem === other.id ? on : undefined;
  return { rule: answer === "significant" ? "problemSignificant" : "problemConfirmed", ...named };
}

/** What the answer moved, in a word. */
function reasonFor(
  at: PlanNode,
  answer: Answer,
  before: Progress,
  { text: problem, confirmed, at: on }: Track,
): ConversationReason {
  const counted = { problem, confirmed: confirmed.length, enough: ENOUGH_CONSEQUENCES };
  if (at.kind === "needPayoff") {
    if (answer === "explicitNeed" || (before === "explicitNeed" && answer !== "denied"))
      return { rule: "benefitDue", problem };
    return { rule: answer === "denied" ? "payoffDenied" : "payoffAgreed", problem };
  }
  if (answer === "explicitNeed") return { rule: on?.kind === "needPayoff" ? "needVoiced" : "needUnmet", problem };
  if (at.kind === "implication") {
    if (answer === "confirmed") {
      return { rule: on?.kind === "needPayoff" ? "consequencesEnough" : "consequenceConfirmed", ...counted };
    }
    return { rule: CONSEQUENCE_RULES[answer], problem };
  }
  if (answer === "significant") return { rule: "problemSignificant", problem };
  if (at.kind === "situation") return { rule: "factAnswered", problem };
  return { rule: answer === "denied" ? "problemDenied" : "problemConfirmed", problem };
}

const CONSEQUENCE_RULES = {
  minor: "consequenceMinor",
  denied: "consequenceDenied",
  significant: "consequenceSignificant",
} as const;
