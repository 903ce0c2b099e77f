/** The C of C139: coaches confirm or correct what the seller believes. */
import { each, oneOf, record, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Answer, type Answers, itemsWhere, type Mark, mark, range, readAnswers, readMark } from "./answers.js";
import { COACH_KINDS, COACH_QUALITIES, DISAGREEMENTS, RELIABILITY } from "./table.js";
import { type Item, type Notation, place, write } from "./value.js";

/** What a coach can judge: 客户关系教练, 价值匹配教练, 资源运营教练. */
export type CoachKind = (typeof COACH_KINDS)[number];

/** How far calibrated answers can be trusted. */
export type Reliability = (typeof RELIABILITY)[number];

/** What makes a good coach. @see docs/sources.md#c139-coaches */
export type CoachQuality = (typeof COACH_QUALITIES)[number];

/** One coach's own answers; an item left out or `"unknown"` is one the coach has not rated. */
export interface Coach {
  readonly kind: CoachKind;
  readonly answers: Answers;
  /** Who it is, for the reasons. */
  readonly name?: string | undefined;
  /** What is known of the coach; a coach who fails a quality for certain is not counted. */
  readonly qualities?: { readonly [Q in CoachQuality]?: Mark | undefined } | undefined;
}

/** How coaches who contradict each other are read: the item stays unknown unless one of these is asked for. */
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** Why calibrated answers deserve the trust they get. */
export type CalibrationReason =
  | { readonly rule: "coachesHeard"; readonly kinds: readonly CoachKind[]; readonly reliability: Reliability }
  | {
      readonly rule: "coachNotCounted";
      readonly coach: string;
      readonly kind: CoachKind;
      readonly fails: readonly CoachQuality[];
    }
  | {
      readonly rule: "coachUnproven";
      readonly coach: string;
      readonly kind: CoachKind;
      readonly unknown: readonly CoachQuality[];
    }
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
 * A coach who is known not to want us to win, to have no influence, or neither to volunteer nor to verify information
 * is not counted. The verdict follows the number of kinds of coach heard: none `distorted`, one or two `moderate`, three `reliable`.
 *
 * @throws RangeError for an unknown item, answer, kind of coach or way to read a disagreement.
 * @example
 * const seller = { topDecisionMakerBacksUs: true, bestValueFit: true, funding: true }
 * const coach = { kind: "customerRelations", answers: { topDecisionMakerBacksUs: false, funding: true } }
 * C139.calibrate(seller, [coach]).self // => "1W1F1C"
 * C139.calibrate(seller, [coach]).calibrated // => "0W1F1C"
 * C139.calibrate(seller, [coach]).optimism // => 40
 * C139.calibrate(seller, [coach]).verdict // => "moderate"
 * C139.calibrate(seller, [{ ...coach, qualities: { hasInfluence: false } }]).because[1].rule // => "coachNotCounted"
 * C139.calibrate(seller, [{ ...coach, qualities: { hasInfluence: true } }]).because[1].rule // => "coachUnproven"
 * @category Coaches
 * @see docs/sources.md#c139-calibration
 */
export function calibrate(
  self: Answers,
  coaches: readonly Coach[],
  options: { readonly disagreement?: Disagreement | undefined } = {},
): Calibration {
  const where = "C139.calibrate";
  const seller = readAnswers(where, "self", self);
  const known = each(where, "coaches", coaches, (coach, what) => readCoach(where, what, coach));
  const { disagreement = "unknown" } = record(where, "options", options);
  oneOf(where, "disagreement", disagreement, DISAGREEMENTS);
  const heard = known.filter((coach) => qualitiesWhere(coach, false).length === 0);

  const answers: { [I in Item]?: Answer } = {};
  const changed: Item[] = [];
  const disputed: Item[] = [];
  for (const item of itemsWhere({}, () => true)) {
    const ratings = heard.flatMap((coach) => (isRated(coach, item) ? [coach.answers[item] ?? "unknown"] : []));
    const yes = heard.filter((coach) => mark(coach.answers, item) === true).length;
    const agreed = yes === 0 || yes === ratings.length;
    const [own = "unknown", first = own] = [seller[item], ratings[0]];
    answers[item] = agreed ? first : settle(yes, ratings.length - yes, disagreement);
    if (!agreed) disputed.push(item);
    if (mark(answers, item) !== mark(seller, item)) changed.push(item);
  }

  const kinds = COACH_KINDS.filter((kind) => heard.some((coach) => coach.kind === kind && hasRated(coach)));
  const reliability = RELIABILITY[kinds.length] ?? "reliable";
  const [before, after] = [range(seller)[0], range(answers)[0]];
  const because: CalibrationReason[] = [{ rule: "coachesHeard", kinds, reliability }, ...known.flatMap(doubts)];
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

function settle(yes: number, no: number, disagreement: Disagreement): Mark {
  if (disagreement === "strictest") return false;
  return disagreement === "majority" && yes !== no ? yes > no : "unknown";
}

function isRated(coach: Coach, item: Item): boolean {
  return mark(coach.answers, item) !== "unknown";
}

function hasRated(coach: Coach): boolean {
  return itemsWhere(coach.answers, (known) => known !== "unknown").length > 0;
}

function qualitiesWhere({ qualities = {} }: Coach, wanted: Mark): CoachQuality[] {
  return COACH_QUALITIES.filter((quality) => (qualities[quality] ?? "unknown") === wanted);
}

/** What speaks against a coach: a quality known to fail, or qualities that were asked about and are not known. */
function doubts(coach: Coach, row: number): CalibrationReason[] {
  const who = { coach: coach.name ?? `${row + 1}`, kind: coach.kind };
  const [fails, unknown] = [qualitiesWhere(coach, false), qualitiesWhere(coach, "unknown")];
  if (fails.length > 0) return [{ rule: "coachNotCounted", ...who, fails }];
  return coach.qualities !== undefined && unknown.length > 0 ? [{ rule: "coachUnproven", ...who, unknown }] : [];
}

/** The coach alone, once everything about the coach is known to be valid. */
export function readCoach(where: string, what: string, coach: Coach): Coach {
  const { kind, answers, name, qualities } = record(where, what, coach);
  return {
    kind: oneOf(where, `${what}.kind`, kind, COACH_KINDS),
    answers: readAnswers(where, `${what}.answers`, answers),
    name: name === undefined ? undefined : text(where, `${what}.name`, name),
    qualities: qualities === undefined ? undefined : readQualities(where, `${what}.qualities`, qualities),
  };
}

function readQualities(where: string, what: string, qualities: NonNullable<Coach["qualities"]>): Coach["qualities"] {
  const read: { [Q in CoachQuality]?: Mark } = {};
  for (const key of Object.keys(record(where, what, qualities))) {
    const quality = oneOf(where, what, key, COACH_QUALITIES);
    const holds = qualities[quality];
    if (holds !== undefined) read[quality] = readMark(where, `${what}.${quality}`, holds);
  }
  return read;
}
