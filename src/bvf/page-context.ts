/** What every part of the page of a business case needs: the case, the words, and how names and amounts stand there. */
import { integer, record, text } from "../check.js";
import type { Names } from "../judgement.js";
import { amount, decimal, percent } from "../locale/format.js";
import type { BvfLabels, CaseWords } from "../locale/types.js";
import { escaped, table } from "../markdown.js";
import type { Money } from "../money.js";
import { type BusinessCase, caseOf } from "./business-case.js";
import type { ReadCase } from "./case-definition.js";
import type { Subject } from "./variation.js";

/** What is put on a page, and how. */
export interface Page {
  readonly read: ReadCase;
  readonly made: BusinessCase;
  readonly labels: BvfLabels;
  readonly words: CaseWords;
  /** The names of nodes and costs by their ids. */
  readonly names: Names;
  /** A name, or an id, so that Markdown shows it as it is. */
  readonly name: (id: string) => string;
  /** An amount, rounded. */
  readonly say: (money: Money) => string;
}

/** The case of a definition that was read, in the words of a language. */
export function pageOf(read: ReadCase, labels: BvfLabels, own: Names, decimals: number): Page {
  const { nodes } = read.graph.chain;
  const given = [...nodes, ...read.costs].map(({ id, name }) => [id, name] as const);
  const names = new Map([...given, ...Object.entries(own)]);
  return {
    read,
    made: caseOf(read),
    labels,
    words: labels.page,
    names: Object.fromEntries(names),
    name: (id) => escaped(names.get(id) ?? id),
    say: (money) => amount(money.toDecimalPlaces(decimals)),
  };
}

/** Names that an application gives, and the decimals of amounts: none if left out. */
export function readPresentation(where: string, names: Names = {}, decimals = 0) {
  for (const [id, name] of Object.entries(record(where, "options.names", names))) {
    text(where, `options.names.${id.slice(0, 60)}`, name);
  }
  return { names, decimals: integer(where, "options.decimals", decimals, 0, 2) };
}

/** A rate or a return in percent; beyond what anybody reads, only that it is beyond it. */
export const inPercent = (rate: number): string => (rate >= 100 ? ">10,000%" : percent(rate));

/** What is changed, by its name. */
export function nameOf(subject: Subject, { words, name }: Page): string {
  if (subject.of === "cost" || subject.of === "kpi") return name(subject.id);
  if (subject.of !== "link") return words.changed[subject.of];
  return words.sureness(`${name(subject.from)} → ${name(subject.to)}`);
}

/** By how much it is changed. */
export const changeOf = ({ of }: Subject, times: number, { words }: Page): string =>
  of === "use" ? words.later(times) : `× ${decimal(times)}`;

/** A table; a word that is not there is not left blank, so that it is found. */
export const tabled = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  table(
    heads.map(String),
    rows.map((cells) => cells.map(String)),
  );
