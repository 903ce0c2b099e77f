/** Customers visited against customers planned, quarter by quarter. */
import { daysAfter, daysBetween, monthsAfter } from "../calendar.js";
import { each, integer, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { byText } from "./field.js";
import { MOST_QUARTERS, type PLAN_STANDINGS } from "./table.js";

/** A customer who is to be visited. */
export interface CoverageRow {
  readonly customer: string;
  /** The quarter by whose end the first visit is due, counted from the start of the plan; the first unless given. */
  readonly quarter?: number | undefined;
}

/** A visit that took place. */
export interface CoverageVisit {
  readonly customer: string;
  readonly day: Day;
}

/** When the plan begins: its quarters are three months each from this day on. */
export interface CoverageOptions {
  readonly from: Day;
}

/** One quarter of the plan. */
export interface CoverageQuarter {
  readonly quarter: number;
  readonly from: Day;
  /** The last day. */
  readonly until: Day;
  /** Customers due in this quarter, and up to its end. */
  readonly planned: number;
  readonly plannedSoFar: number;
  /** Planned customers visited for the first time in this quarter, and up to its end, by the day of judgement. */
  readonly visited: number;
  readonly visitedSoFar: number;
}

/** How the visits done stand to those planned. */
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** Why the plan stands so. */
export type CoverageReason =
  | {
      readonly rule: "coverageBehind" | "coverageAhead" | "coverageOnPlan";
      readonly visited: number;
      /** By the day of judgement, those of the running quarter in proportion to its days. */
      readonly planned: number;
      readonly of: number;
    }
  | { readonly rule: "coverageNotBegun"; readonly from: Day; readonly of: number }
  | { readonly rule: "coverageEmpty" }
  | { readonly rule: "coverageOverdue"; readonly customers: readonly string[] }
  | { readonly rule: "coverageUnplanned"; readonly visits: number; readonly customers: number }
  | { readonly rule: "coverageEarly"; readonly visits: number; readonly from: Day };

/** Where a plan of visits stands. */
export interface CoveragePlan extends Judgement<PlanStanding, CoverageReason> {
  readonly asOf: Day;
  readonly customers: number;
  readonly visited: number;
  /** The share of the planned customers that was visited; `undefined` without any. */
  readonly coverage: number | undefined;
  readonly quarters: readonly CoverageQuarter[];
  /** Planned customers not visited yet, by quarter and then by name. */
  readonly left: readonly { readonly customer: string; readonly quarter: number; readonly overdue: boolean }[];
  /** Visits to customers who are not in the plan, and visits before it began; neither counts. */
  readonly unplanned: number;
  readonly early: number;
}

/**
 * Planned customers visited against planned, quarter by quarter from the start of the plan, who is left, and whether the
 * plan is `behind` or `ahead` by one customer or more on the day of judgement.
 *
 * A customer counts with the first visit from the start on. Of the running quarter as large a part is planned as of its
 * days has passed, `asOf` included.
 *
 * @throws RangeError for a customer planned twice, a quarter outside 1–40, a visit after `asOf`, or a plan that ends after
 * the year 9999.
 * @example
 * const plan = [{ customer: "bank" }, { customer: "mill" }, { customer: "port" }, { customer: "school", quarter: 2 }]
 * const visits = [{ customer: "bank", day: "2026-01-12" }, { customer: "shop", day: "2026-02-02" }, { customer: "mill", day: "2025-12-30" }]
 * const first = Territory.coveragePlan(plan, visits, "2026-04-01", { from: "2026-01-01" })
 * first.verdict // => "behind"
 * first.quarters[0] // => { quarter: 1, from: "2026-01-01", until: "2026-03-31", planned: 3, plannedSoFar: 3, visited: 1, visitedSoFar: 1 }
 * first.left.map(({ customer, overdue }) => [customer, overdue]) // => [["mill", true], ["port", true], ["school", false]]
 * first.because.map(({ rule }) => rule) // => ["coverageBehind", "coverageOverdue", "coverageUnplanned", "coverageEarly"]
 * const rule = (asOf, done) => Territory.coveragePlan(plan, done, asOf, { from: "2026-01-01" }).because[0].rule
 * rule("2025-12-31", []) // => "coverageNotBegun"
 * rule("2026-01-12", visits.slice(0, 1)) // => "coverageOnPlan"
 * rule("2026-01-31", plan.map(({ customer }) => ({ customer, day: "2026-01-02" }))) // => "coverageAhead"
 * Territory.coveragePlan([], [], "2026-01-01", { from: "2026-01-01" }).because // => [{ rule: "coverageEmpty" }]
 * @category Reach
 * @see docs/sources.md#territory-coverage
 */
export function coveragePlan(
  plan: readonly CoverageRow[],
  visits: readonly CoverageVisit[],
  asOf: Day,
  options: CoverageOptions,
): CoveragePlan {
  const where = "Territory.coveragePlan";
  const today = day(where, "asOf", asOf);
  const { from } = record(where, "options", options);
  const start = day(where, "from", from);
  const planned = readPlan(where, plan);
  const made = each(where, "visits", visits, (visit, what) => readVisit(where, what, visit, today));
  const last = planned.reduce((most, { quarter }) => Math.max(most, quarter), 0);
  const calendar = Array.from({ length: last }, (_, nth) => quarterFrom(where, start, nth + 1));

  const begun = made.filter((visit) => visit.day >= start);
  const first = firstVisits(begun);
  const quarters = calendar.map((own) => quarterOf(own, planned, first));
  const missed = planned.filter(({ customer }) => !first.has(customer));
  const ends = new Map(quarters.map(({ quarter, until }) => [quarter, until]));
  const left = missed
    .map(({ customer, quarter }) => ({ customer, quarter, overdue: (ends.get(quarter) ?? today) < today }))
    .sort((a, b) => a.quarter - b.quarter || byText(a.customer, b.customer));
  const names = new Set(planned.map(({ customer }) => customer));
  const strangers = begun.filter(({ customer }) => !names.has(customer));
  const visited = planned.length - missed.length;
  return {
    ...judge(quarters, { visited, of: planned.length, today, start }, [
      ...overdue(left),
      ...unplanned(strangers),
      ...early(made.length - begun.length, start),
    ]),
    ...{ asOf: today, customers: planned.length, visited },
    coverage: planned.length === 0 ? undefined : visited / planned.length,
    ...{ quarters, left, unplanned: strangers.length, early: made.length - begun.length },
  };
}

interface Planned extends CoverageRow {
  readonly quarter: number;
}

interface Quarter {
  readonly quarter: number;
  readonly from: Day;
  readonly until: Day;
}

function quarterFrom(where: string, start: Day, quarter: number): Quarter {
  const [from, next] = [monthsAfter(start, 3 * (quarter - 1)), monthsAfter(start, 3 * quarter)];
  const until = next === undefined ? undefined : daysAfter(next, -1);
  if (from !== undefined && until !== undefined) return { quarter, from, until };
  throw refusal(where, "from", "must let the plan end before the year 10000", start);
}

function firstVisits(visits: readonly CoverageVisit[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { customer, day: on } of visits) {
    const before = first.get(customer);
    if (before === undefined || on < before) first.set(customer, on);
  }
  return first;
}

function quarterOf(own: Quarter, planned: readonly Planned[], first: ReadonlyMap<string, Day>): CoverageQuarter {
  const visitedBy = (isIn: (on: Day) => boolean) =>
    planned.filter(({ customer }) => {
      const on = first.get(customer);
      return on !== undefined && isIn(on);
    }).length;
  return {
    ...own,
    planned: planned.filter(({ quarter }) => quarter === own.quarter).length,
    plannedSoFar: planned.filter(({ quarter }) => quarter <= own.quarter).length,
    visited: visitedBy((on) => on >= own.from && on <= own.until),
    visitedSoFar: visitedBy((on) => on <= own.until),
  };
}

interface Done {
  readonly visited: number;
  readonly of: number;
  readonly today: Day;
  readonly start: Day;
}

function judge(
  quarters: readonly CoverageQuarter[],
  { visited, of, today, start }: Done,
  rest: readonly CoverageReason[],
): Judgement<PlanStanding, CoverageReason> {
  if (of === 0) return { verdict: "nothingPlanned", because: [{ rule: "coverageEmpty" }, ...rest] };
  if (today < start) {
    return { verdict: "notBegun", because: [{ rule: "coverageNotBegun", from: start, of }, ...rest] };
  }
  const over = quarters.filter(({ until }) => until <= today);
  const running = quarters.find(({ from, until }) => from <= today && today < until);
  const due = over.reduce((sum, { planned }) => sum + planned, 0);
  const days = running === undefined ? 1 : daysBetween(running.from, running.until) + 1;
  const part = running === undefined ? 0 : running.planned * (daysBetween(running.from, today) + 1);
  const ahead = (visited - due) * days - part; // in customers times days, so that the comparison is exact
  const facts = { visited, planned: due + part / days, of };
  if (ahead <= -days) return { verdict: "behind", because: [{ rule: "coverageBehind", ...facts }, ...rest] };
  if (ahead >= days) return { verdict: "ahead", because: [{ rule: "coverageAhead", ...facts }, ...rest] };
  return { verdict: "onPlan", because: [{ rule: "coverageOnPlan", ...facts }, ...rest] };
}

function overdue(left: CoveragePlan["left"]): CoverageReason[] {
  const customers = left.filter((row) => row.overdue).map(({ customer }) => customer);
  return customers.length === 0 ? [] : [{ rule: "coverageOverdue", customers }];
}

function unplanned(visits: readonly CoverageVisit[]): CoverageReason[] {
  const customers = new Set(visits.map(({ customer }) => customer)).size;
  return customers === 0 ? [] : [{ rule: "coverageUnplanned", visits: visits.length, customers }];
}

function early(visits: number, from: Day): CoverageReason[] {
  return visits === 0 ? [] : [{ rule: "coverageEarly", visits, from }];
}

function readPlan(where: string, plan: readonly CoverageRow[]): Planned[] {
  const rows = each(where, "plan", plan, (row, what) => {
    const { customer, quarter = 1 } = record(where, what, row);
    return {
      customer: text(where, `${what}.customer`, customer),
      quarter: integer(where, `${what}.quarter`, quarter, 1, MOST_QUARTERS),
    };
  });
  const customers = rows.map(({ customer }) => customer);
  unique(where, "plan", customers, "customer");
  return rows;
}

function readVisit(where: string, what: string, given: CoverageVisit, asOf: Day): CoverageVisit {
  const { customer, day: on } = record(where, what, given);
  const own = text(where, `${what}.customer`, customer);
  if (day(where, `${what}.day`, on) <= asOf) return { customer: own, day: on };
  throw refusal(where, `${what}.day`, `must not be after asOf ${asOf}`, on);
}
