/** How long deals stood in a stage, as rows give it. */
import { flag, refusal } from "../check.js";
import { kaplanMeier, type Point } from "../stats/survival.js";
import { LONGEST_DAYS } from "./table.js";

/** One deal's time in a stage. */
export interface StageTime {
  /** Days in the stage, whole or not, 0–1e9. */
  readonly days: number;
  /** Whether it has left the stage; one that is still there has stayed at least that long. */
  readonly left: boolean;
}

/** The curve of all rows; path texts are made for a refusal alone. */
export function readCurve(where: string, what: string, rows: readonly StageTime[]): Point[] {
  if (!Array.isArray(rows)) throw refusal(where, what, "must be an array", rows, "array");
  const [left, still] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  let [gone, here] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    const { days, left: hasLeft } = readTime(where, what, row, rows[row]);
    if (hasLeft) left[gone++] = days;
    else still[here++] = days;
  }
  return kaplanMeier(left.subarray(0, gone).sort(), still.subarray(0, here).sort());
}

/** The curve of rows that are known to be good. */
export function curveOf(rows: readonly StageTime[]): Point[] {
  const times = (left: boolean) =>
    Float64Array.from(rows.filter((row) => row.left === left).map(({ days }) => days)).sort();
  return kaplanMeier(times(true), times(false));
}

/** Days in a stage, or a refusal. */
export function readDays(where: string, what: string, days: unknown): number {
  if (isDays(days)) return days + 0;
  throw noDays(where, what, days);
}

function isDays(days: unknown): days is number {
  return typeof days === "number" && days >= 0 && days <= LONGEST_DAYS;
}

function noDays(where: string, what: string, days: unknown): Error {
  return refusal(where, what, `must be a number of days 0–${LONGEST_DAYS}`, days, "number");
}

/** A row's time, with whatever stage it names. */
export function readTime(where: string, what: string, row: number, entry: unknown): StageTime & { stage: unknown } {
  if (!isObject(entry)) throw refusal(where, `${what}[${row}]`, "must be an object", entry, "object");
  const { stage, days, left } = entry;
  if (!isDays(days)) throw noDays(where, `${what}[${row}].days`, days);
  return { stage, days: days + 0, left: typeof left === "boolean" ? left : flag(where, `${what}[${row}].left`, left) };
}

interface Row {
  readonly stage?: unknown;
  readonly days?: unknown;
  readonly left?: unknown;
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
