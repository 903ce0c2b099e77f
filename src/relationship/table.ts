// relations

/** Where an account stands, by personal trust and by what our organisation is worth to theirs: 局外人, 朋友, 供应商, 合作伙伴. @see docs/sources.md#relationship-matrix */
export const PLACES = {
  outsider: { trust: "low", value: "low" },
  friend: { trust: "high", value: "low" },
  supplier: { trust: "low", value: "high" },
  partner: { trust: "high", value: "high" },
} as const;

/** What an account is placed by. @see docs/sources.md#relationship-matrix */
export const AXES = ["trust", "value"] as const;

/** The two roads from outsider to partner, in the order of their places. @see docs/sources.md#relationship-matrix */
export const ROADS = [
  { road: "friendFirst", places: ["outsider", "friend", "supplier", "partner"] },
  { road: "supplierFirst", places: ["outsider", "supplier", "friend", "partner"] },
] as const;

/** From here on trust and value are high, unless the caller says otherwise. @see docs/sources.md#relationship-matrix */
export const HIGH_FROM = { trust: 0.5, value: 0.5 } as const;

/** What loyalty to a professional service rests on, and how much; the weights add up to 1. @see docs/sources.md#relationship-loyalty */
export const LOYALTY_WEIGHTS = {
  skillAndImage: 0.25,
  wholeheartedService: 0.24,
  quickGuidance: 0.12,
  performanceAndQuality: 0.19,
  serviceDepartment: 0.07,
  companyStrength: 0.13,
} as const;

/** What makes a customer loyal: all three. @see docs/sources.md#relationship-loyalty */
export const LOYALTY_SIGNS = ["repeatsPurchase", "recommends", "refusesOthers"] as const;

/** How satisfied a customer is, by the largest gap (expectation − experience) of each band. @see docs/sources.md#relationship-satisfaction */
export const SATISFACTION_BANDS = [
  { band: "exceeded", upTo: -0.2 },
  { band: "satisfied", upTo: 0 },
  { band: "somewhatShort", upTo: 0.2 },
  { band: "farShort", upTo: 1 },
] as const;

/** How answers 0–10 to "would you recommend us?" are grouped. @see docs/sources.md#relationship-nps-and-csat */
export const NPS_GROUPS = [
  { group: "detractors", from: 0, to: 6 },
  { group: "passives", from: 7, to: 8 },
  { group: "promoters", from: 9, to: 10 },
] as const;

/** How sure an interval is, unless the caller says otherwise. @see docs/sources.md#relationship-nps-and-csat */
export const CONFIDENCE = 0.95;

/** The five letters of SERVE: 看清整体, 人性化联系, 及时准确全面, 尊重特别需要, 消除不满. @see docs/sources.md#relationship-serve */
export const SERVE = [
  "seeWholePicture",
  "establishContact",
  "respondPromptly",
  "valueSpecialNeeds",
  "easeDissatisfaction",
] as const;

/** The CRP loop: each step prepares the next, and the last the first. @see docs/sources.md#relationship-serve */
export const LOOP_STEPS = ["analyse", "advise", "carryOut", "evaluate"] as const;

/** What we can be to a customer, the least first. @see docs/sources.md#relationship-ladder */
export const ROLES = ["supplier", "strategicCoordinator", "longTermAlly"] as const;

/** The rungs of the professional seller, lowest first, and the role that each can fill. @see docs/sources.md#relationship-ladder */
export const LADDER = [
  { rung: "visitor", role: "supplier" },
  { rung: "priceSeller", role: "supplier" },
  { rung: "productPresenter", role: "supplier" },
  { rung: "needProvider", role: "strategicCoordinator" },
  { rung: "consultant", role: "longTermAlly" },
] as const;

/** The role that each place in the matrix leaves open to us. @see docs/sources.md#relationship-ladder */
export const PLACE_ROLES = [
  { place: "outsider", role: "supplier" },
  { place: "friend", role: "supplier" },
  { place: "supplier", role: "strategicCoordinator" },
  { place: "partner", role: "longTermAlly" },
] as const;

/** What a relation is scored by: 亲近度, 信任度, 人情. @see docs/sources.md#relationship-scores */
export const RELATION_SCORES = ["closeness", "trust", "favours"] as const;

/** What carries a relation: interest is the tie, trust the guarantee. @see docs/sources.md#relationship-scores */
export const BONDS = ["interest", "trust"] as const;

/** From knowing of us to buying from us, each step on the one before. @see docs/sources.md#relationship-scores */
export const AWARENESS = ["awareness", "opinion", "attitude", "action"] as const;

/** What results depend on: two factors within the seller, and two outside. @see docs/sources.md#relationship-results */
export const RESULT_FACTORS = {
  inner: ["time", "effect"],
  outer: ["competitiveness", "satisfaction"],
} as const;

/** The account manager's scorecard: what each figure is, and on which side of its threshold it must be. @see docs/sources.md#relationship-scorecard */
export const SCORECARD = {
  sales: { unit: "amount", must: "reach" },
  collectionRate: { unit: "ratio", must: "reach" },
  collectionPeriod: { unit: "days", must: "stayWithin" },
  badDebtRate: { unit: "ratio", must: "stayWithin" },
  margin: { unit: "margin", must: "reach" },
  satisfaction: { unit: "ratio", must: "reach" },
  newMarketShare: { unit: "ratio", must: "reach" },
  updateInterval: { unit: "days", must: "stayWithin" },
  leakRate: { unit: "ratio", must: "stayWithin" },
} as const;

/** Where a move to grow lies: at our own place in the chain, towards the suppliers, the customers, or the competitors. @see docs/sources.md#relationship-growth */
export const CHAIN_PLACES = ["own", "backward", "forward", "horizontal"] as const;

/** The ways to grow; `any` is whether or not. @see docs/sources.md#relationship-growth */
export const GROWTH_MOVES = [
  { move: "penetration", kind: "intensive", chain: "own", newProduct: false, newMarket: false },
  { move: "marketDevelopment", kind: "intensive", chain: "own", newProduct: false, newMarket: true },
  { move: "productDevelopment", kind: "intensive", chain: "own", newProduct: true, newMarket: false },
  { move: "diversification", kind: "diversified", chain: "own", newProduct: true, newMarket: true },
  { move: "backwardIntegration", kind: "integrative", chain: "backward", newProduct: "any", newMarket: "any" },
  { move: "forwardIntegration", kind: "integrative", chain: "forward", newProduct: "any", newMarket: "any" },
  { move: "horizontalIntegration", kind: "integrative", chain: "horizontal", newProduct: "any", newMarket: "any" },
] as const;

/** The states of a complaint, in the order they come. @see docs/sources.md#relationship-complaints */
export const COMPLAINT_STATES = [
  "received",
  "accepted",
  "explained",
  "responsibleFound",
  "planProposed",
  "decided",
  "customerTold",
  "carriedOut",
  "responsibleDealtWith",
  "recorded",
  "reviewed",
] as const;

/** What can happen to a complaint, in which state, and what it leads to. @see docs/sources.md#relationship-complaints */
export const COMPLAINT_EVENTS = [
  { event: "accept", from: "received", to: "accepted" },
  { event: "explain", from: "received", to: "explained" },
  { event: "insist", from: "explained", to: "accepted" },
  { event: "findResponsible", from: "accepted", to: "responsibleFound" },
  { event: "proposePlan", from: "responsibleFound", to: "planProposed" },
  { event: "decide", from: "planProposed", to: "decided" },
  { event: "sendBack", from: "planProposed", to: "responsibleFound" },
  { event: "tellCustomer", from: "decided", to: "customerTold" },
  { event: "carryOut", from: "customerTold", to: "carriedOut" },
  { event: "dealWithResponsible", from: "carriedOut", to: "responsibleDealtWith" },
  { event: "record", from: "responsibleDealtWith", to: "recorded" },
  { event: "record", from: "explained", to: "recorded" },
  { event: "review", from: "recorded", to: "reviewed" },
] as const;

/** The longest time a complaint may be allowed in one state, in days. @see docs/sources.md#relationship-complaints */
export const LONGEST_STATE = 3650;
