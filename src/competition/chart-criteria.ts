/** Criteria as a picture: how much each counts, how far we are ahead or behind by it, and what to do. */
import { record } from "../check.js";
import { amountText, grouped, percent } from "../locale/format.js";
import { type Money, quotient } from "../money.js";
import { CONFIG, filled, fitted, type Json, PADDING, SCHEMA, type Spec, readWords } from "../picture.js";
import { barsOf, column, heading, NOTHING, ruled } from "../picture-rows.js";
import { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
import type { Criterion, Rating } from "./contest.js";
import { type CriterionMove, type CriterionMoveOptions, type CriterionMoveRow, movesOf } from "./criterion-moves.js";

/** The labels of this picture. */
export interface CriteriaPictureLabels extends ChartLabels {
  readonly criterionMoves: { readonly [M in CriterionMove | "undetermined"]: string };
}

const MOVES = ["reinforce", "buildUp", "attack", "leave", "undetermined"] as const;

/** The height of a row, and where the columns begin, in pixels; gaps grow to both sides of their middle. */
const ROW = 30;
const AT = {
  name: 0,
  share: 252,
  bar: 262,
  longest: 90,
  middle: 470,
  gap: 560,
  half: 80,
  move: 700,
  end: 860,
} as const;

/** More rows are not drawn: those that count least. */
const MOST_ROWS = 24;

/** Dark behind, since that is what calls for something; light where it is open. */
const SHADES = { importance: "#8295a8", ahead: "#7db0dc", behind: "#1d5c94", open: "#d7dee5" } as const;

/**
 * Draws the criteria of a customer as a Vega-Lite specification, the most important on top, crucial ones above a line:
 * the share of importance, our rating less that of the best competitor – all that it can be, where ratings are not known –
 * and what to do about the criterion.
 *
 * @throws RangeError for what `Competition.criterionMoves` refuses, TypeError for labels without these words.
 * @example
 * const criteria = [{ id: "price", importance: 5 }, { id: "service", importance: 3 }]
 * const rate = (vendor, price, service) => [{ vendor, criterion: "price", rating: price }, { vendor, criterion: "service", rating: service }]
 * const rated = [...rate("Harbour", 3, 5), ...rate("Alder", 4, 3)]
 * chart.Competition.criteria(criteria, rated, en.competition, { us: "Harbour" }).title.subtitle // => "Crucial: 1 of 2 criteria"
 * @category Charts
 * @see docs/sources.md#competition-criterion-moves
 */
export function criteria(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  labels: CriteriaPictureLabels,
  options: CriterionMoveOptions,
): Spec {
  const where = "chart.Competition.criteria";
  const { chart, criterionMoves } = record(where, "labels", labels);
  const words = readWords(where, "labels.chart", chart, CHART_WORDS);
  const names = readWords(where, "labels.criterionMoves", criterionMoves, MOVES);
  const { rows } = movesOf(where, criteria, ratings, options);
  const sorted = [...rows].sort((a, b) => b.share - a.share || (a.criterion < b.criterion ? -1 : 1));
  const drawn = sorted.slice(0, MOST_ROWS);
  return {
    $schema: SCHEMA,
    description: words.criteria,
    title: { text: words.criteria, subtitle: subtitle(rows, words), offset: 34 },
    padding: PADDING,
    width: AT.end,
    height: ROW * Math.max(1, drawn.length),
    layer: layers(drawn, words, names),
    config: CONFIG,
  };
}

function subtitle(rows: readonly CriterionMoveRow[], words: ChartWords): string {
  if (rows.length === 0) return words.nothing;
  const crucial = rows.filter(({ importance }) => importance === "crucial").length;
  const said = filled(words.crucialOf, { crucial: grouped(crucial), criteria: grouped(rows.length) });
  const left = rows.length - MOST_ROWS;
  return left > 0 ? `${said} · ${filled(words.notDrawn, { count: grouped(left) })}` : said;
}

function layers(
  rows: readonly CriterionMoveRow[],
  words: ChartWords,
  names: CriteriaPictureLabels["criterionMoves"],
): Json[] {
  const crucial = rows.filter(({ importance }) => importance === "crucial").length;
  const text = (at: number, of: (row: CriterionMoveRow) => string) =>
    rows.map((row, nth) => ({ nth, at, text: of(row) }));
  return [
    ...(rows.length === 0 ? [NOTHING] : []),
    ruled(AT.name, AT.end, 0, 0.6),
    ...(crucial > 0 && crucial < rows.length ? [ruled(AT.name, AT.end, ROW * crucial, 0.35)] : []),
    ruled(AT.name, AT.end, ROW * Math.max(1, rows.length), 0.6),
    heading(words.criterion, AT.name, "left"),
    heading(words.importance, AT.share - 50, "left"),
    heading(words.gap, AT.middle - AT.half, "left"),
    heading(words.move, AT.move, "left"),
    ...barsOf(bars(rows), SHADES),
    upright(ROW * Math.max(1, rows.length)),
    ...column(
      text(AT.name, ({ criterion }) => fitted(criterion, 15)),
      "left",
    ),
    ...column(
      text(AT.share, ({ share }) => percent(share)),
      "right",
    ),
    ...column(text(AT.gap, gapText), "left"),
    ...column(
      text(AT.move, ({ verdict }) => fitted(names[verdict], 14)),
      "left",
    ),
  ];
}

function bars(rows: readonly CriterionMoveRow[]) {
  const shares = rows.map(({ share }) => share);
  const widest = rows
    .flatMap(({ gap }) => gap.map((end) => end.abs()))
    .reduce<Money | undefined>((most, end) => (most?.gte(end) ? most : end), undefined);
  const most = shares.reduce((all, share) => Math.max(all, share), 0);
  const along = (end: Money) =>
    widest === undefined || widest.isZero() ? AT.middle : AT.middle + AT.half * quotient(end, widest).toNumber();
  return rows.flatMap((row, nth) => {
    const { criterion, share, gap, position } = row;
    const what = fitted(criterion, 15);
    const [low, high] = [along(gap[0]), along(gap[1])];
    const settled = gap[0].eq(gap[1]);
    const look = settled ? (position === "weak" ? "behind" : "ahead") : "open";
    const [from, to] = settled ? [Math.min(low, AT.middle), Math.max(low, AT.middle)] : [low, high];
    const length = (AT.longest * share) / most;
    return [
      { nth, look: "importance" as const, from: AT.bar, to: AT.bar + length, what: `${what}: ${percent(share)}` },
      { nth, look, from, to, what: `${what}: ${gapText(row)}` } as const,
    ].filter((bar) => bar.to > bar.from);
  });
}

/** Where nobody is ahead. */
function upright(height: number): Json {
  return {
    data: { values: [{}] },
    mark: { type: "rule", aria: false, color: "#1f2933", strokeWidth: 1.5 },
    encoding: { x: { value: AT.middle }, y: { value: 0 }, y2: { value: height } },
  };
}

function gapText({ gap: [low, high] }: CriterionMoveRow): string {
  const said = low.eq(high) ? signed(low) : `${signed(low)} … ${signed(high)}`;
  return fitted(said, 10);
}

const signed = (end: Money): string => `${end.gt(0) ? "+" : end.lt(0) ? "−" : ""}${amountText(end.abs().toString())}`;
