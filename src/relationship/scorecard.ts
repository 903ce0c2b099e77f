/** The account manager's scorecard: each figure against its threshold, and what is missing. */
import { record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, money, product, size, sum, ZERO } from "../money.js";
import { type Known, readKnown } from "./answers.js";
import { SCORECARD } from "./table.js";

/** A figure of the scorecard. */
export type ScoreMeasure = keyof typeof SCORECARD;

/** How a figure is counted: an amount, a share 0–1, a margin of at most 1, days. */
export type ScoreUnit = (typeof SCORECARD)[ScoreMeasure]["unit"];

/** Amounts of one currency, shares, days; left out a figure is not known, and a threshold not set. */
export type ScoreFigures = Known<ScoreMeasure, Amount>;

/** Why a scorecard is met, or not. */
export type ScorecardReason =
  | {
      readonly rule: "scorecardMissed";
      readonly measure: ScoreMeasure;
      readonly unit: ScoreUnit;
      readonly must: "reach" | "stayWithin";
      readonly figure: string;
      readonly threshold: string;
      readonly by: string;
    }
  | { readonly rule: "scorecardMet"; readonly measures: readonly ScoreMeasure[] }
  | { readonly rule: "scorecardNotGiven"; readonly measures: readonly ScoreMeasure[] }
  | { readonly rule: "scorecardNoThreshold"; readonly measures: readonly ScoreMeasure[] }
  | { readonly rule: "scorecardNothingSet" };

/** A figure against its threshold. */
export interface ScorecardRow {
  readonly measure: ScoreMeasure;
  readonly verdict: "met" | "missed" | "notGiven" | "noThreshold";
  readonly figure: Money | undefined;
  readonly threshold: Money | undefined;
  /** How far the figure is on the wrong side, 0 if met; `undefined` where there is nothing to compare. */
  readonly by: Money | undefined;
}

/** `missed` as soon as one figure is, `met` only when every threshold is. */
export interface Scorecard extends Judgement<"met" | "missed" | "undetermined", ScorecardReason> {
  /** All nine, in the order of the scorecard. */
  readonly rows: readonly ScorecardRow[];
}

const MEASURES = Object.keys(SCORECARD) as ScoreMeasure[];

/**
 * Compares the figures of an account manager with thresholds of your own. Sales, collection rate, margin, satisfaction
 * and new-market share must reach theirs; collection period, bad-debt rate, days between updates of the funnel and leak
 * rate must stay within. Compared exactly; a figure on its threshold meets it.
 *
 * @throws RangeError for an unknown measure, an amount or days below 0, a share outside 0–1, or a margin above 1.
 * @example
 * const thresholds = { sales: 5000000, collectionRate: 0.9, collectionPeriod: 60, badDebtRate: 0.02, updateInterval: 7 }
 * const card = Relationship.scorecard({ sales: 5200000, collectionRate: 0.85, collectionPeriod: 60, badDebtRate: 0.01, margin: 0.3 }, thresholds)
 * card.verdict // => "missed"
 * card.rows.slice(0, 5).map((row) => row.verdict) // => ["met", "missed", "met", "met", "noThreshold"]
 * card.rows[1].by // => "0.05"
 * explain(card, en.relationship.sentences)
 * // => ["Collection rate: 85% is below the threshold of 90%.", "Met: sales, collection period, bad-debt rate.", "Not given: days between updates of the funnel.", "Without a threshold: margin."]
 * Relationship.scorecard({ leakRate: 0.1 }, { leakRate: 0.1 }).because // => [{ rule: "scorecardMet", measures: ["leakRate"] }]
 * Relationship.scorecard({ leakRate: 0.1 }, {}).because[0] // => { rule: "scorecardNothingSet" }
 * @category Seller
 * @see docs/sources.md#relationship-scorecard
 */
export function scorecard(figures: ScoreFigures, thresholds: ScoreFigures): Scorecard {
  const where = "Relationship.scorecard";
  const given = readFigures(where, "figures", figures);
  const set = readFigures(where, "thresholds", thresholds);
  const rows = MEASURES.map((measure) => rowOf(measure, given.get(measure), set.get(measure)));
  const of = (verdict: ScorecardRow["verdict"]) =>
    rows.filter((row) => row.verdict === verdict && row.figure !== row.threshold).map(({ measure }) => measure);
  const [met, open, loose] = [of("met"), of("notGiven"), of("noThreshold")];
  const missed = rows.flatMap(missedReason);
  const because: ScorecardReason[] = [...missed];
  if (set.size === 0) because.push({ rule: "scorecardNothingSet" });
  if (met.length > 0) because.push({ rule: "scorecardMet", measures: met });
  if (open.length > 0) because.push({ rule: "scorecardNotGiven", measures: open });
  if (loose.length > 0) because.push({ rule: "scorecardNoThreshold", measures: loose });
  const verdict = missed.length > 0 ? "missed" : open.length > 0 || set.size === 0 ? "undetermined" : "met";
  return { verdict, because, rows };
}

function rowOf(measure: ScoreMeasure, figure: Money | undefined, threshold: Money | undefined): ScorecardRow {
  const row = { measure, figure, threshold, by: undefined };
  if (threshold === undefined) return { ...row, verdict: "noThreshold" };
  if (figure === undefined) return { ...row, verdict: "notGiven" };
  const over = sum([figure, product(-1, threshold)]);
  const wrong = SCORECARD[measure].must === "reach" ? product(-1, over) : over;
  return wrong.gt(0) ? { ...row, verdict: "missed", by: wrong } : { ...row, verdict: "met", by: ZERO };
}

function missedReason({ measure, verdict, figure, threshold, by }: ScorecardRow): ScorecardReason[] {
  if (verdict !== "missed" || figure === undefined || threshold === undefined || by === undefined) return [];
  const { unit, must } = SCORECARD[measure];
  const texts = { figure: figure.toString(), threshold: threshold.toString(), by: by.toString() };
  return [{ rule: "scorecardMissed", measure, unit, must, ...texts }];
}

function readFigures(where: string, what: string, figures: ScoreFigures): Map<ScoreMeasure, Money> {
  return readKnown(where, what, record(where, what, figures), MEASURES, "a figure of the scorecard", readFigure);
}

function readFigure(where: string, what: string, figure: unknown, measure: ScoreMeasure): Money {
  const { unit } = SCORECARD[measure];
  if (unit === "amount" || unit === "days") return size(where, what, figure);
  const share = money(where, what, figure);
  if (unit === "ratio" && share.isNegative()) throw refusal(where, what, "must be a share 0–1", figure);
  if (share.gt(1)) throw refusal(where, what, unit === "ratio" ? "must be a share 0–1" : "must be at most 1", figure);
  return share;
}
