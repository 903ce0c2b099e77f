/** Whether a person has chosen us, and which of the deciders is the top one. */
import type { Formal } from "./formal.js";
import type { Network } from "./network.js";
import type { Attitude, Person } from "./person.js";
import { ATTITUDES, CHOOSES } from "./table.js";

const CHOSEN: readonly Attitude[] = CHOOSES;

/**
 * Whether a person has chosen us: supports us, and thinks better of us than of any competitor of whom a view is known.
 * Who thinks better of a competitor has not; of whom our attitude is unknown, or who thinks as well of one, nobody can say.
 */
export function choosesUs({ attitude, views = [] }: Person): boolean | undefined {
  if (attitude === undefined) return undefined;
  if (!CHOSEN.includes(attitude)) return false;
  const ours = ATTITUDES.indexOf(attitude);
  const best = views.reduce<number>(
    (place, view) => Math.min(place, ATTITUDES.indexOf(view.attitude)),
    ATTITUDES.length,
  );
  return ours === best ? undefined : ours < best;
}

/** The top decision maker: the only decider, or the one above all others in the reporting lines. */
export function topDecider({ deciders }: Network, { level }: Formal): number | undefined {
  if (deciders.length < 2) return deciders[0];
  const levels = deciders.map((row) => level[row] ?? -1);
  const top = levels.reduce((least, own) => Math.min(least, own), Number.MAX_SAFE_INTEGER);
  const highest = deciders.filter((_, nth) => levels[nth] === top);
  return top >= 0 && highest.length === 1 ? highest[0] : undefined;
}
