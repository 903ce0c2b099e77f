/** The phases of an implementation, in order. @see docs/sources.md#cycle-implementation */
export const IMPLEMENTATION_PHASES = ["newToy", "learning", "effectiveness"] as const;

/** What helps against the dip in motivation. @see docs/sources.md#cycle-implementation */
export const DIP_MEASURES = ["startBeforeContract", "involveCustomer", "showOutcomeEarly"] as const;

/** Where the dip in motivation lies. @see docs/sources.md#cycle-implementation */
export const DIPS = ["ahead", "now", "prolonged", "passed"] as const;

/** The signals that end the learning, and those that show it has begun. @see docs/sources.md#cycle-implementation */
export const USE_SIGNS = {
  results: ["reportsFirstResult", "reviewsBenefits", "reportsRoutineUse"],
  trouble: ["usersLoseHeart", "reportsTeethingTrouble", "asksForHelpInUse"],
} as const;

/** For how many days from go-live it is a new toy. @see docs/sources.md#cycle-implementation */
export const NEW_TOY_DAYS = 30;

/** Days of learning without a result after which the dip is prolonged. @see docs/sources.md#cycle-implementation */
export const DIP_PROLONGED_AFTER = 120;
