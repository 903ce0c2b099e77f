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

/** The largest say a person can be given, on whatever scale. @see docs/sources.md#stakeholder-roles */
export const MOST_SAY = 1_000_000;

// people

// network
