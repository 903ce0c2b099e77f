import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as Spin from "../src/spin/index.js";
import * as Stakeholder from "../src/stakeholder/index.js";

const contact = (person: Omit<Stakeholder.Person, "id">, dissatisfied?: boolean) =>
  Stakeholder.spinContact({ id: "p", ...person }, { dissatisfied });
const below = { roles: ["user"], standing: "politicalStructure" } as const; // known not to decide

describe("the type of contact", () => {
  // who decides is power, whatever else
  test.each([
    [{ roles: ["decider"] }, undefined, "power"],
    [{ roles: ["decider"], attitude: "mentor" }, true, "power"],
    [{ standing: "innerCircle", attitude: "neutral" }, false, "power"],
    [{ roles: ["decider"], standing: "outside", attitude: "mentor" }, false, "receptive"],
    [{ standing: "innerCircle", weight: 0, attitude: "neutral" }, true, "dissatisfied"],
    // of the others: dissatisfied first, then receptive
    [{ ...below, attitude: "mentor" }, true, "dissatisfied"],
    [{ ...below, attitude: "neutral" }, true, "dissatisfied"],
    [{ ...below }, true, "dissatisfied"],
    [{ ...below, attitude: "mentor" }, false, "receptive"],
    [{ ...below, attitude: "supporter" }, false, "receptive"],
    [{ ...below, attitude: "supporter" }, undefined, "receptive"],
    [{ ...below, attitude: "neutral" }, false, "none"],
    [{ ...below, attitude: "nonSupporter" }, false, "none"],
    [{ ...below, attitude: "neutral" }, undefined, "undetermined"],
    [{ ...below }, false, "undetermined"],
    // as long as it is open who decides, everything is
    [{ attitude: "mentor" }, false, "undetermined"],
    [{ attitude: "mentor" }, true, "undetermined"],
    [{ roles: ["user"], attitude: "mentor" }, true, "undetermined"],
  ] as const)("%j, dissatisfied %s: %s", (person, dissatisfied, verdict) => {
    expect(contact(person, dissatisfied).verdict).toBe(verdict);
  });

  test.each([
    [{ ...below, attitude: "supporter" }, undefined, ["receptive", "dissatisfied"]],
    [{ ...below, attitude: "neutral" }, undefined, ["dissatisfied", "none"]],
    [{ ...below }, false, ["receptive", "none"]],
    [{}, undefined, ["receptive", "dissatisfied", "power", "none"]],
    [{ attitude: "mentor" }, true, ["dissatisfied", "power"]],
    [{ roles: ["decider"] }, undefined, ["power"]],
  ] as const)("%j, dissatisfied %s could be %j", (person, dissatisfied, couldBe) => {
    expect(contact(person, dissatisfied).couldBe).toEqual(couldBe);
  });

  test.each([
    [{}, undefined, ["roles", "standing", "attitude", "dissatisfied", "focus"]],
    [{ roles: ["user"] }, true, ["standing", "focus"]],
    [{ roles: ["decider"] }, undefined, ["focus"]],
    [{ ...below, attitude: "supporter", focus: "business" }, undefined, ["dissatisfied"]],
    [{ ...below, attitude: "supporter", focus: "business" }, false, []],
    [{ ...below, focus: "business" }, true, []],
  ] as const)("%j, dissatisfied %s: to be found out %j", (person, dissatisfied, findOut) => {
    expect(contact(person, dissatisfied).findOut).toEqual(findOut);
  });

  test("an opponent is told to be one", () => {
    expect(contact({ ...below, attitude: "opponent", focus: "business" }, true).because).toEqual([
      { rule: "spinDissatisfied" },
      { rule: "spinOpponent" },
    ]);
  });
});

describe("the hand-over", () => {
  test("is what a call is planned from", () => {
    type Handed = NonNullable<Stakeholder.SpinContact["call"]>;
    expectTypeOf<Handed["contact"]>().toEqualTypeOf<Spin.CallPreparation["contact"]>();
    expectTypeOf<Handed["focus"]>().toEqualTypeOf<Spin.CallPreparation["focus"]>();
    expect([...Stakeholder.CALL_ORDER]).toEqual(Object.keys(Spin.CONTACTS));
    expect([...Stakeholder.FOCUSES]).toEqual([...Spin.FOCUSES]);
  });

  test("is none for a contact of no type", () => {
    expect(contact({ ...below, attitude: "neutral" }, false).call).toBeUndefined();
    expect(contact({}).call).toBeUndefined();
  });

  test("chooses the questions", () => {
    const plan = (person: Omit<Stakeholder.Person, "id">) => {
      const { call } = contact(person, false);
      if (call === undefined) throw new Error("no call");
      const problems = [{ id: "twice", text: "duplicate orders", area: "order processing", capability: "c" }];
      const capabilities = [{ id: "c", text: "a shared record" }];
      return Spin.planCall({ ...call, problems, capabilities, stage: "recognitionOfNeeds" });
    };
    const questions = (person: Omit<Stakeholder.Person, "id">) => plan(person).nodes.map(({ question }) => question);
    const user = { ...below, attitude: "supporter" } as const;
    expect(plan({ roles: ["decider"] }).contact).toBe("power");
    expect(questions({ ...user, focus: "financial" })).not.toEqual(questions({ ...user, focus: "technical" }));
  });
});

describe("the order of calls", () => {
  const PEOPLE: readonly Stakeholder.Person[] = [
    { id: "none", ...below, attitude: "neutral" },
    { id: "open" },
    { id: "power", roles: ["decider"] },
    { id: "unhappy", ...below },
    { id: "b", ...below, attitude: "mentor", contact: "brief" },
    { id: "a", ...below, attitude: "mentor", contact: "brief" },
    { id: "near", ...below, attitude: "mentor", contact: "inDepth" },
    { id: "dark", ...below, attitude: "mentor" },
    { id: "far", ...below, attitude: "mentor", contact: "none" },
  ];
  const SEEN = [
    { id: "unhappy", dissatisfied: true },
    { id: "none", dissatisfied: false },
  ];

  test("is from receptivity by way of dissatisfaction to power, then the open, then none", () => {
    const order = Stakeholder.callOrder(PEOPLE, SEEN).map(({ id }) => id);
    expect(order).toEqual(["near", "a", "b", "dark", "far", "unhappy", "power", "open", "none"]);
  });

  test("does not depend on the order of the people, and leaves nobody out", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length }), (people) => {
        expect(Stakeholder.callOrder(people, [...SEEN].reverse())).toEqual(Stakeholder.callOrder(PEOPLE, SEEN));
      }),
    );
  });

  test.each([
    [[{ id: "x" }], RangeError, 'seen[0].id must be the id of a person, got "x"'],
    [[{ id: "open" }, { id: "open" }], RangeError, 'seen[1].id must be unique, but seen[0] has it too, got "open"'],
    [[{ id: "open", dissatisfied: "yes" }], TypeError, 'seen[0].dissatisfied must be true or false, got "yes"'],
  ])("%j is refused", (seen, Kind, message) => {
    expect(() => Stakeholder.callOrder(PEOPLE, seen as never)).toThrow(new Kind(`Stakeholder.callOrder: ${message}`));
  });
});
