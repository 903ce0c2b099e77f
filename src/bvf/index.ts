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
export type { Lack, RollUpReason } from "./roll-up-reasons.js";

// Judgement

// Cash flows

// Business case

// Links with other models

// Rendering

/** As a flowchart. */
export { mermaid } from "./mermaid.js";

/** As rows for a sheet. */
export type { RowCell } from "./cells.js";
export { linkRows, nodeRows } from "./rows.js";
export type { Labels } from "../locale/types.js";

/** Calendar days are text, amounts exact. */
export type { Day } from "../day.js";
export type { Amount, Money } from "../money.js";
