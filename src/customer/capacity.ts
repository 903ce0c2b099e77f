/** Whether there is capacity for a rhythm of contacts, a week; in contacts, and in hours. */
import type { Days } from "../day.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { Decimal, type Money, product, quotient, sum, ZERO } from "../money.js";
import type { CAPACITY_UNITS } from "./table.js";

/** What is counted: contacts, or hours. */
export type CapacityUnit = (typeof CAPACITY_UNITS)[number];

/** Why the capacity is enough, or not. */
export type CapacityReason =
  | {
      readonly rule: "capacityEnough";
      readonly unit: CapacityUnit;
      readonly needed: string;
      readonly available: string;
    }
  | {
      readonly rule: "capacityShort";
      readonly unit: CapacityUnit;
      readonly needed: string;
      readonly available: string;
      readonly gap: string;
    }
  | {
      readonly rule: "capacityShortAlready";
      readonly unit: CapacityUnit;
      readonly atLeast: string;
      readonly available: string;
    }
  | { readonly rule: "capacityUnknown"; readonly unit: CapacityUnit; readonly atLeast: string }
  | { readonly rule: "hoursMissing"; readonly classes: readonly string[] }
  | { readonly rule: "withoutRhythm"; readonly customers: number; readonly classes: readonly string[] };

/** What is needed in a week against what there is; quotients to 34 digits, compared exactly. */
export interface Capacity extends Judgement<"enough" | "short" | "undetermined", CapacityReason> {
  /** What the classes need whose need is known. */
  readonly atLeast: Money;
  /** `undefined` while a class lacks its hours. */
  readonly needed: Money | undefined;
  readonly available: Money | undefined;
  /** What is missing, 0 if nothing is; `undefined` while the need or the capacity is not known. */
  readonly gap: Money | undefined;
}

/** The customers of a class with their rhythm, if there is one. */
export interface Demand {
  readonly class: string;
  readonly customers: number;
  readonly every?: Days;
  readonly hoursPerContact?: Money | undefined;
}

/** Judges the capacity for the customers of some classes. */
export function capacity(unit: CapacityUnit, demands: readonly Demand[], available: Money | undefined): Capacity {
  const perContact = (demand: Demand) => (unit === "contacts" ? product(1) : demand.hoursPerContact);
  const served = demands.filter(({ every }) => every !== undefined);
  const open = served.filter((demand) => perContact(demand) === undefined);
  const { total, days } = inDays(served, perContact);
  const atLeast = quotient(total, days);
  const needed = open.length === 0 ? atLeast : undefined;

  const lack = available && sum([total, product(available, days).negated()]);
  const gap = needed && lack && (lack.gt(0) ? quotient(lack, days) : ZERO);
  const [verdict, decisive] = judge(unit, { atLeast, needed, available, gap, isShort: lack?.gt(0) ?? false });
  const unserved = demands.filter(({ every }) => every === undefined);
  const because = [...decisive, ...missingHours(open), ...withoutRhythm(unserved)];
  return { verdict, because, atLeast, needed, available, gap };
}

type Figures = Pick<Capacity, "atLeast" | "needed" | "available" | "gap"> & { readonly isShort: boolean };

/** The verdict with the reason that decides it; what is open in the hours is named by a reason of its own. */
function judge(unit: CapacityUnit, figures: Figures): [Capacity["verdict"], CapacityReason[]] {
  const { isShort } = figures;
  const [atLeast, needed] = [figures.atLeast.toString(), figures.needed?.toString()];
  const [available, gap] = [figures.available?.toString(), figures.gap?.toString()];
  if (available === undefined) return ["undetermined", [{ rule: "capacityUnknown", unit, atLeast }]];
  if (needed === undefined || gap === undefined) {
    return isShort ? ["short", [{ rule: "capacityShortAlready", unit, atLeast, available }]] : ["undetermined", []];
  }
  return isShort
    ? ["short", [{ rule: "capacityShort", unit, needed, available, gap }]]
    : ["enough", [{ rule: "capacityEnough", unit, needed, available }]];
}

function missingHours(open: readonly Demand[]): CapacityReason[] {
  return open.length === 0 ? [] : [{ rule: "hoursMissing", classes: classesOf(open) }];
}

function withoutRhythm(unserved: readonly Demand[]): CapacityReason[] {
  const customers = unserved.reduce((all, demand) => all + demand.customers, 0);
  return customers === 0 ? [] : [{ rule: "withoutRhythm", customers, classes: classesOf(unserved) }];
}

function classesOf(demands: readonly Demand[]): string[] {
  return demands.map((demand) => demand.class).sort();
}

/** Σ 7 · customers · perContact ÷ every as one fraction: `total` over a number of days that every interval divides. */
function inDays(demands: readonly Demand[], perContact: (demand: Demand) => Money | undefined) {
  const intervals = groupBy(demands, ({ every = 1 }) => every);
  const days = intervals.reduce((all, [every]) => leastCommonMultiple(all, BigInt(every)), 1n);
  const parts = intervals.map(([every, own]) => {
    const atOnce = sum(own.map((demand) => product(demand.customers, perContact(demand) ?? ZERO)));
    return product(7, atOnce, whole(days / BigInt(every)));
  });
  return { total: sum(parts), days: whole(days) };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}

function whole(number: bigint): Money {
  return new Decimal(String(number));
}
