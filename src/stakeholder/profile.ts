/** A person over the five dimensions: what is known, what is missing, and what to find out next. */
import type { Judgement } from "../judgement.js";
import { type Attitude, type Dimension, type Person, readPerson } from "./person.js";
import { DIMENSIONS } from "./table.js";

/** What speaks about a profile. */
export type ProfileReason =
  | { readonly rule: "profileComplete"; readonly of: number }
  | {
      readonly rule: "profileIncomplete";
      readonly known: number;
      readonly of: number;
      readonly missing: readonly Dimension[];
      readonly next: Dimension;
    }
  | { readonly rule: "profileAttitudeFirst"; readonly attitude: Attitude; readonly missing: readonly Dimension[] };

/** One dimension of a person. */
export interface ProfileRow {
  readonly dimension: Dimension;
  /** Its id in the dimension's table; `undefined` while it is not known. */
  readonly value: string | undefined;
}

/** A person over the five dimensions, in their order. */
export interface Profile extends Judgement<"complete" | "incomplete", ProfileReason> {
  readonly id: string;
  readonly rows: readonly ProfileRow[];
  readonly known: readonly Dimension[];
  readonly missing: readonly Dimension[];
  /** What to find out next: the first that is missing. */
  readonly next: Dimension | undefined;
}

/**
 * The five dimensions of a person in the order they are worked through, what is missing, and what to find out next.
 *
 * The level of need comes first and the attitude to us last; an attitude that is noted while the level of need is not is
 * told, for then the person was judged before being understood.
 *
 * @throws RangeError for a person without an id, or a value that is in none of the tables.
 * @example
 * const lin = { id: "lin", need: "esteem", change: "conservative", contact: "brief", attitude: "neutral" }
 * const { verdict, missing, next } = Stakeholder.profile(lin)
 * verdict // => "incomplete"
 * missing // => ["focus"]
 * next // => "focus"
 * Stakeholder.profile({ ...lin, focus: "business" }).because // => [{ rule: "profileComplete", of: 5 }]
 * explain(Stakeholder.profile({ id: "wei", attitude: "opponent" }), en.stakeholder.sentences)
 * // => ["Known: 1 of 5 dimensions; still to find out: level of need, attitude to change, decision focus and closeness of contact. Next: level of need.", "The attitude to us (opponent) was noted before level of need, attitude to change, decision focus and closeness of contact: check it once these are known."]
 * Stakeholder.profile({ id: "wei", need: "power" }) // throws RangeError: Stakeholder.profile: person.need must be one of "physiological", "safety", "belonging", "esteem", "cognitive", "selfActualisation", got "power"
 * @category People
 * @see docs/sources.md#stakeholder-dimensions
 */
export function profile(person: Person): Profile {
  const read = readPerson("Stakeholder.profile", "person", person);
  const rows = DIMENSIONS.map((dimension) => ({ dimension, value: read[dimension] }));
  const known = DIMENSIONS.filter((dimension) => read[dimension] !== undefined);
  const missing = DIMENSIONS.filter((dimension) => read[dimension] === undefined);
  const [next] = missing;
  const of = DIMENSIONS.length;
  const because: ProfileReason[] =
    next === undefined
      ? [{ rule: "profileComplete", of }]
      : [{ rule: "profileIncomplete", known: known.length, of, missing, next }];
  if (read.attitude !== undefined && read.need === undefined) {
    because.push({ rule: "profileAttitudeFirst", attitude: read.attitude, missing });
  }
  return {
    verdict: next === undefined ? "complete" : "incomplete",
    because,
    id: read.id,
    rows,
    known,
    missing,
    next,
  };
}
