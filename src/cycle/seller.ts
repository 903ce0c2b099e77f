/** The seller's own stage, by the last thing the seller did. */
import type { Day } from "../day.js";
import type { Filtered } from "./filter.js";
import type { ActionId, SellerStage } from "./ids.js";
import type { Seen } from "./observation.js";
import type { Parameters } from "./parameters.js";
import { ACTIONS } from "./signals.js";
import { EVENTS, SELLER_STAGES } from "./table.js";

/** Why the seller is taken to be in a stage. */
export type SellerReason =
  | { readonly rule: "sellerStated"; readonly stage: SellerStage }
  | {
      readonly rule: "sellerDid";
      readonly signal: ActionId | "pursuitDecided";
      readonly observedAt: Day;
      readonly stage: SellerStage;
    }
  | { readonly rule: "sellerDidNothing" };

interface Seller {
  readonly stage: SellerStage | undefined;
  /** What was done before the present loop began belongs to the loop before it. */
  readonly loop: number;
  readonly because: readonly SellerReason[];
}

const SELLERS_ORDER = Object.keys(SELLER_STAGES) as SellerStage[];

interface Doing {
  readonly signal: ActionId | "pursuitDecided";
  readonly stage: SellerStage;
}

/** Each of the seller's doings, with the stage of the process it belongs to. */
const DOINGS: readonly Doing[] = [
  ...SELLERS_ORDER.flatMap((stage) => ACTIONS[stage].map((signal) => ({ signal, stage }))),
  { signal: "pursuitDecided", stage: EVENTS.pursuitDecided.starts },
];

const BY_SIGNAL: ReadonlyMap<string, Doing> = new Map(DOINGS.map((doing) => [doing.signal, doing]));

/** As given, or by the last thing the seller did; of several on one day the one furthest on. */
export function sellerOf(seen: readonly Seen[], { loop, loopSince }: Filtered, { seller }: Parameters): Seller {
  if (seller !== undefined) return { stage: seller, loop, because: [{ rule: "sellerStated", stage: seller }] };
  const [last] = seen
    .flatMap(({ signal, observedAt, on }) => {
      const doing = BY_SIGNAL.get(signal);
      return doing === undefined ? [] : [{ ...doing, observedAt, on }];
    })
    .sort(
      (a, b) =>
        b.on - a.on ||
        SELLERS_ORDER.indexOf(b.stage) - SELLERS_ORDER.indexOf(a.stage) ||
        (a.signal < b.signal ? -1 : 1),
    );
  if (last === undefined) return { stage: undefined, loop, because: [{ rule: "sellerDidNothing" }] };
  const { signal, observedAt, stage } = last;
  const before = loopSince !== undefined && last.on < loopSince;
  return { stage, loop: before ? loop - 1 : loop, because: [{ rule: "sellerDid", signal, observedAt, stage }] };
}
