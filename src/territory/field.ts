/** Machines in field: ours and the competitors', by any two dimensions. */
import { each, oneOf, record, refusal } from "../check.js";
import { groupBy } from "../group.js";
import type { Explained } from "../judgement.js";
import { isOurs, type KnownMachine, type Machine, type OursOption, readMachines, readOurs } from "./machines.js";
import { DIMENSIONS } from "./table.js";

/** What machines can be set out by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** The machines of one vendor among some. */
export interface VendorCount {
  readonly vendor: string;
  readonly machines: number;
  /** Of all machines here, those of unknown vendors included. */
  readonly share: number;
}

/** Some machines, counted by whose they are. */
export interface FieldCount {
  readonly machines: number;
  readonly ours: number;
  readonly competitors: number;
  /** Nobody knows whose they are. */
  readonly unknown: number;
  /** Our share if none of the unknown are ours, and if all are; `undefined` without machines. */
  readonly ourShare: readonly [low: number, high: number] | undefined;
  /** The known vendors, the one with the most machines first, equals by name. */
  readonly vendors: readonly VendorCount[];
}

/** The machines that share a value; `undefined` for those of which it is not known. */
export interface FieldGroup extends FieldCount {
  readonly value: string | undefined;
}

/** The machines that share a row and a column. */
export interface FieldCell extends FieldCount {
  readonly row: string | undefined;
  readonly column: string | undefined;
}

/** The two dimensions, and which machines are ours. */
export interface FieldOptions extends OursOption {
  /** What the rows are, and what the columns. */
  readonly by: readonly [rows: Dimension, columns: Dimension];
}

/** What stands out among the machines in field. */
export type FieldReason =
  | {
      readonly rule: "fieldShare";
      readonly machines: number;
      readonly ours: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "fieldRival"; readonly vendor: string; readonly machines: number; readonly share: number }
  | { readonly rule: "fieldVendorUnknown"; readonly machines: number }
  | { readonly rule: "fieldValueUnknown"; readonly dimension: Dimension; readonly machines: number }
  | { readonly rule: "fieldEmpty" };

/** Machines in field. Of equals the first by name comes first, and the unknown last. */
export interface MachinesInField extends Explained<FieldReason> {
  readonly by: readonly [rows: Dimension, columns: Dimension];
  readonly total: FieldCount;
  /** The rows with the most machines first. */
  readonly rows: readonly FieldGroup[];
  /** The columns with the most machines first. */
  readonly columns: readonly FieldGroup[];
  /** Where rows and columns meet, as far as machines stand there, in the order of the rows and then of the columns. */
  readonly cells: readonly FieldCell[];
}

/**
 * The machines in field by two dimensions, counted exactly, with our share of each row, column and cell and every
 * vendor's.
 *
 * What is not known of a machine makes a group of its own, and a machine of an unknown vendor widens our share.
 *
 * @throws RangeError for twice the same dimension, a repeated id, a count outside 1–1,000,000, or both a day of
 * installation and an age.
 * @example
 * const machines = [
 *   { customer: "Harbour Bank", vendor: "us", count: 6, region: "north", organisation: "headOffice" },
 *   { customer: "Harbour Bank", vendor: "Aster", count: 3, region: "north", organisation: "branch" },
 *   { customer: "Mill & Co", count: 1, organisation: "plant" },
 * ]
 * const field = Territory.machinesInField(machines, { by: ["region", "organisation"] })
 * field.total.ourShare // => [0.6, 0.7]
 * field.rows.map(({ value, machines }) => [value, machines]) // => [["north", 9], [undefined, 1]]
 * field.cells[1].vendors // => [{ vendor: "Aster", machines: 3, share: 1 }]
 * explain(field, en.territory.sentences)[0] // => "Of 10 machines in field 6 are known to be ours: 60% to 70%."
 * Territory.machinesInField([], { by: ["region", "vendor"] }).because // => [{ rule: "fieldEmpty" }]
 * @category Installed base
 * @see docs/sources.md#territory-machines-in-field
 */
export function machinesInField(machines: readonly Machine[], options: FieldOptions): MachinesInField {
  const where = "Territory.machinesInField";
  const { by } = record(where, "options", options);
  const [row, column] = readBy(where, by);
  const ours = readOurs(where, options);
  const known = readMachines(where, machines);

  const rows = groupsBy(known, row, ours);
  const columns = groupsBy(known, column, ours);
  const total = counted(known, ours);
  const place = new Map(columns.map(({ value }, nth) => [value, nth]));
  return {
    because: reasons(total, ours, [row, column], [rows, columns]),
    by: [row, column],
    total,
    rows: rows.map(groupOf),
    columns: columns.map(groupOf),
    cells: rows.flatMap(({ value, held }) =>
      groupBy(held, (machine) => machine[column])
        .sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
        .map(([own, here]): FieldCell => ({ row: value, column: own, ...counted(here, ours) })),
    ),
  };
}

interface Group {
  readonly value: string | undefined;
  readonly held: readonly KnownMachine[];
  readonly count: FieldCount;
}

const groupOf = ({ value, count }: Group): FieldGroup => ({ value, ...count });

function groupsBy(machines: readonly KnownMachine[], dimension: Dimension, ours: string): Group[] {
  return groupBy(machines, (machine) => machine[dimension])
    .map(([value, held]) => ({ value, held, count: counted(held, ours) }))
    .sort((a, b) => last(a.value) - last(b.value) || b.count.machines - a.count.machines || byText(a.value, b.value));
}

const last = (value: string | undefined) => (value === undefined ? 1 : 0);

/** Orders two texts by their letters, the same in every language of the machine. */
export function byText(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Some machines by whose they are. */
export function counted(machines: readonly KnownMachine[], ours: string): FieldCount {
  const all = machinesOf(machines);
  const vendors = groupBy(machines, ({ vendor }) => vendor)
    .flatMap(([vendor, held]) => (vendor === undefined ? [] : [{ vendor, machines: machinesOf(held) }]))
    .sort((a, b) => b.machines - a.machines || byText(a.vendor, b.vendor));
  const own = machinesOf(machines.filter((machine) => isOurs(machine, ours) === true));
  const unknown = machinesOf(machines.filter((machine) => isOurs(machine, ours) === undefined));
  return {
    machines: all,
    ours: own,
    competitors: all - own - unknown,
    unknown,
    ourShare: all === 0 ? undefined : [own / all, (own + unknown) / all],
    vendors: vendors.map((held) => ({ ...held, share: held.machines / all })),
  };
}

/** How many machines the rows stand for. */
export function machinesOf(rows: readonly KnownMachine[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function readBy(where: string, by: FieldOptions["by"]): readonly [Dimension, Dimension] {
  const [rows, columns, ...more] = each(where, "by", by, (name, what) => oneOf(where, what, name, DIMENSIONS));
  if (rows === undefined || columns === undefined || more.length > 0) {
    throw refusal(where, "by", "must be two dimensions", by);
  }
  if (rows === columns) throw refusal(where, "by[1]", "must be another dimension than by[0]", columns);
  return [rows, columns];
}

function reasons(
  { machines, ours: own, ourShare, unknown, vendors }: FieldCount,
  ours: string,
  by: readonly Dimension[],
  groups: readonly (readonly Group[])[],
): FieldReason[] {
  if (ourShare === undefined) return [{ rule: "fieldEmpty" }];
  const [low, high] = ourShare;
  const rival = vendors.find(({ vendor }) => vendor !== ours);
  return [
    { rule: "fieldShare", machines, ours: own, low, high },
    ...(rival === undefined ? [] : [{ rule: "fieldRival", ...rival } as const]),
    ...(unknown === 0 ? [] : [{ rule: "fieldVendorUnknown", machines: unknown } as const]),
    ...by.flatMap((dimension, nth): FieldReason[] => {
      const group = groups[nth]?.find(({ value }) => value === undefined);
      return group === undefined || dimension === "vendor"
        ? []
        : [{ rule: "fieldValueUnknown", dimension, machines: group.count.machines }];
    }),
  ];
}
