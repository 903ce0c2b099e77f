/** Customer documents from outside. */
import * as z from "zod";
import { amount, day, id, oneOf, ratio, size } from "../fields.js";
import {
  type ContactedCustomer,
  type CustomerAmount,
  type CustomerGroup,
  type CustomerHistory,
  LONGEST_INTERVAL,
  PROSPECT_LEVELS,
  PROSPECT_STATUSES,
  type Prospect,
  type ProspectRow,
  type ProspectStatus,
  type RhythmRow,
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

// Where they stand

/** What each customer bought period by period, for `Customer.changes`; `null` is a period that is not known. */
export const customerChanges = z.array(
  z.strictObject({
    id,
    amounts: z.array(amount.nullable().transform((known) => known ?? undefined)),
    reason: id.optional(),
  }),
) satisfies z.ZodType<readonly CustomerHistory[]>;

// When they buy

const flag = z.boolean({ error: "must be true or false" });

/** A prospect with its expected day or status, for `Customer.prospectLevel`. */
export const prospect = z.strictObject({
  expected: day.optional(),
  status: oneOf(Object.keys(PROSPECT_STATUSES) as [ProspectStatus, ...ProspectStatus[]]).optional(),
}) satisfies z.ZodType<Prospect>;

/** Prospects at the start of a period and what it brought, for `Customer.prospectRatios`. */
export const prospects = z.array(
  z.strictObject({
    id,
    level: oneOf(PROSPECT_LEVELS).nullable(),
    isNew: flag.optional(),
    bought: flag.optional(),
  }),
) satisfies z.ZodType<readonly ProspectRow[]>;

/** The last contact with each customer, for `Customer.contactRhythm`. */
export const contacts = z.array(z.strictObject({ id, class: id, lastContact: day.optional() })) satisfies z.ZodType<
  readonly ContactedCustomer[]
>;

const DAYS = { error: `must be an integer 1–${LONGEST_INTERVAL}` };

/** How often each class is contacted, for `Customer.contactRhythm`. */
export const rhythm = z.array(
  z.strictObject({
    class: id,
    every: z.int(DAYS).min(1, DAYS).max(LONGEST_INTERVAL, DAYS),
    form: id.optional(),
    hoursPerContact: size.optional(),
  }),
) satisfies z.ZodType<readonly RhythmRow[]>;
