/** The ABC analysis as a Pareto picture: a row for each customer, with a bar, the cumulative line, and all figures. */
import { grouped, percent } from "../locale/format.js";
import { type Money, quotient, sum } from "../money.js";
import { CONFIG, ems, filled, INK, type Json, PADDING, SCHEMA, type Spec } from "../picture.js";
import { type Abc, type AbcClass, type AbcOptions, type AbcRow, abc, type Limits, readRules } from "./abc.js";
import { readMeasure } from "./amounts.js";
import {
  type ChartLabels,
  type Named,
  type NamedCustomer,
  readLabels,
  readNamed,
  saying,
  shortName,
} from "./chart-words.js";
import { CLASSES } from "./table.js";

/** With more customers than this the rest share the last row: more names nobody reads. */
const ROWS = 24;

/** A row and the plot in pixels, and the space between columns. */
const [ROW, WIDTH, GAP] = [25, 380, 22];

/** Dark to light; losses stand left of zero, whatever their shade. */
const SHADES = ["#1d5c94", "#7fb2dc", "#c3c9d0"] as const;

/**
 * Draws an ABC analysis as a Vega-Lite specification: the largest customers on top, each with its own share as a bar
 * coloured by class, and the cumulative share as a line that crosses the two limits. Amount, shares and class stand
 * beside it in figures. Of more than 24 customers the largest 23 have rows of their own, and the others share one.
 *
 * @throws RangeError for no customers, a repeated id, limits that do not ascend, or an amount that is no decimal number,
 * TypeError for labels without these words.
 * @example
 * const customers = [50, 29, 11, 5, 3, 2].map((amount, row) => ({ id: `c${row}`, name: `Customer ${row + 1}`, amount }))
 * chart.Customer.pareto(customers, en.customer).title.subtitle
 * // => "A: 3 of 6 customers with 90% · B: 1 of 6 customers with 5% · C: 2 of 6 customers with 5%"
 * chart.Customer.pareto(customers, zhCN.customer).title.text // => "ABC 分析：谁贡献了多少"
 * @category Charts
 * @see docs/sources.md#customer-abc
 */
export function pareto(customers: readonly NamedCustomer[], labels: ChartLabels, options: AbcOptions = {}): Spec {
  const where = "chart.Customer.pareto";
  const { chart: words, classes, measures } = readLabels(where, labels);
  const rules = readRules(where, "", options);
  const measure = readMeasure(where, "measure", options.measure);
  const named = readNamed(where, customers, measure);
  const found = abc(named, rules);
  const rows = rowsOf(named, found, labels);
  const { columns, width } = columnsOf(rows, [measures[measure], words.share, words.cumulative, words.class]);
  const left = -14 - 12 * Math.max(ems(words.customer), ...rows.map(({ name }) => ems(name)));
  const line = (row: number, opacity: number) => ruled(left, WIDTH + width, row * ROW, opacity);
  return {
    $schema: SCHEMA,
    description: words.pareto,
    title: { text: words.pareto, subtitle: summary(found, labels), offset: 24 },
    padding: PADDING,
    width: WIDTH,
    height: { step: ROW },
    encoding: { y: { field: "nth", type: "ordinal", axis: null } },
    layer: [
      line(0, 0.6),
      ...rows.flatMap((row, nth) => (row.class === rows[nth + 1]?.class ? [] : [line(nth + 1, 0.25)])),
      bars(rows, classes, words.paretoAxis),
      ...limitLayers(rules.limits, classes, rows.length * ROW),
      ...cumulativeLayers(rows),
      heading(words.customer, "right", -10),
      {
        data: { values: rows.map(({ nth, name }) => ({ nth, name })) },
        mark: { type: "text", aria: false, align: "right", fontSize: 12 },
        encoding: { x: { value: -10 }, text: { field: "name" } },
      },
      ...columns,
    ],
    config: CONFIG,
  };
}

/** What each class brings, in one line. */
function summary({ classes, rows }: Abc, labels: ChartLabels): string {
  return classes
    .map(({ class: name, heads, share }) =>
      filled(labels.chart.classBrings, {
        class: labels.classes[name],
        heads,
        customers: rows.length,
        share: percent(share ?? 0),
      }),
    )
    .join(" · ");
}

interface Row {
  readonly nth: number;
  readonly name: string;
  /** The bar: one part for each class in it. */
  readonly parts: readonly { readonly class: AbcClass; readonly share: number }[];
  readonly cumulative: number | undefined;
  /** The figures beside it, the last of them the class. */
  readonly texts: readonly string[];
  readonly class: string;
}

function rowsOf(named: readonly Named[], { rows, gross }: Abc, labels: ChartLabels): Row[] {
  const say = saying(rows.map(({ amount }) => amount));
  const share = (part: number | undefined) => (part === undefined ? "–" : percent(part));
  const own = named.length > ROWS ? ROWS - 1 : named.length;
  const shown = rows.slice(0, own).map((row, nth): Row => {
    const { verdict, amount, share: part, cumulative } = row;
    return {
      nth,
      name: shortName(named[nth]?.name ?? row.id),
      parts: [{ class: verdict, share: part ?? 0 }],
      cumulative,
      texts: [say(amount), share(part), share(cumulative), labels.classes[verdict]],
      class: verdict,
    };
  });
  if (own === named.length) return shown;
  const rest = rows.slice(own);
  const total = sum(rest.map(({ amount }) => amount));
  const present = CLASSES.filter((name) => rest.some(({ verdict }) => verdict === name));
  const part = (among: readonly AbcRow[]) => shareOf(sum(among.map(({ amount }) => amount)), gross);
  const last = rest.reduce<number | undefined>((so, { cumulative }) => cumulative ?? so, undefined);
  const name = [...new Set([present[0], present[present.length - 1]])].flatMap((id) => (id ? labels.classes[id] : []));
  const others: Row = {
    nth: own,
    name: filled(labels.chart.others, { customers: grouped(rest.length) }),
    parts: present.map((name) => ({
      class: name,
      share: part(rest.filter(({ verdict }) => verdict === name)) ?? 0,
    })),
    cumulative: last,
    texts: [say(total), share(part(rest)), share(last), name.join("–")],
    class: name.join("–"),
  };
  return [...shown, others];
}

/** A share of the gross total; `undefined` if nobody bought anything. */
function shareOf(part: Money, gross: Money): number | undefined {
  return gross.isZero() ? undefined : quotient(part, gross).toNumber();
}

/** The bars, each part beginning where the one before it ends; only C can be a loss, which begins at zero. */
function bars(rows: readonly Row[], classes: ChartLabels["classes"], title: string): Json {
  const values = rows.flatMap(({ nth, name, parts, texts }) =>
    parts.map(({ class: own, share }, part) => {
      const from = share < 0 ? 0 : parts.slice(0, part).reduce((sum, { share: before }) => sum + before, 0);
      return { nth, from, to: from + share, class: classes[own], what: `${name}: ${texts.join(" · ")}` };
    }),
  );
  const lowest = Math.min(0, ...values.map(({ to }) => to));
  return {
    data: { values },
    mark: { type: "bar", height: { band: 0.64 } },
    encoding: {
      x: {
        field: "from",
        type: "quantitative",
        title,
        scale: { domain: [lowest, 1], nice: false },
        axis: {
          orient: "top",
          format: ".0%",
          values: ticks(WIDTH / (1 - lowest)),
          offset: 2,
        },
      },
      x2: { field: "to" },
      color: {
        field: "class",
        type: "nominal",
        scale: { domain: CLASSES.map((name) => classes[name]), range: SHADES },
        legend: null,
      },
      description: { field: "what" },
      tooltip: { field: "what" },
    },
  };
}

/** As many shares on the axis as have room, where the whole is so many pixels long. */
function ticks(whole: number): number[] {
  if (whole > 300) return [0, 0.25, 0.5, 0.75, 1];
  if (whole > 120) return [0, 0.5, 1];
  return whole > 60 ? [0, 1] : [1];
}

/** The two limits, named below the last row on the sides where their classes lie. */
function limitLayers({ a, b }: Limits, classes: ChartLabels["classes"], height: number): Json[] {
  const limits = [
    { at: a, name: `${classes.A} ${percent(a)}`, align: "right", dx: -5 },
    { at: b, name: `${classes.B} ${percent(b)}`, align: "left", dx: 5 },
  ];
  return limits.flatMap(({ at, name, align, dx }): Json[] => {
    const data = { values: [{ at, name }] };
    const x = { field: "at", type: "quantitative" };
    return [
      {
        data,
        mark: { type: "rule", color: INK, strokeDash: [4, 3], strokeWidth: 1 },
        encoding: { x, y: { value: 0 }, y2: { value: height + 18 }, description: { field: "name" } },
      },
      {
        data,
        mark: { type: "text", aria: false, align, dx, baseline: "middle", fontSize: 12 },
        encoding: { x, y: { value: height + 12 }, text: { field: "name" } },
      },
    ];
  });
}

/** The cumulative line, as far down as customers bring anything. */
function cumulativeLayers(rows: readonly Row[]): Json[] {
  const values = rows.flatMap(({ nth, name, cumulative }) =>
    cumulative === undefined ? [] : [{ nth, cumulative, what: `${name}: ${percent(cumulative)}` }],
  );
  if (values.length === 0) return []; // Vega warns of scales that have no data
  const x = { field: "cumulative", type: "quantitative" };
  return [
    {
      data: { values },
      mark: { type: "line", aria: false, color: INK, strokeWidth: 1.5 },
      encoding: { x, order: { field: "nth", type: "quantitative" } },
    },
    {
      data: { values },
      mark: { type: "point", filled: true, fill: "white", stroke: INK, strokeWidth: 1.5, size: 32, opacity: 1 },
      encoding: { x, description: { field: "what" }, tooltip: { field: "what" } },
    },
  ];
}

/** The figures on the right, a column for each heading, and how much room they take. */
function columnsOf(rows: readonly Row[], headings: readonly string[]): { columns: Json[]; width: number } {
  const columns: Json[] = [];
  let width = 10;
  headings.forEach((words, nth) => {
    const values = rows.map((row) => ({ nth: row.nth, text: row.texts[nth] ?? "" }));
    width += GAP + 12 * Math.max(ems(words), ...values.map(({ text }) => ems(text)));
    const at = Math.ceil(WIDTH + width);
    columns.push(heading(words, "right", at), {
      data: { values },
      mark: { type: "text", aria: false, align: "right", fontSize: 12 },
      encoding: { x: { value: at }, text: { field: "text" } },
    });
  });
  return { columns, width: Math.ceil(width) };
}

function heading(words: string, align: string, at: number): Json {
  return {
    data: { values: [{ words }] },
    mark: { type: "text", aria: false, align, baseline: "bottom", fontSize: 12, fontWeight: "bold" },
    encoding: { x: { value: at }, y: { value: -6 }, text: { field: "words" } },
  };
}

/** A line across the whole picture, which so has room for everything that stands between its ends. */
function ruled(from: number, to: number, at: number, opacity: number): Json {
  return {
    data: { values: [{}] },
    mark: { type: "rule", aria: false, color: INK, strokeWidth: 1, opacity },
    encoding: { x: { value: from }, x2: { value: to }, y: { value: at } },
  };
}
