/**
 * On whom it depends that a word of ours reaches somebody: the immediate dominators of a walk from several beginnings.
 *
 * T. Lengauer, R. E. Tarjan, A fast algorithm for finding dominators in a flowgraph, ACM TOPLAS 1 (1979) 121–141, the simple
 * version: m·log n.
 *
 * @module
 */
import type { Links } from "./network.js";

/** The rows that are reached, and for each the last one that every way to it passes. */
export interface Dominators {
  /** Each reached row after the row that it depends on. */
  readonly order: Int32Array;
  /** −1 where several of the beginnings, or it being one, make it depend on nobody alone; −2 where a row is not reached. */
  readonly on: Int32Array;
}

/** A depth-first walk; numbers count from 1, and 0 is where all of it begins: we ourselves. */
interface Walk {
  readonly number: Int32Array;
  readonly rows: Int32Array;
  readonly parent: Int32Array;
  readonly size: number;
}

export function dominatorsOf(beginnings: readonly number[], out: Links, into: Links): Dominators {
  const rows = out.start.length - 1;
  const walk = walked(beginnings, out);
  const above = immediate(walk, new Set(beginnings), into);
  const on = new Int32Array(rows).fill(-2);
  for (let nth = 1; nth <= walk.size; nth += 1) {
    const dominator = above[nth] ?? 0;
    on[walk.rows[nth] ?? 0] = dominator === 0 ? -1 : (walk.rows[dominator] ?? -1);
  }
  return { order: walk.rows.slice(1, walk.size + 1), on };
}

function walked(beginnings: readonly number[], { start, to }: Links): Walk {
  const rows = start.length - 1;
  const number = new Int32Array(rows);
  const [order, parent] = [new Int32Array(rows + 1), new Int32Array(rows + 1)];
  const next = start.slice(0, rows);
  let size = 0;
  const enter = (row: number, from: number, path: number[]) => {
    size += 1;
    number[row] = size;
    order[size] = row;
    parent[size] = from;
    path.push(row);
  };
  for (const begin of beginnings) {
    const path: number[] = [];
    if (number[begin] === 0) enter(begin, 0, path);
    for (let row = path[path.length - 1]; row !== undefined; row = path[path.length - 1]) {
      const link = next[row] ?? 0;
      if (link >= (start[row + 1] ?? 0)) {
        path.pop();
        continue;
      }
      next[row] = link + 1;
      const other = to[link] ?? 0;
      if (number[other] === 0) enter(other, number[row] ?? 0, path);
    }
  }
  return { number, rows: order, parent, size };
}

/** The number of the immediate dominator of each number. */
function immediate({ number, rows, parent, size }: Walk, beginnings: ReadonlySet<number>, into: Links): Int32Array {
  const semi = Int32Array.from({ length: size + 1 }, (_, nth) => nth);
  const dominator = new Int32Array(size + 1);
  const [bucket, nextIn] = [new Int32Array(size + 1).fill(-1), new Int32Array(size + 1).fill(-1)];
  const forest = { above: new Int32Array(size + 1).fill(-1), best: semi.slice(), semi };
  for (let nth = size; nth > 0; nth -= 1) {
    const row = rows[nth] ?? 0;
    const consider = (from: number) => {
      semi[nth] = Math.min(semi[nth] ?? 0, semi[lowest(forest, from)] ?? 0);
    };
    if (beginnings.has(row)) consider(0);
    const until = into.start[row + 1] ?? 0;
    for (let link = into.start[row] ?? 0; link < until; link += 1) {
      const from = number[into.to[link] ?? 0] ?? 0;
      if (from > 0) consider(from);
    }
    const own = semi[nth] ?? 0;
    nextIn[nth] = bucket[own] ?? -1;
    bucket[own] = nth;
    const up = parent[nth] ?? 0;
    forest.above[nth] = up;
    for (let other = bucket[up] ?? -1; other >= 0; other = nextIn[other] ?? -1) {
      const low = lowest(forest, other);
      dominator[other] = (semi[low] ?? 0) < (semi[other] ?? 0) ? low : up;
    }
    bucket[up] = -1;
  }
  for (let nth = 1; nth <= size; nth += 1) {
    if (dominator[nth] !== semi[nth]) dominator[nth] = dominator[dominator[nth] ?? 0] ?? 0;
  }
  return dominator;
}

interface Forest {
  /** The number above in the forest built so far; −1 for a root. */
  readonly above: Int32Array;
  /** The number of the smallest semidominator on the compressed way up. */
  readonly best: Int32Array;
  readonly semi: Int32Array;
}

/** The number with the smallest semidominator from `nth` up to below its root; the way there is shortened. */
function lowest({ above, best, semi }: Forest, nth: number): number {
  if ((above[nth] ?? -1) < 0) return nth;
  const way: number[] = [];
  for (let here = nth; (above[above[here] ?? 0] ?? -1) >= 0; here = above[here] ?? 0) way.push(here);
  for (let here = way.pop(); here !== undefined; here = way.pop()) {
    const up = above[here] ?? 0;
    if ((semi[best[up] ?? 0] ?? 0) < (semi[best[here] ?? 0] ?? 0)) best[here] = best[up] ?? 0;
    above[here] = above[up] ?? 0;
  }
  return best[nth] ?? 0;
}
