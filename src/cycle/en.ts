/** The purchase cycle in English. */
import { percent } from "../locale/format.js";
import type { CycleLabels, Names } from "../locale/types.js";

const stages = {
  recognitionOfNeeds: "recognition of needs",
  evaluationOfOptions: "evaluation of options",
  resolutionOfConcerns: "resolution of concerns",
  decision: "decision",
  implementation: "implementation",
  changesOverTime: "changes over time",
};

const sellerStages = {
  opportunityAssessment: "opportunity assessment",
  needsAnalysis: "needs analysis",
  criteriaSetting: "setting the criteria",
  concernResolution: "resolving concerns",
  accountMaintenance: "account maintenance",
};

const events = {
  pursuitDecided: "we judged the opportunity and chose an entry strategy",
  customerResolvedToAct:
    "the customer finds the problem serious enough that it must change, and decides to act at once",
  decisionMechanismClear: "the customer has a clear decision mechanism and criteria for choosing a supplier",
  purchaseDecided: "the customer has made the purchase decision",
  newNeedsOrDissatisfaction: "the customer has new needs or is dissatisfied",
};

/** What the customer does; each follows "the customer". */
const signals = {
  complainsOfStatusQuo: "complains about how things are now",
  quantifiesProblem: "works out what the problem costs",
  asksWhetherWorthActing: "discusses whether the problem is worth acting on",
  involvesAffectedUsers: "brings in the people who suffer from the problem",
  statesWantToChange: "says that it wants to change things",
  seesNoUrgency: "says that it is not urgent",
  asksHowOthersSolveIt: "asks how others have solved it",
  plansBudget: "plans a budget for it",
  namesCriteria: "names its buying criteria",
  asksForProposal: "asks for a proposal",
  asksForDemonstration: "asks for a demonstration or a trial",
  comparesSuppliers: "compares several suppliers",
  drawsUpShortList: "draws up a short list",
  setsUpSelectionTeam: "sets up a selection team",
  issuesTender: "issues a tender",
  projectApproved: "approves the project",
  budgetApproved: "approves the budget",
  asksForReferences: "asks for references or a site visit",
  asksAboutRisk: "asks what could go wrong",
  doubtsOurAbility: "doubts that we can deliver",
  asksAboutExtraCosts: "asks about extra costs",
  fearsInternalConflict: "fears resistance in its own house",
  reopensSettledTopics: "reopens topics that were settled",
  asksForGuarantees: "asks for guarantees or extra commitments",
  hagglesOverPrice: "haggles over the price",
  becomesHardToMeet: "becomes hard to meet",
  decisionMakerMeetsUs: "lets us meet the decision maker",
  choosesNegotiationPartner: "chooses the supplier to negotiate with",
  negotiatesContractTerms: "negotiates the terms of the contract",
  agreesPaymentTerms: "agrees the terms of payment",
  lawyersReadContract: "has the contract read by its lawyers",
  seeksSignOff: "puts the purchase to internal approval",
  asksForDeliveryDate: "asks for a date of delivery",
  startsInstallation: "starts the installation",
  trainsUsers: "has its users trained",
  acceptsDelivery: "accepts the delivery",
  reportsTeethingTrouble: "reports teething trouble",
  usersLoseHeart: "sees its users lose heart",
  asksForHelpInUse: "asks for help in use",
  reportsFirstResult: "reports a first result",
  paysInvoice: "pays the invoice",
  reportsRoutineUse: "reports that it is in routine use",
  businessChanges: "sees its own business change",
  asksForImprovement: "asks for improvement or extension",
  reviewsBenefits: "reviews the benefits with us",
  reorders: "orders again",
  recommendsUs: "recommends us to others",
  complainsOfOurService: "complains about our service",
  talksToCompetitorAgain: "talks to a competitor again",
  statusQuoPreferred: "decides to leave things as they are",
  budgetFrozen: "freezes the budget",
  projectPostponed: "postpones the project",
  sponsorLeft: "loses the sponsor of the project",
  criteriaReopened: "reopens its criteria",
  newSupplierAdmitted: "admits a new supplier late",
  approvalRefused: "is refused approval",
  orderCancelled: "cancels the order",
};

const actions = {
  gatheredInformation: "gathered information",
  madeFirstContact: "made the first contact",
  analysedOpportunity: "analysed the opportunity",
  exploredNeeds: "explored the needs",
  workedOutCostOfProblem: "worked out the cost of the problem",
  workedOnCriteria: "worked on the criteria",
  presentedSolution: "presented the solution",
  gaveDemonstration: "gave a demonstration",
  sentProposal: "sent a proposal",
  workedOnConcerns: "worked on the concerns",
  offeredReference: "offered a reference",
  askedForCommitment: "asked for the commitment",
  joinedInstallation: "joined the installation",
  reviewedResults: "reviewed the results",
  lookedForNewNeeds: "looked for new needs",
};

const witnesses = { customer: "customer", coach: "coach", seller: "seller" };

const errors = {
  presentingTooEarly: "presenting too early",
  missingCriteria: "not finding out the criteria",
  ignoringConcerns: "ignoring or minimising concerns, or pressing",
  closingHard: "closing hard",
  notAsking: "not asking for the commitment",
  handingOver: "handing over and leaving",
  takingForGranted: "taking the account for granted",
};

const strategies = {
  developNeeds: "uncover the dissatisfaction and raise its weight; hold the product back",
  influenceCriteria: "influence the criteria",
  workConcerns: "bring the concerns to the surface and work on them",
  askForCommitment: "ask for the commitment and keep the terms clear",
  showEarlyResults: "show results early and guard against the dip in motivation",
  watchForNewNeeds: "watch for new needs and dissatisfaction",
};

const WHAT = new Map<string, string>([
  ...Object.entries(signals).map(([id, does]) => [id, `the customer ${does}`] as const),
  ...Object.entries(events),
]);

/** What was seen; a signal of the caller's own by the name given for it. */
const what = (signal: string, names?: Names) =>
  new Map(Object.entries(names ?? {})).get(signal) ?? WHAT.get(signal) ?? signal;

const seenBy = { customer: "", coach: ", a coach says", seller: ", the seller believes" };

const ordinal = (number: number) => {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(teen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th"}`;
};

const days = (number: number) => `${number} ${number === 1 ? "day" : "days"}`;

/** The purchase cycle in English: labels, and a sentence for every rule. */
export const cycle: CycleLabels = {
  name: "Purchase cycle",
  chart: {
    timeline: "The course of a deal: where the buyer was",
    probability: "probability",
    verdict: "stage",
    loop: "loop {loop}",
    told: "{what} ({witness})",
    back: "step back: {what}",
    evidence: "What the result hangs on",
    raises: "points by which each raises or lowers {stage}",
    decides: "without it, another stage",
    others: "{count} more move it by less",
    nothingCounts: "No observation moves the result.",
    asOf: "as of {asOf}: {stage} ({probability})",
    notDetermined: "as of {asOf}: not determined – {stage} ({probability}) or {second} ({secondProbability})",
    undetermined: "not determined",
    nothingSeen: "as of {asOf}: nothing is known of what the buyer did",
    customerResolvedToAct: "resolved to act",
    decisionMechanismClear: "decision mechanism clear",
    purchaseDecided: "purchase decided",
    newNeedsOrDissatisfaction: "new needs or dissatisfaction",
  },
  stages,
  stageQuestions: {
    recognitionOfNeeds: "Do we have a problem? How big is it? Is it worth acting on?",
    evaluationOfOptions: "Which criteria matter? Who meets them best?",
    resolutionOfConcerns: "What can go wrong? Can we rely on them?",
    decision: "Does everyone agree?",
    implementation: "Do we get the value? How soon?",
    changesOverTime: "How can it be better? What comes next?",
  },
  strategies,
  errors,
  sellerStages,
  steps: {
    gatherInformation: "gather information",
    makeFirstContact: "make the first contact",
    analyseOpportunity: "analyse the opportunity",
    chooseStrategy: "choose the strategy",
    reshapeValue: "reshape the value",
    digForNeeds: "dig for the needs",
    locateNeeds: "locate the needs",
    positionTactically: "position tactically",
    analyseBuyingPoints: "analyse buying and selling points (leader)",
    setCriteria: "set the criteria (leader)",
    findCriteria: "find the criteria (follower)",
    influenceCriteria: "influence the criteria (follower)",
    matchCriteria: "match the criteria (follower)",
    findConcerns: "find the concerns",
    resolveConcerns: "resolve the concerns",
    joinInstallation: "join the installation",
    coordinateRelations: "coordinate the relations",
    developNewNeeds: "develop new needs",
  },
  goals: {
    customerValue: "know what the customer is worth",
    resourcesToInvest: "know which resources to invest",
    entryStrategy: "have an entry strategy",
    understandThePeople: "know, understand and analyse the people",
    steerTheMatter: "understand and resolve the matter, and steer it our way",
    criteriaFitUs: "have criteria that we meet best",
    concernsResolved: "have the concerns resolved",
    projectSucceeds: "make the project a success",
    firmerRelationship: "make the relationship firmer",
    newSales: "find new needs, and so new sales",
  },
  events,
  signals,
  actions,
  witnesses,

  // detection
  effects: {
    evidence: "evidence",
    atMost: "holds back",
    milestone: "milestone",
    movedBack: "step back",
    newLoop: "new loop",
  },

  // the state machine, alignment, what comes next
  alignments: {
    aligned: "aligned",
    sellerAhead: "seller ahead",
    sellerBehind: "seller behind",
    undetermined: "not known",
  },
  spinKinds: { situation: "situation", problem: "problem", implication: "implication", needPayoff: "need-payoff" },
  tests: {
    costOfWaiting: "What does it cost you if nothing is done this year?",
    whoActs: "Who has been asked to deal with it, and by when?",
    rankAmongPriorities: "Where does it stand among your priorities, and what stands before it?",
    whoDecides: "Who takes part in the decision, and who has the last word?",
    whichCriteria: "By which criteria will you choose, and which of them counts most?",
    stepsAndDates: "Which steps are left until the decision, and when is each of them due?",
    whatIsOpen: "What would still have to be settled before you can decide?",
    whoMustAgree: "Who else has to agree, and what do they say today?",
    whenSigned: "Who signs, and on which day?",
    whatHasChanged: "What has changed in your business since we started?",
    whatFallsShort: "Where does it fall short of what you expected?",
    whatComesNext: "What should it do for you next?",
  },

  // other models

  // the customer's budget, what we know

  // concerns

  // implementation

  sentences: {
    // detection
    stageLikely: ({ stage, probability, second, secondProbability }) =>
      `The buyer is most likely in ${stages[stage]} (${percent(probability)}); next comes ${stages[second]} (${percent(secondProbability)}).`,
    notConfident: ({ stage, probability, second, secondProbability, confidentFrom }) =>
      `Not determined: ${stages[stage]} (${percent(probability)}) or ${stages[second]} (${percent(secondProbability)}), and a stage is named from ${percent(confidentFrom)}.`,
    nothingObserved: () => "Nothing is known of what the buyer did, so the stage is not determined.",
    milestonePassed: ({ signal, observedAt, stage }, names) =>
      `On ${observedAt} ${what(signal, names)}: ${stages[stage]} at the earliest.`,
    steppedBack: ({ signal, observedAt, by, stage }, names) =>
      `A step back on ${observedAt}: ${what(signal, names)}${seenBy[by]}; the buyer may be back in ${stages[stage]}.`,
    loopStarted: ({ signal, observedAt, loop }, names) =>
      `On ${observedAt} ${what(signal, names)}: the cycle starts again, for the ${ordinal(loop)} time.`,
    silence: ({ since, days: silent, kept }) =>
      `Nothing has been seen since ${since}, for ${days(silent)}: ${percent(kept)} of what was known still counts.`,
    speaksFor: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}: ${what(signal, names)}${seenBy[by]}. That speaks for ${stages[stage]}: from ${percent(from)} to ${percent(to)}.`,
    speaksAgainst: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}: ${what(signal, names)}${seenBy[by]}. That speaks against ${stages[stage]}: from ${percent(from)} to ${percent(to)}.`,
    eventUnseen: ({ signal, stage }, names) =>
      `Not seen yet, although ${stages[stage]} comes after it: ${what(signal, names)}.`,
    wouldSettle: ({ signal, stage, rather }, names) =>
      `To look for: ${what(signal, names)}. It would speak for ${stages[stage]} rather than ${stages[rather]}.`,
    cannotWitness: ({ signal, observedAt, by }, names) =>
      `Not counted, ${observedAt}: ${what(signal, names)}. A ${witnesses[by]} cannot know that.`,
    sameDayTwice: ({ signal, observedAt }, names) =>
      `Not counted, ${observedAt}: ${what(signal, names)}. It is on record for that day already.`,
    outOfOrder: ({ signal, observedAt }, names) =>
      `Not counted, ${observedAt}: ${what(signal, names)}. An event further on came before it, with no step back since.`,
    noStepBack: ({ signal, observedAt }, names) =>
      `Not counted, ${observedAt}: ${what(signal, names)}. The buyer is past the point from which that is a step back.`,
    weighsNothing: ({ signal, observedAt }, names) =>
      `Not counted, ${observedAt}: ${what(signal, names)}. It weighs nothing.`,
    sellerStated: ({ stage }) => `The seller is in ${sellerStages[stage]}, as stated.`,
    sellerDid: ({ signal, observedAt, stage }) =>
      `The seller is in ${sellerStages[stage]}: on ${observedAt} ${signal === "pursuitDecided" ? events[signal] : `the seller ${actions[signal]}`}.`,
    sellerDidNothing: () => "Nothing is known of what the seller did.",

    // the state machine, alignment, what comes next
    stageEnded: ({ event, from, to }) => `From ${sellerStages[from]} on to ${sellerStages[to]}: ${events[event]}.`,
    loopOpened: ({ event, loop }) => `The cycle starts for the ${ordinal(loop)} time: ${events[event]}.`,
    wentBack: ({ event, from, to }) =>
      `A step back from ${sellerStages[from]} to ${sellerStages[to]}: the customer ${signals[event]}.`,
    sellerAligned: ({ buyer, seller }) =>
      `The seller (${sellerStages[seller]}) is where the buyer is (${stages[buyer]}).`,
    sellerAhead: ({ buyer, seller, error, remedy }) =>
      `The seller (${sellerStages[seller]}) is ahead of the buyer (${stages[buyer]}): ${errors[error]}. What to do: ${strategies[remedy]}.`,
    sellerBehind: ({ buyer, seller, error, remedy }) =>
      `The seller (${sellerStages[seller]}) is behind the buyer (${stages[buyer]}): ${errors[error]}. What to do: ${strategies[remedy]}.`,
    sellerLoopBehind: ({ buyerLoop, sellerLoop }) =>
      `The buyer has begun loop ${buyerLoop} of the cycle, the seller is still in loop ${sellerLoop}: taking the account for granted.`,
    sellerLoopAhead: ({ buyerLoop, sellerLoop }) =>
      `The seller has begun loop ${sellerLoop} of the cycle, the buyer is still in loop ${buyerLoop}.`,
    buyerUnknown: () => "The buyer's stage is not known, so there is nothing to compare the seller's with.",
    sellerUnknown: () => "The seller's own stage is not known.",

    // other models

    // the customer's budget, what we know

    // concerns

    // implementation
  },
};
