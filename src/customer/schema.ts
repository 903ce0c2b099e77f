/** Customer documents from outside. */
import * as z from "zod";
import { amount, day, id, oneOf, ratio, size } from "../fields.js";
import {
  ANSWER_LEVELS,
  type CustomerAmount,
  type CustomerGroup,
  KEY_ACCOUNT_CRITERIA,
  type KeyAccountAnswers,
  ORIENTATION_QUESTIONS,
  type OrientationAnswers,
  type Purchase,
  SELECTION_QUESTIONS,
  SPENDING,
  type SpendBehaviour,
} from "./index.js";

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

/** What a customer bought, in the order of time or with days, for `Customer.brandLoyalty`. */
export const purchases = z
  .array(z.strictObject({ brand: id, amount: size.optional(), on: day.optional() }))
  .superRefine(
    (given, context) => {
      for (const path of [...lacking(given, "amount"), ...lacking(given, "on")]) {
        context.addIssue({ code: "custom", path, message: "must be given, since other purchases have it" });
      }
    },
    { when: () => true }, // also when fields are wrong: all problems in one go
  ) satisfies z.ZodType<readonly Purchase[]>;

/** Where a field is missing that other rows have, whatever is wrong inside the rows. */
function lacking(given: unknown, field: string): [row: number, field: string][] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const has = (row: unknown) =>
    typeof row === "object" && row !== null && new Map(Object.entries(row)).get(field) !== undefined;
  return rows.some(has) ? rows.flatMap((row, at) => (has(row) ? [] : [[at, field]])) : [];
}

/** How a customer spends, for `Customer.spendTier`; what is left out is unknown. */
export const spendBehaviour = z.strictObject({
  member: flag.optional(),
  hasBalance: flag.optional(),
  spending: oneOf(SPENDING).optional(),
  openToNewProducts: flag.optional(),
  newlyOpened: flag.optional(),
}) satisfies z.ZodType<SpendBehaviour>;

// Where they stand

// When they buy

// How they move
