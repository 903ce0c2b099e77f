/** The four quadrants of SWOT. @see docs/sources.md#competition-swot */
export const SWOT_QUADRANTS = ["strength", "weakness", "opportunity", "threat"] as const;

/** Whose view an entry is. @see docs/sources.md#competition-swot */
export const SWOT_VIEWS = ["ours", "customer"] as const;

/** The quadrants that speak for the participant they are said of, and those that speak against it. @see docs/sources.md#competition-swot */
export const SWOT_SPEAKS = { for: ["strength", "opportunity"], against: ["weakness", "threat"] } as const;

/** How the two views of one point compare. @see docs/sources.md#competition-swot */
export const SWOT_DIFFERENCES = ["opposite", "elsewhere", "onlyOurs", "onlyCustomer", "agreed"] as const;

/** What to do with a point, of us or of a competitor: first as we see it, then as the customer does. @see docs/sources.md#competition-swot */
export const SWOT_MOVES = {
  us: {
    for: { for: "buildOn", against: "winBackView", unseen: "showProof" },
    against: { for: "makeItTrue", against: "mend", unseen: "prepareAnswer" },
    unseen: { for: "takeUp", against: "askWhy" },
  },
  competitor: {
    for: { for: "acknowledge", against: "stayAlert", unseen: "prepareContrast" },
    against: { for: "askImplications", against: "showDifference", unseen: "letCustomerFind" },
    unseen: { for: "learnWhy", against: "listen" },
  },
} as const;

/** What competitors are compared by. @see docs/sources.md#competition-eight-factors */
export const COMPARED_FACTORS = [
  ...["product", "sales", "price", "reputation"],
  ...["cost", "organisationAndManagement", "people", "finance"],
] as const;

/** The lowest and the highest rating unless the caller says otherwise. @see docs/sources.md#competition-eight-factors */
export const FACTOR_SCALE = { lowest: 1, highest: 5 } as const;

/** What the review of a deal goes through, in the order of the source. @see docs/sources.md#competition-deal-review */
export const DEAL_REVIEW_PARTS = [
  ...["buyingProcess", "salesProcess", "needsAndPriority", "problem", "criteria", "decisionFlow"],
  ...["resources", "salesGoal", "strengths", "weaknesses", "competitor", "timePerStep"],
] as const;

/** The parts of a good proposal. @see docs/sources.md#competition-proposal */
export const PROPOSAL_PARTS = [
  ...["summary", "customerWords", "benefitAndWorking", "needsAssessment"],
  ...["comparison", "testimonies", "serviceAndSupport", "adviceWithPrice"],
] as const;

/** The signs of a bad proposal. @see docs/sources.md#competition-proposal */
export const PROPOSAL_BAD_SIGNS = [
  ...["priceSheetAlone", "wallOfText", "mailed", "letterForm", "fillInForm"],
  ...["errors", "haste", "handwritten", "needsAppendices"],
] as const;

/** What should have been right before the price could decide. @see docs/sources.md#competition-lost-on-price */
export const BEFORE_PRICE = [
  ...["deciderAtDemo", "proposalOrderKnown", "budgetKnown", "buyingProcessKnown", "criteriaKnown", "valueWorkedOut"],
] as const;

/** The three measures of how healthy business with deals is. @see docs/sources.md#competition-deal-health */
export const HEALTH_MEASURES = ["winRate", "profitRate", "customerHealth"] as const;

/** How the odds ratio of a factor gets its interval. @see docs/sources.md#competition-win-and-loss */
export const ODDS_METHODS = ["exactConditional", "waldLogit"] as const;

/** The confidence of the intervals of a review unless the caller says otherwise. @see docs/sources.md#competition-win-and-loss */
export const REVIEW_CONFIDENCE = 0.95;

/** Fewer deals than this carry a caution. @see docs/sources.md#competition-win-and-loss */
export const REVIEW_FEW = 30;

/** The most deals one odds ratio is worked out for. @see docs/sources.md#competition-win-and-loss */
export const MOST_REVIEWED = 1_000_000;
