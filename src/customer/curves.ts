/** The two curves of concentration: Lorenz from the smallest customer up, the whale from the most profitable down. */
import { record } from "../check.js";
import type { Money } from "../money.js";
import { type CustomerAmount, type Measure, readCustomers, readMeasure } from "./amounts.js";
import { inUnits, ratioOf, type Run, runsOf, totals, type Units, type Whole } from "./units.js";

/** A point of a curve: the customers so far, and what they bring together. Equal customers share a point. */
export interface SharePoint {
  readonly heads: number;
  /** `heads` as a share of all customers. */
  readonly customers: number;
  readonly amount: Money;
  /** `amount` as a share of the total; `undefined` if the total is not above 0. */
  readonly share: number | undefined;
}

/** A whale curve. */
export interface Whale {
  /** From nobody to everybody, the most profitable first. */
  readonly points: readonly SharePoint[];
  /** The fewest customers with the highest total: the back of the whale. */
  readonly peak: SharePoint;
  /** What the customers beyond the peak take away again. */
  readonly lost: Money;
  /** The sum of all. */
  readonly net: Money;
}

/** What the customers are compared by. */
export interface CurveOptions {
  /** `amount` unless given; the whale curve is most telling for `margin`. */
  readonly measure?: Measure | undefined;
}

/**
 * The Lorenz curve: what the smallest customers bring together, from nobody to everybody. The further it sags below the
 * diagonal, the more hangs on few. Negative amounts count as customers who bring nothing; shares are of the gross total.
 *
 * @throws RangeError for a repeated id, or an amount that is no decimal number, TypeError where one is missing.
 * @example
 * const customers = [6, 3, 1, 0].map((amount, row) => ({ id: `c${row}`, amount }))
 * Customer.lorenz(customers).map(({ customers: heads, share }) => [heads, share])
 * // => [[0, 0], [0.25, 0], [0.5, 0.1], [0.75, 0.4], [1, 1]]
 * @category Concentration
 * @see docs/sources.md#customer-concentration
 */
export function lorenz(customers: readonly CustomerAmount[], options: CurveOptions = {}): SharePoint[] {
  const amounts = read("Customer.lorenz", customers, options);
  return inUnits(amounts, (units) => {
    const earning = runsOf(units).reverse();
    const nothing = amounts.length - earning.reduce((heads, run) => heads + run.heads, 0);
    const steps = nothing > 0 ? [{ unit: 0n, heads: nothing }, ...earning] : earning;
    return pointsOf(steps, units, BigInt(totals(units).gross));
  });
}

/**
 * The whale curve: what the most profitable customers bring together, which rises above the net total where others lose
 * money, and falls back to it. Shares are of the net total.
 *
 * @throws RangeError for a repeated id, or an amount that is no decimal number, TypeError where one is missing.
 * @example
 * const customers = [90, 30, 0, -5, -15].map((margin, row) => ({ id: `c${row}`, amount: 100, margin }))
 * const { points, peak, lost } = Customer.whale(customers, { measure: "margin" })
 * points.map(({ share }) => share) // => [0, 0.9, 1.2, 1.2, 1.15, 1]
 * peak // => { heads: 2, customers: 0.4, amount: "120", share: 1.2 }
 * lost.toString() // => "20"
 * @category Concentration
 * @see docs/sources.md#customer-concentration
 */
export function whale(customers: readonly CustomerAmount[], options: CurveOptions = {}): Whale {
  const amounts = read("Customer.whale", customers, options);
  return inUnits(amounts, (units) => {
    const runs = runsOf(units, true);
    const net = BigInt(totals(units).net);
    const points = pointsOf(runs, units, net);
    const rising = runs.filter((run) => run.unit > 0n);
    const peak = points[rising.length] ?? points[0];
    const highest = rising[rising.length - 1]?.upTo ?? 0n;
    return { points, peak, lost: units.amount(highest - net), net: units.amount(net) };
  });
}

function read(where: string, customers: readonly CustomerAmount[], options: CurveOptions): Money[] {
  const measure = readMeasure(where, "measure", record(where, "options", options).measure);
  return readCustomers(where, customers, measure).map((row) => row.amount);
}

/** The corners of a curve that takes equal customers in one step, from nobody to everybody. */
function pointsOf<W extends Whole>(
  steps: readonly Pick<Run, "unit" | "heads">[],
  units: Units<W>,
  total: bigint,
): [SharePoint, ...SharePoint[]] {
  let [heads, amount] = [0, 0n];
  const point = (): SharePoint => ({
    heads,
    customers: units.of.length === 0 ? 0 : heads / units.of.length,
    amount: units.amount(amount),
    share: total > 0n ? ratioOf(amount, total) : undefined,
  });
  const points: [SharePoint, ...SharePoint[]] = [point()];
  for (const step of steps) {
    heads += step.heads;
    amount += step.unit * BigInt(step.heads);
    points.push(point());
  }
  return points;
}
