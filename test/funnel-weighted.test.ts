import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

const Exact = Decimal.clone({ precision: 400 });

/** The three sums as the definition says, in decimals of 400 digits. */
function byDefinition(deals: readonly { readonly amount: string | number; readonly probability: number }[]): string[] {
  let [amount, weighted, variance] = [new Exact(0), new Exact(0), new Exact(0)];
  for (const { amount: a, probability: p } of deals) {
    amount = amount.plus(a);
    weighted = weighted.plus(new Exact(a).times(p));
    variance = variance.plus(new Exact(a).times(a).times(p).times(new Exact(1).minus(p)));
  }
  return [amount, weighted, variance.sqrt().toSignificantDigits(34, Decimal.ROUND_HALF_EVEN)].map((one) =>
    one.toFixed(),
  );
}

const shown = ({ amount, weighted, sd }: Funnel.Weighted) => [amount, weighted, sd].map((one) => one.toFixed());

/** Whole cents, and what is none; whole hundredths of a percent, and what are none. */
const AMOUNTS = [
  0,
  0.01,
  0.1,
  1,
  99.99,
  1234567.89,
  3.5e11,
  351843720888.31,
  351843720888.32,
  4e15,
  1 / 3,
  1e-7,
  "0.10",
  "1e29",
];
const CHANCES = [0, 0.0001, 0.25, 0.3, 0.9999, 1, 1 / 3, 1e-9, 0.12345];

test.each([0, 300])("a won deal weighs in full and a lost one nothing, also among %d others", (others) => {
  const deals: readonly Funnel.OpenDeal[] = [
    { amount: 40, probability: 0.5 },
    { amount: 100, probability: 0.2, outcome: "won" },
    { amount: 50, probability: 0.9, outcome: "lost" },
    ...new Array<Funnel.OpenDeal>(others).fill({ amount: 0, probability: 0.5, outcome: "open" }),
  ];
  const { deals: counted, amount, weighted, sd } = Funnel.weighted(deals);
  expect([counted, amount.toString(), weighted.toString(), sd.toString()]).toEqual([2 + others, "140", "120", "20"]);
});

describe("a long list", () => {
  const deal = fc.record({ amount: fc.constantFrom(...AMOUNTS), probability: fc.constantFrom(...CHANCES) });

  test("is added up as exactly as by its definition, in any order", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 195, maxLength: 400 }), (deals) => {
        expect(shown(Funnel.weighted(deals))).toEqual(byDefinition(deals));
        expect(Funnel.weighted([...deals].reverse())).toEqual(Funnel.weighted(deals));
      }),
      { numRuns: 20 },
    );
  });

  test("of more than a million deals loses nothing where limbs would overflow", () => {
    const one = { amount: 351843720888.31, probability: 0.5 }; // just below 2⁴⁵ cents, so that all limbs are full
    const count = 2 ** 20 + 300;
    const { amount, weighted, sd } = Funnel.weighted(new Array<typeof one>(count).fill(one));
    const all = new Exact(one.amount).times(count);
    expect([amount, weighted].map((sum) => sum.toFixed())).toEqual([all.toFixed(), all.div(2).toFixed()]);
    const root = new Exact(one.amount).pow(2).times(count).div(4).sqrt();
    expect(sd.toFixed()).toBe(root.toSignificantDigits(34, Decimal.ROUND_HALF_EVEN).toFixed());
  });

  const many = (row: number, wrong: object) =>
    Array.from({ length: 300 }, (_, nth) => ({
      amount: 5,
      probability: 0.5,
      currency: "CNY",
      ...(nth === row ? wrong : {}),
    }));

  test.each([
    [0, { amount: -1 }, "deals[0].amount must be an amount of at least 0, got -1"],
    [250, { amount: -0.01 }, "deals[250].amount must be an amount of at least 0, got -0.01"],
    [250, { amount: Number.NaN }, "deals[250].amount must be a decimal amount below 1e30, got NaN"],
    [250, { probability: 1.0001 }, "deals[250].probability must be a number 0–1, got 1.0001"],
    [
      250,
      { currency: "USD" },
      'deals[250].currency must be "CNY" as in deals[0], since currencies are never added, got "USD"',
    ],
    [250, { currency: "yuan" }, 'deals[250].currency must be a currency code such as "CNY", got "yuan"'],
  ])("refuses row %d with %j", (row, wrong, message) => {
    expect(() => Funnel.weighted(many(row, wrong))).toThrow(new RangeError(`Funnel.weighted: ${message}`));
  });

  test("refuses a hole", () => {
    const deals = many(-1, {});
    delete deals[270];
    expect(() => Funnel.weighted(deals)).toThrow(
      new TypeError("Funnel.weighted: deals[270] must be an object, got undefined"),
    );
  });

  test("counts a deal without a currency among others as refused", () => {
    expect(() => Funnel.weighted(many(0, { currency: undefined }))).toThrow(
      /deals\[0\]\.currency must be "CNY" as in deals\[1\]/,
    );
  });
});
