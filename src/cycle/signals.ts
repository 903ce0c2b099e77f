/**
 * What a buyer does, and what it says about the stage.
 *
 * The six numbers of a row are the likelihoods of the six stages, in their order, for one such observation; they add up
 * to 1. What a row holds is what counts: 0.62 against 0.12 says that the sign is about five times as likely in the first
 * stage as in the second. The rows are our decision throughout; the mark tells who says that the sign belongs there.
 * `witnesses` are those who can know of it: what goes on behind closed doors a seller can only guess.
 */

/** Who can have seen a sign of the buyer. @see docs/sources.md#cycle-witnesses */
export const WITNESSES = ["customer", "coach", "seller"] as const;

/** How much an observation counts by who has seen it. @see docs/sources.md#cycle-witnesses */
export const WITNESS_WEIGHTS = { customer: 0.8, coach: 0.6, seller: 0.2 } as const;

const ANYONE = ["customer", "coach", "seller"] as const;
const INSIDERS = ["customer", "coach"] as const;

/** The catalogue of signs that the buyer gives. @see docs/sources.md#cycle-signals */
export const SIGNALS = {
  // recognition of needs                         rec   eva   res   dec   imp   cha
  complainsOfStatusQuo: { likelihood: [0.62, 0.12, 0.04, 0.02, 0.06, 0.14], witnesses: ANYONE, mark: "I" },
  quantifiesProblem: { likelihood: [0.6, 0.2, 0.06, 0.03, 0.03, 0.08], witnesses: ANYONE, mark: "I" },
  asksWhetherWorthActing: { likelihood: [0.64, 0.18, 0.06, 0.04, 0.02, 0.06], witnesses: INSIDERS, mark: "I" },
  involvesAffectedUsers: { likelihood: [0.52, 0.24, 0.07, 0.03, 0.06, 0.08], witnesses: ANYONE, mark: "D" },
  statesWantToChange: { likelihood: [0.5, 0.32, 0.06, 0.04, 0.02, 0.06], witnesses: ANYONE, mark: "D" },
  seesNoUrgency: { likelihood: [0.66, 0.1, 0.05, 0.03, 0.03, 0.13], witnesses: ANYONE, mark: "D" },
  asksHowOthersSolveIt: { likelihood: [0.46, 0.32, 0.08, 0.03, 0.04, 0.07], witnesses: ANYONE, mark: "D" },
  plansBudget: { likelihood: [0.46, 0.34, 0.08, 0.06, 0.02, 0.04], witnesses: ANYONE, mark: "D" },
  // evaluation of options
  namesCriteria: { likelihood: [0.08, 0.66, 0.12, 0.06, 0.03, 0.05], witnesses: ANYONE, mark: "I" },
  asksForProposal: { likelihood: [0.08, 0.62, 0.14, 0.09, 0.02, 0.05], witnesses: ANYONE, mark: "D" },
  asksForDemonstration: { likelihood: [0.1, 0.6, 0.16, 0.06, 0.03, 0.05], witnesses: ANYONE, mark: "D" },
  comparesSuppliers: { likelihood: [0.04, 0.66, 0.15, 0.08, 0.02, 0.05], witnesses: ANYONE, mark: "I" },
  drawsUpShortList: { likelihood: [0.03, 0.6, 0.22, 0.1, 0.02, 0.03], witnesses: ANYONE, mark: "I" },
  setsUpSelectionTeam: { likelihood: [0.1, 0.62, 0.13, 0.08, 0.03, 0.04], witnesses: ANYONE, mark: "D" },
  issuesTender: { likelihood: [0.04, 0.64, 0.14, 0.12, 0.02, 0.04], witnesses: ANYONE, mark: "D" },
  projectApproved: { likelihood: [0.12, 0.6, 0.13, 0.09, 0.03, 0.03], witnesses: ANYONE, mark: "D" },
  budgetApproved: { likelihood: [0.07, 0.42, 0.21, 0.21, 0.05, 0.04], witnesses: ANYONE, mark: "D" },
  // resolution of concerns
  asksForReferences: { likelihood: [0.05, 0.28, 0.48, 0.11, 0.03, 0.05], witnesses: ANYONE, mark: "I" },
  asksAboutRisk: { likelihood: [0.06, 0.16, 0.58, 0.12, 0.04, 0.04], witnesses: ANYONE, mark: "I" },
  doubtsOurAbility: { likelihood: [0.04, 0.22, 0.52, 0.12, 0.06, 0.04], witnesses: ANYONE, mark: "I" },
  asksAboutExtraCosts: { likelihood: [0.04, 0.2, 0.46, 0.2, 0.06, 0.04], witnesses: ANYONE, mark: "I" },
  fearsInternalConflict: { likelihood: [0.05, 0.12, 0.54, 0.2, 0.06, 0.03], witnesses: ANYONE, mark: "I" },
  reopensSettledTopics: { likelihood: [0.03, 0.08, 0.58, 0.24, 0.04, 0.03], witnesses: ANYONE, mark: "S" },
  asksForGuarantees: { likelihood: [0.02, 0.1, 0.54, 0.26, 0.05, 0.03], witnesses: ANYONE, mark: "S" },
  hagglesOverPrice: { likelihood: [0.03, 0.09, 0.48, 0.34, 0.02, 0.04], witnesses: ANYONE, mark: "S" },
  becomesHardToMeet: { likelihood: [0.1, 0.08, 0.54, 0.2, 0.03, 0.05], witnesses: ANYONE, mark: "S" },
  // decision
  decisionMakerMeetsUs: { likelihood: [0.06, 0.14, 0.2, 0.5, 0.04, 0.06], witnesses: ANYONE, mark: "D" },
  choosesNegotiationPartner: { likelihood: [0.01, 0.08, 0.2, 0.64, 0.03, 0.04], witnesses: ANYONE, mark: "I" },
  negotiatesContractTerms: { likelihood: [0.01, 0.05, 0.18, 0.68, 0.03, 0.05], witnesses: ANYONE, mark: "D" },
  agreesPaymentTerms: { likelihood: [0.01, 0.04, 0.13, 0.72, 0.06, 0.04], witnesses: ANYONE, mark: "D" },
  lawyersReadContract: { likelihood: [0.01, 0.03, 0.12, 0.76, 0.03, 0.05], witnesses: ANYONE, mark: "D" },
  seeksSignOff: { likelihood: [0.02, 0.08, 0.16, 0.66, 0.04, 0.04], witnesses: INSIDERS, mark: "I" },
  asksForDeliveryDate: { likelihood: [0.02, 0.1, 0.16, 0.6, 0.08, 0.04], witnesses: ANYONE, mark: "D" },
  // implementation
  startsInstallation: { likelihood: [0.01, 0.02, 0.03, 0.06, 0.8, 0.08], witnesses: ANYONE, mark: "S" },
  trainsUsers: { likelihood: [0.01, 0.03, 0.03, 0.03, 0.74, 0.16], witnesses: ANYONE, mark: "I" },
  acceptsDelivery: { likelihood: [0.01, 0.02, 0.02, 0.04, 0.76, 0.15], witnesses: ANYONE, mark: "D" },
  reportsTeethingTrouble: { likelihood: [0.03, 0.02, 0.03, 0.02, 0.72, 0.18], witnesses: ANYONE, mark: "D" },
  usersLoseHeart: { likelihood: [0.03, 0.02, 0.04, 0.02, 0.72, 0.17], witnesses: ANYONE, mark: "S" },
  asksForHelpInUse: { likelihood: [0.02, 0.03, 0.03, 0.02, 0.66, 0.24], witnesses: ANYONE, mark: "D" },
  reportsFirstResult: { likelihood: [0.01, 0.02, 0.03, 0.02, 0.62, 0.3], witnesses: ANYONE, mark: "I" },
  paysInvoice: { likelihood: [0.01, 0.02, 0.02, 0.09, 0.66, 0.2], witnesses: ANYONE, mark: "D" },
  // changes over time
  reportsRoutineUse: { likelihood: [0.03, 0.02, 0.03, 0.02, 0.22, 0.68], witnesses: ANYONE, mark: "D" },
  businessChanges: { likelihood: [0.24, 0.07, 0.04, 0.03, 0.06, 0.56], witnesses: ANYONE, mark: "S" },
  asksForImprovement: { likelihood: [0.14, 0.08, 0.04, 0.03, 0.17, 0.54], witnesses: ANYONE, mark: "I" },
  reviewsBenefits: { likelihood: [0.08, 0.05, 0.04, 0.03, 0.22, 0.58], witnesses: ANYONE, mark: "D" },
  reorders: { likelihood: [0.03, 0.04, 0.05, 0.12, 0.1, 0.66], witnesses: ANYONE, mark: "D" },
  recommendsUs: { likelihood: [0.04, 0.04, 0.04, 0.03, 0.23, 0.62], witnesses: ANYONE, mark: "D" },
  complainsOfOurService: { likelihood: [0.15, 0.06, 0.05, 0.03, 0.17, 0.54], witnesses: ANYONE, mark: "D" },
  talksToCompetitorAgain: { likelihood: [0.18, 0.16, 0.08, 0.04, 0.04, 0.5], witnesses: ANYONE, mark: "D" },
  // steps back
  statusQuoPreferred: { likelihood: [0.66, 0.12, 0.08, 0.04, 0.02, 0.08], witnesses: INSIDERS, mark: "D" },
  budgetFrozen: { likelihood: [0.6, 0.15, 0.11, 0.08, 0.02, 0.04], witnesses: INSIDERS, mark: "D" },
  projectPostponed: { likelihood: [0.62, 0.14, 0.1, 0.07, 0.02, 0.05], witnesses: INSIDERS, mark: "D" },
  sponsorLeft: { likelihood: [0.56, 0.18, 0.12, 0.06, 0.03, 0.05], witnesses: INSIDERS, mark: "D" },
  criteriaReopened: { likelihood: [0.08, 0.64, 0.14, 0.08, 0.02, 0.04], witnesses: INSIDERS, mark: "D" },
  newSupplierAdmitted: { likelihood: [0.05, 0.64, 0.16, 0.09, 0.02, 0.04], witnesses: INSIDERS, mark: "D" },
  approvalRefused: { likelihood: [0.06, 0.14, 0.62, 0.12, 0.02, 0.04], witnesses: INSIDERS, mark: "D" },
  orderCancelled: { likelihood: [0.1, 0.14, 0.6, 0.1, 0.02, 0.04], witnesses: INSIDERS, mark: "D" },
} as const;

/**
 * The steps back: the stage a buyer returns to, and the first and the last stage from which it does. Where the buyer is
 * beyond that, the sign is no step back: a budget frozen after the purchase undoes no decision.
 *
 * @see docs/sources.md#cycle-regressions
 */
export const REGRESSIONS = {
  statusQuoPreferred: { to: "recognitionOfNeeds", from: "evaluationOfOptions", upTo: "decision" },
  budgetFrozen: { to: "recognitionOfNeeds", from: "evaluationOfOptions", upTo: "decision" },
  projectPostponed: { to: "recognitionOfNeeds", from: "evaluationOfOptions", upTo: "decision" },
  sponsorLeft: { to: "recognitionOfNeeds", from: "evaluationOfOptions", upTo: "decision" },
  criteriaReopened: { to: "evaluationOfOptions", from: "resolutionOfConcerns", upTo: "decision" },
  newSupplierAdmitted: { to: "evaluationOfOptions", from: "resolutionOfConcerns", upTo: "decision" },
  approvalRefused: { to: "resolutionOfConcerns", from: "decision", upTo: "decision" },
  orderCancelled: { to: "resolutionOfConcerns", from: "implementation", upTo: "implementation" },
} as const;

/** Of the belief in the stages that a step back leaves, how much goes back with it. @see docs/sources.md#cycle-regressions */
export const REGRESSION_STRENGTH = 0.8;

/**
 * What the seller did, by the stage of the seller's process it belongs to. None of it says where the buyer is: a
 * proposal sent is not an evaluation begun.
 *
 * @see docs/sources.md#cycle-actions
 */
export const ACTIONS = {
  opportunityAssessment: ["gatheredInformation", "madeFirstContact", "analysedOpportunity"],
  needsAnalysis: ["exploredNeeds", "workedOutCostOfProblem"],
  criteriaSetting: ["workedOnCriteria", "presentedSolution", "gaveDemonstration", "sentProposal"],
  concernResolution: ["workedOnConcerns", "offeredReference", "askedForCommitment"],
  accountMaintenance: ["joinedInstallation", "reviewedResults", "lookedForNewNeeds"],
} as const;

/** So many observations a detection tells for its stage, and so many against it. @see docs/sources.md#cycle-confidence */
export const TOLD = 5;

/** So many signs it names for each of the two best stages that would settle it. @see docs/sources.md#cycle-confidence */
export const WOULD_SETTLE = 2;
