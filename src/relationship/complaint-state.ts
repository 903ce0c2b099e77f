/** The states of a complaint, and what can happen in each. */
import { oneOf, refusal, show } from "../check.js";
import { knownId } from "../known.js";
import { COMPLAINT_EVENTS, COMPLAINT_STATES } from "./table.js";

/** Where a complaint stands. */
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** What can happen to it. */
export type ComplaintEvent = (typeof COMPLAINT_EVENTS)[number]["event"];

/** What an event did. */
export interface ComplaintMoved {
  readonly rule: "complaintMoved";
  readonly event: ComplaintEvent;
  readonly from: ComplaintState;
  readonly to: ComplaintState;
}

/** The state after an event, and what can happen next. */
export interface ComplaintAdvanced {
  readonly state: ComplaintState;
  readonly legal: readonly ComplaintEvent[];
  readonly because: readonly ComplaintMoved[];
}

export const EVENT_IDS: readonly ComplaintEvent[] = [...new Set(COMPLAINT_EVENTS.map(({ event }) => event))];

/**
 * Returns the state of a complaint after an event.
 *
 * @throws RangeError for an unknown state, or an event that cannot happen in the state, naming those that can.
 * @example
 * const accepted = Relationship.advanceComplaint("received", "accept")
 * accepted.state // => "accepted"
 * accepted.legal // => ["findResponsible"]
 * accepted.because // => [{ rule: "complaintMoved", event: "accept", from: "received", to: "accepted" }]
 * Relationship.advanceComplaint("planProposed", "sendBack").state // => "responsibleFound"
 * Relationship.advanceComplaint("received", "carryOut")
 * // throws RangeError: Relationship.advanceComplaint: event must be one that can happen in received: "accept", "explain", got "carryOut"
 * @category Complaints
 * @see docs/sources.md#relationship-complaints
 */
export function advanceComplaint(state: ComplaintState, event: ComplaintEvent): ComplaintAdvanced {
  const where = "Relationship.advanceComplaint";
  const from = oneOf(where, "state", state, COMPLAINT_STATES);
  const known = knownId(where, "event", event, EVENT_IDS, "an event of a complaint");
  const to = after(from, known);
  if (to !== undefined) {
    return { state: to, legal: eventsIn(to), because: [{ rule: "complaintMoved", event: known, from, to }] };
  }
  const list = eventsIn(from).map((id) => show(id));
  const rule =
    list.length === 0
      ? `must not follow ${from}, which ends it`
      : `must be one that can happen in ${from}: ${list.join(", ")}`;
  throw refusal(where, "event", rule, known);
}

/**
 * Lists what can happen to a complaint in a state; nothing follows the review.
 *
 * @throws RangeError for an unknown state.
 * @example
 * Relationship.legalComplaintEvents("explained") // => ["insist", "record"]
 * Relationship.legalComplaintEvents("reviewed") // => []
 * @category Complaints
 * @see docs/sources.md#relationship-complaints
 */
export function legalComplaintEvents(state: ComplaintState): ComplaintEvent[] {
  return eventsIn(oneOf("Relationship.legalComplaintEvents", "state", state, COMPLAINT_STATES));
}

export const eventsIn = (state: ComplaintState): ComplaintEvent[] =>
  COMPLAINT_EVENTS.filter(({ from }) => from === state).map(({ event }) => event);

/** Where an event leads from a state; `undefined` where it cannot happen. */
export const after = (state: ComplaintState, event: ComplaintEvent): ComplaintState | undefined =>
  COMPLAINT_EVENTS.find((row) => row.from === state && row.event === event)?.to;
