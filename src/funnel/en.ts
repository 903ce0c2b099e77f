/** Funnel in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** Labels and sentences of the funnel. */
export const funnel: FunnelLabels = {
  name: "Funnel",
  // rates
  methods: {
    wilson: "Wilson",
    wilsonContinuity: "Wilson with continuity correction",
    clopperPearson: "exact (Clopper–Pearson)",
    agrestiCoull: "Agresti–Coull",
    jeffreys: "Jeffreys",
  },
  winRatesOf: { closed: "of the decided deals", all: "of all deals, open ones included" },
  differences: { higher: "the first is higher", lower: "the first is lower", undecided: "could be equal" },
  strengths: { given: "given", estimated: "estimated from the groups", undetermined: "not known" },
  // activity
  weekdays: {
    ...{ monday: "Monday", tuesday: "Tuesday", wednesday: "Wednesday", thursday: "Thursday", friday: "Friday" },
    ...{ saturday: "Saturday", sunday: "Sunday" },
  },
  reaches: { reachable: "within reach", unreachable: "out of reach", beyondLimit: "not within the limit" },
  salesRules: { hundredCalls: "a hundred calls for one order", tenCalls: "ten calls for one order" },
  ruleStages: {
    ...{ calls: "calls", conversations: "conversations", meetings: "meetings", proposals: "proposals" },
    orders: "orders",
  },
  workingTime: {
    meetingCustomers: "meeting customers",
    travel: "travel",
    paperwork: "paperwork",
    meetingsAndOther: "meetings and other",
  },
  workedVerdicts: {
    over: "more than the target",
    under: "less than the target",
    onTarget: "on target",
    undetermined: "no target",
  },
  visitVerdicts: {
    overVisited: "visited too often",
    neglected: "neglected",
    onPlan: "visited as planned",
    unplanned: "not planned",
  },
  pdca: { P: "plan", D: "do", C: "check", A: "act" },
  pdcaVerdicts: {
    ...{ P: "no plan", D: "not carried out", C: "not checked", A: "the same mistake again" },
    ...{ complete: "all four there", undetermined: "not known" },
  },
  // pipeline
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
  dealOutcomes: { open: "open", won: "won", lost: "lost" },
  forecastPeriods: { month: "month", quarter: "quarter", year: "year" },
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
  survivalScales: {
    logLog: "log-log (stays within 0–100%)",
    log: "logarithmic",
    plain: "plain (symmetric)",
  },
  staleness: { stale: "stale", moving: "within the usual time", undetermined: "not known" },
  chains: { determined: "worked out", undetermined: "cannot be worked out" },
  // conversions
  kinds: { cohort: "The same customers, followed.", snapshot: "Who stands where today." },
  spadco: { S: "suspect", P: "prospect", A: "needs analysis", D: "demo or proposal", C: "close", O: "order" },
  stepStandings: {
    below: "below the rest of the team",
    above: "above the rest of the team",
    noDifference: "no clear difference",
    undetermined: "cannot be compared",
  },
  cohortPeriods: { month: "by month", quarter: "by quarter", year: "by year" },
  cohortStates: { mature: "mature", young: "too young to judge" },
  presets: { sugarCrm: "SugarCRM style", hubSpot: "HubSpot style", fiveSteps: "five steps", spadco: "SPADCO" },
  presetStages: {
    sugarCrm: {
      prospecting: "prospecting",
      qualification: "qualification",
      needsAnalysis: "needs analysis",
      valueProposition: "value proposition",
      decisionMakers: "identifying decision makers",
      perceptionAnalysis: "perception analysis",
      proposal: "proposal or price quote",
      negotiation: "negotiation or review",
      closedWon: "closed won",
      closedLost: "closed lost",
    },
    hubSpot: {
      appointmentScheduled: "appointment scheduled",
      qualifiedToBuy: "qualified to buy",
      presentationScheduled: "presentation scheduled",
      decisionMakerBoughtIn: "decision maker bought in",
      contractSent: "contract sent",
      closedWon: "closed won",
      closedLost: "closed lost",
    },
    fiveSteps: {
      contacted: "contacted",
      qualified: "qualified",
      proposed: "proposal made",
      negotiating: "negotiating",
      agreed: "agreed by word of mouth",
      won: "won",
      lost: "lost",
    },
  },
  shapes: {
    topHeavy: "top-heavy: cultivating",
    bottomHeavy: "bottom-heavy: hunting",
    even: "even",
    undetermined: "too few to say",
  },
  // speed
  levers: { deals: "open deals", averageValue: "average value", winRate: "win rate", cycleDays: "sales cycle in days" },
  leverNeeds: { enough: "enough as it is", reachable: "reachable", unreachable: "out of reach" },
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
    survival: "Time in the stage: the share still there",
    noTimes: "No deal's time is known",
    deals: "Deals: {deals}, of which {left} have left",
    days: "{days} days",
    noEnd: "no end",
    median: "Median {days} ({confidence} interval {low}–{high})",
    noInterval: "Median {days} (no {confidence} interval)",
    noMedian: "Median not reached: after {days} days {share} are still there",
    daysInStage: "Days in the stage · ┼ last seen there · ◆ median",
    known: "Still known",
    flow: "Pipeline: what came, and what went",
    flowFrom: "Deals to close from {from} to {to}: from {opening} on {before} to {closing} on {after}",
    inMoney: "{what}, in {currency}",
    opening: "Open at the start",
    closing: "Open at the end",
    flowDeals: "Deals",
    overdue: "open past the close day: {deals}",
    undated: "open without a close day: {deals}",
    goneElsewhere: "gone from other periods: {deals}",
    velocity: "Sales velocity: what each lever brings",
    perDayNow: "Now {now} a day",
    perDayWanted: "Now {now} a day, wanted {wanted} a day",
    oneLever: "One lever is moved at a time",
    now: "now",
    wanted: "wanted",
    neededAlone: "Needed alone",
    aboveAll: "not possible: above 100%",
  },
  sentences: {
    // conversions
    losesMost: ({ from, to, lost, lossShare, low, high }) =>
      `Most customers are lost from ${from} to ${to}: ${grouped(lost)}, ${percent(lossShare)} of all losses (interval ${percent(low)}–${percent(high)}).`,
    lowestRate: ({ from, to, rate, low, high }) =>
      `The weakest step is ${from} to ${to}: ${percent(rate)} continue (interval ${percent(low)}–${percent(high)}).`,
    smallSample: ({ from, to, entered, below }) =>
      `From ${from} to ${to} only ${entered} entered, fewer than ${below}: read the rate with its interval.`,
    laterStageLarger: ({ from, to, entered, continued }) =>
      `${to} holds more than ${from} (${grouped(continued)} against ${grouped(entered)}): a snapshot, not a rate.`,
    nobodyEntered: ({ from, to }) => `Nobody entered ${from}, so there is no rate from ${from} to ${to}.`,
    nothingLost: () => "No step loses anybody.",
    noRates: () => "No step has a rate.",
    belowTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} is below the others from ${from} to ${to}: ${percent(rate)} against ${percent(others)} (p ${chance(pValue)}).`,
    aboveTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} is above the others from ${from} to ${to}: ${percent(rate)} against ${percent(others)} (p ${chance(pValue)}).`,
    nearTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} from ${from} to ${to}: ${percent(rate)} against ${percent(others)}, which may be chance (p ${chance(pValue)}).`,
    furthestBelow: ({ seller, from, to, rate, others }) =>
      `${seller} is furthest below the others from ${from} to ${to}: ${percent(rate)} against ${percent(others)}.`,
    nowhereBelow: ({ seller }) => `${seller} is below the others at no step.`,
    fewToCompare: ({ seller, from, to, entered, below }) =>
      `${seller} has only ${entered} from ${from} to ${to}, fewer than ${below}: a real difference may not show.`,
    sellerEmpty: ({ seller, from, to }) => `${seller} has nobody at ${from}, so there is no rate to ${to}.`,
    sellerGrows: ({ seller, from, to }) => `${seller} has more at ${to} than at ${from}: a snapshot, not a rate.`,
    restEmpty: ({ seller, from, to }) =>
      `The others have nobody at ${from}: ${seller} cannot be compared from ${from} to ${to}.`,
    restGrows: ({ seller, from, to }) =>
      `The others have more at ${to} than at ${from}: ${seller} cannot be compared at this step.`,
    manyComparisons: ({ comparisons, level }) =>
      `${comparisons} comparisons were made, and the p-values are adjusted for that (Holm): one of them goes wrong in at most ${percent(level)} of such tables.`,
    moreOrdersThanProspects: ({ seller, prospects, orders }) =>
      `${seller} has more orders (${orders}) than prospects (${prospects}): some of them come from earlier periods.`,
    cohortMature: ({ period, days, maturity }) =>
      `${period} ended ${days} days ago, and customers take ${maturity}: its rates can be read.`,
    cohortYoung: ({ period, days, maturity }) =>
      days < 0
        ? `${period} still runs for ${-days} days, and customers take ${maturity}: its rates may still rise.`
        : `${period} ended only ${days} days ago, and customers take ${maturity}: its rates may still rise.`,
    entryUnknown: ({ customers }) =>
      `Nobody knows when these entered, so no cohort has them (${customers.length}): ${customers.join(", ")}.`,
    noMatureCohort: ({ cohorts }) => `None of the cohorts (${cohorts}) is mature yet.`,
    pricedAtStage: ({ stage, deals, probability }) =>
      `Deals at ${stage} (${deals}) count with ${percent(probability)}.`,
    lostAtStage: ({ stage, deals }) => `Deals at ${stage} (${deals}) are lost and count nowhere.`,
    stageUnpriced: ({ stage, deals }) => `Stage ${stage} has no probability, so its deals (${deals}) are left out.`,
    mostlyEarly: ({ place, customers }) =>
      `${grouped(customers)} customers stand at ${percent(place)} of the way on average: much to cultivate, little to close soon.`,
    mostlyLate: ({ place, customers }) =>
      `${grouped(customers)} customers stand at ${percent(place)} of the way on average: hunting what is near, with little growing behind it.`,
    spreadOut: ({ place, customers }) =>
      `${grouped(customers)} customers stand at ${percent(place)} of the way on average: hunting and cultivating are in balance.`,
    tooFewForShape: ({ customers, below }) =>
      `There are only ${customers} customers, fewer than ${below}: no shape can be read.`,
    // activity
    roundedUp: ({ stage, count, rate, next }) =>
      `Stage ${stage + 1} needs ${grouped(count)}, so that at ${percent(rate)} the next one gets ${grouped(next)}.`,
    neededBy: ({ stage, count, day, workingDays }) =>
      `Stage ${stage + 1} must hold its ${grouped(count)} by ${day}: working days to the next stage: ${grouped(workingDays)}.`,
    dueOnWorkday: ({ due, day }) => `Nobody works on ${due}: the target is due on ${day}.`,
    enoughStarts: ({ target, starts, probability, wanted }) =>
      `${grouped(starts)} starts reach the target of ${grouped(target)} with a probability of ${percent(probability)} (${percent(wanted)} wanted); fewer do not.`,
    averageAlone: ({ starts, probability }) =>
      `The average asks for ${grouped(starts)} starts: these reach the target with a probability of ${percent(probability)}.`,
    ratesEstimated: ({ steps, prior }) =>
      `Rates estimated from counts (${steps}) are uncertain themselves; ${decimal(prior)} successes and failures were added to each.`,
    stepNeverPassed: ({ step }) => `Nobody passes step ${step + 1}: no activity reaches the target.`,
    notWithinLimit: ({ limit, probability, wanted }) =>
      `Even ${grouped(limit)} starts reach the target with a probability of ${percent(probability)} only, not ${percent(wanted)}.`,
    byRatio: ({ stage, count, ratio, per, next }) =>
      `Stage ${stage + 1} needs ${grouped(count)}: ${grouped(ratio)} for every ${grouped(per)} of the next, which needs ${grouped(next)}.`,
    timeAboveTarget: ({ kind, share, target, minutes }) =>
      `${work(kind)}: ${percent(share)} of the time against a target of ${percent(target)}, ${amountText(minutes)} minutes too many.`,
    timeBelowTarget: ({ kind, share, target, minutes }) =>
      `${work(kind)}: ${percent(share)} of the time against a target of ${percent(target)}, ${amountText(minutes)} minutes short.`,
    timeOnTarget: ({ kind, target }) => `${work(kind)}: ${percent(target)} of the time, as it should be.`,
    noTimeTarget: ({ kind }) => `${work(kind)}: no share was set as a target.`,
    noTimeRecorded: ({ kind }) => `${work(kind)}: no time at all is recorded, so there are no shares.`,
    visitPace: ({ visits, days, workingDays }) =>
      `Visits: ${grouped(visits)} in ${grouped(days)} days, of which ${grouped(workingDays)} are worked.`,
    visitsEffective: (share) => `Effective were ${shared(share)} of the visits.`,
    visitsByAppointment: (share) => `By appointment were ${shared(share)} of the visits.`,
    visitsWithPurpose: (share) => `With a stated purpose were ${shared(share)} of the visits.`,
    planKept: ({ kept, planned, share }) =>
      `Of ${grouped(planned)} planned visits ${grouped(kept)} took place (${percent(share)}).`,
    easyOnes: ({ overVisited, neglected }) =>
      `Easy customers are visited more than planned (${overVisited.join(", ")}), while others are neglected (${neglected.join(", ")}).`,
    visitsBefore: ({ visits, from }) => `Visits before ${from} (${grouped(visits)}) are not counted.`,
    visitedMore: ({ customer, visits, planned }) =>
      `${customer} was visited more often than planned: ${grouped(visits)} instead of ${grouped(planned)}.`,
    visitedLess: ({ customer, visits, planned }) =>
      `${customer} was visited less often than planned: ${grouped(visits)} instead of ${grouped(planned)}.`,
    visitedAsPlanned: ({ customer, visits }) => `${customer} was visited as planned: ${grouped(visits)}.`,
    visitsNotPlanned: ({ customer, visits }) =>
      `No number of visits was planned for ${customer}; made: ${grouped(visits)}.`,
    notPlanned: ({ record }) => `${record} had no plan (no P).`,
    notCarriedOut: ({ record }) => `${record} was planned and not carried out (no D).`,
    notChecked: ({ record }) => `${record} was carried out, and nobody checked it (no C).`,
    sameMistakeAgain: ({ record, mistake, found }) =>
      `${record} repeats a mistake that was found on ${found} (no A): ${mistake}.`,
    stepsUnknown: ({ record, steps }) => `Of ${record} nobody knows ${steps.join(", ")}.`,
    allFourThere: ({ record }) => `${record}: plan, do, check and act are all there.`,
    mostOftenMissing: ({ step, missing, records }) =>
      `${step} is missing most often, in ${grouped(missing)} of ${grouped(records)} records.`,
    nothingMissing: ({ records }) => `Nothing is missing in any of the records (${grouped(records)}).`,
    nothingProven: ({ records, unknown }) =>
      records === 0
        ? "There are no records."
        : `Nothing is known to be missing, but ${grouped(unknown)} of ${grouped(records)} records have gaps.`,
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
    firstHigher: ({ first, second, low, high }) =>
      `${percent(first)} against ${percent(second)}: higher by ${points(low)} to ${points(high)} points.`,
    firstLower: ({ first, second, low, high }) =>
      `${percent(first)} against ${percent(second)}: lower by ${points(-high)} to ${points(-low)} points.`,
    couldBeEqual: ({ first, second, low, high }) =>
      `${percent(first)} against ${percent(second)}: the rates could be equal, since the true difference may lie anywhere from ${points(low)} to ${points(high)} points.`,
    strengthGiven: ({ strength }) => `The common rate counts as much as ${decimal(strength)} trials, as given.`,
    strengthFloor: ({ strength }) =>
      `The groups differ about as much as they can: the common rate counts as much as ${decimal(strength)} trial only.`,
    strengthEstimated: ({ strength, groups }) =>
      `From how much ${grouped(groups)} groups differ, the common rate counts as much as ${decimal(strength)} trials.`,
    strengthCeiling: ({ strength, groups }) =>
      `The ${grouped(groups)} groups differ no more than chance would make them: the common rate counts as much as all ${grouped(strength)} trials together.`,
    strengthUnknown: ({ groups }) =>
      `How much groups differ shows from two groups with trials on; here there are ${groups}.`,
    towardsTeam: ({ rate, successes, trials }) =>
      `The common rate is that of all together: ${grouped(successes)} of ${grouped(trials)}, ${percent(rate)}.`,
    towardsGiven: ({ rate }) => `The rates are drawn towards ${percent(rate)}, as given.`,
    towardsNothing: () => "Nobody has any trials, so there is no common rate.",
    wonOfClosed: ({ won, lost, denominator }) =>
      `${grouped(won)} won of ${grouped(denominator)} decided deals, ${grouped(lost)} lost.`,
    wonOfAll: ({ won, open, denominator }) =>
      `${grouped(won)} won of all ${grouped(denominator)} deals, ${grouped(open)} of them still open.`,
    nothingToDivideBy: ({ of }) =>
      of === "all" ? "There are no deals, so there is no rate." : "No deal is decided yet, so there is no rate.",
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
    unjudgedLeftOut: ({ deals, first }) =>
      `${grouped(deals)} open without a probability, ${first} the first of them: counted, and left out.`,
    lostLeftOut: ({ deals }) => `Lost and left out: ${grouped(deals)}.`,
    omittedLeftOut: ({ deals }) => `Omitted on purpose, and left out: ${grouped(deals)}.`,
    swingsMost: ({ id, chanceIfWon, chanceIfLost }) =>
      `${id} moves the target most: ${percent(chanceIfWon)} once it is won, ${percent(chanceIfLost)} once it is lost.`,
    noDealMatters: ({ chance }) => `No single deal changes the probability of the target, ${percent(chance)}.`,
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
    halfLeft: ({ days, deals, left }) =>
      `Half of the deals leave the stage within ${decimal(days)} days; ${grouped(left)} of ${grouped(deals)} have been seen to leave.`,
    halfStillThere: ({ share, longest, deals }) =>
      `After ${decimal(longest)} days ${percent(share)} of ${grouped(deals)} deals are still in the stage, so the median is not known yet.`,
    beyondLimit: ({ stage, days, limit, share }) =>
      `${decimal(days)} days in ${stage}; ${percent(share)} of the deals had left it after ${decimal(limit)} days.`,
    withinLimit: ({ stage, days, limit, share }) =>
      `${decimal(days)} days in ${stage}, not longer than the ${decimal(limit)} days after which ${percent(share)} of the deals had left.`,
    limitUncertain: ({ low, high }) => `The limit itself is only known roughly: ${between(low, high)}.`,
    limitNotReached: ({ stage, share, longest }) =>
      `In ${stage} ${percent(share)} of the deals have not left within the ${decimal(longest)} days on record, so there is no limit.`,
    thinHistory: ({ stage, left, atLeast }) =>
      `Deals known to have left ${stage}: ${left}, fewer than ${atLeast} and too few to judge by.`,
    leadsTo: ({ stage, end, chance, steps }) =>
      `From ${stage} deals most often end in ${end} (${percent(chance)}), after ${decimal(steps)} steps on average.`,
    neverLeft: ({ stage, stuck }) =>
      stage === stuck
        ? `No deal was ever seen to leave ${stage}.`
        : `From ${stage} deals may come to ${stuck}, which no deal was ever seen to leave.`,
    noEndInReach: ({ stage, stuck }) =>
      stage === stuck
        ? `By the counts no end can be reached from ${stage}.`
        : `From ${stage} deals may come to ${stuck}, from where by the counts no end can be reached.`,
    beyondNumbers: ({ stage }) => `From ${stage} it takes more steps to an end than a number can hold.`,
  },
};

/** A difference of shares in percentage points. */
const points = (share: number) => `${Number((share * 100).toFixed(1))}`.replace("-", "−");

function between(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return high === undefined ? "somewhere on record or later" : `at most ${decimal(high)} days`;
  return high === undefined ? `at least ${decimal(low)} days` : `between ${decimal(low)} and ${decimal(high)} days`;
}

/** A p-value; a very small one is only said to be small. */
function chance(pValue: number): string {
  return pValue < 0.01 ? "< 0.01" : `= ${decimal(pValue)}`;
}

/** A kind of work by its label, if it is one of the source's. */
function work(kind: string): string {
  return new Map<string, string>(Object.entries(funnel.workingTime)).get(kind) ?? kind;
}

/** A share, or the range it lies in. */
function shared({
  low,
  high,
  unknown,
}: {
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
}): string {
  return unknown === 0 ? percent(low) : `${percent(low)}–${percent(high)} (not noted: ${grouped(unknown)})`;
}
