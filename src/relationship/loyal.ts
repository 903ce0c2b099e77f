/** Loyal or only satisfied: who buys again, recommends us and turns other offers down. */
import { type ChecklistReason, covered, type Covered, checklist } from "../checklist.js";
import { flag, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import type { Known } from "./answers.js";
import { LOYALTY_SIGNS } from "./table.js";

/** Something that a loyal customer does. */
export type LoyaltySign = (typeof LOYALTY_SIGNS)[number];

/** What the customer does, and how satisfied it says it is; left out it is not known. */
export interface LoyaltyAnswers extends Known<LoyaltySign, boolean> {
  readonly satisfied?: boolean | undefined;
}

/** Why a customer is loyal, or not. */
export type LoyalReason =
  | ChecklistReason<"loyalty", LoyaltySign>
  | { readonly rule: "loyaltySatisfiedOnly"; readonly missing: readonly LoyaltySign[] };

/** A customer's loyalty. */
export interface Loyal extends Judgement<"loyal" | "notLoyal" | "undetermined", LoyalReason>, Covered<LoyaltySign> {}

/**
 * Tells whether a customer is loyal: only one that repeats its purchases, recommends us and refuses other offers.
 * A satisfied customer is not yet a loyal one, and a reason says so.
 *
 * @throws RangeError for an unknown sign, TypeError for an answer that is not true or false.
 * @example
 * Relationship.loyal({ repeatsPurchase: true, recommends: true, refusesOthers: true }).verdict // => "loyal"
 * const pleased = Relationship.loyal({ satisfied: true, repeatsPurchase: true, refusesOthers: false })
 * pleased.verdict // => "notLoyal"
 * explain(pleased, en.relationship.sentences)[2]
 * // => "The customer is satisfied, which is not yet loyalty: it does not refuse other offers."
 * Relationship.loyal({ recommends: true }).verdict // => "undetermined"
 * @category Loyalty
 * @see docs/sources.md#relationship-loyalty
 */
export function loyal(answers: LoyaltyAnswers): Loyal {
  const where = "Relationship.loyal";
  const { satisfied, ...signs } = record(where, "answers", answers);
  const pleased = satisfied === undefined ? undefined : flag(where, "answers.satisfied", satisfied);
  const { verdict, because, ...cover } = checklist(
    "loyalty",
    covered(where, "answers", signs, LOYALTY_SIGNS, "a sign of loyalty"),
  );
  const only: LoyalReason[] =
    pleased === true && verdict === "incomplete" ? [{ rule: "loyaltySatisfiedOnly", missing: [...cover.missing] }] : [];
  const judged = { complete: "loyal", incomplete: "notLoyal", undetermined: "undetermined" } as const;
  return { verdict: judged[verdict], because: [...because, ...only], ...cover };
}
