/** A chain judged whole: how well founded it is, and where to go on. */
import type { Judgement } from "../judgement.js";
import { type Money, product, ZERO } from "../money.js";
import type { ChainDefinition } from "./chain.js";
import { type CoverageReason, coverageOf, type KpiCoverage } from "./coverage.js";
import { type GapReason, type Gaps, gapsOf } from "./gaps.js";
import { type Edge, type Graph, readGraph } from "./graph.js";
import type { Foundation } from "./ids.js";
import { type Purse, type RolledUp, rolledUp, type RollUp, type RollUpOptions, type ValueTotal } from "./roll-up.js";
import type { RollUpReason } from "./roll-up-reasons.js";
import { brought } from "./shares.js";

/** A link that the customer has not confirmed, and what the confirmation would add to the confirmed value. */
export interface WeakestLink {
  readonly from: string;
  readonly to: string;
  readonly currency: string | undefined;
  readonly once: boolean;
  readonly adds: Money;
}

/** Why a chain is founded as it is; amounts as text. */
export type AnalysisReason =
  | { readonly rule: "noSolutionReachesExecutives"; readonly solutions: number }
  | { readonly rule: "noValueReachesSolutions" }
  | {
      readonly rule: "confirmedOf";
      readonly currency: string | undefined;
      readonly once: boolean;
      readonly credited: string;
      readonly confirmed: string;
      readonly share: number;
    }
  | {
      readonly rule: "weakestLink";
      readonly from: string;
      readonly to: string;
      readonly currency: string | undefined;
      readonly adds: string;
    }
  | {
      readonly rule: "weakestPath";
      readonly currency: string | undefined;
      readonly nodes: readonly string[];
      readonly unconfirmed: number;
    }
  | RollUpReason
  | CoverageReason
  | GapReason;

/** A chain judged whole. */
export interface Analysis extends Judgement<Foundation, AnalysisReason> {
  readonly rollUp: RollUp;
  /** The coverage of each executive KPI. */
  readonly coverage: readonly KpiCoverage[];
  readonly gaps: Gaps;
  /** By currency, the link whose confirmation would add most confirmed value; none where no single one adds any. */
  readonly weakest: readonly WeakestLink[];
}

/**
 * Judges a chain whole: how well founded it is, the roll-up, the coverage of the executive KPIs, the gaps, and the weakest
 * link. The verdict is the first that holds of: `productFirst`, no solution reaches an executive KPI; `doubleCounted`;
 * `unvalued`, no value reaches a solution; `assumed`, `partlyConfirmed`, `confirmed`, by the share of the credited value
 * that the customer has confirmed.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, or a span of no periods.
 * @example
 * const cost = {
 *   id: "cost", layer: "executiveKpi", name: "Cost", direction: "lowerIsBetter",
 *   baseline: 900000, target: 500000, valuePerUnit: 1, currency: "CNY", per: "year",
 * }
 * const films = { id: "films", layer: "operationalKpi", name: "Films", direction: "lowerIsBetter" }
 * const archive = { id: "archive", layer: "solution", name: "Archive", goal: "every image once" }
 * const links = [
 *   { from: "films", to: "cost", attribution: 0.5, confidence: 1, confirmedByCustomer: true },
 *   { from: "archive", to: "films", attribution: 0.8, confidence: 0.5 },
 * ]
 * const found = Bvf.analyse({ nodes: [cost, films, archive], links })
 * found.verdict // => "assumed"
 * found.weakest // => [{ from: "archive", to: "films", currency: "CNY", once: false, adds: "80000" }]
 * explain(found, en.bvf.sentences).slice(0, 2)
 * // => ["Of 80,000 CNY credited, the customer has confirmed 0 CNY (0%).", "Have the link from “archive” to “films” confirmed first: it would add 80,000 CNY of confirmed value."]
 * Bvf.analyse({ nodes: [cost, archive], links: [] }).verdict // => "productFirst"
 * @category Judgement
 * @see docs/sources.md#bvf-foundation
 */
export function analyse(chain: ChainDefinition, options: RollUpOptions = {}): Analysis {
  const where = "Bvf.analyse";
  return analysed(where, readGraph(where, chain), options);
}

/** A graph judged; options are read here. */
export function analysed(where: string, graph: Graph, options: RollUpOptions): Analysis {
  const rolled = rolledUp(where, graph, options);
  const { result } = rolled;
  const [covered, lacking] = [coverageOf(graph), gapsOf(graph)];
  const solutions = graph.nodes.filter(({ layer }) => layer === "solution").length;
  const reaching = solutions > lacking.orphans.length;
  const credited = (result.totals ?? []).filter((total) => !total.credited.isZero());
  const verdict = reaching ? foundation(result, credited) : "productFirst";
  const weak = result.totals === undefined ? [] : rolled.purses.map((purse) => weakestOf(rolled, purse));
  return {
    verdict,
    because: [
      ...(reaching ? [] : [{ rule: "noSolutionReachesExecutives", solutions } as const]),
      ...result.because.filter(({ rule }) => rule === "overAttributed"),
      ...(verdict === "unvalued" && result.verdict === "credited"
        ? [{ rule: "noValueReachesSolutions" } as const]
        : []),
      ...credited.map(confirmedReason),
      ...weak.flatMap(({ reason }) => reason),
      ...result.because.filter(({ rule }) => rule !== "overAttributed"),
      ...covered.flatMap(({ because }) => because),
      ...(lacking.verdict === "none" ? [] : lacking.because),
    ],
    rollUp: result,
    coverage: covered,
    gaps: lacking,
    weakest: weak.flatMap(({ link }) => link),
  };
}

function foundation({ verdict }: RollUp, credited: readonly ValueTotal[]): Foundation {
  if (verdict === "doubleCounted") return "doubleCounted";
  if (credited.length === 0) return "unvalued";
  if (credited.every(({ confirmed }) => confirmed.isZero())) return "assumed";
  return credited.every((total) => total.confirmed.eq(total.credited)) ? "confirmed" : "partlyConfirmed";
}

function confirmedReason({ currency, once, credited, confirmed, confirmedShare }: ValueTotal): AnalysisReason {
  const share = confirmedShare ?? 0;
  return { rule: "confirmedOf", currency, once, credited: `${credited}`, confirmed: `${confirmed}`, share };
}

/** The link whose confirmation adds most: what comes down to it, and what goes on from it, by confirmed links alone. */
function weakestOf({ graph, shares }: RolledUp, purse: Purse): { link: WeakestLink[]; reason: AnalysisReason[] } {
  const onwards = brought(graph, shares.confirmed);
  const { currency, once } = purse;
  let best: WeakestLink | undefined;
  for (const { nth, low, high, link } of graph.edges) {
    const [comes, goes] = [purse.confirmed[high] ?? ZERO, onwards[low] ?? ZERO];
    if (link.confirmedByCustomer === true || comes.isZero() || goes.isZero()) continue;
    const adds = product(comes, shares.credited[nth] ?? ZERO, goes);
    if (adds.gt(best?.adds ?? ZERO) || (best && adds.eq(best.adds) && before(link, best))) {
      best = { from: link.from, to: link.to, currency, once, adds };
    }
  }
  if (best === undefined) return { link: [], reason: weakestPath(graph, shares.credited, purse) };
  const { from, to, adds } = best;
  return { link: [best], reason: [{ rule: "weakestLink", from, to, currency, adds: `${adds}` }] };
}

/** Of links that add the same, the one whose ids come first. */
const before = (a: { from: string; to: string }, b: { from: string; to: string }): boolean =>
  a.to === b.to ? a.from < b.from : a.to < b.to;

/** Where no single confirmation adds anything: the path of most value, along which several are needed. */
function weakestPath(graph: Graph, passed: readonly Money[], { currency, starts }: Purse): AnalysisReason[] {
  // By place: the most that comes down any path, and the most that comes down one with an unconfirmed link.
  const [all, open]: [Step[], Step[]] = [[], []];
  graph.above.forEach((edges, place) => {
    all[place] = { value: starts.get(place) ?? ZERO, edge: undefined, open: false };
    open[place] = { value: ZERO, edge: undefined, open: true };
    for (const edge of edges) {
      const share = passed[edge.nth] ?? ZERO;
      const [above, aboveOpen] = [all[edge.high]?.value ?? ZERO, open[edge.high]?.value ?? ZERO];
      const confirmed = edge.link.confirmedByCustomer === true;
      all[place] = better(all[place], { value: product(above, share), edge, open: false });
      open[place] = better(open[place], {
        value: product(confirmed ? aboveOpen : above, share),
        edge,
        open: confirmed,
      });
    }
  });
  const [end] = graph.nodes
    .flatMap(({ id, layer }, place) => (layer === "solution" ? [{ id, place, value: open[place]?.value ?? ZERO }] : []))
    .sort((a, b) => b.value.cmp(a.value) || (a.id < b.id ? -1 : 1));
  if (end === undefined || end.value.isZero()) return [];
  const path: Edge[] = [];
  for (let step = open[end.place]; step?.edge !== undefined; step = (step.open ? open : all)[step.edge.high]) {
    path.push(step.edge);
  }
  const nodes = [end.id, ...path.map(({ link }) => link.to)].reverse();
  const unconfirmed = path.filter(({ link }) => link.confirmedByCustomer !== true).length;
  return [{ rule: "weakestPath", currency, nodes, unconfirmed }];
}

/** The last step of a path down to a place; `open` tells whether what stands above it has an unconfirmed link too. */
interface Step {
  readonly value: Money;
  readonly edge: Edge | undefined;
  readonly open: boolean;
}

/** The step of more value; of equals the one that comes from the first id. */
function better(a: Step | undefined, b: Step): Step {
  if (a === undefined || b.value.gt(a.value)) return b;
  const first = a.edge !== undefined && b.edge !== undefined && b.edge.link.to < a.edge.link.to;
  return first && b.value.eq(a.value) ? b : a;
}
