import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import golden from "./golden/customer-groups.json" with { type: "json" };

const of = (amounts: readonly number[]) => amounts.map((amount, row) => ({ id: `c${row}`, amount }));
const tiers = (amounts: readonly number[]) =>
  Customer.pyramid(of(amounts))
    .rows.map((row) => row.verdict[0])
    .join("");
const falling = (customers: number) => Array.from({ length: customers }, (_, row) => customers - row);
const heads = (customers: number) => Customer.pyramid(of(falling(customers))).tiers.map((tier) => tier.heads);

describe("the pyramid", () => {
  test("is cut where the source says, and vital is what that leaves", () => {
    const { note, ...shares } = golden.pyramid;
    expect(Customer.PYRAMID_HEADS).toEqual(shares);
    expect(note).toContain("remainder");
  });

  test.each([
    // customers, vital, main, ordinary, small: 1, 20 and 50 % of them, rounded, a half upwards
    [1000, 10, 190, 300, 500],
    [100, 1, 19, 30, 50],
    [50, 1, 9, 15, 25], // half a customer is vital
    [49, 0, 10, 15, 24], // 0.49 is not; 9.8, 24.5
    [10, 0, 2, 3, 5],
    [3, 0, 1, 1, 1],
    [2, 0, 0, 1, 1],
    [1, 0, 0, 1, 0],
    [0, 0, 0, 0, 0],
  ])("of %i customers", (customers, ...expected) => {
    expect(heads(customers)).toEqual(expected);
  });

  test("tells what each tier brings, and how far the key customers are from 80/20", () => {
    // 590 and 740 and 805 of 805 up to the ends of main, ordinary and small
    const { tiers: parts, key, gross } = Customer.pyramid(of([500, 90, 60, 50, 40, 30, 20, 10, 5, 0]));
    expect(parts.map(({ tier, amount }) => `${tier} ${amount}`)).toEqual([
      "vital 0",
      "main 590",
      "ordinary 150",
      "small 65",
    ]);
    expect([key.heads, key.amount.toString(), key.headShare, key.headGap]).toEqual([2, "590", 0.2, 0]);
    expect(key.share).toBeCloseTo(590 / 805, 15);
    expect(key.gap).toBeCloseTo(590 / 805 - 0.8, 15);
    expect(gross.toString()).toBe("805");
  });

  test("equals stand together in the middle of their ranks", () => {
    // ranks 2–3 of ten stand at 2 of 10: the end of main; 2–4 at 2.5
    expect(tiers([9, 8, 8, 6, 5, 4, 3, 2, 2, 1])).toBe("mmmoosssss");
    expect(tiers([9, 8, 8, 8, 5, 4, 3, 2, 2, 1])).toBe("moooosssss");
    expect(tiers([7, 7, 7, 7])).toBe("oooo");
  });

  test("whoever brings nothing is small, whatever the rank", () => {
    expect(tiers([9, 0, 0, 0, 0, 0, 0, 0, 0, -1])).toBe("msssssssss");
    expect(Customer.pyramid(of([9, -1])).rows[1]).toMatchObject({
      rank: 2,
      because: [{ rule: "bringsNothing", amount: "-1" }],
    });
  });

  test("a pyramid of one's own", () => {
    const own = { vital: 0.1, main: 0.2, ordinary: 0.3, small: 0.4 };
    expect(Customer.pyramid(of(falling(10)), { heads: own }).tiers.map((tier) => tier.heads)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    [{ vital: 0.1, main: 0.2, ordinary: 0.3, small: 0.3 }, RangeError, "heads must be 1 together, got 0.9"],
    [{ vital: 0.1, main: 0.2, ordinary: 0.7 }, TypeError, "heads.small must be a number 0–1, got undefined"],
  ])("%j is refused", (shares, Kind, message) => {
    expect(() => Customer.pyramid([], { heads: shares as never })).toThrow(new Kind(`Customer.pyramid: ${message}`));
  });

  test("more is never a lower tier, heads and amounts add up, and the order of rows changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 60 }), { maxLength: 120 }), (amounts) => {
        const { rows, tiers: parts, net } = Customer.pyramid(of(amounts));
        const sorted = [...rows]
          .sort((x, y) => y.amount.cmp(x.amount))
          .map((row) => Customer.TIERS.indexOf(row.verdict));
        expect(sorted).toEqual([...sorted].sort());
        expect(parts.reduce((sum, part) => sum + part.heads, 0)).toBe(amounts.length);
        expect(parts.reduce((sum, part) => sum.plus(part.amount), net.times(0)).eq(net)).toBe(true);
        const mirrored = Customer.pyramid(of([...amounts].reverse())).rows;
        expect([...mirrored].reverse().map(({ verdict, rank }) => [verdict, rank])).toEqual(
          rows.map(({ verdict, rank }) => [verdict, rank]),
        );
      }),
    );
  });
});
