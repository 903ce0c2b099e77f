/** Customer documents from outside. */
import * as z from "zod";
import { amount, id, ratio } from "../fields.js";
import type { CustomerAmount, CustomerGroup } from "./index.js";

/** What each customer brings, for every analysis by amount. */
export const customers = z.array(
  z.strictObject({ id, amount, margin: amount.optional(), previous: amount.optional() }),
) satisfies z.ZodType<readonly CustomerAmount[]>;

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
