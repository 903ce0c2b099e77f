/** From 13 answers to a judged value. An unknown item counts as not held, and the value says how far it could still rise. */
import { record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { BLIND_BELOW, ITEMS } from "./table.js";
import {
  type Dial,
  type Inflections,
  type Item,
  type Lines,
  lines,
  type Notation,
  place,
  type Region,
  regionOf,
  type Value,
  valueAt,
  write,
} from "./value.js";

/** What is known of an item; leaving an item out is the same as `"unknown"`. */
export type Answer = boolean | "unknown";

/** The answers to the 13 items. */
export type Answers = { readonly [I in Item]?: Answer | undefined };

/** Why a value lies in its region. */
export type RegionReason =
  | { readonly rule: "reachesWinningInflection"; readonly value: Notation; readonly winAt: Notation }
  | {
      readonly rule: "betweenInflections";
      readonly value: Notation;
      readonly loseAt: Notation;
      readonly winAt: Notation;
    }
  | { readonly rule: "withinDeathInflection"; readonly value: Notation; readonly loseAt: Notation };

/** Why an assessment says what it says. */
export type AssessmentReason =
  | RegionReason
  | {
      readonly rule: "counted";
      readonly win: number;
      readonly first: number;
      readonly clear: number;
      readonly unknown: number;
    }
  | { readonly rule: "unknownsCannotMove"; readonly low: Notation; readonly high: Notation; readonly region: Region }
  | {
      readonly rule: "unknownsDecide";
      readonly low: Notation;
      readonly high: Notation;
      readonly lowRegion: Region;
      readonly highRegion: Region;
    };

/** What an assessment warns of. */
export type Warning =
  | { readonly rule: "firstWithoutWin"; readonly value: Notation }
  | { readonly rule: "winWithoutFirst"; readonly value: Notation }
  | { readonly rule: "blindWin"; readonly value: Notation; readonly clear: number };

/** A judged value: its region, or `unsettled` while the unknown items could still change the region. */
export interface Assessment extends Judgement<Region | "unsettled", AssessmentReason> {
  /** Counts the items known to hold. */
  readonly value: Notation;
  /** The value if every unknown item failed, and if every one held. */
  readonly range: readonly [low: Notation, high: Notation];
  /** The regions of the two ends of the range. */
  readonly regions: readonly [low: Region, high: Region];
  /** Whether both ends lie in one region. */
  readonly settled: boolean;
  /** The items nobody has answered, in the order of the source. */
  readonly unknown: readonly Item[];
  readonly warnings: readonly Warning[];
}

/**
 * Judges the answers to the 13 items: the value, the range it could still take, its region and the reasons.
 *
 * The verdict is the region if the unknown items cannot change it, and `unsettled` if they can: unknown is not "no".
 *
 * @throws RangeError for an unknown item or an answer other than true, false or "unknown".
 * @example
 * const swing = { bestValueFit: true, keyPeopleHelp: true, majorityChoosesUs: false, topDecisionMakerBacksUs: "unknown" }
 * C139.assess(swing).value // => "0W2F0C"
 * C139.assess(swing).range // => ["0W2F0C", "1W2F9C"]
 * C139.assess(swing).verdict // => "unsettled"
 * C139.assess({ ...swing, topDecisionMakerBacksUs: true }).verdict // => "win"
 * @category Assessment
 * @see docs/sources.md#c139-unknown
 */
export function assess(answers: Answers, options: Inflections = {}): Assessment {
  const inflections = lines("C139.assess", options);
  const [low, high] = range(readAnswers("C139.assess", "answers", answers));
  const [value, ceiling] = [write(low), write(high)];
  const regions = [regionOf(place(low), inflections), regionOf(place(high), inflections)] as const;
  const unknown = open(answers).filter((item) => answers[item] !== false);
  const settled = regions[0] === regions[1];
  const ends = { low: value, high: ceiling } as const;
  const counted = { rule: "counted", ...low, unknown: unknown.length } as const;
  const because: AssessmentReason[] = settled
    ? [counted, regionReason(low, inflections)]
    : [counted, { rule: "unknownsDecide", ...ends, lowRegion: regions[0], highRegion: regions[1] }];
  if (settled && unknown.length > 0) because.push({ rule: "unknownsCannotMove", ...ends, region: regions[0] });
  return {
    verdict: settled ? regions[0] : "unsettled",
    because,
    value,
    range: [value, ceiling],
    regions,
    settled,
    unknown,
    warnings: warn(low, regions[0]),
  };
}

/** The items of a dial, or of all three, that are not known to hold, in the order of the source. */
export function open(answers: Answers, dials: readonly Dial[] = ["win", "first", "clear"]): Item[] {
  return dials.flatMap((dial) => ITEMS[dial].filter((item) => answers[item] !== true));
}

/** The value with every unknown item failing, and with every one holding. */
export function range(answers: Answers): [low: Value, high: Value] {
  const held = (dial: Dial, holds: (answer: Answer | undefined) => boolean) =>
    ITEMS[dial].filter((item) => holds(answers[item])).length;
  const value = (holds: (answer: Answer | undefined) => boolean) =>
    ({ win: held("win", holds), first: held("first", holds), clear: held("clear", holds) }) as Value;
  return [value((answer) => answer === true), value((answer) => answer !== false)];
}

/** The answers, once every key is known to be an item and every answer one of the three. */
export function readAnswers(where: string, what: string, answers: Answers): Answers {
  const items: readonly string[] = Object.values(ITEMS).flat();
  for (const [item, answer] of Object.entries(record(where, what, answers))) {
    if (!items.includes(item)) throw refusal(where, what, "must name only the 13 items", item);
    if (typeof answer !== "boolean" && answer !== "unknown" && answer !== undefined) {
      throw refusal(where, `${what}.${item}`, 'must be true, false or "unknown"', answer, "string");
    }
  }
  return answers;
}

function regionReason(value: Value, inflections: Lines): RegionReason {
  const at = { value: write(value) };
  const [winAt, loseAt] = [write(valueAt(inflections.win)), write(valueAt(inflections.lose))];
  const region = regionOf(place(value), inflections);
  if (region === "win") return { rule: "reachesWinningInflection", ...at, winAt };
  if (region === "lose") return { rule: "withinDeathInflection", ...at, loseAt };
  return { rule: "betweenInflections", ...at, loseAt, winAt };
}

function warn(value: Value, region: Region): Warning[] {
  const warnings: Warning[] = [];
  const at = write(value);
  if (value.win === 0 && value.first === 3) warnings.push({ rule: "firstWithoutWin", value: at });
  if (value.win === 1 && value.first === 0) warnings.push({ rule: "winWithoutFirst", value: at });
  if (region === "win" && value.clear < BLIND_BELOW) warnings.push({ rule: "blindWin", value: at, clear: value.clear });
  return warnings;
}
