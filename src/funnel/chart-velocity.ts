/** What each lever of sales velocity brings, as a picture: the one that brings most on top. */
import { percent } from "../locale/format.js";
import { type Money, product, quotient, size, sum, ZERO } from "../money.js";
import { CONFIG, ems, filled, type Json, PADDING, SCHEMA, type Spec, readWords } from "../picture.js";
import { heading, ruled } from "../picture-rows.js";
import { boxes, lines, writings } from "./chart-marks.js";
import { type ChartLabels, type ChartWords, digits, readLabels, saying } from "./chart-words.js";
import {
  type Lever,
  type LeverEffect,
  type LeverEffects,
  type LeverNeed,
  type LeverOptions,
  leversOf,
} from "./levers.js";
import { LEVERS } from "./table.js";
import type { Levers } from "./velocity.js";

/** The labels of this picture. */
export interface VelocityPictureLabels extends ChartLabels {
  readonly levers: { readonly [L in Lever]: string };
  readonly leverNeeds: { readonly [V in LeverNeed["verdict"]]: string };
}

const NEEDS = ["enough", "reachable", "unreachable"] as const;

/** A row and its bar, the longest bar, and the space between columns, in pixels. */
const [ROW, BAR, LONGEST, GAP] = [34, 20, 260, 18] as const;

/** A velocity wanted is a line on the picture, if it is no farther off than so many times the largest gain. */
const REACH = 2.5;

const BLUE = "#1d5c94";

/**
 * Draws what each lever of sales velocity brings alone as a Vega-Lite specification: a bar from the velocity now to the
 * one with this lever moved, the longest on top, with what it was and would be. With a velocity wanted, a dashed line
 * shows it if it is near, and a column what each lever would have to become to reach it alone.
 *
 * @throws RangeError for levers or options that `Funnel.levers` refuses, TypeError for labels without these words.
 * @example
 * const levers = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 }
 * chart.Funnel.velocity(levers, en.funnel, { wanted: 4000 }).title.subtitle
 * // => ["Now 3,333 a day, wanted 4,000 a day", "One lever is moved at a time"]
 * @category Charts
 * @see docs/sources.md#funnel-levers
 */
export function velocity(levers: Levers, labels: VelocityPictureLabels, options: LeverOptions = {}): Spec {
  const where = "chart.Funnel.velocity";
  const { chart: words } = readLabels(where, labels);
  const names = readWords(where, "labels.levers", labels.levers, LEVERS);
  const needs = readWords(where, "labels.leverNeeds", labels.leverNeeds, NEEDS);
  const found = leversOf(where, levers, options);
  const wanted = options.wanted === undefined ? undefined : size(where, "wanted", options.wanted);
  const say = saying([found.perDay, wanted ?? ZERO].reduce((a, b) => (a.gt(b) ? a : b)));
  const line =
    wanted === undefined
      ? filled(words.perDayNow, { now: say(found.perDay) })
      : filled(words.perDayWanted, { now: say(found.perDay), wanted: say(wanted) });
  return {
    $schema: SCHEMA,
    description: words.velocity,
    title: { text: words.velocity, subtitle: [line, words.oneLever], subtitleLineHeight: 17, offset: 18 },
    padding: PADDING,
    width: LONGEST,
    height: ROW * found.effects.length,
    layer: layers(found, wanted, { names, needs, words, say }),
    config: CONFIG,
  };
}

interface Said {
  readonly names: VelocityPictureLabels["levers"];
  readonly needs: VelocityPictureLabels["leverNeeds"];
  readonly words: ChartWords;
  readonly say: (money: Money) => string;
}

function layers({ perDay, effects }: LeverEffects, wanted: Money | undefined, said: Said): Json[] {
  const { names, words } = said;
  const gains = effects.map(({ gain }) => gain ?? ZERO);
  const gap = wanted && sum([wanted, perDay.negated()]);
  const most = gains.reduce((a, b) => (a.gt(b) ? a : b), ZERO);
  const near = gap?.gt(ZERO) && gap.lte(product(most, REACH)) ? gap : undefined;
  const full = near?.gt(most) ? near : most;
  const at = (gain: Money) => (full.isZero() ? 0 : quotient(gain, full).toNumber() * LONGEST);
  const rows = effects.map((effect, nth) => {
    const [name, length] = [names[effect.lever], at(effect.gain ?? ZERO)];
    const [moved, text, need] = [movedText(effect), gainText(effect, said), needText(effect, said)];
    return { name, length, moved, text, need, y: nth * ROW + ROW / 2, what: `${name} ${moved}: ${text}` };
  });
  const room = (texts: readonly string[]) => Math.ceil(12 * texts.reduce((a, text) => Math.max(a, ems(text)), 0));
  const lever = -14 - room(rows.map(({ moved }) => moved)) - GAP;
  const left = lever - room(rows.map(({ name }) => name));
  const end = rows.reduce<number>((a, { length, text }) => Math.max(a, length + 7 + room([text])), LONGEST + 7);
  const alone = end + GAP;
  const right = wanted === undefined ? end : alone + room([words.neededAlone, ...rows.map(({ need }) => need)]);
  const height = ROW * rows.length;
  const middle = { baseline: "middle" } as const;
  return [
    ruled(left, right, 0, 0.6),
    ruled(left, right, height, 0.6),
    heading(words.now, 0, "left"),
    ...(wanted === undefined ? [] : [heading(words.neededAlone, alone, "left")]),
    ...boxes(
      rows.flatMap(({ length, y, what }) =>
        length === 0 ? [] : [{ x: 0, x2: length, y: y - BAR / 2, y2: y + BAR / 2, what }],
      ),
      { color: BLUE },
    ),
    ...lines([{ x: 0, x2: 0, y: 0, y2: height }], { strokeWidth: 1.5 }),
    ...(near === undefined ? [] : lines([{ x: at(near), x2: at(near), y: 0, y2: height + 6 }], { strokeDash: [6, 3] })),
    ...(near === undefined ? [] : writings([{ x: at(near), y: height + 20, text: words.wanted }], { align: "center" })),
    ...writings(
      rows.map(({ name, y }) => ({ x: lever, y, text: name })),
      { ...middle, align: "right" },
    ),
    ...writings(
      rows.map(({ moved, y }) => ({ x: -10, y, text: moved })),
      { ...middle, align: "right" },
    ),
    ...writings(
      rows.map(({ text, length, y }) => ({ x: length + 7, y, text })),
      middle,
    ),
    ...(wanted === undefined
      ? []
      : writings(
          rows.map(({ need, y }) => ({ x: alone, y, text: need })),
          middle,
        )),
  ];
}

/** A lever's value in its own unit. */
function valueText(lever: Lever, value: Money): string {
  if (lever === "winRate") return percent(value.toNumber());
  return digits(value.gte(1) ? value.toDecimalPlaces(2) : value.toSignificantDigits(3));
}

function movedText({ lever, from, to }: LeverEffect): string {
  return `${valueText(lever, from)} → ${to === undefined ? "–" : valueText(lever, to)}`;
}

function gainText({ gain, gainShare }: LeverEffect, { words, say }: Said): string {
  if (gain === undefined) return words.aboveAll;
  return gainShare === undefined ? `+${say(gain)}` : `+${say(gain)} · +${percent(gainShare)}`;
}

function needText({ lever, need }: LeverEffect, { needs }: Said): string {
  if (need === undefined) return "";
  return need.verdict === "reachable" && need.needed ? valueText(lever, need.needed) : needs[need.verdict];
}
