/** ABC by amount: who brings the first 80 %, who the next 15 %, and who the rest. */
import { oneOf, ratio, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import type { Money } from "../money.js";
import { type CustomerAmount, type Measure, readCustomers, readMeasure } from "./amounts.js";
import { ABC_LIMITS, CLASSES } from "./table.js";
import { descend, inUnits, type Tie, type Totals, totals, type Units, type Whole } from "./units.js";

/** A, B or C. */
export type AbcClass = (typeof CLASSES)[number];

/** The cumulative shares at which A and B end, 0 < a < b ≤ 1. */
export interface Limits {
  readonly a: number;
  readonly b: number;
}

/** Which class gets the customer that crosses a limit: the better one, or the next. */
export type BoundaryRule = "include" | "exclude";

/** Where the classes end, and who gets the customer that crosses a limit. */
export interface AbcRules {
  /** The cumulative share up to which customers are A, and B; 0.8 and 0.95 unless given. */
  readonly limits?: Limits | undefined;
  /** `include`: the customer that crosses a limit still belongs to the better class. `exclude`: to the next. */
  readonly boundary?: BoundaryRule | undefined;
}

/** Where the classes end, and what the customers are compared by. */
export interface AbcOptions extends AbcRules {
  /** `amount` unless given; `growth` is the amount less that of the period before. */
  readonly measure?: Measure | undefined;
}

/** Why a customer is in a class. */
export type AbcReason =
  | {
      readonly rule: "withinLimit";
      readonly class: AbcClass;
      readonly limit: number;
      readonly before: number;
      readonly cumulative: number;
    }
  | {
      readonly rule: "crossesLimit";
      readonly class: AbcClass;
      readonly limit: number;
      readonly before: number;
      readonly cumulative: number;
    }
  | { readonly rule: "largest"; readonly share: number }
  | { readonly rule: "beyondLimits"; readonly limit: number; readonly before: number; readonly cumulative: number }
  | { readonly rule: "nothingBought"; readonly amount: string };

/** A customer's class with its place on the curve. */
export interface AbcRow extends Judgement<AbcClass, AbcReason> {
  readonly id: string;
  /** What was measured: the amount, the margin, or the growth. */
  readonly amount: Money;
  /** The customer's share of the gross total, negative for returns; `undefined` if nobody bought anything. */
  readonly share: number | undefined;
  /** The share of all customers at least as large, itself and its equals included; `undefined` if it bought nothing. */
  readonly cumulative: number | undefined;
}

/** One class in figures. */
export interface AbcSummary {
  readonly class: AbcClass;
  readonly heads: number;
  readonly amount: Money;
  /** The class's share of the heads, and of the gross total. */
  readonly headShare: number | undefined;
  readonly share: number | undefined;
  /** The smallest amount in the class; `undefined` if the class is empty. */
  readonly cutOff: Money | undefined;
}

/** The classes in figures, and the totals. */
export interface AbcClasses {
  readonly classes: readonly AbcSummary[];
  /** The sum of the positive amounts, which the shares are shares of. */
  readonly gross: Money;
  /** The sum of all amounts. */
  readonly net: Money;
}

/** An ABC analysis: the customers in the order given, and the classes. */
export interface Abc extends AbcClasses {
  readonly rows: readonly AbcRow[];
}

/**
 * Sorts customers into A, B and C by what they bought. Shares are compared exactly; customers with equal amounts share
 * a class, so the order of the input does not matter; the largest are always A; zero and negative amounts are C.
 *
 * @throws RangeError for a repeated id, limits that do not ascend within 0–1, or an amount that is no decimal number,
 * TypeError where the measured amount is missing.
 * @example
 * const customers = [50, 30, 10, 5, 3, 2].map((amount, row) => ({ id: `c${row}`, amount }))
 * Customer.abc(customers).rows.map((row) => row.verdict).join("") // => "AABBCC"
 * Customer.abc(customers, { limits: { a: 0.7, b: 0.9 } }).rows.map((row) => row.verdict).join("") // => "AABCCC"
 * Customer.abc(customers, { limits: { a: 0.7, b: 0.9 }, boundary: "exclude" }).rows.map((row) => row.verdict).join("") // => "ABBCCC"
 * Customer.abc(customers).classes[0].amount.toString() // => "80"
 * const grown = [{ id: "Aster", amount: 9, previous: 2 }, { id: "Nordwind", amount: 70, previous: 75 }]
 * Customer.abc(grown, { measure: "growth" }).rows.map((row) => row.verdict).join("") // => "AC"
 * @category ABC
 * @see docs/sources.md#customer-abc
 */
export function abc(customers: readonly CustomerAmount[], options: AbcOptions = {}): Abc {
  const where = "Customer.abc";
  const rules = readRules(where, "", options);
  const bought = readCustomers(where, customers, readMeasure(where, "measure", options.measure));
  const amounts = bought.map((row) => row.amount);
  return inUnits(amounts, (units) => {
    const all = totals(units);
    const { gross } = all;
    const standings = standingsOf(units, gross, rules);
    const rows = bought.map(({ id, amount }, row): AbcRow => {
      const unit = units.of[row] ?? units.zero;
      const { verdict, because, cumulative } = standings.get(unit) ?? nothingBought(amount);
      return { id, verdict, because, amount, share: shareOf(units, unit, gross), cumulative };
    });
    const verdicts = rows.map((row) => row.verdict);
    return { rows, ...figures(units, verdicts, all) };
  });
}

/** Rules with nothing left open. */
export interface Rules {
  readonly limits: Limits;
  readonly boundary: BoundaryRule;
}

/** The rules with nothing left open; `prefix` is where an error must say they stand. */
export function readRules(where: string, prefix: string, options: AbcRules): Rules {
  const place = prefix === "" ? "options" : prefix.slice(0, -1);
  const { limits = ABC_LIMITS, boundary = "include" } = record(where, place, options);
  return {
    limits: readLimits(where, `${prefix}limits`, limits),
    boundary: oneOf(where, `${prefix}boundary`, boundary, ["include", "exclude"]),
  };
}

function readLimits(where: string, what: string, limits: Limits): Limits {
  const { a, b } = record(where, what, limits);
  if (!(ratio(where, `${what}.a`, a) > 0)) throw refusal(where, `${what}.a`, "must be above 0", a);
  if (!(ratio(where, `${what}.b`, b) > a)) throw refusal(where, `${what}.b`, `must be above ${what}.a ${a}`, b);
  return { a, b };
}

/** Where A and B end, between two whole numbers of units. */
export interface Edge<W extends Whole> {
  readonly class: AbcClass;
  readonly limit: number;
  readonly below: W;
  readonly above: W;
}

export function edgesOf<W extends Whole>(units: Units<W>, gross: W, { limits: { a, b } }: Rules): Edge<W>[] {
  return [
    { class: "A", limit: a, ...units.next(gross, a) },
    { class: "B", limit: b, ...units.next(gross, b) },
  ];
}

/** The rule by which equals belong to the class that ends here, if one does. */
export function ruleAt<W extends Whole>(edge: Edge<W>, before: W, upTo: W, boundary: BoundaryRule, zero: W) {
  if (upTo <= edge.below) return "withinLimit";
  if (boundary === "include" && before < edge.above) return "crossesLimit";
  return before === zero ? "largest" : undefined;
}

interface Standing extends Judgement<AbcClass, AbcReason> {
  readonly cumulative: number | undefined;
}

/** Where each positive amount stands on the curve; equal amounts stand there together. */
export function standingsOf<W extends Whole>(units: Units<W>, gross: W, rules: Rules): Map<W, Standing> {
  const edges = edgesOf(units, gross, rules);
  const standings = new Map<W, Standing>();
  descend(units, (tie) => {
    const place = { before: units.ratio(tie.before, gross), cumulative: units.ratio(tie.upTo, gross) };
    standings.set(tie.unit, stand(tie, place, edges, rules.boundary, units.zero));
  });
  return standings;
}

function stand<W extends Whole>(
  { before, upTo }: Tie<W>,
  place: { readonly before: number; readonly cumulative: number },
  edges: readonly Edge<W>[],
  boundary: BoundaryRule,
  zero: W,
): Standing {
  const { cumulative } = place;
  for (const edge of edges) {
    const { class: verdict, limit } = edge;
    const rule = ruleAt(edge, before, upTo, boundary, zero);
    if (rule === "largest") return { verdict, cumulative, because: [{ rule, share: cumulative }] };
    if (rule) return { verdict, cumulative, because: [{ rule, class: verdict, limit, ...place }] };
  }
  const limit = edges[edges.length - 1]?.limit ?? 1;
  return { verdict: "C", cumulative, because: [{ rule: "beyondLimits", limit, ...place }] };
}

function nothingBought(amount: Money): Standing {
  return { verdict: "C", cumulative: undefined, because: [{ rule: "nothingBought", amount: amount.toString() }] };
}

/** Each class in figures, by the verdict of each row. */
export function figures<W extends Whole>(
  units: Units<W>,
  verdicts: readonly AbcClass[],
  { gross, net }: Totals<W>,
): AbcClasses {
  const classes = CLASSES.map((name) => summary(name, units, verdicts, gross));
  return { classes, gross: units.amount(gross), net: units.amount(net) };
}

function summary<W extends Whole>(
  name: AbcClass,
  units: Units<W>,
  verdicts: readonly AbcClass[],
  gross: W,
): AbcSummary {
  let heads = 0;
  let total: W = units.zero;
  let least: W | undefined;
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] !== name) continue;
    const unit: W = units.of[row] ?? units.zero;
    if (least === undefined || unit < least) least = unit;
    total = units.plus(total, unit);
    heads++;
  }
  return {
    class: name,
    heads,
    amount: units.amount(total),
    headShare: verdicts.length === 0 ? undefined : heads / verdicts.length,
    share: shareOf(units, total, gross),
    cutOff: least === undefined ? undefined : units.amount(least),
  };
}

/** A share of the gross total; `undefined` if nobody bought anything. */
export function shareOf<W extends Whole>(units: Units<W>, part: W, gross: W): number | undefined {
  return gross === units.zero ? undefined : units.ratio(part, gross);
}
