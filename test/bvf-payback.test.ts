import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";

const dayAfter = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
const dated = (...rows: readonly (readonly [days: number, amount: Bvf.Amount])[]): Bvf.DatedFlow[] =>
  rows.map(([days, amount]) => ({ on: dayAfter(days), amount }));

describe("the payback of one flow a period", () => {
  // biome-ignore format: a table
  test.each<[flows: readonly Bvf.Amount[], rate: number, verdict: Bvf.Payback["verdict"], periods: number | undefined]>([
    [[-100, 50, 50],            0,    "paidBack",        2],
    [[-100, 100],               0,    "paidBack",        1],
    [[-100, "99.99"],           0,    "neverPaidBack",   undefined],
    [[-100, 80, 80],            0,    "paidBack",        1.25],  // 20 of 80
    [[-100, 0, 200],            0,    "paidBack",        1.5],   // nothing comes in the first period
    [[-100, -100, 400],         0,    "paidBack",        1.5],   // 200 of 400
    [[50, -100, 80],            0,    "paidBack",        1.625], // −50 after the second flow: 50 of 80
    [[-100, 100, 0, 5],         0,    "paidBack",        1],
    [[-100, 125, -50, 100],     0,    "paidBack",        2.25],  // −100, 25, −25, 75: 25 of 100
    [[-100, 125, -25, 100],     0,    "paidBack",        0.8],   // −100, 25, 0: not below nothing again
    [[-100, 125, "-25.01", 1],  0,    "paidBack",        2.01],  // 0.01 of 1
    [[-100, 125, -50],          0,    "neverPaidBack",   undefined],
    [[-100],                    0,    "neverPaidBack",   undefined],
    [[100, -60],                0,    "nothingInvested", undefined],
    [[5, -5],                   0,    "nothingInvested", undefined],
    [[5, "-5.01"],              0,    "neverPaidBack",   undefined],
    [[0, 0],                    0,    "nothingInvested", undefined],
    // discounted
    [[-100, 110],               0.1,  "paidBack",        1],     // 110 ÷ 1.1 = 100
    [[-100, "109.999"],         0.1,  "neverPaidBack",   undefined],
    [[-100, 55, 121],           0.1,  "paidBack",        1.5],   // −100, −50, 50
    [[-100, 0, 121],            0.1,  "paidBack",        2],
    [[-1, 0.5, 0.66],           0.1,  "paidBack",        2],     // 0.4545… + 0.5454…: no decimal, but exactly 1
    [[-3, 1.07, "1.1449", "1.225043"], 0.07, "paidBack", 3],     // 1 + 1 + 1
    [[-3, 1.07, "1.1449", "1.225042"], 0.07, "neverPaidBack", undefined],
    [[-100, 50],                -0.5, "paidBack",        1],     // 50 ÷ 0.5 = 100
  ])("%j at %d: %s, %s", (flows, rate, verdict, periods) => {
    const judged = Bvf.payback(flows, rate);
    expect([judged.verdict, judged.periods, judged.on]).toEqual([verdict, periods, undefined]);
  });

  test("the rate is 0 unless given", () => {
    expect(Bvf.payback([-100, 100])).toEqual(Bvf.payback([-100, 100], 0));
  });

  test("the reasons", () => {
    const because = (...given: Parameters<typeof Bvf.payback>) => Bvf.payback(...given).because;
    expect(because([-100, 125, -50, 100])).toEqual([
      { rule: "paidBackAfter", periods: 2.25, unit: "periods", on: undefined },
      { rule: "fellBelowAgain", first: 0.8, unit: "periods" },
    ]);
    expect(because([-100, 125, -50])).toEqual([
      { rule: "stillToComeBack", amount: "25" },
      { rule: "fellBelowAgain", first: 0.8, unit: "periods" },
    ]);
    expect(because([-100, 55], 0.1)).toEqual([
      { rule: "stillToComeBack", amount: "50" },
      { rule: "flowsDiscounted", rate: 0.1 },
    ]);
    const wide = `1.${"0".repeat(60)}1`;
    expect(because([`-${wide}`])).toEqual([{ rule: "stillToComeBack", amount: wide }]);
    expect(because([100, -60])).toEqual([{ rule: "nothingToPayBack" }]);
  });
});

describe("the payback of flows with days", () => {
  // days are counted from 2026-01-01; a year has 365
  // biome-ignore format: a table
  test.each<[rows: readonly (readonly [days: number, amount: number])[], rate: number, years: number | undefined, on: string | undefined]>([
    [[[0, -100], [365, 100]],              0,   1,          "2027-01-01"],
    [[[0, -100], [90, 60], [180, 60]],     0,   150 / 365,  "2026-05-31"], // 90 + 90 × 40 ÷ 60, no day more
    [[[0, -100], [10, 30], [17, 100]],     0,   14.9 / 365, "2026-01-16"], // 10 + 7 × 70 ÷ 100, rounded up to 15
    [[[10, -100], [30, 200]],              0,   10 / 365,   "2026-01-21"], // from the first flow on
    [[[0, -100], [0, 100]],                0,   undefined,  undefined],    // added up: nothing is invested
    [[[0, -100], [5, 50], [5, 50]],        0,   5 / 365,    "2026-01-06"],
    [[[0, -100], [730, 121]],              0.1, 2,          "2028-01-01"],
    [[[0, -100], [730, 120.99]],           0.1, undefined,  undefined],
    [[[0, -100], [180, 0], [365, 110]],    0.1, 1,          "2027-01-01"], // 1.1^(180/365) × 1.1^(185/365) is 1.1
    [[[0, -100], [180, -7], [365, 110], [545, 7.7]], 0.1, 545 / 365, "2027-06-30"],
    [[[0, -100], [180, -7], [365, 110], [545, 7.699]], 0.1, undefined, undefined],
  ])("%j at %d: %d years, on %s", (rows, rate, years, on) => {
    const judged = Bvf.payback(dated(...rows), rate);
    expect(judged.on).toBe(on);
    if (years === undefined) expect(judged.periods).toBeUndefined();
    else expect(judged.periods).toBeCloseTo(years, 14);
  });

  test("the reasons", () => {
    expect(Bvf.payback(dated([0, -100], [73, 200], [146, -150], [365, 100])).because).toEqual([
      { rule: "paidBackAfter", periods: 0.7, unit: "years", on: "2026-09-14" }, // 146 + 219 × 50 ÷ 100 = 255.5
      { rule: "fellBelowAgain", first: 0.1, unit: "years" },
    ]);
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  const flows = fc.array(amount, { minLength: 1, maxLength: 10 });
  const rate = fc.integer({ min: -50, max: 200 }).map((percent) => percent / 100);

  test("paid back means that the value of all flows is not below nothing, but was", () => {
    fc.assert(
      fc.property(flows, rate, (given, at) => {
        const values = given.map((_, nth) => Bvf.npv(at, given.slice(0, nth + 1)));
        const wasBelow = values.some((value) => value.toNumber() < -1e-20);
        const isBelow = (values[values.length - 1]?.toNumber() ?? 0) < -1e-20;
        const verdict = isBelow ? "neverPaidBack" : wasBelow ? "paidBack" : "nothingInvested";
        expect(Bvf.payback(given, at).verdict).toBe(verdict);
      }),
    );
  });

  test("it lies between the last flow after which something was missing and the next", () => {
    fc.assert(
      fc.property(flows, rate, (given, at) => {
        const { periods } = Bvf.payback(given, at);
        const missing = given.map((_, nth) => Bvf.npv(at, given.slice(0, nth + 1)).toNumber() < -1e-20);
        if (periods === undefined) return;
        expect(Math.ceil(periods)).toBe(missing.lastIndexOf(true) + 1);
        expect(periods).toBeGreaterThan(missing.lastIndexOf(true));
      }),
    );
  });

  test("flows exactly a year of 365 days apart are paid back after as many years as flows of periods after periods", () => {
    fc.assert(
      fc.property(flows, rate, (given, at) => {
        const years = dated(...given.map((own, year) => [365 * year, own] as const));
        const [one, other] = [Bvf.payback(years, at), Bvf.payback(given, at)];
        expect(one.verdict).toBe(other.verdict);
        expect(one.periods ?? -1).toBeCloseTo(other.periods ?? -1, 12);
      }),
    );
  });

  test("the order of flows with days does not matter, nor does the unit of money", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 900 }), amount);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), rate, (rows, at) => {
        const given = dated(...rows);
        const judged = Bvf.payback(given, at);
        expect(Bvf.payback([...given].reverse(), at)).toEqual(judged);
        const inThousands = given.map((flow) => ({ ...flow, amount: `${flow.amount}e-3` }));
        const { verdict, periods = -1 } = Bvf.payback(inThousands, at);
        expect(verdict).toBe(judged.verdict);
        expect(periods).toBeCloseTo(judged.periods ?? -1, 12);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  [[], 0, RangeError, "flows must have at least one flow, got array"],
  ["x", 0, TypeError, 'flows must be an array, got "x"'],
  [[1, { on: "2026-01-01", amount: 1 }], 0, TypeError, "flows[1] must be a decimal amount below 1e30, got object"],
  [[{ on: "2026-01-01", amount: 1 }, 1], 0, TypeError, "flows[1] must be an object, got 1"],
  [[{ amount: 1 }], 0, TypeError, 'flows[0].on must be a calendar day such as "2026-03-01", got undefined'],
  [[{ on: "2026-01-01" }], 0, TypeError, "flows[0].amount must be a decimal amount below 1e30, got undefined"],
  [[1], -1, RangeError, "rate must be a number above -1 and below 1e300, got -1"],
  [[1], null, TypeError, "rate must be a number above -1 and below 1e300, got null"],
] as [flows: never, rate: never, Kind: ErrorConstructor, message: string][])(
  "%j at %j is refused",
  (flows, rate, Kind, message) => {
    expect(() => Bvf.payback(flows, rate)).toThrow(new Kind(`Bvf.payback: ${message}`));
  },
);
