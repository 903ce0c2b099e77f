/**
 * The area under a tail, from the slope and the bend of its logarithm.
 *
 * H. Takahasi, M. Mori, Double exponential formulas for numerical integration, Publ. RIMS 9 (1974) 721–741: after the
 * change s = exp(t − e⁻ᵗ) the trapezoidal rule is as good as exact. All terms are positive, and their number is fixed
 * however large the distribution's parameters are.
 *
 * @see docs/sources.md#incomplete-beta
 * @module
 */

const STEP = 1 / 12;
const ENDS = 54;

/** The integral of exp(−slope · s − bend(s)) over s from 0 up, where bend(s) ≈ curvature · s² ÷ 2 near 0. */
export function tailArea(slope: number, curvature: number, bend: (s: number) => number): number {
  const scale = 2 / (slope + Math.sqrt(slope * slope + 2 * curvature));
  let sum = 0;
  for (let nth = -ENDS; nth <= ENDS; nth++) {
    const t = nth * STEP;
    const back = Math.exp(-t);
    const s = scale * Math.exp(t - back);
    sum += (1 + back) * s * Math.exp(-slope * s - bend(s));
  }
  return sum * STEP;
}
