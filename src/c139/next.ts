/** What to do next: the smallest sets of items that lift a deal into a better region. */
import { record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Answers, itemsWhere, mark, range, readAnswers } from "./answers.js";
import { ACTIONS, CRUCIAL_FIRST, ITEMS } from "./table.js";
import {
  type Dial,
  type Inflections,
  type Item,
  lines,
  type Notation,
  place,
  type Region,
  regionOf,
  toValue,
  type Value,
  valueAt,
  write,
} from "./value.js";

/** 推进, 先落实再推进, 收住资源先落实. */
export type Action = (typeof ACTIONS)[Region];

/** Why a step is advised. */
export type NextReason =
  | { readonly rule: "regionAsks"; readonly value: Notation; readonly region: Region; readonly action: Action }
  | { readonly rule: "winNeedsTopDecisionMaker"; readonly value: Notation };

/** How many items of one dial must turn true, and which of them are still open. */
export interface Turn {
  readonly dial: Dial;
  readonly count: number;
  /** The open items to choose from: all of the dial where only a value is known. */
  readonly of: readonly Item[];
}

/** One way up: nothing in it can be left out. */
export interface Path {
  readonly turns: readonly Turn[];
  readonly reaches: Notation;
  readonly region: Region;
}

/** What to do next, and every smallest way up, the cheapest first. */
export interface NextSteps extends Judgement<Action, NextReason> {
  readonly paths: readonly Path[];
}

/**
 * The smallest sets of items whose turning true lifts the deal out of its region, found by trying all values above
 * its own. Cheapest first: Clear costs less than First, and First less than Win.
 *
 * @throws RangeError for a value out of range, an unknown item or answer, or inflections out of order.
 * @example
 * C139.nextSteps("1W1F4C").paths.map((path) => path.reaches) // => ["1W1F6C", "1W2F4C"]
 * C139.nextSteps("0W3F9C").paths.map((path) => path.reaches) // => ["1W3F9C"]
 * C139.nextSteps("0W0F0C").verdict // => "holdBackAndSettle"
 * C139.nextSteps("1W2F6C").paths // => []
 * @category Next steps
 * @see docs/sources.md#c139-next-steps
 */
export function nextSteps(from: Value | Notation | Answers, options: Inflections = {}): NextSteps {
  const where = "C139.nextSteps";
  const inflections = lines(where, options);
  const isValue = typeof from === "string" || "win" in record(where, "from", from);
  const answers: Answers = isValue ? {} : readAnswers(where, "from", from as Answers);
  const now = isValue ? toValue(where, from as Value | Notation) : range(answers)[0];
  const value = write(now);
  const region = regionOf(place(now), inflections);

  const better = region === "win" ? [] : above(now).filter((to) => regionOf(place(to), inflections) !== region);
  const smallest = better.filter((to) => !better.some((other) => other !== to && covers(to, other)));
  const paths = smallest
    .sort((a, b) => place(a) - place(b))
    .map((to) => path(now, to, answers, regionOf(place(to), inflections)));

  const because: NextReason[] = [{ rule: "regionAsks", value, region, action: ACTIONS[region] }];
  if (now.win === 0 && region !== "win") because.push({ rule: "winNeedsTopDecisionMaker", value });
  return { verdict: ACTIONS[region], because, paths };
}

/** Every value that keeps what holds and adds at least one item. */
function above(now: Value): Value[] {
  const all = Array.from({ length: 80 }, (_, rank) => valueAt(rank));
  return all.filter((to) => covers(to, now) && place(to) !== place(now));
}

function covers(a: Value, b: Value): boolean {
  return a.win >= b.win && a.first >= b.first && a.clear >= b.clear;
}

function path(now: Value, to: Value, answers: Answers, region: Region): Path {
  const turns = (["clear", "first", "win"] as const)
    .map((dial) => ({ dial, count: to[dial] - now[dial], of: candidates(dial, answers) }))
    .filter((turn) => turn.count > 0);
  return { turns, reaches: write(to), region };
}

/** The open items of a dial: what nobody knows comes before what is known to fail, the crucial item before all. */
function candidates(dial: Dial, answers: Answers): Item[] {
  const cost = (item: Item) => (item === CRUCIAL_FIRST ? 0 : mark(answers, item) === false ? 2 : 1);
  return itemsWhere(answers, (known) => known !== true, ITEMS[dial]).sort((a, b) => cost(a) - cost(b));
}
