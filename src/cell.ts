/**
 * Spreadsheet functions: what a cell hands over, and what goes back into one.
 *
 *   =SPIN_FORM("Would it help?")   closed
 *
 * A blank cell is a value that was left out. An error is a value too: a spreadsheet is never thrown at.
 *
 * @module
 */
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
export type SheetResult = Cell | Cell[][] | SheetError;

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
}

/** A function of a spreadsheet, whichever the host. */
export interface SheetFunction {
  readonly id: string;
  readonly description: BothLanguages;
  readonly parameters: readonly SheetParameter[];
  /** Takes a cell, a range of cells or nothing for each parameter; of a range, the one cell that is filled. */
  readonly run: (...args: unknown[]) => SheetResult;
}

/** What stands in a cell that was read; `undefined` is blank. */
export type Content = string | number | boolean | undefined;

/** A function as its notion writes it down. */
export interface SheetDefinition extends Omit<SheetFunction, "run"> {
  /** Is given the content for each parameter, in their order; may refuse, and `undefined` says that there is no answer. */
  readonly answer: (contents: readonly Content[]) => Cell | Cell[][] | undefined;
  /** What is said where there is no answer, if that can be. */
  readonly none?: string | undefined;
}

/** Makes a function that a host can call: it reads the cells, and turns refusals into values. */
export function sheetFunction({ answer, none, ...own }: SheetDefinition): SheetFunction {
  const run = (...args: unknown[]): SheetResult => {
    try {
      const result = answer(contents(own, args));
      return result === undefined
        ? failure("#N/A", `${own.id}: ${none ?? "there is no answer"}`)
        : whole(own.id, result);
    } catch (error) {
      return refused(error);
    }
  };
  return { ...own, run };
}

// Reading what a host hands over: nothing of it is trusted until it is plain content

/** The most that a cell holds in every spreadsheet. */
const LONGEST = 32_767;

/** More cells than any sheet has. */
const MOST_CELLS = 10_000_000;

/** The content for each parameter, blank ones included; those that repeat as often as they are given. */
function contents({ id, parameters }: Omit<SheetFunction, "run">, args: readonly unknown[]): Content[] {
  const once = parameters.filter(({ repeating }) => repeating !== true);
  const again = parameters.slice(once.length);
  const given = Array.from({ length: Math.max(once.length, args.length) }, (_, place) => {
    const beyond = place - once.length;
    const { name, optional } = once[place] ?? again[beyond % again.length] ?? { name: `value ${place + 1}` };
    const what = beyond >= 0 && again.length > 0 ? `${name}${Math.floor(beyond / again.length) + 1}` : name;
    const content = contentOf(id, what, args[place]);
    if (beyond < 0 && optional !== true && content === undefined) throw refusal(id, what, "must be given", content);
    if (beyond >= 0 && again.length === 0 && content !== undefined) {
      throw refusal(id, what, "must be left out", content, "undefined");
    }
    return content;
  });
  return again.length === 0 ? given.slice(0, once.length) : given;
}

/** The one content of an argument. */
function contentOf(id: string, what: string, argument: unknown): Content {
  const filled = filledIn(argument);
  if (filled === undefined)
    throw new TypeError(`${id}: ${what} must be a cell or a range of cells, got something else`);
  const [first, second] = filled;
  if (second !== undefined) throw new TypeError(`${id}: ${what} must be one cell, got a range with several filled`);
  if (typeof first !== "string" || first.length <= LONGEST) return first;
  throw refusal(id, what, `must be a text of at most ${LONGEST} characters`, first);
}

/** What is filled in a cell or a range, two contents at most; `undefined` for anything else, and for what resists. */
function filledIn(argument: unknown): Exclude<Content, undefined>[] | undefined {
  try {
    const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
    const [height, width] = [rows.length, widthOf(rows[0])];
    if (!(height <= MOST_CELLS && height * width <= MOST_CELLS)) return undefined;
    const filled: Exclude<Content, undefined>[] = [];
    for (let row = 0; row < height; row += 1) {
      const cells = rows[row];
      if (!Array.isArray(cells) || cells.length !== width) return undefined;
      for (let column = 0; column < width; column += 1) {
        const cell: unknown = cells[column];
        if (cell === undefined || cell === null || cell === "") continue;
        if (!isContent(cell)) return undefined;
        if (filled.push(cell) > 1) return filled;
      }
    }
    return filled;
  } catch {
    return undefined; // a proxy, say
  }
}

const widthOf = (row: unknown): number => (Array.isArray(row) ? row.length : 0);

const isContent = (cell: unknown): cell is Exclude<Content, undefined> =>
  typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell));

/** A text; a number stands in one with 15 digits, a yes or no in capitals, as a spreadsheet shows them. */
export function textOf(content: Content): string | undefined {
  if (typeof content === "number") return `${Number(content.toPrecision(15))}`;
  return typeof content === "boolean" ? `${content}`.toUpperCase() : content;
}

/** A number; a text that reads as one counts. Any other content is left for the function to refuse. */
export function numberOf(content: Content): number | undefined {
  const plain = typeof content === "string" ? content.normalize("NFKC").trim() : "";
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) + 0 : (content as number | undefined);
}

/**
 * The id that a text means, whether it is the id or one of its labels; case, width, spaces and hyphens are nothing to it.
 * Any other text is left as it is, for the function to refuse.
 */
export function idOf<Id extends string>(
  content: Content,
  ...labels: readonly { readonly [K in Id]: string }[]
): Id | undefined {
  if (content === undefined) return undefined;
  const key = keyOf(`${content}`);
  const known = labels
    .flatMap((own) => Object.entries<string>(own))
    .find((names) => names.some((name) => keyOf(name) === key));
  return (known === undefined ? `${content}` : known[0]) as Id;
}

const keyOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

// Errors as values

/** A result that fits into a cell. */
function whole(id: string, result: Cell | Cell[][]): SheetResult {
  const texts = (Array.isArray(result) ? result.flat() : [result]).filter((cell) => typeof cell === "string");
  if (texts.every((text) => text.length <= LONGEST)) return result;
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
