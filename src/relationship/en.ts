/** Relationship in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { RelationshipLabels } from "../locale/types.js";

// relations

const places = {
  outsider: "outsider",
  friend: "friend",
  supplier: "supplier",
  partner: "partner",
  undetermined: "not known",
};

const axes = { trust: "personal trust", value: "value to their organisation" };

const roads = { friendFirst: "friend first", supplierFirst: "supplier first" };

const loyaltyAspects = {
  skillAndImage: "business skill and image",
  wholeheartedService: "wholehearted service",
  quickGuidance: "quick reaction and guidance",
  performanceAndQuality: "product performance and quality",
  serviceDepartment: "a good service department",
  companyStrength: "proof of company strength",
};

const loyaltySigns = {
  repeatsPurchase: "repeat purchases",
  recommends: "recommendation to others",
  refusesOthers: "refusal of other offers",
};

const notYet = {
  repeatsPurchase: "buy again",
  recommends: "recommend us",
  refusesOthers: "refuse other offers",
};

const serveLetters = {
  seeWholePicture: "see the whole picture",
  establishContact: "establish human contact",
  respondPromptly: "respond promptly, accurately, fully",
  valueSpecialNeeds: "value special needs",
  easeDissatisfaction: "ease dissatisfaction and strengthen the tie",
};

const loopSteps = { analyse: "analyse", advise: "advise", carryOut: "carry out", evaluate: "evaluate" };

const rungs = {
  visitor: "visitor",
  priceSeller: "price seller",
  productPresenter: "product presenter",
  needProvider: "need provider",
  consultant: "partner and consultant",
  none: "not on the ladder",
  undetermined: "not known",
};

const rungWays = {
  visitor: "visits regularly and with a purpose",
  priceSeller: "sells by price",
  productPresenter: "presents the product and what it does",
  needProvider: "finds out needs and provides for them",
  consultant: "advises the customer's business as a partner",
};

const roles = {
  supplier: "supplier",
  strategicCoordinator: "strategic coordinator",
  longTermAlly: "long-term ally",
  undetermined: "not known",
};

const awarenessSteps = { awareness: "awareness", opinion: "opinion", attitude: "attitude", action: "action" };

const relationScores = { closeness: "closeness", trust: "trust", favours: "favours owed" };

const bonds = { interest: "common interest", trust: "trust" };

const resultFactors = {
  time: "time with customers",
  effect: "effect per contact",
  competitiveness: "competitiveness of the product",
  satisfaction: "satisfaction of the customers",
};

const resultSides = { inner: "in the seller's own hands", outer: "outside the seller" };

const scoreMeasures = {
  sales: "sales",
  collectionRate: "collection rate",
  collectionPeriod: "collection period",
  badDebtRate: "bad-debt rate",
  margin: "margin",
  satisfaction: "satisfaction",
  newMarketShare: "share of new markets",
  updateInterval: "days between updates of the funnel",
  leakRate: "leak rate",
};

const chainPlaces = {
  own: "our own place",
  backward: "towards our suppliers",
  forward: "towards our customers",
  horizontal: "towards our competitors",
};

const growthMoves = {
  penetration: "market penetration",
  marketDevelopment: "market development",
  productDevelopment: "product development",
  diversification: "diversification",
  backwardIntegration: "backward integration",
  forwardIntegration: "forward integration",
  horizontalIntegration: "horizontal integration",
  undetermined: "not known",
};

const complaintStates = {
  received: "received",
  accepted: "accepted",
  explained: "explained",
  responsibleFound: "responsible found",
  planProposed: "plan proposed",
  decided: "decided by management",
  customerTold: "customer told",
  carriedOut: "carried out",
  responsibleDealtWith: "responsible dealt with",
  recorded: "recorded",
  reviewed: "reviewed",
};

const complaintEvents = {
  accept: "accept the complaint",
  explain: "explain why not",
  insist: "the customer insists",
  findResponsible: "find who is responsible",
  proposePlan: "propose a plan",
  decide: "management decides",
  sendBack: "management sends the plan back",
  tellCustomer: "tell the customer",
  carryOut: "carry the plan out",
  dealWithResponsible: "deal with who is responsible",
  record: "record it",
  review: "review it",
};

/** Labels in a row, as a sentence lists them. */
const list = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }, mark = ", ") =>
  ids.map((id) => labels[id]).join(mark);
const or = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) => list(ids, labels, " or ");
const and = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) =>
  list(ids, labels, " and ");
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const days = (number: number) => `${grouped(number)} ${number === 1 ? "day" : "days"}`;
const count = (number: number, noun: string) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
const span = (low: number, high: number) => (low === high ? percent(low) : `${percent(low)} to ${percent(high)}`);
/** A net promoter score as it is customary, −100 to 100. */
const points = (score: number) => decimal(Number((score * 100).toFixed(1)));
const state = (id: keyof typeof complaintStates) => `“${complaintStates[id]}”`;

/** A figure of the scorecard in its unit. */
const figure = (text: string, unit: "amount" | "ratio" | "margin" | "days") =>
  unit === "amount" ? amountText(text) : unit === "days" ? `${amountText(text)} days` : percent(Number(text));

/** Labels and sentences of the notion. */
export const relationship: RelationshipLabels = {
  name: "Relationship",
  // relations
  places,
  axes,
  roads,
  moves: {
    forward: "moved forward",
    fellBack: "fell back",
    stayed: "stayed",
    appeared: "new",
    gone: "no longer there",
    undetermined: "not known",
  },
  loyaltyAspects,
  loyalties: { loyal: "loyal", notLoyal: "not loyal", undetermined: "not known" },
  checklists: { loyalty: "signs of loyalty" },
  loyaltySigns,
  satisfactions: {
    exceeded: "more than satisfied",
    satisfied: "satisfied",
    somewhatShort: "somewhat short",
    farShort: "far short",
    undetermined: "not known",
  },
  npsGroups: { detractors: "detractors", passives: "passives", promoters: "promoters" },
  npsVerdicts: { morePromoters: "more promoters", moreDetractors: "more detractors", open: "open" },
  serveLetters,
  serveVerdicts: { complete: "complete", incomplete: "incomplete", undetermined: "not known" },
  loopSteps,
  loops: { closed: "closed", broken: "broken", undetermined: "not known" },
  rungs,
  rungWays,
  roles,
  awarenessSteps,
  awareness: { ...awarenessSteps, none: "has not heard of us", undetermined: "not known" },
  relationScores,
  bonds,
  relations: {
    interest: "limited by common interest",
    trust: "limited by trust",
    balanced: "balanced",
    undetermined: "not known",
  },
  resultFactors,
  resultSides,
  results: { ...resultFactors, several: "several factors", none: "no factor", undetermined: "not known" },
  scoreMeasures,
  scorecards: { met: "met", missed: "missed", undetermined: "not known" },
  scoreVerdicts: { met: "met", missed: "missed", notGiven: "not given", noThreshold: "without a threshold" },
  chainPlaces,
  growthMoves,
  growthKinds: { intensive: "intensive", integrative: "integrative", diversified: "diversified" },
  complaintStates,
  complaintEvents,
  complaints: { closed: "closed", overdue: "overdue", inTime: "in time", undetermined: "without a time limit" },
  chart: {
    matrix: "Relationship matrix: where the accounts stand",
    highFrom: "High: personal trust from {trust}, value from {value}",
    beforeNow: "○ before · ● now",
    unplaced: "Not drawn, since trust or value is not known: {count} of {accounts} accounts",
    unnamed: "No room for the name: {count} of {accounts} accounts",
    loyalty: "What loyalty rests on: the gap that costs most on top",
    loyaltyScore: "In place: {score} of all that loyalty rests on",
    shades: "Dark: in place · grey: missing · pale: not rated",
    weight: "Weight",
    rating: "Rating",
    costs: "Costs",
    notRated: "not rated",
  },
  sentences: {
    // relations
    placeHigh: ({ axis, is, from }) => `${capital(axes[axis])} is high: ${decimal(is)}, from ${decimal(from)} on.`,
    placeLow: ({ axis, is, from }) => `${capital(axes[axis])} is low: ${decimal(is)}, high from ${decimal(from)} on.`,
    placeUnknown: ({ axes: open, couldBe }) =>
      `Not known: ${and(open, axes)}. The account could be: ${or(couldBe, places)}.`,
    stepBuilds: ({ road, from, to, build, keep, ifKept }) =>
      `${capital(roads[road])}, from ${places[from]} to ${places[to]}: build ${and(build, axes)}` +
      `${keep.length > 0 ? ` while keeping ${and(keep, axes)}` : ""}; with nothing lost, that makes a ${places[ifKept]}.`,
    stepArrived: ({ keep }) => `A partner already: keep ${and(keep, axes)}.`,
    moveForward: ({ from, to, roads: on, gained, lost }) =>
      `Forward from ${places[from]} to ${places[to]} (${and(on, roads)}): gained ${and(gained, axes)}` +
      `${lost.length > 0 ? `, but lost ${and(lost, axes)}` : ""}.`,
    moveBack: ({ from, to, lost }) => `Fell back from ${places[from]} to ${places[to]}: lost ${and(lost, axes)}.`,
    moveStayed: ({ place }) => `Still ${places[place]}.`,
    moveAppeared: ({ couldBe }) => `New in the later look: ${or(couldBe, places)}.`,
    moveGone: ({ couldBe }) => `No longer in the later look; it was: ${or(couldBe, places)}.`,
    moveUnknown: ({ before, after }) =>
      `The move is not known: before ${or(before, places)}, after ${or(after, places)}.`,
    loyaltyScored: ({ low, high, known, unknown }) =>
      `Of what loyalty rests on, ${span(low, high)} is in place (${known} rated, ${unknown} not known).`,
    loyaltyGap: ({ aspect, rating, weight, loss }) =>
      `What costs most is ${loyaltyAspects[aspect]}: rated ${decimal(rating)}, weight ${percent(weight)}, ` +
      `it takes ${percent(loss)} off the score.`,
    checklistMet: ({ of }) => `All ${of} signs of loyalty are there.`,
    checklistMissing: ({ parts, of }) => `Missing of ${of} signs of loyalty: ${list(parts, loyaltySigns)}.`,
    checklistUnknown: ({ parts, low, high }) =>
      `Not known: ${list(parts, loyaltySigns)}; between ${percent(low)} and ${percent(high)} of the signs are there.`,
    loyaltySatisfiedOnly: ({ missing }) =>
      `The customer is satisfied, which is not yet loyalty: it does not ${list(missing, notYet)}.`,
    satisfactionExceeded: ({ expectation, experience, gap }) =>
      `Expected ${decimal(expectation)}, had ${decimal(experience)}: the gap of ${decimal(gap)} is far below 0, ` +
      "so the customer had clearly more than expected.",
    satisfactionMet: ({ expectation, experience, gap }) =>
      `Expected ${decimal(expectation)}, had ${decimal(experience)}: the gap of ${decimal(gap)} is not above 0, ` +
      "so the customer is satisfied.",
    satisfactionShort: ({ expectation, experience, gap }) =>
      `Expected ${decimal(expectation)}, had ${decimal(experience)}: the gap of ${decimal(gap)} is a shortfall, ` +
      "since it is above 0.",
    satisfactionUnknown: ({ low, high }) =>
      `Expectation or experience is not known; the gap is between ${decimal(low)} and ${decimal(high)}, ` +
      "and above 0 it is a shortfall.",
    npsPromoters: ({ score, low, high, answers, confidence }) =>
      `NPS ${points(score)} from ${count(answers, "answer")}; with ${percent(confidence)} confidence ` +
      `${points(low)} to ${points(high)}: more promoters than detractors.`,
    npsDetractors: ({ score, low, high, answers, confidence }) =>
      `NPS ${points(score)} from ${count(answers, "answer")}; with ${percent(confidence)} confidence ` +
      `${points(low)} to ${points(high)}: more detractors than promoters.`,
    npsOpen: ({ score, low, high, answers, confidence }) =>
      `NPS ${points(score)} from ${count(answers, "answer")}; with ${percent(confidence)} confidence ` +
      `${points(low)} to ${points(high)}: too wide to tell whether promoters or detractors are more.`,
    csatCounted: ({ satisfied, answers, low, high, confidence }) =>
      `${grouped(satisfied)} of ${grouped(answers)} are satisfied (${percent(satisfied / answers)}); ` +
      `with ${percent(confidence)} confidence, ${percent(low)} to ${percent(high)}.`,
    serveComplete: ({ points: all }) => `All five letters of SERVE are complete (${count(all, "point")}).`,
    serveScored: ({ low, high }) => `SERVE score: ${span(low, high)}.`,
    serveWeakest: ({ letters, low, high }) => `Weakest: ${list(letters, serveLetters, " or ")} (${span(low, high)}).`,
    serveOpen: ({ letters }) => `Points not known under: ${list(letters, serveLetters, "; ")}.`,
    serveWithoutPoints: ({ letters }) => `No points listed under: ${list(letters, serveLetters, "; ")}.`,
    loopClosed: () => "The loop is closed: analysed, advised, carried out, evaluated.",
    loopBroken: ({ couldBreakAt }) => `The loop is broken at: ${or(couldBreakAt, loopSteps)}.`,
    loopSkipped: ({ steps }) => `Done all the same, without the step before: ${list(steps, loopSteps)}.`,
    loopUnknown: ({ steps }) => `Not known whether done: ${list(steps, loopSteps)}.`,
    ladderShown: ({ rung }) => `The highest rung seen is ${rungs[rung]}: ${rungWays[rung]}.`,
    ladderNext: ({ rung }) => `Next rung: ${rungs[rung]}, who ${rungWays[rung]}.`,
    ladderTop: () => "That is the top of the ladder.",
    ladderNone: () => "None of the five ways of working was seen.",
    ladderUnknown: ({ rungs: open }) => `Not known of higher rungs: ${list(open, rungs)}.`,
    roleBySeller: ({ role, rung }) =>
      `As ${rungs[rung]}, the seller can be ${roles[role]} to the customer and no more.`,
    roleByPlace: ({ role, place }) =>
      `As ${places[place]} in the matrix, the account leaves us the role of ${roles[role]} and no more.`,
    roleByBoth: ({ role, rung, place }) =>
      `The seller as ${rungs[rung]} and the account as ${places[place]} both allow the role of ${roles[role]}.`,
    roleUnknown: ({ couldBe }) => `Too little is known; the role could be: ${or(couldBe, roles)}.`,
    awarenessReached: ({ step, next }) =>
      next === undefined
        ? `The customer has come to ${awarenessSteps[step]}, the last step.`
        : `The customer has come to ${awarenessSteps[step]}; next is ${awarenessSteps[next]}.`,
    awarenessNone: () => "The customer is not yet aware of us; that comes first.",
    awarenessUnknown: ({ couldStopAt }) => `The customer may be held up at: ${or(couldStopAt, awarenessSteps)}.`,
    awarenessAhead: ({ steps, without }) =>
      `${capital(and(steps, awarenessSteps))} came without ${awarenessSteps[without]}, and may not last.`,
    relationLimited: ({ by, is, other }) =>
      `${capital(bonds[by])} limits the relation: ${decimal(is)}, against ${decimal(other)} on the other side.`,
    relationBalanced: ({ is }) => `Common interest and trust carry the relation equally: ${decimal(is)}.`,
    relationUnknown: ({ bonds: open, low, high }) =>
      `Not known: ${and(open, bonds)}. The relation carries ${
        low === high ? decimal(low) : `between ${decimal(low)} and ${decimal(high)}`
      }.`,
    relationWeakest: ({ scores, is }) => `Lowest of the three scores: ${and(scores, relationScores)} (${decimal(is)}).`,
    relationOverdrawn: ({ score, is, carries }) =>
      `${capital(relationScores[score])} (${decimal(is)}) goes beyond the ${decimal(carries)} that interest and trust carry.`,
    resultsLimited: ({ factor, side, is }) =>
      `What limits the results most is ${resultFactors[factor]} (${decimal(is)}), ${resultSides[side]}.`,
    resultsShared: ({ factors, is }) => `Equally limiting (${decimal(is)}): ${list(factors, resultFactors)}.`,
    resultsFull: () => "No factor limits the results: all four are at 1.",
    resultsUnknown: ({ factors }) => `Not all is known; limiting could be: ${list(factors, resultFactors)}.`,
    resultsInner: ({ low, high }) =>
      `Time with customers × effect per contact: ${low === high ? decimal(low) : `${decimal(low)} to ${decimal(high)}`}.`,
    scorecardMissed: ({ measure, unit, must, figure: is, threshold }) =>
      `${capital(scoreMeasures[measure])}: ${figure(is, unit)} is ${must === "reach" ? "below" : "above"} ` +
      `the threshold of ${figure(threshold, unit)}.`,
    scorecardMet: ({ measures }) => `Met: ${list(measures, scoreMeasures)}.`,
    scorecardNotGiven: ({ measures }) => `Not given: ${list(measures, scoreMeasures)}.`,
    scorecardNoThreshold: ({ measures }) => `Without a threshold: ${list(measures, scoreMeasures)}.`,
    scorecardNothingSet: () => "No threshold is set, so nothing can be judged.",
    growthWithin: ({ move, newProduct, newMarket }) =>
      `A ${newProduct ? "new" : "present"} product in a ${newMarket ? "new" : "present"} market: ${growthMoves[move]}.`,
    growthAlongChain: ({ move, chain }) => `A move ${chainPlaces[chain]}: ${growthMoves[move]}.`,
    growthUnknown: ({ couldBe }) => `Too little is known; the move could be: ${list(couldBe, growthMoves)}.`,
    complaintMoved: ({ event, from, to }) =>
      `“${capital(complaintEvents[event])}”: from ${state(from)} to ${state(to)}.`,
    complaintClosed: ({ on, days: taken }) => `Closed on ${on}, after ${days(taken)}.`,
    complaintOverdue: ({ state: in_, since, limit, days: over }) =>
      `Overdue by ${days(over)}: ${state(in_)} since ${since}, ${days(limit)} allowed.`,
    complaintInTime: ({ state: in_, since, limit, days: left }) =>
      `In time: ${state(in_)} since ${since}, ${days(limit)} allowed, ${days(left)} left.`,
    complaintNoLimit: ({ state: in_, since, days: taken }) =>
      `${capital(complaintStates[in_])} since ${since}, for ${days(taken)}; no limit is set for that.`,
    complaintIllegal: ({ event, on, state: in_, legal }) =>
      `Not possible on ${on}: “${complaintEvents[event]}” while ${state(in_)}; ` +
      `${legal.length === 0 ? "nothing could follow" : `possible were: ${list(legal, complaintEvents)}`}.`,
    complaintWasLate: ({ state: in_, from, days: over }) =>
      `${state(in_)} from ${from} took ${days(over)} longer than allowed.`,
    complaintsCounted: ({ open, closed, overdue, withoutLimit }) =>
      `${count(open, "complaint")} open, of which ${grouped(overdue)} overdue and ${grouped(withoutLimit)} without a limit; ` +
      `${grouped(closed)} closed.`,
  },
};
