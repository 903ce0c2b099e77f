// openings and criteria

/** Whose ground a deal is played on: 我方地盘, 中立地盘, 敌方地盘. @see docs/sources.md#competition-opening-grid */
export const TERRITORIES = ["ours", "neutral", "theirs"] as const;

/** How we stand at the opening: 领先, 中立, 落后. @see docs/sources.md#competition-opening-grid */
export const OPENINGS = ["leading", "even", "behind"] as const;

/** The moves a cell can ask for; to give up is a question of resources and no move. @see docs/sources.md#competition-opening-grid */
export const MOVES = [
  "accelerate",
  "findCause",
  "solveProblem",
  "pressAdvantage",
  "seizeInitiative",
  "findBreakthrough",
] as const;

/**
 * The opening grid 九宫格: the next move by territory and opening, where it comes from, and how far the source goes.
 *
 * @see docs/sources.md#competition-opening-grid
 */
export const OPENING_GRID = [
  { territory: "ours", opening: "leading", move: "accelerate", mark: "S", says: "oneOfThree" },
  { territory: "ours", opening: "even", move: "findCause", mark: "S", says: "oneOfThree" },
  { territory: "ours", opening: "behind", move: "solveProblem", mark: "S", says: "stated" },
  { territory: "neutral", opening: "leading", move: "pressAdvantage", mark: "I", says: "inferred" },
  { territory: "neutral", opening: "even", move: "seizeInitiative", mark: "S", says: "onlyHere" },
  { territory: "neutral", opening: "behind", move: "findBreakthrough", mark: "I", says: "inferred" },
  { territory: "theirs", opening: "leading", move: "pressAdvantage", mark: "I", says: "inferred" },
  { territory: "theirs", opening: "even", move: "findBreakthrough", mark: "I", says: "inferred" },
  { territory: "theirs", opening: "behind", move: "findBreakthrough", mark: "S", says: "stated" },
] as const;

/** Measurable criteria, such as price, and judged ones, such as reputation. @see docs/sources.md#competition-criteria */
export const CRITERION_KINDS = ["hard", "soft"] as const;

/** The lowest and the highest rating unless the caller says otherwise. @see docs/sources.md#competition-scoring */
export const RATING_SCALE = { low: 1, high: 5 } as const;

/** More criteria are refused. @see docs/sources.md#competition-scoring */
export const MOST_CRITERIA = 200;

/** More vendors are refused. @see docs/sources.md#competition-scoring */
export const MOST_VENDORS = 50;

/** What to do about a criterion, by its importance and our position in it. @see docs/sources.md#competition-criterion-moves */
export const CRITERION_MOVES = {
  crucial: { strong: "reinforce", weak: "attack" },
  minor: { strong: "buildUp", weak: "leave" },
} as const;

/** What decides which attack fits. @see docs/sources.md#competition-attacks */
export const ATTACK_FACTS = ["criteriaOpen", "follower", "wantedStrength", "canRedefine", "otherDecision"] as const;

/**
 * The four attacks on criteria that are set against us: what each does, what must hold for it, for whom it is the first
 * choice, and where its use comes from. Earlier ones are preferred.
 *
 * @see docs/sources.md#competition-attacks
 */
export const ATTACKS = {
  fishAndBearPaw: { does: "addCriterion", needs: ["criteriaOpen", "wantedStrength"], firstFor: undefined, mark: "S" },
  hostForGuest: { does: "overturnCriteria", needs: ["criteriaOpen"], firstFor: "follower", mark: "S" },
  swapBeams: { does: "redefineCriterion", needs: ["canRedefine"], firstFor: undefined, mark: "I" },
  lureTiger: { does: "shiftAttention", needs: ["otherDecision"], firstFor: undefined, mark: "I" },
} as const;

/** What makes a set of criteria good for us. @see docs/sources.md#competition-criteria */
export const GOOD_CRITERIA = [
  "setApart",
  "answerPoints",
  "mixSoftWithHard",
  "metByOthersToo",
  "belowHighestStandard",
  "recommendedEarly",
] as const;

/** The steps of making criteria, in order. @see docs/sources.md#competition-criteria */
export const CRITERIA_STEPS = ["findDifferentiators", "weigh", "evaluateOptions", "confirmFirstChoice"] as const;

/** What a customer asks for before the criteria stand. @see docs/sources.md#competition-criteria */
export const REQUESTS = ["detailedProposal", "tenderDraft"] as const;

/** Personal reasons to choose us: 买点. @see docs/sources.md#competition-points */
export const BUYING_POINTS = ["promotion", "satisfaction", "skill", "bossPraise", "contribution"] as const;

/** Arguments for us: 卖点. @see docs/sources.md#competition-points */
export const SELLING_POINTS = [
  "higherIncome",
  "lowerCost",
  "valueForMoney",
  "service",
  "wholeSolution",
  "researchStanding",
] as const;

/** The ways of speaking of a competitor, and whether each is right. @see docs/sources.md#competition-speaking */
export const SPEAKING = { praises: true, hints: true, declines: true, runsDown: false } as const;
