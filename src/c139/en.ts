/** C139 in English. */
import { percent } from "../locale/format.js";
import type { C139Labels, Names } from "../locale/types.js";

const dials = { win: "Win", first: "First", clear: "Clear" };

const items = {
  topDecisionMakerBacksUs: "top decision maker backs us",
  bestValueFit: "best value fit",
  keyPeopleHelp: "key people help us",
  majorityChoosesUs: "majority chooses us",
  pursuitProcess: "our pursuit process",
  buyingProcess: "buying process",
  organisation: "organisation",
  decisionStructure: "decision structure",
  reasonAndDecisionPoints: "reason and decision points",
  funding: "funding",
  resources: "resources",
  competition: "competition",
  keySuccessFactors: "key success factors",
};

const statements = {
  topDecisionMakerBacksUs: "the top decision maker has chosen us or actively helps us",
  bestValueFit: "the top decision maker and key people see our value fit as the best",
  keyPeopleHelp: "key people actively help us plan and win",
  majorityChoosesUs: "the majority of the decision structure chooses us",
  pursuitProcess: "our pursuit process and its milestones",
  buyingProcess: "the customer's buying process and milestones",
  organisation: "the organisation, and what resonates with its main members",
  decisionStructure: "who decides, with what influence, position and leaning",
  reasonAndDecisionPoints: "why the project exists, and each decider's decision points",
  funding: "payment habits, the source of the money, and whether it has arrived",
  resources: "the resources every participant can use, and their effect",
  competition: "every competitor's moves, strengths and weaknesses",
  keySuccessFactors: "the key success factors, and how the top three are changing",
};

const regions = { win: "win", swing: "swing", lose: "lose", unsettled: "unsettled" };

const coachKinds = {
  customerRelations: "customer-relations coach",
  valueFit: "value-fit coach",
  resources: "resources coach",
};

const coachQualities = {
  wantsUsToWin: { asks: "wants us to win", fails: "does not want us to win" },
  hasInfluence: { asks: "has influence on the decision", fails: "has no influence on the decision" },
  volunteersAndVerifies: {
    asks: "volunteers and verifies information",
    fails: "neither volunteers nor verifies information",
  },
};

const reliability = { distorted: "likely distorted", moderate: "moderately reliable", reliable: "reliable" };

const bases = {
  published: "published rate",
  extrapolated: "extrapolated rate",
  fitted: "rate learnt from closed deals",
};

const actions = {
  pushOn: "push on",
  settleThenPush: "settle the crucial open item, then push",
  holdBackAndSettle: "hold back resources and settle the crucial item first",
};

const named = (ids: readonly (keyof typeof items)[], names: Names = items) =>
  ids.map((item) => names[item] ?? items[item]).join(", ");

/** Labels and sentences of C139. */
export const c139: C139Labels = {
  name: "C139: control over a deal",
  dials,
  items,
  statements,
  regions,
  coachKinds,
  reliability,
  bases,
  actions,
  tracks: { rising: "rising", falling: "falling", level: "level", stalled: "stalled", started: "just started" },
  chart: {
    map: "C139: the 80 values by region",
    rows: "Win and First",
    columns: "Clear",
    timeline: "C139: the value over time",
    value: "Value",
    day: "Day",
    region: "Region",
    winAt: "winning inflection",
    loseAt: "death inflection",
    asOf: "as of",
  },
  path: ({ turns, reaches, region }, names) => {
    const ways = turns.map(({ dial, count, of }) =>
      of.length === count
        ? `${dials[dial]}: ${named(of, names)}`
        : `${count} more of ${dials[dial]} (${named(of, names)})`,
    );
    return `${ways.join(", and ")} → ${reaches}, ${regions[region]} region.`;
  },
  sentences: {
    counted: ({ win, first, clear, unknown }) =>
      `${win} of 1 Win, ${first} of 3 First and ${clear} of 9 Clear items hold; ` +
      (unknown === 0 ? "none is unknown." : `${unknown} ${unknown === 1 ? "is" : "are"} unknown.`),
    reachesWinningInflection: ({ value, winAt }) =>
      `${value} reaches the winning inflection ${winAt}: win region, which is still no promise.`,
    betweenInflections: ({ value, loseAt, winAt }) =>
      `${value} lies above the death inflection ${loseAt} and below the winning inflection ${winAt}: swing region.`,
    withinDeathInflection: ({ value, loseAt }) =>
      `${value} does not rise above the death inflection ${loseAt}: lose region.`,
    unknownsCannotMove: ({ low, high, region }) =>
      `The unknown items could lift the value from ${low} to ${high} at most, which stays in the ${regions[region]} region.`,
    unknownsDecide: ({ low, high, lowRegion, highRegion }) =>
      `The unknown items decide: the value may be anything from ${low} (${regions[lowRegion]} region) to ${high} (${regions[highRegion]} region).`,
    firstWithoutWin: ({ value }) =>
      `${value}: First is complete without Win, which is unusual. Check the top decision maker.`,
    winWithoutFirst: ({ value }) => `${value}: Win is claimed without any First item. Verify it with a coach.`,
    blindWin: ({ value, clear }) =>
      `${value}: in the win region with only ${clear} of 9 Clear items. Won on favour, blind on facts: 83% of the lost projects of the study had fewer than 6.`,
    coachesHeard: ({ kinds, reliability: level }) =>
      kinds.length === 0
        ? `No coach has been heard: the assessment is ${reliability[level]}.`
        : `Heard: ${kinds.map((kind) => coachKinds[kind]).join(", ")}; the assessment is ${reliability[level]}.`,
    staleMarks: ({ items: old, days, staleAfter }, names) =>
      `Marked more than ${staleAfter} days ago (up to ${days}): ${named(old, names)}. Check whether they still hold.`,
    coachNotCounted: ({ coach, kind, fails }) =>
      `Coach ${coach} (${coachKinds[kind]}) is not counted: ${fails.map((quality) => coachQualities[quality].fails).join(", ")}.`,
    coachUnproven: ({ coach, kind, unknown }) =>
      `Coach ${coach} (${coachKinds[kind]}) counts, but it is not known whether the coach ${unknown.map((quality) => coachQualities[quality].asks).join(", ")}.`,
    itemsChanged: ({ items: changed, self, calibrated }, names) =>
      `Coaches changed the seller's ${self} to ${calibrated}: ${named(changed, names)}.`,
    itemsDisputed: ({ items: disputed, disagreement }, names) =>
      `Coaches disagree on: ${named(disputed, names)}. ${
        {
          unknown: "It counts as unknown.",
          strictest: "The strictest rating counts.",
          majority: "The majority counts.",
        }[disagreement]
      }`,
    rateFound: ({ value, from, rate, basis }) =>
      `Deals at ${value} were won at a rate of ${percent(rate)} (${bases[basis]}, row from ${from}).`,
    neverCertain: ({ probability }) =>
      `An open deal is never certain, so the rate is drawn towards one half: forecast ${percent(probability)}.`,
    regionAsks: ({ value, region, action }) => `${value} in the ${regions[region]} region: ${actions[action]}.`,
    winNeedsTopDecisionMaker: ({ value }) =>
      `From ${value} the win region can only be reached with the top decision maker; no number of Clear items replaces that. The order of work: first a coach, then the facts checked with the coach, then Win.`,
    moved: ({ from, to, ranks, days }) =>
      `From ${from} to ${to} in ${days} days: ${ranks === 0 ? "no net change" : `${Math.abs(ranks)} places ${ranks > 0 ? "up" : "down"}`}.`,
    unchangedSince: ({ value, since, days, stalledAfter }) =>
      `Stalled: ${value} since ${since}, ${days} days without a change (limit ${stalledAfter}).`,
    reachedWinRegion: ({ on }) => `It first reached the win region on ${on}.`,
    fellBack: ({ on, from, to }) => `It fell back on ${on}, from ${from} to ${to}.`,
    onePoint: ({ on, value }) => `Only one value is on record: ${value} on ${on}.`,
    claimedBelowWin: ({ value, region }) =>
      `Claimed to be under control, but ${value} proves only the ${regions[region]} region.`,
    highRateUntouched: ({ rate, lastTouched, days }) =>
      `Worth ${percent(rate)} and not touched since ${lastTouched}, ${days} days ago.`,
  },
};
