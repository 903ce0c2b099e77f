/** The pyramid as a picture: how many stand on each step, and what they bring. */
import { ratio, record, refusal } from "../check.js";
import { grouped, percent } from "../locale/format.js";
import { product, sum } from "../money.js";
import { CONFIG, ems, filled, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { readMeasure } from "./amounts.js";
import { type ChartLabels, type NamedCustomer, readLabels, readNamed, saying } from "./chart-words.js";
import { pyramid as pyramidOf, type PyramidOptions, type TierHeads, type TierSummary } from "./pyramid.js";
import { PYRAMID_HEADS, TIERS } from "./table.js";

/** A step, the longest of steps and bars, and the space between columns, in pixels. */
const [STEP, LONGEST, GAP] = [62, 300, 18];

/** Dark to light, from the top. */
const SHADES = ["#123f69", "#2f78b7", "#8dbbe2", "#c9dcec"] as const;

/**
 * Draws the pyramid as a Vega-Lite specification: the four tiers as steps as wide as their share of the customers, and
 * beside each a bar as long as its share of the amount. Heads, amounts and both shares stand there in figures.
 *
 * @throws RangeError for no customers, a repeated id, an amount that is no decimal number, or shares of heads that are
 * not 1 together, TypeError for labels without these words.
 * @example
 * const customers = [500, 90, 60, 50, 40, 30, 20, 10, 5, 0].map((amount, row) => ({ id: `c${row}`, amount }))
 * chart.Customer.pyramid(customers, en.customer).title.subtitle
 * // => "Key customers (vital, main): 20% of all bring 73.3%; the rule of thumb says 20% and 80%"
 * @category Charts
 * @see docs/sources.md#customer-pyramid
 */
export function pyramid(customers: readonly NamedCustomer[], labels: ChartLabels, options: PyramidOptions = {}): Spec {
  const where = "chart.Customer.pyramid";
  const { chart: words, tiers: names, measures } = readLabels(where, labels);
  const { heads = PYRAMID_HEADS, measure: by } = record(where, "options", options);
  const measure = readMeasure(where, "measure", by);
  const shares = readHeads(where, heads);
  const { tiers, key } = pyramidOf(readNamed(where, customers, measure), { heads: shares });
  const { steps, at, width } = layOut(tiers, names);
  return {
    $schema: SCHEMA,
    description: words.pyramid,
    title: {
      text: words.pyramid,
      subtitle:
        key.share === undefined
          ? words.nobodyBought
          : filled(words.keyBrings, {
              vital: names.vital,
              main: names.main,
              heads: percent(key.headShare ?? 0),
              share: percent(key.share),
            }),
      offset: 20,
    },
    padding: PADDING,
    width,
    height: { step: STEP },
    encoding: {
      x: { type: "quantitative", scale: { domain: [0, width], nice: false }, axis: null },
      y: { field: "tier", type: "ordinal", sort: null, axis: null },
    },
    layer: [
      shaded(steps, "stepFrom", "stepTo", names),
      shaded(steps, "barFrom", "barTo", names),
      {
        data: { values: [{ zero: at.zero }] },
        mark: { type: "rule", aria: false, color: INK, strokeWidth: 1 },
        encoding: { x: { field: "zero" }, y: { value: 0 }, y2: { value: STEP * TIERS.length } },
      },
      column(steps, "name", at.names, { align: "right", fontSize: 14 }),
      column(steps, "heads", at.heads, { align: "left" }),
      {
        data: { values: steps },
        mark: { type: "text", aria: false, align: "left", dx: 8, fontSize: 13 },
        encoding: { x: { field: "barText" }, text: { field: "brings" } },
      },
      heading(words.customers, at.middle, "center"),
      heading(`${measures[measure]} · ${words.share}`, at.zero, "left"),
    ],
    config: CONFIG,
  };
}

/** The shares of heads, once they are known to be shares and 1 together. */
function readHeads(where: string, heads: TierHeads): TierHeads {
  const { vital, main, ordinary, small } = record(where, "heads", heads);
  const shares = { vital, main, ordinary, small };
  for (const tier of TIERS) ratio(where, `heads.${tier}`, shares[tier]);
  const together = sum(TIERS.map((tier) => product(shares[tier])));
  if (together.eq(1)) return shares;
  throw refusal(where, "heads", "must be 1 together", together.toNumber());
}

/** Where everything stands, from left to right: names, steps, heads, bars. */
function layOut(tiers: readonly TierSummary[], names: ChartLabels["tiers"]) {
  const say = saying(tiers.map(({ amount }) => amount));
  const rows = tiers.map((own) => ({
    ...own,
    headShare: own.headShare ?? 0,
    share: own.share ?? 0,
    headText: `${grouped(own.heads)} (${percent(own.headShare ?? 0)})`,
    brings: own.share === undefined ? say(own.amount) : `${percent(own.share)} · ${say(own.amount)}`,
  }));
  const room = (size: number, texts: readonly string[]) => Math.ceil(size * Math.max(...texts.map(ems)));
  const left = room(
    14,
    TIERS.map((tier) => names[tier]),
  );
  const lowest = Math.min(0, ...rows.map(({ share }) => share));
  const widest = Math.max(...rows.map(({ headShare }) => headShare));
  const scale = LONGEST / Math.max(widest, ...rows.map(({ share }) => share - lowest)); // one for steps and bars
  const middle = left + GAP + (widest * scale) / 2;
  const heads = middle + (widest * scale) / 2 + GAP;
  const bars =
    heads +
    GAP +
    room(
      13,
      rows.map(({ headText }) => headText),
    );
  const zero = bars - lowest * scale;
  const steps = rows.map(({ tier, headShare, headText, share, brings, heads: count }) => {
    const half = Math.max(count > 0 ? 1 : 0, (headShare * scale) / 2); // even one of a thousand can be seen
    return {
      tier,
      name: names[tier],
      share,
      headShare,
      heads: headText,
      brings,
      stepFrom: middle - half,
      stepTo: middle + half,
      barFrom: zero,
      barTo: zero + share * scale,
      barText: Math.max(zero, zero + share * scale),
      what: `${names[tier]}: ${headText} · ${brings}`,
    };
  });
  const width = Math.ceil(Math.max(...steps.map(({ barText }) => barText)));
  return { steps, at: { names: left, middle, heads, zero }, width };
}

function shaded(steps: readonly Json[], from: string, to: string, names: ChartLabels["tiers"]): Json {
  return {
    data: { values: steps },
    mark: { type: "bar", height: { band: 0.94 } },
    encoding: {
      x: { field: from },
      x2: { field: to },
      color: {
        field: "name",
        type: "nominal",
        scale: { domain: TIERS.map((tier) => names[tier]), range: SHADES },
        legend: null,
      },
      description: { field: "what" },
      tooltip: { field: "what" },
    },
  };
}

function column(steps: readonly Json[], field: string, at: number, mark: { readonly [property: string]: Json }): Json {
  return {
    data: { values: steps },
    mark: { type: "text", aria: false, fontSize: 13, ...mark },
    encoding: { x: { value: at }, text: { field } },
  };
}

function heading(words: string, at: number, align: string): Json {
  return {
    data: { values: [{ words }] },
    mark: { type: "text", aria: false, align, baseline: "bottom", fontSize: 12, fontWeight: "bold" },
    encoding: { x: { value: at }, y: { value: -6 }, text: { field: "words" } },
  };
}
