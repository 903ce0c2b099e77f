/** Words of a locale that a drawing or a sheet needs. */
import { decimal } from "../locale/format.js";
import type { BvfLabels } from "../locale/types.js";
import { filled } from "../picture.js";
import type { Recurring } from "./ids.js";
import type { ReadSpan } from "./improvement.js";

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
