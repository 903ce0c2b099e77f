/**
 * Probabilities of consecutive whole numbers, and of sums of them.
 *
 * All terms are products and sums of probabilities: nothing is ever subtracted, so that tails keep their digits, which
 * a Fourier transform would drown in its rounding.
 *
 * @see docs/sources.md#convolution
 * @module
 */

/** The probabilities of `first`, `first` + 1, …; of any other number it is 0, or negligible. */
export interface Mass {
  readonly first: number;
  readonly cells: Float64Array;
}

/** Of many cells no more than this is cut off at each end, at each step. @see docs/sources.md#convolution */
const NEGLIGIBLE = 1e-44;

/** So many cells are cheap enough to keep all of them. */
const CHEAP = 2048;

/** What may be cut off at each end of so many cells. */
export function negligible(cells: number): number {
  return cells <= CHEAP ? 0 : NEGLIGIBLE;
}

/** The same without the ends that together hold less than `least`. */
export function trimmed({ first, cells }: Mass, least: number): Mass {
  const last = cells.length - 1;
  let start = 0;
  for (let below = cells[0] ?? 0; below < least && start < last; below += cells[start] ?? 0) start++;
  let end = last;
  for (let above = cells[last] ?? 0; above < least && end > start; above += cells[end] ?? 0) end--;
  return { first: first + start, cells: cells.subarray(start, end + 1) };
}

/** The sum of two independent numbers; takes as many products as one has cells times the other. */
export function convolve(a: Mass, b: Mass): Mass {
  const [long, short] = a.cells.length < b.cells.length ? [b.cells, a.cells] : [a.cells, b.cells];
  const cells = new Float64Array(long.length + short.length - 1);
  const end = long.length;
  let at = 0;
  // Four cells of the shorter at once: each cell of the longer is fetched, and each sum stored, once for four products.
  for (; at + 3 < short.length; at += 4) {
    const s0 = short[at] ?? 0;
    const s1 = short[at + 1] ?? 0;
    const s2 = short[at + 2] ?? 0;
    const s3 = short[at + 3] ?? 0;
    let l1 = 0; // one by one: taken apart as arrays, these numbers would be objects, and all this twice as slow
    let l2 = 0;
    let l3 = 0;
    for (let i = 0; i < end; i++) {
      const l0 = long[i] ?? 0;
      cells[i + at] = (cells[i + at] ?? 0) + (l0 * s0 + l1 * s1 + (l2 * s2 + l3 * s3));
      l3 = l2;
      l2 = l1;
      l1 = l0;
    }
    cells[end + at] = l1 * s1 + (l2 * s2 + l3 * s3);
    cells[end + at + 1] = l1 * s2 + l2 * s3;
    cells[end + at + 2] = l1 * s3;
  }
  for (; at < short.length; at++) {
    const s = short[at] ?? 0;
    for (let i = 0; i < end; i++) cells[i + at] = (cells[i + at] ?? 0) + (long[i] ?? 0) * s;
  }
  return { first: a.first + b.first, cells };
}
