/**
 * Rows of data as a table.
 *
 * @module
 */
import { each, record, refusal, text } from "./check.js";
import { escaped, table as lines } from "./markdown.js";
import { cell, isNumber } from "./notebook-cell.js";
import { isObject } from "./notebook-json.js";
import { html, line, NO_FORMULAS, type Shown, shown } from "./notebook-shown.js";

/** Which columns a table has. */
export interface TableOptions {
  /** Headings by the id of their column, in the order wanted; without them each field of the rows is a column. */
  readonly columns?: { readonly [id: string]: string };
  /** The columns that hold shares, to be read in percent. */
  readonly shares?: readonly string[];
}

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly right: boolean;
}

/**
 * Shows rows of data as a table: amounts exact, what is not there blank, what is nested shortened.
 *
 * Texts are shown as they are, whatever they hold: they become neither HTML nor Markdown. A heading or a field that no
 * row has is a blank column.
 *
 * @throws TypeError for rows that are no objects and for cells that are no data, RangeError for numbers that are none.
 * @example
 * const rows = [{ deal: "Five-axis <A>", amount: 3200000, chance: 0.5 }, { deal: "Nordwind" }]
 * const shown = notebook.table(rows, { columns: { deal: "Deal", chance: "Chance", amount: "CNY" }, shares: ["chance"] })
 * shown["text/plain"].split("\n")
 * // => ["Deal           Chance        CNY", "Five-axis <A>     50%  3,200,000", "Nordwind"]
 * shown["text/html"].includes(">Five-axis &#60;A&#62;</td>") // => true
 * notebook.table([{ deal: "d1" }, 3200000])
 * // throws TypeError: notebook.table: rows[1] must be an object of plain data, got 3200000
 * @category Notebooks
 */
export function table(rows: readonly object[], options: TableOptions = {}): Shown {
  const where = "notebook.table";
  const { columns, shares } = record(where, "options", options);
  const fields = each(where, "rows", rows, (row, what) => new Map(fieldsIn(where, what, row)));
  const headings = columns === undefined ? idsIn(fields) : fieldsIn(where, "options.columns", columns);
  const inPercent = each(where, "options.shares", shares ?? [], (id, what) => text(where, what, id));
  return formats(
    headings.map(([id, heading]) => {
      const values = fields.map((row) => row.get(id));
      return {
        heading: cell(where, `options.columns.${id}`, heading),
        cells: values.map((value, row) => cell(where, `rows[${row}].${id}`, value, inPercent.includes(id))),
        right: values.some(isNumber),
      };
    }),
    fields.length,
  );
}

function fieldsIn(where: string, what: string, row: object): [id: string, value: unknown][] {
  if (isObject(row)) return Object.entries(row);
  throw refusal(where, what, "must be an object of plain data", row, "object");
}

/** Every field of any row, in the order in which they come up. */
function idsIn(rows: readonly ReadonlyMap<string, unknown>[]): [id: string, heading: string][] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))].map((id) => [id, id]);
}

function formats(columns: readonly Column[], height: number): Shown {
  const rows = Array.from({ length: height }, (_, row) => columns.map(({ cells }) => cells[row] ?? ""));
  const heads = columns.map(({ heading }) => heading);
  return shown({
    "text/plain": aligned(columns, [heads, ...rows]),
    "text/markdown": lines(
      heads.map(escaped),
      rows.map((cells) => cells.map(escaped)),
    ).join("\n"),
    "text/html": [
      `<table ${NO_FORMULAS}>`,
      `<thead><tr>${columns.map((own) => tag("th", own, own.heading)).join("")}</tr></thead>`,
      "<tbody>",
      ...rows.map((cells) => `<tr>${columns.map((own, nth) => tag("td", own, cells[nth] ?? "")).join("")}</tr>`),
      "</tbody>",
      "</table>",
    ].join("\n"),
  });
}

/** Each cell says its side: notebooks put all of them to the right otherwise. */
const tag = (name: string, { right }: Column, content: string): string =>
  `<${name} style="text-align:${right ? "right" : "left"}">${html(content)}</${name}>`;

/** Columns below each other where signs are equally wide, and Chinese ones twice as wide. */
function aligned(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const texts = rows.map((cells) => cells.map(line));
  const widths = columns.map((_, nth) => texts.reduce((most, cells) => Math.max(most, width(cells[nth] ?? "")), 0));
  return texts
    .map((cells) =>
      cells
        .map((content, nth) => {
          const blanks = " ".repeat((widths[nth] ?? 0) - width(content));
          return columns[nth]?.right ? blanks + content : content + blanks;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const width = (content: string): number => [...content].reduce((sum, sign) => sum + (sign > "⺀" ? 2 : 1), 0);
