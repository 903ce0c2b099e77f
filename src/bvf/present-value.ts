/** What flows of different times are worth today. */
import { type Amount, Decimal, type Money, quotient, sum, Wide } from "../money.js";
import { type DatedFlow, readDated, readPeriodic, readRate, type Timeline } from "./flows.js";

/**
 * Returns the net present value of one flow a period, Σ flow ÷ (1 + rate)ⁿ, with n = 0 for the first: what is paid today
 * is not discounted. A spreadsheet's NPV discounts its first value too, so that there it stays outside.
 *
 * Worked out with 34 digits; at a rate of 0 the exact sum.
 *
 * @throws RangeError for a rate of −1 or less, or no flows.
 * @example
 * Bvf.npv(0.08, [-40000, 5000, 8000, 12000, 30000]).toFixed(6) // => "3065.222668"
 * Bvf.npv(0.1, [-100, 110]) // => "0"
 * Bvf.npv(0, ["-0.30", "0.10", "0.10", "0.10"]) // => "0"
 * Bvf.npv(-1, [-100, 110]) // throws RangeError: Bvf.npv: rate must be a number above -1 and below 1e300, got -1
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function npv(rate: number, flows: readonly Amount[]): Money {
  const growth = new Decimal(readRate("Bvf.npv", rate)).plus(1);
  const amounts = readPeriodic("Bvf.npv", flows).flows.map(({ amount }) => amount);
  if (rate === 0) return sum(amounts);
  return amounts.reduceRight((later, amount) => quotient(later, growth).plus(amount));
}

/**
 * Returns the net present value of flows with days, Σ flow ÷ (1 + rate)^(days ÷ 365), days counted from the earliest
 * flow, which is not discounted: as a spreadsheet's XNPV, but in any order.
 *
 * Worked out with 34 digits; at a rate of 0 the exact sum.
 *
 * @throws RangeError for a rate of −1 or less, no flows, or a day that does not exist.
 * @example
 * const flows = [
 *   { on: "2008-01-01", amount: -10000 },
 *   { on: "2008-03-01", amount: 2750 },
 *   { on: "2008-10-30", amount: 4250 },
 *   { on: "2009-02-15", amount: 3250 },
 *   { on: "2009-04-01", amount: 2750 },
 * ]
 * Bvf.xnpv(0.09, flows).toFixed(6) // => "2086.647602"
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function xnpv(rate: number, flows: readonly DatedFlow[]): Money {
  return valueToday(readDated("Bvf.xnpv", flows), readRate("Bvf.xnpv", rate));
}

/** What the flows of a timeline are worth at its beginning. */
export const valueToday = (timeline: Timeline, rate: number): Money => sum(valuesToday(timeline, rate));

/** What each of them is. */
export function valuesToday({ flows, steps }: Timeline, rate: number): Money[] {
  const growth = growthOver(rate, steps);
  return flows.map(({ at, amount }) => (rate === 0 ? amount : quotient(amount, growth(at))));
}

/**
 * What one becomes in a number of steps, (1 + rate)^(at ÷ steps). Whole years are taken apart from the rest, so that they
 * are as exact as 34 digits allow; each rest, of which there are few, is worked out once.
 */
export function growthOver(rate: number, steps: number): (at: number) => Money {
  const growth = new Decimal(rate).plus(1);
  const root = rootOf(growth, steps);
  const rests = new Map<number, Money>();
  return (at) => {
    const rest = at % steps;
    const part = rests.get(rest) ?? new Decimal(root.pow(rest)).toSignificantDigits(34);
    rests.set(rest, part);
    return growth.pow((at - rest) / steps).times(part);
  };
}

/** The growth of one step, to more than 40 digits: Newton's method doubles the digits of a double twice. */
function rootOf(growth: Money, steps: number): Money {
  if (steps === 1) return growth;
  let root = new Wide(Math.exp(Math.log(growth.toNumber()) / steps));
  for (let nth = 0; nth < 2; nth += 1) {
    root = root.times(new Wide(growth).div(root.pow(steps)).minus(1).div(steps).plus(1));
  }
  return root;
}
