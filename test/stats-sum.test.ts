import fc from "fast-check";
import { expect, test } from "vitest";
import { compensated } from "../src/stats/sum.js";

test("keeps what a plain loop loses", () => {
  expect(compensated([1, 1e100, 1, -1e100])).toBe(2); // Neumaier's own example; a plain loop says 0, Kahan's sum too
  expect(compensated(Array.from({ length: 10 }, () => 0.1))).toBe(1); // a plain loop says 0.9999999999999999
  expect(compensated([])).toBe(0);
});

test("whole numbers come out exactly, in any order", () => {
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, fc.constantFrom(1, 2 ** 12))), (terms) => {
      const all = terms.map(([size, by]) => size * by);
      const exact = Number(all.reduce((sum, term) => sum + BigInt(term), 0n));
      expect(compensated(all) + 0).toBe(exact);
      expect(compensated([...all].reverse()) + 0).toBe(exact);
    }),
  );
});
