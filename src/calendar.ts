/**
 * Counting days, always in UTC.
 *
 * @module
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns";
import type { Day, Days } from "./day.js";

/** Makes date-fns count in UTC. The mini date is enough for that, and needs no Intl, which not every host has. */
const utc = (value: Date | number | string) => new UTCDateMini(value);

/** Whole days from one day to another; negative when the second is the earlier one. */
export function daysBetween(from: Day, to: Day): Days {
  return differenceInCalendarDays(utc(to), utc(from), { in: utc });
}
