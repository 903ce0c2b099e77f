/** Cells of a sheet: amounts as numbers where nothing is lost, and texts that cannot be taken for formulas. */
import type { Money } from "../money.js";

/** What stands in a cell of a row; `null` is blank, what is not known or does not apply. */
export type RowCell = string | number | null;

/** As many digits as a spreadsheet keeps of a number. */
const DIGITS = 15;

/** A number where it is exactly the amount, all digits as text where it would not be. */
export function amountCell(amount: Money | undefined): RowCell {
  if (amount === undefined) return null;
  const number = amount.toNumber();
  return amount.precision() <= DIGITS && amount.eq(number) ? number : amount.toFixed();
}

/** How a text begins that spreadsheets take for a formula; some look past what cannot be seen. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** The rows, and in them no text that is a formula. */
export const sheet = (rows: readonly (readonly RowCell[])[]): RowCell[][] =>
  rows.map((cells) => cells.map((cell) => (typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell)));
