/** What the deals may bring as a picture: every total or range of totals with its probability, and where the marks lie. */
import { record } from "../check.js";
import { decimal, grouped, percent } from "../locale/format.js";
import { Decimal, type Money } from "../money.js";
import { CONFIG, filled, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { amountAxis, shareAxis } from "./chart-axis.js";
import { type Flag, flagged } from "./chart-flags.js";
import { boxes, dots, lines } from "./chart-marks.js";
import { type Column, type Shape, shapeOf } from "./chart-shape.js";
import { type ChartLabels, type ChartWords, readLabels, saying } from "./chart-words.js";
import { type Forecast, type ForecastOptions, readForecast, readOff } from "./forecast.js";
import type { PipelineDeal } from "./deals.js";
import { readDeals, sorted } from "./open-deals.js";
import { spreadOf } from "./spread.js";

/** What the picture shall tell; its levels are always P10, P50 and P90. */
export type ForecastPictureOptions = Omit<ForecastOptions, "levels">;

/** The plot in pixels. */
const [WIDTH, HEIGHT] = [600, 220] as const;

/** From the target on, and below it. */
const [REACHED, MISSED] = ["#1d5c94", "#9db8d0"] as const;

/**
 * Draws what the deals may bring as a Vega-Lite specification: of up to 40 totals a line for each, at its exact place
 * and as high as it is probable, of more a bar for each of up to 40 ranges of round width. Marked are P10, P50 and P90,
 * the weighted total and the target with the probabilities of reaching them. What lies beyond the 0.1st and the 99.9th
 * percentile of more than 40 totals is not drawn, and said.
 *
 * @throws RangeError for deals or options that `Funnel.forecast` refuses, TypeError for labels without these words.
 * @example
 * const deals = [
 *   { amount: 80_000, probability: 0.7 },
 *   { amount: 50_000, probability: 0.4 },
 *   { amount: 120_000, probability: 0.15 },
 *   { amount: 30_000, probability: 0.9 },
 * ]
 * chart.Funnel.forecast(deals, en.funnel, { target: 160_000 }).title.subtitle[0]
 * // => "Open deals: 4 · standard deviation 62,137"
 * chart.Funnel.forecast([], zhCN.funnel).title.subtitle[0] // => "在跟商机 0 个 · 标准差 0"
 * @category Charts
 * @see docs/sources.md#funnel-distribution
 */
export function forecast(
  deals: readonly PipelineDeal[],
  labels: ChartLabels,
  options: ForecastPictureOptions = {},
): Spec {
  const where = "chart.Funnel.forecast";
  const { chart: words } = readLabels(where, labels);
  const { target, correlation, cells } = record(where, "options", options);
  const read = readForecast(where, { target, correlation, cells });
  const known = sorted(readDeals(where, deals));
  const spread = spreadOf(known.open, known.secured, read);
  const found = readOff(known, spread, read);
  const shape = shapeOf(spread, found, WIDTH);
  const flags = flagged(flagsOf(found, shape, words), HEIGHT);
  return {
    $schema: SCHEMA,
    description: words.forecast,
    title: {
      text: words.forecast,
      subtitle: subtitles(found, shape, read.correlation, words),
      subtitleLineHeight: 17,
      offset: 16,
    },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...shareAxis(shape.highest, WIDTH, HEIGHT),
      // What is a line itself is not to be hidden by another one.
      ...(shape.width === undefined ? flags : []),
      ...columns(shape, found),
      ...(shape.width === undefined ? [] : flags),
      ...amountAxis(shape.ticks, totalIn(found, words), WIDTH, HEIGHT),
    ],
    config: CONFIG,
  };
}

const totalIn = ({ currency }: Forecast, words: ChartWords): string =>
  currency === undefined ? words.total : filled(words.totalIn, { currency });

function subtitles(found: Forecast, shape: Shape, correlation: number, words: ChartWords): string[] {
  const { deals, secured, sd, most } = found;
  const say = saying(most);
  const width = shape.width && saying(shape.width)(shape.width);
  const cautions = [
    ...(deals.unjudged > 0 ? [filled(words.unjudged, { deals: grouped(deals.unjudged) })] : []),
    ...(deals.lost > 0 ? [filled(words.lostDeals, { deals: grouped(deals.lost) })] : []),
    ...(correlation > 0 ? [filled(words.shared, { correlation: decimal(correlation) })] : []),
    ...(found.exact ? [] : [words.rounded]),
    ...(shape.beyond > 0 ? [filled(words.beyond, { share: percent(shape.beyond) })] : []),
  ];
  return [
    [
      filled(words.open, { deals: grouped(deals.open) }),
      ...(deals.won > 0 ? [filled(words.secured, { amount: say(secured) })] : []),
      filled(words.deviation, { amount: say(new Decimal(sd)) }),
    ].join(" · "),
    [width === undefined ? words.eachTotal : filled(words.eachRange, { width }), words.levels].join(" · "),
    ...(cautions.length > 0 ? [cautions.join(" · ")] : []),
  ];
}

/** The quantiles, those at one place together, the weighted total, and the target. */
function flagsOf(
  { quantiles, weighted, weightedChance, target, most }: Forecast,
  shape: Shape,
  words: ChartWords,
): Flag[] {
  const say = saying(target === undefined ? most : Decimal.max(most, target.amount));
  const places = new Map<string, { readonly levels: string[]; readonly x: number; readonly text: string }>();
  for (const { level, amount } of quantiles) {
    const [key, name] = [amount.toString(), `P${100 * level}`];
    const own = places.get(key);
    if (own) own.levels.push(name);
    else places.set(key, { levels: [name], x: shape.place(amount), text: say(amount) });
  }
  const wanted = target && {
    ...{ x: shape.place(target.amount), strokeWidth: 2.5, dash: [] },
    text: `${signOf(shape, target.amount)} ${filled(words.target, { amount: say(target.amount), chance: percent(target.chance) })}`,
  };
  return [
    ...[...places.values()].map(({ levels, x, text }) => ({
      x,
      text: `${levels.join(" · ")}: ${text}`,
      strokeWidth: 1,
      dash: [2, 3],
    })),
    {
      ...{ x: shape.place(weighted), strokeWidth: 1.5, dash: [7, 3] },
      text: filled(words.weighted, { amount: say(weighted), chance: percent(weightedChance.chance) }),
    },
    ...(wanted === undefined ? [] : [wanted]),
  ];
}

/** A flag, or an arrow to a target that is not on the picture. */
function signOf({ ends: [from, to] }: Shape, target: Money): string {
  if (target.gt(to)) return "→";
  return target.lt(from) ? "←" : "▶";
}

function columns({ columns: all, highest, width }: Shape, { target }: Forecast): Json[] {
  const look = ({ from }: Column) => (target === undefined || from.gte(target.amount) ? REACHED : MISSED);
  const top = (share: number) => HEIGHT - (share / highest) * HEIGHT;
  return [REACHED, MISSED].flatMap((color) => {
    const own = all.filter((column) => look(column) === color && column.share > 0);
    if (width !== undefined) {
      return boxes(
        own.map(({ x, x2, share, what }) => ({ x: x + 0.5, x2: x2 - 0.5, y: top(share), y2: HEIGHT, what })),
        { color },
      );
    }
    return [
      ...lines(
        own.map(({ x, share }) => ({ x, x2: x, y: top(share), y2: HEIGHT })),
        { color, strokeWidth: 4 },
      ),
      ...dots(
        own.map(({ x, share, what }) => ({ x, y: top(share), what })),
        { color, size: 50 },
      ),
    ];
  });
}
