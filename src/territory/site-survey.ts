/** The survey on the customer's site: what has been found out. */
import { type Checklist, type ChecklistAnswers, type ChecklistReason, checklist, covered } from "../checklist.js";
import { SURVEY_PARTS } from "./table.js";

/** A part of the survey. */
export type SurveyPart = (typeof SURVEY_PARTS)[number];

/** Whether each part is found out; left out nobody has looked, which is not "no". */
export type SurveyAnswers = ChecklistAnswers<SurveyPart>;

/** Why the survey is complete, or not. */
export type SurveyReason = ChecklistReason<"siteSurvey", SurveyPart>;

/** A survey gone through, each list in the order of the parts. */
export type SiteSurvey = Checklist<SurveyPart, SurveyReason>;

/**
 * The coverage of a survey on the customer's site: `complete` with all nine parts found out, `incomplete` as soon as one
 * is known to be missing, and `undetermined` in between.
 *
 * @throws RangeError for a part that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const survey = Territory.siteSurvey({ companyFacts: true, competitors: false })
 * survey.verdict // => "incomplete"
 * survey.missing // => ["competitors"]
 * survey.coverage.map((share) => share.toFixed(2)) // => ["0.11", "0.89"]
 * explain(survey, en.territory.sentences)[0] // => "Missing of the 9 parts of the site survey: the competitors."
 * Territory.siteSurvey(Object.fromEntries(Territory.SURVEY_PARTS.map((part) => [part, true]))).verdict // => "complete"
 * @category Reach
 * @see docs/sources.md#territory-site-survey
 */
export function siteSurvey(answers: SurveyAnswers): SiteSurvey {
  const parts = covered("Territory.siteSurvey", "answers", answers, SURVEY_PARTS, "a part of the survey");
  return checklist("siteSurvey", parts);
}
