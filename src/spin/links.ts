/** What other models take from a call: criteria the customer may choose by, and signs of the stage. */
import { record } from "../check.js";
import type { Observation } from "../cycle/index.js";
import { type Day, day } from "../day.js";
import { needKind } from "./needs.js";
import { type CallRecord, type KnownProblem, readKnown, readTurns } from "./record.js";
import { readNeeds } from "./statements.js";
import type { Need, Turn } from "./turns.js";

/** What the customer has said is wanted, as a criterion to choose by. */
export interface NeedCriterion {
  /** The id of the need. */
  readonly need: string;
  /** In the customer's own words; `undefined` where these were not noted. */
  readonly said: string | undefined;
  readonly problem: string | undefined;
  readonly statedOn: Day;
  /** The condition under which it holds. */
  readonly condition: string | undefined;
  /** The id of what we can do about it; `undefined` where that is nothing, or not known. */
  readonly capability: string | undefined;
}

/**
 * Returns the explicit needs of a log as criteria the customer may choose by, in the order in which they were stated, each
 * with what we can do about it. Implied needs are none yet.
 *
 * @throws RangeError for a need or a problem without an id or with one given twice, an unknown kind, or no calendar day.
 * @example
 * const needs = [
 *   { id: "n2", kind: "explicit", statedOn: "2026-03-10", problem: "twice", said: "We want one record for everybody." },
 *   { id: "n1", kind: "implied", statedOn: "2026-03-03", problem: "twice" },
 * ]
 * const [criterion, ...others] = Spin.criteria(needs, [{ id: "twice", capability: "record" }])
 * criterion.said // => "We want one record for everybody."
 * criterion.capability // => "record"
 * others.length // => 0
 * @category Links
 * @see docs/sources.md#spin-links
 */
export function criteria(needs: readonly Need[], problems: readonly KnownProblem[] = []): NeedCriterion[] {
  const where = "Spin.criteria";
  const capabilities = new Map(readKnown(where, problems).map(({ id, capability }) => [id, capability]));
  return readNeeds(where, "needs", needs)
    .filter(({ kind }) => kind === "explicit")
    .sort((a, b) => byDay(a.statedOn, b.statedOn) || (a.turn ?? 0) - (b.turn ?? 0))
    .map(({ id, said, problem, statedOn, condition }) => ({
      need: id,
      said,
      problem,
      statedOn,
      condition,
      capability: problem === undefined ? undefined : capabilities.get(problem),
    }));
}

const byDay = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

/**
 * Returns what the customer let be seen in a call as signs for `Cycle.detect`: an admitted problem as a complaint about
 * the status quo, an explicit need as a want to change, each once. Exit events are not among them: that the customer has
 * resolved to act is for a person to say.
 *
 * @throws RangeError for a turn that is none, or a day that does not exist.
 * @example
 * const turns = [
 *   { turn: "question", kind: "problem", problem: "twice", answer: "confirmed" },
 *   { turn: "need", problem: "twice", expresses: ["want"] },
 * ]
 * Spin.signs({ heldOn: "2026-03-02", turns }).map(({ signal }) => signal) // => ["complainsOfStatusQuo", "statesWantToChange"]
 * Cycle.detect(Spin.signs({ heldOn: "2026-03-02", turns }), {}, "2026-03-02").verdict // => "recognitionOfNeeds"
 * @category Links
 * @see docs/sources.md#spin-links
 */
export function signs(call: Pick<CallRecord, "heldOn" | "turns">): Observation[] {
  const where = "Spin.signs";
  const { heldOn, turns } = record(where, "call", call);
  const observedAt = day(where, "heldOn", heldOn);
  const read = readTurns(where, turns);
  const seen = [
    ...(read.some(admitsProblem) ? (["complainsOfStatusQuo"] as const) : []),
    ...(read.some(voicesWant) ? (["statesWantToChange"] as const) : []),
  ];
  return seen.map((signal) => ({ signal, observedAt, by: "customer" }));
}

const admitsProblem = (turn: Turn): boolean =>
  turn.turn === "question"
    ? turn.answer === "significant" ||
      ((turn.kind === "problem" || turn.about !== undefined) && turn.answer === "confirmed")
    : turn.turn === "need" && needKind(turn.expresses) === "implied";

const voicesWant = (turn: Turn): boolean =>
  turn.turn === "question"
    ? turn.answer === "explicitNeed"
    : turn.turn === "need" && needKind(turn.expresses) === "explicit";
