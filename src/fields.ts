/**
 * Fields that the documents of several notions share: ids, amounts, shares, days, counts.
 * The rules are worded as the functions word them.
 *
 * @module
 */
import * as z from "zod";
import { money } from "./money.js";

const say = (rule: string) => ({ error: `must be ${rule}` });

export const id = z.string(say("a non-empty text")).min(1, say("a non-empty text"));

export const ratio = z.number(say("a number 0–1")).min(0, say("a number 0–1")).max(1, say("a number 0–1"));

export const count = z.int(say("a whole number of at least 0")).min(0, say("a whole number of at least 0"));

const DAY = say('a calendar day such as "2026-03-01"');

/** As `isDay`, which begins with the year 0100. */
export const day = z.iso.date(DAY).refine((text) => !text.startsWith("00"), DAY);

export const currency = z
  .string(say('a currency code such as "CNY"'))
  .regex(/^[A-Z]{3}$/, say('a currency code such as "CNY"'));

/** An amount in JSON: a number, or a text where a number would lose digits. */
export const amount = z
  .union([z.number(), z.string()], say("a decimal amount below 1e30"))
  .refine((value) => accepts(() => money("", "", value)), say("a decimal amount below 1e30"));

/** An amount that cannot be negative. */
export const size = amount.refine(
  (value) => !accepts(() => money("", "", value)) || !money("", "", value).isNegative(),
  say("an amount of at least 0"),
);

/** An amount, or one that cannot be negative, that is not above a limit; compared exactly. */
export const upTo = (limit: number, field: typeof amount, rule: string) =>
  field.refine((value) => !accepts(() => money("", "", value)) || money("", "", value).lte(limit), say(rule));

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** One of the ids of a table. */
export const oneOf = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.enum(ids, say(`one of ${ids.map((known) => `"${known}"`).join(", ")}`));

export const flag = z.boolean(say("true or false"));

/** Rows of which no two carry the same id; repeated ones are told along with whatever else is wrong. */
export const rows = <Row extends z.ZodType>(row: Row, key = "id") =>
  z.array(row).superRefine(
    (given: unknown, context) => {
      const first = new Map<unknown, number>();
      (Array.isArray(given) ? given : []).forEach((entry: unknown, nth) => {
        const own = typeof entry === "object" && entry !== null ? new Map(Object.entries(entry)).get(key) : undefined;
        const before = first.get(own);
        if (before === undefined) first.set(own, nth);
        else if (typeof own === "string") {
          context.addIssue({
            code: "custom",
            path: [nth, key],
            message: `must be unique, but row ${before} has it too`,
          });
        }
      });
    },
    { when: () => true }, // also when fields are wrong: all problems in one go
  );
