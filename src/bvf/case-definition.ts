/** What a business case is made from, beside the chain: a rate, a horizon, costs, and when the solutions come into use. */
import { monthsAfter } from "../calendar.js";
import { each, flag, integer, oneOf, ratio, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { type Money, readCurrency } from "../money.js";
import { type Cost, type CostDefinition, type Frame, readCosts, within } from "./case-costs.js";
import type { ChainDefinition } from "./chain.js";
import { type KpiInaction, readInaction } from "./consequences.js";
import { readRate } from "./flows.js";
import { type Graph, readGraph } from "./graph.js";
import type { Recurring } from "./ids.js";
import { RECURRING } from "./improvement.js";
import { isKpi } from "./nodes.js";

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
  readonly inaction?: readonly KpiInaction[] | undefined;
  /** Whether attributions that add up to more than 1 are scaled down to 1. */
  readonly normalise?: boolean | undefined;
}

/** A definition that was read. */
export interface ReadCase extends Frame {
  readonly graph: Graph;
  /** The solutions that are bought. */
  readonly bought: ReadonlySet<string>;
  readonly currency: string | undefined;
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

/** Reads a definition. */
export function readCase(where: string, given: CaseDefinition): ReadCase {
  const {
    chain,
    solutions,
    currency,
    start,
    years,
    rate,
    costs,
    use = {},
    inaction = [],
    normalise,
  } = record(where, "definition", given);
  const graph = readGraph(where, chain);
  const first = day(where, "start", start);
  const count = integer(where, "years", years, 1, 50);
  const end = monthsAfter(first, 12 * count);
  if (end === undefined) throw refusal(where, "start", "must let the case end before the year 10000", start);
  const span = { start: first, end };
  const { from, per, ramp } = record(where, "use", use);
  return {
    graph,
    bought: readBought(where, graph, solutions),
    ...span,
    years: count,
    rate: readRate(where, rate),
    ...readCosts(where, costs, graph.chain, span, readCurrency(where, "currency", currency)),
    times: new Map(),
    from: from === undefined ? first : within(where, "use.from", from, span),
    per: per === undefined ? "year" : oneOf(where, "use.per", per, RECURRING),
    ramp: ramp === undefined ? [] : each(where, "use.ramp", ramp, (share, what) => ratio(where, what, share)),
    inaction: readInaction(where, "inaction", inaction, new Set(graph.nodes.filter(isKpi).map(({ id }) => id))),
    normalise: normalise === undefined ? undefined : flag(where, "normalise", normalise),
  };
}

function readBought(where: string, { chain }: Graph, solutions: readonly string[] | undefined): ReadonlySet<string> {
  const known = new Set(chain.nodes.flatMap(({ id, layer }) => (layer === "solution" ? [id] : [])));
  if (solutions === undefined) return known;
  const ids = each(where, "solutions", solutions, (id, what) => {
    if (known.has(text(where, what, id))) return id;
    throw refusal(where, what, "must be the id of a solution of the chain", id);
  });
  return new Set(ids);
}
