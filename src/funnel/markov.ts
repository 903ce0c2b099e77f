/** Where deals end that stand in a stage today, and after how many steps: the stages as an absorbing chain. */
import { each, record, refusal, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import { solveAbsorbing } from "../stats/absorbing.js";
import { MOST_STAGES } from "./table.js";
import { endless, readTransitions, type Transition, type TransitionTable, within } from "./transitions.js";

export type { Transition };

/** Which stages are ends. */
export interface MarkovOptions {
  /** Such as `["won", "lost"]`; no count may lead out of them. */
  readonly ends: readonly string[];
}

/** A figure of one stage or end. */
export interface StagePart {
  readonly stage: string;
  readonly value: number;
}

/** What the figures of a stage rest on, or why there are none. */
export type MarkovReason =
  | {
      readonly rule: "leadsTo";
      readonly stage: string;
      readonly end: string;
      readonly chance: number;
      readonly steps: number;
    }
  | { readonly rule: "neverLeft"; readonly stage: string; readonly stuck: string }
  | { readonly rule: "noEndInReach"; readonly stage: string; readonly stuck: string }
  | { readonly rule: "beyondNumbers"; readonly stage: string };

/** A stage that is no end; its figures are `undefined` unless the verdict is `determined`. */
export interface MarkovStage extends Judgement<"determined" | "undetermined", MarkovReason> {
  readonly stage: string;
  /** How many were counted leaving it or staying. */
  readonly count: number;
  /** The chance of each stage and end at the next step, those of 0 left out; empty for a stage nobody left. */
  readonly next: readonly StagePart[];
  /** How many steps it takes to an end on average. */
  readonly steps: number | undefined;
  /** The standard deviation of that number. */
  readonly stepsSd: number | undefined;
  /** How often each stage is stood in before an end, this one counted from the start. */
  readonly visits: readonly StagePart[] | undefined;
  /** The chance of each end. */
  readonly ends: readonly StagePart[] | undefined;
}

/** The stages in the order in which the rows first name them. */
export interface Markov {
  readonly stages: readonly MarkovStage[];
  readonly ends: readonly string[];
}

/**
 * The absorbing chain of transition counts: for each stage the chances of the next step, the expected number of steps
 * and visits until an end, and the chance of each end. Counts of the same pair are added.
 *
 * A stage from which deals may come where nobody was ever seen to leave, or from where no end can be reached, has no
 * figures. All figures are accurate to about 1e-13 of their size, however small.
 *
 * @throws RangeError for a count below 0, counts out of an end, counts of a stage that add up beyond 2⁵³, a repeated
 * end, or more than 100 stages.
 * @example
 * const counts = [
 *   { from: "demo", to: "close", count: 6 },
 *   { from: "demo", to: "lost", count: 4 },
 *   { from: "close", to: "demo", count: 1 },
 *   { from: "close", to: "won", count: 3 },
 * ]
 * const { stages } = Funnel.markov(counts, { ends: ["won", "lost"] })
 * stages.map(({ stage, steps }) => `${stage} ${steps.toFixed(6)}`) // => ["demo 1.882353", "close 1.470588"]
 * stages[0].ends.map(({ value }) => value.toFixed(6)) // => ["0.529412", "0.470588"]
 * const stuck = [{ from: "demo", to: "close", count: 6 }, { from: "talk", to: "talk", count: 5 }]
 * Funnel.markov(stuck, { ends: ["won"] }).stages.map(({ because }) => because[0].rule)
 * // => ["neverLeft", "neverLeft", "noEndInReach"]
 * @category Time in stage
 * @see docs/sources.md#funnel-markov-chain
 */
export function markov(counts: readonly Transition[], options: MarkovOptions): Markov {
  const where = "Funnel.markov";
  const ends = readEnds(where, record(where, "options", options).ends);
  const table = readTransitions(where, counts, ends);
  const stuck = stuckIn(table);
  // solved in the order of the names, so that the order of the rows changes no digit
  const solved = table.stages.filter((stage) => !stuck.has(stage)).sort((a, b) => (a < b ? -1 : 1));
  const figures = solve(table, solved);
  return {
    stages: table.stages.map((stage): MarkovStage => {
      const known = { stage, count: table.totals.get(stage) ?? 0, next: nextOf(table, stage) };
      const reason = stuck.get(stage);
      return { ...known, ...(reason === undefined ? described(stage, figures.get(stage)) : unknown(reason)) };
    }),
    ends,
  };
}

type Judged = Omit<MarkovStage, "stage" | "count" | "next">;

function readEnds(where: string, ends: readonly string[]): string[] {
  const names = each(where, "ends", ends, (end, what) => text(where, what, end));
  if (names.length > MOST_STAGES) throw refusal(where, "ends.length", `must be at most ${MOST_STAGES}`, names.length);
  names.forEach((end, nth) => {
    const first = names.indexOf(end);
    if (first < nth) throw refusal(where, `ends[${nth}]`, `must be unique, but ends[${first}] is it too`, end);
  });
  return names;
}

/** The stages from which deals may come to one that leads nowhere. */
function stuckIn(table: TransitionTable): Map<string, MarkovReason> {
  const nowhere = endless(table);
  return new Map(
    table.stages.flatMap((stage): [string, MarkovReason][] => {
      const bad = within(table, stage)
        .filter((at) => nowhere.has(at))
        .sort((a, b) => (a < b ? -1 : 1));
      const empty = bad.find((at) => (table.totals.get(at) ?? 0) === 0);
      if (empty !== undefined) return [[stage, { rule: "neverLeft", stage, stuck: empty }]];
      return bad[0] === undefined ? [] : [[stage, { rule: "noEndInReach", stage, stuck: bad[0] }]];
    }),
  );
}

function nextOf({ went, totals }: TransitionTable, stage: string): StagePart[] {
  return [...(went.get(stage) ?? [])].map(([to, moved]) => ({ stage: to, value: moved / (totals.get(stage) ?? 1) }));
}

interface Figures {
  readonly steps: number;
  readonly variance: number;
  readonly visits: readonly StagePart[];
  readonly ends: readonly StagePart[];
}

/** The fundamental matrix (I − Q)⁻¹, and what follows from it by sums of positive terms. */
function solve(table: TransitionTable, stages: readonly string[]): Map<string, Figures> {
  const chance = (from: string, to: string) => (table.went.get(from)?.get(to) ?? 0) / (table.totals.get(from) ?? 1);
  const chain = {
    within: stages.map((from) => stages.map((to) => chance(from, to))),
    out: stages.map((from) => table.ends.map((end) => chance(from, end))),
  };
  const visits = solveAbsorbing(
    chain,
    stages.map((_, nth) => stages.map((_, at) => Number(at === nth))),
  );
  const steps = visits.map((row) => row.reduce((sum, entry) => sum + entry, 0));
  // the variance that one step adds: over where it leads, (1 + steps from there − steps from here)²
  const added = stages.map((_, from) => {
    const still = (chain.within[from] ?? []).map((part, to) => part * (1 + (steps[to] ?? 0) - (steps[from] ?? 0)) ** 2);
    const gone = (chain.out[from] ?? []).map((part) => part * (1 - (steps[from] ?? 0)) ** 2);
    return [...still, ...gone].reduce((sum, entry) => sum + entry, 0);
  });
  const along = (row: readonly number[], of: (at: number) => number) =>
    row.reduce((sum, often, at) => sum + often * of(at), 0);
  return new Map(
    visits.map((row, from): [string, Figures] => [
      stages[from] ?? "",
      {
        steps: steps[from] ?? 0,
        variance: along(row, (at) => added[at] ?? 0),
        visits: row.map((value, at) => ({ stage: stages[at] ?? "", value })),
        ends: table.ends.map((stage, end) => ({ stage, value: along(row, (at) => chain.out[at]?.[end] ?? 0) })),
      },
    ]),
  );
}

function described(stage: string, figures: Figures | undefined): Judged {
  if (figures === undefined || !isWhole(figures)) return unknown({ rule: "beyondNumbers", stage });
  const { steps, variance, visits, ends } = figures;
  const likeliest = ends.reduce<StagePart | undefined>(
    (best, end) => (end.value > (best?.value ?? 0) ? end : best),
    undefined,
  );
  const { stage: end = "", value: chance = 0 } = likeliest ?? {};
  return {
    verdict: "determined",
    because: [{ rule: "leadsTo", stage, end, chance, steps }],
    steps,
    stepsSd: Math.sqrt(variance),
    visits: visits.filter(({ value }) => value > 0),
    ends,
  };
}

function isWhole({ steps, variance, visits, ends }: Figures): boolean {
  return [steps, variance, ...[...visits, ...ends].map(({ value }) => value)].every(Number.isFinite);
}

function unknown(reason: MarkovReason): Judged {
  return { verdict: "undetermined", because: [reason], ...NOTHING_KNOWN };
}

const NOTHING_KNOWN = { steps: undefined, stepsSd: undefined, visits: undefined, ends: undefined };
