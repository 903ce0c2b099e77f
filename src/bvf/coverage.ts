/** Which executive KPIs our solutions cover. */
import type { Judgement } from "../judgement.js";
import { type Money, ZERO } from "../money.js";
import type { ChainDefinition } from "./chain.js";
import { type Graph, readGraph } from "./graph.js";
import type { Coverage } from "./ids.js";
import { attributed, brought, broughtAtMost, shares } from "./shares.js";
import { COVERAGES } from "./table.js";

/** Why an executive KPI is covered or not. */
export type CoverageReason =
  | { readonly rule: "kpiCovered" | "kpiPartlyCovered"; readonly kpi: string; readonly share: number }
  | { readonly rule: "kpiUncovered"; readonly kpi: string }
  | { readonly rule: "kpiCoverageOpen"; readonly kpi: string; readonly share: number; readonly atMost: number };

/** How much of an executive KPI's improvement our solutions bring. */
export interface KpiCoverage extends Judgement<Coverage | "undetermined", CoverageReason> {
  readonly kpi: string;
  /** The verdict, or those it could still be. */
  readonly possible: readonly Coverage[];
  /** The share that our solutions bring by the attributions alone, whatever the confidence. */
  readonly share: number;
  /** The share it could be at most where attributions are unknown. */
  readonly atMost: number;
}

/**
 * Returns for each executive KPI whether our solutions bring its whole improvement, some of it, or none. Attributions alone
 * decide, not how sure they are; attributions that add up to more than 1 are scaled down. Where attributions are unknown the
 * verdict may be open, and `possible` tells what it could be. Shares are rounded to a double once.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses.
 * @example
 * const kpi = (id) => ({ id, layer: "executiveKpi", name: id, direction: "higherIsBetter" })
 * const rows = Bvf.coverage({
 *   nodes: [kpi("growth"), kpi("margin"), kpi("safety"), kpi("grade"), { id: "ours", layer: "solution", name: "Ours" }],
 *   links: [
 *     { from: "ours", to: "growth", attribution: 1 },
 *     { from: "ours", to: "margin", attribution: 0.25 },
 *     { from: "ours", to: "grade" },
 *   ],
 * })
 * rows.map(({ kpi, verdict }) => `${kpi}: ${verdict}`)
 * // => ["growth: covered", "margin: partlyCovered", "safety: uncovered", "grade: undetermined"]
 * rows[3].possible // => ["covered", "partlyCovered"]
 * explain(rows[1], en.bvf.sentences) // => ["Our solutions bring 25% of the improvement of “margin”: it is partly covered."]
 * @category Judgement
 * @see docs/sources.md#bvf-coverage
 */
export function coverage(chain: ChainDefinition): KpiCoverage[] {
  return coverageOf(readGraph("Bvf.coverage", chain));
}

/** The coverage of each executive KPI, in the order of the chain. */
export function coverageOf(graph: Graph): KpiCoverage[] {
  const { claimed, claimedAtMost } = shares(graph, attributed(graph));
  const [known, atMost] = [brought(graph, claimed), broughtAtMost(graph, claimedAtMost)];
  const rows = new Map(
    graph.nodes.flatMap(({ id, layer }, place) =>
      layer === "executiveKpi" ? [[id, judge(id, known[place] ?? ZERO, atMost[place] ?? ZERO)] as const] : [],
    ),
  );
  return graph.chain.nodes.flatMap(({ id }) => rows.get(id) ?? []);
}

function judge(kpi: string, known: Money, most: Money): KpiCoverage {
  const [share, atMost] = [known.toNumber(), most.toNumber()];
  const [from, to] = [verdictAt(known), verdictAt(most)];
  // A way down that brings an unknown share brings something.
  const low = from === "uncovered" && to !== "uncovered" ? "partlyCovered" : from;
  const possible = COVERAGES.filter((_, nth) => nth >= COVERAGES.indexOf(to) && nth <= COVERAGES.indexOf(low));
  const verdict = low === to ? low : "undetermined";
  return { kpi, verdict, because: [reasonFor(verdict, kpi, share, atMost)], possible, share, atMost };
}

/** A KPI that is partly covered in any case can still be so by more or less. */
function reasonFor(verdict: KpiCoverage["verdict"], kpi: string, share: number, atMost: number): CoverageReason {
  if (verdict === "uncovered") return { rule: "kpiUncovered", kpi };
  if (verdict === "covered") return { rule: "kpiCovered", kpi, share };
  return share === atMost ? { rule: "kpiPartlyCovered", kpi, share } : { rule: "kpiCoverageOpen", kpi, share, atMost };
}

const verdictAt = (share: Money): Coverage =>
  share.gte(1) ? "covered" : share.isZero() ? "uncovered" : "partlyCovered";
