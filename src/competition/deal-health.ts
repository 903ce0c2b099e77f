/** The health of business with deals: winning, profit, and customers who are well. */
import { ratio, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { HEALTH_MEASURES } from "./reviews-table.js";

/** A measure of how healthy business with deals is. */
export type HealthMeasure = (typeof HEALTH_MEASURES)[number];

/** The three measures; what is left out is not known. */
export interface DealMeasures {
  /** Deals won ÷ deals decided, 0–1. */
  readonly winRate?: number | undefined;
  /** Profit ÷ revenue of the deals won, −100–1; below 0 is a loss. */
  readonly profitRate?: number | undefined;
  /** How well the customers are, 0–1, as the house measures it. */
  readonly customerHealth?: number | undefined;
}

/** What each measure must reach. */
export type HealthThresholds = { readonly [Measure in HealthMeasure]: number };

/** `boughtWins`: the deals are won, and not worth winning. */
export type HealthVerdict = "healthy" | "boughtWins" | "unhealthy";

/** Why business is healthy, or not. */
export type HealthReason =
  | {
      readonly rule: "healthBoughtWins";
      readonly winRate: number;
      readonly profitRate: number;
      readonly profitFrom: number;
    }
  | {
      readonly rule: "healthBelow" | "healthReached";
      readonly measure: HealthMeasure;
      readonly value: number;
      readonly from: number;
    }
  | { readonly rule: "healthUnknown"; readonly measures: readonly HealthMeasure[] };

/** How healthy business with deals is. */
export interface DealHealth extends Judgement<HealthVerdict | "undetermined", HealthReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly HealthVerdict[];
  readonly reached: readonly HealthMeasure[];
  readonly below: readonly HealthMeasure[];
  readonly unknown: readonly HealthMeasure[];
}

/**
 * Judges business by its win rate, its profit rate and the health of its customers: `healthy` with all three,
 * `boughtWins` where the win rate is reached and the profit rate is not, `unhealthy` otherwise.
 *
 * @throws RangeError for a rate outside its range.
 * @example
 * const from = { winRate: 0.3, profitRate: 0.15, customerHealth: 0.7 }
 * const health = Competition.dealHealth({ winRate: 0.45, profitRate: 0.04, customerHealth: 0.8 }, from)
 * health.verdict // => "boughtWins"
 * explain(health, en.competition.sentences)[0]
 * // => "Deals are won (45%), but not worth winning: the profit rate is 4%, below 15%."
 * Competition.dealHealth({ winRate: 0.3, profitRate: 0.15, customerHealth: 0.7 }, from).verdict // => "healthy"
 * Competition.dealHealth({ winRate: 0.2, profitRate: 0.2, customerHealth: 0.7 }, from).below // => ["winRate"]
 * Competition.dealHealth({ winRate: 0.45, customerHealth: 0.8 }, from).possible // => ["healthy", "boughtWins"]
 * Competition.dealHealth({ winRate: 0.2 }, from).verdict // => "unhealthy"
 * @category Reviews
 * @see docs/sources.md#competition-deal-health
 */
export function dealHealth(measures: DealMeasures, thresholds: HealthThresholds): DealHealth {
  const where = "Competition.dealHealth";
  const [given, from] = [record(where, "measures", measures), record(where, "thresholds", thresholds)];
  const rows = HEALTH_MEASURES.map((measure): Row => {
    const value = given[measure];
    const limit = RANGE[measure](where, `thresholds.${measure}`, from[measure]);
    return {
      measure,
      from: limit,
      value: value === undefined ? undefined : RANGE[measure](where, `measures.${measure}`, value),
    };
  });
  const named = (those: readonly Row[]) => those.map(({ measure }) => measure);
  const unknown = rows.filter(({ value }) => value === undefined);
  const possible = VERDICTS.filter((verdict) => completions(rows).some((below) => verdictOf(below) === verdict));
  const [only = "unhealthy", other] = possible;
  return {
    verdict: other === undefined ? only : "undetermined",
    because: reasons(rows, other !== undefined),
    possible,
    reached: named(rows.filter((row) => row.value !== undefined && !isBelow(row))),
    below: named(rows.filter(isBelow)),
    unknown: named(unknown),
  };
}

interface Row {
  readonly measure: HealthMeasure;
  readonly value: number | undefined;
  readonly from: number;
}

const VERDICTS = ["healthy", "boughtWins", "unhealthy"] as const;

const RANGE = { winRate: ratio, profitRate, customerHealth: ratio };

function profitRate(where: string, what: string, value: unknown): number {
  if (typeof value === "number" && value >= -100 && value <= 1) return value + 0;
  throw refusal(where, what, "must be a number -100–1", value, "number");
}

const isBelow = ({ value, from }: Row) => value !== undefined && value < from;

/** What could be below: every way in which the unknown measures may turn out. */
function completions(rows: readonly Row[]): HealthMeasure[][] {
  return rows.reduce<HealthMeasure[][]>(
    (ways, row) => {
      const longer = ways.map((way) => [...way, row.measure]);
      return row.value === undefined ? ways.concat(longer) : isBelow(row) ? longer : ways;
    },
    [[]],
  );
}

function verdictOf(below: readonly HealthMeasure[]): HealthVerdict {
  if (below.length === 0) return "healthy";
  return below.includes("profitRate") && !below.includes("winRate") ? "boughtWins" : "unhealthy";
}

/** What decides first: unknown measures while they do, wins without profit, then what is below and what is reached. */
function reasons(rows: readonly Row[], isOpen: boolean): HealthReason[] {
  const [win, profit] = [
    rows.find(({ measure }) => measure === "winRate"),
    rows.find(({ measure }) => measure === "profitRate"),
  ];
  const bought =
    win?.value !== undefined && profit?.value !== undefined && !isBelow(win) && isBelow(profit)
      ? [{ rule: "healthBoughtWins", winRate: win.value, profitRate: profit.value, profitFrom: profit.from } as const]
      : [];
  const told = rows.flatMap((row): HealthReason[] => {
    const { measure, value, from } = row;
    if (value === undefined || (bought.length > 0 && measure !== "customerHealth")) return [];
    return [{ rule: isBelow(row) ? "healthBelow" : "healthReached", measure, value, from }];
  });
  const missing = rows.filter(({ value }) => value === undefined).map(({ measure }) => measure);
  const unknown: HealthReason[] = missing.length > 0 ? [{ rule: "healthUnknown", measures: missing }] : [];
  const known = [...bought, ...told.filter(isBad), ...told.filter((reason) => !isBad(reason))];
  return isOpen ? [...unknown, ...known] : [...known, ...unknown];
}

const isBad = ({ rule }: HealthReason) => rule === "healthBelow";
