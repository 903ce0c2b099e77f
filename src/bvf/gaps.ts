/** What is missing between the executives' KPIs and our solutions: by layer, and by department. */
import type { Judgement } from "../judgement.js";
import type { ChainDefinition, Department } from "./chain.js";
import { type Edge, type Graph, readGraph } from "./graph.js";
import type { Layer } from "./ids.js";
import { isKpi } from "./nodes.js";
import { LAYERS } from "./table.js";

/** Why there is a gap. */
export type GapReason =
  | { readonly rule: "layerEmpty"; readonly layer: Layer }
  | { readonly rule: "solutionOrphan" | "goalMissing"; readonly solution: string }
  | { readonly rule: "nothingSupports" | "leadsNowhere"; readonly node: string; readonly layer: Layer }
  | { readonly rule: "layersSkipped"; readonly from: string; readonly to: string; readonly layers: readonly Layer[] }
  | {
      readonly rule: "departmentNotFaced" | "departmentFacingUnknown";
      readonly department: string;
      readonly kpis: readonly string[];
    }
  | { readonly rule: "departmentWithoutKpi"; readonly department: string }
  | { readonly rule: "noGaps" };

/** A layer, and what of it hangs in the air. */
export interface LayerGap {
  readonly layer: Layer;
  readonly nodes: number;
  /** Nodes that no path connects to a solution; none among solutions. */
  readonly unsupported: readonly string[];
  /** Nodes that no path connects to an executive KPI; none among these. */
  readonly leadingNowhere: readonly string[];
}

/** A department, and what its KPIs lack. */
export interface DepartmentGap extends Department {
  readonly kpis: readonly string[];
  readonly initiatives: readonly string[];
  /** KPIs and initiatives of it that no path connects to a solution. */
  readonly unsupported: readonly string[];
}

/** What is missing in a chain. */
export interface Gaps extends Judgement<"gaps" | "none", GapReason> {
  readonly layers: readonly LayerGap[];
  readonly departments: readonly DepartmentGap[];
  /** Solutions that no path connects to an executive KPI: the product-first mistake. */
  readonly orphans: readonly string[];
}

/**
 * Returns what is missing between the executives' KPIs and our solutions: layers without nodes, KPIs and initiatives that
 * nothing of ours supports, what leads to no executive KPI, solutions without a goal or without a way up (orphans), links
 * that skip layers, and departments whose KPIs matter and that we do not face.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses.
 * @example
 * const chain = Bvf.chain({
 *   departments: [{ id: "radiology", faced: true }, { id: "finance", faced: false }],
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Cost", direction: "lowerIsBetter", department: "finance" },
 *     { id: "films", layer: "operationalKpi", name: "Films", direction: "lowerIsBetter", department: "radiology" },
 *     { id: "filmless", layer: "initiative", name: "Filmless hospital", department: "radiology" },
 *     { id: "archive", layer: "solution", name: "Archive", goal: "every image once" },
 *     { id: "triage", layer: "solution", name: "AI triage" },
 *   ],
 *   links: [
 *     { from: "films", to: "cost" }, { from: "filmless", to: "films" }, { from: "archive", to: "filmless" },
 *   ],
 * })
 * const { orphans, layers, because } = Bvf.gaps(chain)
 * orphans // => ["triage"]
 * layers[0].unsupported // => []
 * explain({ because }, en.bvf.sentences)
 * // => ["“triage” has no way up to an executive KPI: a product in search of a buyer.", "No business goal is given for “triage”.", "We do not deal directly with “finance”, which is measured on “cost”."]
 * @category Judgement
 * @see docs/sources.md#bvf-gaps
 */
export function gaps(chain: ChainDefinition): Gaps {
  return gapsOf(readGraph("Bvf.gaps", chain));
}

/** The gaps of a graph. */
export function gapsOf(graph: Graph): Gaps {
  const supported = reached(
    graph,
    "solution",
    ({ below }) => below,
    ({ low }) => low,
    true,
  );
  const leading = reached(
    graph,
    "executiveKpi",
    ({ above }) => above,
    ({ high }) => high,
    false,
  );
  const { nodes, departments } = graph.chain;
  const unsupported = nodes.filter(({ id }) => !supported.has(id)).map(({ id }) => id);
  const astray = new Set(nodes.filter(({ id }) => !leading.has(id)).map(({ id }) => id));
  const layers = LAYERS.map((layer): LayerGap => {
    const own = nodes.filter((node) => node.layer === layer).map(({ id }) => id);
    const lacking = new Set(unsupported);
    return {
      layer,
      nodes: own.length,
      unsupported: own.filter((id) => lacking.has(id)),
      leadingNowhere: own.filter((id) => astray.has(id)),
    };
  });
  const rows = departmentsOf(graph, departments, new Set(unsupported));
  const orphans = layers.find(({ layer }) => layer === "solution")?.leadingNowhere ?? [];
  const found = reasonsOf(graph, layers, rows);
  return {
    verdict: found.length === 0 ? "none" : "gaps",
    because: found.length === 0 ? [{ rule: "noGaps" }] : found,
    layers,
    departments: rows,
    orphans,
  };
}

/** The ids of nodes that a path connects to a layer, in one direction; the order of places leads there. */
function reached(
  graph: Graph,
  layer: Layer,
  edges: (graph: Graph) => readonly (readonly Edge[])[],
  end: (edge: Edge) => number,
  upwards: boolean,
): Set<string> {
  const own: boolean[] = [];
  const found = new Set<string>();
  const places = graph.nodes.map((_, place) => place);
  for (const place of upwards ? places.reverse() : places) {
    const node = graph.nodes[place];
    const connected = node?.layer === layer || (edges(graph)[place] ?? []).some((edge) => own[end(edge)] === true);
    own[place] = connected;
    if (connected && node !== undefined) found.add(node.id);
  }
  return found;
}

function departmentsOf(graph: Graph, all: readonly Department[], lacking: ReadonlySet<string>): DepartmentGap[] {
  const rows = new Map(all.map((own) => [own.id, { kpis: [] as string[], initiatives: [] as string[] }]));
  for (const node of graph.chain.nodes) {
    if (node.layer === "solution" || node.department === undefined) continue;
    const own = rows.get(node.department);
    (isKpi(node) ? own?.kpis : own?.initiatives)?.push(node.id);
  }
  return all.map((own) => {
    const { kpis, initiatives } = rows.get(own.id) ?? { kpis: [], initiatives: [] };
    return { ...own, kpis, initiatives, unsupported: [...kpis, ...initiatives].filter((id) => lacking.has(id)) };
  });
}

function reasonsOf({ chain }: Graph, layers: readonly LayerGap[], departments: readonly DepartmentGap[]): GapReason[] {
  const solutions = chain.nodes.flatMap((node) => (node.layer === "solution" ? [node] : []));
  return [
    ...layers.flatMap(({ layer, leadingNowhere }): GapReason[] =>
      layer === "solution" ? leadingNowhere.map((solution) => ({ rule: "solutionOrphan", solution })) : [],
    ),
    ...layers.flatMap(({ layer, nodes }): GapReason[] => (nodes === 0 ? [{ rule: "layerEmpty", layer }] : [])),
    ...layers.flatMap(({ layer, unsupported }): GapReason[] =>
      unsupported.map((node) => ({ rule: "nothingSupports", node, layer })),
    ),
    ...layers.flatMap(({ layer, leadingNowhere }): GapReason[] =>
      layer === "solution" ? [] : leadingNowhere.map((node) => ({ rule: "leadsNowhere", node, layer })),
    ),
    ...solutions.flatMap(({ id, goal }): GapReason[] =>
      goal === undefined ? [{ rule: "goalMissing", solution: id }] : [],
    ),
    ...chain.skips.map(
      ({ from, to, layers: skipped }): GapReason => ({ rule: "layersSkipped", from, to, layers: [...skipped] }),
    ),
    ...departments.flatMap(departmentReason),
  ];
}

function departmentReason({ id: department, faced, kpis }: DepartmentGap): GapReason[] {
  if (kpis.length === 0) return faced === true ? [{ rule: "departmentWithoutKpi", department }] : [];
  if (faced === true) return [];
  return [{ rule: faced === false ? "departmentNotFaced" : "departmentFacingUnknown", department, kpis }];
}
