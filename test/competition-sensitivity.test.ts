import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import { type Table, table } from "./competition-table.js";

const us = "us";
const solve = ({ criteria, ratings }: Table, options: object = {}) =>
  Competition.sensitivity(criteria, ratings, { us, ...options });
const reach = (given: Table, nth = 0) => {
  const own = solve(given).rows[nth]?.reach;
  return own && [own.change, own.to, own.lostBelow, own.lostAbove].map((end) => end?.toString() ?? "-").join(" ");
};

describe("one weight against one competitor, by hand", () => {
  // lead g = Σ importance × (ours − theirs); by the weight of a alone: δ = −g ÷ (ours − theirs by a)
  test.each([
    // weights a, b   us      x       g   change to  lost below, above
    [[1, 2], /******/ [5, 2], [3, 4], "2 2 1 => 1 2 2 -"], //            2 − 4 = −2; δ ≥ 1
    [[4, 2], /******/ [5, 2], [3, 4], "0 4 2 -"], //                     8 − 4 = 4: down to 2
    [[2, 2], /******/ [5, 2], [3, 4], "0 2 2 -"], //                     level: nothing to lose below 2
    [[3, 2], /******/ [3, 4], [5, 2], "-1 2 - 2"], //                    −6 + 4 = −2; δ ≤ −1
    [[3, 1], /******/ [3, 5], [5, 1], "-1 2 - 2"], //                    −6 + 4 = −2; δ ≤ −1
    [[1, 1], /******/ [3, 4], [5, 2], "0 1 - 1"], //                     level: nothing to gain above 1
    [[1, 1], /******/ [3, 3], [3, 4], undefined], //                     a tells nobody apart, and b is lost
    [[1, 1], /******/ [3, 4], [3, 3], "0 1 - -"], //                     a tells nobody apart, and b is won
    [[1, 3], /******/ [2, 2], [3, 3], undefined], //                     dominated: −1 even without a
    [[1, 3], /******/ [4, 4], [3, 3], "0 1 - -"], //                     we dominate
    [[1, "0.3"], /**/ [2, 5], [5, 2], "-0.7 0.3 - 0.3"], //              −3 + 0.9 = −2.1; δ ≤ −0.7
    [["0", 1], /****/ [5, 2], [2, 3], `0.${"3".repeat(34)} 0.${"3".repeat(34)} 0.${"3".repeat(34)} -`], // −1; δ ≥ 1/3
    [[1, 0], /******/ [2, 3], [3, 3], undefined], //                     without a no weight is left at all
    [[1, 0], /******/ [2, 5], [3, 2], undefined], //                     nor here: b does not count
    [[1, 0], /******/ [3, 2], [2, 3], "0 1 - -"], //                     however little a counts, it is all
  ] as const)("%j: %j against %j", ([a, b], own, other, expected) => {
    const ends = expected?.replace(/.*=> /, "");
    expect(reach(table({ criteria: { a, b }, us: [...own], x: [...other] }))).toBe(ends);
  });
});

describe("several competitors leave an interval", () => {
  // by a: us 4; x 2 (g = −2: δ ≥ 1), y 5 (g = 3: δ ≤ 3)
  const between = table({ criteria: { a: 1, b: 1 }, us: [4, 1], x: [2, 5], y: [5, 1] });
  test("both half-lines hold", () => {
    const far = table({ criteria: { a: 1, b: 2 }, us: [4, 2], x: [2, 4], y: [5, 0] });
    // x: 2 − 4 = −2, δ ≥ 1; y: −1 + 4 = 3, δ ≤ 3
    const { rows, verdict } = Competition.sensitivity(far.criteria, far.ratings, { us, scale: { low: 0, high: 5 } });
    expect(verdict).toBe("reachable");
    expect(rows[0]?.reach).toMatchObject({ shareThen: 0.5 });
    expect([rows[0]?.reach?.change, rows[0]?.reach?.lostBelow, rows[0]?.reach?.lostAbove].map(String)).toEqual([
      "1",
      "2",
      "4",
    ]);
  });

  test("they may leave nothing", () => {
    // x: 2 − 4 = −2, δ ≥ 1; y: −1, δ ≤ −1
    expect(reach(between)).toBeUndefined();
    expect(solve(between).verdict).toBe("unreachable");
  });

  test("or a single weight, at which we share the first place with both", () => {
    const one = table({ criteria: { a: 1, b: 2 }, us: [4, 2], x: [2, 4], y: [5, 1] }); // x: δ ≥ 1; y: −1 + 2 = 1, δ ≤ 1
    expect(reach(one)).toBe("1 2 2 2");
    expect(solve(one).because).toContainEqual({
      ...{ rule: "sensitivityReach", us, criterion: "a", importance: "1", to: "2" },
      ...{ share: 1 / 3, shareThen: 0.5, rivals: ["x", "y"] },
    });
  });
});

describe("which change is the smallest", () => {
  // a tender of weights 40, 25, 20, 15: 385 against 395 of Alder and 350 of Birch
  const tender = table({
    criteria: { price: 40, function: 25, service: 20, reputation: 15 },
    us: /* */ [3, 5, 4, 4],
    Alder: /**/ [5, 3, 3, 4],
    Birch: /**/ [4, 4, 3, 2],
  });

  test("five points off or onto the price or the function, ten onto the service; the reputation does nothing", () => {
    expect([0, 1, 2, 3].map((nth) => reach(tender, nth))).toEqual(["-5 35 - 35", "5 30 30 -", "10 30 30 -", undefined]);
    const { verdict, smallest, because } = solve(tender);
    expect([verdict, smallest]).toEqual(["reachable", ["price", "function"]]);
    expect(because).toEqual([
      {
        ...{ rule: "sensitivityReach", us, criterion: "price", importance: "40", to: "35" },
        ...{ share: 0.4, shareThen: 35 / 95, rivals: ["Alder"] },
      },
      {
        ...{ rule: "sensitivityReach", us, criterion: "function", importance: "25", to: "30" },
        ...{ share: 0.25, shareThen: 30 / 105, rivals: ["Alder"] },
      },
    ]);
  });

  test("for who is first: how far until that is lost", () => {
    const { verdict, smallest, because, rows } = solve(tender, { us: "Alder" });
    expect([verdict, smallest]).toEqual(["first", []]);
    expect(
      rows.map(({ reach: own }) => [own?.change, own?.lostBelow, own?.lostAbove].map((end) => end?.toString())),
    ).toEqual([
      ["0", "35", undefined],
      ["0", undefined, "30"],
      ["0", undefined, "30"],
      ["0", undefined, undefined],
    ]);
    expect(
      because.map((why) => (why.rule === "sensitivityRoom" ? `${why.criterion} ${why.side} ${why.at}` : why)),
    ).toEqual(["price below 35", "function above 30"]);
  });

  test("whoever is dominated can draw level at best; others may need more than one weight", () => {
    const dominated = solve(table({ criteria: { a: 1, b: 1 }, us: [2, 2], x: [3, 3] }));
    expect(dominated.because).toEqual([
      { rule: "sensitivityNone", us, criteria: 2 },
      { rule: "sensitivityDominated", us, by: ["x"] },
    ]);
    const levelled = solve(table({ criteria: { a: 1, b: 1 }, us: [2, 3], x: [3, 3] })); // without a both are alike
    expect(levelled.because.map(({ rule }) => rule)).toEqual(["sensitivityReach", "sensitivityDominated"]);
    expect(levelled.rows[0]?.reach).toMatchObject({ shareThen: 0, lostBelow: undefined });
    const two = table({ criteria: { a: 1, b: 5, c: 5 }, us: [5, 1, 1], x: [4, 2, 1], y: [4, 1, 5] });
    expect(solve(two).verdict).toBe("reachable"); // by a: δ ≥ 4 and δ ≥ 19
    const stuck = table({ criteria: { a: 1, b: 1 }, us: [3, 3], x: [5, 2], y: [2, 5] }); // x: −1, y: −1
    expect(solve(stuck).because).toEqual([{ rule: "sensitivityNone", us, criteria: 2 }]);
  });

  test("who is out by something mandatory is not competed with, and is not helped by weights", () => {
    const criteria = tender.criteria.map((one) => (one.id === "service" ? { ...one, required: 4 } : one));
    expect(solve({ ...tender, criteria }).because).toEqual([{ rule: "sensitivitySafe", us, criteria: 4 }]);
    const out = solve({ ...tender, criteria }, { us: "Alder" });
    expect([out.verdict, out.because]).toEqual([
      "out",
      [{ rule: "sensitivityOut", us: "Alder", criteria: ["service"] }],
    ]);
  });
});

describe("ratings that are not known", () => {
  const given = table({ criteria: { a: 2, b: 1 }, us: [4, undefined], x: [3, 5] }); // 2 + (u − 5), u in 1–5: −2 … 2
  test("leave the best and the worst", () => {
    const { verdict, possible, rows, smallest } = solve(given);
    expect([verdict, possible, smallest]).toEqual(["undetermined", ["first", "reachable"], ["b"]]);
    expect(rows.map((row) => [`${row.reach?.change}`, `${row.atBest?.change}`])).toEqual([
      ["2", "0"],
      ["-0.5", "0"],
    ]);
  });

  test("whoever may fail something mandatory competes at the worst, and does not at the best", () => {
    const required = (given: Table) => ({
      ...given,
      criteria: given.criteria.map((one) => (one.id === "a" ? { ...one, required: 3 } : one)),
    });
    const rival = solve(required(table({ criteria: { a: 1, b: 1 }, us: [3, 3], x: [undefined, 4] }))); // 6 to 9, or out
    expect(rival.possible).toEqual(["first", "reachable", "unreachable"]);
    const own = solve(required(table({ criteria: { a: 1, b: 1 }, us: [undefined, 3], x: [3, 3] })));
    expect(own.possible).toEqual(["first", "reachable", "unreachable", "out"]);
  });

  test("unless even the worst is enough, or the best is not", () => {
    expect(solve(table({ criteria: { a: 1, b: 1 }, us: [5, undefined], x: [1, 5] })).verdict).toBe("first");
    expect(solve(table({ criteria: { a: 1, b: 1 }, us: [1, 1], x: [2, undefined], y: [2, 3] })).verdict).toBe(
      "unreachable",
    );
  });
});

describe("laws", () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
  const contest = fc.record({
    weights: fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.integer({ min: 1, max: 6 })),
    rows: fc.array(row, { minLength: 2, maxLength: 4 }),
  });
  type Drawn = typeof contest extends fc.Arbitrary<infer Value> ? Value : never;
  const vendors = ["us", "x", "y", "z"];
  const tableOf = ({ weights: [a, b, c], rows }: Drawn) =>
    table({
      criteria: { a, b, c },
      ...Object.fromEntries(rows.map((own, nth) => [vendors[nth] ?? "", own])),
    });
  /** Whether nobody is above us with these weights, in whole numbers: all times the same. */
  const leads = (weights: readonly number[], rows: readonly (readonly number[])[]) => {
    const totals = rows.map((own) => own.reduce((sum, rating, nth) => sum + rating * (weights[nth] ?? 0), 0));
    return weights.some((weight) => weight > 0) && totals.every((total) => total <= (totals[0] ?? 0));
  };

  test("a search over sixtieths of a weight finds the same interval", () => {
    fc.assert(
      fc.property(contest, fc.nat({ max: 2 }), (drawn, nth) => {
        const fine = 60; // every difference of ratings, 1–4, divides it: each end is met exactly
        const most = 55 * fine; // beyond 6 + 6 × 4 + 6 × 4 no weight can matter: what leads at the end leads for ever
        const base = drawn.weights.map((weight) => weight * fine);
        const found = Array.from({ length: most }, (_, weight) => weight).filter((weight) =>
          leads(
            base.map((own, at) => (at === nth ? weight : own)),
            drawn.rows,
          ),
        );
        const own = solve(tableOf(drawn)).rows[nth]?.reach;
        const now = base[nth] ?? 0;
        const nearest = found.reduce<number | undefined>(
          (best, weight) => (best !== undefined && Math.abs(best - now) <= Math.abs(weight - now) ? best : weight),
          undefined,
        );
        const ends = [found[0], found.at(-1)];
        const scaled = (end: Competition.Money | undefined) => end && Math.round(Number(end) * fine * 1e9) / 1e9;
        expect(scaled(own?.to)).toBe(nearest);
        if (own === undefined) return;
        expect(scaled(own.lostAbove) ?? most - 1).toBe(ends[1]);
        if (own.lostBelow !== undefined) expect(scaled(own.lostBelow)).toBe(ends[0]);
        else expect(ends[0]).toBeLessThanOrEqual(1); // 0, or the next to it where no other weight counts
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("with the smallest change we share the first place or have it; with a little less we are behind", () => {
    fc.assert(
      fc.property(contest, (drawn) => {
        const given = tableOf(drawn);
        const { rows } = solve(given);
        rows.forEach(({ reach: own, importance }, nth) => {
          if (own === undefined || own.change.isZero()) return;
          const at = (share: number) => {
            const weight = importance.plus(own.change.times(share));
            const criteria = given.criteria.map((one, place) => (place === nth ? { ...one, importance: weight } : one));
            return Competition.score(criteria, given.ratings, { us }).verdict;
          };
          expect(at(0.999)).toBe("behind");
          if (own.to.decimalPlaces() < 30) expect(["first", "shared"]).toContain(at(1));
        });
      }),
    );
  });

  test("we are first here exactly if the score says first or shared, whoever we are", () => {
    fc.assert(
      fc.property(contest, fc.constantFrom("us", "x"), (drawn, own) => {
        const { criteria, ratings } = tableOf(drawn);
        const { verdict } = Competition.score(criteria, ratings, { us: own });
        const first = Competition.sensitivity(criteria, ratings, { us: own }).verdict === "first";
        expect(first).toBe(verdict === "first" || verdict === "shared");
      }),
    );
  });

  test("what holds whatever is not known holds at the best as well", () => {
    const rating = fc.constantFrom(1, 3, 5, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 3 }), (rows) => {
        const named = Object.fromEntries(rows.map((own, nth) => [vendors[nth] ?? "", own]));
        for (const { reach: sure, atBest } of solve(table({ criteria: { a: 2, b: 1 }, ...named })).rows) {
          if (sure !== undefined) expect(Number(atBest?.change.abs())).toBeLessThanOrEqual(Number(sure.change.abs()));
        }
      }),
    );
  });
});

test("the most criteria and vendors there can be are solved within a second", () => {
  const criteria = Array.from({ length: 200 }, (_, nth) => ({ id: `c${nth}`, importance: nth + 1 }));
  const ratings = Array.from({ length: 50 }, (_, row) =>
    criteria.map(({ id }, nth) => ({ criterion: id, vendor: `v${row}`, rating: 1 + ((row * 7 + nth * 3) % 5) })),
  ).flat();
  const start = performance.now();
  expect(Competition.sensitivity(criteria, ratings, { us: "v0" }).rows).toHaveLength(200);
  expect(performance.now() - start).toBeLessThan(3000);
});

test("what it refuses it refuses in its own name", () => {
  expect(() => Competition.sensitivity([{ id: "a", importance: 0 }], [], { us })).toThrow(
    new RangeError("Competition.sensitivity: criteria must not all have importance 0, got array"),
  );
});
