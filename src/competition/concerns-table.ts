/** What a concern near the decision is about; cost is there all along. @see docs/sources.md#competition-concerns */
export const CONCERN_SOURCES = ["conflict", "risk", "extraSpending", "cost"] as const;

/** When a concern is met: before the decision, or after we have lost or won. @see docs/sources.md#competition-concerns */
export const CONCERN_PHASES = ["beforeDecision", "afterLosing", "afterWinning"] as const;

/** How much there is to a concern, from none to one that can turn the decision. @see docs/sources.md#competition-concerns */
export const CONCERN_STRENGTHS = ["none", "slight", "strong"] as const;

/** A concern of at least this strength is strong. @see docs/sources.md#competition-concerns */
export const CONCERN_STRONG_FROM = 0.5;

/** For how many days a report says how strong a concern is. @see docs/sources.md#competition-concerns */
export const CONCERN_FRESH_FOR = 30;

/**
 * What helps in each phase, and when it is called for: always, while some concern may be open, once one is known, or
 * once one is strong.
 *
 * @see docs/sources.md#competition-concerns
 */
export const CONCERN_MEANS = [
  { phase: "beforeDecision", mean: "meetMore", when: "open" },
  { phase: "beforeDecision", mean: "showFeeling", when: "known" },
  { phase: "beforeDecision", mean: "executiveVisit", when: "strong" },
  { phase: "afterLosing", mean: "congratulate", when: "always" },
  { phase: "afterLosing", mean: "askImplications", when: "always" },
  { phase: "afterLosing", mean: "hitWeakPoint", when: "known" },
  { phase: "afterWinning", mean: "followUp", when: "open" },
] as const;

/** What must not be done about a concern, in a phase or in any. @see docs/sources.md#competition-concerns */
export const CONCERN_AVOID = [
  { avoid: "minimising", phase: "any" },
  { avoid: "prescribing", phase: "any" },
  { avoid: "pressing", phase: "any" },
  { avoid: "outsideSeniors", phase: "afterLosing" },
] as const;
