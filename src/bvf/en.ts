/** The business value framework, in English. */
import { amountText, decimal, percent } from "../locale/format.js";
import type { BvfLabels } from "../locale/types.js";

const layers = {
  executiveKpi: "executive KPI",
  operationalKpi: "operational KPI",
  initiative: "initiative",
  solution: "solution",
};

// value

// judgement

// cash flows
const UNITS = { periods: ["period", "periods"], years: ["year", "years"] } as const;
const times = (number: number, unit: keyof typeof UNITS) => `${decimal(number)} ${UNITS[unit][number === 1 ? 0 : 1]}`;

// business case

// rendering

/** Labels and sentences of `Bvf` in English. */
export const bvf: BvfLabels = {
  name: "Business value framework",
  layers,
  directions: { higherIsBetter: "higher is better", lowerIsBetter: "lower is better" },
  periods: { month: "a month", quarter: "a quarter", year: "a year", once: "once" },
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
  returns: {
    one: "one rate of return",
    several: "several rates of return",
    none: "no rate of return",
    undetermined: "undetermined",
  },
  paybacks: { paidBack: "paid back", neverPaidBack: "never paid back", nothingInvested: "nothing invested" },

  // business case

  // rendering

  sentences: {
    // chain
    // value
    // judgement
    // cash flows
    oneRate: ({ rate }) => `The only rate of return is ${percent(rate)}.`,
    severalRates: ({ rates }) =>
      `There are ${rates.length} rates of return: ${rates.map(percent).join(", ")}. None of them tells anything alone; compare present values instead.`,
    noRate: ({ signChanges }) =>
      `The flows change sign ${signChanges} times, but at no rate is their present value zero.`,
    onlyReceipts: ({ flows }) => `All ${flows} flows are receipts, so there is no rate of return.`,
    onlyPayments: ({ flows }) => `All ${flows} flows are payments, so there is no rate of return.`,
    oneFlow: () => "There is only one flow at one time, and a rate of return takes two.",
    allNothing: () => "All flows are zero, so every rate would do.",
    tooManySignChanges: ({ signChanges, most }) =>
      `The flows change sign ${signChanges} times; rates of return are looked for up to ${most} changes.`,
    rateTooLarge: () => "There is a rate of return that is too large for a number.",
    rateNearTotalLoss: () => "There is a rate of return that is closer to -100% than a number can be.",
    touchesNothing: ({ rate }) => `At ${percent(rate)} the present value touches zero without changing its sign.`,
    receiptsFirst: () => "Money comes in first: the rate is what it costs, so the lower the better.",
    paidBackAfter: ({ periods, unit, on }) =>
      `Paid back for good after ${times(periods, unit)}${on === undefined ? "" : `, by ${on}`}.`,
    stillToComeBack: ({ amount }) =>
      `Never paid back: ${amountText(amount)} is still missing at the end, in today's money.`,
    fellBelowAgain: ({ first, unit }) =>
      `The running total first reached zero after ${times(first, unit)}, but fell below it again.`,
    nothingToPayBack: () => "The running total never falls below zero, so there is nothing to pay back.",
    flowsDiscounted: ({ rate }) => `Flows are discounted at ${percent(rate)}.`,
    // business case
  },
};
