/** The cash flows of a business case: costs as they are paid, benefits as the solutions bring them. */
import { monthsAfter } from "../calendar.js";
import type { Day } from "../day.js";
import { type Money, product, ZERO } from "../money.js";
import type { Cost, ReadCase } from "./case-definition.js";
import type { Graph } from "./graph.js";
import type { Recurring } from "./ids.js";
import { over } from "./improvement.js";
import type { RolledUp } from "./roll-up.js";
import { brought } from "./shares.js";
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
  /** The ids of the solutions that bring it. */
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

/** The benefits of a case in its currency, one for each KPI at which value enters, in the order of the chain. */
export function benefitsOf({ graph, bought }: ReadCase, rolled: RolledUp, currency: string | undefined): Benefit[] {
  const reach = brought(graph, rolled.shares.credited, bought);
  const sure = brought(graph, rolled.shares.confirmed, bought);
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return rolled.result.kpis.flatMap(({ kpi, counts, value, currency: own, once }): Benefit[] => {
    const place = places.get(kpi);
    const node = graph.nodes[place ?? -1];
    if (!counts || own !== currency || value === undefined || place === undefined || node === undefined) return [];
    const share = reach[place] ?? ZERO;
    if (share.isZero()) return [];
    return [
      {
        kpi,
        name: node.name,
        value,
        once,
        share,
        brought: product(value, share),
        confirmed: product(value, sure[place] ?? ZERO),
        solutions: solutionsBelow(graph, place, rolled, bought),
      },
    ];
  });
}

/** The ids of the bought solutions that something of a node reaches, in the order of the chain. */
function solutionsBelow(graph: Graph, start: number, { shares }: RolledUp, bought: ReadonlySet<string>): string[] {
  const met = new Set([start]);
  for (const place of met) {
    for (const { low, nth } of graph.below[place] ?? []) if (!shares.credited[nth]?.isZero()) met.add(low);
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
function paid({ end }: ReadCase, { id, amount, on, per, until }: Cost): Bare[] {
  const flow = (day: Day): Bare => ({
    kind: "cost",
    source: id,
    on: day,
    amount: amount.isZero() ? ZERO : amount.negated(),
  });
  return per === undefined ? [flow(on)] : daysFrom(on, per, 0, (day) => day < until && day < end).map(flow);
}

/** A benefit, at the end of each period of use; what comes once comes with the first. */
function received({ from, per, ramp, end }: ReadCase, { kpi, once, brought: all }: Benefit): Bare[] {
  const flow = (on: Day, amount: Money): Bare => ({ kind: "benefit", source: kpi, on, amount });
  const days = daysFrom(from, per, 1, (day) => day <= end);
  if (once) return days.slice(0, 1).map((day) => flow(day, all));
  const each = over({ per, periods: 1 }, "year", all);
  return days.map((day, nth) => flow(day, product(each, ramp[Math.floor(nth / PERIODS[per])] ?? 1)));
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
