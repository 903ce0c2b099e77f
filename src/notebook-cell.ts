/**
 * The cells of a table in a notebook: exact, and short enough to be read.
 *
 * @module
 */
import { refusal } from "./check.js";
import { grouped, percent } from "./locale/format.js";
import { money } from "./money.js";
import { isObject } from "./notebook-json.js";

/** How many entries of something nested are shown, and how deep. */
const MOST_ENTRIES = 6;
const DEEPEST = 2;
const LONGEST = 200;

/** What a cell holds, as text; blank for what is not there. */
export function cell(where: string, what: string, value: unknown, asShare = false): string {
  const shown = asShare && typeof value === "number" ? share(where, what, value) : nested(where, what, value, 0);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

/** Whether it belongs on the right, where digits stand below each other. */
export const isNumber = (value: unknown): boolean =>
  typeof value === "number" || typeof value === "bigint" || isAmount(value);

function share(where: string, what: string, value: number): string {
  if (Math.abs(value) < 1e6) return value < 0 ? `-${percent(-value)}` : percent(value + 0);
  throw refusal(where, what, "must be a share below 1,000,000", value);
}

function nested(where: string, what: string, value: unknown, depth: number): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || typeof value === "boolean") return `${value}`.slice(0, LONGEST + 1);
  if (typeof value === "number") return number(where, what, value);
  if (typeof value === "bigint" || isAmount(value)) return separated(money(where, what, value).toFixed());
  if (!Array.isArray(value) && !isObject(value)) {
    const rule = "must be a text, a number, an amount, true or false, or a list or an object of these";
    throw refusal(where, what, rule, value, "string");
  }
  if (depth === DEEPEST) return "…";
  const entries = Object.entries(value);
  const texts = entries.slice(0, MOST_ENTRIES).map(([key, entry]) => {
    const own = nested(where, what, entry, depth + 1);
    return Array.isArray(value) ? own : `${key.slice(0, LONGEST)}: ${own}`;
  });
  const all = [...texts, ...(entries.length > MOST_ENTRIES ? ["…"] : [])].join(", ");
  return depth === 0 ? all : `(${all})`;
}

/** Twelve digits: more than anybody reads, and fewer than show the noise of binary fractions. */
function number(where: string, what: string, value: number): string {
  if (!Number.isFinite(value)) throw refusal(where, what, "must be a finite number", value);
  const short = `${Number(value.toPrecision(12)) + 0}`;
  return short.includes("e") || Math.abs(value) < 10_000 ? short : separated(short);
}

/** Thousands set apart from ten thousand on: below stand years and the like. */
function separated(short: string): string {
  const [whole = "", decimals] = short.split(".");
  return grouped(whole) + (decimals === undefined ? "" : `.${decimals}`);
}

const isAmount = (value: unknown): boolean => typeof value === "object" && value !== null && "toStringTag" in value;
