/** What a locale must say of the notion Funnel. */
import type { ChartWords as FunnelChartWords } from "../funnel/chart.js";
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
  FLOWS,
  FlowKind,
  FlowReason,
  ForecastPeriod,
  ForecastReason,
  GateReason,
  Lever,
  LeverReason,
  MarkovReason,
  MarkovStage,
  Method,
  OrderReason,
  PRESETS,
  PdcaReason,
  PdcaStep,
  PdcaVerdict,
  PresetId,
  ProbableReason,
  Reach,
  RequiredReason,
  RollingReason,
  RuleReason,
  SPADCO,
  SalesRule,
  SeasonReason,
  Shape,
  ShapeReason,
  ShrinkReason,
  Shrunk,
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
  WORKING_TIME,
  Weekday,
  WinRateOf,
  WinRateReason,
  WorkedReason,
  WorkedVerdict,
} from "../funnel/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

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
