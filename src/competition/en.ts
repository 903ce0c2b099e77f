/** Competition in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CompetitionLabels } from "../locale/types.js";

// openings and criteria

const territories = { ours: "our ground", neutral: "neutral ground", theirs: "their ground" };
const openings = { leading: "ahead", even: "even", behind: "behind" };
const moves = {
  accelerate: "speed the process up",
  findCause: "find the cause",
  solveProblem: "solve the problem",
  pressAdvantage: "press the advantage",
  seizeInitiative: "seize the initiative",
  findBreakthrough: "find a breakthrough",
  undetermined: "not known",
};
const says = {
  stated: "a source states this cell",
  oneOfThree: "a source names it as one of three",
  onlyHere: "a source states it for this cell alone",
  inferred: "inferred, not stated by a source",
};
const openingFields = { territory: "whose ground it is", opening: "how we stand at the opening" };

const places = {
  first: "first",
  shared: "level in first place",
  behind: "behind",
  out: "out by a mandatory criterion",
  undetermined: "not known",
};
const sensitivities = {
  first: "first as it is",
  reachable: "first by the weight of one criterion",
  unreachable: "not first by any single weight",
  out: "out by a mandatory criterion",
  undetermined: "not known",
};

const criterionMoves = {
  reinforce: "reinforce",
  buildUp: "build up its importance",
  attack: "attack the criterion",
  leave: "leave",
  undetermined: "not known",
};
const attacks = {
  fishAndBearPaw: "Fish and bear's paw",
  hostForGuest: "The guest becomes the host",
  swapBeams: "Swap the beams",
  lureTiger: "Lure the tiger from the mountain",
  none: "None fits",
  undetermined: "Not known",
};
const attackUses = {
  addCriterion: "add a criterion the customer greatly wants and we are strong in",
  overturnCriteria: "overturn the criteria, with a new needs analysis and new criteria",
  redefineCriterion: "keep a criterion's name and redefine what it measures",
  shiftAttention: "shift attention to another decision",
};
const attackFacts = {
  criteriaOpen: "whether the criteria can still change",
  follower: "whether we follow and have found out the criteria",
  wantedStrength: "whether the customer greatly wants something we are strong in",
  canRedefine: "whether what a criterion measures can be redefined",
  otherDecision: "whether there is another decision to speak of",
};
const attackLacks = {
  criteriaOpen: "the criteria can no longer change",
  follower: "we do not follow",
  wantedStrength: "the customer greatly wants nothing that we are strong in",
  canRedefine: "what the criterion measures cannot be redefined",
  otherDecision: "there is no other decision to speak of",
};

const criteriaParts = {
  setApart: "they set us apart from competitors",
  answerPoints: "they answer buying and selling points",
  mixSoftWithHard: "they mix soft criteria with hard ones",
  metByOthersToo: "somebody else meets them too",
  belowHighestStandard: "they do not ask for the highest international or industry standard",
  recommendedEarly: "they are recommended early",
};
const criteriaSteps = {
  findDifferentiators: "find differentiators",
  weigh: "weigh them",
  evaluateOptions: "evaluate the options",
  confirmFirstChoice: "confirm the first choice",
  done: "all done",
  undetermined: "not known",
};
const requests = { detailedProposal: "a detailed proposal", tenderDraft: "a tender draft" };
const requestAnswers = {
  setCriteriaFirst: "set criteria first",
  confirmInside: "have a supporter inside confirm the criteria first",
  handOver: "hand it over",
  undetermined: "not known",
};
const requestFacts = {
  criteriaAsked: "whether we were asked to set criteria",
  confirmedInside: "whether a supporter inside has confirmed the criteria",
};

const buyingPoints = {
  promotion: "promotion",
  satisfaction: "satisfaction",
  skill: "skill",
  bossPraise: "praise from the boss",
  contribution: "contribution to the organisation",
};
const sellingPoints = {
  higherIncome: "higher income",
  lowerCost: "lower cost",
  valueForMoney: "value for money",
  service: "service",
  wholeSolution: "a whole solution",
  researchStanding: "better standing in research",
};
const allPoints = { ...buyingPoints, ...sellingPoints };

const speaking = {
  praises: "praise the competitor",
  hints: "hint",
  declines: "decline to comment",
  runsDown: "run the competitor down",
};
const remarks = { say: "say it", rephrase: "rephrase it", drop: "drop it", undetermined: "not known" };

const list = (items: readonly string[]) => items.join(", ");
const are = (count: number) => (count === 1 ? "is" : "are");

// concerns and reviews

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

const checklists = { goodCriteria: "Good criteria", dealReview: "Deal review", proposal: "Proposal" };

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

const PARTS = { ...criteriaParts, ...dealReviewParts, ...proposalParts };

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
    criteria: "Criteria: how much each counts, and where we stand",
    criterion: "Criterion",
    importance: "Importance",
    gap: "Our rating less the best competitor's",
    move: "Move",
    crucialOf: "Crucial: {crucial} of {criteria} criteria",
    notDrawn: "not drawn: the {count} that count least",
    nothing: "Nothing to compare: criteria or competitors are missing",
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
  territories,
  openings,
  moves,
  marks: { S: "stated by a source", I: "inferred by us" },
  says,
  criterionKinds: { hard: "hard", soft: "soft", unknown: "not known" },
  mandatory: {
    met: "meets what is mandatory",
    failed: "fails something mandatory",
    open: "may fail something mandatory",
  },
  places,
  sensitivities,
  criterionImportances: { crucial: "crucial", minor: "minor" },
  criterionPositions: { strong: "strong", weak: "weak" },
  criterionMoves,
  attacks,
  attackUses,
  attackFacts,
  attackFits: { fits: "fits", barred: "does not fit", open: "not known" },
  criteriaParts,
  criteriaSteps,
  requests,
  requestAnswers,
  buyingPoints,
  sellingPoints,
  pointVerdicts: {
    answered: "everybody has a buying point answered",
    unanswered: "somebody has no buying point answered",
    undetermined: "not known",
  },
  speaking,
  remarks,
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
    openingCell: ({ territory, opening, move, says: how }) =>
      `On ${territories[territory]} and ${openings[opening]}, the move is to ${moves[move]} (${says[how]}).`,
    openingReplaced: ({ territory, opening, move, instead }) =>
      `On ${territories[territory]} and ${openings[opening]}, the move is to ${moves[move]}: so the caller says${move === instead ? "" : `, in place of ${moves[instead]}`}.`,
    openingOpen: ({ missing, possible }) =>
      `Not known: ${list(missing.map((field) => openingFields[field]))}. The move ${possible.length === 1 ? "is the same either way" : "could still be"}: ${list(possible.map((move) => moves[move]))}.`,
    contestNoCriteria: () => "No criterion of the customer is known, so there is nothing to compare by.",
    contestNoCompetitor: () => "No competitor is rated, so there is nobody to compare with.",
    scoreFirst: ({ us, next, gap }) => `${us} is first, ${amountText(gap)} ahead of ${list(next)}.`,
    scoreShared: ({ us, with: level, score }) =>
      `${us} shares the first place with ${list(level)}: each has ${amountText(score)}.`,
    scoreBehind: ({ us, leaders, gap }) =>
      `${us} is behind: ${list(leaders)} ${are(leaders.length)} ${amountText(gap)} ahead.`,
    scoreSettled: ({ us, place }) => `${us} is ${places[place]}, whatever the ratings that are not known.`,
    scoreAlone: ({ us }) => `All competitors fail something mandatory: ${us} is the only one left.`,
    scoreOut: ({ us, criteria }) => `${us} is out: rated below what is required by ${list(criteria)}.`,
    scoreOpen: ({ us, possible, low, high }) =>
      low === high
        ? `The score of ${us} is ${amountText(low)}, but others are open; the place could still be: ${list(possible.map((place) => places[place]))}.`
        : `The score of ${us} is open, from ${amountText(low)} to ${amountText(high)}; the place could still be: ${list(possible.map((place) => places[place]))}.`,
    scoreUnknown: ({ criteria, ratings }) =>
      `${ratings} ${ratings === 1 ? "rating is" : "ratings are"} not known, by ${list(criteria)}.`,
    scoreRivalsOut: ({ vendors }) => `Out by a mandatory criterion: ${list(vendors)}.`,
    scoreDominated: ({ us, by }) =>
      `${list(by)} ${are(by.length)} rated at least as well as ${us} by every criterion and better by one.`,
    scoreDominates: ({ us, vendors }) =>
      `${us} is rated at least as well as ${list(vendors)} by every criterion and better by one.`,
    sensitivityReach: ({ us, criterion, importance, to, share, shareThen, rivals }) =>
      `${criterion}: from ${amountText(importance)} to ${amountText(to)}, a share of ${percent(shareThen)} in place of ${percent(share)}, ${us} draws level with ${list(rivals)}; nobody is above it there.`,
    sensitivityRoom: ({ us, criterion, importance, side, at, rivals }) =>
      `Nobody is above ${us}, and the nearest way to lose that is ${criterion}: at a weight ${side} ${amountText(at)} (now ${amountText(importance)}) it falls behind ${list(rivals)}.`,
    sensitivitySafe: ({ us, criteria }) =>
      `Nobody is above ${us}, and no change of a single weight alters that (${criteria} ${criteria === 1 ? "criterion" : "criteria"}).`,
    sensitivityNone: ({ us, criteria }) =>
      `No change of a single weight makes ${us} first (${criteria} ${criteria === 1 ? "criterion" : "criteria"}): work on the ratings, or on what is measured.`,
    sensitivityDominated: ({ us, by }) =>
      `${list(by)} ${are(by.length)} rated at least as well as ${us} by every criterion and better by one, so weights can draw level at best.`,
    sensitivityOut: ({ us, criteria }) =>
      `${us} is out by what is required of ${list(criteria)}; no weight changes that.`,
    sensitivityOpen: ({ us, possible, ratings }) =>
      `${ratings} ${ratings === 1 ? "rating is" : "ratings are"} not known, so ${us} could still be: ${list(possible.map((verdict) => sensitivities[verdict]))}.`,
    criterionMove: ({ criterion, move, importanceIs, positionIs, importance, crucialFrom }) =>
      `${criterion} is ${importanceIs} (${amountText(importance)}, crucial from ${amountText(crucialFrom)}) and we are ${positionIs} in it: ${criterionMoves[move]}.`,
    criterionRatings: ({ ours, best, rivals }) =>
      `The customer rates us ${amountText(ours)} and the best competitor ${amountText(best)} (${list(rivals)}).`,
    criterionOpen: ({ criterion, possible }) =>
      `${criterion}: ratings are missing, so the move could still be: ${list(possible.map((move) => criterionMoves[move]))}.`,
    criterionCares: ({ criterion, whoCares }) => `${criterion} matters to ${whoCares}.`,
    attackFirst: ({ attack, does, follower, mark }) =>
      `${attacks[attack]}: ${attackUses[does]}${follower ? ", the first choice of a follower who has found out the criteria" : ""}${mark === "I" ? " (inferred, not stated by a source)" : ""}.`,
    attackFits: ({ attacks: others }) => `Fitting as well: ${list(others.map((own) => attacks[own]))}.`,
    attackBarred: ({ attack, lacks }) =>
      `${attacks[attack]} does not fit: ${list(lacks.map((fact) => attackLacks[fact]))}.`,
    attackOpen: ({ unknown, possible }) =>
      `Not known: ${list(unknown.map((fact) => attackFacts[fact]))}. It could still be: ${list(possible.map((own) => attacks[own]))}.`,
    attackNone: () => "None of the four attacks has what it needs.",
    stepNext: ({ step, number, of }) => `Next is step ${number} of ${of}: ${criteriaSteps[step]}.`,
    stepSkipped: ({ steps, before }) =>
      `Passed over, though the step “${criteriaSteps[before]}” is done: ${list(steps.map((step) => criteriaSteps[step]))}.`,
    stepOpen: ({ possible }) =>
      `It is not known which steps are done; next could be: ${list(possible.map((step) => criteriaSteps[step]))}.`,
    stepsDone: ({ of }) => `All ${of} steps of making criteria are done.`,
    requestTooEarly: ({ request }) =>
      `The customer asks for ${requests[request]} and has not asked us to set criteria: do not hand it over at once; set the criteria together first.`,
    requestUnconfirmed: ({ request }) =>
      `No supporter inside has confirmed the criteria: have them confirmed before handing over ${requests[request]}.`,
    requestReady: ({ request }) =>
      `The criteria were asked for and are confirmed by a supporter inside: ${requests[request]} can be handed over.`,
    requestOpen: ({ request, missing, possible }) =>
      `Before handing over ${requests[request]}, find out ${list(missing.map((fact) => requestFacts[fact]))}. It could be: ${list(possible.map((answer) => requestAnswers[answer]))}.`,
    pointsUnanswered: ({ people }) => `No criterion answers a buying point of ${list(people)}.`,
    pointsUnknown: ({ people }) => `No buying point is known of ${list(people)}: find out why they would choose us.`,
    pointsAnswered: ({ people }) =>
      people === 1
        ? "The one person has a buying point that a criterion answers."
        : `All ${decimal(people)} people have a buying point that a criterion answers.`,
    pointsNobody: () => "Nobody is named, so it is not known whose points the criteria should answer.",
    pointsOpen: ({ points }) =>
      `Wanted, and answered by no criterion: ${list(points.map((point) => allPoints[point]))}.`,
    pointsIdle: ({ criteria }) => `Answering nothing that anybody is known to want: ${list(criteria)}.`,
    remarkRunsDown: () => "Drop the remark: it runs the competitor down.",
    remarkRight: ({ ways }) =>
      `The remark can be said: its way is to ${ways.map((way) => speaking[way]).join(" and to ")}.`,
    remarkNone: ({ ways }) =>
      `Rephrase the remark: it does none of what is right, which is to ${ways.map((way) => speaking[way]).join(", to ")}.`,
    remarkOpen: ({ unknown, possible }) =>
      `Not known whether the remark would ${unknown.map((way) => speaking[way]).join(", ")}. It could be: ${list(possible.map((verdict) => remarks[verdict]))}.`,
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
    checklistMet: ({ list, of }) =>
      list === "goodCriteria"
        ? `${checklists[list]}: all ${of} points hold.`
        : `${checklists[list]}: all ${of} parts are there.`,
    checklistMissing: ({ list, parts, of }) =>
      list === "goodCriteria"
        ? `${checklists[list]}: ${parts.length} of ${of} points ${parts.length === 1 ? "does" : "do"} not hold: ${parts.map((part) => PARTS[part]).join("; ")}.`
        : `${checklists[list]}: ${parts.length} of ${of} parts ${parts.length === 1 ? "is" : "are"} missing: ${listed<keyof typeof PARTS>(parts, PARTS)}.`,
    checklistUnknown: ({ list, parts, low, high }) =>
      list === "goodCriteria"
        ? `${checklists[list]}: not looked into: ${parts.map((part) => PARTS[part]).join("; ")}; between ${percent(low)} and ${percent(high)} of the points hold.`
        : `${checklists[list]}: nobody has looked into ${listed<keyof typeof PARTS>(parts, PARTS)}; between ${percent(low)} and ${percent(high)} of the parts are there.`,
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
