/** Where the working day goes, against where it should go. */
import { each, ratio, record, refusal, show, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, Decimal, type Money, product, quotient, size, sum } from "../money.js";
import type { WORKED_VERDICTS } from "./table.js";

/** A kind of work, the minutes it takes, and the share of all minutes it should take, if anybody said so. */
export interface WorkedTime {
  readonly kind: string;
  readonly minutes: Amount;
  /** 0–1. */
  readonly target?: number | undefined;
}

/** How the time of a kind stands to its target. */
export type WorkedVerdict = (typeof WORKED_VERDICTS)[number];

/** Why time is over, under or on its target; `minutes` is exact. */
export type WorkedReason =
  | {
      readonly rule: "timeAboveTarget";
      readonly kind: string;
      readonly share: number;
      readonly target: number;
      readonly minutes: string;
    }
  | {
      readonly rule: "timeBelowTarget";
      readonly kind: string;
      readonly share: number;
      readonly target: number;
      readonly minutes: string;
    }
  | { readonly rule: "timeOnTarget"; readonly kind: string; readonly target: number }
  | { readonly rule: "noTimeTarget"; readonly kind: string }
  | { readonly rule: "noTimeRecorded"; readonly kind: string };

/** The time of a kind of work. */
export interface WorkedRow extends Judgement<WorkedVerdict, WorkedReason> {
  readonly kind: string;
  readonly minutes: Money;
  /** Minutes ÷ all minutes; `undefined` if there are none. */
  readonly share: number | undefined;
  readonly target: number | undefined;
  /** Share − target. */
  readonly gap: number | undefined;
  /** Minutes − target · all minutes, exact. */
  readonly gapMinutes: Money | undefined;
}

/** All working time. */
export interface WorkingTime {
  readonly total: Money;
  readonly rows: readonly WorkedRow[];
}

/**
 * The share of each kind of work in all working time, with the gap to the share it should have, in points and in minutes.
 * Against a target, time is compared exactly. `Customer.timeAllocation` shares out the hours among customers.
 *
 * @throws RangeError for a repeated kind, minutes below 0, or targets that are outside 0–1 or add up to more than 1.
 * @example
 * const day = Funnel.workingTime([
 *   { kind: "customers", minutes: 116, target: 0.4 },
 *   { kind: "travel", minutes: 84, target: 0.21 },
 *   { kind: "paperwork", minutes: 200 },
 * ])
 * day.total.toString() // => "400"
 * day.rows.map(({ share }) => share) // => [0.29, 0.21, 0.5]
 * day.rows.map(({ verdict }) => verdict) // => ["under", "onTarget", "undetermined"]
 * day.rows[0].gapMinutes.toString() // => "-44"
 * const printed = Object.entries(Funnel.WORKING_TIME).map(([kind, minutes]) => ({ kind, minutes, target: 0.25 }))
 * Funnel.workingTime(printed).rows[2].because[0] // => { rule: "timeAboveTarget", kind: "paperwork", share: 183 / 615, target: 0.25, minutes: "29.25" }
 * Funnel.workingTime([{ kind: "travel", minutes: 0 }]).rows[0].because // => [{ rule: "noTimeRecorded", kind: "travel" }]
 * @category Activity
 * @see docs/sources.md#funnel-working-time
 */
export function workingTime(rows: readonly WorkedTime[]): WorkingTime {
  const where = "Funnel.workingTime";
  const known = each(where, "rows", rows, (row, what) => {
    const { kind, minutes, target } = record(where, what, row);
    const own = text(where, `${what}.kind`, kind);
    return {
      kind: own,
      minutes: size(where, `${what}.minutes (kind ${show(own)})`, minutes),
      target: target === undefined ? undefined : ratio(where, `${what}.target (kind ${show(own)})`, target),
    };
  });
  unique(
    where,
    "rows",
    known.map(({ kind }) => kind),
    "kind",
  );
  const aims = sum(known.map(({ target = 0 }) => new Decimal(target)));
  if (aims.gt(1)) throw refusal(where, "rows", "must have targets that add up to at most 1", aims.toNumber(), "number");
  const total = sum(known.map(({ minutes }) => minutes));
  return { total, rows: known.map((row) => judge(row, total)) };
}

interface Known {
  readonly kind: string;
  readonly minutes: Money;
  readonly target: number | undefined;
}

function judge({ kind, minutes, target }: Known, total: Money): WorkedRow {
  if (total.isZero()) {
    const nothing = { kind, minutes, share: undefined, target, gap: undefined, gapMinutes: undefined };
    return { ...nothing, verdict: "undetermined", because: [{ rule: "noTimeRecorded", kind }] };
  }
  const share = quotient(minutes, total).toNumber();
  if (target === undefined) {
    const row = { kind, minutes, share, target, gap: undefined, gapMinutes: undefined };
    return { ...row, verdict: "undetermined", because: [{ rule: "noTimeTarget", kind }] };
  }
  const gapMinutes = sum([minutes, product(total, target).negated()]);
  const row = { kind, minutes, share, target, gap: quotient(gapMinutes, total).toNumber(), gapMinutes };
  const facts = { kind, share, target, minutes: gapMinutes.abs().toString() };
  if (gapMinutes.isZero()) return { ...row, verdict: "onTarget", because: [{ rule: "timeOnTarget", kind, target }] };
  return gapMinutes.isNegative()
    ? { ...row, verdict: "under", because: [{ rule: "timeBelowTarget", ...facts }] }
    : { ...row, verdict: "over", because: [{ rule: "timeAboveTarget", ...facts }] };
}
