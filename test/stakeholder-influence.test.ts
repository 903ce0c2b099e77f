import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

const links = (...lines: readonly string[]): Stakeholder.Influence[] =>
  lines.map((line) => {
    const [ends = "", strength] = line.split(" ");
    const [from = "", to = ""] = ends.split(">");
    return { from, to, strength: Number(strength) };
  });
/** d decides; the others may be in contact. */
const PEOPLE: readonly Stakeholder.Person[] = [
  { id: "d", roles: ["decider"], contact: "none" },
  ...["a", "b", "c"].map((id) => ({ id, contact: "frequent", attitude: "supporter" }) as const),
];
const wordOf = (id: string, ...lines: readonly string[]) => {
  const row = Stakeholder.pathsToDecider(PEOPLE, links(...lines)).rows.find((one) => one.id === id);
  return [row?.strength, row?.steps, row?.next];
};

describe("the strongest way of a word to the decider", () => {
  test.each([
    ["a>d 0.5", [0.5, 1, "d"]],
    ["a>d 0.5, a>b 0.8, b>d 0.7", [0.56, 2, "b"]], // 0.8 × 0.7
    ["a>d 0.56, a>b 0.8, b>d 0.7", [0.56, 1, "d"]], // equal: the shorter way
    ["a>d 0.02, a>b 0.1, b>d 0.2", [0.02, 1, "d"]], // equal, though 0.1 × 0.2 is more in binary
    ["a>c 0.8, c>d 0.7, a>b 0.7, b>d 0.8", [0.56, 2, "b"]], // equal and as short: the id that comes first
    ["a>b 1, b>c 1, c>d 1", [1, 3, "b"]], // a strength of 1 loses nothing
    ["a>b 1, b>a 1, b>c 0.5, c>b 1, c>d 0.5", [0.25, 3, "b"]], // circles are legal
    ["a>d 0", [0, 0, undefined]], // a strength of 0 carries nothing
    ["d>a 1", [0, 0, undefined]], // links have a direction
    ["a>d 1e-9", [1e-9, 1, "d"]],
    ["a>d 9.99e-10", [0, 0, undefined]],
    ["a>b 1e-5, b>d 9e-5", [0, 0, undefined]],
  ] as const)("%s", (lines, expected) => {
    expect(wordOf("a", ...lines.split(", "))).toEqual(expected);
  });

  test("a decider's word is there", () => {
    expect(wordOf("d", "d>a 1", "a>d 1")).toEqual([1, 0, undefined]);
  });

  test("of several deciders the nearer one by strength is reached", () => {
    const people = [...PEOPLE, { id: "e", roles: ["decider"] } as const];
    const { rows, deciders } = Stakeholder.pathsToDecider(people, links("a>d 0.4", "a>e 0.5", "d>e 1"));
    expect([rows[1]?.decider, deciders]).toEqual(["e", ["d", "e"]]);
  });
});

describe("whom to ask", () => {
  const LINKS = links("a>d 0.3", "b>d 0.4", "c>b 0.9");
  const ask = (
    changes: { readonly [id: string]: Partial<Stakeholder.Person> },
    options: Stakeholder.PathOptions = {},
  ) =>
    Stakeholder.pathsToDecider(
      PEOPLE.map((person) => ({ ...person, ...changes[person.id] })),
      LINKS,
      options,
    );
  const first = (changes: { readonly [id: string]: Partial<Stakeholder.Person> }) =>
    ask(changes)
      .ways.map(({ id }) => id)
      .join("");

  // b 0.4, c 0.36, a 0.3; d is the decider and not in contact
  test.each([
    [{}, "bca"],
    [{ b: { contact: "brief" } }, "ca"],
    [{ b: { contact: "inDepth" } }, "bca"],
    [{ b: { contact: undefined } }, "ca"],
    [{ b: { attitude: "nonSupporter" } }, "ca"],
    [{ b: { attitude: "opponent" } }, "ca"],
    [{ b: { attitude: "neutral" } }, "bca"],
    [{ b: { attitude: undefined } }, "bca"],
    [{ d: { contact: "frequent" } }, "dbca"],
  ] as const)("with %j: %s", (changes, expected) => {
    expect(first(changes)).toBe(expected);
  });

  test("the way is written out, with who on it is against us", () => {
    const { ways, because } = ask({ b: { attitude: "opponent" } });
    expect(ways[0]).toEqual({
      ...{ id: "c", strength: 0.36, steps: 2, next: "b", decider: "d" },
      ...{ path: ["c", "b", "d"], against: ["b"], contact: "frequent", attitude: "supporter" },
    });
    expect(because).toEqual([
      { rule: "pathBest", person: "c", decider: "d", strength: 0.36, path: ["c", "b", "d"] },
      { rule: "pathAgainst", people: ["b"] },
    ]);
  });

  test("an attitude that is not known is told", () => {
    expect(ask({ b: { attitude: undefined } }).because[1]).toEqual({ rule: "pathAttitudeUnknown", person: "b" });
  });

  test("the options choose whom to begin with, how close, and how many", () => {
    expect(ask({}, { from: ["a", "d"] }).ways.map(({ id }) => id)).toEqual(["d", "a"]);
    expect(ask({ a: { contact: "brief" } }, { contactFrom: "brief", limit: 2 }).ways.map(({ id }) => id)).toEqual([
      "b",
      "c",
    ]);
    expect(ask({ a: { contact: "inDepth" } }, { contactFrom: "inDepth" }).ways.map(({ id }) => id)).toEqual(["a"]);
  });

  const everybody = (own: Partial<Stakeholder.Person>) => ({ a: own, b: own, c: own });
  test.each([
    [everybody({ contact: "brief" }), "unreached", [{ rule: "pathNone", asked: 0 }]],
    [everybody({ contact: undefined }), "undetermined", [{ rule: "pathContactUnknown", people: ["a", "b", "c"] }]],
    [
      { ...everybody({ contact: undefined }), a: { contact: undefined, attitude: "opponent" } },
      "undetermined",
      [{ rule: "pathContactUnknown", people: ["b", "c"] }],
    ],
    [{ d: { roles: undefined } }, "undetermined", [{ rule: "pathDeciderMissing", rolesUnknown: 4 }]],
    [{ d: { roles: ["user"] } }, "undetermined", [{ rule: "pathDeciderMissing", rolesUnknown: 3 }]],
  ] as const)("with %j the verdict is %s", (changes, verdict, because) => {
    const told = ask(changes);
    expect([told.verdict, told.because]).toEqual([verdict, because]);
  });
});

describe("key players", () => {
  test.each([
    [{ roles: ["decider"], standing: "outside" }, undefined, "keyPlayer", "keyDecides"],
    [{ standing: "innerCircle" }, undefined, "keyPlayer", "keyInnerCircle"],
    [{ standing: "innerCircle" }, 0.1, "keyPlayer", "keyInnerCircle"],
    [{ standing: "politicalStructure" }, 0.5, "keyPlayer", "keyInfluential"],
    [{ standing: "politicalStructure" }, 0.49, "notKey", "keyNotInfluential"],
    [{ standing: "politicalStructure" }, undefined, "couldBe", "keyInfluenceUnknown"],
    [{ standing: "outside" }, 0.5, "notKey", "keyOutsideInfluential"],
    [{ standing: "outside" }, 0.49, "notKey", "keyOutside"],
    [{ standing: "outside" }, undefined, "notKey", "keyOutside"],
    [{}, 0.9, "couldBe", "keyStandingUnknown"],
    [{}, undefined, "couldBe", "keyStandingUnknown"],
  ] as const)("%j with a word of %s: %s", (person, strength, verdict, rule) => {
    const people = [{ id: "d", roles: ["decider"] } as const, { id: "p", ...person }];
    const between = strength === undefined ? [] : [{ from: "p", to: "d", strength }];
    const row = Stakeholder.keyPlayers(people, between).rows[1];
    expect([row?.verdict, row?.because[0]?.rule]).toEqual([verdict, rule]);
    if (!("roles" in person)) expect(row?.strength).toBe(strength);
  });

  test.each([
    [[{ id: "a", standing: "innerCircle" }], "found", ["keyPlayersFound", "keyDeciderMissing"]],
    [[{ id: "a" }], "undetermined", ["keyPlayersPossible", "keyDeciderMissing"]],
    [[{ id: "a", standing: "outside" }], "none", ["keyPlayersNone", "keyDeciderMissing"]],
    [[], "none", ["keyPlayersNone", "keyDeciderMissing"]],
  ] as const)("%j: %s", (people, verdict, rules) => {
    const told = Stakeholder.keyPlayers(people);
    expect([told.verdict, told.because.map(({ rule }) => rule)]).toEqual([verdict, rules]);
  });
});

const IDS = ["a", "b", "c", "d", "e", "f"];
const ANY = fc.record({
  people: fc.tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        roles: fc.constantFrom<Stakeholder.Person["roles"]>(undefined, [], ["decider"], ["user"]),
        contact: fc.constantFrom(...Stakeholder.CONTACTS, undefined),
        attitude: fc.constantFrom(...Stakeholder.ATTITUDES, undefined),
        standing: fc.constantFrom(...Stakeholder.STANDINGS, undefined),
      }),
    ),
  ),
  links: fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...IDS),
      to: fc.constantFrom(...IDS),
      strength: fc.constantFrom(0, 0.1, 0.2, 0.5, 0.8, 1),
    }),
    { selector: ({ from, to }) => `${from}${to}`, maxLength: 18 },
  ),
});
const between = (all: readonly Stakeholder.Influence[]) => all.filter(({ from, to }) => from !== to);

/** The largest product over all simple ways, by trying each of them. */
function bestByTrying(
  people: readonly Stakeholder.Person[],
  all: readonly Stakeholder.Influence[],
  from: string,
): number {
  const ends = people.filter(({ roles }) => roles?.includes("decider")).map(({ id }) => id);
  const tried = (here: string, product: number, seen: readonly string[]): number =>
    ends.includes(here)
      ? product
      : Math.max(
          0,
          ...all
            .filter((link) => link.from === here && !seen.includes(link.to))
            .map((link) => tried(link.to, product * link.strength, [...seen, link.to])),
        );
  return tried(from, 1, [from]);
}

describe("laws", () => {
  test("no simple way is stronger than the one found, and its product is its strength", () => {
    fc.assert(
      fc.property(ANY, ({ people, links: all }) => {
        const own = between(all);
        const { rows, ways } = Stakeholder.pathsToDecider(people, own, { from: IDS, limit: 100 });
        for (const { id, strength } of rows) expect(strength).toBeCloseTo(bestByTrying(people, own, id), 11);
        for (const { path, strength, steps } of ways) {
          const product = path.slice(1).reduce((so, to, nth) => {
            const link = own.find((one) => one.from === path[nth] && one.to === to);
            return so * (link?.strength ?? Number.NaN);
          }, 1);
          expect(product).toBeCloseTo(strength, 11);
          expect(path.length).toBe(steps + 1);
        }
      }),
    );
  });

  test("nothing depends on the order of people or links", () => {
    fc.assert(
      fc.property(ANY, ({ people, links: all }) => {
        const turned = [[...people].reverse(), [...between(all)].reverse()] as const;
        for (const judge of [Stakeholder.pathsToDecider, Stakeholder.keyPlayers]) {
          const [one, other] = [judge(people, between(all)), judge(...turned)];
          expect({ ...other, rows: [...other.rows].reverse() }).toEqual(one);
        }
      }),
    );
  });

  test("a stronger link makes nobody's word weaker", () => {
    fc.assert(
      fc.property(ANY, fc.nat(), ({ people, links: all }, nth) => {
        const own = between(all);
        const [before, after] = [
          own,
          own.map((link, row) => (row === nth % own.length ? { ...link, strength: 1 } : link)),
        ].map((given) => Stakeholder.pathsToDecider(people, given).rows);
        before?.forEach(({ strength }, row) => {
          expect(after?.[row]?.strength).toBeGreaterThanOrEqual(strength);
        });
      }),
    );
  });
});

describe("speed", () => {
  const seconds = (run: () => unknown) => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  };
  const crowd = (many: number) => {
    let seed = 7;
    const draw = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const people = Array.from({ length: many }, (_, nth) => ({
      ...{ id: `p${nth}`, roles: [nth % 1000 === 0 ? "decider" : "user"] as const },
      ...{ contact: nth % 3 ? "none" : "frequent", attitude: "neutral", reportsTo: nth ? `p${nth >> 3}` : undefined },
    })) as Stakeholder.Person[];
    const links = Array.from({ length: 4 * many }, (_, nth) => ({
      ...{
        from: `p${nth >> 2}`,
        to: `p${((nth >> 2) + 1 + (nth & 3) * 7 + Math.floor(draw() * (many / 8)) * 4) % many}`,
      },
      strength: draw(),
    }));
    const seen = new Set<string>();
    return [
      people,
      links.filter(({ from, to }) => from !== to && !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`)),
    ] as const;
  };

  test("eight times the people take no more than some ten times as long", () => {
    const [few, many] = [crowd(4_000), crowd(32_000)];
    for (const judge of [Stakeholder.pathsToDecider, Stakeholder.coverageMap]) {
      judge(...few);
      const small = Math.min(...[1, 2, 3].map(() => seconds(() => judge(...few))));
      const large = Math.min(...[1, 2].map(() => seconds(() => judge(...many))));
      expect(large / Math.max(small, 0.005)).toBeLessThan(30); // quadratic would be 64
    }
  }, 60_000);
});

test.each([
  [{ from: ["z"] }, RangeError, 'options.from[0] must be the id of a person, got "z"'],
  [{ from: ["a", "a"] }, RangeError, 'options.from[1].id must be unique, but options.from[0] has it too, got "a"'],
  [{ limit: 0 }, RangeError, "options.limit must be an integer 1–100, got 0"],
  [{ limit: 101 }, RangeError, "options.limit must be an integer 1–100, got 101"],
  [
    { contactFrom: "none" },
    RangeError,
    'options.contactFrom must be one of "inDepth", "frequent", "brief", got "none"',
  ],
  [null, TypeError, "options must be an object, got null"],
])("%j is refused", (options, Kind, message) => {
  expect(() => Stakeholder.pathsToDecider(PEOPLE, [], options as never)).toThrow(
    new Kind(`Stakeholder.pathsToDecider: ${message}`),
  );
});
