/** Funnel documents from outside. */
import * as z from "zod";
import { count, currency, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import {
  COUNT_KINDS,
  type CountedGroup,
  DEAL_OUTCOMES,
  type ForecastDeal,
  LONGEST_DAYS,
  type OpenDeal,
  type StageHistory,
  type StageTime,
  type StandingDeal,
  type Transition,
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
// activity
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
