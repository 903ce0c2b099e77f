/** Conversions by the period in which customers entered: are the newer ones better, or only younger? */
import { daysAfter, daysBetween, monthsAfter } from "../calendar.js";
import { count, each, level, oneOf, record, refusal, show, text, unique } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import { groupBy } from "../group.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Conversions, conversions, readStages } from "./conversions.js";
import type { Confidence } from "./interval.js";
import { COHORT_PERIODS, type COHORT_STATES } from "./table.js";

/** A customer and the day each stage was reached; a stage that is left out was not reached, or was skipped. */
export interface CohortRecord {
  readonly id: string;
  readonly reached: { readonly [stage: string]: Day | undefined };
}

/** The length of time by whose entries customers are grouped. */
export type CohortPeriod = (typeof COHORT_PERIODS)[number];

/** How customers are grouped, and how long they take. */
export interface CohortOptions extends Confidence {
  /** In the order of the funnel; customers enter at the first. */
  readonly stages: readonly string[];
  /** A month unless given. */
  readonly by?: CohortPeriod | undefined;
  /** How many days a customer needs to go all the way, or not to. */
  readonly maturity: Days;
}

/** Whether everybody in a cohort has had that time. */
export type CohortState = (typeof COHORT_STATES)[number];

/** Why a cohort is young or mature, and whom no cohort has. */
export type CohortReason =
  | { readonly rule: "cohortMature"; readonly period: string; readonly days: Days; readonly maturity: Days }
  | { readonly rule: "cohortYoung"; readonly period: string; readonly days: Days; readonly maturity: Days }
  | { readonly rule: "entryUnknown"; readonly customers: readonly string[] }
  | { readonly rule: "noMatureCohort"; readonly cohorts: number };

/** The customers who entered in one period. */
export interface Cohort extends Judgement<CohortState, CohortReason> {
  /** `"2026-03"`, `"2026-Q1"` or `"2026"`. */
  readonly period: string;
  /** The first and the last day of the period. */
  readonly from: Day;
  readonly to: Day;
  /** Of a customer who skipped a stage it counts as passed. */
  readonly conversions: Conversions;
}

/** The cohorts from the oldest to the youngest. */
export interface Cohorts extends Explained<CohortReason> {
  readonly cohorts: readonly Cohort[];
  /** All mature cohorts together; `undefined` without any. */
  readonly mature: Conversions | undefined;
  /** All cohorts together: too low as long as some are young. */
  readonly all: Conversions;
  /** The ids of customers of whom nobody knows when they entered, in the order given. */
  readonly undated: readonly string[];
}

/**
 * The conversions of customers grouped by the month, quarter or year they entered in, each group flagged as long as its
 * youngest members have not had the time to mature, and the rates of all mature groups together.
 *
 * A cohort is mature from `maturity` days after the last day of its period. What happened later than that counts, too.
 *
 * @throws RangeError for a repeated id, an unknown stage, a stage reached before an earlier one or after `asOf`, or fewer
 * than two stages.
 * @example
 * const records = [
 *   { id: "a", reached: { visit: "2026-01-10", order: "2026-02-20" } },
 *   { id: "b", reached: { visit: "2026-01-31" } },
 *   { id: "c", reached: { visit: "2026-02-03" } },
 *   { id: "d", reached: { order: "2026-02-03" } },
 * ]
 * const { cohorts, mature, all, undated } = Funnel.cohorts(records, "2026-03-02", { stages: ["visit", "order"], maturity: 30 })
 * cohorts.map(({ period, verdict, conversions }) => `${period} ${verdict} ${conversions.counts}`) // => ["2026-01 mature 2,1", "2026-02 young 1,0"]
 * mature.steps[0].rate // => 1 / 2
 * all.steps[0].rate // => 1 / 3
 * undated // => ["d"]
 * Funnel.cohorts(records, "2026-03-02", { stages: ["visit", "order"], maturity: 90 }).because[0] // => { rule: "noMatureCohort", cohorts: 2 }
 * @category Conversion
 * @see docs/sources.md#funnel-cohorts
 */
export function cohorts(records: readonly CohortRecord[], asOf: Day, options: CohortOptions): Cohorts {
  const where = "Funnel.cohorts";
  const today = day(where, "asOf", asOf);
  const { stages: names, by = "month", maturity, confidence } = record(where, "options", options);
  const stages = readStages(where, "stages", names);
  if (stages.length < 2) throw refusal(where, "stages.length", "must be at least 2", stages.length);
  const period = oneOf(where, "by", by, COHORT_PERIODS);
  const sure = confidence === undefined ? undefined : level(where, "confidence", confidence);
  const needed = count(where, "maturity", maturity);
  const followed = each(where, "records", records, (row, what) => readRecord(where, what, row, stages, today));
  unique(
    where,
    "records",
    followed.map(({ id }) => id),
  );

  const rates = (own: readonly Followed[]) =>
    conversions(
      stages.map((_, stage) => own.filter(({ furthest }) => furthest >= stage).length),
      { kind: "cohort", stages, confidence: sure },
    );
  const entered = followed.flatMap(({ entry, ...rest }) => (entry === undefined ? [] : [{ ...rest, entry }]));
  const groups = groupBy(entered, ({ entry }) => start(entry, period)).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = groups.map(([from, own]): Cohort => {
    const to = end(from, period);
    const name = { period: named(from, period), from, to };
    return { ...name, ...state(name.period, daysBetween(to, today), needed), conversions: rates(own) };
  });
  const ripe = groups.flatMap(([, own], row) => (rows[row]?.verdict === "mature" ? own : []));
  const undated = followed.flatMap(({ id, entry }) => (entry === undefined ? [id] : []));
  return {
    because: [
      ...(ripe.length === 0 ? [{ rule: "noMatureCohort", cohorts: rows.length } as const] : []),
      ...(undated.length === 0 ? [] : [{ rule: "entryUnknown", customers: undated } as const]),
    ],
    cohorts: rows,
    mature: ripe.length === 0 ? undefined : rates(ripe),
    all: rates(entered),
    undated,
  };
}

function state(period: string, days: Days, maturity: Days): Judgement<CohortState, CohortReason> {
  return days >= maturity
    ? { verdict: "mature", because: [{ rule: "cohortMature", period, days, maturity }] }
    : { verdict: "young", because: [{ rule: "cohortYoung", period, days, maturity }] };
}

interface Followed {
  readonly id: string;
  readonly entry: Day | undefined;
  /** The place of the last stage reached. */
  readonly furthest: number;
}

function readRecord(where: string, what: string, row: CohortRecord, stages: readonly string[], asOf: Day): Followed {
  const { id, reached } = record(where, what, row);
  const own = text(where, `${what}.id`, id);
  const days = new Map(Object.entries(record(where, `${what}.reached`, reached)));
  const unknown = [...days].find(([stage]) => !stages.includes(stage));
  if (unknown !== undefined) {
    throw refusal(
      where,
      `${what}.reached (id ${show(own)})`,
      "must have no stage beyond those of the funnel",
      unknown[0],
    );
  }
  let [furthest, latest]: [number, Day | undefined] = [-1, undefined];
  stages.forEach((stage, place) => {
    const on = days.get(stage);
    if (on === undefined) return;
    const at = `${what}.reached[${show(stage)}]`;
    day(where, at, on);
    if (on > asOf) throw refusal(where, at, `must not be after asOf ${asOf}`, on);
    if (latest !== undefined && on < latest)
      throw refusal(where, at, `must not be before an earlier stage, ${latest}`, on);
    [furthest, latest] = [place, on];
  });
  return { id: own, entry: days.get(stages[0] ?? ""), furthest };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the period that holds a day. */
function start(of: Day, period: CohortPeriod): Day {
  const month = Number(of.slice(5, 7)) - 1;
  const first = month - (month % MONTHS[period]) + 1;
  return `${of.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The last day of the period that begins on a day. */
function end(from: Day, period: CohortPeriod): Day {
  const next = monthsAfter(from, MONTHS[period]);
  return (next && daysAfter(next, -1)) ?? "9999-12-31";
}

function named(from: Day, period: CohortPeriod): string {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  return { month: `${year}-${month}`, quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`, year }[period];
}
