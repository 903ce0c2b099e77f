/**
 * What a locale must say. Every id of every table has a label and every rule a sentence: a missing one does not compile.
 *
 * @module
 */
import type { ChartWords as BvfChartWords } from "../bvf/chart.js";
import type {
  AnalysisReason,
  BusinessCase,
  CaseReason,
  ComparisonReason,
  Coverage,
  Day,
  Direction,
  Foundation,
  Layer,
  Payback,
  PaybackReason,
  Period,
  RatesOfReturn,
  Recurring,
  ReturnReason,
  Scenario,
  ScenarioReason,
} from "../bvf/index.js";
import type {
  Action,
  AssessmentReason,
  Basis,
  CalibrationReason,
  CoachKind,
  Dial,
  Item,
  NextReason,
  Path,
  PortfolioFlag,
  ProbabilityReason,
  Region,
  Reliability,
  Track,
  TrackReason,
  Warning,
} from "../c139/index.js";
import type { ChartWords } from "../c139/chart.js";
import type { ChartWords as CustomerChartWords } from "../customer/chart.js";
import type { ChartWords as CycleChartWords } from "../cycle/chart.js";
import type { ChartWords as FunnelChartWords } from "../funnel/chart.js";
import type {
  AbcClass,
  AbcReason,
  Aim,
  Answered,
  AnswerLevel,
  Behaviour,
  BrandLoyalty,
  Capacity,
  CapacityReason,
  CapacityUnit,
  Change,
  ChangeFlag,
  ChangeReason,
  ComputedNote,
  ComputedReason,
  ContactReason,
  ContactState,
  Fact,
  GroupReason,
  JudgementName,
  LackReason,
  Horizon,
  KeyAccount,
  KeyAccountCriterion,
  KeyAccountReason,
  LoyaltyReason,
  MarketShareReason,
  Measure,
  MigrationReason,
  Movement,
  Opportunity,
  OpportunityReason,
  Orientation,
  OrientationQuestion,
  OrientationReason,
  Policy,
  PositionReason,
  ProspectLevel,
  ProspectRatio,
  ProspectReason,
  ProspectStatus,
  PyramidReason,
  RfmFinding,
  RfmMeasure,
  RfmReason,
  SegmentCheck,
  SegmentFinding,
  SegmentId,
  SelectionQuestion,
  SellingMode,
  ShareFactor,
  ShareReason,
  Spending,
  SpendTier,
  Stance,
  Strategy,
  TierReason,
  TimeReason,
  TimeVerdict,
} from "../customer/index.js";
import type {
  ActionId,
  AdvanceReason,
  Alignment,
  AlignmentReason,
  BudgetReason,
  BudgetTiming,
  ConcernError,
  ConcernKind,
  ConcernRadar,
  ConcernReason,
  ConcernRemedy,
  Denial,
  DetectionReason,
  Dip,
  DipMeasure,
  DisregardedReason,
  Effect,
  EventId,
  EventTest,
  Implementation,
  ImplementationReason,
  InformationChain,
  InformationPart,
  InformationReason,
  MissingReason,
  ModelId,
  ModelStage,
  SellerGoal,
  SellerReason,
  SellerStage,
  SellerStep,
  SignalId,
  SpinKind,
  Stage,
  StageError,
  StageStrategy,
  Witness,
} from "../cycle/index.js";
import type {
  BiasReason,
  CategoryMode,
  CategoryReason,
  CohortPeriod,
  CohortReason,
  CohortState,
  ConversionReason,
  CountKind,
  CoverageReason,
  CustomerVisitReason,
  DealCategory,
  DealOutcome,
  Difference,
  DifferenceReason,
  DriverReason,
  ExchangeReason,
  FlowKind,
  FlowReason,
  FLOWS,
  ForecastPeriod,
  ForecastReason,
  GateReason,
  Lever,
  LeverReason,
  MarkovReason,
  MarkovStage,
  Method,
  OrderReason,
  PdcaReason,
  PdcaStep,
  PdcaVerdict,
  PresetId,
  PRESETS,
  ProbableReason,
  Reach,
  RequiredReason,
  RollingReason,
  RuleReason,
  SalesRule,
  SeasonReason,
  Shape,
  ShapeReason,
  ShrinkReason,
  Shrunk,
  SPADCO,
  SpadcoReason,
  SplitReason,
  StagedReason,
  StaleReason,
  StaleRow,
  SteadinessReason,
  StepStanding,
  SurvivalReason,
  SurvivalScale,
  VariationFormula,
  VelocityReason,
  VisitReason,
  VisitVerdict,
  Weekday,
  WinRateOf,
  WinRateReason,
  WorkedReason,
  WorkedVerdict,
  WORKING_TIME,
} from "../funnel/index.js";
import type { Names, Sentences } from "../judgement.js";
import type { ChanceReason, DealReason, Flag, Particular, Standing } from "../review/index.js";
import type {
  Answer as SpinAnswer,
  Branch,
  CallReason,
  CaseStep,
  ContactMistake,
  ContactTask,
  ContactType,
  ConversationReason,
  DecisionFocus,
  Expected,
  Kind,
  NeedExpression,
  NeedJudgement,
  NeedReason,
  Outcome,
  PackId,
  PlanReason,
  Slot,
  StatementJudgement,
  StatementReason,
} from "../spin/index.js";
import type { StakeholderLabels } from "./stakeholder.js";
import type { CompetitionLabels } from "./competition.js";
import type { RelationshipLabels } from "./relationship.js";
import type { TerritoryLabels } from "./territory.js";

export type { Answered, Names };
export type { CompetitionLabels, RelationshipLabels, StakeholderLabels, TerritoryLabels };

/** A label for each id. */
export type LabelsOf<Id extends string> = { readonly [I in Id]: string };

export interface C139Labels {
  readonly name: string;
  readonly dials: LabelsOf<Dial>;
  /** Short names; put your own in their place, and reports use them. */
  readonly items: LabelsOf<Item>;
  /** What must be true for the item to hold. */
  readonly statements: LabelsOf<Item>;
  readonly regions: LabelsOf<Region | "unsettled">;
  readonly coachKinds: LabelsOf<CoachKind>;
  readonly reliability: LabelsOf<Reliability>;
  readonly bases: LabelsOf<Basis>;
  readonly actions: LabelsOf<Action>;
  readonly tracks: LabelsOf<Track["verdict"]>;
  /** What the pictures say. */
  readonly chart: ChartWords;
  /** One way up, as an instruction. */
  readonly path: (path: Path, names?: Names) => string;
  readonly sentences: Sentences<
    AssessmentReason | Warning | CalibrationReason | ProbabilityReason | NextReason | TrackReason | PortfolioFlag
  >;
}

export interface CustomerLabels {
  readonly name: string;
  readonly classes: LabelsOf<AbcClass>;
  readonly measures: LabelsOf<Measure>;
  readonly points: LabelsOf<"pareto" | "breakEven" | "submarginal">;
  /** What the pictures say; figures are filled into slots such as `{heads}`. */
  readonly chart: CustomerChartWords;

  // what they are to us
  readonly keyAccount: LabelsOf<KeyAccount["verdict"]>;
  readonly keyAccountCriteria: LabelsOf<KeyAccountCriterion>;
  readonly selectionQuestions: LabelsOf<SelectionQuestion>;
  readonly orientations: LabelsOf<Orientation | "undetermined">;
  readonly orientationQuestions: LabelsOf<OrientationQuestion>;
  readonly answerLevels: LabelsOf<AnswerLevel>;
  readonly sellingModes: LabelsOf<SellingMode>;
  readonly strategies: LabelsOf<Strategy>;
  readonly loyalties: LabelsOf<BrandLoyalty["verdict"]>;
  readonly tiers: LabelsOf<SpendTier["verdict"]>;
  readonly behaviours: LabelsOf<Behaviour>;
  readonly spending: LabelsOf<Spending>;
  readonly policies: LabelsOf<Policy>;

  // where they stand
  readonly stances: LabelsOf<Stance | "undetermined">;
  readonly opportunities: LabelsOf<Opportunity | "undetermined">;
  readonly aims: LabelsOf<Aim>;
  readonly shareFactors: LabelsOf<ShareFactor>;
  readonly changes: LabelsOf<Change | "undetermined">;
  readonly horizons: LabelsOf<Horizon>;

  // when they buy
  readonly prospectLevels: LabelsOf<ProspectLevel>;
  readonly prospectStatuses: LabelsOf<ProspectStatus>;
  readonly prospectRatios: LabelsOf<ProspectRatio>;
  readonly contactStates: LabelsOf<ContactState>;
  readonly capacityUnits: LabelsOf<CapacityUnit>;
  readonly capacity: LabelsOf<Capacity["verdict"]>;

  // how they move
  readonly rfmMeasures: LabelsOf<RfmMeasure>;
  readonly segments: LabelsOf<SegmentId | "unsegmented">;
  readonly segmentChecks: LabelsOf<SegmentCheck["verdict"]>;
  readonly movements: LabelsOf<Movement>;
  readonly timeVerdicts: LabelsOf<TimeVerdict>;

  // all together
  readonly judgements: LabelsOf<JudgementName>;
  readonly facts: LabelsOf<Fact>;

  readonly sentences: Sentences<
    // by amount
    | AbcReason
    | ComputedReason
    | ComputedNote
    | PyramidReason
    | GroupReason
    // what they are to us
    | KeyAccountReason
    | OrientationReason
    | LoyaltyReason
    | TierReason

    // where they stand
    | PositionReason
    | OpportunityReason
    | MarketShareReason
    | ChangeReason
    | ChangeFlag

    // when they buy
    | ProspectReason
    | ContactReason
    | CapacityReason

    // how they move
    | RfmReason
    | RfmFinding
    | SegmentFinding
    | MigrationReason
    | ShareReason
    | TimeReason
    // all together
    | LackReason
  >;
}

export interface CycleLabels {
  readonly name: string;
  /** What the pictures say; figures are filled into slots such as `{stage}`. */
  readonly chart: CycleChartWords;
  readonly stages: LabelsOf<Stage>;
  /** What the buyer asks. */
  readonly stageQuestions: LabelsOf<Stage>;
  readonly strategies: LabelsOf<StageStrategy>;
  readonly errors: LabelsOf<StageError>;
  readonly sellerStages: LabelsOf<SellerStage>;
  readonly steps: LabelsOf<SellerStep>;
  readonly goals: LabelsOf<SellerGoal>;
  readonly events: LabelsOf<EventId>;
  /** What the customer does; each follows "the customer". */
  readonly signals: LabelsOf<SignalId>;
  /** What the seller did; each follows "the seller". */
  readonly actions: LabelsOf<ActionId>;
  readonly witnesses: LabelsOf<Witness>;

  // detection
  readonly effects: LabelsOf<Effect>;

  // the state machine, alignment, what comes next
  readonly alignments: LabelsOf<Alignment["verdict"]>;
  readonly spinKinds: LabelsOf<SpinKind>;
  /** The questions to the customer that test an exit event. */
  readonly tests: LabelsOf<EventTest>;

  // other models
  readonly models: LabelsOf<ModelId>;
  readonly modelStages: { readonly [Model in ModelId]: LabelsOf<ModelStage<Model>> };
  /** What the seller of office equipment does in each stage above all. */
  readonly equipmentTasks: LabelsOf<ModelStage<"equipmentSeller">>;

  // the customer's budget, what we know
  readonly budgetPhases: LabelsOf<BudgetTiming["verdict"]>;
  readonly informationParts: LabelsOf<InformationPart>;
  readonly informationChains: LabelsOf<InformationChain["verdict"]>;

  // concerns
  readonly concernLevels: LabelsOf<ConcernRadar["verdict"]>;
  readonly concernKinds: LabelsOf<ConcernKind>;
  /** What to do about each kind, as an instruction. */
  readonly concernRemedies: LabelsOf<ConcernRemedy>;
  /** What not to do. */
  readonly concernErrors: LabelsOf<ConcernError>;

  // implementation
  readonly implementationPhases: LabelsOf<Implementation["verdict"]>;
  readonly dips: LabelsOf<Dip>;
  /** As an instruction. */
  readonly dipMeasures: LabelsOf<DipMeasure>;

  // from words
  /** Why a phrase of a note is not affirmed. */
  readonly denials: LabelsOf<Denial>;

  readonly sentences: Sentences<
    // detection
    | DetectionReason
    | MissingReason
    | DisregardedReason
    | SellerReason
    // the state machine, alignment, what comes next
    | AdvanceReason
    | AlignmentReason

    // other models

    // the customer's budget, what we know
    | BudgetReason
    | InformationReason

    // concerns
    | ConcernReason

    // implementation
    | ImplementationReason
  >;
}

export interface FunnelLabels {
  readonly name: string;
  // rates
  readonly methods: LabelsOf<Method>;
  readonly winRatesOf: LabelsOf<WinRateOf>;
  readonly differences: LabelsOf<Difference["verdict"]>;
  readonly strengths: LabelsOf<Shrunk["verdict"]>;
  // conversions
  readonly kinds: LabelsOf<CountKind>;
  readonly spadco: LabelsOf<(typeof SPADCO)[number]>;
  readonly stepStandings: LabelsOf<StepStanding>;
  readonly cohortPeriods: LabelsOf<CohortPeriod>;
  readonly cohortStates: LabelsOf<CohortState>;
  readonly presets: LabelsOf<PresetId>;
  /** The stages of each preset but SPADCO, whose labels are above. */
  readonly presetStages: {
    readonly [Preset in Exclude<PresetId, "spadco">]: LabelsOf<keyof (typeof PRESETS)[Preset] & string>;
  };
  readonly shapes: LabelsOf<Shape>;
  // activity
  readonly weekdays: LabelsOf<Weekday>;
  readonly reaches: LabelsOf<Reach>;
  readonly salesRules: LabelsOf<SalesRule>;
  /** What the stages of the rules count. */
  readonly ruleStages: LabelsOf<"calls" | "conversations" | "meetings" | "proposals" | "orders">;
  readonly workingTime: LabelsOf<keyof typeof WORKING_TIME>;
  readonly workedVerdicts: LabelsOf<WorkedVerdict>;
  readonly visitVerdicts: LabelsOf<VisitVerdict>;
  readonly pdca: LabelsOf<PdcaStep>;
  readonly pdcaVerdicts: LabelsOf<PdcaVerdict>;
  // pipeline
  readonly categories: LabelsOf<DealCategory>;
  readonly categoryModes: LabelsOf<CategoryMode>;
  // distribution
  readonly dealOutcomes: LabelsOf<DealOutcome>;
  readonly forecastPeriods: LabelsOf<ForecastPeriod>;
  // speed
  readonly coverage: LabelsOf<"enough" | "short" | "undetermined">;
  readonly levers: LabelsOf<Lever>;
  readonly leverNeeds: LabelsOf<"enough" | "reachable" | "unreachable">;
  // movement
  readonly flowDirections: LabelsOf<keyof typeof FLOWS>;
  readonly flows: LabelsOf<FlowKind>;
  readonly bias: LabelsOf<"optimistic" | "pessimistic" | "balanced" | "undetermined">;
  // targets
  readonly orders: LabelsOf<"reachable" | "baseSuffices" | "unreachable">;
  readonly planGate: LabelsOf<"yes" | "no" | "undetermined">;
  readonly rollingPlan: LabelsOf<"carried" | "reached" | "unreachable">;
  readonly months: LabelsOf<"actual" | "frozen" | "open">;
  readonly formulas: LabelsOf<VariationFormula>;
  // time in stage
  readonly survivalScales: LabelsOf<SurvivalScale>;
  readonly staleness: LabelsOf<StaleRow["verdict"]>;
  readonly chains: LabelsOf<MarkovStage["verdict"]>;
  readonly chart: FunnelChartWords;
  readonly sentences: Sentences<
    // rates
    | DifferenceReason
    | ShrinkReason
    | WinRateReason
    // conversions
    | ConversionReason
    | SpadcoReason
    | CohortReason
    | StagedReason
    | ShapeReason
    // activity
    | RequiredReason
    | ProbableReason
    | RuleReason
    | WorkedReason
    | VisitReason
    | CustomerVisitReason
    | PdcaReason
    // pipeline
    | ExchangeReason
    | CategoryReason
    // distribution
    | ForecastReason
    | DriverReason
    // speed
    | VelocityReason
    | CoverageReason
    | LeverReason
    // movement
    | FlowReason
    | BiasReason
    // targets
    | SplitReason
    | SeasonReason
    | OrderReason
    | GateReason
    | RollingReason
    | SteadinessReason
    // time in stage
    | SurvivalReason
    | StaleReason
    | MarkovReason
  >;
}

/** The headings and phrases of a call plan. */
export interface PlanWords {
  readonly title: (contact: ContactType, stage: Stage) => string;
  readonly mind: string;
  readonly goal: (goal: string) => string;
  readonly can: (capability: string) => string;
  readonly cannot: string;
  readonly number: string;
  readonly kind: string;
  readonly question: string;
  readonly ways: string;
  /** What a question is asked for. */
  readonly expected: LabelsOf<Expected>;
  readonly branches: LabelsOf<Branch>;
  /** Where all answers lead to one place. */
  readonly whatever: string;
  readonly list: (items: readonly string[]) => string;
  /** Puts ways on behind each other. */
  readonly ranged: (ways: readonly string[]) => string;
  readonly close: string;
  readonly atTheClose: string;
}

export interface SpinLabels {
  readonly name: string;
  readonly kinds: LabelsOf<Kind>;
  readonly purposes: LabelsOf<Kind>;
  readonly contacts: LabelsOf<ContactType>;
  /** What to do with a contact, as an instruction. */
  readonly contactTasks: LabelsOf<ContactTask>;
  /** What not to do. */
  readonly contactMistakes: LabelsOf<ContactMistake>;
  readonly focuses: LabelsOf<DecisionFocus>;
  readonly answers: LabelsOf<SpinAnswer>;
  readonly packs: LabelsOf<PackId>;
  /** What goes into a slot. */
  readonly slots: LabelsOf<Slot>;

  // plan and conversation
  /** What a plan says that is written down or drawn. */
  readonly plan: PlanWords;

  // needs, statements, outcomes, review
  readonly needs: LabelsOf<NeedJudgement["verdict"]>;
  /** What a customer expresses. */
  readonly expressions: LabelsOf<NeedExpression>;
  readonly statements: LabelsOf<StatementJudgement["verdict"]>;
  readonly caseSteps: LabelsOf<CaseStep>;
  readonly outcomes: LabelsOf<Outcome>;

  // links

  readonly sentences: Sentences<
    // plan and conversation
    | PlanReason
    | ConversationReason
    // needs, statements, outcomes, review
    | NeedReason
    | StatementReason
    | CallReason

    // links
  >;
}

/** The headings and phrases of a business case on a page; amounts come as they are to stand there. */
export interface CaseWords {
  readonly title: (solutions: readonly string[]) => string;
  /** In what the amounts are, and that they are rounded on the page alone. */
  readonly amounts: (currency: string | undefined) => string;
  readonly headings: LabelsOf<
    | "figures"
    | "benefits"
    | "costs"
    | "years"
    | "inaction"
    | "sensitivity"
    | "scenarios"
    | "assumptions"
    | "shares"
    | "notes"
  >;
  readonly columns: LabelsOf<
    | ("id" | "name" | "from" | "figure" | "often" | "value" | "share" | "brought" | "confirmed" | "solutions")
    | ("amount" | "when" | "total" | "year" | "until" | "costs" | "benefits" | "net" | "cumulative" | "discounted")
    | ("perMonth" | "perYear" | "once" | "consequences" | "change" | "low" | "high" | "spread")
    | ("scenario" | "npv" | "verdict" | "changes" | "way" | "product")
  >;
  readonly figures: LabelsOf<"npv" | "npvAtMost" | "irr" | "payback" | "discountedPayback" | "roi" | "inaction">;
  /** What a figure is worked out from, where that is no formula. */
  readonly from: LabelsOf<"npvAtMost" | "irr" | "payback" | "discountedPayback">;
  readonly npvFrom: (rate: string, start: Day) => string;
  readonly rates: (rates: readonly string[]) => string;
  readonly paidBack: (years: string, on: Day) => string;
  readonly withoutCosts: string;
  readonly totals: LabelsOf<"perYear" | "once" | "costs" | "rest">;
  readonly paid: (per: Recurring | undefined, on: Day, until: Day | undefined, times: number) => string;
  readonly undetermined: string;
  readonly nothingStated: string;
  readonly changed: LabelsOf<"rate" | "costs" | "benefits" | "use">;
  /** The net present value with nothing changed. */
  readonly base: (npv: string) => string;
  readonly sureness: (link: string) => string;
  readonly later: (months: number) => string;
  readonly scenarios: LabelsOf<Scenario>;
  readonly verdicts: LabelsOf<BusinessCase["verdict"]>;
  readonly assumed: {
    readonly rate: (rate: string) => string;
    readonly span: (start: Day, end: Day, years: number) => string;
    readonly use: (from: Day, per: Recurring) => string;
    readonly ramp: (shares: readonly string[]) => string;
    readonly weighted: string;
    readonly inAdvance: string;
  };
  readonly list: (items: readonly string[]) => string;
}

export interface BvfLabels {
  readonly name: string;
  readonly layers: LabelsOf<Layer>;
  readonly directions: LabelsOf<Direction>;
  /** How often, as it stands behind an amount: "a year". */
  readonly periods: LabelsOf<Period>;
  readonly coverages: LabelsOf<Coverage | "undetermined">;
  readonly foundations: LabelsOf<Foundation>;

  // cash flows
  readonly returns: LabelsOf<RatesOfReturn["verdict"]>;
  readonly paybacks: LabelsOf<Payback["verdict"]>;

  // business case
  readonly page: CaseWords;

  // rendering
  /** What the pictures say; figures are filled into slots such as `{value}`. */
  readonly chart: BvfChartWords;
  /** What a flowchart says beside names and figures; `{layers}` is a slot. */
  readonly diagram: LabelsOf<"share" | "solid" | "dashed" | "skips" | "noWay">;
  /** Several periods as a span of time; `{periods}` is a slot. */
  readonly spans: LabelsOf<Exclude<Period, "once">>;
  readonly answers: LabelsOf<"yes" | "no">;
  /** The headings of rows for a sheet; `{span}` and `{money}` are slots. */
  readonly columns: LabelsOf<
    // nodes
    | ("id" | "layer" | "name" | "owner" | "department" | "goal" | "direction" | "unit" | "baseline" | "target")
    | ("improvement" | "valuePerUnit" | "currency" | "per" | "value" | "counts" | "share")
    | ("credited" | "confirmed" | "atMost")
    // links
    | ("from" | "fromName" | "fromLayer" | "to" | "toName" | "toLayer" | "attribution" | "confidence" | "weighted")
    | ("confirmedByCustomer" | "evidence" | "skipped")
  >;

  readonly sentences: Sentences<
    // chain
    // value
    // judgement
    | AnalysisReason
    | ComparisonReason
    // cash flows
    | ReturnReason
    | PaybackReason
    // business case
    | CaseReason
    | ScenarioReason
    | never
  >;
}

export interface ReviewLabels {
  readonly standings: LabelsOf<Standing>;
  readonly particulars: LabelsOf<Particular>;
  readonly outcomes: LabelsOf<"won" | "lost">;
  readonly lacks: LabelsOf<"amount" | "chance">;
  readonly bases: LabelsOf<Basis | "stated">;
  readonly sentences: Sentences<DealReason | ChanceReason | Flag>;
  readonly report: ReportWords;
}

/** The headings and phrases of a report; `list` joins items as the language does. */
export interface ReportWords {
  readonly title: (name: string | undefined, asOf: string) => string;
  readonly unit: (unit: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Puts whole sentences behind each other. */
  readonly prose: (sentences: readonly string[]) => string;
  readonly counts: (open: number, won: number, lost: number, accounts: number) => string;
  readonly noDeals: string;
  readonly noPipeline: string;
  readonly leftOut: string;
  readonly lacks: (name: string) => string;
  readonly lacking: (deal: string, lacks: string) => string;
  readonly pipeline: string;
  readonly standings: string;
  readonly deals: string;
  readonly abc: string;
  readonly noAbc: string;
  readonly periods: (periods: string) => string;
  readonly unclassed: (names: string) => string;
  readonly tierGap: (name: string, tier: string, klass: string) => string;
  readonly funnel: string;
  readonly noFunnel: string;
  readonly wholeTeam: string;
  readonly confidence: (percent: string) => string;
  readonly why: string;
  readonly chance: (percent: string, basis: string) => string;
  readonly couldRise: (percent: string) => string;
  readonly noChance: string;
  readonly next: string;
  readonly attention: string;
  /** What to win next, and how to know that it is won. */
  readonly toWin: (event: string) => string;
  readonly absent: (particulars: string) => string;
  readonly none: string;
  readonly independence: string;
  readonly columns: LabelsOf<
    | "currency"
    | "deals"
    | "amount"
    | "weighted"
    | "sd"
    | "couldReach"
    | "standing"
    | "withoutAmount"
    | "deal"
    | "account"
    | "value"
    | "probability"
    | "basis"
    | "attention"
    | "class"
    | "heads"
    | "share"
    | "accounts"
    | "step"
    | "entered"
    | "continued"
    | "rate"
    | "interval"
    | "lost"
    | "seller"
    | "weakestStep"
    | "overall"
  >;
}

/** Everything one language says. */
export interface Labels {
  /** The BCP 47 tag of the language. */
  readonly tag: string;
  readonly bvf: BvfLabels;
  readonly c139: C139Labels;
  readonly customer: CustomerLabels;
  readonly cycle: CycleLabels;
  readonly funnel: FunnelLabels;
  readonly spin: SpinLabels;
  readonly review: ReviewLabels;
  readonly stakeholder: StakeholderLabels;
  readonly competition: CompetitionLabels;
  readonly relationship: RelationshipLabels;
  readonly territory: TerritoryLabels;
}
