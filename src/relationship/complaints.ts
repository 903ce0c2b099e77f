/** All complaints together: where they stand, which are overdue, and how long each state takes. */
import { each, unique } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import {
  type Complaint,
  type ComplaintOptions,
  type ComplaintRecord,
  followed,
  readComplaint,
  readStateLimits,
} from "./complaint.js";
import type { ComplaintState } from "./complaint-state.js";
import { COMPLAINT_STATES } from "./table.js";

/** What the complaints come to. */
export type ComplaintsReason = {
  readonly rule: "complaintsCounted";
  readonly open: number;
  readonly closed: number;
  readonly overdue: number;
  readonly withoutLimit: number;
};

/** The stays of all complaints in one state. */
export interface StateTimes {
  readonly state: ComplaintState;
  /** How many stand here now. */
  readonly now: number;
  /** How many stays have ended. */
  readonly ended: number;
  /** Of the stays that have ended, in days; `undefined` without any. */
  readonly mean: number | undefined;
  readonly longest: Days | undefined;
  /** How many stays, ended or not, were longer than allowed. */
  readonly late: number;
}

/** Complaints in the order given, and what they come to. */
export interface Complaints {
  readonly rows: readonly Complaint[];
  readonly because: readonly ComplaintsReason[];
  /** The overdue ones, those longest overdue first. */
  readonly overdue: readonly { readonly id: string; readonly state: ComplaintState; readonly days: Days }[];
  /** Every state, in the order they come. */
  readonly states: readonly StateTimes[];
}

/**
 * Follows many complaints: how many stand in each state, which are overdue and by how long, and how long the states take.
 *
 * @throws RangeError for a repeated id, and as `complaint` does.
 * @example
 * const list = [
 *   { id: "k1", receivedOn: "2026-03-02", events: [{ event: "accept", on: "2026-03-03" }] },
 *   { id: "k2", receivedOn: "2026-03-10", events: [] },
 *   { id: "k3", receivedOn: "2026-03-01", events: [{ event: "accept", on: "2026-03-04" }] },
 * ]
 * const all = Relationship.complaints(list, "2026-03-11", { limits: { received: 2, accepted: 4 } })
 * all.overdue // => [{ id: "k1", state: "accepted", days: 4 }, { id: "k3", state: "accepted", days: 3 }]
 * all.states[0] // => { state: "received", now: 1, ended: 2, mean: 2, longest: 3, late: 1 }
 * all.because // => [{ rule: "complaintsCounted", open: 3, closed: 0, overdue: 2, withoutLimit: 0 }]
 * @category Complaints
 * @see docs/sources.md#relationship-complaints
 */
export function complaints(list: readonly ComplaintRecord[], asOf: Day, options: ComplaintOptions = {}): Complaints {
  const where = "Relationship.complaints";
  const today = day(where, "asOf", asOf);
  const limits = readStateLimits(where, options);
  const read = each(where, "list", list, (given, what) => readComplaint(where, what, given, today));
  unique(
    where,
    "list",
    read.map(({ id }) => id),
  );
  const rows = read.map((given) => followed(given, today, limits));
  const overdue = rows
    .flatMap((row) => (row.verdict === "overdue" ? [{ id: row.id, state: row.state, days: overBy(row) }] : []))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
  const closed = rows.filter(({ verdict }) => verdict === "closed").length;
  const withoutLimit = rows.filter(({ verdict }) => verdict === "undetermined").length;
  const open = rows.length - closed;
  return {
    rows,
    because: [{ rule: "complaintsCounted", open, closed, overdue: overdue.length, withoutLimit }],
    overdue,
    states: timesOf(rows),
  };
}

const overBy = ({ stays }: Complaint): Days => stays[stays.length - 1]?.over ?? 0;

function timesOf(rows: readonly Complaint[]): StateTimes[] {
  const all = rows.flatMap(({ stays }) => stays);
  return COMPLAINT_STATES.map((state) => {
    const own = all.filter((stay) => stay.state === state);
    const ended = own.filter(({ to }) => to !== undefined).map(({ days }) => days);
    const total = ended.reduce((sum, days) => sum + days, 0);
    const longest = ended.reduce((most, days) => Math.max(most, days), 0);
    const some = ended.length > 0;
    return {
      state,
      now: own.length - ended.length,
      ended: ended.length,
      mean: some ? total / ended.length : undefined,
      longest: some ? longest : undefined,
      late: own.filter(({ over = 0 }) => over > 0).length,
    };
  });
}
