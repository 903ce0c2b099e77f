/** The six stages of a buyer, in order. @see docs/sources.md#cycle-stages */
export const STAGES = [
  "recognitionOfNeeds",
  "evaluationOfOptions",
  "resolutionOfConcerns",
  "decision",
  "implementation",
  "changesOverTime",
] as const;

/**
 * What the seller does in each stage of the buyer, and how it commonly goes wrong: `ahead` is the error of one who has
 * run on, `behind` that of one who has stayed back.
 *
 * @see docs/sources.md#cycle-stages
 */
export const STAGE_STRATEGIES = {
  recognitionOfNeeds: { strategy: "developNeeds", ahead: "presentingTooEarly", behind: "takingForGranted" },
  evaluationOfOptions: { strategy: "influenceCriteria", ahead: "missingCriteria", behind: "missingCriteria" },
  resolutionOfConcerns: { strategy: "workConcerns", ahead: "ignoringConcerns", behind: "ignoringConcerns" },
  decision: { strategy: "askForCommitment", ahead: "closingHard", behind: "notAsking" },
  implementation: { strategy: "showEarlyResults", ahead: "handingOver", behind: "handingOver" },
  changesOverTime: { strategy: "watchForNewNeeds", ahead: "takingForGranted", behind: "takingForGranted" },
} as const;

/**
 * The stages of the seller's process, in order: the stages of the buyer they are for, their steps and their goals.
 *
 * @see docs/sources.md#cycle-seller
 */
export const SELLER_STAGES = {
  opportunityAssessment: {
    buyer: ["recognitionOfNeeds"],
    steps: ["gatherInformation", "makeFirstContact", "analyseOpportunity", "chooseStrategy"],
    goals: ["customerValue", "resourcesToInvest", "entryStrategy"],
  },
  needsAnalysis: {
    buyer: ["recognitionOfNeeds"],
    steps: ["reshapeValue", "digForNeeds", "locateNeeds", "positionTactically"],
    goals: ["understandThePeople", "steerTheMatter"],
  },
  criteriaSetting: {
    buyer: ["evaluationOfOptions"],
    steps: ["analyseBuyingPoints", "setCriteria", "findCriteria", "influenceCriteria", "matchCriteria"],
    goals: ["criteriaFitUs"],
  },
  concernResolution: {
    buyer: ["resolutionOfConcerns", "decision"],
    steps: ["findConcerns", "resolveConcerns"],
    goals: ["concernsResolved"],
  },
  accountMaintenance: {
    buyer: ["implementation", "changesOverTime"],
    steps: ["joinInstallation", "coordinateRelations", "developNewNeeds"],
    goals: ["projectSucceeds", "firmerRelationship", "newSales"],
  },
} as const;

/**
 * The events that end the stages of the seller's process: what each ends and starts, and into which stage it takes the
 * buyer. The first is the seller's own, and takes the buyer nowhere.
 *
 * @see docs/sources.md#cycle-events
 */
export const EVENTS = {
  pursuitDecided: { ends: "opportunityAssessment", starts: "needsAnalysis", into: undefined },
  customerResolvedToAct: { ends: "needsAnalysis", starts: "criteriaSetting", into: "evaluationOfOptions" },
  decisionMechanismClear: { ends: "criteriaSetting", starts: "concernResolution", into: "resolutionOfConcerns" },
  purchaseDecided: { ends: "concernResolution", starts: "accountMaintenance", into: "implementation" },
  newNeedsOrDissatisfaction: {
    ends: "accountMaintenance",
    starts: "opportunityAssessment",
    into: "recognitionOfNeeds",
  },
} as const;

/** The likelihoods of the six stages when the customer has let such an event be seen. @see docs/sources.md#cycle-events */
export const EVENT_LIKELIHOODS = {
  //                           rec   eva   res   dec   imp   cha
  customerResolvedToAct: [0.06, 0.76, 0.09, 0.05, 0.02, 0.02],
  decisionMechanismClear: [0.02, 0.06, 0.76, 0.12, 0.02, 0.02],
  purchaseDecided: [0.01, 0.02, 0.03, 0.06, 0.8, 0.08],
  newNeedsOrDissatisfaction: [0.78, 0.06, 0.03, 0.02, 0.03, 0.08],
} as const;

/**
 * Where a buyer is found when something may have changed since we last heard: one row for the earliest stage that is
 * possible by the last exit event. Nothing lies before that stage, and the stage itself is the likeliest.
 *
 * @see docs/sources.md#cycle-transitions
 */
export const TRANSITIONS = {
  //                     rec   eva   res   dec   imp   cha
  recognitionOfNeeds: [0.3, 0.22, 0.12, 0.08, 0.12, 0.16],
  evaluationOfOptions: [0, 0.4, 0.24, 0.14, 0.12, 0.1],
  resolutionOfConcerns: [0, 0, 0.4, 0.24, 0.2, 0.16],
  decision: [0, 0, 0, 0.44, 0.32, 0.24],
  implementation: [0, 0, 0, 0, 0.55, 0.45],
  changesOverTime: [0, 0, 0, 0, 0, 1],
} as const;

/** Days after which what was known counts half. @see docs/sources.md#cycle-half-life */
export const HALF_LIFE = 60;

/** A stage less probable than this is not named. @see docs/sources.md#cycle-confidence */
export const CONFIDENT_FROM = 0.6;

/**
 * What to win next in each stage of the buyer: the exit event, and the kinds of SPIN question that serve it.
 *
 * @see docs/sources.md#cycle-next
 */
export const NEXT = {
  recognitionOfNeeds: { event: "customerResolvedToAct", spin: ["situation", "problem", "implication", "needPayoff"] },
  evaluationOfOptions: { event: "decisionMechanismClear", spin: ["situation", "needPayoff"] },
  resolutionOfConcerns: { event: "purchaseDecided", spin: ["problem", "needPayoff"] },
  decision: { event: "purchaseDecided", spin: ["needPayoff"] },
  implementation: { event: "newNeedsOrDissatisfaction", spin: ["problem", "needPayoff"] },
  changesOverTime: { event: "newNeedsOrDissatisfaction", spin: ["situation", "problem", "implication"] },
} as const;

/** The questions that test whether an exit event has come about. @see docs/sources.md#cycle-next */
export const EVENT_TESTS = {
  customerResolvedToAct: ["costOfWaiting", "whoActs", "rankAmongPriorities"],
  decisionMechanismClear: ["whoDecides", "whichCriteria", "stepsAndDates"],
  purchaseDecided: ["whatIsOpen", "whoMustAgree", "whenSigned"],
  newNeedsOrDissatisfaction: ["whatHasChanged", "whatFallsShort", "whatComesNext"],
} as const;
