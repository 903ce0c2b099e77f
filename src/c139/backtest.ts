/** Would the rates have forecast the past? Each deal is scored only by what was known before it closed. */
import { count, each, flag, level, record, refusal } from "../check.js";
import { type Day, day } from "../day.js";
import { areaUnderCurve, type Bin, brier, logLoss, type Outcome, reliability } from "../stats/score.js";
import { add, type ClosedDeal, emptyTally, learn, type FitOptions, readClosed, readPrior } from "./learn.js";
import { drawn } from "./probability.js";

/** A closed deal with the day it was decided. */
export interface DatedDeal extends ClosedDeal {
  readonly closedOn: Day;
}

/** How to test. */
export interface BacktestOptions extends FitOptions {
  /** How many deals must have closed on earlier days before one is scored; 0 unless given. */
  readonly warmUp?: number | undefined;
  /** Into how many bins of equal width the forecasts are sorted; 10 unless given. */
  readonly bins?: number | undefined;
  /** The confidence of the bins' intervals; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** How good a set of forecasts was. */
export interface Scores {
  /** How many deals were scored. */
  readonly scored: number;
  /** Mean squared error, 0 to 1, lower is better; `undefined` if none was scored. */
  readonly brier: number | undefined;
  /** Mean −ln of the probability given to what happened; lower is better. */
  readonly logLoss: number | undefined;
  /** The chance that a won deal was forecast higher than a lost one; `undefined` unless there are both. */
  readonly areaUnderCurve: number | undefined;
  readonly reliability: readonly Bin[];
}

/** The learnt rates beside the prior's, on the same deals. */
export interface Backtest {
  readonly learnt: Scores;
  readonly prior: Scores;
}

/**
 * Scores forecasts that have been decided: Brier score, log loss, area under the curve and a reliability table.
 *
 * @throws RangeError for a probability that is not strictly between 0 and 1, or bins that are no count from 1 to 1000.
 * @example
 * const forecasts = [0.1, 0.9, 0.8, 0.3].map((probability, nth) => ({ probability, won: [false, true, true, false][nth] === true }))
 * C139.score(forecasts).brier.toFixed(4) // => "0.0375"
 * C139.score(forecasts).areaUnderCurve // => 1
 * @category Learning
 * @see docs/sources.md#c139-scores
 */
export function score(
  forecasts: readonly { readonly probability: number; readonly won: boolean }[],
  options: Pick<BacktestOptions, "bins" | "confidence"> = {},
): Scores {
  const where = "C139.score";
  const settings = readBins(where, options);
  const outcomes = each(where, "forecasts", forecasts, (forecast, what) => {
    const { probability, won } = record(where, what, forecast);
    return { probability: level(where, `${what}.probability`, probability), happened: flag(where, `${what}.won`, won) };
  });
  return scores(outcomes, settings);
}

/**
 * Backtests learnt win rates against the prior's: deals are taken in the order in which they closed, and each is
 * forecast by a table learnt only from deals that closed on earlier days. No deal is scored by itself.
 *
 * @throws RangeError for a value out of range, a day that does not exist, or options out of range.
 * @example
 * const deals = Array.from({ length: 40 }, (_, nth) => ({
 *   value: "1W1F6C", won: nth % 2 === 0, closedOn: `2026-01-${String(1 + (nth % 28)).padStart(2, "0")}`,
 * }) as const)
 * const { learnt, prior } = C139.backtest(deals, { warmUp: 10 })
 * learnt.scored // => 30
 * learnt.brier < prior.brier // => true
 * @category Learning
 * @see docs/sources.md#c139-backtest
 */
export function backtest(deals: readonly DatedDeal[], options: BacktestOptions = {}): Backtest {
  const where = "C139.backtest";
  const settings = readBins(where, options);
  const prior = readPrior(where, options);
  const warmUp = count(where, "warmUp", options.warmUp ?? 0);
  const rows = each(where, "deals", deals, (deal, what) => ({
    ...readClosed(where, what, deal),
    closedOn: day(where, `${what}.closedOn`, record(where, what, deal).closedOn),
  })).sort((a, b) => compareText(a.closedOn, b.closedOn) || a.rank - b.rank || Number(a.won) - Number(b.won));

  const [learnt, leaning]: [Outcome[], Outcome[]] = [[], []];
  const tally = emptyTally();
  let [today, blocks, unseen] = ["", learn(tally, prior), 0];
  rows.forEach(({ rank, won, closedOn }, row) => {
    if (closedOn !== today) {
      for (const deal of rows.slice(unseen, row)) add(tally, deal); // what closed on earlier days is known by now
      [today, blocks, unseen] = [closedOn, learn(tally, prior), row];
    }
    if (unseen < warmUp) return;
    const level = blocks.reduce((held, block) => (block.start <= rank ? block.level : held), 0);
    learnt.push({ probability: drawn(level), happened: won });
    leaning.push({ probability: drawn(prior.rows[rank]?.rate ?? 0), happened: won });
  });
  return { learnt: scores(learnt, settings), prior: scores(leaning, settings) };
}

/** Days are texts in the order of time. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readBins(
  where: string,
  options: Pick<BacktestOptions, "bins" | "confidence">,
): { bins: number; confidence: number } {
  const { bins = 10, confidence = 0.95 } = record(where, "options", options);
  if (!(Number.isInteger(bins) && bins >= 1 && bins <= 1000)) {
    throw refusal(where, "bins", "must be an integer 1–1000", bins, "number");
  }
  return { bins, confidence: level(where, "confidence", confidence) };
}

function scores(outcomes: readonly Outcome[], { bins, confidence }: { bins: number; confidence: number }): Scores {
  const some = outcomes.length > 0;
  return {
    scored: outcomes.length,
    brier: some ? brier(outcomes) : undefined,
    logLoss: some ? logLoss(outcomes) : undefined,
    areaUnderCurve: areaUnderCurve(outcomes),
    reliability: reliability(outcomes, bins, confidence),
  };
}
