/** Who is near the decider: by influence, or by reporting lines. */
import { linesTo } from "./formal.js";
import { gathered, type Network } from "./network.js";
import type { Attitude } from "./person.js";
import { strongest } from "./strongest.js";

/** Somebody near a decider, or a decider. */
export interface NearDecider {
  readonly id: string;
  readonly attitude: Attitude | undefined;
  /** With what strength their word reaches a decider; nothing where no way is known. */
  readonly strength: number | undefined;
  /** How many reporting lines, up or down, lie between; nothing where none lead there. */
  readonly lines: number | undefined;
}

/** Those near enough one way or the other, the strongest word first, then the fewest lines, then by id. */
export function nearTo(network: Network, near: { readonly strength: number; readonly lines: number }): NearDecider[] {
  const { strength, end } = strongest(network);
  const lines = linesTo(network.deciders, network.superior, reportsOf(network.superior));
  const found = network.people.flatMap(({ id, attitude }, row): NearDecider[] => {
    const own = (end[row] ?? -1) < 0 ? undefined : strength[row];
    const away = (lines[row] ?? -1) < 0 ? undefined : lines[row];
    const isNear = (own !== undefined && own >= near.strength) || (away !== undefined && away <= near.lines);
    return isNear ? [{ id, attitude, strength: own, lines: away }] : [];
  });
  return found.sort(
    (one, other) =>
      (other.strength ?? 0) - (one.strength ?? 0) ||
      (one.lines ?? found.length) - (other.lines ?? found.length) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Who reports to each row. */
function reportsOf(superior: Int32Array): (row: number) => Int32Array {
  const own = Int32Array.from(superior.keys()).filter((row) => (superior[row] ?? -1) >= 0);
  const { start, to } = gathered(
    superior.length,
    own.map((row) => superior[row] ?? 0),
    own,
  );
  return (row) => to.subarray(start[row], start[row + 1]);
}
