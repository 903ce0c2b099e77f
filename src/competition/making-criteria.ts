/** Making criteria with the customer: the next of the four steps, and what to do about a request that comes too early. */
import { flag, oneOf, record } from "../check.js";
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { CRITERIA_STEPS, REQUESTS } from "./table.js";

/** A step of making criteria. */
export type CriteriaStep = (typeof CRITERIA_STEPS)[number];

/** Which steps are done; left out it is not known. */
export type CriteriaSteps = ChecklistAnswers<CriteriaStep>;

/** Why a step is next. */
export type CriteriaStepReason =
  | { readonly rule: "stepNext"; readonly step: CriteriaStep; readonly number: number; readonly of: number }
  | { readonly rule: "stepSkipped"; readonly steps: readonly CriteriaStep[]; readonly before: CriteriaStep }
  | { readonly rule: "stepOpen"; readonly possible: readonly (CriteriaStep | "done")[] }
  | { readonly rule: "stepsDone"; readonly of: number };

/** The next step; `done` after the last. */
export interface NextCriteriaStep extends Judgement<CriteriaStep | "done" | "undetermined", CriteriaStepReason> {
  readonly possible: readonly (CriteriaStep | "done")[];
  /** Steps that were passed over: not done, though a later one is. */
  readonly skipped: readonly CriteriaStep[];
}

/**
 * Returns the next of the four steps of making criteria – find differentiators, weigh them, evaluate the options, confirm
 * the first choice – which is the first that is not done; steps passed over are told.
 *
 * @throws RangeError for a step that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * Competition.criteriaStep({ findDifferentiators: true, weigh: false }).verdict // => "weigh"
 * const hasty = Competition.criteriaStep({ findDifferentiators: true, weigh: false, evaluateOptions: true })
 * hasty.skipped // => ["weigh"]
 * explain(hasty, en.competition.sentences)[1] // => "Passed over, though the step “evaluate the options” is done: weigh them."
 * Competition.criteriaStep({ findDifferentiators: true, evaluateOptions: false }).possible // => ["weigh", "evaluateOptions"]
 * Competition.criteriaStep({ findDifferentiators: true, weigh: true, evaluateOptions: true, confirmFirstChoice: true }).verdict // => "done"
 * @category Criteria
 * @see docs/sources.md#competition-criteria
 */
export function criteriaStep(done: CriteriaSteps): NextCriteriaStep {
  const where = "Competition.criteriaStep";
  const { met, missing, unknown } = covered(where, "done", done, CRITERIA_STEPS, "a step of making criteria");
  const end = CRITERIA_STEPS.findIndex((step) => missing.includes(step));
  const upTo = end < 0 ? CRITERIA_STEPS.length : end;
  const possible = [
    ...CRITERIA_STEPS.filter((step, nth) => nth < upTo && unknown.includes(step)),
    CRITERIA_STEPS[upTo] ?? ("done" as const),
  ];
  const last = CRITERIA_STEPS.reduce((found, step, nth) => (met.includes(step) ? nth : found), -1);
  const skipped = CRITERIA_STEPS.filter((step, nth) => nth < last && missing.includes(step));
  const [next] = possible;
  const settled = possible.length === 1 && next !== undefined;
  const before = CRITERIA_STEPS[last];
  const because: CriteriaStepReason[] = [settled ? nextStep(next) : { rule: "stepOpen", possible: [...possible] }];
  if (skipped.length > 0 && before) because.push({ rule: "stepSkipped", steps: [...skipped], before });
  return { verdict: settled ? next : "undetermined", because, possible, skipped };
}

function nextStep(step: CriteriaStep | "done"): CriteriaStepReason {
  const of = CRITERIA_STEPS.length;
  if (step === "done") return { rule: "stepsDone", of };
  return { rule: "stepNext", step, number: CRITERIA_STEPS.indexOf(step) + 1, of };
}

/** What a customer asks for before the criteria stand. */
export type RequestKind = (typeof REQUESTS)[number];

/** A request, and what is known around it; what is left out is not known. */
export interface DocumentRequest {
  readonly request: RequestKind;
  /** Whether the customer has asked us to set criteria with it: the request for a document alone has not. */
  readonly criteriaAsked?: boolean | undefined;
  /** Whether a supporter inside has confirmed the criteria. */
  readonly confirmedInside?: boolean | undefined;
}

/** What to do with a request. */
export type RequestAnswer = "setCriteriaFirst" | "confirmInside" | "handOver";

/** Why. */
export type RequestReason =
  | { readonly rule: "requestTooEarly"; readonly request: RequestKind }
  | { readonly rule: "requestUnconfirmed"; readonly request: RequestKind }
  | { readonly rule: "requestReady"; readonly request: RequestKind }
  | {
      readonly rule: "requestOpen";
      readonly request: RequestKind;
      readonly missing: readonly ("criteriaAsked" | "confirmedInside")[];
      readonly possible: readonly RequestAnswer[];
    };

/** What to do with a request, or all that it could be. */
export interface RequestJudgement extends Judgement<RequestAnswer | "undetermined", RequestReason> {
  readonly possible: readonly RequestAnswer[];
}

/**
 * Returns what to do when a customer asks for a detailed proposal or a tender draft: not to hand it over before criteria
 * are set together, nor before a supporter inside has confirmed them.
 *
 * @throws RangeError for an unknown request, TypeError for an answer that is neither true nor false.
 * @example
 * Competition.request({ request: "tenderDraft", criteriaAsked: false }).verdict // => "setCriteriaFirst"
 * Competition.request({ request: "tenderDraft", criteriaAsked: true, confirmedInside: false }).verdict // => "confirmInside"
 * Competition.request({ request: "detailedProposal", criteriaAsked: true, confirmedInside: true }).verdict // => "handOver"
 * Competition.request({ request: "detailedProposal", confirmedInside: true }).possible // => ["setCriteriaFirst", "handOver"]
 * @category Criteria
 * @see docs/sources.md#competition-criteria
 */
export function request(asked: DocumentRequest): RequestJudgement {
  const where = "Competition.request";
  const { request: kind, ...rest } = record(where, "asked", asked);
  const own = oneOf(where, "asked.request", kind, REQUESTS);
  const told = (field: "criteriaAsked" | "confirmedInside") =>
    rest[field] === undefined ? undefined : flag(where, `asked.${field}`, rest[field]);
  const [criteria, confirmed] = [told("criteriaAsked"), told("confirmedInside")];
  const possible: RequestAnswer[] = [];
  if (criteria !== true) possible.push("setCriteriaFirst");
  if (criteria !== false && confirmed !== true) possible.push("confirmInside");
  if (criteria !== false && confirmed !== false) possible.push("handOver");
  const [verdict] = possible;
  if (verdict !== undefined && possible.length === 1) {
    return { verdict, because: [{ rule: REQUEST_RULES[verdict], request: own }], possible };
  }
  const missing = [
    ...(criteria === undefined ? (["criteriaAsked"] as const) : []),
    ...(confirmed === undefined ? (["confirmedInside"] as const) : []),
  ];
  return {
    verdict: "undetermined",
    because: [{ rule: "requestOpen", request: own, missing, possible: [...possible] }],
    possible,
  };
}

const REQUEST_RULES = {
  setCriteriaFirst: "requestTooEarly",
  confirmInside: "requestUnconfirmed",
  handOver: "requestReady",
} as const;
