/** A chain as rows for a sheet: its nodes with what they are credited with, and its links, each under a row of headings. */
import { record } from "../check.js";
import type { BvfLabels, Labels } from "../locale/types.js";
import { product } from "../money.js";
import { filled, readWords } from "../picture.js";
import { amountCell, type RowCell, sheet } from "./cells.js";
import type { ChainDefinition, Link } from "./chain.js";
import { readGraph } from "./graph.js";
import type { Period } from "./ids.js";
import { isKpi, type Node } from "./nodes.js";
import { type Purse, type RollUpOptions, rolledUp } from "./roll-up.js";
import { DIRECTIONS, LAYERS, PERIODS } from "./table.js";
import { passing } from "./ways-up.js";
import { moneyOf, RECURRING, spanOf } from "./words.js";

const NODE_COLUMNS = [
  ...(["id", "layer", "name", "owner", "department", "goal", "direction", "unit", "baseline", "target"] as const),
  ...(["improvement", "valuePerUnit", "currency", "per", "value", "counts", "share"] as const),
] as const;

/** Once for each currency, and apart for value that comes once. */
const CREDIT_COLUMNS = ["credited", "confirmed", "atMost"] as const;

const LINK_COLUMNS = [
  ...(["from", "fromName", "fromLayer", "to", "toName", "toLayer", "attribution", "confidence", "weighted"] as const),
  ...(["confirmedByCustomer", "evidence", "skipped"] as const),
] as const;

/**
 * Puts the nodes of a chain into rows for a sheet: a row of headings in the language of the labels, then a row for each
 * node in the order of the chain, with its id, its fields, its improvement, and what it is credited with of each currency.
 *
 * An amount is a number where that has all of its digits, 15 at most, and else a text with all of them; shares are numbers
 * 0–1. A text that a spreadsheet would take for a formula begins with an apostrophe. The values of KPIs add up where they
 * count: the others are part of a KPI above them. Where value would be counted twice, what is credited is blank.
 *
 * @throws RangeError for a chain or options that `Bvf.rollUp` refuses, TypeError for labels without these words.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter", unit: "films",
 *       baseline: 90000, target: 9000, valuePerUnit: "12.50", currency: "CNY", per: "year" },
 *     { id: "pacs", layer: "solution", name: "=Archive" },
 *   ],
 *   links: [{ from: "pacs", to: "cost", attribution: 0.9, confidence: 0.8, confirmedByCustomer: true }],
 * }
 * const [heads, cost, pacs] = Bvf.nodeRows(chain, en)
 * heads.slice(-4) // => ["Brought by solutions", "Credited (CNY a year)", "Of it confirmed (CNY a year)", "At most (CNY a year)"]
 * cost.slice(7, 17) // => ["films", 90000, 9000, 81000, 12.5, "CNY", "a year", 1012500, "yes", 0.72]
 * pacs[2] // => "'=Archive"
 * pacs.slice(-3) // => [729000, 729000, 729000]
 * @category Rendering
 * @see docs/sources.md#bvf-roll-up
 */
export function nodeRows(
  chain: ChainDefinition,
  labels: Labels,
  options: RollUpOptions = {},
): readonly (readonly RowCell[])[] {
  const where = "Bvf.nodeRows";
  const words = readLabels(where, labels);
  const { graph, span, purses, result } = rolledUp(where, readGraph(where, chain), options);
  const heads = [
    ...NODE_COLUMNS.map((column) => filled(words.columns[column], { span: spanOf(span, words) })),
    ...purses.flatMap((purse) => {
      const money = moneyOf(purse, span, words);
      return CREDIT_COLUMNS.map((column) => filled(words.columns[column], { money }));
    }),
  ];
  const departments = new Map(graph.chain.departments.map(({ id, name }) => [id, name ?? id]));
  const kpis = new Map(result.kpis.map((own) => [own.kpi, own]));
  const credits = new Map(result.nodes?.map((own) => [own.node, own.credits]));
  const rows = graph.chain.nodes.map((node) => {
    const [own, credited] = [kpis.get(node.id), credits.get(node.id)];
    return [
      ...fieldsOf(node, departments, words),
      ...[amountCell(own?.units), ...pricedAs(node, words), amountCell(own?.value)],
      ...[own?.value === undefined ? null : words.answers[own.counts ? "yes" : "no"], own?.share ?? null],
      ...purses.flatMap((purse) => {
        const part = credited?.find((credit) => isOf(purse, credit));
        return CREDIT_COLUMNS.map((column) => (credited === undefined ? null : (amountCell(part?.[column]) ?? 0)));
      }),
    ];
  });
  return sheet([heads, ...rows]);
}

/**
 * Puts the links of a chain into rows for a sheet: a row of headings in the language of the labels, then a row for each
 * link in the order of the chain, with the ids, names and layers of both ends, attribution, confidence, their product,
 * whether the customer has confirmed it, the evidence, and the layers that it skips. Cells are as in `Bvf.nodeRows`.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, TypeError for labels without these words.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter" },
 *     { id: "pacs", layer: "solution", name: "Image archive" },
 *   ],
 *   links: [{ from: "pacs", to: "cost", attribution: 0.9, confidence: 0.8, confirmedByCustomer: false }],
 * }
 * Bvf.linkRows(chain, en)[1].slice(0, 3) // => ["pacs", "Image archive", "solution"]
 * Bvf.linkRows(chain, en)[1].slice(6) // => [0.9, 0.8, 0.72, "no", null, "operational KPI + initiative"]
 * Bvf.linkRows(chain, zhCN)[0].slice(6, 9) // => ["贡献比例", "把握度", "贡献比例 × 把握度"]
 * @category Rendering
 * @see docs/sources.md#bvf-chain
 */
export function linkRows(chain: ChainDefinition, labels: Labels): readonly (readonly RowCell[])[] {
  const where = "Bvf.linkRows";
  const words = readLabels(where, labels);
  const { chain: read } = readGraph(where, chain);
  const skipped = passing(read);
  const nodes = new Map(read.nodes.map((node) => [node.id, node]));
  const end = (id: string) => {
    const node = nodes.get(id);
    return [id, node?.name ?? null, node === undefined ? null : words.layers[node.layer]];
  };
  const rows = read.links.map((link) => [
    ...[...end(link.from), ...end(link.to), ...sharesOf(link)],
    link.confirmedByCustomer === undefined ? null : words.answers[link.confirmedByCustomer ? "yes" : "no"],
    link.evidence ?? null,
    skipped(link).length === 0
      ? null
      : skipped(link)
          .map((layer) => words.layers[layer])
          .join(" + "),
  ]);
  return sheet([LINK_COLUMNS.map((column) => words.columns[column]), ...rows]);
}

// Words

type Words = Pick<BvfLabels, "layers" | "directions" | "periods" | "spans" | "answers" | "columns">;

function readLabels(where: string, labels: Labels): Words {
  const { bvf } = record(where, "labels", labels);
  const { layers, directions, periods, spans, answers, columns } = record(where, "labels.bvf", bvf);
  return {
    layers: readWords(where, "labels.bvf.layers", layers, LAYERS),
    directions: readWords(where, "labels.bvf.directions", directions, DIRECTIONS),
    periods: readWords(where, "labels.bvf.periods", periods, Object.keys(PERIODS) as Period[]),
    spans: readWords(where, "labels.bvf.spans", spans, RECURRING),
    answers: readWords(where, "labels.bvf.answers", answers, ["yes", "no"]),
    columns: readWords(where, "labels.bvf.columns", columns, [...NODE_COLUMNS, ...CREDIT_COLUMNS, ...LINK_COLUMNS]),
  };
}

// Cells

function fieldsOf(node: Node, departments: ReadonlyMap<string, string>, words: Words): RowCell[] {
  const people = node.layer === "solution" ? undefined : node;
  return [
    ...[node.id, words.layers[node.layer], node.name, people?.owner ?? null],
    ...[people?.department === undefined ? null : (departments.get(people.department) ?? null)],
    ...[node.layer === "solution" ? (node.goal ?? null) : null],
    ...(isKpi(node)
      ? [words.directions[node.direction], node.unit ?? null, amountCell(node.baseline), amountCell(node.target)]
      : [null, null, null, null]),
  ];
}

/** Value per unit, currency and period. */
function pricedAs(node: Node, { periods }: Words): RowCell[] {
  if (!isKpi(node)) return [null, null, null];
  const { valuePerUnit, currency, per } = node;
  return [amountCell(valuePerUnit), currency ?? null, per === undefined ? null : periods[per]];
}

function sharesOf({ attribution, confidence }: Link): RowCell[] {
  const weighted = attribution === undefined || confidence === undefined ? undefined : product(attribution, confidence);
  return [attribution ?? null, confidence ?? null, amountCell(weighted)];
}

const isOf = (purse: Purse, credit: { readonly currency: string | undefined; readonly once: boolean }) =>
  credit.currency === purse.currency && credit.once === purse.once;
