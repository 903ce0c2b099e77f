/** Activity for a target that shall be reached with a probability, not only on average. */
import { count, each, level, ratio, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { betaBinomialMeans, binomialAtLeast } from "../stats/binomial.js";
import { stepsBack } from "./required.js";
import { MOST_ESTIMATED, MOST_STARTS, PRIOR, type REACHES, WHOLE_WITHIN } from "./table.js";

/** A rate that was counted: how many of how many continued. */
export interface CountedRate {
  readonly successes: number;
  readonly trials: number;
}

/** Whether any activity reaches a target with the probability wanted. */
export type Reach = (typeof REACHES)[number];

/** Why so much activity is needed, or none is enough. */
export type ProbableReason =
  | {
      readonly rule: "enoughStarts";
      readonly target: number;
      readonly starts: number;
      readonly probability: number;
      readonly wanted: number;
    }
  | { readonly rule: "averageAlone"; readonly starts: number; readonly probability: number }
  | { readonly rule: "ratesEstimated"; readonly steps: number; readonly prior: number }
  | { readonly rule: "stepNeverPassed"; readonly step: number }
  | { readonly rule: "notWithinLimit"; readonly limit: number; readonly probability: number; readonly wanted: number };

/** How many starts reach a target with a probability, beside what the average asks for. */
export interface ProbableStarts extends Judgement<Reach, ProbableReason> {
  /** The fewest starts; `undefined` if none within the limit are enough. */
  readonly starts: number | undefined;
  /** With what probability they reach the target. */
  readonly probability: number | undefined;
  /** What `required` asks for at the rates as given or counted; `undefined` where one of them is 0 or unknown. */
  readonly average: number | undefined;
  /** With what probability so many reach the target; `undefined` beyond the limit. */
  readonly averageProbability: number | undefined;
}

/**
 * The fewest starts that bring `target` customers to the end of the funnel with a probability of at least `wanted`.
 *
 * With known rates the number that arrives is binomial with the product of the rates. A rate given as a count is itself
 * uncertain: Beta(successes + ½, failures + ½) after Jeffreys' prior, and its step is beta-binomial. Both are summed
 * exactly, without a normal approximation. The search ends at 1,000,000,000 starts, with counted rates at 5,000.
 *
 * @throws RangeError for a target below 0, a rate outside 0–1, more successes than trials, more than 5 counted rates, or
 * a probability not between 0 and 1.
 * @example
 * const plan = Funnel.requiredWithProbability(14, [0.1, 0.35, 0.5, 0.4], 0.9)
 * plan.average // => 2000
 * plan.averageProbability.toFixed(4) // => "0.5359"
 * plan.starts // => 2706
 * const counted = Funnel.requiredWithProbability(3, [{ successes: 9, trials: 30 }, 0.5], 0.8)
 * counted.average // => 20
 * counted.starts // => 30
 * Funnel.requiredWithProbability(1, [0.5, 0], 0.9).verdict // => "unreachable"
 * Funnel.requiredWithProbability(1, [{ successes: 0, trials: 9000 }], 0.9).verdict // => "beyondLimit"
 * @category Activity
 * @see docs/sources.md#funnel-required-with-probability
 */
export function requiredWithProbability(
  target: number,
  steps: readonly (number | CountedRate)[],
  wanted: number,
): ProbableStarts {
  const where = "Funnel.requiredWithProbability";
  const goal = count(where, "target", target);
  const rates = each(where, "steps", steps, (step, what) => readStep(where, what, step));
  const counted = rates.flatMap((rate) => (typeof rate === "number" ? [] : [rate]));
  if (counted.length > MOST_ESTIMATED) {
    throw refusal(where, "steps", `must have at most ${MOST_ESTIMATED} counted rates`, counted.length, "number");
  }
  const sure = level(where, "wanted", wanted);
  const never = rates.indexOf(0);
  if (goal > 0 && never >= 0) {
    const because: ProbableReason = { rule: "stepNeverPassed", step: never };
    return { verdict: "unreachable", because: [because], ...NOWHERE };
  }

  const known = rates.reduce<number>((product, rate) => (typeof rate === "number" ? product * rate : product), 1);
  const limit = counted.length === 0 ? MOST_STARTS.known : MOST_STARTS.estimated;
  const average = onAverage(goal, rates);
  const reaches = counted.length === 0 ? binomial(goal, known) : estimated(goal, known, counted);
  const starts = fewest((number) => reaches(number) >= sure * (1 - WHOLE_WITHIN), goal, limit);
  const averageProbability = average === undefined || average > limit ? undefined : reaches(average);
  const notes: ProbableReason[] = [
    ...(average === undefined || averageProbability === undefined
      ? []
      : [{ rule: "averageAlone", starts: average, probability: averageProbability } as const]),
    ...(counted.length === 0 ? [] : [{ rule: "ratesEstimated", steps: counted.length, prior: PRIOR } as const]),
  ];
  if (starts === undefined) {
    const beyond: ProbableReason = { rule: "notWithinLimit", limit, probability: reaches(limit), wanted: sure };
    return { verdict: "beyondLimit", because: [beyond, ...notes], ...NOWHERE, average, averageProbability };
  }
  const probability = reaches(starts);
  const enough: ProbableReason = { rule: "enoughStarts", target: goal, starts, probability, wanted: sure };
  return { verdict: "reachable", because: [enough, ...notes], starts, probability, average, averageProbability };
}

const NOWHERE = { starts: undefined, probability: undefined, average: undefined, averageProbability: undefined };

function readStep(where: string, what: string, step: number | CountedRate): number | CountedRate {
  if (typeof step !== "object") return ratio(where, what, step);
  const { successes, trials } = record(where, what, step);
  const known = {
    successes: count(where, `${what}.successes`, successes),
    trials: count(where, `${what}.trials`, trials),
  };
  if (known.successes <= known.trials) return known;
  throw refusal(where, `${what}.successes`, `must be at most trials ${known.trials}`, known.successes);
}

function onAverage(target: number, rates: readonly (number | CountedRate)[]): number | undefined {
  const plain = rates.map((rate) => (typeof rate === "number" ? rate : rate.successes / rate.trials));
  if (plain.some((rate) => !(rate > 0))) return target === 0 ? 0 : undefined;
  const counts = stepsBack(target, plain);
  return counts.length > plain.length ? counts[0] : undefined;
}

type Reaches = (starts: number) => number;

const binomial =
  (target: number, rate: number): Reaches =>
  (starts) =>
    binomialAtLeast(target, starts, rate);

/**
 * Backwards through the chain: what reaches the target from j at one stage, averaged over how many of k get there, is
 * what reaches it from k at the stage before. The order of the steps does not matter, so the known rates come last.
 */
function estimated(target: number, rate: number, counted: readonly CountedRate[]): Reaches {
  let known: Float64Array = new Float64Array(0);
  return (starts) => {
    if (starts >= known.length) {
      const size = Math.min(MOST_STARTS.estimated, 2 * starts + 64) + 1;
      const last = Float64Array.from({ length: size }, (_, number) => binomialAtLeast(target, number, rate));
      known = counted.reduce<Float64Array>(
        (values, { successes, trials }) => betaBinomialMeans(values, successes + PRIOR, trials - successes + PRIOR),
        last,
      );
    }
    return known[starts] ?? 0;
  };
}

/** The first number from `low` to `limit` for which something holds that goes on holding: doubled, then halved. */
function fewest(holds: (number: number) => boolean, low: number, limit: number): number | undefined {
  let [short, enough] = [low - 1, low];
  while (enough <= limit && !holds(enough))
    [short, enough] = [enough, Math.min(2 * enough + 1, Math.max(limit, enough + 1))];
  if (enough > limit) return undefined;
  while (enough - short > 1) {
    const middle = short + Math.floor((enough - short) / 2);
    if (holds(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
