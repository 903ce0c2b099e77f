/** The business case: what a chain's solutions cost and bring, day by day, and whether it pays. */
import type { Day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Money, sum, ZERO } from "../money.js";
import { type CaseDefinition, type ReadCase, readCase } from "./case-definition.js";
import { type CaseFigures, type CaseYear, figuresOf, timelineOf, totalsBySource, yearsOf } from "./case-figures.js";
import { type Benefit, benefitsOf, type CaseFlow, type Entry, flowsOf } from "./case-flows.js";
import { type CaseReason, codes, judgement } from "./case-reasons.js";
import type { KpiInaction } from "./consequences.js";
import type { Timeline } from "./flows.js";
import { over } from "./improvement.js";
import { valuesToday, valueToday } from "./present-value.js";
import { type RollUp, rolledUp } from "./roll-up.js";

/** What a cost adds up to over the case. */
export interface CostTotal {
  readonly cost: string;
  readonly name: string;
  readonly total: Money;
}

/** A business case. Every number leads to an id: of a cost, or of a KPI of the chain. */
export interface BusinessCase extends Judgement<"pays" | "breaksEven" | "doesNotPay" | "undetermined", CaseReason> {
  readonly currency: string | undefined;
  readonly start: Day;
  readonly end: Day;
  readonly rate: number;
  readonly benefits: readonly Benefit[];
  readonly costs: readonly CostTotal[];
  /** By day, costs before benefits. */
  readonly flows: readonly CaseFlow[];
  readonly years: readonly CaseYear[];
  /** What each month without the solutions costs: what they bring a month at full use. */
  readonly inactionPerMonth: Money;
  /** What the customer says doing nothing costs, in the currency of the case: the same money seen from the other side. */
  readonly inaction: readonly KpiInaction[];
  /** `undefined` where what the solutions bring cannot be told. */
  readonly figures: CaseFigures | undefined;
}

/**
 * Returns the business case of a chain's solutions: benefits from the roll-up, weighted with the confidence, costs as given,
 * each flow with its day and the id it comes from, and from the flows alone the net present value, the rates of return, the
 * payback, simple and discounted, and the return on investment. Benefits fall at the end of each period of use, costs that
 * are paid again in advance; a period that the end of the case cuts off brings nothing. The case `pays` where the net
 * present value is above nothing.
 *
 * Amounts are exact; discounting, and benefits of less than a year, carry 34 digits. Where the chain counts value twice, or
 * the solutions bring value in several currencies of which none is chosen, the verdict is `undetermined`, without figures;
 * with figures it is where attributions or confidences are unknown that decide whether it pays.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, a day outside the case, 0 years or more than 50, a negative cost,
 * a repeated id, an id that no solution of the chain has, or a consequence that is counted twice.
 * @example
 * const chain = Bvf.chain({
 *   nodes: [
 *     { id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter",
 *       baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "archive", layer: "solution", name: "Archive" },
 *   ],
 *   links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75, confirmedByCustomer: true }],
 * })
 * const made = Bvf.businessCase({
 *   chain,
 *   start: "2026-03-01",
 *   years: 3,
 *   rate: 0.08,
 *   costs: [
 *     { id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" },
 *     { id: "care", name: "Maintenance", amount: 60000, on: "2027-03-01", per: "year" },
 *   ],
 * })
 * made.flows.map(({ id, amount }) => `${id} ${amount}`)
 * // => ["licence:2026-03-01 -500000", "care:2027-03-01 -60000", "films:2027-03-01 300000", "care:2028-03-01 -60000", "films:2028-03-01 300000", "films:2029-03-01 300000"]
 * made.figures.npv.toFixed(2) // => "166039.62"
 * made.figures.payback.periods // => 2.069406392694064
 * made.inactionPerMonth // => "25000"
 * explain(made, en.bvf.sentences)[0]
 * // => "Over 3 years the case is worth 166,040 CNY today, at 8% a year: it pays."
 * @category Business case
 * @see docs/sources.md#bvf-business-case
 */
export function businessCase(definition: CaseDefinition): BusinessCase {
  return caseOf(readCase("Bvf.businessCase", definition));
}

/** The case of a definition that was read. */
export function caseOf(read: ReadCase): BusinessCase {
  const { entries, currency, known, benefits, flows, timeline, result } = flowing(read);
  const today = valuesToday(timeline, read.rate);
  const figures = known ? figuresOf(read, flows, timeline, today, atBest(read, benefits, timeline)) : undefined;
  const perMonth = sum(benefits.filter(({ once }) => !once).map(({ brought }) => over(MONTH, "year", brought)));
  const paid = totalsBySource(flows);
  const code = currency?.code;
  return {
    ...judgement({ read, currency: code, entries, benefits, flows, perMonth, figures, result }),
    currency: code,
    start: read.start,
    end: read.end,
    rate: read.rate,
    benefits,
    costs: read.costs.map(({ id, name }) => ({ cost: id, name, total: paid.get(id) ?? ZERO })),
    flows,
    years: yearsOf(read, flows, timeline, today),
    inactionPerMonth: perMonth,
    inaction: currency === undefined ? read.inaction : read.inaction.filter((own) => own.currency === code),
    figures,
  };
}

/** The net present value of a definition that was read, by itself; `undefined` where the case has no figures. */
export function npvOf(read: ReadCase): Money | undefined {
  const { known, timeline } = flowing(read);
  return known ? valueToday(timeline, read.rate) : undefined;
}

/** What flows, and whether all of it is known. */
function flowing(read: ReadCase) {
  const rolled = rolledUp("Bvf.businessCase", read.graph, { normalise: read.normalise });
  const { result } = rolled;
  const entries = benefitsOf(read, rolled);
  const currency = currencyOf(read, entries, result);
  const known = currency !== undefined && result.verdict !== "doubleCounted";
  const benefits = known ? entries.flatMap((own) => (own.currency === currency.code ? [own.benefit] : [])) : [];
  const flows = flowsOf(read, benefits);
  return { entries, currency, known, benefits, flows, timeline: timelineOf(read, flows), result };
}

const MONTH = { per: "month", periods: 1 } as const;

/** The currency of the case: the one that is chosen, or the only one in which anything is brought, or else is of value. */
function currencyOf(
  { currency }: ReadCase,
  entries: readonly Entry[],
  { kpis }: RollUp,
): { readonly code: string | undefined } | undefined {
  if (currency !== undefined) return { code: currency };
  const [brought, valued] = [codes(entries), new Set(kpis.flatMap((own) => (own.counts ? [own.currency] : [])))];
  if (brought.length > 1) return undefined;
  return { code: brought[0] ?? (valued.size === 1 ? [...valued][0] : undefined) };
}

/** The flows if everything that is unknown were at its best. */
function atBest(read: ReadCase, benefits: readonly Benefit[], timeline: Timeline): Timeline {
  if (benefits.every(({ brought, atMost }) => brought.eq(atMost))) return timeline;
  const best = benefits.map((benefit) => ({ ...benefit, brought: benefit.atMost }));
  return timelineOf(read, flowsOf(read, best));
}
