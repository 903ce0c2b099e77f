/** Territory documents from outside. */
import * as z from "zod";
import { count, day, flag, id, oneOf, rows, size } from "../fields.js";
import {
  type CoverageRow,
  type CoverageVisit,
  type LossFacts,
  type LossRow,
  type Machine,
  type MachineLife,
  MOST_MACHINES,
  MOST_PAGES,
  MOST_QUARTERS,
  OLDEST,
  type OpportunityFacts,
  type OpportunityRow,
  ORGANISATIONS,
  type OwnAccount,
  type QualificationAnswers,
  type QualificationRow,
  SURVEY_PARTS,
  type SurveyAnswers,
  UNTOUCHED_LOSSES,
  VISIT_ORDER,
  type VisitCustomer,
} from "./index.js";

// base

const upTo = (most: number) => {
  const rule = { error: `must be a number 0–${most}` };
  return z.number(rule).min(0, rule).max(most, rule);
};
const from1To = (most: number) => {
  const rule = { error: `must be an integer 1–${most}` };
  return z.int(rule).min(1, rule).max(most, rule);
};

const inUse = { installed: day.optional(), age: upTo(OLDEST).optional() };
const onlyOne = { error: "must have installed or age, not both" };
const isAgedOnce = ({ installed, age }: Pick<Machine, "installed" | "age">) =>
  installed === undefined || age === undefined;

/** What is known of machines, wherever they stand. */
const machine = {
  id: id.optional(),
  vendor: id.optional(),
  count: from1To(MOST_MACHINES).optional(),
  ...{ industry: id.optional(), staffSize: id.optional(), region: id.optional() },
  organisation: oneOf(ORGANISATIONS).optional(),
  monthlyVolume: upTo(MOST_PAGES).optional(),
  ...inUse,
};

/** Machines in field, for `Territory.machinesInField`, `volumeByAge` and `replacement`. */
export const machines = rows(
  z.strictObject({ ...machine, customer: id }).refine(isAgedOnce, onlyOne),
) satisfies z.ZodType<readonly Machine[]>;

/** The machines of one account of a book. */
export const accountMachines = rows(z.strictObject(machine).refine(isAgedOnce, onlyOne)) satisfies z.ZodType<
  readonly Omit<Machine, "customer">[]
>;

/** How long machines were kept, for `Territory.replacement`. */
export const machineLives = z.array(z.strictObject({ years: upTo(OLDEST), replaced: flag })) satisfies z.ZodType<
  readonly MachineLife[]
>;

const change = {
  newSite: flag.optional(),
  ...{ machinesBefore: count.optional(), machinesAfter: from1To(Number.MAX_SAFE_INTEGER).optional() },
  ...{ placesBefore: count.optional(), placesAfter: from1To(Number.MAX_SAFE_INTEGER).optional() },
};
const standing = { error: "must have at most one place for each machine, and one for all at least" };
const stands = (machines?: number, places?: number) =>
  machines === undefined || places === undefined || (places <= machines && (places > 0 || machines === 0));
const isStanding = (given: OpportunityFacts) =>
  stands(given.machinesBefore, given.placesBefore) && stands(given.machinesAfter, given.placesAfter);

/** What is known of an opportunity, for `Territory.opportunity`. */
export const siteOpportunity = z
  .strictObject(change)
  .refine(isStanding, standing) satisfies z.ZodType<OpportunityFacts>;

/** Opportunities, for `Territory.opportunities`. */
export const siteOpportunities = rows(
  z.strictObject({ id, ...change }).refine(isStanding, standing),
) satisfies z.ZodType<readonly OpportunityRow[]>;

// reach

const { noPlan, notNoticed } = UNTOUCHED_LOSSES;
const loss = {
  ...{ studied: flag.optional(), visited: flag.optional(), planned: flag.optional(), noticed: flag.optional() },
  cause: oneOf([...noPlan, ...notNoticed]).optional(),
};
const contradiction = { error: "must not contradict itself" };
const isConsistent = ({ studied, visited, planned, noticed, cause }: LossFacts) => {
  if (studied === true && visited === false) return false;
  if (cause === undefined) return true;
  const isPlanned = noPlan.some((own) => own === cause);
  return studied !== true && visited !== isPlanned && (isPlanned ? planned : noticed) !== true;
};

/** What is known of a lost order, for `Territory.untouchedLoss`. */
export const lossFacts = z.strictObject(loss).refine(isConsistent, contradiction) satisfies z.ZodType<LossFacts>;

/** Lost orders, for `Territory.untouchedLosses`. */
export const lostOrders = rows(z.strictObject({ id, ...loss }).refine(isConsistent, contradiction)) satisfies z.ZodType<
  readonly LossRow[]
>;

/** Customers to be visited, for `Territory.visitOrder`. */
export const visitCustomers = rows(
  z.strictObject({ id, group: oneOf(VISIT_ORDER).optional(), area: id.optional(), size: size.optional() }),
) satisfies z.ZodType<readonly VisitCustomer[]>;

/** Customers who are to be visited by the end of a quarter, for `Territory.coveragePlan`. */
export const coverageRows = rows(
  z.strictObject({ customer: id, quarter: from1To(MOST_QUARTERS).optional() }),
  "customer",
) satisfies z.ZodType<readonly CoverageRow[]>;

/** Visits that took place, for `Territory.coveragePlan`. */
export const coverageVisits = z.array(z.strictObject({ customer: id, day })) satisfies z.ZodType<
  readonly CoverageVisit[]
>;

/** What a survey has found out, for `Territory.siteSurvey`. */
export const surveyAnswers = z.strictObject(
  Object.fromEntries(SURVEY_PARTS.map((part) => [part, flag.optional()])) as {
    [Part in (typeof SURVEY_PARTS)[number]]: z.ZodOptional<typeof flag>;
  },
) satisfies z.ZodType<SurveyAnswers>;

// qualification

/** What is known of a prospect, for `Territory.qualify`; the rule set decides which parts there are. */
export const qualificationAnswers = z.record(z.string(), flag.optional()) satisfies z.ZodType<QualificationAnswers>;

/** Prospects, for `Territory.qualifyAll`. */
export const prospectAnswers = rows(
  z.strictObject({ id, answers: qualificationAnswers, closeBy: day.optional(), visits: count.optional() }),
) satisfies z.ZodType<readonly QualificationRow[]>;

/** Own customers whose machines come to the end of their life, for `Territory.rePurchase`. */
export const ownAccounts = rows(
  z
    .strictObject({
      id,
      boughtAgain: flag.optional(),
      ...inUse,
      ...{ deciderChanged: flag.optional(), competitorsVisit: flag.optional(), priceAttack: flag.optional() },
    })
    .refine(isAgedOnce, onlyOne),
) satisfies z.ZodType<readonly OwnAccount[]>;
