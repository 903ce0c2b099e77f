/** A spreadsheet computes while its reader waits: what would take longer than a few seconds is refused. */
import { refusal } from "../check.js";

/** Refuses ranges with more filled rows than can be answered for at once. */
export function atMost(where: string, what: string, rows: readonly unknown[], most: number): void {
  if (rows.length > most) throw refusal(where, what, `must have at most ${most} filled rows`, rows.length, "number");
}
