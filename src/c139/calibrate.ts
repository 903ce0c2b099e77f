/** The C of C139: coaches confirm or correct what the seller believes. */
import { each, oneOf, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Answer, type Answers, range, readAnswers } from "./assess.js";
import { COACH_KINDS, ITEMS, RELIABILITY } from "./table.js";
import { type Item, type Notation, place, write } from "./value.js";

/** What a coach can judge: 客户关系教练, 价值匹配教练, 资源运营教练. */
export type CoachKind = (typeof COACH_KINDS)[number];

/** How far calibrated answers can be trusted. */
export type Reliability = (typeof RELIABILITY)[number];

/** One coach's own answers; an item left out or `"unknown"` is one the coach has not rated. */
export interface Coach {
  readonly kind: CoachKind;
  readonly answers: Answers;
}

/** How coaches who contradict each other are read: the item stays unknown unless one of these is asked for. */
export type Disagreement = "unknown" | "strictest" | "majority";

/** Why calibrated answers deserve the trust they get. */
export type CalibrationReason =
  | { readonly rule: "coachesHeard"; readonly kinds: readonly CoachKind[]; readonly reliability: Reliability }
  | {
      readonly rule: "itemsChanged";
      readonly items: readonly Item[];
      readonly self: Notation;
      readonly calibrated: Notation;
    }
  | { readonly rule: "itemsDisputed"; readonly items: readonly Item[]; readonly disagreement: Disagreement };

/** The seller's answers as the coaches leave them; the verdict says how reliable they are. */
export interface Calibration extends Judgement<Reliability, CalibrationReason> {
  /** The answers to go on with. */
  readonly answers: Answers;
  /** The value by the seller alone, and after the coaches. */
  readonly self: Notation;
  readonly calibrated: Notation;
  /** The items whose answer a coach changed. */
  readonly changed: readonly Item[];
  /** The items that coaches rated differently. */
  readonly disputed: readonly Item[];
  /** How many ranks too high the seller stood; negative if too low. */
  readonly optimism: number;
}

/**
 * Lets coaches correct a seller's answers: where coaches have rated an item, their rating replaces the seller's;
 * where they contradict each other the item becomes unknown, or as `disagreement` says.
 *
 * The verdict follows the number of kinds of coach heard: none `distorted`, one or two `moderate`, three `reliable`.
 *
 * @throws RangeError for an unknown item, answer, kind of coach or way to read a disagreement.
 * @example
 * const seller = { topDecisionMakerBacksUs: true, bestValueFit: true, funding: true }
 * const coach = { kind: "customerRelations", answers: { topDecisionMakerBacksUs: false, funding: true } }
 * C139.calibrate(seller, [coach]).self // => "1W1F1C"
 * C139.calibrate(seller, [coach]).calibrated // => "0W1F1C"
 * C139.calibrate(seller, [coach]).optimism // => 40
 * C139.calibrate(seller, [coach]).verdict // => "moderate"
 * @category Coaches
 * @see docs/sources.md#c139-calibration
 */
export function calibrate(
  self: Answers,
  coaches: readonly Coach[],
  options: { readonly disagreement?: Disagreement | undefined } = {},
): Calibration {
  const where = "C139.calibrate";
  readAnswers(where, "self", self);
  const heard = each(where, "coaches", coaches, (coach, what) => readCoach(where, what, coach));
  const { disagreement = "unknown" } = record(where, "options", options);
  oneOf(where, "disagreement", disagreement, ["unknown", "strictest", "majority"]);

  const answers: { [I in Item]?: Answer } = {};
  const changed: Item[] = [];
  const disputed: Item[] = [];
  for (const item of Object.values(ITEMS).flat()) {
    const ratings = heard.map((coach) => coach.answers[item]).filter((rating) => typeof rating === "boolean");
    const own = self[item] ?? "unknown";
    const yes = ratings.filter(Boolean).length;
    const agreed = yes === 0 || yes === ratings.length;
    const rated = agreed ? yes > 0 : settle(yes, ratings.length - yes, disagreement);
    answers[item] = ratings.length === 0 ? own : rated;
    if (!agreed) disputed.push(item);
    if (answers[item] !== own) changed.push(item);
  }

  const kinds = COACH_KINDS.filter((kind) => heard.some((coach) => coach.kind === kind && hasRated(coach)));
  const reliability = RELIABILITY[kinds.length] ?? "reliable";
  const [before, after] = [range(self)[0], range(answers)[0]];
  const because: CalibrationReason[] = [{ rule: "coachesHeard", kinds, reliability }];
  if (changed.length > 0)
    because.push({ rule: "itemsChanged", items: changed, self: write(before), calibrated: write(after) });
  if (disputed.length > 0) because.push({ rule: "itemsDisputed", items: disputed, disagreement });
  return {
    verdict: reliability,
    because,
    answers,
    self: write(before),
    calibrated: write(after),
    changed,
    disputed,
    optimism: place(before) - place(after),
  };
}

function settle(yes: number, no: number, disagreement: Disagreement): Answer {
  if (disagreement === "strictest") return false;
  return disagreement === "majority" && yes !== no ? yes > no : "unknown";
}

function hasRated(coach: Coach): boolean {
  return Object.values(coach.answers).some((rating) => typeof rating === "boolean");
}

/** A coach, once the kind and the answers are known to be valid. */
export function readCoach(where: string, what: string, coach: Coach): Coach {
  const { kind, answers } = record(where, what, coach);
  return {
    kind: oneOf(where, `${what}.kind`, kind, COACH_KINDS),
    answers: readAnswers(where, `${what}.answers`, answers),
  };
}
