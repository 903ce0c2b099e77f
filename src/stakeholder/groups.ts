/** Groups whose words reach each other, directly or over others: circles of influence. */
import type { Links } from "./network.js";

/** The strongly connected groups of at least two rows (Tarjan), without recursion: a circle may be as long as the list. */
export function groupsOf(rows: number, { start, to }: Links): number[][] {
  const [nth, low] = [new Int32Array(rows), new Int32Array(rows)]; // in the order of discovery, from 1
  const next = start.slice(0, rows);
  const open = new Uint8Array(rows);
  const stack: number[] = [];
  const groups: number[][] = [];
  let seen = 0;
  const enter = (row: number, path: number[]) => {
    seen += 1;
    nth[row] = low[row] = seen;
    open[row] = 1;
    stack.push(row);
    path.push(row);
  };
  const leave = (row: number) => {
    if (low[row] !== nth[row]) return;
    const group = stack.splice(stack.lastIndexOf(row));
    for (const member of group) open[member] = 0;
    if (group.length > 1) groups.push(group);
  };
  for (let root = 0; root < rows; root += 1) {
    const path: number[] = [];
    if (nth[root] === 0) enter(root, path);
    for (let row = path[path.length - 1]; row !== undefined; row = path[path.length - 1]) {
      const link = next[row] ?? 0;
      if (link < (start[row + 1] ?? 0)) {
        next[row] = link + 1;
        const other = to[link] ?? 0;
        if (nth[other] === 0) enter(other, path);
        else if (open[other] === 1) low[row] = Math.min(low[row] ?? 0, nth[other] ?? 0);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[row] ?? 0);
      leave(row);
    }
  }
  return groups;
}
