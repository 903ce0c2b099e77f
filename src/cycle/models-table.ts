/**
 * Stage models of others: for each of their stages, in order, the one or two stages of the canonical six it spans.
 * A model's stages never go back, and together they leave out none between the first and the last they reach.
 *
 * @see docs/sources.md#cycle-models
 */
export const MODELS = {
  // the course: the customer's side, and the seller's
  customerSide: {
    needConfirmation: ["recognitionOfNeeds"],
    solutionEvaluation: ["evaluationOfOptions"],
    cooperationConfirmation: ["resolutionOfConcerns", "decision"],
    installation: ["implementation"],
  },
  sellerProcess: {
    opportunityAssessment: ["recognitionOfNeeds"],
    needsAnalysis: ["recognitionOfNeeds"],
    criteriaSetting: ["evaluationOfOptions"],
    concernResolution: ["resolutionOfConcerns", "decision"],
    accountMaintenance: ["implementation", "changesOverTime"],
  },

  // an office-equipment maker
  equipmentBuyer: {
    assessStatus: ["recognitionOfNeeds"],
    setCriteria: ["evaluationOfOptions"],
    exploreSolutions: ["evaluationOfOptions"],
    chooseVendor: ["resolutionOfConcerns", "decision"],
    implementAndEvaluate: ["implementation", "changesOverTime"],
  },
  equipmentSeller: {
    prepare: ["recognitionOfNeeds"],
    identifyOpportunity: ["recognitionOfNeeds"],
    developNeeds: ["recognitionOfNeeds", "evaluationOfOptions"],
    recommendSolution: ["evaluationOfOptions"],
    gainCommitment: ["resolutionOfConcerns", "decision"],
    manageImplementation: ["implementation", "changesOverTime"],
  },
  equipmentPipeline: {
    approach: ["recognitionOfNeeds"],
    shareIssues: ["recognitionOfNeeds"],
    proposal: ["evaluationOfOptions"],
    promoteOrder: ["resolutionOfConcerns", "decision"],
    followUp: ["implementation"],
    review: ["changesOverTime"],
  },

  // large customers
  keyAccountBuying: {
    need: ["recognitionOfNeeds"],
    project: ["recognitionOfNeeds"],
    systemDesign: ["evaluationOfOptions"],
    evaluation: ["evaluationOfOptions"],
    purchaseCommitment: ["resolutionOfConcerns", "decision"],
    installation: ["implementation"],
  },
  marketingProcess: {
    needsCollected: ["recognitionOfNeeds"],
    solutionDesigned: ["evaluationOfOptions"],
    sale: ["resolutionOfConcerns", "decision"],
    followUp: ["implementation", "changesOverTime"],
  },
  largeAccountDecision: {
    needsFixed: ["recognitionOfNeeds", "evaluationOfOptions"],
    shortList: ["evaluationOfOptions"],
    bestChoice: ["evaluationOfOptions"],
    negotiation: ["resolutionOfConcerns", "decision"],
  },

  // one person
  individualBuyer: {
    needAroused: ["recognitionOfNeeds"],
    informationGathered: ["evaluationOfOptions"],
    comparison: ["evaluationOfOptions"],
    purchase: ["resolutionOfConcerns", "decision"],
    afterPurchase: ["implementation", "changesOverTime"],
  },
  aida: {
    attention: ["recognitionOfNeeds"],
    interest: ["recognitionOfNeeds", "evaluationOfOptions"],
    desire: ["evaluationOfOptions", "resolutionOfConcerns"],
    action: ["decision"],
  },

  // parts of the way
  budgetCycle: {
    planning: ["recognitionOfNeeds"],
    budgeting: ["evaluationOfOptions", "resolutionOfConcerns"],
    execution: ["decision", "implementation"],
  },
  implementationPhases: {
    newToy: ["implementation"],
    learning: ["implementation"],
    effectiveness: ["implementation", "changesOverTime"],
  },
} as const;
