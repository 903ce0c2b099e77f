/** Good criteria: what makes a set of them good for us, and what can be read off the criteria themselves. */
import { type Checklist, type ChecklistAnswers, type ChecklistReason, checklist, covered } from "../checklist.js";
import type { Money } from "../money.js";
import { type Contest, type ContestOptions, type Criterion, type Rating, readContest, type Vendor } from "./contest.js";
import { GOOD_CRITERIA } from "./table.js";
import { weigh } from "./weighing.js";

/** What makes a set of criteria good for us. */
export type CriteriaPart = (typeof GOOD_CRITERIA)[number];

/** Whether each part holds of the criteria; left out it has not been looked into. */
export type CriteriaAnswers = ChecklistAnswers<CriteriaPart>;

/** Why criteria are good for us, or not. */
export type GoodCriteriaReason = ChecklistReason<"goodCriteria", CriteriaPart>;

/** The check of a set of criteria. */
export type GoodCriteria = Checklist<CriteriaPart, GoodCriteriaReason>;

/**
 * Returns the check of a set of criteria: they set us apart, answer buying and selling points, mix soft with hard ones,
 * are met by others too, stay below the highest international or industry standard, and are recommended early.
 *
 * @throws RangeError for a part that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const check = Competition.goodCriteria({ setApart: true, mixSoftWithHard: false, recommendedEarly: true })
 * check.verdict // => "incomplete"
 * check.missing // => ["mixSoftWithHard"]
 * check.unknown // => ["answerPoints", "metByOthersToo", "belowHighestStandard"]
 * explain(check, en.competition.sentences)[0] // => "Good criteria: 1 of 6 points does not hold: they mix soft criteria with hard ones."
 * const all = { setApart: true, answerPoints: true, mixSoftWithHard: true, metByOthersToo: true, belowHighestStandard: true, recommendedEarly: true }
 * Competition.goodCriteria(all).because // => [{ rule: "checklistMet", list: "goodCriteria", of: 6 }]
 * @category Criteria
 * @see docs/sources.md#competition-criteria
 */
export function goodCriteria(answers: CriteriaAnswers): GoodCriteria {
  const where = "Competition.goodCriteria";
  return checklist("goodCriteria", covered(where, "answers", answers, GOOD_CRITERIA, "a part of the check"));
}

/**
 * Returns what criteria and ratings themselves say of `goodCriteria`: whether one that counts sets us apart, whether soft
 * and hard ones are mixed, and whether somebody else too meets all that is mandatory. The rest is left out.
 *
 * @throws RangeError for what `Competition.score` refuses.
 * @example
 * const criteria = [{ id: "price", importance: 5, kind: "hard" }, { id: "service", importance: 3, kind: "soft", required: 4 }]
 * const rate = (vendor, price, service) => [{ vendor, criterion: "price", rating: price }, { vendor, criterion: "service", rating: service }]
 * const seen = Competition.criteriaAnswers(criteria, [...rate("Harbour", 3, 5), ...rate("Alder", 4, 3)], { us: "Harbour" })
 * seen // => { setApart: true, mixSoftWithHard: true, metByOthersToo: false }
 * Competition.goodCriteria({ ...seen, recommendedEarly: true }).missing // => ["metByOthersToo"]
 * Competition.criteriaAnswers(criteria, rate("Alder", 4, 5), { us: "Harbour" })
 * // => { setApart: undefined, mixSoftWithHard: true, metByOthersToo: true }
 * @category Criteria
 * @see docs/sources.md#competition-criteria
 */
export function criteriaAnswers(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  options: ContestOptions,
): Pick<CriteriaAnswers, "setApart" | "mixSoftWithHard" | "metByOthersToo"> {
  const contest = readContest("Competition.criteriaAnswers", criteria, ratings, options);
  const compared = contest.rivals.length > 0;
  return {
    setApart: compared ? some(contest.criteria.map((_, nth) => setsApart(contest, nth))) : undefined,
    mixSoftWithHard: mixed(contest),
    metByOthersToo: compared ? some(contest.rivals.map((rival) => meets(contest, rival))) : undefined,
  };
}

/** Yes if one is, no if none can be. */
function some(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Whether the customer rates us above every competitor by a criterion that counts. */
function setsApart({ criteria, us, rivals, low, high }: Contest, nth: number): boolean | undefined {
  if (criteria[nth]?.weight.isZero()) return false;
  const above = (own: Money, unknown: Money) => rivals.every(({ ratings }) => own.gt(ratings[nth] ?? unknown));
  if (above(us.ratings[nth] ?? low, high)) return true;
  return above(us.ratings[nth] ?? high, low) ? undefined : false;
}

function mixed({ criteria }: Contest): boolean | undefined {
  const kinds = criteria.map(({ kind }) => kind);
  if (kinds.includes("hard") && kinds.includes("soft")) return true;
  return kinds.includes(undefined) || kinds.length === 0 ? undefined : false;
}

function meets(contest: Contest, rival: Vendor): boolean | undefined {
  const { mandatory } = weigh(contest, rival);
  return mandatory === "open" ? undefined : mandatory === "met";
}
