/**
 * Reading what a host hands over for a parameter: nothing of it is trusted until it is plain content in rows.
 *
 * @module
 */
import { refusal } from "./check.js";

/** What stands in a cell that was read; `undefined` is blank. */
export type Content = string | number | boolean | undefined;

/** The cells of a range in rows of the same length; a single cell is one row of one. */
export type Grid = readonly (readonly Content[])[];

/** The most that a cell holds in every spreadsheet. */
export const LONGEST = 32_767;

/** More cells than any column has. */
const MOST_CELLS = 10_000_000;

/** How many rows and columns. */
export const shapeOf = (grid: Grid): { readonly rows: number; readonly columns: number } => ({
  rows: grid.length,
  columns: grid[0]?.length ?? 0,
});

/** The cells of an argument: a value is a cell, an array of rows a range, and nothing a blank cell. */
export function gridOf(where: string, what: string, argument: unknown): Grid {
  const grid = copied(argument);
  if (grid === "ragged")
    throw new RangeError(`${where}: ${what} must have rows of one length, got longer and shorter ones`);
  if (grid === undefined) {
    throw new TypeError(`${where}: ${what} must be a cell or a range of cells, got something else`);
  }
  const long = grid.reduce<Content>((found, row) => found ?? row.find(isTooLong), undefined);
  if (long === undefined) return grid;
  throw refusal(where, what, `must be a text of at most ${LONGEST} characters`, long);
}

const isTooLong = (content: Content): boolean => typeof content === "string" && content.length > LONGEST;

/** A copy of the cells; `undefined` for anything else, and for what resists. */
function copied(argument: unknown): Content[][] | "ragged" | undefined {
  try {
    if (!Array.isArray(argument)) return isCell(argument) ? [[contentOf(argument)]] : undefined;
    const height = argument.length;
    const width = Array.isArray(argument[0]) ? argument[0].length : 0;
    if (!(height <= MOST_CELLS && height * width <= MOST_CELLS)) return undefined;
    const grid: Content[][] = [];
    for (let row = 0; row < height; row += 1) {
      const cells: unknown = argument[row];
      if (!Array.isArray(cells)) return undefined;
      if (cells.length !== width) return "ragged";
      const copy: Content[] = [];
      for (let column = 0; column < width; column += 1) {
        const cell: unknown = cells[column];
        if (!isCell(cell)) return undefined;
        copy.push(contentOf(cell));
      }
      grid.push(copy);
    }
    return grid;
  } catch {
    return undefined; // a proxy, say
  }
}

const isCell = (cell: unknown): cell is Content | null =>
  cell === undefined ||
  cell === null ||
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell));

const contentOf = (cell: Content | null): Content => (cell === null || cell === "" ? undefined : cell);

/** The one cell that is filled, if any is. */
export function oneOf(where: string, what: string, grid: Grid): Content {
  let found: Content;
  for (const row of grid) {
    for (const content of row) {
      if (content === undefined) continue;
      if (found !== undefined)
        throw new TypeError(`${where}: ${what} must be one cell, got a range with several filled`);
      found = content;
    }
  }
  return found;
}

/** The cells of one row or one column, and whether it is a row of several. */
export function lineOf(
  where: string,
  what: string,
  grid: Grid,
): { readonly cells: readonly Content[]; readonly across: boolean } {
  const { rows, columns } = shapeOf(grid);
  if (columns <= 1) return { cells: grid.flatMap((row) => row.slice(0, 1)), across: false };
  if (rows === 1) return { cells: grid[0] ?? [], across: true };
  throw new RangeError(`${where}: ${what} must be one row or one column, got ${rows} × ${columns} cells`);
}
