/** The shape of a distribution: the totals that are drawn, or ranges of them, and where they stand. */
import { percent } from "../locale/format.js";
import { Decimal, type Money, product, quotient, sum } from "../money.js";
import { round, type Tick, ticksOf } from "./chart-axis.js";
import { digits, saying } from "./chart-words.js";
import type { Forecast } from "./forecast.js";
import type { Spread } from "./spread.js";
import { chanceOf, firstFrom, quantileOf, stepsTo } from "./totals.js";

/** A total, or a range of them up to but without its end, with its probability. */
export interface Column {
  readonly from: Money;
  readonly x: number;
  readonly x2: number;
  readonly share: number;
  readonly what: string;
}

/** What is drawn. */
export interface Shape {
  readonly columns: readonly Column[];
  /** The width of a range; `undefined` where each total stands for itself. */
  readonly width: Money | undefined;
  /** The largest probability of a column. */
  readonly highest: number;
  /** The probability of what is not drawn. */
  readonly beyond: number;
  /** The least and the most that the axis has. */
  readonly ends: readonly [Money, Money];
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Where an amount stands; at the end of the plot, if it is beyond. */
  readonly place: (amount: Money) => number;
}

/** So many columns can be told apart, and so little at either end is left out where there are more totals. */
const [COLUMNS, TAIL] = [40, 0.001] as const;

/** A target is on the picture if it is no farther out than this share of what is drawn. */
const REACH = 0.35;

/** What is kept free at both ends of the plot, in pixels. */
const INSET = 14;

export function shapeOf(spread: Spread, found: Forecast, pixels: number): Shape {
  const [least, most] = endsOf(spread, found);
  const [first, last] = [indexOf(spread, least), indexOf(spread, most)];
  const drawn =
    last - first < COLUMNS ? { width: undefined, columns: totals(spread, first, last) } : ranges(spread, least, most);
  const [from = least] = drawn.columns.map((column) => column.from);
  const to = drawn.columns[drawn.columns.length - 1]?.to ?? most;
  const ends = framed(from, to, found);
  const place = placing(ends, pixels);
  const columns = drawn.columns.map(({ from: start, to: end, share, what }) => {
    return { from: start, x: place(start), x2: place(end), share, what };
  });
  const together = columns.reduce((all, { share }) => all + share, 0);
  return {
    columns,
    width: drawn.width,
    highest: columns.reduce((highest, { share }) => Math.max(highest, share), 0),
    beyond: together > 1 - 1e-6 ? 0 : 1 - together,
    ends,
    ticks: ticksOf(...ends, pixels).map((tick) => ({ ...tick, x: place(tick.value) })),
    place,
  };
}

/** All totals, or of very many those that are not out of all probability, with the weighted one among them. */
function endsOf(spread: Spread, { weighted }: Forecast): readonly [Money, Money] {
  if (spread.sums.length <= COLUMNS) return [totalAt(spread, 0), totalAt(spread, spread.sums.length - 1)];
  const [low, high] = [quantileOf(spread, TAIL).amount, quantileOf(spread, 1 - TAIL).amount];
  return [Decimal.min(low, weighted), Decimal.max(high, weighted)];
}

const totalAt = ({ base, lattice, sums }: Spread, index: number): Money =>
  sum([base, product(lattice.unit, sums[index] ?? 0)]);

/** The first total that is not below an amount. */
function indexOf({ base, lattice, sums }: Spread, amount: Money): number {
  const steps = stepsTo(sum([amount, base.negated()]), lattice.unit);
  return Math.min(
    sums.length - 1,
    firstFrom(sums, (sum) => sum >= steps),
  );
}

interface Range {
  readonly from: Money;
  readonly to: Money;
  readonly share: number;
  readonly what: string;
}

function totals(spread: Spread, first: number, last: number): Range[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => {
    const [total, share] = [totalAt(spread, first + nth), spread.masses[first + nth] ?? 0];
    return { from: total, to: total, share, what: `${digits(total)}: ${percent(share)}` };
  });
}

/** Ranges of one round width that hold all between two amounts. */
function ranges(spread: Spread, least: Money, most: Money): { width: Money; columns: Range[] } {
  const { width, start } = widthOf(spread, least, most);
  const edges = [start];
  for (let edge = start; edge.lte(most); edges.push(edge)) edge = sum([edge, width]);
  const chances = edges.map((edge) => chanceOf(spread, edge).chance);
  const say = saying(most);
  const columns = edges.slice(1).map((to, nth) => {
    const [from = start, share] = [edges[nth], Math.max(0, (chances[nth] ?? 0) - (chances[nth + 1] ?? 0))];
    return { from, to, share, what: `${say(from)}–${say(to)}: ${percent(share)}` };
  });
  return { width, columns };
}

/** A width that so many ranges suffice with; if totals come in coarse units, of as many units in each of them. */
function widthOf(spread: Spread, least: Money, most: Money): { readonly width: Money; readonly start: Money } {
  const { base, lattice } = spread;
  const wanted = quotient(sum([most, least.negated()]), COLUMNS - 2);
  const units = quotient(wanted, lattice.unit);
  const coarse = units.lt(50);
  const width = coarse ? product(lattice.unit, round(Decimal.max(1, units)).toNumber()) : round(wanted);
  const anchor = coarse ? base : new Decimal(0);
  const steps = quotient(sum([least, anchor.negated()]), width).floor();
  return { width, start: sum([anchor, product(width, steps)]) };
}

/** The ends of the axis: what is drawn, and the target if it is not far off. */
function framed(from: Money, to: Money, { target }: Forecast): readonly [Money, Money] {
  if (target === undefined) return [from, to];
  const reach = product(sum([to, from.negated()]), REACH);
  const { amount } = target;
  return [
    amount.lt(from) && sum([amount, reach]).gte(from) ? amount : from,
    amount.gt(to) && sum([to, reach]).gte(amount) ? amount : to,
  ];
}

function placing([from, to]: readonly [Money, Money], pixels: number): (amount: Money) => number {
  const span = sum([to, from.negated()]);
  return (amount) => {
    if (amount.lt(from)) return 0;
    if (amount.gt(to)) return pixels;
    const share = span.isZero() ? 0.5 : quotient(sum([amount, from.negated()]), span).toNumber();
    return INSET + share * (pixels - 2 * INSET);
  };
}
