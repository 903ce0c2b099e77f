/** Two chains beside each other: before and after a meeting, or ours and a competitor's. */
import type { Judgement } from "../judgement.js";
import { type Money, sum, ZERO } from "../money.js";
import type { ChainDefinition, Link } from "./chain.js";
import { coverageOf } from "./coverage.js";
import { type Graph, readGraph } from "./graph.js";
import type { Coverage } from "./ids.js";
import { rolledUp, type RollUpOptions, type ValueTotal } from "./roll-up.js";

/** An amount in both chains. */
export interface AmountChange {
  readonly before: Money;
  readonly after: Money;
  readonly change: Money;
}

/** Value of one currency and one kind of timing in both chains. */
export interface ValueChange {
  readonly currency: string | undefined;
  readonly once: boolean;
  readonly credited: AmountChange;
  readonly confirmed: AmountChange;
}

/** An executive KPI in both chains; `undefined` where a chain has no such KPI. */
export interface CoverageChange {
  readonly kpi: string;
  readonly before: Coverage | "undetermined" | undefined;
  readonly after: Coverage | "undetermined" | undefined;
  /** The share that the solutions bring by the attributions alone. */
  readonly shareBefore: number | undefined;
  readonly shareAfter: number | undefined;
}

/** The ends of a link. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
}

/** Why one chain is stronger than another; amounts as text. */
export type ComparisonReason =
  | {
      readonly rule: "creditedChanged" | "confirmedChanged";
      readonly currency: string | undefined;
      readonly before: string;
      readonly after: string;
    }
  | { readonly rule: "valueAlike" }
  | { readonly rule: "oneCountsTwice"; readonly chains: readonly ("before" | "after")[] }
  | { readonly rule: "linksConfirmed" | "confirmationsLost"; readonly links: number }
  | {
      readonly rule: "coverageChanged";
      readonly kpi: string;
      readonly before: Coverage | "undetermined" | undefined;
      readonly after: Coverage | "undetermined" | undefined;
    };

/** Two chains compared. */
export interface Comparison
  extends Judgement<"stronger" | "weaker" | "alike" | "mixed" | "undetermined", ComparisonReason> {
  /** By currency; `undefined` where one of the chains counts value twice. */
  readonly values: readonly ValueChange[] | undefined;
  /** Every executive KPI of either chain. */
  readonly kpis: readonly CoverageChange[];
  readonly nodes: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly links: {
    readonly added: readonly LinkEnds[];
    readonly removed: readonly LinkEnds[];
    /** Links in both that the customer has confirmed in the second alone. */
    readonly confirmed: readonly LinkEnds[];
    /** Links in both that were confirmed in the first alone. */
    readonly unconfirmed: readonly LinkEnds[];
    /** Links in both whose attribution or confidence differs. */
    readonly changed: readonly LinkEnds[];
  };
}

/**
 * Compares two chains by what they credit and what of it is confirmed: `stronger` where the second has more of one and less
 * of neither, in every currency, `weaker` the other way round, else `mixed`, or `alike`. Coverage, nodes and links are set
 * side by side by their ids. Before and after a meeting, or ours (first) beside a competitor's.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, or a span of no periods.
 * @example
 * const nodes = [
 *   { id: "cost", layer: "executiveKpi", name: "Cost", direction: "lowerIsBetter",
 *     baseline: 900000, target: 500000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *   { id: "archive", layer: "solution", name: "Archive" },
 * ]
 * const link = { from: "archive", to: "cost", attribution: 0.5, confidence: 0.8 }
 * const before = Bvf.chain({ nodes, links: [link] })
 * const after = Bvf.chain({ nodes, links: [{ ...link, confirmedByCustomer: true }] })
 * const found = Bvf.compare(before, after)
 * found.verdict // => "stronger"
 * found.values[0].confirmed // => { before: "0", after: "160000", change: "160000" }
 * explain(found, en.bvf.sentences)
 * // => ["Confirmed value went from 0 CNY to 160,000 CNY.", "The customer has confirmed 1 more link."]
 * Bvf.compare(after, before).verdict // => "weaker"
 * @category Judgement
 * @see docs/sources.md#bvf-foundation
 */
export function compare(before: ChainDefinition, after: ChainDefinition, options: RollUpOptions = {}): Comparison {
  const where = "Bvf.compare";
  const graphs = [readGraph(where, before, "before"), readGraph(where, after, "after")] as const;
  const rolled = graphs.map((graph) => rolledUp(where, graph, options).result);
  const twice = (["before", "after"] as const).filter((_, nth) => rolled[nth]?.totals === undefined);
  const values = twice.length > 0 ? undefined : valuesOf(rolled[0]?.totals ?? [], rolled[1]?.totals ?? []);
  const kpis = coveragesOf(graphs[0], graphs[1]);
  const links = linksOf(graphs[0], graphs[1]);
  const { verdict, because } = judge(values ?? [], twice);
  return {
    verdict,
    because: [
      ...because,
      ...counted("linksConfirmed", links.confirmed.length),
      ...counted("confirmationsLost", links.unconfirmed.length),
      ...kpis.flatMap(({ kpi, before: was, after: is }): ComparisonReason[] =>
        was === is ? [] : [{ rule: "coverageChanged", kpi, before: was, after: is }],
      ),
    ],
    values,
    kpis,
    nodes: {
      added: missing(graphs[1].chain.nodes, graphs[0].chain.nodes),
      removed: missing(graphs[0].chain.nodes, graphs[1].chain.nodes),
    },
    links,
  };
}

const counted = (rule: "linksConfirmed" | "confirmationsLost", links: number): ComparisonReason[] =>
  links === 0 ? [] : [{ rule, links }];

/** The ids that the first list has and the second has not. */
function missing(of: readonly { readonly id: string }[], among: readonly { readonly id: string }[]): string[] {
  const known = new Set(among.map(({ id }) => id));
  return of.map(({ id }) => id).filter((id) => !known.has(id));
}

function valuesOf(before: readonly ValueTotal[], after: readonly ValueTotal[]): ValueChange[] {
  const key = ({ currency, once }: ValueTotal) => `${once ? 1 : 0}${currency ?? ""}`;
  const keys = [...new Set([...before, ...after].map(key))].sort();
  return keys.flatMap((own): ValueChange[] => {
    const [was, is] = [before.find((total) => key(total) === own), after.find((total) => key(total) === own)];
    const either = was ?? is;
    if (either === undefined) return [];
    return [
      {
        currency: either.currency,
        once: either.once,
        credited: changed(was?.credited, is?.credited),
        confirmed: changed(was?.confirmed, is?.confirmed),
      },
    ];
  });
}

const changed = (before: Money = ZERO, after: Money = ZERO): AmountChange => ({
  before,
  after,
  change: sum([after, before.negated()]),
});

function judge(
  values: readonly ValueChange[],
  twice: readonly ("before" | "after")[],
): Pick<Comparison, "verdict" | "because"> {
  if (twice.length > 0) return { verdict: "undetermined", because: [{ rule: "oneCountsTwice", chains: twice }] };
  const because = values.flatMap(({ currency, credited, confirmed }): ComparisonReason[] => [
    ...told("confirmedChanged", currency, confirmed),
    ...told("creditedChanged", currency, credited),
  ]);
  if (because.length === 0) return { verdict: "alike", because: [{ rule: "valueAlike" }] };
  const changes = values.flatMap(({ credited, confirmed }) => [credited.change, confirmed.change]);
  const [more, less] = [changes.some((change) => change.gt(0)), changes.some((change) => change.lt(0))];
  return { verdict: more && less ? "mixed" : more ? "stronger" : "weaker", because };
}

function told(
  rule: "creditedChanged" | "confirmedChanged",
  currency: string | undefined,
  { before, after, change }: AmountChange,
): ComparisonReason[] {
  return change.isZero() ? [] : [{ rule, currency, before: `${before}`, after: `${after}` }];
}

function coveragesOf(before: Graph, after: Graph): CoverageChange[] {
  const [was, is] = [before, after].map((graph) => new Map(coverageOf(graph).map((row) => [row.kpi, row])));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].map((kpi) => ({
    kpi,
    before: was?.get(kpi)?.verdict,
    after: is?.get(kpi)?.verdict,
    shareBefore: was?.get(kpi)?.share,
    shareAfter: is?.get(kpi)?.share,
  }));
}

function linksOf(before: Graph, after: Graph): Comparison["links"] {
  const [was, is] = [byEnds(before), byEnds(after)];
  const both = [...is.entries()].flatMap(([key, link]) => {
    const old = was.get(key);
    return old === undefined ? [] : [{ old, link }];
  });
  const sure = ({ confirmedByCustomer }: Link) => confirmedByCustomer === true;
  return {
    added: [...is].filter(([key]) => !was.has(key)).map(([, link]) => ends(link)),
    removed: [...was].filter(([key]) => !is.has(key)).map(([, link]) => ends(link)),
    confirmed: both.filter(({ old, link }) => sure(link) && !sure(old)).map(({ link }) => ends(link)),
    unconfirmed: both.filter(({ old, link }) => sure(old) && !sure(link)).map(({ link }) => ends(link)),
    changed: both
      .filter(({ old, link }) => old.attribution !== link.attribution || old.confidence !== link.confidence)
      .map(({ link }) => ends(link)),
  };
}

const ends = ({ from, to }: Link): LinkEnds => ({ from, to });

/** Links by both their ends; a length first, so that no two pairs of ids read alike. */
const byEnds = ({ chain }: Graph): Map<string, Link> =>
  new Map(chain.links.map((link) => [`${link.from.length} ${link.from} ${link.to}`, link]));
