/** The items on each dial, in the order of the source. The value of a dial is how many of its items hold. */
export const ITEMS = {
  win: ["topDecisionMakerBacksUs"],
  first: ["bestValueFit", "keyPeopleHelp", "majorityChoosesUs"],
  clear: [
    "pursuitProcess",
    "buyingProcess",
    "organisation",
    "decisionStructure",
    "reasonAndDecisionPoints",
    "funding",
    "resources",
    "competition",
    "keySuccessFactors",
  ],
} as const;

/** How high each dial goes: the number of its items. */
export const DIALS = { win: 1, first: 3, clear: 9 } as const;

/** The winning inflection 致胜拐点: from here up lies the win region. @see docs/sources.md#c139-regions */
export const WIN_AT = "1W1F6C";

/** The death inflection 死亡拐点: from here down lies the lose region. @see docs/sources.md#c139-regions */
export const LOSE_AT = "0W2F6C";

/** First alone, without Win: the one item of the three that the source calls crucial. @see docs/sources.md#c139-items */
export const CRUCIAL_FIRST = "keyPeopleHelp";

/** Knowing less than this was the mark of 83 % of the lost projects. @see docs/sources.md#c139-study */
export const BLIND_BELOW = 6;

/**
 * The published win rates: each row holds from its value up to the next row's.
 * Where no source gives a rate the basis says `extrapolated`.
 *
 * @see docs/sources.md#c139-win-rates
 */
export const WIN_RATES = [
  { from: "0W0F0C", rate: 0, basis: "published" },
  { from: "0W1F0C", rate: 0.03, basis: "published" },
  { from: "0W2F0C", rate: 0.22, basis: "published" },
  { from: "0W2F6C", rate: 0.26, basis: "published" },
  { from: "0W2F7C", rate: 0.5, basis: "published" },
  { from: "0W2F9C", rate: 0.5, basis: "extrapolated" },
  { from: "1W1F0C", rate: 0.5, basis: "published" },
  { from: "1W1F6C", rate: 0.85, basis: "published" },
  { from: "1W1F9C", rate: 0.91, basis: "published" },
  { from: "1W2F0C", rate: 0.99, basis: "published" },
  { from: "1W3F0C", rate: 1, basis: "published" },
] as const;

/**
 * How far a forecast keeps from 0 and 1: every rate is drawn this share of the way towards ½. The rates are printed in
 * whole percents, so a printed 100 % can stand for 99.5 %, and that is where it is drawn to.
 *
 * @see docs/sources.md#c139-never-certain
 */
export const NEVER_CERTAIN = 0.01;

/** A dated mark older than this many days is warned of. @see docs/sources.md#c139-stale-marks */
export const MARKS_STALE_AFTER = 90;

/** Days without a change after which a deal that is not in the win region is stalled. @see docs/sources.md#c139-track */
export const STALLED_AFTER = 30;

/** A rate from here up is high: the rate at the winning inflection. @see docs/sources.md#c139-portfolio */
export const HIGH_RATE = 0.85;

/** Days without contact after which a deal at a high rate wants a look. @see docs/sources.md#c139-portfolio */
export const UNTOUCHED_AFTER = 14;

/** How many deals of one's own weigh as much as the published rate of a value. @see docs/sources.md#c139-learning */
export const PRIOR_DEALS = 2;

/** The study behind the rates: projects won and lost by whether W held. @see docs/sources.md#c139-study */
export const STUDY = {
  projects: 866,
  industries: 18,
  winHeld: { projects: 550, wonToLost: [31, 1] },
  winDidNotHold: { projects: 316, wonToLost: [1, 12] },
  lost: { projects: 309, clearBelow6: 0.83 },
} as const;

/** What a coach can confirm; the three kinds of coach. @see docs/sources.md#c139-coaches */
export const COACH_KINDS = ["customerRelations", "valueFit", "resources"] as const;

/** How coaches who contradict each other can be read. @see docs/sources.md#c139-calibration */
export const DISAGREEMENTS = ["unknown", "strictest", "majority"] as const;

/** What makes a good coach: wants us to win, has influence in the decision structure, volunteers and verifies information. @see docs/sources.md#c139-coaches */
export const COACH_QUALITIES = ["wantsUsToWin", "hasInfluence", "volunteersAndVerifies"] as const;

/** How far an assessment can be trusted, by the number of kinds of coach heard. @see docs/sources.md#c139-coaches */
export const RELIABILITY = ["distorted", "moderate", "moderate", "reliable"] as const;

/** What a region asks of the seller. @see docs/sources.md#c139-next-steps */
export const ACTIONS = { win: "pushOn", swing: "settleThenPush", lose: "holdBackAndSettle" } as const;
