/** Funnel documents from outside. */
import * as z from "zod";
import { amount, count, currency, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import {
  type CohortRecord,
  convert,
  COUNT_KINDS,
  type CountedGroup,
  DEAL_CATEGORIES,
  DEAL_OUTCOMES,
  type ExchangeOptions,
  type Levers,
  LONGEST_DAYS,
  type MonthlySales,
  MONTHS,
  type OpenDeal,
  type OrderNeed,
  type PastForecast,
  type PlannedMonth,
  type PlannedVisits,
  type PlanRecord,
  type PipelineDeal,
  type RollingMonth,
  type Snapshot,
  type StagedDeal,
  type StageHistory,
  type StageTime,
  type StandingDeal,
  type Transition,
  type Visit,
  type WorkedTime,
  type YearOfMonths,
} from "./index.js";

/** Whether an amount is more than nothing, which its digits tell; a number may round a text to 0. */
const isAbove0 = (value: number | string) => /[1-9]/.test(`${value}`.replace(/e.*/i, ""));

const above0 = size.refine((value) => isAbove0(value), { error: "must be above 0" });

/** The deals of a weighted pipeline, for `Funnel.weighted`. */
export const openDeals = z.array(
  z.strictObject({
    ...{ amount: size, probability: ratio },
    ...{ currency: currency.optional(), outcome: oneOf(DEAL_OUTCOMES).optional() },
  }),
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

/** The deals of a pipeline, for `Funnel.convert`, `categories`, `forecast` and its kin. */
export const pipelineDeals = z.array(
  z
    .strictObject({
      id: id.optional(),
      amount: size,
      probability: ratio.optional(),
      currency: currency.optional(),
      outcome: oneOf(DEAL_OUTCOMES).optional(),
      category: oneOf(DEAL_CATEGORIES).optional(),
      closeDay: day.optional(),
    })
    .refine(({ category, outcome }) => category !== "closed" || outcome !== "open", {
      path: ["category"],
      error: 'must not be "closed" while the outcome is "open"',
    }),
) satisfies z.ZodType<readonly PipelineDeal[]>;

/** Whether the currency itself has a rate of 1, however it is written, or none: the function tells. */
function fits(options: ExchangeOptions): boolean {
  try {
    return convert([], options).deals.length === 0;
  } catch {
    return false;
  }
}

/** The currency wanted and the rates, for `Funnel.convert`. */
export const exchangeRates = z.strictObject({ to: currency, rates: z.record(currency, above0) }).refine(fits, {
  path: ["rates"],
  error: "must give the currency itself a rate of 1, or none",
}) satisfies z.ZodType<ExchangeOptions>;

// distribution

// speed

/** The levers of sales velocity, for `Funnel.velocity` and `Funnel.levers`. */
export const velocityLevers = z.strictObject({
  deals: count,
  averageValue: size,
  winRate: ratio,
  cycleDays: z.number("must be a finite number above 0").gt(0, "must be a finite number above 0"),
}) satisfies z.ZodType<Levers>;

// movement

/** All deals as they stood on a day, for `Funnel.flow`. */
export const snapshot = z.strictObject({
  asOf: day,
  deals: rows(
    z.strictObject({
      id,
      amount: size,
      closeDay: day.optional(),
      outcome: oneOf(DEAL_OUTCOMES).optional(),
      currency: currency.optional(),
    }),
  ),
}) satisfies z.ZodType<Snapshot>;

/** Past forecasts and what came, for `Funnel.bias`. */
export const forecastHistory = z.array(
  z.strictObject({ period: id.optional(), forecast: amount, actual: amount, currency: currency.optional() }),
) satisfies z.ZodType<readonly PastForecast[]>;

// targets

/** An amount of one month; `null` is not known, and nothing else is left out. */
const monthly = size.nullable().transform((known) => known ?? undefined);

/** Years of months, for `Funnel.seasonalIndex`; a month that is not known is `null` in JSON. */
export const salesYears = rows(
  z.strictObject({ year: id, months: z.array(monthly).length(MONTHS, `must hold ${MONTHS} months`) }),
  "year",
) satisfies z.ZodType<readonly YearOfMonths[]>;

/** What turns a sales target into orders, for `Funnel.neededOrders`. */
export const orderNeed = z.strictObject({
  target: size,
  orderDepth: above0,
  seasonalIndex: above0.optional(),
  orderConversion: ratio,
  registrationRate: ratio,
  base: z.strictObject({ prospects: size, conversion: ratio }).optional(),
}) satisfies z.ZodType<OrderNeed>;

/** The months of a plan, for `Funnel.planGate`. */
export const plannedMonths = z.array(
  z.strictObject({ target: size.optional(), actual: amount.optional() }),
) satisfies z.ZodType<readonly PlannedMonth[]>;

/** The months of a rolling plan, for `Funnel.rollingPlan`. */
export const rollingMonths = z
  .array(
    z
      .strictObject({ season: size, actual: amount.optional(), frozen: size.optional() })
      .refine(({ actual, frozen }) => actual === undefined || frozen === undefined, {
        path: ["frozen"],
        error: "must be left out of a month that has an actual",
      }),
  )
  .refine((months) => months.some(({ season }) => isAbove0(season)), {
    error: "must hold at least one weight above 0",
  }) satisfies z.ZodType<readonly RollingMonth[]>;

/** Monthly sales with their targets, for `Funnel.steadiness`. */
export const monthlySales = rows(
  z
    .strictObject({ id, units: z.array(size), targets: z.array(monthly).optional() })
    .refine(({ units, targets }) => targets === undefined || targets.length === units.length, {
      path: ["targets"],
      error: "must be one for each month",
    }),
) satisfies z.ZodType<readonly MonthlySales[]>;

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
