/** How near a prospect is to buying. */
import { daysBetween, monthsAfter } from "../calendar.js";
import { count, oneOf, record, refusal } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type PROSPECT_LEVELS, PROSPECT_LIMITS, PROSPECT_STATUSES } from "./table.js";

/** O signed, H, A, B and C by the expected day, W without contact, D postponed, F lost. */
export type ProspectLevel = (typeof PROSPECT_LEVELS)[number];

/** What has happened to a prospect, if it decides the level. */
export type ProspectStatus = keyof typeof PROSPECT_STATUSES;

/** A prospect; what is left out is not known. A status outweighs the expected day. */
export interface Prospect {
  readonly expected?: Day | undefined;
  readonly status?: ProspectStatus | undefined;
}

/** Up to how many calendar months ahead each level reaches; whole months, each more than the one before. */
export interface ProspectLimits {
  readonly H: number;
  readonly A: number;
  readonly B: number;
  readonly C: number;
}

/** How to tell a level by the day. */
export interface ProspectOptions {
  /** 1, 3, 6 and 12 months unless given. */
  readonly limits?: ProspectLimits | undefined;
}

/** Why a prospect has its level, or none; limit days after the year 9999 are `undefined`. */
export type ProspectReason =
  | { readonly rule: "statusDecides"; readonly status: ProspectStatus; readonly level: ProspectLevel }
  | { readonly rule: "noLongerProspect"; readonly status: ProspectStatus }
  | {
      readonly rule: "expectedWithin";
      readonly level: ProspectLevel;
      readonly expected: Day;
      /** The last day of the level before; `undefined` for the first. */
      readonly after: Day | undefined;
      /** The last day of this level, so many months from `asOf`. */
      readonly until: Day | undefined;
      readonly months: number;
    }
  | {
      readonly rule: "expectedBeyond";
      readonly expected: Day;
      readonly until: Day | undefined;
      readonly months: number;
    }
  | { readonly rule: "expectedPassed"; readonly expected: Day; readonly asOf: Day; readonly days: Days }
  | { readonly rule: "expectedUnknown" };

/** A prospect's level; `null` for who is no prospect, expects to buy too late or in the past, or says no day. */
export type ProspectJudgement = Judgement<ProspectLevel | null, ProspectReason>;

/**
 * The level of a prospect: by its status, or by the day on which it is expected to buy, in calendar months from `asOf`.
 * A limit day still belongs to its level; where a month has no such day, its last day is the limit.
 *
 * @throws RangeError for a day that does not exist, an unknown status, or limits that do not ascend.
 * @example
 * Customer.prospectLevel("2026-02-28", "2026-01-31").verdict // => "H"
 * Customer.prospectLevel("2026-03-01", "2026-01-31").verdict // => "A"
 * Customer.prospectLevel("2026-03-01", "2026-01-31").because[0].until // => "2026-04-30"
 * Customer.prospectLevel("2027-02-01", "2026-01-31").verdict // => null
 * Customer.prospectLevel("2026-01-30", "2026-01-31").because[0].rule // => "expectedPassed"
 * Customer.prospectLevel({ status: "postponed", expected: "2026-02-28" }, "2026-01-31").verdict // => "D"
 * Customer.prospectLevel({ status: "delivered" }, "2026-01-31").verdict // => null
 * Customer.prospectLevel({}, "2026-01-31").because[0].rule // => "expectedUnknown"
 * @category Prospects
 * @see docs/sources.md#customer-prospect-level
 */
export function prospectLevel(prospect: Day | Prospect, asOf: Day, options: ProspectOptions = {}): ProspectJudgement {
  const where = "Customer.prospectLevel";
  const { expected, status } = readProspect(where, prospect);
  const today = day(where, "asOf", asOf);
  const { limits = PROSPECT_LIMITS } = record(where, "options", options);
  const months = readLimits(where, limits);
  if (status !== undefined) return byStatus(status);
  return expected === undefined
    ? { verdict: null, because: [{ rule: "expectedUnknown" }] }
    : byDay(expected, today, months);
}

function byStatus(status: ProspectStatus): ProspectJudgement {
  const level = PROSPECT_STATUSES[status];
  return level === null
    ? { verdict: null, because: [{ rule: "noLongerProspect", status }] }
    : { verdict: level, because: [{ rule: "statusDecides", status, level }] };
}

const BY_DAY = ["H", "A", "B", "C"] as const;

function byDay(expected: Day, asOf: Day, limits: ProspectLimits): ProspectJudgement {
  if (expected < asOf) {
    const days = daysBetween(expected, asOf);
    return { verdict: null, because: [{ rule: "expectedPassed", expected, asOf, days }] };
  }
  let after: Day | undefined;
  for (const level of BY_DAY) {
    const months = limits[level];
    const until = monthsAfter(asOf, months);
    if (until === undefined || expected <= until) {
      return { verdict: level, because: [{ rule: "expectedWithin", level, expected, after, until, months }] };
    }
    after = until;
  }
  return { verdict: null, because: [{ rule: "expectedBeyond", expected, until: after, months: limits.C }] };
}

function readProspect(where: string, prospect: Day | Prospect): Prospect {
  if (typeof prospect === "string") return { expected: day(where, "prospect", prospect) };
  const { expected, status } = record(where, "prospect", prospect);
  return {
    expected: expected === undefined ? undefined : day(where, "prospect.expected", expected),
    status: status === undefined ? undefined : oneOf(where, "prospect.status", status, STATUSES),
  };
}

const STATUSES = Object.keys(PROSPECT_STATUSES) as ProspectStatus[];

function readLimits(where: string, limits: ProspectLimits): ProspectLimits {
  const given = record(where, "limits", limits);
  const H = above(where, "limits.H", given.H, 0, "0");
  const A = above(where, "limits.A", given.A, H, `limits.H ${H}`);
  const B = above(where, "limits.B", given.B, A, `limits.A ${A}`);
  const C = above(where, "limits.C", given.C, B, `limits.B ${B}`);
  return { H, A, B, C };
}

function above(where: string, what: string, value: unknown, least: number, named: string): number {
  const months = count(where, what, value);
  if (months > least) return months;
  throw refusal(where, what, `must be above ${named}`, value);
}
