/** From a sales target to the orders and the prospects it needs. */
import { ratio, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, product, size, sum, ZERO } from "../money.js";
import { quotientUp, settled } from "./whole.js";

/** The prospects we know already, and the share of them that will order. */
export interface ProspectBase {
  readonly prospects: Amount;
  /** Orders ÷ prospects of the base, 0–1. */
  readonly conversion: number;
}

/** What turns a sales target into orders. */
export interface OrderNeed {
  /** Units that shall be registered – sold, delivered, put to use – in the period. */
  readonly target: Amount;
  /** The units that one order brings on average, above 0. */
  readonly orderDepth: Amount;
  /** Of the order depth in this period, above 0; 1 unless given. */
  readonly seasonalIndex?: Amount | undefined;
  /** Orders ÷ new prospects, 0–1. */
  readonly orderConversion: number;
  /** Registered ÷ ordered units, 0–1. */
  readonly registrationRate: number;
  readonly base?: ProspectBase | undefined;
}

/** Why so many orders and prospects are needed. */
export type OrderReason =
  | {
      readonly rule: "ordersForTarget";
      readonly target: string;
      readonly registrationRate: number;
      readonly unitsPerOrder: string;
      readonly orders: number;
    }
  | { readonly rule: "baseBrings"; readonly prospects: string; readonly conversion: number; readonly orders: string }
  | {
      readonly rule: "prospectsForOrders";
      readonly newOrders: number;
      readonly orderConversion: number;
      readonly prospects: number;
    }
  | { readonly rule: "baseIsEnough"; readonly orders: number }
  | { readonly rule: "nothingIsRegistered" }
  | { readonly rule: "nothingIsOrdered"; readonly newOrders: number };

/** The orders and prospects that a sales target needs; what nothing can bring is `undefined`. */
export interface NeededOrders extends Judgement<"reachable" | "baseSuffices" | "unreachable", OrderReason> {
  /** Whole orders, from the base and new ones. */
  readonly orders: number | undefined;
  /** What the base brings on average, exact and so not always whole. */
  readonly fromBase: Money;
  /** Whole orders beyond those of the base. */
  readonly newOrders: number | undefined;
  /** Whole new prospects for the new orders. */
  readonly prospects: number | undefined;
}

/**
 * The orders and new prospects that a sales target needs, net of what the known prospects bring.
 *
 * orders = target ÷ registration rate ÷ (order depth · seasonal index); new orders = orders − base · its conversion, at
 * least 0; prospects = new orders ÷ order conversion. Each quotient and the difference are rounded up to whole numbers.
 *
 * @throws RangeError for an amount below 0, a depth or an index that is not above 0, or a rate outside 0–1,
 * or a need beyond 2⁵³.
 * @example
 * const need = { target: 90, orderDepth: 2, seasonalIndex: 1.25, orderConversion: 0.2, registrationRate: 0.9 }
 * const open = Funnel.neededOrders(need)
 * open.orders // => 40
 * open.prospects // => 200
 * const net = Funnel.neededOrders({ ...need, base: { prospects: 50, conversion: 0.3 } })
 * net.newOrders // => 25
 * net.prospects // => 125
 * Funnel.neededOrders({ ...need, base: { prospects: 200, conversion: 0.2 } }).verdict // => "baseSuffices"
 * Funnel.neededOrders({ ...need, orderConversion: 0 }).verdict // => "unreachable"
 * Funnel.neededOrders({ ...need, registrationRate: 0 }).verdict // => "unreachable"
 * @category Targets
 * @see docs/sources.md#funnel-needed-orders
 */
export function neededOrders(need: OrderNeed): NeededOrders {
  const where = "Funnel.neededOrders";
  const given = record(where, "need", need);
  const target = size(where, "target", given.target);
  const unitsPerOrder = product(
    above0(where, "orderDepth", given.orderDepth),
    above0(where, "seasonalIndex", given.seasonalIndex === undefined ? 1 : given.seasonalIndex),
  );
  const orderConversion = ratio(where, "orderConversion", given.orderConversion);
  const registrationRate = ratio(where, "registrationRate", given.registrationRate);
  const base = given.base === undefined ? undefined : readBase(where, given.base);
  const fromBase = base === undefined ? ZERO : product(base.prospects, base.conversion);

  if (registrationRate === 0 && !target.isZero()) {
    return { ...unreachable([{ rule: "nothingIsRegistered" }]), orders: undefined, fromBase, newOrders: undefined };
  }
  const orders = target.isZero() ? 0 : needed(where, "target", target, product(unitsPerOrder, registrationRate));
  const first: OrderReason[] = [
    {
      rule: "ordersForTarget",
      target: target.toString(),
      registrationRate,
      unitsPerOrder: unitsPerOrder.toString(),
      orders,
    },
    ...(base === undefined
      ? []
      : [
          {
            rule: "baseBrings",
            prospects: base.prospects.toString(),
            conversion: base.conversion,
            orders: fromBase.toString(),
          } as const,
        ]),
  ];
  const brought = settled(fromBase);
  if (brought.gte(orders)) {
    return {
      verdict: "baseSuffices",
      because: [{ rule: "baseIsEnough", orders }, ...first],
      ...{ orders, fromBase, newOrders: 0, prospects: 0 },
    };
  }
  const newOrders = sum([product(orders), brought.negated()])
    .ceil()
    .toNumber();
  if (orderConversion === 0) {
    return { ...unreachable([{ rule: "nothingIsOrdered", newOrders }, ...first]), orders, fromBase, newOrders };
  }
  const prospects = needed(where, "orderConversion", product(newOrders), product(orderConversion));
  return {
    verdict: "reachable",
    because: [{ rule: "prospectsForOrders", newOrders, orderConversion, prospects }, ...first],
    ...{ orders, fromBase, newOrders, prospects },
  };
}

/** Whole orders or prospects, as long as they can be counted. */
function needed(where: string, what: string, dividend: Money, divisor: Money): number {
  const count = quotientUp(dividend, divisor).toNumber();
  if (Number.isSafeInteger(count)) return count;
  throw refusal(where, what, "must not ask for more than 2⁵³ orders or prospects", count);
}

const unreachable = (because: readonly OrderReason[]) =>
  ({ verdict: "unreachable", because, prospects: undefined }) as const;

function above0(where: string, what: string, amount: Amount): Money {
  const read = size(where, what, amount);
  if (!read.isZero()) return read;
  throw refusal(where, what, "must be above 0", amount);
}

function readBase(where: string, base: ProspectBase) {
  const { prospects, conversion } = record(where, "base", base);
  return {
    prospects: size(where, "base.prospects", prospects),
    conversion: ratio(where, "base.conversion", conversion),
  };
}
