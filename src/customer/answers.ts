/** Answers by id: every key must be an id, and an answer left out or undefined is not known. */
import { record, refusal } from "../check.js";

/** What may be known, by id. */
type AnswersTo<Id extends string, Answer> = { readonly [I in Id]?: Answer | undefined };

/** An object whose keys are all among the ids. */
export function onlyIds<Shape extends object>(
  where: string,
  what: string,
  given: Shape,
  ids: readonly string[],
): Shape {
  const stranger = Object.keys(record(where, what, given)).find((key) => !ids.includes(key));
  if (stranger === undefined) return given;
  throw refusal(where, what, `must name only ${ids.map((id) => `"${id}"`).join(", ")}`, stranger);
}

/** What is known, in the order of the ids; `read` is told what an error must call the answer. */
export function readAnswers<Id extends string, Answer, Read>(
  where: string,
  what: string,
  given: AnswersTo<Id, Answer>,
  ids: readonly Id[],
  read: (where: string, what: string, answer: Answer) => Read,
): Map<Id, Read> {
  const answers = onlyIds(where, what, given, ids);
  const known = new Map<Id, Read>();
  for (const id of ids) {
    const answer = answers[id];
    if (answer !== undefined) known.set(id, read(where, `${what}.${id}`, answer));
  }
  return known;
}
