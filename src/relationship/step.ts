/** The next step on the way to partner: what to build, and what to keep while it is built. */
import { oneOf } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Axis, PLACE_IDS, type Place } from "./place.js";
import { AXES, PLACES, ROADS } from "./table.js";

/** Friend before supplier, or supplier before friend. */
export type Road = (typeof ROADS)[number]["road"];

/** What the next step is. */
export type StepReason =
  | {
      readonly rule: "stepBuilds";
      readonly road: Road;
      readonly from: Place;
      readonly to: Place;
      readonly build: readonly Axis[];
      readonly keep: readonly Axis[];
      readonly ifKept: Place;
    }
  | { readonly rule: "stepArrived"; readonly keep: readonly Axis[] };

/** A step on a road. */
export interface NextStep extends Explained<StepReason> {
  /** The next place of the road; `undefined` for a partner. */
  readonly to: Place | undefined;
  /** What the step adds, and what it must not cost. */
  readonly build: readonly Axis[];
  readonly keep: readonly Axis[];
  /** Where the account stands once that is built and nothing is lost. */
  readonly ifKept: Place;
}

export const ROAD_IDS = ROADS.map(({ road }) => road);

/**
 * Returns the next step from a place on one of the two roads.
 *
 * From friend to supplier, business is built while trust is kept – and who keeps it is a partner at once, as `ifKept`
 * says; the same holds from supplier to friend.
 *
 * @throws RangeError for an unknown place or road.
 * @example
 * const step = Relationship.nextStep("friend", "friendFirst")
 * step.to // => "supplier"
 * step.build // => ["value"]
 * step.keep // => ["trust"]
 * step.ifKept // => "partner"
 * Relationship.nextStep("outsider", "supplierFirst").build // => ["value"]
 * Relationship.nextStep("partner", "friendFirst").because // => [{ rule: "stepArrived", keep: ["trust", "value"] }]
 * @category Matrix
 * @see docs/sources.md#relationship-matrix
 */
export function nextStep(place: Place, road: Road): NextStep {
  const where = "Relationship.nextStep";
  const from = oneOf(where, "place", place, PLACE_IDS);
  const chosen = oneOf(where, "road", road, ROAD_IDS);
  const to = placesOf(chosen)[placeOn(chosen, from) + 1];
  const keep = highOf(from);
  if (to === undefined) return { to, build: [], keep, ifKept: from, because: [{ rule: "stepArrived", keep }] };
  const build = highOf(to).filter((axis) => !keep.includes(axis));
  const ifKept = placeWith([...keep, ...build]);
  return { to, build, keep, ifKept, because: [{ rule: "stepBuilds", road: chosen, from, to, build, keep, ifKept }] };
}

/** What is high in a place. */
export const highOf = (place: Place): Axis[] => AXES.filter((axis) => PLACES[place][axis] === "high");

/** How far along a road a place lies. */
export const placeOn = (road: Road, place: Place): number => placesOf(road).indexOf(place);

const placesOf = (road: Road): readonly Place[] => ROADS.find((own) => own.road === road)?.places ?? [];

function placeWith(high: readonly Axis[]): Place {
  const fits = (place: Place) => AXES.every((axis) => (PLACES[place][axis] === "high") === high.includes(axis));
  return PLACE_IDS.find(fits) ?? "outsider";
}
