/**
 * Calendar days as text, `"2026-03-01"`: the same day in every time zone, and no clock is ever read.
 *
 * @module
 */
import { refusal } from "./check.js";

/** A calendar day of the years 0100–9999, written `"2026-03-01"`. */
export type Day = string;

/** A number of whole calendar days. */
export type Days = number;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

const MILLISECONDS = 86_400_000;

/** The number of a day, counted from 1970-01-01; `undefined` for a text that names no day that exists. */
export function dayNumber(value: unknown): number | undefined {
  const match = typeof value === "string" ? WRITTEN.exec(value) : null;
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const instant = new Date(Date.UTC(year, month - 1, date));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return exists ? instant.getTime() / MILLISECONDS : undefined;
}

/** Tells whether a text names a day that exists: 2026-02-30 does not. */
export function isDay(value: unknown): value is Day {
  return dayNumber(value) !== undefined;
}

/** The day itself, or a refusal that names where it stood. */
export function day(where: string, what: string, value: unknown): Day {
  if (isDay(value)) return value;
  throw noDay(where, what, value);
}

/** The number of a day, or the same refusal. */
export function numbered(where: string, what: string, value: unknown): number {
  const number = dayNumber(value);
  if (number !== undefined) return number;
  throw noDay(where, what, value);
}

function noDay(where: string, what: string, value: unknown): Error {
  return refusal(where, what, 'must be a calendar day such as "2026-03-01"', value, "string");
}
