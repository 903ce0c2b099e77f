/** Where people stand on a map: the levels of the organisation from the top, those without a level at the bottom. */
import { formalOf } from "./formal.js";
import type { Network } from "./network.js";

/** A person's place, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The places by row, and the size of it all. */
export interface Layout {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
  /** Where those without a level begin; nothing if there are none, or nobody has one. */
  readonly unplacedAt: number | undefined;
}

/** The width and the height that a person takes, and how many stand beside each other. */
const [WIDE, HIGH, ACROSS] = [176, 124, 6] as const;

/** So many people wide is the title at least. */
const LEAST = 3;

/** Each level in as many lines as it takes, people under whom they report to, otherwise by id. */
export function layoutOf({ people, superior }: Network): Layout {
  const { level } = formalOf(superior);
  const placed = level.reduce((most, own) => Math.max(most, own + 1), 0);
  const rank = new Map<number, number>();
  const levels: number[][] = [];
  for (let depth = 0; depth <= placed; depth += 1) {
    const own = people.flatMap((_, row) => ((level[row] ?? -1) === (depth === placed ? -1 : depth) ? [row] : []));
    const above = (row: number) => rank.get(superior[row] ?? -1) ?? 0;
    own.sort(
      (one, other) => above(one) - above(other) || ((people[one]?.id ?? "") < (people[other]?.id ?? "") ? -1 : 1),
    );
    for (const [nth, row] of own.entries()) rank.set(row, nth);
    levels.push(own);
  }
  const lines = levels.map((rows) =>
    Array.from({ length: Math.ceil(rows.length / ACROSS) }, (_, nth) => rows.slice(nth * ACROSS, (nth + 1) * ACROSS)),
  );
  const across = lines.flat().reduce((most, { length }) => Math.max(most, length), LEAST);
  const spots = new Map<number, Spot>();
  lines.flat().forEach((line, down) => {
    const left = ((across - line.length) * WIDE) / 2;
    for (const [nth, row] of line.entries()) spots.set(row, { x: left + (nth + 0.5) * WIDE, y: (down + 0.25) * HIGH });
  });
  const [bottom] = lines.slice(-1);
  const above = lines.flat().length - (bottom?.length ?? 0);
  return {
    spots: people.map((_, row) => spots.get(row) ?? { x: 0, y: 0 }),
    width: across * WIDE,
    height: Math.max(1, lines.flat().length) * HIGH,
    unplacedAt: above > 0 && bottom !== undefined && bottom.length > 0 ? above * HIGH : undefined,
  };
}
