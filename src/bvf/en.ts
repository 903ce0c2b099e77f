/** The business value framework, in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { BvfLabels, Names } from "../locale/types.js";

const layers = {
  executiveKpi: "executive KPI",
  operationalKpi: "operational KPI",
  initiative: "initiative",
  solution: "solution",
};

// value

const directions = { higherIsBetter: "higher is better", lowerIsBetter: "lower is better" };

const periods = { month: "a month", quarter: "a quarter", year: "a year", once: "once" };

/** A node by the name given for it. */
const named = (id: string, names?: Names) => `“${new Map(Object.entries(names ?? {})).get(id) ?? id}”`;

/** As many nodes as anybody reads; of more the first, and how many there are. */
const some = (ids: readonly string[], names?: Names) => {
  const first = ids.slice(0, 8).map((id) => named(id, names));
  return ids.length === first.length ? first.join(", ") : `${first.join(", ")} and ${grouped(ids.length - 8)} more`;
};

const money = (text: string, currency: string | undefined) =>
  currency === undefined ? amountText(text) : `${amountText(text)} ${currency}`;

const measured = (text: string, unit: string | undefined) =>
  unit === undefined ? amountText(text) : `${amountText(text)} ${unit}`;

const moved = (units: string) => {
  const [size, way] = units.startsWith("-") ? [units.slice(1), "worse"] : [units, "better"];
  return `${amountText(size)} ${size === "1" ? "unit" : "units"} ${way}`;
};

const share = (text: string) => percent(Number(text));

const span = (per: "month" | "quarter" | "year", count: number) =>
  count === 1 ? periods[per] : `in ${decimal(count)} ${per}s`;

// judgement

const coverages = {
  covered: "covered",
  partlyCovered: "partly covered",
  uncovered: "uncovered",
  undetermined: "still open",
};

// cash flows
const UNITS = { periods: ["period", "periods"], years: ["year", "years"] } as const;
const times = (number: number, unit: keyof typeof UNITS) => `${decimal(number)} ${UNITS[unit][number === 1 ? 0 : 1]}`;

// business case

const scenarios = { low: "Low", likely: "Likely", high: "High" };

/** A worked-out amount as people say it: in whole numbers, small ones as they are. */
const about = (text: string, currency: string | undefined) => {
  const number = Number(text);
  const whole = Math.abs(number) < 100 || Math.abs(number) >= 1e15 ? amountText(text) : grouped(Math.round(number));
  return currency === undefined ? whole : `${whole} ${currency}`;
};

// rendering

/** Labels and sentences of `Bvf` in English. */
export const bvf: BvfLabels = {
  name: "Business value framework",
  layers,
  directions,
  periods,
  coverages,
  foundations: {
    productFirst: "product first",
    doubleCounted: "counted twice",
    unvalued: "without value",
    assumed: "assumed",
    partlyConfirmed: "partly confirmed",
    confirmed: "confirmed",
  },

  // cash flows
  returns: {
    one: "one rate of return",
    several: "several rates of return",
    none: "no rate of return",
    undetermined: "undetermined",
  },
  paybacks: { paidBack: "paid back", neverPaidBack: "never paid back", nothingInvested: "nothing invested" },

  // business case
  page: {
    title: (solutions) => (solutions.length === 0 ? "Business case" : `Business case: ${solutions.join(", ")}`),
    amounts: (currency) =>
      `Amounts are${currency === undefined ? "" : ` in ${currency},`} exact, and rounded on this page alone.`,
    headings: {
      figures: "Key figures",
      benefits: "What the solutions bring",
      costs: "What they cost",
      years: "Cash flow by year",
      inaction: "What doing nothing costs, by the customer’s own account",
      sensitivity: "What the case hangs on",
      scenarios: "Scenarios",
      assumptions: "Assumptions",
      shares: "Where our share comes from",
      notes: "To bear in mind",
    },
    columns: {
      id: "Id",
      name: "What",
      from: "Worked out from",
      figure: "Figure",
      often: "How often",
      value: "Whole improvement",
      share: "Our share",
      brought: "Brought",
      confirmed: "Confirmed",
      solutions: "Through",
      amount: "Each time",
      when: "When",
      total: "In all",
      year: "Year",
      until: "Until",
      costs: "Costs",
      benefits: "Benefits",
      net: "Net",
      cumulative: "Cumulative",
      discounted: "Cumulative, discounted",
      perMonth: "A month",
      perYear: "A year",
      once: "Once",
      consequences: "Consequences",
      change: "What is changed",
      low: "Low",
      high: "High",
      spread: "Between them",
      scenario: "Scenario",
      npv: "Net present value",
      verdict: "Verdict",
      changes: "Changes",
      way: "Way through the chain",
      product: "Attribution × confidence",
    },
    figures: {
      npv: "Net present value (NPV)",
      npvAtMost: "NPV at most",
      irr: "Internal rate of return (IRR)",
      payback: "Payback",
      discountedPayback: "Payback, discounted",
      roi: "Return on investment (ROI)",
      inaction: "Cost of inaction a month",
    },
    from: {
      npvAtMost: "the same with all unknown shares at their best",
      irr: "the rate at which all cash flows are worth nothing today",
      payback: "the cumulative cash flow",
      discountedPayback: "the cumulative cash flow, discounted",
    },
    npvFrom: (rate, start) => `all cash flows, discounted at ${rate} a year to ${start}`,
    rates: (rates) =>
      rates.length === 1
        ? `${rates[0]} a year`
        : `several: ${rates.join(", ")} a year; none of them tells anything alone`,
    paidBack: (years, on) => `${years} ${years === "1" ? "year" : "years"}, by ${on}`,
    withoutCosts: "none: there are no costs",
    totals: { perYear: "Total a year", once: "Total once", costs: "Total", rest: "other ways" },
    paid: (per, on, until, count) =>
      per === undefined
        ? `once, on ${on}`
        : `every ${per} from ${on}${until === undefined ? "" : `, the last before ${until}`}: ${count === 1 ? "once" : `${count} times`}`,
    undetermined: "Whether the case pays cannot be told.",
    nothingStated: "The customer has not yet said what doing nothing costs.",
    changed: { rate: "discount rate", costs: "all costs", benefits: "all benefits", use: "start of use" },
    base: (npv) => `With nothing changed the net present value is ${npv}.`,
    sureness: (link) => `confidence of “${link}”`,
    later: (months) => (months === 0 ? "on time" : `${months} ${months === 1 ? "month" : "months"} later`),
    scenarios,
    verdicts: { pays: "pays", breaksEven: "breaks even", doesNotPay: "does not pay", undetermined: "cannot be told" },
    assumed: {
      rate: (rate) => `Money is discounted at ${rate} a year, by days: 365 days are a year.`,
      span: (start, end, years) =>
        `All flows from ${start} to ${end} count, ${years === 1 ? "1 year" : `${years} years`}; year 0 is the first day.`,
      use: (from, per) => `The solutions are in use from ${from}; benefits come at the end of each whole ${per}.`,
      ramp: (shares) =>
        `${shares.map((part, nth) => `${part} ${nth === 0 ? "of the benefits come in year 1 of use" : `in year ${nth + 1}`}`).join(", ")}, and all of them afterwards.`,
      weighted: "Benefits are weighted: a share is attribution × confidence, summed over all ways through the chain.",
      inAdvance: "Costs that are paid again and again are paid in advance.",
    },
    list: (items) => items.join(", "),
  },

  // rendering
  chart: {
    waterfall: "Value: where it arises, and what of it reaches our solutions",
    total: "Value of all KPIs",
    left: "Reaches no solution",
    credited: "Credited to solutions",
    others: "Others ({count})",
    partConfirmed: "{amount} · {confirmed} confirmed",
    allConfirmed: "{amount} · all confirmed",
    noneConfirmed: "{amount} · none confirmed",
    key: "Filled: confirmed by the customer · Dashed: not confirmed",
    reaches: "{money}: {credited} of {value} reach our solutions ({share})",
    couldReach: "Up to {amount} if all that is unknown turns out well",
    apart: "Counted apart: {others}",
    nothingValued: "No KPI has an improvement with a money value",
    countedTwice: "No split: more than 100% is attributed of {nodes}",
    tornado: "What the case hangs on",
    unchanged: "Net present value {amount}; one thing changed at a time",
    asPlanned: "as planned",
    breakEven: "breaks even",
    noFigures: "The case has no figures yet: what the solutions bring cannot be told",
    months: "{months} months later",
    rate: "Discount rate",
    allCosts: "All costs",
    allBenefits: "All benefits",
    firstUse: "First day of use",
    cashFlow: "What flows in each year, and all that has flowed until then",
    drawnAs: "Bar: in the year · line: until then · dashed: the same, discounted",
    worthAt: "Net present value {amount} at {rate} a year",
    returnOf: "Rate of return {rate}",
    noSingleReturn: "No single rate of return",
    paidBackIn: "paid back, discounted, after {years} years",
    notPaidBack: "not paid back, discounted",
    year: "Year {year} · {until}",
    net: "In the year",
    cumulative: "Until then",
    discounted: "Discounted",
  },
  diagram: {
    share: "Share of the improvement × confidence",
    solid: "Solid: confirmed by the customer",
    dashed: "Dashed: not confirmed",
    skips: "skips {layers}",
    noWay: "leads to no executive KPI",
  },
  spans: { month: "in {periods} months", quarter: "in {periods} quarters", year: "in {periods} years" },
  answers: { yes: "yes", no: "no" },
  columns: {
    id: "Id",
    layer: "Layer",
    name: "Name",
    owner: "Owner",
    department: "Department",
    goal: "Business goal",
    direction: "Direction",
    unit: "Unit",
    baseline: "Baseline",
    target: "Target",
    improvement: "Improvement (units)",
    valuePerUnit: "Value per unit",
    currency: "Currency",
    per: "Period",
    value: "Value ({span})",
    counts: "Counts",
    share: "Brought by solutions",
    credited: "Credited ({money})",
    confirmed: "Of it confirmed ({money})",
    atMost: "At most ({money})",
    from: "From",
    fromName: "From: name",
    fromLayer: "From: layer",
    to: "To",
    toName: "To: name",
    toLayer: "To: layer",
    attribution: "Attribution",
    confidence: "Confidence",
    weighted: "Attribution × confidence",
    confirmedByCustomer: "Confirmed by the customer",
    evidence: "Evidence",
    skipped: "Skips",
  },

  sentences: {
    // chain
    // value
    kpiImproves: ({ kpi, baseline, target, unit }, names) =>
      `${named(kpi, names)} is to improve from ${amountText(baseline)} to ${measured(target, unit)}.`,
    kpiUnchanged: ({ kpi, baseline, unit }, names) =>
      `${named(kpi, names)} is to stay at ${measured(baseline, unit)}: nothing improves.`,
    kpiWorsens: ({ kpi, baseline, target, unit, direction }, names) =>
      `${named(kpi, names)} would get worse, from ${amountText(baseline)} to ${measured(target, unit)}, where ${directions[direction]}; it counts for nothing.`,
    improvementWorth: ({ units, valuePerUnit, currency, per, times, value }) =>
      `${moved(units)}, each worth ${money(valuePerUnit, currency)} ${periods[per]}${times === "1" ? "" : `, ${amountText(times)} times`}: ${money(value, currency)}.`,
    withoutMoneyValue: ({ kpi }, names) =>
      `Nobody has put a money value on ${named(kpi, names)}: it counts as soft value, beside the money.`,
    improvementUnknown: ({ kpi, lacks }, names) =>
      `How much ${named(kpi, names)} is to improve is unknown: there is no ${lacks.join(" and no ")}.`,
    overAttributed: ({ node, total, excess, from }, names) =>
      `What improves ${named(node, names)} adds up to ${share(total)} of it, ${share(excess)} too much: ${some(from, names)}.`,
    attributionsScaled: ({ node, total, from }, names) =>
      `What improves ${named(node, names)} adds up to ${share(total)} of it and was scaled down to 100%: ${some(from, names)}.`,
    noValueCounted: () => "No KPI has an improvement with a money value.",
    valueCredited: ({ currency, once, per, periods: count, value, credited }) =>
      `Of ${money(value, currency)} ${once ? "once" : span(per, count)}, ${money(credited, currency)} is credited to solutions.`,
    shareUnknown: ({ from, to, lacks }, names) =>
      `How much ${named(from, names)} brings of ${named(to, names)} is unknown: there is no ${lacks.join(" and no ")}.`,
    countedAbove: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)} is worth ${money(worth, currency)} by itself and is credited with ${money(credited, currency)} of the KPI above it, in which its value is counted.`,
    creditedBeyondWorth: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)} is credited with ${money(credited, currency)}, but is worth only ${money(worth, currency)} by itself: the attribution is too high, or its own value too low.`,
    // judgement
    noSolutionReachesExecutives: ({ solutions }) =>
      solutions === 0
        ? "The chain has no solution of ours."
        : `${solutions === 1 ? "The one solution does not lead" : `None of the ${grouped(solutions)} solutions leads`} up to an executive KPI: the chain starts from our products.`,
    noValueReachesSolutions: () => "The KPIs have a money value, but none of it reaches a solution.",
    confirmedOf: ({ currency, once, credited, confirmed, share: part }) =>
      `Of ${money(credited, currency)} credited${once ? " once" : ""}, the customer has confirmed ${money(confirmed, currency)} (${percent(part)}).`,
    weakestLink: ({ from, to, currency, adds }, names) =>
      `Have the link from ${named(from, names)} to ${named(to, names)} confirmed first: it would add ${money(adds, currency)} of confirmed value.`,
    weakestPath: ({ nodes, unconfirmed }, names) =>
      `No single confirmation adds confirmed value; the path of most value needs ${grouped(unconfirmed)} confirmations, along ${some(nodes, names)}.`,
    kpiCovered: ({ kpi }, names) =>
      `Our solutions bring all of the improvement of ${named(kpi, names)}: it is covered.`,
    kpiPartlyCovered: ({ kpi, share: part }, names) =>
      `Our solutions bring ${percent(part)} of the improvement of ${named(kpi, names)}: it is partly covered.`,
    kpiUncovered: ({ kpi }, names) => `Nothing of ours improves ${named(kpi, names)}: it is uncovered.`,
    kpiCoverageOpen: ({ kpi, share: part, atMost }, names) =>
      `Our solutions bring ${percent(part)} to ${percent(atMost)} of the improvement of ${named(kpi, names)}: some attributions are unknown.`,
    layerEmpty: ({ layer }) => `The chain has no ${layers[layer]}.`,
    solutionOrphan: ({ solution }, names) =>
      `${named(solution, names)} has no way up to an executive KPI: a product in search of a buyer.`,
    goalMissing: ({ solution }, names) => `No business goal is given for ${named(solution, names)}.`,
    nothingSupports: ({ node, layer }, names) => `Nothing of ours supports the ${layers[layer]} ${named(node, names)}.`,
    leadsNowhere: ({ node, layer }, names) => `The ${layers[layer]} ${named(node, names)} leads to no executive KPI.`,
    layersSkipped: ({ from, to, layers: skipped }, names) =>
      `The link from ${named(from, names)} to ${named(to, names)} skips ${skipped.length === 1 ? "a layer" : "layers"}: ${skipped.map((layer) => layers[layer]).join(", ")}.`,
    departmentNotFaced: ({ department, kpis }, names) =>
      `We do not deal directly with ${named(department, names)}, which is measured on ${some(kpis, names)}.`,
    departmentFacingUnknown: ({ department, kpis }, names) =>
      `Whether we deal directly with ${named(department, names)} is unknown; it is measured on ${some(kpis, names)}.`,
    departmentWithoutKpi: ({ department }, names) =>
      `We deal directly with ${named(department, names)}, but know none of its KPIs.`,
    noGaps: () => "From the executive KPIs to our solutions nothing is missing.",
    creditedChanged: ({ currency, before, after }) =>
      `Credited value went from ${money(before, currency)} to ${money(after, currency)}.`,
    confirmedChanged: ({ currency, before, after }) =>
      `Confirmed value went from ${money(before, currency)} to ${money(after, currency)}.`,
    valueAlike: () => "Both chains credit the same, and the same of it is confirmed.",
    oneCountsTwice: ({ chains }) =>
      `${chains.length === 2 ? "Both chains count" : `The ${chains[0] === "before" ? "first" : "second"} chain counts`} value twice, so the values cannot be compared.`,
    linksConfirmed: ({ links }) =>
      `The customer has confirmed ${grouped(links)} more ${links === 1 ? "link" : "links"}.`,
    confirmationsLost: ({ links }) => `${grouped(links)} ${links === 1 ? "link is" : "links are"} no longer confirmed.`,
    coverageChanged: ({ kpi, before, after }, names) =>
      `${named(kpi, names)}: ${before === undefined ? "not in the first chain" : coverages[before]}, then ${after === undefined ? "not in the second chain" : coverages[after]}.`,
    // cash flows
    oneRate: ({ rate }) => `The only rate of return is ${percent(rate)}.`,
    severalRates: ({ rates }) =>
      `There are ${rates.length} rates of return: ${rates.map(percent).join(", ")}. None of them tells anything alone; compare present values instead.`,
    noRate: ({ signChanges }) =>
      `The flows change sign ${signChanges} times, but at no rate is their present value zero.`,
    onlyReceipts: ({ flows }) => `All ${flows} flows are receipts, so there is no rate of return.`,
    onlyPayments: ({ flows }) => `All ${flows} flows are payments, so there is no rate of return.`,
    oneFlow: () => "All flows fall on one time, and a rate of return takes two.",
    allNothing: () => "All flows are zero, so every rate would do.",
    tooManySignChanges: ({ signChanges, most }) =>
      `The flows change sign ${signChanges} times; rates of return are looked for up to ${most} changes.`,
    rateTooLarge: () => "There is a rate of return that is too large for a number.",
    rateNearTotalLoss: () => "There is a rate of return that is too close to -100% for a number.",
    touchesNothing: ({ rate }) => `At ${percent(rate)} the present value touches zero without changing its sign.`,
    receiptsFirst: () => "Money comes in first: the rate is what the money costs, so the lower the better.",
    paidBackAfter: ({ periods, unit, on }) =>
      `Paid back for good after ${times(periods, unit)}${on === undefined ? "" : `, by ${on}`}.`,
    stillToComeBack: ({ amount }) =>
      `Never paid back: ${about(amount, undefined)} is still missing at the end, in today’s money.`,
    fellBelowAgain: ({ first, unit }) =>
      `The running total first reached zero after ${times(first, unit)}, but fell below it again.`,
    nothingToPayBack: () => "The running total never falls below zero, so there is nothing to pay back.",
    flowsDiscounted: ({ rate }) => `Flows are discounted at ${percent(rate)}.`,
    // business case
    caseWorth: ({ npv, currency, years, rate }) =>
      `Over ${years === 1 ? "1 year" : `${years} years`} the case is worth ${about(npv, currency)} today, at ${percent(rate)} a year: it ${Number(npv) > 0 ? "pays" : Number(npv) < 0 ? "does not pay" : "breaks even"}.`,
    caseWorthOpen: ({ npv, atMost, currency, years, rate }) =>
      `Over ${years === 1 ? "1 year" : `${years} years`}, at ${percent(rate)} a year, the case is worth ${about(npv, currency)} today by what is known, and up to ${about(atMost, currency)} if every share that is unknown were at its best: whether it pays is open.`,
    benefitsBrought: ({ currency, perYear, once, kpis }, names) =>
      `At full use the solutions bring ${about(perYear, currency)} a year${once === "0" ? "" : ` and ${about(once, currency)} once`}, through ${some(kpis, names)}.`,
    benefitsConfirmed: ({ share: part }) => `The customer has confirmed ${percent(part)} of the benefits.`,
    inactionCosts: ({ currency, perMonth }) => `Each month without the solutions costs ${about(perMonth, currency)}.`,
    inactionStated: ({ currency, perMonth, confirmed, once }) =>
      `By the customer’s own account doing nothing costs ${about(perMonth, currency)} a month, of which ${about(confirmed, currency)} is confirmed${once === "0" ? "" : `, and ${about(once, currency)} once`}; this is the same money seen from the other side.`,
    noBenefits: ({ currency }) =>
      `The solutions bring no value that is counted${currency === undefined ? "" : ` in ${currency}`}: the case has costs alone.`,
    inactionLeftOut: ({ currency, kpis }, names) =>
      `What the customer says doing nothing costs ${currency === undefined ? "without a currency" : `in ${currency}`} is left out: the case is in another currency (${some(kpis, names)}).`,
    currencyLeftOut: ({ currency, once, credited }) =>
      `Another ${about(credited, currency)} ${once ? "once" : "a year"} are left out: the case is in another currency.`,
    currencyOpen: ({ currencies }) =>
      `The chain has value in several currencies, and none is chosen for the case: ${currencies.join(", ")}.`,
    scenarioWorth: ({ scenario, npv, currency }) => `${scenarios[scenario]}: ${about(npv, currency)}.`,
    scenariosOutOfOrder: () => "The low scenario is worth more than the likely one, or that more than the high one.",
    scenariosWithoutFigures: () => "The case has no figures, so its scenarios have none.",
  },
};
