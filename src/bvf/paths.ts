/** The paths that lead down from a KPI to solutions, the largest contributions first. */
import { flag, integer, record, refusal, text } from "../check.js";
import { Decimal, type Money, product, sum, ZERO } from "../money.js";
import { largest } from "./best-paths.js";
import type { ChainDefinition } from "./chain.js";
import { type Edge, type Graph, readGraph } from "./graph.js";
import { improvementOf, readSpan } from "./improvement.js";
import { isKpi } from "./nodes.js";
import type { RollUpOptions } from "./roll-up.js";
import { attributed, brought, shares } from "./shares.js";

/** How paths are listed. */
export interface PathOptions extends RollUpOptions {
  /** How many paths at most, 1–10000; 100 if left out. */
  readonly limit?: number | undefined;
}

/** A way from a KPI down to a solution. */
export interface Path {
  /** The ids of its nodes, from the KPI down to the solution. */
  readonly nodes: readonly string[];
  /** The product of attribution and confidence over its links; nothing where one of them is unknown. */
  readonly share: Money;
  /** The share in units of the KPI. */
  readonly units: Money | undefined;
  /** The share in money. */
  readonly value: Money | undefined;
  /** Whether the customer has confirmed every link. */
  readonly confirmed: boolean;
}

/** The ways from a KPI down to solutions. */
export interface Paths {
  readonly kpi: string;
  readonly currency: string | undefined;
  /** The largest shares first; equals in the order of their ids. */
  readonly paths: readonly Path[];
  /** How many paths there are, listed or not; exact, and beyond any number where KPIs feed KPIs in many levels. */
  readonly count: Money;
  /** Whether all of them are listed. */
  readonly complete: boolean;
  /** The share that all paths together bring, listed or not. */
  readonly share: Money;
  /** The share of those that are not listed. */
  readonly rest: Money;
}

/**
 * Lists the paths from a KPI down to solutions with what each contributes, the largest first. They are found one by one and
 * no more of them than `limit`, since their number can double with every level; `count` and `share` take all of them into
 * account. Attributions that add up to more than 1 are taken as they are, unless `normalise` scales them down.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, an id that no KPI of it has, or a limit outside 1–10000.
 * @example
 * const chain = Bvf.chain({
 *   nodes: [
 *     { id: "stay", layer: "executiveKpi", name: "Length of stay", direction: "lowerIsBetter", unit: "days",
 *       baseline: 8, target: 7, valuePerUnit: 500000, currency: "CNY", per: "year" },
 *     { id: "report", layer: "operationalKpi", name: "Time to report", direction: "lowerIsBetter" },
 *     { id: "list", layer: "solution", name: "Worklist" },
 *     { id: "viewer", layer: "solution", name: "Viewer" },
 *   ],
 *   links: [
 *     { from: "report", to: "stay", attribution: 0.5, confidence: 0.8, confirmedByCustomer: true },
 *     { from: "viewer", to: "report", attribution: 0.2, confidence: 0.5 },
 *     { from: "list", to: "report", attribution: 0.6, confidence: 1, confirmedByCustomer: true },
 *   ],
 * })
 * const { paths, rest } = Bvf.paths(chain, "stay", { limit: 1 })
 * paths // => [{ nodes: ["stay", "report", "list"], share: "0.24", units: "0.24", value: "120000", confirmed: true }]
 * rest // => "0.04"
 * Bvf.paths(chain, "stay").count // => "2"
 * Bvf.paths(chain, "list") // throws RangeError: Bvf.paths: kpi must be the id of a KPI of the chain, got "list"
 * @category Value
 * @see docs/sources.md#bvf-roll-up
 */
export function paths(chain: ChainDefinition, kpi: string, options: PathOptions = {}): Paths {
  const where = "Bvf.paths";
  const graph = readGraph(where, chain);
  const id = text(where, "kpi", kpi);
  const start = graph.nodes.findIndex((node) => node.id === id && isKpi(node));
  const top = graph.nodes[start];
  if (top === undefined || !isKpi(top)) throw refusal(where, "kpi", "must be the id of a KPI of the chain", kpi);
  const { limit = 100, normalise = false } = record(where, "options", options);
  const most = integer(where, "options.limit", limit, 1, 10_000);
  const scale = flag(where, "options.normalise", normalise);
  const { units, value, currency } = improvementOf(top, readSpan(where, "options", options));
  const { credited } = shares(graph, attributed(graph), scale);
  const counts = pathCounts(graph);
  const listed = multiplied(largest(graph, start, credited, most), credited).map(
    ({ edges, share }): Path => ({
      nodes: [id, ...edges.map(({ link }) => link.from)],
      share,
      units: units === undefined ? undefined : product(units, share),
      value: value === undefined ? undefined : product(value, share),
      confirmed: edges.every(({ link }) => link.confirmedByCustomer === true),
    }),
  );
  const share = brought(graph, credited)[start] ?? ZERO;
  const count = counts[start] ?? 0n;
  return {
    kpi: id,
    currency,
    paths: listed,
    count: new Decimal(`${count}`),
    complete: count === BigInt(listed.length),
    share,
    rest: sum([share, ...listed.map((path) => path.share.negated())]),
  };
}

/** The product over each path; neighbours have their upper links in common, which are multiplied once. */
function multiplied(paths: readonly Edge[][], passed: readonly Money[]): { edges: Edge[]; share: Money }[] {
  let [last, products]: [readonly Edge[], readonly Money[]] = [[], []];
  return paths.map((edges) => {
    const common = edges.findIndex((edge, nth) => edge !== last[nth]);
    const own = products.slice(0, common);
    let share = own[common - 1] ?? product(1);
    for (const { nth } of edges.slice(common)) {
      share = product(share, passed[nth] ?? ZERO);
      own.push(share);
    }
    [last, products] = [edges, own];
    return { edges, share };
  });
}

/** How many paths lead from each node down to solutions, by place. */
function pathCounts({ nodes, below }: Graph): bigint[] {
  const counts: bigint[] = nodes.map(({ layer }) => (layer === "solution" ? 1n : 0n));
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    for (const { low } of below[place] ?? []) counts[place] = (counts[place] ?? 0n) + (counts[low] ?? 0n);
  }
  return counts;
}
