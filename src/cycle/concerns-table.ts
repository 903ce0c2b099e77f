/** How much the signs of concerns say together, from calm to grave. @see docs/sources.md#cycle-concerns */
export const CONCERN_LEVELS = ["quiet", "watch", "unresolved"] as const;

/** The kinds of concern, and what helps against each. @see docs/sources.md#cycle-concerns */
export const CONCERN_KINDS = {
  unspoken: "drawOut",
  cost: "weighValue",
  conflict: "winOverObjectors",
  risk: "settleRisks",
  extraSpending: "layOpenCosts",
  trust: "showProof",
} as const;

/** What makes a concern worse. @see docs/sources.md#cycle-concerns */
export const CONCERN_ERRORS = ["ignoring", "minimising", "pressing"] as const;

/**
 * The signs of concerns among the signals of the buyer: what each is about, and how much it counts. Who reopens what was
 * settled has a concern that was not met; who asks can be answered.
 *
 * @see docs/sources.md#cycle-concerns
 */
export const CONCERN_SIGNS = {
  reopensSettledTopics: { kind: "unspoken", strength: 2 },
  becomesHardToMeet: { kind: "unspoken", strength: 1 },
  hagglesOverPrice: { kind: "cost", strength: 1 },
  asksForGuarantees: { kind: "risk", strength: 1 },
  asksAboutRisk: { kind: "risk", strength: 0.5 },
  asksAboutExtraCosts: { kind: "extraSpending", strength: 0.5 },
  fearsInternalConflict: { kind: "conflict", strength: 0.5 },
  doubtsOurAbility: { kind: "trust", strength: 0.5 },
  asksForReferences: { kind: "trust", strength: 0.5 },
} as const;

/** What price talk counts that had stopped and has come back. @see docs/sources.md#cycle-concerns */
export const PRICE_RETURNED_STRENGTH = 2;

/** The stages in which these signs mean that concerns are unresolved. @see docs/sources.md#cycle-concerns */
export const CONCERN_STAGES = ["resolutionOfConcerns", "decision"] as const;

/** Signs that add up to this tell of unresolved concerns. @see docs/sources.md#cycle-concerns */
export const UNRESOLVED_FROM = 2;

/** How much a sign counts by who has seen it: in full only what the customer shows. @see docs/sources.md#cycle-concerns */
export const CONCERN_WEIGHTS = { customer: 1, coach: 0.75, seller: 0.5 } as const;

/** For how many days a sign counts. @see docs/sources.md#cycle-concerns */
export const CONCERN_WINDOW = 60;

/** Days without price talk after which it has stopped. @see docs/sources.md#cycle-concerns */
export const PRICE_QUIET = 30;
