/** Value passed down a chain as a waterfall: rising by KPIs, falling by what reaches no solution, split by solutions. */
import { flag, record } from "../check.js";
import { readCurrency } from "../money.js";
import { CONFIG, ems, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import type { ChainDefinition } from "./chain.js";
import { type Bar, barsOf } from "./chart-bars.js";
import { NOTHING, ruled } from "../picture-rows.js";
import { subtitles } from "./chart-title.js";
import { type ChartLabels, readLabels } from "./chart-words.js";
import { readGraph } from "./graph.js";
import { type RollUpOptions, rolledUp } from "./roll-up.js";

/** Which value is drawn. */
export interface WaterfallOptions extends RollUpOptions {
  /** Of which currency; the first in alphabetical order if left out. */
  readonly currency?: string | undefined;
  /** Whether value that comes once; what comes again and again, if there is any, if left out. */
  readonly once?: boolean | undefined;
}

/** A row and the plot in pixels, and the space between a bar and its text. */
const [ROW, WIDTH, GAP] = [26, 420, 7];

/** The value of KPIs, their total, what reaches no solution, and what reaches ours: words say all of it as well. */
const SHADES = { rising: "#7fb2dc", total: "#52606d", falling: "#c3c9d0", ours: "#1d5c94" } as const;

/**
 * Draws how value is passed down a chain as a Vega-Lite specification: the KPIs whose value counts, largest first, rising
 * to their total; what reaches no solution, falling; and what is credited to the solutions, split among them. What the
 * customer has confirmed is filled, the rest framed in dashes. Of more than 12 KPIs or solutions the last share a row.
 *
 * One currency and one kind of timing is drawn, the others are named below the title. Where value would be counted twice
 * only the KPIs are drawn, and where no KPI has any nothing is: the picture says why.
 *
 * @throws RangeError for a chain or options that `Bvf.rollUp` refuses, or a currency that is no code, TypeError for labels
 * without these words.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter", unit: "films",
 *       baseline: 90000, target: 9000, valuePerUnit: "12.50", currency: "CNY", per: "year" },
 *     { id: "pacs", layer: "solution", name: "Image archive" },
 *   ],
 *   links: [{ from: "pacs", to: "cost", attribution: 0.9, confidence: 0.8 }],
 * }
 * chart.Bvf.waterfall(chain, en.bvf).title.subtitle[0]
 * // => "CNY a year: 729,000 of 1,012,500 reach our solutions (72%)"
 * chart.Bvf.waterfall({ nodes: [], links: [] }, zhCN.bvf).title.subtitle // => ["没有一个 KPI 的改善折算成了金额"]
 * @category Charts
 * @see docs/sources.md#bvf-roll-up
 */
export function waterfall(chain: ChainDefinition, labels: ChartLabels, options: WaterfallOptions = {}): Spec {
  const where = "chart.Bvf.waterfall";
  const words = readLabels(where, labels);
  const { currency, once } = record(where, "options", options);
  readCurrency(where, "options.currency", currency);
  if (once !== undefined) flag(where, "options.once", once);
  const rolled = rolledUp(where, readGraph(where, chain), options);
  const purse = rolled.purses.find(
    (own) => (currency === undefined || own.currency === currency) && (once === undefined || own.once === once),
  );
  const bars = purse === undefined ? [] : barsOf(rolled, purse, words);
  return {
    $schema: SCHEMA,
    description: words.chart.waterfall,
    title: {
      text: words.chart.waterfall,
      subtitle: subtitles(rolled, purse, words),
      subtitleLineHeight: 17,
      offset: 18,
    },
    padding: PADDING,
    width: WIDTH,
    height: bars.length === 0 ? 1 : { step: ROW },
    layer: bars.length === 0 ? [NOTHING] : layers(bars),
    config: CONFIG,
  };
}

/** The rows, and shares of the value of all KPIs across. */
const y = { field: "nth", type: "ordinal", axis: null } as const;
const x = { field: "from", type: "quantitative", axis: null } as const;

function layers(bars: readonly Bar[]): Json[] {
  const left = -14 - 12 * Math.max(...bars.map(({ name }) => ems(name)));
  const right = Math.max(...bars.map(({ to, text }) => to * WIDTH + GAP + 12 * ems(text)));
  const line = (row: number, opacity: number) => ruled(left, Math.max(WIDTH, Math.ceil(right)), row * ROW, opacity);
  const ends = bars.flatMap(({ look, isSum }, nth) => (isSum || look !== bars[nth + 1]?.look ? [nth + 1] : []));
  return [
    line(0, 0.6),
    ...ends.map((row) => line(row, row === bars.length ? 0.6 : 0.2)),
    steps(bars),
    filledBars(bars),
    ...dashedBars(bars),
    ...[false, true].flatMap((bold) => names(bars, bold)),
    {
      data: { values: bars.map(({ nth, to, text }) => ({ nth, to, text })) },
      mark: { type: "text", aria: false, align: "left", dx: GAP, fontSize: 12 },
      encoding: { y, x: { ...x, field: "to" }, text: { field: "text" } },
    },
  ];
}

/** Thin lines from the end of each bar to where the next one begins. */
function steps(bars: readonly Bar[]): Json {
  const values = bars.flatMap(({ nth, leads }) => (nth + 1 < bars.length ? [{ nth, next: nth + 1, at: leads }] : []));
  return {
    data: { values },
    mark: { type: "rule", aria: false, color: INK, strokeWidth: 1, opacity: 0.5 },
    encoding: { y, y2: { field: "next" }, x: { ...x, field: "at" } },
  };
}

/** The bars, of ours as much as the customer has confirmed. */
function filledBars(bars: readonly Bar[]): Json {
  const values = bars.flatMap((bar) => {
    const { nth, look, from, to, sure } = bar;
    return from === to ? [] : [{ nth, look, from, to: look === "ours" ? sure : to, what: said(bar) }];
  });
  return {
    data: { values: values.filter(({ from, to }) => from < to) },
    mark: { type: "bar", height: { band: 0.62 } },
    encoding: {
      y,
      x,
      x2: { field: "to" },
      color: {
        field: "look",
        type: "nominal",
        scale: { domain: Object.keys(SHADES), range: Object.values(SHADES) },
        legend: null,
      },
      description: { field: "what" },
      tooltip: { field: "what" },
    },
  };
}

/** What of ours the customer has not confirmed. */
function dashedBars(bars: readonly Bar[]): Json[] {
  const unsure = bars.filter(({ look, sure, to }) => look === "ours" && sure < to);
  if (unsure.length === 0) return []; // Vega warns of scales that have no data
  return [
    {
      data: { values: unsure.map((bar) => ({ nth: bar.nth, from: bar.sure, to: bar.to, what: said(bar) })) },
      mark: {
        ...{ type: "bar", height: { band: 0.62 }, fill: "white" },
        ...{ stroke: SHADES.ours, strokeWidth: 1.5, strokeDash: [4, 3] },
      },
      encoding: { y, x, x2: { field: "to" }, description: { field: "what" }, tooltip: { field: "what" } },
    },
  ];
}

const said = ({ name, text }: Bar) => `${name}: ${text}`;

/** The names on the left, those of sums in bold. */
function names(bars: readonly Bar[], bold: boolean): Json[] {
  const values = bars.filter((bar) => bar.isSum === bold).map(({ nth, name }) => ({ nth, name }));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: "text", aria: false, align: "right", fontSize: 12, ...(bold ? { fontWeight: "bold" } : {}) },
      encoding: { y, x: { value: -10 }, text: { field: "name" } },
    },
  ];
}
