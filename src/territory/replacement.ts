/** How many machines are replaced, year by year. */
import { each, flag, integer, level, record } from "../check.js";
import { daysAfter, monthsAfter } from "../calendar.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Alike, countInterval, expectation } from "./count-interval.js";
import { machinesOf } from "./field.js";
import { type Curve, curveOf, hazard } from "./hazard.js";
import { isOurs, type KnownMachine, type Machine, readMachines, readOurs, within } from "./machines.js";
import { CONFIDENCE, FORECAST_YEARS, LEAST_REPLACED, OLDEST } from "./table.js";
import { type LifeOptions, readLife } from "./volume-by-age.js";

/** How long one machine was seen: until it was replaced, or until it was last seen in use. */
export interface MachineLife {
  /** Years in use, 0–100, whole or not. */
  readonly years: number;
  readonly replaced: boolean;
}

/** What the forecast rests on. */
export interface ReplacementOptions extends LifeOptions {
  /** Our own history; with fewer than 10 replacements in it the even rule is used. */
  readonly history?: readonly MachineLife[] | undefined;
  /** How many years are forecast, 1–10; 5 unless given. */
  readonly years?: number | undefined;
  /** Of the intervals, between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** One year of the forecast. */
export interface ReplacementYear {
  /** 1 for the year that begins on the day of judgement. */
  readonly year: number;
  /** The last day of the year; `undefined` after the year 9999. */
  readonly until: Day | undefined;
  /** The machines the figures speak of. */
  readonly machines: number;
  /** Mean number of machines replaced; it is `undefined`, and so is the interval, if the figures speak of none. */
  readonly expected: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The parts of the mean that are machines of ours, and of competitors. */
  readonly ours: number | undefined;
  readonly competitors: number | undefined;
  /** Machines of known age of which the history says nothing in this year. */
  readonly beyondHistory: number;
}

/** By which rule the forecast is made. */
export type ReplacementRule = "even" | "hazard" | "undetermined";

/** Why it is made so, and what it leaves out. */
export type ReplacementReason =
  | { readonly rule: "replacementEven"; readonly machines: number; readonly life: number }
  | {
      readonly rule: "replacementHazard";
      readonly machines: number;
      readonly history: number;
      readonly replaced: number;
      readonly longest: number;
    }
  | { readonly rule: "replacementNoAges"; readonly machines: number }
  | { readonly rule: "replacementThin"; readonly replaced: number; readonly atLeast: number }
  | { readonly rule: "replacementAgeUnknown"; readonly machines: number }
  | { readonly rule: "replacementBeyond"; readonly machines: number; readonly longest: number };

/** The forecast; the verdict says by which rule. */
export interface Replacement extends Judgement<ReplacementRule, ReplacementReason> {
  readonly asOf: Day;
  readonly life: number;
  readonly confidence: number;
  readonly machines: number;
  readonly unknownAge: number;
  readonly years: readonly ReplacementYear[];
}

/**
 * The number of machines replaced in each of the next years, with an interval: by the hazard of our own history where
 * that tells of 10 replacements or more, otherwise by the even rule, machines ÷ average life.
 *
 * By the hazard a machine of age a is replaced in year k with probability (S(a + k − 1) − S(a + k)) ÷ S(a), S being the
 * Kaplan–Meier estimate; only its first replacement counts, and machines of unknown age are left out and told. The
 * interval is that of the number itself (binomial, Poisson-binomial), the rates taken as true.
 *
 * @throws RangeError for a life outside 1–50 years, a number of years outside 1–10, a confidence not between 0 and 1, or
 * a machine installed after `asOf`.
 * @example
 * const machines = [
 *   { customer: "Harbour Bank", vendor: "us", count: 30, age: 1 },
 *   { customer: "Mill & Co", vendor: "Aster", count: 20, age: 4 },
 *   { customer: "School 5", count: 10 },
 * ]
 * const even = Territory.replacement(machines, "2026-03-01", { years: 2 })
 * even.verdict // => "even"
 * even.years[0] // => { year: 1, until: "2027-02-28", machines: 60, expected: 12, low: 6, high: 18, ours: 6, competitors: 4, beyondHistory: 0 }
 * const lives = [[3, 4], [4, 4], [5, 8]].flatMap(([years, times]) => Array.from({ length: times }, () => ({ years, replaced: true })))
 * const hazard = Territory.replacement(machines, "2026-03-01", { years: 2, history: lives })
 * hazard.verdict // => "hazard"
 * hazard.years.map(({ expected }) => expected) // => [20, 7.5]
 * explain(hazard, en.territory.sentences)[1] // => "10 machines are of unknown age and are not in the figures."
 * Territory.replacement(machines, "2026-03-01", { history: lives.slice(0, 9) }).because[1] // => { rule: "replacementThin", replaced: 9, atLeast: 10 }
 * Territory.replacement([{ customer: "School 5" }], "2026-03-01", { history: lives }).verdict // => "undetermined"
 * Territory.replacement([{ customer: "Port", age: 7 }], "2026-03-01", { history: lives }).because[1] // => { rule: "replacementBeyond", machines: 1, longest: 5 }
 * @category Installed base
 * @see docs/sources.md#territory-replacement
 */
export function replacement(machines: readonly Machine[], asOf: Day, options: ReplacementOptions = {}): Replacement {
  return replacementOf("Territory.replacement", machines, asOf, options);
}

/** The same, refusing in another function's name. */
export function replacementOf(
  where: string,
  machines: readonly Machine[],
  asOf: Day,
  options: ReplacementOptions,
): Replacement {
  const today = day(where, "asOf", asOf);
  const { history = [], years = FORECAST_YEARS.usual, confidence = CONFIDENCE } = record(where, "options", options);
  const life = readLife(where, options);
  const ours = readOurs(where, options);
  integer(where, "years", years, 1, FORECAST_YEARS.most);
  level(where, "confidence", confidence);
  const known = readMachines(where, machines, today);
  const lives = each(where, "history", history, (row, what) => readLifeRow(where, what, row));
  const replaced = lives.filter((row) => row.replaced).length;
  const curve = replaced < LEAST_REPLACED ? undefined : curveOf(lives);

  const ages = byAge(known, ours);
  const forecast = Array.from({ length: years }, (_, nth) => {
    const chance = curve === undefined ? () => 1 / life : (age: number | undefined) => hazard(curve, age, nth + 1);
    return yearOf(nth + 1, today, ages, chance, confidence);
  });
  const unknownAge = machinesOf(known.filter(({ age }) => age === undefined));
  const figures = { machines: machinesOf(known), unknownAge };
  return {
    ...judge(figures, { curve, life, history: lives.length, replaced, isGiven: history.length > 0 }, forecast),
    ...{ asOf: today, life, confidence, ...figures, years: forecast },
  };
}

/** Machines of one age. */
interface AgeGroup {
  readonly age: number | undefined;
  readonly ours: number;
  readonly competitors: number;
  readonly unknown: number;
}

/** In the order of the ages, so that sums do not depend on the order of the rows; unknown ages last. */
function byAge(machines: readonly KnownMachine[], ours: string): AgeGroup[] {
  const groups = new Map<number | undefined, AgeGroup>();
  for (const machine of machines) {
    const { age, count } = machine;
    const own = groups.get(age) ?? { age, ours: 0, competitors: 0, unknown: 0 };
    const whose = isOurs(machine, ours);
    const side = whose === undefined ? "unknown" : whose ? "ours" : "competitors";
    groups.set(age, { ...own, [side]: own[side] + count });
  }
  return [...groups.values()].sort((a, b) => (a.age ?? OLDEST + 1) - (b.age ?? OLDEST + 1));
}

function yearOf(
  year: number,
  asOf: Day,
  ages: readonly AgeGroup[],
  chance: (age: number | undefined) => number | undefined,
  confidence: number,
): ReplacementYear {
  const told = ages.flatMap((group) => {
    const probability = chance(group.age);
    return probability === undefined ? [] : [{ ...group, probability }];
  });
  const all = (of: readonly AgeGroup[]) => of.reduce((sum, own) => sum + own.ours + own.competitors + own.unknown, 0);
  const machines = all(told);
  const aged = ages.filter(({ age }) => age !== undefined);
  const agedTold = told.filter(({ age }) => age !== undefined);
  const alike = (size: (group: AgeGroup) => number): Alike[] =>
    told.map((group) => ({ machines: size(group), probability: group.probability }));
  const whole = alike((group) => all([group]));
  const isTold = machines > 0 || ages.length === 0;
  const end = monthsAfter(asOf, 12 * year);
  return {
    year,
    until: end === undefined ? undefined : daysAfter(end, -1),
    machines,
    ...(isTold
      ? {
          expected: expectation(whole),
          ...countInterval(whole, confidence),
          ours: expectation(alike((group) => group.ours)),
          competitors: expectation(alike((group) => group.competitors)),
        }
      : { expected: undefined, low: undefined, high: undefined, ours: undefined, competitors: undefined }),
    beyondHistory: all(aged) - all(agedTold),
  };
}

function readLifeRow(where: string, what: string, row: MachineLife): MachineLife {
  const { years, replaced } = record(where, what, row);
  return { years: within(where, `${what}.years`, years, OLDEST), replaced: flag(where, `${what}.replaced`, replaced) };
}

interface Basis {
  readonly curve: Curve | undefined;
  readonly life: number;
  readonly history: number;
  readonly replaced: number;
  readonly isGiven: boolean;
}

function judge(
  { machines, unknownAge }: Pick<Replacement, "machines" | "unknownAge">,
  { curve, life, history, replaced, isGiven }: Basis,
  years: readonly ReplacementYear[],
): Judgement<ReplacementRule, ReplacementReason> {
  if (curve === undefined) {
    const because: ReplacementReason[] = [{ rule: "replacementEven", machines, life }];
    if (isGiven) because.push({ rule: "replacementThin", replaced, atLeast: LEAST_REPLACED });
    return { verdict: "even", because };
  }
  const because: ReplacementReason[] = [];
  const known = machines - unknownAge;
  const { longest } = curve;
  const beyond = years.reduce((most, { beyondHistory }) => Math.max(most, beyondHistory), 0);
  if (known === 0 && machines > 0) because.push({ rule: "replacementNoAges", machines });
  else because.push({ rule: "replacementHazard", machines: known, history, replaced, longest });
  if (unknownAge > 0 && known > 0) because.push({ rule: "replacementAgeUnknown", machines: unknownAge });
  if (beyond > 0) because.push({ rule: "replacementBeyond", machines: beyond, longest });
  return { verdict: known === 0 && machines > 0 ? "undetermined" : "hazard", because };
}
