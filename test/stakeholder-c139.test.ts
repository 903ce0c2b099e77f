import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as C139 from "../src/c139/index.js";
import * as Stakeholder from "../src/stakeholder/index.js";

type Changes = { readonly [id: string]: Partial<Stakeholder.Person> };

/** A map that answers everything with yes: d decides with 3 of 6, u and b have 2 and 1. */
const PEOPLE: readonly Stakeholder.Person[] = [
  {
    ...{ id: "d", roles: ["decider"], weight: 3, attitude: "supporter" },
    ...{ need: "esteem", focus: "business" },
  },
  {
    ...{ id: "u", roles: ["user"], weight: 2, attitude: "mentor", reportsTo: "d", standing: "innerCircle" },
    ...{ need: "cognitive", focus: "technical" },
  },
  { id: "b", roles: ["buyer"], weight: 1, attitude: "neutral", reportsTo: "d", standing: "outside" },
];
const derive = (
  changes: Changes = {},
  options: Stakeholder.DeriveOptions = {},
  more: readonly Stakeholder.Person[] = [],
) => Stakeholder.deriveC139([...PEOPLE.map((person) => ({ ...person, ...changes[person.id] })), ...more], [], options);
const answer = (item: Stakeholder.DerivedItem, ...given: Parameters<typeof derive>) => derive(...given).answers[item];
const unless = (verdict: boolean | undefined) => verdict ?? "open";

describe("the organisation is clear", () => {
  test.each([
    [{}, true],
    [{ b: { reportsTo: undefined } }, "open"], // not placed
    [{ d: { reportsTo: "b" } }, false], // a circle
    [{ d: { need: undefined } }, "open"],
    [{ u: { focus: undefined } }, "open"],
    [{ b: { need: undefined, focus: undefined } }, true], // no key player
    [{ d: { roles: ["user"] }, u: { standing: "outside" } }, "open"], // no key player at all
  ] as const)("with %j: %s", (changes, expected) => {
    expect(unless(answer("organisation", changes))).toBe(expected);
  });

  test("under one top only", () => {
    const second = [
      { id: "x", roles: [], weight: 0 },
      { id: "y", roles: [], weight: 0, reportsTo: "x" },
    ] as const;
    const told = derive({}, {}, second);
    expect(told.answers.organisation).toBeUndefined();
    expect(told.because[0]).toEqual({ rule: "derivedOrganisationOpen", lacks: "oneTop", people: ["d", "x"] });
  });
});

describe("the structure of the decision is clear", () => {
  test.each([
    [{}, true],
    [{ d: { roles: ["user"] } }, "open"], // nobody decides
    [{ b: { roles: undefined } }, "open"],
    [{ b: { weight: undefined } }, "open"],
    [{ b: { attitude: undefined } }, "open"],
    [{ b: { roles: [], weight: undefined, attitude: undefined } }, true], // takes no part
    [{ b: { roles: [], attitude: undefined } }, "open"], // has a say
  ] as const)("with %j: %s", (changes, expected) => {
    expect(unless(answer("decisionStructure", changes))).toBe(expected);
  });
});

describe("key people help", () => {
  test.each([
    [{}, {}, true],
    [{ u: { attitude: "supporter" } }, {}, false], // supports, but does not help to plan
    [{ u: { attitude: undefined } }, {}, "open"],
    [{ u: { standing: undefined } }, {}, "open"], // could be key
    [{ u: { standing: "outside" } }, {}, false],
    [{ d: { attitude: "mentor" }, u: { attitude: "supporter" } }, {}, true], // who decides is key
    [{}, { helpersFrom: 2 }, false],
    [{ d: { attitude: undefined } }, { helpersFrom: 2 }, "open"],
    [{ d: { attitude: "mentor" } }, { helpersFrom: 2 }, true],
  ] as const)("with %j and %j: %s", (changes, options, expected) => {
    expect(unless(answer("keyPeopleHelp", changes, options))).toBe(expected);
  });

  test("by influence, with the threshold of key players", () => {
    const people = PEOPLE.map((one) => (one.id === "u" ? { ...one, standing: "politicalStructure" as const } : one));
    const help = (strength: number, keyFrom?: number) =>
      Stakeholder.deriveC139(people, [{ from: "u", to: "d", strength }], { keyFrom }).answers.keyPeopleHelp;
    expect([help(0.5), help(0.49), help(0.49, 0.4)]).toEqual([true, false, true]);
  });
});

describe("the majority chooses us", () => {
  const rival = (attitude: Stakeholder.Attitude) => ({ views: [{ vendor: "Rival", attitude }] });
  // d 3, u 2, b 1; d and u are for us: 5 of 6
  test.each([
    [{}, true],
    [{ d: { attitude: "neutral" } }, false], // 2 of 6
    [{ u: { attitude: "neutral" } }, false], // 3 of 6 is no majority
    [{ u: { attitude: "neutral" }, b: { attitude: "supporter" } }, true], // 4 of 6
    [{ u: { attitude: undefined } }, "open"], // 3 or 5 of 6
    [{ b: { attitude: undefined } }, true], // 5 or 6 of 6
    [{ d: { attitude: "opponent" }, b: { attitude: undefined } }, false], // 2 or 3 of 6
    [{ d: rival("mentor") }, false], // thinks better of the rival: 2 of 6
    [{ d: rival("supporter") }, "open"], // equally well: 2 or 5 of 6
    [{ d: rival("neutral") }, true],
    [{ b: { weight: undefined } }, true], // at worst 5 of 8
    [{ u: { attitude: "neutral" }, b: { weight: undefined } }, "open"], // 3 of 8, or 3 of 5 if b has no say
    [{ d: { weight: undefined } }, true], // 2 of 3 at worst
    [{ d: { weight: undefined, attitude: "neutral" } }, "open"], // 2 of 5, or 2 of 3
    [{ d: { weight: undefined }, u: { weight: undefined }, b: { weight: undefined } }, "open"],
    [{ d: { weight: 0 }, u: { weight: 0 }, b: { weight: 0 } }, "open"],
  ] as const)("with %j: %s", (changes, expected) => {
    expect(unless(answer("majorityChoosesUs", changes))).toBe(expected);
  });

  test("the range is told", () => {
    expect(derive({ u: { attitude: "neutral" }, b: { weight: undefined } }).items[3]?.because).toEqual([
      { rule: "derivedMajorityOpen", low: 0.375, high: 0.6, over: 0.5 },
    ]);
  });

  test("over another share", () => {
    expect([5 / 6, 0.83].map((majorityOver) => answer("majorityChoosesUs", {}, { majorityOver }))).toEqual([
      false,
      true,
    ]);
  });
});

describe("the top decision maker backs us", () => {
  const two = (level: string | undefined, one?: Stakeholder.Attitude, other?: Stakeholder.Attitude): Changes => ({
    d: { attitude: one },
    b: { roles: ["decider"], attitude: other, reportsTo: level },
  });
  test.each([
    [{}, true],
    [{ d: { attitude: "mentor" } }, true],
    [{ d: { attitude: "neutral" } }, false],
    [{ d: { attitude: undefined } }, "open"],
    [{ d: { views: [{ vendor: "Rival", attitude: "mentor" }] } }, false],
    [{ d: { views: [{ vendor: "Rival", attitude: "supporter" }] } }, "open"],
    [{ d: { roles: [] } }, "open"], // nobody decides
    [two("d", "supporter", "opponent"), true], // d stands above b
    [two("d", "opponent", "supporter"), false],
    [two(undefined, "supporter", "mentor"), true], // nobody knows who stands above, but both do
    [two(undefined, "neutral", "opponent"), false],
    [two(undefined, "supporter", "neutral"), "open"],
    [two(undefined, "supporter", undefined), "open"],
    [{ u: { roles: ["decider"] }, b: { roles: ["decider"] }, d: { roles: [] } }, "open"], // on one level, mentor and neutral
  ] as const)("with %j: %s", (changes, expected) => {
    expect(unless(answer("topDecisionMakerBacksUs", changes))).toBe(expected);
  });
});

test("each item says from whom it comes, and goes into C139", () => {
  const derived = derive();
  expect(derived.items.map(({ item, people }) => [item, people.join("")])).toEqual([
    ["organisation", "du"],
    ["decisionStructure", "bdu"],
    ["keyPeopleHelp", "u"],
    ["majorityChoosesUs", "bdu"],
    ["topDecisionMakerBacksUs", "d"],
  ]);
  expect(derived.verdict).toBe("all");
  expect(C139.assess(derived.answers).value).toBe("1W2F2C");
});

test("nobody on the map answers nothing", () => {
  const derived = Stakeholder.deriveC139([]);
  expect([derived.verdict, derived.answers]).toEqual(["none", {}]);
});

describe("laws", () => {
  const person = (id: string) =>
    fc.record({
      id: fc.constant(id),
      roles: fc.constantFrom<Stakeholder.Person["roles"]>(undefined, [], ["decider"], ["user"]),
      weight: fc.constantFrom(undefined, 0, 1, 2),
      attitude: fc.constantFrom(...Stakeholder.ATTITUDES, undefined),
      standing: fc.constantFrom(...Stakeholder.STANDINGS, undefined),
      reportsTo: fc.constantFrom("a", "b", "c", undefined),
    });
  const all = fc.tuple(person("a"), person("b"), person("c"));

  test("an answer about choices never turns when an attitude becomes known", () => {
    fc.assert(
      fc.property(all, fc.constantFrom(...Stakeholder.ATTITUDES), (people, attitude) => {
        const before = Stakeholder.deriveC139(people).answers;
        const known = people.map((one) => ({ ...one, attitude: one.attitude ?? attitude }));
        const after = Stakeholder.deriveC139(known).answers;
        for (const item of ["keyPeopleHelp", "majorityChoosesUs", "topDecisionMakerBacksUs"] as const) {
          if (before[item] !== undefined) expect(after[item]).toBe(before[item]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the people does not matter", () => {
    fc.assert(
      fc.property(all, (people) => {
        expect(Stakeholder.deriveC139([...people].reverse())).toEqual(Stakeholder.deriveC139(people));
      }),
    );
  });
});

test.each([
  [{ helpersFrom: 0 }, RangeError, "options.helpersFrom must be an integer 1–1000, got 0"],
  [{ majorityOver: 1 }, RangeError, "options.majorityOver must be a number between 0 and 1, got 1"],
  [{ keyFrom: -0.1 }, RangeError, "options.keyFrom must be a number 0–1, got -0.1"],
])("%j is refused", (options, Kind, message) => {
  expect(() => Stakeholder.deriveC139([], [], options)).toThrow(new Kind(`Stakeholder.deriveC139: ${message}`));
});
