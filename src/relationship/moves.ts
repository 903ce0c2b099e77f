/** Who moved between two looks at the matrix: along which road, and who fell back. */
import type { Judgement } from "../judgement.js";
import {
  type Account,
  type Axis,
  type Place,
  type Placed,
  type PlaceOptions,
  placed,
  readAccounts,
  readLimits,
} from "./place.js";
import { highOf, nextStep, placeOn, ROAD_IDS, type Road } from "./step.js";

/** How an account moved; `appeared` and `gone` are in one of the two looks only. */
export type MoveVerdict = "forward" | "fellBack" | "stayed" | "appeared" | "gone" | "undetermined";

/** A move from one place to another. */
export interface Moved {
  readonly from: Place;
  readonly to: Place;
  /** The roads that it follows: onward, and with what the next step there builds. */
  readonly roads: readonly Road[];
  readonly gained: readonly Axis[];
  readonly lost: readonly Axis[];
}

/** Why a move is called forward, or not. */
export type MoveReason =
  | ({ readonly rule: "moveForward" } & Moved)
  | ({ readonly rule: "moveBack" } & Moved)
  | { readonly rule: "moveStayed"; readonly place: Place }
  | { readonly rule: "moveAppeared"; readonly couldBe: readonly Place[] }
  | { readonly rule: "moveGone"; readonly couldBe: readonly Place[] }
  | { readonly rule: "moveUnknown"; readonly before: readonly Place[]; readonly after: readonly Place[] };

/** An account's move. */
export interface Move extends Judgement<MoveVerdict, MoveReason> {
  readonly id: string;
  readonly from: Place | "undetermined" | undefined;
  readonly to: Place | "undetermined" | undefined;
  /** The roads that the move follows. */
  readonly roads: readonly Road[];
}

/** All moves – the accounts of `before` in their order, then the new ones – and how many there are of each kind. */
export interface Moves {
  readonly rows: readonly Move[];
  readonly counts: { readonly [V in MoveVerdict]: number };
}

/**
 * Compares two looks at the same accounts: `forward` is a move onward on at least one road, with what the next step there
 * builds; `fellBack` one that leads backward on both. A move from friend to supplier is forward by the first road, and its reason says that trust was lost.
 *
 * @throws RangeError for a repeated id, a rating or a limit outside 0–1, or an unknown axis.
 * @example
 * const before = [{ id: "a", trust: 0.2, value: 0.1 }, { id: "b", trust: 0.9, value: 0.8 }, { id: "c", trust: 0.6, value: 0.1 }, { id: "d", trust: 0.6 }, { id: "e", trust: 0, value: 0 }, { id: "f", trust: 0, value: 0 }]
 * const after = [{ id: "a", trust: 0.7, value: 0.1 }, { id: "b", trust: 0.9, value: 0.1 }, { id: "c", trust: 0.1, value: 0.8 }, { id: "d", trust: 0.6, value: 0.9 }, { id: "e", trust: 0.1, value: 0 }, { id: "g", trust: 1 }]
 * const seen = Relationship.moves(before, after)
 * seen.rows.map((row) => `${row.id} ${row.verdict}`) // => ["a forward", "b fellBack", "c forward", "d undetermined", "e stayed", "f gone", "g appeared"]
 * seen.rows[0].roads // => ["friendFirst"]
 * seen.rows[2].because // => [{ rule: "moveForward", from: "friend", to: "supplier", roads: ["friendFirst"], gained: ["value"], lost: ["trust"] }]
 * seen.counts.fellBack // => 1
 * @category Matrix
 * @see docs/sources.md#relationship-matrix
 */
export function moves(before: readonly Account[], after: readonly Account[], options: PlaceOptions = {}): Moves {
  const where = "Relationship.moves";
  const limits = readLimits(where, options);
  const look = (what: string, accounts: readonly Account[]) =>
    new Map(readAccounts(where, what, accounts).map(({ id, ...standing }) => [id, placed(standing, limits)]));
  const [old, now] = [look("before", before), look("after", after)];
  const rows = [...new Set([...old.keys(), ...now.keys()])].map((id) => moved(id, old.get(id), now.get(id)));
  const counts = { forward: 0, fellBack: 0, stayed: 0, appeared: 0, gone: 0, undetermined: 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return { rows, counts };
}

function moved(id: string, before: Placed | undefined, after: Placed | undefined): Move {
  const row = { id, from: before?.verdict, to: after?.verdict, roads: [] };
  if (before === undefined || after === undefined) {
    const couldBe = [...((before ?? after)?.couldBe ?? [])];
    return before === undefined
      ? { ...row, verdict: "appeared", because: [{ rule: "moveAppeared", couldBe }] }
      : { ...row, verdict: "gone", because: [{ rule: "moveGone", couldBe }] };
  }
  const [from, to] = [before.verdict, after.verdict];
  if (from === "undetermined" || to === "undetermined") {
    const because = [{ rule: "moveUnknown", before: [...before.couldBe], after: [...after.couldBe] }] as const;
    return { ...row, verdict: "undetermined", because };
  }
  if (from === to) return { ...row, verdict: "stayed", because: [{ rule: "moveStayed", place: to }] };
  const [was, is] = [highOf(from), highOf(to)];
  const gained = is.filter((axis) => !was.includes(axis));
  const lost = was.filter((axis) => !is.includes(axis));
  const builds = (road: Road) => nextStep(from, road).build.every((axis) => gained.includes(axis));
  const roads = ROAD_IDS.filter((road) => placeOn(road, to) > placeOn(road, from) && builds(road));
  const onward = roads.length > 0;
  return {
    ...row,
    verdict: onward ? "forward" : "fellBack",
    roads,
    because: [{ rule: onward ? "moveForward" : "moveBack", from, to, roads: [...roads], gained, lost }],
  };
}
