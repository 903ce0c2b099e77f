/** What each node and each solution is credited with. */
import { flag, record } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { type Money, product, quotient, sum, ZERO } from "../money.js";
import type { ChainDefinition } from "./chain.js";
import { type Graph, readGraph } from "./graph.js";
import type { KpiLayer, Layer, Recurring } from "./ids.js";
import { type Improvement, improvementOf, type ReadSpan, readSpan, type Span } from "./improvement.js";
import { isKpi } from "./nodes.js";
import { compared, overReason, type RollUpReason, totalReason, unknownShares, unsettled } from "./roll-up-reasons.js";
import {
  attributed,
  brought,
  broughtAtMost,
  type OverAttributed,
  overAttributed,
  passedDown,
  type Shares,
  shares,
} from "./shares.js";

/** How a chain is rolled up. */
export interface RollUpOptions extends Span {
  /** Whether attributions that add up to more than 1 are scaled down to 1. */
  readonly normalise?: boolean | undefined;
}

/** An amount of value that comes again and again, or once. */
export interface Credit {
  readonly currency: string | undefined;
  /** Whether it comes once, and not in every period. */
  readonly once: boolean;
  /** What is credited, weighted with the confidence. */
  readonly credited: Money;
  /** What of it comes by links alone that the customer has confirmed. */
  readonly confirmed: Money;
  /** What it can never exceed where attributions or confidences are unknown. */
  readonly atMost: Money;
}

/** What arrives at a node. */
export interface NodeCredit {
  readonly node: string;
  readonly layer: Layer;
  readonly credits: readonly Credit[];
}

/** Value of one currency and one kind of timing: what the KPIs at the top are worth, and what reaches solutions. */
export interface ValueTotal extends Credit {
  readonly value: Money;
  /** What reaches no solution. */
  readonly left: Money;
  /** The share of what is credited that the customer has confirmed; `undefined` where nothing is credited. */
  readonly confirmedShare: number | undefined;
}

/** A KPI, what its improvement is worth, and what our solutions bring of it. */
export interface KpiValue {
  readonly kpi: string;
  readonly layer: KpiLayer;
  readonly improvement: Improvement["verdict"];
  /** In units of the KPI. */
  readonly units: Money | undefined;
  readonly unit: string | undefined;
  readonly value: Money | undefined;
  readonly currency: string | undefined;
  readonly once: boolean;
  /** Whether its value is counted: not where a KPI above it has one, which it is part of. */
  readonly counts: boolean;
  /** Units that our solutions bring, weighted with the confidence. */
  readonly broughtUnits: Money | undefined;
  /** Money that our solutions bring, weighted with the confidence. */
  readonly brought: Money | undefined;
  /** The share of the improvement that our solutions bring, weighted with the confidence; `undefined` if counted twice. */
  readonly share: number | undefined;
}

/** Value passed down a chain. */
export interface RollUp extends Judgement<"credited" | "doubleCounted" | "unvalued", RollUpReason> {
  readonly per: Recurring;
  readonly periods: number;
  readonly kpis: readonly KpiValue[];
  /** What arrives at each node; `undefined` as long as something would be counted twice. */
  readonly nodes: readonly NodeCredit[] | undefined;
  /** The solutions among the nodes. */
  readonly solutions: readonly NodeCredit[] | undefined;
  /** By currency, recurring value and value that comes once apart; they are never added up. */
  readonly totals: readonly ValueTotal[] | undefined;
}

/**
 * Passes the value of a chain's KPIs down to its solutions: what reaches a node is the sum over all paths down to it of the
 * products of attribution and confidence, times the improvement at the top. Exact up to 2000 digits, and linear in nodes and
 * links however many paths there are; `Bvf.paths` lists these.
 *
 * Value enters at the topmost KPI that has some; a KPI below it is part of it, and what it is worth by itself is only
 * compared. Attributions into a node that add up to more than 1 count value twice: no total then, unless `normalise` scales
 * them down.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, or a span of no periods.
 * @example
 * const chain = Bvf.chain({
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Operating cost", direction: "lowerIsBetter", unit: "CNY",
 *       baseline: 5000000, target: 4400000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "overtime", layer: "operationalKpi", name: "Overtime", direction: "lowerIsBetter", unit: "hours",
 *       baseline: 420, target: 250 },
 *     { id: "rota", layer: "initiative", name: "A new rota" },
 *     { id: "planner", layer: "solution", name: "Rota planner" },
 *   ],
 *   links: [
 *     { from: "overtime", to: "cost", attribution: 0.4, confidence: 0.9, confirmedByCustomer: true },
 *     { from: "rota", to: "overtime", attribution: 1, confidence: 1, confirmedByCustomer: true },
 *     { from: "planner", to: "rota", attribution: 0.5, confidence: 0.8 },
 *   ],
 * })
 * const { solutions, totals } = Bvf.rollUp(chain)
 * solutions[0].credits
 * // => [{ currency: "CNY", once: false, credited: "86400", confirmed: "0", atMost: "86400" }]
 * totals[0].left // => "513600"
 * Bvf.rollUp(chain, { per: "month" }).totals[0].credited // => "7200"
 * const twice = { ...chain, links: chain.links.map((link) => link.to === "rota" ? { ...link, attribution: 0.7 } : link).concat({ from: "planner", to: "cost", attribution: 0.7, confidence: 1 }) }
 * Bvf.rollUp(twice).totals // => undefined
 * explain(Bvf.rollUp(twice), en.bvf.sentences)[0]
 * // => "What improves “cost” adds up to 110% of it, 10% too much: “overtime”, “planner”."
 * @category Value
 * @see docs/sources.md#bvf-roll-up
 */
export function rollUp(chain: ChainDefinition, options: RollUpOptions = {}): RollUp {
  const where = "Bvf.rollUp";
  return rolledUp(where, readGraph(where, chain), options).result;
}

/** A chain rolled up, and what it was done with. */
export interface RolledUp {
  readonly graph: Graph;
  readonly span: ReadSpan;
  readonly shares: Shares;
  /** What each KPI improves, by place. */
  readonly improvements: ReadonlyMap<number, Improvement>;
  /** Where value enters, by currency and timing. */
  readonly purses: readonly Purse[];
  readonly twice: readonly OverAttributed[];
  readonly result: RollUp;
}

/** Value of one currency and one kind of timing, where it enters and where it arrives. */
export interface Purse {
  readonly currency: string | undefined;
  readonly once: boolean;
  readonly starts: ReadonlyMap<number, Money>;
  /** All that enters. */
  readonly value: Money;
  /** What can reach solutions at most. */
  readonly most: Money;
  readonly credited: readonly Money[];
  readonly confirmed: readonly Money[];
  readonly atMost: readonly Money[];
}

/** Rolls up a graph; options are read here. */
export function rolledUp(where: string, graph: Graph, options: RollUpOptions): RolledUp {
  const { normalise = false } = record(where, "options", options);
  const scale = flag(where, "options.normalise", normalise);
  const span = readSpan(where, "options", options);
  const sums = attributed(graph);
  const excess = overAttributed(graph, sums);
  const twice = scale ? [] : excess;
  const parts = shares(graph, sums);
  const improvements = new Map(
    graph.nodes.flatMap((node, place) => (isKpi(node) ? [[place, improvementOf(node, span)] as const] : [])),
  );
  const counted = countedAt(graph, improvements);
  const purses = pursesOf(graph, parts, improvements, counted);
  const verdict = twice.length > 0 ? "doubleCounted" : purses.length === 0 ? "unvalued" : "credited";
  const nodes = twice.length > 0 ? undefined : nodesOf(graph, purses);
  const totals = twice.length > 0 ? undefined : purses.map((purse) => totalOf(graph, purse));
  const result: RollUp = {
    verdict,
    because: [
      ...excess.map((own) => overReason(own, scale)),
      ...(purses.length === 0 ? [{ rule: "noValueCounted" } as const] : []),
      ...(totals ?? []).map((total) => totalReason(total, span)),
      ...unsettled(graph, improvements),
      ...(nodes === undefined ? [] : compared(graph, improvements, counted, purses)),
      ...unknownShares(graph),
    ],
    per: span.per,
    periods: span.periods,
    kpis: kpisOf(graph, improvements, counted, twice.length > 0 ? undefined : parts),
    nodes,
    solutions: nodes?.filter(({ layer }) => layer === "solution"),
    totals,
  };
  return { graph, span, shares: parts, improvements, purses, twice, result };
}

/** The places where value enters: KPIs that improve by something of value, with none above them that does. */
function countedAt({ nodes, above }: Graph, improvements: ReadonlyMap<number, Improvement>): boolean[] {
  const [counted, beneath]: [boolean[], boolean[]] = [[], []];
  nodes.forEach((_, place) => {
    const under = (above[place] ?? []).some(({ high }) => counted[high] === true || beneath[high] === true);
    beneath.push(under);
    counted.push(!under && improvements.get(place)?.value?.gt(0) === true);
  });
  return counted;
}

function pursesOf(
  graph: Graph,
  parts: Shares,
  improvements: ReadonlyMap<number, Improvement>,
  counted: readonly boolean[],
): Purse[] {
  const places = [...improvements].filter(([place]) => counted[place]);
  const reach = broughtAtMost(graph, parts.atMost);
  return groupBy(places, ([, { currency, once }]) => `${once ? 1 : 0}${currency ?? ""}`)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const starts = new Map(own.map(([place, { value }]) => [place, value ?? ZERO]));
      const [first] = own;
      return {
        currency: first?.[1].currency,
        once: first?.[1].once ?? false,
        starts,
        value: sum(starts.values()),
        most: sum([...starts].map(([place, value]) => product(value, reach[place] ?? ZERO))),
        credited: passedDown(graph, starts, parts.credited),
        confirmed: passedDown(graph, starts, parts.confirmed),
        atMost: passedDown(graph, starts, parts.atMost),
      };
    });
}

/** By the order of the chain. */
function placesOf({ chain, nodes }: Graph): number[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return chain.nodes.flatMap(({ id }) => places.get(id) ?? []);
}

function nodesOf(graph: Graph, purses: readonly Purse[]): NodeCredit[] {
  return placesOf(graph).flatMap((place) => {
    const node = graph.nodes[place];
    if (node === undefined) return [];
    const credits = purses.map((purse) => creditAt(purse, node.layer, place)).filter(({ atMost }) => !atMost.isZero());
    return [{ node: node.id, layer: node.layer, credits }];
  });
}

/** What arrives at a place: not more at most than there is, nor at a solution than can reach all solutions together. */
function creditAt({ currency, once, value, most, ...arrived }: Purse, layer: Layer, place: number): Credit {
  const at = (amounts: readonly Money[]) => amounts[place] ?? ZERO;
  const [atMost, limit] = [at(arrived.atMost), layer === "solution" ? most : value];
  return {
    ...{ currency, once },
    credited: at(arrived.credited),
    confirmed: at(arrived.confirmed),
    atMost: atMost.gt(limit) ? limit : atMost,
  };
}

function totalOf(graph: Graph, { currency, once, value, most, ...arrived }: Purse): ValueTotal {
  const places = graph.nodes.flatMap(({ layer }, place) => (layer === "solution" ? [place] : []));
  const all = (amounts: readonly Money[]) => sum(places.map((place) => amounts[place] ?? ZERO));
  const [credited, confirmed] = [all(arrived.credited), all(arrived.confirmed)];
  return {
    ...{ currency, once, value, credited, confirmed },
    atMost: most,
    left: sum([value, credited.negated()]),
    confirmedShare: credited.isZero() ? undefined : quotient(confirmed, credited).toNumber(),
  };
}

function kpisOf(
  graph: Graph,
  improvements: ReadonlyMap<number, Improvement>,
  counted: readonly boolean[],
  parts: Shares | undefined,
): KpiValue[] {
  const reach = parts === undefined ? undefined : brought(graph, parts.credited);
  return placesOf(graph).flatMap((place): KpiValue[] => {
    const [node, own] = [graph.nodes[place], improvements.get(place)];
    if (node === undefined || !isKpi(node) || own === undefined) return [];
    const { verdict, units, value, currency, once } = own;
    const part = reach?.[place];
    const bring = (whole: Money | undefined) =>
      verdict === "improves" && whole !== undefined && part !== undefined ? product(whole, part) : undefined;
    return [
      {
        kpi: node.id,
        layer: node.layer,
        improvement: verdict,
        ...{ units, unit: node.unit, value, currency, once },
        counts: counted[place] ?? false,
        broughtUnits: bring(units),
        brought: bring(value),
        share: part?.toNumber(),
      },
    ];
  });
}
