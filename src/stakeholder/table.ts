/** The five dimensions of a person, in the order they are worked through: the need first, the attitude to us last. @see docs/sources.md#stakeholder-dimensions */
export const DIMENSIONS = ["need", "change", "focus", "contact", "attitude"] as const;

/** Levels of need, the lowest first. @see docs/sources.md#stakeholder-dimensions */
export const NEEDS = ["physiological", "safety", "belonging", "esteem", "cognitive", "selfActualisation"] as const;

/** Attitudes to change, the most open first. @see docs/sources.md#stakeholder-dimensions */
export const CHANGES = ["innovator", "visionary", "pragmatist", "conservative", "laggard"] as const;

/** What a person looks at when deciding. @see docs/sources.md#stakeholder-dimensions */
export const FOCUSES = ["financial", "technical", "relationship", "business"] as const;

/** How close our contact is, the closest first. @see docs/sources.md#stakeholder-dimensions */
export const CONTACTS = ["inDepth", "frequent", "brief", "none"] as const;

/** Attitudes to a vendor, the best first. @see docs/sources.md#stakeholder-dimensions */
export const ATTITUDES = ["mentor", "supporter", "neutral", "nonSupporter", "opponent"] as const;

/** Roles in a purchase. @see docs/sources.md#stakeholder-roles */
export const ROLES = ["initiator", "user", "influencer", "decider", "buyer", "gatekeeper"] as const;

/** Where a person stands to the people who really decide, the nearest first. @see docs/sources.md#stakeholder-key-players */
export const STANDINGS = ["innerCircle", "politicalStructure", "outside"] as const;

/** Where a person stands to the decision. @see docs/sources.md#stakeholder-tactics */
export const LAYERS = ["decisionLayer", "outsideSeniors", "industryExperts", "productUsers"] as const;

/** Personal drives. @see docs/sources.md#stakeholder-roles */
export const DRIVES = ["power", "achievement", "recognition", "acceptance", "safety"] as const;

/** Social styles. @see docs/sources.md#stakeholder-roles */
export const STYLES = ["analytical", "driver", "amiable", "expressive"] as const;

// people

// network

/** What makes a key player of a person, by standing: the standing alone, only with influence on the decider, nothing. @see docs/sources.md#stakeholder-key-players */
export const KEY_BY_STANDING = {
  innerCircle: "always",
  politicalStructure: "withInfluence",
  outside: "never",
} as const;

/** A word that reaches the decider with at least this strength makes a key player of who is in the political structure. @see docs/sources.md#stakeholder-key-players */
export const KEY_FROM = 0.5;

/** Contact from here up covers a role. @see docs/sources.md#stakeholder-coverage-map */
export const COVERED_FROM = "brief";

/** Contact from here up is a thread that the account hangs on. @see docs/sources.md#stakeholder-coverage-map */
export const THREAD_FROM = "frequent";

/** Near the decider is whose word reaches the decider with this strength, or who stands so few reporting lines away. @see docs/sources.md#stakeholder-coverage-map */
export const NEAR = { strength: 0.5, lines: 1 } as const;

/** How many of the people on whom most hangs are listed. @see docs/sources.md#stakeholder-coverage-map */
export const MOST_CUTS = 10;

/** What an attitude to a vendor is worth, from full support to full opposition. @see docs/sources.md#stakeholder-support */
export const ATTITUDE_VALUES = { mentor: 1, supporter: 0.5, neutral: 0, nonSupporter: -0.5, opponent: -1 } as const;

/** The most vendors that are compared. @see docs/sources.md#stakeholder-support */
export const MOST_VENDORS = 100;

/** A word that arrives weaker than this does not arrive. @see docs/sources.md#stakeholder-influence-path */
export const LEAST_STRENGTH = 1e-9;

/** Attitudes of people who are not asked to speak for us. @see docs/sources.md#stakeholder-influence-path */
export const NOT_ASKED = ["nonSupporter", "opponent"] as const;

/** Attitudes of people who have chosen a vendor. @see docs/sources.md#stakeholder-c139-items */
export const CHOOSES = ["mentor", "supporter"] as const;

/** The attitude of a person who actively helps a vendor to plan and win. @see docs/sources.md#stakeholder-c139-items */
export const HELPS = "mentor";

/** So many key players who help are "key people help us". @see docs/sources.md#stakeholder-c139-items */
export const HELPERS_FROM = 1;

/** A majority is more than this share of the say. @see docs/sources.md#stakeholder-c139-items */
export const MAJORITY_OVER = 0.5;

/** The items of C139 that a map of stakeholders answers. @see docs/sources.md#stakeholder-c139-items */
export const DERIVED_ITEMS = [
  "organisation",
  "decisionStructure",
  "keyPeopleHelp",
  "majorityChoosesUs",
  "topDecisionMakerBacksUs",
] as const;

/** The most people that a drawing holds. @see docs/sources.md#stakeholder-graphs */
export const MOST_DRAWN = 40;
