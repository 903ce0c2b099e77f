/** Months against their year: can they carry it, and what must the remaining ones bring? */
import { each, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, money, size, sum, ZERO } from "../money.js";

/** A month of a plan: what it shall bring, and, once it is done, what it brought. */
export interface PlannedMonth {
  /** `undefined` is not known. */
  readonly target?: Amount | undefined;
  /** Only of a month that is done; it then takes the place of the target. */
  readonly actual?: Amount | undefined;
}

/** Why the months carry the year, or not. */
export type GateReason =
  | { readonly rule: "planCarries"; readonly yearly: string; readonly months: string; readonly surplus: string }
  | { readonly rule: "planFallsShort"; readonly yearly: string; readonly months: string; readonly gap: string }
  | { readonly rule: "planIncomplete"; readonly yearly: string; readonly months: string; readonly unknown: number }
  | { readonly rule: "monthsDone"; readonly months: number; readonly actual: string; readonly planned: string };

/** Whether the monthly targets carry the yearly one. */
export interface PlanGate extends Judgement<"yes" | "no" | "undetermined", GateReason> {
  /** Actuals of the months done and targets of the others, as far as they are known; exact. */
  readonly months: Money;
  /** What the done months brought. */
  readonly done: Money;
  /** What the other months are planned to bring, as far as it is known. */
  readonly ahead: Money;
  /** What is missing to the yearly target; 0 if nothing is, `undefined` if nobody can say. */
  readonly gap: Money | undefined;
}

/**
 * Whether the monthly targets carry the yearly one, with the gap; months that are done count with what they brought.
 *
 * A month of which neither is known leaves the answer open, unless the others carry the year without it.
 *
 * @throws RangeError for a target below 0.
 * @example
 * const months = [{ target: 30, actual: 25 }, { target: 30 }, { target: 40 }]
 * Funnel.planGate(100, months).verdict // => "no"
 * Funnel.planGate(100, months).gap // => "5"
 * Funnel.planGate(95, months).verdict // => "yes"
 * Funnel.planGate(100, [...months, {}]).verdict // => "undetermined"
 * @category Targets
 * @see docs/sources.md#funnel-plan-gate
 */
export function planGate(yearly: Amount, months: readonly PlannedMonth[]): PlanGate {
  const where = "Funnel.planGate";
  const wanted = size(where, "yearly", yearly);
  const read = each(where, "months", months, (month, what) => readMonth(where, what, month));
  const past = read.filter(({ actual }) => actual !== undefined);
  const done = sum(past.flatMap(({ actual }) => actual ?? []));
  const ahead = sum(read.flatMap(({ target, actual }) => (actual === undefined ? (target ?? []) : [])));
  const unknown = read.filter(({ target, actual }) => target === undefined && actual === undefined).length;

  const all = sum([done, ahead]);
  const missing = sum([wanted, all.negated()]);
  const facts = { yearly: wanted.toString(), months: all.toString() };
  const planned = sum(past.flatMap(({ target }) => target ?? [])).toString();
  const cautions: GateReason[] =
    past.length === 0 ? [] : [{ rule: "monthsDone", months: past.length, actual: done.toString(), planned }];
  if (missing.lte(0)) {
    const surplus = sum([all, wanted.negated()]).toString();
    const because: GateReason[] = [{ rule: "planCarries", ...facts, surplus }, ...cautions];
    return { verdict: "yes", because, months: all, done, ahead, gap: ZERO };
  }
  if (unknown > 0) {
    const because: GateReason[] = [{ rule: "planIncomplete", ...facts, unknown }, ...cautions];
    return { verdict: "undetermined", because, months: all, done, ahead, gap: undefined };
  }
  const because: GateReason[] = [{ rule: "planFallsShort", ...facts, gap: missing.toString() }, ...cautions];
  return { verdict: "no", because, months: all, done, ahead, gap: missing };
}

function readMonth(where: string, what: string, month: PlannedMonth) {
  const { target, actual } = record(where, what, month);
  return {
    target: target === undefined ? undefined : size(where, `${what}.target`, target),
    actual: actual === undefined ? undefined : money(where, `${what}.actual`, actual),
  };
}
