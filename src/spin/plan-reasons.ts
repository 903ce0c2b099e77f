/** What is to be said about a plan: what it leaves out, what it lacks, and what to mind. */
import { NEXT } from "../cycle/table.js";
import type { Chosen } from "./choose.js";
import type { Draft } from "./draft.js";
import type { ContactType, Kind, Stage } from "./ids.js";
import type { PlanNode, PlanReason } from "./plan.js";
import type { WholeLimits } from "./limits.js";
import type { Problem } from "./preparation.js";
import { CONTACTS, KINDS } from "./table.js";

/** The problems and situations that are not asked about. */
export function leftOut(
  all: readonly Problem[],
  solvable: readonly Problem[],
  raised: readonly Problem[],
  contact: ContactType,
  limits: WholeLimits,
): PlanReason[] {
  const isRaised = new Set(raised);
  const unsolvable = all.filter(({ capability }) => capability === undefined);
  const rule = contact === "dissatisfied" ? "unsolvableLeftOut" : "unsolvableNotWidened";
  const named = unsolvable.filter((problem) => contact === "dissatisfied" || isRaised.has(problem));
  const beyond = solvable.filter((problem) => !isRaised.has(problem));
  return [
    ...(named.length === 0 ? [] : [{ rule, problems: texts(named) } as const]),
    ...(beyond.length === 0
      ? []
      : [{ rule: "problemsLeftOut", problems: texts(beyond), limit: limits.problem.to } as const]),
  ];
}

const texts = (problems: readonly Problem[]): string[] => problems.map(({ text }) => text);

/** The problems whose area is not asked about, as the limit is reached. */
export function situationsLeftOut(
  raised: readonly Problem[],
  asked: ReadonlyMap<string, Chosen>,
  { situation }: WholeLimits,
): PlanReason[] {
  const areas = new Set(raised.filter(({ id }) => asked.has(id)).map(({ area }) => area));
  const without = raised.filter(({ area, known }) => known === undefined && !areas.has(area));
  return without.length === 0 ? [] : [{ rule: "situationLeftOut", problems: texts(without), limit: situation.to }];
}

/** Consequences beyond the limit, too few of them, or too few templates. */
export function shortfalls({ problem, questions }: Draft, limits: WholeLimits, shortOfTime: boolean): PlanReason[] {
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

/** What the stage and the contact ask for. */
export function advice(
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
