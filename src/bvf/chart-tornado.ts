/** What a business case hangs on: a bar for each thing that is changed, the widest on top. */
import { decimal } from "../locale/format.js";
import { type Money, quotient, sum, ZERO } from "../money.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { type CaseDefinition, readCase } from "./case-definition.js";
import { barsOf, column, heading, NOTHING, ruled } from "../picture-rows.js";
import { type ChartLabels, type ChartWords, readLabels, saying } from "./chart-words.js";
import { type Swing, type Tornado, tornadoOf } from "./sensitivity.js";

/** A row and the plot in pixels, the space between a bar and its text, and the longest name in heights of its letters. */
const [ROW, WIDTH, GAP, NAME] = [26, 300, 7, 22] as const;

const SHADES = { worse: "#c3c9d0", better: "#1d5c94" } as const;

/**
 * Draws what the net present value becomes when one thing at a time is changed, as a Vega-Lite specification: a bar for
 * each, the widest on top, with what was changed and what comes of it at either end. The line down is the case unchanged,
 * the dashed one where it breaks even. Without figures, the picture says so.
 *
 * @throws RangeError for a case or swings that `Bvf.tornado` refuses, TypeError for labels without these words.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter",
 *       baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "archive", layer: "solution", name: "Archive" },
 *   ],
 *   links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75 }],
 * }
 * const costs = [{ id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" }]
 * const definition = { chain, start: "2026-03-01", years: 2, rate: 0, costs }
 * const spec = chart.Bvf.tornado(definition, [{ of: "costs", low: 0.9, high: 1.2 }], en.bvf)
 * spec.title.subtitle // => ["Net present value 100,000 CNY; one thing changed at a time"]
 * @category Charts
 * @see docs/sources.md#bvf-business-case
 */
export function tornado(definition: CaseDefinition, swings: readonly Swing[], labels: ChartLabels): Spec {
  const where = "chart.Bvf.tornado";
  const { chart: words } = readLabels(where, labels);
  const read = readCase(where, definition);
  const names = new Map([...read.graph.chain.nodes, ...read.costs].map(({ id, name }) => [id, name]));
  const found = tornadoOf(where, read, swings);
  const drawn = found === undefined || found.rows.length === 0 ? undefined : found;
  return {
    $schema: SCHEMA,
    description: words.tornado,
    title: {
      text: words.tornado,
      subtitle: [drawn === undefined ? words.noFigures : filled(words.unchanged, { amount: base(drawn) })],
      offset: 34,
    },
    padding: PADDING,
    width: WIDTH,
    height: drawn === undefined ? 1 : { step: ROW },
    layer: drawn === undefined ? [NOTHING] : layers(drawn, names, words),
    config: CONFIG,
  };
}

const inCurrency = (text: string, currency: string | undefined) =>
  currency === undefined ? text : `${text} ${currency}`;

const base = ({ npv, currency }: Tornado) => inCurrency(saying(npv.abs())(npv), currency);

/** The ends of a bar in pixels, the lower value first, with what they say. */
interface Bar {
  readonly nth: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly less: string;
  readonly more: string;
}

function layers(found: Tornado, names: ReadonlyMap<string, string>, words: ChartWords): Json[] {
  const { npv, rows } = found;
  const ends = [npv, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [smallest(ends), smallest(ends.map((end) => end.negated())).negated()];
  const width = sum([most, least.negated()]);
  const place = (money: Money) =>
    width.isZero() ? WIDTH / 2 : quotient(sum([money, least.negated()]), width).toNumber() * WIDTH;
  const say = saying(smallest([least.abs().negated(), most.abs().negated()]).negated());
  const bars = rows.map(({ swing, low, high }, nth): Bar => {
    const text = (times: number, money: Money) => `${changed(swing, times, words)} → ${say(money)}`;
    const [less, more] = [
      { money: low, text: text(swing.low, low) },
      { money: high, text: text(swing.high, high) },
    ].sort((a, b) => a.money.cmp(b.money));
    return {
      ...{ nth, name: fitted(nameOf(swing, names, words), NAME) || "?" },
      ...{ from: place(less?.money ?? npv), to: place(more?.money ?? npv) },
      ...{ less: less?.text ?? "", more: more?.text ?? "" },
    };
  });
  const middle = place(npv);
  const left = Math.floor(Math.min(...bars.map(({ from, less }) => from - GAP - 12 * ems(less)))) - 14;
  const right = Math.ceil(Math.max(...bars.map(({ to, more }) => to + GAP + 12 * ems(more))));
  const start = left - Math.ceil(12 * Math.max(...bars.map(({ name }) => ems(name))));
  const height = rows.length * ROW;
  return [
    ruled(start, right, 0, 0.6),
    ruled(start, right, height, 0.6),
    ...filledBars(bars, middle),
    down(middle, height, []),
    ...(least.isNegative() && most.gt(ZERO) ? [down(place(ZERO), height, [4, 3])] : []),
    ...(least.isNegative() && most.gt(ZERO) ? [heading(words.breakEven, place(ZERO), "right")] : []),
    heading(words.asPlanned, middle + 4, "left"),
    ...column(
      bars.map(({ nth, name }) => ({ nth, at: left, text: name })),
      "right",
    ),
    ...column(
      bars.map(({ nth, from, less }) => ({ nth, at: from - GAP, text: less })),
      "right",
    ),
    ...column(
      bars.map(({ nth, to, more }) => ({ nth, at: to + GAP, text: more })),
      "left",
    ),
  ];
}

const smallest = (amounts: readonly Money[]): Money =>
  amounts.reduce((least, amount) => (amount.lt(least) ? amount : least), amounts[0] ?? ZERO);

/** What is changed. */
function nameOf(swing: Swing, names: ReadonlyMap<string, string>, words: ChartWords): string {
  if (swing.of === "cost" || swing.of === "kpi") return names.get(swing.id) ?? swing.id;
  if (swing.of === "link") return `${names.get(swing.from) ?? swing.from} → ${names.get(swing.to) ?? swing.to}`;
  return words[({ rate: "rate", costs: "allCosts", benefits: "allBenefits", use: "firstUse" } as const)[swing.of]];
}

/** By how much. */
const changed = ({ of }: Swing, times: number, words: ChartWords): string =>
  of === "use" ? filled(words.months, { months: times }) : `× ${decimal(times)}`;

/** On either side of the case unchanged. */
function filledBars(bars: readonly Bar[], middle: number): Json[] {
  const sides = bars.flatMap(({ nth, name, from, to, less, more }) => [
    { nth, look: "worse", from: Math.min(from, middle), to: Math.min(to, middle), what: `${name}: ${less}` },
    { nth, look: "better", from: Math.max(from, middle), to: Math.max(to, middle), what: `${name}: ${more}` },
  ]);
  const values = sides.filter(({ from, to }) => from < to);
  return barsOf(values, SHADES);
}

/** A line down all rows. */
const down = (at: number, height: number, strokeDash: readonly number[]): Json => ({
  data: { values: [{}] },
  mark: { type: "rule", aria: false, color: INK, strokeWidth: 1.5, strokeDash },
  encoding: { x: { value: at }, y: { value: 0 }, y2: { value: height } },
});
