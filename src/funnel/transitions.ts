/** Counts of who went where, as a table of stages and ends. */
import { count, each, record, refusal, text } from "../check.js";
import { MOST_STAGES } from "./table.js";

/** How many deals went from one stage to another, or stayed where they were, from one look to the next. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The counts by stage, in the order in which the rows first name the stages. */
export interface TransitionTable {
  readonly stages: readonly string[];
  readonly ends: readonly string[];
  /** What left each stage, or stayed in it, and went where; stages and ends by name. */
  readonly went: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly totals: ReadonlyMap<string, number>;
}

/** Adds the counts of like pairs; refuses what leads out of an end. */
export function readTransitions(
  where: string,
  counts: readonly Transition[],
  ends: readonly string[],
): TransitionTable {
  const table = { went: new Map<string, Map<string, number>>(), totals: new Map<string, number>() };
  each(where, "counts", counts, (row, what) => {
    const { from, to, count: many } = record(where, what, row);
    const names = [text(where, `${what}.from`, from), text(where, `${what}.to`, to)];
    const moved = count(where, `${what}.count`, many);
    if (ends.includes(from)) {
      if (moved > 0) throw refusal(where, `${what}.count`, `must be 0, since "${short(from)}" is an end`, moved);
      return;
    }
    for (const name of names.filter((each) => !ends.includes(each))) {
      if (table.went.size === MOST_STAGES && !table.went.has(name)) {
        throw refusal(where, `${what}`, `must not name more than ${MOST_STAGES} stages`, name);
      }
      if (!table.went.has(name)) table.went.set(name, new Map());
    }
    const total = (table.totals.get(from) ?? 0) + moved;
    table.totals.set(from, count(where, `the counts from "${short(from)}" together`, total));
    const own = table.went.get(from);
    if (moved > 0) own?.set(to, (own.get(to) ?? 0) + moved);
  });
  return { stages: [...table.went.keys()], ends, ...table };
}

const short = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}...` : name);

/** The stages that can be reached from one, itself included. */
export function within({ went }: TransitionTable, from: string): string[] {
  const reached = new Set([from]);
  for (const stage of reached) for (const to of went.get(stage)?.keys() ?? []) if (went.has(to)) reached.add(to);
  return [...reached];
}

/** The stages from which no end can be reached. */
export function endless(table: TransitionTable): ReadonlySet<string> {
  return new Set(
    table.stages.filter(
      (stage) => !within(table, stage).some((at) => table.ends.some((end) => table.went.get(at)?.has(end))),
    ),
  );
}
