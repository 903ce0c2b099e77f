/** A chain as a graph: which links lead down from a node, and the nodes in an order in which none stands above a former one. */
import type { Chain, ChainDefinition, Link } from "./chain.js";
import { readChain } from "./chain.js";
import type { Node } from "./nodes.js";

/** A link between nodes that are told by their places. */
export interface Edge {
  /** Its place among the edges. */
  readonly nth: number;
  /** The place of the lower node. */
  readonly low: number;
  /** The place of the upper node. */
  readonly high: number;
  readonly link: Link;
}

/** A chain whose nodes stand in order: every one after all that are above it. */
export interface Graph {
  readonly chain: Chain;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** By place, the edges that lead down from a node. */
  readonly below: readonly (readonly Edge[])[];
  /** By place, the edges that lead up from a node. */
  readonly above: readonly (readonly Edge[])[];
}

/** The graph of a chain, which is checked again: it may come from anywhere. */
export function readGraph(where: string, given: ChainDefinition, what = "chain"): Graph {
  const chain = readChain(where, `${what}.`, given);
  const nodes = downwards(chain);
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const below: Edge[][] = nodes.map(() => []);
  const above: Edge[][] = nodes.map(() => []);
  const edges = chain.links.map((link, nth): Edge => {
    const edge = { nth, low: places.get(link.from) ?? 0, high: places.get(link.to) ?? 0, link };
    above[edge.low]?.push(edge);
    below[edge.high]?.push(edge);
    return edge;
  });
  return { chain, nodes, edges, below, above };
}

/** The nodes from the top: each once all that are above it have come. */
function downwards({ nodes, links }: Chain): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const waits = new Map<string, number>();
  const down = new Map<string, string[]>();
  for (const { from, to } of links) {
    waits.set(from, (waits.get(from) ?? 0) + 1);
    const own = down.get(to);
    if (own) own.push(from);
    else down.set(to, [from]);
  }
  const order = nodes.filter(({ id }) => !waits.has(id));
  for (let next = 0; next < order.length; next += 1) {
    for (const id of down.get(order[next]?.id ?? "") ?? []) {
      const left = (waits.get(id) ?? 0) - 1;
      waits.set(id, left);
      const node = byId.get(id);
      if (left === 0 && node !== undefined) order.push(node);
    }
  }
  return order;
}
