/** Which open deals stand in their stage for longer than most others did. */
import { each, level, record, refusal, text, unique } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { normalQuantile } from "../stats/normal.js";
import { curveOf, readDays, readTime, type StageTime } from "./stage-times.js";
import { quantileOf } from "./survival.js";
import { CONFIDENCE, LEAST_LEFT, STALE_SHARE } from "./table.js";

/** An open deal and how long it has stood in its stage. */
export interface StandingDeal {
  readonly id: string;
  readonly stage: string;
  readonly days: number;
}

/** One deal's time in one stage, as history has it. */
export interface StageHistory extends StageTime {
  readonly stage: string;
}

/** What counts as stale. */
export interface StaleOptions {
  /** The share of a stage's deals that must have left sooner, between 0 and 1; 0.8 unless given. */
  readonly share?: number | undefined;
  /** Between 0 and 1, for the interval of the limit; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** What the history of a stage says: after `limit` days the share has left. */
export interface StageLimit {
  readonly stage: string;
  readonly deals: number;
  readonly left: number;
  /** `undefined` where the share is never seen to have left, or the history is thin. */
  readonly limit: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Why a deal is called stale, or is not. */
export type StaleReason =
  | {
      readonly rule: "beyondLimit" | "withinLimit";
      readonly stage: string;
      readonly days: number;
      readonly limit: number;
      readonly share: number;
      readonly left: number;
    }
  | { readonly rule: "limitUncertain"; readonly low: number | undefined; readonly high: number | undefined }
  | { readonly rule: "limitNotReached"; readonly stage: string; readonly share: number; readonly longest: number }
  | { readonly rule: "thinHistory"; readonly stage: string; readonly left: number; readonly atLeast: number };

/** A deal and whether it is stale. */
export interface StaleRow extends Judgement<"stale" | "moving" | "undetermined", StaleReason> {
  readonly id: string;
  readonly stage: string;
  readonly days: number;
}

/** All deals in the order given, and the limits of their stages. */
export interface StaleDeals {
  readonly share: number;
  readonly confidence: number;
  readonly deals: readonly StaleRow[];
  /** In the order in which the deals first name them. */
  readonly stages: readonly StageLimit[];
}

/**
 * Says which open deals are stale: longer in their stage than the time by which a share of its deals had left
 * (Kaplan–Meier, those still there included). A stage where the share is never reached, or fewer than 10 deals have
 * left, gives no verdict. The reasons also say when the deal's age lies within the interval of the limit.
 *
 * @throws RangeError for a repeated id, days outside 0–1e9, or a share or confidence not between 0 and 1.
 * @example
 * const history = [2, 3, 5, 5, 8, 9, 12, 14, 20, 30].map((days) => ({ stage: "demo", days, left: true }))
 * const deals = [
 *   { id: "d1", stage: "demo", days: 40 },
 *   { id: "d2", stage: "demo", days: 17 },
 *   { id: "d3", stage: "close", days: 90 },
 * ]
 * const stale = Funnel.staleDeals(deals, history)
 * stale.deals.map((deal) => deal.verdict) // => ["stale", "moving", "undetermined"]
 * stale.stages[0].limit // => 17
 * stale.deals[2].because // => [{ rule: "thinHistory", stage: "close", left: 0, atLeast: 10 }]
 * const open = Array.from({ length: 5 }, () => ({ stage: "demo", days: 50, left: false }))
 * Funnel.staleDeals(deals.slice(0, 1), [...history, ...open]).deals[0].because[0].rule // => "limitNotReached"
 * @category Time in stage
 * @see docs/sources.md#funnel-stale-deals
 */
export function staleDeals(
  deals: readonly StandingDeal[],
  history: readonly StageHistory[],
  options: StaleOptions = {},
): StaleDeals {
  const where = "Funnel.staleDeals";
  const { share = STALE_SHARE, confidence = CONFIDENCE } = record(where, "options", options);
  level(where, "share", share);
  level(where, "confidence", confidence);
  const open = readDeals(where, deals);
  const byStage = new Map(groupBy(readHistory(where, history), ({ stage }) => stage));

  const z = -normalQuantile((1 - confidence) / 2);
  const limits = new Map(
    groupBy(open, ({ stage }) => stage).map(([stage]) => [stage, limitOf(stage, byStage.get(stage) ?? [], share, z)]),
  );
  return {
    share,
    confidence,
    deals: open.flatMap((deal) => {
      const limit = limits.get(deal.stage);
      return limit === undefined ? [] : [{ ...deal, ...judge(deal, limit, share) }];
    }),
    stages: [...limits.values()].map(({ longest: _, ...limit }) => limit),
  };
}

interface Limit extends StageLimit {
  readonly longest: number;
}

function limitOf(stage: string, rows: readonly StageHistory[], share: number, z: number): Limit {
  const left = rows.filter((row) => row.left).length;
  const points = curveOf(rows);
  const longest = points[points.length - 1]?.time ?? 0;
  const known = { stage, deals: rows.length, left, longest };
  if (left < LEAST_LEFT) return { ...known, limit: undefined, low: undefined, high: undefined };
  const { days: limit, low, high } = quantileOf(points, share, z, "logLog");
  return { ...known, limit, low, high };
}

function judge({ stage, days }: StandingDeal, of: Limit, share: number): Judgement<StaleRow["verdict"], StaleReason> {
  const { limit, low, high, left, longest } = of;
  if (left < LEAST_LEFT) {
    return { verdict: "undetermined", because: [{ rule: "thinHistory", stage, left, atLeast: LEAST_LEFT }] };
  }
  if (limit === undefined) {
    return { verdict: "undetermined", because: [{ rule: "limitNotReached", stage, share, longest }] };
  }
  const facts = { stage, days, limit, share, left };
  const unsure = (low === undefined || days > low) && (high === undefined || days <= high);
  const caution: StaleReason[] = unsure ? [{ rule: "limitUncertain", low, high }] : [];
  return days > limit
    ? { verdict: "stale", because: [{ rule: "beyondLimit", ...facts }, ...caution] }
    : { verdict: "moving", because: [{ rule: "withinLimit", ...facts }, ...caution] };
}

function readDeals(where: string, deals: readonly StandingDeal[]): StandingDeal[] {
  const rows = each(where, "deals", deals, (deal, what) => {
    const { id, stage, days } = record(where, what, deal);
    return {
      id: text(where, `${what}.id`, id),
      stage: text(where, `${what}.stage`, stage),
      days: readDays(where, `${what}.days`, days),
    };
  });
  const ids = rows.map(({ id }) => id);
  unique(where, "deals", ids);
  return rows;
}

/** A long list: the name of a row is made for a refusal alone. */
function readHistory(where: string, history: readonly StageHistory[]): StageHistory[] {
  if (!Array.isArray(history)) throw refusal(where, "history", "must be an array", history, "array");
  return Array.from<StageHistory, StageHistory>(history, (entry, row) => {
    const { stage, ...time } = readTime(where, "history", row, entry);
    return {
      stage: typeof stage === "string" && stage !== "" ? stage : text(where, `history[${row}].stage`, stage),
      ...time,
    };
  });
}
