/** Where nodes lead, and what links pass over: what a drawing or a sheet of a chain shows of its ways up. */
import { groupBy } from "../group.js";
import type { Chain, Link } from "./chain.js";
import { gapsOf } from "./gaps.js";
import type { Graph } from "./graph.js";
import type { Layer } from "./ids.js";

/** The nodes from which no way leads up to an executive KPI, by their ids. */
export const astray = (graph: Graph): ReadonlySet<string> =>
  new Set(gapsOf(graph).layers.flatMap(({ leadingNowhere }) => leadingNowhere));

/** Tells of a link which layers it passes over, the upper one first. */
export function passing({ skips }: Chain): (link: Link) => readonly Layer[] {
  const byEnds = new Map(
    groupBy(skips, ({ from }) => from).map(([from, own]) => [
      from,
      new Map(own.map(({ to, layers }) => [to, layers] as const)),
    ]),
  );
  return ({ from, to }) => byEnds.get(from)?.get(to) ?? [];
}
