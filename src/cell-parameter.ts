/**
 * The parameters of spreadsheet functions: a name, help in both languages, and how its cells are read.
 *
 * @module
 */
import type { BothLanguages, Parameter } from "./cell.js";
import { choiceOf, DAY, type Labels, type Reading } from "./cell-content.js";
import { type Content, lineOf, oneOf } from "./cell-grid.js";
import { refusal } from "./check.js";
import type { Day } from "./day.js";

/** A row or a column of cells, and how each is read. */
export interface Column<Read> {
  readonly name: string;
  readonly cells: readonly Content[];
  /** Whether it is a row of several. */
  readonly across: boolean;
  readonly reading: Reading<Read>;
  /** Whether a cell may be blank beside others that are not. */
  readonly sparse: boolean;
}

/** One cell. */
export function one<Read>(name: string, description: BothLanguages, reading: () => Reading<Read>): Parameter<Read> {
  const made = once(reading);
  return {
    ...{ name, description },
    read: (grid, where, what) => readCell(where, what, oneOf(where, what, grid), made()),
  };
}

/** Makes it when it is first asked for, and only then: a column of cells asks for each of them. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made = made ?? make();
    return made;
  };
}

/** What a cell means; one that cannot be read is refused by the name of its parameter. */
export function readCell<Read>(where: string, what: string, content: Content, reading: Reading<Read>): Read {
  const found = content === undefined ? undefined : reading.of(content);
  if (found !== undefined) return found.read;
  throw refusal(where, what, content === undefined ? "must be given" : reading.rule, content, "none");
}

/** A parameter that may be left blank. */
export function maybe<Read>(parameter: Parameter<Read>): Parameter<Read | undefined> {
  const { read, ...own } = parameter;
  return {
    ...own,
    optional: true,
    read: (grid, where, what) =>
      grid.some((row) => row.some((content) => content !== undefined)) ? read(grid, where, what) : undefined,
  };
}

/** A row or a column of cells. */
export function column<Read>(
  name: string,
  description: BothLanguages,
  reading: () => Reading<Read>,
): Parameter<Column<Read>> {
  const made = once(reading);
  return {
    ...{ name, description, range: true },
    read: (grid, where, what) => ({ name: what, ...lineOf(where, what, grid), reading: made(), sparse: false }),
  };
}

/** The same where blanks are part of it: what they stand for is unknown. */
export function sparse<Read>(
  name: string,
  description: BothLanguages,
  reading: () => Reading<Read>,
): Parameter<Column<Read | undefined>> {
  const { read, ...own } = column(name, description, reading);
  return { ...own, read: (grid, where, what) => ({ ...read(grid, where, what), sparse: true }) };
}

// What functions of several notions take

/** The languages as people call them. */
export const LANGUAGES: readonly { readonly [L in "en" | "zh-CN"]: string }[] = [
  { en: "English", "zh-CN": "Chinese" },
  { en: "英文", "zh-CN": "中文" },
];

/** In which words a verdict is given; left blank, it is an id, which other formulas can compare with. */
export const WORDS: Parameter<"en" | "zh-CN" | undefined> = /* @__PURE__ */ maybe(
  one(
    "words",
    {
      en: "en or zh-CN for a label to read; left blank, the id to compute with.",
      "zh-CN": "en 或 zh-CN，返回可读的名称；留空则返回便于计算的代码（id）。",
    },
    () => choiceOf(...LANGUAGES),
  ),
);

/** In which language sentences are written; left blank, in English. */
export const LANGUAGE: Parameter<"en" | "zh-CN" | undefined> = /* @__PURE__ */ maybe(
  one(
    "language",
    { en: "en or zh-CN for the sentences; left blank, English.", "zh-CN": "句子用的语言：en 或 zh-CN；留空为英文。" },
    () => choiceOf(...LANGUAGES),
  ),
);

/** A label in the language that is asked for; without one, the id as it is. */
export function inWords<Id extends string>(
  id: Id,
  words: "en" | "zh-CN" | undefined,
  english: Labels<Id>,
  chinese: Labels<Id>,
): string {
  if (words === undefined) return id;
  return (words === "en" ? english : chinese)[id];
}

/** The day that a result is as of: a spreadsheet has TODAY(), this library has no clock. */
export const AS_OF: Parameter<Day> = /* @__PURE__ */ one(
  "asOf",
  { en: "The day the answer is as of, such as TODAY().", "zh-CN": "以哪一天为准，例如 TODAY()。" },
  () => DAY,
);
