/**
 * All that the package exports, written out by hand: what appears, vanishes or changes its name shows here, and whoever
 * means it changes the list along with it.
 */
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { at, ENTRIES, nodes } from "../source.js";

const EXPORTS: Record<string, string[]> = {
  keyaccount: [
    "Bvf",
    "C139",
    "Customer",
    "Cycle",
    "Funnel",
    "Review",
    "Spin",
    "Stakeholder",
    "Competition",
    "Relationship",
    "Territory",
    "explain",
  ],

  "keyaccount/bvf": [
    ...[
      "LAYERS",
      "KPI_LAYERS",
      "DIRECTIONS",
      "PERIODS",
      "COVERAGES",
      "FOUNDATIONS",
      "DAYS_IN_YEAR",
      "MOST_SIGN_CHANGES",
    ],
    // chain
    "chain",

    // value
    ...["improvement", "rollUp", "paths"],

    // judgement
    ...["coverage", "gaps", "analyse", "compare"],

    // cash flows
    ...["npv", "xnpv", "ratesOfReturn", "irr", "xirr", "payback"],

    // business case
    ...["businessCase", "tornado", "scenarios"],

    // links with other models
    "fromConsequences",

    // rendering
    ...["mermaid", "nodeRows", "linkRows", "markdown"],
  ],

  "keyaccount/c139": [
    // the model
    ...["ITEMS", "DIALS", "WIN_AT", "LOSE_AT", "CRUCIAL_FIRST", "BLIND_BELOW", "ACTIONS"],
    ...["WIN_RATES", "NEVER_CERTAIN", "STUDY", "HIGH_RATE", "PRIOR_DEALS"],
    ...["COACH_KINDS", "COACH_QUALITIES", "RELIABILITY", "DISAGREEMENTS"],
    ...["MARKS_STALE_AFTER", "STALLED_AFTER", "UNTOUCHED_AFTER"],
    // a value
    ...["parse", "format", "rank", "compare", "region"],
    // a deal
    ...["assess", "calibrate", "winProbability", "nextSteps", "track"],
    // many deals
    ...["portfolio", "fitWinRates", "backtest", "score"],
  ],

  "keyaccount/customer": [
    // by amount
    ...["CLASSES", "ABC_LIMITS", "MEASURES", "FEW_CUSTOMERS", "abc", "abcColumn", "abcComputed", "crossTable"],
    // by concentration
    ...["TOP", "MAKES", "concentration", "lorenz", "whale", "groupReturns"],
    // by pyramid
    ...["TIERS", "PYRAMID_HEADS", "KEY_RULE", "pyramid"],
    // what they are to us
    ...["KEY_ACCOUNT_CRITERIA", "SELECTION_QUESTIONS", "keyAccount"],
    ...["ORIENTATIONS", "ORIENTATION_QUESTIONS", "ORIENTATION_PROFILES", "ANSWER_LEVELS", "valueOrientation"],
    ...["LOYALTIES", "LOYAL_FROM", "REPEATS_FROM", "PURCHASES_NEEDED", "brandLoyalty"],
    ...["BEHAVIOURS", "SPENDING", "POLICIES", "spendTier"],

    // where they stand
    ...["ATTACK_OR_DEFEND", "MOST_FROM", "OPPORTUNITIES", "LARGE_INFLUENCE_FROM"],
    ...["attackOrDefend", "opportunityQuadrant", "marketShare"],
    ...["CHANGES", "HORIZONS", "CHANGE_FROM", "changes"],

    // when they buy
    ...["PROSPECT_LEVELS", "PROSPECT_STATUSES", "PROSPECT_LIMITS", "PROSPECT_RATIOS", "RATIO_CONFIDENCE"],
    ...["prospectLevel", "prospectRatios"],
    ...["CONTACT_STATES", "CAPACITY_UNITS", "LONGEST_INTERVAL", "contactRhythm"],

    // how they move
    ...[
      "RFM_BINS",
      "RFM_MEASURES",
      "RFM_SEGMENTS",
      "RFM_SEGMENTS_COMMON",
      "MOVEMENTS",
      "MOST_CLASSES",
      "TIME_VERDICTS",
      // all together
      ...["JUDGEMENTS", "FACTS", "classify", "classifyAll"],
    ],
    ...["purchaseHistory", "rfm", "checkSegments", "migration", "allocate", "timeAllocation"],
  ],

  "keyaccount/cycle": [
    ...["STAGES", "STAGE_STRATEGIES", "SELLER_STAGES", "EVENTS", "EVENT_LIKELIHOODS"],
    ...["SIGNALS", "WITNESSES", "WITNESS_WEIGHTS", "REGRESSIONS", "REGRESSION_STRENGTH", "ACTIONS"],
    ...["TRANSITIONS", "HALF_LIFE", "CONFIDENT_FROM", "TOLD", "WOULD_SETTLE", "NEXT", "EVENT_TESTS"],
    // detection
    ...["detect", "influence", "timeline"],

    // the state machine, alignment, what comes next
    ...["advance", "legalEvents", "alignment", "next"],

    // other models
    ...["MODELS", "toCanonical"],

    // the customer's budget, what we know
    ...["BUDGET_PHASES", "STEP_IN", "BUDGET_CYCLE_MONTHS", "budgetTiming", "INFORMATION_PARTS", "informationChain"],

    // concerns
    ...[
      "CONCERN_KINDS",
      "CONCERN_LEVELS",
      "CONCERN_SIGNS",
      "CONCERN_ERRORS",
      "CONCERN_STAGES",
      "CONCERN_WEIGHTS",
      "CONCERN_WINDOW",
    ],
    ...["UNRESOLVED_FROM", "PRICE_QUIET", "PRICE_RETURNED_STRENGTH", "concernRadar"],

    // implementation
    ...["IMPLEMENTATION_PHASES", "DIPS", "DIP_MEASURES", "USE_SIGNS", "NEW_TOY_DAYS", "DIP_PROLONGED_AFTER"],
    "implementationPhase",

    // from words
    ...["observe", "PHRASES", "CUES", "DENIALS", "REACH", "UNDENIED"],
  ],

  "keyaccount/funnel": [
    ...["SPADCO", "COUNT_KINDS", "CONFIDENCE", "SMALL_SAMPLE", "WHOLE_WITHIN"],
    // rates
    ...["METHODS", "WIN_RATES_OF", "LEAST_STRENGTH"],
    ...["interval", "rateInterval", "difference", "shrink", "winRate"],
    // conversions
    ...["conversions", "compareSellers", "spadco", "cohorts", "atStage", "shape"],
    ...["MOST_COMPARED", "STEP_STANDINGS", "PRESETS", "COHORT_PERIODS", "COHORT_STATES", "SHAPES", "EVEN_TENTHS"],
    // activity
    ...["required", "requiredWithProbability", "byRule", "workingTime", "visits", "pdca"],
    ...["WEEKDAYS", "WEEKEND", "LONGEST_LEAD", "MOST_STARTS", "MOST_ESTIMATED", "PRIOR", "REACHES", "SALES_RULES"],
    ...["WORKING_TIME", "WORKED_VERDICTS", "VISIT_VERDICTS", "DAYS_IN_MONTH", "PDCA"],
    // pipeline
    ...["CATEGORIES", "CATEGORY_MODES", "DEAL_CATEGORIES", "DEAL_OUTCOMES"],
    ...["weighted", "convert", "categories"],
    // distribution
    ...["LEVELS", "LATTICE", "FORECAST_PERIODS", "RUNS", "CONCENTRATED_ABOVE", "FACTOR", "LEVEL_WITHIN"],
    ...["winsDistribution", "distribution", "forecast", "forecastByPeriod", "drivers", "simulate"],
    // speed
    ...["LEVERS", "LEVER_CHANGE", "velocity", "coverage", "levers"],
    // movement
    ...["FLOWS", "BIAS_FROM", "BALANCED_FROM", "flow", "bias"],
    // targets
    ...[
      "MONTHS",
      "VARIATION_FORMULAS",
      "split",
      "seasonalIndex",
      "neededOrders",
      "planGate",
      "rollingPlan",
      "steadiness",
    ],
    // time in stage
    ...["SURVIVAL_SCALES", "LONGEST_DAYS", "REACHED_WITHIN", "STALE_SHARE", "LEAST_LEFT", "MOST_STAGES"],
    ...["survival", "staleDeals", "markov"],
  ],

  "keyaccount/review": [...["STANDINGS", "PARTICULARS", "OUTCOMES", "STALE_AFTER"], ...["deal", "book", "report"]],

  "keyaccount/spin": [
    ...["KINDS", "LIMITS", "SHORT_OF_TIME", "ENOUGH_CONSEQUENCES", "ENOUGH_PROBLEMS", "CONTACTS", "FOCUSES"],
    ...["ANSWERS", "NEEDS", "STATEMENTS", "FABEEC", "OUTCOMES", "SUCCESSES", "FIGURES", "SLOTS"],
    // templates
    ...["PACKS", "fill", "slots", "pack", "form", "question"],

    // plan and conversation
    ...["KNOWN", "PERIODS", "EXPECTED", "BRANCHES", "PROGRESS", "planCall", "next", "fromGoals"],
    // rendering
    ...["markdown", "mermaid"],

    // needs, statements, outcomes, review
    ...["classifyNeed", "classifyStatement", "classifyOutcome", "reviewCall"],

    // links
    ...["costOfInaction", "criteria", "signs"],
  ],

  "keyaccount/stakeholder": [
    ...["DIMENSIONS", "NEEDS", "CHANGES", "FOCUSES", "CONTACTS", "ATTITUDES", "ROLES", "STANDINGS", "LAYERS"],
    ...["DRIVES", "STYLES", "MOST_SAY"],
    // people
    ...["AIMS", "CONTACT_AIMS", "OFFERS", "TOPICS", "NEED_APPEALS", "DRIVE_APPEALS", "MANNERS", "SENDERS"],
    ...["CLOSE_CONTACTS", "ROLE_SETS", "QUADRANTS", "TACTICS", "WEIGHED_LAYERS", "OPENNESS", "REACH", "CALL_ORDER"],
    ...["profile", "mentors", "approach", "roleCoverage", "wholeBrain", "checkMessage", "position"],
    ...["spinContact", "callOrder"],
    // network
    ...["organisation", "influence", "keyPlayers", "pathsToDecider", "coverageMap", "support", "deriveC139"],
    ...["KEY_BY_STANDING", "KEY_FROM", "COVERED_FROM", "THREAD_FROM", "NEAR", "MOST_CUTS"],
    ...["ATTITUDE_VALUES", "MOST_VENDORS", "LEAST_STRENGTH", "NOT_ASKED", "MOST_DRAWN", "mermaid"],
    ...["CHOOSES", "HELPS", "HELPERS_FROM", "MAJORITY_OVER", "DERIVED_ITEMS"],
  ],

  "keyaccount/competition": [
    // openings and criteria
    ...["TERRITORIES", "OPENINGS", "MOVES", "OPENING_GRID", "opening", "openings"],
    ...["CRITERION_KINDS", "RATING_SCALE", "MOST_CRITERIA", "MOST_VENDORS", "score", "sensitivity"],
    ...["CRITERION_MOVES", "ATTACK_FACTS", "ATTACKS", "criterionMoves", "attack"],
    ...["GOOD_CRITERIA", "CRITERIA_STEPS", "REQUESTS", "goodCriteria", "criteriaAnswers", "criteriaStep", "request"],
    ...["BUYING_POINTS", "SELLING_POINTS", "points", "SPEAKING", "remark"],
    // concerns and reviews
    ...["CONCERN_AVOID", "CONCERN_FRESH_FOR", "CONCERN_MEANS", "CONCERN_PHASES", "CONCERN_SOURCES"],
    ...["CONCERN_STRENGTHS", "CONCERN_STRONG_FROM", "BEFORE_PRICE", "COMPARED_FACTORS", "DEAL_REVIEW_PARTS"],
    ...["FACTOR_SCALE", "HEALTH_MEASURES", "MOST_REVIEWED", "ODDS_METHODS", "PROPOSAL_BAD_SIGNS", "PROPOSAL_PARTS"],
    ...["REVIEW_CONFIDENCE", "REVIEW_FEW", "SWOT_DIFFERENCES", "SWOT_MOVES", "SWOT_QUADRANTS", "SWOT_SPEAKS"],
    "SWOT_VIEWS",
    ...["concernRisk", "swot", "eightFactors", "dealReview", "proposalCheck", "dealHealth"],
    ...["lostOnPrice", "lostOnPriceAll", "lossReasons", "oddsRatio", "winningFactors"],
  ],

  "keyaccount/relationship": [
    // relations
    ...[
      "PLACES",
      "AXES",
      "ROADS",
      "HIGH_FROM",
      "LOYALTY_WEIGHTS",
      "LOYALTY_SIGNS",
      "SATISFACTION_BANDS",
      "NPS_GROUPS",
      "CONFIDENCE",
      "SERVE",
      "LOOP_STEPS",
      "ROLES",
      "LADDER",
      "PLACE_ROLES",
      "RELATION_SCORES",
      "BONDS",
      "AWARENESS",
      "RESULT_FACTORS",
      "SCORECARD",
      "CHAIN_PLACES",
      "GROWTH_MOVES",
      "COMPLAINT_STATES",
      "COMPLAINT_EVENTS",
      "LONGEST_STATE",
    ],
    ...[
      "place",
      "matrix",
      "nextStep",
      "moves",
      "loyaltyScore",
      "loyal",
      "satisfaction",
      "satisfactionByAspect",
      "npsCounts",
      "nps",
      "csat",
      "serve",
      "loop",
      "ladder",
      "role",
      "awareness",
      "relation",
      "results",
      "scorecard",
      "growthMove",
      "advanceComplaint",
      "legalComplaintEvents",
      "complaint",
      "complaints",
    ],
  ],

  "keyaccount/territory": [
    // base
    ...["OURS", "CONFIDENCE", "ORGANISATIONS", "DIMENSIONS", "MOST_MACHINES", "VOLUME_BANDS", "AGE_BANDS"],
    ...["MOST_PAGES", "OLDEST", "LIFE", "LONGEST_LIFE", "CANDIDATE_YEARS", "FORECAST_YEARS", "LEAST_REPLACED"],
    ...["EXACT_MACHINES", "OPPORTUNITY_FACTS", "CHANGES", "OPPORTUNITIES", "OPPORTUNITY_GRID"],
    ...["machinesInField", "volumeByAge", "replacement", "opportunity", "opportunities"],
    // reach
    ...["UNTOUCHED_LOSSES", "LOSS_FACTS", "REMEDIES", "VISIT_ORDER", "MOST_QUARTERS", "PLAN_STANDINGS", "SURVEY_PARTS"],
    ...["untouchedLoss", "untouchedLosses", "visitOrder", "coveragePlan", "siteSurvey"],
    // qualification
    ...["RULE_SETS", "MOST_VISITS", "FOCUS_DAYS", "MOST_PARTS", "LONGEST_PART", "WARNINGS", "REPURCHASES"],
    ...["qualify", "qualifyAll", "rePurchase"],
  ],

  "keyaccount/schema": [
    ...["answers", "coach", "trackPoints", "closedDeals", "customers", "customerGroups", "openDeals", "stageCounts"],
    ...["customerChanges", "prospect", "prospects", "contacts", "rhythm"],
    ...["rfmCustomers", "orders", "segments", "classifiedCustomers", "shares", "timePlan", "timedCustomers"],
    ...["account", "deal", "book", "accountFacts", "jsonSchema"],
    // what customers are to us
    ...["keyAccountAnswers", "orientationAnswers", "purchases", "spendBehaviour"],
    // where a buyer is
    ...["observations", "budgetCalendar", "informationAnswers", "implementationFacts"],
    // questions
    ...["questionPack", "callPreparation", "callAnswers"],
    ...["needStatement", "callOutcome", "callRecord"],
    // value chains
    ...["valueChain", "businessCase"],
    // funnel: rates
    "countedGroups",
    // funnel: conversions
    ...["cohortRecords", "stagedDeals"],
    // funnel: activity
    ...["workedTimes", "visitRecords", "plannedVisits", "planRecords"],
    // funnel: pipeline
    ...["pipelineDeals", "exchangeRates"],
    // funnel: distribution
    // funnel: speed
    "velocityLevers",
    // funnel: movement
    ...["snapshot", "forecastHistory"],
    // funnel: targets
    ...["salesYears", "orderNeed", "plannedMonths", "rollingMonths", "monthlySales"],
    // stakeholder: people
    ...["people", "stakeholders"],
    // stakeholder: network
    // competition: openings and criteria
    ...["openedDeals", "openingCells", "decisionCriteria", "vendorRatings"],
    ...["attackFacts", "criteriaParts", "pointWishes", "pointAnswers"],
    // competition: concerns and reviews
    ...["concernReports", "swotRows", "factorRatings", "dealReviewAnswers", "proposalAnswers", "priceAnswers"],
    ...["priceLosses", "lostDeals", "factoredDeals", "oddsTable", "dealMeasures", "healthThresholds"],
    // relationship: relations
    ...[
      "relationAccounts",
      "loyaltyRatings",
      "loyaltyAnswers",
      "aspectExperiences",
      "npsCounts",
      "servePoints",
      "loopAnswers",
      "ladderAnswers",
      "awarenessAnswers",
      "relationRatings",
      "resultFactors",
      "scoreFigures",
      "growthFacts",
      "complaint",
      "complaints",
    ],
    // territory: base
    ...["machineLives", "machines", "siteOpportunities", "siteOpportunity"],
    // territory: reach
    ...["coverageRows", "coverageVisits", "lossFacts", "lostOrders", "surveyAnswers", "visitCustomers"],
    // territory: qualification
    ...["ownAccounts", "prospectAnswers", "qualificationAnswers"],
    // funnel: time in stage
    ...["stageTimes", "stageHistory", "standingDeals", "transitions"],
  ],

  "keyaccount/chart": [
    "Bvf",
    "C139",
    "Competition",
    "Customer",
    "Cycle",
    "Funnel",
    "Relationship",
    "Stakeholder",
    "Territory",
  ],

  "keyaccount/sheet": [
    "FUNCTIONS",
    "appsScript",
    "excelCall",
    "excelMetadata",
    "hyperFormulaPlugin",
    "sqlFunction",
    "sqlValue",
  ],
  "keyaccount/notebook": ["chart", "judgement", "markdown", "mermaid", "table"],

  "keyaccount/locale/en": ["en"],
  "keyaccount/locale/zh-CN": ["zhCN"],
};

/** The pictures of each notion. */
const CHARTS: Record<string, string[]> = {
  Bvf: ["CHART_WORDS", "cashFlow", "tornado", "waterfall"],
  C139: ["CHART_WORDS", "map", "timeline"],
  Competition: ["CHART_WORDS", "criteria", "winning"],
  Customer: ["CHART_WORDS", "pareto", "pyramid", "lorenz", "whale", "quadrant", "migration"],
  Cycle: ["CHART_WORDS", "timeline", "evidence"],
  Funnel: ["CHART_WORDS", "funnel", "forecast", "survival", "flow", "velocity"],
  Relationship: ["CHART_WORDS", "matrix", "loyalty"],
  Stakeholder: ["CHART_WORDS", "map"],
  Territory: ["CHART_WORDS", "volumeByAge", "replacement"],
};

const names = async (path: string) => Object.keys(await import(pathToFileURL(at(path)).href)).sort();

describe("the exports of", () => {
  test.each([...ENTRIES])("%s are those on the list", async (entry, path) => {
    expect(await names(path)).toEqual([...(EXPORTS[entry] ?? [])].sort());
  });

  test("the script are those of the main entry, both languages, the pictures, the schemas and the spreadsheet functions", async () => {
    const whole = [...(EXPORTS.keyaccount ?? []), "chart", "en", "schema", "sheet", "zhCN"];
    expect(await names("src/global.ts")).toEqual(whole.sort());
  });

  test("the script of the spreadsheet functions are these alone", async () => {
    expect(await names("src/sheet-global.ts")).toEqual(["sheet"]);
  });

  test("each namespace are those of the entry of the same name", async () => {
    const root = await import(pathToFileURL(at("src/index.ts")).href);
    for (const space of EXPORTS.keyaccount?.filter((name) => /^[A-Z]/.test(name)) ?? []) {
      expect(Object.keys(root[space]).sort()).toEqual([...(EXPORTS[`keyaccount/${space.toLowerCase()}`] ?? [])].sort());
    }
  });

  test.each(EXPORTS["keyaccount/chart"] ?? [])("chart.%s are its pictures on the list", async (notion) => {
    const charts = await import(pathToFileURL(at("src/chart.ts")).href);
    expect(Object.keys(charts[notion]).sort()).toEqual([...(CHARTS[notion] ?? [])].sort());
  });

  test("an entry that is no longer there are not on the list", () => {
    expect(Object.keys(EXPORTS)).toEqual([...ENTRIES.keys()]);
    expect(Object.keys(CHARTS)).toEqual(EXPORTS["keyaccount/chart"]);
  });
});

// Types

const config = ts.readConfigFile(at("tsconfig.json"), ts.sys.readFile).config;
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, at(""));
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

const original = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What an importer of a file can name, namespaces opened. */
function exported(path: string): ts.Symbol[] {
  const file = program.getSourceFile(at(path));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} is no module of the program`);
  const open = (space: ts.Symbol): ts.Symbol[] =>
    checker
      .getExportsOfModule(space)
      .map(original)
      .flatMap((own) => (own.flags & ts.SymbolFlags.ValueModule ? open(own) : [own]));
  return open(module);
}

/** The types of this library that a declaration mentions by name. */
function mentioned(declaration: ts.Node): ts.Symbol[] {
  return nodes(declaration)
    .filter((node) => ts.isIdentifier(node) && ts.isPartOfTypeNode(node))
    .flatMap((node) => checker.getSymbolAtLocation(node) ?? [])
    .map(original)
    .filter((symbol) => !(symbol.flags & (ts.SymbolFlags.TypeParameter | ts.SymbolFlags.Property)))
    .filter((symbol) => symbol.declarations?.some((own) => own.getSourceFile().fileName.startsWith(at("src/"))));
}

/** The types in a function's signature: its parameters and what it returns, not what its body uses. */
const signature = (declaration: ts.SignatureDeclaration) =>
  [
    ...declaration.parameters,
    ...(declaration.typeParameters ?? []),
    ...(declaration.type ? [declaration.type] : []),
  ].flatMap(mentioned);

describe("an importer of", () => {
  test.each([...ENTRIES])("%s can name every type in the signatures of its functions", (_, path) => {
    const own = exported(path);
    const unnamed = own.flatMap((symbol) =>
      (symbol.declarations ?? [])
        .filter(ts.isFunctionDeclaration)
        .flatMap(signature)
        .filter((type) => !own.includes(type))
        .map((type) => `${symbol.name} mentions ${type.name}`),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  test("the package can name every type that another type is made of", () => {
    const all = new Set([...ENTRIES.values()].flatMap(exported));
    const types = [...all].filter(({ flags }) => flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias));
    const unnamed = types.flatMap((symbol) =>
      (symbol.declarations ?? [])
        .flatMap(mentioned)
        .filter((type) => !all.has(type))
        .map((type) => `${symbol.name} is made of ${type.name}`),
    );
    expect([...new Set(unnamed)]).toEqual([]);
    expect(types.length).toBeGreaterThan(50);
  });

  test("a function without an importable type would be told of it", () => {
    const file = program.getSourceFile(at("src/review/deal.ts"));
    const judge = file?.statements.filter(ts.isFunctionDeclaration).find(({ name }) => name?.text === "judge");
    expect(judge && signature(judge).map(({ name }) => name)).toEqual(["Deal", "Settings", "Day", "DealReview"]);
    expect(exported("src/review/index.ts").map(({ name }) => name)).not.toContain("Settings");
  });
});
