/** How far each problem came in a call, turn by turn: the evidence of the answers, and what was asked too early for it. */
import type { Answer, Kind } from "./ids.js";
import { voicedBy } from "./log.js";
import type { Call, KnownProblem } from "./record.js";
import { ENOUGH_CONSEQUENCES } from "./table.js";
import type { QuestionTurn, Turn } from "./turns.js";

/** What the customer made of a problem; minor is confirmed all the same. */
export type ProblemAnswer = Exclude<Answer, "explicitNeed">;

/** A problem while a call is followed. Turns are counted from 1. */
export interface Track {
  /** What we can do about it, if it was planned: `undefined` in it for nothing. */
  planned: KnownProblem | undefined;
  /** The turn in which it came up. */
  raised: number | undefined;
  answer: ProblemAnswer | undefined;
  /** The turn of the denial that still stands. */
  denied: number | undefined;
  /** Whether an answer was not noted, or a need not clear: it may have been anything. */
  isOpen: boolean;
  /** Whether the customer has said what is wanted, and the id of that need. */
  isExplicit: boolean;
  need: string | undefined;
  /** Confirmed consequences; those without an id are counted each by itself. */
  readonly consequences: Set<string>;
  unnamed: number;
  /** The turns of the questions about it, by kind. */
  readonly asked: { readonly [K in Kind]: number[] };
  /** Those that came too early, and those after a denial. */
  readonly early: { readonly implication: number[]; readonly needPayoff: number[] };
  readonly afterDenial: { readonly denied: number; readonly turn: number }[];
}

/** A call that was followed to its end. */
export interface Followed {
  /** By problem, in the order in which they came up; those that did not come up last. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** What was said of no problem in particular. */
  readonly loose: Track;
  /** The first turn that may have voiced an explicit need; 0 for an earlier call. */
  readonly firstWant: number;
  readonly unanswered: readonly number[];
}

/** Follows a call through its turns. */
export function follow({ turns, problems, needs }: Call): Followed {
  const tracks = new Map<string, Track>();
  const loose = newTrack();
  const unanswered: number[] = [];
  const trackOf = (problem: string | undefined): Track => {
    if (problem === undefined) return loose;
    const track = tracks.get(problem) ?? newTrack();
    tracks.set(problem, track);
    return track;
  };
  for (const { problem, kind, id } of needs) voice(trackOf(problem), kind, id);
  for (const { id, known } of problems) if (known !== undefined) bringOut(trackOf(id), known);
  let firstWant = [loose, ...tracks.values()].some(({ isExplicit }) => isExplicit) ? 0 : Number.POSITIVE_INFINITY;

  turns.forEach((turn, row) => {
    if (turn.turn === "statement") return;
    const [track, nth] = [trackOf(turn.problem), row + 1];
    const subject = turn.turn === "question" && turn.about !== undefined ? trackOf(turn.about) : track;
    if (subject !== track) subject.raised ??= nth;
    if (turn.turn === "question") {
      ask(track, loose, turn.kind, nth);
      hear(subject, asAnswered(turn), nth);
      if (isUnanswered(turn)) unanswered.push(nth);
    } else track.raised ??= nth;
    const voiced = voicedBy(turn);
    if (voiced !== undefined) voice(subject, voiced, turn.need ?? `turn${nth}`);
    if (voiced === "explicit" || voiced === "unclear" || isUnanswered(turn)) firstWant = Math.min(firstWant, nth);
  });
  for (const problem of problems) trackOf(problem.id).planned = problem;
  return { tracks, loose, firstWant, unanswered };
}

/** What the customer brings up about another problem is as good as an answer to a problem question. */
const asAnswered = (turn: QuestionTurn): QuestionTurn =>
  turn.about === undefined ? turn : { ...turn, kind: "problem", consequence: undefined };

const newTrack = (): Track => ({
  ...{ planned: undefined, raised: undefined, answer: undefined, denied: undefined, isOpen: false, isExplicit: false },
  ...{ need: undefined, consequences: new Set(), unnamed: 0, afterDenial: [] },
  asked: { situation: [], problem: [], implication: [], needPayoff: [] },
  early: { implication: [], needPayoff: [] },
});

/** Whether evidence is missing: a fact asked for is none, so that its answer need not be noted. */
const isUnanswered = (turn: Turn): boolean =>
  turn.turn === "question" && turn.answer === undefined && turn.kind !== "situation";

/** Confirmed consequences so far. */
export const consequencesOf = ({ consequences, unnamed }: Track): number => consequences.size + unnamed;

/** Whether the customer has a problem, however small. */
export const isAdmitted = ({ answer }: Track): boolean => answer !== undefined && answer !== "denied";

/** Whether a problem is large enough to ask for the payoff: called significant, or with enough consequences. */
export const isLarge = (track: Track): boolean =>
  track.answer === "significant" || consequencesOf(track) >= ENOUGH_CONSEQUENCES;

/** Notes a question, and whether it came too early. What was said of no problem may have been said of this one. */
function ask(track: Track, loose: Track, kind: Kind, nth: number): void {
  track.asked[kind].push(nth);
  if (kind !== "situation") track.raised ??= nth;
  if (track === loose) return;
  const either = [track, loose];
  const { denied } = track;
  if (denied !== undefined) track.afterDenial.push({ denied, turn: nth });
  if (either.some(({ isOpen, isExplicit }) => isOpen || isExplicit)) return;
  if (kind === "implication" && denied === undefined && !either.some(isAdmitted)) track.early.implication.push(nth);
  const together = consequencesOf(track) + consequencesOf(loose);
  const isEnough = either.some(isLarge) || together >= ENOUGH_CONSEQUENCES;
  if (kind === "needPayoff" && !isEnough) track.early.needPayoff.push(nth);
}

/** Takes in the evidence of an answer. Agreeing with a payoff is none, unless it is a want. */
function hear(track: Track, { kind, answer, consequence }: QuestionTurn, nth: number): void {
  if (kind === "implication" && (answer === "confirmed" || answer === "significant")) {
    if (consequence === undefined) track.unnamed += 1;
    else track.consequences.add(consequence);
  }
  if (answer === undefined) {
    if (kind !== "situation") leaveOpen(track);
  } else if (kind === "needPayoff" || answer === "explicitNeed") return;
  else if (answer === "significant") admit(track, answer);
  else if (kind === "problem" && answer === "denied") {
    track.answer = answer;
    track.denied = nth;
  } else if (kind === "problem" || (kind === "implication" && answer === "confirmed")) admit(track, answer);
}

/** Takes in a need that was voiced. */
function voice(track: Track, kind: "implied" | "explicit" | "unclear", id: string): void {
  if (kind === "unclear") leaveOpen(track);
  else if (track.answer !== "minor") admit(track, "confirmed");
  if (kind !== "explicit") return;
  track.isExplicit = true;
  track.need ??= id;
}

function bringOut(track: Track, known: "confirmed" | "significant" | "explicitNeed"): void {
  admit(track, known === "significant" ? known : "confirmed");
  if (known === "explicitNeed") track.isExplicit = true;
}

const GROWING: readonly (ProblemAnswer | undefined)[] = [undefined, "denied", "minor", "confirmed", "significant"];

/** An admitted problem grows and does not shrink, until it is denied. */
function admit(track: Track, answer: ProblemAnswer): void {
  if (GROWING.indexOf(answer) > GROWING.indexOf(track.answer)) track.answer = answer;
  track.denied = undefined;
}

function leaveOpen(track: Track): void {
  track.isOpen = true;
  if (track.denied !== undefined) track.answer = undefined;
  track.denied = undefined;
}
