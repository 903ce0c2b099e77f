import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import spadco from "./golden/spadco-team.json" with { type: "json" };
import golden from "./golden/weighted-pipeline.json" with { type: "json" };

describe("conversions", () => {
  test("the SPADCO team: rates, losses, leak and weakest step, worked by hand from the printed totals", () => {
    const team = Funnel.conversions(spadco.totals, { kind: "snapshot", stages: spadco.stages });
    const table = team.steps.map(({ from, to, entered, continued, rate, cumulative, lost, lossShare }) =>
      [from, to, entered, continued, rate?.toFixed(4), cumulative?.toFixed(4), lost, lossShare?.toFixed(4)].join(" "),
    );
    expect(table).toEqual([
      "S P 160 110 0.6875 0.6875 50 0.3846", // 50 of 130 lost
      "P A 110 75 0.6818 0.4688 35 0.2692",
      "A D 75 42 0.5600 0.2625 33 0.2538",
      "D C 42 35 0.8333 0.2188 7 0.0538",
      "C O 35 30 0.8571 0.1875 5 0.0385",
    ]);
    expect(team.biggestLeak.verdict).toEqual({ from: "S", to: "P" });
    expect(team.weakestStep.verdict).toEqual({ from: "A", to: "D" });
  });

  test("the team is the sum of its five sellers, and the SPADCO stages are the book's", () => {
    const sums = spadco.stages.map((_, at) =>
      Object.values(spadco.sellers).reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
    );
    expect(sums).toEqual(spadco.totals);
    expect(Funnel.SPADCO).toEqual(spadco.stages);
  });

  test("seller C's snapshot shows that it stands still, seller B's that nobody entered the last step", () => {
    const of = (seller: "B" | "C") =>
      Funnel.conversions(spadco.sellers[seller], { kind: "snapshot", stages: spadco.stages });
    const grown = of("C").steps[3];
    expect([grown?.from, grown?.rate, grown?.interval, grown?.lost]).toEqual(["D", 12 / 7, undefined, -5]);
    expect(of("C").because).toContainEqual({ rule: "laterStageLarger", from: "D", to: "C", entered: 7, continued: 12 });
    const empty = of("B").steps[4];
    expect([empty?.rate, empty?.interval, empty?.lost]).toEqual([undefined, undefined, 0]);
    expect(of("B").because).toContainEqual({ rule: "nobodyEntered", from: "C", to: "O" });
    expect(of("B").steps[3]?.rate).toBe(0); // six in D, none in C: a rate of 0, not an unknown one
  });

  test("fewer than 30 carry a caution, 30 do not", () => {
    const rules = (entered: number) =>
      Funnel.conversions([entered, 10], { kind: "cohort" }).because.map((reason) => reason.rule);
    expect(rules(29)).toEqual(["smallSample"]);
    expect(rules(30)).toEqual([]);
  });

  test("a cohort never grows; a snapshot may", () => {
    expect(() => Funnel.conversions([10, 8, 9], { kind: "cohort" })).toThrow(
      new RangeError("Funnel.conversions: counts[2] must be at most counts[1] = 8, since a cohort never grows, got 9"),
    );
    expect(Funnel.conversions([10, 8, 9], { kind: "snapshot" }).steps[1]?.rate).toBe(9 / 8);
  });

  test("nothing lost, nobody there", () => {
    const still = Funnel.conversions([5, 5], { kind: "cohort" });
    expect([still.biggestLeak.verdict, still.biggestLeak.because, still.steps[0]?.lossShare]).toEqual([
      "none",
      [{ rule: "nothingLost" }],
      undefined,
    ]);
    expect(Funnel.conversions([0, 0], { kind: "cohort" }).weakestStep).toEqual({
      verdict: "none",
      because: [{ rule: "noRates" }],
    });
  });

  test.each([
    [[10], "counts.length must be at least 2, one for each stage, got 1"],
    [[10, -1], "counts[1] must be a whole number of at least 0, got -1"],
    [[10, 2.5], "counts[1] must be a whole number of at least 0, got 2.5"],
    [[10, Number.NaN], "counts[1] must be a whole number of at least 0, got NaN"],
  ])("%j is refused", (counts, message) => {
    expect(() => Funnel.conversions(counts, { kind: "snapshot" })).toThrow(
      new RangeError(`Funnel.conversions: ${message}`),
    );
  });

  test("stages must match the counts", () => {
    expect(() => Funnel.conversions([3, 2], { kind: "cohort", stages: ["a"] })).toThrow(
      new RangeError("Funnel.conversions: counts.length must be 1, one for each stage, got 2"),
    );
  });

  test("of any cohort: losses add up to what is missing, and the rates multiply to the cumulative one", () => {
    const cohort = fc.array(fc.nat(1e6), { minLength: 2, maxLength: 8 }).map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(cohort, (counts) => {
        const { steps } = Funnel.conversions(counts, { kind: "cohort" });
        expect(steps.reduce((sum, step) => sum + step.lost, 0)).toBe((counts[0] ?? 0) - (counts.at(-1) ?? 0));
        if (steps.every((step) => step.rate !== undefined)) {
          expect(steps.reduce((all, step) => all * (step.rate ?? 0), 1)).toBeCloseTo(
            steps.at(-1)?.cumulative ?? -1,
            10,
          );
        }
        for (const { rate, interval } of steps) {
          if (rate !== undefined) expect(interval && interval.low <= rate && rate <= interval.high).toBe(true);
        }
      }),
    );
  });
});

describe("interval", () => {
  test("agrees with the published digits", () => {
    expect(Funnel.interval(18, 20)?.low.toFixed(10)).toBe("0.6989663548");
    expect(Funnel.interval(18, 20)?.high.toFixed(10)).toBe("0.9721335188"); // the domain's 0.9721335187 is cut, not rounded
    expect(Funnel.interval(0, 30)).toEqual({ low: 0, high: expect.closeTo(0.11351339, 8) });
    expect(Funnel.interval(0, 0)).toBeUndefined();
  });

  test("refuses what is no rate", () => {
    expect(() => Funnel.interval(3, 2)).toThrow(
      new RangeError("Funnel.interval: successes must be at most trials 2, got 3"),
    );
    expect(() => Funnel.interval(1, 2, { confidence: 95 })).toThrow(
      new RangeError("Funnel.interval: confidence must be a number between 0 and 1, got 95"),
    );
  });
});

describe("required", () => {
  test("14 deals need 35 proposals, 70 meetings, 200 contacts and 2000 calls", () => {
    expect(Funnel.required(14, [0.1, 0.35, 0.5, 0.4])?.counts).toEqual([2000, 200, 70, 35, 14]);
  });

  test.each([
    [3, [1 / 3], [9, 3]], // a third is a third, although it arrives as 0.333…
    [70, [0.35], [200, 70]], // 70 ÷ 0.35 is 200.00000000000003 in binary
    [1, [0.3], [4, 1]], // and what is not whole is rounded up
    [2, [0.5, 0.3], [14, 7, 2]], // at every step: 2 → 6.67 → 7 → 14
    [5, [], [5]],
    [5, [1, 1], [5, 5, 5]],
    [0, [0, 0.5], [0, 0, 0]],
  ])("%i at %j: %j", (target, rates, counts) => {
    expect(Funnel.required(target, rates)?.counts).toEqual(counts);
  });

  test("nothing brings a target through a rate of 0", () => {
    expect(Funnel.required(1, [0.5, 0])).toBeUndefined();
  });

  test("what it asks for is enough, and one less is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (target, permille) => {
        const [needed = 0] = Funnel.required(target, [permille / 1000])?.counts ?? [];
        expect(needed * permille).toBeGreaterThanOrEqual(target * 1000);
        expect((needed - 1) * permille).toBeLessThan(target * 1000);
      }),
    );
  });

  test("refusals", () => {
    expect(() => Funnel.required(2.5, [0.5])).toThrow(
      new RangeError("Funnel.required: target must be a whole number of at least 0, got 2.5"),
    );
    expect(() => Funnel.required(2, [0.5, 1.2])).toThrow(
      new RangeError("Funnel.required: rates[1] must be a number 0–1, got 1.2"),
    );
    expect(() => Funnel.required(2, [1e-300])).toThrow(
      new RangeError("Funnel.required: rates[0] must not ask for more than 2⁵³ customers, got 1e-300"),
    );
  });
});

describe("weighted", () => {
  test("the ten customers weigh 437.5", () => {
    const { deals, amount, weighted } = Funnel.weighted(golden.deals);
    expect([deals, amount.toString(), weighted.toString()]).toEqual([10, "950", `${golden.weightedTotal}`]);
  });

  test.each([
    [
      [
        [100, 0.9],
        [200, 0.5],
        [50, 0.25],
        [400, 0.1],
      ],
      "242.5",
      "160.526478",
    ],
    [
      [
        [80000, 0.7],
        [50000, 0.4],
        [120000, 0.15],
        [30000, 0.9],
      ],
      "121000",
      "62136.95",
    ],
    [
      [
        [100, 0],
        [100, 1],
      ],
      "100",
      "0.000000",
    ],
    [[], "0", "0"],
  ])("%j weighs %s, give or take %s", (rows, weighted, sd) => {
    const result = Funnel.weighted(rows.map(([amount = 0, probability = 0]) => ({ amount, probability })));
    expect([result.weighted.toString(), result.sd.toFixed(sd.split(".")[1]?.length ?? 0)]).toEqual([weighted, sd]); // to the digits given
  });

  test("exact where binary fractions are not, in any order", () => {
    const deals = Array.from({ length: 10 }, (_, at) => ({ amount: "0.1", probability: at % 2 ? 0.1 : 0.3 }));
    expect(Funnel.weighted(deals).weighted.toString()).toBe("0.2");
    expect(Funnel.weighted([...deals].reverse())).toEqual(Funnel.weighted(deals));
  });

  const deal = (currency?: string) => ({ amount: 1, probability: 0.5, currency });
  test.each([
    [["CNY", "USD"], 'deals[1].currency must be "CNY" as in deals[0], since currencies are never added, got "USD"'],
    [
      ["CNY", undefined],
      'deals[1].currency must be "CNY" as in deals[0], since currencies are never added, got undefined',
    ],
    [
      [undefined, "CNY"],
      'deals[0].currency must be "CNY" as in deals[1], since currencies are never added, got undefined',
    ],
    [["yuan"], 'deals[0].currency must be a currency code such as "CNY", got "yuan"'],
  ])("currencies %j are never added", (currencies, message) => {
    expect(() => Funnel.weighted(currencies.map(deal))).toThrow(new RangeError(`Funnel.weighted: ${message}`));
  });

  test("a probability of 1.2 and an amount that is none are refused by row", () => {
    expect(() => Funnel.weighted([deal(), { amount: 1, probability: 1.2 }])).toThrow(
      new RangeError("Funnel.weighted: deals[1].probability must be a number 0–1, got 1.2"),
    );
    expect(() => Funnel.weighted([{ amount: "viel", probability: 1 }])).toThrow(
      new TypeError('Funnel.weighted: deals[0].amount must be a decimal amount below 1e30, got "viel"'),
    );
  });
});

describe("velocity and coverage", () => {
  test("80 × 5,000 × 25 % ÷ 30 is 3,333.33 a day", () => {
    expect(Funnel.velocity({ deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 }).perDay.toFixed(2)).toBe(
      "3333.33",
    );
  });

  test.each([
    ["400", 0.25, "enough", 4, 4, "0"],
    ["399.99", 0.25, "short", 3.9999, 4, "0.01"],
    ["300", 1 / 3, "short", 3, 3, "0.00000000000003000000000000000300"], // 0.3333333333333333 is a little less than a third
    ["0", 0.5, "short", 0, 2, "200"],
    ["300", 0, "short", 3, undefined, undefined],
    ["300", undefined, "undetermined", 3, undefined, undefined],
  ])(
    "pipeline %s against a target of 100 at a win rate of %s is %s",
    (pipeline, winRate, verdict, covers, needed, gap) => {
      const coverage = Funnel.coverage({ pipeline, target: 100, winRate });
      expect([coverage.verdict, coverage.coverage, coverage.gap?.toFixed().slice(0, 20)]).toEqual([
        verdict,
        covers,
        gap?.slice(0, 20),
      ]);
      if (needed === undefined) expect(coverage.needed).toBeUndefined();
      else expect(coverage.needed).toBeCloseTo(needed, 12);
    },
  );

  test("refusals", () => {
    expect(() => Funnel.coverage({ pipeline: 1, target: 0 })).toThrow(
      new RangeError("Funnel.coverage: target must be above 0, got 0"),
    );
    expect(() => Funnel.velocity({ deals: 1, averageValue: 1, winRate: 1, cycleDays: 0 })).toThrow(
      new RangeError("Funnel.velocity: cycleDays must be a finite number above 0, got 0"),
    );
  });
});
