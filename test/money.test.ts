import { Decimal as Theirs } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { money, product, quotient, size, sum } from "../src/money.js";

const read = (value: unknown) => money("f", "amount", value);

test("sums and products are exact where binary fractions and 34 digits are not", () => {
  expect(sum([read(0.1), read(0.2)]).toString()).toBe("0.3");
  expect(sum(Array.from({ length: 10 }, () => read("0.1"))).toString()).toBe("1");
  expect(sum([read("1e29"), read("1e-29"), read("-1e29")]).toFixed()).toBe(`0.${"0".repeat(28)}1`); // 59 digits apart
  expect(product(read("123456789012345678901234567890"), 1e-20, 0.1).toFixed()).toBe(
    "123456789.012345678901234567890".replace(/0$/, ""),
  );
});

test("a sum of cents does not depend on their order, and equals the integer sum", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (cents) => {
      const exact = BigInt(cents.reduce((all, cent) => all + cent, 0));
      expect(
        sum(cents.map((cent) => read(cent / 100)))
          .times(100)
          .toFixed(),
      ).toBe(`${exact}`);
      expect(
        sum(cents.reverse().map((cent) => read(cent / 100)))
          .times(100)
          .toFixed(),
      ).toBe(`${exact}`);
    }),
  );
});

test("division carries 34 digits, halves to even", () => {
  expect(quotient(1, 3).toString()).toBe(`0.${"3".repeat(34)}`);
  expect(quotient(2, 3).toString()).toBe(`0.${"6".repeat(33)}7`);
});

test("numbers, texts, bigints and decimals are the same amount", () => {
  for (const form of [1234.5, "1234.50", "+1.2345e3", new Theirs("1234.5")])
    expect(read(form).toString()).toBe("1234.5");
  expect(read(12n).toString()).toBe("12");
  expect(Object.is(read(-0).toNumber(), 0) && Object.is(read("-0.00").toNumber(), 0)).toBe(true);
});

test.each([NaN, Infinity, 1e30, "1e30", 10n ** 30n, "1e-101", new Theirs(NaN)])(
  "%s is refused as out of range",
  (value) => {
    expect(() => read(value)).toThrow(RangeError);
  },
);

test.each([
  undefined,
  null,
  "",
  " 1",
  "1,5",
  "0x10",
  "1_000",
  "Infinity",
  "abc",
  true,
  {},
  [1],
  { toStringTag: "[object Decimal]" },
])("%j is no amount", (value) => {
  expect(() => read(value)).toThrow(TypeError);
  expect(() => read(value)).toThrow(/^f: amount must be a decimal amount below 1e30, got /);
});

test("a size is not negative", () => {
  expect(size("f", "amount", "-0").toString()).toBe("0");
  expect(() => size("f", "amount", -1)).toThrow(new RangeError("f: amount must be an amount of at least 0, got -1"));
});

test("an application's Decimal settings change nothing here", () => {
  Theirs.set({ precision: 3, rounding: 0, toExpPos: 2 });
  try {
    expect(sum([read("123456.78"), read(new Theirs("0.02"))]).toString()).toBe("123456.8");
    expect(quotient(read(1), 3).toString()).toBe(`0.${"3".repeat(34)}`);
  } finally {
    Theirs.set({ defaults: true });
  }
});
