/** Words of a locale that a drawing or a sheet needs. */
import { record, text } from "../check.js";

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
