/**
 * Pictures, tables, judgements and reports in a notebook, shown by a cell that ends in one of these.
 *
 *   chart(C139.map(en.c139))                           a picture, where the notebook draws Vega-Lite
 *   table(rows, { columns: { id: "Deal" } })           rows of data
 *   judgement(C139.assess(answers), en.c139.sentences) a verdict and its reasons in words
 *   markdown(Review.report(review, en))                a report
 *   mermaid(Bvf.mermaid(chain, en))                    a flowchart, where the notebook draws Mermaid
 *
 * Each gives plain data: the same thing in several formats, by their MIME types. What it shows stays as it is.
 *
 * @module
 */
import { record, refusal, text } from "./check.js";
import { type Explained, inWords, type Names, type Reason, type Sentences } from "./judgement.js";
import { escaped } from "./markdown.js";
import { isObject, json } from "./notebook-json.js";
import { html, line, NO_FORMULAS, type Shown, shown } from "./notebook-shown.js";
import { type Json, SCHEMA, type Spec } from "./picture.js";

export type { Explained, Names, Reason, Sentences } from "./judgement.js";
export type { Json, Spec } from "./picture.js";
export type { Shown } from "./notebook-shown.js";
export { table, type TableOptions } from "./notebook-table.js";

/**
 * Shows a picture: a Vega-Lite specification, and its title and description where a host does not draw it.
 *
 * @throws TypeError or RangeError for what is no Vega-Lite specification of version 5.
 * @example
 * const shown = notebook.chart(chart.C139.map(en.c139))
 * Object.keys(shown) // => ["text/plain", "application/vnd.vegalite.v5+json"]
 * shown["text/plain"].split("\n")[0] // => "C139: the 80 values by region"
 * notebook.chart({ $schema: "v6" })
 * // throws RangeError: notebook.chart: spec.$schema must be "https://vega.github.io/schema/vega-lite/v5.json", got "v6"
 * @category Notebooks
 */
export function chart(spec: Spec): Shown {
  const where = "notebook.chart";
  const { $schema } = record(where, "spec", spec);
  if ($schema !== SCHEMA) throw refusal(where, "spec.$schema", `must be "${SCHEMA}"`, $schema, "string");
  const own = json(where, "spec", spec);
  const told = [...titlesOf(spec.title), spec.description].filter((part) => typeof part === "string" && part !== "");
  const lines = [...new Set(told.map((part) => line(`${part}`)))]; // a description often repeats the title
  return shown({
    "text/plain": lines.length === 0 ? "Vega-Lite" : lines.join("\n"),
    "application/vnd.vegalite.v5+json": own,
  });
}

/** The lines of a title and of what stands below it. */
function titlesOf(title: Json | undefined): Json[] {
  if (typeof title !== "object" || title === null || Array.isArray(title)) return [title ?? ""].flat();
  return Object.entries(title).flatMap(([part, lines]) => (["text", "subtitle"].includes(part) ? [lines].flat() : []));
}

/** How a judgement is shown. */
export interface JudgementOptions {
  /** The words for the verdicts, by id, as the labels have them; without them the id stands there. */
  readonly verdicts?: Names;
  /** Names that the sentences mention, by id, in place of ours. */
  readonly names?: Names;
}

/**
 * Shows a judgement: its verdict, and a sentence for each reason, in the language of the sentences. Verdicts that are no
 * texts, such as the two ends of a step, are left to the sentences.
 *
 * @throws RangeError for a rule that has no sentence, TypeError for a reason that does not fit its rule.
 * @example
 * const deal = C139.assess({ topDecisionMakerBacksUs: false })
 * const shown = notebook.judgement(deal, en.c139.sentences, { verdicts: en.c139.regions })
 * shown["text/plain"].split("\n").slice(0, 2)
 * // => ["unsettled", "- 0 of 1 Win, 0 of 3 First and 0 of 9 Clear items hold; 12 are unknown."]
 * @category Notebooks
 */
export function judgement<Why extends Reason>(
  judgement: Explained<Why> & { readonly verdict?: string | object | undefined },
  sentences: Sentences<Why>,
  options: JudgementOptions = {},
): Shown {
  const where = "notebook.judgement";
  const { verdicts, names } = record(where, "options", options);
  const said = inWords(where, judgement, sentences, names);
  const verdict = verdictOf(where, judgement.verdict);
  const known = new Map(Object.entries(verdicts === undefined ? {} : record(where, "options.verdicts", verdicts)));
  const title = known.has(verdict) ? text(where, `options.verdicts.${verdict}`, known.get(verdict)) : verdict;
  return shown({
    "text/plain": [title, ...said.map((sentence) => `- ${sentence}`)]
      .filter((part) => part !== "")
      .map(line)
      .join("\n"),
    "text/markdown": [
      ...(title === "" ? [] : [`**${escaped(title)}**`, ""]),
      ...said.map((sentence) => `- ${escaped(sentence)}`),
    ].join("\n"),
    "text/html": [
      `<div ${NO_FORMULAS}>`,
      ...(title === "" ? [] : [`<p><strong>${html(title)}</strong></p>`]),
      ...(said.length === 0 ? [] : ["<ul>", ...said.map((sentence) => `<li>${html(sentence)}</li>`), "</ul>"]),
      "</div>",
    ].join("\n"),
  });
}

function verdictOf(where: string, verdict: unknown): string {
  return verdict === undefined || isObject(verdict) ? "" : text(where, "judgement.verdict", verdict);
}

/**
 * Shows a text in Markdown, such as a report. It is shown as Markdown: take no text from outside that is not escaped, as
 * our reports are.
 *
 * @throws TypeError for what is no text.
 * @example
 * notebook.markdown("**0W2F5C** · lose")["text/markdown"] // => "**0W2F5C** · lose"
 * @category Notebooks
 */
export function markdown(text: string): Shown {
  const own = textOf("notebook.markdown", text);
  return shown({ "text/plain": own, "text/markdown": own });
}

/**
 * Shows a flowchart in Mermaid, as Markdown has it; where a host does not draw Mermaid, its text can be read.
 *
 * @throws TypeError for what is no text.
 * @example
 * notebook.mermaid("flowchart LR\n  a --> b")["text/markdown"] // => "```mermaid\nflowchart LR\n  a --> b\n```"
 * @category Notebooks
 */
export function mermaid(text: string): Shown {
  const own = textOf("notebook.mermaid", text).replace(/\n+$/, "");
  const ticks = (own.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(ticks + 1);
  return shown({ "text/plain": own, "text/markdown": `${fence}mermaid\n${own}\n${fence}` });
}

function textOf(where: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw refusal(where, "text", "must be a text", value, "string");
}
