/** Customer documents from outside. */
import * as z from "zod";
import { amount, count, day, id, ratio, size } from "../fields.js";
import type {
  ClassifiedCustomer,
  CustomerAmount,
  CustomerGroup,
  Order,
  RfmCustomer,
  SegmentRule,
  Share,
  TimedCustomer,
  TimePlan,
} from "./index.js";

/** What each customer bought, for `Customer.abc`. */
export const customers = z.array(z.strictObject({ id, amount })) satisfies z.ZodType<readonly CustomerAmount[]>;

/** Groups of customers in shares of the whole, for `Customer.groupReturns`, with the source they were taken from. */
export const customerGroups = z.strictObject({
  source: z.string().optional(),
  groups: z.array(
    z.strictObject({
      customers: ratio,
      managementTime: ratio.optional(),
      profit: z.number({ error: "must be a share of the profit" }),
    }),
  ),
}) satisfies z.ZodType<{ readonly groups: readonly CustomerGroup[] }>;

// How they move

/** What each customer bought, when last and how often, for `Customer.rfm`. */
export const rfmCustomers = z.array(
  z.strictObject({ id, lastPurchase: day, frequency: count, amount }),
) satisfies z.ZodType<readonly RfmCustomer[]>;

/** Order lines, for `Customer.purchaseHistory`. */
export const orders = z.array(z.strictObject({ customer: id, on: day, amount })) satisfies z.ZodType<readonly Order[]>;

const SCORE = { error: "must be an integer 1–10" };
const score = z.int(SCORE).min(1, SCORE).max(10, SCORE);
const scoreRange = z
  .tuple([score, score], { error: "must be the lowest and the highest score" })
  .refine(([low, high]) => low <= high, { error: "must be the lowest and the highest score" });

/** A table of segments by scores, for `Customer.rfm` and `Customer.checkSegments`. */
export const segments = z.array(
  z.strictObject({ id, recency: scoreRange, frequency: scoreRange, amount: scoreRange }),
) satisfies z.ZodType<readonly SegmentRule[]>;

/** The class of each customer in a period, for `Customer.migration`. */
export const classifiedCustomers = z.array(
  z.strictObject({ id, class: id, amount: amount.optional() }),
) satisfies z.ZodType<readonly ClassifiedCustomer[]>;

/** Who shares in whole units, by weight, for `Customer.allocate`. */
export const shares = z.array(z.strictObject({ id, weight: size })) satisfies z.ZodType<readonly Share[]>;

/** Hours, and how the classes share them, for `Customer.timeAllocation`. */
export const timePlan = z.strictObject({
  hours: count,
  classes: z.array(z.strictObject({ class: id, weight: size })),
}) satisfies z.ZodType<TimePlan>;

/** Customers with the hours spent on them, for `Customer.timeAllocation`. */
export const timedCustomers = z.array(z.strictObject({ id, class: id, spent: size.optional() })) satisfies z.ZodType<
  readonly TimedCustomer[]
>;
