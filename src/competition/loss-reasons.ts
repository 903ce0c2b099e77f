/** Why deals were lost, in all and stage by stage, and whether the leading reason leads by more than chance. */
import { each, record, refusal, text } from "../check.js";
import { groupBy } from "../group.js";
import type { Explained, Judgement } from "../judgement.js";
import { binomialAtLeast } from "../stats/binomial.js";
import { holm } from "../stats/fisher.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { chanceLeft, type ReviewOptions, readConfidence } from "./review-options.js";
import { MOST_REVIEWED, REVIEW_FEW } from "./reviews-table.js";

/** A deal that was lost; what is left out nobody knows. */
export interface LostDeal {
  /** The stage it was lost at, in the house's own words. */
  readonly stage?: string | undefined;
  /** What it was lost on, in the house's own words. */
  readonly reason?: string | undefined;
}

/** How often a reason was named, as a share of the deals whose reason is known. */
export interface LossShare {
  readonly reason: string;
  readonly count: number;
  readonly share: number;
  /** Wilson's. */
  readonly interval: Interval;
}

/** Why a reason leads, or none can be said to. */
export type LossReason =
  | (LeadingReason & { readonly rule: "lossLeads" })
  | (LeadingReason & { readonly rule: "lossLeadOpen"; readonly level: number; readonly unknown: number })
  | {
      readonly rule: "lossTied";
      readonly stage: string | undefined;
      readonly reasons: readonly string[];
      readonly count: number;
      readonly of: number;
    }
  | { readonly rule: "lossNoReason"; readonly stage: string | undefined; readonly deals: number }
  | {
      readonly rule: "lossReasonUnknown";
      readonly stage: string | undefined;
      readonly unknown: number;
      readonly deals: number;
    }
  | { readonly rule: "lossStageUnknown"; readonly unknown: number; readonly deals: number }
  | { readonly rule: "lossFew"; readonly deals: number; readonly below: number };

/** A reason that leads and the one after it. */
export interface LeadingReason {
  /** `undefined` for all stages together. */
  readonly stage: string | undefined;
  readonly reason: string;
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  readonly next: string | undefined;
  readonly nextCount: number;
  readonly pValue: number;
}

/** The reasons of some lost deals: `settled` where the first leads by more than chance, whatever the unknown ones were. */
export interface LossTable extends Judgement<"settled" | "open" | "undetermined", LossReason> {
  readonly deals: number;
  /** Deals whose reason nobody knows: in no share. */
  readonly unknown: number;
  /** The most frequent first. */
  readonly reasons: readonly LossShare[];
  /** The most frequent one, or several that are equally frequent. */
  readonly leading: readonly string[];
  /** How often chance alone would make one of the first two lead by as much; Holm's adjustment over the stages. */
  readonly pValue: number | undefined;
}

/** A stage and the reasons there. */
export interface StageLosses extends LossTable {
  readonly stage: string;
  /** Its share of the deals whose stage is known, with Wilson's interval. */
  readonly share: number;
  readonly interval: Interval;
}

/** Why deals were lost. */
export interface LossReasons extends Explained<LossReason> {
  readonly method: "wilson";
  readonly confidence: number;
  readonly all: LossTable;
  /** The stage that loses most first. */
  readonly stages: readonly StageLosses[];
  /** Deals whose stage nobody knows: in no stage. */
  readonly stageUnknown: number;
}

/**
 * Counts why deals were lost, in all and by the stage they were lost at, with Wilson's intervals of the shares.
 *
 * The leading reason is `settled` if one that is no more frequent than the next would lead by so much with a chance of at
 * most 1 − confidence: the exact two-sided test of the first two against each other, with every deal of unknown reason
 * given to the next. Over the stages, the chances are adjusted after Holm.
 *
 * @throws RangeError for an empty stage or reason, more than 1,000,000 deals, or a confidence not between 0 and 1.
 * @example
 * const lost = (stage, reason, times) => Array.from({ length: times }, () => ({ stage, reason }))
 * const deals = [...lost("proposal", "criteria", 14), ...lost("proposal", "price", 3), ...lost("negotiation", "price", 5), ...lost("negotiation", undefined, 2), ...lost(undefined, "criteria", 1)]
 * const { all, stages, stageUnknown, because } = Competition.lossReasons(deals)
 * all.reasons.map(({ reason, count }) => [reason, count]) // => [["criteria", 15], ["price", 8]]
 * all.verdict // => "open"
 * stages.map(({ stage, deals, unknown, verdict }) => [stage, deals, unknown, verdict]) // => [["proposal", 17, 0, "settled"], ["negotiation", 7, 2, "open"]]
 * stageUnknown // => 1
 * explain(stages[0], en.competition.sentences)[0]
 * // => "Proposal: “criteria” leads with 14 of 17 (interval 59% to 93.8%), beyond chance (p = 0.03)."
 * all.because.map(({ rule }) => rule) // => ["lossLeadOpen", "lossReasonUnknown"]
 * because // => [{ rule: "lossStageUnknown", unknown: 1, deals: 25 }, { rule: "lossFew", deals: 25, below: 30 }]
 * Competition.lossReasons(deals.slice(13, 18)).all.because[0].rule // => "lossLeadOpen"
 * Competition.lossReasons([{ reason: "price" }, { reason: "criteria" }]).all.leading // => ["criteria", "price"]
 * Competition.lossReasons([{ stage: "proposal" }]).all.verdict // => "undetermined"
 * @category Winning and losing
 * @see docs/sources.md#competition-win-and-loss
 */
export function lossReasons(deals: readonly LostDeal[], options: ReviewOptions = {}): LossReasons {
  const where = "Competition.lossReasons";
  const confidence = readConfidence(where, options);
  const rows = readDeals(where, deals);
  const staged = groupBy(rows, ({ stage }) => stage).flatMap(([stage, own]) =>
    stage === undefined ? [] : [{ stage, own }],
  );
  const known = staged.reduce((sum, { own }) => sum + own.length, 0);
  const counted = staged.map(({ stage, own }) => ({ stage, own, count: countedOf(own) }));
  const adjusted = holm(counted.flatMap(({ count }) => count.pValue ?? []));
  let next = 0;
  const stages = counted.map(({ stage, own, count }): StageLosses => {
    const pValue = count.pValue === undefined ? undefined : adjusted[next++];
    const [share, interval] = [own.length / known, wilson(own.length, known, confidence)];
    return { stage, share, interval, ...judged(stage, { ...count, pValue }, confidence) };
  });
  const all = countedOf(rows);
  const stageUnknown = rows.length - known;
  return {
    because: cautions(rows.length, stageUnknown),
    method: "wilson",
    confidence,
    all: judged(undefined, all, confidence),
    stages: stages.sort((one, other) => other.deals - one.deals || order(one.stage, other.stage)),
    stageUnknown,
  };
}

function readDeals(where: string, deals: readonly LostDeal[]): LostDeal[] {
  const rows = each(where, "deals", deals, (deal, what) => {
    const { stage, reason } = record(where, what, deal);
    return {
      stage: stage === undefined ? undefined : text(where, `${what}.stage`, stage),
      reason: reason === undefined ? undefined : text(where, `${what}.reason`, reason),
    };
  });
  if (rows.length <= MOST_REVIEWED) return rows;
  throw refusal(where, "deals.length", `must be at most ${MOST_REVIEWED}`, rows.length);
}

interface Count {
  readonly deals: number;
  readonly known: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly pValue: number | undefined;
}

/** The reasons by how often they were named, and the test of the first against the next. */
function countedOf(rows: readonly LostDeal[]): Count {
  const reasons = groupBy(rows, ({ reason }) => reason)
    .flatMap(([reason, own]) => (reason === undefined ? [] : [{ reason, count: own.length }]))
    .sort((one, other) => other.count - one.count || order(one.reason, other.reason));
  const known = reasons.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = reasons;
  const rival = (second?.count ?? 0) + rows.length - known;
  const pValue = first === undefined ? undefined : byChance(first.count, rival);
  return { deals: rows.length, known, reasons, pValue };
}

/** How often one of two equally frequent reasons leads the other by so much or more; 12 digits, as the level has. */
function byChance(first: number, second: number): number {
  if (first <= second) return 1;
  return Number(Math.min(1, 2 * binomialAtLeast(first, first + second, 0.5)).toPrecision(12));
}

function judged(stage: string | undefined, count: Count, confidence: number): LossTable {
  const { deals, known, pValue } = count;
  const unknown = deals - known;
  const reasons = count.reasons.map(({ reason, count: times }) => ({
    ...{ reason, count: times, share: times / known },
    interval: wilson(times, known, confidence),
  }));
  const [first, second] = reasons;
  const table = { deals, unknown, reasons, pValue };
  const open: LossReason[] = unknown > 0 ? [{ rule: "lossReasonUnknown", stage, unknown, deals }] : [];
  if (first === undefined || pValue === undefined) {
    return { verdict: "undetermined", because: [{ rule: "lossNoReason", stage, deals }], ...table, leading: [] };
  }
  const leading = reasons.filter(({ count: times }) => times === first.count).map(({ reason }) => reason);
  if (leading.length > 1) {
    const tied: LossReason = { rule: "lossTied", stage, reasons: [...leading], count: first.count, of: known };
    return { verdict: "open", because: [tied, ...open], ...table, leading };
  }
  const facts = {
    ...{ stage, reason: first.reason, count: first.count, of: known, ...first.interval },
    ...{ next: second?.reason, nextCount: second?.count ?? 0, pValue },
  };
  const level = chanceLeft(confidence);
  return pValue <= level
    ? { verdict: "settled", because: [{ rule: "lossLeads", ...facts }, ...open], ...table, leading }
    : { verdict: "open", because: [{ rule: "lossLeadOpen", ...facts, level, unknown }, ...open], ...table, leading };
}

function cautions(deals: number, unknown: number): LossReason[] {
  return [
    ...(unknown > 0 ? [{ rule: "lossStageUnknown", unknown, deals } as const] : []),
    ...(deals < REVIEW_FEW ? [{ rule: "lossFew", deals, below: REVIEW_FEW } as const] : []),
  ];
}

/** By their letters' codes: the same in every language. */
const order = (one: string, other: string) => (one < other ? -1 : Number(one > other));
