/** The business case: what a chain's solutions cost and bring, day by day, and whether it pays. */
import { daysBetween } from "../calendar.js";
import type { Day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Money, product, quotient, sum, ZERO } from "../money.js";
import { type CaseDefinition, type ReadCase, readCase } from "./case-definition.js";
import { type Benefit, benefitsOf, type CaseFlow, flowsOf, yearEnds } from "./case-flows.js";
import type { KpiInaction } from "./consequences.js";
import type { Timeline } from "./flows.js";
import { over } from "./improvement.js";
import { type Payback, paybackOf } from "./payback.js";
import { growthOver, valueToday } from "./present-value.js";
import { type RatesOfReturn, ratesOf } from "./returns.js";
import { type RolledUp, rolledUp } from "./roll-up.js";
import type { RollUpReason } from "./roll-up-reasons.js";
import { DAYS_IN_YEAR } from "./table.js";

/** What a cost adds up to over the case. */
export interface CostTotal {
  readonly cost: string;
  readonly name: string;
  readonly total: Money;
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

/** The figures of a case; they rest on its flows alone. */
export interface CaseFigures {
  readonly totalCosts: Money;
  readonly totalBenefits: Money;
  /** What all flows are worth at the start. */
  readonly npv: Money;
  /** All rates of return of the flows. */
  readonly returns: RatesOfReturn;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
  /** (Benefits − costs) ÷ costs, nothing discounted; `undefined` without costs. */
  readonly roi: number | undefined;
}

/** Why a case pays or not; amounts as text. */
export type CaseReason =
  | {
      readonly rule: "caseWorth";
      readonly npv: string;
      readonly currency: string | undefined;
      readonly years: number;
      readonly rate: number;
    }
  | {
      readonly rule: "benefitsBrought";
      readonly currency: string | undefined;
      readonly perYear: string;
      readonly once: string;
      readonly kpis: readonly string[];
    }
  | { readonly rule: "benefitsConfirmed"; readonly share: number }
  | { readonly rule: "inactionCosts"; readonly currency: string | undefined; readonly perMonth: string }
  | {
      readonly rule: "inactionStated";
      readonly currency: string | undefined;
      readonly perMonth: string;
      readonly confirmed: string;
      readonly once: string;
    }
  | { readonly rule: "noBenefits"; readonly currency: string | undefined }
  | { readonly rule: "currencyLeftOut"; readonly currency: string | undefined; readonly credited: string }
  | { readonly rule: "currencyOpen"; readonly currencies: readonly string[] }
  | RollUpReason;

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
 * are paid again in advance. The case `pays` where the net present value is above nothing.
 *
 * Amounts are exact; discounting, and benefits of less than a year, carry 34 digits. Where the chain counts value twice, or
 * has value in several currencies of which none is chosen, the verdict is `undetermined`, without figures.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, a day outside the case, 0 years or more than 50, a negative cost,
 * a repeated id, or an id that no solution of the chain has.
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
  const where = "Bvf.businessCase";
  const rolled = rolledUp(where, read.graph, { normalise: read.normalise });
  const currency = currencyOf(read, rolled);
  const known = rolled.twice.length === 0 && currency !== undefined;
  const benefits = known ? benefitsOf(read, rolled, currency.code) : [];
  const flows = flowsOf(read, benefits);
  const timeline = timelineOf(read, flows);
  const figures = known ? figuresOf(read, flows, timeline) : undefined;
  const perMonth = sum(benefits.filter(({ once }) => !once).map(({ brought }) => over(MONTH, "year", brought)));
  const code = currency?.code ?? read.currency;
  return {
    ...verdictOf(read, code, benefits, flows, figures, perMonth, rolled, currency !== undefined),
    currency: code,
    start: read.start,
    end: read.end,
    rate: read.rate,
    benefits,
    costs: read.costs.map(({ id, name }) => ({ cost: id, name, total: paidFor(id, flows) })),
    flows,
    years: yearsOf(read, flows),
    inactionPerMonth: perMonth,
    inaction: read.inaction.filter((own) => own.currency === code),
    figures,
  };
}

const MONTH = { per: "month", periods: 1 } as const;

/** The currency of the case: the one that is chosen, or the only one in which anything is credited. */
function currencyOf({ currency }: ReadCase, { result }: RolledUp): { code: string | undefined } | undefined {
  if (currency !== undefined) return { code: currency };
  const codes = [...new Set((result.totals ?? []).map((total) => total.currency))];
  return codes.length > 1 ? undefined : { code: codes[0] };
}

/** The flows in time; the start has a place even where nothing flows on it. */
function timelineOf({ start }: ReadCase, flows: readonly CaseFlow[]): Timeline {
  const amounts = new Map([[0, ZERO]]);
  for (const { on, amount } of flows) {
    const at = daysBetween(start, on);
    amounts.set(at, sum([amounts.get(at) ?? ZERO, amount]));
  }
  const all = [...amounts].map(([at, amount]) => ({ at, amount })).sort((a, b) => a.at - b.at);
  return { flows: all, unit: "years", steps: DAYS_IN_YEAR, from: start };
}

function figuresOf({ rate }: ReadCase, flows: readonly CaseFlow[], timeline: Timeline): CaseFigures {
  const costs = sum(flows.filter(({ kind }) => kind === "cost").map(({ amount }) => amount)).abs();
  const benefits = sum(flows.filter(({ kind }) => kind === "benefit").map(({ amount }) => amount));
  return {
    totalCosts: costs,
    totalBenefits: benefits,
    npv: valueToday(timeline, rate),
    returns: ratesOf(timeline),
    payback: paybackOf(timeline, 0),
    discountedPayback: paybackOf(timeline, rate),
    roi: costs.isZero() ? undefined : quotient(sum([benefits, costs.negated()]), costs).toNumber(),
  };
}

const paidFor = (id: string, flows: readonly CaseFlow[]): Money =>
  sum(flows.filter(({ kind, source }) => kind === "cost" && source === id).map(({ amount }) => amount)).abs();

function yearsOf(read: ReadCase, flows: readonly CaseFlow[]): CaseYear[] {
  const growth = growthOver(read.rate, DAYS_IN_YEAR);
  const years: CaseYear[] = [];
  for (const [year, until] of yearEnds(read).entries()) {
    const own = flows.filter((flow) => flow.year === year);
    const total = (kind: CaseFlow["kind"]) => sum(own.filter((flow) => flow.kind === kind).map(({ amount }) => amount));
    const net = sum(own.map(({ amount }) => amount));
    const discounted = sum(own.map(({ on, amount }) => quotient(amount, growth(daysBetween(read.start, on)))));
    const before = years[years.length - 1];
    years.push({
      year,
      until,
      costs: total("cost").abs(),
      benefits: total("benefit"),
      net,
      cumulative: sum([before?.cumulative ?? ZERO, net]),
      discounted,
      cumulativeDiscounted: sum([before?.cumulativeDiscounted ?? ZERO, discounted]),
    });
  }
  return years;
}

function verdictOf(
  read: ReadCase,
  currency: string | undefined,
  benefits: readonly Benefit[],
  flows: readonly CaseFlow[],
  figures: CaseFigures | undefined,
  perMonth: Money,
  { result }: RolledUp,
  settled: boolean,
): Pick<BusinessCase, "verdict" | "because"> {
  const { years, rate } = read;
  const others = (result.totals ?? []).filter((total) => total.currency !== currency && !total.credited.isZero());
  if (figures === undefined) {
    const currencies = [...new Set((result.totals ?? []).map((total) => total.currency ?? ""))].filter(
      (code) => code !== "",
    );
    const because: CaseReason[] = settled ? [] : [{ rule: "currencyOpen", currencies }];
    return { verdict: "undetermined", because: [...because, ...result.because.filter(isTwice)] };
  }
  const { npv } = figures;
  return {
    verdict: npv.isZero() ? "breaksEven" : npv.isNegative() ? "doesNotPay" : "pays",
    because: [
      { rule: "caseWorth", npv: `${npv}`, currency, years, rate },
      ...benefitReasons(currency, benefits, flows, perMonth),
      ...statedReason(read.inaction, currency),
      ...others.map(
        (total): CaseReason => ({
          rule: "currencyLeftOut",
          currency: total.currency,
          credited: `${total.credited}`,
        }),
      ),
      ...result.because.filter(({ rule }) => rule !== "valueCredited" && rule !== "noValueCounted"),
    ],
  };
}

/** What the customer has said about doing nothing. */
function statedReason(inaction: readonly KpiInaction[], currency: string | undefined): CaseReason[] {
  const own = inaction.filter((row) => row.currency === currency);
  if (own.length === 0) return [];
  const total = (of: (row: KpiInaction) => Money) => `${sum(own.map(of))}`;
  return [
    {
      rule: "inactionStated",
      currency,
      perMonth: total(({ all }) => all.perMonth),
      confirmed: total(({ confirmed }) => confirmed.perMonth),
      once: total(({ all }) => all.once),
    },
  ];
}

const isTwice = ({ rule }: RollUpReason) => rule === "overAttributed";

function benefitReasons(
  currency: string | undefined,
  benefits: readonly Benefit[],
  flows: readonly CaseFlow[],
  perMonth: Money,
): CaseReason[] {
  if (benefits.length === 0) return [{ rule: "noBenefits", currency }];
  const total = (once: boolean) => sum(benefits.filter((own) => own.once === once).map(({ brought }) => brought));
  const received = benefits.map(({ kpi, brought, confirmed }) => {
    const all = sum(
      flows.filter(({ kind, source }) => kind === "benefit" && source === kpi).map(({ amount }) => amount),
    );
    return { all, sure: quotient(product(all, confirmed), brought) };
  });
  const [all, sure] = [sum(received.map((own) => own.all)), sum(received.map((own) => own.sure))];
  return [
    {
      rule: "benefitsBrought",
      currency,
      perYear: `${total(false)}`,
      once: `${total(true)}`,
      kpis: benefits.map(({ kpi }) => kpi),
    },
    ...(all.isZero() ? [] : [{ rule: "benefitsConfirmed", share: quotient(sure, all).toNumber() } as const]),
    { rule: "inactionCosts", currency, perMonth: `${perMonth}` },
  ];
}
