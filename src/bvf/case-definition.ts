/** What a business case is made from, beside the chain: a rate, a horizon, costs, and when the solutions come into use. */
import { monthsAfter } from "../calendar.js";
import { each, flag, integer, oneOf, ratio, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size } from "../money.js";
import type { ChainDefinition } from "./chain.js";
import { type KpiInaction, readInaction } from "./consequences.js";
import { readRate } from "./flows.js";
import { type Graph, readGraph } from "./graph.js";
import type { Recurring } from "./ids.js";
import { isKpi } from "./nodes.js";
import { RECURRING } from "./improvement.js";

/** A cost, in the currency of the case: once on a day, or again and again from a day on, in advance. */
export interface CostDefinition {
  readonly id: string;
  readonly name: string;
  /** What is paid each time; 0 or more. */
  readonly amount: Amount;
  readonly currency?: string | undefined;
  /** The day it is paid, or paid first. */
  readonly on: Day;
  /** How often it is paid again; left out, it is paid once. */
  readonly per?: Recurring | undefined;
  /** From this day on it is no longer paid; the end of the case if left out. */
  readonly until?: Day | undefined;
}

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
  /** Needed where the chain has value in several currencies. */
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

/** A cost that was read. */
export interface Cost {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly on: Day;
  readonly per: Recurring | undefined;
  readonly until: Day;
}

/** A definition that was read. */
export interface ReadCase {
  readonly graph: Graph;
  /** The solutions that are bought. */
  readonly bought: ReadonlySet<string>;
  readonly currency: string | undefined;
  readonly start: Day;
  readonly end: Day;
  readonly years: number;
  readonly rate: number;
  readonly costs: readonly Cost[];
  readonly from: Day;
  readonly per: Recurring;
  readonly ramp: readonly number[];
  readonly inaction: readonly KpiInaction[];
  readonly normalise: boolean | undefined;
}

/** Reads a definition, `what` being its name in refusals. */
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
  const code = readCurrency(where, "currency", currency);
  const { from, per, ramp } = record(where, "use", use);
  return {
    graph,
    bought: readBought(where, graph, solutions),
    currency: code,
    ...span,
    years: count,
    rate: readRate(where, rate),
    costs: readCosts(where, costs, graph, { ...span, currency: code }),
    from: from === undefined ? first : within(where, "use.from", day(where, "use.from", from), span),
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

interface Frame {
  readonly start: Day;
  readonly end: Day;
}

function readCosts(
  where: string,
  costs: readonly CostDefinition[],
  { chain }: Graph,
  frame: Frame & { readonly currency: string | undefined },
): Cost[] {
  const taken = new Set(chain.nodes.map(({ id }) => id));
  const read = each(where, "costs", costs, (cost, what): Cost => {
    const { id, name, amount, currency, on, per, until } = record(where, what, cost);
    const own = text(where, `${what}.id`, id);
    if (taken.has(own)) throw refusal(where, `${what}.id`, "must not be the id of a node of the chain", id);
    const code = readCurrency(where, `${what}.currency`, currency);
    if (code !== undefined && code !== frame.currency) {
      throw refusal(where, `${what}.currency`, "must be the currency of the case, or be left out", currency);
    }
    return {
      id: own,
      name: text(where, `${what}.name`, name),
      amount: size(where, `${what}.amount`, amount),
      on: within(where, `${what}.on`, day(where, `${what}.on`, on), frame),
      per: per === undefined ? undefined : oneOf(where, `${what}.per`, per, RECURRING),
      until:
        until === undefined ? frame.end : within(where, `${what}.until`, day(where, `${what}.until`, until), frame),
    };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "costs", ids);
  return read;
}

/** A day that lies within the case. */
function within(where: string, what: string, on: Day, { start, end }: Frame): Day {
  if (on >= start && on <= end) return on;
  throw refusal(where, what, `must lie from ${start} to ${end}`, on);
}
