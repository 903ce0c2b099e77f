import { expect, test } from "vitest";
import { drawing, xoshiro } from "../src/stats/random.js";

test("xoshiro128** from the state 1, 2, 3, 4", () => {
  // The authors' xoshiro128starstar.c, compiled with gcc, s = { 1, 2, 3, 4 }, ten calls of next().
  const next = xoshiro(1, 2, 3, 4);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("draws fill the range from 0 to 1 evenly", () => {
  const draw = drawing(2026);
  const tenths = new Array<number>(10).fill(0);
  for (let nth = 0; nth < 100_000; nth++) {
    const at = Math.floor(10 * draw());
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  const chiSquare = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.88); // exceeded once in a thousand (9 degrees of freedom)
  expect(tenths).toHaveLength(10);
});

test("seeds that differ in their upper bits only draw differently", () => {
  expect(drawing(2 ** 40)()).not.toBe(drawing(2 ** 41)());
});
