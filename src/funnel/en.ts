/** Funnel in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** Labels and sentences of the funnel. */
export const funnel: FunnelLabels = {
  name: "Funnel",
  // rates
  // activity
  // pipeline
  outcomes: { open: "open", won: "won", lost: "lost" },
  categories: {
    pipeline: "pipeline",
    bestCase: "best case",
    mostLikely: "most likely",
    commit: "commit",
    closed: "closed",
    omitted: "omitted",
  },
  categoryModes: { single: "each by itself", cumulative: "with all that are surer" },
  // distribution
  // movement
  flowDirections: { in: "came in", out: "went out" },
  flows: {
    new: "new",
    pulledIn: "pulled in",
    reopened: "reopened",
    grown: "grown",
    shrunk: "shrunk",
    pushed: "pushed",
    slipped: "slipped",
    broughtForward: "brought forward",
    won: "won",
    lost: "lost",
    vanished: "vanished",
  },
  bias: {
    optimistic: "too optimistic",
    pessimistic: "too pessimistic",
    balanced: "balanced",
    undetermined: "not known",
  },
  // targets
  orders: { reachable: "reachable", baseSuffices: "the base suffices", unreachable: "out of reach" },
  planGate: { yes: "yes", no: "no", undetermined: "not known" },
  rollingPlan: { carried: "carried by the open months", reached: "reached", unreachable: "out of reach" },
  months: { actual: "done", frozen: "fixed", open: "still open" },
  formulas: { population: "population formula (÷ n)", sample: "sample formula (÷ (n − 1))" },
  // time in stage
  // conversions
  kinds: { cohort: "The same customers, followed.", snapshot: "Who stands where today." },
  spadco: { S: "suspect", P: "prospect", A: "needs analysis", D: "demo or proposal", C: "close", O: "order" },
  // speed
  levers: { deals: "open deals", averageValue: "average value", winRate: "win rate", cycleDays: "sales cycle in days" },
  leverNeeds: { enough: "enough as it is", reachable: "reachable", unreachable: "out of reach" },
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
    leverMoves: ({ lever, change, gain, gainShare }) =>
      `${percent(change)} better, ${funnel.levers[lever]} alone adds ${amountText(gain)} a day, ${percent(gainShare)} more.`,
    leverMovesNothing: ({ lever }) => `While nothing is earned, ${funnel.levers[lever]} alone changes nothing.`,
    leverAtItsEnd: ({ change, winRate }) =>
      `A win rate of ${percent(winRate)} cannot become ${percent(change)} better: it would be above 100%.`,
    leverEnough: ({ lever, wanted }) =>
      `For ${amountText(wanted)} a day, ${funnel.levers[lever]} can stay: that is reached already.`,
    leverReaches: ({ lever, wanted, needed }) =>
      `For ${amountText(wanted)} a day, ${funnel.levers[lever]} alone would have to become ${amountText(needed)}.`,
    leverCannot: ({ lever, wanted }) =>
      `Nothing that ${funnel.levers[lever]} alone could become brings ${amountText(wanted)} a day: another lever is at 0.`,
    winRateAboveOne: ({ wanted, needed }) =>
      `For ${amountText(wanted)} a day, the win rate alone would have to become ${amountText(needed)}, and more than 1 there is not.`,
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
    noExchangeRate: ({ currency, deals, amount }) =>
      `Without a rate for ${currency}, ${grouped(deals)} of the deals (${amountText(amount)} ${currency}) are left out, not priced 0.`,
    noCurrency: ({ deals }) => `Deals that name no currency are left out: ${grouped(deals)}.`,
    exchanged: ({ currency, to, rate, deals, amount, converted }) =>
      `${currency}, ${grouped(deals)} of the deals: ${amountText(amount)} at ${amountText(rate)} make ${amountText(converted)} ${to}.`,
    needsNoRate: ({ to, deals, amount }) => `In ${to} already, ${grouped(deals)} of the deals: ${amountText(amount)}.`,
    inCategory: ({ category, deals, amount }) =>
      `In the category "${funnel.categories[category]}": ${amountText(amount)} (number of deals: ${grouped(deals)}).`,
    inCategoryAndSurer: ({ category, deals, amount }) =>
      `In "${funnel.categories[category]}" and all that is surer: ${amountText(amount)} (number of deals: ${grouped(deals)}).`,
    noForecastDeals: () => "No deal stands in a category of the forecast.",
    lostNotCounted: ({ deals, amount }) =>
      `Lost and not counted: ${grouped(deals)} of the deals, ${amountText(amount)}.`,
    omittedNotCounted: ({ deals, amount }) =>
      `Left out of the forecast on purpose: ${grouped(deals)} of the deals, ${amountText(amount)}.`,
    withoutCategory: ({ deals, amount }) =>
      `Open without a category, and so not counted: ${grouped(deals)} of the deals, ${amountText(amount)}.`,
    withoutProbability: ({ deals }) =>
      `Without a probability, ${grouped(deals)} of the counted deals leave the weighted sum open.`,
    // distribution
    // movement
    flowBalance: ({ opening, came, went, closing }) =>
      `The pipeline of the period went from ${amountText(opening)} to ${amountText(closing)}: ${amountText(came)} came in, ${amountText(went)} went out.`,
    flowedIn: ({ kind, deals, amount }) =>
      `In: ${funnel.flows[kind]}, ${amountText(amount)} (number of deals: ${grouped(deals)}).`,
    flowedOut: ({ kind, deals, amount }) =>
      `Out: ${funnel.flows[kind]}, ${amountText(amount)} (number of deals: ${grouped(deals)}).`,
    openPastCloseDay: ({ deals }) =>
      `Open although the close day has passed: ${grouped(deals)} of the deals; settle them or give them a new day.`,
    openWithoutCloseDay: ({ deals }) =>
      `Open without a close day, and so in no period: ${grouped(deals)} of the deals.`,
    vanishedElsewhere: ({ deals }) =>
      `Gone without a verdict from outside this pipeline: ${grouped(deals)} of the deals.`,
    forecastTooHigh: ({ over, under, low, high }) =>
      `The forecast was too high ${grouped(over)} times and too low ${grouped(under)} times (interval of too high ${percent(low)}–${percent(high)}): it leans to optimism.`,
    forecastTooLow: ({ over, under, low, high }) =>
      `The forecast was too high ${grouped(over)} times and too low ${grouped(under)} times (interval of too high ${percent(low)}–${percent(high)}): it leans to caution.`,
    noSide: ({ over, under, exact }) =>
      `Too high ${grouped(over)} times, too low ${grouped(under)} times, exact ${grouped(exact)} times: no side stands out.`,
    tooFewPeriods: ({ periods, misses, from, balancedFrom }) =>
      `${grouped(periods)} periods with ${grouped(misses)} misses show no side; a side takes at least ${from} misses, balance ${balancedFrom} periods.`,
    meanError: ({ bias, absolute, periods }) =>
      `Forecast less actual is ${amountText(bias)} on average of ${grouped(periods)} periods, and ${amountText(absolute)} regardless of the side.`,
    meanAgainstCount: ({ bias, over, under }) =>
      `The mean error of ${amountText(bias)} points the other way than the count (${grouped(over)} too high, ${grouped(under)} too low): a few large misses.`,
    nothingCame: ({ periods }) =>
      `In ${grouped(periods)} of the periods nothing came, so they have no error in percent.`,
    // targets
    splitByRemainders: ({ total, parts, unit, roundedUp }) =>
      `${amountText(total)} in ${grouped(parts)} parts, in steps of ${amountText(unit)}; ${grouped(roundedUp)} of the parts are rounded up, so that the sum is exact.`,
    seasonFrom: ({ years }) => `The season is the mean of ${grouped(years)} complete years.`,
    oneYearOnly: ({ year }) => `Only ${year} is complete: one year shows no season yet.`,
    yearIncomplete: ({ year, known }) => `Of ${year} only ${known} months are known, so it is left out.`,
    yearEmpty: ({ year }) => `In ${year} nothing was sold, so it is left out.`,
    noSeason: () => "Without a complete year there is no season.",
    ordersForTarget: ({ target, registrationRate, unitsPerOrder, orders }) =>
      `${amountText(target)} units ÷ ${percent(registrationRate)} registered ÷ ${amountText(unitsPerOrder)} units an order: ${grouped(orders)} orders.`,
    baseBrings: ({ prospects, conversion, orders }) =>
      `Of ${amountText(prospects)} known prospects ${percent(conversion)} order: ${amountText(orders)} orders on average.`,
    prospectsForOrders: ({ newOrders, orderConversion, prospects }) =>
      `${grouped(newOrders)} new orders at ${percent(orderConversion)} take ${grouped(prospects)} new prospects.`,
    baseIsEnough: ({ orders }) =>
      `The known prospects bring the ${grouped(orders)} orders on average without new ones.`,
    nothingIsRegistered: () => "At a registration rate of 0 no order counts towards the target.",
    nothingIsOrdered: ({ newOrders }) =>
      `At an order conversion of 0 no number of prospects brings the ${grouped(newOrders)} new orders.`,
    planCarries: ({ yearly, months, surplus }) =>
      `The months carry ${amountText(months)} of the ${amountText(yearly)} wanted: yes, with ${amountText(surplus)} to spare.`,
    planFallsShort: ({ yearly, months, gap }) =>
      `The months carry ${amountText(months)} of the ${amountText(yearly)} wanted: no, ${amountText(gap)} are missing.`,
    planIncomplete: ({ yearly, months, unknown }) =>
      `The months carry ${amountText(months)} of the ${amountText(yearly)} wanted, as far as known; ${grouped(unknown)} of them are not.`,
    monthsDone: ({ months, actual, planned }) =>
      `Months done: ${grouped(months)}, with ${amountText(actual)} against ${amountText(planned)} planned.`,
    monthsCarry: ({ remaining, open, load }) =>
      `${amountText(remaining)} are left for ${grouped(open)} open months${load === undefined ? "" : `, ${decimal(load)} times what the season gives them`}.`,
    yearReached: ({ fixed, surplus, open }) =>
      `The fixed months bring ${amountText(fixed)}, ${amountText(surplus)} more than the year asks for; open months: ${grouped(open)}.`,
    noMonthCarries: ({ remaining, open }) =>
      `${amountText(remaining)} are left, and none of the ${grouped(open)} open months has a weight.`,
    remainderRoundedUp: ({ remaining, planned, unit }) =>
      `${amountText(remaining)} are no multiple of ${amountText(unit)}, so ${amountText(planned)} are planned.`,
    variationOfUnits: ({ formula, months, mean, variation }) =>
      `Units vary by ${decimal(variation)} of their mean of ${decimal(mean)} over ${grouped(months)} months, ${funnel.formulas[formula]}.`,
    variationOfAttainment: ({ formula, months, mean, variation }) =>
      `Attainment varies by ${decimal(variation)} of its mean of ${percent(mean)} over ${grouped(months)} months, ${funnel.formulas[formula]}.`,
    tooFewMonths: ({ months }) => `Steadiness takes at least two months, and there are ${months}.`,
    meanOfNothing: () => "Nothing was sold, so there is no mean to vary around.",
    monthsWithoutTarget: ({ months }) => `Without a target above 0, ${grouped(months)} months have no attainment.`,
    steadiest: ({ ids, variation }) =>
      `The steadiest: ${ids.join(", ")}, varying by ${decimal(variation)} of the mean.`,
    totalsDiffer: ({ low, high }) =>
      `The totals differ, from ${amountText(low)} to ${amountText(high)}: steady does not mean more.`,
    nobodyComparable: () => "None of the rows has a variation to compare.",
    // time in stage
  },
};
