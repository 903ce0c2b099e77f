/** The course of a deal: what was believed on each day on which something was seen. */
import { type Day, numbered } from "../day.js";
import { groupBy } from "../group.js";
import { type Posterior, posteriorOf } from "./belief.js";
import { faded, type Filtered, filter, type Move } from "./filter.js";
import type { Stage } from "./ids.js";
import { type Observation, readObservations } from "./observation.js";
import { type DetectOptions, type Parameters, readParameters } from "./parameters.js";
import { STAGES } from "./table.js";

/** What was believed on a day, before and after what was seen on it. */
export interface Moment {
  readonly on: Day;
  readonly loop: number;
  /** The earliest stage possible from this day on. */
  readonly earliest: Stage;
  readonly before: Posterior;
  readonly after: Posterior;
  /** What `detect` would have said on the evening of that day. */
  readonly verdict: Stage | "undetermined";
}

/**
 * Returns what was believed on each day on which the buyer was seen, before and after, in the order of time; and on
 * `asOf`, if nothing was seen on it. Between two days the belief fades smoothly from the one's `after` to the other's
 * `before`.
 *
 * @throws RangeError for what `detect` refuses.
 * @example
 * const seen = [
 *   { signal: "statesWantToChange", observedAt: "2026-01-12", by: "customer" },
 *   { signal: "customerResolvedToAct", observedAt: "2026-02-10", by: "customer" },
 * ] as const
 * const moments = Cycle.timeline(seen, {}, "2026-06-30")
 * moments.map(({ on }) => on) // => ["2026-01-12", "2026-02-10", "2026-06-30"]
 * moments.map(({ verdict }) => verdict) // => ["undetermined", "evaluationOfOptions", "undetermined"]
 * @category Detection
 * @see docs/sources.md#cycle-half-life
 */
export function timeline<Own extends string = never>(
  observations: readonly Observation<NoInfer<Own>>[],
  options: DetectOptions<Own>,
  asOf: Day,
): Moment[] {
  const where = "Cycle.timeline";
  const parameters = readParameters(where, options);
  const filtered = filter(readObservations(where, observations, asOf, parameters.known), parameters);
  const { moves } = filtered;
  const days = groupBy(moves, (move) => move.seen.on);
  const moments = days.flatMap(([, own]) => {
    const [first, last] = [own[0], own[own.length - 1]];
    return first === undefined || last === undefined ? [] : [momentOf(first, last, parameters)];
  });
  return moments[moments.length - 1]?.on === asOf ? moments : [...moments, today(filtered, asOf, parameters)];
}

function momentOf({ before }: Move, { seen, loop, earliest, after }: Move, { confidentFrom }: Parameters): Moment {
  const posterior = posteriorOf(after);
  return {
    on: seen.observedAt,
    loop,
    earliest: STAGES[earliest] ?? "recognitionOfNeeds",
    before: posteriorOf(before),
    after: posterior,
    verdict: named(posterior, confidentFrom),
  };
}

function today(filtered: Filtered, asOf: Day, parameters: Parameters): Moment {
  const belief = faded(filtered, numbered("Cycle.timeline", "asOf", asOf), parameters);
  const { loop, earliest, moves } = filtered;
  return {
    on: asOf,
    loop,
    earliest: STAGES[earliest] ?? "recognitionOfNeeds",
    before: posteriorOf(belief),
    after: posteriorOf(belief),
    verdict: moves.length === 0 ? "undetermined" : named(posteriorOf(belief), parameters.confidentFrom),
  };
}

/** The stage that is probable enough; none may be. */
function named(posterior: Posterior, confidentFrom: number): Stage | "undetermined" {
  const best = STAGES.reduce((a, b) => (posterior[b] > posterior[a] ? b : a));
  return posterior[best] >= confidentFrom ? best : "undetermined";
}
