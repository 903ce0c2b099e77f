/** Who thinks what of each vendor, added up by attitude: linear in the views that are known, however many vendors there are. */
import { type Money, sum } from "../money.js";
import type { Attitude } from "./person.js";
import type { Held } from "./say.js";
import { ATTITUDES } from "./table.js";

/** An attitude, or that nobody knows it. */
export type Leaning = Attitude | "unknown";
export const LEANINGS: readonly Leaning[] = [...ATTITUDES, "unknown"];

/** Some people: what they have to say together. */
export interface Part {
  readonly people: number;
  readonly say: Money;
  /** How many of them have a say that is not known. */
  readonly unweighed: number;
}

/** The people by leaning. */
export type Tally = ReadonlyMap<Leaning, Part>;

/** The says of all people by row, and what each known view of a vendor is. */
export type Says = readonly (Money | undefined)[];
export type Views = ReadonlyMap<number, Attitude>;

export function partOf(says: Says): Part {
  const known = says.flatMap((say) => say ?? []);
  return { people: says.length, say: sum(known), unweighed: says.length - known.length };
}

const without = (whole: Part, parts: readonly Part[]): Part => ({
  people: parts.reduce((left, part) => left - part.people, whole.people),
  say: sum([whole.say, ...parts.map(({ say }) => say.negated())]),
  unweighed: parts.reduce((left, part) => left - part.unweighed, whole.unweighed),
});

/** One vendor: whoever has no known view of it is unknown. */
export function tallied(views: Views, says: Says, all: Part): Tally {
  const rows = new Map<Attitude, number[]>(ATTITUDES.map((attitude) => [attitude, []]));
  for (const [row, attitude] of views) rows.get(attitude)?.push(row);
  const known = [...rows].map(([attitude, own]) => [attitude, partOf(own.map((row) => says[row]))] as const);
  const rest = without(
    all,
    known.map(([, part]) => part),
  );
  return new Map<Leaning, Part>([...known, ["unknown", rest]]);
}

/** What a leaning is worth: unknown it can be worth anything. */
export type Worth = (leaning: Leaning) => readonly [low: Money, high: Money];

export function heldOf(tally: Tally, worth: Worth): Held[] {
  return [...tally].map(([leaning, { say, unweighed }]) => {
    const [low, high] = worth(leaning);
    return { low, high, say, unweighed };
  });
}

/** How far one vendor is ahead of another with the same people, whose say is the same for both. */
export function aheadOf(one: Tally, ones: Views, others: Views, says: Says, worth: Worth): Held[] {
  const pairs = new Map<string, { ours: Leaning; theirs: Leaning; rows: number[] }>();
  for (const [row, theirs] of others) {
    const ours = ones.get(row) ?? "unknown";
    const pair = pairs.get(`${ours} ${theirs}`);
    if (pair) pair.rows.push(row);
    else pairs.set(`${ours} ${theirs}`, { ours, theirs, rows: [row] });
  }
  const known = [...pairs.values()].map((pair) => ({ ...pair, part: partOf(pair.rows.map((row) => says[row])) }));
  const rest = [...one].map(([ours, part]) => {
    const taken = known.filter((pair) => pair.ours === ours).map((pair) => pair.part);
    return { ours, theirs: "unknown" as const, part: without(part, taken) };
  });
  return [...known, ...rest].map(({ ours, theirs, part: { say, unweighed } }) => {
    const [[low, high], [least, best]] = [worth(ours), worth(theirs)];
    return { low: sum([low, best.negated()]), high: sum([high, least.negated()]), say, unweighed };
  });
}
