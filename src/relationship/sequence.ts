/** Steps that build on each other, gone through with yes, no and unknown. */

/** How far a sequence has come. */
export interface Sequence<Step> {
  /** The steps from the first on that are known to be taken. */
  readonly taken: readonly Step[];
  /** Where it may stop: the open steps before the first that is known not to be taken, and that one. */
  readonly couldStopAt: readonly Step[];
  /** Whether it is known to stop somewhere. */
  readonly stops: boolean;
  /** Taken all the same, behind the place where it is known to stop. */
  readonly ahead: readonly Step[];
}

/** Goes through the steps in their order. */
export function sequence<Step>(steps: readonly Step[], answers: ReadonlyMap<Step, boolean>): Sequence<Step> {
  const notTaken = steps.findIndex((step) => answers.get(step) !== true);
  const stop = steps.findIndex((step) => answers.get(step) === false);
  const taken = notTaken < 0 ? steps : steps.slice(0, notTaken);
  const couldStopAt = steps.filter((step, nth) => answers.get(step) !== true && (stop < 0 || nth <= stop));
  const ahead = stop < 0 ? [] : steps.filter((step, nth) => nth > stop && answers.get(step) === true);
  return { taken, couldStopAt, stops: stop >= 0, ahead };
}
