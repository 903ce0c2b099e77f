/** The cash flows of a business case: costs as they are paid, benefits as the solutions bring them. */
import { monthsAfter } from "../calendar.js";
import type { Day } from "../day.js";
import { type Money, product, ZERO } from "../money.js";
import type { Cost } from "./case-costs.js";
import type { ReadCase } from "./case-definition.js";
import type { Graph } from "./graph.js";
import type { Recurring } from "./ids.js";
import { over } from "./improvement.js";
import type { RolledUp } from "./roll-up.js";
import { brought, broughtAtMost } from "./shares.js";
import { PERIODS } from "./table.js";

/** What our solutions bring of the improvement of a KPI. */
export interface Benefit {
  /** The id of the KPI in the chain. */
  readonly kpi: string;
  readonly name: string;
  /** What the whole improvement is worth: a year, or once. */
  readonly value: Money;
  /** Whether it comes once, with the first benefits. */
  readonly once: boolean;
  /** The share of it that the solutions bring, attribution × confidence over all paths: exact. */
  readonly share: Money;
  /** Value × share: a year at full use, or once. */
  readonly brought: Money;
  /** What of it comes by links alone that the customer has confirmed. */
  readonly confirmed: Money;
  /** What it could never exceed where attributions or confidences are unknown. */
  readonly atMost: Money;
  /** The ids of the solutions that bring it, or that may where a share is unknown. */
  readonly solutions: readonly string[];
}

/** Money that is received, or paid if it is negative, on a day. */
export interface CaseFlow {
  /** The source and the day, as `licence:2026-03-01`. */
  readonly id: string;
  readonly kind: "cost" | "benefit";
  /** The id of the cost, or of the KPI in the chain. */
  readonly source: string;
  readonly on: Day;
  /** The year of the case in which it falls: 0 for the first day, 1 for the year that follows it. */
  readonly year: number;
  readonly amount: Money;
}

/** A benefit, in whichever currency. */
export interface Entry {
  readonly currency: string | undefined;
  readonly benefit: Benefit;
}

/** The benefits of what is bought, one for each KPI at which value enters, in the order of the chain. */
export function benefitsOf({ graph, bought, times }: ReadCase, rolled: RolledUp): Entry[] {
  const { credited, confirmed, atMost } = rolled.shares;
  const [reach, sure] = [credited, confirmed].map((passed) => brought(graph, passed, bought));
  const most = broughtAtMost(graph, atMost, bought);
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return rolled.result.kpis.flatMap(({ kpi, counts, value: whole, currency, once }): Entry[] => {
    const place = places.get(kpi) ?? -1;
    const [name, limit] = [graph.nodes[place]?.name, most[place] ?? ZERO];
    if (!counts || whole === undefined || name === undefined || limit.isZero()) return [];
    const value = product(whole, times.get(kpi) ?? 1);
    const share = reach?.[place] ?? ZERO;
    const benefit = {
      ...{ kpi, name, value, once, share },
      brought: product(value, share),
      confirmed: product(value, sure?.[place] ?? ZERO),
      atMost: product(value, limit),
      solutions: solutionsBelow(graph, place, rolled, bought),
    };
    return [{ currency, benefit }];
  });
}

/** The ids of the bought solutions that something of a node may reach, in the order of the chain. */
function solutionsBelow(graph: Graph, start: number, { shares }: RolledUp, bought: ReadonlySet<string>): string[] {
  const met = new Set([start]);
  for (const place of met) {
    for (const { low, nth } of graph.below[place] ?? []) if (!shares.atMost[nth]?.isZero()) met.add(low);
  }
  const ids = new Set([...met].map((place) => graph.nodes[place]?.id));
  return graph.chain.nodes.map(({ id }) => id).filter((id) => bought.has(id) && ids.has(id));
}

/** All flows, by day, costs before benefits. */
export function flowsOf(read: ReadCase, benefits: readonly Benefit[]): CaseFlow[] {
  const ends = yearEnds(read);
  return [...read.costs.flatMap((cost) => paid(read, cost)), ...benefits.flatMap((benefit) => received(read, benefit))]
    .map(
      (flow): CaseFlow => ({ ...flow, id: `${flow.source}:${flow.on}`, year: ends.findIndex((end) => flow.on <= end) }),
    )
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The last day of each year of the case; its year 0 is the first day alone. */
export const yearEnds = ({ start, years }: Pick<ReadCase, "start" | "years">): Day[] =>
  Array.from({ length: years + 1 }, (_, year) => monthsAfter(start, 12 * year) ?? start);

type Bare = Omit<CaseFlow, "id" | "year">;

/** A cost, each time it is paid: in advance, so that nothing is paid on the last day for what follows it. */
function paid({ end }: ReadCase, { id, amount, on, per, until = end }: Cost): Bare[] {
  const flow = (day: Day): Bare => ({
    kind: "cost",
    source: id,
    on: day,
    amount: amount.isZero() ? ZERO : amount.negated(),
  });
  return per === undefined ? [flow(on)] : daysFrom(on, per, 0, (day) => day < until && day < end).map(flow);
}

/** The end of a period of use, and the share in use in it. */
export interface InUse {
  readonly on: Day;
  readonly share: number;
}

/** The whole periods of use. */
export const periodsOf = ({ from, per, ramp, end }: ReadCase): InUse[] =>
  daysFrom(from, per, 1, (day) => day <= end).map((on, nth) => ({
    on,
    share: ramp[Math.floor(nth / PERIODS[per])] ?? 1,
  }));

/** A benefit, at the end of each whole period of use; what comes once comes with the first. */
function received(read: ReadCase, { kpi, once, brought: all }: Benefit): Bare[] {
  if (all.isZero()) return [];
  const flow = (on: Day, amount: Money): Bare => ({ kind: "benefit", source: kpi, on, amount });
  const periods = periodsOf(read);
  if (once) return periods.slice(0, 1).map(({ on }) => flow(on, all));
  const each = over({ per: read.per, periods: 1 }, "year", all);
  return periods.map(({ on, share }) => flow(on, product(each, share)));
}

/** The days a period apart from a day on, from the `first` of them as long as they please. */
function daysFrom(from: Day, per: Recurring, first: number, please: (day: Day) => boolean): Day[] {
  const days: Day[] = [];
  for (let nth = first; ; nth += 1) {
    const day = monthsAfter(from, (nth * 12) / PERIODS[per]);
    if (day === undefined || !please(day)) return days;
    days.push(day);
  }
}
