/** Books from outside. */
import * as z from "zod";
import { answers, coach } from "../c139/schema.js";
import { observations } from "../cycle/schema.js";
import { concernReports, decisionCriteria, vendorRatings } from "../competition/schema.js";
import { OPENINGS, TERRITORIES } from "../competition/index.js";
import { CLASSES } from "../customer/index.js";
import { amount, currency, day, id, oneOf, ratio, size } from "../fields.js";
import { stageCounts } from "../funnel/schema.js";
import { stakeholders } from "../stakeholder/schema.js";
import { accountMachines } from "../territory/schema.js";
import { type Account, type Book, type Contest, type Deal, OUTCOMES } from "./index.js";

/** A customer with what it bought. */
export const account = z.strictObject({
  id,
  name: id.optional(),
  bought: z.array(z.strictObject({ period: id, amount, currency: currency.optional() })).optional(),
  tier: oneOf(CLASSES).optional(),
  machines: accountMachines.optional(),
}) satisfies z.ZodType<Account>;

/** The customer's criteria and ratings; what fits together between them shows in the review. */
const contest = z.strictObject({
  us: id,
  criteria: decisionCriteria,
  ratings: vendorRatings,
  scale: z.strictObject({ low: amount, high: amount }).optional(),
}) satisfies z.ZodType<Contest>;

/** A deal; everything but its id and account may be absent. */
export const deal = z.strictObject({
  id,
  account: id,
  name: id.optional(),
  amount: size.optional(),
  currency: currency.optional(),
  probability: ratio.optional(),
  answers: answers.optional(),
  coaches: z.array(coach).optional(),
  claimed: z.boolean({ error: "must be true or false" }).optional(),
  expectedClose: day.optional(),
  lastTouched: day.optional(),
  observations: observations.optional(),
  stakeholders: stakeholders.optional(),
  opening: z.strictObject({ territory: oneOf(TERRITORIES).optional(), opening: oneOf(OPENINGS).optional() }).optional(),
  contest: contest.optional(),
  concerns: concernReports.optional(),
  outcome: oneOf(OUTCOMES).optional(),
}) satisfies z.ZodType<Deal>;

const whole = { error: "must be a whole number of at least 1" };

/** A book of accounts and deals. Rows that do not fit together are reported along with fields that are wrong. */
export const book = z
  .strictObject({
    name: id.optional(),
    note: id.optional(),
    unit: z.int(whole).min(1, whole).optional(),
    accounts: z.array(account),
    deals: z.array(deal),
    funnel: stageCounts.optional(),
  })
  .superRefine(
    (given, context) => {
      for (const { path, message } of misfits(given)) context.addIssue({ code: "custom", path, message });
    },
    { when: () => true }, // also when fields are wrong: all problems in one go
  ) satisfies z.ZodType<Book>;

interface Misfit {
  readonly path: (string | number)[];
  readonly message: string;
}

type Row = Readonly<Record<string, unknown>>;

/** What is wrong between the rows of a book, whatever is wrong inside them. */
function misfits(given: unknown): Misfit[] {
  const [accounts, deals, funnel] = [
    rows(given, "accounts"),
    rows(given, "deals"),
    rows(field(given, "funnel"), "rows"),
  ];
  const ids = new Set(accounts.map((row) => row.id));
  const strangers = deals.flatMap(({ account: of }, row) =>
    typeof of !== "string" || ids.has(of)
      ? []
      : [{ path: ["deals", row, "account"], message: "must be the id of an account" }],
  );
  const bought = accounts.flatMap((row, at) =>
    rows(row, "bought").map((purchase, nth) => ({ row: purchase, path: ["accounts", at, "bought", nth] })),
  );
  return [
    ...repeated(accounts, ["accounts"]),
    ...repeated(deals, ["deals"]),
    ...strangers,
    ...bare(deals.map((row, at) => ({ row, path: ["deals", at] }))),
    ...bare(bought),
    ...repeated(funnel, ["funnel", "rows"]),
    ...uneven(field(given, "funnel")),
  ];
}

function field(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? new Map<string, unknown>(Object.entries(of)).get(name) : undefined;
}

function rows(of: unknown, name: string): Row[] {
  const list = field(of, name);
  return Array.isArray(list) ? list.map((row) => (typeof row === "object" && row !== null ? row : {})) : [];
}

function repeated(list: readonly Row[], path: readonly string[]): Misfit[] {
  const first = new Map<unknown, number>();
  return list.flatMap(({ id: own }, row) => {
    const before = first.get(own);
    if (before === undefined) first.set(own, row);
    if (before === undefined || typeof own !== "string") return [];
    return [{ path: [...path, row, "id"], message: `must be unique, but ${path.join(".")}[${before}] has it too` }];
  });
}

/** Amounts without a currency beside amounts that have one. */
function bare(list: readonly { readonly row: Row; readonly path: (string | number)[] }[]): Misfit[] {
  const priced = list.filter(({ row }) => row.amount !== undefined);
  if (priced.every(({ row }) => row.currency === undefined)) return [];
  return priced
    .filter(({ row }) => row.currency === undefined)
    .map(({ path }) => ({ path: [...path, "currency"], message: "must be given, since other amounts have one" }));
}

/** Funnel rows that do not match their stages, and cohorts that grow. */
function uneven(funnel: unknown): Misfit[] {
  const stages = field(funnel, "stages");
  return rows(funnel, "rows").flatMap(({ counts }, row): Misfit[] => {
    if (!Array.isArray(counts) || !Array.isArray(stages)) return [];
    const path = ["funnel", "rows", row, "counts"];
    if (counts.length !== stages.length)
      return [{ path, message: `must hold ${stages.length} counts, one for each stage` }];
    const grown = counts.findIndex((count, at) => at > 0 && isMore(count, counts[at - 1]));
    if (field(funnel, "kind") !== "cohort" || grown < 0) return [];
    return [{ path: [...path, grown], message: "must be at most the count before, since a cohort never grows" }];
  });
}

function isMore(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" && a > b;
}
