/** What a business case is made from, beside the chain: a rate, a horizon, costs, and when the solutions come into use. */
import { each, flag, integer, oneOf, ratio, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { type Money, readCurrency } from "../money.js";
import { type Cost, type CostDefinition, readCosts } from "./case-costs.js";
import { caseFaults, currencyOf, endOf, pathText } from "./case-rules.js";
import type { ChainDefinition } from "./chain.js";
import { type KpiInaction, type KpiInactionDefinition, readInaction } from "./consequences.js";
import { readRate } from "./flows.js";
import { type Graph, readGraph } from "./graph.js";
import type { Recurring } from "./ids.js";
import { RECURRING } from "./improvement.js";

/** When and how fast the solutions come into use. */
export interface UseDefinition {
  /** The first day of use; the start of the case if left out. */
  readonly from?: Day | undefined;
  /** How often benefits are counted, always at the end of each period; a year if left out. */
  readonly per?: Recurring | undefined;
  /** The share in use in the first year of use, the second and so on; all of it afterwards. */
  readonly ramp?: readonly number[] | undefined;
}

/** A business case as it is given. */
export interface CaseDefinition {
  readonly chain: ChainDefinition;
  /** The solutions that are bought; all of the chain if left out. */
  readonly solutions?: readonly string[] | undefined;
  /** Needed where the solutions bring value in several currencies, and no cost names one. */
  readonly currency?: string | undefined;
  /** The day from which everything is counted, and to which it is discounted. */
  readonly start: Day;
  /** How many years are counted, 1–50. */
  readonly years: number;
  /** The discount rate of a year: 0.08 is 8 %. */
  readonly rate: number;
  readonly costs: readonly CostDefinition[];
  readonly use?: UseDefinition | undefined;
  /** What the customer says doing nothing costs, as `Bvf.fromConsequences` gives it; it stands beside the benefits. */
  readonly inaction?: readonly KpiInactionDefinition[] | undefined;
  /** Whether attributions that add up to more than 1 are scaled down to 1. */
  readonly normalise?: boolean | undefined;
}

/** A definition that was read. */
export interface ReadCase {
  readonly graph: Graph;
  /** The solutions that are bought. */
  readonly bought: ReadonlySet<string>;
  /** The one that is chosen, or that the costs name. */
  readonly currency: string | undefined;
  readonly start: Day;
  readonly end: Day;
  readonly years: number;
  readonly rate: number;
  readonly costs: readonly Cost[];
  /** How many times as much as the chain says each KPI brings, where that is not once: for what is only tried. */
  readonly times: ReadonlyMap<string, Money>;
  readonly from: Day;
  readonly per: Recurring;
  readonly ramp: readonly number[];
  readonly inaction: readonly KpiInaction[];
  readonly normalise: boolean | undefined;
}

/** Reads a definition: each field by itself, and then whether all of them fit together. */
export function readCase(where: string, given: CaseDefinition): ReadCase {
  const definition = record(where, "definition", given);
  const graph = readGraph(where, definition.chain);
  const { nodes } = graph.chain;
  const solutions = readIds(where, "solutions", definition.solutions);
  const currency = readCurrency(where, "currency", definition.currency);
  const start = day(where, "start", definition.start);
  const years = integer(where, "years", definition.years, 1, 50);
  const rate = readRate(where, definition.rate);
  const costs = readCosts(where, definition.costs);
  const { from, ...use } = readUse(where, definition.use);
  const { inaction: stated = [], normalise } = definition;
  const inaction = readInaction(where, "inaction", stated);
  const [fault] = caseFaults({ nodes, solutions, currency, start, years, costs, from, inaction });
  if (fault !== undefined) throw refusal(where, pathText(fault.path), fault.rule, fault.got);
  return {
    graph,
    bought: new Set(solutions ?? nodes.flatMap(({ id, layer }) => (layer === "solution" ? [id] : []))),
    currency: currencyOf(currency, costs),
    start,
    end: endOf(start, years) ?? start,
    years,
    rate,
    costs,
    times: new Map(),
    from: from ?? start,
    ...use,
    inaction,
    normalise: normalise === undefined ? undefined : flag(where, "normalise", normalise),
  };
}

function readIds(where: string, what: string, ids: readonly string[] | undefined): string[] | undefined {
  return ids === undefined ? undefined : each(where, what, ids, (id, own) => text(where, own, id));
}

function readUse(where: string, given: UseDefinition = {}) {
  const { from, per, ramp } = record(where, "use", given);
  return {
    from: from === undefined ? undefined : day(where, "use.from", from),
    per: per === undefined ? ("year" as const) : oneOf(where, "use.per", per, RECURRING),
    ramp: ramp === undefined ? [] : each(where, "use.ramp", ramp, (share, what) => ratio(where, what, share)),
  };
}
