/** The matrix: outsider, friend, supplier or partner, by personal trust and by value to the organisation. */
import { each, ratio, record, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Known, readKnown } from "./answers.js";
import { AXES, HIGH_FROM, PLACES } from "./table.js";

/** 局外人, 朋友, 供应商 or 合作伙伴. */
export type Place = keyof typeof PLACES;

/** Personal trust, or value to the organisation. */
export type Axis = (typeof AXES)[number];

/** How far we have come with an account, each 0–1; left out it is not known. */
export interface Standing {
  readonly trust?: number | undefined;
  /** The business with us, and what it is worth to their organisation. */
  readonly value?: number | undefined;
}

/** From where on an axis is high. */
export interface PlaceOptions {
  /** 0.5 each unless given. */
  readonly limits?: Known<Axis, number> | undefined;
}

/** Why an account stands where it does. */
export type PlaceReason =
  | { readonly rule: "placeHigh"; readonly axis: Axis; readonly is: number; readonly from: number }
  | { readonly rule: "placeLow"; readonly axis: Axis; readonly is: number; readonly from: number }
  | { readonly rule: "placeUnknown"; readonly axes: readonly Axis[]; readonly couldBe: readonly Place[] };

/** A place in the matrix. */
export interface Placed extends Judgement<Place | "undetermined", PlaceReason> {
  /** The places that fit what is known: one, two or all four. */
  readonly couldBe: readonly Place[];
}

/** An account of the matrix. */
export interface Account extends Standing {
  readonly id: string;
}

/** An account placed. */
export interface PlacedAccount extends Placed {
  readonly id: string;
}

/** All accounts in the order given, and how many stand in each place. */
export interface Matrix {
  readonly rows: readonly PlacedAccount[];
  readonly counts: { readonly [P in Place | "undetermined"]: number };
}

export const PLACE_IDS = Object.keys(PLACES) as Place[];

/**
 * Tells where an account stands: trust and value are high from 0.5 on, or from the caller's limits.
 *
 * While an axis is not known, the verdict is `undetermined` and `couldBe` says what is left.
 *
 * @throws RangeError for a rating or a limit outside 0–1, or an unknown axis.
 * @example
 * Relationship.place({ trust: 0.8, value: 0.2 }).verdict // => "friend"
 * Relationship.place({ trust: 0.8, value: 0.2 }).because[0] // => { rule: "placeHigh", axis: "trust", is: 0.8, from: 0.5 }
 * Relationship.place({ value: 0.9 }).couldBe // => ["supplier", "partner"]
 * Relationship.place({ trust: 0.5, value: 0.5 }, { limits: { value: 0.6 } }).verdict // => "friend"
 * @category Matrix
 * @see docs/sources.md#relationship-matrix
 */
export function place(standing: Standing, options: PlaceOptions = {}): Placed {
  const where = "Relationship.place";
  return placed(readStanding(where, "standing", standing), readLimits(where, options));
}

/**
 * Places every account in the matrix and counts the places.
 *
 * @throws RangeError for a repeated id, a rating or a limit outside 0–1, or an unknown axis.
 * @example
 * const accounts = [{ id: "Nordwind", trust: 0.7, value: 0.9 }, { id: "Aster", trust: 0.1, value: 0.2 }, { id: "Delta", trust: 0.9 }]
 * Relationship.matrix(accounts).rows.map((row) => row.verdict) // => ["partner", "outsider", "undetermined"]
 * Relationship.matrix(accounts).counts // => { outsider: 1, friend: 0, supplier: 0, partner: 1, undetermined: 1 }
 * @category Matrix
 * @see docs/sources.md#relationship-matrix
 */
export function matrix(accounts: readonly Account[], options: PlaceOptions = {}): Matrix {
  const where = "Relationship.matrix";
  const limits = readLimits(where, options);
  const rows = readAccounts(where, "accounts", accounts).map(({ id, ...own }) => ({ id, ...placed(own, limits) }));
  const counts = { outsider: 0, friend: 0, supplier: 0, partner: 0, undetermined: 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return { rows, counts };
}

/** From where on each axis is high. */
export type Limits = { readonly [A in Axis]: number };

export function readLimits(where: string, options: PlaceOptions): Limits {
  const { limits = {} } = record(where, "options", options);
  return { ...HIGH_FROM, ...Object.fromEntries(readKnown(where, "limits", limits, AXES, "an axis", ratio)) };
}

export function readAccounts(where: string, what: string, accounts: readonly Account[]): Account[] {
  const read = each(where, what, accounts, (account, own) => ({
    id: text(where, `${own}.id`, record(where, own, account).id),
    ...readStanding(where, own, account),
  }));
  unique(
    where,
    what,
    read.map(({ id }) => id),
  );
  return read;
}

function readStanding(where: string, what: string, standing: Standing): Standing {
  const { trust, value } = record(where, what, standing);
  return {
    trust: trust === undefined ? undefined : ratio(where, `${what}.trust`, trust),
    value: value === undefined ? undefined : ratio(where, `${what}.value`, value),
  };
}

/** The places that fit, and why. */
export function placed(standing: Standing, limits: Limits): Placed {
  const level = (axis: Axis) => {
    const is = standing[axis];
    return is === undefined ? undefined : is >= limits[axis] ? "high" : "low";
  };
  const couldBe = PLACE_IDS.filter((id) => AXES.every((axis) => [undefined, PLACES[id][axis]].includes(level(axis))));
  const told = AXES.flatMap((axis): PlaceReason[] => {
    const is = standing[axis];
    if (is === undefined) return [];
    return [{ rule: level(axis) === "high" ? "placeHigh" : "placeLow", axis, is, from: limits[axis] }];
  });
  const [only, another] = couldBe;
  if (only !== undefined && another === undefined) return { verdict: only, because: told, couldBe };
  const axes = AXES.filter((axis) => standing[axis] === undefined);
  return {
    verdict: "undetermined",
    because: [{ rule: "placeUnknown", axes, couldBe: [...couldBe] }, ...told],
    couldBe,
  };
}
