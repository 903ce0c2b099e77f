/** C139 documents from outside. */
import * as z from "zod";
import { day, id, oneOf } from "../fields.js";
import {
  type Answers,
  COACH_KINDS,
  type Coach,
  type DatedDeal,
  format,
  ITEMS,
  type Item,
  parse,
  type TrackPoint,
} from "./index.js";

const mark = z.union([z.boolean(), z.literal("unknown")], { error: 'must be true, false or "unknown"' });
const evidenced = z.strictObject({ holds: mark, evidence: id.optional(), on: day.optional() });
const answer = z.union([mark, evidenced], { error: 'must be true, false or "unknown"' });
const shape = Object.fromEntries(
  Object.values(ITEMS)
    .flat()
    .map((item) => [item, answer.optional()]),
);

/** The answers to the 13 items; an item left out is unknown. */
export const answers = z.strictObject(
  shape as { [I in Item]: z.ZodOptional<typeof answer> },
) satisfies z.ZodType<Answers>;

/** A coach's own answers, and what is known of the coach. */
export const coach = z.strictObject({
  kind: oneOf(COACH_KINDS),
  answers,
  name: id.optional(),
  qualities: z
    .strictObject({
      wantsUsToWin: mark.optional(),
      hasInfluence: mark.optional(),
      volunteersAndVerifies: mark.optional(),
    })
    .optional(),
}) satisfies z.ZodType<Coach>;

const value = z.string({ error: "must be written like 1W3F9C" }).transform((text, context) => {
  try {
    return format(parse(text));
  } catch {
    context.addIssue({ code: "custom", message: "must be written like 1W3F9C (W 0–1, F 0–3, C 0–9)" });
    return z.NEVER;
  }
});

/** The values of a deal over time, for `C139.track`. */
export const trackPoints = z.array(z.strictObject({ on: day, value })) satisfies z.ZodType<readonly TrackPoint[]>;

/** Deals that were decided, for `C139.fitWinRates` and `C139.backtest`. */
export const closedDeals = z.array(
  z.strictObject({ value, won: z.boolean({ error: "must be true or false" }), closedOn: day }),
) satisfies z.ZodType<readonly DatedDeal[]>;
