/** Rates of return: all rates at which flows are worth nothing. */
import type { Judgement } from "../judgement.js";
import { type Amount, sum } from "../money.js";
import { changesOf, type Term, termsOf } from "./exponentials.js";
import { type DatedFlow, isRate, readDated, readFlows, readPeriodic, type Timeline } from "./flows.js";
import { MOST_SIGN_CHANGES } from "./table.js";
import { type Zero, zeros } from "./zeros.js";

/** Why flows have the rates of return they have. */
export type ReturnReason =
  | { readonly rule: "oneRate"; readonly rate: number }
  | { readonly rule: "severalRates"; readonly rates: readonly number[] }
  /** The signs change, but the value is nothing at no rate. */
  | { readonly rule: "noRate"; readonly signChanges: number }
  | { readonly rule: "onlyReceipts" | "onlyPayments"; readonly flows: number }
  /** Those of one day added up, there is but one flow. */
  | { readonly rule: "oneFlow" }
  /** All flows are nothing: at every rate they are worth nothing. */
  | { readonly rule: "allNothing" }
  | { readonly rule: "tooManySignChanges"; readonly signChanges: number; readonly most: number }
  /** There is a rate, but no number can be as large, or as close to −1. */
  | { readonly rule: "rateTooLarge" | "rateNearTotalLoss" }
  /** The value is nothing at this rate, and on either side of it has the same sign. */
  | { readonly rule: "touchesNothing"; readonly rate: number }
  /** A loan rather than an investment. */
  | { readonly rule: "receiptsFirst" };

/** The rates of return of flows. */
export interface RatesOfReturn extends Judgement<"one" | "several" | "none" | "undetermined", ReturnReason> {
  /** Per period, or per year where flows carry days; in ascending order, all above −1. */
  readonly rates: readonly number[];
  /** By Descartes' rule of signs there are at most as many rates. */
  readonly signChanges: number;
}

/**
 * Finds all rates of return above −1: those at which the present value of the flows is nothing. Per period, or per year of
 * 365 days for flows with days, which are added up day by day.
 *
 * A rate where the value touches nothing without changing its sign is one of them. `undetermined` where all flows are
 * nothing, where they change their sign more than 50 times, and where a number cannot hold a rate.
 *
 * Each is worked out to about 30 decimals and then rounded to a double. Two that lie closer together than about 1e-12 count
 * as one that is touched. The time it takes grows with the flows times their changes of sign.
 *
 * @throws RangeError for no flows, or a day that does not exist.
 * @example
 * Bvf.ratesOfReturn([-100, 39, 59, 55, 20]).rates // => [0.2809484211599611]
 * const pump = Bvf.ratesOfReturn([-1000, 2300, -1320])
 * pump.verdict // => "several"
 * pump.rates // => [0.1, 0.2]
 * Bvf.ratesOfReturn([100, -220, 121]).because
 * // => [{ rule: "oneRate", rate: 0.1 }, { rule: "touchesNothing", rate: 0.1 }]
 * Bvf.ratesOfReturn([100, -200, 150]).because // => [{ rule: "noRate", signChanges: 2 }]
 * Bvf.ratesOfReturn([100, -60, -60]).because[1] // => { rule: "receiptsFirst" }
 * Bvf.ratesOfReturn([100, 60]).because // => [{ rule: "onlyReceipts", flows: 2 }]
 * Bvf.ratesOfReturn([-100, -60]).verdict // => "none"
 * Bvf.ratesOfReturn([0, -60]).because // => [{ rule: "oneFlow" }]
 * Bvf.ratesOfReturn([0, 0]).because // => [{ rule: "allNothing" }]
 * Bvf.ratesOfReturn(Array.from({ length: 60 }, (_, nth) => (-1) ** nth)).because
 * // => [{ rule: "tooManySignChanges", signChanges: 59, most: 50 }]
 * const days = (first, second) => [{ on: "2026-01-01", amount: first }, { on: "2026-01-02", amount: second }]
 * Bvf.ratesOfReturn(days(-1, 10)).because // => [{ rule: "rateTooLarge" }]
 * Bvf.ratesOfReturn(days(-10, 1)).because // => [{ rule: "rateNearTotalLoss" }]
 * explain(pump, en.bvf.sentences)
 * // => ["There are 2 rates of return: 10%, 20%. None of them tells anything alone; compare present values instead."]
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function ratesOfReturn(flows: readonly Amount[] | readonly DatedFlow[]): RatesOfReturn {
  return ratesOf(readFlows("Bvf.ratesOfReturn", flows));
}

/**
 * Returns the internal rate of return per period of one flow a period; `undefined` unless there is exactly one, and
 * `ratesOfReturn` says why.
 *
 * @throws RangeError for no flows.
 * @example
 * Bvf.irr([-100, 39, 59, 55, 20]) // => 0.2809484211599611
 * Bvf.irr([-1000, 2300, -1320]) // => undefined
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function irr(flows: readonly Amount[]): number | undefined {
  return theOne(ratesOf(readPeriodic("Bvf.irr", flows)));
}

/**
 * Returns the internal rate of return per year of 365 days of flows with days, in any order; `undefined` unless there is
 * exactly one, and `ratesOfReturn` says why.
 *
 * @throws RangeError for no flows, or a day that does not exist.
 * @example
 * Bvf.xirr([{ on: "2026-01-01", amount: -100 }, { on: "2027-01-01", amount: 110 }]) // => 0.1
 * @category Cash flows
 * @see docs/sources.md#bvf-cash-flows
 */
export function xirr(flows: readonly DatedFlow[]): number | undefined {
  return theOne(ratesOf(readDated("Bvf.xirr", flows)));
}

const theOne = ({ verdict, rates }: RatesOfReturn) => (verdict === "one" ? rates[0] : undefined);

/** The rates of return of a timeline. */
export function ratesOf({ flows, steps }: Timeline): RatesOfReturn {
  const terms = termsOf(flows);
  const signChanges = changesOf(terms);
  if (signChanges === 0) return withoutChange(terms);
  if (signChanges > MOST_SIGN_CHANGES) {
    const because = [{ rule: "tooManySignChanges", signChanges, most: MOST_SIGN_CHANGES }] as const;
    return { verdict: "undetermined", because, rates: [], signChanges };
  }
  const found = ratesAt(zeros(terms), terms, steps);
  const [rates, beyond] = [found.filter(({ rate }) => isRate(rate)), found.filter(({ rate }) => !isRate(rate))];
  const own = rates.map(({ rate }) => rate);
  return {
    verdict: beyond.length > 0 ? "undetermined" : verdictOf(own),
    because: [
      ...beyond.map(({ rate }) => ({ rule: rate > 0 ? "rateTooLarge" : "rateNearTotalLoss" }) as const),
      ...counted(own, beyond.length, signChanges),
      ...rates.flatMap(({ rate, crosses }) => (crosses ? [] : [{ rule: "touchesNothing", rate } as const])),
      ...(signChanges === 1 && terms[0]?.sign === 1 ? [{ rule: "receiptsFirst" } as const] : []),
    ],
    rates: own,
    signChanges,
  };
}

function withoutChange(terms: readonly Term[]): RatesOfReturn {
  const nothing = { rates: [], signChanges: 0 };
  if (terms.length === 0) return { verdict: "undetermined", because: [{ rule: "allNothing" }], ...nothing };
  if (terms.length === 1) return { verdict: "none", because: [{ rule: "oneFlow" }], ...nothing };
  const rule = terms[0]?.sign === 1 ? "onlyReceipts" : "onlyPayments";
  return { verdict: "none", because: [{ rule, flows: terms.length }], ...nothing };
}

const verdictOf = (rates: readonly number[]) => (rates.length === 0 ? "none" : rates.length === 1 ? "one" : "several");

function counted(rates: readonly number[], beyond: number, signChanges: number): ReturnReason[] {
  const [rate] = rates;
  if (rate === undefined) return beyond > 0 ? [] : [{ rule: "noRate", signChanges }];
  return rates.length + beyond === 1 ? [{ rule: "oneRate", rate }] : [{ rule: "severalRates", rates: [...rates] }];
}

interface Rate {
  readonly rate: number;
  readonly crosses: boolean;
}

/** The rates of the zeros. Where the flows add up to exactly nothing, one of them is exactly 0. */
function ratesAt(found: readonly Zero[], terms: readonly Term[], steps: number): Rate[] {
  const isZero = sum(terms.map(({ amount }) => amount)).isZero();
  const sizes = found.map(({ at }) => at.abs());
  const least = sizes.reduce((low, size, nth) => (size.lessThan(sizes[low] ?? size) ? nth : low), 0);
  return found.map(({ at, crosses }, nth) => ({
    rate: isZero && nth === least ? 0 : at.times(steps).exp().minus(1).toNumber(),
    crosses,
  }));
}
