import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

const of = (amounts: readonly (number | string)[]) => amounts.map((amount, row) => ({ id: `c${row}`, amount }));
const anyAmounts = fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 30 });

describe("concentration", () => {
  test("by hand: 50, 29, 11, 5, 3, 2", () => {
    const { top, makes, gini, hhi, equivalent, customers } = Customer.concentration(of([50, 29, 11, 5, 3, 2]));
    expect(customers).toBe(6);
    expect(top.map(({ heads, amount, share }) => [heads, amount.toString(), share])).toEqual([
      [1, "50", 0.5],
      [3, "90", 0.9],
      [5, "98", 0.98],
      [6, "100", 1], // ten were asked for
    ]);
    expect(makes).toEqual({ share: 0.8, heads: 3, headShare: 0.5, reached: 0.9 });
    expect(gini).toBe(0.54); // (5·50 + 3·29 + 11 − 5 − 3·3 − 5·2) ÷ 600
    expect(hhi).toBe(0.35); // 0.25 + 0.0841 + 0.0121 + 0.0025 + 0.0009 + 0.0004
    expect(equivalent).toBeCloseTo(1 / 0.35, 14);
  });

  test.each([
    ["all equal", [5, 5, 5, 5], 0, 1 / 4],
    ["one brings all", [8, 0, 0, 0], 3 / 4, 1],
    ["one customer", [8], 0, 1],
    ["whoever takes back counts as bringing nothing", [8, 0, 0, -9], 3 / 4, 1],
  ])("%s", (_, amounts, gini, hhi) => {
    const found = Customer.concentration(of(amounts));
    expect([found.gini, found.hhi]).toEqual([gini, hhi]);
  });

  test("nobody brings anything: no shares, no indices", () => {
    for (const amounts of [[], [0, -3]]) {
      const { top, makes, gini, hhi, equivalent } = Customer.concentration(of(amounts), { top: [1] });
      expect([top[0]?.share, makes, gini, hhi, equivalent]).toEqual(Array(5).fill(undefined));
    }
  });

  test("80 % exactly is enough, and counted among equals one by one", () => {
    const heads = (amounts: readonly (number | string)[], makes?: number) =>
      Customer.concentration(of(amounts), { makes }).makes?.heads;
    expect(heads([0.24, 0.05, 0.01])).toBe(1); // 0.24 of 0.3; in binary a hair less
    expect(heads([0.239, 0.05, 0.011])).toBe(2);
    expect(heads(Array(10).fill(7))).toBe(8);
    expect(heads([5, 5, 5], 0)).toBe(0);
    expect(heads([5, 5, 5], 1)).toBe(3);
  });

  test("the definitions: Gini is half the mean absolute difference over the mean, HHI the sum of squared shares", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const earned = amounts.map((amount) => Math.max(0, amount));
        const total = earned.reduce((sum, amount) => sum + amount, 0);
        if (total === 0) return;
        const { gini = 9, hhi = 9 } = Customer.concentration(of(amounts));
        const differences = earned.flatMap((a) => earned.map((b) => Math.abs(a - b)));
        expect(gini).toBeCloseTo(differences.reduce((sum, d) => sum + d, 0) / (2 * earned.length * total), 12);
        expect(hhi).toBeCloseTo(
          earned.reduce((sum, amount) => sum + (amount / total) ** 2, 0),
          12,
        );
      }),
    );
  });

  test("Gini is one less twice the area below the Lorenz curve", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const points = Customer.lorenz(of(amounts));
        const { gini } = Customer.concentration(of(amounts));
        if (gini === undefined) return;
        const area = points.slice(1).reduce((sum, { customers, share = 9 }, nth) => {
          const before = points[nth];
          return sum + ((customers - (before?.customers ?? 9)) * (share + (before?.share ?? 9))) / 2;
        }, 0);
        expect(gini).toBeCloseTo(1 - 2 * area, 12);
      }),
    );
  });

  test.each([
    [{ top: [0] }, "top[0] must be a whole number of at least 1, got 0"],
    [{ makes: 1.5 }, "makes must be a number 0–1, got 1.5"],
    [{ measure: "sales" }, 'measure must be one of "amount", "margin", "growth", got "sales"'],
  ])("%j is refused", (options, message) => {
    expect(() => Customer.concentration([], options as never)).toThrow(
      new RangeError(`Customer.concentration: ${message}`),
    );
  });
});

const shape = (points: readonly Customer.SharePoint[]) => points.map(({ heads, share }) => [heads, share]);

describe("the Lorenz curve", () => {
  test("rises from the smallest; whoever brings nothing comes first, and equals share a point", () => {
    expect(shape(Customer.lorenz(of([3, 6, 0, 1])))).toEqual([
      [0, 0],
      [1, 0],
      [2, 0.1],
      [3, 0.4],
      [4, 1],
    ]);
    expect(shape(Customer.lorenz(of([2, 2, 4, -5])))).toEqual([
      [0, 0],
      [1, 0],
      [3, 0.5],
      [4, 1],
    ]);
    expect(shape(Customer.lorenz([]))).toEqual([[0, undefined]]);
  });

  test("never lies above the diagonal, and never falls", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        let before = 0;
        for (const { customers, share = 0 } of Customer.lorenz(of(amounts))) {
          expect(share).toBeLessThanOrEqual(customers + 1e-12);
          expect(share).toBeGreaterThanOrEqual(before);
          before = share;
        }
      }),
    );
  });
});

describe("the whale curve", () => {
  // 60 customers as the bank's groups would have it: 93, 17 and −10 % of the profit
  test("rises to its back and falls to the net total", () => {
    const { points, peak, lost, net } = Customer.whale(of([93, 17, -4, -6]));
    expect(shape(points)).toEqual([
      [0, 0],
      [1, 0.93],
      [2, 1.1],
      [3, 1.06],
      [4, 1],
    ]);
    expect([peak.heads, peak.amount.toString(), lost.toString(), net.toString()]).toEqual([2, "110", "10", "100"]);
  });

  test("has shares only of a profit, and amounts always", () => {
    const { points, peak, lost } = Customer.whale(of([5, 0, -9]));
    expect(points.map(({ share, amount }) => [share, amount.toString()])).toEqual([
      [undefined, "0"],
      [undefined, "5"],
      [undefined, "5"],
      [undefined, "-4"],
    ]);
    expect([peak.heads, lost.toString()]).toEqual([1, "9"]);
  });

  test("nobody, and nobody who earns", () => {
    expect([Customer.whale([]).points.length, Customer.whale([]).lost.toString()]).toEqual([1, "0"]);
    expect([Customer.whale(of([-2])).peak.heads, Customer.whale(of([-2])).lost.toString()]).toEqual([0, "2"]);
  });

  test("ends at the net total, and its peak is its highest point", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const { points, peak, net, lost } = Customer.whale(of(amounts));
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const highest = Math.max(...points.map(({ amount }) => amount.toNumber()));
        expect([net.toNumber(), points.at(-1)?.amount.toNumber()]).toEqual([total, total]);
        expect([peak.amount.toNumber(), lost.toNumber()]).toEqual([highest, highest - total]);
      }),
    );
  });
});
