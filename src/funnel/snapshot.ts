/** All deals as they stood on a day. */
import { each, oneOf, record, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import { type Amount, type Money, readCurrency, size } from "../money.js";
import type { DealOutcome } from "./deals.js";
import { DEAL_OUTCOMES } from "./table.js";

/** A deal in a snapshot. */
export interface SnapshotDeal {
  readonly id: string;
  readonly amount: Amount;
  /** When it shall close or was closed; without one it stands in no period. */
  readonly closeDay?: Day | undefined;
  /** `"open"` unless given. */
  readonly outcome?: DealOutcome | undefined;
  readonly currency?: string | undefined;
}

/** A snapshot, read. */
export interface Standing {
  readonly asOf: Day;
  readonly deals: readonly StandingDeal[];
}

export interface StandingDeal {
  readonly id: string;
  readonly amount: Money;
  readonly closeDay: Day | undefined;
  readonly outcome: DealOutcome;
  readonly currency: string | undefined;
}

export function readSnapshot(
  where: string,
  what: string,
  snapshot: { readonly asOf: Day; readonly deals: readonly SnapshotDeal[] },
): Standing {
  const { asOf, deals } = record(where, what, snapshot);
  const taken = day(where, `${what}.asOf`, asOf);
  const read = each(where, `${what}.deals`, deals, (deal, entry) => readDeal(where, entry, deal));
  const ids = read.map(({ id }) => id);
  unique(where, `${what}.deals`, ids);
  return { asOf: taken, deals: read };
}

function readDeal(where: string, what: string, deal: SnapshotDeal): StandingDeal {
  const { id, amount, closeDay, outcome, currency } = record(where, what, deal);
  return {
    id: text(where, `${what}.id`, id),
    amount: size(where, `${what}.amount`, amount),
    closeDay: closeDay === undefined ? undefined : day(where, `${what}.closeDay`, closeDay),
    outcome: outcome === undefined ? "open" : oneOf(where, `${what}.outcome`, outcome, DEAL_OUTCOMES),
    currency: readCurrency(where, `${what}.currency`, currency),
  };
}
