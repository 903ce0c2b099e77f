/** The rolling plan: X months are done or fixed, and the Y months ahead carry what is left of the year. */
import { each, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, Decimal, type Money, money, product, quotient, size, sum, ZERO } from "../money.js";
import { divide, inUnits, lastDecimal, readUnit, readWeights, type SplitOptions } from "./split.js";

/** A month of a rolling plan. */
export interface RollingMonth {
  /** Its weight in the year, such as its seasonal index. */
  readonly season: Amount;
  /** What it brought. */
  readonly actual?: Amount | undefined;
  /** What it is fixed to bring, if it is not done yet but no longer changed. */
  readonly frozen?: Amount | undefined;
}

/** Why the remaining months carry what they carry. */
export type RollingReason =
  | {
      readonly rule: "monthsCarry";
      readonly remaining: string;
      readonly open: number;
      readonly load: number | undefined;
    }
  | { readonly rule: "yearReached"; readonly fixed: string; readonly surplus: string; readonly open: number }
  | { readonly rule: "noMonthCarries"; readonly remaining: string; readonly open: number }
  | {
      readonly rule: "remainderRoundedUp";
      readonly remaining: string;
      readonly planned: string;
      readonly unit: string;
    };

/** A month of the plan as it now stands, in the order given. */
export interface RolledMonth {
  readonly kind: "actual" | "frozen" | "open";
  readonly amount: Money;
}

/** The plan of the year with what is left spread over the open months. */
export interface RollingPlan extends Judgement<"carried" | "reached" | "unreachable", RollingReason> {
  /** Σ of the actual and frozen months, exact. */
  readonly fixed: Money;
  /** Yearly target − fixed, at least 0: what the open months must bring. */
  readonly remaining: Money;
  /** X, the months that are done or frozen. */
  readonly monthsFixed: number;
  /** Y, the months that are open. */
  readonly monthsOpen: number;
  /** What the open months must bring ÷ what the season gave them of the year; `undefined` where that is nothing. */
  readonly load: number | undefined;
  readonly months: readonly RolledMonth[];
}

/**
 * The rolling X + Y plan: what the open months must carry of a yearly target, split by season and adding up exactly.
 *
 * A remainder that is no multiple of the unit is rounded up to it, so that the year is reached.
 *
 * @throws RangeError for an amount or a weight below 0, weights of which none is above 0, or a unit that is not above 0.
 * @example
 * const months = [{ season: 1, actual: 15 }, { season: 1, frozen: 20 }, { season: 2 }, { season: 1 }]
 * const plan = Funnel.rollingPlan(110, months)
 * plan.remaining // => "75"
 * plan.months.map(({ amount }) => amount.toNumber()) // => [15, 20, 50, 25]
 * plan.load.toFixed(4) // => "1.1364"
 * Funnel.rollingPlan(30, months).verdict // => "reached"
 * Funnel.rollingPlan(40, months.slice(0, 2)).verdict // => "unreachable"
 * Funnel.rollingPlan(45, months, { unit: 3 }).because[1] // => { rule: "remainderRoundedUp", remaining: "10", planned: "12", unit: "3" }
 * @category Targets
 * @see docs/sources.md#funnel-rolling-plan
 */
export function rollingPlan(yearly: Amount, months: readonly RollingMonth[], options: SplitOptions = {}): RollingPlan {
  const where = "Funnel.rollingPlan";
  const wanted = size(where, "yearly", yearly);
  const { unit: given } = record(where, "options", options);
  const read = each(where, "months", months, (month, what) => readMonth(where, what, month));
  const seasons = readWeights(
    where,
    "months",
    read.map(({ season }) => season),
  );
  const step = readUnit(where, given);

  const fixed = sum(read.flatMap(({ amount }) => amount ?? []));
  const left = sum([wanted, fixed.negated()]);
  const remaining = left.isNegative() ? ZERO : left;
  const open = read.filter(({ kind }) => kind === "open").map(({ season }) => season);
  const ahead = sum(open);
  const planned = roundedUp(remaining, step ?? lastDecimal(remaining));
  const parts = ahead.isZero() ? open.map(() => ZERO) : divide(planned, open, step ?? lastDecimal(remaining)).parts;
  const load = relative(remaining, seasons, ahead, wanted);
  const queue = parts[Symbol.iterator]();
  return {
    ...judge({ left, remaining, planned, fixed, open: open.length, carries: !ahead.isZero(), load, unit: step }),
    fixed,
    remaining,
    monthsFixed: read.length - open.length,
    monthsOpen: open.length,
    load,
    months: read.map(({ kind, amount }) => ({ kind, amount: amount ?? queue.next().value ?? ZERO })),
  };
}

interface Rest {
  readonly left: Money;
  readonly remaining: Money;
  readonly planned: Money;
  readonly fixed: Money;
  readonly open: number;
  /** Whether an open month has a weight. */
  readonly carries: boolean;
  readonly load: number | undefined;
  readonly unit: Money | undefined;
}

function judge({
  left,
  remaining,
  planned,
  fixed,
  open,
  carries,
  load,
  unit,
}: Rest): Judgement<RollingPlan["verdict"], RollingReason> {
  if (left.lte(0)) {
    const surplus = left.isZero() ? ZERO : left.negated();
    return {
      verdict: "reached",
      because: [{ rule: "yearReached", fixed: fixed.toString(), surplus: surplus.toString(), open }],
    };
  }
  if (!carries) {
    return { verdict: "unreachable", because: [{ rule: "noMonthCarries", remaining: remaining.toString(), open }] };
  }
  const because: RollingReason[] = [{ rule: "monthsCarry", remaining: remaining.toString(), open, load }];
  if (unit === undefined || planned.eq(remaining)) return { verdict: "carried", because };
  const facts = { remaining: remaining.toString(), planned: planned.toString(), unit: unit.toString() };
  return { verdict: "carried", because: [...because, { rule: "remainderRoundedUp", ...facts }] };
}

/** remaining ÷ (yearly · open seasons ÷ all seasons). */
function relative(remaining: Money, seasons: readonly Money[], ahead: Money, wanted: Money): number | undefined {
  const given = product(wanted, ahead);
  return given.isZero() ? undefined : quotient(product(remaining, sum(seasons)), given).toNumber();
}

function roundedUp(amount: Money, unit: Money): Money {
  const { units, rest } = inUnits(amount, unit);
  return rest === 0n ? amount : product(new Decimal((units + 1n).toString()), unit);
}

function readMonth(where: string, what: string, month: RollingMonth) {
  const { season, actual, frozen } = record(where, what, month);
  if (actual !== undefined && frozen !== undefined) {
    throw refusal(where, `${what}.frozen`, "must be left out of a month that has an actual", frozen);
  }
  const weight = size(where, `${what}.season`, season);
  if (actual !== undefined)
    return { kind: "actual", season: weight, amount: money(where, `${what}.actual`, actual) } as const;
  if (frozen !== undefined)
    return { kind: "frozen", season: weight, amount: size(where, `${what}.frozen`, frozen) } as const;
  return { kind: "open", season: weight, amount: undefined } as const;
}
