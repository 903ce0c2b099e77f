/** The strongest way of everybody's word to the deciders: one walk backwards over the links finds all of them. */
import { first, heapOf, raise } from "./heap.js";
import type { Network } from "./network.js";
import { LEAST_STRENGTH } from "./table.js";

/** For each row the best way to a decider; a row whose word does not arrive has no strength. */
export interface Strongest {
  /** The product of the strengths on the way, to 12 decimals; 1 for a decider, 0 for whom no way is known. */
  readonly strength: Float64Array;
  readonly steps: Int32Array;
  /** The next row on the way; −1 at its end, and without one. */
  readonly next: Int32Array;
  /** The decider at its end; −1 without one. */
  readonly end: Int32Array;
}

/** Products that agree in so many parts of one are equal: then the shorter way counts, then the order of ids. */
const PARTS = 1e12;

/**
 * Dijkstra from the deciders backwards. A strength is at most 1, so a product never grows on the way, and a row that has been
 * taken out of the heap is settled for good: circles end there.
 */
export function strongest({ people, into, deciders }: Pick<Network, "people" | "into" | "deciders">): Strongest {
  const rows = people.length;
  const product = new Float64Array(rows);
  const parts = new Float64Array(rows);
  const steps = new Int32Array(rows);
  const [next, end] = [new Int32Array(rows).fill(-1), new Int32Array(rows).fill(-1)];
  const settled = new Uint8Array(rows);
  const heap = heapOf(rows);
  const idOf = (row: number) => people[row]?.id ?? "";
  const sooner = (row: number, other: number) =>
    parts[row] === parts[other] ? (steps[row] ?? 0) < (steps[other] ?? 0) : (parts[row] ?? 0) > (parts[other] ?? 0);
  for (const row of deciders) {
    product[row] = 1;
    parts[row] = PARTS;
    end[row] = row;
    raise(heap, row, sooner);
  }
  for (let row = first(heap, sooner); row >= 0; row = first(heap, sooner)) {
    settled[row] = 1;
    const [own = 0, taken = 0] = [product[row], steps[row]];
    const until = into.start[row + 1] ?? 0;
    for (let link = into.start[row] ?? 0; link < until; link += 1) {
      const from = into.to[link] ?? 0;
      if (settled[from] === 1) continue;
      const through = own * (into.strength[link] ?? 0);
      if (through < LEAST_STRENGTH) continue;
      const reached = Math.round(through * PARTS);
      const better =
        reached !== parts[from]
          ? reached > (parts[from] ?? 0)
          : taken + 1 !== steps[from]
            ? taken + 1 < (steps[from] ?? 0)
            : idOf(row) < idOf(next[from] ?? 0);
      if (!better) continue;
      product[from] = through;
      parts[from] = reached;
      steps[from] = taken + 1;
      next[from] = row;
      end[from] = end[row] ?? 0;
      raise(heap, from, sooner);
    }
  }
  return { strength: parts.map((own) => own / PARTS), steps, next, end };
}

/** The rows on the way from one to its decider, both included. */
export function wayFrom({ next }: Pick<Strongest, "next">, from: number): number[] {
  const way: number[] = [];
  for (let row = from; row >= 0; row = next[row] ?? -1) way.push(row);
  return way;
}
