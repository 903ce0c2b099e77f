/** "Lost on price": was it the price, or had the selling gone wrong before the price was talked of? */
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { BEFORE_PRICE } from "./reviews-table.js";

/** What should have been right before the price could decide. */
export type BeforePrice = (typeof BEFORE_PRICE)[number];

/** Whether each was so; left out nobody knows. */
export type PriceAnswers = ChecklistAnswers<BeforePrice>;

/** What a deal that was "lost on price" was lost on. */
export type PriceVerdict = "priceWasTheReason" | "soldWrongEarlier";

/** Why it was the price, or was not. */
export type PriceReason =
  | { readonly rule: "priceSoldWrong"; readonly failed: readonly BeforePrice[]; readonly of: number }
  | { readonly rule: "priceAlone"; readonly of: number }
  | { readonly rule: "priceOpen"; readonly unknown: readonly BeforePrice[]; readonly of: number };

/** One deal examined. */
export interface LostOnPrice extends Judgement<PriceVerdict | "undetermined", PriceReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly PriceVerdict[];
  readonly failed: readonly BeforePrice[];
  readonly unknown: readonly BeforePrice[];
}

/**
 * Examines a deal that is said to be lost on price: `soldWrongEarlier` as soon as one thing was not right before,
 * `priceWasTheReason` only if all were.
 *
 * @throws RangeError for a question that does not exist, TypeError for an answer that is neither true nor false.
 * @example
 * const lost = Competition.lostOnPrice({ deciderAtDemo: false, budgetKnown: true })
 * lost.verdict // => "soldWrongEarlier"
 * lost.failed // => ["deciderAtDemo"]
 * explain(lost, en.competition.sentences)[0]
 * // => "The price was not the reason; the selling before it lacked 1 of 6 things: the decision maker at the demonstration."
 * Competition.lostOnPrice({ budgetKnown: true }).possible // => ["priceWasTheReason", "soldWrongEarlier"]
 * const right = Object.fromEntries(Competition.BEFORE_PRICE.map((id) => [id, true]))
 * Competition.lostOnPrice(right).verdict // => "priceWasTheReason"
 * @category Winning and losing
 * @see docs/sources.md#competition-lost-on-price
 */
export function lostOnPrice(answers: PriceAnswers): LostOnPrice {
  return examined("Competition.lostOnPrice", "answers", answers);
}

/** The same in another function's name. */
export function examined(where: string, what: string, answers: PriceAnswers): LostOnPrice {
  const { missing, unknown } = covered(where, what, answers, BEFORE_PRICE, "a question of the examination");
  const of = BEFORE_PRICE.length;
  const found = { failed: missing, unknown };
  const open: PriceReason[] = unknown.length > 0 ? [{ rule: "priceOpen", unknown, of }] : [];
  if (missing.length > 0) {
    const because: PriceReason[] = [{ rule: "priceSoldWrong", failed: missing, of }, ...open];
    return { verdict: "soldWrongEarlier", because, possible: ["soldWrongEarlier"], ...found };
  }
  if (open.length > 0) {
    return { verdict: "undetermined", because: open, possible: ["priceWasTheReason", "soldWrongEarlier"], ...found };
  }
  return {
    verdict: "priceWasTheReason",
    because: [{ rule: "priceAlone", of }],
    possible: ["priceWasTheReason"],
    ...found,
  };
}
