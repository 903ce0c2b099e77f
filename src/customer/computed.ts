/**
 * Computed ABC: the limits are read off the curve itself, and nobody has to choose them.
 *
 * The curve starts at (0, 0) and has a corner for each customer, largest first: x = share of the customers so far, the
 * effort; y = share of the amount so far, the yield. Being concave and made of straight pieces, it has one nearest point
 * to any point above it, found by projection: no spline, no grid, no rounding but that of the last digit.
 */
import { record } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import type { Money } from "../money.js";
import { type AbcClass, type AbcClasses, figures } from "./abc.js";
import { type CustomerAmount, type Measure, readCustomers, readMeasure } from "./amounts.js";
import { FEW_CUSTOMERS } from "./table.js";
import { descend, inUnits, totals, type Units, type Whole } from "./units.js";

/** A point of the curve: shares of the customers and of the gross total. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** The three points of the curve, and the limits they give. */
export interface ComputedLimits {
  /** Nearest to (0, 1), where all the yield would come without effort. */
  readonly pareto: CurvePoint;
  /** Where the slope is 1: up to here customers bring more than the mean. */
  readonly breakEven: CurvePoint;
  /** Nearest to (x of B, 1): beyond it more effort hardly yields more. */
  readonly submarginal: CurvePoint;
  /** The first of Pareto and break-even point ends class A, the submarginal point class B. */
  readonly a: CurvePoint;
  readonly b: CurvePoint;
  readonly c: CurvePoint;
  /** The break-even point came first, so that it and not the Pareto point ends class A. */
  readonly exchanged: boolean;
}

/** Why a customer is in a class. */
export type ComputedReason =
  | {
      readonly rule: "beforePoint";
      readonly class: "A" | "B";
      readonly point: "pareto" | "breakEven" | "submarginal";
      readonly x: number;
      readonly limit: number;
    }
  | { readonly rule: "beyondPoint"; readonly x: number; readonly limit: number }
  | {
      readonly rule: "equalsCrossPoint";
      readonly class: AbcClass;
      readonly from: number;
      readonly x: number;
      readonly limit: number;
    }
  | { readonly rule: "largestComputed"; readonly x: number; readonly limit: number }
  | { readonly rule: "oneOfEquals"; readonly customers: number }
  | { readonly rule: "bringsNothing"; readonly amount: string };

/** Why the classes are what they are as a whole. */
export type ComputedNote =
  | { readonly rule: "paretoFirst"; readonly pareto: number; readonly breakEven: number }
  | { readonly rule: "breakEvenFirst"; readonly pareto: number; readonly breakEven: number }
  | { readonly rule: "fewCustomers"; readonly customers: number; readonly wanted: number }
  | { readonly rule: "allEqual"; readonly customers: number }
  | { readonly rule: "nobodyBought"; readonly customers: number };

/** A customer's class with its place on the curve. */
export interface ComputedRow extends Judgement<AbcClass, ComputedReason> {
  readonly id: string;
  readonly amount: Money;
  /** Where the customer and its equals end on the curve; `undefined` if it bought nothing. */
  readonly point: CurvePoint | undefined;
}

/** A computed ABC analysis. */
export interface ComputedAbc extends AbcClasses, Explained<ComputedNote> {
  readonly rows: readonly ComputedRow[];
  /** `undefined` if there is no curve, or one without a bend: nobody bought anything, or all the same. */
  readonly limits: ComputedLimits | undefined;
}

/** What the customers are compared by. */
export interface ComputedOptions {
  /** `amount` unless given; `growth` is the amount less that of the period before. */
  readonly measure?: Measure | undefined;
}

/**
 * Sorts customers into A, B and C by limits computed from the curve of their amounts (Ultsch and Lötsch 2015). A customer
 * belongs to A while its x is at most that of the first point, to B while at most that of the submarginal point. Equal
 * amounts never split: they belong where the last of them does. The largest are always A; if all customers are equal, all
 * are A; zero and negative amounts count as customers without yield and are C.
 *
 * @returns the rows in the order given, each saying which point decided, and the points; n log n.
 * @throws RangeError for a repeated id, or an amount that is no decimal number, TypeError where one is missing.
 * @example
 * const customers = [1, 15, 25, 17, 2, 3, 5, 6, 2, 3, 22].map((amount, row) => ({ id: `c${row}`, amount }))
 * const computed = Customer.abcComputed(customers)
 * computed.rows.map((row) => row.verdict).join("") // => "CBAACCCBCCA"
 * computed.limits.a.x.toFixed(10) // => "0.3615133864"
 * computed.limits.exchanged // => false
 * computed.rows[0].because // => [{ rule: "beyondPoint", x: 1, limit: 5 / 11 }]
 * Customer.abcComputed([{ id: "a", amount: 7 }, { id: "b", amount: 7 }]).because // => [{ rule: "allEqual", customers: 2 }]
 * Customer.abcComputed([{ id: "a", amount: 97 }, { id: "b", amount: 3 }, { id: "c", amount: 0 }]).rows.map((row) => row.verdict).join("") // => "ACC"
 * const of = (amounts) => Customer.abcComputed(amounts.map((amount, row) => ({ id: `c${row}`, amount })))
 * of([9, 7, 6]).limits.exchanged // => true
 * of([5, 2, 2]).rows[1].because[0].rule // => "equalsCrossPoint"
 * of([0, -4]).because[0].rule // => "nobodyBought"
 * @category ABC
 * @see docs/sources.md#customer-computed-abc
 */
export function abcComputed(customers: readonly CustomerAmount[], options: ComputedOptions = {}): ComputedAbc {
  const where = "Customer.abcComputed";
  const measure = readMeasure(where, "measure", record(where, "options", options).measure);
  const bought = readCustomers(where, customers, measure);
  const amounts = bought.map((row) => row.amount);
  return inUnits(amounts, (units) => {
    const all = totals(units);
    const { gross } = all;
    const corners = cornersOf(units, gross);
    const bend = corners.length > 0 && !isStraight(corners);
    const limits = bend ? limitsOf(units, corners, gross) : undefined;
    const standings = new Map(
      corners.map((corner, nth) => [corner.unit, standing(corner, nth, limits, bought.length)]),
    );
    const rows = bought.map(({ id, amount }, row): ComputedRow => {
      const judged = standings.get(units.of[row] ?? units.zero) ?? nothing(amount);
      return { id, verdict: judged.verdict, because: judged.because, amount, point: judged.point };
    });
    const verdicts = rows.map((row) => row.verdict);
    return {
      rows,
      because: notes(bought.length, corners.length, limits),
      limits: limits && published(limits),
      ...figures(units, verdicts, all),
    };
  });
}

/** Where equals end on the curve. */
interface Corner<W extends Whole> extends CurvePoint {
  readonly unit: W;
  readonly heads: number;
  /** Where they begin. */
  readonly from: number;
}

function cornersOf<W extends Whole>(units: Units<W>, gross: W): Corner<W>[] {
  const customers = units.of.length;
  const corners: Corner<W>[] = [];
  descend(units, ({ unit, heads, headsBefore, upTo }) => {
    const x = (headsBefore + heads) / customers;
    corners.push({ unit, heads, from: headsBefore / customers, x, y: units.ratio(upTo, gross) });
  });
  return corners;
}

/** A curve without a bend, since all customers bring the same. */
function isStraight<W extends Whole>(corners: readonly Corner<W>[]): boolean {
  return corners.length === 1 && corners[0]?.x === 1;
}

/** A point of the curve and how many corners lie before it or in it: who is within a limit is counted, not compared. */
interface Reached extends CurvePoint {
  readonly corners: number;
}

/**
 * The point of a concave curve that is nearest to a point above it: the first piece whose end is not passed by the
 * projection holds it.
 */
function nearest(corners: readonly CurvePoint[], to: CurvePoint): Reached {
  let start: CurvePoint = { x: 0, y: 0 };
  for (const [nth, end] of corners.entries()) {
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const along = ((to.x - start.x) * dx + (to.y - start.y) * dy) / (dx * dx + dy * dy);
    if (along <= 0) return { ...start, corners: nth };
    if (along < 1) return { x: start.x + along * dx, y: start.y + along * dy, corners: nth };
    start = { x: end.x, y: end.y };
  }
  return { ...start, corners: corners.length };
}

/** The last corner before which customers bring more than the mean. */
function breakEvenOf<W extends Whole>(units: Units<W>, corners: readonly Corner<W>[], gross: W): Reached {
  const mean = units.floor(gross, units.of.length);
  const above = corners.findIndex((corner) => !(corner.unit > mean));
  const count = above < 0 ? corners.length : above;
  const { x, y } = corners[count - 1] ?? { x: 0, y: 0 };
  return { x, y, corners: count };
}

type Limits = { readonly [Point in Exclude<keyof ComputedLimits, "exchanged">]: Reached } & {
  readonly exchanged: boolean;
};

function limitsOf<W extends Whole>(units: Units<W>, corners: readonly Corner<W>[], gross: W): Limits {
  const pareto = nearest(corners, { x: 0, y: 1 });
  const breakEven = breakEvenOf(units, corners, gross);
  const exchanged = breakEven.x < pareto.x;
  const [a, b] = exchanged ? [breakEven, pareto] : [pareto, breakEven];
  const submarginal = nearest(corners, { x: b.x, y: 1 });
  return { pareto, breakEven, submarginal, a, b, c: submarginal, exchanged };
}

function published({ pareto, breakEven, submarginal, a, b, c, exchanged }: Limits): ComputedLimits {
  const point = ({ x, y }: Reached): CurvePoint => ({ x, y });
  return {
    pareto: point(pareto),
    breakEven: point(breakEven),
    submarginal: point(submarginal),
    a: point(a),
    b: point(b),
    c: point(c),
    exchanged,
  };
}

interface Standing extends Judgement<AbcClass, ComputedReason> {
  readonly point: CurvePoint | undefined;
}

/** The class of those who end at the corner that so many others lie before. */
function standing<W extends Whole>(
  { x, y, from, heads }: Corner<W>,
  before: number,
  limits: Limits | undefined,
  customers: number,
): Standing {
  const judged = (verdict: AbcClass, reason: ComputedReason): Standing => ({
    verdict,
    because: [reason],
    point: { x, y },
  });
  if (limits === undefined) return judged("A", { rule: "oneOfEquals", customers });
  const { a, c, exchanged } = limits;
  const crosses = (limit: Reached) => heads > 1 && from < limit.x && before === limit.corners;
  if (before < a.corners) {
    const point = exchanged ? "breakEven" : "pareto";
    return judged("A", { rule: "beforePoint", class: "A", point, x, limit: a.x });
  }
  if (before === 0) return judged("A", { rule: "largestComputed", x, limit: a.x });
  if (before < c.corners) {
    if (crosses(a)) return judged("B", { rule: "equalsCrossPoint", class: "B", from, x, limit: a.x });
    return judged("B", { rule: "beforePoint", class: "B", point: "submarginal", x, limit: c.x });
  }
  if (crosses(c)) return judged("C", { rule: "equalsCrossPoint", class: "C", from, x, limit: c.x });
  return judged("C", { rule: "beyondPoint", x, limit: c.x });
}

function nothing(amount: Money): Standing {
  return { verdict: "C", because: [{ rule: "bringsNothing", amount: amount.toString() }], point: undefined };
}

function notes(customers: number, corners: number, limits: Limits | undefined): ComputedNote[] {
  if (customers === 0) return [];
  if (corners === 0) return [{ rule: "nobodyBought", customers }];
  if (limits === undefined) return [{ rule: "allEqual", customers }];
  const rule = limits.exchanged ? "breakEvenFirst" : "paretoFirst";
  const few: ComputedNote[] =
    customers <= FEW_CUSTOMERS ? [{ rule: "fewCustomers", customers, wanted: FEW_CUSTOMERS + 1 }] : [];
  return [{ rule, pareto: limits.pareto.x, breakEven: limits.breakEven.x }, ...few];
}
