/** Small samples drawn towards the rate of the team, or towards a published one. */
import { count, each, level, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { betaQuantile } from "../stats/beta.js";
import { likeliestStrength } from "../stats/beta-binomial.js";
import { type Counted, type Interval, readCounted } from "./interval.js";
import { CONFIDENCE, LEAST_STRENGTH } from "./table.js";

/** A seller, a team, a region: whoever the rate belongs to. */
export interface CountedGroup extends Counted {
  readonly id: string;
}

/** Towards what the rates are drawn, and how strongly. */
export interface ShrinkOptions {
  /** A published rate, between 0 and 1; the rate of all groups together unless given. */
  readonly rate?: number | undefined;
  /** How many trials that rate is worth, 0.01–1e15; estimated from the groups unless given. */
  readonly strength?: number | undefined;
  /** The chance that a credible interval holds the true rate; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** Where the rate and its strength come from. */
export type ShrinkReason =
  | { readonly rule: "strengthGiven" | "strengthFloor"; readonly strength: number }
  | { readonly rule: "strengthEstimated" | "strengthCeiling"; readonly strength: number; readonly groups: number }
  | { readonly rule: "strengthUnknown"; readonly groups: number }
  | { readonly rule: "towardsTeam"; readonly rate: number; readonly successes: number; readonly trials: number }
  | { readonly rule: "towardsGiven"; readonly rate: number }
  | { readonly rule: "towardsNothing" };

/** A group with its rate before and after. */
export interface ShrunkGroup extends CountedGroup {
  /** successes ÷ trials, `undefined` without trials. */
  readonly rate: number | undefined;
  /** (successes + strength · rate towards) ÷ (trials + strength); `undefined` where the strength is not known. */
  readonly shrunk: number | undefined;
  /** Credible interval of the shrunk rate; `undefined` where one side has less than a thousandth of a trial. */
  readonly interval: Interval | undefined;
  /** trials ÷ (trials + strength): what the group's own data count for. */
  readonly weight: number | undefined;
}

/** All groups in the order given; the verdict says where the strength comes from. */
export interface Shrunk extends Judgement<"given" | "estimated" | "undetermined", ShrinkReason> {
  /** Towards what the rates are drawn. */
  readonly rate: number | undefined;
  /** How many trials that is worth. */
  readonly strength: number | undefined;
  readonly confidence: number;
  readonly groups: readonly ShrunkGroup[];
}

/** A posterior with less of a success or a failure than this has no interval. */
const LEAST_PART = 1e-3;

/**
 * The rate of each group, drawn towards the rate of all of them (or a given one) by as much as its sample is small.
 *
 * The strength is the one that makes the groups' counts likeliest (beta-binomial, mean fixed), at least 1 trial and at
 * most as many as all groups have together. The interval is the equal-tailed one of the beta distribution that results.
 *
 * @throws RangeError for a repeated id, a count below 0, more successes than trials, more than 2⁵³ trials together, or
 * a rate, strength or confidence outside its range.
 * @example
 * const sellers = [
 *   { id: "Li", successes: 9, trials: 10 },
 *   { id: "Wang", successes: 40, trials: 100 },
 *   { id: "Zhao", successes: 1, trials: 20 },
 * ]
 * const drawn = Funnel.shrink(sellers, { strength: 20, rate: 0.5 })
 * drawn.groups.map((seller) => seller.shrunk.toFixed(4)) // => ["0.6333", "0.4167", "0.2750"]
 * drawn.groups[0].weight.toFixed(4) // => "0.3333"
 * Funnel.shrink(sellers).strength.toFixed(6) // => "1.712016"
 * Funnel.shrink(sellers.slice(0, 1)).verdict // => "undetermined"
 * Funnel.shrink([{ id: "x", successes: 4, trials: 8 }, { id: "y", successes: 8, trials: 16 }]).because[0]
 * // => { rule: "strengthCeiling", strength: 24, groups: 2 }
 * Funnel.shrink([{ id: "x", successes: 8, trials: 8 }, { id: "y", successes: 0, trials: 9 }]).because[0]
 * // => { rule: "strengthFloor", strength: 1 }
 * Funnel.shrink([]).because.map(({ rule }) => rule) // => ["strengthUnknown", "towardsNothing"]
 * @category Conversion
 * @see docs/sources.md#funnel-shrinkage
 */
export function shrink(groups: readonly CountedGroup[], options: ShrinkOptions = {}): Shrunk {
  const where = "Funnel.shrink";
  const { rate, strength, confidence = CONFIDENCE } = record(where, "options", options);
  if (rate !== undefined) level(where, "rate", rate);
  if (strength !== undefined) readStrength(where, strength);
  level(where, "confidence", confidence);
  const rows = each(where, "groups", groups, (group, what) => {
    const id = text(where, `${what}.id`, record(where, what, group).id);
    return { id, ...readCounted(where, `${what}.`, group) };
  });
  const ids = rows.map(({ id }) => id);
  unique(where, "groups", ids);

  const team = total(where, rows);
  const towards = rate ?? (team.trials === 0 ? undefined : team.successes / team.trials);
  const judged = judge(rows, team, towards, strength);
  return {
    ...judged,
    because: [...judged.because, towardsReason(rate, towards, team)],
    rate: towards,
    confidence,
    groups: rows.map((row) => drawn(row, towards, judged.strength, confidence)),
  };
}

function readStrength(where: string, strength: unknown): number {
  if (typeof strength === "number" && strength >= 0.01 && strength <= 1e15) return strength;
  throw refusal(where, "strength", "must be a number 0.01–1e15", strength, "number");
}

function total(where: string, rows: readonly Counted[]): Counted {
  const trials = rows.reduce((sum, row) => sum + row.trials, 0);
  count(where, "the trials of all groups", trials);
  return { successes: rows.reduce((sum, row) => sum + row.successes, 0), trials };
}

function judge(
  rows: readonly Counted[],
  team: Counted,
  rate: number | undefined,
  given: number | undefined,
): Judgement<Shrunk["verdict"], ShrinkReason> & Pick<Shrunk, "strength"> {
  const groups = rows.filter(({ trials }) => trials > 0).length;
  if (given !== undefined) {
    return { verdict: "given", because: [{ rule: "strengthGiven", strength: given }], strength: given };
  }
  if (rate === undefined || groups < 2) {
    return { verdict: "undetermined", because: [{ rule: "strengthUnknown", groups }], strength: undefined };
  }
  const strength = likeliestStrength(rows, rate, LEAST_STRENGTH, team.trials);
  if (strength === team.trials) {
    return { verdict: "estimated", because: [{ rule: "strengthCeiling", strength, groups }], strength };
  }
  if (strength === LEAST_STRENGTH) {
    return { verdict: "estimated", because: [{ rule: "strengthFloor", strength }], strength };
  }
  return { verdict: "estimated", because: [{ rule: "strengthEstimated", strength, groups }], strength };
}

function towardsReason(given: number | undefined, rate: number | undefined, team: Counted): ShrinkReason {
  if (given !== undefined) return { rule: "towardsGiven", rate: given };
  return rate === undefined ? { rule: "towardsNothing" } : { rule: "towardsTeam", rate, ...team };
}

function drawn(
  row: CountedGroup,
  towards: number | undefined,
  strength: number | undefined,
  sure: number,
): ShrunkGroup {
  const { successes, trials } = row;
  const rate = trials === 0 ? undefined : successes / trials;
  if (towards === undefined || strength === undefined) {
    return { ...row, rate, shrunk: undefined, interval: undefined, weight: undefined };
  }
  const [won, lost] = [successes + strength * towards, trials - successes + strength * (1 - towards)];
  return {
    ...row,
    rate,
    shrunk: won / (trials + strength),
    interval: Math.min(won, lost) < LEAST_PART ? undefined : credible(won, lost, sure),
    weight: trials / (trials + strength),
  };
}

function credible(won: number, lost: number, confidence: number): Interval {
  const outside = (1 - confidence) / 2;
  return { low: betaQuantile(outside, won, lost), high: betaQuantile(outside, won, lost, true) };
}
