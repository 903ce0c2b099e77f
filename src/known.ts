/**
 * How a misspelt id is answered: with the nearest that exists.
 *
 * @module
 */
import { refusal } from "./check.js";

/** One of the ids, or a refusal that names the nearest. */
export function knownId<Id extends string>(
  where: string,
  what: string,
  value: unknown,
  ids: readonly Id[],
  kind: string,
): Id {
  const id = ids.find((candidate) => candidate === value);
  if (id !== undefined) return id;
  throw unknownId(where, what, value, ids, kind);
}

/** The refusal of an id that does not exist. */
export function unknownId(where: string, what: string, value: unknown, ids: readonly string[], kind: string): Error {
  const nearest = typeof value === "string" ? nearestTo(value, ids) : undefined;
  const hint = nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
  return refusal(where, what, `must be ${kind}${hint}`, value, "string");
}

/** A word longer than this is no misspelt id. */
const LONGEST = 60;

/** The id that takes the fewest letters to change, if it takes at most every other letter. */
function nearestTo(word: string, ids: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [first] = ids
    .map((id) => ({ id, changes: changes(word.toLowerCase(), id.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  return first !== undefined && first.changes <= first.id.length / 2 ? first.id : undefined;
}

/** Letters to insert, delete or replace (Levenshtein). */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, nth) => nth);
  for (let nth = 1; nth <= from.length; nth += 1) {
    const above = row;
    row = [nth];
    for (let at = 1; at <= to.length; at += 1) {
      const swap = (above[at - 1] ?? 0) + (from[nth - 1] === to[at - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1));
    }
  }
  return row[to.length] ?? 0;
}
