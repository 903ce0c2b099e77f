import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";
import * as schema from "../src/schema.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

type State = Relationship.ComplaintState;
type Event = Relationship.ComplaintEvent;

const EVENTS = [...new Set(Relationship.COMPLAINT_EVENTS.map(({ event }) => event))];

describe("what can happen, and what it leads to", () => {
  test.each([
    ["received", { accept: "accepted", explain: "explained" }],
    ["accepted", { findResponsible: "responsibleFound" }],
    ["explained", { insist: "accepted", record: "recorded" }],
    ["responsibleFound", { proposePlan: "planProposed" }],
    ["planProposed", { decide: "decided", sendBack: "responsibleFound" }],
    ["decided", { tellCustomer: "customerTold" }],
    ["customerTold", { carryOut: "carriedOut" }],
    ["carriedOut", { dealWithResponsible: "responsibleDealtWith" }],
    ["responsibleDealtWith", { record: "recorded" }],
    ["recorded", { review: "reviewed" }],
    ["reviewed", {}],
  ] as const)("%s: %j, and nothing else", (state, leads: { readonly [E in Event]?: State }) => {
    expect([...Relationship.legalComplaintEvents(state)].sort()).toEqual(Object.keys(leads).sort());
    for (const event of EVENTS) {
      const to = leads[event];
      if (to === undefined) expect(() => Relationship.advanceComplaint(state, event)).toThrow(RangeError);
      else expect(Relationship.advanceComplaint(state, event).state).toBe(to);
    }
  });

  test("every state is reached from received, and the review from every state", () => {
    const reached = (from: State) => {
      const found = new Set<State>([from]);
      for (const state of found) {
        for (const event of Relationship.legalComplaintEvents(state)) {
          found.add(Relationship.advanceComplaint(state, event).state);
        }
      }
      return found;
    };
    expect(reached("received").size).toBe(Relationship.COMPLAINT_STATES.length);
    for (const state of Relationship.COMPLAINT_STATES) expect(reached(state)).toContain("reviewed");
  });
});

const LIMITS = { received: 2, accepted: 3, planProposed: 0 };
const follow = (written: string, asOf: string, limits: Relationship.ComplaintOptions["limits"] = LIMITS) => {
  const events = written.split(" ").flatMap((one) => {
    const [event, date] = one.split("@");
    return date === undefined ? [] : [{ event: event as Event, on: `2026-03-${date}` }];
  });
  return Relationship.complaint({ id: "k", receivedOn: "2026-03-01", events }, asOf, { limits });
};

describe("in time or overdue", () => {
  // received 2026-03-01 with 2 days, accepted 3 days, planProposed 0 days
  test.each([
    ["", "2026-03-01", "inTime", "received", "2026-03-03"],
    ["", "2026-03-03", "inTime", "received", "2026-03-03"],
    ["", "2026-03-04", "overdue", "received", "2026-03-03"],
    ["accept@02", "2026-03-05", "inTime", "accepted", "2026-03-05"],
    ["accept@02", "2026-03-06", "overdue", "accepted", "2026-03-05"],
    ["accept@02 findResponsible@04", "2026-09-01", "undetermined", "responsibleFound", undefined],
    ["accept@02 findResponsible@04 proposePlan@05", "2026-03-05", "inTime", "planProposed", "2026-03-05"],
    ["accept@02 findResponsible@04 proposePlan@05", "2026-03-06", "overdue", "planProposed", "2026-03-05"],
    ["explain@02 record@03", "2026-03-09", "undetermined", "recorded", undefined],
    ["explain@02 record@03 review@04", "2027-01-01", "closed", "reviewed", undefined],
  ] as const)("%s as of %s: %s in %s, due %s", (events, asOf, verdict, state, due) => {
    const seen = follow(events, asOf);
    expect([seen.verdict, seen.state, seen.due]).toEqual([verdict, state, due]);
  });

  test("the reasons count the days", () => {
    expect(follow("accept@02", "2026-03-08").because).toEqual([
      { rule: "complaintOverdue", state: "accepted", since: "2026-03-02", limit: 3, days: 3 },
    ]);
    expect(follow("accept@02", "2026-03-04").because).toEqual([
      { rule: "complaintInTime", state: "accepted", since: "2026-03-02", limit: 3, days: 1 },
    ]);
    expect(follow("accept@04 findResponsible@05", "2026-03-08").because).toEqual([
      { rule: "complaintNoLimit", state: "responsibleFound", since: "2026-03-05", days: 3 },
      { rule: "complaintWasLate", state: "received", from: "2026-03-01", days: 1 },
    ]);
  });

  test("a reviewed complaint is closed, whatever limit there may be for it", () => {
    expect(follow("explain@02 record@03 review@04", "2026-09-01", { reviewed: 1 }).verdict).toBe("closed");
  });
});

describe("the course of a complaint", () => {
  test("from received to reviewed, with a plan sent back", () => {
    const course =
      "accept@02 findResponsible@04 proposePlan@06 sendBack@07 proposePlan@10 decide@11 tellCustomer@12 carryOut@20 " +
      "dealWithResponsible@21 record@21 review@25";
    const seen = follow(course, "2026-03-30");
    expect(seen.stays.map(({ state, days }) => `${state} ${days}`)).toEqual([
      "received 1",
      "accepted 2",
      "responsibleFound 2",
      "planProposed 1",
      "responsibleFound 3",
      "planProposed 1",
      "decided 1",
      "customerTold 8",
      "carriedOut 1",
      "responsibleDealtWith 0",
      "recorded 4",
      "reviewed 5",
    ]);
    expect(seen.because[0]).toEqual({ rule: "complaintClosed", on: "2026-03-25", days: 24 });
    expect(seen.because.slice(1).map(({ rule }) => rule)).toEqual(["complaintWasLate", "complaintWasLate"]);
    expect([seen.legal, seen.illegal]).toEqual([[], []]);
  });

  test("what cannot happen is reported and changes nothing; what comes after it counts", () => {
    const seen = follow("carryOut@01 accept@02 accept@03 findResponsible@04", "2026-03-04");
    expect(seen.state).toBe("responsibleFound");
    expect(seen.illegal).toEqual([
      { event: "carryOut", on: "2026-03-01", state: "received" },
      { event: "accept", on: "2026-03-03", state: "accepted" },
    ]);
    expect(follow("explain@02 record@03 review@04 accept@05", "2026-03-09").illegal).toEqual([
      { event: "accept", on: "2026-03-05", state: "reviewed" },
    ]);
  });

  test("events are read by their days, those of one day as they stand", () => {
    expect(follow("findResponsible@04 accept@02", "2026-03-09").state).toBe("responsibleFound");
    expect(follow("findResponsible@04 accept@04", "2026-03-09").state).toBe("accepted");
  });
});

describe("many complaints", () => {
  const on = (event: Event, date: string) => ({ event, on: `2026-03-${date}` });
  const LIST = [
    { id: "a", receivedOn: "2026-03-01", events: [on("accept", "02")] }, // accepted 8 days
    { id: "b", receivedOn: "2026-03-05", events: [] }, // received 5 days
    { id: "c", receivedOn: "2026-03-01", events: [on("accept", "05")] }, // received 4, accepted 5
    { id: "d", receivedOn: "2026-03-01", events: [on("explain", "01"), on("record", "02"), on("review", "03")] },
    { id: "e", receivedOn: "2026-03-09", events: [on("explain", "10")] },
  ];
  const seen = Relationship.complaints(LIST, "2026-03-10", { limits: { received: 3, accepted: 3 } });

  test("the overdue ones, those longest overdue first", () => {
    expect(seen.overdue).toEqual([
      { id: "a", state: "accepted", days: 5 },
      { id: "b", state: "received", days: 2 },
      { id: "c", state: "accepted", days: 2 },
    ]);
    expect(seen.because).toEqual([{ rule: "complaintsCounted", open: 4, closed: 1, overdue: 3, withoutLimit: 1 }]);
  });

  test("how many are in each state, and how long it took", () => {
    // received: 1, 4, 0, 1 ended, mean 1.5; b still there
    expect(seen.states.slice(0, 3)).toEqual([
      { state: "received", now: 1, ended: 4, mean: 1.5, longest: 4, late: 2 },
      { state: "accepted", now: 2, ended: 0, mean: undefined, longest: undefined, late: 2 },
      { state: "explained", now: 1, ended: 1, mean: 1, longest: 1, late: 0 },
    ]);
    expect(seen.states.map(({ state }) => state)).toEqual(Relationship.COMPLAINT_STATES);
    expect(seen.states.reduce((sum, { now }) => sum + now, 0)).toBe(LIST.length);
  });

  test("the order of the list does not matter", () => {
    const turned = Relationship.complaints([...LIST].reverse(), "2026-03-10", { limits: { received: 3, accepted: 3 } });
    expect({ ...turned, rows: [...turned.rows].reverse() }).toEqual(seen);
  });

  test("no event is lost: each either ends a stay or is reported", () => {
    const event = fc.record({ event: fc.constantFrom(...EVENTS), on: fc.constantFrom("2026-03-02", "2026-03-05") });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), (events) => {
        const one = Relationship.complaint({ id: "k", receivedOn: "2026-03-01", events }, "2026-03-09");
        expect(one.stays.length - 1 + one.illegal.length).toBe(events.length);
        expect(one.stays.reduce((sum, { days }) => sum + days, 0)).toBe(8);
        expect(schema.complaint.safeParse({ id: "k", receivedOn: "2026-03-01", events }).success).toBe(true);
      }),
    );
  });
});

const given = (rest: object) => [{ id: "k", receivedOn: "2026-03-01", events: [], ...rest }, "2026-03-09"];
test.each([
  [
    "complaint",
    given({ receivedOn: "2026-03-10" }),
    RangeError,
    'complaint.receivedOn must not be after asOf 2026-03-09, got "2026-03-10"',
  ],
  [
    "complaint",
    given({ events: [{ event: "accept", on: "2026-02-28" }] }),
    RangeError,
    'complaint.events[0].on must not be before receivedOn 2026-03-01, got "2026-02-28"',
  ],
  [
    "complaint",
    given({ events: [{ event: "accept", on: "2026-03-10" }] }),
    RangeError,
    'complaint.events[0].on must not be after asOf 2026-03-09, got "2026-03-10"',
  ],
  [
    "complaint",
    given({ events: [{ event: "acept", on: "2026-03-02" }] }),
    RangeError,
    'complaint.events[0].event must be an event of a complaint (did you mean "accept"?), got "acept"',
  ],
  [
    "complaint",
    [...given({}), { limits: { received: 3651 } }],
    RangeError,
    "limits.received must be an integer 0–3650, got 3651",
  ],
  [
    "complaints",
    [[given({})[0], given({})[0]], "2026-03-09"],
    RangeError,
    'list[1].id must be unique, but list[0] has it too, got "k"',
  ],
  [
    "advanceComplaint",
    ["reviewed", "accept"],
    RangeError,
    'event must not follow reviewed, which ends it, got "accept"',
  ],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});
