/** The mix of questions and statements of a call, and what of it could not be judged. */
import { isUnsolvable, numbersOf } from "./breaches.js";
import type { Followed } from "./calls.js";
import type { Kind, StatementKind } from "./ids.js";
import { voicedBy } from "./log.js";
import type { Call } from "./record.js";
import { ENOUGH_PROBLEMS, FIGURES, KINDS, STATEMENTS } from "./table.js";
import type { Turn } from "./turns.js";

/** What else there is to know of a call; none of it is a breach. */
export type MixReason =
  | { readonly rule: "nothingAsked" }
  | ({ readonly rule: "questionMix"; readonly questions: number } & { readonly [K in Kind]: number } & {
      readonly share: number;
      /** The share of implication questions in calls at large: told, not judged. */
      readonly usualShare: number;
    })
  | {
      readonly rule: "statementMix";
      readonly features: number;
      readonly advantages: number;
      readonly benefits: number;
      readonly undetermined: number;
    }
  | { readonly rule: "fewProblemsRaised"; readonly raised: number; readonly enough: number }
  | { readonly rule: "problemNotNamed"; readonly turns: readonly number[]; readonly needs: readonly string[] }
  | { readonly rule: "answerNotNoted"; readonly turns: readonly number[] }
  | { readonly rule: "needNotClear"; readonly turns: readonly number[] };

/** How many questions of a kind, and their share of all; `undefined` where none was asked. */
export interface KindRow {
  readonly kind: Kind;
  readonly count: number;
  readonly share: number | undefined;
}

/** How many questions and statements of each kind. */
export interface QuestionMix {
  readonly questions: number;
  readonly kinds: readonly KindRow[];
  readonly statements: readonly { readonly kind: StatementKind | "undetermined"; readonly count: number }[];
}

/** The questions and the statements of a call, counted. */
export function mixOf(turns: readonly Turn[], verdicts: readonly (StatementKind | "undetermined")[]): QuestionMix {
  const asked = turns.flatMap((turn) => (turn.turn === "question" ? [turn.kind] : []));
  const counted = <Id>(ids: readonly Id[], id: Id) => ids.filter((own) => own === id).length;
  const questions = asked.length;
  return {
    questions,
    kinds: KINDS.map((kind) => {
      const count = counted(asked, kind);
      return { kind, count, share: questions === 0 ? undefined : count / questions };
    }),
    statements: [...STATEMENTS, "undetermined" as const].map((kind) => ({ kind, count: counted(verdicts, kind) })),
  };
}

/** The counts as reasons. */
export function mixReasons({ questions, kinds, statements }: QuestionMix): MixReason[] {
  const asked = (kind: Kind) => kinds.find((row) => row.kind === kind)?.count ?? 0;
  const said = (kind: StatementKind | "undetermined") => statements.find((row) => row.kind === kind)?.count ?? 0;
  const [situation, problem, implication, needPayoff] = KINDS.map(asked) as [number, number, number, number];
  const usualShare = FIGURES.implicationShare;
  const share = implication / questions;
  const reasons: MixReason[] =
    questions === 0
      ? [{ rule: "nothingAsked" }]
      : [{ rule: "questionMix", questions, situation, problem, implication, needPayoff, share, usualShare }];
  const counts = { features: said("feature"), advantages: said("advantage"), benefits: said("benefit") };
  const all = { ...counts, undetermined: said("undetermined") };
  if (Object.values(all).some((count) => count > 0)) reasons.push({ rule: "statementMix", ...all });
  return reasons;
}

/** What else is to be known, above all what could not be judged. */
export function remarks({ turns, needs }: Call, { tracks, unanswered }: Followed): MixReason[] {
  const reasons: MixReason[] = [];
  const isNameless = (turn: Turn) => turn.turn !== "statement" && turn.problem === undefined;
  const nameless = numbersOf(
    turns,
    (turn) => isNameless(turn) && !(turn.turn === "question" && turn.kind === "situation"),
  );
  const raised = [...tracks.values()].filter((track) => track.raised !== undefined && !isUnsolvable(track)).length;
  if (raised + nameless.length < ENOUGH_PROBLEMS) {
    reasons.push({ rule: "fewProblemsRaised", raised, enough: ENOUGH_PROBLEMS });
  }
  const logged = needs.filter(({ problem }) => problem === undefined).map(({ id }) => id);
  if (nameless.length + logged.length > 0) reasons.push({ rule: "problemNotNamed", turns: nameless, needs: logged });
  if (unanswered.length > 0) reasons.push({ rule: "answerNotNoted", turns: [...unanswered] });
  const unclear = numbersOf(turns, (turn) => voicedBy(turn) === "unclear");
  if (unclear.length > 0) reasons.push({ rule: "needNotClear", turns: unclear });
  return reasons;
}
