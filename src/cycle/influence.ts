/** What the result would be without each observation: which of them it hangs on. */
import { type Day, numbered } from "../day.js";
import { type Posterior, posteriorOf, rounded } from "./belief.js";
import { faded, filter } from "./filter.js";
import type { Stage, Witness } from "./ids.js";
import { type Observation, readObservations, type Seen } from "./observation.js";
import { type DetectOptions, type Parameters, readParameters } from "./parameters.js";
import { STAGES } from "./table.js";

/** An observation, and what would be believed without it. */
export interface Influence {
  readonly signal: string;
  readonly observedAt: Day;
  readonly by: Witness;
  /** The posterior without this one observation. */
  readonly without: Posterior;
  /** By how much the observation raises the probability of each stage; together 0. */
  readonly raises: Posterior;
  /** Whether another stage would be the most probable without it. */
  readonly decides: boolean;
}

/**
 * Returns, for each observation in the order given, what would be believed without it, and by how much it so raises or
 * lowers each stage: the exact answer to "what does this result hang on?".
 *
 * It takes a detection for each observation, so time grows with the square of their number.
 *
 * @throws RangeError for what `detect` refuses.
 * @example
 * const seen = [
 *   { signal: "asksForGuarantees", observedAt: "2026-02-10", by: "customer" },
 *   { signal: "lawyersReadContract", observedAt: "2026-02-20", by: "customer" },
 * ] as const
 * const [guarantees, lawyers] = Cycle.influence(seen, {}, "2026-03-01")
 * guarantees.decides // => false
 * lawyers.decides // => true
 * lawyers.raises.decision > 0.3 // => true
 * @category Detection
 * @see docs/sources.md#cycle-transitions
 */
export function influence<Own extends string = never>(
  observations: readonly Observation<NoInfer<Own>>[],
  options: DetectOptions<Own>,
  asOf: Day,
): Influence[] {
  const where = "Cycle.influence";
  const parameters = readParameters(where, options);
  const seen = readObservations(where, observations, asOf, parameters.known);
  const today = numbered(where, "asOf", asOf);
  const all = believed(seen, today, parameters);
  return seen.map((one) => {
    const without = believed(
      seen.filter((other) => other !== one),
      today,
      parameters,
    );
    const { signal, observedAt, by } = one;
    return { signal, observedAt, by, without, raises: difference(all, without), decides: top(all) !== top(without) };
  });
}

function believed(seen: readonly Seen[], today: number, parameters: Parameters): Posterior {
  return posteriorOf(faded(filter(seen, parameters), today, parameters));
}

function difference(of: Posterior, from: Posterior): Posterior {
  const less = (stage: Stage) => rounded(of[stage] - from[stage]);
  return {
    recognitionOfNeeds: less("recognitionOfNeeds"),
    evaluationOfOptions: less("evaluationOfOptions"),
    resolutionOfConcerns: less("resolutionOfConcerns"),
    decision: less("decision"),
    implementation: less("implementation"),
    changesOverTime: less("changesOverTime"),
  };
}

const top = (posterior: Posterior): Stage => STAGES.reduce((a, b) => (posterior[b] > posterior[a] ? b : a));
