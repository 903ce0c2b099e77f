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

/** What each attitude to us asks for. @see docs/sources.md#stakeholder-approach */
export const AIMS = {
  mentor: "keep",
  supporter: "develop",
  neutral: "win",
  nonSupporter: "neutralise",
  opponent: "leave",
} as const;

/** How close contact should be at least, with those who decide and with others; with an opponent none. @see docs/sources.md#stakeholder-approach */
export const CONTACT_AIMS = {
  mentor: { deciding: "inDepth", other: "inDepth" },
  supporter: { deciding: "inDepth", other: "frequent" },
  neutral: { deciding: "inDepth", other: "frequent" },
  nonSupporter: { deciding: "frequent", other: "brief" },
  opponent: { deciding: "none", other: "none" },
} as const;

/** What to offer, by the attitude to change. @see docs/sources.md#stakeholder-approach */
export const OFFERS = {
  innovator: ["latestTechnology", "earlyTrial"],
  visionary: ["leadOverOthers", "projectInSteps"],
  pragmatist: ["wholeSolution", "referencesOfPeers"],
  conservative: ["provenProduct", "lowPrice", "noRisk", "standardProduct"],
  laggard: ["smallestChange", "keepWhatWorks"],
} as const;

/** What to speak about, by the decision focus. @see docs/sources.md#stakeholder-approach */
export const TOPICS = {
  financial: ["costs", "payback"],
  technical: ["specification", "test"],
  relationship: ["trust", "peopleInvolved"],
  business: ["results", "processes"],
} as const;

/** What the offer should mean for the person, by the level of need. @see docs/sources.md#stakeholder-approach */
export const NEED_APPEALS = {
  physiological: "lighterWork",
  safety: "securePosition",
  belonging: "backedByTeam",
  esteem: "standing",
  cognitive: "newKnowledge",
  selfActualisation: "lifeWork",
} as const;

/** What the offer should bring the person, by the personal drive. @see docs/sources.md#stakeholder-approach */
export const DRIVE_APPEALS = {
  power: "moreControl",
  achievement: "measurableSuccess",
  recognition: "visibleCredit",
  acceptance: "agreementOfColleagues",
  safety: "noPersonalRisk",
} as const;

/** How to talk, by the social style. @see docs/sources.md#stakeholder-approach */
export const MANNERS = {
  analytical: ["bringData", "leaveTimeToCheck"],
  driver: ["comeToThePoint", "offerChoices"],
  amiable: ["talkPersonally", "pressNothing"],
  expressive: ["paintThePicture", "listenToIdeas"],
} as const;

/** Who of us goes. @see docs/sources.md#stakeholder-approach */
export const SENDERS = ["executive", "specialist", "accountManager", "nobody"] as const;

/** Contact close enough to ask a supporter for advice. @see docs/sources.md#stakeholder-roles */
export const CLOSE_CONTACTS = ["inDepth", "frequent"] as const;

/**
 * Sets of roles in use, each role by the buying roles that fill it; a coach is no buying role, but a mentor of ours.
 *
 * @see docs/sources.md#stakeholder-roles
 */
export const ROLE_SETS = {
  buyingRoles: {
    initiator: { roles: ["initiator"] },
    user: { roles: ["user"] },
    influencer: { roles: ["influencer"] },
    decider: { roles: ["decider"] },
    buyer: { roles: ["buyer"] },
    gatekeeper: { roles: ["gatekeeper"] },
  },
  buyers: {
    economic: { roles: ["decider"] },
    user: { roles: ["user"] },
    technical: { roles: ["influencer", "buyer", "gatekeeper"] },
    coach: { attitude: "mentor" },
  },
  purchaseAtmosphere: {
    purchasingStaff: { roles: ["buyer"] },
    users: { roles: ["user"] },
    gatekeepers: { roles: ["gatekeeper"] },
    decisionMaker: { roles: ["decider"] },
  },
} as const;

/** The four quadrants of whole-brain preferences. @see docs/sources.md#stakeholder-whole-brain */
export const QUADRANTS = ["facts", "order", "people", "picture"] as const;

/** Tactical positions: 主攻, 助攻 and 不攻; a feint is none of them. @see docs/sources.md#stakeholder-tactics */
export const TACTICS = ["mainAttack", "supportingAttack", "leaveAlone"] as const;

/** The layers that are weighed for an attack; the product users are not. @see docs/sources.md#stakeholder-tactics */
export const WEIGHED_LAYERS = ["decisionLayer", "outsideSeniors", "industryExperts"] as const;

/** How open an attitude is to us, in quarters; an opponent is not. @see docs/sources.md#stakeholder-tactics */
export const OPENNESS = { mentor: 4, supporter: 3, neutral: 2, nonSupporter: 1, opponent: 0 } as const;

/** How far contact reaches, in thirds; without contact nowhere. @see docs/sources.md#stakeholder-tactics */
export const REACH = { inDepth: 3, frequent: 2, brief: 1, none: 0 } as const;

/** The types of contact that calls are planned by, in the order in which access is won. @see docs/sources.md#stakeholder-hand-over-to-spin */
export const CALL_ORDER = ["receptive", "dissatisfied", "power"] as const;

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
