/** The model's tables: kinds of question, contacts, answers, needs, statements, outcomes, and the figures it is taught with. */

/** The kinds of question, in the order in which a need grows. @see docs/sources.md#spin-kinds */
export const KINDS = ["situation", "problem", "implication", "needPayoff"] as const;

/**
 * How many questions of each kind: in a whole call for situation and problem, for each confirmed problem for the others.
 *
 * @see docs/sources.md#spin-limits
 */
export const LIMITS = {
  situation: { from: 0, to: 5 },
  problem: { from: 1, to: 8 },
  implication: { from: 3, to: 6 },
  needPayoff: { from: 2, to: 4 },
} as const;

/** Implication questions for each problem when time is short; problem questions are never left out. @see docs/sources.md#spin-limits */
export const SHORT_OF_TIME = 2;

/** So many confirmed consequences make a problem large enough to ask for the payoff. @see docs/sources.md#spin-flow */
export const ENOUGH_CONSEQUENCES = 3;

/** A call wants at least so many problems that we can solve. @see docs/sources.md#spin-plan */
export const ENOUGH_PROBLEMS = 3;

/** What earlier calls may have brought out of a problem. @see docs/sources.md#spin-plan */
export const KNOWN = ["confirmed", "significant", "explicitNeed"] as const;

/** How often an amount falls due. @see docs/sources.md#spin-links */
export const PERIODS = ["month", "quarter", "year", "once"] as const;

// Whom to ask

/**
 * The people we meet, in the order in which access is won: what to do with them, and what not.
 *
 * @see docs/sources.md#spin-contacts
 */
export const CONTACTS = {
  receptive: {
    todo: ["learn", "findInnerRelations", "getAccessToDissatisfied"],
    avoid: ["presentTooEarly", "scatterAttention", "misreadInformation"],
  },
  dissatisfied: {
    todo: ["verifyDissatisfaction", "widenDissatisfaction", "getAccessToPower"],
    avoid: ["talkBeforeVerifying", "touchUnsolvable", "comeWithoutList"],
  },
  power: {
    todo: ["comeLate", "comePrepared", "bringInnerSupport"],
    avoid: ["comeTooEarly", "comeUnprepared", "wrongPerson", "noInnerVoice"],
  },
} as const;

/** What a person looks at when deciding. @see docs/sources.md#spin-contacts */
export const FOCUSES = ["financial", "technical", "relationship", "business"] as const;

// What the customer says

/** What an answer gives evidence of. @see docs/sources.md#spin-flow */
export const ANSWERS = ["confirmed", "denied", "minor", "significant", "explicitNeed"] as const;

/** Ways on from a question: by the answer, or by what the answer completes. @see docs/sources.md#spin-flow */
export const BRANCHES = [...ANSWERS, "enough", "stated"] as const;

/** What each kind of question is asked for. @see docs/sources.md#spin-kinds */
export const EXPECTED = {
  situation: "fact",
  problem: "impliedNeed",
  implication: "significance",
  needPayoff: "explicitNeed",
} as const;

/** How far a problem can come in a conversation, in order. @see docs/sources.md#spin-flow */
export const PROGRESS = ["open", "denied", "confirmed", "significant", "explicitNeed"] as const;

/** The two kinds of need, and what a customer expresses with each. @see docs/sources.md#spin-needs */
export const NEEDS = {
  implied: ["problem", "difficulty", "dissatisfaction", "agreement", "strongFeeling"],
  explicit: ["want", "desire", "intentionToAct"],
} as const;

// What the seller says, and what comes of it

/** What a statement about our offer can be. @see docs/sources.md#spin-statements */
export const STATEMENTS = ["feature", "advantage", "benefit"] as const;

/** The six steps of a whole case for one capability. @see docs/sources.md#spin-statements */
export const FABEEC = ["feature", "advantage", "benefit", "evidence", "explanation", "confirmation"] as const;

/** How a call can end. @see docs/sources.md#spin-outcomes */
export const OUTCOMES = ["order", "advance", "continuation", "noSale"] as const;

/** The ends that count as success. @see docs/sources.md#spin-outcomes */
export const SUCCESSES = ["order", "advance"] as const;

/** Figures the model is taught with; nothing is judged by them alone. @see docs/sources.md#spin-figures */
export const FIGURES = {
  callsStudied: 35_000,
  yearsOfStudy: 12,
  closingStudy: { calls: 190, of: 30, soldWithMostClosing: 11, soldWithLeastClosing: 21 },
  largeSales: { calls: 1406, explicitNeedsInSuccessfulCalls: 2 },
  implicationShare: 0.05,
} as const;

// Templates

/**
 * The slots of the packs, each with a value for reading a template aloud. In English a value is a noun phrase, in Chinese
 * a noun phrase or a short clause.
 *
 * @see docs/sources.md#spin-templates
 */
export const SLOTS = {
  area: { en: "order processing", "zh-CN": "订单处理" },
  problem: { en: "duplicate orders", "zh-CN": "订单重复录入" },
  consequence: { en: "late deliveries", "zh-CN": "交货延误" },
  capability: { en: "a shared order record", "zh-CN": "统一的订单平台" },
  goal: { en: "shorter delivery times", "zh-CN": "缩短交期" },
} as const;
