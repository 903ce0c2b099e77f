/** What makes nodes and links a chain: ids that exist and differ, links that lead upwards, and no circles. */
import { show } from "../check.js";
import type { Layer } from "./ids.js";
import { KPI_LAYERS, LAYERS } from "./table.js";

interface Place {
  readonly id: string;
  readonly layer: Layer;
}

interface Join {
  readonly from: string;
  readonly to: string;
}

/** What is wrong, where, by which rule. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly got: string;
}

/** All that is wrong with how nodes are linked; circles are looked for where nothing else is wrong. */
export function faults(nodes: readonly Place[], links: readonly Join[]): Fault[] {
  const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const found = [...repeated(nodes), ...links.flatMap((link, row) => misled(link, row, layers)), ...doubled(links)];
  if (found.length > 0) return found;
  const path = circle(nodes, links);
  return path === undefined ? [] : [{ path: ["links"], rule: "must not run in a circle", got: drawn(path) }];
}

function repeated(nodes: readonly Place[]): Fault[] {
  const first = new Map<string, number>();
  return nodes.flatMap(({ id }, row) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, row);
    return before === undefined
      ? []
      : [{ path: ["nodes", row, "id"], rule: `must be unique, but nodes[${before}] has it too`, got: show(id) }];
  });
}

function misled({ from, to }: Join, row: number, layers: ReadonlyMap<string, Layer>): Fault[] {
  const [low, high] = [layers.get(from), layers.get(to)];
  const unknown = (end: "from" | "to", id: string): Fault[] => [
    { path: ["links", row, end], rule: "must be the id of one of the nodes", got: show(id) },
  ];
  if (low === undefined || high === undefined) {
    return [...(low === undefined ? unknown("from", from) : []), ...(high === undefined ? unknown("to", to) : [])];
  }
  if (leadsUp(low, high)) return [];
  const rule = `must lead upwards, not from ${low} to ${high}`;
  return [{ path: ["links", row], rule, got: drawn([from, to]) }];
}

/** Whether a link may lead from one layer to another: upwards, within a layer of KPIs, or either way in the middle. */
export function leadsUp(low: Layer, high: Layer): boolean {
  if (low === high) return KPI_LAYERS.some((layer) => layer === low);
  if (low === "operationalKpi" && high === "initiative") return true;
  return LAYERS.indexOf(low) > LAYERS.indexOf(high);
}

function doubled(links: readonly Join[]): Fault[] {
  const first = new Map<string, Map<string, number>>();
  return links.flatMap(({ from, to }, row) => {
    const own = first.get(from) ?? new Map<string, number>();
    const before = own.get(to);
    if (before === undefined) first.set(from, own.set(to, row));
    return before === undefined
      ? []
      : [
          {
            path: ["links", row],
            rule: `must be given once, but links[${before}] is the same`,
            got: drawn([from, to]),
          },
        ];
  });
}

/** The ids of a circle, from any of its nodes upwards until that node again; `undefined` if there is none. */
function circle(nodes: readonly Place[], links: readonly Join[]): string[] | undefined {
  const waits = new Map(nodes.map(({ id }) => [id, 0]));
  const up = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    up.get(from)?.push(to);
    waits.set(to, (waits.get(to) ?? 0) + 1);
  }
  const free = nodes.map(({ id }) => id).filter((id) => waits.get(id) === 0);
  for (let next = 0; next < free.length; next += 1) {
    for (const to of up.get(free[next] ?? "") ?? []) {
      const left = (waits.get(to) ?? 0) - 1;
      waits.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  const within = new Set(free);
  return free.length === nodes.length ? undefined : walked(nodes, links, (id) => !within.has(id));
}

/** Walks down among nodes that each have one of their own kind below them until one comes again. */
function walked(nodes: readonly Place[], links: readonly Join[], caught: (id: string) => boolean): string[] {
  const down = new Map(links.filter(({ from, to }) => caught(from) && caught(to)).map(({ from, to }) => [to, from]));
  const met = new Map<string, number>();
  const path: string[] = [];
  for (let here = nodes.find(({ id }) => caught(id))?.id; here !== undefined; here = down.get(here)) {
    const before = met.get(here);
    path.push(here);
    if (before !== undefined) return path.slice(before).reverse();
    met.set(here, path.length - 1);
  }
  return path;
}

/** Ids with arrows between them; of a long path both ends, and how many lie between. */
function drawn(path: readonly string[]): string {
  if (path.length <= 8) return path.map(brief).join(" → ");
  return [...path.slice(0, 4).map(brief), `${path.length - 7} more`, ...path.slice(-3).map(brief)].join(" → ");
}

/** The beginning of an id, as short where its signs take many letters to show. */
function brief(id: string): string {
  const shown = show(id.slice(0, 24));
  return id.length <= 24 && shown.length <= 30 ? shown : `${shown.slice(0, 30)}…`;
}
