/** What each link passes on, and nodes of which more is passed on than there is. */
import { type Money, product, quotient, sum, ZERO } from "../money.js";
import type { Edge, Graph } from "./graph.js";

/** What each edge passes on of the improvement above it, by the edge's place. */
export interface Shares {
  /** Attribution × confidence; nothing where either is unknown. */
  readonly credited: readonly Money[];
  /** The same of links that the customer has confirmed. */
  readonly confirmed: readonly Money[];
  /** The same, with all that is left over for an attribution that is unknown, and 1 for an unknown confidence. */
  readonly atMost: readonly Money[];
  /** The attribution alone. */
  readonly claimed: readonly Money[];
  /** The attribution alone, or all that is left over. */
  readonly claimedAtMost: readonly Money[];
}

/** A node of which more than all is attributed: what it brings would be counted twice. */
export interface OverAttributed {
  readonly node: string;
  /** What the attributions add up to. */
  readonly total: Money;
  /** The lower ends of its links. */
  readonly from: readonly string[];
}

/** What the attributions into each node add up to, by the node's place. */
export const attributed = (graph: Graph): Money[] =>
  graph.below.map((edges) => sum(edges.map(({ link }) => product(link.attribution ?? 0))));

/** The nodes of which more than all is attributed, in the order of the chain. */
export function overAttributed(graph: Graph, totals: readonly Money[]): OverAttributed[] {
  const found = new Map<string, OverAttributed>();
  graph.nodes.forEach(({ id }, place) => {
    const total = totals[place] ?? ZERO;
    if (total.lte(1)) return;
    found.set(id, { node: id, total, from: (graph.below[place] ?? []).map(({ link }) => link.from) });
  });
  return graph.chain.nodes.flatMap(({ id }) => found.get(id) ?? []);
}

/** What each link passes on; attributions of more than all are scaled down to all, if so wished. */
export function shares(graph: Graph, totals: readonly Money[], scale = true): Shares {
  const unity = product(1);
  const fitting = scale ? fitted(graph, totals) : new Map<number, Money>();
  const parts = graph.edges.map(({ nth, high, link: { attribution, confidence, confirmedByCustomer } }) => {
    const total = totals[high] ?? ZERO;
    const left = total.gte(1) ? ZERO : sum([unity, total.negated()]);
    const claimed = attribution === undefined ? undefined : (fitting.get(nth) ?? product(attribution));
    const sure = confidence === undefined ? undefined : product(confidence);
    const credited = claimed === undefined || sure === undefined ? ZERO : product(claimed, sure);
    return {
      credited,
      confirmed: confirmedByCustomer === true ? credited : ZERO,
      atMost: product(claimed ?? left, sure ?? unity),
      claimed: claimed ?? ZERO,
      claimedAtMost: claimed ?? left,
    };
  });
  return {
    credited: parts.map(({ credited }) => credited),
    confirmed: parts.map(({ confirmed }) => confirmed),
    atMost: parts.map(({ atMost }) => atMost),
    claimed: parts.map(({ claimed }) => claimed),
    claimedAtMost: parts.map(({ claimedAtMost }) => claimedAtMost),
  };
}

/**
 * The attributions of more than all as parts of exactly all, by the edge's place: rounded down to 33 decimals, and what that
 * leaves is the largest one's, of equals the one whose id comes first.
 */
function fitted(graph: Graph, totals: readonly Money[]): Map<number, Money> {
  const parts = new Map<number, Money>();
  graph.below.forEach((edges, place) => {
    const total = totals[place] ?? ZERO;
    if (total.lte(1)) return;
    const given = edges
      .map(({ nth, link: { attribution = 0, from } }) => ({ nth, attribution, from }))
      .sort((a, b) => b.attribution - a.attribution || (a.from < b.from ? -1 : 1));
    const others = given.slice(1).map(({ attribution }) => quotient(attribution, total).toDecimalPlaces(33, 1));
    given.forEach(({ nth }, row) => {
      parts.set(nth, others[row - 1] ?? sum([product(1), ...others.map((other) => other.negated())]));
    });
  });
  return parts;
}

/** What arrives at each node when what starts at some of them is passed down, by place; linear in nodes and links. */
export function passedDown(graph: Graph, starts: ReadonlyMap<number, Money>, passed: readonly Money[]): Money[] {
  const arrived: Money[] = [];
  graph.above.forEach((edges, place) => {
    const parts = edges.flatMap(({ nth, high }) => {
      const [share, whole] = [passed[nth] ?? ZERO, arrived[high] ?? ZERO];
      return share.isZero() || whole.isZero() ? [] : [product(whole, share)];
    });
    arrived.push(sum([starts.get(place) ?? ZERO, ...parts]));
  });
  return arrived;
}

/**
 * Which part of the improvement of each node the solutions below it bring, or those of them that are `bought`, by place;
 * linear in nodes and links.
 */
export const brought = (graph: Graph, passed: readonly Money[], bought?: ReadonlySet<string>): Money[] =>
  passedUp(graph, passed, (parts) => sum(parts.map(({ part }) => part)), bought);

/** The same at most: what is left over can go to one link alone, so of those without an attribution the largest counts. */
export const broughtAtMost = (graph: Graph, passed: readonly Money[], bought?: ReadonlySet<string>): Money[] =>
  passedUp(graph, passed, togetherAtMost, bought);

function togetherAtMost(parts: readonly Part[]): Money {
  const known = parts.filter(({ edge }) => edge.link.attribution !== undefined);
  const open = parts.filter(({ edge }) => edge.link.attribution === undefined);
  const largest = open.reduce((most, { part }) => (part.gt(most) ? part : most), ZERO);
  return sum([largest, ...known.map(({ part }) => part)]);
}

/** What a link brings of the improvement above it. */
interface Part {
  readonly edge: Edge;
  readonly part: Money;
}

function passedUp(
  graph: Graph,
  passed: readonly Money[],
  together: (parts: readonly Part[]) => Money,
  bought?: ReadonlySet<string>,
): Money[] {
  const counts = (id: string) => bought === undefined || bought.has(id);
  const whole: Money[] = graph.nodes.map(({ id, layer }) => (layer === "solution" && counts(id) ? product(1) : ZERO));
  for (let place = graph.nodes.length - 1; place >= 0; place -= 1) {
    const parts = (graph.below[place] ?? []).flatMap((edge): Part[] => {
      const [share, part] = [passed[edge.nth] ?? ZERO, whole[edge.low] ?? ZERO];
      return share.isZero() || part.isZero() ? [] : [{ edge, part: product(share, part) }];
    });
    if (parts.length > 0) whole[place] = together(parts);
  }
  return whole;
}
