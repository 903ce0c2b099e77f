/** The figures of a business case: they rest on its flows alone. */
import { daysBetween } from "../calendar.js";
import type { Day } from "../day.js";
import { groupBy } from "../group.js";
import { type Money, quotient, sum, ZERO } from "../money.js";
import type { ReadCase } from "./case-definition.js";
import { type CaseFlow, yearEnds } from "./case-flows.js";
import type { Timeline } from "./flows.js";
import { type Payback, paybackOf } from "./payback.js";
import { valueToday } from "./present-value.js";
import { type RatesOfReturn, ratesOf } from "./returns.js";
import { DAYS_IN_YEAR } from "./table.js";

/** The figures of a case; they rest on its flows alone. */
export interface CaseFigures {
  readonly totalCosts: Money;
  readonly totalBenefits: Money;
  /** What all flows are worth at the start. */
  readonly npv: Money;
  /** What they could never exceed where attributions or confidences are unknown; else the same. */
  readonly npvAtMost: Money;
  /** All rates of return of the flows. */
  readonly returns: RatesOfReturn;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
  /** (Benefits − costs) ÷ costs, nothing discounted; `undefined` without costs. */
  readonly roi: number | undefined;
}

/** A year of the case: 0 for its first day alone. */
export interface CaseYear {
  readonly year: number;
  /** Its last day. */
  readonly until: Day;
  readonly costs: Money;
  readonly benefits: Money;
  readonly net: Money;
  /** All that has flowed until its end. */
  readonly cumulative: Money;
  /** What flows in it, worth at the start of the case. */
  readonly discounted: Money;
  readonly cumulativeDiscounted: Money;
}

/** The flows in time; the start has a place even where nothing flows on it. */
export function timelineOf({ start }: ReadCase, flows: readonly CaseFlow[]): Timeline {
  const days = new Map<Day, Money[]>([[start, []]]);
  for (const { on, amount } of flows) {
    const own = days.get(on);
    if (own) own.push(amount);
    else days.set(on, [amount]);
  }
  const all = [...days].map(([on, amounts]) => ({ at: daysBetween(start, on), amount: sum(amounts) }));
  return { flows: all, unit: "years", steps: DAYS_IN_YEAR, from: start };
}

/** What the flows come to, each of them worth so much `today`; `best` are those that could be at most. */
export function figuresOf(
  { rate }: ReadCase,
  flows: readonly CaseFlow[],
  timeline: Timeline,
  today: readonly Money[],
  best: Timeline,
): CaseFigures {
  const [costs, benefits, npv] = [totalOf(flows, "cost"), totalOf(flows, "benefit"), sum(today)];
  return {
    totalCosts: costs,
    totalBenefits: benefits,
    npv,
    npvAtMost: best === timeline ? npv : valueToday(best, rate),
    returns: ratesOf(timeline),
    payback: paybackOf(timeline, 0),
    discountedPayback: paybackOf(timeline, rate),
    roi: costs.isZero() ? undefined : quotient(sum([benefits, costs.negated()]), costs).toNumber(),
  };
}

/** What flows of a kind add up to, as a size. */
const totalOf = (flows: readonly CaseFlow[], wanted: CaseFlow["kind"]): Money =>
  sum(flows.filter(({ kind }) => kind === wanted).map(({ amount }) => amount)).abs();

/** What flows from each source adds up to, as a size. */
export const totalsBySource = (flows: readonly CaseFlow[]): ReadonlyMap<string, Money> =>
  new Map(
    groupBy(flows, ({ source }) => source).map(([source, own]) => [source, sum(own.map(({ amount }) => amount)).abs()]),
  );

/** The years one by one; discounted day by day as the net present value is, to which they so add up exactly. */
export function yearsOf(
  read: ReadCase,
  flows: readonly CaseFlow[],
  timeline: Timeline,
  today: readonly Money[],
): CaseYear[] {
  const years = new Map(groupBy(flows, ({ year }) => year));
  const worth = timeline.flows.map(({ at }, nth) => ({ at, value: today[nth] ?? ZERO }));
  const rows: CaseYear[] = [];
  for (const [year, until] of yearEnds(read).entries()) {
    const own = years.get(year) ?? [];
    const [before, last] = [rows[rows.length - 1], daysBetween(read.start, until)];
    const first = before === undefined ? 0 : daysBetween(read.start, before.until) + 1;
    const net = sum(own.map(({ amount }) => amount));
    const discounted = sum(worth.filter(({ at }) => at >= first && at <= last).map(({ value }) => value));
    rows.push({
      year,
      until,
      costs: totalOf(own, "cost"),
      benefits: totalOf(own, "benefit"),
      net,
      cumulative: sum([before?.cumulative ?? ZERO, net]),
      discounted,
      cumulativeDiscounted: sum([before?.cumulativeDiscounted ?? ZERO, discounted]),
    });
  }
  return rows;
}
