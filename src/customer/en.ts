/** Customer classification in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

const POINTS: CustomerLabels["points"] = {
  pareto: "Pareto point",
  breakEven: "break-even point",
  submarginal: "submarginal point",
};

const TIERS: CustomerLabels["tiers"] = { vital: "vital", main: "main", ordinary: "ordinary", small: "small" };

/** Labels and sentences of customer classification. */
export const customer: CustomerLabels = {
  name: "Customer classification",
  classes: { A: "A", B: "B", C: "C" },
  measures: { amount: "Amount", margin: "Margin", growth: "Growth" },
  points: POINTS,
  tiers: TIERS,
  chart: {
    pareto: "ABC analysis: who brings how much",
    paretoAxis: "Bar: own share · Line: cumulative share",
    customer: "Customer",
    share: "Share",
    cumulative: "Cumulative",
    class: "Class",
    others: "Others ({customers})",
    classBrings: "{class}: {heads} of {customers} customers with {share}",
    lorenz: "Lorenz curve: how much hangs on how few",
    smallestFirst: "Customers, smallest first",
    sameForAll: "if all brought the same",
    gini: "Gini coefficient",
    makes: "{heads} of {customers} customers make {share}",
    whale: "Whale curve: who adds, and who takes away",
    bestFirst: "Number of customers, best first",
    net: "All together",
    peak: "Peak",
    peakOnly: "Peak at {peak} with {heads} of {customers} customers · nobody takes anything away",
    peakAndLoss: "Peak at {peak} with {heads} of {customers} customers · the others take {lost} of it away again",
    takenAway: "Taken away",
    pyramid: "Customer pyramid: who they are, and what they bring",
    customers: "Customers",
    keyBrings: "Key customers ({vital}, {main}): {heads} of all bring {share}; the rule of thumb says 20% and 80%",
    nobodyBought: "Nobody has brought anything yet",
    quadrant: "Opportunities: business volume and influence",
    volume: "Business volume",
    influence: "Influence",
    largeFrom: "Large: volume from {volume}, influence from {influence}",
    unnamed: "{heads} of {customers} points without a name for lack of room",
    mustDo: "Must do",
    oneOff: "One-off business",
    ifPossible: "If possible",
    whenFree: "When there is time",
    migration: "Migration: where the customers went",
    before: "Before",
    after: "After",
    new: "new",
    lost: "lost",
    moved: "{held} held · {up} up · {down} down · {new} new · {lost} lost",
  },

  // Labels: what they are to us

  // Labels: where they stand

  // Labels: when they buy

  // Labels: how they move

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `With the larger customers it makes up ${percent(cumulative)} of the amount, within the ${percent(limit)} of class ${name}.`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `It crosses the ${percent(limit)} limit (${percent(before)} before it, ${percent(cumulative)} with it) and so still belongs to class ${name}.`,
    largest: ({ share }) => `The largest customer is always A, even with ${percent(share)} of the amount.`,
    beyondLimits: ({ limit, before }) =>
      `The larger customers already make up ${percent(before)} of the amount, at or beyond the ${percent(limit)} of class B.`,
    nothingBought: ({ amount }) => `It bought nothing on balance (${amountText(amount)}), which is class C.`,
    beforePoint: ({ class: name, point, x, limit }) =>
      `It ends at ${percent(x)} of the customers, within the ${percent(limit)} at the ${POINTS[point]} where class ${name} ends.`,
    beyondPoint: ({ x, limit }) =>
      `It ends at ${percent(x)} of the customers, beyond the ${percent(limit)} at the submarginal point, from where more customers hardly yield more: class C.`,
    equalsCrossPoint: ({ class: name, from, x, limit }) =>
      `Customers of equal amounts lie from ${percent(from)} to ${percent(x)} of the customers, across the limit at ${percent(limit)}; equals are not split and belong to class ${name}.`,
    largestComputed: ({ x, limit }) =>
      `The largest customer is always A, although it ends at ${percent(x)} of the customers and the limit lies at ${percent(limit)}.`,
    oneOfEquals: ({ customers }) =>
      customers === 1
        ? "It is the only customer, and so class A."
        : `All ${grouped(customers)} customers bring the same, and so all are class A.`,
    bringsNothing: ({ amount }) => `It brings nothing on balance (${amountText(amount)}), which is the lowest class.`,
    paretoFirst: ({ pareto, breakEven }) =>
      `Class A ends at the Pareto point (${percent(pareto)} of the customers), which comes before the break-even point (${percent(breakEven)}).`,
    breakEvenFirst: ({ pareto, breakEven }) =>
      `Class A ends at the break-even point (${percent(breakEven)} of the customers), which comes before the Pareto point (${percent(pareto)}).`,
    fewCustomers: ({ customers, wanted }) =>
      `With ${grouped(customers)} customers the limits say little; from ${grouped(wanted)} on they begin to.`,
    allEqual: ({ customers }) =>
      customers === 1
        ? "There is one customer, so there is no curve to read limits off."
        : `All ${grouped(customers)} customers bring the same, so the curve has no bend to read limits off.`,
    nobodyBought: ({ customers }) =>
      `None of the customers (${grouped(customers)}) brings anything, so there is no curve.`,
    rankedInTier: ({ tier, rank, customers, upTo }) =>
      `Rank ${grouped(rank)} of ${grouped(customers)}: within the first ${percent(upTo)} of the customers, where the tier "${TIERS[tier]}" ends.`,
    tiedInTier: ({ tier, first, last, customers, upTo }) =>
      `Equal amounts on ranks ${grouped(first)}–${grouped(last)} of ${grouped(customers)}: their middle lies within the first ${percent(upTo)} of the customers, where the tier "${TIERS[tier]}" ends.`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: ${decimal(ratio)} times its share of the effort.`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: only ${decimal(ratio)} times its share of the effort.`,
    effortUnknown: ({ profit }) => `${percent(profit)} of the profit; the time spent is not known.`,

    // What they are to us

    // Where they stand

    // When they buy

    // How they move
  },
};
