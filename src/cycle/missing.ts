/** What is missing: exit events that nobody has seen, and the signs that would tell the two best stages apart. */
import type { Candidate } from "./belief.js";
import type { Filtered } from "./filter.js";
import { type EventId, placeOf, type Stage } from "./ids.js";
import type { Parameters } from "./parameters.js";
import { REGRESSIONS, WOULD_SETTLE } from "./signals.js";
import { EVENTS } from "./table.js";

/** What would tell more. */
export type MissingReason =
  /** The stage lies beyond an event that the customer has not let be seen. */
  | { readonly rule: "eventUnseen"; readonly signal: EventId; readonly stage: Stage }
  /** If it were seen, it would speak for one of the two best stages more than for the other. */
  | { readonly rule: "wouldSettle"; readonly signal: string; readonly stage: Stage; readonly rather: Stage };

/** The events first, then for each of the two best stages the signs that would tell most. */
export function missingFor(
  [first, second]: readonly [Candidate, Candidate],
  filtered: Filtered,
  parameters: Parameters,
): MissingReason[] {
  const seen = new Set(filtered.moves.filter(({ loop }) => loop === filtered.loop).map((move) => move.seen.signal));
  return [
    ...unseen(first.stage, filtered.earliest),
    ...settling(first.stage, second.stage, seen, parameters),
    ...settling(second.stage, first.stage, seen, parameters),
  ];
}

/** The exit events between the earliest stage possible and the stage itself. */
function unseen(stage: Stage, earliest: number): MissingReason[] {
  return (Object.keys(EVENTS) as EventId[]).flatMap((signal): MissingReason[] => {
    const { into } = EVENTS[signal];
    const passed = into !== undefined && placeOf(into) > earliest && placeOf(into) <= placeOf(stage);
    return passed ? [{ rule: "eventUnseen", signal, stage }] : [];
  });
}

/** By how likely a sign is in the stage, times how much it would then tell against the other. */
function settling(stage: Stage, rather: Stage, seen: ReadonlySet<string>, { signs }: Parameters): MissingReason[] {
  const [own, other] = [placeOf(stage), placeOf(rather)];
  return [...signs]
    .filter(([signal]) => !seen.has(signal) && !UNASKED.has(signal))
    .map(([signal, { likelihoods }]) => {
      const log = likelihoods[own] ?? 0;
      return { signal, tells: Math.exp(log) * (log - (likelihoods[other] ?? 0)) };
    })
    .sort((a, b) => b.tells - a.tells)
    .slice(0, WOULD_SETTLE)
    .map(({ signal }) => ({ rule: "wouldSettle", signal, stage, rather }));
}

/** Nobody hopes for a step back, and the exit events are told apart. */
const UNASKED: ReadonlySet<string> = new Set([...Object.keys(REGRESSIONS), ...Object.keys(EVENTS)]);
