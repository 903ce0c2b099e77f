/** Each seller against the rest of the team: where is he worse or better, and is that more than chance? */
import { each, level, oneOf, record, refusal, text, unique } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { fisherExact, holm } from "../stats/fisher.js";
import { type Conversions, type CountKind, conversions, readCounts, readStages, type StepName } from "./conversions.js";
import { type Confidence, type Interval, interval } from "./interval.js";
import { CONFIDENCE, COUNT_KINDS, MOST_COMPARED, SMALL_SAMPLE, type STEP_STANDINGS } from "./table.js";

/** The counts of a seller, one for each stage. */
export interface SellerCounts {
  readonly id: string;
  readonly counts: readonly number[];
}

/** The counts of a team by stage, one row for each seller. */
export interface TeamCounts {
  readonly kind: CountKind;
  readonly stages: readonly string[];
  readonly rows: readonly SellerCounts[];
}

/** `below` and `above`: the difference is more than chance would explain at the level asked for. */
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** A seller's step and the rates compared at it. */
export interface ComparedRates extends StepName {
  readonly seller: string;
  readonly rate: number;
  /** The rate of all others together. */
  readonly others: number;
}

/** Why a seller stands where he stands; `pValue` is adjusted for the number of comparisons. */
export type SellerReason =
  | (ComparedRates & { readonly rule: "belowTheRest" | "aboveTheRest"; readonly pValue: number })
  | (ComparedRates & { readonly rule: "nearTheRest"; readonly pValue: number; readonly level: number })
  | (ComparedRates & { readonly rule: "furthestBelow"; readonly pValue: number })
  | { readonly rule: "nowhereBelow"; readonly seller: string }
  | (StepName & {
      readonly rule: "fewToCompare";
      readonly seller: string;
      readonly entered: number;
      readonly below: number;
    })
  | (StepName & { readonly rule: "sellerEmpty" | "sellerGrows"; readonly seller: string })
  | (StepName & { readonly rule: "restEmpty" | "restGrows"; readonly seller: string })
  | { readonly rule: "manyComparisons"; readonly comparisons: number; readonly level: number };

/** A step of a seller beside the same step of all others. */
export interface SellerStep extends StepName, Judgement<StepStanding, SellerReason> {
  readonly entered: number;
  readonly continued: number;
  /** `undefined` where nobody entered, or where a snapshot grows, as for the others. */
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
  readonly othersEntered: number;
  readonly othersContinued: number;
  readonly othersRate: number | undefined;
  readonly othersInterval: Interval | undefined;
  /** Fisher's exact test, two-sided; `undefined` where there is nothing to compare. */
  readonly pValue: number | undefined;
  /** The same after Holm's adjustment for all comparisons of the table. */
  readonly adjusted: number | undefined;
}

/** A seller's funnel beside the team's. */
export interface SellerComparison {
  readonly id: string;
  readonly conversions: Conversions;
  readonly steps: readonly SellerStep[];
  /** The step whose rate lies furthest below that of the others; the earliest of equals. */
  readonly weakestStep: Judgement<StepName | "none" | "undetermined", SellerReason>;
}

/** Every seller of a team against the others. */
export interface TeamComparison extends Explained<SellerReason> {
  readonly stages: readonly string[];
  readonly totals: readonly number[];
  readonly team: Conversions;
  readonly sellers: readonly SellerComparison[];
}

/**
 * Compares each step of each seller with the same step of all the others together: Fisher's exact test, two-sided, with
 * Holm's adjustment for the number of comparisons in the table.
 *
 * A difference is named `below` or `above` if its adjusted p-value is at most 1 − confidence. The weakest step is the one
 * furthest below the others in points, whether that is more than chance or not: its reasons say so. Where nobody entered,
 * or a snapshot grows, there is no rate and nothing is compared.
 *
 * @throws RangeError for a repeated id, counts that do not match the stages, a cohort that grows, or a stage that holds
 * more than 100,000,000 customers in all.
 * @example
 * const rows = [{ id: "Li", counts: [60, 12] }, { id: "Wang", counts: [50, 30] }, { id: "Zhou", counts: [50, 25] }]
 * const compared = Funnel.compareSellers({ kind: "cohort", stages: ["visit", "order"], rows })
 * compared.totals // => [160, 67]
 * compared.sellers.map(({ steps }) => steps[0].verdict) // => ["below", "above", "noDifference"]
 * compared.sellers[0].steps[0].othersRate // => 0.55
 * compared.sellers[0].weakestStep.verdict // => { from: "visit", to: "order" }
 * compared.sellers[1].weakestStep.because[0] // => { rule: "nowhereBelow", seller: "Wang" }
 * compared.because // => [{ rule: "manyComparisons", comparisons: 3, level: 0.05 }]
 * @category Conversion
 * @see docs/sources.md#funnel-sellers
 */
export function compareSellers(team: TeamCounts, options: Confidence = {}): TeamComparison {
  return compared("Funnel.compareSellers", team, options);
}

/** The same for a function of another name. */
export function compared(where: string, team: TeamCounts, options: Confidence): TeamComparison {
  const { confidence = CONFIDENCE } = record(where, "options", options);
  const chance = complement(level(where, "confidence", confidence));
  const { kind, stages, rows } = readTeam(where, team);
  const totals = stages.map((_, stage) => rows.reduce((sum, { counts }) => sum + (counts[stage] ?? 0), 0));
  totals.forEach((total, stage) => {
    if (total <= MOST_COMPARED) return;
    throw refusal(where, "team.rows", `must hold at most ${MOST_COMPARED} customers at stage ${stage + 1}`, total);
  });

  const pairs = rows.map((row) => paired(row, stages, totals, confidence));
  const tested = pairs.flat().flatMap((pair) => pair.pValue ?? []);
  const adjusted = holm(tested);
  let next = 0;
  const judged = pairs.map((own) =>
    own.map((pair) => judge(pair, pair.pValue === undefined ? undefined : adjusted[next++], chance)),
  );
  return {
    because: tested.length > 1 ? [{ rule: "manyComparisons", comparisons: tested.length, level: chance }] : [],
    stages,
    totals,
    team: conversions(totals, { kind, stages, confidence }),
    sellers: rows.map(({ id, counts }, row) => ({
      id,
      conversions: conversions(counts, { kind, stages, confidence }),
      steps: judged[row] ?? [],
      weakestStep: weakest(id, judged[row] ?? []),
    })),
  };
}

/** 1 − confidence without the dust of binary fractions: 0.05, not 0.050000000000000044. */
function complement(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}

function readTeam(where: string, team: TeamCounts): TeamCounts {
  const { kind, stages, rows } = record(where, "team", team);
  const known = {
    kind: oneOf(where, "team.kind", kind, COUNT_KINDS),
    stages: readStages(where, "team.stages", stages),
  };
  const sellers = each(where, "team.rows", rows, (row, what) => {
    const { id, counts } = record(where, what, row);
    return {
      id: text(where, `${what}.id`, id),
      counts: readCounts(where, `${what}.counts`, counts, known.kind, known.stages.length),
    };
  });
  if (known.stages.length < 2) {
    throw refusal(where, "team.stages.length", "must be at least 2", known.stages.length);
  }
  unique(
    where,
    "team.rows",
    sellers.map(({ id }) => id),
  );
  return { ...known, rows: sellers };
}

type Pair = Omit<SellerStep, "verdict" | "because" | "adjusted"> & { readonly seller: string };

/** The steps of a seller and of all others, with the test of their difference. */
function paired(
  { id, counts }: SellerCounts,
  stages: readonly string[],
  totals: readonly number[],
  confidence: number,
): Pair[] {
  const at = (list: readonly number[], stage: number) => list[stage] ?? 0;
  return stages.slice(1).map((to, stage) => {
    const [entered, continued] = [at(counts, stage), at(counts, stage + 1)];
    const [othersEntered, othersContinued] = [at(totals, stage) - entered, at(totals, stage + 1) - continued];
    const own = share(continued, entered, confidence);
    const others = share(othersContinued, othersEntered, confidence);
    const comparable = own.rate !== undefined && others.rate !== undefined;
    return {
      ...{ seller: id, from: stages[stage] ?? "", to, entered, continued, ...own },
      ...{ othersEntered, othersContinued, othersRate: others.rate, othersInterval: others.interval },
      pValue: comparable ? fisherExact(continued, entered, othersContinued, othersEntered) : undefined,
    };
  });
}

function share(continued: number, entered: number, confidence: number): Pick<SellerStep, "rate" | "interval"> {
  if (entered === 0 || continued > entered) return { rate: undefined, interval: undefined };
  return { rate: continued / entered, interval: interval(continued, entered, { confidence }) };
}

function judge({ seller, ...pair }: Pair, adjusted: number | undefined, chance: number): SellerStep {
  const { from, to, entered, continued, rate, othersEntered, othersRate } = pair;
  const step = { ...pair, adjusted };
  if (rate === undefined || othersRate === undefined || adjusted === undefined) {
    const because: SellerReason[] = [
      ...(rate === undefined
        ? [{ rule: entered === 0 ? "sellerEmpty" : "sellerGrows", seller, from, to } as const]
        : []),
      ...(othersRate === undefined
        ? [{ rule: othersEntered === 0 ? "restEmpty" : "restGrows", seller, from, to } as const]
        : []),
    ];
    return { ...step, verdict: "undetermined", because };
  }
  const facts = { seller, from, to, rate, others: othersRate, pValue: adjusted };
  const few: SellerReason[] =
    entered < SMALL_SAMPLE ? [{ rule: "fewToCompare", seller, from, to, entered, below: SMALL_SAMPLE }] : [];
  if (adjusted > chance) {
    const near: SellerReason = { rule: "nearTheRest", ...facts, level: chance };
    return { ...step, verdict: "noDifference", because: [near, ...few] };
  }
  const below = gap({ ...pair, continued }).above < 0n;
  return below
    ? { ...step, verdict: "below", because: [{ rule: "belowTheRest", ...facts }, ...few] }
    : { ...step, verdict: "above", because: [{ rule: "aboveTheRest", ...facts }, ...few] };
}

type Counts = Pick<SellerStep, "entered" | "continued" | "othersEntered" | "othersContinued">;

/** The seller's rate less that of the others, as an exact fraction. */
function gap({ entered, continued, othersEntered, othersContinued }: Counts) {
  const [own, others] = [BigInt(entered), BigInt(othersEntered)];
  return { above: BigInt(continued) * others - BigInt(othersContinued) * own, below: own * others };
}

function weakest(seller: string, steps: readonly SellerStep[]): SellerComparison["weakestStep"] {
  const [lowest] = steps
    .flatMap((step) => (step.adjusted === undefined ? [] : [{ step, ...gap(step) }]))
    .filter(({ above }) => above < 0n)
    .sort((one, other) => sign(one.above * other.below - other.above * one.below));
  if (steps.every((step) => step.adjusted === undefined)) {
    return { verdict: "undetermined", because: steps.flatMap(({ because }) => because) };
  }
  const { rate, othersRate, adjusted } = lowest?.step ?? {};
  if (lowest === undefined || rate === undefined || othersRate === undefined || adjusted === undefined) {
    return { verdict: "none", because: [{ rule: "nowhereBelow", seller }] };
  }
  const { from, to, because } = lowest.step;
  const furthest: SellerReason = {
    rule: "furthestBelow",
    seller,
    from,
    to,
    rate,
    others: othersRate,
    pValue: adjusted,
  };
  return { verdict: { from, to }, because: [furthest, ...because] };
}

function sign(difference: bigint): number {
  return difference < 0n ? -1 : Number(difference > 0n);
}
