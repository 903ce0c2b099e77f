/** The funnel as a picture: how many stand in each stage, and what each step keeps, with how sure that is. */
import { grouped, percent } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { heading, ruled } from "../picture-rows.js";
import { boxes, dots, lines, writings } from "./chart-marks.js";
import { type ChartLabels, type ChartWords, readLabels } from "./chart-words.js";
import { type ConversionOptions, type Conversions, conversionsOf, type Step, type StepName } from "./conversions.js";
import { SMALL_SAMPLE } from "./table.js";

/** Of more stages than this only the first are drawn, and the title says so. */
const STAGES = 24;

/** A stage and its bar, the longest bar, the scale of the rates, and the space between columns, in pixels. */
const [ROW, BAR, LONGEST, SCALE, GAP] = [46, 26, 220, 150, 14] as const;

/** The longest name in heights of its letters. */
const NAME = 18;

const [DARK, PALE] = ["#1d5c94", "#d6e6f4"] as const;

/**
 * Draws a funnel as a Vega-Lite specification: a bar for each stage, and between two of them the rate of the step on a
 * scale from 0 to 100 %, the line through it its interval. The step that loses most and the one with the lowest rate are
 * marked; a step with few customers, one that grows, as a snapshot can, and one that nobody entered say so. Of more than
 * 24 stages the first 24 are drawn.
 *
 * @throws RangeError for counts that `Funnel.conversions` refuses, TypeError for labels without these words.
 * @example
 * const spec = chart.Funnel.funnel([160, 110, 75, 42, 35, 30], en.funnel, { kind: "snapshot", stages: Funnel.SPADCO })
 * spec.title.subtitle
 * // => ["Who stands where today: a rate compares two stages, nobody was followed", "Last stage: 30, first stage: 160 (18.8%)"]
 * @category Charts
 * @see docs/sources.md#funnel-conversions
 */
export function funnel(counts: readonly number[], labels: ChartLabels, options: ConversionOptions): Spec {
  const where = "chart.Funnel.funnel";
  const { chart: words } = readLabels(where, labels);
  const found = conversionsOf(where, counts, options);
  return {
    $schema: SCHEMA,
    description: words.funnel,
    title: { text: words.funnel, subtitle: subtitles(found, words), subtitleLineHeight: 17, offset: 18 },
    padding: PADDING,
    width: LONGEST,
    height: ROW * Math.min(STAGES, found.counts.length),
    layer: layers(found, words),
    config: CONFIG,
  };
}

function subtitles({ kind, counts, biggestLeak, weakestStep }: Conversions, words: ChartWords): string[] {
  const [first = 0, last = 0] = [counts[0], counts[counts.length - 1]];
  const share = first === 0 ? words.none : percent(last / first);
  const name = ({ verdict }: { readonly verdict: StepName | "none" }) =>
    verdict === "none" ? words.none : `${named(verdict.from)} → ${named(verdict.to)}`;
  const left = { count: grouped(counts.length - STAGES), leak: name(biggestLeak), weakest: name(weakestStep) };
  return [
    kind === "cohort" ? words.followed : words.standing,
    filled(words.overall, { last: grouped(last), first: grouped(first), share }),
    ...(counts.length > STAGES ? [filled(words.notDrawn, left)] : []),
  ];
}

const named = (name: string): string => fitted(name, NAME) || "?";

/** A step with what stands beside it, halfway between two stages. */
interface Drawn {
  readonly step: Step;
  readonly y: number;
  readonly rate: string;
  readonly remark: string;
}

function layers(
  { counts, stages, steps, confidence, biggestLeak, weakestStep }: Conversions,
  words: ChartWords,
): Json[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const rows = counts.slice(0, STAGES).map((count, nth) => {
    const [name, text] = [named(stages[nth] ?? ""), grouped(count)];
    return { name, text, what: `${name}: ${text}`, y: nth * ROW, length: lengthOf(count, most) };
  });
  const ends = [steps.findIndex(is(biggestLeak.verdict)), steps.findIndex(is(weakestStep.verdict))];
  const drawn = steps.slice(0, Math.max(0, rows.length - 1)).map((step, nth): Drawn => {
    const marks = [
      nth === ends[0] ? leakOf(step, words) : "",
      nth === ends[1] ? words.weakest : "",
      cautionOf(step, words),
    ];
    return { step, y: (nth + 1) * ROW, rate: rateOf(step), remark: marks.filter((mark) => mark !== "").join(" · ") };
  });
  const room = (texts: readonly string[]) =>
    Math.ceil(12 * texts.reduce((widest, text) => Math.max(widest, ems(text)), 0));
  const left = -12 - room(rows.map(({ name }) => name));
  const scale =
    rows.reduce<number>((right, { length, text }) => Math.max(right, length + room([text])), LONGEST) + 2 * GAP;
  const rates = scale + SCALE + GAP;
  const title = filled(words.rates, { confidence: percent(confidence) });
  const remarks = rates + GAP + Math.max(room(drawn.map(({ rate }) => rate)), room([title]) - SCALE - GAP);
  const right = remarks + room(drawn.map(({ remark }) => remark));
  const height = ROW * rows.length;
  return [
    ruled(left, right, 0, 0.6),
    ruled(left, right, height, 0.6),
    heading(words.number, 0, "left"),
    heading(title, scale, "left"),
    ...slopes(rows),
    ...boxes(
      rows.map(({ y, length, what }) => ({ x: 0, x2: length, y: y + (ROW - BAR) / 2, y2: y + (ROW + BAR) / 2, what })),
      { color: DARK },
    ),
    ...writings(
      rows.map(({ name, y }) => ({ x: -10, y: y + ROW / 2, text: name })),
      { ...MIDDLE, align: "right" },
    ),
    ...writings(
      rows.map(({ text, y, length }) => ({ x: length + 7, y: y + ROW / 2, text })),
      MIDDLE,
    ),
    ...scaleOf(scale, height),
    ...whiskers(drawn, scale),
    ...writings(
      drawn.map(({ rate, y }) => ({ x: rates, y, text: rate })),
      MIDDLE,
    ),
    ...writings(
      drawn.map(({ remark, y }) => ({ x: remarks, y, text: remark })),
      MIDDLE,
    ),
  ];
}

/** Even one of a thousand can be seen. */
const lengthOf = (count: number, most: number): number => (count === 0 ? 0 : Math.max(1, (count / most) * LONGEST));

const MIDDLE = { baseline: "middle" } as const;

/** The step of a verdict: the first with these names from which anything follows. */
const is = (verdict: StepName | "none") => (step: Step) =>
  verdict !== "none" && step.from === verdict.from && step.to === verdict.to;

function leakOf({ lost, lossShare }: Step, words: ChartWords): string {
  return filled(words.leak, { lost: grouped(lost), share: percent(lossShare ?? 0) });
}

function cautionOf({ entered, continued }: Step, words: ChartWords): string {
  if (continued > entered) return filled(words.grows, { more: grouped(continued - entered) });
  if (entered === 0) return words.nobody;
  return entered < SMALL_SAMPLE ? words.small : "";
}

function rateOf({ rate, interval }: Step): string {
  if (rate === undefined) return "–";
  return interval === undefined
    ? percent(rate)
    : `${percent(rate)} (${percent(interval.low)}–${percent(interval.high)})`;
}

/** From the end of each bar to the next: what is lost on the way. */
function slopes(rows: readonly { readonly y: number; readonly length: number }[]): Json[] {
  return lines(
    rows.slice(1).map(({ y, length }, nth) => {
      return { x: rows[nth]?.length ?? 0, x2: length, y: y - (ROW - BAR) / 2, y2: y + (ROW - BAR) / 2 };
    }),
    { opacity: 0.5 },
  );
}

/** Thin lines at 0, 50 and 100 %. */
function scaleOf(from: number, height: number): Json[] {
  const places = [0, 0.5, 1].map((share) => ({ share, x: from + share * SCALE }));
  return [
    ...lines(
      places.map(({ x }) => ({ x, x2: x, y: 0, y2: height })),
      { color: "#e4e7eb" },
    ),
    ...writings(
      places.map(({ x, share }) => ({ x, y: height + 16, text: percent(share) })),
      { align: "center" },
    ),
  ];
}

/** The rates and their intervals; of what is no rate, nothing, and of a stage that grows an arrow at the end. */
function whiskers(drawn: readonly Drawn[], from: number): Json[] {
  const sure = drawn.flatMap(({ step: { rate, interval, from: a, to: b }, rate: text, y }) =>
    rate === undefined || interval === undefined
      ? []
      : [
          {
            y,
            low: from + interval.low * SCALE,
            high: from + interval.high * SCALE,
            x: from + rate * SCALE,
            what: `${named(a)} → ${named(b)}: ${text}`,
          },
        ],
  );
  const growing = drawn.filter(({ step }) => step.rate !== undefined && step.interval === undefined);
  return [
    ...boxes(
      sure.map(({ y, low, high, what }) => ({ x: low, x2: high, y: y - 5, y2: y + 5, what })),
      { color: PALE },
    ),
    ...lines(sure.map(({ y, low, high }) => ({ x: low, x2: high, y, y2: y }))),
    ...lines(sure.flatMap(({ y, low, high }) => [low, high].map((x) => ({ x, x2: x, y: y - 5, y2: y + 5 })))),
    ...dots(
      sure.map(({ x, y, what }) => ({ x, y, what })),
      {},
    ),
    ...dots(
      growing.map(({ y, rate }) => ({ x: from + SCALE, y, what: rate })),
      { shape: "triangle-right", color: DARK },
    ),
  ];
}
