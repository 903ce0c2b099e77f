/**
 * Quantiles of type 7 (Hyndman & Fan 1996), the default of R and of spreadsheets.
 *
 * @see docs/sources.md#quantile
 * @module
 */

/** A quantile, and the neighbours it lies between. */
export interface Quantile {
  readonly value: number;
  /** The largest entry that is not above the quantile: an entry is above the quantile exactly if it is above this one. */
  readonly low: number;
  /** The next entry; the same one if the quantile is an entry. */
  readonly high: number;
  /** How far the quantile is from `low` to `high`, in parts: 0 … parts − 1. */
  readonly part: number;
}

/**
 * The quantile `nth / parts` of entries in ascending order, or `undefined` if there are none.
 *
 * With h = (n − 1) · nth / parts it lies h − ⌊h⌋ of the way from entry ⌊h⌋ to the next. h is taken apart in whole
 * numbers, so that `low`, `high` and `part` are exact.
 */
export function quantile(sorted: ArrayLike<number>, nth: number, parts: number): Quantile | undefined {
  const steps = (sorted.length - 1) * nth;
  const part = steps % parts;
  const index = (steps - part) / parts;
  const low = sorted[index];
  if (low === undefined) return undefined;
  const high = part === 0 ? low : (sorted[index + 1] ?? low);
  return { value: low + ((high - low) * part) / parts, low, high, part };
}
