import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";
import { shareDifference } from "../src/stats/share-difference.js";
import { wilson } from "../src/stats/proportion.js";

const nps = (promoters: number, passives: number, detractors: number, confidence?: number) =>
  Relationship.nps({ promoters, passives, detractors }, { confidence });

describe("the groups", () => {
  test.each([
    [0, "detractors"],
    [6, "detractors"],
    [7, "passives"],
    [8, "passives"],
    [9, "promoters"],
    [10, "promoters"],
  ] as const)("%d is one of the %s", (score, group) => {
    expect(Relationship.npsCounts([score])).toEqual({ detractors: 0, passives: 0, promoters: 0, [group]: 1 });
  });
});

describe("the net promoter score and its interval", () => {
  // Ends found in Python by maximising the likelihood of the three shares numerically under each difference.
  test.each([
    [28, 12, 10, 0.36, 0.12234288, 0.55501736, "morePromoters"],
    [5, 3, 4, 1 / 12, -0.3764019, 0.50740523, "open"],
    [0, 3, 9, -0.75, -0.91105833, -0.3256355, "moreDetractors"],
    [9, 0, 0, 1, 0.4017099, 1, "morePromoters"],
    [0, 9, 0, 0, -0.29914505, 0.29914505, "open"],
    [1, 0, 0, 1, -0.58690137, 1, "open"],
    [10, 0, 10, 0, -0.4014039, 0.4014039, "open"],
    [60, 25, 15, 0.45, 0.29256916, 0.581257, "morePromoters"],
  ] as const)(
    "%d promoters, %d passives, %d detractors: %d, %d to %d, %s",
    (pro, neutral, con, score, low, high, verdict) => {
      const survey = nps(pro, neutral, con);
      expect(survey?.score).toBe(score);
      expect(survey?.interval.low).toBeCloseTo(low, 6);
      expect(survey?.interval.high).toBeCloseTo(high, 6);
      expect(survey?.verdict).toBe(verdict);
    },
  );

  // where the interval begins to hold 0: (promoters − detractors)² against 1.96² · (promoters + detractors)
  test.each([
    [18, 8, "morePromoters"], // 100 > 99.88
    [37, 22, "open"], // 225 < 226.65
    [22, 37, "open"],
    [8, 18, "moreDetractors"],
  ] as const)("%d promoters, %d detractors: %s, however many passives", (pro, con, verdict) => {
    expect([0, 5, 500].map((neutral) => nps(pro, neutral, con)?.verdict)).toEqual([verdict, verdict, verdict]);
  });

  test("without passives it is Wilson's interval of the promoters, stretched to −1 … 1", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (pro, con) => {
        fc.pre(pro + con > 0);
        const { low, high } = wilson(pro, pro + con, 0.9);
        const own = shareDifference(pro, con, pro + con, 0.9);
        expect(own.low).toBeCloseTo(2 * low - 1, 9);
        expect(own.high).toBeCloseTo(2 * high - 1, 9);
      }),
    );
  });

  test("the other way round it has the other sign, and more confidence makes it wider", () => {
    const group = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(group, group, group, (a, b, c) => {
        fc.pre(a + b + c > 0);
        const [there, back, wide] = [nps(a, b, c), nps(c, b, a), nps(a, b, c, 0.99)];
        expect(back?.interval.low).toBeCloseTo(-(there?.interval.high ?? 9), 12);
        expect(back?.interval.high).toBeCloseTo(-(there?.interval.low ?? 9), 12);
        expect(wide?.interval.low).toBeLessThanOrEqual(there?.interval.low ?? -9);
        expect(wide?.interval.high).toBeGreaterThanOrEqual(there?.interval.high ?? 9);
        expect(there?.interval.low).toBeLessThanOrEqual(there?.score ?? -9);
        expect(there?.interval.high).toBeGreaterThanOrEqual(there?.score ?? 9);
      }),
    );
  });

  test("of such intervals about 95 % hold the true score, counted over every outcome of 20 answers", () => {
    const shares = [0.05, 0.2, 0.35, 0.5, 0.65];
    const covers = shares.flatMap((p) => shares.filter((q) => p + q < 0.99).map((q) => coverage(20, p, q)));
    const mean = covers.reduce((sum, own) => sum + own, 0) / covers.length;
    expect(covers.length).toBeGreaterThan(15);
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.97);
    expect(Math.min(...covers)).toBeGreaterThan(0.92);
  });

  test("among billions of answers it is narrow", () => {
    const { low, high } = shareDifference(4e14, 3e14, 1e15, 0.95);
    expect(low).toBeLessThan(0.1);
    expect(high).toBeGreaterThan(0.1);
    expect(high - low).toBeLessThan(1.1e-7);
  });
});

/** The chance, of n answers, that the interval holds the true difference. */
function coverage(n: number, p: number, q: number): number {
  let held = 0;
  for (let pro = 0; pro <= n; pro++) {
    for (let con = 0; con <= n - pro; con++) {
      const { low, high } = shareDifference(pro, con, n, 0.95);
      if (low <= p - q && p - q <= high) held += chance(n, pro, con, p, q);
    }
  }
  return held;
}

function chance(n: number, pro: number, con: number, p: number, q: number): number {
  const rest = n - pro - con;
  const ways = Math.exp(logFactorial(n) - logFactorial(pro) - logFactorial(con) - logFactorial(rest));
  return ways * p ** pro * q ** con * (1 - p - q) ** rest;
}

const logFactorial = (n: number): number =>
  Array.from({ length: n }, (_, nth) => Math.log(nth + 1)).reduce((sum, own) => sum + own, 0);

describe("the share of satisfied customers", () => {
  // Wilson 1927; ends by the formula, in Python
  test.each([
    [18, 20, 0.9, 0.698966, 0.972134],
    [0, 10, 0, 0, 0.277533],
    [10, 10, 1, 0.722467, 1],
  ] as const)("%d of %d: %d, %d to %d", (satisfied, answers, share, low, high) => {
    const survey = Relationship.csat(satisfied, answers);
    expect(survey?.share).toBe(share);
    expect(survey?.interval.low).toBeCloseTo(low, 6);
    expect(survey?.interval.high).toBeCloseTo(high, 6);
  });

  test("nobody answered, nothing is told", () => {
    expect([Relationship.csat(0, 0), nps(0, 0, 0)]).toEqual([undefined, undefined]);
  });
});
