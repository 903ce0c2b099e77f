/** The ways down from a KPI to solutions, those with the largest shares first, found one by one. */
import { type Money, product, ZERO } from "../money.js";
import type { Edge, Graph } from "./graph.js";

/** A way down so far. */
interface Way {
  readonly place: number;
  readonly depth: number;
  /** How far the best path that goes on from here falls short of the best of all, as a logarithm; infinite if it brings nothing. */
  readonly shortfall: number;
  readonly edge: Edge | undefined;
  readonly before: Way | undefined;
}

/**
 * The paths with the largest shares, equals by their ids; the links of each from the top. Of all ways so far the one that
 * goes first goes on, so that no more of them are looked at than it takes.
 */
export function largest(graph: Graph, start: number, passed: readonly Money[], most: number): Edge[][] {
  const { best, losses } = bestOf(graph, passed);
  const goesFirst = inOrder(best, passed);
  const found: Edge[][] = [];
  const open: Way[] = [];
  push(open, { place: start, depth: 0, shortfall: 0, edge: undefined, before: undefined }, goesFirst);
  while (found.length < most) {
    const way = pop(open, goesFirst);
    if (way === undefined) return found;
    if (graph.nodes[way.place]?.layer === "solution") found.push(edgesOf(way));
    for (const edge of graph.below[way.place] ?? []) {
      const loss = losses[edge.nth];
      if (loss === undefined) continue;
      const shortfall = way.shortfall + loss;
      push(open, { place: edge.low, depth: way.depth + 1, shortfall, edge, before: way }, goesFirst);
    }
  }
  return found;
}

function edgesOf(last: Way): Edge[] {
  const edges: Edge[] = [];
  for (let way: Way | undefined = last; way?.edge !== undefined; way = way.before) edges.push(way.edge);
  return edges.reverse();
}

/** What the best path from a node down brings, by place; and how much worse each edge is than the best beside it. */
interface Best {
  readonly best: readonly (Money | undefined)[];
  /** As logarithms, by the edge's place; none where an edge leads to no solution. */
  readonly losses: readonly (number | undefined)[];
}

function bestOf({ nodes, below }: Graph, passed: readonly Money[]): Best {
  const best: (Money | undefined)[] = nodes.map(({ layer }) => (layer === "solution" ? product(1) : undefined));
  const losses: (number | undefined)[] = [];
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const reach = (below[place] ?? []).flatMap(({ nth, low }) => {
      const onwards = best[low];
      return onwards === undefined ? [] : [{ nth, through: brief(onwards, passed[nth] ?? ZERO) }];
    });
    for (const { through } of reach) if (through.gt(best[place] ?? -1)) best[place] = through;
    for (const { nth, through } of reach) {
      losses[nth] = through.isZero()
        ? Number.POSITIVE_INFINITY
        : logarithm(best[place] ?? through) - logarithm(through);
    }
  }
  return { best, losses };
}

/** The logarithm of a share, also of one that is too small for a double. */
function logarithm(share: Money): number {
  const [digits, exponent] = share.toExponential(16).split("e");
  return Math.log(Number(digits)) + Number(exponent) * Math.LN10;
}

// The order of ways

type Order = (a: Way, b: Way) => boolean;

/** Logarithms tell ways apart that differ by more than this, however many links they add up over. */
const CLOSE = 1e-6;

/** Shares are compared in so many digits; those that agree in all but the last ten are equals. */
const DIGITS = 100;

const brief = (a: Money, b: Money): Money => product(a, b).toSignificantDigits(DIGITS);

const areAlike = (a: Money, b: Money): boolean =>
  a.eq(b) ||
  a
    .minus(b)
    .abs()
    .lt(product(a, product(10).pow(10 - DIGITS)));

/** The larger share that the way can still come to goes first; of equals the ids. */
function inOrder(best: readonly (Money | undefined)[], passed: readonly Money[]): Order {
  const known = new Map<Way, Money>();
  const promise = (way: Way): Money => brief(shareOf(way, passed, known), best[way.place] ?? ZERO);
  return (a, b) => {
    if (Math.abs(a.shortfall - b.shortfall) > CLOSE) return a.shortfall < b.shortfall;
    const [one, other] = [promise(a), promise(b)];
    return areAlike(one, other) ? comesFirst(a, b) : one.gt(other);
  };
}

/** The product of what the links of a way pass on; what is found is kept for the ways that go on from here. */
function shareOf(way: Way, passed: readonly Money[], known: Map<Way, Money>): Money {
  const steps: Way[] = [];
  let [at, share]: [Way | undefined, Money | undefined] = [way, undefined];
  while (at !== undefined && share === undefined) {
    share = known.get(at);
    if (share === undefined) steps.push(at);
    at = at.before;
  }
  let all = share ?? product(1);
  for (const step of steps.reverse()) {
    if (step.edge !== undefined) all = brief(all, passed[step.edge.nth] ?? ZERO);
    known.set(step, all);
  }
  return all;
}

/** Whether the ids of a way come before those of another: compared where the two part. */
function comesFirst(one: Way, other: Way): boolean {
  let [a, b]: [Way | undefined, Way | undefined] = [one, other];
  while (a !== undefined && a.depth > other.depth) a = a.before;
  while (b !== undefined && b.depth > one.depth) b = b.before;
  while (a !== undefined && b !== undefined && a.before !== b.before) [a, b] = [a.before, b.before];
  return (a?.edge?.link.from ?? "") < (b?.edge?.link.from ?? "");
}

// A heap: none goes before the one at half its place

function push(heap: Way[], way: Way, goesFirst: Order): void {
  let at = heap.push(way) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const other = heap[up];
    if (other === undefined || !goesFirst(way, other)) break;
    heap[at] = other;
    at = up;
  }
  heap[at] = way;
}

function pop(heap: Way[], goesFirst: Order): Way | undefined {
  const [first] = heap;
  const way = heap.pop();
  if (way === undefined || heap.length === 0) return way;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) break;
    const takesRight = right !== undefined && goesFirst(right, left);
    const other = takesRight ? right : left;
    if (!goesFirst(other, way)) break;
    heap[at] = other;
    at = 2 * at + (takesRight ? 2 : 1);
  }
  heap[at] = way;
  return first;
}
