/** The replacement forecast as a picture: a row for each year, with the mean and the interval of its number. */
import type { Day } from "../day.js";
import { decimal, grouped, percent } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { column, heading, ruled } from "../picture-rows.js";
import { type ChartLabels, type ChartWords, readLabels } from "./chart-words.js";
import type { Machine } from "./machines.js";
import { type Replacement, type ReplacementOptions, type ReplacementYear, replacementOf } from "./replacement.js";

/** The bars and a row, in pixels, and how wide a letter of 12 pixels is taken to be. */
const [WIDTH, ROW, FONT] = [320, 34, 12];

/** The interval, and the mean in it. */
const [SPAN, DOT] = ["#9db8d0", "#1d5c94"] as const;

/**
 * Draws a replacement forecast as a Vega-Lite specification: for each year a bar over the interval of the number of
 * machines, a dot at its mean, and both as figures; the subtitle says by which rule, and what is left out.
 *
 * @throws RangeError for what `Territory.replacement` refuses, TypeError for labels without these words.
 * @example
 * const machines = [{ customer: "Harbour Bank", vendor: "us", count: 60, age: 2 }]
 * chart.Territory.replacement(machines, "2026-03-01", en.territory).title.subtitle[0]
 * // => "Even rule: 60 machines ÷ 5 years"
 * @category Charts
 * @see docs/sources.md#territory-replacement
 */
export function replacement(
  machines: readonly Machine[],
  asOf: Day,
  labels: ChartLabels,
  options: ReplacementOptions = {},
): Spec {
  const where = "chart.Territory.replacement";
  const { chart: words } = readLabels(where, labels);
  const found = replacementOf(where, machines, asOf, options);
  const years = found.years.map((year, nth) => drawn(year, nth, words));
  const most = Math.max(1, ...found.years.map(({ high }) => high ?? 0));
  const at = (count: number) => (count / most) * WIDTH;
  const names = FONT * Math.max(ems(words.until), ...years.map(({ name }) => ems(name)));
  const replaced = filled(words.replaced, { confidence: percent(found.confidence) });
  const figures = FONT * Math.max(ems(replaced), ...years.map(({ figure }) => ems(figure)));
  const spans = years.flatMap(({ nth, year, what }) => {
    const { low, high, expected } = year;
    if (low === undefined || high === undefined || expected === undefined) return [];
    return [{ nth, from: at(low), to: Math.max(at(high), at(low) + 1), mean: at(expected), what }];
  });
  return {
    $schema: SCHEMA,
    description: words.replacement,
    title: { text: words.replacement, subtitle: subtitles(found, words), subtitleLineHeight: 17, offset: 36 },
    padding: PADDING,
    width: WIDTH,
    height: { step: ROW },
    layer: [
      ruled(-12 - names, WIDTH + 16 + figures, -3, 0.5),
      ...spansOf(spans),
      ...column(
        years.map(({ nth, name }) => ({ nth, at: -12, text: name })),
        "right",
      ),
      ...column(
        years.map(({ nth, figure }) => ({ nth, at: WIDTH + 16, text: figure })),
        "left",
      ),
      heading(words.until, -12, "right"),
      heading(replaced, WIDTH + 16, "left"),
    ],
    config: CONFIG,
  };
}

function drawn(year: ReplacementYear, nth: number, words: ChartWords) {
  const { until, expected, low, high, beyondHistory } = year;
  const name = until ?? filled(words.year, { year: `${year.year}` });
  const told =
    expected === undefined || low === undefined || high === undefined
      ? words.nothingTold
      : `${decimal(expected)} (${grouped(low)}–${grouped(high)})`;
  const beyond = beyondHistory === 0 ? [] : [filled(words.beyondHistory, { machines: grouped(beyondHistory) })];
  const figure = fitted([told, ...beyond].join(" · "), 40);
  return { nth, year, name: fitted(name, 14), figure, what: `${name}: ${figure}` };
}

function subtitles({ verdict, machines, unknownAge, life }: Replacement, words: ChartWords): string[] {
  const facts = { machines: grouped(verdict === "even" ? machines : machines - unknownAge), life: decimal(life) };
  const rule = { even: words.byEven, hazard: words.byHazard, undetermined: words.byNothing }[verdict];
  const isLeftOut = verdict !== "even" && unknownAge > 0;
  return [filled(rule, facts), ...(isLeftOut ? [filled(words.agesUnknown, { machines: grouped(unknownAge) })] : [])];
}

type Span = { readonly [field: string]: Json };

function spansOf(spans: readonly Span[]): Json[] {
  if (spans.length === 0) return []; // Vega warns of scales that have no data
  const y = { field: "nth", type: "ordinal", axis: null };
  const x = { type: "quantitative", scale: null, axis: null };
  const told = { description: { field: "what" }, tooltip: { field: "what" } };
  return [
    {
      data: { values: spans },
      mark: { type: "bar", height: { band: 0.5 }, color: SPAN, stroke: INK, strokeWidth: 1 },
      encoding: { y, x: { ...x, field: "from" }, x2: { field: "to" }, ...told },
    },
    {
      data: { values: spans },
      mark: { type: "point", filled: true, size: 90, opacity: 1, color: DOT, stroke: "white", strokeWidth: 1 },
      encoding: { y, x: { ...x, field: "mean" }, ...told },
    },
  ];
}
