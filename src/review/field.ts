/** The machines of the accounts: whose they are, and how many will be replaced. */
import type { Day } from "../day.js";
import {
  type Machine,
  type MachinesInField,
  machinesInField,
  type Replacement,
  type ReplacementOptions,
  replacement,
} from "../territory/index.js";
import type { Account } from "./input.js";

/** Machines that stand at an account. */
export type AccountMachine = Omit<Machine, "customer">;

/** The machines of all accounts. */
export interface FieldReview {
  /** By account and organisation. */
  readonly field: MachinesInField;
  readonly replacement: Replacement;
  /** The accounts of which no machine is on record. */
  readonly withoutMachines: readonly string[];
}

export function fieldOf(accounts: readonly Account[], asOf: Day, options: ReplacementOptions): FieldReview | undefined {
  const machines = accounts.flatMap(({ id, machines: own = [] }) => own.map((machine) => ({ ...machine, customer: id })));
  if (machines.length === 0) return undefined;
  return {
    field: machinesInField(machines, { ...options, by: ["customer", "organisation"] }),
    replacement: replacement(machines, asOf, options),
    withoutMachines: accounts.filter(({ machines: own = [] }) => own.length === 0).map(({ id }) => id),
  };
}
