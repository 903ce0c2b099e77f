/** Why a roll-up came out as it did. */
import { type Money, product, sum, ZERO } from "../money.js";
import type { Graph } from "./graph.js";
import type { Recurring } from "./ids.js";
import type { Improvement, ImprovementReason, ReadSpan } from "./improvement.js";
import type { OverAttributed } from "./shares.js";

/** Why a roll-up came out as it did; amounts as text. */
export type RollUpReason =
  | ImprovementReason
  | {
      readonly rule: "overAttributed" | "attributionsScaled";
      readonly node: string;
      readonly total: string;
      readonly excess: string;
      readonly from: readonly string[];
    }
  | { readonly rule: "noValueCounted" }
  | {
      readonly rule: "valueCredited";
      readonly currency: string | undefined;
      readonly once: boolean;
      readonly per: Recurring;
      readonly periods: number;
      readonly value: string;
      readonly credited: string;
    }
  | { readonly rule: "shareUnknown"; readonly from: string; readonly to: string; readonly lacks: readonly Lack[] }
  | {
      readonly rule: "countedAbove" | "creditedBeyondWorth";
      readonly kpi: string;
      readonly currency: string | undefined;
      readonly worth: string;
      readonly credited: string;
    };

/** What a link does not say. */
export type Lack = "attribution" | "confidence";

/** More is attributed than there is; scaled down or not. */
export function overReason({ node, total, from }: OverAttributed, scaled: boolean): RollUpReason {
  const excess = `${sum([total, product(-1)])}`;
  return { rule: scaled ? "attributionsScaled" : "overAttributed", node, total: `${total}`, excess, from };
}

/** What is credited of one currency. */
export function totalReason(
  { currency, once, value, credited }: { currency: string | undefined; once: boolean; value: Money; credited: Money },
  { per, periods }: ReadSpan,
): RollUpReason {
  return { rule: "valueCredited", currency, once, per, periods, value: `${value}`, credited: `${credited}` };
}

/** The KPIs that do not improve, or of which nobody knows. */
export function unsettled(graph: Graph, improvements: ReadonlyMap<number, Improvement>): RollUpReason[] {
  const byId = new Map([...improvements].map(([place, own]) => [graph.nodes[place]?.id, own]));
  return graph.chain.nodes.flatMap(({ id }) => {
    const own = byId.get(id);
    return own === undefined || own.verdict === "improves" ? [] : own.because.slice(0, 1);
  });
}

/** KPIs whose own value is part of one above them: whether they are credited with more than they are worth. */
export function compared(
  graph: Graph,
  improvements: ReadonlyMap<number, Improvement>,
  counted: readonly boolean[],
  purses: readonly Credited[],
): RollUpReason[] {
  const rows = new Map<string | undefined, RollUpReason>();
  for (const [place, { value, currency, once }] of improvements) {
    const id = graph.nodes[place]?.id;
    if (id === undefined || value === undefined || !value.gt(0) || counted[place] === true) continue;
    const purse = purses.find((other) => other.currency === currency && other.once === once);
    const credited = purse?.credited[place] ?? ZERO;
    const rule = credited.gt(value) ? "creditedBeyondWorth" : "countedAbove";
    rows.set(id, { rule, kpi: id, currency, worth: `${value}`, credited: `${credited}` });
  }
  return graph.chain.nodes.flatMap(({ id }) => rows.get(id) ?? []);
}

interface Credited {
  readonly currency: string | undefined;
  readonly once: boolean;
  readonly credited: readonly Money[];
}

/** The links whose attribution or confidence is not known. */
export function unknownShares({ chain }: Graph): RollUpReason[] {
  return chain.links.flatMap(({ from, to, attribution, confidence }): RollUpReason[] => {
    const lacks: Lack[] = [
      ...(attribution === undefined ? (["attribution"] as const) : []),
      ...(confidence === undefined ? (["confidence"] as const) : []),
    ];
    return lacks.length === 0 ? [] : [{ rule: "shareUnknown", from, to, lacks }];
  });
}
