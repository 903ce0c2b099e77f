import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

describe("satisfaction", () => {
  // gap = expectation − experience; bands up to −0.2, 0, 0.2
  test.each([
    [0.5, 0.8, -0.3, "exceeded", true],
    [0.5, 0.7, -0.2, "exceeded", true],
    [0.5, 0.69, -0.19, "satisfied", true],
    [0.7, 0.7, 0, "satisfied", true],
    [0, 0, 0, "satisfied", true],
    [0.71, 0.7, 0.01, "somewhatShort", false],
    [0.9, 0.7, 0.2, "somewhatShort", false], // in binary fractions 0.20000000000000007
    [0.91, 0.7, 0.21, "farShort", false],
    [1, 0, 1, "farShort", false],
  ] as const)("expected %d, had %d: a gap of %d, %s", (expectation, experience, gap, verdict, satisfied) => {
    const judged = Relationship.satisfaction({ expectation, experience });
    expect([judged.gap, judged.verdict, judged.satisfied]).toEqual([gap, verdict, satisfied]);
    expect(judged.range).toEqual([gap, gap]);
  });

  test.each([
    [{ expectation: 0.4 }, [-0.6, 0.4], undefined],
    [{ experience: 0.4 }, [-0.4, 0.6], undefined],
    [{ expectation: 0 }, [-1, 0], true], // who expects nothing is satisfied
    [{ experience: 1 }, [-1, 0], true],
    [{ expectation: 1 }, [0, 1], undefined],
    [{ experience: 0 }, [0, 1], undefined],
    [{}, [-1, 1], undefined],
  ] as const)("of %j only the range %j is known", (given, range, satisfied) => {
    const judged = Relationship.satisfaction(given);
    expect([judged.verdict, judged.gap, judged.range, judged.satisfied]).toEqual([
      "undetermined",
      undefined,
      range,
      satisfied,
    ]);
  });
});

describe("satisfaction by aspect", () => {
  test("the largest shortfall first, equals by id, the unknown last", () => {
    const { rows } = Relationship.satisfactionByAspect([
      { id: "u", expectation: 1 },
      { id: "c", expectation: 0.5, experience: 0.5 },
      { id: "b", expectation: 0.9, experience: 0.7 },
      { id: "a", expectation: 0.4, experience: 0.2 },
      { id: "t", experience: 1 },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c", "t", "u"]);
  });

  test("the gap is weighed: 3 × 0.4 and 1 × 0 make 0.3", () => {
    const known = [
      { id: "delivery", expectation: 0.9, experience: 0.5, weight: "3" },
      { id: "price", expectation: 0.5, experience: 0.5 },
    ];
    const { gap, range } = Relationship.satisfactionByAspect(known);
    expect([gap, range]).toEqual([0.3, [0.3, 0.3]]);
    const open = Relationship.satisfactionByAspect([...known, { id: "advice", expectation: 0.8, weight: 4 }]);
    expect([open.gap, open.range]).toEqual([0.3, [0.05, 0.55]]); // (1.2 + 4 × (−0.2 … 0.8)) ÷ 8
  });

  test("an aspect of weight 0 is listed and does not count", () => {
    const { rows, gap } = Relationship.satisfactionByAspect([
      { id: "a", expectation: 1, experience: 0, weight: 0 },
      { id: "b", expectation: 0.5, experience: 0.6 },
    ]);
    expect([rows.length, gap]).toEqual([2, -0.1]);
  });

  test("nothing known that counts, no gap; no aspect, no range", () => {
    const open = Relationship.satisfactionByAspect([
      { id: "a", expectation: 1, experience: 0, weight: 0 },
      { id: "b" },
    ]);
    expect([open.gap, open.range]).toEqual([undefined, [-1, 1]]);
    expect(Relationship.satisfactionByAspect([])).toEqual({ rows: [], gap: undefined, range: undefined });
  });

  test("the order of the aspects does not matter", () => {
    const rating = fc.double({ min: 0, max: 1, noNaN: true });
    const aspects = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), expectation: rating, experience: rating }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(aspects, (all) => {
        expect(Relationship.satisfactionByAspect([...all].reverse())).toEqual(Relationship.satisfactionByAspect(all));
      }),
    );
  });
});

test.each([
  ["satisfaction", [{ expectation: 8 }], RangeError, "rating.expectation must be a number 0–1, got 8"],
  [
    "satisfactionByAspect",
    [[{ id: "a", weight: 0 }]],
    RangeError,
    "aspects must have weights that are not all 0, got array",
  ],
  [
    "satisfactionByAspect",
    [[{ id: "a", weight: -1 }]],
    RangeError,
    "aspects[0].weight must be an amount of at least 0, got -1",
  ],
  [
    "satisfactionByAspect",
    [[{ id: "a" }, { id: "a" }]],
    RangeError,
    'aspects[1].id must be unique, but aspects[0] has it too, got "a"',
  ],
  ["npsCounts", [[11]], RangeError, "scores[0] must be an integer 0–10, got 11"],
  ["npsCounts", [[9.5]], RangeError, "scores[0] must be an integer 0–10, got 9.5"],
  [
    "nps",
    [{ promoters: 1, passives: 1 }],
    TypeError,
    "counts.detractors must be a whole number of at least 0, got undefined",
  ],
  ["csat", [3, 2], RangeError, "satisfied must be at most answers 2, got 3"],
  ["csat", [1, 2, { confidence: 1 }], RangeError, "confidence must be a number between 0 and 1, got 1"],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});
