import { expect, test } from "vitest";
import { amount, amountText, decimal, grouped, percent } from "../src/locale/format.js";
import { money } from "../src/money.js";

test.each([
  [0, "0%"],
  [1, "100%"],
  [0.5, "50%"],
  [0.8465, "84.7%"],
  [0.0004, "<0.1%"], // not nothing
  [0.99999, ">99.9%"], // and not everything
  [1.25, "125%"],
  [-0.1, "-10%"],
])("%d is %s", (ratio, text) => {
  expect(percent(ratio)).toBe(text);
});

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["-1000", "-1,000"],
  ["-123456", "-123,456"],
  ["1234567.891", "1,234,567.89"],
  ["0.125", "0.12"], // halves to even
  ["437.5", "437.5"],
])("%s reads as %s", (exact, text) => {
  expect(amount(money("f", "amount", exact))).toBe(text);
});

test("an amount in a reason is cut, and says so", () => {
  expect([amountText("50"), amountText("1234.5"), amountText("0.019999")]).toEqual(["50", "1,234.5", "0.01…"]);
  expect([amountText("9.3326e-302"), amountText("-5e-324")]).toEqual(["0.00…", "-0.00…"]); // far below a cent, and no 9.33
  expect([grouped(1234567), decimal(2.3751)]).toEqual(["1,234,567", "2.38"]);
});
