/**
 * Pool adjacent violators: the non-decreasing sequence closest to a weighted one (Ayer et al. 1955).
 *
 * @see docs/sources.md#pool-adjacent-violators
 * @module
 */

/** A run of entries that share one level. */
export interface Block {
  /** The first entry of the run. */
  readonly start: number;
  readonly level: number;
  readonly weight: number;
}

/** The blocks of the isotonic fit: their levels ascend, and each is the weighted mean of its entries. Linear in the entries. */
export function isotonic(values: readonly number[], weights: readonly number[]): Block[] {
  const blocks: Block[] = [];
  values.forEach((value, start) => {
    let block: Block = { start, level: value, weight: weights[start] ?? 0 };
    for (
      let before = blocks[blocks.length - 1];
      before && before.level >= block.level;
      before = blocks[blocks.length - 1]
    ) {
      blocks.pop();
      const weight = before.weight + block.weight;
      const level = before.level + ((block.level - before.level) * block.weight) / weight;
      block = { start: before.start, level, weight };
    }
    blocks.push(block);
  });
  return blocks;
}
