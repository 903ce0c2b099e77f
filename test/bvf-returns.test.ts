import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";

const dayAfter = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
const dated = (...rows: readonly (readonly [days: number, amount: Bvf.Amount])[]): Bvf.DatedFlow[] =>
  rows.map(([days, amount]) => ({ on: dayAfter(days), amount }));
const rules = (flows: readonly Bvf.Amount[] | readonly Bvf.DatedFlow[]) =>
  Bvf.ratesOfReturn(flows).because.map(({ rule }) => rule);

describe("the rates of return of one flow a period", () => {
  // What has a name in growth g = 1 + rate: −1000·g² + 2300·g − 1320 = −10 (10g − 11)(10g − 12)
  // biome-ignore format: a table
  test.each<[flows: readonly Bvf.Amount[], verdict: Bvf.RatesOfReturn["verdict"], rates: readonly number[], rules: readonly Bvf.ReturnReason["rule"][]]>([
    [[-100, 110],                       "one",     [0.1],        ["oneRate"]],
    [[-100, 0, 121],                    "one",     [0.1],        ["oneRate"]],
    [[-100, 0, 0],                      "none",    [],           ["oneFlow"]],
    [[0, 0, -100, 110],                 "one",     [0.1],        ["oneRate"]],     // nothing before and after
    [[-100, 110, 0, 0],                 "one",     [0.1],        ["oneRate"]],
    [[-100, 50],                        "one",     [-0.5],       ["oneRate"]],
    [[-100, 60, 40],                    "one",     [0],          ["oneRate"]],
    [["-0.3", "0.1", "0.2"],            "one",     [0],          ["oneRate"]],     // exactly
    [[-100, 1000],                      "one",     [9],          ["oneRate"]],
    [[100, -110],                       "one",     [0.1],        ["oneRate", "receiptsFirst"]],
    [[-1000, 2300, -1320],              "several", [0.1, 0.2],   ["severalRates"]],
    [[-4000, 25000, -25000],            "several", [0.25, 4],    ["severalRates"]],
    [[-1, 3, -2],                       "several", [0, 1],       ["severalRates"]], // (g − 1)(g − 2)
    [[-1000, 3600, -4310, 1716],        "several", [0.1, 0.2, 0.3], ["severalRates"]], // (10g − 11)(10g − 12)(10g − 13)
    [[100, -220, 121],                  "one",     [0.1],        ["oneRate", "touchesNothing"]],
    [[-100, 220, -121],                 "one",     [0.1],        ["oneRate", "touchesNothing"]],
    [[1, -2, 1],                        "one",     [0],          ["oneRate", "touchesNothing"]],
    [[-1, 3, -3, 1],                    "one",     [0],          ["oneRate"]],     // (g − 1)³ crosses
    [[1, -4, 6, -4, 1],                 "one",     [0],          ["oneRate", "touchesNothing"]],
    [[1, -4, 5, -2],                    "several", [0, 1],       ["severalRates", "touchesNothing"]], // (g − 1)²(g − 2)
    [[100, -200, 150],                  "none",    [],           ["noRate"]],
    [[-100, 200, -150],                 "none",    [],           ["noRate"]],
    [[1, -1, 1],                        "none",    [],           ["noRate"]],
    [["1e9", "-2.2e9", "1210000000.01"], "none",   [],           ["noRate"]],      // a hair's breadth from touching
    [["1e9", "-2.2e9", "1209999999.99"], "several", [0.09999684, 0.10000316], ["severalRates"]],
    [[100, 60],                         "none",    [],           ["onlyReceipts"]],
    [[-100, 0, -60],                    "none",    [],           ["onlyPayments"]],
    [[5],                               "none",    [],           ["oneFlow"]],
    [[0, 0],                            "undetermined", [],      ["allNothing"]],
  ])("%j: %s, %j", (flows, verdict, rates, expected) => {
    const judged = Bvf.ratesOfReturn(flows);
    expect(judged.verdict).toBe(verdict);
    expect(judged.rates.map((rate) => Number(rate.toFixed(8)))).toEqual(rates);
    expect(judged.because.map(({ rule }) => rule)).toEqual(expected);
    expect(Bvf.irr(flows)).toBe(verdict === "one" ? judged.rates[0] : undefined);
  });

  // Recomputed as the roots of the polynomials, with 40 digits
  test("to the last digit of a double", () => {
    expect(Bvf.irr([-100, 39, 59, 55, 20])).toBe(0.28094842115996110457656);
    expect(Bvf.irr([-70000, 12000, 15000, 18000, 21000, 26000])).toBe(0.086630948036531614293);
    expect(Bvf.ratesOfReturn([-1000, 2300, -1320]).rates).toEqual([0.1, 0.2]);
    expect(Bvf.ratesOfReturn([100, -220, 121]).rates).toEqual([0.1]);
  });

  test("the reasons", () => {
    const because = (flows: readonly Bvf.Amount[]) => Bvf.ratesOfReturn(flows).because;
    expect(because([-100, 110])).toEqual([{ rule: "oneRate", rate: 0.1 }]);
    expect(because([1, -4, 5, -2])).toEqual([
      { rule: "severalRates", rates: [0, 1] },
      { rule: "touchesNothing", rate: 0 },
    ]);
    expect(because([100, -200, 150])).toEqual([{ rule: "noRate", signChanges: 2 }]);
    expect(because([-100, 0, -60])).toEqual([{ rule: "onlyPayments", flows: 2 }]);
  });

  test("more than 50 changes of sign are too many, 50 are not", () => {
    const alternating = (changes: number) => Array.from({ length: changes + 1 }, (_, nth) => (-1) ** nth * (nth + 1));
    expect(Bvf.ratesOfReturn(alternating(51))).toEqual({
      verdict: "undetermined",
      because: [{ rule: "tooManySignChanges", signChanges: 51, most: 50 }],
      rates: [],
      signChanges: 51,
    });
    expect(Bvf.ratesOfReturn(alternating(50)).because).toEqual([{ rule: "noRate", signChanges: 50 }]);
    expect(Bvf.ratesOfReturn(alternating(49)).verdict).toBe("one");
    expect(Bvf.irr(alternating(51))).toBeUndefined();
  });

  test("a rate that no number can hold is told", () => {
    expect(rules(["-1e-100", "1e29"])).toEqual(["oneRate"]); // 1e129
    expect(rules(["-1e-100", "1e-100", "1e29"])).toEqual(["oneRate"]);
    expect(rules(dated([0, -1], [1, 10]))).toEqual(["rateTooLarge"]); // 10^365
    expect(rules(dated([0, -10], [1, 1]))).toEqual(["rateNearTotalLoss"]);
    expect(rules(["-1e20", 1])).toEqual(["rateNearTotalLoss"]);
    expect(Bvf.ratesOfReturn(["-1e20", 1])).toMatchObject({ verdict: "undetermined", rates: [], signChanges: 1 });
    expect(Bvf.irr(["-1e20", 1])).toBeUndefined();
  });

  test("beside others that can be said", () => {
    // (g − 1)(g − 10^365) after a day each: −1, 1 + 10, −10
    const judged = Bvf.ratesOfReturn(dated([0, -1], [1, 11], [2, -10]));
    expect([judged.verdict, judged.rates]).toEqual(["undetermined", [0]]);
    expect(judged.because).toEqual([{ rule: "rateTooLarge" }, { rule: "severalRates", rates: [0] }]);
    expect(Bvf.xirr(dated([0, -1], [1, 11], [2, -10]))).toBeUndefined();
  });
});

describe("the rates of return of flows with days", () => {
  test("agree with Excel's example of XIRR, 37.34 %", () => {
    const flows = [
      { on: "2008-01-01", amount: -10000 },
      { on: "2008-03-01", amount: 2750 },
      { on: "2008-10-30", amount: 4250 },
      { on: "2009-02-15", amount: 3250 },
      { on: "2009-04-01", amount: 2750 },
    ];
    // 0.373362535 in its manual; recomputed with 50 digits
    expect(Bvf.xirr(flows)).toBe(0.37336253351883151030845);
  });

  // biome-ignore format: a table
  test.each<[rows: readonly (readonly [days: number, amount: number])[], rates: readonly number[], rules: readonly Bvf.ReturnReason["rule"][]]>([
    [[[0, -100], [365, 110]],               [0.1],      ["oneRate"]],
    [[[365, 110], [0, -100]],               [0.1],      ["oneRate"]],
    [[[0, -100], [0, 220], [365, -121]],    [0.0083333333], ["oneRate", "receiptsFirst"]], // 120 now, 121 to pay
    [[[0, -100], [730, 121]],               [0.1],      ["oneRate"]],
    [[[0, -1000], [365, 2300], [730, -1320]], [0.1, 0.2], ["severalRates"]],
    [[[0, 100], [365, -220], [730, 121]],   [0.1],      ["oneRate", "touchesNothing"]],
    [[[0, 100], [365, -200], [730, 150]],   [],         ["noRate"]],
    [[[0, -100], [0, 120]],                 [],         ["oneFlow"]],    // 20 on one day
    [[[0, -100], [0, 100]],                 [],         ["allNothing"]], // nothing on one day
    [[[0, 0], [5, -100], [370, 110]],       [0.1],      ["oneRate"]],
  ])("%j: %j", (rows, rates, expected) => {
    const judged = Bvf.ratesOfReturn(dated(...rows));
    expect(judged.rates.map((rate) => Number(rate.toFixed(10)))).toEqual(rates);
    expect(judged.because.map(({ rule }) => rule)).toEqual(expected);
    expect(Bvf.xirr(dated(...rows))).toBe(rates.length === 1 ? judged.rates[0] : undefined);
  });
});

// Π (unit·g − unit − rateᵢ), from the highest power of g down: the first flow belongs to the highest
const built = (rates: readonly number[], unit = 100n, rest: readonly bigint[] = [1n]): bigint[] =>
  rates.reduce<bigint[]>(
    (flows, rate) =>
      Array.from(
        { length: flows.length + 1 },
        (_, nth) => unit * (flows[nth] ?? 0n) - (unit + BigInt(rate)) * (flows[nth - 1] ?? 0n),
      ),
    [...rest],
  );

describe("laws", () => {
  const runs = { numRuns: 40 };
  const percent = fc.integer({ min: -90, max: 300 });
  const percents = fc.array(percent, { minLength: 1, maxLength: 6 });
  const amount = fc.integer({ min: -100, max: 100 });
  const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

  test("flows built from chosen rates give back those rates, and touch nothing where one is chosen an even number of times", () => {
    fc.assert(
      fc.property(percents, fc.array(percent, { maxLength: 1 }), (some, again) => {
        const chosen = [...some, ...again, ...again];
        const judged = Bvf.ratesOfReturn(built(chosen));
        expect(judged.rates).toEqual(ascending(chosen).map((own) => own / 100));
        expect(judged.signChanges).toBe(chosen.length);
        const even = ascending(chosen).filter((own) => chosen.filter((other) => other === own).length % 2 === 0);
        const touching = judged.because.filter(({ rule }) => rule === "touchesNothing");
        expect(touching).toEqual(even.map((own) => ({ rule: "touchesNothing", rate: own / 100 })));
      }),
      runs,
    );
  });

  test("so do rates that lie close together", () => {
    expect(Bvf.ratesOfReturn(built([1, 2, 3, 4, 5, 6, 7])).rates).toEqual([0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07]);
    expect(Bvf.ratesOfReturn(built([8, 8, 8, 8, 8, 8, 8])).rates).toEqual([0.08]);
    expect(Bvf.ratesOfReturn(built([7, 8, 8, 8, 9, 9])).rates).toEqual([0.07, 0.08, 0.09]);
    const close = [
      [[100, 101, 102, 103, 104, 105], 1_000n],
      [[-500, -499, -498, -497, -496], 1_000n],
      [[1000, 1001, 1002, 1003, 1004], 10_000n],
      [[10000, 10001, 10003, 10004], 100_000n],
      [[1000000, 1000001], 10_000_000n],
    ] as const;
    for (const [rates, unit] of close) {
      expect(Bvf.ratesOfReturn(built(rates, unit)).rates).toEqual(rates.map((rate) => rate / Number(unit)));
    }
  });

  test("and a factor that has no zero adds no rate", () => {
    // g² − b·g + c with b² < 4c
    const factor = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 })).map(([b, more]) => {
      const c = Math.floor((b * b) / 4) + more;
      return [1n, BigInt(-b), BigInt(c)];
    });
    fc.assert(
      fc.property(fc.array(percent, { maxLength: 4 }), factor, (chosen, rest) => {
        expect(Bvf.ratesOfReturn(built(chosen, 100n, rest)).rates).toEqual(ascending(chosen).map((own) => own / 100));
      }),
      runs,
    );
  });

  test("the value has the sign of the first flow above all rates, and another below each that it crosses", () => {
    const probe = fc.integer({ min: -99, max: 1000 }).map((own) => own / 100 + 0.00123);
    const row = fc.tuple(fc.integer({ min: 0, max: 3000 }), amount);
    const holds = (judged: Bvf.RatesOfReturn, value: Bvf.Money, first: number, at: number) => {
      const touching = judged.because.flatMap((reason) => (reason.rule === "touchesNothing" ? [reason.rate] : []));
      const above = judged.rates.filter((rate) => rate > at && !touching.includes(rate)).length;
      expect(Math.sign(value.toNumber())).toBe(Math.sign(first) * (-1) ** above);
    };
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 9 }), probe, (flows, at) => {
        const first = flows.find((own) => own !== 0);
        if (first !== undefined) holds(Bvf.ratesOfReturn(flows), Bvf.npv(at, flows), first, at);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([day]) => day, minLength: 2, maxLength: 7 }), probe, (rows, at) => {
        const flows = dated(...rows);
        const judged = Bvf.ratesOfReturn(flows);
        const [earliest] = [...rows].sort(([one], [other]) => one - other).filter(([, own]) => own !== 0);
        if (earliest && judged.verdict !== "undetermined") holds(judged, Bvf.xnpv(at, flows), earliest[1], at);
      }),
      runs,
    );
  });

  test("at a rate of return the present value is nothing", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 9 }), (flows) => {
        for (const rate of Bvf.ratesOfReturn(flows).rates.filter((own) => own > -0.999)) {
          const scale = Bvf.npv(rate, flows.map(Math.abs));
          expect(Bvf.npv(rate, flows).abs().div(scale).toNumber()).toBeLessThan(1e-10);
        }
      }),
      runs,
    );
  });

  test("flows exactly a year of 365 days apart have the rates that flows of periods have", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 7 }), (flows) => {
        const years = dated(...flows.map((own, year) => [365 * year, own] as const));
        expect(Bvf.ratesOfReturn(years)).toEqual(Bvf.ratesOfReturn(flows));
      }),
      runs,
    );
  });

  test("neither the order of flows with days nor the unit of money matters", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 900 }), amount);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
        const flows = dated(...rows);
        const judged = Bvf.ratesOfReturn(flows);
        expect(Bvf.ratesOfReturn([...flows].reverse())).toEqual(judged);
        const inThousands = flows.map((flow) => ({ ...flow, amount: `${flow.amount}e-3` }));
        expect(Bvf.ratesOfReturn(inThousands).rates).toEqual(judged.rates);
      }),
      runs,
    );
  });

  test("payments and receipts exchanged have the same rates", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 9 }), (flows) => {
        expect(Bvf.ratesOfReturn(flows.map((own) => -own)).rates).toEqual(Bvf.ratesOfReturn(flows).rates);
      }),
      runs,
    );
  });
});

test("thousands of flows do not take long", () => {
  const flows = dated(...Array.from({ length: 1000 }, (_, day) => [day, day < 500 ? -1 : 1.5] as const));
  const rate = Bvf.xirr(flows) ?? 0;
  expect(Math.abs(Bvf.xnpv(rate, flows).toNumber())).toBeLessThan(1e-8);
  expect(rate).toBeGreaterThan(0.05);
});

test.each([
  ["irr", [], RangeError, "flows must have at least one flow, got array"],
  ["irr", [1, undefined], TypeError, "flows[1] must be a decimal amount below 1e30, got undefined"],
  ["irr", [{ on: "2026-01-01", amount: 1 }], TypeError, "flows[0] must be a decimal amount below 1e30, got object"],
  ["xirr", [], RangeError, "flows must have at least one flow, got array"],
  ["xirr", [1], TypeError, "flows[0] must be an object, got 1"],
  ["xirr", [{ on: 1, amount: 1 }], TypeError, 'flows[0].on must be a calendar day such as "2026-03-01", got 1'],
  ["ratesOfReturn", null, TypeError, "flows must be an array, got null"],
  ["ratesOfReturn", [], RangeError, "flows must have at least one flow, got array"],
  ["ratesOfReturn", [1, "1e30"], RangeError, 'flows[1] must be a decimal amount below 1e30, got "1e30"'],
  ["ratesOfReturn", [{ on: "2026-01-01", amount: 1 }, 2], TypeError, "flows[1] must be an object, got 2"],
] as [name: "irr" | "xirr" | "ratesOfReturn", flows: never, Kind: ErrorConstructor, message: string][])(
  "%s of %j is refused",
  (name, flows, Kind, message) => {
    const call = { irr: Bvf.irr, xirr: Bvf.xirr, ratesOfReturn: Bvf.ratesOfReturn }[name];
    expect(() => call(flows)).toThrow(new Kind(`Bvf.${name}: ${message}`));
  },
);
