/** The time deals spend in a stage as a picture: the share still there day by day, with how sure that is. */
import { record } from "../check.js";
import { grouped, percent } from "../locale/format.js";
import { Decimal } from "../money.js";
import { CONFIG, ems, filled, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { amountAxis, shareAxis, ticksOf } from "./chart-axis.js";
import { boxes, dots, lines, writings } from "./chart-marks.js";
import { type ChartLabels, type ChartWords, digits, readLabels } from "./chart-words.js";
import type { StageTime } from "./stage-times.js";
import { type Survival, type SurvivalOptions, type SurvivalStep, survivalOf } from "./survival.js";

/** How the interval is made; quantiles other than the median and the mean are not drawn. */
export type SurvivalPictureOptions = Pick<SurvivalOptions, "confidence" | "scale">;

/** The plot in pixels. */
const [WIDTH, HEIGHT] = [600, 240] as const;

const [BLUE, PALE] = ["#1d5c94", "#d6e6f4"] as const;

/**
 * Draws how long deals stay in a stage as a Vega-Lite specification: the Kaplan–Meier curve with its interval, which ends
 * in dashes; a stroke across the curve where deals were last seen, still there; the median, if the curve gets that far;
 * and below the axis how many deals the curve still knows of. Times too close to be told apart are drawn as one.
 *
 * @throws RangeError for rows or options that `Funnel.survival` refuses, TypeError for labels without these words.
 * @example
 * const rows = [
 *   { days: 6, left: true },
 *   { days: 9, left: false },
 *   { days: 10, left: true },
 *   { days: 13, left: true },
 * ]
 * chart.Funnel.survival(rows, en.funnel).title.subtitle
 * // => ["Deals: 4, of which 3 have left", "Median 10 days (95% interval 6 days–no end)"]
 * chart.Funnel.survival([{ days: 5, left: false }], zhCN.funnel).title.subtitle[1]
 * // => "中位数尚未出现：到第 5 天仍有 100% 停留在本阶段"
 * @category Charts
 * @see docs/sources.md#funnel-survival
 */
export function survival(rows: readonly StageTime[], labels: ChartLabels, options: SurvivalPictureOptions = {}): Spec {
  const where = "chart.Funnel.survival";
  const { chart: words } = readLabels(where, labels);
  const { confidence, scale } = record(where, "options", options);
  const found = survivalOf(where, rows, { confidence, scale });
  return {
    $schema: SCHEMA,
    description: words.survival,
    title: {
      text: words.survival,
      subtitle: found === undefined ? [words.noTimes] : subtitles(found, words),
      subtitleLineHeight: 17,
      offset: 20,
    },
    padding: PADDING,
    width: WIDTH,
    height: HEIGHT,
    layer: [...shareAxis(1, WIDTH, HEIGHT), ...(found === undefined ? [] : layers(found, words))],
    config: CONFIG,
  };
}

const say = (days: number): string => {
  const exact = new Decimal(days);
  return digits(days >= 1 ? exact.toDecimalPlaces(2) : exact.toSignificantDigits(3));
};

function subtitles(found: Survival, words: ChartWords): string[] {
  const { deals, left } = found;
  return [filled(words.deals, { deals: grouped(deals), left: grouped(left) }), medianText(found, words)];
}

function medianText({ confidence, median, steps }: Survival, words: ChartWords): string {
  const { days, low, high } = median;
  if (days === undefined) {
    const last = steps[steps.length - 1];
    return filled(words.noMedian, { days: say(last?.days ?? 0), share: percent(last?.survival ?? 1) });
  }
  const of = (end: number) => filled(words.days, { days: say(end) });
  const sure = { days: of(days), confidence: percent(confidence) };
  if (low === undefined) return filled(words.noInterval, sure);
  return filled(words.median, { ...sure, low: of(low), high: high === undefined ? words.noEnd : of(high) });
}

/** The curve from one time to the next, in pixels. */
interface Run {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly what: string;
}

function layers({ steps, median, deals }: Survival, words: ChartWords): Json[] {
  const longest = steps[steps.length - 1]?.days ?? 0;
  const across = (days: number) => (longest === 0 ? 0 : (days / longest) * WIDTH);
  const kept = thinned(steps, across);
  const runs = runsOf(kept, across);
  const ticks = ticksOf(new Decimal(0), new Decimal(longest), WIDTH).map((tick) => {
    const days = tick.value.toNumber();
    return { ...tick, x: across(days), text: tick.text, there: grouped(thereAt(steps, days, deals)) };
  });
  const seen = strokes(kept, across);
  const first = 6 * ems(ticks[0]?.there ?? "");
  return [
    ...band(runs),
    ...curve(runs),
    ...lines(
      seen.map(({ x, y }) => ({ x, x2: x, y: y - 6, y2: y + 6 })),
      { strokeWidth: 1.5 },
    ),
    ...medianLayers(median.days, across),
    ...amountAxis(ticks, words.daysInStage, WIDTH, HEIGHT),
    ...writings([{ x: -first - 12, y: HEIGHT + 62, text: words.known }], { align: "right" }),
    ...writings(
      ticks.map(({ x, there }) => ({ x, y: HEIGHT + 62, text: there })),
      { align: "center" },
    ),
  ];
}

const down = (share: number): number => HEIGHT - share * HEIGHT;

/** Of steps on one pixel the last; whether somebody was censored there counts for all of them. */
function thinned(steps: readonly SurvivalStep[], across: (days: number) => number): SurvivalStep[] {
  const kept: SurvivalStep[] = [];
  for (const step of steps) {
    const before = kept[kept.length - 1];
    if (before === undefined || Math.floor(across(before.days)) !== Math.floor(across(step.days))) kept.push(step);
    else kept[kept.length - 1] = { ...step, censored: before.censored + step.censored };
  }
  return kept;
}

/** Where deals were last seen; strokes that would run into each other are one. */
function strokes(steps: readonly SurvivalStep[], across: (days: number) => number) {
  const places: { readonly x: number; readonly y: number }[] = [];
  for (const { days, censored, survival: share } of steps) {
    const [x, before] = [across(days), places[places.length - 1]];
    if (censored > 0 && (before === undefined || x - before.x >= 6)) places.push({ x, y: down(share) });
  }
  return places;
}

function runsOf(steps: readonly SurvivalStep[], across: (days: number) => number): Run[] {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const start: Run = { x: 0, x2: across(first?.days ?? 0), y: down(1), low: down(1), high: down(1), what: percent(1) };
  return [
    start,
    ...steps.map(({ days, survival: share, interval }, nth): Run => {
      const text = `${say(days)}: ${percent(share)}`;
      return {
        ...{ x: across(days), x2: across(steps[nth + 1]?.days ?? last?.days ?? 0), y: down(share) },
        ...{ low: interval && down(interval.low), high: interval && down(interval.high) },
        what: interval === undefined ? text : `${text} (${percent(interval.low)}–${percent(interval.high)})`,
      };
    }),
  ];
}

/** What the curve may be instead, as far as it has an interval. */
function band(runs: readonly Run[]): Json[] {
  const sure: {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
    readonly what: string;
  }[] = [];
  for (const { x, x2, low, high, what } of runs) {
    if (low === undefined || high === undefined || x === x2) continue;
    const before = sure[sure.length - 1];
    if (before?.y === high && before.y2 === low) sure[sure.length - 1] = { ...before, x2 };
    else sure.push({ x, x2, y: high, y2: low, what });
  }
  const dashed = { strokeDash: [3, 3], opacity: 0.6 };
  return [
    ...boxes(sure, { color: PALE }),
    ...lines(stairs(sure.map(({ x, x2, y }) => ({ x, x2, y }))), dashed),
    ...lines(stairs(sure.map(({ x, x2, y2 }) => ({ x, x2, y: y2 }))), dashed),
  ];
}

function curve(runs: readonly Run[]): Json[] {
  return [
    ...lines(stairs(runs), { color: BLUE, strokeWidth: 2.5, strokeCap: "square" }),
    ...dots(
      runs.map(({ x, y, what }) => ({ x, y, what })),
      { color: BLUE, size: 10 },
    ),
  ];
}

/** Level lines and the drops between them. */
function stairs(runs: readonly { readonly x: number; readonly x2: number; readonly y: number }[]) {
  return runs.flatMap(({ x, x2, y }, nth) => {
    const before = runs[nth - 1]?.y ?? y;
    return [...(before === y ? [] : [{ x, x2: x, y: before, y2: y }]), ...(x === x2 ? [] : [{ x, x2, y, y2: y }])];
  });
}

function medianLayers(days: number | undefined, across: (days: number) => number): Json[] {
  if (days === undefined) return [];
  const [x, y] = [across(days), down(0.5)];
  return [
    ...lines(
      [
        { x: 0, x2: x, y, y2: y },
        { x, x2: x, y, y2: HEIGHT },
      ],
      { strokeDash: [6, 3] },
    ),
    ...dots([{ x, y, what: say(days) }], { shape: "diamond", size: 110 }),
    ...writings([{ x: x + 9, y: y - 9, text: say(days) }], { fontWeight: "bold" }),
  ];
}

/** How many deals were in the stage just before a time. */
function thereAt(steps: readonly SurvivalStep[], days: number, deals: number): number {
  if (days === 0) return deals;
  return steps.find((step) => step.days >= days)?.atRisk ?? 0;
}
