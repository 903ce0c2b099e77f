/** Diagnosis of visits: how many, how good, and to whom they should have gone. */
import { each, flag, record, refusal, show, text, count, unique } from "../check.js";
import { type Day, day, numbered } from "../day.js";
import type { Explained, Judgement } from "../judgement.js";
import { DAYS_IN_MONTH, type VISIT_VERDICTS } from "./table.js";
import { readCalendar, type WorkCalendar, workdaysIn } from "./workdays.js";

/** A visit; what is left out is not known. */
export interface Visit {
  readonly customer: string;
  readonly day: Day;
  /** Whether it moved anything. */
  readonly effective?: boolean | undefined;
  readonly byAppointment?: boolean | undefined;
  /** Whether its purpose was stated beforehand. */
  readonly withPurpose?: boolean | undefined;
}

/** How many visits to a customer were planned for the period, and whether the customer is an easy one. */
export interface PlannedVisits {
  readonly customer: string;
  readonly visits: number;
  /** Easy to see, whatever comes of it. */
  readonly easy?: boolean | undefined;
}

/** The period, which ends with the day of judgement, what was planned for it, and when people work. */
export interface VisitOptions extends WorkCalendar {
  readonly from: Day;
  readonly plan?: readonly PlannedVisits[] | undefined;
}

/** A share of all visits, of which some are not known to belong or not. */
export interface VisitShare {
  readonly yes: number;
  readonly unknown: number;
  /** If all unknown ones do not belong, and if all do. */
  readonly low: number;
  readonly high: number;
}

/** How the visits to a customer stand to the plan. */
export type VisitVerdict = (typeof VISIT_VERDICTS)[number];

/** Why a customer was visited too often or too rarely. */
export type CustomerVisitReason =
  | { readonly rule: "visitedMore"; readonly customer: string; readonly visits: number; readonly planned: number }
  | { readonly rule: "visitedLess"; readonly customer: string; readonly visits: number; readonly planned: number }
  | { readonly rule: "visitedAsPlanned"; readonly customer: string; readonly visits: number }
  | { readonly rule: "visitsNotPlanned"; readonly customer: string; readonly visits: number };

/** What stands out in a period's visits. */
export type VisitReason =
  | { readonly rule: "visitPace"; readonly visits: number; readonly days: number; readonly workingDays: number }
  | ({ readonly rule: "visitsEffective" | "visitsByAppointment" | "visitsWithPurpose" } & VisitShare)
  | { readonly rule: "planKept"; readonly kept: number; readonly planned: number; readonly share: number }
  | { readonly rule: "easyOnes"; readonly overVisited: readonly string[]; readonly neglected: readonly string[] }
  | { readonly rule: "visitsBefore"; readonly visits: number; readonly from: Day };

/** The visits to a customer in the period. */
export interface CustomerVisits extends Judgement<VisitVerdict, CustomerVisitReason> {
  readonly customer: string;
  readonly visits: number;
  readonly planned: number | undefined;
  readonly easy: boolean | undefined;
}

/** The visits of a period. */
export interface VisitDiagnosis extends Explained<VisitReason> {
  readonly visits: number;
  /** Visits before the period; they are in none of the figures. */
  readonly before: number;
  /** Calendar and working days of the period, its first and last day included. */
  readonly days: number;
  readonly workingDays: number;
  readonly perDay: number;
  /** `undefined` without a working day. */
  readonly perWorkingDay: number | undefined;
  readonly perWeek: number;
  readonly perMonth: number;
  /** `undefined` without visits. */
  readonly effective: VisitShare | undefined;
  readonly byAppointment: VisitShare | undefined;
  readonly withPurpose: VisitShare | undefined;
  /** The share of the planned visits that took place, visits beyond a customer's plan not counted. */
  readonly planKept: number | undefined;
  /** Those planned in the order of the plan, then the others as they first appear. */
  readonly customers: readonly CustomerVisits[];
}

/**
 * Diagnoses the visits from a day up to `asOf`: how many a day, week and month, what share was effective, by appointment
 * and with a stated purpose, how far the plan was kept, and which customers were visited too often or too rarely.
 *
 * What nobody noted is not a no: shares carry the range they may lie in. Easy customers over plan while others are
 * neglected are named together. When contact is due, `Customer.contactRhythm` tells.
 *
 * @throws RangeError for a visit after `asOf`, a period that ends before it begins, a customer planned twice, or a calendar
 * on which nobody works.
 * @example
 * const visits = [
 *   { customer: "easy", day: "2026-03-02", effective: false, byAppointment: false, withPurpose: true },
 *   { customer: "easy", day: "2026-03-05", effective: true },
 *   { customer: "fine", day: "2026-03-10", effective: true, byAppointment: true },
 *   { customer: "new", day: "2026-03-13" },
 *   { customer: "fine", day: "2026-02-20" },
 * ]
 * const plan = [{ customer: "easy", visits: 1, easy: true }, { customer: "hard", visits: 2, easy: false }, { customer: "fine", visits: 1 }]
 * const march = Funnel.visits(visits, "2026-03-14", { from: "2026-03-01", plan })
 * march.workingDays // => 10
 * march.perWorkingDay // => 0.4
 * march.perWeek // => 2
 * march.effective // => { yes: 2, unknown: 1, low: 0.5, high: 0.75 }
 * march.planKept // => 0.5
 * march.customers.map(({ customer, verdict }) => `${customer} ${verdict}`) // => ["easy overVisited", "hard neglected", "fine onPlan", "new unplanned"]
 * march.because.map(({ rule }) => rule) // => ["easyOnes", "planKept", "visitPace", "visitsEffective", "visitsByAppointment", "visitsWithPurpose", "visitsBefore"]
 * @category Activity
 * @see docs/sources.md#funnel-visits
 */
export function visits(records: readonly Visit[], asOf: Day, options: VisitOptions): VisitDiagnosis {
  const where = "Funnel.visits";
  const today = numbered(where, "asOf", asOf);
  const { from, plan = [], weekend, holidays, workdays } = record(where, "options", options);
  const first = numbered(where, "from", from);
  if (first > today) throw refusal(where, "from", `must not be after asOf ${asOf}`, from);
  const calendar = readCalendar(where, { weekend, holidays, workdays });
  const planned = readPlan(where, plan);
  const all = each(where, "records", records, (visit, what) => readVisit(where, what, visit, asOf));
  const made = all.filter((visit) => visit.day >= from);

  const days = today - first + 1;
  const workingDays = workdaysIn(calendar, first, today);
  const customers = byCustomer(made, planned);
  const figures = {
    ...{ visits: made.length, before: all.length - made.length, days, workingDays },
    perDay: made.length / days,
    perWorkingDay: workingDays === 0 ? undefined : made.length / workingDays,
    perWeek: (made.length * 7) / days,
    perMonth: (made.length * DAYS_IN_MONTH) / days,
    effective: share(made.map((visit) => visit.effective)),
    byAppointment: share(made.map((visit) => visit.byAppointment)),
    withPurpose: share(made.map((visit) => visit.withPurpose)),
  };
  const kept = keeping(customers);
  return { ...figures, planKept: kept?.share, customers, because: reasons(figures, kept, customers, from) };
}

function readVisit(where: string, what: string, visit: Visit, asOf: Day): Visit {
  const { customer, day: on, effective, byAppointment, withPurpose } = record(where, what, visit);
  if (day(where, `${what}.day`, on) > asOf) throw refusal(where, `${what}.day`, `must not be after asOf ${asOf}`, on);
  const noted = (field: string, value: boolean | undefined) =>
    value === undefined ? undefined : flag(where, `${what}.${field}`, value);
  return {
    customer: text(where, `${what}.customer`, customer),
    day: on,
    effective: noted("effective", effective),
    byAppointment: noted("byAppointment", byAppointment),
    withPurpose: noted("withPurpose", withPurpose),
  };
}

function readPlan(where: string, plan: readonly PlannedVisits[]): PlannedVisits[] {
  const rows = each(where, "plan", plan, (row, what) => {
    const { customer, visits: number, easy } = record(where, what, row);
    const own = text(where, `${what}.customer`, customer);
    return {
      customer: own,
      visits: count(where, `${what}.visits (customer ${show(own)})`, number),
      easy: easy === undefined ? undefined : flag(where, `${what}.easy`, easy),
    };
  });
  unique(
    where,
    "plan",
    rows.map(({ customer }) => customer),
    "customer",
  );
  return rows;
}

function share(answers: readonly (boolean | undefined)[]): VisitShare | undefined {
  if (answers.length === 0) return undefined;
  const yes = answers.filter((answer) => answer === true).length;
  const unknown = answers.filter((answer) => answer === undefined).length;
  return { yes, unknown, low: yes / answers.length, high: (yes + unknown) / answers.length };
}

function byCustomer(made: readonly Visit[], planned: readonly PlannedVisits[]): CustomerVisits[] {
  const plans = new Map(planned.map((row) => [row.customer, row]));
  const heads = new Map(planned.map(({ customer }) => [customer, 0]));
  for (const { customer } of made) heads.set(customer, (heads.get(customer) ?? 0) + 1);
  return [...heads].map(([customer, own]): CustomerVisits => {
    const { visits: wanted, easy } = plans.get(customer) ?? {};
    const row = { customer, visits: own, planned: wanted, easy };
    if (wanted === undefined) {
      return { ...row, verdict: "unplanned", because: [{ rule: "visitsNotPlanned", customer, visits: own }] };
    }
    const facts = { customer, visits: own, planned: wanted };
    if (own > wanted) return { ...row, verdict: "overVisited", because: [{ rule: "visitedMore", ...facts }] };
    if (own < wanted) return { ...row, verdict: "neglected", because: [{ rule: "visitedLess", ...facts }] };
    return { ...row, verdict: "onPlan", because: [{ rule: "visitedAsPlanned", customer, visits: own }] };
  });
}

interface Kept {
  readonly kept: number;
  readonly planned: number;
  readonly share: number;
}

function keeping(customers: readonly CustomerVisits[]): Kept | undefined {
  const planned = customers.reduce((sum, row) => sum + (row.planned ?? 0), 0);
  const kept = customers.reduce((sum, row) => sum + Math.min(row.visits, row.planned ?? 0), 0);
  return planned === 0 ? undefined : { kept, planned, share: kept / planned };
}

type Figures = Omit<VisitDiagnosis, "planKept" | "customers" | "because">;

function reasons(
  { visits: made, before, days, workingDays, effective, byAppointment, withPurpose }: Figures,
  kept: Kept | undefined,
  customers: readonly CustomerVisits[],
  from: Day,
): VisitReason[] {
  const ids = (verdict: VisitVerdict, easy: boolean) =>
    customers.flatMap((row) => (row.verdict === verdict && (row.easy ?? false) === easy ? [row.customer] : []));
  const [overVisited, neglected] = [ids("overVisited", true), ids("neglected", false)];
  return [
    ...(overVisited.length > 0 && neglected.length > 0 ? [{ rule: "easyOnes", overVisited, neglected } as const] : []),
    ...(kept === undefined ? [] : [{ rule: "planKept", ...kept } as const]),
    { rule: "visitPace", visits: made, days, workingDays },
    ...(effective === undefined ? [] : [{ rule: "visitsEffective", ...effective } as const]),
    ...(byAppointment === undefined ? [] : [{ rule: "visitsByAppointment", ...byAppointment } as const]),
    ...(withPurpose === undefined ? [] : [{ rule: "visitsWithPurpose", ...withPurpose } as const]),
    ...(before === 0 ? [] : [{ rule: "visitsBefore", visits: before, from } as const]),
  ];
}
