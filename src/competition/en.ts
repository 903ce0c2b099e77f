/** Competition in English. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { CompetitionLabels } from "../locale/types.js";

// openings and criteria
// concerns and reviews

const concernSources = { conflict: "conflict", risk: "risk", extraSpending: "extra spending", cost: "cost" };

const concernPhases = {
  beforeDecision: "before the decision",
  afterLosing: "after losing",
  afterWinning: "after winning",
};

const concernTrends = { rising: "rising", falling: "falling", steady: "steady" };

const concernMeans = {
  meetMore: "meet the customer more often",
  showFeeling: "show feeling for what it goes through",
  executiveVisit: "have our executives visit, to strengthen the commitment",
  congratulate: "congratulate the customer on its choice",
  askImplications: "open doubts and widen them with implication questions",
  hitWeakPoint: "aim exactly at the weak point that is known, the politics included",
  followUp: "follow the customer until no concern is left",
};

const concernAvoid = {
  minimising: "minimising the concern",
  prescribing: "prescribing what to think of it",
  pressing: "pressing for the decision",
  outsideSeniors: "pressure through seniors from outside",
};

const swotQuadrants = { strength: "strength", weakness: "weakness", opportunity: "opportunity", threat: "threat" };

const swotMoves = {
  buildOn: "build on it",
  winBackView: "win back the customer's view, with proof instead of argument",
  showProof: "show the customer proof of it",
  makeItTrue: "do not argue, but make it as good as the customer thinks",
  mend: "mend it, and tell the customer when it is done",
  prepareAnswer: "mend it, and have an honest answer ready",
  takeUp: "take it up: the customer sees more in us than we do",
  askWhy: "ask what lies behind it",
  acknowledge: "acknowledge it, and show what we do in another way",
  stayAlert: "stay alert: the customer may come to see it as we do",
  prepareContrast: "be ready for the day the customer sees it",
  askImplications: "ask what it would mean for the customer, without running the competitor down",
  showDifference: "show our own way of doing it, without running the competitor down",
  letCustomerFind: "let the customer find out, and say nothing against the competitor",
  learnWhy: "learn what the customer values in it",
  listen: "listen, and do not join in",
};

const comparedFactors = {
  product: "product",
  sales: "sales",
  price: "price",
  reputation: "reputation",
  cost: "cost",
  organisationAndManagement: "organisation and management",
  people: "people",
  finance: "finance",
};

const checklists = { dealReview: "Deal review", proposal: "Proposal" };

const dealReviewParts = {
  buyingProcess: "the buying process",
  salesProcess: "the sales process",
  needsAndPriority: "the needs and their priority",
  problem: "the problem",
  criteria: "the criteria",
  decisionFlow: "the decision flow and its people",
  resources: "the resources",
  salesGoal: "the sales goal",
  strengths: "our strengths",
  weaknesses: "our weaknesses",
  competitor: "the competitor",
  timePerStep: "the time for each step",
};

const proposalParts = {
  summary: "a summary",
  customerWords: "what the customer told us",
  benefitAndWorking: "the benefit and how it comes about",
  needsAssessment: "an assessment of the needs",
  comparison: "a comparison",
  testimonies: "testimonies",
  serviceAndSupport: "service and support",
  adviceWithPrice: "our advice, with the price",
};

const proposalBadSigns = {
  priceSheetAlone: "a price sheet and nothing else",
  wallOfText: "a wall of text",
  mailed: "sent by mail instead of handed over",
  letterForm: "the form of a letter",
  fillInForm: "a form that was filled in",
  errors: "errors",
  haste: "marks of haste",
  handwritten: "handwriting",
  needsAppendices: "unreadable without its appendices",
};

const beforePrice = {
  deciderAtDemo: "the decision maker at the demonstration",
  proposalOrderKnown: "knowing whether our proposal came before or after the competitor's",
  budgetKnown: "knowing the budget",
  buyingProcessKnown: "knowing the buying process",
  criteriaKnown: "knowing the criteria",
  valueWorkedOut: "the value worked out with the customer",
};

const healthMeasures = { winRate: "win rate", profitRate: "profit rate", customerHealth: "customer health" };

const PARTS = { ...dealReviewParts, ...proposalParts };

const listed = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) =>
  ids.map((id) => labels[id]).join(", ");

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const article = (word: string) => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;

const numberIs = (number: number) => `${grouped(number)} ${number === 1 ? "is" : "are"}`;

const dealsOf = (number: number) => `${grouped(number)} ${number === 1 ? "deal" : "deals"}`;

/** A chance as statisticians write it. */
const byChance = (p: number) => (p < 0.01 ? "p < 0.01" : `p = ${decimal(p)}`);

const oddsText = (odds: number) => (odds > 0 && odds < 0.005 ? "<0.01" : decimal(odds));

const shortMethods = { exactConditional: "exact", waldLogit: "Woolf" };

interface OddsFacts {
  readonly method: keyof typeof shortMethods;
  readonly estimate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** An odds ratio with its interval, as far as there is one. */
function odds({ method, estimate, low, high }: OddsFacts): string {
  const how = shortMethods[method];
  if (low === undefined) return "no odds ratio, since a cell is empty";
  if (estimate === undefined) return `odds ratio at least ${oddsText(low)} (${how}, without an upper bound)`;
  const to = high === undefined ? "without an upper bound" : `to ${oddsText(high)}`;
  return `odds ratio ${oddsText(estimate)} (${oddsText(low)} ${to}, ${how})`;
}

interface TableFacts {
  readonly factor: string;
  readonly wonWith: number;
  readonly lostWith: number;
  readonly wonWithout: number;
  readonly lostWithout: number;
}

const rates = ({ factor, wonWith, lostWith, wonWithout, lostWithout }: TableFacts) =>
  `“${factor}”: ${grouped(wonWith)} of ${dealsOf(wonWith + lostWith)} won with it, ${grouped(wonWithout)} of ${grouped(wonWithout + lostWithout)} without it`;

const stageOf = (stage: string | undefined) => (stage === undefined ? "All stages" : capital(stage));

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "Competition",
  chart: {
    // openings and criteria
    // concerns and reviews
    winning: "What goes with winning",
    factor: "factor",
    wonWith: "won with it",
    wonWithout: "won without it",
    oddsRatio: "odds ratio",
    verdict: "verdict",
    worse: "◂ goes with losing",
    better: "goes with winning ▸",
    winningOf: "{won} won and {lost} lost deals; intervals of {confidence}, {method}",
    factorsNotDrawn: "{count} more factors are not drawn",
    noFactors: "No factor is known of any deal",
  },
  // openings and criteria
  // concerns and reviews
  concernSources,
  concernPhases,
  concernStrengths: { none: "none", slight: "slight", strong: "strong", undetermined: "not known" },
  concernTrends,
  concernMeans,
  concernAvoid,
  swotQuadrants,
  swotViews: { ours: "our view", customer: "the customer's view" },
  swotDifferences: {
    opposite: "seen the other way round",
    elsewhere: "seen in another quadrant",
    onlyOurs: "seen by us alone",
    onlyCustomer: "seen by the customer alone",
    agreed: "seen alike",
  },
  swotMoves,
  swotVerdicts: { alike: "views alike", different: "views differ", undetermined: "one view is missing" },
  comparedFactors,
  factorStandings: { ahead: "ahead", behind: "behind", even: "even", unknown: "not known" },
  factorVerdicts: { ahead: "ahead", behind: "behind", level: "level", undetermined: "not known" },
  checklists,
  dealReviewParts,
  proposalParts,
  proposalBadSigns,
  proposalVerdicts: { sound: "sound", faulty: "to be mended", undetermined: "not looked through" },
  beforePrice,
  priceVerdicts: {
    priceWasTheReason: "the price was the reason",
    soldWrongEarlier: "the selling had gone wrong earlier",
    undetermined: "not known",
  },
  priceLossesVerdicts: {
    mostlySoldWrong: "mostly sold wrong earlier",
    mostlyPrice: "mostly the price",
    undetermined: "not known",
  },
  lossVerdicts: { settled: "settled", open: "open", undetermined: "no reason known" },
  oddsMethods: {
    exactConditional: "exact, conditional (Cornfield, Fisher)",
    waldLogit: "Wald on the logarithm (Woolf)",
  },
  winningVerdicts: {
    goesWithWinning: "goes with winning",
    goesWithLosing: "goes with losing",
    notShown: "not shown",
    undetermined: "nothing to compare",
  },
  healthMeasures,
  healthVerdicts: {
    healthy: "healthy",
    boughtWins: "wins without profit",
    unhealthy: "unhealthy",
    undetermined: "not known",
  },
  sentences: {
    // openings and criteria
    // concerns and reviews
    concernStrong: ({ source, score, strongFrom, reportedOn, trend }) =>
      `${capital(concernSources[source])}: ${decimal(score)} on ${reportedOn}, strong from ${decimal(strongFrom)}${trend === undefined ? "" : `, and ${concernTrends[trend]}`}.`,
    concernSlight: ({ source, score, strongFrom, reportedOn, trend }) =>
      `${capital(concernSources[source])}: ${decimal(score)} on ${reportedOn}, below the ${decimal(strongFrom)} from which it is strong${trend === undefined ? "" : `, and ${concernTrends[trend]}`}.`,
    concernCostAllAlong: ({ score, reportedOn }) =>
      `Cost: ${decimal(score)} on ${reportedOn}; it is a concern all along, so by itself it says little.`,
    concernCostReturned: ({ score, strongFrom, reportedOn }) =>
      `Cost: ${decimal(score)} on ${reportedOn}, after it had gone down and come up again; it counts, and is strong from ${decimal(strongFrom)}.`,
    concernNone: ({ sources }) => `Asked about lately, and no concern found: ${listed(sources, concernSources)}.`,
    concernUnheard: ({ sources }) =>
      `Nobody has reported on ${listed(sources, concernSources)}; silence does not mean that there is no concern.`,
    concernOld: ({ source, reportedOn, days, freshFor }) =>
      `${capital(concernSources[source])}: the last report is of ${reportedOn}, ${days} days ago; after ${freshFor} it no longer tells how things stand.`,
    concernMeans: ({ phase, means }) =>
      `${capital(concernPhases[phase])}: ${means.map((mean) => concernMeans[mean]).join("; ")}.`,
    concernNoMeans: ({ phase }) =>
      `${capital(concernPhases[phase])}: every source was asked about and no concern is left, so nothing more is called for.`,
    concernAvoid: ({ avoid }) => `What must not be done: ${listed(avoid, concernAvoid)}.`,
    swotOpposite: ({ participant, item, ours, customer, move }) =>
      `${participant}, “${item}”: ${article(swotQuadrants[ours])} to us, ${article(swotQuadrants[customer])} to the customer: ${swotMoves[move]}.`,
    swotElsewhere: ({ participant, item, ours, customer, move }) =>
      `${participant}, “${item}”: we call it ${article(swotQuadrants[ours])}, the customer ${article(swotQuadrants[customer])}: ${swotMoves[move]}.`,
    swotOnlyOurs: ({ participant, item, ours, move }) =>
      `${participant}, “${item}”: ${article(swotQuadrants[ours])} to us, and the customer does not name it: ${swotMoves[move]}.`,
    swotOnlyCustomer: ({ participant, item, customer, move }) =>
      `${participant}, “${item}”: ${article(swotQuadrants[customer])} to the customer, and we do not name it: ${swotMoves[move]}.`,
    swotAgreed: ({ participant, items }) =>
      `${participant}: we and the customer agree on ${grouped(items)} ${items === 1 ? "point" : "points"}.`,
    swotViewMissing: ({ participant, view, items }) =>
      `${participant}: ${view === "ours" ? "our own view" : "the customer's view"} is not known, so the ${grouped(items)} ${items === 1 ? "point" : "points"} named cannot be compared.`,
    factorsLead: ({ competitor, ahead, behind, even, unknown }) =>
      `Against ${competitor}: ahead in ${ahead} of ${ahead + behind + even + unknown} factors, behind in ${behind}, even in ${even}, unknown in ${unknown}.`,
    factorsTrail: ({ competitor, ahead, behind, even, unknown }) =>
      `Against ${competitor}: behind in ${behind} of ${ahead + behind + even + unknown} factors, ahead in ${ahead}, even in ${even}, unknown in ${unknown}.`,
    factorsDraw: ({ competitor, ahead, even }) =>
      `Against ${competitor}: ahead in as many factors as behind, ${ahead} each, and even in ${even}.`,
    factorsOpen: ({ competitor, ahead, behind, even, unknown }) =>
      `Against ${competitor} it is open: ahead in ${ahead} factors, behind in ${behind}, even in ${even}, and the ${unknown} unknown can still decide.`,
    factorsAhead: ({ competitor, factors }) => `Ahead of ${competitor} in ${listed(factors, comparedFactors)}.`,
    factorsBehind: ({ competitor, factors }) => `Behind ${competitor} in ${listed(factors, comparedFactors)}.`,
    factorsUnknown: ({ competitor, ours, theirs }) =>
      `${[
        ...(ours.length > 0 ? [`We are not rated in ${listed(ours, comparedFactors)}`] : []),
        ...(theirs.length > 0 ? [`${competitor} is not rated in ${listed(theirs, comparedFactors)}`] : []),
      ].join("; ")}.`,
    checklistMet: ({ list, of }) => `${checklists[list]}: all ${of} parts are there.`,
    checklistMissing: ({ list, parts, of }) =>
      `${checklists[list]}: ${parts.length} of ${of} parts ${parts.length === 1 ? "is" : "are"} missing: ${listed<keyof typeof PARTS>(parts, PARTS)}.`,
    checklistUnknown: ({ list, parts, low, high }) =>
      `${checklists[list]}: nobody has looked into ${listed<keyof typeof PARTS>(parts, PARTS)}; between ${percent(low)} and ${percent(high)} of the parts are there.`,
    proposalBadSigns: ({ signs, of }) =>
      `${signs.length} of ${of} signs of a bad proposal ${signs.length === 1 ? "is" : "are"} there: ${listed(signs, proposalBadSigns)}.`,
    proposalSignsOpen: ({ signs }) =>
      `Nobody has looked for these signs of a bad proposal: ${listed(signs, proposalBadSigns)}.`,
    proposalNoBadSign: ({ of }) => `None of the ${of} signs of a bad proposal is there.`,
    priceSoldWrong: ({ failed, of }) =>
      `The price was not the reason; the selling before it lacked ${failed.length} of ${of} things: ${listed(failed, beforePrice)}.`,
    priceAlone: ({ of }) => `All ${of} things were right before the price was talked of: the price was the reason.`,
    priceOpen: ({ unknown, of }) =>
      `Of the ${of} things to be right before the price, ${unknown.length} ${unknown.length === 1 ? "is" : "are"} not known: ${listed(unknown, beforePrice)}.`,
    priceMostlySelling: ({ deals, soldWrong, unknown, low, high }) =>
      `Of ${dealsOf(deals)} lost on price, ${grouped(soldWrong)} had been sold wrong earlier and ${numberIs(unknown)} unknown (interval ${percent(low)} to ${percent(high)}): mostly it was not the price.`,
    priceMostlyPrice: ({ deals, soldWrong, unknown, low, high }) =>
      `Of ${dealsOf(deals)} lost on price, ${grouped(soldWrong)} had been sold wrong earlier and ${numberIs(unknown)} unknown (interval ${percent(low)} to ${percent(high)}): mostly it was the price.`,
    priceEither: ({ deals, soldWrong, unknown, low, high }) =>
      `Of ${dealsOf(deals)} lost on price, ${grouped(soldWrong)} had been sold wrong earlier and ${numberIs(unknown)} unknown (interval ${percent(low)} to ${percent(high)}): either may be the more frequent.`,
    priceNoDeals: () => "There is no deal that was lost on price.",
    lossLeads: ({ stage, reason, count, of, low, high, pValue }) =>
      `${stageOf(stage)}: “${reason}” leads with ${grouped(count)} of ${grouped(of)} (interval ${percent(low)} to ${percent(high)}), beyond chance (${byChance(pValue)}).`,
    lossLeadOpen: ({ stage, reason, count, of, next, nextCount, unknown, pValue }) =>
      `${stageOf(stage)}: “${reason}” leads with ${grouped(count)} of ${grouped(of)}, ${next === undefined ? "the only reason named" : `before “${next}” with ${grouped(nextCount)}`}${unknown === 0 ? "" : ` and ${grouped(unknown)} unknown`}; that may be chance (${byChance(pValue)}).`,
    lossTied: ({ stage, reasons, count, of }) =>
      `${stageOf(stage)}: ${reasons.map((reason) => `“${reason}”`).join(", ")} lead with ${grouped(count)} of ${grouped(of)} each.`,
    lossNoReason: ({ stage, deals }) =>
      deals === 0 ? "No deal was lost." : `${stageOf(stage)}: of ${dealsOf(deals)} lost nobody knows the reason.`,
    lossReasonUnknown: ({ stage, unknown, deals }) =>
      `${stageOf(stage)}: the reason is unknown for ${grouped(unknown)} of ${dealsOf(deals)} lost; these are in no share.`,
    lossStageUnknown: ({ unknown, deals }) =>
      `The stage is unknown for ${grouped(unknown)} of ${dealsOf(deals)} lost; these are in no stage.`,
    lossFew: ({ deals, below }) => `${dealsOf(deals)} lost: fewer than ${below}, so the intervals are wide.`,
    winGoesWith: ({ pValue, ...facts }) =>
      `${rates(facts)}; ${odds(facts)}, beyond chance (${byChance(pValue)}): it goes with winning.`,
    winGoesAgainst: ({ pValue, ...facts }) =>
      `${rates(facts)}; ${odds(facts)}, beyond chance (${byChance(pValue)}): it goes with losing.`,
    winNotShown: ({ pValue, ...facts }) => `${rates(facts)}; ${odds(facts)}; that may be chance (${byChance(pValue)}).`,
    winNothingToCompare: (facts) => `${rates(facts)}; there is nothing to compare.`,
    winUnknown: ({ factor, unknown, deals, couldTurn }) =>
      `“${factor}” is unknown for ${grouped(unknown)} of ${dealsOf(deals)}; they ${couldTurn ? "could" : "could not"} turn the direction.`,
    winManyFactors: ({ factors, level }) =>
      `${factors} factors were tested together; their chances are adjusted for that and held against ${percent(level)}.`,
    winOutcomeUnknown: ({ unknown, deals }) =>
      `The outcome is unknown for ${grouped(unknown)} of ${dealsOf(deals)}; these are in no table.`,
    winFew: ({ deals, below }) => `${dealsOf(deals)} decided: fewer than ${below}, so the intervals are wide.`,
    healthBoughtWins: ({ winRate, profitRate, profitFrom }) =>
      `Deals are won (${percent(winRate)}), but not worth winning: the profit rate is ${percent(profitRate)}, below ${percent(profitFrom)}.`,
    healthBelow: ({ measure, value, from }) =>
      `${capital(healthMeasures[measure])} is ${percent(value)}, below ${percent(from)}.`,
    healthReached: ({ measure, value, from }) =>
      `${capital(healthMeasures[measure])} is ${percent(value)} and reaches ${percent(from)}.`,
    healthUnknown: ({ measures }) => `Not known: ${listed(measures, healthMeasures)}.`,
  },
};
