/** From stage counts to rates: what each step keeps, what it loses, and how sure that is. */
import { count, each, oneOf, record, refusal, text } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Confidence, type Interval, intervalOf, type Method, readConfidence } from "./interval.js";
import { COUNT_KINDS, SMALL_SAMPLE } from "./table.js";

/** `cohort`: the same customers, followed, so a later stage never holds more. `snapshot`: who stands where today. */
export type CountKind = (typeof COUNT_KINDS)[number];

/** How counts are to be read. */
export interface ConversionOptions extends Confidence {
  readonly kind: CountKind;
  /** The names of the stages, one for each count; "1", "2", … unless given. */
  readonly stages?: readonly string[] | undefined;
}

/** The way from one stage to the next. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly entered: number;
  readonly continued: number;
  /** continued ÷ entered; above 1 where a snapshot grows, `undefined` where nobody entered. */
  readonly rate: number | undefined;
  /** The interval of the rate; `undefined` where the rate is no share of the entered. */
  readonly interval: Interval | undefined;
  /** continued ÷ the count of the first stage. */
  readonly cumulative: number | undefined;
  readonly cumulativeInterval: Interval | undefined;
  /** The drop-off: entered − continued; negative where a snapshot grows. */
  readonly lost: number;
  /** lost ÷ entered; `undefined` where nobody entered or a snapshot grows. */
  readonly lossRate: number | undefined;
  readonly lossRateInterval: Interval | undefined;
  /** This step's share of all that is lost; 0 where it loses nothing, `undefined` where no step does. */
  readonly lossShare: number | undefined;
  readonly lossShareInterval: Interval | undefined;
}

/** Which step a finding is about. */
export type StepName = Pick<Step, "from" | "to">;

/** Why a step stands out. */
export type ConversionReason =
  | (StepName & {
      readonly rule: "losesMost";
      readonly lost: number;
      readonly lossShare: number;
      /** The interval of the share. */
      readonly low: number;
      readonly high: number;
    })
  | (StepName & { readonly rule: "lowestRate"; readonly rate: number; readonly low: number; readonly high: number })
  | (StepName & { readonly rule: "smallSample"; readonly entered: number; readonly below: number })
  | (StepName & { readonly rule: "laterStageLarger"; readonly entered: number; readonly continued: number })
  | (StepName & { readonly rule: "nobodyEntered" })
  | { readonly rule: "nothingLost" }
  | { readonly rule: "noRates" };

/** Every step of a funnel, with the two that deserve attention; `because` says where to be careful. */
export interface Conversions extends Explained<ConversionReason> {
  readonly kind: CountKind;
  readonly confidence: number;
  readonly method: Method;
  readonly stages: readonly string[];
  readonly counts: readonly number[];
  readonly steps: readonly Step[];
  /** The step that loses the most customers; the earliest of equals. */
  readonly biggestLeak: Judgement<StepName | "none", ConversionReason>;
  /** The step with the lowest rate; the earliest of equals. */
  readonly weakestStep: Judgement<StepName | "none", ConversionReason>;
}

/**
 * The conversion of each step of a funnel, the cumulative conversion, the drop-off and its share of all losses, each with
 * its interval, the biggest leak (most customers lost) and the weakest step (lowest rate).
 *
 * @throws RangeError for fewer than two counts, a count below 0, a cohort that grows, or stages that do not match.
 * @example
 * const team = Funnel.conversions([160, 110, 75, 42, 35, 30], { kind: "snapshot", stages: Funnel.SPADCO })
 * team.steps[2].rate // => 0.56
 * team.steps[4].cumulative // => 0.1875
 * team.biggestLeak.verdict // => { from: "S", to: "P" }
 * team.weakestStep.verdict // => { from: "A", to: "D" }
 * Funnel.conversions([10, 12], { kind: "cohort" }) // throws RangeError: Funnel.conversions: counts[1] must be at most counts[0] = 10, since a cohort never grows, got 12
 * @category Conversion
 * @see docs/sources.md#funnel-conversions
 */
export function conversions(counts: readonly number[], options: ConversionOptions): Conversions {
  return conversionsOf("Funnel.conversions", counts, options);
}

/** The same, refusing in another function's name. */
export function conversionsOf(where: string, counts: readonly number[], options: ConversionOptions): Conversions {
  const { kind, stages: names } = record(where, "options", options);
  oneOf(where, "kind", kind, COUNT_KINDS);
  const sure = readConfidence(where, options);
  const named = names === undefined ? undefined : readStages(where, "stages", names);
  const held = readCounts(where, "counts", counts, kind, named?.length);
  const stages = named ?? held.map((_, row) => `${row + 1}`);

  const losses = held.slice(1).reduce((sum, next, row) => sum + Math.max(0, (held[row] ?? 0) - next), 0);
  if (!Number.isSafeInteger(losses)) throw refusal(where, "counts", "must not lose more than 2⁵³ customers", counts);
  const steps = held.slice(1).map((continued, row): Step => {
    const [entered = 0, first = 0] = [held[row], held[0]];
    return {
      from: stages[row] ?? "",
      to: stages[row + 1] ?? "",
      entered,
      continued,
      ...rate(continued, entered, sure),
      ...cumulative(continued, first, sure),
      ...loss(entered, continued, losses, sure),
    };
  });
  return {
    because: steps.flatMap(cautions),
    kind,
    ...sure,
    stages,
    counts: held,
    steps,
    biggestLeak: biggestLeak(steps),
    weakestStep: weakestStep(steps),
  };
}

/** At least two counts, one for each stage, and a cohort that never grows. */
export function readCounts(
  where: string,
  what: string,
  counts: readonly number[],
  kind: CountKind,
  stages?: number,
): number[] {
  const held = each(where, what, counts, (entry, at) => count(where, at, entry));
  if (held.length < 2) throw refusal(where, `${what}.length`, "must be at least 2, one for each stage", held.length);
  if (stages !== undefined && stages !== held.length) {
    throw refusal(where, `${what}.length`, `must be ${stages}, one for each stage`, held.length);
  }
  held.forEach((entry, row) => {
    const before = held[row - 1] ?? entry;
    if (kind === "snapshot" || entry <= before) return;
    throw refusal(
      where,
      `${what}[${row}]`,
      `must be at most ${what}[${row - 1}] = ${before}, since a cohort never grows`,
      entry,
    );
  });
  return held;
}

export function readStages(where: string, what: string, names: readonly string[]): readonly string[] {
  return each(where, what, names, (name, at) => text(where, at, name));
}

/** How sure the intervals shall be, nothing left out. */
type Sure = ReturnType<typeof readConfidence>;

function rate(continued: number, entered: number, { confidence, method }: Sure): Pick<Step, "rate" | "interval"> {
  const share = continued <= entered;
  return {
    rate: entered === 0 ? undefined : continued / entered,
    interval: share ? intervalOf({ successes: continued, trials: entered }, confidence, method) : undefined,
  };
}

function cumulative(continued: number, first: number, sure: Sure): Pick<Step, "cumulative" | "cumulativeInterval"> {
  const of = rate(continued, first, sure);
  return { cumulative: of.rate, cumulativeInterval: of.interval };
}

function loss(
  entered: number,
  continued: number,
  losses: number,
  { confidence, method }: Sure,
): Pick<Step, "lost" | "lossRate" | "lossRateInterval" | "lossShare" | "lossShareInterval"> {
  const lost = entered - continued;
  const part = Math.max(0, lost);
  return {
    lost,
    lossRate: lost < 0 || entered === 0 ? undefined : lost / entered,
    lossRateInterval: lost < 0 ? undefined : intervalOf({ successes: part, trials: entered }, confidence, method),
    lossShare: losses === 0 ? undefined : part / losses,
    lossShareInterval: intervalOf({ successes: part, trials: losses }, confidence, method),
  };
}

function cautions({ from, to, entered, continued }: Step): ConversionReason[] {
  if (continued > entered) return [{ rule: "laterStageLarger", from, to, entered, continued }];
  if (entered === 0) return [{ rule: "nobodyEntered", from, to }];
  return entered < SMALL_SAMPLE ? [{ rule: "smallSample", from, to, entered, below: SMALL_SAMPLE }] : [];
}

function biggestLeak(steps: readonly Step[]): Conversions["biggestLeak"] {
  const leak = steps.reduce<Step | undefined>((most, step) => (step.lost > (most?.lost ?? 0) ? step : most), undefined);
  if (leak?.lossShare === undefined || leak.lossShareInterval === undefined) {
    return { verdict: "none", because: [{ rule: "nothingLost" }] };
  }
  const { from, to, lost, lossShare, lossShareInterval } = leak;
  const { low, high } = lossShareInterval;
  return {
    verdict: { from, to },
    because: [{ rule: "losesMost", from, to, lost, lossShare, low, high }, ...cautions(leak)],
  };
}

function weakestStep(steps: readonly Step[]): Conversions["weakestStep"] {
  const [weakest] = steps
    .flatMap((step) =>
      step.rate === undefined || step.interval === undefined ? [] : [{ step, rate: step.rate, ...step.interval }],
    )
    .sort((a, b) => a.rate - b.rate);
  if (weakest === undefined) return { verdict: "none", because: [{ rule: "noRates" }] };
  const { step, rate, low, high } = weakest;
  const { from, to } = step;
  return { verdict: { from, to }, because: [{ rule: "lowestRate", from, to, rate, low, high }, ...cautions(step)] };
}
