/** The purchase cycle in English. */
import { decimal, grouped, percent } from "../locale/format.js";
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

const days = (number: number) => `${number} ${number === 1 ? "day" : "days"}`;

const budgetPhases = { planning: "planning", budgeting: "budgeting", execution: "execution" };

const implementationPhases = { newToy: "new toy", learning: "learning", effectiveness: "effectiveness" };

const dipMeasures = {
  startBeforeContract: "start before the contract is signed",
  involveCustomer: "involve the customer",
  showOutcomeEarly: "show the outcome early",
};

const informationParts = {
  participants: "who takes part in the purchase",
  needs: "the needs and the purchase environment",
  budget: "the budget",
  decisionProcess: "the decision process and its time frame",
  competition: "the competition",
};

const concernKinds = {
  unspoken: "a concern not spoken of",
  cost: "cost",
  conflict: "conflict in its own house",
  risk: "risk",
  extraSpending: "extra spending",
  trust: "trust in our ability",
};

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
  models: {
    customerSide: "the course: the customer's side",
    sellerProcess: "the course: the seller's process",
    equipmentBuyer: "office-equipment maker: the buyer",
    equipmentSeller: "office-equipment maker: the seller",
    equipmentPipeline: "office-equipment maker: pipeline management",
    keyAccountBuying: "key-account buying",
    marketingProcess: "marketing process of customer management",
    largeAccountDecision: "decision process of a large account",
    individualBuyer: "individual buyer",
    aida: "AIDA",
    budgetCycle: "budget cycle",
    implementationPhases: "phases of implementation",
  },
  modelStages: {
    customerSide: {
      needConfirmation: "need confirmed",
      solutionEvaluation: "solutions evaluated",
      cooperationConfirmation: "cooperation confirmed",
      installation: "installation",
    },
    sellerProcess: sellerStages,
    equipmentBuyer: {
      assessStatus: "run the business, assess the status and see the change",
      setCriteria: "set the buying criteria",
      exploreSolutions: "explore solutions",
      chooseVendor: "choose the vendor and order",
      implementAndEvaluate: "implement and evaluate",
    },
    equipmentSeller: {
      prepare: "prepare",
      identifyOpportunity: "understand the status and identify the opportunity",
      developNeeds: "develop the needs and make them explicit",
      recommendSolution: "recommend a solution",
      gainCommitment: "gain the commitment",
      manageImplementation: "manage the implementation",
    },
    equipmentPipeline: {
      approach: "approach",
      shareIssues: "share the customer's issues",
      proposal: "proposal",
      promoteOrder: "promote the order",
      followUp: "follow up the deal",
      review: "review",
    },
    keyAccountBuying: {
      need: "need",
      project: "project",
      systemDesign: "system design",
      evaluation: "evaluation",
      purchaseCommitment: "purchase commitment",
      installation: "installation",
    },
    marketingProcess: {
      needsCollected: "interest and needs collected",
      solutionDesigned: "solution designed",
      sale: "sale",
      followUp: "follow-up",
    },
    largeAccountDecision: {
      needsFixed: "needs fixed and first proposals gathered",
      shortList: "feasibility and short list",
      bestChoice: "best choice evaluated and ranked, negotiation partner fixed",
      negotiation: "negotiation and purchase",
    },
    individualBuyer: {
      needAroused: "need aroused",
      informationGathered: "information gathered",
      comparison: "comparison",
      purchase: "purchase",
      afterPurchase: "feeling after the purchase",
    },
    aida: { attention: "attention", interest: "interest", desire: "desire", action: "action" },
    budgetCycle: budgetPhases,
    implementationPhases,
  },
  equipmentTasks: {
    prepare: "gather material for the next talk",
    identifyOpportunity: "focus on the customer's issue and confirm what the customer will do next",
    developNeeds: "agree on needs, criteria and their priority",
    recommendSolution: "recommend and explain",
    gainCommitment: "agree on the terms and get the order",
    manageImplementation: "deliver, install and follow up",
  },

  // the customer's budget, what we know
  budgetPhases: { before: "before the planning", ...budgetPhases, undetermined: "not known" },
  informationParts,
  informationChains: { complete: "complete", incomplete: "incomplete", undetermined: "not known" },

  // concerns
  concernLevels: {
    quiet: "quiet",
    watch: "to be watched",
    unresolved: "unresolved concerns",
    undetermined: "not known",
  },
  concernKinds,
  concernRemedies: {
    drawOut: "ask what has changed, and hear it out before you answer",
    weighValue: "set the price against the value, and against what the problem costs",
    winOverObjectors: "help the customer to win over those who object",
    settleRisks: "go through what could go wrong, and agree on who does what then",
    layOpenCosts: "lay open all the costs, those that come later included",
    showProof: "let references, site visits and a trial speak",
  },
  concernErrors: {
    ignoring: "ignoring the concern",
    minimising: "minimising the concern",
    pressing: "pressing the customer",
  },

  // implementation
  implementationPhases: { notStarted: "not started", ...implementationPhases, undetermined: "not known" },
  dips: {
    ahead: "the dip lies ahead",
    now: "in the dip",
    prolonged: "in the dip for too long",
    passed: "the dip is passed",
  },
  dipMeasures,

  // from words
  denials: {
    negated: "denied",
    conditional: "on a condition",
    asked: "asked",
    expected: "expected",
    ours: "our own doing",
  },

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
      `On ${observedAt} ${what(signal, names)}: the cycle starts again, as loop ${loop}.`,
    silence: ({ since, days: silent, kept }) =>
      `Nothing has been seen since ${since}, for ${days(silent)}: ${percent(kept)} of what was known still counts.`,
    speaksFor: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}: ${what(signal, names)}${seenBy[by]}. That speaks for ${stages[stage]}: from ${percent(from)} to ${percent(to)}.`,
    speaksAgainst: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}: ${what(signal, names)}${seenBy[by]}. That speaks against ${stages[stage]}: from ${percent(from)} to ${percent(to)}.`,
    eventUnseen: ({ signal, stage }, names) =>
      `The customer itself has not let it be seen yet, although ${stages[stage]} comes after it: ${what(signal, names)}.`,
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
    loopOpened: ({ event, loop }) => `The cycle starts again, as loop ${loop}: ${events[event]}.`,
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

    budgetNotBegun: ({ planning, days }) =>
      `The customer begins to plan its budget on ${planning}, in ${grouped(days)} ${days === 1 ? "day" : "days"}: the time to prepare for stepping in.`,
    budgetPhase: ({ phase, since, until }) =>
      `The budget is in the phase “${budgetPhases[phase]}”${since === undefined ? "" : `, since ${since}`}${until === undefined ? "" : `, until ${until}`}.`,
    budgetPhaseOpen: ({ possible, unknown }) =>
      `The phase of the budget cannot be told: not known is the beginning of ${unknown.map((phase) => budgetPhases[phase]).join(", ")}. Possible: ${possible.map((phase) => (phase === "before" ? "before the planning" : budgetPhases[phase])).join("; ")}.`,
    budgetCalendarEnded: ({ ended, assumed }) =>
      `The calendar has run out: the customer's next cycle has begun by ${ended}${assumed ? " (taking it that the cycle repeats after a year)" : ""}, and its days are to be found out.`,
    stepInNow: ({ daysLeft }) =>
      `Now is the time to step in: the customer is planning${daysLeft === undefined ? ", and it is not known for how long" : `, for another ${grouped(daysLeft)} ${daysLeft === 1 ? "day" : "days"}`}.`,
    stepInLater: ({ nextPlanning, days, assumed }) =>
      `The time to step in comes with the next planning: on ${nextPlanning}, in ${grouped(days)} ${days === 1 ? "day" : "days"}${assumed ? " (taking it that planning begins a year later)" : ""}.`,
    nextPlanningUnknown: () =>
      "When the customer plans its next budget is not known: find it out, for that is the time to step in.",
    informationComplete: ({ parts }) => `All ${parts} parts of the information chain are known.`,
    informationMissing: ({ parts, of }) =>
      `We lack ${parts.length} of the ${of} parts of the information chain: ${parts.map((part) => informationParts[part]).join("; ")}.`,
    informationOpen: ({ parts, low, high }) =>
      `Not looked into: ${parts.map((part) => informationParts[part]).join("; ")}. What is known of the chain lies between ${percent(low)} and ${percent(high)}.`,
    // concerns
    nothingHeardOfConcerns: ({ window, lastHeard }) =>
      `Nothing was heard of the customer in the last ${grouped(window)} days${lastHeard === undefined ? "" : ` (last on ${lastHeard})`}: silence is not calm.`,
    noConcernSigns: ({ observations, window }) =>
      observations === 1
        ? `The only thing seen of the customer in the last ${grouped(window)} days is no sign of a concern.`
        : `None of the ${grouped(observations)} things seen of the customer in the last ${grouped(window)} days is a sign of a concern.`,
    concernsUnresolved: ({ stage, score, unresolvedFrom }) =>
      `The signs add up to ${decimal(score)}, from ${decimal(unresolvedFrom)} on they tell of unresolved concerns, and the customer is in the stage “${stages[stage]}”, where they weigh most.`,
    concernsOffStage: ({ stage, score, unresolvedFrom }) =>
      `The signs add up to ${decimal(score)}, but they tell of unresolved concerns (from ${decimal(unresolvedFrom)} on) near the decision only; in the stage “${stages[stage]}” they are to be watched.`,
    concernsWatched: ({ score, unresolvedFrom }) =>
      `The signs add up to ${decimal(score)}; it takes ${decimal(unresolvedFrom)} to tell of unresolved concerns.`,
    concernStageUnknown: ({ score, unresolvedFrom }) =>
      `The signs add up to ${decimal(score)}, which near the decision tells of unresolved concerns (from ${decimal(unresolvedFrom)} on); but the stage of the customer is not known.`,
    concernSign: ({ signal, times, lastSeen, by, counts }) =>
      `The customer ${signals[signal]}: seen ${times === 1 ? "once" : `${grouped(times)} times`}, last on ${lastSeen}, by ${by.map((id) => witnesses[id]).join(", ")}; it counts ${decimal(counts)}.`,
    priceConcernReturned: ({ stoppedAfter, returned, days }) =>
      `Talk of the price stopped after ${stoppedAfter} and came back on ${returned}, after ${grouped(days)} days.`,
    concernSellerOnly: ({ signals: seen, counts }) =>
      `Only the seller has seen this, which counts ${decimal(counts)} of what the customer shows: the customer ${seen.map((id) => signals[id]).join("; ")}.`,
    concernSignsPast: ({ signs, lastSeen, window, decided }) =>
      `Not counted: ${grouped(signs)} ${signs === 1 ? "sign" : "signs"} up to ${lastSeen}, older than ${grouped(window)} days${decided === undefined ? "" : ` or of the purchase decided on ${decided}`}.`,
    surfaceConcerns: ({ kinds }) =>
      `Bring the concerns to the surface and work on them (${kinds.map((kind) => concernKinds[kind]).join(", ")}); do not ignore or minimise them, and do not press.`,
    // implementation
    goLiveUnknown: ({ signs }) =>
      `The day of go-live is not known, so no phase can be ruled out${signs === 0 ? "" : `; what was seen of the use (${grouped(signs)} ${signs === 1 ? "observation" : "observations"}) cannot be placed`}.`,
    goLiveAhead: ({ goLive, days }) =>
      `Go-live is on ${goLive}, in ${grouped(days)} ${days === 1 ? "day" : "days"}; the dip in motivation lies ahead.`,
    newSinceGoLive: ({ goLive, days, newToyDays }) =>
      `Live since ${goLive}, for ${grouped(days)} ${days === 1 ? "day" : "days"}: it is a new toy for ${grouped(newToyDays)} days or until trouble is seen, and the dip in motivation lies ahead.`,
    learningByCalendar: ({ goLive, days, newToyDays }) =>
      `Live since ${goLive}, for ${grouped(days)} days, and no result reported: after ${grouped(newToyDays)} days it is a new toy no more, and learning takes the most effort.`,
    learningByTrouble: ({ signal, on, by }) =>
      `On ${on} the customer ${signals[signal]} (seen by: ${witnesses[by]}): learning has begun, and no result is reported yet.`,
    heartLost: ({ on, by }) =>
      `The users have lost heart, last seen on ${on} (by: ${witnesses[by]}), with no result since.`,
    heartLostAfterResult: ({ on, by, result }) =>
      `After the result of ${result} the users lost heart again on ${on} (seen by: ${witnesses[by]}).`,
    resultReported: ({ signal, on, by }) =>
      `On ${on} the customer ${signals[signal]} (seen by: ${witnesses[by]}): the dip is passed.`,
    dipProlonged: ({ since, days, prolongedAfter }) =>
      `Learning since ${since}, for ${grouped(days)} days without a result, where ${grouped(prolongedAfter)} are long: the dip is prolonged.`,
    sellerResultNotCounted: ({ on }) =>
      `The result of ${on} is the seller's own report and does not count: whether it brings value, the customer judges.`,
    signsBeforeGoLive: ({ signs, lastSeen }) =>
      `Not counted: ${grouped(signs)} ${signs === 1 ? "sign" : "signs"} of use up to ${lastSeen}, from before go-live.`,
    studyDemandFails: () => "Demanding that the customer study harder does not help against the dip.",
    dipMeasures: ({ measures, perhaps }) =>
      [
        ...(measures.length === 0 ? [] : [`What helps now: ${measures.map((id) => dipMeasures[id]).join("; ")}.`]),
        ...(perhaps.length === 0
          ? []
          : [`What may still help, for all we know: ${perhaps.map((id) => dipMeasures[id]).join("; ")}.`]),
      ].join(" "),
  },
};
