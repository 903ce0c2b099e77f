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
  dealOutcomes: { open: "open", won: "won", lost: "lost" },
  forecastPeriods: { month: "month", quarter: "quarter", year: "year" },
  // movement
  // targets
  // time in stage
  // conversions
  kinds: { cohort: "The same customers, followed.", snapshot: "Who stands where today." },
  spadco: { S: "suspect", P: "prospect", A: "needs analysis", D: "demo or proposal", C: "close", O: "order" },
  // speed
  coverage: { enough: "enough", short: "short", undetermined: "not known" },
  chart: {
    funnel: "Funnel: what each step keeps, and how sure that is",
    followed: "The same customers, followed",
    standing: "Who stands where today: a rate compares two stages, nobody was followed",
    overall: "Last stage: {last}, first stage: {first} ({share})",
    number: "Number",
    rates: "Rate of the step, {confidence} interval",
    leak: "▼ loses most: {lost}, {share} of all losses",
    weakest: "◆ lowest rate",
    small: "small sample",
    grows: "{more} more than before: no rate",
    nobody: "nobody entered: no rate",
    notDrawn: "Not drawn: {count} more stages · loses most: {leak} · lowest rate: {weakest}",
    none: "none",
    forecast: "Forecast: what the deals may bring",
    open: "Open deals: {deals}",
    secured: "won already: {amount}",
    deviation: "standard deviation {amount}",
    levels: "P10, P50, P90: not exceeded with a probability of 10%, 50%, 90%",
    eachTotal: "Each line: the probability of this total",
    eachRange: "Each bar: the probability of a range of {width}",
    total: "Total of the deals",
    totalIn: "Total of the deals in {currency}",
    weighted: "weighted {amount}: reached with {chance}",
    target: "target {amount}: reached with {chance}",
    unjudged: "left out for want of a probability: {deals}",
    lostDeals: "lost: {deals}",
    shared: "one shared factor, correlation {correlation}",
    rounded: "amounts rounded",
    beyond: "outside the picture: {share}",
  },
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
    targetReached: ({ target, chance }) =>
      `The target ${amountText(target)} is reached with a probability of ${percent(chance)}.`,
    targetSecured: ({ target, secured }) =>
      `The target ${amountText(target)} is met by what is won already: ${amountText(secured)}.`,
    targetUnreachable: ({ target, most }) =>
      `The target ${amountText(target)} is out of reach: with every open deal won there would be ${amountText(most)}.`,
    weightedReached: ({ weighted, chance }) =>
      `The weighted total of ${amountText(weighted)} is reached with a probability of ${percent(chance)}.`,
    nothingOpen: () => "No open deal can still go either way.",
    oneDealDecides: ({ id, amount, share }) =>
      `One deal decides: ${id}, ${amountText(amount)}, makes ${percent(share)} of the variance.`,
    sharedFactor: ({ correlation }) =>
      `The deals share one factor (correlation ${decimal(correlation)}), so that good and bad surprises come together.`,
    sharedFactorRough: ({ correlation, within }) =>
      `At a correlation of ${decimal(correlation)} the probabilities may be off by ${percent(within)}.`,
    rounded: ({ unit, over, under }) =>
      `Amounts are rounded to multiples of ${amountText(unit)}: a total is at most ${amountText(over)} too high and ${amountText(under)} too low.`,
    withoutProbability: ({ deals, first }) =>
      `${grouped(deals)} open without a probability, ${first} the first of them: counted, and left out.`,
    lostLeftOut: ({ deals }) => `Lost and left out: ${grouped(deals)}.`,
    swingsMost: ({ id, chanceIfWon, chanceIfLost }) =>
      `${id} moves the target most: ${percent(chanceIfWon)} once it is won, ${percent(chanceIfLost)} once it is lost.`,
    noDealMatters: ({ chance }) => `No single deal changes the probability of the target, ${percent(chance)}.`,
    // movement
    // targets
    // time in stage
  },
};
