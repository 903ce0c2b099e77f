/** What our contact hangs on: how many carry it, and who is lost with whom. */
import { isCloseFrom } from "./close-from.js";
import { dominatorsOf } from "./dominators.js";
import { idsOf, type Network } from "./network.js";
import type { Contact } from "./person.js";
import { MOST_CUTS } from "./table.js";

/** The people over whom our contact runs. */
export interface Thread {
  /** `none` and `single` only if no contact is unknown that could add to it. */
  readonly verdict: "several" | "single" | "none" | "undetermined";
  readonly people: readonly string[];
  /** Whose contact is not known. */
  readonly unknown: readonly string[];
  /** How many others our words reach over these people, by the links of influence. */
  readonly reached: number;
  /** With whom most others are lost, the most first; at most ten. */
  readonly cuts: readonly Cut[];
  /** The deciders whom our word reaches over one person alone, each with the last such person, by id. */
  readonly deciders: readonly DeciderOver[];
}

/** A decider, and the person over whom alone our word gets there. */
export interface DeciderOver {
  readonly decider: string;
  readonly over: string;
}

/** Somebody who is the only way to others: if they leave, our word no longer reaches these. */
export interface Cut {
  readonly person: string;
  readonly lost: readonly string[];
}

export function threadOf(network: Network, from: Contact): Thread {
  const those = (close: boolean | undefined) =>
    network.people.flatMap((person, row) => (isCloseFrom(person, from) === close ? [row] : []));
  const [held, open] = [those(true), those(undefined)];
  const { order, on } = dominatorsOf(held, network.out, network.into);
  const idAt = (row: number) => network.people[row]?.id ?? "";
  const deciders = network.deciders.flatMap((row): DeciderOver[] =>
    (on[row] ?? -2) < 0 ? [] : [{ decider: idAt(row), over: idAt(on[row] ?? -1) }],
  );
  const verdict =
    held.length > 1 ? "several" : open.length > 0 ? "undetermined" : held.length === 1 ? "single" : "none";
  return {
    verdict,
    people: idsOf(network, held),
    unknown: idsOf(network, open),
    reached: order.length - held.length,
    cuts: cutsOf(network, order, on),
    deciders: deciders.sort((one, other) => (one.decider < other.decider ? -1 : 1)),
  };
}

/** Those on whom others depend alone; a row comes after the one it depends on, so they are counted from the end. */
function cutsOf(network: Network, order: Int32Array, on: Int32Array): Cut[] {
  const lost = new Int32Array(network.people.length);
  for (let nth = order.length - 1; nth >= 0; nth -= 1) {
    const row = order[nth] ?? 0;
    const above = on[row] ?? -1;
    if (above >= 0) lost[above] = (lost[above] ?? 0) + (lost[row] ?? 0) + 1;
  }
  const idOf = (row: number) => network.people[row]?.id ?? "";
  const most = Array.from(order)
    .filter((row) => (lost[row] ?? 0) > 0)
    .sort((one, other) => (lost[other] ?? 0) - (lost[one] ?? 0) || (idOf(one) < idOf(other) ? -1 : 1))
    .slice(0, MOST_CUTS);
  return most.map((row) => ({ person: idOf(row), lost: idsOf(network, under(row, order, on)) }));
}

function under(top: number, order: Int32Array, on: Int32Array): number[] {
  const under = new Set([top]);
  for (const row of order) if (under.has(on[row] ?? -1)) under.add(row);
  under.delete(top);
  return [...under];
}
