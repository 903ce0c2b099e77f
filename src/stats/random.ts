/**
 * Numbers that look random and follow from a seed alone.
 *
 * D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM Trans. Math. Softw. 47 (2021): xoshiro128**,
 * its state filled by splitmix32 from the seed. Good enough to simulate with, and not to keep secrets with.
 *
 * @see docs/sources.md#random-numbers
 * @module
 */

/** Draws a number from 0 up to but not 1, in steps of 2⁻⁵³. */
export type Draw = () => number;

/** Draws whole numbers of 32 bits, from four such numbers that are not all 0. */
export function xoshiro(a: number, b: number, c: number, d: number): () => number {
  let [s0, s1, s2, s3] = [a, b, c, d];
  return () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** The same draws for the same seed, a whole number up to 2⁵³. */
export function drawing(seed: number): Draw {
  let state = (seed ^ Math.floor(seed / 2 ** 32)) | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return again ^ (again >>> 15);
  };
  const bits = xoshiro(next(), next(), next(), next());
  return () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
}
