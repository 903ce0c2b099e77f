/** From 13 answers to a judged value. An unknown item counts as not held, and the value says how far it could still rise. */
import { count, refusal } from "../check.js";
import { daysBetween } from "../calendar.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Answers, itemsWhere, range, readAnswers } from "./answers.js";
import { BLIND_BELOW, MARKS_STALE_AFTER } from "./table.js";
import {
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
  | { readonly rule: "blindWin"; readonly value: Notation; readonly clear: number }
  | { readonly rule: "staleMarks"; readonly items: readonly Item[]; readonly days: Days; readonly staleAfter: Days };

/** The inflections, and when a dated mark is too old to trust. */
export interface AssessOptions extends Inflections {
  /** Days after which a dated mark is stale; 90 unless given. Only looked at where `asOf` is given. */
  readonly staleAfter?: Days | undefined;
}

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
 * An answer may carry its evidence and a day; with `asOf` old ones are warned of.
 *
 * @throws RangeError for an unknown item, an answer other than true, false or "unknown", or one dated after `asOf`.
 * @example
 * const swing = { bestValueFit: true, keyPeopleHelp: true, majorityChoosesUs: false, topDecisionMakerBacksUs: "unknown" }
 * C139.assess(swing).value // => "0W2F0C"
 * C139.assess(swing).range // => ["0W2F0C", "1W2F9C"]
 * C139.assess(swing).verdict // => "unsettled"
 * C139.assess({ ...swing, topDecisionMakerBacksUs: true }).verdict // => "win"
 * const old = { funding: { holds: true, evidence: "budget memo seen", on: "2026-01-10" } } as const
 * C139.assess(old, {}, "2026-06-01").warnings // => [{ rule: "staleMarks", items: ["funding"], days: 142, staleAfter: 90 }]
 * @category Assessment
 * @see docs/sources.md#c139-unknown
 */
export function assess(answers: Answers, options: AssessOptions = {}, asOf?: Day): Assessment {
  const where = "C139.assess";
  const inflections = lines(where, options);
  const known = readAnswers(where, "answers", answers);
  const [low, high] = range(known);
  const staleAfter = count(where, "staleAfter", options.staleAfter ?? MARKS_STALE_AFTER);
  const [value, ceiling] = [write(low), write(high)];
  const regions = [regionOf(place(low), inflections), regionOf(place(high), inflections)] as const;
  const unknown = itemsWhere(known, (mark) => mark === "unknown");
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
    warnings: [
      ...warn(low, regions[0]),
      ...(asOf === undefined ? [] : staleMarks(where, known, staleAfter, day(where, "asOf", asOf))),
    ],
  };
}

/** Marks that are older than the limit on that day; an answer dated after it cannot have been known. */
function staleMarks(where: string, answers: Answers, staleAfter: Days, asOf: Day): Warning[] {
  const dated = Object.entries(answers).flatMap(([item, answer]) => {
    const on = typeof answer === "object" ? answer.on : undefined;
    return on === undefined ? [] : [{ item: item as Item, on, days: daysBetween(on, asOf) }];
  });
  const early = dated.find(({ days }) => days < 0);
  if (early) throw refusal(where, `answers.${early.item}.on`, `must not be after asOf ${asOf}`, early.on);
  const stale = dated.filter(({ days }) => days >= staleAfter);
  const items = itemsWhere({}, () => true).filter((item) => stale.some((mark) => mark.item === item));
  const days = Math.max(...stale.map((mark) => mark.days));
  return items.length === 0 ? [] : [{ rule: "staleMarks", items, days, staleAfter }];
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
