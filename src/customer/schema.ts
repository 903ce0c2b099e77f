/** Customer documents from outside. */
import * as z from "zod";
import { amount, id, oneOf, ratio } from "../fields.js";
import {
  ANSWER_LEVELS,
  type CustomerAmount,
  type CustomerGroup,
  KEY_ACCOUNT_CRITERIA,
  type KeyAccountAnswers,
  ORIENTATION_QUESTIONS,
  type OrientationAnswers,
  SELECTION_QUESTIONS,
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

// What they are to us

const flag = z.boolean({ error: "must be true or false" });

/** The same answer to each question; one left out is unknown. */
const answersTo = <Id extends string, Answer extends z.ZodType>(ids: readonly Id[], answer: Answer) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, answer.optional()])) as { [I in Id]: z.ZodOptional<Answer> });

/** What is known of a customer who might be a key account, for `Customer.keyAccount`. */
export const keyAccountAnswers = z.strictObject({
  criteria: answersTo(KEY_ACCOUNT_CRITERIA, flag).optional(),
  selection: answersTo(SELECTION_QUESTIONS, ratio).optional(),
}) satisfies z.ZodType<KeyAccountAnswers>;

/** What is known of what a customer values, for `Customer.valueOrientation`. */
export const orientationAnswers = answersTo(
  ORIENTATION_QUESTIONS,
  oneOf(ANSWER_LEVELS),
) satisfies z.ZodType<OrientationAnswers>;

// Where they stand

// When they buy

// How they move
