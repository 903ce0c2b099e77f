/** The customer's budget cycle: which phase it is in, and whether now is the time to step in. */
import { monthsAfter } from "../calendar.js";
import { record, refusal } from "../check.js";
import { type Day, type Days, dayNumber, numbered } from "../day.js";
import type { Judgement } from "../judgement.js";
import { BUDGET_CYCLE_MONTHS, BUDGET_PHASES, STEP_IN } from "./budget-table.js";

/** 筹备规划, 制定预算 or 执行预算. */
export type BudgetPhase = (typeof BUDGET_PHASES)[number];

/** The days on which the customer's phases begin, each after the one before; one left out is not known. */
export interface BudgetCalendar {
  readonly planning?: Day | undefined;
  readonly budgeting?: Day | undefined;
  readonly execution?: Day | undefined;
  /** A year after the planning unless given. */
  readonly nextPlanning?: Day | undefined;
}

/** Why a budget is in its phase, and whether to step in. */
export type BudgetReason =
  | { readonly rule: "budgetNotBegun"; readonly planning: Day; readonly days: Days }
  | {
      readonly rule: "budgetPhase";
      readonly phase: BudgetPhase;
      /** Where these days are known. */
      readonly since: Day | undefined;
      readonly until: Day | undefined;
    }
  | {
      readonly rule: "budgetPhaseOpen";
      readonly possible: readonly (BudgetPhase | "before")[];
      readonly unknown: readonly BudgetPhase[];
    }
  | { readonly rule: "budgetCalendarEnded"; readonly ended: Day; readonly assumed: boolean }
  | { readonly rule: "stepInNow"; readonly daysLeft: Days | undefined }
  | { readonly rule: "stepInLater"; readonly nextPlanning: Day; readonly days: Days; readonly assumed: boolean }
  | { readonly rule: "nextPlanningUnknown" };

/** The phase of a customer's budget, and the time to step in. */
export interface BudgetTiming extends Judgement<BudgetPhase | "before" | "undetermined", BudgetReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly (BudgetPhase | "before")[];
  /** Whether now is the time to step in; `undefined` while the days known do not tell. */
  readonly stepIn: boolean | undefined;
  /** In planning: days until budgeting begins, if that day is known. */
  readonly daysLeft: Days | undefined;
  /** The next day on which planning begins, if it is known, and how far off it is. */
  readonly nextPlanning: Day | undefined;
  readonly daysUntil: Days | undefined;
}

/**
 * Tells the phase of a customer's budget by the days on which its phases begin, and whether now is the time to step in,
 * which is while the customer is planning. Days that are not known leave open what they leave open.
 *
 * The next planning begins a year after the one before unless its day is given; from then on the calendar has run out.
 *
 * @throws RangeError for a day that does not exist, or one that leaves a phase before it no day.
 * @example
 * const year = { planning: "2026-08-01", budgeting: "2026-10-01", execution: "2027-01-01" }
 * const timing = Cycle.budgetTiming(year, "2026-09-01")
 * timing.verdict // => "planning"
 * timing.stepIn // => true
 * timing.daysLeft // => 30
 * explain(Cycle.budgetTiming(year, "2026-12-01"), en.cycle.sentences)
 * // => ["The budget is in the phase “budgeting”, since 2026-10-01, until 2027-01-01.", "The time to step in comes with the next planning: on 2027-08-01, in 243 days (taking it that planning begins a year later)."]
 * Cycle.budgetTiming(year, "2026-07-01").verdict // => "before"
 * Cycle.budgetTiming(year, "2027-09-01").because[0].rule // => "budgetCalendarEnded"
 * Cycle.budgetTiming({ execution: "2027-01-01" }, "2027-02-01").because[1].rule // => "nextPlanningUnknown"
 * Cycle.budgetTiming({ planning: "2026-08-01" }, "2026-08-01").because[1] // => { rule: "stepInNow", daysLeft: undefined }
 * Cycle.budgetTiming({ planning: "2026-08-01" }, "2026-11-01").possible // => ["planning", "budgeting", "execution"]
 * Cycle.budgetTiming({ ...year, nextPlanning: "2027-06-15" }, "2027-02-01").daysUntil // => 134
 * @category What we know
 * @see docs/sources.md#cycle-budget
 */
export function budgetTiming(calendar: BudgetCalendar, asOf: Day): BudgetTiming {
  const where = "Cycle.budgetTiming";
  const given = readCalendar(where, calendar);
  const today = readStart(where, "asOf", asOf).on;
  const next = given.nextPlanning ?? yearAfterPlanning(given);
  const end = next ?? yearAfterLast(given);
  if (end !== undefined && end.on <= today) {
    const ended = { rule: "budgetCalendarEnded", ended: end.day, assumed: given.nextPlanning === undefined } as const;
    const { because, ...timing } = judge({ planning: next }, BUDGET_PHASES, undefined, today);
    return { ...timing, because: [ended, ...because] };
  }
  const { because, ...timing } = judge(given, ["before", ...BUDGET_PHASES], next, today);
  return { ...timing, because: [...because, ...waiting(timing, given)] };
}

const STARTS = [...BUDGET_PHASES, "nextPlanning"] as const;

/** A day on which a phase begins, also as a number. */
interface Start {
  readonly day: Day;
  readonly on: number;
}

type Starts = { readonly [Name in (typeof STARTS)[number]]?: Start | undefined };

function readCalendar(where: string, calendar: BudgetCalendar): Starts {
  const days = record(where, "calendar", calendar);
  const starts: { [Name in (typeof STARTS)[number]]?: Start } = {};
  STARTS.forEach((name, place) => {
    const day = days[name];
    if (day === undefined) return;
    const start = readStart(where, `calendar.${name}`, day);
    const before = STARTS.slice(0, place)
      .filter((earlier) => starts[earlier] !== undefined)
      .pop();
    const earlier = before === undefined ? undefined : starts[before];
    if (before !== undefined && earlier !== undefined && start.on < earliest(place, starts)) {
      const days = place - STARTS.indexOf(before); // each phase between, known or not, takes a day at least
      const least = days === 1 ? "after" : `at least ${days} days after`;
      throw refusal(where, `calendar.${name}`, `must be ${least} calendar.${before} ${earlier.day}`, day);
    }
    starts[name] = start;
  });
  return starts;
}

function readStart(where: string, what: string, day: Day): Start {
  return { day, on: numbered(where, what, day) };
}

function yearAfter(start: Start | undefined): Start | undefined {
  const day = start === undefined ? undefined : monthsAfter(start.day, BUDGET_CYCLE_MONTHS);
  const on = dayNumber(day);
  return day === undefined || on === undefined ? undefined : { day, on };
}

const lastOf = ({ planning, budgeting, execution }: Starts) => execution ?? budgeting ?? planning;

const yearAfterLast = (starts: Starts) => yearAfter(lastOf(starts));

/** The next planning as it is taken to begin; not known of a cycle that is longer than that. */
function yearAfterPlanning(starts: Starts): Start | undefined {
  const [next, last] = [yearAfter(starts.planning), lastOf(starts)];
  return next !== undefined && last !== undefined && next.on > last.on ? next : undefined;
}

/** The first day on which a phase can begin: its own, or so many days after the last known before it. */
function earliest(place: number, starts: Starts): number {
  return STARTS.slice(0, place + 1).reduce((on, name) => starts[name]?.on ?? on + 1, Number.NEGATIVE_INFINITY);
}

/** The last day on which it can. */
function latest(place: number, starts: Starts): number {
  return STARTS.slice(place).reduceRight((on, name) => starts[name]?.on ?? on - 1, Number.POSITIVE_INFINITY);
}

type Timing = Omit<BudgetTiming, "because">;

function judge(
  starts: Starts,
  phases: readonly (BudgetPhase | "before")[],
  next: Start | undefined,
  today: number,
): BudgetTiming {
  const possible = phases.filter((phase) => {
    const place = phase === "before" ? -1 : STARTS.indexOf(phase);
    return earliest(place, starts) <= today && latest(place + 1, starts) > today;
  });
  const [phase, ...others] = possible;
  const verdict = phase === undefined || others.length > 0 ? "undetermined" : phase;
  const mayBeOn = possible.includes(STEP_IN) || (next === undefined && earliest(STARTS.length - 1, starts) <= today);
  const ahead = [starts.planning, next].find((start) => start !== undefined && start.on > today);
  const left = starts.budgeting === undefined ? undefined : starts.budgeting.on - today;
  const timing: Timing = {
    verdict,
    possible,
    stepIn: verdict === STEP_IN || (mayBeOn ? undefined : false),
    daysLeft: verdict === STEP_IN ? left : undefined,
    nextPlanning: ahead?.day,
    daysUntil: ahead && ahead.on - today,
  };
  return { ...timing, because: told(timing, starts) };
}

/** The phase, and if it is the right one, that now is the time. */
function told({ verdict, possible, daysLeft, nextPlanning, daysUntil }: Timing, starts: Starts): BudgetReason[] {
  if (verdict === "undetermined") {
    const unknown = BUDGET_PHASES.filter((phase) => starts[phase] === undefined);
    return [{ rule: "budgetPhaseOpen", possible, unknown }];
  }
  if (verdict === "before") {
    return nextPlanning === undefined || daysUntil === undefined
      ? []
      : [{ rule: "budgetNotBegun", planning: nextPlanning, days: daysUntil }];
  }
  const following = BUDGET_PHASES[BUDGET_PHASES.indexOf(verdict) + 1];
  const until = following === undefined ? undefined : starts[following]?.day;
  const phase = { rule: "budgetPhase", phase: verdict, since: starts[verdict]?.day, until } as const;
  return verdict === STEP_IN ? [phase, { rule: "stepInNow", daysLeft }] : [phase];
}

/** When the next chance comes, where planning is over. */
function waiting({ possible, nextPlanning, daysUntil }: Timing, given: Starts): BudgetReason[] {
  if (possible.includes("before") || possible.includes(STEP_IN)) return [];
  return nextPlanning === undefined || daysUntil === undefined
    ? [{ rule: "nextPlanningUnknown" }]
    : [{ rule: "stepInLater", nextPlanning, days: daysUntil, assumed: given.nextPlanning === undefined }];
}
