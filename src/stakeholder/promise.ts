/** What an attack on a layer promises: the say of each person there, as far as attitude and contact let us win it. */
import { type Money, product, sum } from "../money.js";
import type { Attitude, Contact, Layer, Person } from "./person.js";
import { ATTITUDES, CONTACTS, OPENNESS, REACH, type WEIGHED_LAYERS } from "./table.js";

/** A layer that is weighed for an attack. */
export type WeighedLayer = (typeof WEIGHED_LAYERS)[number];

/** From the least to the most it could be. */
export interface Range {
  readonly low: Money;
  readonly high: Money;
}

/** The most an attitude and contact can promise of a say. */
const WHOLE = OPENNESS.mentor * REACH.inDepth;

/**
 * The say of a person: 1 for each where nobody's is known; else an unknown one lies between 0 and the largest known.
 */
export function sayOf(people: readonly Person[]): (person: Person) => readonly [low: number, high: number] {
  const largest = people.reduce<number | undefined>(
    (most, { weight }) => (weight === undefined ? most : Math.max(weight, most ?? 0)),
    undefined,
  );
  return ({ weight }) => {
    if (largest === undefined) return [1, 1];
    return weight === undefined ? [0, largest] : [weight, weight];
  };
}

/** say × openness × reach of a person, as twelfths; the range if attitude, contact or say are not known. */
export function promiseOf({ attitude, contact }: Person, [least, most]: readonly [number, number]): Range {
  const [closed, open] = steps(ATTITUDES, OPENNESS, attitude);
  const [far, near] = steps(CONTACTS, REACH, contact);
  return { low: product(least, closed, far), high: product(most, open, near) };
}

function steps<Id extends Attitude | Contact>(
  ids: readonly Id[],
  values: { readonly [I in Id]: number },
  known: Id | undefined,
): readonly [number, number] {
  const could = (known === undefined ? ids : [known]).map((id) => values[id]);
  return [Math.min(...could), Math.max(...could)];
}

/** The promise of a layer; those whose layer is not known may belong to it, too. */
export function promiseOfLayer(
  layer: Layer,
  promises: readonly { readonly layer?: Layer | undefined; readonly promise: Range }[],
): Range {
  const own = promises.filter((row) => row.layer === layer).map(({ promise }) => promise);
  const placeless = promises.filter((row) => row.layer === undefined).map(({ promise }) => promise);
  return {
    low: sum(own.map(({ low }) => low)),
    high: sum([...own, ...placeless].map(({ high }) => high)),
  };
}

/** Twelfths as the share of a say that is promised. */
export const shown = (twelfths: Money): number => twelfths.div(WHOLE).toNumber() + 0;
