/** The detector: where the buyer is, what says so, what says otherwise, and what is missing. */
import { type Day, type Days, numbered } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Alignment, alignment } from "./alignment.js";
import { type Candidate, type Posterior, posteriorOf } from "./belief.js";
import {
  type DisregardedReason,
  type Effect,
  faded,
  type Filtered,
  filter,
  kept,
  type Move,
  strength,
} from "./filter.js";
import { placeOf, type SellerStage, type Stage, type Witness } from "./ids.js";
import { type MissingReason, missingFor } from "./missing.js";
import { type NextStep, next } from "./next.js";
import { type Observation, readObservations, type Seen } from "./observation.js";
import { type DetectOptions, type Parameters, readParameters } from "./parameters.js";
import { type SellerReason, sellerOf } from "./seller.js";
import { TOLD } from "./signals.js";
import { STAGES } from "./table.js";

/** Why the stage is named, or none is. */
export interface VerdictReason {
  readonly rule: "stageLikely" | "notConfident" | "nothingObserved";
  readonly stage: Stage;
  readonly probability: number;
  readonly second: Stage;
  readonly secondProbability: number;
  readonly confidentFrom: number;
}

/** What the course of events fixes, and what silence takes away. */
export type CourseReason =
  | { readonly rule: "milestonePassed"; readonly signal: string; readonly observedAt: Day; readonly stage: Stage }
  | {
      readonly rule: "steppedBack";
      readonly signal: string;
      readonly observedAt: Day;
      readonly by: Witness;
      readonly stage: Stage;
    }
  | { readonly rule: "loopStarted"; readonly signal: string; readonly observedAt: Day; readonly loop: number }
  | { readonly rule: "silence"; readonly since: Day; readonly days: Days; readonly kept: number };

/** What an observation did to the probability of the stage. */
export interface EvidenceReason {
  readonly rule: "speaksFor" | "speaksAgainst";
  readonly signal: string;
  readonly observedAt: Day;
  readonly by: Witness;
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

/** Everything a detection may say why. */
export type DetectionReason = VerdictReason | CourseReason | EvidenceReason;

/** One observation, and how it moved the probabilities. */
export interface Step {
  /** Where it stood among the observations. */
  readonly row: number;
  readonly signal: string;
  readonly observedAt: Day;
  readonly by: Witness;
  readonly effect: Effect;
  /** Its own weight times that of its witness. */
  readonly weight: number;
  readonly loop: number;
  /** The earliest stage possible from here on. */
  readonly earliest: Stage;
  readonly before: Posterior;
  readonly after: Posterior;
}

/** Where the buyer is, and what says so. */
export interface Detection extends Judgement<Stage | "undetermined", DetectionReason> {
  /** The verdict as a stage; `undefined` while it is undetermined. */
  readonly stage: Stage | undefined;
  /** The probability of the most probable stage. */
  readonly confidence: number;
  /** The two most probable stages. */
  readonly best: readonly [Candidate, Candidate];
  readonly posterior: Posterior;
  /** What speaks against the most probable stage, the strongest first. */
  readonly against: readonly EvidenceReason[];
  /** What would tell more: exit events not seen, and signs that would settle it. */
  readonly missing: readonly MissingReason[];
  /** How often the cycle has started, from 1. */
  readonly loop: number;
  /** The earliest stage possible by the last exit event. */
  readonly earliest: Stage;
  /** Where the seller is: as given, or by the last thing the seller did. */
  readonly seller: SellerStage | undefined;
  readonly sellerBecause: readonly SellerReason[];
  readonly alignment: Alignment;
  /** The exit event to win next; `undefined` while the stage is undetermined. */
  readonly next: NextStep | undefined;
  /** Every observation that had its say, in the order it was heard: the whole way from the prior to the result. */
  readonly steps: readonly Step[];
  /** Every observation of the buyer that had none, and why. */
  readonly disregarded: readonly DisregardedReason[];
}

/**
 * Infers the buyer's stage from what was observed: milestones first, evidence second, and `undetermined` with the two
 * best stages where it is not confident enough.
 *
 * An exit event that the customer has let be seen fixes the earliest stage possible. From there a forward filter over the
 * six stages weighs the signs in the order of time: Bayes' rule with the likelihoods of `SIGNALS`, each to the power of
 * its weight. From one day to the next what was known fades by the half-life towards the row of `TRANSITIONS`, and so it
 * does until `asOf`. What only the seller has seen can hold the buyer back, never move it on. The order of the
 * observations does not matter. Probabilities are good to about 12 digits.
 *
 * `options` may replace every table and every limit, and add signals of your own.
 *
 * @throws RangeError for an unknown signal or witness, a day after `asOf`, a weight outside 0–1, a half-life that is not
 * above 0, or rows that are no distributions.
 * @example
 * const seen = [
 *   { signal: "customerResolvedToAct", observedAt: "2026-01-12", by: "customer" },
 *   { signal: "sentProposal", observedAt: "2026-02-02", by: "seller" },
 *   { signal: "namesCriteria", observedAt: "2026-02-10", by: "customer" },
 *   { signal: "comparesSuppliers", observedAt: "2026-02-20", by: "coach" },
 *   { signal: "asksForReferences", observedAt: "2026-02-24", by: "customer" },
 * ] as const
 * const found = Cycle.detect(seen, {}, "2026-03-01")
 * found.verdict // => "evaluationOfOptions"
 * found.earliest // => "evaluationOfOptions"
 * found.alignment.verdict // => "aligned"
 * found.next.event // => "decisionMechanismClear"
 * explain(found, en.cycle.sentences)[1]
 * // => "On 2026-01-12 the customer finds the problem serious enough that it must change, and decides to act at once: evaluation of options at the earliest."
 * Cycle.detect([], {}, "2026-03-01").verdict // => "undetermined"
 * Cycle.detect([{ signal: "budgetAproved", observedAt: "2026-02-01", by: "customer" }], {}, "2026-03-01")
 * // throws RangeError: Cycle.detect: observations[0].signal must be a signal, an event or an action of the catalogue (did you mean "budgetApproved"?), got "budgetAproved"
 * @category Detection
 * @see docs/sources.md#cycle-transitions
 */
export function detect<Own extends string = never>(
  observations: readonly Observation<NoInfer<Own>>[],
  options: DetectOptions<Own>,
  asOf: Day,
): Detection {
  const where = "Cycle.detect";
  const parameters = readParameters(where, options);
  const seen = readObservations(where, observations, asOf, parameters.known);
  return judge(seen, parameters, numbered(where, "asOf", asOf));
}

/** The judgement of what was read. */
function judge(seen: readonly Seen[], parameters: Parameters, today: number): Detection {
  const filtered = filter(seen, parameters);
  const { loop, disregarded } = filtered;
  const posterior = posteriorOf(faded(filtered, today, parameters));
  const best = bestOf(posterior);
  const [{ stage: leader, probability: confidence }] = best;
  const stage = filtered.moves.length > 0 && confidence >= parameters.confidentFrom ? leader : undefined;
  const evidence = evidenceOf(filtered, today, leader, parameters);
  const seller = sellerOf(seen, filtered, parameters);
  return {
    verdict: stage ?? "undetermined",
    because: [
      verdictReason(best, stage, filtered, parameters),
      ...courseOf(filtered),
      ...evidence.filter(({ rule }) => rule === "speaksFor").slice(0, TOLD),
      ...silenceOf(filtered, today, parameters),
    ],
    stage,
    confidence,
    best,
    posterior,
    against: evidence.filter(({ rule }) => rule === "speaksAgainst").slice(0, TOLD),
    missing: missingFor(best, filtered, parameters),
    loop,
    earliest: stageAt(filtered.earliest),
    seller: seller.stage,
    sellerBecause: seller.because,
    alignment: alignment(stage, seller.stage, { buyerLoop: loop, sellerLoop: seller.loop }),
    next: stage === undefined ? undefined : next(stage),
    steps: filtered.moves.map(stepOf),
    disregarded,
  };
}

/** The two most probable stages; of equals the earlier one. */
function bestOf(posterior: Posterior): [Candidate, Candidate] {
  const [first = NONE, second = NONE] = STAGES.map((stage) => ({ stage, probability: posterior[stage] })).sort(
    (a, b) => b.probability - a.probability,
  );
  return [first, second];
}

const NONE: Candidate = { stage: "recognitionOfNeeds", probability: 0 };

function verdictReason(
  [first, second]: Detection["best"],
  stage: Stage | undefined,
  { moves }: Filtered,
  { confidentFrom }: Parameters,
): VerdictReason {
  const rule = moves.length === 0 ? "nothingObserved" : stage === undefined ? "notConfident" : "stageLikely";
  return { rule, ...first, second: second.stage, secondProbability: second.probability, confidentFrom };
}

/** The milestone, the step back or the new loop by which the earliest stage possible came to be what it is. */
function courseOf({ moves, loop }: Filtered): CourseReason[] {
  const told: CourseReason[] = [];
  const started = moves.find(({ effect, loop: own }) => effect === "newLoop" && own === loop)?.seen;
  if (started) told.push({ rule: "loopStarted", signal: started.signal, observedAt: started.observedAt, loop });
  const [last] = moves.filter(({ effect, loop: own }) => own === loop && COURSE.has(effect)).slice(-1);
  if (last === undefined) return told;
  const { signal, observedAt, by } = last.seen;
  const rule = last.effect === "milestone" ? "milestonePassed" : "steppedBack";
  return [...told, { rule, signal, observedAt, by, stage: stageAt(last.earliest) }];
}

const COURSE: ReadonlySet<Effect> = new Set<Effect>(["milestone", "movedBack"]);

/** What each observation since the last milestone did for a stage, the strongest as of today first. */
function evidenceOf(
  { moves, loop }: Filtered,
  today: number,
  stage: Stage,
  { halfLife }: Parameters,
): EvidenceReason[] {
  const passed = moves.reduce((last, { effect }, nth) => (effect === "milestone" ? nth : last), -1);
  return moves
    .slice(passed + 1)
    .filter((move) => move.loop === loop && (move.effect === "evidence" || move.effect === "atMost"))
    .map((move) => ({ move, weighs: strength(move, placeOf(stage)) * kept(today - move.seen.on, halfLife) }))
    .filter(({ weighs }) => Math.abs(weighs) > NOTHING)
    .sort((a, b) => Math.abs(b.weighs) - Math.abs(a.weighs))
    .map(({ move: { seen, before, after }, weighs }) => ({
      rule: weighs > 0 ? "speaksFor" : "speaksAgainst",
      signal: seen.signal,
      observedAt: seen.observedAt,
      by: seen.by,
      stage,
      from: posteriorOf(before)[stage],
      to: posteriorOf(after)[stage],
    }));
}

/** What rounding alone can make of no evidence at all. */
const NOTHING = 1e-9;

function silenceOf({ moves, on }: Filtered, today: number, { halfLife }: Parameters): CourseReason[] {
  const last = moves[moves.length - 1];
  if (last === undefined || on === undefined || on === today) return [];
  const days = today - on;
  return [{ rule: "silence", since: last.seen.observedAt, days, kept: kept(days, halfLife) }];
}

const stageAt = (place: number): Stage => STAGES[place] ?? "recognitionOfNeeds";

function stepOf({ seen, effect, weight, loop, earliest, before, after }: Move): Step {
  return {
    row: seen.row,
    signal: seen.signal,
    observedAt: seen.observedAt,
    by: seen.by,
    effect,
    weight,
    loop,
    earliest: stageAt(earliest),
    before: posteriorOf(before),
    after: posteriorOf(after),
  };
}
