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

const share = (text: string) => percent(Number(text));

const span = (per: "month" | "quarter" | "year", count: number) =>
  count === 1 ? periods[per] : `in ${decimal(count)} ${per}s`;

// judgement

// cash flows

// business case

// rendering

/** Labels and sentences of `Bvf` in English. */
export const bvf: BvfLabels = {
  name: "Business value framework",
  layers,
  directions,
  periods,
  coverages: { covered: "covered", partlyCovered: "partly covered", uncovered: "uncovered" },
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
  },
  diagram: {
    share: "Share of the improvement × confidence",
    solid: "Solid: confirmed by the customer",
    dashed: "Dashed: not confirmed",
    skips: "skips {layers}",
    noWay: "leads to no KPI",
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
      `${amountText(units)} better, each unit worth ${money(valuePerUnit, currency)} ${periods[per]}${times === "1" ? "" : `, ${amountText(times)} times`}: ${money(value, currency)}.`,
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
    // cash flows
    // business case
  },
};
