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
  // pipeline
  // distribution
  dealOutcomes: { open: "open", won: "won", lost: "lost" },
  forecastPeriods: { month: "month", quarter: "quarter", year: "year" },
  // movement
  // targets
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
    halfLeft: ({ days, deals, left }) =>
      `Half of the deals leave the stage within ${decimal(days)} days; ${grouped(left)} of ${grouped(deals)} have been seen to leave.`,
    halfStillThere: ({ share, longest, deals }) =>
      `After ${decimal(longest)} days ${percent(share)} of ${grouped(deals)} deals are still in the stage, so the median is not known yet.`,
    beyondLimit: ({ stage, days, limit, share }) =>
      `${decimal(days)} days in ${stage}; ${percent(share)} of the deals had left it after ${decimal(limit)} days.`,
    withinLimit: ({ stage, days, limit, share }) =>
      `${decimal(days)} days in ${stage}, not longer than the ${decimal(limit)} days after which ${percent(share)} of the deals had left.`,
    limitUncertain: ({ low, high }) => `The limit itself is only known to lie ${between(low, high)}.`,
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
const points = (share: number) => decimal(share * 100);

function between(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return high === undefined ? "somewhere on record or later" : `below ${decimal(high)} days`;
  return high === undefined ? `above ${decimal(low)} days` : `between ${decimal(low)} and ${decimal(high)} days`;
}
