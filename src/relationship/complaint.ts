/** A complaint followed through its events: where it stands, what may follow, and what took too long. */
import { daysAfter, daysBetween } from "../calendar.js";
import { each, integer, record, refusal, text } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { knownId } from "../known.js";
import { type Known, readKnown } from "./answers.js";
import { after, type ComplaintEvent, type ComplaintState, EVENT_IDS, eventsIn } from "./complaint-state.js";
import { COMPLAINT_STATES, LONGEST_STATE } from "./table.js";

/** Something that happened to a complaint. */
export interface ComplaintEntry {
  readonly event: ComplaintEvent;
  readonly on: Day;
}

/** A complaint and what happened to it; events of one day stand in their order. */
export interface ComplaintRecord {
  readonly id: string;
  readonly receivedOn: Day;
  readonly events: readonly ComplaintEntry[];
}

/** How long a complaint may stay in each state. */
export interface ComplaintOptions {
  /** In days, 0–3650; a state without one cannot be overdue. */
  readonly limits?: Known<ComplaintState, Days> | undefined;
}

/** A state with a limit. */
export interface Timed {
  readonly state: ComplaintState;
  readonly since: Day;
  readonly limit: Days;
  /** Beyond the limit, or left of it. */
  readonly days: Days;
}

/** Why a complaint is overdue, or not, and what went wrong. */
export type ComplaintReason =
  | { readonly rule: "complaintClosed"; readonly on: Day; readonly days: Days }
  | ({ readonly rule: "complaintOverdue" } & Timed)
  | ({ readonly rule: "complaintInTime" } & Timed)
  | { readonly rule: "complaintNoLimit"; readonly state: ComplaintState; readonly since: Day; readonly days: Days }
  | {
      readonly rule: "complaintIllegal";
      readonly event: ComplaintEvent;
      readonly on: Day;
      readonly state: ComplaintState;
      readonly legal: readonly ComplaintEvent[];
    }
  | { readonly rule: "complaintWasLate"; readonly state: ComplaintState; readonly from: Day; readonly days: Days };

/** A stay in one state. */
export interface ComplaintStay {
  readonly state: ComplaintState;
  readonly from: Day;
  /** `undefined` while it lasts. */
  readonly to: Day | undefined;
  readonly days: Days;
  /** Days beyond the limit, 0 within it; `undefined` without one, and once the complaint is reviewed. */
  readonly over: Days | undefined;
}

/** A complaint as it stands; `undetermined` in a state that has no limit. */
export interface Complaint extends Judgement<"closed" | "overdue" | "inTime" | "undetermined", ComplaintReason> {
  readonly id: string;
  readonly state: ComplaintState;
  readonly since: Day;
  /** The last day in time; `undefined` without a limit, or after the year 9999. */
  readonly due: Day | undefined;
  readonly legal: readonly ComplaintEvent[];
  /** Every state the complaint has been in. */
  readonly stays: readonly ComplaintStay[];
  /** Events that could not happen in the state at the time; they changed nothing. */
  readonly illegal: readonly (ComplaintEntry & { readonly state: ComplaintState })[];
}

/**
 * Follows a complaint through its events: its state, what may follow, and whether it is overdue as of a day. An event
 * that cannot happen in the state is reported and changes nothing.
 *
 * @throws RangeError for an unknown event or state, an event before the complaint was received or after `asOf`, or a
 * limit outside 0–3650 days.
 * @example
 * const events = [{ event: "accept", on: "2026-03-02" }, { event: "tellCustomer", on: "2026-03-03" }, { event: "findResponsible", on: "2026-03-06" }]
 * const options = { limits: { received: 2, accepted: 3, responsibleFound: 5 } }
 * const seen = Relationship.complaint({ id: "k1", receivedOn: "2026-03-02", events }, "2026-03-14", options)
 * seen.verdict // => "overdue"
 * seen.due // => "2026-03-11"
 * seen.legal // => ["proposePlan"]
 * seen.illegal // => [{ event: "tellCustomer", on: "2026-03-03", state: "accepted" }]
 * explain(seen, en.relationship.sentences)
 * // => ["Overdue by 3 days: “responsible found” since 2026-03-06, 5 days allowed.", "Not possible on 2026-03-03: “tell the customer” while “accepted”; possible were: find who is responsible.", "“accepted” from 2026-03-02 took 1 day longer than allowed."]
 * Relationship.complaint({ id: "k1", receivedOn: "2026-03-02", events: [] }, "2026-03-04", options).because
 * // => [{ rule: "complaintInTime", state: "received", since: "2026-03-02", limit: 2, days: 0 }]
 * Relationship.complaint({ id: "k1", receivedOn: "2026-03-02", events: [] }, "2026-03-04").verdict // => "undetermined"
 * const explained = ["explain", "record", "review"].map((event) => ({ event, on: "2026-03-05" }))
 * Relationship.complaint({ id: "k2", receivedOn: "2026-03-02", events: explained }, "2026-03-09").because
 * // => [{ rule: "complaintClosed", on: "2026-03-05", days: 3 }]
 * @category Complaints
 * @see docs/sources.md#relationship-complaints
 */
export function complaint(complaint: ComplaintRecord, asOf: Day, options: ComplaintOptions = {}): Complaint {
  const where = "Relationship.complaint";
  const today = day(where, "asOf", asOf);
  const limits = readStateLimits(where, options);
  return followed(readComplaint(where, "complaint", complaint, today), today, limits);
}

/** The limits by state. */
export type StateLimits = ReadonlyMap<ComplaintState, Days>;

export function readStateLimits(where: string, options: ComplaintOptions): StateLimits {
  const { limits = {} } = record(where, "options", options);
  return readKnown(where, "limits", limits, COMPLAINT_STATES, "a state of a complaint", (at, what, limit) =>
    integer(at, what, limit, 0, LONGEST_STATE),
  );
}

export function readComplaint(where: string, what: string, given: ComplaintRecord, asOf: Day): ComplaintRecord {
  const { id, receivedOn, events } = record(where, what, given);
  const received = day(where, `${what}.receivedOn`, receivedOn);
  if (received > asOf) throw refusal(where, `${what}.receivedOn`, `must not be after asOf ${asOf}`, received);
  const read = each(where, `${what}.events`, events, (entry, own) => {
    const { event, on } = record(where, own, entry);
    const known = knownId(where, `${own}.event`, event, EVENT_IDS, "an event of a complaint");
    const at = day(where, `${own}.on`, on);
    if (at < received) throw refusal(where, `${own}.on`, `must not be before receivedOn ${received}`, at);
    if (at > asOf) throw refusal(where, `${own}.on`, `must not be after asOf ${asOf}`, at);
    return { event: known, on: at };
  });
  const inTime = read.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { id: text(where, `${what}.id`, id), receivedOn: received, events: inTime };
}

/** A complaint whose events are in the order of time. */
export function followed({ id, receivedOn, events }: ComplaintRecord, asOf: Day, limits: StateLimits): Complaint {
  let [state, since]: [ComplaintState, Day] = ["received", receivedOn];
  const stays: ComplaintStay[] = [];
  const illegal: Complaint["illegal"][number][] = [];
  for (const { event, on } of events) {
    const to = after(state, event);
    if (to === undefined) illegal.push({ event, on, state });
    else {
      stays.push(stay(state, since, on, on, limits));
      [state, since] = [to, on];
    }
  }
  const last = stay(state, since, undefined, asOf, limits);
  const limit = limits.get(state);
  const judged = judge(last, limit, receivedOn);
  const late = stays.flatMap(({ state: in_, from, over = 0 }): ComplaintReason[] =>
    over > 0 ? [{ rule: "complaintWasLate", state: in_, from, days: over }] : [],
  );
  const refused = illegal.map(
    (entry): ComplaintReason => ({ rule: "complaintIllegal", ...entry, legal: eventsIn(entry.state) }),
  );
  return {
    id,
    verdict: judged.verdict,
    because: [judged.reason, ...refused, ...late],
    state,
    since,
    due: last.over === undefined || limit === undefined ? undefined : daysAfter(since, limit),
    legal: eventsIn(state),
    stays: [...stays, last],
    illegal,
  };
}

function stay(state: ComplaintState, from: Day, to: Day | undefined, until: Day, limits: StateLimits): ComplaintStay {
  const limit = eventsIn(state).length === 0 ? undefined : limits.get(state);
  const days = daysBetween(from, until);
  return { state, from, to, days, over: limit === undefined ? undefined : Math.max(0, days - limit) };
}

function judge(
  { state, from, days, over }: ComplaintStay,
  limit: Days | undefined,
  receivedOn: Day,
): { verdict: Complaint["verdict"]; reason: ComplaintReason } {
  if (eventsIn(state).length === 0) {
    return { verdict: "closed", reason: { rule: "complaintClosed", on: from, days: daysBetween(receivedOn, from) } };
  }
  if (over === undefined || limit === undefined) {
    return { verdict: "undetermined", reason: { rule: "complaintNoLimit", state, since: from, days } };
  }
  return over > 0
    ? { verdict: "overdue", reason: { rule: "complaintOverdue", state, since: from, limit, days: over } }
    : { verdict: "inTime", reason: { rule: "complaintInTime", state, since: from, limit, days: limit - days } };
}
