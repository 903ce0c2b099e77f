/**
 * What a cell means: people type numbers as texts, dates in the order of their country, and labels for ids.
 *
 * @see docs/sources.md#spreadsheets
 *
 * @module
 */
import { daysAfter } from "./calendar.js";
import type { Content } from "./cell-grid.js";
import { type Day, isDay } from "./day.js";
import type { Money } from "./money.js";

/** What stands in a cell that is not blank. */
export type Filled = Exclude<Content, undefined>;

/** How a filled cell is read: what it means, and what is asked of it where it means nothing. */
export interface Reading<Read> {
  /** `undefined` if the cell cannot be read. */
  readonly of: (content: Filled) => { readonly read: Read } | undefined;
  readonly rule: string;
}

/** A text; a number stands in one with 15 digits, a yes or no in capitals, as a spreadsheet shows them. */
export function textOf(content: Content): string | undefined {
  if (typeof content === "number") return `${Number(content.toPrecision(15))}`;
  return typeof content === "boolean" ? `${content}`.toUpperCase() : content;
}

/** Digits that a spreadsheet would hold itself, in threes between commas if one likes. */
const DIGITS = /^[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,15})?$/;

/** The text of a number as it is typed, without commas; `undefined` for any other. */
function typed(content: string): string | undefined {
  const plain = content.normalize("NFKC").trim();
  return DIGITS.test(plain) ? plain.replace(/,/g, "") : undefined;
}

/** A number; a text that reads as one counts, also in percent. */
export function numberOf(content: Content): number | undefined {
  if (typeof content === "number") return content + 0;
  if (typeof content !== "string") return undefined;
  const [, part = "", sign] = /^([^%]*)(%?)$/.exec(content.normalize("NFKC").trim()) ?? [];
  const number = typed(part.trim());
  if (number === undefined) return undefined;
  return Number(sign === "%" ? `${number}e-2` : number) + 0;
}

/** An amount as exact as the cell shows it: 15 digits of a number, every digit of a text. */
export function amountOf(content: Content): string | number | undefined {
  if (typeof content === "number") return Number(content.toPrecision(15)) + 0;
  return typeof content === "string" ? typed(content) : undefined;
}

/** What a cell shows of an exact amount. */
export const amountCell = (money: Money): number => Number(money.toString()) + 0;

/** Where spreadsheets count days from; before day 61 they disagree, since one of them knows a 29 February 1900. */
const EPOCH = "1899-12-30";
const [FIRST, LAST] = [61, 2_958_465];

const WRITTEN = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[T ].*)?$/;

/** A day: the number that a spreadsheet has for it, or a text with the year first. */
export function dayOf(content: Content): Day | undefined {
  if (typeof content === "number") return serialDay(content);
  if (typeof content !== "string") return undefined;
  const plain = content.normalize("NFKC").trim();
  const [, year, , month, date, monthInHan, dateInHan] = WRITTEN.exec(plain) ?? [];
  const two = (digits: string | undefined) => (digits ?? "").padStart(2, "0");
  const written = `${year}-${two(month ?? monthInHan)}-${two(date ?? dateInHan)}`;
  if (isDay(written)) return written;
  return /^\d{5,7}(\.\d{1,15})?$/.test(plain) ? serialDay(Number(plain)) : undefined;
}

/** The day of a serial number, which may carry a time of day behind the point; `undefined` before 1 March 1900. */
export function serialDay(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  return whole >= FIRST && whole <= LAST ? daysAfter(EPOCH, whole) : undefined;
}

const YES = ["true", "yes", "y", "1", "是", "有", "对", "√", "✓", "✔"];
const NO = ["false", "no", "n", "0", "否", "无", "错", "×", "x", "✗", "✘"];
const UNKNOWN = ["?", "unknown", "n/a", "未知", "不清楚", "不知道"];

const keyOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

// The ways to read

const readIf = <Read>(read: Read | undefined) => (read === undefined ? undefined : { read });

export const TEXT: Reading<string> = { of: (content) => readIf(textOf(content)), rule: "must be a text" };

export const NUMBER: Reading<number> = { of: (content) => readIf(numberOf(content)), rule: "must be a number" };

export const AMOUNT: Reading<string | number> = {
  of: (content) => readIf(amountOf(content)),
  rule: "must be an amount",
};

export const DAY: Reading<Day> = {
  of: (content) => readIf(dayOf(content)),
  rule: 'must be a date, or a text such as "2026-03-01"',
};

/** A yes or a no; `undefined` is unknown, which is not no. */
export const FLAG: Reading<boolean | undefined> = {
  of: (content) => {
    if (typeof content === "boolean") return { read: content };
    const plain = `${content}`.normalize("NFKC").trim().toLowerCase();
    if (UNKNOWN.includes(plain)) return { read: undefined };
    return YES.includes(plain) || NO.includes(plain) ? { read: YES.includes(plain) } : undefined;
  },
  rule: "must be yes or no, or ? for unknown",
};

/** The labels of the ids of a table, in one language. */
export type Labels<Id extends string> = { readonly [K in Id]: string };

/** The same where it has to be known. */
export const YES_OR_NO: Reading<boolean> = {
  of: (content) => readIf(FLAG.of(content)?.read),
  rule: "must be yes or no",
};

/** An id by itself or by one of its labels; case, width, spaces and hyphens are nothing to it. */
export function choiceOf<Id extends string>(...labels: readonly Labels<Id>[]): Reading<Id> {
  const known = Object.keys(labels[0] ?? {}) as Id[];
  const ids = new Map<string, Id>();
  const name = (text: string, id: Id) => {
    if (!ids.has(keyOf(text))) ids.set(keyOf(text), id);
  };
  for (const id of known) name(id, id); // first, since no label may take an id away
  for (const own of labels) for (const id of known) name(own[id], id);
  return {
    of: (content) => readIf(ids.get(keyOf(`${content}`))),
    rule: `must be one of ${known.map((id) => `"${id}"`).join(", ")}`,
  };
}
