import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

/** People by who reports to whom: "a", or "b<a" for b who reports to a. */
const org = (...lines: readonly string[]): Stakeholder.Person[] =>
  lines.map((line) => {
    const [id = "", reportsTo] = line.split("<");
    return { id, reportsTo };
  });
/** A link: "a>b 0.5". */
const links = (...lines: readonly string[]): Stakeholder.Influence[] =>
  lines.map((line) => {
    const [ends = "", strength] = line.split(" ");
    const [from = "", to = ""] = ends.split(">");
    return { from, to, strength: Number(strength) };
  });

describe("the formal organisation", () => {
  test.each([
    [[], "undetermined", [], 0, [], []],
    [["a"], "undetermined", [], 0, [], ["a"]],
    [["a", "b<a"], "oneTop", ["a"], 2, [], []],
    [["c<b", "b<a", "a"], "oneTop", ["a"], 3, [], []],
    [["a", "b<a", "x"], "partial", ["a"], 2, [], ["x"]],
    [["a", "b<a", "x", "y<x"], "severalTops", ["a", "x"], 2, [], []],
    [["a", "b<a", "x", "y<x", "z"], "severalTops", ["a", "x"], 2, [], ["z"]],
    [["b<a", "a<b"], "circular", [], 0, [["a", "b"]], []],
    [["a<a"], "circular", [], 0, [["a"]], []],
    [["a<c", "c<b", "b<a", "d<a"], "circular", [], 0, [["a", "c", "b"]], []], // in the direction of the lines
    [["a", "b<a", "x<y", "y<x"], "circular", ["a"], 2, [["x", "y"]], []],
  ] as const)("%j is %s", (lines, verdict, tops, levels, circles, unplaced) => {
    const told = Stakeholder.organisation(org(...lines));
    expect([told.verdict, told.tops, told.levels, told.circles, told.unplaced]).toEqual([
      ...[verdict, tops, levels, circles, unplaced],
    ]);
  });

  //         a
  //       b   c          x ⇄ y ← z
  //     d   e
  test("levels, spans and who stands below; in and under a circle there is no level", () => {
    const { rows } = Stakeholder.organisation(org("a", "b<a", "c<a", "d<b", "e<b", "x<y", "y<x", "z<y"));
    expect(rows.map(({ id, level, reports, below }) => [id, level, reports, below])).toEqual([
      ["a", 0, 2, 4],
      ["b", 1, 2, 2],
      ["c", 1, 0, 0],
      ["d", 2, 0, 0],
      ["e", 2, 0, 0],
      ["x", undefined, 1, undefined],
      ["y", undefined, 2, undefined],
      ["z", undefined, 0, 0],
    ]);
  });

  test("the reasons: a circle first, then the tops, then who is not placed", () => {
    expect(Stakeholder.organisation(org("x<y", "y<x", "a", "b<a", "q")).because).toEqual([
      { rule: "organisationCircle", people: ["x", "y"] },
      { rule: "organisationOneTop", top: "a", people: 4, levels: 2 },
      { rule: "organisationUnplaced", people: ["q"], of: 5 },
    ]);
    expect(Stakeholder.organisation(org("a", "b<a", "c", "d<c")).because).toEqual([
      { rule: "organisationSeveralTops", tops: ["a", "c"], people: 4 },
    ]);
  });

  test("a line of a hundred thousand, and a circle of as many, are walked without recursion", () => {
    const many = 100_000;
    const line = Array.from({ length: many }, (_, nth) => ({
      id: `${nth}`,
      reportsTo: nth ? `${nth - 1}` : undefined,
    }));
    expect(Stakeholder.organisation(line).rows.at(-1)?.level).toBe(many - 1);
    const circle = line.map(({ id }, nth) => ({ id, reportsTo: `${(nth + 1) % many}` }));
    expect(Stakeholder.organisation(circle).circles[0]?.length).toBe(many);
  });
});

describe("whose word counts for more than the rank", () => {
  // a over b and c; c over d
  const PEOPLE = org("a", "b<a", "c<a", "d<c", "x");
  const judged = (...lines: readonly string[]) =>
    Stakeholder.influence(PEOPLE, links(...lines)).rows.map(({ id, verdict }) => `${id} ${verdict}`);

  test.each([
    // equals by level may come in any order
    [
      ["a>b 0.9", "b>a 0.5", "c>a 0.4"],
      ["a asRanked", "b asRanked", "c asRanked"],
    ],
    [
      ["a>b 0.4", "b>a 0.5", "c>a 0.4"],
      ["a less", "b more", "c asRanked"],
    ], // a shares places 2–3 with c, and is not first
    [
      ["a>b 0.3", "b>a 0.5", "c>a 0.4"],
      ["a less", "b more", "c asRanked"],
    ], // c is second by voice, and second or third by rank
    [
      ["a>b 0.5", "b>a 0.5"],
      ["a asRanked", "b asRanked"],
    ],
    [
      ["a>b 0.1", "a>c 0.2", "b>a 0.3"],
      ["a asRanked", "b asRanked"],
    ], // 0.1 + 0.2 is 0.3
    [
      ["a>b 0.1", "a>c 0.2", "b>a 0.31"],
      ["a less", "b more"],
    ],
    [
      ["a>b 0", "b>a 0.5", "c>a 0.4"],
      ["b asRanked", "c asRanked"],
    ], // a strength of 0 is no link
  ])("%j", (lines, expected) => {
    expect(judged(...lines).filter((row) => !row.endsWith("undetermined"))).toEqual(expected);
  });

  test("what is lacking is told", () => {
    const { rows, verdict, because } = Stakeholder.influence(PEOPLE, links("x>a 1", "a>x 1"));
    expect(rows.map((row) => row.because[0])).toEqual([
      { rule: "influenceAsRanked", voice: 1, level: 0, byRank: [1, 1], byVoice: [1, 1], of: 1 },
      { rule: "influenceNotCompared", lacks: "link" },
      { rule: "influenceNotCompared", lacks: "link" },
      { rule: "influenceNotCompared", lacks: "link" },
      { rule: "influenceNotCompared", lacks: "level" },
    ]);
    expect([verdict, because[0]]).toEqual(["undetermined", { rule: "influenceUndetermined", links: 2, levels: 4 }]);
    expect(because[1]).toEqual({ rule: "influenceCircle", people: ["a", "x"] });
  });

  test("the voices are sums of strengths, with the links counted both ways", () => {
    const [a] = Stakeholder.influence(PEOPLE, links("a>b 0.1", "a>c 0.2", "d>a 1", "b>a 0")).rows;
    expect([a?.voice, a?.speaksTo, a?.listensTo]).toEqual([0.3, 2, 1]);
  });

  test.each([
    [["a>b 1", "b>a 1"], [["a", "b"]]],
    [["a>b 1", "b>c 1", "c>a 1", "c>d 1"], [["a", "b", "c"]]],
    [
      ["a>b 1", "b>a 1", "c>d 1", "d>c 1", "b>c 1"],
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [["a>b 1", "b>c 1", "a>c 1"], []],
    [["a>b 1", "b>a 0"], []],
  ])("circles of %j are %j", (lines, circles) => {
    expect(Stakeholder.influence(PEOPLE, links(...lines)).circles).toEqual(circles);
  });

  test("a circle of a hundred thousand does not hold it up", () => {
    const many = 100_000;
    const people = Array.from({ length: many }, (_, nth) => ({ id: `${nth}` }));
    const round = people.map(({ id }, nth) => ({ from: id, to: `${(nth + 1) % many}`, strength: 1 }));
    expect(Stakeholder.influence(people, round).circles[0]?.length).toBe(many);
  });
});

/** A few people with any lines and links between them, circles included. */
const IDS = ["a", "b", "c", "d", "e", "f", "g"];
const ANY = fc.record({
  lines: fc.array(fc.option(fc.constantFrom(...IDS), { nil: undefined }), { minLength: 7, maxLength: 7 }),
  links: fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...IDS),
      to: fc.constantFrom(...IDS),
      strength: fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5, 1),
    }),
    { selector: ({ from, to }) => `${from}${to}`, maxLength: 20 },
  ),
});
const peopleOf = (lines: readonly (string | undefined)[]) => IDS.map((id, nth) => ({ id, reportsTo: lines[nth] }));
const linksOf = (all: readonly Stakeholder.Influence[]) => all.filter(({ from, to }) => from !== to);

describe("laws", () => {
  test("nothing depends on the order of people or links", () => {
    fc.assert(
      fc.property(ANY, (any) => {
        const [people, between] = [peopleOf(any.lines), linksOf(any.links)];
        const turned = [[...people].reverse(), [...between].reverse()] as const;
        const [one, other] = [Stakeholder.organisation(people), Stakeholder.organisation(turned[0])];
        expect({ ...other, rows: [...other.rows].reverse() }).toEqual(one);
        const [map, same] = [Stakeholder.influence(people, between), Stakeholder.influence(...turned)];
        expect({ ...same, rows: [...same.rows].reverse() }).toEqual(map);
      }),
    );
  });

  test("a person stands in a circle if and only if their word comes back to them", () => {
    fc.assert(
      fc.property(ANY, (any) => {
        const between = linksOf(any.links).filter(({ strength }) => strength > 0);
        const reach = (from: string) => {
          const seen = new Set<string>();
          const open = [from];
          for (let here = open.pop(); here !== undefined; here = open.pop()) {
            for (const { to } of between.filter((link) => link.from === here)) {
              if (!seen.has(to)) open.push(to);
              seen.add(to);
            }
          }
          return seen;
        };
        const circling = IDS.filter((id) => reach(id).has(id));
        expect(Stakeholder.influence(peopleOf([]), between).circles.flat().sort()).toEqual(circling);
      }),
    );
  });

  test("who stands below is whom one line leads to, and everybody under them", () => {
    fc.assert(
      fc.property(ANY, ({ lines }) => {
        const { rows } = Stakeholder.organisation(peopleOf(lines));
        for (const { id, below, level, reportsTo } of rows) {
          const own = rows.filter((row) => row.reportsTo === id);
          if (below !== undefined) {
            expect(below).toBe(own.reduce((sum, row) => sum + 1 + (row.below ?? Number.NaN), 0));
          }
          const above = rows.find((row) => row.id === reportsTo);
          if (level !== undefined && above !== undefined) expect(level).toBe((above.level ?? Number.NaN) + 1);
        }
      }),
    );
  });
});

test.each([
  [[{ id: "a", reportsTo: "z" }], [], RangeError, 'people[0].reportsTo must be the id of a person, got "z"'],
  [[{ id: "a", roles: null }], [], TypeError, "people[0].roles must be an array, got null"],
  [[{ id: "a" }, { id: "a" }], [], RangeError, 'people[1].id must be unique, but people[0] has it too, got "a"'],
  [
    [{ id: "a" }],
    [{ from: "a", to: "a", strength: 1 }],
    RangeError,
    'influences[0].to must be somebody else than from, got "a"',
  ],
  [
    [{ id: "a" }],
    [{ from: "a", to: "b", strength: 1 }],
    RangeError,
    'influences[0].to must be the id of a person, got "b"',
  ],
  [
    [{ id: "a" }, { id: "b" }],
    [{ from: "a", to: "b", strength: 1.1 }],
    RangeError,
    "influences[0].strength must be a number 0–1, got 1.1",
  ],
  [
    [{ id: "a" }, { id: "b" }],
    [
      { from: "a", to: "b", strength: 1 },
      { from: "a", to: "b", strength: 0.5 },
    ],
    RangeError,
    'influences[1] must be the only link from this person to that one, got "b"',
  ],
])("%j with %j is refused", (people, influences, Kind, message) => {
  expect(() => Stakeholder.influence(people as never, influences as never)).toThrow(
    new Kind(`Stakeholder.influence: ${message}`),
  );
});
