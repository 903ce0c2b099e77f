/** What goes with winning: for each factor the odds of winning with it against those without it. */
import { each, flag, oneOf, record, refusal, text } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { fisherExact, holm } from "../stats/fisher.js";
import {
  comparable,
  type OddsMethod,
  type OddsOptions,
  type OddsRatio,
  type OddsTable,
  oddsOf,
  readOddsOptions,
} from "./odds-ratio.js";
import { chanceLeft } from "./review-options.js";
import { MOST_REVIEWED, REVIEW_FEW } from "./reviews-table.js";

/** A deal, what became of it, and what held in it. */
export interface FactoredDeal {
  /** Left out it is not decided, or nobody knows. */
  readonly outcome?: "won" | "lost" | undefined;
  /** Whether each factor held, under the house's own names; left out nobody knows. */
  readonly factors: { readonly [factor: string]: boolean | undefined };
}

/** Why a factor is said to go with winning, or not. */
export type WinningReason =
  | (WinningFacts & { readonly rule: "winGoesWith" })
  | (WinningFacts & { readonly rule: "winGoesAgainst" })
  | (WinningFacts & { readonly rule: "winNotShown"; readonly level: number })
  | (OddsTable & { readonly rule: "winNothingToCompare"; readonly factor: string })
  | {
      readonly rule: "winUnknown";
      readonly factor: string;
      readonly unknown: number;
      readonly deals: number;
      /** Whether the unknown deals could make the odds point the other way, or no way. */
      readonly couldTurn: boolean;
    }
  | { readonly rule: "winManyFactors"; readonly factors: number; readonly level: number }
  | { readonly rule: "winOutcomeUnknown"; readonly unknown: number; readonly deals: number }
  | { readonly rule: "winFew"; readonly deals: number; readonly below: number };

/** A factor, its deals, and the odds ratio as `OddsRatio` gives it; the chance is adjusted for all factors. */
export interface WinningFacts extends OddsTable {
  readonly factor: string;
  readonly method: OddsMethod;
  readonly estimate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly pValue: number;
}

/** A factor and winning: it goes with it, against it, or neither is shown. That does not make it a cause. */
export interface WinningFactor
  extends Judgement<"goesWithWinning" | "goesWithLosing" | "notShown" | "undetermined", WinningReason> {
  readonly factor: string;
  readonly table: OddsTable;
  /** Decided deals of which nobody knows whether the factor held: in no cell. */
  readonly unknown: number;
  /** `undefined` where there is nothing to compare; with Woolf's method also where a cell is empty. */
  readonly odds: OddsRatio | undefined;
  /** Fisher's exact test, two-sided; `undefined` where there is nothing to compare. */
  readonly pValue: number | undefined;
  /** The same after Holm's adjustment for all factors. */
  readonly adjusted: number | undefined;
}

/** All factors, and how many deals they were found in. */
export interface WinningFactors extends Explained<WinningReason> {
  readonly method: OddsMethod;
  readonly confidence: number;
  readonly won: number;
  readonly lost: number;
  /** Deals without an outcome: in no table. */
  readonly outcomeUnknown: number;
  /** The one with the smallest p-value first. */
  readonly factors: readonly WinningFactor[];
}

/**
 * Compares, factor by factor, the odds of winning with it and without it: the odds ratio with its interval, Fisher's
 * exact test, and Holm's adjustment for the number of factors. A factor goes with winning, or with losing, if its
 * adjusted p-value is at most 1 − confidence. The intervals are those of one factor at a time.
 *
 * @throws RangeError for an unknown outcome or method, a factor without a name, more than 1,000,000 deals, or a
 * confidence not between 0 and 1.
 * @example
 * const deals = (outcome, times, factors) => Array.from({ length: times }, () => ({ outcome, factors }))
 * const history = [...deals("won", 9, { coach: true, lowestBid: false }), ...deals("won", 2, { coach: false, lowestBid: true }), ...deals("lost", 2, { coach: true }), ...deals("lost", 9, { coach: false, lowestBid: false }), ...deals(undefined, 1, {})]
 * const { factors, because } = Competition.winningFactors(history)
 * factors.map(({ factor, verdict }) => [factor, verdict]) // => [["coach", "goesWithWinning"], ["lowestBid", "notShown"]]
 * factors[0].table // => { wonWith: 9, lostWith: 2, wonWithout: 2, lostWithout: 9 }
 * factors[1].unknown // => 2
 * factors[0].odds.method // => "exactConditional"
 * explain(factors[0], en.competition.sentences)[0]
 * // => "“coach”: 9 of 11 deals won with it, 2 of 11 without it; odds ratio 16.65 (1.73 to 293.48, exact), beyond chance (p = 0.02): it goes with winning."
 * because.map(({ rule }) => rule) // => ["winManyFactors", "winOutcomeUnknown", "winFew"]
 * Competition.winningFactors(history.slice(0, 11)).factors[0].verdict // => "undetermined"
 * const mirrored = history.map(({ outcome, factors }) => ({ outcome, factors: { alone: factors.coach === undefined ? undefined : !factors.coach } }))
 * Competition.winningFactors(mirrored, { method: "waldLogit" }).factors[0].verdict // => "goesWithLosing"
 * @category Winning and losing
 * @see docs/sources.md#competition-win-and-loss
 */
export function winningFactors(deals: readonly FactoredDeal[], options: OddsOptions = {}): WinningFactors {
  return factorsOf("Competition.winningFactors", deals, options);
}

/** The same in another function's name. */
export function factorsOf(where: string, deals: readonly FactoredDeal[], options: OddsOptions): WinningFactors {
  const { confidence, method } = readOddsOptions(where, options);
  const { won, lost, open, tables } = counted(where, deals);
  const tested = [...tables].map(([factor, table]) => ({
    ...{ factor, table, pValue: chance(table) },
    odds: oddsOf(table, confidence, method),
  }));
  const adjusted = holm(tested.flatMap(({ pValue }) => pValue ?? []));
  let next = 0;
  const factors = tested
    .map((own) => ({ ...own, adjusted: own.pValue === undefined ? undefined : adjusted[next++] }))
    .map((own) => judged(own, { won, lost }, method, chanceLeft(confidence)))
    .sort((one, other) => (one.pValue ?? 2) - (other.pValue ?? 2) || (one.factor < other.factor ? -1 : 1));
  const because = cautions(adjusted.length, won + lost, open, chanceLeft(confidence));
  return { because, method, confidence, won, lost, outcomeUnknown: open, factors };
}

/** The four counts of each factor, and the deals by outcome. */
function counted(where: string, deals: readonly FactoredDeal[]) {
  const tables = new Map<string, OddsTable>();
  let [won, lost, open] = [0, 0, 0];
  const rows = each(where, "deals", deals, (deal, what) => {
    const { outcome, factors } = record(where, what, deal);
    const known = outcome === undefined ? undefined : oneOf(where, `${what}.outcome`, outcome, OUTCOMES);
    if (known === undefined) open += 1;
    else if (known === "won") won += 1;
    else lost += 1;
    for (const [name, answer] of Object.entries<unknown>(record(where, `${what}.factors`, factors))) {
      const factor = text(where, `a key of ${what}.factors`, name);
      const held = answer === undefined ? undefined : flag(where, `${what}.factors.${shown(factor)}`, answer);
      const table = tables.get(factor) ?? EMPTY;
      tables.set(factor, known === undefined || held === undefined ? table : added(table, known, held));
    }
  });
  if (rows.length > MOST_REVIEWED)
    throw refusal(where, "deals.length", `must be at most ${MOST_REVIEWED}`, rows.length);
  return { won, lost, open, tables };
}

const OUTCOMES = ["won", "lost"] as const;

const EMPTY: OddsTable = { wonWith: 0, lostWith: 0, wonWithout: 0, lostWithout: 0 };

/** A name as an error message can carry it. */
const shown = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}...` : name);

function added(table: OddsTable, outcome: "won" | "lost", held: boolean): OddsTable {
  const cell = `${outcome}${held ? "With" : "Without"}` as const;
  return { ...table, [cell]: table[cell] + 1 };
}

function chance(table: OddsTable): number | undefined {
  const { wonWith, lostWith, wonWithout, lostWithout } = table;
  if (!comparable(table)) return undefined;
  return fisherExact(wonWith, wonWith + lostWith, wonWithout, wonWithout + lostWithout);
}

type Tested = Pick<WinningFactor, "factor" | "table" | "odds" | "pValue" | "adjusted">;
type Decided = { readonly won: number; readonly lost: number };

function judged(own: Tested, decided: Decided, method: OddsMethod, level: number): WinningFactor {
  const { factor, table, odds, adjusted } = own;
  const unknown = decided.won + decided.lost - Object.values<number>({ ...table }).reduce((sum, cell) => sum + cell, 0);
  const open: WinningReason[] =
    unknown > 0
      ? [
          {
            rule: "winUnknown",
            factor,
            unknown,
            deals: decided.won + decided.lost,
            couldTurn: couldTurn(table, decided),
          },
        ]
      : [];
  if (adjusted === undefined) {
    const because: WinningReason[] = [{ rule: "winNothingToCompare", factor, ...table }, ...open];
    return { verdict: "undetermined", because, ...own, unknown };
  }
  const { estimate, low, high } = odds ?? {};
  const facts = { factor, ...table, method, estimate, low, high, pValue: adjusted };
  if (adjusted > level) {
    return { verdict: "notShown", because: [{ rule: "winNotShown", ...facts, level }, ...open], ...own, unknown };
  }
  return direction(table) > 0
    ? { verdict: "goesWithWinning", because: [{ rule: "winGoesWith", ...facts }, ...open], ...own, unknown }
    : { verdict: "goesWithLosing", because: [{ rule: "winGoesAgainst", ...facts }, ...open], ...own, unknown };
}

/** Above 0 where the odds are better with it; whole numbers below 2⁵³, so exact. */
function direction({ wonWith, lostWith, wonWithout, lostWithout }: OddsTable): number {
  return Math.sign(wonWith * lostWithout - lostWith * wonWithout);
}

/** Whether the deals that are in no cell could take the direction away: all of them on the side that speaks against it. */
function couldTurn(table: OddsTable, { won, lost }: Decided): boolean {
  const sign = direction(table);
  const { wonWith, lostWith, wonWithout, lostWithout } = table;
  const adverse =
    sign > 0
      ? { wonWith, lostWith: lost - lostWithout, wonWithout: won - wonWith, lostWithout }
      : { wonWith: won - wonWithout, lostWith, wonWithout, lostWithout: lost - lostWith };
  return sign === 0 || direction(adverse) !== sign;
}

function cautions(factors: number, deals: number, open: number, level: number): WinningReason[] {
  return [
    ...(factors > 1 ? [{ rule: "winManyFactors", factors, level } as const] : []),
    ...(open > 0 ? [{ rule: "winOutcomeUnknown", unknown: open, deals: deals + open } as const] : []),
    ...(deals < REVIEW_FEW ? [{ rule: "winFew", deals, below: REVIEW_FEW } as const] : []),
  ];
}
