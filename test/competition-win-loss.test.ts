import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

const times = <Row>(count: number, row: Row): Row[] => Array<Row>(count).fill(row);
const lost = (counts: readonly (readonly [reason: string | undefined, count: number])[], stage?: string) =>
  counts.flatMap(([reason, count]) => times(count, { stage, reason }));

describe("the leading reason of the losses", () => {
  // p of the first against the next: 2·P(X ≥ first) of Binomial(first + next, ½); unknown ones go to the next
  test.each([
    [[["a", 6]], "settled", 2 / 64],
    [[["a", 5]], "open", 2 / 32],
    [
      [
        ["a", 7],
        ["b", 1],
      ],
      "open",
      (2 * (8 + 1)) / 256,
    ], // 0.0703
    [
      [
        ["a", 8],
        ["b", 1],
      ],
      "settled",
      (2 * (9 + 1)) / 512,
    ], // 0.0391
    [
      [
        ["a", 8],
        ["b", 1],
        ["c", 1],
      ],
      "settled",
      (2 * (9 + 1)) / 512,
    ],
    [
      [
        ["a", 8],
        ["b", 1],
        [undefined, 1],
      ],
      "open",
      (2 * (45 + 10 + 1)) / 1024,
    ], // 0.109
    [
      [
        ["a", 6],
        [undefined, 1],
      ],
      "open",
      (2 * (7 + 1)) / 128,
    ],
    [
      [
        ["a", 3],
        ["b", 2],
        [undefined, 4],
      ],
      "open",
      1,
    ],
    [
      [
        ["a", 2],
        ["b", 2],
      ],
      "open",
      1,
    ],
  ] as const)("%j: %s, p = %d", (counts, verdict, pValue) => {
    const { all } = Competition.lossReasons(lost(counts));
    expect([all.verdict, all.pValue]).toEqual([verdict, expect.closeTo(pValue, 14)]);
  });

  test("on the limit it is settled: two of two at a confidence of one half", () => {
    expect(Competition.lossReasons(lost([["a", 2]]), { confidence: 0.5 }).all.verdict).toBe("settled");
    expect(Competition.lossReasons(lost([["a", 2]]), { confidence: 0.51 }).all.verdict).toBe("open");
  });

  test("shares are of the deals whose reason is known, with Wilson's interval", () => {
    const { all } = Competition.lossReasons(
      lost([
        ["b", 2],
        ["a", 18],
        [undefined, 5],
      ]),
    );
    expect(all).toMatchObject({ deals: 25, unknown: 5, leading: ["a"] });
    expect(all.reasons.map(({ reason, count, share }) => [reason, count, share])).toEqual([
      ["a", 18, 0.9],
      ["b", 2, 0.1],
    ]);
    expect(all.reasons[0]?.interval.low).toBeCloseTo(0.698966354772, 12); // 18 of 20, as in brown-2001
  });

  test("stages are judged together: six of six is settled alone, and not beside another such stage", () => {
    const one = lost([["a", 6]], "x");
    expect(Competition.lossReasons(one).stages.map(({ verdict, pValue }) => [verdict, pValue])).toEqual([
      ["settled", 1 / 32],
    ]);
    const { stages, all } = Competition.lossReasons([...one, ...lost([["a", 6]], "y"), ...lost([[undefined, 3]], "z")]);
    expect(stages.map(({ stage, verdict, pValue, share }) => [stage, verdict, pValue, share])).toEqual([
      ["x", "open", 1 / 16, 0.4],
      ["y", "open", 1 / 16, 0.4],
      ["z", "undetermined", undefined, 0.2],
    ]);
    expect([all.verdict, all.unknown]).toEqual(["settled", 3]); // 12 against the 3 unknown: 2 · 576 ÷ 2¹⁵ = 0.035
  });

  test("deals without a stage are in no stage, and in the whole", () => {
    const losses = Competition.lossReasons([...lost([["a", 3]], "x"), ...lost([["b", 1]])]);
    expect(losses).toMatchObject({ stageUnknown: 1, all: { deals: 4 } });
    expect(losses.stages.map(({ stage, share }) => [stage, share])).toEqual([["x", 1]]);
    expect(losses.because).toEqual([
      { rule: "lossStageUnknown", unknown: 1, deals: 4 },
      { rule: "lossFew", deals: 4, below: 30 },
    ]);
    expect(Competition.lossReasons(lost([["a", 30]], "x")).because).toEqual([]);
  });

  test("nobody lost", () => {
    const { all, stages } = Competition.lossReasons([]);
    expect([all.verdict, all.because, stages]).toEqual([
      "undetermined",
      [{ rule: "lossNoReason", stage: undefined, deals: 0 }],
      [],
    ]);
  });

  test("the order of the deals does not matter", () => {
    const word = fc.constantFrom("a", "b", "c", "__proto__", undefined);
    const rows = fc.array(fc.record({ stage: word, reason: word }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (deals) => {
        const given = Competition.lossReasons(deals);
        expect(Competition.lossReasons([...deals].reverse())).toEqual(given);
        const staged = given.stages.reduce((sum, { deals: own }) => sum + own, given.stageUnknown);
        const named = given.all.reasons.reduce((sum, { count }) => sum + count, given.all.unknown);
        expect([staged, named]).toEqual([deals.length, deals.length]);
      }),
    );
  });

  test("an empty name is refused", () => {
    expect(() => Competition.lossReasons([{ reason: "" }])).toThrow(
      new RangeError('Competition.lossReasons: deals[0].reason must be a non-empty text, got ""'),
    );
    expect(schema.lostDeals.safeParse([{ reason: "" }]).success).toBe(false);
  });
});

/** Deals by the four cells of one factor, then those of which it is unknown. */
const deals = (
  wonWith: number,
  lostWith: number,
  wonWithout: number,
  lostWithout: number,
  wonOpen = 0,
  lostOpen = 0,
): Competition.FactoredDeal[] => [
  ...times(wonWith, { outcome: "won", factors: { coach: true } } as const),
  ...times(lostWith, { outcome: "lost", factors: { coach: true } } as const),
  ...times(wonWithout, { outcome: "won", factors: { coach: false } } as const),
  ...times(lostWithout, { outcome: "lost", factors: { coach: false } } as const),
  ...times(wonOpen, { outcome: "won", factors: {} } as const),
  ...times(lostOpen, { outcome: "lost", factors: { coach: undefined } } as const),
];
const coach = (...counts: Parameters<typeof deals>) => {
  const [factor] = Competition.winningFactors(deals(...counts)).factors;
  if (factor === undefined) throw new Error("no factor");
  return factor;
};

describe("what goes with winning", () => {
  // Fisher's two-sided p by hand: 4, 0, 0, 4 → 2 ÷ C(8, 4) = 2 ÷ 70; 3, 0, 0, 3 → 2 ÷ C(6, 3) = 0.1; 3, 1, 1, 3 → 34 ÷ 70
  test.each([
    [[4, 0, 0, 4], "goesWithWinning", 2 / 70],
    [[0, 4, 4, 0], "goesWithLosing", 2 / 70],
    [[3, 0, 0, 3], "notShown", 0.1],
    [[3, 1, 1, 3], "notShown", 34 / 70],
    [[1, 1, 1, 1], "notShown", 1],
    [[4, 0, 4, 0], "undetermined", undefined],
    [[0, 4, 0, 4], "undetermined", undefined],
    [[4, 4, 0, 0], "undetermined", undefined],
    [[0, 0, 4, 4], "undetermined", undefined],
  ] as const)("%j: %s, p = %d", (cells, verdict, pValue) => {
    const [a, b, c, d] = cells;
    const factor = coach(a, b, c, d);
    expect(factor.verdict).toBe(verdict);
    expect(factor.pValue === undefined ? undefined : factor.pValue).toEqual(
      pValue === undefined ? undefined : expect.closeTo(pValue, 14),
    );
    expect(factor.odds === undefined).toBe(pValue === undefined);
  });

  test("the interval is that of the method asked for, and Woolf has none with an empty cell", () => {
    const [exact, wald] = [undefined, "waldLogit" as const].map(
      (method) => Competition.winningFactors(deals(12, 5, 7, 16), { method }).factors[0]?.odds,
    );
    expect(exact).toMatchObject({ method: "exactConditional", estimate: expect.closeTo(5.2296544555426124, 12) });
    expect(wald).toMatchObject({ method: "waldLogit", low: expect.closeTo(1.3937626710446052, 12) });
    const [empty] = Competition.winningFactors(deals(4, 0, 1, 4), { method: "waldLogit" }).factors;
    expect([empty?.odds, empty?.pValue]).toEqual([undefined, expect.closeTo(6 / 126, 14)]);
  });

  test("p-values are adjusted for all factors that can be compared", () => {
    const rows = deals(4, 0, 0, 4).map(({ outcome, factors }) => ({
      outcome,
      factors: { ...factors, second: factors.coach, third: outcome === "won", always: true },
    }));
    const { factors, because } = Competition.winningFactors(rows);
    expect(factors.map(({ factor, verdict }) => [factor, verdict])).toEqual([
      ["coach", "notShown"], // 3 · 2 ÷ 70
      ["second", "notShown"],
      ["third", "notShown"],
      ["always", "undetermined"],
    ]);
    expect(factors[0]?.adjusted).toBeCloseTo(6 / 70, 14);
    expect(because[0]).toEqual({ rule: "winManyFactors", factors: 3, level: 0.05 });
  });

  // 6 of 6 won with it, 1 of 5 without. Adverse: every unknown won deal was without it, every unknown lost one with it.
  // The direction stays while 6 · 4 > lost · (1 + won).
  test.each([
    [1, 0, false],
    [0, 23, false],
    [0, 24, true],
    [10, 2, false],
    [11, 2, true],
  ] as const)("%d won and %d lost deals of which it is unknown could turn it: %s", (wonOpen, lostOpen, couldTurn) => {
    const unknown = coach(6, 0, 1, 4, wonOpen, lostOpen).because.find(({ rule }) => rule === "winUnknown");
    expect(unknown).toMatchObject({ unknown: wonOpen + lostOpen, deals: 11 + wonOpen + lostOpen, couldTurn });
  });

  // 1 of 5 won with it, 6 of 6 without: the other way round, 1 · 0 < 4 · 6 stays while (1 + won) · lost < 4 · 6
  test.each([
    [11, 1, false],
    [11, 2, true],
    [0, 23, false],
    [0, 24, true],
  ] as const)("and what goes with losing, by %d won and %d lost: %s", (wonOpen, lostOpen, couldTurn) => {
    const unknown = coach(1, 4, 6, 0, wonOpen, lostOpen).because.find(({ rule }) => rule === "winUnknown");
    expect(unknown).toMatchObject({ couldTurn });
  });

  test("deals without an outcome are in no table", () => {
    const found = Competition.winningFactors([...deals(4, 0, 0, 4), { factors: { coach: true, other: true } }]);
    expect(found).toMatchObject({ won: 4, lost: 4, outcomeUnknown: 1 });
    expect(found.factors.map(({ factor, unknown }) => [factor, unknown])).toEqual([
      ["coach", 0],
      ["other", 8],
    ]);
  });

  test("turned round, what goes with winning goes with losing", () => {
    const turned = {
      goesWithWinning: "goesWithLosing",
      goesWithLosing: "goesWithWinning",
      notShown: "notShown",
      undetermined: "undetermined",
    };
    const cell = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(cell, cell, cell, cell, fc.integer({ min: 0, max: 3 }), (a, b, c, d, open) => {
        if (a + b + c + d === 0) return;
        const [here, there] = [coach(a, b, c, d, open), coach(b, a, d, c, 0, open)];
        expect(there.verdict).toBe(turned[here.verdict]);
        expect(there.unknown).toBe(here.unknown);
      }),
    );
  });

  test("the order of the deals does not matter", () => {
    const answer = fc.constantFrom(true, false, undefined);
    const row = fc.record({
      outcome: fc.constantFrom("won", "lost", undefined),
      factors: fc.record({ a: answer, b: answer }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        expect(Competition.winningFactors([...rows].reverse())).toEqual(Competition.winningFactors(rows));
      }),
    );
  });

  test("a factor may have any name", () => {
    const rows = JSON.parse(
      '[{"outcome":"won","factors":{"__proto__":true,"constructor":false}}]',
    ) as Competition.FactoredDeal[];
    expect(Competition.winningFactors(rows).factors.map(({ factor }) => factor)).toEqual(["__proto__", "constructor"]);
  });

  test.each([
    [[{ outcome: "open", factors: {} }], 'deals[0].outcome must be one of "won", "lost", got "open"', RangeError],
    [
      [{ outcome: "won", factors: { "": true } }],
      'a key of deals[0].factors must be a non-empty text, got ""',
      RangeError,
    ],
    [
      [{ outcome: "won", factors: { coach: "yes" } }],
      'deals[0].factors.coach must be true or false, got "yes"',
      TypeError,
    ],
  ])("%j is refused", (rows, message, Kind) => {
    expect(() => Competition.winningFactors(rows as never)).toThrow(new Kind(`Competition.winningFactors: ${message}`));
    expect(schema.factoredDeals.safeParse(rows).success).toBe(false);
  });
});

test.each([
  [
    { wonWith: -1, lostWith: 1, wonWithout: 1, lostWithout: 1 },
    "table.wonWith must be a whole number of at least 0, got -1",
  ],
  [{ wonWith: 1e6, lostWith: 1, wonWithout: 1, lostWithout: 1 }, "table must hold at most 1000000 deals, got 1000003"],
])("an odds ratio of %j is refused", (table, message) => {
  expect(() => Competition.oddsRatio(table)).toThrow(new RangeError(`Competition.oddsRatio: ${message}`));
});
