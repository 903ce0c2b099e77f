import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

const ENDS = ["won", "lost"];
type Row = readonly [from: string, to: string, count: number];
const rows = (...counts: readonly Row[]) => counts.map(([from, to, count]) => ({ from, to, count }));
const stages = (...counts: readonly Row[]) => Funnel.markov(rows(...counts), { ends: ENDS }).stages;
const off = (value: number | undefined, reference: number) =>
  reference === 0 ? Math.abs(value ?? 1) : Math.abs((value ?? Number.NaN) - reference) / reference;

const SPADCO = [
  ...[
    ["S", "P", 110],
    ["S", "lost", 50],
    ["P", "A", 75],
    ["P", "S", 5],
    ["P", "lost", 30],
    ["A", "A", 10],
  ],
  ...[
    ["A", "D", 42],
    ["A", "lost", 23],
    ["D", "A", 4],
    ["D", "C", 35],
    ["D", "lost", 3],
  ],
  ...[
    ["C", "won", 30],
    ["C", "D", 2],
    ["C", "lost", 3],
  ],
] as [string, string, number][];

describe("by hand", () => {
  test("a coin that is thrown until it falls: two steps, standard deviation √2", () => {
    const [coin] = stages(["coin", "coin", 1], ["coin", "won", 1]);
    expect([coin?.steps, coin?.stepsSd, coin?.visits]).toEqual([2, Math.SQRT2, [{ stage: "coin", value: 2 }]]);
    expect(coin?.ends).toEqual([
      { stage: "won", value: 1 },
      { stage: "lost", value: 0 },
    ]);
    expect(coin?.because).toEqual([{ rule: "leadsTo", stage: "coin", end: "won", chance: 1, steps: 2 }]);
  });

  test("a straight way has as many steps as stages, and no spread", () => {
    const way = stages(["a", "b", 7], ["b", "c", 3], ["c", "lost", 1]);
    expect(way.map(({ steps, stepsSd }) => [steps, stepsSd])).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
  });
});

describe("as Python's fractions have it", () => {
  // fractions.Fraction: Gauss–Jordan on I − Q; steps = row sums of N, variance = 2·N·t − t − t², ends = N·R; then float()
  const TABLE: readonly (readonly [
    string,
    steps: number,
    sd: number,
    ends: readonly number[],
    visits: readonly number[],
  ])[] = [
    [
      "S",
      2.9822527589134125,
      1.9032105329264413,
      [0.2506897283531409, 0.749310271646859],
      [1.032258064516129, 0.7096774193548387, 0.5968803056027164, 0.35096561969439727, 0.29247134974533107],
    ],
    [
      "P",
      2.883276740237691,
      1.634248477742465,
      [0.36463960487729585, 0.6353603951227041],
      [0.0469208211143695, 1.032258064516129, 0.8681895354221331, 0.5104954468282142, 0.4254128723568452],
    ],
    [
      "A",
      2.5633223684210527,
      1.3091885722008771,
      [0.5180921052631579, 0.4819078947368421],
      [1.2335526315789473, 0.725328947368421, 0.6044407894736842],
    ],
    [
      "D",
      2.1813322368421053,
      0.8331747846454295,
      [0.8018092105263158, 0.1981907894736842],
      [0.12335526315789473, 1.122532894736842, 0.9354440789473685],
    ],
    [
      "C",
      1.1246475563909775,
      0.5440847001422957,
      [0.9029605263157895, 0.09703947368421052],
      [0.007048872180451127, 0.06414473684210527, 1.053453947368421],
    ],
  ];

  test.each(TABLE)("from %s", (name, steps, sd, ends, visits) => {
    const found = stages(...SPADCO).find(({ stage }) => stage === name);
    expect(off(found?.steps, steps)).toBeLessThan(1e-13);
    expect(off(found?.stepsSd, sd)).toBeLessThan(1e-13);
    ends.forEach((end, nth) => {
      expect(off(found?.ends?.[nth]?.value, end)).toBeLessThan(1e-13);
    });
    const often = [..."SPADC"].flatMap((stage) => found?.visits?.find((visit) => visit.stage === stage)?.value ?? []);
    expect(often).toHaveLength(visits.length);
    visits.forEach((visit, nth) => {
      expect(off(often[nth], visit)).toBeLessThan(1e-13);
    });
  });

  test("a chain that hardly ever ends keeps its digits", () => {
    const [x, y] = stages(["x", "y", 1e15], ["x", "won", 1], ["y", "x", 1e15], ["y", "lost", 2]);
    expect(off(x?.steps, 666666666666667.9)).toBeLessThan(1e-14);
    expect(off(x?.stepsSd, 666666666666667.2)).toBeLessThan(1e-13);
    expect(off(x?.ends?.[0]?.value, 0.33333333333333376)).toBeLessThan(1e-14);
    expect(off(y?.ends?.[0]?.value, 0.3333333333333331)).toBeLessThan(1e-14);
  });

  test("so does a chance of one in 10³⁰", () => {
    const [x] = stages(["x", "y", 1], ["x", "lost", 1e15], ["y", "won", 1], ["y", "lost", 1e15]);
    expect(off(x?.ends?.[0]?.value, 1 / (1e15 + 1) / (1e15 + 1))).toBeLessThan(1e-14);
  });
});

describe("where no figure is to be had", () => {
  const rules = (...counts: readonly Row[]) =>
    stages(...counts).map(({ stage, verdict, because, steps }) => [stage, verdict, because[0]?.rule, steps]);

  test("a stage that nobody left, and those that lead there", () => {
    expect(rules(["a", "b", 1], ["a", "won", 1], ["c", "won", 1], ["b", "won", 0])).toEqual([
      ["a", "undetermined", "neverLeft", undefined],
      ["b", "undetermined", "neverLeft", undefined],
      ["c", "determined", "leadsTo", 1],
    ]);
    expect(stages(["a", "b", 1]).map(({ count, next }) => [count, next])).toEqual([
      [1, [{ stage: "b", value: 1 }]],
      [0, []],
    ]);
  });

  test("a circle without an end, and those that lead there", () => {
    expect(rules(["a", "b", 1], ["b", "a", 1], ["c", "a", 1], ["c", "won", 9])).toEqual([
      ["a", "undetermined", "noEndInReach", undefined],
      ["b", "undetermined", "noEndInReach", undefined],
      ["c", "undetermined", "noEndInReach", undefined],
    ]);
  });

  test("more steps than a number can hold", () => {
    const back = Array.from({ length: 30 }, (_, nth): [string, string, number][] => [
      [`s${nth}`, "s0", 2 ** 52],
      [`s${nth}`, nth === 29 ? "won" : `s${nth + 1}`, 1],
    ]).flat();
    expect(stages(...back)[0]?.because).toEqual([{ rule: "beyondNumbers", stage: "s0" }]);
  });

  test("no counts, no stages", () => {
    expect(Funnel.markov([], { ends: [] })).toEqual({ stages: [], ends: [] });
  });
});

test("chances of the ends add up to 1, a step further is one step less, and the order of the rows changes no digit", () => {
  const name = fc.constantFrom("a", "b", "c", "d");
  const row = fc.tuple(name, fc.constantFrom("a", "b", "c", "d", "won", "lost"), fc.integer({ min: 0, max: 1000 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (counts) => {
      const found = stages(...counts);
      const steps = new Map(found.map((stage) => [stage.stage, stage.steps]));
      for (const stage of found) {
        if (stage.steps === undefined) continue;
        expect(stage.ends?.reduce((sum, end) => sum + end.value, 0)).toBeCloseTo(1, 12);
        const onwards = stage.next.reduce((sum, { stage: to, value }) => sum + value * (steps.get(to) ?? 0), 1);
        expect(onwards / stage.steps).toBeCloseTo(1, 12);
      }
      const mirrored = stages(...[...counts].reverse());
      for (const { stage, steps: same, ends } of mirrored) {
        expect(same).toBe(steps.get(stage));
        expect(ends).toEqual(found.find((other) => other.stage === stage)?.ends);
      }
    }),
  );
});

test("a hundred stages are accepted, and take no time; one more is refused", () => {
  const way = (length: number) =>
    Array.from({ length }, (_, nth): [string, string, number] => [
      `s${nth}`,
      nth === length - 1 ? "won" : `s${nth + 1}`,
      1,
    ]);
  expect(stages(...way(100))[0]?.steps).toBe(100);
  expect(() => stages(...way(101))).toThrow(
    new RangeError('Funnel.markov: counts[99] must not name more than 100 stages, got "s100"'),
  );
});

test.each([
  [rows(["won", "a", 1]), ENDS, 'counts[0].count must be 0, since "won" is an end, got 1'],
  [rows(["a", "b", -1]), ENDS, "counts[0].count must be a whole number of at least 0, got -1"],
  [rows(["", "b", 1]), ENDS, 'counts[0].from must be a non-empty text, got ""'],
  [
    rows(["a", "b", 2 ** 53 - 1], ["a", "c", 1]),
    ENDS,
    'the counts from "a" together must be a whole number of at least 0, got 9007199254740992',
  ],
  [[], ["won", "won"], 'ends[1] must be unique, but ends[0] is it too, got "won"'],
])("%j with the ends %j is refused", (counts, ends, message) => {
  expect(() => Funnel.markov(counts, { ends })).toThrow(new RangeError(`Funnel.markov: ${message}`));
});
