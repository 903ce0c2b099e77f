/** The flow of a pipeline as a picture: a waterfall from what was open over all that came and went to what is open now. */
import { grouped } from "../locale/format.js";
import { type Money, quotient, sum } from "../money.js";
import { CONFIG, ems, filled, INK, type Json, PADDING, SCHEMA, type Spec, readWords } from "../picture.js";
import { heading, ruled } from "../picture-rows.js";
import { boxes, lines, writings } from "./chart-marks.js";
import { type ChartLabels, type ChartWords, readLabels, saying } from "./chart-words.js";
import { type FlowKind, type FlowOptions, flowOf, type PipelineFlow, type Snapshot } from "./flow.js";
import { FLOWS } from "./table.js";

/** The labels of this picture. */
export interface FlowPictureLabels extends ChartLabels {
  readonly flows: { readonly [K in FlowKind]: string };
}

/** A row and its bar, the longest bar, and the space between columns, in pixels. */
const [ROW, BAR, LONGEST, GAP] = [28, 17, 380, 18] as const;

/** What there is, what comes, and what goes: signs and places say the same. */
const SHADES = { is: "#52606d", in: "#1d5c94", out: "#c3c9d0" } as const;

/**
 * Draws the flow of a period's pipeline as a Vega-Lite specification: from what was open on the day of the first snapshot
 * over what came, rising, and what went, falling, to what is open on the day of the second. Amounts and numbers of deals
 * stand beside the bars; kinds of flow that no deal took are left out.
 *
 * @throws RangeError for snapshots or a period that `Funnel.flow` refuses, TypeError for labels without these words.
 * @example
 * const before = { asOf: "2026-01-05", deals: [{ id: "d1", amount: 100, closeDay: "2026-02-10", currency: "CNY" }] }
 * const after = { asOf: "2026-02-28", deals: [{ id: "d2", amount: 60, closeDay: "2026-03-20", currency: "CNY" }] }
 * const spec = chart.Funnel.flow(before, after, en.funnel, { from: "2026-01-01", to: "2026-03-31" })
 * spec.title.subtitle // => ["Deals to close from 2026-01-01 to 2026-03-31: from 100 on 2026-01-05 to 60 on 2026-02-28, in CNY"]
 * @category Charts
 * @see docs/sources.md#funnel-flow
 */
export function flow(before: Snapshot, after: Snapshot, labels: FlowPictureLabels, options: FlowOptions): Spec {
  const where = "chart.Funnel.flow";
  const { chart: words } = readLabels(where, labels);
  const names = readWords(where, "labels.flows", labels.flows, [...FLOWS.in, ...FLOWS.out]);
  const found = flowOf(where, before, after, options);
  const bars = barsOf(found, names, words);
  return {
    $schema: SCHEMA,
    description: words.flow,
    title: {
      text: words.flow,
      subtitle: subtitles(found, { from: options.from, to: options.to, before: before.asOf, after: after.asOf }, words),
      subtitleLineHeight: 17,
      offset: 18,
    },
    padding: PADDING,
    width: LONGEST,
    height: bars.length * ROW,
    layer: layers(bars, words),
    config: CONFIG,
  };
}

function subtitles(
  { opening, closing, currency, overdue, undated, vanishedElsewhere }: PipelineFlow,
  days: { readonly [slot: string]: string },
  words: ChartWords,
): string[] {
  const say = saying(opening.gt(closing) ? opening : closing);
  const line = filled(words.flowFrom, { ...days, opening: say(opening), closing: say(closing) });
  const notes = [
    { phrase: words.overdue, deals: overdue.length },
    { phrase: words.undated, deals: undated.length },
    { phrase: words.goneElsewhere, deals: vanishedElsewhere.length },
  ].flatMap(({ phrase, deals }) => (deals === 0 ? [] : [filled(phrase, { deals: grouped(deals) })]));
  return [
    currency === undefined ? line : filled(words.inMoney, { what: line, currency }),
    ...(notes.length === 0 ? [] : [notes.join(" · ")]),
  ];
}

/** A bar in its row, in pixels. */
interface Bar {
  readonly name: string;
  readonly look: keyof typeof SHADES;
  readonly from: number;
  readonly to: number;
  /** Where the next bar begins. */
  readonly leads: number;
  readonly text: string;
  readonly deals: string;
}

function barsOf(
  { opening, closing, flows }: PipelineFlow,
  names: FlowPictureLabels["flows"],
  words: ChartWords,
): Bar[] {
  const taken = flows.filter(({ deals }) => deals.length > 0);
  const peak = sum([opening, ...taken.flatMap(({ direction, amount }) => (direction === "in" ? [amount] : []))]);
  const at = (money: Money) => (peak.isZero() ? 0 : quotient(money, peak).toNumber() * LONGEST);
  const say = saying(peak);
  const total = (name: string, money: Money): Bar => {
    return { name, look: "is", from: 0, to: at(money), leads: at(money), text: say(money), deals: "" };
  };
  let level = opening;
  const steps = taken.map(({ kind, direction, amount, deals }): Bar => {
    const next = sum([level, direction === "in" ? amount : amount.negated()]);
    const [from, to] = direction === "in" ? [level, next] : [next, level];
    level = next;
    return {
      ...{ name: names[kind], look: direction, from: at(from), to: at(to), leads: at(next) },
      ...{ text: `${direction === "in" ? "+" : "−"}${say(amount)}`, deals: grouped(deals.length) },
    };
  });
  return [total(words.opening, opening), ...steps, total(words.closing, closing)];
}

function layers(bars: readonly Bar[], words: ChartWords): Json[] {
  const room = (texts: readonly string[]) => Math.ceil(12 * texts.reduce((most, text) => Math.max(most, ems(text)), 0));
  const left = -14 - room(bars.map(({ name }) => name));
  const end = bars.reduce<number>((right, { to, text }) => Math.max(right, to + 7 + room([text])), LONGEST);
  const right = end + GAP + room([words.flowDeals, ...bars.map(({ deals }) => deals)]);
  const height = bars.length * ROW;
  const middle = (nth: number) => nth * ROW + ROW / 2;
  const texts = bars.map(({ name, to, text, deals }, nth) => ({
    name,
    to,
    text,
    deals,
    y: middle(nth),
    isSum: deals === "",
  }));
  return [
    ruled(left, right, 0, 0.6),
    ruled(left, right, height, 0.6),
    heading(words.flowDeals, right, "right"),
    ...lines(
      bars.slice(1).map((_, nth) => ({
        x: bars[nth]?.leads ?? 0,
        x2: bars[nth]?.leads ?? 0,
        y: middle(nth),
        y2: middle(nth + 1),
      })),
      { opacity: 0.5 },
    ),
    ...(["is", "in", "out"] as const).flatMap((look) =>
      boxes(
        bars.flatMap((bar, nth) => {
          const what = `${bar.name}: ${bar.text}`;
          return bar.look !== look || bar.from === bar.to
            ? []
            : [{ x: bar.from, x2: bar.to, y: middle(nth) - BAR / 2, y2: middle(nth) + BAR / 2, what }];
        }),
        { fill: SHADES[look], ...(look === "out" ? { stroke: INK, strokeWidth: 1 } : {}) },
      ),
    ),
    ...[true, false].flatMap((isSum) =>
      writings(
        texts.filter((own) => own.isSum === isSum).map(({ name, y }) => ({ x: -10, y, text: name })),
        { baseline: "middle", align: "right", ...(isSum ? { fontWeight: "bold" } : {}) },
      ),
    ),
    ...writings(
      texts.map(({ to, y, text }) => ({ x: to + 7, y, text })),
      { baseline: "middle" },
    ),
    ...writings(
      texts.map(({ y, deals }) => ({ x: right, y, text: deals })),
      { baseline: "middle", align: "right" },
    ),
  ];
}
