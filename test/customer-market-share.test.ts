import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

/** Of 20 digits, the usual precision, one quotient in some 20,000 would be rounded to the other neighbour. */
const Wide = Decimal.clone({ precision: 60 });

/** 20 of 100 customers, who buy 400 of 1000, 100 of it from us: 20 % × 25 % × 2 = 10 %. */
const FIGURES = {
  ourCustomers: 20,
  marketCustomers: 100,
  ourSales: 100,
  ourCustomersSpend: 400,
  marketSpend: 1000,
};
const shares = (figures: Customer.MarketFigures | Customer.ShareFactors) => {
  const { share, penetration, shareOfWallet, sizeIndex } = Customer.marketShare(figures);
  return { share, penetration, shareOfWallet, sizeIndex };
};

describe("market share = penetration × share of wallet × size index", () => {
  test("from figures, and from the three factors alone", () => {
    const expected = { share: 0.1, penetration: 0.2, shareOfWallet: 0.25, sizeIndex: 2 };
    expect(shares(FIGURES)).toEqual(expected);
    expect(shares({ penetration: 0.2, shareOfWallet: 0.25, sizeIndex: 2 })).toEqual(expected);
  });

  test("the room is what each share lacks to the whole, exactly as printed", () => {
    expect(Customer.marketShare(FIGURES).room).toEqual({ penetration: 0.8, shareOfWallet: 0.75 });
    const tenths = Customer.marketShare({ penetration: 0.9, shareOfWallet: 0.7, sizeIndex: 1 });
    expect(tenths.room).toEqual({ penetration: 0.1, shareOfWallet: 0.3 }); // in binary 0.09999999999999998 and 0.30000000000000004
    expect(tenths.share).toBe(0.63);
  });

  test("the reasons carry the factors, and the room", () => {
    expect(Customer.marketShare(FIGURES).because).toEqual([
      { rule: "shareFactors", share: 0.1, penetration: 0.2, shareOfWallet: 0.25, sizeIndex: 2 },
      { rule: "roomToWhole", penetration: 0.8, shareOfWallet: 0.75 },
    ]);
  });

  // our customers, market customers, our sales, our customers' spend, market spend → share, penetration, wallet, size
  test.each([
    ["all of everything", [7, 7, 9, 9, 9], [1, 1, 1, 1]],
    ["no customers of ours", [0, 100, 0, 0, 1000], [0, 0, undefined, undefined]],
    ["customers of ours who buy nothing", [5, 100, 0, 0, 1000], [0, 0.05, undefined, 0]],
    ["who buy nothing from us", [50, 100, 0, 500, 1000], [0, 0.5, 0, 1]],
    ["nobody buys anything", [5, 100, 0, 0, 0], [undefined, 0.05, undefined, undefined]],
    ["no market", [0, 0, 0, 0, 0], [undefined, undefined, undefined, undefined]],
  ] as const)("%s", (_, figures, [share, penetration, shareOfWallet, sizeIndex]) => {
    const [ourCustomers, marketCustomers, ourSales, ourCustomersSpend, marketSpend] = figures;
    expect(shares({ ourCustomers, marketCustomers, ourSales, ourCustomersSpend, marketSpend })).toEqual({
      share,
      penetration,
      shareOfWallet,
      sizeIndex,
    });
  });

  test("what has no denominator is named", () => {
    const { because, room } = Customer.marketShare({ ...FIGURES, ourCustomers: 0, ourSales: 0, ourCustomersSpend: 0 });
    expect(because).toEqual([
      { rule: "factorsUndefined", share: 0, missing: ["shareOfWallet", "sizeIndex"] },
      { rule: "roomToWhole", penetration: 1, shareOfWallet: undefined },
    ]);
    expect(room).toEqual({ penetration: 1, shareOfWallet: undefined });
  });

  test("a figure of 40 digits decides: the share is that of the exact amounts", () => {
    const spend = "100000000000000000000.000000000000000000001";
    expect(shares({ ...FIGURES, ourSales: spend, ourCustomersSpend: spend, marketSpend: spend }).share).toBe(1);
    expect(() =>
      Customer.marketShare({ ...FIGURES, ourSales: spend, ourCustomersSpend: "1e20", marketSpend: spend }),
    ).toThrow(RangeError);
  });

  const figures = fc
    .record({
      customers: fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })),
      cents: fc.tuple(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
      ),
    })
    .map(({ customers: [own, others], cents: [sold, elsewhere, rest] }) => ({
      ourCustomers: own,
      marketCustomers: own + others,
      ourSales: new Decimal(sold).div(100).toString(),
      ourCustomersSpend: new Decimal(sold).plus(elsewhere).div(100).toString(),
      marketSpend: new Decimal(sold).plus(elsewhere).plus(rest).div(100).toString(),
    }));

  test("the product of the factors is the share, whatever the figures", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { share, penetration = 0, shareOfWallet = 0, sizeIndex = 0 } = shares(given);
        const exact = new Wide(given.ourSales).div(given.marketSpend);
        expect(share).toBe(exact.toNumber());
        const multiplied = new Decimal(penetration).times(shareOfWallet).times(sizeIndex);
        // each factor is rounded once, to the nearest number: half a unit in the last of 53 bits
        expect(
          multiplied
            .div(exact)
            .minus(1)
            .abs()
            .lt(2 ** -51),
        ).toBe(true);
      }),
    );
  });

  test("the three factors of any figures are accepted, and give the share back", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { share, penetration = 0, shareOfWallet = 0, sizeIndex = 0 } = shares(given);
        const again = shares({ penetration, shareOfWallet, sizeIndex }).share ?? 0;
        expect(Math.abs(again / (share ?? 1) - 1)).toBeLessThan(2 ** -50);
      }),
    );
  });

  test.each([
    [{ ...FIGURES, ourCustomers: 101 }, "ourCustomers must be at most marketCustomers 100, got 101"],
    [{ ...FIGURES, ourSales: "400.01" }, 'ourSales must be at most ourCustomersSpend 400, got "400.01"'],
    [{ ...FIGURES, ourCustomersSpend: 1001 }, "ourCustomersSpend must be at most marketSpend 1000, got 1001"],
    [{ ...FIGURES, ourCustomers: 0 }, "ourCustomersSpend must be 0, since ourCustomers is 0, got 400"],
    [
      { ourCustomers: 0, marketCustomers: 0, ourSales: 0, ourCustomersSpend: 0, marketSpend: 9 },
      "marketSpend must be 0, since marketCustomers is 0, got 9",
    ],
    [{ ...FIGURES, ourSales: -1 }, "ourSales must be an amount of at least 0, got -1"],
    [{ ...FIGURES, ourCustomers: 1.5 }, "ourCustomers must be a whole number of at least 0, got 1.5"],
    [{ penetration: 1.2, shareOfWallet: 0.5, sizeIndex: 1 }, "penetration must be a number 0–1, got 1.2"],
    [
      { penetration: 0.2, shareOfWallet: 0.5, sizeIndex: -1 },
      "sizeIndex must be a finite number of at least 0, got -1",
    ],
    [
      { penetration: 0.5, shareOfWallet: 0.5, sizeIndex: 2.5 },
      "sizeIndex must be at most 1 ÷ penetration 0.5, since our customers cannot buy more than the market, got 2.5",
    ],
    [{ ...FIGURES, penetration: 0.2 }, "ourCustomers must be left out where the three factors are given, got 20"],
  ])("%j is refused", (given, message) => {
    expect(() => Customer.marketShare(given as never)).toThrow(new RangeError(`Customer.marketShare: ${message}`));
  });

  test("penetration × size index may be exactly 1, or above it by what rounding the factors adds", () => {
    expect(shares({ penetration: 0.7, shareOfWallet: 1, sizeIndex: 1.4 }).share).toBe(0.98);
    expect(shares({ penetration: 0.8, shareOfWallet: 1, sizeIndex: 1.25 }).share).toBe(1);
    expect(shares({ penetration: 0.7, shareOfWallet: 1, sizeIndex: 1 / 0.7 }).share).toBe(1); // 1.00000000000000002
    expect(shares({ penetration: 0.8, shareOfWallet: 0.5, sizeIndex: 1.25 + 1e-12 }).share).toBe(0.5);
    expect(() => shares({ penetration: 0.8, shareOfWallet: 1, sizeIndex: 1.25 + 1e-11 })).toThrow(RangeError);
  });
});
