/** Backwards through the funnel: how much activity does a target need, and by when? */
import { count, each, integer, ratio, record, refusal } from "../check.js";
import { type Day, numbered } from "../day.js";
import type { Explained } from "../judgement.js";
import { Decimal } from "../money.js";
import { LONGEST_LEAD } from "./table.js";
import { quotientUp } from "./whole.js";
import { readCalendar, type WorkCalendar, workdayBefore, written } from "./workdays.js";

/** Why a stage needs its count, and by when; stages are told by their place, 0 for the first. */
export type RequiredReason =
  | {
      readonly rule: "roundedUp";
      readonly stage: number;
      readonly count: number;
      readonly rate: number;
      /** What the next stage needs. */
      readonly next: number;
    }
  | {
      readonly rule: "neededBy";
      readonly stage: number;
      readonly count: number;
      readonly day: Day;
      /** Working days from this stage to the next. */
      readonly workingDays: number;
    }
  | { readonly rule: "dueOnWorkday"; readonly due: Day; readonly day: Day };

/** When the target is due, and how long each step takes: both, or neither. */
export interface LeadTimes extends WorkCalendar {
  readonly due?: Day | undefined;
  /** Working days from each stage to the next, one for each rate, 10,000 in all at most. */
  readonly leadTimes?: readonly number[] | undefined;
}

/** How many each stage must hold, from the first stage to the target. */
export interface Required extends Explained<RequiredReason> {
  readonly counts: readonly number[];
  /** The last working day by which each stage must hold them; `undefined` without lead times, or before the year 100. */
  readonly latest: readonly (Day | undefined)[] | undefined;
}

/**
 * How many must enter each stage so that `target` come out at the end, rounded up to whole customers at every step.
 * `rates` are the step rates in the order of the funnel; the counts are one more than the rates and end with the target.
 * `undefined` if a rate of 0 makes the target unreachable.
 *
 * With lead times, each stage also gets the last day by which it must hold its count, counted back in working days:
 * Monday to Friday without the holidays, and weekend days that are worked. A target due on a day off is due on the last
 * working day before.
 *
 * @throws RangeError for a target below 0, a rate outside 0–1, a need beyond 2⁵³, or lead times that do not match the rates.
 * @example
 * Funnel.required(14, [0.1, 0.35, 0.5, 0.4]).counts // => [2000, 200, 70, 35, 14]
 * Funnel.required(1, [0]) // => undefined
 * const plan = Funnel.required(2, [0.5, 0.4], {
 *   ...{ due: "2026-10-17", leadTimes: [5, 3] },
 *   ...{ holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"], workdays: ["2026-10-10"] },
 * })
 * plan.counts // => [10, 5, 2]
 * plan.latest // => ["2026-09-30", "2026-10-13", "2026-10-16"]
 * @category Activity
 * @see docs/sources.md#funnel-required
 */
export function required(target: number, rates: readonly number[], options: LeadTimes = {}): Required | undefined {
  const where = "Funnel.required";
  const wanted = count(where, "target", target);
  const steps = each(where, "rates", rates, (rate, what) => ratio(where, what, rate));
  const schedule = readSchedule(where, options, steps.length);
  if (wanted > 0 && steps.includes(0)) return undefined;

  const counts = stepsBack(wanted, steps);
  const far = steps.length - counts.length;
  if (far >= 0) throw refusal(where, `rates[${far}]`, "must not ask for more than 2⁵³ customers", steps[far]);
  const because = steps.map((rate, stage): RequiredReason => {
    const [own = 0, next = 0] = [counts[stage], counts[stage + 1]];
    return { rule: "roundedUp", stage, count: own, rate, next };
  });
  return {
    counts,
    because: schedule === undefined ? because : [...because, ...dated(counts, schedule)],
    latest: schedule?.latest,
  };
}

/** The counts of all stages; those nearest the target alone where the next would be beyond 2⁵³. */
export function stepsBack(target: number, rates: readonly number[]): number[] {
  const counts = [target];
  for (let stage = rates.length - 1; stage >= 0; stage--) {
    const [next = 0, rate = 0] = [counts[counts.length - 1], rates[stage]];
    const needed = next === 0 ? 0 : quotientUp(new Decimal(next), rate).toNumber();
    if (!Number.isSafeInteger(needed)) break;
    counts.push(needed);
  }
  return counts.reverse();
}

interface Schedule {
  readonly due: Day;
  readonly leadTimes: readonly number[];
  readonly latest: readonly (Day | undefined)[];
}

function readSchedule(where: string, options: LeadTimes, steps: number): Schedule | undefined {
  const { due, leadTimes, weekend, holidays, workdays } = record(where, "options", options);
  const known = readCalendar(where, { weekend, holidays, workdays });
  if (due === undefined && leadTimes === undefined) return undefined;
  if (due === undefined) throw refusal(where, "due", "must be given with leadTimes", due, "string");
  if (leadTimes === undefined) throw refusal(where, "leadTimes", "must be given with due", leadTimes, "array");
  const last = numbered(where, "due", due);
  const days = each(where, "leadTimes", leadTimes, (own, what) => integer(where, what, own, 0, LONGEST_LEAD));
  if (days.length !== steps)
    throw refusal(where, "leadTimes.length", `must be ${steps}, one for each rate`, days.length);
  const whole = days.reduce((sum, own) => sum + own, 0);
  if (whole > LONGEST_LEAD)
    throw refusal(where, "leadTimes", `must add up to at most ${LONGEST_LEAD}`, whole, "number");

  const latest = [workdayBefore(known, last, 0)];
  for (const own of [...days].reverse()) {
    const next = latest[latest.length - 1];
    latest.push(next === undefined ? undefined : workdayBefore(known, next, own));
  }
  return { due, leadTimes: days, latest: latest.reverse().map((day) => (day === undefined ? day : written(day))) };
}

function dated(counts: readonly number[], { due, leadTimes, latest }: Schedule): RequiredReason[] {
  const end = latest[latest.length - 1];
  const moved: RequiredReason[] = end === undefined || end === due ? [] : [{ rule: "dueOnWorkday", due, day: end }];
  const needed = leadTimes.flatMap((workingDays, stage): RequiredReason[] => {
    const [own = 0, day] = [counts[stage], latest[stage]];
    return day === undefined ? [] : [{ rule: "neededBy", stage, count: own, day, workingDays }];
  });
  return [...moved, ...needed];
}
