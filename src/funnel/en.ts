/** Funnel in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** Labels and sentences of the funnel. */
export const funnel: FunnelLabels = {
  name: "Funnel",
  // rates
  // activity
  // pipeline
  // distribution
  // movement
  // targets
  // time in stage
  // conversions
  kinds: { cohort: "The same customers, followed.", snapshot: "Who stands where today." },
  spadco: { S: "suspect", P: "prospect", A: "needs analysis", D: "demo or proposal", C: "close", O: "order" },
  // speed
  coverage: { enough: "enough", short: "short", undetermined: "not known" },
  sentences: {
    // conversions
    losesMost: ({ from, to, lost, lossShare }) =>
      `Most customers are lost from ${from} to ${to}: ${grouped(lost)}, ${percent(lossShare)} of all losses.`,
    lowestRate: ({ from, to, rate, low, high }) =>
      `The weakest step is ${from} to ${to}: ${percent(rate)} continue (interval ${percent(low)}–${percent(high)}).`,
    smallSample: ({ from, to, entered, below }) =>
      `From ${from} to ${to} only ${entered} entered, fewer than ${below}: read the rate with its interval.`,
    laterStageLarger: ({ from, to, entered, continued }) =>
      `${to} holds more than ${from} (${grouped(continued)} against ${grouped(entered)}): a snapshot, not a rate.`,
    nobodyEntered: ({ from, to }) => `Nobody entered ${from}, so there is no rate from ${from} to ${to}.`,
    nothingLost: () => "No step loses anybody.",
    noRates: () => "No step has a rate.",
    // activity
    roundedUp: ({ stage, count, rate, next }) =>
      `Stage ${stage + 1} needs ${grouped(count)}, so that at ${percent(rate)} the next one gets ${grouped(next)}.`,
    // speed
    velocity: ({ deals, averageValue, winRate, cycleDays }) =>
      `${grouped(deals)} deals × ${amountText(averageValue)} × ${percent(winRate)} ÷ ${decimal(cycleDays)} days.`,
    covered: ({ coverage, needed }) =>
      `The pipeline holds ${decimal(coverage)} times the target; ${decimal(needed)} times are needed.`,
    uncovered: ({ coverage, needed, gap }) =>
      `The pipeline holds ${decimal(coverage)} times the target, but ${decimal(needed)} times are needed: ${amountText(gap)} more.`,
    nothingIsWon: () => "At a win rate of 0 no pipeline is large enough.",
    noWinRate: ({ coverage }) =>
      `The pipeline holds ${decimal(coverage)} times the target; without a win rate nobody can say whether that is enough.`,
    // rates
    // pipeline
    // distribution
    // movement
    // targets
    // time in stage
  },
};
