/** What to win next: the event that ends the stage, the questions that serve it, and those that test it. */
import type { EventId, Stage, StageStrategy } from "./ids.js";
import { readStage } from "./parameters.js";
import { EVENT_TESTS, NEXT, STAGE_STRATEGIES } from "./table.js";

/** A kind of question in the SPIN model. */
export type SpinKind = (typeof NEXT)[Stage]["spin"][number];

/** A question that tests whether an exit event has come about. */
export type EventTest = (typeof EVENT_TESTS)[keyof typeof EVENT_TESTS][number];

/** The exit event to win, and how. */
export interface NextStep {
  readonly event: EventId;
  /** What the stage asks of the seller. */
  readonly strategy: StageStrategy;
  /** The kinds of question that serve the stage, in the order in which they are asked. */
  readonly spin: readonly SpinKind[];
  /** The questions that test the event; locales have them in full. */
  readonly tests: readonly EventTest[];
}

/**
 * Returns the exit event to win in a stage of the buyer, the kinds of SPIN question that serve it, and the questions
 * that test whether it has come about.
 *
 * @throws RangeError for an unknown stage.
 * @example
 * Cycle.next("evaluationOfOptions").event // => "decisionMechanismClear"
 * Cycle.next("evaluationOfOptions").spin // => ["situation", "needPayoff"]
 * Cycle.next("evaluationOfOptions").tests.map((test) => en.cycle.tests[test])[0]
 * // => "Who takes part in the decision, and who has the last word?"
 * @category What comes next
 * @see docs/sources.md#cycle-next
 */
export function next(stage: Stage): NextStep {
  const known = readStage("Cycle.next", "stage", stage);
  const { event, spin } = NEXT[known];
  return { event, strategy: STAGE_STRATEGIES[known].strategy, spin: [...spin], tests: [...EVENT_TESTS[event]] };
}
