/** Whom to visit first. */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import { groupBy } from "../group.js";
import type { Explained } from "../judgement.js";
import { type Amount, type Money, size } from "../money.js";
import { byText } from "./field.js";
import { VISIT_ORDER } from "./table.js";

/** What a customer uses today, and so when it is its turn. */
export type VisitGroup = (typeof VISIT_ORDER)[number];

/** A customer to be visited; what is left out is not known. */
export interface VisitCustomer {
  readonly id: string;
  readonly group?: VisitGroup | undefined;
  readonly area?: string | undefined;
  /** What the customer may bring, by whatever measure: larger ones come first. */
  readonly size?: Amount | undefined;
}

/** In which order areas are gone through. */
export interface VisitOrderOptions {
  /** The areas in the order of the tour; those left out follow, by name. */
  readonly areas?: readonly string[] | undefined;
}

/** A customer in its turn. */
export interface VisitTurn {
  /** From 1. */
  readonly turn: number;
  readonly id: string;
  readonly group: VisitGroup | undefined;
  readonly area: string | undefined;
  readonly size: Money | undefined;
}

/** What the order rests on, and what it lacks. */
export type VisitOrderReason =
  | { readonly rule: "visitGroup"; readonly group: VisitGroup; readonly customers: number; readonly areas: number }
  | { readonly rule: "visitGroupUnknown"; readonly customers: readonly string[] }
  | { readonly rule: "visitAreaUnknown"; readonly customers: readonly string[] }
  | { readonly rule: "visitNobody" };

/** The order of visits. */
export interface VisitOrder extends Explained<VisitOrderReason> {
  readonly turns: readonly VisitTurn[];
}

/**
 * The order in which customers are visited: own users, then competitors' users, then other key customers, each by area,
 * and within an area the larger first, equals by id.
 *
 * What is not known comes last, customers of an unknown group at the very end, and is named.
 *
 * @throws RangeError for a repeated id or area, an unknown group, or a size below 0.
 * @example
 * const order = Territory.visitOrder([
 *   { id: "Aster user", group: "competitorsUser", area: "north", size: 90 },
 *   { id: "south", group: "ownUser", area: "south", size: 10 },
 *   { id: "small", group: "ownUser", area: "north", size: 10 },
 *   { id: "large", group: "ownUser", area: "north", size: 50 },
 *   { id: "nowhere", group: "ownUser" },
 *   { id: "stranger", area: "north" },
 * ], { areas: ["south"] })
 * order.turns.map(({ id }) => id) // => ["south", "large", "small", "nowhere", "Aster user", "stranger"]
 * order.because[2] // => { rule: "visitGroupUnknown", customers: ["stranger"] }
 * order.because[3] // => { rule: "visitAreaUnknown", customers: ["nowhere"] }
 * Territory.visitOrder([]).because // => [{ rule: "visitNobody" }]
 * @category Reach
 * @see docs/sources.md#territory-visit-order
 */
export function visitOrder(customers: readonly VisitCustomer[], options: VisitOrderOptions = {}): VisitOrder {
  const where = "Territory.visitOrder";
  const { areas = [] } = record(where, "options", options);
  const tour = new Map(readAreas(where, areas).map((area, nth) => [area, nth]));
  const rows = each(where, "customers", customers, (customer, what) => readCustomer(where, what, customer));
  const ids = rows.map(({ id }) => id);
  unique(where, "customers", ids);

  const groups = VISIT_ORDER.length;
  const rank = (group: VisitGroup | undefined) => (group === undefined ? groups : VISIT_ORDER.indexOf(group));
  const stop = (area: string | undefined) => (area === undefined ? Number.MAX_VALUE : (tour.get(area) ?? tour.size));
  const sorted = rows.sort(
    (a, b) =>
      rank(a.group) - rank(b.group) ||
      stop(a.area) - stop(b.area) ||
      byText(a.area, b.area) ||
      bySize(a.size, b.size) ||
      byText(a.id, b.id),
  );
  return { because: reasons(sorted), turns: sorted.map((row, nth) => ({ turn: nth + 1, ...row })) };
}

/** The larger first, the unknown last. */
function bySize(a: Money | undefined, b: Money | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return b.cmp(a);
}

type Row = Omit<VisitTurn, "turn">;

function reasons(rows: readonly Row[]): VisitOrderReason[] {
  if (rows.length === 0) return [{ rule: "visitNobody" }];
  const because = groupBy(rows, ({ group }) => group).flatMap(([group, own]): VisitOrderReason[] => {
    if (group === undefined) return [{ rule: "visitGroupUnknown", customers: own.map(({ id }) => id) }];
    const areas = new Set(own.flatMap(({ area }) => area ?? [])).size;
    return [{ rule: "visitGroup", group, customers: own.length, areas }];
  });
  const nowhere = rows.filter(({ area }) => area === undefined).map(({ id }) => id);
  return nowhere.length === 0 ? because : [...because, { rule: "visitAreaUnknown", customers: nowhere }];
}

function readAreas(where: string, given: readonly string[]): string[] {
  const areas = each(where, "areas", given, (area, what) => text(where, what, area));
  const seen = new Map<string, number>();
  areas.forEach((area, nth) => {
    const first = seen.get(area);
    if (first !== undefined)
      throw refusal(where, `areas[${nth}]`, `must be unique, but areas[${first}] is it too`, area);
    seen.set(area, nth);
  });
  return areas;
}

function readCustomer(where: string, what: string, given: VisitCustomer): Row {
  const { id, group, area, size: amount } = record(where, what, given);
  return {
    id: text(where, `${what}.id`, id),
    group: group === undefined ? undefined : oneOf(where, `${what}.group`, group, VISIT_ORDER),
    area: area === undefined ? undefined : text(where, `${what}.area`, area),
    size: amount === undefined ? undefined : size(where, `${what}.size`, amount),
  };
}
