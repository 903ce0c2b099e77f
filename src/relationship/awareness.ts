/** From awareness by way of opinion and attitude to action: how far the customer has come. */
import { flag } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Known, readKnown } from "./answers.js";
import { sequence } from "./sequence.js";
import { AWARENESS } from "./table.js";

/** A step from knowing of us to buying from us. */
export type AwarenessStep = (typeof AWARENESS)[number];

/** Which steps the customer has taken; left out it is not known. */
export type AwarenessAnswers = Known<AwarenessStep, boolean>;

/** Why the customer stands where it does. */
export type AwarenessReason =
  | { readonly rule: "awarenessReached"; readonly step: AwarenessStep; readonly next: AwarenessStep | undefined }
  | { readonly rule: "awarenessNone"; readonly next: AwarenessStep }
  | { readonly rule: "awarenessUnknown"; readonly couldStopAt: readonly AwarenessStep[] }
  | { readonly rule: "awarenessAhead"; readonly steps: readonly AwarenessStep[]; readonly without: AwarenessStep };

/** How far the customer has come; `none` has not heard of us. */
export interface Awareness extends Judgement<AwarenessStep | "none" | "undetermined", AwarenessReason> {
  /** The step to take next; `undefined` once all are taken, or while more than one is possible. */
  readonly next: AwarenessStep | undefined;
  /** Steps taken without the one before: they rest on nothing. */
  readonly ahead: readonly AwarenessStep[];
}

/**
 * Tells how far a customer has come from awareness to action. Each step rests on the one before, so that the last step
 * without a gap is the verdict; a step taken ahead of a missing one is named.
 *
 * @throws RangeError for an unknown step, TypeError for an answer that is not true or false.
 * @example
 * Relationship.awareness({ awareness: true, opinion: true, attitude: false }).verdict // => "opinion"
 * Relationship.awareness({ awareness: true, opinion: true, attitude: false, action: true }).because
 * // => [{ rule: "awarenessReached", step: "opinion", next: "attitude" }, { rule: "awarenessAhead", steps: ["action"], without: "attitude" }]
 * Relationship.awareness({ awareness: false }).because // => [{ rule: "awarenessNone", next: "awareness" }]
 * Relationship.awareness({ awareness: true, action: false }).because // => [{ rule: "awarenessUnknown", couldStopAt: ["opinion", "attitude", "action"] }]
 * @category Relation
 * @see docs/sources.md#relationship-scores
 */
export function awareness(answers: AwarenessAnswers): Awareness {
  const known = readKnown("Relationship.awareness", "answers", answers, AWARENESS, "a step of awareness", flag);
  const { taken, couldStopAt, stops, ahead } = sequence(AWARENESS, known);
  const [next, another] = couldStopAt;
  const without = couldStopAt[couldStopAt.length - 1];
  const gap: AwarenessReason[] =
    ahead.length === 0 || without === undefined ? [] : [{ rule: "awarenessAhead", steps: [...ahead], without }];
  if (next !== undefined && (another !== undefined || !stops)) {
    const because = [{ rule: "awarenessUnknown", couldStopAt: [...couldStopAt] } as const, ...gap];
    return { verdict: "undetermined", because, next: undefined, ahead };
  }
  const step = taken[taken.length - 1];
  if (step !== undefined) {
    return { verdict: step, because: [{ rule: "awarenessReached", step, next }, ...gap], next, ahead };
  }
  const first = next ?? AWARENESS[0];
  return { verdict: "none", because: [{ rule: "awarenessNone", next: first }, ...gap], next: first, ahead };
}
