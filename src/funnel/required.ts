/** Backwards through the funnel: how much activity does a target need? */
import { count, each, ratio, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { WHOLE_WITHIN } from "./table.js";

/** Why a stage needs its count. */
export type RequiredReason = {
  readonly rule: "roundedUp";
  /** The stage's place, 0 for the first. */
  readonly stage: number;
  readonly count: number;
  readonly rate: number;
  /** What the next stage needs. */
  readonly next: number;
};

/** How many each stage must hold, from the first stage to the target. */
export interface Required extends Explained<RequiredReason> {
  readonly counts: readonly number[];
}

/**
 * How many must enter each stage so that `target` come out at the end, rounded up to whole customers at every step.
 * `rates` are the step rates in the order of the funnel; the counts are one more than the rates and end with the target.
 * `undefined` if a rate of 0 makes the target unreachable.
 *
 * @throws RangeError for a target below 0, a rate outside 0–1, or a need beyond 2⁵³.
 * @example
 * Funnel.required(14, [0.1, 0.35, 0.5, 0.4]).counts // => [2000, 200, 70, 35, 14]
 * Funnel.required(1, [0]) // => undefined
 * @category Activity
 * @see docs/sources.md#funnel-required
 */
export function required(target: number, rates: readonly number[]): Required | undefined {
  const where = "Funnel.required";
  const wanted = count(where, "target", target);
  const steps = each(where, "rates", rates, (rate, what) => ratio(where, what, rate));
  if (wanted > 0 && steps.includes(0)) return undefined;

  const counts = [wanted];
  const because: RequiredReason[] = [];
  for (let stage = steps.length - 1; stage >= 0; stage--) {
    const [next = 0, rate = 0] = [counts[counts.length - 1], steps[stage]];
    const needed = next === 0 ? 0 : wholeUp(next / rate);
    if (!Number.isSafeInteger(needed))
      throw refusal(where, `rates[${stage}]`, "must not ask for more than 2⁵³ customers", rate);
    counts.push(needed);
    because.push({ rule: "roundedUp", stage, count: needed, rate, next });
  }
  return { counts: counts.reverse(), because: because.reverse() };
}

/** The next whole number, unless the quotient is a whole number but for the last digits of a binary fraction. */
function wholeUp(quotient: number): number {
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) <= WHOLE_WITHIN * nearest ? nearest : Math.ceil(quotient);
}
