/** The chance that a machine of a certain age is replaced in a year to come, from how long others were kept. */
import { kaplanMeier, type Point } from "../stats/survival.js";

/** How long machines are kept, and how far that is known. */
export interface Curve {
  readonly points: readonly Point[];
  /** The longest time in the history, in years. */
  readonly longest: number;
  /** The share that is kept longer. */
  readonly rest: number;
}

/** The Kaplan–Meier estimate of some lives, of which one at least ended. */
export function curveOf(lives: readonly { readonly years: number; readonly replaced: boolean }[]): Curve {
  const times = (replaced: boolean) =>
    Float64Array.from(lives.filter((life) => life.replaced === replaced).map(({ years }) => years)).sort();
  const points = kaplanMeier(times(true), times(false));
  const last = points[points.length - 1];
  return { points, longest: last?.time ?? 0, rest: last?.survival ?? 1 };
}

/**
 * The chance that a machine of an age is replaced in the `year`th year from now; `undefined` for an unknown age, for an
 * age that no machine of the history outlived, and beyond the longest time while some were still in use then.
 */
export function hazard(curve: Curve, age: number | undefined, year: number): number | undefined {
  if (age === undefined) return undefined;
  const now = survival(curve, age);
  if (now === 0 || (age + year > curve.longest && curve.rest > 0)) return undefined;
  return (survival(curve, age + year - 1) - survival(curve, age + year)) / now;
}

/** The share kept longer than so many years. */
function survival({ points }: Curve, years: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.time ?? 0) <= years) low = middle + 1;
    else high = middle;
  }
  return points[low - 1]?.survival ?? 1;
}
