/** How fast the pipeline turns into money, and whether there is enough of it. */
import { count, ratio, record, refusal } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, type Money, product, quotient, size, sum, ZERO } from "../money.js";

/** The four levers of sales velocity. */
export interface Levers {
  /** How many open deals. */
  readonly deals: number;
  readonly averageValue: Amount;
  /** Won ÷ decided, 0–1. */
  readonly winRate: number;
  /** The length of the sales cycle in days, above 0. */
  readonly cycleDays: number;
}

/** Sales velocity with the levers it came from. */
export interface Velocity extends Explained<VelocityReason> {
  /** Money per calendar day, to 34 digits. */
  readonly perDay: Money;
}

export type VelocityReason = {
  readonly rule: "velocity";
  readonly deals: number;
  readonly averageValue: string;
  readonly winRate: number;
  readonly cycleDays: number;
};

/**
 * Sales velocity: open deals · average value · win rate ÷ cycle days, in money per day.
 *
 * @throws RangeError for a count or value below 0, a win rate outside 0–1, or a cycle that is not above 0.
 * @example
 * Funnel.velocity({ deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 }).perDay.toFixed(2) // => "3333.33"
 * @category Forecast
 * @see docs/sources.md#funnel-velocity
 */
export function velocity(levers: Levers): Velocity {
  const { deals, averageValue, winRate, cycleDays } = readLevers("Funnel.velocity", levers);
  return {
    perDay: quotient(product(deals, averageValue, winRate), cycleDays),
    because: [{ rule: "velocity", deals, averageValue: averageValue.toString(), winRate, cycleDays }],
  };
}

/** The levers, each within its bounds. */
export interface ReadLevers {
  readonly deals: number;
  readonly averageValue: Money;
  readonly winRate: number;
  readonly cycleDays: number;
}

export function readLevers(where: string, levers: Levers): ReadLevers {
  const given = record(where, "levers", levers);
  const deals = count(where, "deals", given.deals);
  const averageValue = size(where, "averageValue", given.averageValue);
  const winRate = ratio(where, "winRate", given.winRate);
  const { cycleDays } = given;
  if (!(typeof cycleDays === "number" && cycleDays > 0 && Number.isFinite(cycleDays))) {
    throw refusal(where, "cycleDays", "must be a finite number above 0", cycleDays, "number");
  }
  return { deals, averageValue, winRate, cycleDays };
}

/** What coverage is judged by. */
export interface CoverageInput {
  /** The amount of the open deals, unweighted. */
  readonly pipeline: Amount;
  /** What shall be won, above 0. */
  readonly target: Amount;
  /** Won ÷ decided by amount, 0–1; without it coverage is counted but not judged. */
  readonly winRate?: number | undefined;
}

/** Why a pipeline is enough, or not. */
export type CoverageReason =
  | { readonly rule: "covered"; readonly coverage: number; readonly needed: number }
  | { readonly rule: "uncovered"; readonly coverage: number; readonly needed: number; readonly gap: string }
  | { readonly rule: "nothingIsWon" }
  | { readonly rule: "noWinRate"; readonly coverage: number };

/** How many times the pipeline holds the target, against how many times it must. */
export interface Coverage extends Judgement<"enough" | "short" | "undetermined", CoverageReason> {
  /** pipeline ÷ target. */
  readonly coverage: number;
  /** 1 ÷ win rate; `undefined` without a win rate above 0. */
  readonly needed: number | undefined;
  /** How much pipeline is missing, to 34 digits; 0 when there is enough, `undefined` when nobody can say. */
  readonly gap: Money | undefined;
}

/**
 * Pipeline coverage: pipeline ÷ target, judged against 1 ÷ win rate.
 *
 * @throws RangeError for a pipeline below 0, a target that is not above 0, or a win rate outside 0–1.
 * @example
 * Funnel.coverage({ pipeline: 300, target: 100, winRate: 0.25 }).verdict // => "short"
 * Funnel.coverage({ pipeline: 300, target: 100, winRate: 0.25 }).gap.toString() // => "100"
 * Funnel.coverage({ pipeline: 300, target: 100 }).verdict // => "undetermined"
 * @category Forecast
 * @see docs/sources.md#funnel-coverage
 */
export function coverage(input: CoverageInput): Coverage {
  const where = "Funnel.coverage";
  const { pipeline, target, winRate } = record(where, "input", input);
  const [have, want] = [size(where, "pipeline", pipeline), size(where, "target", target)];
  if (want.isZero()) throw refusal(where, "target", "must be above 0", target);
  const covers = quotient(have, want).toNumber();
  if (winRate === undefined) {
    return {
      verdict: "undetermined",
      because: [{ rule: "noWinRate", coverage: covers }],
      coverage: covers,
      needed: undefined,
      gap: undefined,
    };
  }
  if (!Number.isFinite(1 / ratio(where, "winRate", winRate))) {
    return {
      verdict: "short",
      because: [{ rule: "nothingIsWon" }],
      coverage: covers,
      needed: undefined,
      gap: undefined,
    };
  }
  const needed = quotient(1, winRate).toNumber();
  if (product(have, winRate).gte(want)) {
    return {
      verdict: "enough",
      because: [{ rule: "covered", coverage: covers, needed }],
      coverage: covers,
      needed,
      gap: ZERO,
    };
  }
  const gap = sum([quotient(want, winRate), have.negated()]);
  return {
    verdict: "short",
    because: [{ rule: "uncovered", coverage: covers, needed, gap: gap.toString() }],
    coverage: covers,
    needed,
    gap,
  };
}
