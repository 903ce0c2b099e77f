/** How Excel hands over the calls of the table, and what it is given back. */
import type { SheetError, SheetFunction, SheetResult } from "../src/sheet.js";

const isError = (cell: unknown): cell is SheetError => typeof cell === "object" && cell !== null;

const shown = (cell: unknown) => {
  if (!isError(cell)) return cell ?? "";
  return { error: cell.error === "#N/A" ? "notAvailable" : "invalidValue", message: cell.message };
};

/** Matrices for parameters that are declared so, `null` for what is left out, one list for what repeats. */
export function asExcel({ parameters, fills }: SheetFunction, args: readonly unknown[], result: SheetResult) {
  const byCell = fills === undefined && parameters.every(({ range, repeating }) => !range && !repeating);
  const matrix = (arg: unknown) => (Array.isArray(arg) ? arg : [[arg]]);
  const cell = (arg: unknown) => (Array.isArray(arg) ? arg[0][0] : arg);
  const once = parameters.filter(({ repeating }) => !repeating);
  const given = once.map(({ range }, nth) => {
    const arg = args[nth] ?? null;
    if (arg === null) return null;
    return range || byCell ? matrix(arg) : cell(arg);
  });
  const again = once.length < parameters.length ? [args.slice(once.length).map(matrix)] : [];
  const rows = Array.isArray(result) ? result.map((row) => row.map(shown)) : shown(result);
  return {
    given: [...given, ...again],
    answer: (byCell || fills !== undefined) && !Array.isArray(rows) && !isError(rows) ? [[rows]] : rows,
  };
}
