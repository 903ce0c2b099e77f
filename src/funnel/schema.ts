/** Funnel documents from outside. */
import * as z from "zod";
import { count, currency, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import {
  COUNT_KINDS,
  DEAL_OUTCOMES,
  LONGEST_DAYS,
  type CohortRecord,
  type CountedGroup,
  type ForecastDeal,
  type OpenDeal,
  type PlannedVisits,
  type PlanRecord,
  type StagedDeal,
  type StageHistory,
  type StageTime,
  type StandingDeal,
  type Transition,
  type Visit,
  type WorkedTime,
} from "./index.js";

/** The deals of a weighted pipeline, for `Funnel.weighted`. */
export const openDeals = z.array(
  z.strictObject({ amount: size, probability: ratio, currency: currency.optional() }),
) satisfies z.ZodType<readonly OpenDeal[]>;

/** Counts by stage, one row for each seller or team. */
export const stageCounts = z.strictObject({
  kind: oneOf(COUNT_KINDS),
  stages: z.array(id).min(2, { error: "must name at least two stages" }),
  rows: z.array(z.strictObject({ id, counts: z.array(count) })),
});

// rates
/** Who had how many successes in how many trials, for `Funnel.shrink`. */
export const countedGroups = rows(
  z.strictObject({ id, successes: count, trials: count }).refine(({ successes, trials }) => !(successes > trials), {
    error: "must not have more successes than trials",
    path: ["successes"],
  }),
) satisfies z.ZodType<readonly CountedGroup[]>;

// conversions
/** Customers and the day each stage was reached, for `Funnel.cohorts`. */
export const cohortRecords = rows(z.strictObject({ id, reached: z.record(z.string(), day) })) satisfies z.ZodType<
  readonly CohortRecord[]
>;

/** Deals and the stages they stand at, for `Funnel.atStage`. */
export const stagedDeals = z.array(
  z.strictObject({ stage: id, amount: size, currency: currency.optional() }),
) satisfies z.ZodType<readonly StagedDeal[]>;

// activity
/** Minutes by kind of work, for `Funnel.workingTime`. */
export const workedTimes = rows(
  z.strictObject({ kind: id, minutes: size, target: ratio.optional() }),
  "kind",
) satisfies z.ZodType<readonly WorkedTime[]>;

/** Visits as they were noted, for `Funnel.visits`. */
export const visitRecords = z.array(
  z.strictObject({
    ...{ customer: id, day },
    ...{ effective: flag.optional(), byAppointment: flag.optional(), withPurpose: flag.optional() },
  }),
) satisfies z.ZodType<readonly Visit[]>;

/** How many visits were planned for whom, for the same. */
export const plannedVisits = rows(
  z.strictObject({ customer: id, visits: count, easy: flag.optional() }),
  "customer",
) satisfies z.ZodType<readonly PlannedVisits[]>;

/** Plans and results, for `Funnel.pdca`. */
export const planRecords = rows(
  z.strictObject({
    ...{ id, day, planned: flag.optional(), carriedOut: flag.optional(), checked: flag.optional() },
    mistakes: z.array(id).optional(),
  }),
) satisfies z.ZodType<readonly PlanRecord[]>;

// pipeline
// distribution

/** The deals of a forecast, for `Funnel.forecast` and its kin. */
export const forecastDeals = z.array(
  z.strictObject({
    id: id.optional(),
    amount: size,
    probability: ratio.optional(),
    currency: currency.optional(),
    outcome: oneOf(DEAL_OUTCOMES).optional(),
    closeDay: day.optional(),
  }),
) satisfies z.ZodType<readonly ForecastDeal[]>;

// speed
// movement
// targets
// time in stage
const DAYS = { error: `must be a number of days 0–${LONGEST_DAYS}` };
const days = z.number(DAYS).min(0, DAYS).max(LONGEST_DAYS, DAYS);

/** How long deals stood in one stage, for `Funnel.survival`. */
export const stageTimes = z.array(z.strictObject({ days, left: flag })) satisfies z.ZodType<readonly StageTime[]>;

/** How long deals stood in which stage, for `Funnel.staleDeals`. */
export const stageHistory = z.array(z.strictObject({ stage: id, days, left: flag })) satisfies z.ZodType<
  readonly StageHistory[]
>;

/** Open deals and how long they have stood in their stages, for `Funnel.staleDeals`. */
export const standingDeals = rows(z.strictObject({ id, stage: id, days })) satisfies z.ZodType<readonly StandingDeal[]>;

/** Counts of deals that went from one stage to another, for `Funnel.markov`. */
export const transitions = z.array(z.strictObject({ from: id, to: id, count })) satisfies z.ZodType<
  readonly Transition[]
>;
