/**
 * Bvf – the business value framework (业务价值框架): from what executives are measured on to what we sell
 *
 *   executive KPI ← operational KPI ← initiative ← solution
 *   高层 KPI         运营 KPI           客户业务意向     我方解决方案
 *
 * Each link says which share of the improvement above it brings (attribution), how sure that is (confidence), and whether
 * the customer has confirmed it. A share of a share is a product, and several ways to one place add up:
 *
 *   improvement of a KPI = (target − baseline) × direction × value per unit × periods
 *   credited to a node   = Σ over all paths down to it of Π(attribution × confidence) × improvement at the top
 *
 * A chain is read from the top. Starting from our products and looking for someone to sell them to is the known mistake.
 *
 * @see docs/sources.md#bvf
 * @module
 */

/** Layers, directions, periods, and how far a chain can be trusted. */
export {
  COVERAGES,
  DAYS_IN_YEAR,
  DIRECTIONS,
  FOUNDATIONS,
  KPI_LAYERS,
  LAYERS,
  MOST_SIGN_CHANGES,
  PERIODS,
} from "./table.js";
export type { Coverage, Direction, Foundation, KpiLayer, Layer, Period, Recurring } from "./ids.js";

// Chain

/** Nodes and links, checked. */
export {
  type Chain,
  type ChainDefinition,
  chain,
  type Department,
  type DepartmentDefinition,
  type Link,
  type LinkDefinition,
  type Skip,
} from "./chain.js";
export type {
  Initiative,
  InitiativeDefinition,
  Kpi,
  KpiDefinition,
  Node,
  NodeDefinition,
  Solution,
  SolutionDefinition,
} from "./nodes.js";

// Value

/** What improves, what it is worth, and what each solution is credited with. */
export { type Improvement, type ImprovementReason, improvement, type Span } from "./improvement.js";
export {
  type Credit,
  type KpiValue,
  type NodeCredit,
  type RollUp,
  type RollUpOptions,
  rollUp,
  type ValueTotal,
} from "./roll-up.js";
export { type Path, type PathOptions, type Paths, paths } from "./paths.js";
export type { Lack, RollUpReason } from "./roll-up-reasons.js";

// Judgement

/** What is covered, what is missing, and how well founded the chain is. */
export { type CoverageReason, coverage, type KpiCoverage } from "./coverage.js";
export { type DepartmentGap, type GapReason, type Gaps, gaps, type LayerGap } from "./gaps.js";
export { type Analysis, type AnalysisReason, analyse, type WeakestLink } from "./analyse.js";
export {
  type AmountChange,
  type Comparison,
  type ComparisonReason,
  type CoverageChange,
  compare,
  type LinkEnds,
  type ValueChange,
} from "./compare.js";

// Cash flows
export type { DatedFlow, TimeUnit } from "./flows.js";
export { npv, xnpv } from "./present-value.js";
export { irr, type RatesOfReturn, type ReturnReason, ratesOfReturn, xirr } from "./returns.js";
export { type Payback, type PaybackReason, payback } from "./payback.js";

// Business case

/** What the solutions cost and bring, and whether they pay. */
export type { CostDefinition } from "./case-costs.js";
export type { CaseDefinition, UseDefinition } from "./case-definition.js";
export type { Benefit, CaseFlow } from "./case-flows.js";
export type { CaseFigures, CaseYear } from "./case-figures.js";
export type { CaseReason } from "./case-reasons.js";
export { type BusinessCase, businessCase, type CostTotal } from "./business-case.js";

/** What the case hangs on. */
export {
  type Scenario,
  type ScenarioDefinition,
  type ScenarioReason,
  type Scenarios,
  type Swing,
  scenarios,
  type Tornado,
  type TornadoRow,
  tornado,
} from "./sensitivity.js";
export type { Subject, Variation } from "./variation.js";

// Links with other models

/** From the questions of a call to the KPIs of a chain. */
export {
  type ConsequenceCost,
  type FromConsequences,
  fromConsequences,
  type InactionAmounts,
  type InactionAmountsDefinition,
  type KpiInaction,
  type KpiInactionDefinition,
} from "./consequences.js";

// Rendering

/** As a flowchart. */
export { mermaid } from "./mermaid.js";

/** A business case on a page. */
export { markdown, type PageOptions } from "./markdown.js";

/** As rows for a sheet. */
export type { RowCell } from "./cells.js";
export { linkRows, nodeRows } from "./rows.js";
export type { Labels } from "../locale/types.js";

/** Calendar days are text, amounts exact. */
export type { Day } from "../day.js";
export type { Amount, Money } from "../money.js";
