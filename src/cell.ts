/**
 * Spreadsheet functions: what a cell hands over, and what goes back into one.
 *
 *   =SPIN_FORM("Would it help?")   closed
 *   =SPIN_FORM(A2:A9)              eight results, one below the other
 *
 * A blank cell is a value that was left out. An error is a value too: a spreadsheet is never thrown at.
 *
 * @module
 */
import { type Content, type Grid, gridOf, LONGEST, oneOf, shapeOf } from "./cell-grid.js";
import { refusal } from "./check.js";

/** What a cell holds; `null` is blank. */
export type Cell = string | number | boolean | null;

/** An error as a cell shows it: `#N/A` without an answer, `#NUM!` for a number outside the domain, else `#VALUE!`. */
export interface SheetError {
  readonly error: "#VALUE!" | "#NUM!" | "#N/A";
  /** Says what is wrong in at most 255 characters. */
  readonly message: string;
}

/** What a function gives back: what goes into its cell, or rows of what goes into the cells from there on. */
export type SheetResult = Cell | (Cell | SheetError)[][] | SheetError;

/** A text in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly "zh-CN": string;
}

/** A parameter, with the help that is shown while one types. */
export interface SheetParameter {
  readonly name: string;
  readonly description: BothLanguages;
  /** Whether it may be left blank. */
  readonly optional?: boolean | undefined;
  /** Whether it may be given any number of times, or not at all; several that repeat stand last and repeat together. */
  readonly repeating?: boolean | undefined;
  /** Whether it takes a row or a column of cells as a whole; any other takes one cell. */
  readonly range?: boolean | undefined;
}

/** How many cells a result fills: so many beside each cell of the ranges, or up to so many rows and columns. */
export type Fills = { readonly beside: number } | { readonly rows: number; readonly columns: number };

/** A function of a spreadsheet, whichever the host. */
export interface SheetFunction {
  readonly id: string;
  readonly description: BothLanguages;
  readonly parameters: readonly SheetParameter[];
  /** Left out, the result is one cell; and given ranges for its cells, the function answers for each of them. */
  readonly fills?: Fills | undefined;
  /** What the one cell holds, for hosts that must know before they ask. */
  readonly gives?: "text" | "number" | "flag" | undefined;
  /** Takes a cell, a range of cells or nothing for each parameter. */
  readonly run: (...args: unknown[]) => SheetResult;
}

/** A parameter as its function writes it down: with what reads the cells that are given for it. */
export interface Parameter<Read> extends SheetParameter {
  readonly read: (grid: Grid, where: string, what: string) => Read;
}

/** A function as its notion writes it down. */
export interface SheetDefinition<Reads extends readonly unknown[]> extends Omit<SheetFunction, "parameters" | "run"> {
  readonly parameters: readonly [...{ [Nth in keyof Reads]: Parameter<Reads[Nth]> }];
  /** Those that may be given again and again, together. */
  readonly repeating?: readonly SheetParameter[] | undefined;
  /** Is given what was read, in the order of the parameters; may refuse, and `undefined` says that there is no answer. */
  readonly answer: (given: Reads, again: readonly Content[][]) => Cell | Cell[][] | undefined;
  /** What is said where there is no answer, if that can be. */
  readonly none?: string | undefined;
}

/** Makes a function that a host can call: it reads the cells, and turns refusals into values. */
export function sheetFunction<const Reads extends readonly unknown[]>(typed: SheetDefinition<Reads>): SheetFunction {
  const definition: SheetDefinition<readonly unknown[]> = {
    ...typed,
    parameters: typed.parameters as readonly Parameter<unknown>[],
    answer: (given, again) => typed.answer(given as Reads, again), // as its own parameters have read them
  };
  const { id, description, fills, gives, repeating = [] } = definition;
  const parameters = [...definition.parameters.map(({ read: _, ...own }) => own), ...repeating];
  const answer = spreads({ fills, parameters }) ? spread : answered;
  return {
    ...{ id, description, parameters },
    ...(fills === undefined ? {} : { fills }),
    ...(gives === undefined ? {} : { gives }),
    run: (...args) => {
      try {
        return answer(definition, gridsOf(id, parameters, args));
      } catch (error) {
        return refused(error);
      }
    },
  };
}

/** Whether a function that is given ranges for its cells answers for each cell of them. */
export const spreads = ({ fills, parameters }: Pick<SheetFunction, "fills" | "parameters">): boolean =>
  fills === undefined && parameters.every(({ range, repeating }) => range !== true && repeating !== true);

/** Rows and columns of cells. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const ONE_CELL: Shape = { rows: 1, columns: 1 };

/** How many cells a result fills at most, told by the shapes of the arguments before anything is computed. */
export function sizeOf(own: Pick<SheetFunction, "fills" | "parameters">, shapes: readonly Shape[]): Shape {
  const { fills, parameters } = own;
  const several = ({ rows, columns }: Shape) => rows * columns > 1;
  if (fills === undefined) return (spreads(own) ? shapes.find(several) : undefined) ?? ONE_CELL;
  if ("rows" in fills) return { rows: fills.rows, columns: fills.columns };
  const { rows, columns } = shapes.find((shape, nth) => parameters[nth]?.range === true && several(shape)) ?? ONE_CELL;
  return rows === 1 && columns > 1 ? { rows: fills.beside, columns } : { rows, columns: fills.beside };
}

// Reading what a host hands over

/** The cells for each parameter, blank ones included; those that repeat as often as they are given. */
function gridsOf(id: string, parameters: readonly SheetParameter[], args: readonly unknown[]): Grid[] {
  return Array.from({ length: Math.max(parameters.length, args.length) }, (_, nth) =>
    gridOf(id, nameOf(parameters, nth), args[nth]),
  );
}

/** What an error calls an argument: its parameter, and which time it is given where it repeats. */
function nameOf(parameters: readonly SheetParameter[], nth: number): string {
  const once = parameters.filter(({ repeating }) => repeating !== true).length;
  const again = parameters.slice(once);
  const past = nth - once;
  if (past < 0 || again.length === 0) return parameters[nth]?.name ?? `value ${nth + 1}`;
  return `${again[past % again.length]?.name}${Math.floor(past / again.length) + 1}`;
}

/** What the cells mean that were given for a parameter. */
function readBy(id: string, parameter: Parameter<unknown>, grid: Grid): unknown {
  if (parameter.optional !== true && isBlank(grid)) throw refusal(id, parameter.name, "must be given", undefined);
  return parameter.read(grid, id, parameter.name);
}

const isBlank = (grid: Grid): boolean => grid.every((row) => row.every((content) => content === undefined));

/** What was given beyond the parameters that are read one by one: in groups, where some repeat. */
function beyond(
  { id, parameters, repeating = [] }: SheetDefinition<readonly unknown[]>,
  grids: readonly Grid[],
): Content[][] {
  const names = [...parameters, ...repeating];
  const rest = grids
    .slice(parameters.length)
    .map((grid, nth) => oneOf(id, nameOf(names, parameters.length + nth), grid));
  const extra = repeating.length === 0 ? rest.findIndex((content) => content !== undefined) : -1;
  if (extra >= 0) {
    throw refusal(id, nameOf(names, parameters.length + extra), "must be left out", rest[extra], "undefined");
  }
  if (repeating.length === 0) return [];
  return Array.from({ length: Math.ceil(rest.length / repeating.length) }, (_, nth) =>
    repeating.map((_own, at) => rest[nth * repeating.length + at]),
  );
}

/** The answer to one set of arguments. */
function answered(definition: SheetDefinition<readonly unknown[]>, grids: readonly Grid[]): Answered {
  const { id, parameters } = definition;
  const given = parameters.map((parameter, nth) => readBy(id, parameter, grids[nth] ?? []));
  return asResult(definition, definition.answer(given, beyond(definition, grids)));
}

type Answered = Cell | Cell[][] | SheetError;

function asResult({ id, none }: SheetDefinition<readonly unknown[]>, result: Cell | Cell[][] | undefined): Answered {
  return result === undefined ? failure("#N/A", `${id}: ${none ?? "there is no answer"}`) : whole(id, result);
}

/** The answers for each cell of the ranges; where all of these are blank, nothing. */
function spread(definition: SheetDefinition<readonly unknown[]>, grids: readonly Grid[]): SheetResult {
  const { id, parameters } = definition;
  const ranges = rangesOf(id, parameters, grids);
  const [first] = ranges;
  if (first === undefined) return answered(definition, grids);
  const again = beyond(definition, grids);
  const given = parameters.map((parameter, nth) =>
    ranges.some((range) => range.nth === nth) ? undefined : readBy(id, parameter, grids[nth] ?? []),
  );
  const answerAt = (row: number, column: number): Cell | SheetError => {
    const contents = ranges.map(({ grid }) => grid[row]?.[column]);
    if (contents.every((content) => content === undefined)) return null;
    try {
      const own = given.slice();
      ranges.forEach(({ nth, parameter }, at) => {
        own[nth] = readBy(id, parameter, [[contents[at]]]);
      });
      return asResult(definition, definition.answer(own, again)) as Cell | SheetError;
    } catch (error) {
      return refused(error);
    }
  };
  return first.grid.map((cells, row) => cells.map((_, column) => answerAt(row, column)));
}

/** The parameters that were given more than a cell, which must be the same range of cells for all. */
function rangesOf(id: string, parameters: readonly Parameter<unknown>[], grids: readonly Grid[]) {
  const ranges = parameters.flatMap((parameter, nth) => {
    const grid = grids[nth] ?? [];
    const { rows, columns } = shapeOf(grid);
    return rows * columns > 1 ? [{ nth, parameter, grid, rows, columns }] : [];
  });
  const [first, ...others] = ranges;
  const other = others.find(({ rows, columns }) => rows !== first?.rows || columns !== first.columns);
  if (first === undefined || other === undefined) return ranges;
  const rule = `must have ${first.rows} × ${first.columns} cells as ${first.parameter.name} has`;
  throw new RangeError(`${id}: ${other.parameter.name} ${rule}, got ${other.rows} × ${other.columns} of them`);
}

// Errors as values

/** A result that fits into a cell. */
function whole(id: string, result: Cell | Cell[][]): Cell | Cell[][] | SheetError {
  const fits = (cell: Cell) => typeof cell !== "string" || cell.length <= LONGEST;
  if (Array.isArray(result) ? result.every((row) => row.every(fits)) : fits(result)) return result;
  return failure("#VALUE!", `${id}: the result must be a text of at most ${LONGEST} characters, got a longer one`);
}

/** The refusal of a function; what it calls undefined was a blank cell. */
function refused(error: unknown): SheetError {
  const message = error instanceof Error ? error.message : "the values must be those of cells";
  return failure(
    error instanceof RangeError && ENDS_IN_NUMBER.test(message) ? "#NUM!" : "#VALUE!",
    message.replace(/, got undefined$/, ", got a blank cell"),
  );
}

/** Every refusal ends in the value it refuses; a text stands there in quotes. */
const ENDS_IN_NUMBER = /, got -?\d+(\.\d+)?(e[+-]\d+)?$/;

const failure = (error: SheetError["error"], message: string): SheetError => ({
  error,
  message: message.length > 255 ? `${message.slice(0, 254)}…` : message,
});
