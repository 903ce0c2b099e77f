/** The ids of the model as types, and how a misspelt one is answered: with the nearest that exists. */
import { refusal } from "../check.js";
import type { ACTIONS, REGRESSIONS, SIGNALS, WITNESSES } from "./signals.js";
import { type EVENTS, type SELLER_STAGES, type STAGE_STRATEGIES, STAGES } from "./table.js";

/** A stage of the buyer. */
export type Stage = (typeof STAGES)[number];

/** A stage of the seller's process. */
export type SellerStage = keyof typeof SELLER_STAGES;

/** What a stage of the buyer asks of the seller. */
export type StageStrategy = (typeof STAGE_STRATEGIES)[Stage]["strategy"];

/** How a seller goes wrong who is not where the buyer is. */
export type StageError = (typeof STAGE_STRATEGIES)[Stage]["ahead" | "behind"];

/** A step inside a stage of the seller's process. */
export type SellerStep = (typeof SELLER_STAGES)[SellerStage]["steps"][number];

/** What a stage of the seller's process is for. */
export type SellerGoal = (typeof SELLER_STAGES)[SellerStage]["goals"][number];

/** An event that ends a stage of the seller's process. */
export type EventId = keyof typeof EVENTS;

/** Something a buyer does that speaks for a stage. */
export type SignalId = keyof typeof SIGNALS;

/** A signal by which a buyer goes back. */
export type RegressionId = keyof typeof REGRESSIONS;

/** Something the seller did. */
export type ActionId = (typeof ACTIONS)[SellerStage][number];

/** Who has seen it. */
export type Witness = (typeof WITNESSES)[number];

/** The place of a stage among the six, from 0. */
export const placeOf = (stage: Stage): number => STAGES.indexOf(stage);

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
