/** What becomes of prospects: how many of the new are hot, and how many of each kind buy. */
import { each, flag, level as confidenceLevel, oneOf, record, text, unique } from "../check.js";
import { type Interval, wilson } from "../stats/proportion.js";
import type { ProspectLevel } from "./prospect.js";
import { PROSPECT_LEVELS, type PROSPECT_RATIOS, RATIO_CONFIDENCE } from "./table.js";

export type { Interval };

/** A share that tells how prospects are worked. */
export type ProspectRatio = (typeof PROSPECT_RATIOS)[number];

/** A prospect at the start of a period, and what the period brought; what is left out is not known. */
export interface ProspectRow {
  readonly id: string;
  /** The level at the start; `null` for none, as `prospectLevel` may find. */
  readonly level: ProspectLevel | null;
  /** New in this period; whoever is not belongs to the base 基盘. */
  readonly isNew?: boolean | undefined;
  readonly bought?: boolean | undefined;
}

/** How sure the intervals shall be. */
export interface ProspectRatioOptions {
  /** Between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** A counted share with Wilson's interval; both are `undefined` without trials. */
export interface ProspectRate {
  readonly successes: number;
  readonly trials: number;
  /** Those of whom it is not known whether they belong here or what became of them: counted in neither. */
  readonly unknown: number;
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
}

/** Prospects in figures. */
export interface ProspectRatios {
  /** How many prospects each level has, in the order of the table. */
  readonly levels: readonly { readonly level: ProspectLevel; readonly prospects: number }[];
  readonly withoutLevel: number;
  readonly ratios: { readonly [R in ProspectRatio]: ProspectRate };
}

/**
 * The three ratios of prospect management, and how many prospects each level has: the share of H and A among the new
 * prospects, how many of H and A bought, and how many of B and C of the base – those who are not new – bought.
 *
 * @throws RangeError for a repeated id, an unknown level, or a confidence not between 0 and 1.
 * @example
 * const prospects = [
 *   { id: "p1", level: "H", isNew: true, bought: true },
 *   { id: "p2", level: "A", isNew: false, bought: false },
 *   { id: "p3", level: "B", isNew: false, bought: true },
 *   { id: "p4", level: "C", isNew: true },
 *   { id: "p5", level: null },
 * ]
 * const { ratios, levels, withoutLevel } = Customer.prospectRatios(prospects)
 * ratios.hotAmongNew.rate // => 0.5
 * ratios.hotAmongNew.unknown // => 1
 * ratios.hotConversion.rate // => 0.5
 * ratios.baseConversion.trials // => 1
 * ratios.baseConversion.interval.low.toFixed(4) // => "0.2065"
 * levels[1] // => { level: "H", prospects: 1 }
 * withoutLevel // => 1
 * @category Prospects
 * @see docs/sources.md#customer-prospect-ratios
 */
export function prospectRatios(prospects: readonly ProspectRow[], options: ProspectRatioOptions = {}): ProspectRatios {
  const where = "Customer.prospectRatios";
  const rows = each(where, "prospects", prospects, (prospect, what) => readRow(where, what, prospect));
  const ids = rows.map(({ id }) => id);
  unique(where, "prospects", ids);
  const { confidence = RATIO_CONFIDENCE } = record(where, "options", options);
  confidenceLevel(where, "confidence", confidence);

  const couldBeNew = rows.filter(({ isNew }) => isNew !== false);
  const couldBeBase = rows.filter((row) => isWarm(row) && row.isNew !== true);
  return {
    levels: PROSPECT_LEVELS.map((level) => ({ level, prospects: rows.filter((row) => row.level === level).length })),
    withoutLevel: rows.filter(({ level }) => level === null).length,
    ratios: {
      hotAmongNew: rate(
        couldBeNew.map((row) => row.isNew && isHot(row)),
        confidence,
      ),
      hotConversion: rate(
        rows.filter(isHot).map(({ bought }) => bought),
        confidence,
      ),
      baseConversion: rate(
        couldBeBase.map(({ isNew, bought }) => (isNew === undefined ? undefined : bought)),
        confidence,
      ),
    },
  };
}

const isHot = ({ level }: ProspectRow) => level === "H" || level === "A";
const isWarm = ({ level }: ProspectRow) => level === "B" || level === "C";

/** How many are true of those that are known. */
function rate(outcomes: readonly (boolean | undefined)[], confidence: number): ProspectRate {
  const successes = outcomes.filter((outcome) => outcome === true).length;
  const trials = successes + outcomes.filter((outcome) => outcome === false).length;
  return {
    successes,
    trials,
    unknown: outcomes.length - trials,
    rate: trials === 0 ? undefined : successes / trials,
    interval: trials === 0 ? undefined : wilson(successes, trials, confidence),
  };
}

function readRow(where: string, what: string, prospect: ProspectRow): ProspectRow {
  const { id, level, isNew, bought } = record(where, what, prospect);
  return {
    id: text(where, `${what}.id`, id),
    level: level === null ? null : oneOf(where, `${what}.level`, level, PROSPECT_LEVELS),
    isNew: isNew === undefined ? undefined : flag(where, `${what}.isNew`, isNew),
    bought: bought === undefined ? undefined : flag(where, `${what}.bought`, bought),
  };
}
