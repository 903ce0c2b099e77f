/**
 * Synthetic buyers, who walk the cycle and let themselves be seen: seeded, so that every run meets the same ones.
 *
 * They do not behave as the detector believes. What they show in a stage is drawn from the catalogue, but each house has
 * its own habits (every likelihood is bent by a factor of its own), one sign in eight means nothing at all, one in four
 * only repeats the one before, sellers see what they hope for, and two exit events in five are never recorded.
 */
import { Cycle } from "../src/index.js";

/** A random number in 0…1 from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A buyer as it was on one day, and what had been seen of it until then. */
export interface Sight {
  readonly stage: Cycle.Stage;
  readonly loop: number;
  readonly asOf: string;
  readonly observations: readonly Cycle.Observation[];
}

export interface Habits {
  /** Days from one sign to the next, on average. */
  readonly between: number;
  /** How often an exit event is recorded. */
  readonly recorded: number;
  /** How often a sign means nothing. */
  readonly noise: number;
  /** How often a sign repeats the one before. */
  readonly repeats: number;
  /** How far a house bends the likelihoods: the standard deviation of their logarithms. */
  readonly bent: number;
}

export const HABITS: Habits = { between: 12, recorded: 0.8, noise: 0.125, repeats: 0.25, bent: 0.6 };

/** Days that buyers stay in a stage on average, in the order of the stages. */
const STAYS = [90, 75, 45, 30, 120, 240];

/** Of the ways out of a stage, how often it is a step back. */
const BACK = [0, 0.1, 0.2, 0.15, 0.02, 0];

const REGRESSIONS = Object.keys(Cycle.REGRESSIONS) as Cycle.RegressionId[];
const SIGNALS = (Object.keys(Cycle.SIGNALS) as Cycle.SignalId[]).filter((id) => !(id in Cycle.REGRESSIONS));
const EXITS = ["customerResolvedToAct", "decisionMechanismClear", undefined, "purchaseDecided"] as const;

const START = Date.UTC(2024, 0, 1);
export const dayAt = (day: number) => new Date(START + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);

/** A buyer seen on some day of its first two loops. */
export function sight(seed: number, habits: Habits = HABITS): Sight {
  const draw = random(seed);
  const house = emissions(draw, habits);
  const until = 60 + draw() * 840;
  const seen: Cycle.Observation[] = [];
  const note = (signal: Cycle.Observation["signal"], on: number, by: Cycle.Witness) => {
    if (on <= until) seen.push({ signal, observedAt: dayAt(on), by });
  };
  let [stage, loop, now] = [0, 1, 0];
  let last: Cycle.SignalId | undefined;
  for (;;) {
    const leaves = now + exponential(draw, STAYS[stage] ?? 1);
    for (
      let on = now + exponential(draw, habits.between);
      on < Math.min(leaves, until);
      on += exponential(draw, habits.between)
    ) {
      const by = who(draw);
      const shown = by === "seller" && draw() < 0.5 ? Math.min(stage + 1, 5) : stage; // sellers see what they hope for
      const repeated = last !== undefined && draw() < habits.repeats ? last : undefined;
      last = repeated ?? (draw() < habits.noise ? any(draw, SIGNALS) : pick(draw, house[shown] ?? []));
      if (witnesses(last).includes(by)) note(last, on, by);
      if (draw() < 0.25) note(any(draw, ACTIONS), on, "seller");
    }
    if (leaves > until)
      return { stage: Cycle.STAGES[stage] ?? "decision", loop, asOf: dayAt(until), observations: seen };
    now = leaves;
    if (draw() < (BACK[stage] ?? 0)) {
      const back = any(
        draw,
        REGRESSIONS.filter((id) => leadsBack(id, stage)),
      );
      stage = Cycle.STAGES.indexOf(Cycle.REGRESSIONS[back].to);
      if (draw() < 0.7) note(back, now + draw() * 7, draw() < 0.6 ? "customer" : "coach");
    } else if (stage === 5) {
      [stage, loop] = [0, loop + 1];
      if (draw() < habits.recorded) note("newNeedsOrDissatisfaction", now + draw() * 7, witnessed(draw));
    } else {
      const exit = EXITS[stage];
      stage += 1;
      if (exit !== undefined && draw() < habits.recorded) note(exit, now + draw() * 7, witnessed(draw));
    }
  }
}

const ACTIONS = Object.values(Cycle.ACTIONS).flat();

const who = (draw: () => number): Cycle.Witness => {
  const chance = draw();
  return chance < 0.6 ? "customer" : chance < 0.8 ? "coach" : "seller";
};

const witnessed = (draw: () => number): Cycle.Witness => (draw() < 0.75 ? "customer" : "coach");

const witnesses = (id: Cycle.SignalId): readonly Cycle.Witness[] => Cycle.SIGNALS[id].witnesses;

function leadsBack(id: Cycle.RegressionId, stage: number): boolean {
  const { from, upTo } = Cycle.REGRESSIONS[id];
  return Cycle.STAGES.indexOf(from) <= stage && stage <= Cycle.STAGES.indexOf(upTo);
}

type Weighted = readonly (readonly [id: Cycle.SignalId, weight: number])[];

/** How often each sign is shown in each stage of one house. */
function emissions(draw: () => number, { bent }: Habits): Weighted[] {
  const popular = SIGNALS.map(() => Math.exp(bent * normal(draw)));
  return Cycle.STAGES.map((_, stage) =>
    SIGNALS.map((id, nth) => {
      const likelihood = Cycle.SIGNALS[id].likelihood[stage] ?? 0;
      return [id, likelihood * (popular[nth] ?? 1) * Math.exp(bent * normal(draw))] as const;
    }),
  );
}

const exponential = (draw: () => number, mean: number) => -mean * Math.log(1 - draw());

const normal = (draw: () => number) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

function any<Entry>(draw: () => number, entries: readonly Entry[]): Entry {
  return entries[Math.floor(draw() * entries.length)] as Entry;
}

function pick(draw: () => number, weighted: Weighted): Cycle.SignalId {
  let left = draw() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [id, weight] of weighted) {
    left -= weight;
    if (left < 0) return id;
  }
  return any(draw, SIGNALS);
}

// The rules of thumb that the detector must beat

/** What a sign speaks for most; an exit event for the stage it takes the buyer into. */
function speaksFor(signal: string): Cycle.Stage | undefined {
  const rows: Record<string, readonly number[]> = Object.fromEntries([
    ...Object.entries(Cycle.SIGNALS).map(([id, { likelihood }]) => [id, likelihood]),
    ...Object.entries(Cycle.EVENT_LIKELIHOODS),
  ]);
  const row = rows[signal];
  return row === undefined ? undefined : Cycle.STAGES[row.indexOf(Math.max(...row))];
}

const STRONGEST = new Map(
  [...Object.keys(Cycle.SIGNALS), ...Object.keys(Cycle.EVENTS)].map((id) => [id, speaksFor(id)]),
);

const stagesSeen = ({ observations }: Sight) =>
  [...observations]
    .sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1))
    .flatMap(({ signal }) => STRONGEST.get(signal) ?? []);

/** The latest signal wins. */
export const latest = (of: Sight): Cycle.Stage | undefined => stagesSeen(of).at(-1);

/** The stage with most signals wins; of equals the later. */
export function most(of: Sight): Cycle.Stage | undefined {
  const seen = stagesSeen(of);
  const counts = Cycle.STAGES.map((stage) => seen.filter((own) => own === stage).length);
  return seen.length === 0 ? undefined : Cycle.STAGES[counts.lastIndexOf(Math.max(...counts))];
}
