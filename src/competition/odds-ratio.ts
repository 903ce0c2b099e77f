/** The odds of winning with something ÷ those without it, and how sure that ratio is. */
import { count, oneOf, record, refusal } from "../check.js";
import { exactOdds, waldOdds } from "../stats/odds.js";
import { type ReviewOptions, readConfidence } from "./review-options.js";
import { MOST_REVIEWED, ODDS_METHODS } from "./reviews-table.js";

/** How the interval of an odds ratio is worked out: Cornfield and Fisher's exact one, or Woolf's. */
export type OddsMethod = (typeof ODDS_METHODS)[number];

/** Deals by what became of them, with something and without it. */
export interface OddsTable {
  readonly wonWith: number;
  readonly lostWith: number;
  readonly wonWithout: number;
  readonly lostWithout: number;
}

/** How the interval shall be worked out. */
export interface OddsOptions extends ReviewOptions {
  /** The exact one unless given. */
  readonly method?: OddsMethod | undefined;
}

/** An odds ratio and its interval; above 1 the odds are better with it. */
export interface OddsRatio {
  readonly method: OddsMethod;
  readonly confidence: number;
  /** `undefined` where no won deal is without it or no lost one with it: no finite ratio is the most likely. */
  readonly estimate: number | undefined;
  readonly low: number;
  /** `undefined` where nothing bounds the ratio from above. */
  readonly high: number | undefined;
}

/** Unless the caller says otherwise. */
const METHOD: OddsMethod = "exactConditional";

/**
 * The odds ratio of four counts: won and lost deals with something, won and lost ones without it; `undefined` where there
 * is nothing to compare.
 *
 * The exact method estimates by the conditional likelihood, so that its 5.23 stands beside a plain 12·16 ÷ (5·7) = 5.49;
 * its interval is never too narrow. Woolf's is the plain ratio · e^(±z·√(1/a + 1/b + 1/c + 1/d)), and there is none with
 * an empty cell.
 *
 * @throws RangeError for a count below 0, more than 1,000,000 deals, a confidence not between 0 and 1, or an unknown
 * method.
 * @example
 * const odds = Competition.oddsRatio({ wonWith: 12, lostWith: 5, wonWithout: 7, lostWithout: 16 })
 * odds.estimate.toFixed(9) // => "5.229654456"
 * odds.low.toFixed(9) // => "1.169356015"
 * odds.high.toFixed(9) // => "27.305924031"
 * const wald = Competition.oddsRatio({ wonWith: 12, lostWith: 5, wonWithout: 7, lostWithout: 16 }, { method: "waldLogit" })
 * wald.low.toFixed(9) // => "1.393762671"
 * Competition.oddsRatio({ wonWith: 9, lostWith: 0, wonWithout: 4, lostWithout: 7 }).high // => undefined
 * Competition.oddsRatio({ wonWith: 9, lostWith: 0, wonWithout: 4, lostWithout: 7 }).low.toFixed(9) // => "1.891741647"
 * Competition.oddsRatio({ wonWith: 9, lostWith: 4, wonWithout: 0, lostWithout: 0 }) // => undefined
 * @category Winning and losing
 * @see docs/sources.md#odds-ratio
 */
export function oddsRatio(table: OddsTable, options: OddsOptions = {}): OddsRatio | undefined {
  const where = "Competition.oddsRatio";
  const { confidence, method } = readOddsOptions(where, options);
  const { wonWith, lostWith, wonWithout, lostWithout } = record(where, "table", table);
  const read = {
    wonWith: count(where, "table.wonWith", wonWith),
    lostWith: count(where, "table.lostWith", lostWith),
    wonWithout: count(where, "table.wonWithout", wonWithout),
    lostWithout: count(where, "table.lostWithout", lostWithout),
  };
  const deals = read.wonWith + read.lostWith + read.wonWithout + read.lostWithout;
  if (deals > MOST_REVIEWED) throw refusal(where, "table", `must hold at most ${MOST_REVIEWED} deals`, deals, "number");
  return oddsOf(read, confidence, method);
}

/** The options with what stands in for those left out. */
export function readOddsOptions(where: string, options: OddsOptions): { confidence: number; method: OddsMethod } {
  const { method = METHOD } = record(where, "options", options);
  return { confidence: readConfidence(where, options), method: oneOf(where, "method", method, ODDS_METHODS) };
}

/** The same for counts that are known to be good. */
export function oddsOf(table: OddsTable, confidence: number, method: OddsMethod): OddsRatio | undefined {
  if (!comparable(table)) return undefined;
  const { wonWith, lostWith, wonWithout, lostWithout } = table;
  const of = method === "waldLogit" ? waldOdds : exactOdds;
  const odds = of(wonWith, wonWith + lostWith, wonWithout, wonWithout + lostWithout, confidence);
  return odds === undefined ? undefined : { method, confidence, ...odds };
}

/** Whether deals were won and lost, some with it and some without. */
export function comparable({ wonWith, lostWith, wonWithout, lostWithout }: OddsTable): boolean {
  const sides = [wonWith + lostWith, wonWithout + lostWithout, wonWith + wonWithout, lostWith + lostWithout];
  return sides.every((deals) => deals > 0);
}
