/** The CRP loop – analyse, advise, carry out, evaluate – and where it is broken. */
import { flag } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Known, readKnown } from "./answers.js";
import { sequence } from "./sequence.js";
import { LOOP_STEPS } from "./table.js";

/** A step of the loop. */
export type LoopStep = (typeof LOOP_STEPS)[number];

/** Whether each step was done for the customer; left out it is not known. */
export type LoopAnswers = Known<LoopStep, boolean>;

/** Why the loop is closed, or where it is broken. */
export type LoopReason =
  | { readonly rule: "loopClosed" }
  | { readonly rule: "loopBroken"; readonly couldBreakAt: readonly LoopStep[] }
  | { readonly rule: "loopSkipped"; readonly steps: readonly LoopStep[] }
  | { readonly rule: "loopUnknown"; readonly steps: readonly LoopStep[] };

/** The loop gone through. */
export interface Loop extends Judgement<"closed" | "broken" | "undetermined", LoopReason> {
  /** The steps done, from the first on. */
  readonly done: readonly LoopStep[];
  /** Where it breaks first: one step, or more while steps before it are not known. */
  readonly couldBreakAt: readonly LoopStep[];
  /** Done although a step before them was not. */
  readonly skippedTo: readonly LoopStep[];
}

/**
 * Tells whether the CRP loop is closed, and at which step it is broken: the first one that was not done. Steps done
 * behind the break, such as carrying out what nobody advised, are named.
 *
 * @throws RangeError for an unknown step, TypeError for an answer that is not true or false.
 * @example
 * Relationship.loop({ analyse: true, advise: true, carryOut: true, evaluate: true }).because // => [{ rule: "loopClosed" }]
 * Relationship.loop({ analyse: true, advise: false, carryOut: true }).because
 * // => [{ rule: "loopBroken", couldBreakAt: ["advise"] }, { rule: "loopSkipped", steps: ["carryOut"] }]
 * Relationship.loop({ analyse: true, advise: true, evaluate: false }).couldBreakAt // => ["carryOut", "evaluate"]
 * Relationship.loop({ analyse: true }).because // => [{ rule: "loopUnknown", steps: ["advise", "carryOut", "evaluate"] }]
 * @category Service
 * @see docs/sources.md#relationship-serve
 */
export function loop(answers: LoopAnswers): Loop {
  const known = readKnown("Relationship.loop", "answers", answers, LOOP_STEPS, "a step of the loop", flag);
  const { taken, couldStopAt, stops, ahead } = sequence(LOOP_STEPS, known);
  const result = { done: taken, couldBreakAt: couldStopAt, skippedTo: ahead };
  if (couldStopAt.length === 0) return { verdict: "closed", because: [{ rule: "loopClosed" }], ...result };
  if (!stops)
    return { verdict: "undetermined", because: [{ rule: "loopUnknown", steps: [...couldStopAt] }], ...result };
  const skipped: LoopReason[] = ahead.length === 0 ? [] : [{ rule: "loopSkipped", steps: [...ahead] }];
  return {
    verdict: "broken",
    because: [{ rule: "loopBroken", couldBreakAt: [...couldStopAt] }, ...skipped],
    ...result,
  };
}
