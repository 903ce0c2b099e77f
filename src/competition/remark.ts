/** Speaking of competitors: praise, hint or decline, and never run them down. */
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { SPEAKING } from "./table.js";

/** A way of speaking of a competitor. */
export type Speaking = keyof typeof SPEAKING;

/** What a prepared remark does; left out it is not known. */
export type RemarkFacts = ChecklistAnswers<Speaking>;

/** `say` it, `rephrase` it since it does none of what is right, or `drop` it. */
export type RemarkVerdict = "say" | "rephrase" | "drop";

/** Why. */
export type RemarkReason =
  | { readonly rule: "remarkRunsDown"; readonly ways: readonly Speaking[] }
  | { readonly rule: "remarkRight"; readonly ways: readonly Speaking[] }
  | { readonly rule: "remarkNone"; readonly ways: readonly Speaking[] }
  | { readonly rule: "remarkOpen"; readonly unknown: readonly Speaking[]; readonly possible: readonly RemarkVerdict[] };

/** What to do with a remark, or all that it could be. */
export interface RemarkJudgement extends Judgement<RemarkVerdict | "undetermined", RemarkReason> {
  readonly possible: readonly RemarkVerdict[];
}

/**
 * Returns whether a prepared remark about a competitor can be said: it praises, hints or declines, and does not run the
 * competitor down, whatever else it does.
 *
 * @throws RangeError for a way of speaking that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * Competition.remark({ praises: true, runsDown: false }).verdict // => "say"
 * Competition.remark({ praises: true, runsDown: true }).verdict // => "drop"
 * Competition.remark({ praises: false, hints: false, declines: false, runsDown: false }).verdict // => "rephrase"
 * Competition.remark({ hints: true }).possible // => ["say", "drop"]
 * explain(Competition.remark({ runsDown: true }), en.competition.sentences)[0] // => "Drop the remark: it runs the competitor down."
 * @category Speaking of competitors
 * @see docs/sources.md#competition-speaking
 */
export function remark(facts: RemarkFacts): RemarkJudgement {
  const { met, missing, unknown } = covered("Competition.remark", "facts", facts, WAYS, "a way of speaking");
  const right = WAYS.filter((way) => SPEAKING[way]);
  const wrong = WAYS.filter((way) => !SPEAKING[way]);
  const [held, bad] = [right.filter((way) => met.includes(way)), wrong.filter((way) => met.includes(way))];
  if (bad.length > 0) return { verdict: "drop", because: [{ rule: "remarkRunsDown", ways: bad }], possible: ["drop"] };
  const possible: RemarkVerdict[] = [];
  if (right.some((way) => !missing.includes(way))) possible.push("say");
  if (held.length === 0) possible.push("rephrase");
  if (wrong.some((way) => unknown.includes(way))) possible.push("drop");
  const [verdict] = possible;
  if (verdict === undefined || possible.length > 1) {
    const open = { rule: "remarkOpen", unknown: [...unknown], possible: [...possible] } as const;
    return { verdict: "undetermined", because: [open], possible };
  }
  if (verdict === "say") return { verdict, because: [{ rule: "remarkRight", ways: held }], possible };
  return { verdict, because: [{ rule: "remarkNone", ways: right }], possible };
}

const WAYS = Object.keys(SPEAKING) as Speaking[];
