/** What a chain is made of: KPIs, initiatives and solutions, as they are given and as they are read. */
import { oneOf, record, refusal, text } from "../check.js";
import { type Amount, type Money, money, readCurrency, size } from "../money.js";
import type { Direction, KpiLayer, Period } from "./ids.js";
import { DIRECTIONS, KPI_LAYERS, LAYERS, PERIODS } from "./table.js";

/** What somebody is measured on. */
export interface KpiDefinition<Id extends string = string, Department extends string = string> {
  readonly id: Id;
  readonly layer: KpiLayer;
  readonly name: string;
  readonly direction: Direction;
  /** What it is measured in: "hours", "%", "films". */
  readonly unit?: string | undefined;
  /** Where it stands. */
  readonly baseline?: Amount | undefined;
  /** Where it is to go. */
  readonly target?: Amount | undefined;
  /** What one unit better brings each period, in money; left out where nobody puts money to it. */
  readonly valuePerUnit?: Amount | undefined;
  readonly currency?: string | undefined;
  /** How often the value per unit comes in. */
  readonly per?: Period | undefined;
  /** Who is measured on it. */
  readonly owner?: string | undefined;
  readonly department?: Department | undefined;
}

/** What the customer intends to do. */
export interface InitiativeDefinition<Id extends string = string, Department extends string = string> {
  readonly id: Id;
  readonly layer: "initiative";
  readonly name: string;
  readonly owner?: string | undefined;
  readonly department?: Department | undefined;
}

/** What we can offer. */
export interface SolutionDefinition<Id extends string = string> {
  readonly id: Id;
  readonly layer: "solution";
  readonly name: string;
  /** The business goal that it serves. */
  readonly goal?: string | undefined;
}

/** A node as it is given. */
export type NodeDefinition<Id extends string = string, Department extends string = string> =
  | KpiDefinition<Id, Department>
  | InitiativeDefinition<Id, Department>
  | SolutionDefinition<Id>;

/** A KPI as a chain holds it: its amounts are exact, and what is not known is `undefined`. */
export interface Kpi<Id extends string = string> {
  readonly id: Id;
  readonly layer: KpiLayer;
  readonly name: string;
  readonly direction: Direction;
  readonly unit: string | undefined;
  readonly baseline: Money | undefined;
  readonly target: Money | undefined;
  readonly valuePerUnit: Money | undefined;
  readonly currency: string | undefined;
  readonly per: Period | undefined;
  readonly owner: string | undefined;
  readonly department: string | undefined;
}

/** An initiative as a chain holds it. */
export interface Initiative<Id extends string = string> {
  readonly id: Id;
  readonly layer: "initiative";
  readonly name: string;
  readonly owner: string | undefined;
  readonly department: string | undefined;
}

/** A solution as a chain holds it. */
export interface Solution<Id extends string = string> {
  readonly id: Id;
  readonly layer: "solution";
  readonly name: string;
  readonly goal: string | undefined;
}

/** A node of a chain. */
export type Node<Id extends string = string> = Kpi<Id> | Initiative<Id> | Solution<Id>;

/** Whether a node is measured. */
export const isKpi = (node: Node): node is Kpi => KPI_LAYERS.some((layer) => layer === node.layer);

/** A node, checked by itself. */
export function readNode(where: string, what: string, given: NodeDefinition): Node {
  const node = record(where, what, given);
  const id = text(where, `${what}.id`, node.id);
  const name = text(where, `${what}.name`, node.name);
  const layer = oneOf(where, `${what}.layer`, node.layer, LAYERS);
  if (node.layer === "solution") return { id, layer: "solution", name, goal: words(where, `${what}.goal`, node.goal) };
  const people = {
    owner: words(where, `${what}.owner`, node.owner),
    department: words(where, `${what}.department`, node.department),
  };
  if (node.layer === "initiative") return { id, layer: "initiative", name, ...people };
  return { ...readKpi(where, what, { ...node, id, name }), ...people, layer: layer as KpiLayer };
}

const EVERY = Object.keys(PERIODS) as Period[];

/** What is measured of a KPI. */
export function readKpi(where: string, what: string, given: KpiDefinition): Omit<Kpi, "owner" | "department"> {
  const { id, layer, name, direction, unit, baseline, target, valuePerUnit, currency, per } = given;
  const value = valuePerUnit === undefined ? undefined : size(where, `${what}.valuePerUnit`, valuePerUnit);
  const period = per === undefined ? undefined : oneOf(where, `${what}.per`, per, EVERY);
  if (value !== undefined && period === undefined) {
    throw refusal(where, `${what}.per`, "must say how often the value per unit comes in", per);
  }
  return {
    id,
    layer,
    name,
    direction: oneOf(where, `${what}.direction`, direction, DIRECTIONS),
    unit: words(where, `${what}.unit`, unit),
    baseline: baseline === undefined ? undefined : money(where, `${what}.baseline`, baseline),
    target: target === undefined ? undefined : money(where, `${what}.target`, target),
    valuePerUnit: value,
    currency: readCurrency(where, `${what}.currency`, currency),
    per: period,
  };
}

/** A text that may be left out. */
export const words = (where: string, what: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : text(where, what, value);
