/** What goes with winning, as a picture: for each factor the odds ratio with its interval, on a scale of ratios. */
import { record } from "../check.js";
import { grouped, percent } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec, readWords } from "../picture.js";
import { column, heading, NOTHING, ruled } from "../picture-rows.js";
import { CHART_WORDS, type ChartLabels, type ChartWords } from "./chart-words.js";
import type { OddsMethod, OddsOptions, OddsRatio } from "./odds-ratio.js";
import { ODDS_METHODS } from "./reviews-table.js";
import { type FactoredDeal, factorsOf, type WinningFactor, type WinningFactors } from "./winning-factors.js";

/** The labels of this picture. */
export interface WinningPictureLabels extends ChartLabels {
  readonly oddsMethods: { readonly [M in OddsMethod]: string };
  readonly winningVerdicts: { readonly [V in WinningFactor["verdict"]]: string };
}

const VERDICTS = ["goesWithWinning", "goesWithLosing", "notShown", "undetermined"] as const;

/** The height of a row, the length of the scale, the space between columns, in pixels; more rows are not drawn. */
const [ROW, LONG, GAP, MOST_ROWS] = [30, 320, 22, 24] as const;

/** The ends of the scale, and what is written below it; an interval that goes on beyond them ends in an arrow. */
const [LEAST, MOST] = [0.01, 100] as const;
const TICKS = [0.01, 0.1, 1, 10, 100] as const;

const BLUE = "#1d5c94";

/**
 * Draws what goes with winning as a Vega-Lite specification: for each factor how many deals were won with it and without
 * it, the odds ratio as a square in its interval – filled where it is beyond chance – around a line at 1, and the verdict.
 * The factor with the smallest p-value is on top.
 *
 * @throws RangeError for deals or options that `Competition.winningFactors` refuses, TypeError for labels without these
 * words.
 * @example
 * const deals = (outcome, times, coach) => Array.from({ length: times }, () => ({ outcome, factors: { coach } }))
 * const history = [...deals("won", 3, true), ...deals("won", 1, false), ...deals("lost", 1, true), ...deals("lost", 3, false)]
 * chart.Competition.winning(history, en.competition).title.subtitle
 * // => ["4 won and 4 lost deals; intervals of 95%, exact, conditional (Cornfield, Fisher)"]
 * @category Charts
 * @see docs/sources.md#competition-win-and-loss
 */
export function winning(deals: readonly FactoredDeal[], labels: WinningPictureLabels, options: OddsOptions = {}): Spec {
  const where = "chart.Competition.winning";
  const { chart, oddsMethods, winningVerdicts } = record(where, "labels", labels);
  const words = readWords(where, "labels.chart", chart, CHART_WORDS);
  const methods = readWords(where, "labels.oddsMethods", oddsMethods, ODDS_METHODS);
  const verdicts = readWords(where, "labels.winningVerdicts", winningVerdicts, VERDICTS);
  const found = factorsOf(where, deals, options);
  const rows = found.factors.slice(0, MOST_ROWS).map((factor) => rowOf(factor, verdicts));
  return {
    $schema: SCHEMA,
    description: words.winning,
    title: { text: words.winning, subtitle: subtitle(found, words, methods), subtitleLineHeight: 17, offset: 34 },
    padding: PADDING,
    width: LONG,
    height: ROW * Math.max(1, rows.length),
    layer: layers(rows, words),
    config: CONFIG,
  };
}

function subtitle(
  { won, lost, confidence, method, factors }: WinningFactors,
  words: ChartWords,
  methods: WinningPictureLabels["oddsMethods"],
): string[] {
  if (factors.length === 0) return [words.noFactors];
  const slots = { won: grouped(won), lost: grouped(lost), confidence: percent(confidence), method: methods[method] };
  const left = factors.length - MOST_ROWS;
  const said = filled(words.winningOf, slots);
  return left > 0 ? [said, filled(words.factorsNotDrawn, { count: grouped(left) })] : [said];
}

interface Row {
  readonly name: string;
  readonly wonWith: string;
  readonly wonWithout: string;
  readonly odds: string;
  readonly verdict: string;
  readonly ratio: OddsRatio | undefined;
  readonly isShown: boolean;
}

function rowOf(
  { factor, table, odds, verdict }: WinningFactor,
  verdicts: WinningPictureLabels["winningVerdicts"],
): Row {
  const share = (won: number, lost: number) => `${grouped(won)} / ${grouped(won + lost)}`;
  return {
    name: fitted(factor, 16),
    wonWith: share(table.wonWith, table.lostWith),
    wonWithout: share(table.wonWithout, table.lostWithout),
    odds: oddsText(odds),
    verdict: fitted(verdicts[verdict], 14),
    ratio: odds,
    isShown: verdict === "goesWithWinning" || verdict === "goesWithLosing",
  };
}

/** An odds ratio with its ends, as far as it has them. */
function oddsText(odds: OddsRatio | undefined): string {
  if (odds === undefined) return "–";
  const { estimate, low, high } = odds;
  if (estimate === undefined) return `≥ ${ratioText(low)}`;
  const ends =
    high === undefined
      ? `≥ ${ratioText(low)}`
      : low === 0
        ? `≤ ${ratioText(high)}`
        : `${ratioText(low)} – ${ratioText(high)}`;
  return `${ratioText(estimate)} (${ends})`;
}

/** As many digits as one compares. */
function ratioText(ratio: number): string {
  if (ratio > 0 && ratio < 0.01) return "<0.01";
  if (ratio < 100) return `${Number(ratio.toFixed(ratio < 10 ? 2 : 1))}`;
  return ratio < 1e6 ? grouped(Math.round(ratio)) : ratio.toExponential(1).replace("e+", "e");
}

/** Where a ratio stands on the scale. */
function along(ratio: number): number {
  const held = Math.min(MOST, Math.max(LEAST, ratio));
  return (LONG * Math.log(held / LEAST)) / Math.log(MOST / LEAST);
}

/** The columns to the left of the scale, which begins at 0, and to the right of it. */
function layers(rows: readonly Row[], words: ChartWords): Json[] {
  const room = (texts: readonly string[]) => Math.ceil(12 * texts.reduce((most, text) => Math.max(most, ems(text)), 0));
  const of = (field: "name" | "wonWith" | "wonWithout" | "odds" | "verdict", head: string) =>
    room([head, ...rows.map((row) => row[field])]);
  const without = -GAP;
  const withIt = without - of("wonWithout", words.wonWithout) - GAP;
  const name = withIt - of("wonWith", words.wonWith) - GAP - of("name", words.factor);
  const odds = LONG + GAP;
  const verdict = odds + of("odds", words.oddsRatio) + GAP;
  const end = verdict + of("verdict", words.verdict);
  const height = ROW * Math.max(1, rows.length);
  const texts = (at: number, field: "name" | "wonWith" | "wonWithout" | "odds" | "verdict") =>
    rows.map((row, nth) => ({ nth, at, text: row[field] }));
  return [
    ...(rows.length === 0 ? [NOTHING] : []),
    ...[ruled(name, end, 0, 0.6), ruled(name, end, height, 0.6)],
    ...[heading(words.factor, name, "left"), heading(words.wonWith, withIt, "right")],
    ...[heading(words.wonWithout, without, "right"), heading(words.oddsRatio, odds, "left")],
    ...[
      heading(words.verdict, verdict, "left"),
      heading(words.worse, 4, "left"),
      heading(words.better, LONG - 4, "right"),
    ],
    ...TICKS.flatMap((tick) => scale(tick, height)),
    ...intervals(rows),
    ...column(texts(name, "name"), "left"),
    ...column(texts(withIt, "wonWith"), "right"),
    ...column(texts(without, "wonWithout"), "right"),
    ...column(texts(odds, "odds"), "left"),
    ...column(texts(verdict, "verdict"), "left"),
  ];
}

/** A line of the scale and what it stands for; that at 1, where nobody has better odds, is drawn in full. */
function scale(tick: number, height: number): Json[] {
  const line = tick === 1 ? { strokeWidth: 1.5 } : { strokeWidth: 1, opacity: 0.2 };
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", aria: false, color: INK, ...line },
      encoding: { x: { value: along(tick) }, y: { value: 0 }, y2: { value: height } },
    },
    {
      data: { values: [{ text: `${tick}` }] },
      mark: { type: "text", aria: false, baseline: "top", fontSize: 12 },
      encoding: { x: { value: along(tick) }, y: { value: height + 8 }, text: { field: "text" } },
    },
  ];
}

/** Each interval as a line, its estimate as a square, and an arrow where it goes on beyond the scale. */
function intervals(rows: readonly Row[]): Json[] {
  const known = rows.flatMap(({ ratio, isShown, name, odds }, nth) =>
    ratio === undefined ? [] : [{ nth, ratio, isShown, what: `${name}: ${odds}` }],
  );
  const lines = known.map(({ nth, ratio, what }) => ({
    nth,
    what,
    from: along(ratio.low),
    to: along(ratio.high ?? MOST),
  }));
  const squares = known.flatMap(({ nth, ratio, isShown, what }) =>
    ratio.estimate === undefined || ratio.estimate < LEAST || ratio.estimate > MOST
      ? []
      : [{ nth, what, at: along(ratio.estimate), look: isShown ? BLUE : "white" }],
  );
  const left = known.filter(({ ratio }) => ratio.low < LEAST).map(({ nth }) => ({ nth, at: 0 }));
  const right = known
    .filter(({ ratio }) => ratio.high === undefined || ratio.high > MOST)
    .map(({ nth }) => ({ nth, at: LONG }));
  const y = { field: "nth", type: "ordinal", axis: null } as const;
  const x = { type: "quantitative", scale: null, axis: null } as const;
  const mark = (values: readonly { readonly [field: string]: Json }[], shape: string, fill: Json): Json[] =>
    values.length === 0
      ? []
      : [
          {
            data: { values: [...values] },
            mark: { type: "point", shape, size: 90, opacity: 1, stroke: BLUE, strokeWidth: 1.5 },
            encoding: { y, x: { ...x, field: "at" }, fill },
          },
        ];
  if (lines.length === 0) return [];
  return [
    {
      data: { values: lines },
      mark: { type: "rule", color: BLUE, strokeWidth: 2.5 },
      encoding: {
        y,
        x: { ...x, field: "from" },
        x2: { field: "to" },
        description: { field: "what" },
        tooltip: { field: "what" },
      },
    },
    ...mark(left, "triangle-left", { value: BLUE }),
    ...mark(right, "triangle-right", { value: BLUE }),
    ...mark(squares, "square", { field: "look", type: "nominal", scale: null }),
  ];
}
