import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import { fraction, type Table, table } from "./competition-table.js";

const us = "us";
const score = ({ criteria, ratings }: Table, options: object = {}) =>
  Competition.score(criteria, ratings, { us, ...options });
const places = (given: Table, options?: object) => {
  const { verdict, possible, standings } = score(given, options);
  return [verdict, possible, standings.map(({ vendor, rank }) => `${vendor} ${rank?.join("-") ?? "out"}`)];
};

describe("a tender of three vendors, scored by hand", () => {
  // Weights 40 + 25 + 20 + 15 = 100
  const tender = table({
    criteria: { price: 40, function: 25, service: 20, reputation: 15 },
    us: /* */ [3, 5, 4, 4], //   120 + 125 +  80 + 60 = 385
    Alder: /**/ [5, 3, 3, 4], // 200 +  75 +  60 + 60 = 395
    Birch: /**/ [4, 4, 3, 2], // 160 + 100 +  60 + 30 = 350
  });

  test("the scores are weighted means, and the best is first", () => {
    expect(score(tender).standings.map(({ vendor, score: own, rank }) => [vendor, `${own}`, rank])).toEqual([
      ["Alder", "3.95", [1, 1]],
      ["us", "3.85", [2, 2]],
      ["Birch", "3.5", [3, 3]],
    ]);
  });

  test("we are behind by a tenth", () => {
    const { verdict, gap, because } = score(tender);
    expect([verdict, gap?.map(String)]).toEqual(["behind", ["-0.1", "-0.1"]]);
    expect(because).toEqual([{ rule: "scoreBehind", us, leaders: ["Alder"], gap: "0.1" }]);
  });

  test("each criterion contributes its share times the rating", () => {
    const [, own] = score(tender).standings;
    expect(
      own?.contributions.map(({ criterion, share, low, high }) => [criterion, share, `${low}`, `${high}`]),
    ).toEqual([
      ["price", 0.4, "1.2", "1.2"],
      ["function", 0.25, "1.25", "1.25"],
      ["service", 0.2, "0.8", "0.8"],
      ["reputation", 0.15, "0.6", "0.6"],
    ]);
  });

  test("a rating just at what is required meets it; one below is out, and the others move up", () => {
    const at = (required: number) =>
      places({
        ...tender,
        criteria: tender.criteria.map((one) => ({ ...one, ...(one.id === "service" ? { required } : {}) })),
      });
    expect(at(3)).toEqual(["behind", ["behind"], ["Alder 1-1", "us 2-2", "Birch 3-3"]]);
    expect(at(4)).toEqual(["first", ["first"], ["us 1-1", "Alder out", "Birch out"]]);
    expect(at(5)).toEqual(["out", ["out"], ["Alder out", "us out", "Birch out"]]);
  });

  test("who is out, and why", () => {
    const criteria = tender.criteria.map((one) => (one.id === "reputation" ? { ...one, required: "3.5" } : one));
    const { because, standings } = score({ ...tender, criteria });
    expect(because[1]).toEqual({ rule: "scoreRivalsOut", vendors: ["Birch"] });
    expect(standings[2]).toMatchObject({
      vendor: "Birch",
      mandatory: "failed",
      failed: ["reputation"],
      rank: undefined,
    });
    expect(score(tender, { us: "Birch" }).because[0]?.rule).toBe("scoreBehind");
    expect(score({ ...tender, criteria }, { us: "Birch" }).because[0]).toEqual({
      rule: "scoreOut",
      us: "Birch",
      criteria: ["reputation"],
    });
  });
});

describe("ties are exact", () => {
  test("0.1 + 0.2 is 0.3", () => {
    const tied = table({ criteria: { a: "0.1", b: "0.2", c: "0.3" }, us: [2, 2, 1], x: [1, 1, 2] });
    expect(places(tied)).toEqual(["shared", ["shared"], ["us 1-1", "x 1-1"]]);
    expect(score(tied).because).toEqual([{ rule: "scoreShared", us, with: ["x"], score: "1.5" }]);
  });

  test("a difference beyond a number's digits decides", () => {
    const near = table({ criteria: { a: 1, b: 1 }, us: ["3.0000000000000000000000000000000000000001", 2], x: [3, 2] });
    expect(score(near).verdict).toBe("first");
  });

  test("places are shared, and the next is left out", () => {
    const three = table({ criteria: { a: 1 }, us: [2], x: [4], y: [4], z: [1] });
    expect(places(three)[2]).toEqual(["x 1-1", "y 1-1", "us 3-3", "z 4-4"]);
    expect(score(three).because[0]).toEqual({ rule: "scoreBehind", us, leaders: ["x", "y"], gap: "2" });
  });
});

describe("dominance", () => {
  test.each([
    ["us", [4, 3], [4, 2], ["x"], []],
    ["x", [3, 3], [3, 4], [], ["x"]],
    ["nobody, since both are alike", [3, 3], [3, 3], [], []],
    ["nobody, since each leads once", [3, 4], [4, 3], [], []],
    ["nobody yet: a rating is missing", [3, undefined], [3, 3], [], []],
    ["us, even if the missing one is the best", [4, 5], [3, undefined], ["x"], []],
    ["us, though the rest has no weight", [3, 3, 4], [3, 3, 3], ["x"], []],
  ])("by %s: %j against %j", (_, own, other, beaten, by) => {
    const criteria = { a: 2, b: 1, ...(own.length > 2 ? { c: 0 } : {}) };
    const rules = score(table({ criteria, us: own, x: other })).because;
    expect(rules.flatMap((why) => (why.rule === "scoreDominates" ? why.vendors : []))).toEqual(beaten);
    expect(rules.flatMap((why) => (why.rule === "scoreDominated" ? why.by : []))).toEqual(by);
  });
});

describe("ratings that are not known", () => {
  // One criterion of weight 1, a scale of 1–5: a score is the rating
  const one = (...all: readonly (readonly [string, number | undefined])[]) =>
    table({ criteria: { a: 1 }, ...Object.fromEntries(all.map(([vendor, rating]) => [vendor, [rating]])) });

  test.each([
    [
      [undefined, 3],
      ["first", "shared", "behind"],
    ],
    [
      [undefined, 5],
      ["shared", "behind"],
    ],
    [
      [undefined, 1],
      ["first", "shared"],
    ],
    [
      [3, undefined],
      ["first", "shared", "behind"],
    ],
    [
      [5, undefined],
      ["first", "shared"],
    ],
    [
      [1, undefined],
      ["shared", "behind"],
    ],
    [
      [undefined, undefined],
      ["first", "shared", "behind"],
    ],
  ])("us and x rated %j: %j", ([own, other], possible) => {
    const judged = score(one([us, own], ["x", other]));
    expect([judged.verdict, judged.possible]).toEqual(["undetermined", possible]);
  });

  test("one that cannot change the place leaves it settled", () => {
    const given = table({ criteria: { a: 3, b: 1 }, us: [5, 1], x: [1, undefined] }); // 16 against 4–8
    const { verdict, because, standings } = score(given);
    expect([verdict, because]).toEqual([
      "first",
      [
        { rule: "scoreSettled", us, place: "first" },
        { rule: "scoreUnknown", criteria: ["b"], ratings: 1 },
      ],
    ]);
    expect(standings[1]).toMatchObject({ vendor: "x", score: undefined, rank: [2, 2] });
    expect(standings[1]?.range.map(String)).toEqual(["1", "2"]);
  });

  test("a competitor between another's ends: we can be level with nobody below the one who is known", () => {
    expect(score(one([us, 3], ["x", 4], ["y", undefined])).possible).toEqual(["behind"]);
    expect(score(one([us, 4], ["x", 4], ["y", undefined])).possible).toEqual(["shared", "behind"]);
    expect(score(one([us, 4], ["x", 3], ["y", undefined])).possible).toEqual(["first", "shared", "behind"]);
  });

  test("whether something mandatory is met may be open", () => {
    const required = (given: Table) => ({
      ...given,
      criteria: given.criteria.map((each) => ({ ...each, required: 3 })),
    });
    expect(score(required(one([us, undefined], ["x", 3]))).possible).toEqual(["first", "shared", "out"]);
    expect(score(required(one([us, 4], ["x", undefined]))).possible).toEqual(["first", "shared", "behind"]);
    expect(score(required(one([us, 3], ["x", 2]))).because[0]).toEqual({ rule: "scoreAlone", us });
    const lowest = { ...one([us, undefined], ["x", 3]), criteria: [{ id: "a", importance: 1, required: 1 }] };
    expect(score(lowest).possible).toEqual(["first", "shared", "behind"]); // nobody is below the lowest
  });

  test("without competitors, and without criteria, nothing is judged", () => {
    expect(score(one([us, 3]))).toMatchObject({ verdict: "undetermined", because: [{ rule: "contestNoCompetitor" }] });
    expect(Competition.score([], [], { us })).toEqual({
      verdict: "undetermined",
      because: [{ rule: "contestNoCriteria" }],
      possible: ["first", "shared", "behind", "out"],
      standings: [],
      gap: undefined,
      kinds: undefined,
    });
  });
});

describe("laws", () => {
  test("what is possible is what some full set of ratings gives", () => {
    const rating = fc.constantFrom(1, 2, 3, undefined);
    const contest = fc.record({
      weights: fc.tuple(fc.nat({ max: 2 }), fc.constant(1)),
      required: fc.constantFrom(undefined, 2),
      rows: fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 3 }),
    });
    fc.assert(
      fc.property(contest, ({ weights, required, rows }) => {
        const vendors = ["us", "x", "y"].slice(0, rows.length);
        const judged = (all: readonly (readonly (number | undefined)[])[]) => {
          const given = table({
            criteria: { a: weights[0], b: weights[1] },
            ...Object.fromEntries(vendors.map((vendor, nth) => [vendor, all[nth] ?? []])),
          });
          const criteria = given.criteria.map((one) => (one.id === "b" ? { ...one, required } : one));
          return score({ ...given, criteria }, { scale: { low: 1, high: 3 } });
        };
        const found = new Set<string>();
        const fill = (all: (number | undefined)[][]) => {
          const at = all.findIndex((row) => row.includes(undefined));
          if (at < 0) return void found.add(judged(all).verdict);
          const place = all[at]?.indexOf(undefined) ?? 0;
          // halves suffice for ties between weights 0, 1 and 2
          for (const value of [1, 1.5, 2, 2.5, 3]) {
            fill(all.map((row, nth) => (nth === at ? row.map((own, col) => (col === place ? value : own)) : row)));
          }
        };
        fill(rows.map((row) => [...row]));
        expect(new Set(judged(rows).possible)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  const full = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    seed: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 20 }),
  });
  const random = ({ weights, seed }: { weights: readonly number[]; seed: readonly number[] }) =>
    table({
      criteria: Object.fromEntries(weights.map((weight, nth) => [`c${nth}`, weight])),
      ...Object.fromEntries(
        ["us", "x", "y"].map((id, row) => [id, weights.map((_, nth) => seed[(row * 5 + nth) % 20])]),
      ),
    });

  test("a score is its contributions' sum, and the weighted mean of the ratings", () => {
    fc.assert(
      fc.property(full, (given) => {
        const { criteria, ratings } = random(given);
        for (const { vendor, score: own } of score({ criteria, ratings }).standings) {
          const rated = ratings.filter((row) => row.vendor === vendor);
          const top = criteria.reduce(
            (all, { importance }, nth) => all + Number(importance) * Number(rated[nth]?.rating),
            0,
          );
          expect(Number(own)).toBeCloseTo(fraction(top, given.weights), 12);
        }
      }),
    );
  });

  test("neither the order of the rows nor the unit of the weights matters", () => {
    fc.assert(
      fc.property(full, (given) => {
        const { criteria, ratings } = random(given);
        const plain = score({ criteria, ratings });
        const turned = score({ criteria, ratings: [...ratings].reverse() });
        const scaled = criteria.map((one) => ({ ...one, importance: Number(one.importance) * 7 }));
        expect(turned).toEqual(plain);
        expect(score({ criteria: scaled, ratings })).toEqual(plain);
      }),
    );
  });
});

const CRITERIA = [{ id: "price", importance: 1 }];
test.each([
  [[{ id: "a", importance: 0 }], [], { us }, "criteria must not all have importance 0, got array"],
  [[{ id: "a", importance: -1 }], [], { us }, "criteria[0].importance must be an amount of at least 0, got -1"],
  [[...CRITERIA, ...CRITERIA], [], { us }, 'criteria[1].id must be unique, but criteria[0] has it too, got "price"'],
  [[{ ...CRITERIA[0], required: 6 }], [], { us }, "criteria[0].required must be a rating 1–5, got 6"],
  [[{ ...CRITERIA[0], kind: "firm" }], [], { us }, 'criteria[0].kind must be one of "hard", "soft", got "firm"'],
  [CRITERIA, [{ criterion: "price", vendor: "x", rating: 0 }], { us }, "ratings[0].rating must be a rating 1–5, got 0"],
  [
    CRITERIA,
    [{ criterion: "price", vendor: "x", rating: "10.5" }],
    { us, scale: { low: 0, high: 10 } },
    'ratings[0].rating must be a rating 0–10, got "10.5"',
  ],
  [
    CRITERIA,
    [{ criterion: "prize", vendor: "x", rating: 1 }],
    { us },
    'ratings[0].criterion must be the id of one of the criteria (did you mean "price"?), got "prize"',
  ],
  [
    CRITERIA,
    [1, 2].map((rating) => ({ criterion: "price", vendor: "x", rating })),
    { us },
    'ratings[1].vendor must be rated once by each criterion, got "x"',
  ],
  [CRITERIA, [], { us: "" }, 'us must be a non-empty text, got ""'],
  [CRITERIA, [], { us, scale: { low: 5, high: 5 } }, "scale.high must be above scale.low 5, got 5"],
  [
    Array.from({ length: 201 }, (_, nth) => ({ id: `${nth}`, importance: 1 })),
    [],
    { us },
    "criteria.length must be at most 200, got 201",
  ],
  [
    CRITERIA,
    Array.from({ length: 51 }, (_, nth) => ({ criterion: "price", vendor: `v${nth}` })),
    { us },
    'ratings[50].vendor must be one of at most 50 vendors, got "v50"',
  ],
])("%j is refused", (criteria, ratings, options, message) => {
  expect(() => Competition.score(criteria as never, ratings as never, options as never)).toThrow(
    new RangeError(`Competition.score: ${message}`),
  );
});

test("the most criteria and vendors there can be are scored within a second", () => {
  const criteria = Array.from({ length: 200 }, (_, nth) => ({ id: `c${nth}`, importance: nth + 1 }));
  const ratings = Array.from({ length: 50 }, (_, row) =>
    criteria.map(({ id }, nth) => ({ criterion: id, vendor: `v${row}`, rating: 1 + ((row * 7 + nth * 3) % 5) })),
  ).flat();
  const start = performance.now();
  expect(Competition.score(criteria, ratings, { us: "v0" }).standings).toHaveLength(50);
  expect(performance.now() - start).toBeLessThan(3000);
});
