/** A business case year by year: what flows in each, and all that has flowed until then. */
import { decimal, percent } from "../locale/format.js";
import { type Money, quotient, sum, ZERO } from "../money.js";
import { CONFIG, ems, filled, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { type BusinessCase, caseOf } from "./business-case.js";
import { type CaseDefinition, readCase } from "./case-definition.js";
import type { CaseYear } from "./case-figures.js";
import { barsOf, column, heading, NOTHING, ruled } from "../picture-rows.js";
import { type ChartLabels, type ChartWords, readLabels, saying } from "./chart-words.js";

/** A row and the plot in pixels, and the space between columns. */
const [ROW, WIDTH, GAP] = [26, 320, 18] as const;

const SHADES = { out: "#c3c9d0", in: "#1d5c94" } as const;

/**
 * Draws a business case year by year as a Vega-Lite specification: a bar for what flows in each year, left of the line what
 * is paid and right of it what is received; the points are all that has flowed until its end, and on the dashed line the
 * same discounted. All figures stand beside it. Without figures, the picture says so.
 *
 * @throws RangeError for a case that `Bvf.businessCase` refuses, TypeError for labels without these words.
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
 * const spec = chart.Bvf.cashFlow({ chain, start: "2026-03-01", years: 2, rate: 0, costs }, en.bvf)
 * spec.title.subtitle[0] // => "Net present value 100,000 CNY at 0% a year"
 * spec.title.subtitle[1] // => "Rate of return 13.1% · paid back, discounted, after 1.67 years"
 * @category Charts
 * @see docs/sources.md#bvf-business-case
 */
export function cashFlow(definition: CaseDefinition, labels: ChartLabels): Spec {
  const where = "chart.Bvf.cashFlow";
  const { chart: words } = readLabels(where, labels);
  const made = caseOf(readCase(where, definition));
  return {
    $schema: SCHEMA,
    description: words.cashFlow,
    title: { text: words.cashFlow, subtitle: subtitles(made, words), subtitleLineHeight: 17, offset: 34 },
    padding: PADDING,
    width: WIDTH,
    height: made.figures === undefined ? 1 : { step: ROW },
    layer: made.figures === undefined ? [NOTHING] : layers(made.years, words),
    config: CONFIG,
  };
}

function subtitles({ figures, currency, rate }: BusinessCase, words: ChartWords): string[] {
  if (figures === undefined) return [words.noFigures];
  const { npv, returns, discountedPayback } = figures;
  const [one] = returns.verdict === "one" ? returns.rates : [];
  const amount = currency === undefined ? saying(npv.abs())(npv) : `${saying(npv.abs())(npv)} ${currency}`;
  const back = discountedPayback.periods;
  return [
    filled(words.worthAt, { amount, rate: percent(rate) }),
    [
      one === undefined ? words.noSingleReturn : filled(words.returnOf, { rate: percent(one) }),
      back === undefined ? words.notPaidBack : filled(words.paidBackIn, { years: decimal(back) }),
    ].join(" · "),
    words.drawnAs,
  ];
}

function layers(years: readonly CaseYear[], words: ChartWords): Json[] {
  const amounts = years.flatMap(({ net, cumulative, cumulativeDiscounted }) => [net, cumulative, cumulativeDiscounted]);
  const [least, most] = [extreme(amounts, -1), extreme(amounts, 1)];
  const width = sum([most, least.negated()]);
  const place = (money: Money) =>
    width.isZero() ? 0 : quotient(sum([money, least.negated()]), width).toNumber() * WIDTH;
  const say = saying(extreme([least.abs(), most.abs()], 1));
  const labels = years.map(({ year, until }) => filled(words.year, { year, until }));
  const columns = [
    { title: words.net, texts: years.map(({ net }) => say(net)) },
    { title: words.cumulative, texts: years.map(({ cumulative }) => say(cumulative)) },
    { title: words.discounted, texts: years.map((own) => say(own.cumulativeDiscounted)) },
  ];
  let right = WIDTH;
  const placed = columns.map((own) => {
    right += GAP + Math.ceil(12 * Math.max(ems(own.title), ...own.texts.map(ems)));
    return { ...own, at: right };
  });
  const left = -14 - Math.ceil(12 * Math.max(...labels.map(ems)));
  const height = years.length * ROW;
  return [
    ruled(left, right, 0, 0.6),
    ruled(left, right, height, 0.6),
    ...bars(years, place, labels, say),
    {
      data: { values: [{}] },
      mark: { type: "rule", aria: false, color: INK, strokeWidth: 1 },
      encoding: { x: { value: place(ZERO) }, y: { value: 0 }, y2: { value: height } },
    },
    ...line(
      years.map(({ cumulativeDiscounted }, nth) => ({ nth, at: place(cumulativeDiscounted) })),
      [4, 3],
    ),
    ...line(
      years.map(({ cumulative }, nth) => ({ nth, at: place(cumulative) })),
      [],
    ),
    ...column(
      labels.map((text, nth) => ({ nth, at: -10, text })),
      "right",
    ),
    ...placed.flatMap(({ title, texts, at }) => [
      heading(title, at, "right"),
      ...column(
        texts.map((text, nth) => ({ nth, at, text })),
        "right",
      ),
    ]),
  ];
}

/** The smallest amount and nothing, or the largest. */
const extreme = (amounts: readonly Money[], sign: 1 | -1): Money =>
  amounts.reduce((most, amount) => (sign * amount.cmp(most) > 0 ? amount : most), ZERO);

function bars(
  years: readonly CaseYear[],
  place: (money: Money) => number,
  labels: readonly string[],
  say: (money: Money) => string,
): Json[] {
  const values = years.flatMap(({ net }, nth) =>
    net.isZero()
      ? []
      : [
          {
            nth,
            look: net.isNegative() ? "out" : "in",
            from: Math.min(place(net), place(ZERO)),
            to: Math.max(place(net), place(ZERO)),
            what: `${labels[nth]}: ${say(net)}`,
          },
        ],
  );
  return barsOf(values, SHADES);
}

/** What has flowed until the end of each year; dashed where it is discounted. */
function line(points: readonly { readonly nth: number; readonly at: number }[], strokeDash: readonly number[]): Json[] {
  const y = { field: "nth", type: "ordinal", axis: null };
  const x = { field: "at", type: "quantitative", scale: null, axis: null };
  const data = { values: [...points] };
  return [
    {
      data,
      mark: { type: "line", aria: false, color: INK, strokeWidth: 1.5, strokeDash },
      encoding: { y, x, order: { field: "nth", type: "quantitative" } },
    },
    {
      data,
      mark: {
        type: "point",
        aria: false,
        filled: true,
        fill: "white",
        stroke: INK,
        strokeWidth: 1.5,
        size: 32,
        opacity: 1,
      },
      encoding: { y, x },
    },
  ];
}
