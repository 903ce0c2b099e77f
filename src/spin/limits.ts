/** How many questions of each kind a call should have. */
import { integer, record, refusal } from "../check.js";
import type { Kind } from "./ids.js";
import { KINDS, LIMITS } from "./table.js";

/** The fewest and the most questions of each kind; what is left out is as in `LIMITS`. */
export type Limits = {
  readonly [K in Kind]?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
};

/** How many questions of each kind, each with both ends. */
export type WholeLimits = { readonly [K in Kind]: { readonly from: number; readonly to: number } };

/** As many questions as anybody asks. */
export const MOST = 100;

/** The limits, those left out as they are in `LIMITS`. */
export function readLimits(where: string, limits: Limits | undefined): WholeLimits {
  const given = limits === undefined ? {} : record(where, "limits", limits);
  return Object.fromEntries(KINDS.map((kind) => [kind, limitOf(where, kind, given[kind])])) as WholeLimits;
}

function limitOf(where: string, kind: Kind, given: Limits[Kind]): { from: number; to: number } {
  const what = `limits.${kind}`;
  const { from, to } = given === undefined ? {} : record(where, what, given);
  const most = to === undefined ? undefined : integer(where, `${what}.to`, to, kind === "problem" ? 1 : 0, MOST);
  const least = from === undefined ? undefined : integer(where, `${what}.from`, from, 0, MOST);
  const own = LIMITS[kind];
  const both = { from: least ?? Math.min(own.from, most ?? own.to), to: most ?? Math.max(own.to, least ?? own.from) };
  if (both.from <= both.to) return both;
  throw refusal(where, `${what}.from`, `must be at most ${both.to}`, from);
}
