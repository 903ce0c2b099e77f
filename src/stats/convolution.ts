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

/**
 * The sum of two independent numbers; takes as many products as one has cells times the other.
 *
 * Eight cells of the shorter at once: each cell of the longer is fetched, and each sum stored, once for eight products.
 * The variables stand one by one, since taken apart as arrays these numbers would be objects, and all this twice as slow.
 */
export function convolve(a: Mass, b: Mass): Mass {
  const [long, other] = a.cells.length < b.cells.length ? [b.cells, a.cells] : [a.cells, b.cells];
  const end = long.length;
  const short = new Float64Array(8 * Math.ceil(other.length / 8));
  short.set(other);
  const cells = new Float64Array(end + short.length - 1);
  for (let at = 0; at < short.length; at += 8) {
    const s0 = short[at] ?? 0;
    const s1 = short[at + 1] ?? 0;
    const s2 = short[at + 2] ?? 0;
    const s3 = short[at + 3] ?? 0;
    const s4 = short[at + 4] ?? 0;
    const s5 = short[at + 5] ?? 0;
    const s6 = short[at + 6] ?? 0;
    const s7 = short[at + 7] ?? 0;
    let l1 = 0;
    let l2 = 0;
    let l3 = 0;
    let l4 = 0;
    let l5 = 0;
    let l6 = 0;
    let l7 = 0;
    for (let i = 0; i < end + 7; i++) {
      const l0 = i < end ? (long[i] ?? 0) : 0;
      const sum = l0 * s0 + l1 * s1 + (l2 * s2 + l3 * s3) + (l4 * s4 + l5 * s5 + (l6 * s6 + l7 * s7));
      cells[i + at] = (cells[i + at] ?? 0) + sum;
      l7 = l6;
      l6 = l5;
      l5 = l4;
      l4 = l3;
      l3 = l2;
      l2 = l1;
      l1 = l0;
    }
  }
  return { first: a.first + b.first, cells: cells.subarray(0, end + other.length - 1) };
}
