/** A binary heap of rows whose order may improve while they wait: each row stands in it once. */

/** Rows that wait, and where each stands among them. */
export interface Heap {
  readonly waiting: Int32Array;
  /** −1 for a row that does not wait. */
  readonly place: Int32Array;
  size: number;
}

/** Whether one row comes before another. */
export type Before = (row: number, other: number) => boolean;

export function heapOf(rows: number): Heap {
  return { waiting: new Int32Array(rows), place: new Int32Array(rows).fill(-1), size: 0 };
}

/** Puts a row in, or moves it up to where it belongs now. */
export function raise(heap: Heap, row: number, isBefore: Before): void {
  let at = heap.place[row] ?? -1;
  if (at < 0) {
    at = heap.size;
    heap.size += 1;
  }
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap.waiting[above] ?? 0;
    if (!isBefore(row, other)) break;
    put(heap, at, other);
    at = above;
  }
  put(heap, at, row);
}

/** Takes the first row out; −1 from an empty heap. */
export function first(heap: Heap, isBefore: Before): number {
  if (heap.size === 0) return -1;
  const [top = 0, last = 0] = [heap.waiting[0], heap.waiting[heap.size - 1]];
  heap.size -= 1;
  heap.place[top] = -1;
  if (heap.size > 0) sink(heap, last, isBefore);
  return top;
}

function sink(heap: Heap, row: number, isBefore: Before): void {
  let at = 0;
  for (let child = 1; child < heap.size; child = 2 * at + 1) {
    const right = child + 1;
    const best = right < heap.size && isBefore(heap.waiting[right] ?? 0, heap.waiting[child] ?? 0) ? right : child;
    const other = heap.waiting[best] ?? 0;
    if (!isBefore(other, row)) break;
    put(heap, at, other);
    at = best;
  }
  put(heap, at, row);
}

function put(heap: Heap, at: number, row: number): void {
  heap.waiting[at] = row;
  heap.place[row] = at;
}
