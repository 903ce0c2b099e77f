/** What is known, by id: every key must be an id, and an answer left out or undefined is not known. */
import { record } from "../check.js";
import { knownId } from "../known.js";

/** Answers of which any may be left out. */
export type Known<Id extends string, Answer> = { readonly [I in Id]?: Answer | undefined };

/** The known answers by id; `read` is told what an error must call the answer, and `kind` says what an id is. */
export function readKnown<Id extends string, Answer, Read>(
  where: string,
  what: string,
  given: Known<Id, Answer>,
  ids: readonly Id[],
  kind: string,
  read: (where: string, what: string, answer: unknown, id: Id) => Read,
): Map<Id, Read> {
  const known = new Map<Id, Read>();
  for (const [key, answer] of Object.entries<unknown>(record(where, what, given))) {
    const id = knownId(where, `a key of ${what}`, key, ids, kind);
    if (answer !== undefined) known.set(id, read(where, `${what}.${id}`, answer, id));
  }
  return known;
}
