/** What loyalty rests on as a picture: a bar as long as its weight, and how much of it is missing. */
import { percent } from "../locale/format.js";
import { CONFIG, ems, filled, fitted, PADDING, SCHEMA, type Spec } from "../picture.js";
import { barsOf, column, heading, ruled } from "../picture-rows.js";
import { type ChartLabels, type ChartWords, readLabels } from "./chart-words.js";
import {
  type LoyaltyAspect,
  type LoyaltyRatings,
  type LoyaltyScore,
  type LoyaltyScoreOptions,
  scored,
} from "./loyalty-score.js";

/** A row and the longest bar in pixels, the space between columns, and the longest name in heights of its letters. */
const [ROW, WIDTH, GAP, NAME] = [28, 280, 14, 24] as const;

/** What is there, what is missing, and what nobody has rated. */
const SHADES = { there: "#1d5c94", missing: "#c3c9d0", unknown: "#eef1f4" } as const;

/**
 * Draws what loyalty rests on as a Vega-Lite specification: a bar for each aspect, as long as its weight, dark as far as
 * it is in place; the gap that costs most stands on top, and what is not rated last.
 *
 * @throws RangeError for ratings or weights that `Relationship.loyaltyScore` refuses, TypeError for labels without these
 * words.
 * @example
 * const ratings = { skillAndImage: 0.8, wholeheartedService: 0.9, quickGuidance: 0.4 }
 * chart.Relationship.loyalty(ratings, en.relationship).title.subtitle
 * // => ["In place: 46.4%–85.4% of all that loyalty rests on", "Dark: in place · grey: missing · pale: not rated"]
 * @category Charts
 * @see docs/sources.md#relationship-loyalty
 */
export function loyalty(ratings: LoyaltyRatings, labels: ChartLabels, options: LoyaltyScoreOptions = {}): Spec {
  const where = "chart.Relationship.loyalty";
  const { chart: words, loyaltyAspects } = readLabels(where, labels);
  const { score, known, weights } = scored(where, ratings, options);
  const rows = rowsOf(score, known, weights, loyaltyAspects, words);
  return {
    $schema: SCHEMA,
    description: words.loyalty,
    title: {
      text: words.loyalty,
      subtitle: [filled(words.loyaltyScore, { score: span(score.range) }), words.shades],
      subtitleLineHeight: 17,
      offset: 34,
    },
    padding: PADDING,
    width: WIDTH,
    height: { step: ROW },
    layer: layers(rows, words),
    config: CONFIG,
  };
}

const span = ([low, high]: LoyaltyScore["range"]) =>
  low === high ? percent(low) : filled("{low}–{high}", { low: percent(low), high: percent(high) });

interface Row {
  readonly nth: number;
  readonly name: string;
  readonly weight: string;
  readonly rating: string;
  readonly costs: string;
  readonly there: number;
  readonly whole: number;
  readonly isKnown: boolean;
}

type ByAspect<Of> = { readonly [A in LoyaltyAspect]: Of };

/** The aspects with a gap, those without, those nobody has rated. */
function rowsOf(
  { gaps, unknown }: LoyaltyScore,
  known: ReadonlyMap<LoyaltyAspect, number>,
  weights: ByAspect<number>,
  names: ByAspect<string>,
  words: ChartWords,
): Row[] {
  const losses = new Map(gaps.map(({ aspect, loss }) => [aspect, loss]));
  const order = [...losses.keys(), ...[...known.keys()].filter((aspect) => !losses.has(aspect)), ...unknown];
  const most = Math.max(...Object.values(weights));
  return order.map((aspect, nth) => {
    const [weight, rating] = [weights[aspect], known.get(aspect)];
    const whole = (weight / most) * WIDTH;
    return {
      ...{ nth, name: fitted(names[aspect], NAME), weight: percent(weight), isKnown: rating !== undefined },
      rating: rating === undefined ? words.notRated : percent(rating),
      costs: rating === undefined ? "" : percent(losses.get(aspect) ?? 0),
      ...{ there: whole * (rating ?? 0), whole },
    };
  });
}

function layers(rows: readonly Row[], words: ChartWords) {
  const room = (texts: readonly string[]) => Math.ceil(13 * Math.max(...texts.map((text) => ems(text))));
  const rating = WIDTH + GAP + room([words.rating, ...rows.map((row) => row.rating)]);
  const costs = rating + GAP + room([words.costs, ...rows.map((row) => row.costs)]);
  const weight = -GAP;
  const names = weight - room([words.weight, ...rows.map((row) => row.weight)]) - GAP;
  const start = names - room(rows.map(({ name }) => name));
  const bars = rows.flatMap(({ nth, name, there, whole, isKnown, rating: told, costs: loss }) => {
    const what = [name, told, loss].filter((part) => part !== "").join(" · ");
    return [
      { nth, look: "there" as const, from: 0, to: there, what },
      { nth, look: isKnown ? ("missing" as const) : ("unknown" as const), from: there, to: whole, what },
    ].filter(({ from, to }) => from < to);
  });
  const texts = (at: number, of: (row: Row) => string) =>
    column(
      rows.map((row) => ({ nth: row.nth, at, text: of(row) })),
      "right",
    );
  return [
    ruled(start, costs, 0, 0.6),
    ruled(start, costs, ROW * rows.length, 0.6),
    ...barsOf(bars, SHADES),
    heading(words.weight, weight, "right"),
    heading(words.rating, rating, "right"),
    heading(words.costs, costs, "right"),
    ...texts(names, ({ name }) => name),
    ...texts(weight, (row) => row.weight),
    ...texts(rating, (row) => row.rating),
    ...texts(costs, (row) => row.costs),
  ];
}
