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

// business case

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

  // business case

  // rendering

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
      `Nobody has put a money value to ${named(kpi, names)}: it counts as soft value, beside the money.`,
    improvementUnknown: ({ kpi, lacks }, names) =>
      `How much ${named(kpi, names)} is to improve is unknown: there is no ${lacks.join(" and no ")}.`,
    overAttributed: ({ node, total, excess, from }, names) =>
      `What improves ${named(node, names)} adds up to ${share(total)} of it, ${share(excess)} too much: ${some(from, names)}.`,
    attributionsScaled: ({ node, total, from }, names) =>
      `What improves ${named(node, names)} adds up to ${share(total)} of it and was scaled down to 100%: ${some(from, names)}.`,
    noValueCounted: () => "No KPI has an improvement with a money value.",
    valueCredited: ({ currency, once, per, periods: count, value, credited }) =>
      `Of ${money(value, currency)} ${once ? "once" : span(per, count)}, ${money(credited, currency)} are credited to solutions.`,
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
        : `${solutions === 1 ? "The only solution has no" : `None of ${grouped(solutions)} solutions has a`} way up to an executive KPI: the chain starts from our products.`,
    noValueReachesSolutions: () => "The KPIs have a money value, but none of it reaches a solution.",
    confirmedOf: ({ currency, once, credited, confirmed, share: part }) =>
      `Of ${money(credited, currency)} credited${once ? " once" : ""}, the customer has confirmed ${money(confirmed, currency)} (${percent(part)}).`,
    weakestLink: ({ from, to, currency, adds }, names) =>
      `Have the link from ${named(from, names)} to ${named(to, names)} confirmed first: it would add ${money(adds, currency)} of confirmed value.`,
    weakestPath: ({ nodes, unconfirmed }, names) =>
      `No single confirmation adds confirmed value; the path of most value needs ${grouped(unconfirmed)} confirmations, along ${some(nodes, names)}.`,
    kpiCovered: ({ kpi }, names) => `Our solutions bring all of ${named(kpi, names)}: it is covered.`,
    kpiPartlyCovered: ({ kpi, share: part }, names) =>
      `Our solutions bring ${percent(part)} of ${named(kpi, names)}: it is partly covered.`,
    kpiUncovered: ({ kpi }, names) => `Nothing of ours brings any of ${named(kpi, names)}: it is uncovered.`,
    kpiCoverageOpen: ({ kpi, share: part, atMost }, names) =>
      `Our solutions bring ${percent(part)} to ${percent(atMost)} of ${named(kpi, names)}: attributions are unknown.`,
    layerEmpty: ({ layer }) => `The chain has no ${layers[layer]}.`,
    solutionOrphan: ({ solution }, names) =>
      `${named(solution, names)} has no way up to an executive KPI: a product in search of a buyer.`,
    goalMissing: ({ solution }, names) => `No business goal is given for ${named(solution, names)}.`,
    nothingSupports: ({ node, layer }, names) => `Nothing of ours supports the ${layers[layer]} ${named(node, names)}.`,
    leadsNowhere: ({ node, layer }, names) => `The ${layers[layer]} ${named(node, names)} leads to no executive KPI.`,
    layersSkipped: ({ from, to, layers: skipped }, names) =>
      `The link from ${named(from, names)} to ${named(to, names)} skips ${skipped.length === 1 ? "a layer" : "two layers"}: ${skipped.map((layer) => layers[layer]).join(", ")}.`,
    departmentNotFaced: ({ department, kpis }, names) =>
      `We do not deal directly with ${named(department, names)}, which is measured on ${some(kpis, names)}.`,
    departmentFacingUnknown: ({ department, kpis }, names) =>
      `Whether we deal directly with ${named(department, names)} is unknown; it is measured on ${some(kpis, names)}.`,
    departmentWithoutKpi: ({ department }, names) =>
      `We deal directly with ${named(department, names)}, and know none of its KPIs.`,
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
    // business case
  },
};
