/** What was observed, by whom and when: the one kind of input that every judgement of the cycle is made from. */
import { each, ratio, record, refusal } from "../check.js";
import { type Day, numbered } from "../day.js";
import { knownId, unknownId } from "../known.js";
import type { ActionId, EventId, SignalId, Witness } from "./ids.js";
import { ACTIONS, SIGNALS, WITNESSES } from "./signals.js";
import { EVENTS } from "./table.js";

/** A sign of the buyer, an exit event, or something the seller did; `Own` are signals of the caller's own. */
export interface Observation<Own extends string = never> {
  readonly signal: SignalId | EventId | ActionId | Own;
  readonly observedAt: Day;
  /** Who has seen it: the customer said or did it to us, a coach tells it, or the seller believes it. */
  readonly by: Witness;
  /** How much it counts, 0–1; 1 unless given. */
  readonly weight?: number | undefined;
}

/** An observation that was checked, and where it stood. */
export interface Seen {
  readonly row: number;
  readonly signal: string;
  readonly observedAt: Day;
  /** The day as a number, for counting. */
  readonly on: number;
  readonly by: Witness;
  readonly weight: number;
}

/** All that may be observed without signals of one's own. */
export const OBSERVABLE: ReadonlySet<string> = new Set([
  ...Object.keys(SIGNALS),
  ...Object.keys(EVENTS),
  ...Object.values(ACTIONS).flat(),
]);

/** The observations, each checked, none after `asOf`; in the order given. */
export function readObservations<Own extends string>(
  where: string,
  observations: readonly Observation<Own>[],
  asOf: Day,
  known: ReadonlySet<string> = OBSERVABLE,
  list = "observations",
): Seen[] {
  const today = numbered(where, "asOf", asOf);
  return each(where, list, observations, (observation, what, row) => {
    const { signal, observedAt, by, weight } = record(where, what, observation);
    if (!known.has(signal)) {
      throw unknownId(where, `${what}.signal`, signal, [...known], "a signal, an event or an action of the catalogue");
    }
    const on = numbered(where, `${what}.observedAt`, observedAt);
    if (on > today) throw refusal(where, `${what}.observedAt`, `must not be after asOf ${asOf}`, observedAt);
    return {
      row,
      signal,
      observedAt,
      on,
      by: knownId(where, `${what}.by`, by, WITNESSES, WHO),
      weight: weight === undefined ? 1 : ratio(where, `${what}.weight`, weight),
    };
  });
}

/** An observation as it was given, but for its checks: a copy. */
export const observed = ({ signal, observedAt, by, weight }: Seen): Observation => ({
  signal: signal as Observation["signal"], // one of the catalogue, where it was read without signals of one's own
  observedAt,
  by,
  weight,
});

const WHO = 'a witness: "customer", "coach" or "seller"';
