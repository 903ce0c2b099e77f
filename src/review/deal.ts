/** One deal, judged: where it stands, what it is likely to bring, what to do next, and what is wrong with it. */
import {
  assess,
  type Assessment,
  type AssessmentReason,
  type Basis,
  type Calibration,
  calibrate,
  DISAGREEMENTS,
  type Item,
  type NextSteps,
  nextSteps,
  type Notation,
  type ProbabilityReason,
  type Region,
  type Warning,
  winProbability,
} from "../c139/index.js";
import { lines } from "../c139/value.js";
import { count, oneOf, record } from "../check.js";
import { daysBetween } from "../calendar.js";
import { type ConcernRisk, type OpeningJudgement, opening } from "../competition/index.js";
import { type Detection, detect } from "../cycle/index.js";
import { type Day, type Days, day } from "../day.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Money, money } from "../money.js";
import { type Deal, type DealOptions, readDeal } from "./input.js";
import { type AnsweredAgainstPeople, contradicted, filledIn, type PeopleReview, peopleOf } from "./people.js";
import { type ContestReview, concernsOf, contestOf } from "./rivals.js";
import { type PARTICULARS, STALE_AFTER, type STANDINGS } from "./table.js";

/** A region, `unsettled` while unknown items could change it, `unrated` without answers. */
export type Standing = (typeof STANDINGS)[number];

/** Something a deal does not tell. */
export type Particular = (typeof PARTICULARS)[number];

/** Why a deal stands where it stands. */
export type DealReason =
  | AssessmentReason
  | { readonly rule: "noAnswers" }
  | { readonly rule: "closed"; readonly outcome: "won" | "lost" };

/** Why a probability was chosen. */
export type ChanceReason = ProbabilityReason | { readonly rule: "stated"; readonly probability: number };

/** What a deal is forecast at. */
export interface Chance extends Explained<ChanceReason> {
  readonly probability: number;
  /** What it could be if every unknown item failed, and if every one held. */
  readonly range: readonly [low: number, high: number];
  readonly basis: Basis | "stated";
}

/** Something about a deal that wants attention. */
export type Flag =
  | Warning
  | { readonly rule: "stale"; readonly lastTouched: Day; readonly days: Days; readonly staleAfter: Days }
  | { readonly rule: "closePast"; readonly expectedClose: Day; readonly days: Days }
  | { readonly rule: "touchedInFuture"; readonly lastTouched: Day; readonly days: Days }
  | { readonly rule: "claimedBelowWin"; readonly value: Notation; readonly region: Region }
  | {
      readonly rule: "statedAboveValue";
      readonly stated: number;
      /** The highest value the deal could have, and what that is worth. */
      readonly value: Notation;
      readonly probability: number;
      readonly unknown: number;
    }
  | { readonly rule: "statedCertain"; readonly stated: number }
  | { readonly rule: "selfAssessedOnly"; readonly value: Notation }
  | { readonly rule: "coachesDisagree"; readonly items: readonly Item[] }
  | AnsweredAgainstPeople;

/** What the people add to the seller's answers. */
export interface ControlReason {
  readonly rule: "answeredByPeople";
  readonly items: readonly Item[];
}

/** The seller's answers with those the people add, what coaches made of them, and the value that comes out. */
export interface Control extends Explained<ControlReason> {
  /** The items the seller left open and the people answer. */
  readonly fromPeople: readonly Item[];
  readonly calibration: Calibration;
  readonly assessment: Assessment;
}

/** A judged deal. Whatever the deal did not tell is `undefined` here and named in `absent`. */
export interface DealReview extends Judgement<Standing, DealReason> {
  readonly id: string;
  readonly account: string;
  readonly name: string | undefined;
  readonly asOf: Day;
  readonly outcome: "won" | "lost" | undefined;
  readonly amount: Money | undefined;
  readonly currency: string | undefined;
  readonly control: Control | undefined;
  /** `undefined` for a closed deal, and where there are neither answers nor a stated probability. */
  readonly chance: Chance | undefined;
  readonly next: NextSteps | undefined;
  /** The buyer's stage in the purchase cycle. */
  readonly stage: Detection;
  /** Who decides, and how they see us and the competitors. */
  readonly people: PeopleReview | undefined;
  /** The next move by the opening grid. */
  readonly opening: OpeningJudgement | undefined;
  /** How we stand by the customer's criteria. */
  readonly contest: ContestReview | undefined;
  readonly concerns: ConcernRisk | undefined;
  readonly flags: readonly Flag[];
  readonly absent: readonly Particular[];
}

/**
 * Judges one deal: its C139 value after the coaches, its region and reasons, its win probability with the basis,
 * the next steps, what wants attention, and what is absent; and as far as the deal tells of them the people, the opening,
 * the customer's criteria and the concerns. Items of C139 the seller leaves open are answered by the people.
 *
 * @throws RangeError or TypeError naming the field that is out of range or of the wrong type.
 * @example
 * const deal = {
 *   id: "d1", account: "a1", amount: 1200000, currency: "CNY", claimed: true, lastTouched: "2026-01-15",
 *   answers: { topDecisionMakerBacksUs: true, bestValueFit: true, funding: true, competition: false },
 *   coaches: [{ kind: "customerRelations", answers: { topDecisionMakerBacksUs: false } }],
 * }
 * const review = Review.deal(deal, {}, "2026-03-01")
 * review.control.calibration.self // => "1W1F1C"
 * review.control.assessment.value // => "0W1F1C"
 * review.verdict // => "unsettled"
 * review.chance.range // => [0.0347, 0.5]
 * review.flags.map((flag) => flag.rule) // => ["claimedBelowWin", "stale"]
 * review.absent // => ["probability", "expectedClose", "observations", "stakeholders", "opening", "contest", "concerns"]
 * const people = [{ id: "ceo", roles: ["decider"], attitude: "neutral" }]
 * Review.deal({ id: "d2", account: "a1", stakeholders: { people, influences: [] } }, {}, "2026-03-01").control.because
 * // => [{ rule: "answeredByPeople", items: ["keyPeopleHelp", "topDecisionMakerBacksUs"] }]
 * @category Review
 */
export function deal(deal: Deal, options: DealOptions, asOf: Day): DealReview {
  const where = "Review.deal";
  const on = day(where, "asOf", asOf);
  return judge(readDeal(where, "", deal, on), readOptions(where, options), on);
}

/** The options with nothing left open. */
export interface Settings extends Pick<DealOptions, "inflections" | "disagreement"> {
  readonly prefer: "c139" | "stated";
  readonly staleAfter: Days;
}

export function readOptions(where: string, options: DealOptions): Settings {
  const { inflections, disagreement, prefer = "c139", staleAfter = STALE_AFTER } = record(where, "options", options);
  oneOf(where, "prefer", prefer, ["c139", "stated"]);
  if (inflections !== undefined) lines(where, inflections);
  if (disagreement !== undefined) oneOf(where, "disagreement", disagreement, DISAGREEMENTS);
  return { inflections, disagreement, prefer, staleAfter: count(where, "staleAfter", staleAfter) };
}

/** Judges a deal that is known to be valid. */
export function judge(deal: Deal, settings: Settings, asOf: Day): DealReview {
  const people = peopleOf(deal.stakeholders, deal.contest?.us);
  const control = controlOf(deal, settings, people);
  const open = deal.outcome === undefined;
  return {
    ...standing(deal, control),
    id: deal.id,
    account: deal.account,
    name: deal.name,
    asOf,
    outcome: deal.outcome,
    amount: deal.amount === undefined ? undefined : money("Review.deal", "amount", deal.amount),
    currency: deal.currency,
    control,
    chance: open ? chanceOf(deal, control, settings) : undefined,
    next: open && control ? nextSteps(control.calibration.answers, settings.inflections) : undefined,
    stage: detect(deal.observations ?? [], {}, asOf),
    people,
    opening: deal.opening && opening(deal.opening),
    contest: contestOf(deal.contest),
    concerns: concernsOf(deal.concerns, deal.outcome, asOf),
    flags: open
      ? [
          ...controlFlags(deal, control),
          ...contradicted(deal.answers ?? {}, people),
          ...calendarFlags(deal, settings, asOf),
        ]
      : [],
    absent: absentFrom(deal),
  };
}

function controlOf(
  deal: Deal,
  { inflections, disagreement }: Settings,
  people: PeopleReview | undefined,
): Control | undefined {
  const { coaches = [] } = deal;
  const { answers, fromPeople } = filledIn(deal.answers ?? {}, people);
  if (Object.keys(answers).length === 0 && coaches.every((coach) => Object.keys(coach.answers).length === 0))
    return undefined;
  const calibration = calibrate(answers, coaches, { disagreement });
  return {
    because: fromPeople.length === 0 ? [] : [{ rule: "answeredByPeople", items: fromPeople }],
    fromPeople,
    calibration,
    assessment: assess(calibration.answers, inflections),
  };
}

function standing(deal: Deal, control: Control | undefined): Judgement<Standing, DealReason> {
  const closed = deal.outcome === undefined ? [] : [{ rule: "closed", outcome: deal.outcome } as const];
  if (control === undefined) return { verdict: "unrated", because: [...closed, { rule: "noAnswers" }] };
  return { verdict: control.assessment.verdict, because: [...closed, ...control.assessment.because] };
}

function chanceOf(deal: Deal, control: Control | undefined, { prefer }: Settings): Chance | undefined {
  const stated = deal.probability;
  if (stated !== undefined && (control === undefined || prefer === "stated")) {
    return {
      probability: stated,
      range: [stated, stated],
      basis: "stated",
      because: [{ rule: "stated", probability: stated }],
    };
  }
  if (control === undefined) return undefined;
  const [low, high] = control.assessment.range;
  const { probability, basis, because } = winProbability(low);
  return { probability, range: [probability, winProbability(high).probability], basis, because };
}

function controlFlags(deal: Deal, control: Control | undefined): Flag[] {
  const flags: Flag[] = [];
  const stated = deal.probability;
  if (control !== undefined) {
    const { assessment, calibration } = control;
    const ceiling = winProbability(assessment.range[1]).probability;
    flags.push(...assessment.warnings);
    if (deal.claimed && assessment.regions[0] !== "win") {
      flags.push({ rule: "claimedBelowWin", value: assessment.value, region: assessment.regions[0] });
    }
    if (stated !== undefined && stated > ceiling) {
      const [value, unknown] = [assessment.range[1], assessment.unknown.length];
      flags.push({ rule: "statedAboveValue", stated, value, probability: ceiling, unknown });
    }
    if (calibration.verdict === "distorted") flags.push({ rule: "selfAssessedOnly", value: calibration.self });
    if (calibration.disputed.length > 0) flags.push({ rule: "coachesDisagree", items: calibration.disputed });
  }
  if (stated === 0 || stated === 1) flags.push({ rule: "statedCertain", stated });
  return flags;
}

function calendarFlags({ lastTouched, expectedClose }: Deal, { staleAfter }: Settings, asOf: Day): Flag[] {
  const flags: Flag[] = [];
  const untouched = lastTouched === undefined ? 0 : daysBetween(lastTouched, asOf);
  const overdue = expectedClose === undefined ? 0 : daysBetween(expectedClose, asOf);
  if (lastTouched !== undefined && untouched < 0)
    flags.push({ rule: "touchedInFuture", lastTouched, days: -untouched });
  if (lastTouched !== undefined && untouched >= staleAfter)
    flags.push({ rule: "stale", lastTouched, days: untouched, staleAfter });
  if (expectedClose !== undefined && overdue > 0) flags.push({ rule: "closePast", expectedClose, days: overdue });
  return flags;
}

function absentFrom(deal: Deal): Particular[] {
  const told: { readonly [P in Particular]: boolean } = {
    amount: deal.amount !== undefined,
    currency: deal.currency !== undefined,
    answers: Object.keys(deal.answers ?? {}).length > 0,
    coaches: (deal.coaches ?? []).length > 0,
    probability: deal.probability !== undefined,
    expectedClose: deal.expectedClose !== undefined,
    lastTouched: deal.lastTouched !== undefined,
    observations: (deal.observations ?? []).length > 0,
    stakeholders: (deal.stakeholders?.people ?? []).length > 0,
    opening: deal.opening !== undefined,
    contest: deal.contest !== undefined,
    concerns: (deal.concerns ?? []).length > 0,
  };
  return (Object.keys(told) as Particular[]).filter((particular) => !told[particular]);
}
