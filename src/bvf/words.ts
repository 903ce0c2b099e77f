/** Words of a locale that a drawing or a sheet needs. */
import { record, text } from "../check.js";
import { decimal } from "../locale/format.js";
import type { BvfLabels } from "../locale/types.js";
import { filled } from "../picture.js";
import type { Recurring } from "./ids.js";
import type { ReadSpan } from "./improvement.js";

/** A group of labels, once every word of it is known to be there. */
export function readWords<Id extends string>(
  where: string,
  what: string,
  labels: { readonly [K in Id]: string },
  ids: readonly Id[],
): { readonly [K in Id]: string } {
  record(where, what, labels);
  for (const id of ids) text(where, `${what}.${id}`, labels[id]);
  return labels;
}

/** The periods that come again and again. */
export const RECURRING = ["month", "quarter", "year"] as const satisfies readonly Recurring[];

type Spans = Pick<BvfLabels, "periods" | "spans">;

/** A span in words: "a year", "in 3 years". */
export const spanOf = ({ per, periods }: ReadSpan, words: Spans): string =>
  periods === 1 ? words.periods[per] : filled(words.spans[per], { periods: decimal(periods) });

/** What an amount is counted in: "CNY a year", "CNY once". */
export function moneyOf(
  { currency, once }: { readonly currency: string | undefined; readonly once: boolean },
  span: ReadSpan,
  words: Spans,
): string {
  const time = once ? words.periods.once : spanOf(span, words);
  return currency === undefined ? time : `${currency} ${time}`;
}
