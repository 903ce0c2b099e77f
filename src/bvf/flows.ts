/** Cash flows as callers give them: one a period, or each with its day. What is paid is negative. */
import { each, record, refusal } from "../check.js";
import { type Day, numbered } from "../day.js";
import { groupBy } from "../group.js";
import { type Amount, type Money, money, sum } from "../money.js";
import { DAYS_IN_YEAR } from "./table.js";

/** An amount that is received, or paid if it is negative, on a day. */
export interface DatedFlow {
  readonly on: Day;
  readonly amount: Amount;
}

/** What time is counted in: years where flows carry days. */
export type TimeUnit = "periods" | "years";

/** A flow and when it falls, in whole steps from the first one. */
export interface Flow {
  readonly at: number;
  readonly amount: Money;
}

/** Flows in the order of time, at most one at a time. */
export interface Timeline {
  readonly flows: readonly Flow[];
  readonly unit: TimeUnit;
  /** Steps in a unit: 1, or 365 days in a year. */
  readonly steps: number;
  /** The day of the first flow; `undefined` for flows that have none. */
  readonly from: Day | undefined;
}

/** Either kind of flows; the first of them tells which. */
export function readFlows(where: string, flows: readonly Amount[] | readonly DatedFlow[]): Timeline {
  return areDated(flows) ? readDated(where, flows) : readPeriodic(where, flows);
}

/** One flow a period, the first of them now. */
export function readPeriodic(where: string, flows: readonly Amount[]): Timeline {
  const read = each(where, "flows", flows, (amount, what, at) => ({ at, amount: money(where, what, amount) }));
  if (read.length === 0) throw refusal(where, "flows", "must have at least one flow", flows);
  return { flows: read, unit: "periods", steps: 1, from: undefined };
}

/** Flows with their days, in any order; those of one day are added up. */
export function readDated(where: string, flows: readonly DatedFlow[]): Timeline {
  const read = each(where, "flows", flows, (flow, what) => {
    const { on, amount } = record(where, what, flow);
    return { on, day: numbered(where, `${what}.on`, on), amount: money(where, `${what}.amount`, amount) };
  }).sort((one, other) => one.day - other.day);
  const [first] = read;
  if (first === undefined) throw refusal(where, "flows", "must have at least one flow", flows);
  const days = groupBy(read, ({ day }) => day - first.day);
  return {
    flows: days.map(([at, own]) => ({ at, amount: sum(own.map(({ amount }) => amount)) })),
    unit: "years",
    steps: DAYS_IN_YEAR,
    from: first.on,
  };
}

/** A decimal is an object too, but has neither day nor amount. */
function areDated(flows: readonly Amount[] | readonly DatedFlow[]): flows is readonly DatedFlow[] {
  if (!Array.isArray(flows)) return false;
  const first: unknown = flows[0];
  return typeof first === "object" && first !== null && ("on" in first || "amount" in first);
}

/** A rate per period or year, as a fraction: 0.08 is 8 %. */
export function readRate(where: string, rate: number): number {
  if (isRate(rate)) return rate + 0;
  throw refusal(where, "rate", "must be a number above -1 and below 1e300", rate, "number");
}

/** Whether a number can be a rate: all that is put in cannot be lost, and what is gained can be said in percent. */
export const isRate = (rate: number): boolean => typeof rate === "number" && rate > -1 && rate < 1e300;
