/** The information chain: whether we know of a deal what one has to know. */
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { INFORMATION_PARTS } from "./information-table.js";

/** A part of what one has to know of a deal. */
export type InformationPart = (typeof INFORMATION_PARTS)[number];

/** Whether each part is known; left out it has not been looked into, which is not "no". */
export type InformationAnswers = ChecklistAnswers<InformationPart>;

/** Why the chain is complete, or not. */
export type InformationReason =
  | { readonly rule: "informationComplete"; readonly parts: number }
  | { readonly rule: "informationMissing"; readonly parts: readonly InformationPart[]; readonly of: number }
  | {
      readonly rule: "informationOpen";
      readonly parts: readonly InformationPart[];
      readonly low: number;
      readonly high: number;
    };

/** The information chain of a deal, each list in the order of the parts. */
export interface InformationChain extends Judgement<"complete" | "incomplete" | "undetermined", InformationReason> {
  readonly known: readonly InformationPart[];
  readonly missing: readonly InformationPart[];
  readonly unknown: readonly InformationPart[];
  /** The share of the parts that is known, with every open part missing, and with every one known. */
  readonly completeness: readonly [low: number, high: number];
}

/**
 * Judges whether we know of a deal what one has to know: `complete` with all five parts, `incomplete` as soon as one is
 * known to be missing, and `undetermined` in between.
 *
 * @throws RangeError for a part that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const known = { participants: true, needs: true, budget: false, competition: true }
 * const chain = Cycle.informationChain(known)
 * chain.verdict // => "incomplete"
 * chain.missing // => ["budget"]
 * chain.unknown // => ["decisionProcess"]
 * chain.completeness // => [0.6, 0.8]
 * explain(chain, en.cycle.sentences)[0] // => "We lack 1 of the 5 parts of the information chain: the budget."
 * Cycle.informationChain({ ...known, budget: true, decisionProcess: true }).verdict // => "complete"
 * Cycle.informationChain({}).verdict // => "undetermined"
 * @category What we know
 * @see docs/sources.md#cycle-information
 */
export function informationChain(known: InformationAnswers): InformationChain {
  const { met, missing, unknown, coverage } = covered(
    "Cycle.informationChain",
    "known",
    known,
    INFORMATION_PARTS,
    "a part of the chain",
  );
  const [of, low, high] = [INFORMATION_PARTS.length, ...coverage];
  const because: InformationReason[] = [];
  if (missing.length > 0) because.push({ rule: "informationMissing", parts: missing, of });
  if (unknown.length > 0) because.push({ rule: "informationOpen", parts: unknown, low, high });
  if (because.length === 0) because.push({ rule: "informationComplete", parts: of });
  return {
    verdict: missing.length > 0 ? "incomplete" : unknown.length > 0 ? "undetermined" : "complete",
    because,
    known: met,
    missing,
    unknown,
    completeness: coverage,
  };
}
