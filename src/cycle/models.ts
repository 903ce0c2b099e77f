/** Stages as others count them, in our six. */
import { knownId } from "../known.js";
import type { Stage } from "./ids.js";
import { MODELS } from "./models-table.js";

/** A stage model that someone else has published or uses. */
export type ModelId = keyof typeof MODELS;

/** A stage of such a model. */
export type ModelStage<Model extends ModelId = ModelId> = Model extends ModelId ? keyof (typeof MODELS)[Model] : never;

/**
 * The one or two stages of the buyer that a stage of another model spans, in their order.
 *
 * @throws RangeError for a model that does not exist, or a stage that the model does not have; the nearest id is named.
 * @example
 * Cycle.toCanonical("keyAccountBuying", "evaluation") // => ["evaluationOfOptions"]
 * Cycle.toCanonical("customerSide", "cooperationConfirmation") // => ["resolutionOfConcerns", "decision"]
 * Cycle.toCanonical("aida", "interst")
 * // throws RangeError: Cycle.toCanonical: stage must be a stage of the model "aida" (did you mean "interest"?), got "interst"
 * @category Other models
 * @see docs/sources.md#cycle-models
 */
export function toCanonical<Model extends ModelId>(model: Model, stage: ModelStage<Model>): readonly Stage[] {
  const where = "Cycle.toCanonical";
  const id = knownId(where, "model", model, MODEL_IDS, "a model of the table");
  const stages = new Map<string, readonly Stage[]>(Object.entries(MODELS[id]));
  const known = knownId(where, "stage", stage, [...stages.keys()], `a stage of the model "${id}"`);
  return [...(stages.get(known) ?? [])];
}

const MODEL_IDS = Object.keys(MODELS) as ModelId[];
