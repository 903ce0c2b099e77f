import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";

const dayAfter = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
const dated = (...rows: readonly (readonly [days: number, amount: Bvf.Amount])[]): Bvf.DatedFlow[] =>
  rows.map(([days, amount]) => ({ on: dayAfter(days), amount }));

describe("the present value of one flow a period", () => {
  // biome-ignore format: a table
  test.each<[rate: number, flows: readonly Bvf.Amount[], value: string]>([
    [0.1,  [-100, 110],         "0"],     // 110 ÷ 1.1 = 100
    [0.1,  [-100, 0, 121],      "0"],     // 121 ÷ 1.21 = 100
    [0.1,  [-100, 0, 122.21],   "1"],     // 122.21 ÷ 1.21 = 101
    [0.25, [-4000, 25000, -25000], "0"],  // −4000 + 20000 − 16000
    [4,    [-4000, 25000, -25000], "0"],  // −4000 + 5000 − 1000
    [1,    [0, 0, 0, 8],        "1"],
    [-0.5, [-100, 120],         "140"],   // 120 ÷ 0.5 = 240
    [-0.5, [0, 0, 1],           "4"],
    [0.08, [7],                 "7"],     // the first is not discounted
    [0.08, [0, 0],              "0"],
    [0,    [-100, 60, 60],      "20"],
  ])("at %d, of %j is %s", (rate, flows, value) => {
    expect(Bvf.npv(rate, flows).toString()).toBe(value);
  });

  // Recomputed with 45 digits: 3065.222668179534510886438946185935974078…, 12.032802113884981996550325172259259470…
  test("with 34 digits", () => {
    expect(Bvf.npv(0.08, [-40000, 5000, 8000, 12000, 30000]).toFixed(27)).toBe("3065.222668179534510886438946186");
    expect(Bvf.npv(0.07, [-100, 50, 0, 80]).toFixed(28)).toBe("12.0328021138849819965503251723");
  });

  test("at a rate of 0 it is the sum, however many digits that takes", () => {
    const [tiny, large] = [`0.${"0".repeat(98)}1`, `99999999999999999999.${"0".repeat(98)}1`];
    expect(Bvf.npv(0, ["99999999999999999999", tiny]).toFixed()).toBe(large);
    expect(Bvf.xnpv(0, dated([3, large], [0, tiny])).toFixed()).toBe(large.replace(/1$/, "2"));
  });

  test("amounts may be text, decimals and big whole numbers", () => {
    expect(Bvf.npv(0.1, [-100n, "55", Bvf.npv(0, [60.5])]).toString()).toBe("0");
  });

  test("at the ends of the rates it is a number still", () => {
    expect(Bvf.npv(-0.9999999999999999, [1, 1, 1]).toFixed()).toBe("100000000000000010000000000000001");
    expect(Bvf.npv(9e299, [1, 1]).toString()).toMatch(/^1(\.0+1)?$/);
  });
});

describe("the present value of flows with days", () => {
  const EXAMPLE = [
    { on: "2008-01-01", amount: -10000 },
    { on: "2008-03-01", amount: 2750 },
    { on: "2008-10-30", amount: 4250 },
    { on: "2009-02-15", amount: 3250 },
    { on: "2009-04-01", amount: 2750 },
  ];

  // The example in the manual of Excel's XNPV, 2086.65; with 45 digits 2086.647602031536621663610094314144086869…
  test("agrees with Excel's example", () => {
    expect(Bvf.xnpv(0.09, EXAMPLE).toFixed(28)).toBe("2086.6476020315366216636100943141");
  });

  // Recomputed with 45 digits: 1100 ÷ 1.05^(180/365) = 1073.848878254816…, 1100 ÷ 0.9^(500/365) = 1270.791142421400180…
  // biome-ignore format: a table
  test.each<[rate: number, rows: readonly (readonly [days: number, amount: number])[], value: string]>([
    [0.05, [[0, -1000], [180, 1100]],  "73.8488782548163989681981756080"],
    [-0.1, [[0, -1000], [500, 1100]], "270.7911424214001806211326600145"],
    [0.1,  [[0, -100], [365, 110]],     "0.0000000000000000000000000000"],
    [0.1,  [[0, -100], [730, 121]],     "0.0000000000000000000000000000"],
    [0.1,  [[0, -100], [0, 121]],      "21.0000000000000000000000000000"], // on one day
    [0.1,  [[0, -100], [180, 0], [365, 110]], "0.0000000000000000000000000000"],
    [0.1,  [[7, 5]],                    "5.0000000000000000000000000000"], // the earliest is not discounted
    [0.1,  [[0, 0], [365, 11]],        "10.0000000000000000000000000000"], // nothing on the first day dates it still
  ])("at %d, of %j is %s", (rate, rows, value) => {
    expect(Bvf.xnpv(rate, dated(...rows)).toFixed(28)).toBe(value);
  });

  test("a leap day is a day: 366 days to the same date in the next year", () => {
    const flows = [
      { on: "2028-01-01", amount: 0 },
      { on: "2029-01-01", amount: 1 },
    ];
    expect(Bvf.xnpv(0.5, flows).toFixed(12)).toBe("0.665926502314"); // 1.5^(−366/365)
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const rate = fc.integer({ min: -99, max: 500 }).map((percent) => percent / 100);

  test("the value of two projects is the sum of their values", () => {
    fc.assert(
      fc.property(rate, fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }), (at, rows) => {
        const value = (of: (row: readonly [number, number]) => number) => Bvf.npv(at, rows.map(of));
        const apart = value(([one]) => one).plus(value(([, other]) => other));
        const together = value(([one, other]) => one + other);
        const scale = value(([one, other]) => Math.abs(one) + Math.abs(other)).plus(1);
        expect(together.minus(apart).abs().div(scale).toNumber()).toBeLessThan(1e-31);
      }),
    );
  });

  test("flows exactly a year of 365 days apart are worth what flows of periods are", () => {
    fc.assert(
      fc.property(rate, fc.array(amount, { minLength: 1, maxLength: 12 }), (at, flows) => {
        const years = dated(...flows.map((own, year) => [365 * year, own] as const));
        const sizes = Bvf.npv(at, flows.map(Math.abs)).plus(1);
        const apart = Bvf.xnpv(at, years).minus(Bvf.npv(at, flows)).abs();
        expect(apart.div(sizes).toNumber()).toBeLessThan(1e-31);
      }),
    );
  });

  test("the order of flows with days does not matter", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 900 }), amount);
    fc.assert(
      fc.property(rate, fc.array(row, { minLength: 1, maxLength: 12 }), (at, rows) => {
        const flows = dated(...rows);
        expect(Bvf.xnpv(at, [...flows].reverse())).toEqual(Bvf.xnpv(at, flows));
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ["npv", 0.1, [], RangeError, "flows must have at least one flow, got array"],
  ["npv", 0.1, undefined, TypeError, "flows must be an array, got undefined"],
  ["npv", 0.1, [1, "x"], TypeError, 'flows[1] must be a decimal amount below 1e30, got "x"'],
  ["npv", 0.1, [1, 1e30], RangeError, "flows[1] must be a decimal amount below 1e30, got 1e+30"],
  [
    "npv",
    0.1,
    [{ on: "2026-01-01", amount: 1 }],
    TypeError,
    "flows[0] must be a decimal amount below 1e30, got object",
  ],
  ["npv", -1, [1], RangeError, "rate must be a number above -1 and below 1e300, got -1"],
  ["npv", 1e300, [1], RangeError, "rate must be a number above -1 and below 1e300, got 1e+300"],
  ["npv", Number.NaN, [1], RangeError, "rate must be a number above -1 and below 1e300, got NaN"],
  ["npv", "0.1", [1], TypeError, 'rate must be a number above -1 and below 1e300, got "0.1"'],
  [
    "xnpv",
    -1.5,
    [{ on: "2026-01-01", amount: 1 }],
    RangeError,
    "rate must be a number above -1 and below 1e300, got -1.5",
  ],
  ["xnpv", 0.1, [], RangeError, "flows must have at least one flow, got array"],
  ["xnpv", 0.1, [1], TypeError, "flows[0] must be an object, got 1"],
  [
    ...["xnpv", 0.1, [{ on: "2026-02-30", amount: 1 }], RangeError],
    'flows[0].on must be a calendar day such as "2026-03-01", got "2026-02-30"',
  ],
  [
    "xnpv",
    0.1,
    [{ on: "2026-01-01" }],
    TypeError,
    "flows[0].amount must be a decimal amount below 1e30, got undefined",
  ],
] as [name: "npv" | "xnpv", rate: never, flows: never, Kind: ErrorConstructor, message: string][])(
  "%s at %j of %j is refused",
  (name, rate, flows, Kind, message) => {
    const call = { npv: Bvf.npv, xnpv: Bvf.xnpv }[name];
    expect(() => call(rate, flows)).toThrow(new Kind(`Bvf.${name}: ${message}`));
  },
);
