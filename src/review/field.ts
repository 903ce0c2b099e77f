/** The machines of the accounts: whose they are, and how many will be replaced. */
import type { Day } from "../day.js";
import { type Machine, type MachinesInField, machinesInField, type Replacement } from "../territory/index.js";
import { type ReplacementOptions, replacementOf } from "../territory/replacement.js";
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

/** Judges the machines; without any there is nothing to judge. Their ids are unique within an account alone. */
export function fieldOf(
  where: string,
  accounts: readonly Account[],
  asOf: Day,
  options: ReplacementOptions,
): FieldReview | undefined {
  const machines = accounts.flatMap(({ id: customer, machines: own = [] }) =>
    own.map(({ id: _, ...machine }): Machine => ({ ...machine, customer })),
  );
  const replacement = replacementOf(`${where}: territory`, machines, asOf, options);
  if (machines.length === 0) return undefined;
  return {
    field: machinesInField(machines, { ours: options.ours, by: ["customer", "organisation"] }),
    replacement,
    withoutMachines: accounts.filter(({ machines: own = [] }) => own.length === 0).map(({ id }) => id),
  };
}
