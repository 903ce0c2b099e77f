import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as schema from "../src/schema.js";
import * as Stakeholder from "../src/stakeholder/index.js";

const ORDER = ["need", "change", "focus", "contact", "attitude"] as const;
const FIVE = {
  need: "esteem",
  change: "pragmatist",
  focus: "business",
  contact: "brief",
  attitude: "neutral",
} as const;
const WHOLE: Stakeholder.Person = { id: "lin", ...FIVE };
const only = (...dimensions: readonly Stakeholder.Dimension[]): Stakeholder.Person => ({
  id: "lin",
  ...Object.fromEntries(dimensions.map((dimension) => [dimension, WHOLE[dimension]])),
});

describe("the five dimensions, the level of need first and the attitude to us last", () => {
  test.each([
    [[], "incomplete", [...ORDER], "need"],
    [["need"], "incomplete", ["change", "focus", "contact", "attitude"], "change"],
    [["attitude"], "incomplete", ["need", "change", "focus", "contact"], "need"],
    [["need", "change", "contact", "attitude"], "incomplete", ["focus"], "focus"],
    [["need", "change", "focus", "contact"], "incomplete", ["attitude"], "attitude"],
    [[...ORDER], "complete", [], undefined],
  ] as const)("with %j known", (known, verdict, missing, next) => {
    const profile = Stakeholder.profile(only(...known));
    expect([profile.verdict, profile.missing, profile.next]).toEqual([verdict, missing, next]);
    expect(profile.known).toEqual(ORDER.filter((dimension) => (known as readonly string[]).includes(dimension)));
  });

  test("what is known stands in its row", () => {
    expect(Stakeholder.profile(only("contact", "need")).rows).toEqual([
      { dimension: "need", value: "esteem" },
      { dimension: "change", value: undefined },
      { dimension: "focus", value: undefined },
      { dimension: "contact", value: "brief" },
      { dimension: "attitude", value: undefined },
    ]);
  });

  // told only where the attitude is known and the level of need is not
  test.each([
    [["attitude"], true],
    [["attitude", "change", "focus", "contact"], true],
    [["attitude", "need"], false],
    [["change", "focus", "contact"], false],
    [[], false],
  ] as const)("with %j known, the attitude was judged first: %s", (known, told) => {
    const rules = Stakeholder.profile(only(...known)).because.map(({ rule }) => rule);
    expect(rules.includes("profileAttitudeFirst")).toBe(told);
  });

  test("rank, weight, role and standing are no dimensions", () => {
    const ranked = { ...only(...ORDER), roles: [], weight: 3, standing: "innerCircle" } as const;
    expect(Stakeholder.profile(ranked)).toEqual(Stakeholder.profile(WHOLE));
  });

  test("known and missing are all five, each once", () => {
    fc.assert(
      fc.property(fc.subarray([...ORDER]), (known) => {
        const profile = Stakeholder.profile(only(...known));
        expect([...profile.known, ...profile.missing].sort()).toEqual([...ORDER].sort());
        expect(profile.next).toBe(profile.missing[0]);
      }),
    );
  });
});

describe("a friend with standing who gives advice is a mentor", () => {
  // attitude, standing, contact
  test.each([
    ["mentor", "innerCircle", "inDepth", "mentor"],
    ["mentor", "politicalStructure", "brief", "mentor"],
    ["mentor", "outside", "inDepth", "claimed"],
    ["mentor", "innerCircle", "none", "claimed"],
    ["mentor", "outside", undefined, "claimed"],
    ["mentor", undefined, "none", "claimed"],
    ["mentor", undefined, "inDepth", "undetermined"],
    ["mentor", "innerCircle", undefined, "undetermined"],
    ["supporter", "innerCircle", "inDepth", "candidate"],
    ["supporter", "politicalStructure", "frequent", "candidate"],
    ["supporter", "politicalStructure", "brief", "none"],
    ["supporter", "politicalStructure", "none", "none"],
    ["supporter", "outside", "inDepth", "none"],
    ["supporter", undefined, "frequent", "undetermined"],
    ["supporter", "innerCircle", undefined, "undetermined"],
    ["supporter", undefined, "brief", "none"],
    ["neutral", "innerCircle", "inDepth", "none"],
    ["nonSupporter", undefined, undefined, "none"],
    ["opponent", "innerCircle", "inDepth", "none"],
    [undefined, "innerCircle", "inDepth", "undetermined"],
    [undefined, "outside", "none", "undetermined"],
    [undefined, undefined, undefined, "undetermined"],
  ] as const)("%s, %s, contact %s: %s", (attitude, standing, contact, verdict) => {
    expect(Stakeholder.mentors([{ id: "m", attitude, standing, contact }]).map((row) => row.verdict)).toEqual([
      verdict,
    ]);
  });

  test("both faults of a claim are told, and all that is unknown", () => {
    const rows = Stakeholder.mentors([
      { id: "a", attitude: "mentor", standing: "outside", contact: "none" },
      { id: "b", attitude: "mentor" },
      { id: "c", contact: "brief" },
    ]);
    expect(rows.map(({ because }) => because)).toEqual([
      [
        { rule: "mentorWithoutStanding", standing: "outside" },
        { rule: "mentorWithoutContact", contact: "none" },
      ],
      [{ rule: "mentorUnknown", unknown: ["standing", "contact"] }],
      [{ rule: "mentorUnknown", unknown: ["attitude", "standing"] }],
    ]);
  });
});

test.each([
  [{}, TypeError, "person.id must be a non-empty text, got undefined"],
  [
    { id: "a", attitude: "friend" },
    RangeError,
    'person.attitude must be one of "mentor", "supporter", "neutral", "nonSupporter", "opponent", got "friend"',
  ],
  [{ id: "a", weight: 1_000_001 }, RangeError, "person.weight must be a number 0–1000000, got 1000001"],
  [{ id: "a", weight: -1 }, RangeError, "person.weight must be a number 0–1000000, got -1"],
  [{ id: "a", roles: null }, TypeError, "person.roles must be an array, got null"],
  [{ id: "a", views: null }, TypeError, "person.views must be an array, got null"],
])("the person %j is refused", (person, Kind, message) => {
  expect(() => Stakeholder.profile(person as never)).toThrow(new Kind(`Stakeholder.profile: ${message}`));
});

test("whatever the schema of people accepts the functions accept, and the other way round", () => {
  const maybe = <Value>(...values: Value[]) => fc.constantFrom(...values, undefined);
  const person = fc.record(
    {
      id: fc.constantFrom("a", "b", "", 1),
      name: maybe("Lin", ""),
      roles: maybe(["user"], ["boss"], []),
      need: maybe("esteem", "power"),
      contact: maybe("none", "never"),
      weight: maybe<unknown>(0, 1e6, 1_000_001, -1, Number.NaN, "3"),
      reportsTo: maybe("a", "b", ""),
      views: maybe([{ vendor: "x", attitude: "mentor" }], [{ vendor: "x" }], []),
    },
    { requiredKeys: ["id"] },
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 2 }), (given) => {
      const call = () => Stakeholder.mentors(given as Stakeholder.Person[]);
      if (schema.people.safeParse(given).success) expect(call).not.toThrow();
      else expect(call).toThrow(/^Stakeholder\.mentors: /);
    }),
    { numRuns: 2000 },
  );
});

test("all problems of people and their links come at once, each with its path", () => {
  const given = {
    people: [{ id: "a", reportsTo: "z", weight: -1 }, { id: "a" }, { id: "b", need: "power" }],
    influences: [
      { from: "a", to: "a", strength: 1 },
      { from: "a", to: "b", strength: 1.2 },
      { from: "a", to: "b", strength: 1 },
      { from: "y", to: "b", strength: 1 },
    ],
  };
  const told = (schema.stakeholders.safeParse(given).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
  expect(told.sort()).toEqual([
    "influences.0.to: must be somebody else than from",
    "influences.1.strength: must be a number 0–1",
    "influences.2: must be the only link from this person to that one",
    "influences.3.from: must be the id of a person",
    "people.0.reportsTo: must be the id of a person",
    "people.0.weight: must be a number 0–1000000",
    "people.1.id: must be unique, but row 0 has it too",
    'people.2.need: must be one of "physiological", "safety", "belonging", "esteem", "cognitive", "selfActualisation"',
  ]);
  const valid = { people: [{ id: "a" }, { id: "b" }], influences: [{ from: "a", to: "b", strength: 1 }] };
  expect(schema.stakeholders.safeParse(valid).success).toBe(true);
});
