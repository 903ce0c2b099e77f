/**
 * Counting days, always in UTC.
 *
 * @module
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays, addMonths, differenceInCalendarDays } from "date-fns";
import type { Day, Days } from "./day.js";

/** Makes date-fns count in UTC. The mini date is enough for that, and needs no Intl, which not every host has. */
const utc = (value: Date | number | string) => new UTCDateMini(value);

/** Whole days from one day to another; negative when the second is the earlier one. */
export function daysBetween(from: Day, to: Day): Days {
  return differenceInCalendarDays(utc(to), utc(from), { in: utc });
}

/** The day a number of days later; `undefined` after the year 9999. */
export function daysAfter(from: Day, days: Days): Day | undefined {
  return written(addDays(utc(from), days, { in: utc }));
}

/** The same day a number of months later, or the last of that month where it has no such day; `undefined` after 9999. */
export function monthsAfter(from: Day, months: number): Day | undefined {
  return written(addMonths(utc(from), months, { in: utc }));
}

/** Also where the numbers grow beyond any date, which then has no year. */
function written(date: Date): Day | undefined {
  return date.getFullYear() <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
