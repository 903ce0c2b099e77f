/**
 * A checklist: what holds, what does not, and what nobody has looked into.
 *
 *   answers    { budget: true, need: false }             of the parts budget, need, authority
 *   read as    met budget · missing need · unknown authority
 *   coverage   1/3 … 2/3                                  with every unknown part missing, with every one met
 *
 * @module
 */
import { flag, record } from "./check.js";
import type { Judgement, Reason } from "./judgement.js";
import { knownId } from "./known.js";

/** Yes or no for each part; left out it has not been looked into, which is not "no". */
export type ChecklistAnswers<Part extends string> = { readonly [P in Part]?: boolean | undefined };

/** `incomplete` as soon as one part is known to be missing, `undetermined` while none is but some are unknown. */
export type ChecklistVerdict = "complete" | "incomplete" | "undetermined";

/** The parts by their answer, each list in the order of the checklist. */
export interface Covered<Part extends string> {
  readonly met: readonly Part[];
  readonly missing: readonly Part[];
  readonly unknown: readonly Part[];
  /** The share of the parts that is met, with every unknown one missing, and with every one met. */
  readonly coverage: readonly [low: number, high: number];
}

/** Why a checklist is complete or not; `list` says which checklist. */
export type ChecklistReason<List extends string, Part extends string> =
  | { readonly rule: "checklistMet"; readonly list: List; readonly of: number }
  | { readonly rule: "checklistMissing"; readonly list: List; readonly parts: readonly Part[]; readonly of: number }
  | {
      readonly rule: "checklistUnknown";
      readonly list: List;
      readonly parts: readonly Part[];
      readonly low: number;
      readonly high: number;
    };

/** A checklist gone through. */
export interface Checklist<Part extends string, Why extends Reason>
  extends Judgement<ChecklistVerdict, Why>,
    Covered<Part> {}

/** The parts by their answer; a part that does not exist is refused as none of that `kind`, such as "a part of the chain". */
export function covered<Part extends string>(
  where: string,
  what: string,
  given: ChecklistAnswers<Part>,
  parts: readonly Part[],
  kind: string,
): Covered<Part> {
  const answers = new Map<Part, boolean>();
  for (const [key, answer] of Object.entries<unknown>(record(where, what, given))) {
    const part = knownId(where, `a key of ${what}`, key, parts, kind);
    if (answer !== undefined) answers.set(part, flag(where, `${what}.${part}`, answer));
  }
  const those = (answer: boolean | undefined) => parts.filter((part) => answers.get(part) === answer);
  const [met, missing, unknown] = [those(true), those(false), those(undefined)];
  return { met, missing, unknown, coverage: [met.length / parts.length, (met.length + unknown.length) / parts.length] };
}

/** Goes through a checklist: what is missing decides, then what is unknown. */
export function checklist<List extends string, Part extends string>(
  list: List,
  of: Covered<Part>,
): Checklist<Part, ChecklistReason<List, Part>> {
  const { met, missing, unknown, coverage } = of;
  const [low, high] = coverage;
  const all = met.length + missing.length + unknown.length;
  const because: ChecklistReason<List, Part>[] = [];
  if (missing.length > 0) because.push({ rule: "checklistMissing", list, parts: missing, of: all });
  if (unknown.length > 0) because.push({ rule: "checklistUnknown", list, parts: unknown, low, high });
  if (because.length === 0) because.push({ rule: "checklistMet", list, of: all });
  const verdict = missing.length > 0 ? "incomplete" : unknown.length > 0 ? "undetermined" : "complete";
  return { verdict, because, met, missing, unknown, coverage };
}
