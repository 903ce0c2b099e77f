/** Volume by age: whose machines stand where, and which are to be replaced first. */
import { record, refusal } from "../check.js";
import { type Day, day } from "../day.js";
import { groupBy } from "../group.js";
import type { Explained } from "../judgement.js";
import { AGES, type AgeBand, ageBand, VOLUMES, type VolumeBand, volumeBand } from "./bands.js";
import { byText, counted, type FieldCount, machinesOf } from "./field.js";
import { isOurs, type KnownMachine, type Machine, type OursOption, readMachines, readOurs } from "./machines.js";
import { CANDIDATE_YEARS, LIFE, LONGEST_LIFE } from "./table.js";

/** How long a machine lives, and which are ours. */
export interface LifeOptions extends OursOption {
  /** Average life in years, 1–50; 5 unless given. */
  readonly life?: number | undefined;
}

/** The machines of one band of volume and one of age; `undefined` where it is not known. */
export interface VolumeAgeCell extends FieldCount {
  readonly volume: VolumeBand | undefined;
  readonly age: AgeBand | undefined;
}

/** Machines that are due, with what speaks for it. */
export interface Candidate {
  readonly id: string | undefined;
  readonly customer: string;
  readonly vendor: string | undefined;
  /** `undefined` where the vendor is not known. */
  readonly ours: boolean | undefined;
  readonly count: number;
  readonly monthlyVolume: number;
  readonly volume: VolumeBand;
  readonly age: number;
  /** Years until the average life is over; negative once it is. */
  readonly yearsLeft: number;
}

/** Machines of which volume, age or both have to be found out. */
export interface UnplacedMachine {
  readonly id: string | undefined;
  readonly customer: string;
  readonly vendor: string | undefined;
  readonly count: number;
  readonly missing: readonly ("monthlyVolume" | "age")[];
}

/** What stands out in the matrix. */
export type VolumeAgeReason =
  | {
      readonly rule: "baseCandidates";
      readonly machines: number;
      readonly ours: number;
      readonly competitors: number;
      readonly age: number;
      readonly life: number;
    }
  | { readonly rule: "baseNoCandidates"; readonly age: number; readonly life: number }
  | {
      readonly rule: "baseUnplaced";
      readonly machines: number;
      readonly withoutVolume: number;
      readonly withoutAge: number;
    };

/** The machines in field by volume and age. */
export interface VolumeByAge extends Explained<VolumeAgeReason> {
  readonly asOf: Day;
  readonly life: number;
  /** Every band of volume, the highest first, by every band of age; then, as far as any are, the unknown. */
  readonly cells: readonly VolumeAgeCell[];
  /** The highest band of volume first; within it those nearest to the end of the average life. */
  readonly candidates: readonly Candidate[];
  /** Machines that stand in no cell of known volume and age, by customer. */
  readonly unplaced: readonly UnplacedMachine[];
}

/**
 * The machines in field by monthly volume and years in use, whose they are in each cell, and the candidates for
 * replacement: from one year before the average life is over, high volume first, then nearness to the end of that life.
 *
 * A band begins with its lower limit. Machines of unknown volume or age stand apart.
 *
 * @throws RangeError for a machine installed after `asOf` or more than 100 years before it, a negative volume or age, or a
 * life outside 1–50 years.
 * @example
 * const machines = [
 *   { customer: "Harbour Bank", vendor: "Aster", count: 2, monthlyVolume: 20000, installed: "2021-03-01" },
 *   { customer: "Mill & Co", vendor: "us", monthlyVolume: 9999, age: 4.5 },
 *   { customer: "School 5", vendor: "us", age: 6 },
 * ]
 * const base = Territory.volumeByAge(machines, "2026-03-01")
 * base.candidates.map(({ customer, volume, age }) => [customer, volume, age]) // => [["Harbour Bank", "from20k", 5], ["Mill & Co", "from5k", 4.5]]
 * base.cells.length // => 37
 * base.unplaced // => [{ id: undefined, customer: "School 5", vendor: "us", count: 1, missing: ["monthlyVolume"] }]
 * explain(base, en.territory.sentences)[0] // => "3 machines are 4 years old or older, with an average life of 5: 1 of ours, 2 of competitors."
 * Territory.volumeByAge([], "2026-03-01").because // => [{ rule: "baseNoCandidates", age: 4, life: 5 }]
 * @category Installed base
 * @see docs/sources.md#territory-volume-and-age
 */
export function volumeByAge(machines: readonly Machine[], asOf: Day, options: LifeOptions = {}): VolumeByAge {
  return volumeByAgeOf("Territory.volumeByAge", machines, asOf, options);
}

/** The same, refusing in another function's name. */
export function volumeByAgeOf(
  where: string,
  machines: readonly Machine[],
  asOf: Day,
  options: LifeOptions,
): VolumeByAge {
  const today = day(where, "asOf", asOf);
  const life = readLife(where, record(where, "options", options));
  const ours = readOurs(where, options);
  const known = readMachines(where, machines, today);
  const candidates = known
    .flatMap((machine) => candidate(machine, life, ours))
    .sort(
      (a, b) =>
        VOLUMES.indexOf(a.volume) - VOLUMES.indexOf(b.volume) ||
        Math.abs(a.yearsLeft) - Math.abs(b.yearsLeft) ||
        b.age - a.age ||
        b.monthlyVolume - a.monthlyVolume ||
        byIdentity(a, b),
    );
  const unplaced = known.filter(({ monthlyVolume, age }) => monthlyVolume === undefined || age === undefined);
  return {
    because: reasons(candidates, unplaced, life),
    asOf: today,
    life,
    cells: cells(known, ours),
    candidates,
    unplaced: unplaced.map(toFindOut).sort((a, b) => byIdentity(a, b) || a.missing.length - b.missing.length),
  };
}

/** The average life in years. */
export function readLife(where: string, { life = LIFE }: LifeOptions): number {
  if (typeof life === "number" && life >= 1 && life <= LONGEST_LIFE) return life;
  throw refusal(where, "life", `must be a number 1–${LONGEST_LIFE}`, life, "number");
}

function cells(machines: readonly KnownMachine[], ours: string): VolumeAgeCell[] {
  const byVolume = new Map(groupBy(machines, ({ monthlyVolume }) => volumeBand(monthlyVolume)));
  return [...VOLUMES, undefined].flatMap((volume) => {
    const byAge = new Map(groupBy(byVolume.get(volume) ?? [], ({ age }) => ageBand(age)));
    return [...AGES, undefined].flatMap((age): VolumeAgeCell[] => {
      const held = byAge.get(age);
      const isKnown = volume !== undefined && age !== undefined;
      return held === undefined && !isKnown ? [] : [{ volume, age, ...counted(held ?? [], ours) }];
    });
  });
}

function candidate(machine: KnownMachine, life: number, ours: string): Candidate[] {
  const { id, customer, vendor, count, monthlyVolume, age } = machine;
  const volume = volumeBand(monthlyVolume);
  if (monthlyVolume === undefined || volume === undefined || age === undefined) return [];
  if (age < life - CANDIDATE_YEARS) return [];
  const yearsLeft = life - age;
  return [{ id, customer, vendor, ours: isOurs(machine, ours), count, monthlyVolume, volume, age, yearsLeft }];
}

function toFindOut({ id, customer, vendor, count, monthlyVolume, age }: KnownMachine): UnplacedMachine {
  const missing: UnplacedMachine["missing"] = [
    ...(monthlyVolume === undefined ? (["monthlyVolume"] as const) : []),
    ...(age === undefined ? (["age"] as const) : []),
  ];
  return { id, customer, vendor, count, missing };
}

type Identity = Pick<Machine, "id" | "customer" | "vendor" | "count">;

/** An order of rows that does not depend on theirs: only rows that say the same are equal. */
function byIdentity(a: Identity, b: Identity): number {
  const counts = (b.count ?? 0) - (a.count ?? 0);
  return byText(a.customer, b.customer) || byText(a.id, b.id) || byText(a.vendor, b.vendor) || counts;
}

function reasons(candidates: readonly Candidate[], unplaced: readonly KnownMachine[], life: number): VolumeAgeReason[] {
  const sum = (held: readonly { readonly count: number }[]) => held.reduce((all, { count }) => all + count, 0);
  const [own, theirs] = [true, false].map((ours) => sum(candidates.filter((row) => row.ours === ours)));
  const from = { age: life - CANDIDATE_YEARS, life };
  const all = sum(candidates);
  return [
    all === 0
      ? { rule: "baseNoCandidates", ...from }
      : { rule: "baseCandidates", machines: all, ours: own ?? 0, competitors: theirs ?? 0, ...from },
    ...(unplaced.length === 0
      ? []
      : [
          {
            rule: "baseUnplaced",
            machines: machinesOf(unplaced),
            withoutVolume: machinesOf(unplaced.filter(({ monthlyVolume }) => monthlyVolume === undefined)),
            withoutAge: machinesOf(unplaced.filter(({ age }) => age === undefined)),
          } as const,
        ]),
  ];
}
