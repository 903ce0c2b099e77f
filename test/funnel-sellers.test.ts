import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import { fisherExact, holm } from "../src/stats/fisher.js";
import golden from "./golden/spadco-team.json" with { type: "json" };

const off = (value: number, reference: number) => Math.abs(value - reference) / reference;

describe("Fisher's exact test", () => {
  // scipy 1.17.1: fisher_exact([[a, m - a], [b, n - b]])[1]. Relative 1e-12: scipy's own terms are about that good.
  test.each([
    [7, 17, 35, 58, 0.17790855406503128],
    [12, 13, 18, 22, 0.6299810246679316],
    [0, 6, 35, 36, 1.3344044152773295e-6],
    [3, 10, 60, 100, 0.09473466113736247],
    [1, 200, 150, 1000, 8.174723806299643e-12],
    [2, 2, 0, 3, 0.1],
    [5, 10, 5, 10, 1],
    [400, 1000, 520, 1000, 9.028553815493085e-8],
    [18, 35, 92, 125, 0.0220129867794564],
    [0, 1, 1, 1, 1],
    [1, 5, 4, 5, 0.2063492063492064], // the mirrored table is as rare, and counts
  ])("%i of %i against %i of %i: p = %d", (a, m, b, n, reference) => {
    expect(off(fisherExact(a, m, b, n), reference)).toBeLessThan(1e-12);
  });

  test("of small tables is the sum over all of them by whole numbers", () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    const small = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(small, small, fc.nat(12), fc.nat(12), (m, n, i, j) => {
        const [a, b] = [i % (m + 1), j % (n + 1)];
        const ways = (x: number) => choose(m, x) * (x > a + b ? 0 : choose(n, a + b - x));
        const all = Array.from({ length: m + 1 }, (_, x) => ways(x));
        const rare = all.filter((way) => way <= ways(a)).reduce((sum, way) => sum + way, 0);
        expect(fisherExact(a, m, b, n)).toBeCloseTo(rare / all.reduce((sum, way) => sum + way, 0), 12);
      }),
    );
  });

  test("does not mind which of the two comes first", () => {
    const rate = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(rate, rate, ([a, m], [b, n]) => {
        expect(off(fisherExact(a, m, b, n), fisherExact(b, n, a, m))).toBeLessThan(1e-11);
      }),
    );
  });

  test("of a hundred million is quick, and of what never happens 0", () => {
    const start = performance.now();
    expect(fisherExact(3e7, 5e7, 30_002_000, 5e7)).toBeGreaterThan(0.6);
    expect(fisherExact(0, 5e7, 5e7, 5e7)).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("Holm's adjustment", () => {
  test.each([
    [[], []],
    [[0.04], [0.04]],
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ], // 3 · 0.01; 2 · 0.03; the largest may not be less than the one before
    [
      [0.5, 0.9],
      [1, 1],
    ],
  ])("of %j is %j", (given, expected) => {
    expect(holm(given)).toEqual(expected);
  });
});

const TEAM = Object.entries(golden.sellers).map(([id, counts]) => ({ id, counts }));

describe("the SPADCO table of the five sellers", () => {
  const table = Funnel.spadco(TEAM);
  const of = (id: string) => {
    const seller = table.sellers.find((one) => one.id === id);
    if (seller === undefined) throw new Error("no seller");
    return seller;
  };

  test("totals, and P − O in the works", () => {
    expect(table.totals).toEqual(golden.totals);
    const works = Object.fromEntries(table.sellers.map(({ id, inTheWorks }) => [id, inTheWorks]));
    expect({ ...works, total: table.inTheWorks }).toEqual(golden.prospectsInTheWorks);
    expect(table.team.steps.map(({ rate }) => rate?.toFixed(4))).toEqual(
      "0.6875 0.6818 0.5600 0.8333 0.8571".split(" "),
    );
  });

  // p adjusted: scipy 1.17.1's fisher_exact of each step, times Holm's factor among the 23 that can be compared
  test.each([
    ["A", "S", "P", "noDifference", 0.4182467488096716],
    ["A", "P", "A", "noDifference", 0.2164938279938995],
    ["B", "D", "C", "below", 3.0691301551378575e-5],
    ["C", "P", "A", "noDifference", 0.43911043866188104],
    ["D", "S", "P", "above", 8.141529459744764e-5],
    ["E", "C", "O", "below", 0.009767983439710196],
    ["E", "D", "C", "noDifference", 1],
  ])("seller %s from %s to %s: %s", (id, from, to, verdict, adjusted) => {
    const step = of(id).steps.find((one) => one.from === from && one.to === to);
    expect(step?.verdict).toBe(verdict);
    expect(off(step?.adjusted ?? -1, adjusted)).toBeLessThan(1e-12);
  });

  test("nothing is computed where nobody stands, or where a later stage holds more", () => {
    const told = (id: string, nth: number) => {
      const step = of(id).steps[nth];
      return [step?.verdict, step?.rate, step?.pValue, step?.because];
    };
    expect(told("B", 4)).toEqual([
      ...["undetermined", undefined, undefined],
      [{ rule: "sellerEmpty", seller: "B", from: "C", to: "O" }],
    ]);
    expect(told("C", 3)).toEqual([
      ...["undetermined", undefined, undefined],
      [{ rule: "sellerGrows", seller: "C", from: "D", to: "C" }],
    ]);
    expect(table.because).toEqual([{ rule: "manyComparisons", comparisons: 23, level: 0.05 }]);
  });

  test.each([
    ["A", { from: "S", to: "P" }, ["furthestBelow", "nearTheRest"]],
    ["B", { from: "D", to: "C" }, ["furthestBelow", "belowTheRest", "fewToCompare"]],
    ["C", { from: "P", to: "A" }, ["furthestBelow", "nearTheRest", "fewToCompare"]],
    ["D", { from: "P", to: "A" }, ["furthestBelow", "nearTheRest"]],
    ["E", { from: "C", to: "O" }, ["furthestBelow", "belowTheRest", "fewToCompare"]],
  ])("seller %s is weakest at %j", (id, verdict, rules) => {
    const { weakestStep } = of(id);
    expect(weakestStep.verdict).toEqual(verdict);
    expect(weakestStep.because.map(({ rule }) => rule)).toEqual(rules);
  });

  test("orders of earlier periods are said, not clipped", () => {
    const { sellers, because, inTheWorks } = Funnel.spadco([
      { id: "N", counts: [9, 2, 2, 3, 3, 4] },
      { id: "M", counts: [9, 4, 2, 2, 2, 1] },
    ]);
    expect([inTheWorks, ...sellers.map((seller) => seller.inTheWorks)]).toEqual([1, -2, 3]);
    expect(because[0]).toEqual({ rule: "moreOrdersThanProspects", seller: "N", prospects: 2, orders: 4 });
  });
});

describe("sellers against the others", () => {
  const compare = (rows: [string, number, number][], options?: Funnel.Confidence) =>
    Funnel.compareSellers(
      { kind: "snapshot", stages: ["x", "y"], rows: rows.map(([id, ...counts]) => ({ id, counts })) },
      options,
    );
  const first = (rows: [string, number, number][], options?: Funnel.Confidence) => compare(rows, options).sellers[0];

  test("one of four against three of three is p = 1 ÷ 7: a level of 1/7 is reached, a smaller one is not", () => {
    // 7 customers, 4 continue: C(4,1)·C(3,3) of C(7,4) = 4/35 is the likelihood of this table, and only C(4,4) = 1/35 is rarer
    const rows: [string, number, number][] = [
      ["a", 4, 1],
      ["b", 3, 3],
    ];
    const p = 1 / 7;
    expect(first(rows)?.steps[0]?.pValue).toBeCloseTo(p, 14);
    expect(first(rows, { confidence: 1 - 2 * p - 1e-6 })?.steps[0]?.verdict).toBe("below"); // two comparisons: 2p
    expect(first(rows, { confidence: 1 - 2 * p + 1e-6 })?.steps[0]?.verdict).toBe("noDifference");
  });

  test("a seller alone has nobody to be compared with", () => {
    const alone = first([["a", 40, 10]]);
    expect(alone?.steps[0]?.because).toEqual([{ rule: "restEmpty", seller: "a", from: "x", to: "y" }]);
    expect(alone?.weakestStep.verdict).toBe("undetermined");
    expect(compare([["a", 40, 10]]).because).toEqual([]);
    expect(compare([]).sellers).toEqual([]);
  });

  test("others who grow are no measure", () => {
    const [a, b] = compare([
      ["a", 40, 10],
      ["b", 5, 6],
    ]).sellers;
    expect(a?.steps[0]?.because).toEqual([{ rule: "restGrows", seller: "a", from: "x", to: "y" }]);
    expect(b?.steps[0]?.because).toEqual([{ rule: "sellerGrows", seller: "b", from: "x", to: "y" }]);
  });

  test("fewer than 30 carry a caution, 30 do not, and nobody is below when all are alike", () => {
    const rules = (entered: number) =>
      first([
        ["a", entered, 10],
        ["b", entered, 10],
      ])?.steps[0]?.because.map(({ rule }) => rule);
    expect([rules(29), rules(30)]).toEqual([["nearTheRest", "fewToCompare"], ["nearTheRest"]]);
    const alike = first([
      ["a", 30, 10],
      ["b", 60, 20],
    ]);
    expect(alike?.weakestStep).toEqual({ verdict: "none", because: [{ rule: "nowhereBelow", seller: "a" }] });
  });

  test("equal gaps are equal, although binary fractions differ: the earlier step is the weakest", () => {
    const stages = ["x", "y", "z"];
    const rows = [
      { id: "a", counts: [100, 20, 6] }, // 0.2 and 0.3
      { id: "b", counts: [100, 30, 12] }, // 0.3 and 0.4
    ];
    expect(0.3 - 0.4).toBeLessThan(0.2 - 0.3); // in binary
    const [a] = Funnel.compareSellers({ kind: "cohort", stages, rows }).sellers;
    expect(a?.weakestStep.verdict).toEqual({ from: "x", to: "y" });
  });

  test("the order of the sellers does not matter", () => {
    const pair = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => [Math.max(one, other), Math.min(one, other)]);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (counts) => {
        const rows = counts.map((own, row) => ({ id: `s${row}`, counts: own }));
        const team = { kind: "cohort", stages: ["x", "y"], rows } as const;
        const [given, mirrored] = [team, { ...team, rows: [...rows].reverse() }].map((one) =>
          Funnel.compareSellers(one),
        );
        expect([...(mirrored?.sellers ?? [])].reverse()).toEqual(given?.sellers);
        expect(mirrored?.because).toEqual(given?.because);
      }),
    );
  });

  test.each([
    [
      { kind: "cohort", stages: ["x", "y"], rows: [{ id: "a", counts: [1, 2] }] },
      "team.rows[0].counts[1] must be at most team.rows[0].counts[0] = 1, since a cohort never grows, got 2",
    ],
    [
      { kind: "snapshot", stages: ["x", "y"], rows: [{ id: "a", counts: [1] }] },
      "team.rows[0].counts.length must be at least 2, one for each stage, got 1",
    ],
    [{ kind: "snapshot", stages: ["x"], rows: [] }, "team.stages.length must be at least 2, got 1"],
    [
      {
        kind: "snapshot",
        stages: ["x", "y"],
        rows: [
          { id: "a", counts: [1, 1] },
          { id: "a", counts: [1, 1] },
        ],
      },
      'team.rows[1].id must be unique, but team.rows[0] has it too, got "a"',
    ],
    [
      { kind: "snapshot", stages: ["x", "y"], rows: [{ id: "a", counts: [100_000_001, 1] }] },
      "team.rows must hold at most 100000000 customers at stage 1, got 100000001",
    ],
  ])("%j is refused", (team, message) => {
    expect(() => Funnel.compareSellers(team as Funnel.TeamCounts)).toThrow(
      new RangeError(`Funnel.compareSellers: ${message}`),
    );
  });
});

describe("what a step loses", () => {
  test("as a count, a share of those who entered, and a share of all losses, each share with its interval", () => {
    const [first, second] = Funnel.conversions([160, 110, 75], { kind: "cohort" }).steps;
    expect([first?.lost, first?.lossRate, first?.lossShare]).toEqual([50, 0.3125, 50 / 85]);
    expect(first?.lossRateInterval).toEqual(Funnel.interval(50, 160));
    expect(first?.lossShareInterval).toEqual(Funnel.interval(50, 85));
    expect(second?.lossShareInterval).toEqual(Funnel.interval(35, 85));
  });

  test("is no rate where a snapshot grows, and nothing of all losses", () => {
    const [step] = Funnel.conversions([10, 12, 6], { kind: "snapshot" }).steps;
    expect([step?.lost, step?.lossRate, step?.lossRateInterval, step?.lossShare]).toEqual([
      -2,
      undefined,
      undefined,
      0,
    ]);
  });

  test("the biggest leak says how sure its share is", () => {
    const { low, high } = Funnel.interval(50, 85) ?? {};
    expect(Funnel.conversions([160, 110, 75], { kind: "cohort" }).biggestLeak.because[0]).toEqual({
      ...{ rule: "losesMost", from: "1", to: "2", lost: 50, lossShare: 50 / 85 },
      ...{ low, high },
    });
  });
});
