/** The axes of the pictures of the funnel: round places on them, and how these are called. */
import { percent } from "../locale/format.js";
import { Decimal, type Money, product, quotient, sum } from "../money.js";
import { ems, type Json } from "../picture.js";
import { lines, writings } from "./chart-marks.js";
import { digits } from "./chart-words.js";

/** A round value. */
export interface Tick {
  readonly value: Money;
  readonly text: string;
}

/** As many round values between two ends as have room on so many pixels. */
export function ticksOf(from: Money, to: Money, width: number): Tick[] {
  const span = sum([to, from.negated()]);
  if (span.isZero()) return [{ value: from, text: digits(from) }];
  const tries = [8, 6, 4, 3, 2, 1].map((most) => {
    const step = round(quotient(span, most));
    return multiples(from, to, step).map((value) => ({ value, text: digits(value) }));
  });
  const fits = (ticks: readonly Tick[]) => ticks.length * (12 * Math.max(...ticks.map(({ text }) => ems(text))) + 16);
  return tries.find((ticks) => ticks.length > 0 && fits(ticks) <= width) ?? (tries[tries.length - 1] ?? []).slice(0, 1);
}

/** The multiples of a step that are not beyond two ends. */
function multiples(from: Money, to: Money, step: Money): Money[] {
  const first = quotient(from, step).ceil();
  const count = quotient(to, step).floor().minus(first).toNumber() + 1;
  return Array.from({ length: Math.min(20, Math.max(0, count)) }, (_, nth) => product(first.plus(nth), step));
}

/** The least of 1, 2 and 5 times a power of ten that is not less than an amount above 0. */
export function round(amount: Money): Money {
  const power = new Decimal(`1e${amount.e}`);
  const times = [1, 2, 5].find((factor) => product(power, factor).gte(amount)) ?? 10;
  return product(power, times);
}

/** Shares from none to the largest, with thin lines behind the plot. */
export function shareAxis(largest: number, width: number, height: number): Json[] {
  const step = round(new Decimal(largest).div(5)).toNumber();
  const shares = Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, nth) => nth * step);
  const at = (share: number) => height - (share / largest) * height;
  return [
    ...lines(
      shares.map((share) => ({ x: 0, x2: width, y: at(share), y2: at(share) })),
      { color: "#e4e7eb" },
    ),
    ...writings(
      shares.map((share) => ({ x: -8, y: at(share), text: percent(share) })),
      { align: "right", baseline: "middle" },
    ),
  ];
}

/** A line below the plot, round values, and what they are. */
export function amountAxis(
  ticks: readonly (Tick & { readonly x: number })[],
  title: string,
  width: number,
  height: number,
): Json[] {
  return [
    ...lines([{ x: 0, x2: width, y: height, y2: height }]),
    ...lines(ticks.map(({ x }) => ({ x, x2: x, y: height, y2: height + 5 }))),
    ...writings(
      ticks.map(({ x, text }) => ({ x, y: height + 19, text })),
      { align: "center" },
    ),
    ...writings([{ x: width / 2, y: height + 40, text: title }], { align: "center" }),
  ];
}
