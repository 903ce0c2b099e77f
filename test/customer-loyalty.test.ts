import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

/** Purchases by the letters of their brands, in the order of time. */
const of = (brands: string) => [...brands].map((brand) => ({ brand }));
const paid = (...purchases: (readonly [brand: string, amount: number | string])[]) =>
  purchases.map(([brand, amount]) => ({ brand, amount }));
const rules = (purchases: readonly Customer.Purchase[], options?: Customer.LoyaltyOptions) =>
  Customer.brandLoyalty(purchases, options).because.map(({ rule }) => rule);

describe("attitude to the brand", () => {
  test.each([
    // the source's patterns        largest share, repeats
    ["AAABAA", "loyal"], //         5 of 6
    ["AAABBB", "switcher"], //      3 of 6, 4 of 5
    ["AABBAB", "none"], //          3 of 6, 2 of 5
    ["ABCDEF", "none"], //          1 of 6, 0 of 5
    ["AAAAAB", "switcher"], //      5 of 6, but B is the latest: loyalty is breaking
    // the limits
    ["BBBAAAAAAA", "loyal"], //     7 of 10
    ["BBBBAAAAAA", "switcher"], //  6 of 10
    ["AAAAAAABBB", "switcher"], //  7 of 10, but not the latest
    ["AABBA", "switcher"], //       3 of 5, 2 of 4
    ["AABCC", "switcher"], //       2 of 5, 2 of 4
    ["AABC", "none"], //            2 of 4, 1 of 3
    ["ABA", "none"], //             2 of 3, 0 of 2
    ["BAAA", "loyal"], //           3 of 4
    // too few
    ["AAA", "loyal"],
    ["AA", "undetermined"],
    ["A", "undetermined"],
    ["", "undetermined"],
  ])("%s: %s", (brands, verdict) => {
    expect(Customer.brandLoyalty(of(brands)).verdict).toBe(verdict);
  });

  test.each([
    ["by amount, whatever the count", paid(["B", 10], ["B", 10], ["A", 80]), "loyal"],
    ["by count, the same would be a switcher's", of("BBA"), "switcher"],
    ["exactly 70 %, although 0.56 / 0.8 is less in binary", paid(["A", 0.15], ["B", 0.24], ["A", 0.41]), "loyal"],
    ["a hair less", paid(["A", "0.15"], ["B", "0.24"], ["A", "0.4099999999999999999999"]), "none"],
    ["the leader by far, but not the latest, and nothing repeated", paid(["B", 1], ["A", 98], ["B", 1]), "none"],
    ["nothing was paid", paid(["A", 0], ["A", 0], ["A", 0]), "undetermined"],
  ])("%s", (_, purchases, verdict) => {
    expect(Customer.brandLoyalty(purchases).verdict).toBe(verdict);
  });

  test.each([
    ["AAABBB", { loyalFrom: 0.5 }, "loyal"], // shares the lead, and is the latest
    ["AABBC", { loyalFrom: 0.4 }, "switcher"], // the latest is no leader
    ["AABBAB", { repeatsFrom: 0.4 }, "switcher"],
    ["AAABBB", { repeatsFrom: 0.81 }, "none"],
  ])("%s with %j: %s", (brands, options, verdict) => {
    expect(Customer.brandLoyalty(of(brands), options).verdict).toBe(verdict);
  });

  test("in figures", () => {
    const { shares, leaders, latest, repeatRate, runs, basis } = Customer.brandLoyalty(of("CAABBC"));
    expect(shares).toEqual([
      { brand: "A", purchases: 2, amount: undefined, share: 1 / 3 },
      { brand: "B", purchases: 2, amount: undefined, share: 1 / 3 },
      { brand: "C", purchases: 2, amount: undefined, share: 1 / 3 },
    ]);
    expect([leaders, latest, repeatRate, basis]).toEqual([["A", "B", "C"], "C", 0.4, "count"]);
    expect(runs.map(({ brand, purchases }) => `${purchases}${brand}`).join(" ")).toBe("1C 2A 2B 1C");
  });

  test("shares of the amount are exact", () => {
    const { shares, basis, leaders } = Customer.brandLoyalty(paid(["A", 0.1], ["A", 0.2], ["B", 0.7]));
    expect(basis).toBe("amount");
    expect(shares.map(({ brand, amount, share }) => [brand, amount?.toString(), share])).toEqual([
      ["B", "0.7", 0.7],
      ["A", "0.3", 0.3],
    ]);
    expect(leaders).toEqual(["B"]);
  });

  test.each([
    ["AAABAA", "A", 5 / 6],
    ["AAABAA", "B", 1 / 6],
    ["AAABAA", "Z", 0],
    ["", "A", undefined],
  ])("of %s, %s has a share of the wallet of %d", (brands, brand, share) => {
    expect(Customer.brandLoyalty(of(brands), { brand }).shareOfWallet).toBe(share);
    expect(Customer.brandLoyalty(of(brands)).shareOfWallet).toBeUndefined();
  });

  test("the reasons: a switcher's names the last change, and whoever is not loyal is told why", () => {
    expect(Customer.brandLoyalty(of("AAABAA")).because).toEqual([
      { rule: "staysWithBrand", brand: "A", share: 5 / 6, loyalFrom: 0.7 },
    ]);
    expect(Customer.brandLoyalty(of("CCAABBBB")).because).toEqual([
      { rule: "movesOn", from: "A", to: "B", repeatRate: 5 / 7, repeatsFrom: 0.5 },
      { rule: "noBrandDominates", brands: ["B"], share: 0.5, loyalFrom: 0.7 },
    ]);
    expect(Customer.brandLoyalty(of("AAAAAB")).because).toEqual([
      { rule: "movesOn", from: "A", to: "B", repeatRate: 0.8, repeatsFrom: 0.5 },
      { rule: "leaderNotLatest", brands: ["A"], share: 5 / 6, latest: "B" },
    ]);
    expect(Customer.brandLoyalty(of("ABCDEF")).because[0]).toEqual({
      rule: "buysAround",
      brands: 6,
      repeatRate: 0,
      repeatsFrom: 0.5,
    });
    expect(Customer.brandLoyalty(of("AA"), { brand: "A" }).because).toEqual([
      { rule: "tooFewPurchases", purchases: 2, needed: 3 },
      { rule: "shareOfBrand", brand: "A", share: 1 },
    ]);
    expect(rules(paid(["A", 0], ["A", 0], ["B", 0]), { brand: "A" })).toEqual(["nothingSpent"]);
  });
});

describe("the order of time", () => {
  const dated = (brands: string, ...days: number[]) =>
    [...brands].map((brand, at) => ({ brand, on: `2026-03-${`${days[at]}`.padStart(2, "0")}` }));

  test("is that of the days where they are given, and on one day that of the rows", () => {
    expect(Customer.brandLoyalty(dated("BAAA", 4, 3, 2, 1)).latest).toBe("B");
    expect(Customer.brandLoyalty(dated("ABAB", 1, 2, 2, 1)).runs.map(({ brand }) => brand)).toEqual(["A", "B", "A"]);
  });

  test("does not depend on the order of the rows when all days differ", () => {
    const rows = fc.uniqueArray(
      fc.record({ brand: fc.constantFrom("A", "B", "C"), day: fc.integer({ min: 1, max: 28 }), amount: fc.nat(9) }),
      { selector: ({ day }) => day, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (purchases) => {
        const given = purchases.map(({ brand, day, amount }) => ({ ...dated(brand, day)[0], brand, amount }));
        const sorted = [...given].sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1));
        expect(Customer.brandLoyalty(given)).toEqual(Customer.brandLoyalty(sorted));
      }),
    );
  });
});

describe("laws", () => {
  const brands = fc.array(fc.constantFrom("A", "B", "C", "D"), { maxLength: 20 });

  test("shares and runs add up to the whole, largest share first", () => {
    fc.assert(
      fc.property(brands, (all) => {
        const { shares, runs, repeatRate } = Customer.brandLoyalty(of(all.join("")));
        expect(shares.reduce((sum, own) => sum + own.purchases, 0)).toBe(all.length);
        expect(runs.flatMap(({ brand, purchases }) => Array.from({ length: purchases }, () => brand))).toEqual(all);
        expect(shares.map(({ purchases }) => purchases)).toEqual(
          shares.map(({ purchases }) => purchases).sort((a, b) => b - a),
        );
        expect(repeatRate).toBe(all.length < 2 ? undefined : (all.length - runs.length) / (all.length - 1));
      }),
    );
  });

  test("the unit of the amounts does not matter, and equal amounts are as good as none", () => {
    fc.assert(
      fc.property(brands, fc.integer({ min: 1, max: 1000 }), (all, amount) => {
        const counted = Customer.brandLoyalty(of(all.join("")));
        const valued = Customer.brandLoyalty(all.map((brand) => ({ brand, amount })));
        expect(valued.because).toEqual(counted.because);
        expect(valued.shares.map(({ brand, share }) => [brand, share])).toEqual(
          counted.shares.map(({ brand, share }) => [brand, share]),
        );
      }),
    );
  });
});

describe("refusals", () => {
  test.each([
    [[{ brand: "A" }, { brand: "" }], {}, RangeError, 'purchases[1].brand must be a non-empty text, got ""'],
    [[{ brand: "A", amount: -1 }], {}, RangeError, "purchases[0].amount must be an amount of at least 0, got -1"],
    [
      [{ brand: "A", amount: 1 }, { brand: "A" }],
      {},
      RangeError,
      "purchases[1].amount must be given, since purchases[0] has it, got undefined",
    ],
    [
      [{ brand: "A" }, { brand: "A", on: "2026-03-01" }],
      {},
      RangeError,
      "purchases[0].on must be given, since purchases[1] has it, got undefined",
    ],
    [
      [{ brand: "A", on: "2026-02-30" }],
      {},
      RangeError,
      'purchases[0].on must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
    [[], { brand: "" }, RangeError, 'brand must be a non-empty text, got ""'],
    [[], { loyalFrom: 70 }, RangeError, "loyalFrom must be a number 0–1, got 70"],
    [[], { repeatsFrom: "1" }, TypeError, 'repeatsFrom must be a number 0–1, got "1"'],
    ["AAA", {}, TypeError, 'purchases must be an array, got "AAA"'],
  ])("%j with %j", (purchases, options, Kind, message) => {
    expect(() => Customer.brandLoyalty(purchases as never, options as never)).toThrow(
      new Kind(`Customer.brandLoyalty: ${message}`),
    );
  });

  test("the schema has the fields of the type, and says the same", () => {
    expectTypeOf<keyof z.infer<typeof schema.purchases>[number]>().toEqualTypeOf<keyof Customer.Purchase>();
    const wrong = [
      { brand: "A", on: "2026-03-01" },
      { brand: "", amount: 1 },
      { brand: "A", amount: -1, shop: "x" },
    ];
    const issues = schema.purchases.safeParse(wrong).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join(".")}: ${message}`).sort()).toEqual([
      "0.amount: must be given, since other purchases have it",
      "1.brand: must be a non-empty text",
      "1.on: must be given, since other purchases have it",
      "2.amount: must be an amount of at least 0",
      "2.on: must be given, since other purchases have it",
      '2: Unrecognized key: "shop"',
    ]);
  });

  test("whatever the schema accepts, the function accepts", () => {
    const purchase = fc.record({
      brand: fc.constantFrom("A", "B", ""),
      amount: fc.constantFrom(1, "0.5", undefined, -1),
      on: fc.constantFrom("2026-03-01", "2026-02-30", undefined),
    });
    const few = fc.array(purchase, { maxLength: 3 });
    let accepted = 0;
    fc.assert(
      fc.property(few, (purchases) => {
        const valid = schema.purchases.safeParse(purchases).success;
        const call = () => Customer.brandLoyalty(purchases);
        if (valid) expect(call).not.toThrow();
        else expect(call).toThrow(/^Customer\.brandLoyalty: /);
        accepted += Number(valid);
      }),
      { numRuns: 500, seed: 139 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
