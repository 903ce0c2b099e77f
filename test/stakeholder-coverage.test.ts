import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

type Changes = { readonly [id: string]: Partial<Stakeholder.Person> };

/** A covered account: d decides, u uses; both in close contact; o stands two lines away from d. */
const PEOPLE: readonly Stakeholder.Person[] = [
  { id: "d", roles: ["decider"], contact: "frequent", attitude: "neutral" },
  { id: "m", roles: [], contact: "none", attitude: "neutral", reportsTo: "d" },
  { id: "o", roles: [], contact: "none", attitude: "neutral", reportsTo: "m" },
  { id: "u", roles: ["user"], contact: "inDepth", attitude: "supporter" },
];
const ROLES = ["decider", "user"] as const;
const links = (...lines: readonly string[]): Stakeholder.Influence[] =>
  lines.map((line) => {
    const [ends = "", strength] = line.split(" ");
    const [from = "", to = ""] = ends.split(">");
    return { from, to, strength: Number(strength ?? 1) };
  });
const map = (changes: Changes = {}, influences: readonly string[] = [], options: Stakeholder.CoverageOptions = {}) =>
  Stakeholder.coverageMap(
    PEOPLE.map((person) => ({ ...person, ...changes[person.id] })),
    links(...influences),
    { roles: ROLES, ...options },
  );
const rules = (
  changes: Changes = {},
  influences: readonly string[] = [],
  options: Stakeholder.CoverageOptions = {},
) => {
  const { verdict, because } = map(changes, influences, options);
  return [verdict, ...because.map(({ rule }) => rule.replace("coverage", ""))].join(" ");
};

describe("where an account is exposed", () => {
  test.each([
    [{}, [], "covered Complete"],
    // roles: any contact covers
    [{ d: { contact: "none" } }, [], "exposed Uncovered SingleThread"],
    [{ d: { contact: "brief" } }, [], "exposed SingleThread"],
    [{ d: { contact: undefined } }, [], "undetermined ContactUnknown ThreadUnknown"],
    [{ u: { roles: [] } }, [], "undetermined NotFound"],
    [{ u: { roles: undefined } }, [], "undetermined NotFound"],
    // a thread: frequent at least
    [{ u: { contact: "brief" } }, [], "exposed SingleThread"],
    [{ u: { contact: "brief" }, d: { contact: "brief" } }, [], "exposed NoThread"],
    [{ u: { contact: "brief" }, o: { contact: undefined } }, [], "undetermined ThreadUnknown"],
    [{ o: { contact: undefined } }, [], "covered Complete"], // two threads are several, whatever the third is
    // opponents: one line, or a word of 0.5
    [{ m: { attitude: "opponent" } }, [], "exposed Opponents"],
    [{ m: { attitude: "nonSupporter" } }, [], "covered Complete"],
    [{ m: { attitude: undefined } }, [], "undetermined NearUnknown"],
    [{ o: { attitude: "opponent" } }, [], "covered Complete"], // two lines
    [{ o: { attitude: "opponent" } }, ["o>d 0.5"], "exposed Opponents"],
    [{ o: { attitude: "opponent" } }, ["o>d 0.49"], "covered Complete"],
    [{ o: { attitude: "opponent" } }, ["d>o 1"], "covered Complete"],
    [{ o: { attitude: undefined } }, ["o>m 0.8", "m>d 0.7"], "undetermined NearUnknown"],
    [{ d: { attitude: "opponent" } }, [], "exposed Opponents"],
    // the decider
    [{ d: { roles: ["user"] } }, [], "undetermined DeciderMissing NotFound"],
    [{ d: { roles: undefined } }, [], "undetermined DeciderMissing NotFound"],
    [{ d: { contact: "brief" }, o: { contact: "frequent" } }, ["u>m", "o>m", "m>d"], "exposed DeciderOver"],
    [{ d: { contact: "brief" }, o: { contact: "frequent" } }, ["u>m", "o>d", "m>d"], "covered Complete"],
  ] as const)("%j with %j: %s", (changes, influences, expected) => {
    expect(rules(changes, influences)).toBe(expected);
  });

  test("the options move the lines", () => {
    expect(rules({ d: { contact: "brief" } }, [], { coveredFrom: "frequent", threadFrom: "brief" })).toBe(
      "exposed Uncovered",
    );
    expect(rules({ m: { attitude: "opponent" } }, [], { nearLines: 0 })).toBe("covered Complete");
    expect(rules({ o: { attitude: "opponent" } }, [], { nearLines: 2 })).toBe("exposed Opponents");
    expect(rules({ o: { attitude: "opponent" } }, ["o>d 0.3"], { nearStrength: 0.3 })).toBe("exposed Opponents");
    expect(rules({}, [], { roles: ["decider", "buyer"] })).toBe("undetermined NotFound");
  });

  test("what is weak comes before what is open, with its facts", () => {
    const { because } = map({ d: { contact: "none" }, m: { attitude: "opponent" } }, ["u>d 0.6"], {
      roles: ["buyer", "decider"],
    });
    expect(because).toEqual([
      { rule: "coverageUncovered", roles: ["decider"], from: "brief" },
      { rule: "coverageSingleThread", person: "u", from: "frequent" },
      { rule: "coverageDeciderOver", decider: "d", person: "u" },
      { rule: "coverageOpponents", people: ["m"] },
      { rule: "coverageNotFound", roles: ["buyer"], rolesUnknown: 0 },
    ]);
  });

  test("opponents come by the strength of their word, then by lines", () => {
    const against = { attitude: "opponent" } as const;
    const { opponents } = map({ d: against, m: against, o: against, u: against }, ["o>d 0.7", "u>d 0.9"]);
    expect(opponents.map(({ id, strength, lines }) => [id, strength, lines])).toEqual([
      ["d", 1, 0],
      ["u", 0.9, undefined],
      ["o", 0.7, 2],
      ["m", undefined, 1],
    ]);
  });
});

describe("who is lost with whom", () => {
  const cuts = (...lines: readonly string[]) =>
    Stakeholder.coverageMap(
      [
        { id: "x", contact: "frequent" },
        { id: "y", contact: "frequent" },
        ...["a", "b", "c", "e"].map((id) => ({ id })),
      ],
      links(...lines),
    ).thread.cuts.map(({ person, lost }) => `${person}: ${lost.join("")}`);

  test.each([
    [[], []],
    [["x>a"], ["x: a"]],
    [["x>a", "y>a"], []],
    [
      ["x>a", "a>b", "b>c"],
      ["x: abc", "a: bc", "b: c"],
    ],
    [["x>a", "y>a", "a>b", "a>c"], ["a: bc"]],
    [
      ["x>a", "x>b", "a>c", "b>c", "c>e"],
      ["x: abce", "c: e"],
    ], // a diamond depends on its top alone
    [["x>a", "a>b", "b>a", "y>b"], []], // each of the circle is reached from its own side
    [["x>y", "y>a"], ["y: a"]], // y needs nobody to be in contact with
    [["x>a 0"], []],
    [["a>x", "b>a"], []], // nobody is reached against the links
  ])("%j: %j", (lines, expected) => {
    expect(cuts(...lines)).toEqual(expected);
  });

  test("our word reaches so many others", () => {
    const people = [{ id: "x", contact: "frequent" } as const, { id: "a" }, { id: "b" }, { id: "c" }];
    expect(Stakeholder.coverageMap(people, links("x>a", "a>b", "c>a")).thread.reached).toBe(2);
  });

  test("at most ten are listed", () => {
    const people = Array.from({ length: 20 }, (_, nth) => ({
      id: `p${nth}`,
      contact: nth ? undefined : ("frequent" as const),
    }));
    const line = people.slice(1).map(({ id }, nth) => ({ from: `p${nth}`, to: id, strength: 1 }));
    expect(Stakeholder.coverageMap(people, line).thread.cuts.map(({ lost }) => lost.length)).toEqual([
      19, 18, 17, 16, 15, 14, 13, 12, 11, 10,
    ]);
  });
});

const IDS = ["a", "b", "c", "d", "e", "f"];
const ANY = fc.record({
  people: fc.tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        roles: fc.constantFrom<Stakeholder.Person["roles"]>(undefined, [], ["decider"], ["user"], ["user", "decider"]),
        contact: fc.constantFrom(...Stakeholder.CONTACTS, undefined),
        attitude: fc.constantFrom(...Stakeholder.ATTITUDES, undefined),
        reportsTo: fc.constantFrom(...IDS, undefined, undefined),
      }),
    ),
  ),
  links: fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...IDS),
      to: fc.constantFrom(...IDS),
      strength: fc.constantFrom(0, 0.3, 0.6, 1),
    }),
    { selector: ({ from, to }) => `${from}${to}`, maxLength: 16 },
  ),
});
const between = (all: readonly Stakeholder.Influence[]) => all.filter(({ from, to }) => from !== to);

/** Who is reached from the threads without one person, by walking. */
function reachedWithout(
  people: readonly Stakeholder.Person[],
  all: readonly Stakeholder.Influence[],
  gone?: string,
): string[] {
  const begin = people.filter(({ contact, id }) => (contact === "frequent" || contact === "inDepth") && id !== gone);
  const seen = new Set(begin.map(({ id }) => id));
  for (const here of seen) {
    for (const { to } of all.filter(({ from, to, strength }) => from === here && strength > 0 && to !== gone))
      seen.add(to);
  }
  return [...seen];
}

describe("laws", () => {
  test("whoever is lost with a person is reached with them, and not without", () => {
    fc.assert(
      fc.property(ANY, ({ people, links: all }) => {
        const own = between(all);
        const { cuts } = Stakeholder.coverageMap(people, own).thread;
        const before = reachedWithout(people, own);
        const lost = IDS.flatMap((person) => {
          const after = reachedWithout(people, own, person);
          const gone = before.filter((id) => id !== person && !after.includes(id)).sort();
          return gone.length > 0 ? [{ person, lost: gone }] : [];
        });
        expect([...cuts].sort((one, other) => (one.person < other.person ? -1 : 1))).toEqual(lost);
      }),
      { numRuns: 300 },
    );
  });

  test("everybody is in as many cells as they have roles, and in one without", () => {
    fc.assert(
      fc.property(ANY, ({ people }) => {
        const { cells } = Stakeholder.coverageMap(people);
        const expected = people.reduce((sum, { roles }) => sum + Math.max(1, roles?.length ?? 0), 0);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
        for (const { count, people: own } of cells) expect(own.length).toBe(count);
      }),
    );
  });

  test("the order of people and links does not matter", () => {
    fc.assert(
      fc.property(ANY, ({ people, links: all }) => {
        const turned = [[...people].reverse(), [...between(all)].reverse()] as const;
        expect(Stakeholder.coverageMap(...turned)).toEqual(Stakeholder.coverageMap(people, between(all)));
      }),
    );
  });
});

test.each([
  [
    { roles: ["boss"] },
    RangeError,
    'options.roles[0] must be one of "initiator", "user", "influencer", "decider", "buyer", "gatekeeper", got "boss"',
  ],
  [
    { coveredFrom: "none" },
    RangeError,
    'options.coveredFrom must be one of "inDepth", "frequent", "brief", got "none"',
  ],
  [{ nearStrength: 2 }, RangeError, "options.nearStrength must be a number 0–1, got 2"],
  [{ nearLines: 0.5 }, RangeError, "options.nearLines must be a whole number of at least 0, got 0.5"],
])("%j is refused", (options, Kind, message) => {
  expect(() => Stakeholder.coverageMap([], [], options as never)).toThrow(
    new Kind(`Stakeholder.coverageMap: ${message}`),
  );
});
