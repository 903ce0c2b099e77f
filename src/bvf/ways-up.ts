/** Where nodes lead, and what links pass over: what a drawing or a sheet of a chain shows of its ways up. */
import { groupBy } from "../group.js";
import type { Chain, Link } from "./chain.js";
import type { Graph } from "./graph.js";
import type { Layer } from "./ids.js";
import { isKpi } from "./nodes.js";

/** The initiatives and solutions from which no way leads up to a KPI, by their ids. */
export function astray({ nodes, above }: Graph): ReadonlySet<string> {
  const arrives: boolean[] = [];
  nodes.forEach((node, place) => {
    arrives.push(isKpi(node) || (above[place] ?? []).some(({ high }) => arrives[high] === true));
  });
  return new Set(nodes.flatMap(({ id }, place) => (arrives[place] === true ? [] : [id])));
}

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
