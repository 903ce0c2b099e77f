/**
 * Data as JSON can hold it, copied: what a notebook writes into its file.
 *
 * @module
 */
import { refusal } from "./check.js";
import type { Json } from "./picture.js";

/** Deeper than any picture. */
const DEEPEST = 100;

/** A copy of the data; fields that are undefined are left out, as JSON leaves them out. */
export function json(where: string, what: string, value: unknown, depth = 0): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  if (depth === DEEPEST) throw refusal(where, what, "must be less deep", value);
  if (Array.isArray(value)) {
    return Array.from<unknown, Json>(value, (entry, nth) => json(where, within(what, `[${nth}]`), entry, depth + 1));
  }
  if (isObject(value)) {
    const fields = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(
      fields.map(([key, entry]) => [key, json(where, within(what, `.${key}`), entry, depth + 1)]),
    );
  }
  throw refusal(where, what, "must be data that JSON can hold", value, "number");
}

/** The place inside; a very deep one is only named where it begins. */
const within = (what: string, place: string): string => (what.length + place.length > 80 ? what : what + place);

/** Plain data: neither a map nor a date nor an amount, of which JSON would make something else. */
export const isObject = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
  !("toStringTag" in value);
