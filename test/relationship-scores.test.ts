import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

describe("from awareness to action", () => {
  const [y, n, u] = [true, false, undefined];
  test.each([
    [[y, y, y, y], "action", undefined, []],
    [[y, y, y, n], "attitude", "action", []],
    [[y, y, n, n], "opinion", "attitude", []],
    [[y, n, n, n], "awareness", "opinion", []],
    [[n, n, n, n], "none", "awareness", []],
    [[n, u, u, u], "none", "awareness", []],
    [[y, n, y, y], "awareness", "opinion", ["attitude", "action"]],
    [[n, n, n, y], "none", "awareness", ["action"]],
    [[y, y, y, u], "undetermined", undefined, []],
    [[y, u, n, y], "undetermined", undefined, ["action"]],
    [[u, u, u, u], "undetermined", undefined, []],
  ] as const)("%j: %s, next %s", ([awareness, opinion, attitude, action], verdict, next, ahead) => {
    const stands = Relationship.awareness({ awareness, opinion, attitude, action });
    expect([stands.verdict, stands.next, stands.ahead]).toEqual([verdict, next, ahead]);
  });
});

describe("the relation", () => {
  test.each([
    [0.4, 0.7, "interest", 0.4],
    [0.7, 0.4, "trust", 0.4],
    [0.5, 0.5, "balanced", 0.5],
    [0, 1, "interest", 0],
    [0.4, undefined, "undetermined", undefined],
    [undefined, 1, "undetermined", undefined],
    [0, undefined, "undetermined", 0], // no trust makes up for interest that is not there
    [undefined, undefined, "undetermined", undefined],
  ] as const)("interest %s, trust %s: %s, strength %s", (interest, trust, verdict, strength) => {
    const judged = Relationship.relation({ interest, trust });
    expect([judged.verdict, judged.strength]).toEqual([verdict, strength]);
  });

  test.each([
    [{ interest: 0.4 }, [0, 0.4]],
    [{ trust: 0.9 }, [0, 0.9]],
    [{ interest: 0.4, trust: 0.3 }, [0.3, 0.3]],
    [{}, [0, 1]],
  ] as const)("%j carries %j", (ratings, range) => {
    expect(Relationship.relation(ratings).range).toEqual(range);
  });

  test("the lowest of the three scores is told once all three are known; interest is none of them", () => {
    const weakest = (ratings: Relationship.RelationRatings) => Relationship.relation(ratings).weakest;
    expect(weakest({ interest: 0.1, closeness: 0.9, trust: 0.7, favours: 0.3 })).toEqual(["favours"]);
    expect(weakest({ closeness: 0.2, trust: 0.7, favours: 0.2 })).toEqual(["closeness", "favours"]);
    expect(weakest({ closeness: 0.2, trust: 0.7 })).toEqual([]);
  });

  test("closeness and favours beyond what the relation can carry are told, on the line they are not", () => {
    const overdrawn = (ratings: Relationship.RelationRatings) =>
      Relationship.relation(ratings).because.flatMap((reason) =>
        reason.rule === "relationOverdrawn" ? [`${reason.score} ${reason.carries}`] : [],
      );
    expect(overdrawn({ interest: 0.4, trust: 0.7, closeness: 0.4, favours: 0.41 })).toEqual(["favours 0.4"]);
    expect(overdrawn({ interest: 0.4, closeness: 0.9, favours: 0.3 })).toEqual(["closeness 0.4"]);
    expect(overdrawn({ closeness: 1, favours: 1 })).toEqual([]);
  });
});

describe("results", () => {
  test.each([
    [[0.3, 0.8, 0.7, 0.9], "time", 0.24],
    [[0.8, 0.3, 0.7, 0.9], "effect", 0.24],
    [[0.8, 0.7, 0.3, 0.9], "competitiveness", 0.56],
    [[0.8, 0.7, 0.9, 0.1], "satisfaction", 0.56],
    [[0.1, 0.7, 0.1, 0.9], "several", 0.07], // in binary fractions 0.06999999999999999
    [[1, 1, 1, 1], "none", 1],
    [[1, 1, 1, 0.99], "satisfaction", 1],
    [[0, 1, 1, 1], "time", 0],
    [[0.3, undefined, 0.7, 0.9], "undetermined", undefined],
    [[0.3, 0.5, 0.7, undefined], "undetermined", 0.15],
  ] as const)("%j: %s, inner product %s", ([time, effect, competitiveness, satisfaction], verdict, inner) => {
    const judged = Relationship.results({ time, effect, competitiveness, satisfaction });
    expect([judged.verdict, judged.inner]).toEqual([verdict, inner]);
  });

  test("which factor could limit, and between what the inner two lie", () => {
    const open = Relationship.results({ time: 0.3, competitiveness: 0.7, satisfaction: 0.9 });
    expect([open.couldLimit, open.innerRange]).toEqual([
      ["time", "effect"],
      [0, 0.3],
    ]);
    expect(Relationship.results({}).innerRange).toEqual([0, 1]);
    expect(Relationship.results({ time: 1, effect: 1, competitiveness: 1, satisfaction: 1 }).couldLimit).toEqual([]);
  });

  test("the reasons say on which side the factor lies", () => {
    const side = (factors: Relationship.ResultFactors) => Relationship.results(factors).because[0];
    expect(side({ time: 1, effect: 0.5, competitiveness: 1, satisfaction: 1 })).toMatchObject({
      side: "inner",
      is: 0.5,
    });
    expect(side({ time: 1, effect: 1, competitiveness: 0.5, satisfaction: 1 })).toMatchObject({
      side: "outer",
      is: 0.5,
    });
  });

  test("no factor that limits is above another", () => {
    const rating = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rating, rating, rating, rating, (time, effect, competitiveness, satisfaction) => {
        const factors = { time, effect, competitiveness, satisfaction };
        const lowest = Math.min(...Object.values(factors));
        for (const factor of Relationship.results(factors).couldLimit) expect(factors[factor]).toBe(lowest);
      }),
    );
  });
});

test.each([
  ["awareness", [{ interest: true }], RangeError, 'a key of answers must be a step of awareness, got "interest"'],
  ["relation", [{ closeness: 10 }], RangeError, "ratings.closeness must be a number 0–1, got 10"],
  ["results", [{ time: Number.NaN }], RangeError, "factors.time must be a number 0–1, got NaN"],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});
