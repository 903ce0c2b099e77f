/**
 * Absorbing Markov chains, without a subtraction.
 *
 * The equations (I − Q) · x = f are solved by the elimination of W. K. Grassmann, M. I. Taksar, D. P. Heyman,
 * Regenerative analysis and steady state distributions for Markov chains, Operations Research 33 (1985) 1107–1116: a
 * pivot 1 − q is the sum of the other chances of its row, so every figure keeps its digits however nearly the chain
 * stays for ever.
 *
 * @see docs/sources.md#funnel-markov-chain
 * @module
 */

/** The chances from each of the transient states: to each of them, and into each of the absorbing ones. */
export interface Chain {
  readonly within: readonly (readonly number[])[];
  readonly out: readonly (readonly number[])[];
}

/** Solves (I − Q) · X = F for right sides whose entries are not negative; `sides[i]` is row i of F. */
export function solveAbsorbing({ within, out }: Chain, sides: readonly (readonly number[])[]): number[][] {
  const chance = within.map((row) => [...row]);
  const leaving = out.map((row) => row.reduce((sum, entry) => sum + entry, 0));
  const known = sides.map((row) => [...row]);
  const pivots = chance.map((own, nth) => {
    const pivot = own.reduce((sum, entry, to) => (to > nth ? sum + entry : sum), leaving[nth] ?? 0);
    for (let row = nth + 1; row < chance.length; row++) {
      const share = (chance[row]?.[nth] ?? 0) / pivot;
      if (share === 0) continue;
      add(chance[row], own, share, nth + 1);
      add(known[row], known[nth], share, 0);
      leaving[row] = (leaving[row] ?? 0) + share * (leaving[nth] ?? 0);
    }
    return pivot;
  });
  for (let nth = chance.length - 1; nth >= 0; nth--) {
    for (let to = nth + 1; to < chance.length; to++) add(known[nth], known[to], chance[nth]?.[to] ?? 0, 0);
    known[nth] = (known[nth] ?? []).map((entry) => entry / (pivots[nth] ?? 1));
  }
  return known;
}

/** row += share · other, from a place on. */
function add(row: number[] | undefined, other: readonly number[] | undefined, share: number, from: number): void {
  if (row === undefined || other === undefined || share === 0) return;
  for (let at = from; at < row.length; at++) row[at] = (row[at] ?? 0) + share * (other[at] ?? 0);
}
