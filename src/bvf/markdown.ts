/** A business case as a page to hand over: Markdown, in the language of the labels. */
import { record } from "../check.js";
import { explain, isWhole, type Names } from "../judgement.js";
import type { Labels } from "../locale/types.js";
import { bullets, escaped } from "../markdown.js";
import { type CaseDefinition, readCase } from "./case-definition.js";
import type { CaseReason } from "./case-reasons.js";
import { type Page, pageOf, readPresentation } from "./page-context.js";
import { benefitLines, costLines, figureLines, yearLines } from "./page-money.js";
import { assumptionLines, inactionLines, scenarioLines, shareLines, tornadoLines } from "./page-more.js";
import {
  type ScenarioDefinition,
  type Scenarios,
  type Swing,
  scenariosOf,
  type Tornado,
  tornadoOf,
} from "./sensitivity.js";

/** What the page shows beside the case itself. */
export interface PageOptions {
  /** Names of nodes and costs by their ids, in place of those of the chain and the costs. */
  readonly names?: Names | undefined;
  /** What is changed one at a time, as for `Bvf.tornado`. */
  readonly swings?: readonly Swing[] | undefined;
  /** What is changed at once, as for `Bvf.scenarios`. */
  readonly scenarios?: ScenarioDefinition | undefined;
  /** Decimals of amounts, 0–2; none if left out. */
  readonly decimals?: number | undefined;
}

/**
 * Puts a business case on a page of Markdown: whether it pays, the key figures, benefits and costs, the cash flow by year,
 * what doing nothing costs, what the case hangs on, the assumptions, and where our share comes from. Every row carries the id
 * of a KPI or a cost, or a formula of such ids: each number can be worked out again from the chain and the costs.
 *
 * Amounts are rounded here alone. Names and ids are escaped: they can neither format the page nor put HTML or links into it.
 *
 * @throws RangeError for a case that `Bvf.businessCase` refuses, swings that `Bvf.tornado` or changes that `Bvf.scenarios`
 * refuses, or decimals outside 0–2, TypeError for labels that are no locale.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "films", layer: "executiveKpi", name: "Cost of *films*", direction: "lowerIsBetter",
 *       baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "archive", layer: "solution", name: "Archive" },
 *   ],
 *   links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75 }],
 * }
 * const costs = [{ id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" }]
 * const definition = { chain, start: "2026-03-01", years: 2, rate: 0.08, costs }
 * const page = Bvf.markdown(definition, en, { swings: [{ of: "costs", low: 0.9, high: 1.2 }] }).split("\n")
 * page[2] // => "**Over 2 years the case is worth 34,925 CNY today, at 8% a year: it pays.**"
 * page.find((line) => line.startsWith("| films"))
 * // => "| films | Cost of \\*films\\* | (900,000 − 100,000) × 1 | 800,000 | a year | 37.5% | 300,000 | 0 | Archive |"
 * page.find((line) => line.startsWith("| 1 |"))
 * // => "| 1 | 2027-03-01 | 0 | 300,000 | 300,000 | -200,000 | -222,222 | films |"
 * page.find((line) => line.includes("all costs"))
 * // => "| – | all costs | × 0.9 → 84,925 | × 1.2 → -65,075 | 150,000 |"
 * Bvf.markdown(definition, zhCN).split("\n")[0] // => "# 商业论证：Archive"
 * @category Rendering
 * @see docs/sources.md#bvf-business-case
 */
export function markdown(definition: CaseDefinition, labels: Labels, options: PageOptions = {}): string {
  const where = "Bvf.markdown";
  record(where, "labels", labels);
  const { swings, scenarios, ...presentation } = record(where, "options", options);
  const { names, decimals } = readPresentation(where, presentation.names, presentation.decimals);
  const read = readCase(where, definition);
  const tornado = swings === undefined ? undefined : tornadoOf(where, read, swings);
  const three = scenarios === undefined ? undefined : scenariosOf(where, "scenarios", read, scenarios);
  const text = attempt(() => `${pageLines(pageOf(read, labels.bvf, names, decimals), tornado, three).join("\n")}\n`);
  if (text !== undefined && isWhole(text, [read.graph.chain, read.costs, read.inaction, names])) return text;
  throw new TypeError(`${where}: labels must be a locale of this library, got another object`);
}

function attempt(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined; // a word that is written is not there
  }
}

function pageLines(page: Page, tornado: Tornado | undefined, scenarios: Scenarios | undefined): string[] {
  const { read, made, words, labels, names } = page;
  const { figures } = made;
  const [verdict = "", ...others] = explain<CaseReason>(made, labels.sentences, names).map(escaped);
  const bought = read.graph.chain.nodes.filter(({ id }) => read.bought.has(id));
  return [
    `# ${escaped(words.title(bought.map(({ id }) => page.names[id] ?? id)))}`,
    "",
    `**${figures === undefined ? words.undetermined : verdict}**`,
    "",
    escaped(words.amounts(made.currency)),
    "",
    ...(figures === undefined ? bullets(words.headings.notes, explain<CaseReason>(made, labels.sentences, names)) : []),
    ...(figures === undefined ? [] : figureLines(page, figures)),
    ...benefitLines(page),
    ...costLines(page),
    ...(figures === undefined ? [] : yearLines(page)),
    ...inactionLines(page),
    ...(tornado === undefined ? [] : tornadoLines(page, tornado)),
    ...(scenarios === undefined ? [] : scenarioLines(page, scenarios)),
    ...assumptionLines(page),
    ...shareLines(page),
    ...(figures === undefined || others.length === 0
      ? []
      : [`## ${words.headings.notes}`, "", ...others.map((own) => `- ${own}`)]),
  ];
}
