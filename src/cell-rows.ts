/**
 * Columns that lie beside each other, read row by row; and results laid beside them again.
 *
 *   customer  revenue         class
 *   Nordwind      900    →    A
 *   (blank)    (blank)        (blank)
 *   Alpenbau      100    →    C
 *
 * A first row with a text where something else belongs is a heading. A row that is blank throughout is passed over, and
 * keeps its place. Any other blank is a value that is missing: refused, or unknown, as the column has it.
 *
 * @module
 */
import type { BothLanguages, Cell } from "./cell.js";
import { type Column, readCell } from "./cell-parameter.js";
import { refusal } from "./check.js";

/** What a row of columns holds; of a column that was left out, nothing. */
export type RowOf<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends Column<infer Read> ? Read : Partly<Columns[Name]>;
};

type Partly<Given> = Given extends Column<infer Read> ? Read : undefined;

/** The filled rows, and the way back to the cells. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Hands the rows to a function, and says in its refusals which cell of the range it refuses. */
  readonly ask: <Answer>(answer: (rows: readonly Row[]) => Answer) => Answer;
  /** The same, one row after the other. */
  readonly each: <Answer>(answer: (row: Row, nth: number) => Answer) => Answer[];
  /** Lays cells beside each row, and words beside the heading, in its language. */
  readonly lay: (beside: readonly (readonly Cell[])[], headings: readonly BothLanguages[]) => Cell[][];
}

type AnyColumn = Column<unknown>;

/** Reads columns of one length row by row. Blank rows inside are passed over, or refused where each row has its turn. */
export function rowsOf<Columns extends { readonly [name: string]: AnyColumn | undefined }>(
  where: string,
  columns: Columns,
  blanks: "passed" | "refused" = "passed",
): Rows<RowOf<Columns>> {
  const given = Object.entries(columns).filter((entry): entry is [string, AnyColumn] => entry[1] !== undefined);
  const length = lengthOf(where, given);
  const heading = isHeading(given, length);
  const places: number[] = [];
  const rows: RowOf<Columns>[] = [];
  for (let at = heading ? 1 : 0; at < length; at += 1) {
    if (blanks === "passed" && given.every(([, { cells }]) => cells[at] === undefined)) continue;
    places.push(at);
    rows.push(Object.fromEntries(given.map(([name, column]) => [name, cellOf(where, column, at)])) as RowOf<Columns>);
  }
  return {
    rows,
    ask: (answer) => {
      try {
        return answer(rows);
      } catch (error) {
        throw located(error, places);
      }
    },
    each: (answer) =>
      rows.map((row, nth) => {
        try {
          return answer(row, nth);
        } catch (error) {
          throw inCell(error, places[nth]);
        }
      }),
    lay: (beside, headings) => laid({ beside, headings, places, length, heading }, given),
  };
}

/** A spreadsheet computes while its reader waits: what would take longer than a few seconds is refused. */
export function atMost(where: string, what: string, rows: readonly unknown[], most: number): void {
  if (rows.length > most) throw refusal(where, what, `must have at most ${most} filled rows`, rows.length, "number");
}

/** The contents of one column, each in its place; as many as are asked for, or up to the last that is filled. */
export function readColumn<Read>(
  where: string,
  column: Column<Read>,
  { exactly }: { readonly exactly?: number } = {},
): Read[] {
  const { name, cells } = column;
  if (exactly !== undefined) {
    if (cells.length !== exactly) throw refusal(where, name, `must have ${exactly} cells`, cells.length);
    return cells.map((_, at) => cellOf(where, column, at) as Read);
  }
  return rowsOf(where, { read: column }, "refused").rows.map(({ read }) => read as Read);
}

/** How many cells the columns have, trailing blanks left off where all of them end in some. */
function lengthOf(where: string, given: readonly (readonly [string, AnyColumn])[]): number {
  const [first, ...others] = given.map(([, column]) => column);
  if (first === undefined) return 0;
  for (const { name, cells } of others) {
    if (cells.length === first.cells.length) continue;
    throw refusal(where, name, `must have ${first.cells.length} cells as ${first.name} has`, cells.length);
  }
  let length = first.cells.length;
  while (length > 0 && given.every(([, { cells }]) => cells[length - 1] === undefined)) length -= 1;
  return length;
}

/** A heading is a first row of texts, one of them where no text belongs. */
function isHeading(given: readonly (readonly [string, AnyColumn])[], length: number): boolean {
  const first = given.map(([, { cells, reading }]) => [cells[0], reading] as const);
  return (
    length > 1 &&
    first.every(([content]) => content === undefined || typeof content === "string") &&
    first.some(([content, reading]) => content !== undefined && reading.of(content) === undefined)
  );
}

function cellOf(where: string, { name, cells, reading, sparse }: AnyColumn, at: number): unknown {
  const content = cells[at];
  if (content === undefined && sparse) return undefined;
  return readCell(where, `${name} (cell ${at + 1})`, content, reading);
}

/** The refusal of rows, with the cell that the one stands in. */
const located = (error: unknown, places: readonly number[]): unknown =>
  reworded(error, /\w\[(\d+)\][\w.]*/, (row, nth) => at(row, places[Number(nth)]));

/** The refusal of a row that was asked for by itself: `Fn.name: what (cell 3) must …`. */
const inCell = (error: unknown, place: number | undefined): unknown =>
  reworded(error, /^[\w.]+: \S+/, (what) => at(what, place));

const at = (what: string, place: number | undefined) => (place === undefined ? what : `${what} (cell ${place + 1})`);

function reworded(error: unknown, what: RegExp, words: (what: string, nth: string) => string): unknown {
  if (!(error instanceof RangeError || error instanceof TypeError)) return error;
  const message = error.message.replace(what, words);
  return error instanceof RangeError ? new RangeError(message) : new TypeError(message);
}

interface Layout {
  readonly beside: readonly (readonly Cell[])[];
  readonly headings: readonly BothLanguages[];
  readonly places: readonly number[];
  readonly length: number;
  readonly heading: boolean;
}

function laid(
  { beside, headings, places, heading }: Layout,
  given: readonly (readonly [string, AnyColumn])[],
): Cell[][] {
  const first = given[0]?.[1];
  const inHan = given.some(([, { cells }]) => /\p{Script=Han}/u.test(`${cells[0] ?? ""}`));
  const lines: Cell[][] = Array.from({ length: first?.cells.length ?? 0 }, () => headings.map(() => null));
  if (heading) lines[0] = headings.map((words) => words[inHan ? "zh-CN" : "en"]);
  places.forEach((place, nth) => {
    lines[place] = [...(beside[nth] ?? [])];
  });
  if (first?.across !== true) return lines;
  return headings.map((_, row) => lines.map((line) => line[row] ?? null));
}
