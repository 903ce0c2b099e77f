/** Customer documents from outside. */
import * as z from "zod";
import { amount, count, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import {
  type AccountFacts,
  ANSWER_LEVELS,
  type ContactedCustomer,
  type CustomerAmount,
  type CustomerGroup,
  type CustomerHistory,
  KEY_ACCOUNT_CRITERIA,
  type KeyAccountAnswers,
  LONGEST_INTERVAL,
  ORIENTATION_QUESTIONS,
  type OrientationAnswers,
  type Prospect,
  PROSPECT_LEVELS,
  PROSPECT_STATUSES,
  type ProspectRow,
  type ProspectStatus,
  type Purchase,
  type RhythmRow,
  SELECTION_QUESTIONS,
  type SpendBehaviour,
  SPENDING,
  type ClassifiedCustomer,
  type Order,
  type RfmCustomer,
  type SegmentRule,
  type Share,
  type TimedCustomer,
  type TimePlan,
} from "./index.js";

/** What each customer brings, for every analysis by amount. */
export const customers = rows(
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

/** What each customer bought period by period, for `Customer.changes`; `null` is a period that is not known. */
export const customerChanges = rows(
  z.strictObject({
    id,
    amounts: z.array(amount.nullable().transform((known) => known ?? undefined)),
    reason: id.optional(),
  }),
) satisfies z.ZodType<readonly CustomerHistory[]>;

// When they buy

/** A prospect with its expected day or status, for `Customer.prospectLevel`. */
export const prospect = z.strictObject({
  expected: day.optional(),
  status: oneOf(Object.keys(PROSPECT_STATUSES) as [ProspectStatus, ...ProspectStatus[]]).optional(),
}) satisfies z.ZodType<Prospect>;

/** Prospects at the start of a period and what it brought, for `Customer.prospectRatios`. */
export const prospects = rows(
  z.strictObject({
    id,
    level: oneOf(PROSPECT_LEVELS).nullable(),
    isNew: flag.optional(),
    bought: flag.optional(),
  }),
) satisfies z.ZodType<readonly ProspectRow[]>;

/** The last contact with each customer, for `Customer.contactRhythm`. */
export const contacts = rows(z.strictObject({ id, class: id, lastContact: day.optional() })) satisfies z.ZodType<
  readonly ContactedCustomer[]
>;

const DAYS = { error: `must be an integer 1–${LONGEST_INTERVAL}` };

/** How often each class is contacted, for `Customer.contactRhythm`. */
export const rhythm = rows(
  z.strictObject({
    class: id,
    every: z.int(DAYS).min(1, DAYS).max(LONGEST_INTERVAL, DAYS),
    form: id.optional(),
    hoursPerContact: size.optional(),
  }),
  "class",
) satisfies z.ZodType<readonly RhythmRow[]>;

// How they move

/** What each customer bought, when last and how often, for `Customer.rfm`. */
export const rfmCustomers = rows(
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
export const segments = rows(
  z.strictObject({ id, recency: scoreRange, frequency: scoreRange, amount: scoreRange }),
) satisfies z.ZodType<readonly SegmentRule[]>;

/** The class of each customer in a period, for `Customer.migration`. */
export const classifiedCustomers = rows(
  z.strictObject({ id, class: id, amount: amount.optional() }),
) satisfies z.ZodType<readonly ClassifiedCustomer[]>;

/** Who shares in whole units, by weight, for `Customer.allocate`. */
export const shares = rows(z.strictObject({ id, weight: size })) satisfies z.ZodType<readonly Share[]>;

/** Hours, and how the classes share them, for `Customer.timeAllocation`. */
export const timePlan = z.strictObject({
  hours: count,
  classes: rows(z.strictObject({ class: id, weight: size }), "class"),
}) satisfies z.ZodType<TimePlan>;

/** Customers with the hours spent on them, for `Customer.timeAllocation`. */
export const timedCustomers = rows(z.strictObject({ id, class: id, spent: size.optional() })) satisfies z.ZodType<
  readonly TimedCustomer[]
>;

// All together

/** All that is known of an account, for `Customer.classify`. */
export const accountFacts = z.strictObject({
  id,
  name: id.optional(),
  amount: amount.optional(),
  margin: amount.optional(),
  previous: amount.optional(),
  lastPurchase: day.optional(),
  frequency: count.optional(),
  keyAccount: keyAccountAnswers.optional(),
  orientation: orientationAnswers.optional(),
  purchases: purchases.optional(),
  behaviour: spendBehaviour.optional(),
  position: z
    .strictObject({ isNew: flag.optional(), purchasingPower: size.optional(), ourShare: ratio.optional() })
    .optional(),
  opportunity: z.strictObject({ volume: size.optional(), influence: ratio.optional() }).optional(),
  prospect: z.union([day, prospect], { error: "must be a calendar day or a prospect" }).optional(),
  lastContact: day.optional(),
}) satisfies z.ZodType<AccountFacts>;
