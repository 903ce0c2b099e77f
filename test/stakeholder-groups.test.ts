import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

type Set = Stakeholder.RoleSet;
const fills = (set: Set, person: Omit<Stakeholder.Person, "id">) =>
  Stakeholder.roleCoverage([{ id: "p", ...person }], { set })
    .rows.filter(({ people }) => people.length > 0)
    .map(({ role }) => role);

describe("each set maps onto the six buying roles", () => {
  //  role           economic/user/technical/coach  purchase atmosphere
  test.each([
    ["initiator", [], []],
    ["user", ["user"], ["users"]],
    ["influencer", ["technical"], []],
    ["decider", ["economic"], ["decisionMaker"]],
    ["buyer", ["technical"], ["purchasingStaff"]],
    ["gatekeeper", ["technical"], ["gatekeepers"]],
  ] as const)("%s", (role, buyers, atmosphere) => {
    expect(fills("buyingRoles", { roles: [role] })).toEqual([role]);
    expect(fills("buyers", { roles: [role], attitude: "neutral" })).toEqual(buyers);
    expect(fills("purchaseAtmosphere", { roles: [role] })).toEqual(atmosphere);
  });

  test("the coach is a mentor of ours, whatever the role", () => {
    expect(fills("buyers", { roles: [], attitude: "mentor" })).toEqual(["coach"]);
    expect(fills("buyers", { attitude: "mentor" })).toEqual(["coach"]);
    expect(fills("buyers", { roles: ["user"], attitude: "supporter" })).toEqual(["user"]);
  });
});

describe("a role is filled, open, or not determined", () => {
  const state = (people: readonly Stakeholder.Person[], role: Stakeholder.SetRole, set: Set = "buyers") =>
    Stakeholder.roleCoverage(people, { set }).rows.find((row) => row.role === role)?.verdict;

  test.each([
    ["economic", [{ id: "a", roles: ["decider"] }], "filled"],
    ["economic", [{ id: "a", roles: ["user"] }], "open"],
    ["economic", [{ id: "a", roles: [] }], "open"],
    ["economic", [{ id: "a" }], "undetermined"],
    ["economic", [{ id: "a" }, { id: "b", roles: ["decider"] }], "filled"],
    ["economic", [], "open"],
    ["coach", [{ id: "a", roles: ["decider"] }], "undetermined"],
    ["coach", [{ id: "a", attitude: "supporter" }], "open"],
    ["coach", [{ id: "a", attitude: "mentor" }], "filled"],
  ] as const)("%s among %j: %s", (role, people, verdict) => {
    expect(state(people, role)).toBe(verdict);
  });

  // what is open decides, then what is not determined
  test.each([
    [[{ id: "a", roles: ["buyer", "user", "gatekeeper", "decider"] }], "complete"],
    [[{ id: "a", roles: ["buyer", "user", "gatekeeper"] }], "incomplete"],
    [[{ id: "a", roles: ["buyer", "user", "gatekeeper"] }, { id: "b" }], "undetermined"],
    [[], "incomplete"],
  ] as const)("the whole set among %j: %s", (people, verdict) => {
    expect(Stakeholder.roleCoverage(people, { set: "purchaseAtmosphere" }).verdict).toBe(verdict);
  });

  test("with a coach open and other roles not determined, both are told", () => {
    const { verdict, because } = Stakeholder.roleCoverage([{ id: "a", attitude: "neutral" }], { set: "buyers" });
    expect([verdict, because]).toEqual([
      "incomplete",
      [
        { rule: "rolesOpen", set: "buyers", roles: ["coach"], of: 4 },
        { rule: "rolesUndetermined", set: "buyers", roles: ["economic", "user", "technical"], people: 1 },
      ],
    ]);
  });

  test("everybody stands in a role, might, or is told to be elsewhere", () => {
    const person = fc.record({
      roles: fc.option(fc.subarray([...Stakeholder.ROLES]), { nil: undefined }),
      attitude: fc.constantFrom(undefined, ...Stakeholder.ATTITUDES),
    });
    const sets = fc.constantFrom<Set>("buyingRoles", "buyers", "purchaseAtmosphere");
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), sets, (given, set) => {
        const people = given.map((facts, row) => ({ id: `p${row}`, ...facts }));
        const { rows, elsewhere } = Stakeholder.roleCoverage(people, { set });
        const placed = rows.flatMap((row) => [...row.people, ...row.couldBe]);
        expect([...new globalThis.Set([...placed, ...elsewhere])].sort()).toEqual(people.map(({ id }) => id).sort());
        expect(elsewhere.filter((id) => placed.includes(id))).toEqual([]);
        const turned = Stakeholder.roleCoverage([...people].reverse(), { set });
        expect(turned.rows.map((row) => [row.verdict, [...row.people].sort()])).toEqual(
          rows.map((row) => [row.verdict, [...row.people].sort()]),
        );
      }),
    );
  });

  test("another set is refused", () => {
    expect(() => Stakeholder.roleCoverage([], { set: "miller" } as never)).toThrow(
      new RangeError(
        'Stakeholder.roleCoverage: set must be one of "buyingRoles", "buyers", "purchaseAtmosphere", got "miller"',
      ),
    );
  });
});

const group = (...prefers: readonly (readonly Stakeholder.Quadrant[] | undefined)[]) =>
  prefers.map((own, row) => ({ id: `p${row}`, prefers: own }));

describe("the preferences of a group", () => {
  test.each([
    [[["facts"], ["facts"], ["order"]], "facts", ["facts"]],
    [[["facts", "order"], ["people"], ["facts"]], "facts", ["facts"]],
    [[["facts"], ["picture"]], "tied", ["facts", "picture"]],
    [[["facts"], ["facts"], ["order"], undefined], "undetermined", ["facts"]], // one more for order would tie
    [[["facts"], ["facts"], undefined], "facts", ["facts"]], // 2 stay ahead of 1
    [[["facts"], ["facts"], undefined, undefined], "undetermined", ["facts"]],
    [[["facts"], ["picture"], undefined], "undetermined", ["facts", "picture"]],
    [[[], []], "none", []],
    [[], "none", []],
    [[undefined], "undetermined", []],
    [[["order", "order"]], "order", ["order"]],
  ] as const)("%j: %s", (prefers, verdict, leading) => {
    const judged = Stakeholder.wholeBrain(group(...prefers));
    expect([judged.verdict, judged.leading]).toEqual([verdict, leading]);
  });

  test("are counted by quadrant; who prefers several counts in each", () => {
    const { counts, known, unknown } = Stakeholder.wholeBrain(group(["facts", "people"], ["people"], [], undefined));
    expect([counts, known, unknown]).toEqual([{ facts: 1, order: 0, people: 2, picture: 0 }, 3, 1]);
  });

  test("once determined, nothing still unknown changes it", () => {
    const own = fc.option(fc.subarray([...Stakeholder.QUADRANTS]), { nil: undefined });
    const guess = fc.infiniteStream(fc.subarray([...Stakeholder.QUADRANTS]));
    fc.assert(
      fc.property(fc.array(own, { maxLength: 7 }), guess, (prefers, guesses) => {
        const open = Stakeholder.wholeBrain(group(...prefers)).verdict;
        const filled = prefers.map((one) => one ?? guesses.next().value ?? []);
        if (open !== "undetermined") expect(Stakeholder.wholeBrain(group(...filled)).verdict).toBe(open);
      }),
    );
  });

  test.each([
    [
      [{ id: "a", prefers: ["left"] }],
      'preferences[0].prefers[0] must be one of "facts", "order", "people", "picture", got "left"',
    ],
    [[{ id: "a" }, { id: "a" }], 'preferences[1].id must be unique, but preferences[0] has it too, got "a"'],
  ])("%j is refused", (preferences, message) => {
    expect(() => Stakeholder.wholeBrain(preferences as never)).toThrow(
      new RangeError(`Stakeholder.wholeBrain: ${message}`),
    );
  });
});

describe("a message is checked against what people prefer", () => {
  const counts = { facts: 4, order: 1, people: 0, picture: 3 };
  const all = { facts: true, order: true, people: true, picture: true };

  test.each([
    [all, "serves", [], [1, 1]],
    [{ ...all, people: false }, "serves", [], [1, 1]], // nobody prefers it
    [{ ...all, people: undefined }, "serves", [], [1, 1]],
    [{ ...all, order: false }, "leaves", ["order"], [0.875, 0.875]],
    [{ ...all, order: undefined }, "undetermined", [], [0.875, 1]],
    [{ order: false, picture: false, facts: false }, "leaves", ["facts", "picture", "order"], [0, 0]],
    [{ picture: false, order: true }, "leaves", ["picture"], [0.125, 0.625]],
    [{}, "undetermined", [], [0, 1]],
  ] as const)("%j: %s", (message, verdict, unserved, served) => {
    const check = Stakeholder.checkMessage(message, counts);
    expect([check.verdict, check.unserved, check.served]).toEqual([verdict, unserved, served]);
  });

  test("what most miss is told first, then what has not been looked at, then what nobody asks for", () => {
    const { because } = Stakeholder.checkMessage({ order: false, picture: false, people: false }, counts);
    expect(because).toEqual([
      { rule: "messageLeaves", quadrant: "picture", count: 3, share: 0.375 },
      { rule: "messageLeaves", quadrant: "order", count: 1, share: 0.125 },
      { rule: "messageUnknown", quadrant: "facts", count: 4, share: 0.5 },
      { rule: "messageSpares", quadrants: ["people"] },
    ]);
  });

  test("counts that sum to zero settle nothing", () => {
    const none = { facts: 0, order: 0, people: 0, picture: 0 };
    expect(Stakeholder.checkMessage(all, none)).toEqual({
      verdict: "undetermined",
      because: [{ rule: "messageForNobody" }],
      unserved: [],
      served: undefined,
    });
  });

  test("what is served lies within 0–1, whatever the counts", () => {
    const count = fc.oneof(fc.nat(9), fc.constant(Number.MAX_SAFE_INTEGER));
    const answer = fc.constantFrom(true, false, undefined);
    const parts = { facts: answer, order: answer, people: answer, picture: answer };
    fc.assert(
      fc.property(fc.record(parts), count, count, count, count, (message, facts, order, people, picture) => {
        const { served } = Stakeholder.checkMessage(message, { facts, order, people, picture });
        if (served === undefined) return;
        expect(served[0]).toBeGreaterThanOrEqual(0);
        expect(served[0]).toBeLessThanOrEqual(served[1]);
        expect(served[1]).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [{ fact: true }, counts, 'a key of message must be a part of a message (did you mean "facts"?), got "fact"'],
    [{}, { ...counts, order: -1 }, "counts.order must be a whole number of at least 0, got -1"],
  ])("%j with %j is refused", (message, given, told) => {
    expect(() => Stakeholder.checkMessage(message as never, given)).toThrow(
      new RangeError(`Stakeholder.checkMessage: ${told}`),
    );
  });
});
