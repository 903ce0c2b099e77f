/** What went against the model in a call: each rule that was broken, where, and for which problem. */
import { type Followed, isLarge, type Track } from "./calls.js";
import type { ContactType, Kind } from "./ids.js";
import type { WholeLimits } from "./limits.js";
import type { Call } from "./record.js";
import type { Turn } from "./turns.js";

/** A rule that was broken, and the turns in which it was, from 1. */
export type BreachReason =
  | {
      readonly rule: "unsolvableTouched" | "payoffUnmeetable" | "payoffTooEarly" | "implicationTooEarly" | "gloomLeft";
      readonly problem: string;
      readonly turns: readonly number[];
    }
  | { readonly rule: "solutionTooEarly" | "presentedTooEarly"; readonly turns: readonly number[] }
  | {
      readonly rule: "deniedProblemPursued";
      readonly problem: string;
      /** The turn of the denial. */
      readonly denied: number;
      readonly turns: readonly number[];
    }
  | {
      readonly rule: "tooManyInCall";
      readonly kind: Kind;
      readonly asked: number;
      readonly to: number;
      /** Those beyond the limit. */
      readonly turns: readonly number[];
    }
  | {
      readonly rule: "tooManyForProblem";
      readonly problem: string;
      readonly kind: Kind;
      readonly asked: number;
      readonly to: number;
      readonly turns: readonly number[];
    };

/** All breaches of a call, those that cost most first; within a rule, problems in the order in which they came up. */
export function breachesOf(call: Call, followed: Followed, limits: WholeLimits): BreachReason[] {
  const tracks = [...followed.tracks];
  const inEach = (judge: (problem: string, track: Track) => BreachReason[]) =>
    tracks.flatMap(([problem, track]) => judge(problem, track));
  return [
    ...inEach((problem, track) => touched(problem, track, call.contact)),
    ...inEach(unmeetable),
    ...tooEarly(call, followed.firstWant),
    ...inEach((problem, { early }) => some({ rule: "payoffTooEarly", problem, turns: [...early.needPayoff] })),
    ...inEach((problem, { early }) => some({ rule: "implicationTooEarly", problem, turns: [...early.implication] })),
    ...inEach(pursued),
    ...inEach((problem, track) => gloom(problem, track, followed.loose)),
    ...(["situation", "problem"] as const).flatMap((kind) => inCall(kind, call.turns, limits[kind].to)),
    ...(["implication", "needPayoff"] as const).flatMap((kind) =>
      inEach((problem, { asked }) => forProblem(kind, problem, asked[kind], limits[kind].to)),
    ),
  ];
}

/** A breach, if there are turns in which it happened. */
const some = <Breach extends BreachReason>(breach: Breach): Breach[] => (breach.turns.length === 0 ? [] : [breach]);

/** Whether we are known to have nothing for a problem: it was planned, without a capability. */
export const isUnsolvable = ({ planned }: Track): boolean => planned !== undefined && planned.capability === undefined;

function touched(problem: string, track: Track, contact: ContactType | undefined): BreachReason[] {
  if (contact !== "dissatisfied" || !isUnsolvable(track)) return [];
  const { asked } = track;
  const turns = [...asked.problem, ...asked.implication, ...asked.needPayoff].sort((a, b) => a - b);
  return some({ rule: "unsolvableTouched", problem, turns });
}

function unmeetable(problem: string, track: Track): BreachReason[] {
  return isUnsolvable(track) ? some({ rule: "payoffUnmeetable", problem, turns: [...track.asked.needPayoff] }) : [];
}

function tooEarly({ turns, contact }: Call, firstWant: number): BreachReason[] {
  const rule = contact === "receptive" ? "presentedTooEarly" : "solutionTooEarly";
  return some({ rule, turns: numbersOf(turns, ({ turn }) => turn === "statement").filter((nth) => nth < firstWant) });
}

/** The numbers of the turns that pass a test. */
export const numbersOf = (turns: readonly Turn[], test: (turn: Turn) => boolean): number[] =>
  turns.flatMap((turn, row) => (test(turn) ? [row + 1] : []));

function pursued(problem: string, { afterDenial }: Track): BreachReason[] {
  const [first] = afterDenial;
  if (first === undefined) return [];
  return [{ rule: "deniedProblemPursued", problem, denied: first.denied, turns: afterDenial.map(({ turn }) => turn) }];
}

/** Implications of a large problem that end in no need-payoff, and in no want either. */
function gloom(problem: string, track: Track, loose: Track): BreachReason[] {
  const { asked, answer, isExplicit, isOpen } = track;
  const [first] = asked.implication;
  if (first === undefined || !isLarge(track) || answer === "denied" || isExplicit || isOpen) return [];
  const isAnswered = [...lastOf(asked.needPayoff), ...lastOf(loose.asked.needPayoff)].some((nth) => nth > first);
  const mayBe = isAnswered || loose.isExplicit || loose.isOpen || isUnsolvable(track);
  return mayBe ? [] : [{ rule: "gloomLeft", problem, turns: [...asked.implication] }];
}

const lastOf = (turns: readonly number[]): readonly number[] => turns.slice(-1);

function inCall(kind: Kind, turns: readonly Turn[], to: number): BreachReason[] {
  const all = numbersOf(turns, (turn) => turn.turn === "question" && turn.kind === kind);
  return some({ rule: "tooManyInCall", kind, asked: all.length, to, turns: all.slice(to) });
}

function forProblem(kind: Kind, problem: string, all: readonly number[], to: number): BreachReason[] {
  return some({ rule: "tooManyForProblem", problem, kind, asked: all.length, to, turns: all.slice(to) });
}
