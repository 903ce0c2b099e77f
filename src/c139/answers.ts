/** What is known of the 13 items, and how it is read. */
import { record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { ITEMS } from "./table.js";
import type { Dial, Item, Value } from "./value.js";

/** Whether an item holds. */
export type Mark = boolean | "unknown";

/** A mark with what it rests on. */
export interface Evidenced {
  readonly holds: Mark;
  /** What was seen or heard, in the seller's words. */
  readonly evidence?: string | undefined;
  /** The day it was seen or heard. */
  readonly on?: Day | undefined;
}

/** What is known of an item; leaving an item out is the same as `"unknown"`. */
export type Answer = Mark | Evidenced;

/** The answers to the 13 items. */
export type Answers = { readonly [I in Item]?: Answer | undefined };

const ALL: readonly Item[] = ["topDecisionMakerBacksUs", ...ITEMS.first, ...ITEMS.clear];

/** The mark of an item, whichever way it was answered. */
export function mark(answers: Answers, item: Item): Mark {
  const answer = answers[item];
  if (answer === undefined) return "unknown";
  return typeof answer === "object" ? answer.holds : answer;
}

/** The items that a mark satisfies, of one dial or of all three, in the order of the source. */
export function itemsWhere(answers: Answers, holds: (mark: Mark) => boolean, items: readonly Item[] = ALL): Item[] {
  return items.filter((item) => holds(mark(answers, item)));
}

/** The value with every unknown item failing, and with every one holding. */
export function range(answers: Answers): [low: Value, high: Value] {
  const count = (dial: Dial, holds: (mark: Mark) => boolean) => itemsWhere(answers, holds, ITEMS[dial]).length;
  const value = (holds: (mark: Mark) => boolean) =>
    ({ win: count("win", holds), first: count("first", holds), clear: count("clear", holds) }) as Value;
  return [value((known) => known === true), value((known) => known !== false)];
}

/** The answers alone, once every key is known to be an item and every answer to be one. */
export function readAnswers(where: string, what: string, answers: Answers): Answers {
  const given = record(where, what, answers);
  const stranger = Object.keys(given).find((key) => !(ALL as readonly string[]).includes(key));
  if (stranger !== undefined) throw refusal(where, what, "must name only the 13 items", stranger);
  const read: { [I in Item]?: Answer } = {};
  for (const item of ALL) {
    const answer = given[item];
    if (answer !== undefined) read[item] = readAnswer(where, `${what}.${item}`, answer);
  }
  return read;
}

function readAnswer(where: string, what: string, answer: Answer): Answer {
  if (typeof answer !== "object") return readMark(where, what, answer);
  const { holds, evidence, on } = record(where, what, answer);
  return {
    holds: readMark(where, `${what}.holds`, holds),
    ...(evidence === undefined ? {} : { evidence: text(where, `${what}.evidence`, evidence) }),
    ...(on === undefined ? {} : { on: day(where, `${what}.on`, on) }),
  };
}

export function readMark(where: string, what: string, holds: Mark): Mark {
  if (typeof holds === "boolean" || holds === "unknown") return holds;
  throw refusal(where, what, 'must be true, false or "unknown"', holds, "string");
}
