import { expect, test } from "vitest";
import { daysAfter, daysBetween, monthsAfter } from "../src/calendar.js";
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

test.each([
  ["2026-01-31", 1, "2026-02-28"], // February has no 31st
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2027-02-28", 12, "2028-02-28"], // and not the 29th: only what is missing moves
  ["2026-02-28", 1, "2026-03-28"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2011-11-30", 1, "2011-12-30"], // the day that Apia did not have
  ["2026-02-08", 1, "2026-03-08"], // a clock change in St John's
  ["0100-01-31", 1, "0100-02-28"],
  ["2026-01-31", 0, "2026-01-31"],
  ["9999-11-30", 1, "9999-12-30"],
  ["9999-12-01", 1, undefined], // no day has a year of five digits
  ["9999-12-31", 12, undefined],
  ["2026-01-31", Number.MAX_SAFE_INTEGER, undefined],
])("%s and %i months is %s", (from, months, expected) => {
  expect(monthsAfter(from, months)).toBe(expected);
});

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2011-12-29", 1, "2011-12-30"], // the day that Apia did not have
  ["2026-03-07", 2, "2026-03-09"],
  ["2026-03-01", 365, "2027-03-01"],
  ["9999-12-31", 1, undefined],
  ["2026-03-01", Number.MAX_SAFE_INTEGER, undefined],
])("%s and %i days is %s", (from, days, expected) => {
  expect(daysAfter(from, days)).toBe(expected);
  if (expected !== undefined) expect(daysBetween(from, expected)).toBe(days);
});

test("a day that does not exist is refused by name", () => {
  expect(() => day("Review.deal", "asOf", "2026-02-30")).toThrow(
    new RangeError('Review.deal: asOf must be a calendar day such as "2026-03-01", got "2026-02-30"'),
  );
  expect(() => day("Review.deal", "asOf", 20260301)).toThrow(TypeError);
});
