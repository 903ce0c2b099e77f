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

/** Tells whether a text names a day that exists: 2026-02-30 does not. */
export function isDay(value: unknown): value is Day {
  const match = typeof value === "string" ? WRITTEN.exec(value) : null;
  if (!match) return false;
  const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(instant).toISOString().slice(0, 10) === value;
}

/** The day itself, or a refusal that names where it stood. */
export function day(where: string, what: string, value: unknown): Day {
  if (isDay(value)) return value;
  throw refusal(where, what, 'must be a calendar day such as "2026-03-01"', value, "string");
}
