/** The flow of a pipeline between two snapshots: what came, what went, and where to. */
import { record, refusal } from "../check.js";
import { type Day, day } from "../day.js";
import type { Explained } from "../judgement.js";
import { type Money, sum, ZERO } from "../money.js";
import { moves, type Period } from "./moves.js";
import { readSnapshot, type SnapshotDeal, type Standing } from "./snapshot.js";
import { FLOWS } from "./table.js";
import { oneCurrency } from "./weighted.js";

/** What adds to a pipeline, or takes from it. */
export type FlowKind = (typeof FLOWS)["in" | "out"][number];

/** All deals as they stood on a day, whatever their state and their close day. */
export interface Snapshot {
  readonly asOf: Day;
  readonly deals: readonly SnapshotDeal[];
}

/** The period whose pipeline is looked at: the deals that shall close in it. */
export interface FlowOptions {
  readonly from: Day;
  /** The last day of the period. */
  readonly to: Day;
}

/** What a deal contributes to a flow. */
export interface FlowDeal {
  readonly id: string;
  readonly amount: Money;
}

/** One kind of flow. */
export interface Flow {
  readonly kind: FlowKind;
  readonly direction: "in" | "out";
  /** Σ of what its deals contribute, exact and at least 0. */
  readonly amount: Money;
  /** In the order of their ids. */
  readonly deals: readonly FlowDeal[];
}

/** Where the pipeline went, and what to look into. */
export type FlowReason =
  | {
      readonly rule: "flowBalance";
      readonly opening: string;
      readonly came: string;
      readonly went: string;
      readonly closing: string;
    }
  | {
      readonly rule: "flowedIn" | "flowedOut";
      readonly kind: FlowKind;
      readonly deals: number;
      readonly amount: string;
    }
  | { readonly rule: "openPastCloseDay" | "openWithoutCloseDay" | "vanishedElsewhere"; readonly deals: number };

/** The flow of one period's pipeline; opening + what came − what went = closing, exactly. */
export interface PipelineFlow extends Explained<FlowReason> {
  readonly currency: string | undefined;
  readonly opening: Money;
  readonly closing: Money;
  /** One for each kind, what adds first. */
  readonly flows: readonly Flow[];
  /** Ids of open deals of the second snapshot whose close day lies in the period and has passed. */
  readonly overdue: readonly string[];
  /** Ids of open deals of the second snapshot that have no close day and so stand in no period. */
  readonly undated: readonly string[];
  /** Ids of open deals that are in the first snapshot only and were not in the period's pipeline. */
  readonly vanishedElsewhere: readonly string[];
}

/**
 * The flow of a period's pipeline from one snapshot to the next, deal by deal.
 *
 * In the pipeline is an open deal whose close day lies in the period and has not passed on the day of the snapshot.
 * A deal enters with its old amount – `new`, `pulledIn` from another period or from an overdue day, `reopened` – then
 * has `grown` or `shrunk`, and leaves with its new amount: `won`, `lost`, `slipped` when its close day passed without a
 * verdict, `pushed` when it was moved beyond the period before that, `broughtForward` when it was moved to an earlier
 * one, `vanished` when the second snapshot lacks it. A verdict belongs to the period of its close day.
 *
 * @throws RangeError for a repeated id, more than one currency, an amount below 0, a period that ends before it begins,
 * or a second snapshot that is older than the first.
 * @example
 * const before = {
 *   asOf: "2026-01-05",
 *   deals: [
 *     { id: "d1", amount: 100, closeDay: "2026-02-10" },
 *     { id: "d2", amount: 200, closeDay: "2026-03-20" },
 *     { id: "d3", amount: 50, closeDay: "2026-05-01" },
 *     { id: "d4", amount: 70, closeDay: "2026-01-31" },
 *     { id: "d5", amount: 30, closeDay: "2026-02-15" },
 *   ],
 * }
 * const after = {
 *   asOf: "2026-02-28",
 *   deals: [
 *     { id: "d1", amount: 120, closeDay: "2026-02-10", outcome: "won" },
 *     { id: "d2", amount: 200, closeDay: "2026-04-10" },
 *     { id: "d3", amount: 40, closeDay: "2026-03-15" },
 *     { id: "d4", amount: 70, closeDay: "2026-01-31" },
 *     { id: "d6", amount: 60 },
 *   ],
 * }
 * const flow = Funnel.flow(before, after, { from: "2026-01-01", to: "2026-03-31" })
 * flow.opening // => "400"
 * flow.flows.filter(({ deals }) => deals.length > 0).map(({ kind, amount }) => [kind, amount.toNumber()])
 * // => [["pulledIn", 50], ["grown", 20], ["shrunk", 10], ["pushed", 200], ["slipped", 70], ["won", 120], ["vanished", 30]]
 * flow.closing // => "40"
 * flow.overdue // => ["d4"]
 * flow.undated // => ["d6"]
 * const second = Funnel.flow(before, after, { from: "2026-04-01", to: "2026-06-30" })
 * second.vanishedElsewhere // => ["d5"]
 * @category Movement
 * @see docs/sources.md#funnel-flow
 */
export function flow(before: Snapshot, after: Snapshot, options: FlowOptions): PipelineFlow {
  return flowOf("Funnel.flow", before, after, options);
}

/** The same, refusing in another function's name. */
export function flowOf(where: string, before: Snapshot, after: Snapshot, options: FlowOptions): PipelineFlow {
  const period = readPeriod(where, options);
  const [first, second] = [readSnapshot(where, "before", before), readSnapshot(where, "after", after)];
  if (second.asOf < first.asOf) {
    throw refusal(where, "after.asOf", `must not be before ${first.asOf}, the day of the first snapshot`, second.asOf);
  }
  const currency = sameCurrency(where, first, second);

  const all = moves(first, second, period);
  const flows = [
    ...FLOWS.in.map((kind) => gathered("in", kind, all.contributions.get(kind) ?? [])),
    ...FLOWS.out.map((kind) => gathered("out", kind, all.contributions.get(kind) ?? [])),
  ];
  const { opening, closing, overdue, undated, vanishedElsewhere } = all;
  return {
    currency,
    opening,
    closing,
    flows,
    overdue,
    undated,
    vanishedElsewhere,
    because: [
      balance(opening, flows, closing),
      ...told(flows),
      ...noted("openPastCloseDay", overdue),
      ...noted("openWithoutCloseDay", undated),
      ...noted("vanishedElsewhere", vanishedElsewhere),
    ],
  };
}

const gathered = (direction: Flow["direction"], kind: FlowKind, deals: readonly FlowDeal[]): Flow => ({
  kind,
  direction,
  amount: sum(deals.map(({ amount }) => amount)),
  deals,
});

function balance(opening: Money, flows: readonly Flow[], closing: Money): FlowReason {
  const [came, went] = (["in", "out"] as const).map((way) =>
    sum(flows.flatMap(({ direction, amount }) => (direction === way ? [amount] : []))),
  );
  return {
    rule: "flowBalance",
    opening: opening.toString(),
    came: (came ?? ZERO).toString(),
    went: (went ?? ZERO).toString(),
    closing: closing.toString(),
  };
}

/** The largest flows first. */
function told(flows: readonly Flow[]): FlowReason[] {
  return flows
    .filter(({ deals }) => deals.length > 0)
    .sort((a, b) => b.amount.comparedTo(a.amount))
    .map(({ kind, direction, amount, deals }) => ({
      rule: direction === "in" ? "flowedIn" : "flowedOut",
      kind,
      deals: deals.length,
      amount: amount.toString(),
    }));
}

type Note = "openPastCloseDay" | "openWithoutCloseDay" | "vanishedElsewhere";

const noted = (rule: Note, ids: readonly string[]): FlowReason[] =>
  ids.length === 0 ? [] : [{ rule, deals: ids.length }];

function readPeriod(where: string, options: FlowOptions): Period {
  const { from, to } = record(where, "options", options);
  const first = day(where, "from", from);
  const last = day(where, "to", to);
  if (last < first) throw refusal(where, "to", `must not be before from ${first}`, last);
  return { from: first, to: last };
}

/** The currency of both snapshots; one without deals has none of its own. */
function sameCurrency(where: string, before: Standing, after: Standing): string | undefined {
  oneCurrency(where, "before.deals", before.deals);
  oneCurrency(where, "after.deals", after.deals);
  const [one, other] = [before.deals[0], after.deals[0]];
  if (one === undefined || other === undefined) return (one ?? other)?.currency;
  if (one.currency === other.currency) return one.currency;
  const must = one.currency === undefined ? "must be left out" : `must be "${one.currency}"`;
  const rule = `${must} as in before.deals[0], since currencies are never added`;
  throw refusal(where, "after.deals[0].currency", rule, other.currency);
}
