/** Funnel documents from outside. */
import * as z from "zod";
import { count, currency, day, id, oneOf, ratio, size } from "../fields.js";
import { COUNT_KINDS, DEAL_OUTCOMES, type ForecastDeal, type OpenDeal } from "./index.js";

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
