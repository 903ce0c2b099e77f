/** Customer classification in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels, Names } from "../locale/types.js";

// How they move

const measures = { recency: "recency", frequency: "frequency", amount: "amount" } as const;

const segments = {
  champions: "Champions",
  regulars: "Regulars with small orders",
  bigOrders: "Few but big orders",
  developing: "Developing",
  newAndLarge: "New and large",
  newcomers: "Newcomers",
  largeCooling: "Large, cooling",
  regularsCooling: "Regulars, cooling",
  occasionalCooling: "Occasional, cooling",
  championsLapsed: "Champions lapsed",
  largeLapsed: "Large, lapsed",
  regularsLapsed: "Regulars lapsed",
  dormant: "Dormant",
  loyalCustomers: "Loyal customers",
  potentialLoyalist: "Potential loyalists",
  newCustomers: "New customers",
  promising: "Promising",
  needAttention: "Need attention",
  aboutToSleep: "About to sleep",
  atRisk: "At risk",
  cantLoseThem: "Can't lose them",
  lost: "Lost",
  unsegmented: "Unsegmented",
} as const;

/** A segment by the caller's name, by ours, or by its id. */
const segmentName = (id: string, names?: Names) => {
  const known = new Map<string, string>(Object.entries({ ...segments, ...names }));
  return `“${known.get(id) ?? id}”`;
};
const combinations = (count: number) => `${count} ${count === 1 ? "combination" : "combinations"} of scores`;
const classes = (count: number) => `${count} ${count === 1 ? "class" : "classes"}`;
const hours = (text: string | number) => `${amountText(`${text}`)} ${`${text}` === "1" ? "hour" : "hours"}`;
const units = (count: number) => `${grouped(count)} ${count === 1 ? "unit" : "units"}`;
const uncounted = (count: number) =>
  `${grouped(count)} ${count === 1 ? "customer's hours are" : "customers' hours are"} not known`;

/** Labels and sentences of customer classification. */
export const customer: CustomerLabels = {
  name: "Customer classification",
  classes: { A: "A", B: "B", C: "C" },

  // Labels: what they are to us

  // Labels: where they stand

  // Labels: when they buy

  // Labels: how they move
  measures,
  segments,
  segmentChecks: { sound: "Sound", flawed: "Flawed" },
  movements: { upgraded: "Upgraded", held: "Held", downgraded: "Downgraded", new: "New", lost: "Lost" },
  timeVerdicts: { under: "Under plan", onPlan: "On plan", over: "Over plan", undetermined: "Undetermined" },

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `With the larger customers it makes up ${percent(cumulative)} of the amount, within the ${percent(limit)} of class ${name}.`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `It crosses the ${percent(limit)} limit (${percent(before)} before it, ${percent(cumulative)} with it) and so still belongs to class ${name}.`,
    largest: ({ share }) => `The largest customer is always A, even with ${percent(share)} of the amount.`,
    beyondLimits: ({ limit, before }) =>
      `The larger customers already make up ${percent(before)} of the amount, at or beyond the ${percent(limit)} of class B.`,
    nothingBought: ({ amount }) => `It bought nothing on balance (${amountText(amount)}), which is class C.`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: ${decimal(ratio)} times its share of the effort.`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: only ${decimal(ratio)} times its share of the effort.`,
    effortUnknown: ({ profit }) => `${percent(profit)} of the profit; the time spent is not known.`,

    // What they are to us

    // Where they stand

    // When they buy

    // How they move
    fitsSegment: ({ segment, recency, frequency, amount }, names) =>
      `Recency ${recency}, frequency ${frequency} and amount ${amount} belong to ${segmentName(segment, names)}.`,
    fitsNoSegment: ({ recency, frequency, amount }) =>
      `Recency ${recency}, frequency ${frequency} and amount ${amount} fit none of the segments.`,
    cutsCoincide: ({ measure, cut, scores }) =>
      `Cuts of ${measures[measure]} coincide at ${amountText(cut)}, so nobody can score ${scores.join(" or ")} there.`,
    scoresUnused: ({ measure, scores }) =>
      `Nobody scores ${scores.join(" or ")} for ${measures[measure]}: no customer lies between those cuts.`,
    segmentsShareOut: ({ segments: number, combinations: all }) =>
      `The table gives each of the ${combinations(all)} to exactly one of ${number} segments.`,
    segmentNeverOccurs: ({ segment, takenBy }, names) =>
      `${segmentName(segment, names)} never occurs: all its scores already belong to ${takenBy.map((id) => segmentName(id, names)).join(", ")}.`,
    segmentsOverlap: ({ first, second, combinations: both, example }, names) =>
      `${segmentName(first, names)} and ${segmentName(second, names)} overlap in ${combinations(both)}, such as ${example}; there the first of them decides.`,
    scoresUncovered: ({ combinations: none, scores: [example] }) =>
      `${combinations(none)} ${none === 1 ? "fits" : "fit"} no segment${example === undefined ? "" : `, such as ${example}`}.`,
    roseByClasses: ({ from, to, classes: up }) => `It rose from ${from} to ${to}, by ${classes(up)}.`,
    keptClass: ({ class: name }) => `It stayed in class ${name}.`,
    fellByClasses: ({ from, to, classes: down }) => `It fell from ${from} to ${to}, by ${classes(down)}.`,
    absentBefore: ({ class: name }) => `It is new, and starts in class ${name}.`,
    absentAfter: ({ class: name }) => `It was in class ${name} and is no longer there.`,
    quotaIsWhole: ({ floor }) => `Its quota is exactly ${units(floor)}.`,
    remainderServed: ({ floor, remainder }) =>
      `Its quota is ${units(floor)} and ${decimal(remainder)} of another; the remainder is large enough to get one more.`,
    remainderDropped: ({ floor, remainder }) =>
      `Its quota is ${units(floor)} and ${decimal(remainder)} of another; other remainders come first.`,
    spentLess: ({ planned, spent }) => `${hours(spent)} spent of the ${hours(planned)} planned.`,
    spentAsPlanned: ({ spent }) => `${hours(spent)} spent, exactly as planned.`,
    spentMore: ({ planned, spent, unknown }) =>
      unknown === 0
        ? `${hours(spent)} spent, more than the ${hours(planned)} planned.`
        : `At least ${hours(spent)} spent, more than the ${hours(planned)} planned; ${uncounted(unknown)}.`,
    hoursUncounted: ({ planned, spent, unknown }) =>
      `${hours(spent)} on record for the ${hours(planned)} planned; ${uncounted(unknown)}.`,
    hoursWithoutCustomer: ({ class: name, hours: planned }) =>
      `${hours(planned)} are planned for class ${name}, which has no customers.`,
  },
};
