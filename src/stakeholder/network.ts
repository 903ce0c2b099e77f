/** People and links by row: what the walks over both graphs need. */
import { type Influence, type Person, readInfluences, readPeople } from "./person.js";

/** Links by the row they begin at: those of row `r` stand from `start[r]` up to `start[r + 1]`. */
export interface Links {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly strength: Float64Array;
}

/** Both graphs over the same people, who keep their order. */
export interface Network {
  readonly people: readonly Person[];
  /** The row of the person whom each reports to, or −1. */
  readonly superior: Int32Array;
  /** Whom each person's word reaches; links of strength 0 carry nothing, and are left out. */
  readonly out: Links;
  /** The same links by where they lead. */
  readonly into: Links;
  /** The rows of those who decide. */
  readonly deciders: readonly number[];
}

/** People and links, everything in them known to be valid. */
export function readNetwork(where: string, people: readonly Person[], influences: readonly Influence[]): Network {
  const known = readPeople(where, people);
  const rows = new Map(known.map(({ id }, row) => [id, row]));
  const links = readInfluences(where, influences, new Set(rows.keys())).filter(({ strength }) => strength > 0);
  const row = (id: string) => rows.get(id) ?? 0;
  const from = Int32Array.from(links, (link) => row(link.from));
  const to = Int32Array.from(links, (link) => row(link.to));
  const strength = Float64Array.from(links, (link) => link.strength);
  return {
    people: known,
    superior: Int32Array.from(known, ({ reportsTo }) => (reportsTo === undefined ? -1 : row(reportsTo))),
    out: gathered(known.length, from, to, strength),
    into: gathered(known.length, to, from, strength),
    deciders: known.flatMap(({ roles }, nth) => (roles?.includes("decider") ? [nth] : [])),
  };
}

/** Links sorted by their beginning, by counting. */
export function gathered(rows: number, from: Int32Array, to: Int32Array, strength?: Float64Array): Links {
  const start = new Int32Array(rows + 1);
  for (const row of from) start[row + 1] = (start[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row += 1) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const free = start.slice();
  const own = { start, to: new Int32Array(to.length), strength: new Float64Array(strength ? to.length : 0) };
  for (let link = 0; link < to.length; link += 1) {
    const row = from[link] ?? 0;
    const place = free[row] ?? 0;
    free[row] = place + 1;
    own.to[place] = to[link] ?? 0;
    if (strength) own.strength[place] = strength[link] ?? 0;
  }
  return own;
}

/** Ids in the one order that does not depend on how the people were given. */
export function sorted(ids: readonly string[]): string[] {
  return [...ids].sort();
}

/** The ids of the people in some rows, in order. */
export function idsOf({ people }: Pick<Network, "people">, rows: readonly number[]): string[] {
  return sorted(rows.flatMap((row) => people[row]?.id ?? []));
}
