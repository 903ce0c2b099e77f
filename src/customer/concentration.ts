/** How much hangs on how few: top shares, Gini, Herfindahl–Hirschman, Lorenz and whale curves. */
import { count, each, ratio, record, refusal } from "../check.js";
import type { Money } from "../money.js";
import { type CustomerAmount, type Measure, readCustomers, readMeasure } from "./amounts.js";
import { MAKES, TOP } from "./table.js";
import { inUnits, ratioOf, type Run, runsOf, totals } from "./units.js";

/** What to report, and what the customers are compared by. */
export interface ConcentrationOptions {
  /** Of how many of the largest customers the share is wanted; 1, 3, 5 and 10 unless given. */
  readonly top?: readonly number[] | undefined;
  /** The share of the amount for which the fewest customers are wanted; 0.8 unless given. */
  readonly makes?: number | undefined;
  /** `amount` unless given; `growth` is the amount less that of the period before. */
  readonly measure?: Measure | undefined;
}

/** How concentrated the amounts are. Negative amounts count as customers who bring nothing. */
export interface Concentration {
  readonly customers: number;
  readonly gross: Money;
  readonly net: Money;
  /** What the largest customers bring together; fewer heads than asked for if there are fewer customers. */
  readonly top: readonly { readonly heads: number; readonly amount: Money; readonly share: number | undefined }[];
  /** The fewest customers that make a share of the gross total; `undefined` if nobody bought anything. */
  readonly makes:
    | { readonly share: number; readonly heads: number; readonly headShare: number; readonly reached: number }
    | undefined;
  /** 0 if all bring the same, up to 1 − 1/n if one brings all; `undefined` if nobody bought anything. */
  readonly gini: number | undefined;
  /** The Herfindahl–Hirschman index Σ share², 1/n … 1; times 10 000 it is the index of competition authorities. */
  readonly hhi: number | undefined;
  /** 1 ÷ hhi: so many customers of equal size would be as concentrated. */
  readonly equivalent: number | undefined;
}

/**
 * How concentrated the amounts are: the share of the largest customers, how few make 80 %, the Gini coefficient
 * Σ (n + 1 − 2·rank)·amount ÷ (n · total) with ranks from the largest, and the Herfindahl–Hirschman index. All sums are
 * exact; ratios are rounded once.
 *
 * @throws RangeError for a repeated id, an amount that is no decimal number, a `top` below 1, or `makes` outside 0–1.
 * @example
 * const customers = [50, 29, 11, 5, 3, 2].map((amount, row) => ({ id: `c${row}`, amount }))
 * const { top, makes, gini, hhi } = Customer.concentration(customers, { top: [1, 3] })
 * top.map(({ share }) => share) // => [0.5, 0.9]
 * makes // => { share: 0.8, heads: 3, headShare: 0.5, reached: 0.9 }
 * gini // => 0.54
 * hhi // => 0.35
 * @category Concentration
 * @see docs/sources.md#customer-concentration
 */
export function concentration(customers: readonly CustomerAmount[], options: ConcentrationOptions = {}): Concentration {
  const where = "Customer.concentration";
  const { top = TOP, makes = MAKES, measure } = record(where, "options", options);
  const wanted = each(where, "top", top, (heads, what) => {
    if (count(where, what, heads) >= 1) return heads;
    throw refusal(where, what, "must be a whole number of at least 1", heads);
  });
  const share = ratio(where, "makes", makes);
  const bought = readCustomers(where, customers, readMeasure(where, "measure", measure));
  const amounts = bought.map((row) => row.amount);
  return inUnits(amounts, (units) => {
    const runs = runsOf(units);
    const all = totals(units);
    const gross = runs[runs.length - 1]?.upTo ?? 0n;
    const heads = bought.length;
    return {
      customers: heads,
      gross: units.amount(gross),
      net: units.amount(all.net),
      top: wanted.map((asked) => {
        const amount = largest(runs, Math.min(asked, heads));
        return {
          heads: Math.min(asked, heads),
          amount: units.amount(amount),
          share: gross === 0n ? undefined : ratioOf(amount, gross),
        };
      }),
      makes: gross === 0n ? undefined : fewest(runs, BigInt(units.next(all.gross, share).above), share, heads),
      ...indices(runs, gross, heads),
    };
  });
}

/** What so many of the largest customers bring. */
function largest(runs: readonly Run[], heads: number): bigint {
  const last = runs.find((run) => run.headsBefore + run.heads >= heads);
  if (last === undefined) return runs[runs.length - 1]?.upTo ?? 0n;
  return last.before + last.unit * BigInt(heads - last.headsBefore);
}

/** How few of the largest customers bring at least so much of the total that the last run ends with. */
function fewest(runs: readonly Run[], wanted: bigint, share: number, customers: number): Concentration["makes"] {
  const last = runs.find((run) => run.upTo >= wanted);
  const own = last === undefined ? 0n : (wanted - last.before + last.unit - 1n) / last.unit;
  const heads = (last?.headsBefore ?? 0) + Number(own);
  const reached = ratioOf(largest(runs, heads), runs[runs.length - 1]?.upTo ?? 1n);
  return { share, heads, headShare: heads / customers, reached };
}

function indices(
  runs: readonly Run[],
  gross: bigint,
  customers: number,
): Pick<Concentration, "gini" | "hhi" | "equivalent"> {
  if (gross === 0n) return { gini: undefined, hhi: undefined, equivalent: undefined };
  let [weighted, squares] = [0n, 0n];
  for (const { unit, heads, headsBefore } of runs) {
    weighted += unit * BigInt(heads) * BigInt(customers - 2 * headsBefore - heads); // Σ n + 1 − 2·rank over the run
    squares += unit * unit * BigInt(heads);
  }
  return {
    gini: ratioOf(weighted, BigInt(customers) * gross),
    hhi: ratioOf(squares, gross * gross),
    equivalent: ratioOf(gross * gross, squares),
  };
}
