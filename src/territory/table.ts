// base

/** The vendor that machines of our own carry, unless the caller says otherwise. @see docs/sources.md#territory-machines-in-field */
export const OURS = "us";

/** The confidence of an interval unless the caller says otherwise. */
export const CONFIDENCE = 0.95;

/** Where in the customer's organisation a machine stands. @see docs/sources.md#territory-machines-in-field */
export const ORGANISATIONS = ["headOffice", "branch", "plant"] as const;

/** What machines in field are set out by, any two at a time. @see docs/sources.md#territory-machines-in-field */
export const DIMENSIONS = ["customer", "vendor", "industry", "staffSize", "region", "organisation"] as const;

/** The most machines that one row may stand for. @see docs/sources.md#territory-machines-in-field */
export const MOST_MACHINES = 1_000_000;

/** The bands of monthly volume, each with the pages a month it begins at, which belong to it. @see docs/sources.md#territory-volume-and-age */
export const VOLUME_BANDS = {
  from20k: 20_000,
  from10k: 10_000,
  from5k: 5_000,
  from3k: 3_000,
  from1k: 1_000,
  below1k: 0,
} as const;

/** The years in use, each band with the age it begins at, which belongs to it. @see docs/sources.md#territory-volume-and-age */
export const AGE_BANDS = { below1: 0, from1: 1, from2: 2, from3: 3, from4: 4, from5: 5 } as const;

/** The most pages a month a machine may make. @see docs/sources.md#territory-volume-and-age */
export const MOST_PAGES = 1e9;

/** The oldest machine, in years. @see docs/sources.md#territory-volume-and-age */
export const OLDEST = 100;

/** The average life of a machine, in years, unless the caller says otherwise. @see docs/sources.md#territory-replacement */
export const LIFE = 5;

/** The longest average life a caller may give, in years. @see docs/sources.md#territory-replacement */
export const LONGEST_LIFE = 50;

/** A machine is a candidate for replacement from this many years before its life is over. @see docs/sources.md#territory-volume-and-age */
export const CANDIDATE_YEARS = 1;

/** How many years are forecast unless the caller says otherwise, and at most. @see docs/sources.md#territory-replacement */
export const FORECAST_YEARS = { usual: 5, most: 10 } as const;

/** Fewer replacements than this are too thin a history to forecast by. @see docs/sources.md#territory-replacement */
export const LEAST_REPLACED = 10;

/** Up to so many machines a year's interval is counted exactly, beyond it by the normal distribution. @see docs/sources.md#territory-replacement */
export const EXACT_MACHINES = 10_000;

/** What of an opportunity decides its kind. @see docs/sources.md#territory-opportunities */
export const OPPORTUNITY_FACTS = ["newSite", "machinesBefore", "machinesAfter", "placesBefore", "placesAfter"] as const;

/** How a number of machines or places changes. @see docs/sources.md#territory-opportunities */
export const CHANGES = ["fewer", "same", "more"] as const;

/** The kinds of opportunity. @see docs/sources.md#territory-opportunities */
export const OPPORTUNITIES = ["replace", "concentrate", "distribute", "add", "new"] as const;

/** The kind by how the places change, and then by how the machines do. @see docs/sources.md#territory-opportunities */
export const OPPORTUNITY_GRID = {
  fewer: { fewer: "concentrate", same: "concentrate", more: "concentrate" },
  same: { fewer: "concentrate", same: "replace", more: "add" },
  more: { fewer: "distribute", same: "distribute", more: "distribute" },
} as const;

// reach

/** The kinds of untouched loss, each with the causes it may have. @see docs/sources.md#territory-untouched-losses */
export const UNTOUCHED_LOSSES = {
  noPlan: ["thoughtUnnecessary", "visitedBefore", "noMood", "competitorTooClose"],
  plannedNotDone: [],
  notNoticed: ["refusedOnce", "wrongDepartment", "noChanceSeen"],
  noticedTooLate: [],
} as const;

/** What of a loss decides its kind, in the order in which it is asked. @see docs/sources.md#territory-untouched-losses */
export const LOSS_FACTS = ["studied", "visited", "planned", "noticed"] as const;

/** What to do so that a kind of loss, or one with that cause, does not come again. @see docs/sources.md#territory-untouched-losses */
export const REMEDIES = {
  noPlan: "planByList",
  thoughtUnnecessary: "planEveryMachine",
  visitedBefore: "visitInRhythm",
  noMood: "goTogether",
  competitorTooClose: "findTheDissatisfied",
  plannedNotDone: "reviewPlanWeekly",
  notNoticed: "askFixedQuestions",
  refusedOnce: "tryAnotherContact",
  wrongDepartment: "mapDepartments",
  noChanceSeen: "askAgeAndVolume",
  noticedTooLate: "keepReplacementDates",
} as const;

/** Whom to visit first. @see docs/sources.md#territory-visit-order */
export const VISIT_ORDER = ["ownUser", "competitorsUser", "otherKeyCustomer"] as const;

/** The most quarters that a plan of visits may take. @see docs/sources.md#territory-coverage */
export const MOST_QUARTERS = 40;

/** How the visits done stand to those planned. @see docs/sources.md#territory-coverage */
export const PLAN_STANDINGS = ["behind", "onPlan", "ahead", "notBegun", "nothingPlanned"] as const;

/** What a survey on the customer's site finds out. @see docs/sources.md#territory-site-survey */
export const SURVEY_PARTS = [
  ...(["companyFacts", "customersConcerns", "equipmentAndDocuments", "informationTechnology"] as const),
  ...(["industryIssues", "organisation", "competitors", "priorities", "resolve"] as const),
] as const;

// qualification

/** The methods of qualification, each with the parts it cannot do without and those that only help. @see docs/sources.md#territory-qualification */
export const METHODS = {
  man: {
    essential: [
      ...(["moneySource", "moneyAmount", "peopleKnown", "peopleMet", "processKnown"] as const),
      ...(["needStatus", "needProblem", "needExplicit"] as const),
    ],
    further: ["competitorSeen"],
  },
  bant: { essential: ["budget", "authority", "need", "timeline"], further: [] },
  meddpicc: {
    essential: [
      ...(["metrics", "economicBuyer", "decisionCriteria", "decisionProcess"] as const),
      ...(["paperProcess", "identifiedPain", "champion", "competition"] as const),
    ],
    further: [],
  },
  threeVisits: { essential: ["when", "whichModel", "why"], further: [] },
} as const;

/** In at most so many visits a prospect is qualified. @see docs/sources.md#territory-qualification */
export const MOST_VISITS = 3;

/** Prospects who close within so many days are in focus. @see docs/sources.md#territory-qualification */
export const FOCUS_DAYS = 180;

/** The most parts that a rule set of the caller's own may have. @see docs/sources.md#territory-qualification */
export const MOST_PARTS = 50;

/** The longest name that a part of the caller's own may have. @see docs/sources.md#territory-qualification */
export const LONGEST_PART = 200;

/** Signs that an own customer may buy elsewhere next time. @see docs/sources.md#territory-re-purchase */
export const WARNINGS = ["deciderChanged", "competitorsVisit", "priceAttack"] as const;

/** How an own customer stands to buying again. @see docs/sources.md#territory-re-purchase */
export const REPURCHASES = ["boughtAgain", "lost", "atRisk", "quiet", "undetermined"] as const;
