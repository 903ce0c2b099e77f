/** A plan as it is written down or drawn: its questions numbered, the ways on from each gathered. */
import { groupBy } from "../group.js";
import { isWhole } from "../judgement.js";
import type { PlanWords } from "../locale/types.js";
import type { CallPlan, PlanNode } from "./plan.js";
import { readPlan } from "./plan-read.js";
import { BRANCHES } from "./table.js";

/** A problem with its questions, each under a number such as 2.1. */
export interface Chapter {
  readonly id: string;
  readonly text: string;
  readonly questions: readonly { readonly number: string; readonly node: PlanNode }[];
}

/** Where some branches of a question lead. */
export interface Way {
  readonly branches: readonly (typeof BRANCHES)[number][];
  /** The id of a question; `undefined` for the close. */
  readonly to: string | undefined;
}

/** The problems of a plan with their questions, and the number of each question. */
export function chapters(where: string, plan: CallPlan): { all: Chapter[]; numbers: ReadonlyMap<string, string> } {
  const { nodes, problems } = readPlan(where, plan);
  const byProblem = new Map(groupBy([...nodes.values()], ({ problem }) => problem));
  const asked = problems.flatMap(({ id, text }) => {
    const own = byProblem.get(id);
    return own === undefined ? [] : [{ id, text, own }];
  });
  const all = asked.map(({ id, text, own }, row) => ({
    id,
    text,
    questions: own.map((node, nth) => ({ number: `${row + 1}.${nth + 1}`, node })),
  }));
  const numbers = all.flatMap(({ questions }) => questions.map(({ number, node }) => [node.id, number] as const));
  return { all, numbers: new Map(numbers) };
}

/** The ways on from a question, those that lead to one place together. */
export function waysOf({ next }: PlanNode): Way[] {
  const given = BRANCHES.flatMap((branch) => {
    const target = next[branch];
    return target === undefined ? [] : [{ branch, target }];
  });
  return [...new Set(given.map(({ target }) => target))].map((target) => ({
    branches: given.filter((one) => one.target === target).map(({ branch }) => branch),
    to: target === "close" ? undefined : target,
  }));
}

/** The answers of one way on, in words. */
export function said(ways: readonly Way[], { branches }: Way, words: PlanWords): string {
  return ways.length === 1 ? words.whatever : words.list(branches.map((branch) => words.branches[branch]));
}

/** What `write` makes of a plan, or a refusal if plan or labels are not those of this library. */
export function written(where: string, plan: CallPlan, write: () => string): string {
  const text = attempt(write);
  if (text !== undefined && isWhole(text, plan)) return text;
  throw new TypeError(
    `${where}: labels must be a locale of this library, and plan one of its plans, got other objects`,
  );
}

function attempt(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined; // something that is written is not there
  }
}
