/** The curves of concentration as pictures: Lorenz below its diagonal, and the whale with its back. */
import { record } from "../check.js";
import { percent } from "../locale/format.js";
import { CONFIG, filled, flat, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { readMeasure } from "./amounts.js";
import { type ChartLabels, type NamedCustomer, readLabels, readNamed, saying } from "./chart-words.js";
import { concentration } from "./concentration.js";
import { type CurveOptions, lorenz as lorenzCurve, type SharePoint, whale as whaleCurve } from "./curves.js";

/** The plots in pixels. */
const [SQUARE, WIDTH, HEIGHT] = [400, 560, 340];

/** Of more points than this along a curve no eye tells one from the next. */
const POINTS = 1000;

/** The curve, the area at it, and the area of what is lost; blue and orange stay apart for every kind of colour vision. */
const [BLUE, PALE, LOSS] = ["#1d5c94", "#d6e6f4", "#f5b26b"] as const;

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** Thin lines behind a curve. */
const LINES = { grid: true, gridColor: "#e4e7eb" } as const;

const across = { field: "across", type: "quantitative" } as const;
const up = { field: "up", type: "quantitative" } as const;
const said = { description: { field: "what" }, tooltip: { field: "what" } } as const;

/**
 * Draws the Lorenz curve as a Vega-Lite specification: what the smallest customers bring together, below the diagonal
 * on which all would bring the same, with the Gini coefficient and how few customers make 80 %.
 *
 * @throws RangeError for no customers, a repeated id, or an amount that is no decimal number, TypeError for labels
 * without these words.
 * @example
 * const customers = [6, 3, 1, 0].map((amount, row) => ({ id: `c${row}`, amount }))
 * chart.Customer.lorenz(customers, en.customer).title.subtitle
 * // => "Gini coefficient 0.50 · ● 2 of 4 customers make 90%"
 * @category Charts
 * @see docs/sources.md#customer-concentration
 */
export function lorenz(customers: readonly NamedCustomer[], labels: ChartLabels, options: CurveOptions = {}): Spec {
  const { named, words, title } = readCurve("chart.Customer.lorenz", customers, labels, options);
  const { gini, makes } = concentration(named);
  const points = thinned(lorenzCurve(named)).flatMap(({ heads, customers: part, share }) =>
    share === undefined ? [] : [{ across: part, up: share, what: `${heads} / ${named.length}: ${percent(share)}` }],
  );
  const few = makes && {
    across: 1 - makes.headShare,
    up: 1 - makes.reached,
    what: filled(words.makes, { heads: makes.heads, customers: named.length, share: percent(makes.reached) }),
  };
  return {
    $schema: SCHEMA,
    description: words.lorenz,
    title: {
      text: words.lorenz,
      subtitle: gini === undefined ? words.nobodyBought : `${words.gini} ${gini.toFixed(2)} · ● ${few?.what}`,
    },
    padding: PADDING,
    width: SQUARE,
    height: SQUARE,
    layer: [
      {
        data: {
          values: [
            { across: 0, up: 0 },
            { across: 1, up: 1 },
          ],
        },
        mark: { type: "line", aria: false, color: INK, strokeDash: [5, 3], strokeWidth: 1 },
        encoding: {
          x: {
            ...across,
            title: words.smallestFirst,
            scale: { domain: [0, 1] },
            axis: { ...LINES, format: ".0%", values: QUARTERS },
          },
          y: {
            ...up,
            title: `${title} · ${words.cumulative}`,
            scale: { domain: [0, 1] },
            axis: { ...LINES, ...flat(-44), format: ".0%", values: QUARTERS },
          },
        },
      },
      ...(few === undefined
        ? []
        : [
            {
              data: { values: points },
              mark: { type: "area", aria: false, color: PALE, opacity: 0.7 },
              encoding: { x: across, y: up, y2: { field: "across" } },
            },
            curve(points),
            marked(few),
            writing({ across: 0.04, up: 0.86, text: gini?.toFixed(2) ?? "" }, { align: "left", fontSize: 40 }),
            writing({ across: 0.04, up: 0.78, text: words.gini }, { align: "left" }),
          ]),
      writing({ across: 0.5, up: 0.5, text: words.sameForAll }, { align: "right", dx: -14, dy: -6 }),
    ],
    config: CONFIG,
  };
}

/**
 * Draws the whale curve as a Vega-Lite specification: what the most profitable customers bring together, its peak, the
 * line of all together, and what the customers after the peak take away again. Where all together bring nothing, the
 * curve is drawn in amounts instead of shares.
 *
 * @throws RangeError for no customers, a repeated id, or an amount that is no decimal number, TypeError for labels
 * without these words.
 * @example
 * const customers = [90, 30, 0, -5, -15].map((margin, row) => ({ id: `c${row}`, amount: 100, margin }))
 * chart.Customer.whale(customers, en.customer, { measure: "margin" }).title.subtitle
 * // => "Peak at 120% with 2 of 5 customers · the others take 20 of it away again"
 * @category Charts
 * @see docs/sources.md#customer-concentration
 */
export function whale(customers: readonly NamedCustomer[], labels: ChartLabels, options: CurveOptions = {}): Spec {
  const { named, words, title } = readCurve("chart.Customer.whale", customers, labels, options);
  const { points, peak, lost, net } = whaleCurve(named);
  const say = saying([peak.amount, lost, net]);
  const inShares = peak.share !== undefined;
  const level = (point: SharePoint) => ({
    across: point.heads,
    up: point.share ?? point.amount.toNumber(),
    what: `${point.heads} / ${named.length}: ${inShares ? percent(point.share ?? 0) : say(point.amount)}`,
  });
  const drawn = thinned(points, peak).map(level);
  const top = level(peak);
  const all = inShares ? 1 : net.toNumber();
  const lowest = Math.min(0, all);
  const phrase = lost.isZero() ? words.peakOnly : words.peakAndLoss;
  const height = inShares ? percent(peak.share ?? 0) : say(peak.amount);
  return {
    $schema: SCHEMA,
    description: words.whale,
    title: {
      text: words.whale,
      subtitle: filled(phrase, { peak: height, heads: peak.heads, customers: named.length, lost: say(lost) }),
    },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: drawn.filter((point) => point.across >= peak.heads) },
        mark: { type: "area", aria: false, color: LOSS, opacity: 0.75 },
        encoding: {
          x: {
            ...across,
            title: words.bestFirst,
            scale: { domain: [0, named.length], nice: false },
            axis: { format: ",d", tickMinStep: 1, labelOverlap: "greedy" },
          },
          y: {
            ...up,
            title: `${title} · ${words.cumulative}`,
            scale: { domain: [lowest, Math.max(1e-9, top.up) + (top.up - lowest) * 0.14], nice: false },
            axis: { ...LINES, ...flat(-56), format: inShares ? ",.0%" : ",~f", tickCount: 5 },
          },
          y2: { datum: all },
        },
      },
      {
        data: { values: [{ up: all, what: `${words.net} ${say(net)}` }] },
        mark: { type: "rule", color: INK, strokeDash: [5, 3] },
        encoding: { y: up, description: { field: "what" } },
      },
      curve(drawn),
      marked(top),
      writing({ ...top, text: `${words.peak} ${height}` }, { align: sideOf(peak), dy: -14 }),
      beside({ up: all, text: `${words.net} ${say(net)}` }, 10),
      ...(lost.isZero() ? [] : [beside({ up: all, text: `${words.takenAway} ${say(lost)}` }, -10)]),
    ],
    config: CONFIG,
  };
}

/** On which side of the peak its name has room within the plot. */
function sideOf({ customers }: SharePoint): string {
  if (customers < 0.15) return "left";
  return customers > 0.85 ? "right" : "center";
}

function readCurve(where: string, customers: readonly NamedCustomer[], labels: ChartLabels, options: CurveOptions) {
  const { chart: words, measures } = readLabels(where, labels);
  const measure = readMeasure(where, "measure", record(where, "options", options).measure);
  return { named: readNamed(where, customers, measure), words, title: measures[measure] };
}

/** The corners of a curve, of very many only as many as can be told apart; the first, the last and one more are kept. */
function thinned(points: readonly SharePoint[], kept?: SharePoint): SharePoint[] {
  const place = (point: SharePoint | undefined) => Math.floor((point?.customers ?? -1) * POINTS);
  return points.filter(
    (point, nth) => point === kept || nth === points.length - 1 || place(point) > place(points[nth - 1]),
  );
}

function curve(values: readonly Json[]): Json {
  return {
    data: { values },
    mark: { type: "line", color: BLUE, strokeWidth: 2.5, point: values.length <= 40 && { color: BLUE, size: 24 } },
    encoding: { x: across, y: up, tooltip: { field: "what" } },
  };
}

function marked(point: { readonly [field: string]: Json }): Json {
  return {
    data: { values: [point] },
    mark: { type: "point", filled: true, color: INK, size: 110, opacity: 1 },
    encoding: { x: across, y: up, ...said },
  };
}

function writing(text: { readonly [field: string]: Json }, mark: { readonly [property: string]: Json }): Json {
  return {
    data: { values: [text] },
    mark: { type: "text", aria: false, fontSize: 12, ...mark },
    encoding: { x: across, y: up, text: { field: "text" } },
  };
}

/** A text on the right of the plot. */
function beside(text: { readonly [field: string]: Json }, dy: number): Json {
  return {
    data: { values: [text] },
    mark: { type: "text", aria: false, align: "left", dx: 10, dy, fontSize: 12 },
    encoding: { x: { value: "width" }, y: up, text: { field: "text" } },
  };
}
