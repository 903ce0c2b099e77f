/** The needs of a call: those known before, and those voiced in it. */
import { refusal } from "../check.js";
import type { NeedKind } from "./ids.js";
import { needKind } from "./needs.js";
import type { Call } from "./record.js";
import type { Met } from "./statements.js";
import type { Need, NeedTurn, QuestionTurn, Turn } from "./turns.js";

/** What a turn voices: a need of either kind, or one of which the kind is not clear. */
export function voicedBy(turn: Turn): NeedKind | "unclear" | undefined {
  if (turn.turn === "statement") return undefined;
  if (turn.turn === "need") return needKind(turn.expresses) ?? "unclear";
  const { answer, need } = turn;
  const kind = turn.about === undefined ? turn.kind : "problem"; // brought up unasked
  if (answer === "explicitNeed") return "explicit";
  const admitted = answer === "confirmed" || answer === "minor" || answer === "significant";
  if (admitted && (kind === "problem" || need !== undefined)) return "implied";
  return need === undefined ? undefined : "unclear";
}

/** A need in the log, the turn since when it has been there – 0 for an earlier call – and the field that gave its id. */
export type Logged = Met & { readonly since: number; readonly from: string };

/** All needs by id, those of earlier calls first. One voiced again stays as it was, unless it has become clearer. */
export function logOf(where: string, { heldOn, turns, needs }: Call): ReadonlyMap<string, Logged> {
  const log = new Map<string, Logged>(needs.map((need) => [need.id, { ...need, since: 0 }]));
  turns.forEach((turn, row) => {
    const kind = voicedBy(turn);
    if (kind === undefined || turn.turn === "statement") return;
    const entry = entryOf(turn, kind, row + 1);
    const before = log.get(entry.id);
    if (before !== undefined && turn.need === undefined) {
      throw refusal(where, before.from, `must not be the one that the need of turn ${row + 1} goes by`, entry.id);
    }
    if (before === undefined || CLEARER.indexOf(before.kind) < CLEARER.indexOf(entry.kind)) {
      log.set(entry.id, { ...entry, statedOn: heldOn, problem: entry.problem ?? before?.problem });
    }
  });
  return log;
}

const CLEARER: readonly (NeedKind | undefined)[] = [undefined, "implied", "explicit"];

function entryOf(turn: QuestionTurn | NeedTurn, kind: NeedKind | "unclear", nth: number): Omit<Logged, "statedOn"> {
  const { need = `turn${nth}`, condition, said } = turn;
  const problem = (turn.turn === "question" ? turn.about : undefined) ?? turn.problem;
  const known = kind === "unclear" ? undefined : kind;
  return { id: need, kind: known, turn: nth, problem, condition, said, since: nth, from: `turns[${nth - 1}].need` };
}

/** The needs whose kind is clear, as a log keeps them. */
export function needsOf(log: ReadonlyMap<string, Logged>): Need[] {
  return [...log.values()].flatMap(({ since: _, from: __, kind, ...need }) =>
    kind === undefined ? [] : [{ ...need, kind }],
  );
}
