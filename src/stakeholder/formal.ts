/** Levels, spans and circles of the formal reporting lines, whatever they look like. */

/** What the reporting lines say of each row. */
export interface Formal {
  /** Lines up to the top; −1 where nothing is known above or below, and in and under a circle. */
  readonly level: Int32Array;
  /** How many report to each. */
  readonly reports: Int32Array;
  /** How many stand under each, over however many lines; −1 in a circle. */
  readonly below: Int32Array;
  /** The circles, each in the direction of its lines. */
  readonly circles: readonly (readonly number[])[];
}

/** Peels the rows from the leaves upwards: what is never peeled stands in a circle. */
export function formalOf(superior: Int32Array): Formal {
  const rows = superior.length;
  const reports = new Int32Array(rows);
  for (const top of superior) if (top >= 0) reports[top] = (reports[top] ?? 0) + 1;
  const waiting = reports.slice();
  const below = new Int32Array(rows);
  const order = new Int32Array(rows);
  let peeled = 0;
  for (let row = 0; row < rows; row += 1) if (waiting[row] === 0) order[peeled++] = row;
  for (let nth = 0; nth < peeled; nth += 1) {
    const row = order[nth] ?? 0;
    const top = superior[row] ?? -1;
    if (top < 0) continue;
    below[top] = (below[top] ?? 0) + (below[row] ?? 0) + 1;
    waiting[top] = (waiting[top] ?? 0) - 1;
    if (waiting[top] === 0) order[peeled++] = top;
  }
  const level = levelsOf(superior, reports, order.subarray(0, peeled));
  const circling = waiting.map((left) => (left > 0 ? 1 : 0));
  return {
    level,
    reports,
    below: below.map((all, row) => (circling[row] === 1 ? -1 : all)),
    circles: circlesOf(superior, circling),
  };
}

/** From the top down: a superior is peeled after all who report there, so the order is read backwards. */
function levelsOf(superior: Int32Array, reports: Int32Array, order: Int32Array): Int32Array {
  const level = new Int32Array(superior.length).fill(-1);
  for (let nth = order.length - 1; nth >= 0; nth -= 1) {
    const row = order[nth] ?? 0;
    const top = superior[row] ?? -1;
    if (top < 0) level[row] = reports[row] === 0 ? -1 : 0;
    else if ((level[top] ?? -1) >= 0) level[row] = (level[top] ?? 0) + 1;
  }
  return level;
}

function circlesOf(superior: Int32Array, circling: Int32Array): number[][] {
  const circles: number[][] = [];
  circling.forEach((inCircle, first) => {
    const circle: number[] = [];
    for (let row = first; inCircle > 0 && circling[row] === 1; row = superior[row] ?? 0) {
      circle.push(row);
      circling[row] = 2;
    }
    if (circle.length > 0) circles.push(circle);
  });
  return circles;
}

/** Reporting lines, up or down, from each row to the nearest of some; −1 where none leads there. */
export function linesTo(
  targets: readonly number[],
  superior: Int32Array,
  reports: (row: number) => Int32Array,
): Int32Array {
  const lines = new Int32Array(superior.length).fill(-1);
  const reached = [...targets];
  for (const row of reached) lines[row] = 0;
  for (let nth = 0; nth < reached.length; nth += 1) {
    const row = reached[nth] ?? 0;
    const visit = (next: number) => {
      if (next < 0 || (lines[next] ?? 0) >= 0) return;
      lines[next] = (lines[row] ?? 0) + 1;
      reached.push(next);
    };
    visit(superior[row] ?? -1);
    reports(row).forEach(visit);
  }
  return lines;
}
