import { expect, test } from "vitest";
import { daysBetween } from "../src/calendar.js";
import { day, isDay } from "../src/day.js";

test("the suite really runs in the zone it claims", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
  const offsets = { UTC: 0, "Asia/Shanghai": -480, "America/St_Johns": 210, "Pacific/Apia": -780 };
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offsets[process.env.TZ as keyof typeof offsets]);
});

test.each([
  ["2026-03-01", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["0100-01-01", true],
  ["9999-12-31", true],
  ["2026-02-29", false],
  ["2026-02-30", false],
  ["1900-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-01-00", false],
  ["2026-1-1", false],
  ["2026-03-01 ", false],
  ["2026-03-01T00:00:00Z", false],
  ["２０２６-03-01", false],
  ["", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ["2025-03-01", "2025-04-07", 37], // the pair that local time turns into 36 days in Shanghai
  ["2026-03-01", "2026-03-01", 0],
  ["2026-03-02", "2026-03-01", -1],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-02-28", "2025-03-01", 1],
  ["2026-03-07", "2026-03-09", 2], // a clock change in St John's
  ["2011-12-29", "2011-12-31", 2], // Apia had no 30 December 2011
  ["2000-01-01", "2100-01-01", 36525],
])("%s to %s is %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("a day that does not exist is refused by name", () => {
  expect(() => day("Review.deal", "asOf", "2026-02-30")).toThrow(
    new RangeError('Review.deal: asOf must be a calendar day such as "2026-03-01", got "2026-02-30"'),
  );
  expect(() => day("Review.deal", "asOf", 20260301)).toThrow(TypeError);
});
