/** The SPADCO table of a team: totals, step rates, what is in the works, and where each seller is weakest. */
import type { Confidence } from "./interval.js";
import {
  compared,
  type SellerComparison,
  type SellerCounts,
  type SellerReason,
  type TeamComparison,
} from "./sellers.js";
import { SPADCO } from "./table.js";

/** Where a snapshot says something that cannot be read as work in progress. */
export type SpadcoReason =
  | SellerReason
  | {
      readonly rule: "moreOrdersThanProspects";
      readonly seller: string;
      readonly prospects: number;
      readonly orders: number;
    };

/** A seller's row of the table. */
export interface SpadcoSeller extends SellerComparison {
  /** P − O: prospects that are no orders yet; below 0 where orders outnumber prospects. */
  readonly inTheWorks: number;
}

/** The table with its totals. */
export interface SpadcoTable extends Omit<TeamComparison, "sellers" | "because"> {
  readonly inTheWorks: number;
  readonly sellers: readonly SpadcoSeller[];
  readonly because: readonly SpadcoReason[];
}

/**
 * The SPADCO table: totals by stage, step rates with intervals, P − O in the works, and each seller against the others.
 * The counts are a snapshot: who stands where today.
 *
 * @throws RangeError for a repeated id, or counts that are not six whole numbers of at least 0.
 * @example
 * const team = Funnel.spadco([{ id: "A", counts: [35, 18, 17, 7, 5, 5] }, { id: "D", counts: [37, 36, 23, 16, 13, 12] }])
 * team.totals // => [72, 54, 40, 23, 18, 17]
 * team.inTheWorks // => 37
 * team.sellers.map((seller) => `${seller.id} ${seller.inTheWorks}`) // => ["A 13", "D 24"]
 * team.sellers[0].weakestStep.verdict // => { from: "S", to: "P" }
 * Funnel.spadco([{ id: "N", counts: [9, 2, 2, 3, 3, 4] }]).because[0] // => { rule: "moreOrdersThanProspects", seller: "N", prospects: 2, orders: 4 }
 * @category Conversion
 * @see docs/sources.md#funnel-spadco
 */
export function spadco(rows: readonly SellerCounts[], options: Confidence = {}): SpadcoTable {
  const table = compared("Funnel.spadco", { kind: "snapshot", stages: SPADCO, rows }, options);
  const sellers = table.sellers.map((seller) => ({ ...seller, inTheWorks: inTheWorks(seller.conversions.counts) }));
  const odd = sellers.flatMap(({ id, conversions: { counts } }): SpadcoReason[] => {
    const [prospects, orders] = [at(counts, "P"), at(counts, "O")];
    return orders > prospects ? [{ rule: "moreOrdersThanProspects", seller: id, prospects, orders }] : [];
  });
  return { ...table, inTheWorks: inTheWorks(table.totals), sellers, because: [...odd, ...table.because] };
}

function inTheWorks(counts: readonly number[]): number {
  return at(counts, "P") - at(counts, "O");
}

function at(counts: readonly number[], stage: (typeof SPADCO)[number]): number {
  return counts[SPADCO.indexOf(stage)] ?? 0;
}
