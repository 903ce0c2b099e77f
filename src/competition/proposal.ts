/** A proposal before it is handed over: what it must hold, and what gives a bad one away. */
import { type ChecklistAnswers, type ChecklistReason, checklist, covered } from "../checklist.js";
import { record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { PROPOSAL_BAD_SIGNS, PROPOSAL_PARTS } from "./reviews-table.js";

/** A part of a good proposal. */
export type ProposalPart = (typeof PROPOSAL_PARTS)[number];

/** A sign of a bad proposal. */
export type ProposalSign = (typeof PROPOSAL_BAD_SIGNS)[number];

/** What was found in a proposal; what is left out nobody has looked for. */
export interface ProposalAnswers {
  /** Whether each part is there. */
  readonly parts?: ChecklistAnswers<ProposalPart> | undefined;
  /** Whether each bad sign is there. */
  readonly badSigns?: ChecklistAnswers<ProposalSign> | undefined;
}

/** Why a proposal is sound, or not. */
export type ProposalReason =
  | ChecklistReason<"proposal", ProposalPart>
  | { readonly rule: "proposalBadSigns"; readonly signs: readonly ProposalSign[]; readonly of: number }
  | { readonly rule: "proposalSignsOpen"; readonly signs: readonly ProposalSign[]; readonly of: number }
  | { readonly rule: "proposalNoBadSign"; readonly of: number };

/** A proposal gone through. */
export interface ProposalCheck extends Judgement<"sound" | "faulty" | "undetermined", ProposalReason> {
  /** Parts that are not there, bad signs that are: what to mend. */
  readonly missing: readonly ProposalPart[];
  readonly badSigns: readonly ProposalSign[];
  /** What nobody has looked for. */
  readonly unknownParts: readonly ProposalPart[];
  readonly unknownSigns: readonly ProposalSign[];
  /** The share of the parts that is there, with every unknown one missing, and with every one there. */
  readonly coverage: readonly [low: number, high: number];
}

/**
 * Checks a proposal: `faulty` with a part missing or a bad sign, `sound` with all eight parts and known to be free of the
 * bad signs, and `undetermined` in between.
 *
 * @throws RangeError for a part or a sign that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const parts = Object.fromEntries(Competition.PROPOSAL_PARTS.map((part) => [part, true]))
 * const signs = Object.fromEntries(Competition.PROPOSAL_BAD_SIGNS.map((sign) => [sign, false]))
 * Competition.proposalCheck({ parts, badSigns: signs }).verdict // => "sound"
 * const check = Competition.proposalCheck({ parts: { ...parts, testimonies: false }, badSigns: { wallOfText: true } })
 * check.verdict // => "faulty"
 * explain(check, en.competition.sentences)[1] // => "1 of 9 signs of a bad proposal is there: a wall of text."
 * Competition.proposalCheck({ parts }).verdict // => "undetermined"
 * @category Reviews
 * @see docs/sources.md#competition-proposal
 */
export function proposalCheck(answers: ProposalAnswers): ProposalCheck {
  const where = "Competition.proposalCheck";
  const { parts = {}, badSigns = {} } = record(where, "answers", answers);
  const held = covered(where, "answers.parts", parts, PROPOSAL_PARTS, "a part of a proposal");
  const signs = covered(where, "answers.badSigns", badSigns, PROPOSAL_BAD_SIGNS, "a sign of a bad proposal");
  const list = checklist("proposal", held);
  const faulty = held.missing.length + signs.met.length > 0;
  const unknown = held.unknown.length + signs.unknown.length > 0;
  return {
    verdict: faulty ? "faulty" : unknown ? "undetermined" : "sound",
    because: reasons(list.because, signs.met, signs.unknown),
    missing: held.missing,
    badSigns: signs.met,
    unknownParts: held.unknown,
    unknownSigns: signs.unknown,
    coverage: held.coverage,
  };
}

/** What is known to be wrong first, then what is not known. */
function reasons(
  parts: readonly ChecklistReason<"proposal", ProposalPart>[],
  bad: readonly ProposalSign[],
  open: readonly ProposalSign[],
): ProposalReason[] {
  const of = PROPOSAL_BAD_SIGNS.length;
  const isGap = ({ rule }: ProposalReason) => rule === "checklistMissing";
  return [
    ...parts.filter(isGap),
    ...(bad.length > 0 ? [{ rule: "proposalBadSigns", signs: bad, of } as const] : []),
    ...parts.filter((reason) => !isGap(reason)),
    ...(open.length > 0 ? [{ rule: "proposalSignsOpen", signs: open, of } as const] : []),
    ...(bad.length + open.length === 0 ? [{ rule: "proposalNoBadSign", of } as const] : []),
  ];
}
