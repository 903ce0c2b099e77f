import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

type Attitude = Stakeholder.Attitude | undefined;
type Short = readonly [weight: number | undefined, ours?: Attitude, theirs?: Attitude];
const people = (...all: readonly Short[]): Stakeholder.Person[] =>
  all.map(([weight, attitude, theirs], nth) => ({
    ...{ id: `p${nth}`, weight, attitude },
    ...(theirs === undefined ? {} : { views: [{ vendor: "Rival", attitude: theirs }] }),
  }));
const ours = (...all: readonly Short[]) => {
  const [row] = Stakeholder.support(people(...all)).rows;
  return [row?.support, row?.low, row?.high];
};

describe("weighted support", () => {
  // mentor 1, supporter 0.5, neutral 0, non-supporter −0.5, opponent −1
  test.each([
    [[[1, "mentor"]], [1, 1, 1]],
    [[[1, "supporter"]], [0.5, 0.5, 0.5]],
    [[[1, "neutral"]], [0, 0, 0]],
    [[[1, "nonSupporter"]], [-0.5, -0.5, -0.5]],
    [[[1, "opponent"]], [-1, -1, -1]],
    [
      [
        [3, "mentor"],
        [1, "opponent"],
      ],
      [0.5, 0.5, 0.5],
    ],
    [
      [
        [0.1, "mentor"],
        [0.2, "opponent"],
      ],
      [-1 / 3, -1 / 3, -1 / 3],
    ],
    [
      [
        [0, "opponent"],
        [1, "supporter"],
      ],
      [0.5, 0.5, 0.5],
    ],
    // an unknown attitude: from the worst to the best
    [
      [[3, "mentor"], [1]],
      [1, 0.5, 1],
    ],
    [[[1]], [undefined, -1, 1]],
    // an unknown say: from none to the largest known
    [
      [
        [2, "mentor"],
        [undefined, "opponent"],
      ],
      [1, 0, 1],
    ],
    [
      [
        [2, "opponent"],
        [1, "opponent"],
        [undefined, "mentor"],
      ],
      [-1, -1, -0.2],
    ], // (−3 + 2) ÷ 5
    [
      [
        [2, "neutral"],
        [undefined, "mentor"],
        [undefined, "supporter"],
      ],
      [0, 0, 0.5],
    ], // (2 + 1) ÷ 6, or 2 ÷ 4: as good
    [
      [[2, "mentor"], [undefined]],
      [1, 0, 1],
    ],
    [
      [
        [undefined, "mentor"],
        [undefined, "neutral"],
      ],
      [undefined, 0, 1],
    ],
    [
      [
        [0, "mentor"],
        [undefined, "supporter"],
      ],
      [undefined, 0.5, 0.5],
    ],
    // no say at all
    [[[0, "mentor"]], [undefined, undefined, undefined]],
    [[], [undefined, undefined, undefined]],
  ] as readonly (readonly [readonly Short[], readonly (number | undefined)[]])[])("%j: %j", (all, expected) => {
    expect(ours(...all)).toEqual(expected);
  });

  test.each([
    [[[1, "mentor", "neutral"]], "ours", true],
    [[[1, "neutral", "supporter"]], "theirs", true],
    [[[1, "neutral", "neutral"]], "shared", undefined],
    [[[1, "mentor"]], "alone", undefined],
    [[[0, "mentor", "neutral"]], "undetermined", undefined],
    [[[undefined, "mentor", "neutral"]], "undetermined", undefined],
    // settled or not: a second person of whom something is unknown
    [
      [
        [3, "mentor", "neutral"],
        [1, undefined, "mentor"],
      ],
      "ours",
      true,
    ], // at worst (3 − 2) ÷ 4 ahead
    [
      [
        [2, "mentor", "neutral"],
        [1, undefined, "mentor"],
      ],
      "ours",
      false,
    ], // at worst level
    [[[3, "mentor", "neutral"], [1]], "ours", true],
    [
      [
        [2, "mentor", "neutral"],
        [undefined, "neutral", "supporter"],
      ],
      "ours",
      true,
    ], // 2 against 1, however little
    [
      [
        [2, "supporter", "neutral"],
        [undefined, "neutral", "supporter"],
      ],
      "ours",
      false,
    ], // 1 against 1
    [
      [
        [1, "mentor", "neutral"],
        [undefined, "mentor", "neutral"],
      ],
      "ours",
      true,
    ],
  ] as readonly (readonly [readonly Short[], string, boolean | undefined])[])(
    "%j: %s leads, settled %s",
    (all, verdict, settled) => {
      const told = Stakeholder.support(people(...all));
      expect([told.verdict, told.settled]).toEqual([verdict, settled]);
    },
  );

  test("each person's say is the same for both vendors, so ranges that overlap may still be settled", () => {
    const told = Stakeholder.support(people([1, "mentor", "supporter"], [undefined, "nonSupporter", "opponent"]));
    const [us, rival] = told.rows;
    expect([us?.low, us?.high, rival?.low, rival?.high]).toEqual([0.25, 1, -0.25, 0.5]);
    expect(told.settled).toBe(true);
  });

  test("the counts by attitude, and the vendors in order", () => {
    const views = ["B", "A"].map((vendor) => ({ vendor, attitude: "neutral" }) as const);
    const { rows } = Stakeholder.support([
      { id: "a", weight: 1, views },
      { id: "b", attitude: "mentor" },
    ]);
    expect(rows.map(({ vendor, ours }) => [vendor, ours])).toEqual([
      ["us", true],
      ["A", false],
      ["B", false],
    ]);
    expect(rows[0]?.people).toEqual({ mentor: 1, supporter: 0, neutral: 0, nonSupporter: 0, opponent: 0, unknown: 1 });
  });

  test("the values can be replaced one by one, and bound what is unknown", () => {
    const [row] = Stakeholder.support(people([1, "supporter"], [1]), {
      values: { supporter: 0.8, opponent: -0.6 },
    }).rows;
    expect([row?.support, row?.low, row?.high]).toEqual([0.8, 0.1, 0.9]);
  });
});

describe("laws", () => {
  const attitude = fc.constantFrom(...Stakeholder.ATTITUDES, undefined);
  const person = fc.tuple(fc.constantFrom(undefined, 0, 0.1, 0.2, 1, 3), attitude, attitude);

  test("whatever the unknown turns out to be, support lies in its range, and a settled lead stays", () => {
    const facts = fc.array(
      fc.record({ say: fc.double({ min: 0, max: 1, noNaN: true }), our: fc.nat(4), their: fc.nat(4) }),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), facts, (all, truth) => {
        const told = Stakeholder.support(people(...all));
        const most = Math.max(...all.map(([weight = 0]) => weight)) || 1;
        const full = all.map(([weight, one, other], nth): Short => {
          const { say = 0, our = 0, their = 0 } = truth[nth] ?? {};
          return [weight ?? say * most, one ?? Stakeholder.ATTITUDES[our], other ?? Stakeholder.ATTITUDES[their]];
        });
        const known = Stakeholder.support(people(...full));
        known.rows.forEach(({ vendor, support }) => {
          const range = told.rows.find((row) => row.vendor === vendor);
          if (support === undefined || range === undefined) return;
          expect(support).toBeGreaterThanOrEqual((range.low ?? Number.NaN) - 1e-12);
          expect(support).toBeLessThanOrEqual((range.high ?? Number.NaN) + 1e-12);
        });
        if (told.settled === true && known.rows.every(({ support }) => support !== undefined)) {
          expect(known.leader).toBe(told.leader);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("neither the order of the people nor the scale of the says matters", () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), (all) => {
        const given = people(...all);
        const told = Stakeholder.support(given);
        expect(Stakeholder.support([...given].reverse())).toEqual(told);
        const larger = given.map((one) => ({ ...one, weight: one.weight === undefined ? undefined : one.weight * 8 }));
        expect(Stakeholder.support(larger)).toEqual(told);
      }),
    );
  });
});

const crowd = (vendors: number) => [
  {
    id: "a",
    views: Array.from({ length: vendors }, (_, nth) => ({ vendor: `v${nth}`, attitude: "neutral" as const })),
  },
];
test("a hundred vendors are weighed, ourselves included, and one more is refused", () => {
  expect(Stakeholder.support(crowd(99)).rows.length).toBe(100);
  expect(() => Stakeholder.support(crowd(100))).toThrow(
    new RangeError('Stakeholder.support: people[0].views[99].vendor must be one of at most 99, got "v99"'),
  );
});

test.each([
  [{ us: "Rival" }, RangeError, 'people[0].views[0].vendor must be another vendor than we are, got "Rival"'],
  [{ us: "" }, RangeError, 'options.us must be a non-empty text, got ""'],
  [{ values: { mentor: 2 } }, RangeError, "options.values.mentor must be a number −1–1, got 2"],
  [{ values: { mentor: "1" } }, TypeError, 'options.values.mentor must be a number −1–1, got "1"'],
])("%j is refused", (options, Kind, message) => {
  expect(() => Stakeholder.support(people([1, "mentor", "neutral"]), options as never)).toThrow(
    new Kind(`Stakeholder.support: ${message}`),
  );
});
