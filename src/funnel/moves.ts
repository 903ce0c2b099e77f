/** What each deal did to the pipeline of a period: how it entered, how its size changed, how it left. */
import type { Day } from "../day.js";
import { type Money, sum } from "../money.js";
import type { Standing, StandingDeal } from "./snapshot.js";
import type { FLOWS } from "./table.js";

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

type Kind = (typeof FLOWS)["in" | "out"][number];

interface Contribution {
  readonly id: string;
  readonly amount: Money;
}

/** Everything between two snapshots; all lists in the order of the ids. */
export interface Moves {
  readonly opening: Money;
  readonly closing: Money;
  readonly contributions: ReadonlyMap<Kind, readonly Contribution[]>;
  readonly overdue: readonly string[];
  readonly undated: readonly string[];
  readonly vanishedElsewhere: readonly string[];
}

export function moves(before: Standing, after: Standing, period: Period): Moves {
  const pairs = new Map<string, Pair>();
  for (const deal of before.deals) pairs.set(deal.id, { id: deal.id, old: deal, now: undefined });
  for (const deal of after.deals) pairs.set(deal.id, { id: deal.id, old: pairs.get(deal.id)?.old, now: deal });
  const deals = [...pairs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  const contributions = new Map<Kind, Contribution[]>();
  for (const pair of deals) {
    for (const { kind, amount } of movesOf(pair, before.asOf, after.asOf, period)) {
      const own = contributions.get(kind);
      if (own) own.push({ id: pair.id, amount });
      else contributions.set(kind, [{ id: pair.id, amount }]);
    }
  }
  const ids = (test: (pair: Pair) => boolean) => deals.filter(test).map(({ id }) => id);
  return {
    opening: sum(before.deals.flatMap((deal) => (isLive(deal, before.asOf, period) ? [deal.amount] : []))),
    closing: sum(after.deals.flatMap((deal) => (isLive(deal, after.asOf, period) ? [deal.amount] : []))),
    contributions,
    overdue: ids(({ now }) => isOpen(now) && within(now.closeDay, period) && !isLive(now, after.asOf, period)),
    undated: ids(({ now }) => isOpen(now) && now.closeDay === undefined),
    vanishedElsewhere: ids(({ old, now }) => isOpen(old) && now === undefined && !isLive(old, before.asOf, period)),
  };
}

/** A deal in both snapshots, or in one. */
interface Pair {
  readonly id: string;
  readonly old: StandingDeal | undefined;
  readonly now: StandingDeal | undefined;
}

interface Move {
  readonly kind: Kind;
  readonly amount: Money;
}

/** It enters with the old amount, changes its size, and leaves with the new one; a deal that was never there does none. */
function movesOf({ old, now }: Pair, opened: Day, closed: Day, period: Period): Move[] {
  const wasIn = isLive(old, opened, period);
  const isIn = isLive(now, closed, period);
  const verdict = verdictOf(old, now, period);
  if (!wasIn && !isIn && verdict === undefined) return [];
  if (now === undefined) return old === undefined ? [] : [{ kind: "vanished", amount: old.amount }];
  const enters: Move[] = wasIn ? [] : [{ kind: entry(old), amount: (old ?? now).amount }];
  const leaves: Move[] = isIn ? [] : [{ kind: verdict ?? exit(old, now, closed, period), amount: now.amount }];
  return [...enters, ...resized(old, now), ...leaves];
}

function entry(old: StandingDeal | undefined): Kind {
  if (old === undefined) return "new";
  return isOpen(old) ? "pulledIn" : "reopened";
}

function resized(old: StandingDeal | undefined, now: StandingDeal): Move[] {
  if (old === undefined || old.amount.eq(now.amount)) return [];
  const more = sum([now.amount, old.amount.negated()]);
  return [{ kind: more.isPositive() ? "grown" : "shrunk", amount: more.abs() }];
}

/** A verdict since the first snapshot, if it belongs to the period; without a day of its own it keeps the old one. */
function verdictOf(
  old: StandingDeal | undefined,
  now: StandingDeal | undefined,
  period: Period,
): "won" | "lost" | undefined {
  if (now === undefined || now.outcome === "open" || now.outcome === old?.outcome) return undefined;
  return within(now.closeDay ?? old?.closeDay, period) ? now.outcome : undefined;
}

/** How a deal leaves without a verdict: its day has passed, or it was moved out of the period in time. */
function exit(old: StandingDeal | undefined, now: StandingDeal, closed: Day, period: Period): Kind {
  const passed = (close: Day | undefined) => close !== undefined && close < closed;
  if (passed(old?.closeDay) || (within(now.closeDay, period) && passed(now.closeDay))) return "slipped";
  return now.closeDay !== undefined && now.closeDay < period.from ? "broughtForward" : "pushed";
}

const isOpen = (deal: StandingDeal | undefined): deal is StandingDeal => deal?.outcome === "open";

const within = (close: Day | undefined, { from, to }: Period): boolean =>
  close !== undefined && from <= close && close <= to;

/** Whether a deal is in the period's pipeline on a day. */
const isLive = (deal: StandingDeal | undefined, asOf: Day, period: Period): boolean =>
  isOpen(deal) && within(deal.closeDay, period) && deal.closeDay !== undefined && deal.closeDay >= asOf;
