/**
 * From observations to a belief, step by step.
 *
 * Observations are taken day by day, whatever order they come in. From one day to the next the belief fades; then each
 * observation of the day has its say: first the steps back, then the exit events, then the signs. Every step keeps the
 * belief before and after, so nothing that moved the result is hidden in it.
 */
import type { Day, Days } from "../day.js";
import { type Belief, evidence, fade, from, move, weigh } from "./belief.js";
import { type EventId, placeOf, type Stage, type Witness } from "./ids.js";
import type { Seen } from "./observation.js";
import type { Parameters, Sign } from "./parameters.js";
import { REGRESSIONS } from "./signals.js";
import { EVENTS } from "./table.js";

/**
 * What an observation did: `evidence` weighs stages, `atMost` is that of a seller alone, who can hold the buyer back but
 * not move it on; a `milestone` rules out the stages before it, `movedBack` is a step back, and `newLoop` starts the
 * cycle again.
 */
export type Effect = "evidence" | "atMost" | "milestone" | "movedBack" | "newLoop";

/** An observation that had its say. */
export interface Move {
  readonly seen: Seen;
  readonly effect: Effect;
  readonly weight: number;
  readonly loop: number;
  /** The earliest stage possible from here on. */
  readonly earliest: number;
  readonly before: Belief;
  readonly after: Belief;
  readonly sign: Sign;
}

/** Why an observation had no say. */
export type DisregardedReason = {
  readonly rule: "cannotWitness" | "sameDayTwice" | "outOfOrder" | "noStepBack" | "weighsNothing";
  readonly signal: string;
  readonly observedAt: Day;
  readonly by: Witness;
  /** Where it stood among the observations. */
  readonly row: number;
};

/** What has come of the observations until the last of them. */
export interface Filtered {
  readonly moves: readonly Move[];
  readonly disregarded: readonly DisregardedReason[];
  readonly belief: Belief;
  readonly loop: number;
  /** The day on which the present loop began, as far as it was seen. */
  readonly loopSince: number | undefined;
  readonly earliest: number;
  /** The day of the last observation that had its say. */
  readonly on: number | undefined;
}

/** The same sign again tells only so much as has faded of it since. An exit event or a step back is always news. */
function news({ signal, on }: Seen, lastSeen: Map<string, number>, { halfLife }: Parameters): number {
  const last = lastSeen.get(signal);
  lastSeen.set(signal, on);
  return last === undefined || EXITS.has(signal) || STEPS_BACK.has(signal) ? 1 : 1 - kept(on - last, halfLife);
}

/** How much is kept of what was known after some days. */
export const kept = (days: Days, halfLife: Days): number => 0.5 ** (days / halfLife);

/** Takes the observations in the order of time. */
export function filter(observations: readonly Seen[], parameters: Parameters): Filtered {
  const moves: Move[] = [];
  const disregarded: DisregardedReason[] = [];
  const leave = ({ signal, observedAt, by, row }: Seen, rule: DisregardedReason["rule"]) => {
    disregarded.push({ rule, signal, observedAt, by, row });
  };
  let state: State = { belief: rowOf(parameters, 0), loop: 1, loopSince: undefined, earliest: 0, on: undefined };
  const lastSeen = new Map<string, number>();
  for (const { seen, sign, weight: own } of admitted(observations, parameters, leave)) {
    const before = faded(state, seen.on, parameters);
    const weight = own * news(seen, lastSeen, parameters);
    const step = effectOf(seen, sign, weight, { ...state, belief: before }, parameters);
    if (typeof step === "string") {
      leave(seen, step);
      continue;
    }
    const { loop, earliest, belief: after } = step;
    state = { ...step, on: seen.on };
    moves.push({ seen, effect: step.effect, weight, loop, earliest, before, after, sign });
  }
  disregarded.sort((a, b) => a.row - b.row);
  const { belief, loop, loopSince, earliest, on } = state;
  return { moves, disregarded, belief, loop, loopSince, earliest, on };
}

/** The belief on a later day, if nothing more is seen until then. */
export function faded({ belief, on, earliest }: Filtered | State, day: number, parameters: Parameters): Belief {
  return on === undefined || on === day
    ? belief
    : fade(belief, rowOf(parameters, earliest), kept(day - on, parameters.halfLife));
}

interface State {
  readonly belief: Belief;
  readonly loop: number;
  readonly loopSince: number | undefined;
  readonly earliest: number;
  readonly on: number | undefined;
}

const rowOf = (parameters: Parameters, stage: number): Belief => parameters.transitions[stage] ?? [];

// Who is heard, and in which order

interface Admitted {
  readonly seen: Seen;
  readonly sign: Sign;
  readonly weight: number;
}

/** Those that have a say, in an order that does not depend on the order given; `leave` is told of all others. */
function admitted(
  observations: readonly Seen[],
  { signs, witnessWeights }: Parameters,
  leave: (seen: Seen, rule: DisregardedReason["rule"]) => void,
): Admitted[] {
  const heard = observations.flatMap((seen): Admitted[] => {
    const sign = signs.get(seen.signal);
    if (sign === undefined) return []; // what the seller did is no sign of the buyer
    const weight = seen.weight * witnessWeights[seen.by];
    if (!sign.witnesses.includes(seen.by)) leave(seen, "cannotWitness");
    else if (weight === 0) leave(seen, "weighsNothing");
    else return [{ seen, sign, weight }];
    return [];
  });
  heard.sort(inOrder);
  return heard.filter(({ seen }, nth) => {
    const previous = heard[nth - 1]?.seen;
    const again = previous !== undefined && previous.on === seen.on && previous.signal === seen.signal;
    if (again) leave(seen, "sameDayTwice");
    return !again;
  });
}

/** By day; on one day steps back, exit events, signs; of the same sign on one day the best witness first. */
function inOrder(a: Admitted, b: Admitted): number {
  return (
    a.seen.on - b.seen.on ||
    turn(a.seen.signal) - turn(b.seen.signal) ||
    (a.seen.signal < b.seen.signal ? -1 : a.seen.signal > b.seen.signal ? 1 : 0) ||
    Number(a.seen.by === "seller") - Number(b.seen.by === "seller") ||
    b.weight - a.weight ||
    (a.seen.by < b.seen.by ? -1 : a.seen.by > b.seen.by ? 1 : 0)
  );
}

const STEPS_BACK = new Map<string, Back>(
  Object.entries(REGRESSIONS).map(([id, { to, from: first, upTo }]) => [
    id,
    { to: placeOf(to), first: placeOf(first), upTo: placeOf(upTo) },
  ]),
);

interface Back {
  readonly to: number;
  readonly first: number;
  readonly upTo: number;
}

const EXITS = new Map<string, number>(Object.keys(EVENTS).map((id, nth) => [id, nth]));

/** Of two steps back on one day the one that goes further comes last, and so prevails. */
function turn(signal: string): number {
  const back = STEPS_BACK.get(signal);
  if (back !== undefined) return -1 - back.to;
  return EXITS.get(signal) ?? EXITS.size;
}

// What it does

type Stepped = State & { readonly effect: Effect };

function effectOf(
  seen: Seen,
  sign: Sign,
  weight: number,
  state: State,
  parameters: Parameters,
): Stepped | DisregardedReason["rule"] {
  const back = STEPS_BACK.get(seen.signal);
  if (back !== undefined) return stepBack(back, sign, weight, state, parameters);
  const into = intoOf(seen.signal);
  // a milestone is the customer's own word, and without reserve
  if (into !== undefined && seen.by === "customer" && seen.weight === 1) {
    if (into < placeOf(BOUGHT) && hasBought(state)) return startOver(into, seen, sign, weight, state, parameters);
    if (into < state.earliest) return "outOfOrder";
    if (into > 0) return reach(into, sign, weight, state, parameters);
  }
  if (seen.by !== "seller") {
    return { ...state, belief: weigh(state.belief, sign.likelihoods, weight), effect: "evidence" };
  }
  return { ...state, belief: weigh(state.belief, atMost(sign.likelihoods), weight), effect: "atMost" };
}

function intoOf(signal: string): number | undefined {
  const event = [...EXITS.keys()].find((id): id is EventId => id === signal);
  const stage: Stage | undefined = event === undefined ? undefined : EVENTS[event].into;
  return stage === undefined ? undefined : placeOf(stage);
}

/** "There at most": no later stage is likelier than an earlier one, so that belief can only move back. */
export function atMost(likelihoods: Belief): Belief {
  const row = [...likelihoods];
  for (let nth = row.length - 2; nth >= 0; nth -= 1) row[nth] = Math.max(row[nth] ?? 0, row[nth + 1] ?? 0);
  return row;
}

/** The stages before the event's are ruled out. */
function reach(into: number, sign: Sign, weight: number, state: State, parameters: Parameters): Stepped {
  const reached = from(state.belief, into, rowOf(parameters, into));
  return { ...state, belief: weigh(reached, sign.likelihoods, weight), earliest: into, effect: "milestone" };
}

const BOUGHT: Stage = "implementation";

/** Whether the purchase was seen, and so is beyond doubt, or is likelier than not. */
function hasBought({ belief }: State): boolean {
  return belief.slice(placeOf(BOUGHT)).reduce((sum, log) => sum + Math.exp(log), 0) > 1 / 2;
}

/**
 * After the purchase an event of an earlier stage belongs to the next loop: as a rule a new need, or, where that was not
 * seen, what follows from one. What was known of the loop before says nothing about this one.
 */
function startOver(
  into: number,
  { on }: Seen,
  sign: Sign,
  weight: number,
  state: State,
  parameters: Parameters,
): Stepped {
  const belief = weigh(rowOf(parameters, into), sign.likelihoods, weight);
  return { belief, loop: state.loop + 1, loopSince: on, earliest: into, on, effect: "newLoop" };
}

/** Much of the belief in the stages left behind goes back, and so does the earliest stage possible. */
function stepBack(back: Back, sign: Sign, weight: number, state: State, { regressionStrength }: Parameters) {
  if (state.earliest > back.upTo) return "noStepBack";
  const share = regressionStrength * weight;
  const moved = move(state.belief, (nth) => nth >= back.first && nth <= back.upTo, back.to, share);
  const belief = weigh(moved, sign.likelihoods, weight);
  return { ...state, belief, earliest: Math.min(state.earliest, back.to), effect: "movedBack" as const };
}

/** How strongly a move spoke for a stage, or against it. */
export function strength({ before, sign, weight, effect }: Move, stage: number): number {
  return evidence(before, effect === "atMost" ? atMost(sign.likelihoods) : sign.likelihoods, weight, stage);
}
