/** The business value framework, in English. */
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

  // business case

  // rendering

  sentences: {
    // chain
    // value
    // judgement
    // cash flows
    // business case
  },
};
