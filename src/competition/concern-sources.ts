/** How strong the concern from each source is today, by the last that was heard of it. */
import type { Day, Days } from "../day.js";
import { groupBy } from "../group.js";
import { CONCERN_SOURCES, type CONCERN_STRENGTHS } from "./concerns-table.js";

/** What a concern is about. */
export type ConcernSource = (typeof CONCERN_SOURCES)[number];

/** How much there is to a concern. */
export type ConcernStrength = (typeof CONCERN_STRENGTHS)[number];

/** Where a concern has come from since the report before. */
export type ConcernTrend = "rising" | "falling" | "steady";

/** A source as it stands today. */
export interface ConcernStanding {
  readonly source: ConcernSource;
  /** `undefined` where nothing was heard, or nothing lately: silence is not "no concern". */
  readonly score: number | undefined;
  readonly strength: ConcernStrength | undefined;
  /** `undefined` unless reports of two days can be compared and the later one is fresh. */
  readonly trend: ConcernTrend | undefined;
  readonly reportedOn: Day | undefined;
  /** Since the last report. */
  readonly days: Days | undefined;
  /** Talk of the cost had gone down and has come up again. */
  readonly returned: boolean;
  /** Whether it can make the concerns strong: cost, which is there all along, only once it has returned. */
  readonly counts: boolean;
}

/** A report that was read; `on` is the number of its day. */
export interface ReadReport {
  readonly source: ConcernSource;
  readonly reportedOn: Day;
  readonly on: number;
  readonly strength: number;
}

/** When a concern is strong, and how long a report is fresh. */
export interface ConcernLimits {
  readonly strongFrom: number;
  readonly freshFor: Days;
}

/** Every source, in the order of the table. */
export function standings(reports: readonly ReadReport[], today: number, limits: ConcernLimits): ConcernStanding[] {
  const own = new Map(groupBy(reports, ({ source }) => source));
  return CONCERN_SOURCES.map((source) => standing(source, daily(own.get(source) ?? []), today, limits));
}

/** The strongest report of each day, in the order of time. */
function daily(reports: readonly ReadReport[]): ReadReport[] {
  return groupBy(reports, ({ on }) => on)
    .map(([, rows]) => rows.reduce((most, row) => (row.strength > most.strength ? row : most)))
    .sort((one, other) => one.on - other.on);
}

function standing(
  source: ConcernSource,
  course: readonly ReadReport[],
  today: number,
  { strongFrom, freshFor }: ConcernLimits,
): ConcernStanding {
  const [last, before] = [course[course.length - 1], course[course.length - 2]];
  const known = { source, reportedOn: last?.reportedOn, days: last === undefined ? undefined : today - last.on };
  if (last === undefined || today - last.on > freshFor) {
    return { ...known, score: undefined, strength: undefined, trend: undefined, returned: false, counts: false };
  }
  const score = last.strength;
  const returned = source === "cost" && hasReturned(course.map(({ strength }) => strength));
  return {
    ...known,
    score,
    strength: score >= strongFrom && score > 0 ? "strong" : score > 0 ? "slight" : "none",
    trend: before === undefined ? undefined : trend(before.strength, score),
    returned,
    counts: source !== "cost" || returned,
  };
}

function trend(before: number, now: number): ConcernTrend {
  return now > before ? "rising" : now < before ? "falling" : "steady";
}

/** Whether a course went down somewhere, and stands above that low again. */
function hasReturned(course: readonly number[]): boolean {
  const now = course[course.length - 1] ?? 0;
  let highest = 0;
  for (const score of course) {
    if (score < highest && score < now) return true;
    highest = Math.max(highest, score);
  }
  return false;
}
