import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import * as schema from "../src/schema.js";

const texts = (amounts: readonly { toString(): string }[]) => amounts.map((amount) => amount.toString());

describe("split", () => {
  test.each([
    // total, weights, unit                       parts
    ["100", [1, 1, 1], undefined, ["34", "33", "33"]], // 33⅓ each: the unit left over goes to the earliest
    ["101", [1, 1, 1], undefined, ["34", "34", "33"]],
    ["10", [1, 2, 4], undefined, ["1", "3", "6"]], // 1.43, 2.86, 5.71: floors 1, 2, 5; remainders .86 and .71
    ["10", [4, 2, 1], undefined, ["6", "3", "1"]],
    ["1", [1, 1, 1, 1], undefined, ["1", "0", "0", "0"]],
    ["1", [1, 2], undefined, ["0", "1"]],
    ["7", [0, 1, 0, 1], undefined, ["0", "4", "0", "3"]], // a weight of 0 gets nothing
    ["0", [1, 2], undefined, ["0", "0"]],
    ["-7", [1, 1], undefined, ["-4", "-3"]],
    ["-10", [1, 2, 4], undefined, ["-1", "-3", "-6"]],
    ["0.05", [3, 0, 1], "0.01", ["0.04", "0", "0.01"]], // 3.75 and 1.25 hundredths
    ["0.1", [1, 1, 1], undefined, ["0.1", "0", "0"]], // the last decimal of the total is the unit
    ["1.50", [1, 1], undefined, ["0.8", "0.7"]],
    ["100", [1, 1, 1], "0.01", ["33.34", "33.33", "33.33"]],
    ["900", [1, 1, 1, 1], "100", ["300", "200", "200", "200"]],
    ["12", ["0.1", "0.2"], undefined, ["4", "8"]], // 0.1 and 0.2 are a third and two thirds of 0.3, exactly
    ["5", [5], undefined, ["5"]],
  ])("%s by %j in steps of %s: %j", (total, weights, unit, parts) => {
    expect(texts(Funnel.split(total, weights, { unit }).parts)).toEqual(parts);
  });

  test("says how many parts were rounded up", () => {
    expect(Funnel.split(10, [1, 2, 4]).because).toEqual([
      { rule: "splitByRemainders", total: "10", parts: 3, unit: "1", roundedUp: 2 },
    ]);
  });

  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }).filter((all) => all.some(Boolean));

  test("the parts add up, and none is a whole unit off its share", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), weights, fc.nat(3), (units, all, decimals) => {
        const scale = 10 ** decimals;
        const { parts } = Funnel.split(`${units}e-${decimals}`, all, { unit: `1e-${decimals}` });
        const counted = parts.map((part) => Math.round(part.toNumber() * scale));
        expect(counted.reduce((sum, part) => sum + part, 0)).toBe(units);
        const sum = all.reduce((whole, weight) => whole + weight, 0);
        counted.forEach((part, row) => {
          expect(Math.abs(part * sum - units * (all[row] ?? 0))).toBeLessThan(sum);
        });
      }),
    );
  });

  test("weights count by their proportion alone, and a negative total is the mirror of its size", () => {
    fc.assert(
      fc.property(fc.nat(1e6), weights, fc.integer({ min: 1, max: 50 }), (total, all, factor) => {
        const parts = texts(Funnel.split(total, all).parts);
        expect(
          texts(
            Funnel.split(
              total,
              all.map((weight) => weight * factor),
            ).parts,
          ),
        ).toEqual(parts);
        expect(texts(Funnel.split(-total, all).parts.map((part) => (part.isZero() ? part : part.negated())))).toEqual(
          parts,
        );
      }),
    );
  });

  test.each([
    [[1, [0, 0]], RangeError, "weights must hold at least one weight above 0, got array"],
    [[1, []], RangeError, "weights must hold at least one weight above 0, got array"],
    [[1, [1, -1]], RangeError, "weights[1] must be an amount of at least 0, got -1"],
    [[1, [1], { unit: 0 }], RangeError, "unit must be above 0, got 0"],
    [[1, [1], { unit: -1 }], RangeError, "unit must be an amount of at least 0, got -1"],
    [["0.015", [1], { unit: "0.01" }], RangeError, 'total must be a multiple of the unit 0.01, got "0.015"'],
    [[Number.NaN, [1]], RangeError, "total must be a decimal amount below 1e30, got NaN"],
    [["viel", [1]], TypeError, 'total must be a decimal amount below 1e30, got "viel"'],
  ])("%j is refused", (args, Kind, message) => {
    expect(() => Funnel.split(...(args as Parameters<typeof Funnel.split>))).toThrow(
      new Kind(`Funnel.split: ${message}`),
    );
  });
});

describe("the seasonal index", () => {
  const even = Array<number>(12).fill(10);
  const year = (name: string, months: readonly (number | undefined)[]) => ({ year: name, months });

  test("is the mean of each month ÷ the mean month of its year, however large the year", () => {
    const double = even.map((_, month) => (month < 6 ? 100 : 300)); // ratios .5 and 1.5
    const { index, range } = Funnel.seasonalIndex([year("1", even), year("2", double)]);
    expect(index).toEqual([...Array(6).fill(0.75), ...Array(6).fill(1.25)]);
    expect(range?.[0]).toEqual({ low: 0.5, high: 1 });
  });

  test.each([
    [[], undefined, [], [{ rule: "noSeason" }]],
    [[year("1", even)], 1, [], [{ rule: "oneYearOnly", year: "1" }]],
    [[year("2", even), year("1", even)], 1, [], [{ rule: "seasonFrom", years: 2 }]],
    [
      [year("1", [...even.slice(1), undefined]), year("0", Array(12).fill(0)), year("2", even)],
      1,
      ["0", "1"],
      [
        { rule: "oneYearOnly", year: "2" },
        { rule: "yearEmpty", year: "0" },
        { rule: "yearIncomplete", year: "1", known: 11 },
      ],
    ],
  ])("%j: what is complete counts, what is not is named", (history, each, leftOut, because) => {
    const season = Funnel.seasonalIndex(history);
    expect(season.index).toEqual(each === undefined ? undefined : Array(12).fill(each));
    expect([season.leftOut, season.because]).toEqual([leftOut, because]);
  });

  const months = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }).filter((all) => all.some(Boolean));

  test("has the mean 1, in any order of the years, and splits any target exactly", () => {
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 4 }), fc.nat(1e6), (all, target) => {
        const history = all.map((own, row) => year(`${row}`, own));
        const { index = [] } = Funnel.seasonalIndex(history);
        expect(index.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(12, 10);
        expect(Funnel.seasonalIndex([...history].reverse()).index).toEqual(index);
        const { parts } = Funnel.split(target, index);
        expect(parts.reduce((sum, part) => sum + part.toNumber(), 0)).toBe(target);
      }),
    );
  });

  test.each([
    [[year("1", [1])], "history[0].months.length must be 12, one for each month, got 1"],
    [[year("1", even), year("1", even)], 'history[1].year must be unique, but history[0] has it too, got "1"'],
    [[year("1", [...even.slice(1), -1])], "history[0].months[11] must be an amount of at least 0, got -1"],
  ])("%j is refused", (history, message) => {
    expect(() => Funnel.seasonalIndex(history)).toThrow(new RangeError(`Funnel.seasonalIndex: ${message}`));
  });
});

describe("needed orders", () => {
  const NEED = { target: 90, orderDepth: 2, seasonalIndex: 1.25, orderConversion: 0.2, registrationRate: 0.9 };
  const base = (prospects: number, conversion: number) => ({ base: { prospects, conversion } });

  test.each([
    // change                                                   orders, from the base, new, prospects
    [{}, "reachable", 40, "0", 40, 200],
    [base(50, 0.3), "reachable", 40, "15", 25, 125],
    [base(51, 0.3), "reachable", 40, "15.3", 25, 125], // 24.7 are 25 whole orders
    [base(199, 0.2), "reachable", 40, "39.8", 1, 5],
    [base(200, 0.2), "baseSuffices", 40, "40", 0, 0],
    [base(500, 0.2), "baseSuffices", 40, "100", 0, 0],
    [base(120, 1 / 3), "baseSuffices", 40, "39.999999999999996", 0, 0], // a third is a third
    [{ target: 91 }, "reachable", 41, "0", 41, 205], // 40.4 orders are 41
    [{ orderConversion: 0.3 }, "reachable", 40, "0", 40, 134], // 133.3
    [{ orderConversion: 1 / 3 }, "reachable", 40, "0", 40, 120],
    [{ seasonalIndex: undefined }, "reachable", 50, "0", 50, 250],
    [{ target: 0 }, "baseSuffices", 0, "0", 0, 0],
    [{ target: 0, registrationRate: 0, orderConversion: 0 }, "baseSuffices", 0, "0", 0, 0],
    [{ registrationRate: 0 }, "unreachable", undefined, "0", undefined, undefined],
    [{ orderConversion: 0 }, "unreachable", 40, "0", 40, undefined],
    [{ orderConversion: 0, ...base(200, 0.2) }, "baseSuffices", 40, "40", 0, 0],
  ])("with %j: %s", (change, verdict, orders, fromBase, newOrders, prospects) => {
    const needed = Funnel.neededOrders({ ...NEED, ...change });
    const { orders: all, newOrders: fresh, prospects: found } = needed;
    expect([needed.verdict, all, needed.fromBase.toString(), fresh, found]).toEqual([
      ...[verdict, orders, fromBase, newOrders, prospects],
    ]);
  });

  test("the reasons begin with what decides", () => {
    const first = (change: Partial<Funnel.OrderNeed>) => Funnel.neededOrders({ ...NEED, ...change }).because[0];
    expect(first({})).toEqual({ rule: "prospectsForOrders", newOrders: 40, orderConversion: 0.2, prospects: 200 });
    expect(first(base(200, 0.2))).toEqual({ rule: "baseIsEnough", orders: 40 });
    expect(first({ orderConversion: 0 })).toEqual({ rule: "nothingIsOrdered", newOrders: 40 });
    expect(first({ registrationRate: 0 })).toEqual({ rule: "nothingIsRegistered" });
  });

  test("what is asked for is enough, and one prospect less is not", () => {
    const permille = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        permille,
        fc.integer({ min: 1, max: 20 }),
        (target, share, depth) => {
          const { newOrders = 0, prospects = 0 } = Funnel.neededOrders({
            ...{ target, orderDepth: depth, orderConversion: share / 1000, registrationRate: 1 },
          });
          expect(newOrders * depth).toBeGreaterThanOrEqual(target);
          expect((newOrders - 1) * depth).toBeLessThan(target);
          expect(prospects * share).toBeGreaterThanOrEqual(newOrders * 1000);
          expect((prospects - 1) * share).toBeLessThan(newOrders * 1000);
        },
      ),
    );
  });

  test.each([
    [{ orderDepth: 0 }, "orderDepth must be above 0, got 0"],
    [{ seasonalIndex: 0 }, "seasonalIndex must be above 0, got 0"],
    [{ target: -1 }, "target must be an amount of at least 0, got -1"],
    [{ orderConversion: 1.1 }, "orderConversion must be a number 0–1, got 1.1"],
    [base(1, -0.1), "base.conversion must be a number 0–1, got -0.1"],
    [{ orderConversion: 1e-300 }, "orderConversion must not ask for more than 2⁵³ orders or prospects, got 4e+301"],
  ])("%j is refused", (change, message) => {
    expect(() => Funnel.neededOrders({ ...NEED, ...change })).toThrow(
      new RangeError(`Funnel.neededOrders: ${message}`),
    );
  });
});

describe("the plan gate", () => {
  const months = [{ target: 30, actual: 25 }, { target: 30 }, { target: 40 }];

  test.each([
    ["95", months, "yes", "95", "0"],
    ["95.01", months, "no", "95", "0.01"],
    ["100", months, "no", "95", "5"],
    ["90", months, "yes", "95", "0"],
    ["100", [...months, {}], "undetermined", "95", undefined],
    ["95", [...months, {}], "yes", "95", "0"], // carried without the unknown month
    ["0", [], "yes", "0", "0"],
    ["1", [], "no", "0", "1"],
    ["1", [{}], "undetermined", "0", undefined],
    ["0.3", [{ target: 0.1 }, { target: 0.2 }], "yes", "0.3", "0"], // where binary fractions make 0.30000000000000004
    ["10", [{ actual: -5 }, { target: 15 }], "yes", "10", "0"], // more came back than was sold
  ])("%s from %j: %s", (yearly, all, verdict, carried, gap) => {
    const gate = Funnel.planGate(yearly, all);
    expect([gate.verdict, gate.months.toString(), gate.gap?.toString()]).toEqual([verdict, carried, gap]);
  });

  test("done and ahead are told apart, with what the done months should have brought", () => {
    const gate = Funnel.planGate(100, months);
    expect(texts([gate.done, gate.ahead])).toEqual(["25", "70"]);
    expect(gate.because).toEqual([
      { rule: "planFallsShort", yearly: "100", months: "95", gap: "5" },
      { rule: "monthsDone", months: 1, actual: "25", planned: "30" },
    ]);
  });

  test("a split of the year always carries it", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.array(fc.nat(9), { minLength: 1 }), (yearly, weights) => {
        const { parts } = Funnel.split(yearly, [1, ...weights]);
        const gate = Funnel.planGate(
          yearly,
          parts.map((target) => ({ target })),
        );
        expect([gate.verdict, gate.gap?.toString()]).toEqual(["yes", "0"]);
      }),
    );
  });

  test("refusals", () => {
    expect(() => Funnel.planGate(-1, [])).toThrow(
      new RangeError("Funnel.planGate: yearly must be an amount of at least 0, got -1"),
    );
    expect(() => Funnel.planGate(1, [{ target: -1 }])).toThrow(
      new RangeError("Funnel.planGate: months[0].target must be an amount of at least 0, got -1"),
    );
  });
});

describe("the rolling plan", () => {
  const open = (season: number | string) => ({ season });
  const plan = (yearly: number | string, months: readonly Funnel.RollingMonth[], unit?: number) => {
    const { verdict, remaining, months: rolled, load } = Funnel.rollingPlan(yearly, months, { unit });
    return [verdict, remaining.toString(), texts(rolled.map(({ amount }) => amount)), load?.toFixed(3)];
  };
  const done = { season: 1, actual: 15 };
  const frozen = { season: 1, frozen: 20 };

  test.each([
    // 110 in seasons of 1, 1, 2, 1: the open 2 and 1 had 66, and must now bring 75
    [110, [done, frozen, open(2), open(1)], undefined, ["carried", "75", ["15", "20", "50", "25"], "1.136"]],
    [35, [done, frozen, open(2)], undefined, ["reached", "0", ["15", "20", "0"], "0.000"]],
    [30, [done, frozen, open(2)], undefined, ["reached", "0", ["15", "20", "0"], "0.000"]],
    [36, [done, frozen, open(2)], undefined, ["carried", "1", ["15", "20", "1"], "0.056"]],
    [40, [done, frozen], undefined, ["unreachable", "5", ["15", "20"], undefined]],
    [40, [done, open(0)], undefined, ["unreachable", "25", ["15", "0"], undefined]],
    [45, [done, frozen, open(2), open(1)], 3, ["carried", "10", ["15", "20", "9", "3"], "0.370"]], // 10 are 12 in threes: 8 and 4, that is 2⅔ and 1⅓ threes
    [1, [{ season: 1, actual: -1 }, open(1)], undefined, ["carried", "2", ["-1", "2"], "4.000"]],
    [0, [{ season: 1, actual: -1 }, open(1)], undefined, ["carried", "1", ["-1", "1"], undefined]],
    ["0.3", [open(1), open("1"), open(1)], undefined, ["carried", "0.3", ["0.1", "0.1", "0.1"], "1.000"]],
  ])("%s over %j in steps of %s", (yearly, months, unit, expected) => {
    expect(plan(yearly, months, unit)).toEqual(expected);
  });

  test("counts X and Y and says what the open months carry", () => {
    const rolled = Funnel.rollingPlan(45, [done, frozen, open(2), open(1)], { unit: 3 });
    expect([rolled.monthsFixed, rolled.monthsOpen, rolled.months.map(({ kind }) => kind)]).toEqual([
      ...[2, 2, ["actual", "frozen", "open", "open"]],
    ]);
    expect(rolled.because).toEqual([
      { rule: "monthsCarry", remaining: "10", open: 2, load: rolled.load },
      { rule: "remainderRoundedUp", remaining: "10", planned: "12", unit: "3" },
    ]);
    expect(Funnel.rollingPlan(30, [done, frozen]).because).toEqual([
      { rule: "yearReached", fixed: "35", surplus: "5", open: 0 },
    ]);
  });

  test("fixed and open months add up to the year, as long as there is anything left", () => {
    const month = fc.record({
      season: fc.integer({ min: 1, max: 9 }),
      actual: fc.option(fc.nat(50), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.nat(5000), fc.array(month, { minLength: 1, maxLength: 12 }), (yearly, months) => {
        const rolled = Funnel.rollingPlan(yearly, months);
        const all = rolled.months.reduce((sum, { amount }) => sum + amount.toNumber(), 0);
        if (rolled.verdict === "carried") expect(all).toBe(yearly);
        else expect(rolled.verdict === "reached").toBe(all >= yearly);
      }),
    );
  });

  test.each([
    [[{ season: 1, actual: 1, frozen: 1 }], "months[0].frozen must be left out of a month that has an actual, got 1"],
    [[open(0)], "months must hold at least one weight above 0, got array"],
    [[open(-1)], "months[0].season must be an amount of at least 0, got -1"],
  ])("%j is refused", (months, message) => {
    expect(() => Funnel.rollingPlan(1, months)).toThrow(new RangeError(`Funnel.rollingPlan: ${message}`));
  });
});

describe("steadiness", () => {
  const of = (units: readonly (number | string)[], formula?: Funnel.VariationFormula) =>
    Funnel.steadiness([{ id: "a", units }], { formula }).rows[0]?.variation;

  test.each([
    // months                 population  sample
    [[0, 0, 5], "1.414", "1.732"],
    [[3, 3, 4], "0.141", "0.173"],
    [[5, 0, 0], "1.414", "1.732"],
    [[30, 30, 40], "0.141", "0.173"], // whatever the size
    [[4, 4, 4], "0.000", "0.000"],
    [["0.1", "0.1", "0.1"], "0.000", "0.000"],
    [[1, 3], "0.500", "0.707"],
    [[0, 0], undefined, undefined],
    [[7], undefined, undefined],
    [[], undefined, undefined],
  ])("%j: %s by the population formula, %s by the sample formula", (units, population, sample) => {
    expect([of(units)?.toFixed(3), of(units, "sample")?.toFixed(3)]).toEqual([population, sample]);
  });

  test("the two sellers of the source: the steady one is named, the formula and the totals are told", () => {
    const { verdict, because, formula, rows } = Funnel.steadiness([
      { id: "jumpy", units: [0, 0, 5] },
      { id: "steady", units: [3, 3, 4] },
    ]);
    expect([verdict, formula]).toEqual([["steady"], "population"]);
    expect(because.map(({ rule }) => rule)).toEqual(["steadiest", "totalsDiffer"]);
    expect(because[1]).toEqual({ rule: "totalsDiffer", low: "5", high: "10" });
    expect(rows[0]?.because[0]).toMatchObject({ rule: "variationOfUnits", formula: "population", months: 3 });
  });

  test("equals share the verdict, in the order of their ids, and totals that agree are not mentioned", () => {
    const { verdict, because } = Funnel.steadiness([
      { id: "b", units: [1, 3] },
      { id: "a", units: [3, 1] },
      { id: "c", units: [0, 4] },
    ]);
    expect(verdict).toEqual(["a", "b"]);
    expect(because.map(({ rule }) => rule)).toEqual(["steadiest"]);
  });

  test("attainment: months without a target are left out and counted, and a constant share does not vary", () => {
    const row = (units: readonly number[], targets: readonly (number | undefined)[]) =>
      Funnel.steadiness([{ id: "a", units, targets }]).rows[0];
    expect(row([1, 2, 3], [3, 6, 9])?.attainmentVariation).toBe(0); // one third each
    expect(row([1, 3], [2, 2])?.attainmentVariation).toBe(0.5);
    expect(row([1, 3, 9, 8], [2, 2, undefined, 0])?.attainmentVariation).toBe(0.5);
    expect(row([1, 3, 9, 8], [2, 2, undefined, 0])?.because).toContainEqual({ rule: "monthsWithoutTarget", months: 2 });
    expect(row([1, 3], [2, 0])?.attainmentVariation).toBeUndefined();
  });

  test("nothing to compare is undetermined", () => {
    expect(Funnel.steadiness([]).because).toEqual([{ rule: "nobodyComparable" }]);
    expect(Funnel.steadiness([{ id: "a", units: [0, 0] }]).verdict).toBe("undetermined");
    expect(Funnel.steadiness([{ id: "a", units: [0, 0] }]).rows[0]?.because).toEqual([{ rule: "meanOfNothing" }]);
    expect(Funnel.steadiness([{ id: "a", units: [1] }]).rows[0]?.because).toEqual([
      { rule: "tooFewMonths", months: 1 },
    ]);
  });

  const units = fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }).filter((all) => all.some(Boolean));

  test("agrees with the textbook, in any order of the months and at any scale", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 9 }), (all, scale) => {
        const mean = all.reduce((sum, entry) => sum + entry, 0) / all.length;
        const squares = all.reduce((sum, entry) => sum + (entry - mean) ** 2, 0);
        expect(of(all)).toBeCloseTo(Math.sqrt(squares / all.length) / mean, 10);
        expect(of(all, "sample")).toBeCloseTo(Math.sqrt(squares / (all.length - 1)) / mean, 10);
        expect(of([...all].reverse().map((entry) => entry * scale))).toBe(of(all));
      }),
    );
  });

  test.each([
    [[{ id: "a", units: [1, 2], targets: [1] }], {}, "rows[0].targets.length must be 2, one for each month, got 1"],
    [[{ id: "a", units: [-1] }], {}, "rows[0].units[0] must be an amount of at least 0, got -1"],
    [[], { formula: "both" }, 'formula must be one of "population", "sample", got "both"'],
  ])("%j with %j is refused", (rows, options, message) => {
    expect(() => Funnel.steadiness(rows, options as Funnel.SteadinessOptions)).toThrow(
      new RangeError(`Funnel.steadiness: ${message}`),
    );
  });
});

describe("the documents are accepted where the functions accept them", () => {
  const size = fc.constantFrom(0, 1, "0.5", -1, "x");
  const maybe = fc.option(size, { nil: undefined });
  const agree = (valid: boolean, call: () => unknown) =>
    valid ? expect(call).not.toThrow() : expect(call).toThrow(/^Funnel\./);

  test("months of a rolling plan and of the gate", () => {
    const month = fc.record({ season: size, actual: maybe, frozen: maybe });
    fc.assert(
      fc.property(fc.array(month, { maxLength: 3 }), (months) => {
        agree(schema.rollingMonths.safeParse(months).success, () =>
          Funnel.rollingPlan(1, months as Funnel.RollingMonth[]),
        );
        const planned = months.map(({ frozen, actual }) => ({ target: frozen, actual }));
        agree(schema.plannedMonths.safeParse(planned).success, () => Funnel.planGate(1, planned));
      }),
      { numRuns: 500 },
    );
  });

  test("orders", () => {
    const rate = fc.constantFrom(0, 0.5, 1, 1.5, "1");
    const need = fc.record({
      ...{ target: size, orderDepth: size, seasonalIndex: maybe, orderConversion: rate, registrationRate: rate },
      base: fc.option(fc.record({ prospects: size, conversion: rate }), { nil: undefined }),
    });
    fc.assert(
      fc.property(need, (given) => {
        agree(schema.orderNeed.safeParse(given).success, () => Funnel.neededOrders(given as Funnel.OrderNeed));
      }),
      { numRuns: 1000 },
    );
  });

  test("years and monthly sales; null is a month that is not known", () => {
    const months = [...Array<number>(11).fill(1), null];
    const parsed = schema.salesYears.parse([{ year: "2025", months }]);
    expect(Funnel.seasonalIndex(parsed).leftOut).toEqual(["2025"]);
    const sales = schema.monthlySales.parse([{ id: "a", units: [1, 2], targets: [1, null] }]);
    expect(Funnel.steadiness(sales).rows[0]?.because).toContainEqual({ rule: "monthsWithoutTarget", months: 1 });
    expect(schema.monthlySales.safeParse([{ id: "a", units: [1, 2], targets: [1] }]).success).toBe(false);
    expect(schema.salesYears.safeParse([{ year: "2025", months: [1] }]).success).toBe(false);
  });
});
