/** How long it takes until what was put in has come back. */
import { daysAfter } from "../calendar.js";
import type { Day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Amount, Decimal, type Money, product, quotient, sum, ZERO } from "../money.js";
import { type DatedFlow, readFlows, readRate, type Timeline, type TimeUnit } from "./flows.js";
import { growthOver } from "./present-value.js";

/** Why an investment is paid back, or not. */
export type PaybackReason =
  | {
      readonly rule: "paidBackAfter";
      readonly periods: number;
      readonly unit: TimeUnit;
      /** The first day at whose end all has come back; `undefined` for flows without days. */
      readonly on: Day | undefined;
    }
  /** What is missing at the end, in today's value. */
  | { readonly rule: "stillToComeBack"; readonly amount: string }
  /** The running total had reached nothing before. */
  | { readonly rule: "fellBelowAgain"; readonly first: number; readonly unit: TimeUnit }
  | { readonly rule: "nothingToPayBack" }
  | { readonly rule: "flowsDiscounted"; readonly rate: number };

/** Whether and when an investment is paid back. */
export interface Payback extends Judgement<"paidBack" | "neverPaidBack" | "nothingInvested", PaybackReason> {
  /** Periods, or years of 365 days where flows carry days, until it is paid back for good. */
  readonly periods: number | undefined;
  /** The first day at whose end it is; `undefined` for flows without days. */
  readonly on: Day | undefined;
}

/**
 * Tells when flows are paid back for good: from when on their running total, discounted at `rate`, is never again below
 * nothing. Between two flows money is taken to come in evenly; a day is rounded up to the next.
 *
 * Where the total had reached nothing before, and fell below it again, a second reason says when that first was.
 * `nothingInvested` where it never falls below nothing at all. What falls on one day is added up first. The comparisons
 * are exact; discounted by parts of a year, 28 digits of what has flowed count.
 *
 * @throws RangeError for a rate of −1 or less, no flows, or a day that does not exist.
 * @example
 * Bvf.payback([-40000, 5000, 8000, 12000, 30000]).periods // => 3.5
 * Bvf.payback([-100, 55, 60.5, 1], 0.1).because
 * // => [{ rule: "paidBackAfter", periods: 2, unit: "periods", on: undefined }, { rule: "flowsDiscounted", rate: 0.1 }]
 * Bvf.payback([-100, 55], 0.1).because[0] // => { rule: "stillToComeBack", amount: "50" }
 * const mine = Bvf.payback([-100, 125, -50, 100])
 * mine.periods // => 2.25
 * mine.because[1] // => { rule: "fellBelowAgain", first: 0.8, unit: "periods" }
 * Bvf.payback([100, -60]).verdict // => "nothingInvested"
 * const leased = Bvf.payback([{ on: "2026-01-01", amount: -100 }, { on: "2026-07-20", amount: 160 }])
 * leased.on // => "2026-05-06"
 * explain(leased, en.bvf.sentences) // => ["Paid back for good after 0.34 years, by 2026-05-06."]
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function payback(flows: readonly Amount[] | readonly DatedFlow[], rate: number = 0): Payback {
  const where = "Bvf.payback";
  return paybackOf(readFlows(where, flows), readRate(where, rate));
}

/** Whether and when the flows of a timeline are paid back. */
export function paybackOf(timeline: Timeline, rate: number): Payback {
  const totals = runningTotals(timeline, rate);
  const crossings = totals.filter(({ before, after }) => before.isNegative() && !after.isNegative());
  const end = totals[totals.length - 1];

  const judged = end?.after.isNegative()
    ? neverPaidBack(timeline, crossings[0], todays(end, timeline, rate))
    : paidBack(timeline, crossings[0], crossings[crossings.length - 1]);
  return rate === 0 ? judged : { ...judged, because: [...judged.because, { rule: "flowsDiscounted", rate }] };
}

function paidBack(timeline: Timeline, first: RunningTotal | undefined, last: RunningTotal | undefined): Payback {
  if (last === undefined) {
    return { verdict: "nothingInvested", because: [{ rule: "nothingToPayBack" }], periods: undefined, on: undefined };
  }
  const { unit, from } = timeline;
  const periods = inPeriods(last, timeline);
  const on = from === undefined ? undefined : daysAfter(from, moment(last).ceil().toNumber());
  const because: PaybackReason[] = [{ rule: "paidBackAfter", periods, unit, on }];
  return {
    verdict: "paidBack",
    because: first === last ? because : [...because, ...fellBelow(timeline, first)],
    periods,
    on,
  };
}

function neverPaidBack(timeline: Timeline, first: RunningTotal | undefined, value: Money): Payback {
  return {
    verdict: "neverPaidBack",
    because: [{ rule: "stillToComeBack", amount: value.negated().toString() }, ...fellBelow(timeline, first)],
    periods: undefined,
    on: undefined,
  };
}

const fellBelow = (timeline: Timeline, first: RunningTotal | undefined): PaybackReason[] =>
  first === undefined ? [] : [{ rule: "fellBelowAgain", first: inPeriods(first, timeline), unit: timeline.unit }];

/** What has flowed until just before and just after a flow, as worth when it falls: its sign is that of its value today. */
interface RunningTotal {
  readonly at: number;
  readonly gap: number;
  readonly before: Money;
  readonly amount: Money;
  readonly after: Money;
}

function runningTotals({ flows, steps }: Timeline, rate: number): RunningTotal[] {
  const growth = growthOver(rate, steps);
  const totals: RunningTotal[] = [];
  let [at, total, size] = [0, ZERO, ZERO];
  for (const flow of flows) {
    const gap = flow.at - at;
    const before = product(total, growth(gap));
    size = size.times(growth(gap)).plus(flow.amount.abs());
    at = flow.at;
    total = sum([before, flow.amount]);
    if (rate !== 0 && steps !== 1 && total.abs().lessThan(size.times(ROUNDING))) total = ZERO;
    totals.push({ at, gap, before, amount: flow.amount, after: total });
  }
  return totals;
}

/** Growth over parts of a year is no fraction: what 34 digits leave of a total of nothing. */
const ROUNDING = 1e-28;

/** When the total reaches nothing, in steps. */
function moment({ at, gap, before, amount, after }: RunningTotal): Money {
  if (after.isZero()) return new Decimal(at);
  return new Decimal(at - gap).plus(quotient(product(before.negated(), gap), amount));
}

const inPeriods = (crossing: RunningTotal, { steps }: Timeline) => quotient(moment(crossing), steps).toNumber();

const todays = ({ at, after }: RunningTotal, { steps }: Timeline, rate: number) =>
  rate === 0 ? after : quotient(after, growthOver(rate, steps)(at));
