import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../src/money.js";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

const ASPECTS = Object.keys(Relationship.LOYALTY_WEIGHTS) as Relationship.LoyaltyAspect[];
const all = (rating: number) => Object.fromEntries(ASPECTS.map((aspect) => [aspect, rating]));
const even = (share: number, rest: number) =>
  ({ ...all(share), skillAndImage: rest }) as Record<Relationship.LoyaltyAspect, number>;

describe("the six weights", () => {
  test("are those of the source, and add up to 1", () => {
    expect(ASPECTS.map((aspect) => Relationship.LOYALTY_WEIGHTS[aspect])).toEqual([0.25, 0.24, 0.12, 0.19, 0.07, 0.13]);
    const total = Object.values(Relationship.LOYALTY_WEIGHTS).reduce((sum, own) => sum.plus(own), new Decimal(0));
    expect(total.toString()).toBe("1");
  });
});

describe("the score", () => {
  // one aspect at 1 and the others at 0 score its weight
  test.each([
    ["skillAndImage", 0.25],
    ["wholeheartedService", 0.24],
    ["quickGuidance", 0.12],
    ["performanceAndQuality", 0.19],
    ["serviceDepartment", 0.07],
    ["companyStrength", 0.13],
  ] as const)("of %s alone is %d", (aspect, weight) => {
    expect(Relationship.loyaltyScore({ ...all(0), [aspect]: 1 }).value).toBe(weight);
  });

  test.each([
    [all(0), 0],
    [all(1), 1],
    [all(0.1), 0.1], // in binary fractions the sum would be 0.10000000000000002
    [all(0.7), 0.7],
  ])("%j: %d, exactly", (ratings, value) => {
    const score = Relationship.loyaltyScore(ratings);
    expect([score.value, score.range]).toEqual([value, [value, value]]);
  });

  test("what is not known widens the range and does not count", () => {
    const score = Relationship.loyaltyScore({ skillAndImage: 0.8, companyStrength: 0.4 }); // 0.2 + 0.052, open 0.62
    expect(score.range).toEqual([0.252, 0.872]);
    expect(score.value?.toFixed(12)).toBe("0.663157894737"); // 0.252 ÷ 0.38
    expect(score.unknown).toEqual([
      "wholeheartedService",
      "quickGuidance",
      "performanceAndQuality",
      "serviceDepartment",
    ]);
    expect(Relationship.loyaltyScore({}).value).toBeUndefined();
    expect(Relationship.loyaltyScore({}).range).toEqual([0, 1]);
  });

  test("a known rating of weight 0 gives no value", () => {
    const weights = even(0, 1);
    weights.skillAndImage = 1;
    expect(Relationship.loyaltyScore({ companyStrength: 1 }, { weights }).value).toBeUndefined();
    expect(Relationship.loyaltyScore({ companyStrength: 1 }, { weights }).range).toEqual([0, 1]);
  });
});

describe("the gaps", () => {
  test("rank by weight × shortfall, not by the lowest rating", () => {
    // 0.07 × 1 = 0.07, 0.25 × 0.4 = 0.1, 0.19 × 0.2 = 0.038
    const { gaps } = Relationship.loyaltyScore({
      ...all(1),
      serviceDepartment: 0,
      skillAndImage: 0.6,
      performanceAndQuality: 0.8,
    });
    expect(gaps).toEqual([
      { aspect: "skillAndImage", rating: 0.6, weight: 0.25, shortfall: 0.4, loss: 0.1 },
      { aspect: "serviceDepartment", rating: 0, weight: 0.07, shortfall: 1, loss: 0.07 },
      { aspect: "performanceAndQuality", rating: 0.8, weight: 0.19, shortfall: 0.2, loss: 0.038 },
    ]);
  });

  test("equal ones stand in the order of the source, compared exactly", () => {
    // 0.24 × 0.5 = 0.12 × 1
    const { gaps } = Relationship.loyaltyScore({ quickGuidance: 0, wholeheartedService: 0.5 });
    expect(gaps.map(({ aspect }) => aspect)).toEqual(["wholeheartedService", "quickGuidance"]);
  });

  test("the first is the reason", () => {
    const { because } = Relationship.loyaltyScore({ ...all(1), serviceDepartment: 0.5 });
    expect(because[1]).toEqual({
      rule: "loyaltyGap",
      aspect: "serviceDepartment",
      rating: 0.5,
      weight: 0.07,
      loss: 0.035,
    });
    expect(Relationship.loyaltyScore(all(1)).because).toHaveLength(1);
  });
});

describe("loyal", () => {
  const [yes, no] = [true, false];
  test.each([
    [yes, yes, yes, "loyal"],
    [no, yes, yes, "notLoyal"],
    [yes, no, yes, "notLoyal"],
    [yes, yes, no, "notLoyal"],
    [no, undefined, undefined, "notLoyal"],
    [yes, yes, undefined, "undetermined"],
    [undefined, undefined, undefined, "undetermined"],
  ] as const)(
    "repeats %s, recommends %s, refuses others %s: %s",
    (repeatsPurchase, recommends, refusesOthers, verdict) => {
      expect(Relationship.loyal({ repeatsPurchase, recommends, refusesOthers }).verdict).toBe(verdict);
    },
  );

  test("satisfied is not yet loyal", () => {
    const rules = (answers: Relationship.LoyaltyAnswers) => Relationship.loyal(answers).because.map(({ rule }) => rule);
    const rest = { repeatsPurchase: true, recommends: true };
    expect(rules({ ...rest, refusesOthers: false, satisfied: true })).toEqual([
      "checklistMissing",
      "loyaltySatisfiedOnly",
    ]);
    expect(rules({ ...rest, refusesOthers: false, satisfied: false })).toEqual(["checklistMissing"]);
    expect(rules({ ...rest, refusesOthers: true, satisfied: true })).toEqual(["checklistMet"]);
    expect(rules({ ...rest, satisfied: true })).toEqual(["checklistUnknown"]);
  });
});

describe("laws", () => {
  const rating = fc.double({ min: 0, max: 1, noNaN: true });
  const ratings = fc.record(
    Object.fromEntries(ASPECTS.map((aspect) => [aspect, fc.option(rating, { nil: undefined })])),
  );

  test("the score of all six lies within the range of some", () => {
    fc.assert(
      fc.property(ratings, rating, (some, rest) => {
        const [low, high] = Relationship.loyaltyScore(some).range;
        const whole = Relationship.loyaltyScore({
          ...all(rest),
          ...Object.fromEntries(Object.entries(some).filter(([, own]) => own !== undefined)),
        });
        expect(whole.value).toBeGreaterThanOrEqual(low);
        expect(whole.value).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("score and gaps of six ratings make up 1", () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(ASPECTS.map((aspect) => [aspect, rating]))), (six) => {
        const { value = 0, gaps } = Relationship.loyaltyScore(six);
        expect(value + gaps.reduce((sum, { loss }) => sum + loss, 0)).toBeCloseTo(1, 12);
        const losses = gaps.map(({ loss }) => loss);
        expect(losses).toEqual([...losses].sort((a, b) => b - a));
      }),
    );
  });
});

test.each([
  ["loyaltyScore", [{ price: 1 }], RangeError, 'a key of ratings must be an aspect of loyalty, got "price"'],
  ["loyaltyScore", [{ skillAndImage: 80 }], RangeError, "ratings.skillAndImage must be a number 0–1, got 80"],
  ["loyaltyScore", [{}, { weights: all(0) }], RangeError, "weights must add up to 1, got 0"],
  ["loyaltyScore", [{}, { weights: even(0.15, 0.24) }], RangeError, "weights must add up to 1, got 0.99"],
  [
    "loyaltyScore",
    [{}, { weights: { skillAndImage: 1 } }],
    TypeError,
    "weights.wholeheartedService must be a number 0–1, got undefined",
  ],
  ["loyal", [{ recommends: "yes" }], TypeError, 'answers.recommends must be true or false, got "yes"'],
  ["loyal", [{ satisfied: 1 }], TypeError, "answers.satisfied must be true or false, got 1"],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});

test("weights of one's own that add up are taken", () => {
  expect(Relationship.loyaltyScore({ ...all(0), skillAndImage: 1 }, { weights: even(0.15, 0.25) }).value).toBe(0.25);
});
