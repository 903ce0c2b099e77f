/** Many deals that were lost on price: how many were sold wrong before, and what failed most often. */
import { each, record, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { type BeforePrice, examined, type LostOnPrice, type PriceAnswers } from "./price.js";
import { type ReviewOptions, readConfidence } from "./review-options.js";
import { BEFORE_PRICE } from "./reviews-table.js";

/** A deal that was lost on price, as somebody says. */
export interface PriceLoss {
  readonly id: string;
  readonly answers: PriceAnswers;
}

/** How often one thing was not right. */
export interface PriceFailure {
  readonly question: BeforePrice;
  readonly failed: number;
  readonly held: number;
  readonly unknown: number;
  /** failed ÷ (failed + held), with Wilson's interval; `undefined` where nobody knows. */
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
}

/** What the deals that were lost on price were mostly lost on. */
export type PriceLossesReason = {
  readonly rule: "priceMostlySelling" | "priceMostlyPrice" | "priceEither" | "priceNoDeals";
  readonly deals: number;
  readonly soldWrong: number;
  readonly price: number;
  readonly unknown: number;
  /** The interval of the share that was sold wrong, from its low end with every unknown deal lost on price to its high end with none. */
  readonly low: number;
  readonly high: number;
};

/** Many deals examined. */
export interface PriceLosses extends Judgement<"mostlySoldWrong" | "mostlyPrice" | "undetermined", PriceLossesReason> {
  readonly method: "wilson";
  readonly confidence: number;
  readonly soldWrongEarlier: readonly string[];
  readonly priceWasTheReason: readonly string[];
  readonly undetermined: readonly string[];
  /** The share of the deals that was sold wrong earlier, with none of the undetermined ones, and with all. */
  readonly share: readonly [low: number, high: number];
  /** Question by question, that which failed most often first. */
  readonly failures: readonly PriceFailure[];
}

/**
 * Examines many deals that were lost on price: how many were sold wrong earlier, and what failed most often.
 *
 * `mostlySoldWrong` and `mostlyPrice` take a share that differs from one half by more than chance, whatever the
 * undetermined deals were: the interval runs from Wilson's low end without them to his high end with them.
 *
 * @throws RangeError for a repeated id, a question that does not exist, or a confidence not between 0 and 1.
 * @example
 * const answers = Object.fromEntries(Competition.BEFORE_PRICE.map((id) => [id, true]))
 * const rows = [..."abcdefgh"].map((id) => ({ id, answers: { ...answers, deciderAtDemo: id === "a" } }))
 * const lost = Competition.lostOnPriceAll(rows)
 * lost.verdict // => "mostlySoldWrong"
 * lost.priceWasTheReason // => ["a"]
 * lost.share // => [0.875, 0.875]
 * lost.failures[0].question // => "deciderAtDemo"
 * lost.failures[0].failed // => 7
 * Competition.lostOnPriceAll([{ id: "a", answers: {} }]).share // => [0, 1]
 * Competition.lostOnPriceAll([]).verdict // => "undetermined"
 * Competition.lostOnPriceAll([..."abcdef"].map((id) => ({ id, answers }))).verdict // => "mostlyPrice"
 * @category Winning and losing
 * @see docs/sources.md#competition-lost-on-price
 */
export function lostOnPriceAll(deals: readonly PriceLoss[], options: ReviewOptions = {}): PriceLosses {
  const where = "Competition.lostOnPriceAll";
  const confidence = readConfidence(where, options);
  const read = each(where, "deals", deals, (deal, what) => {
    const { id, answers } = record(where, what, deal);
    return { id: text(where, `${what}.id`, id), ...examined(where, `${what}.answers`, answers) };
  });
  unique(
    where,
    "deals",
    read.map(({ id }) => id),
  );
  const those = (verdict: LostOnPrice["verdict"]) =>
    read.filter((deal) => deal.verdict === verdict).map(({ id }) => id);
  const [soldWrong, price, open] = [those("soldWrongEarlier"), those("priceWasTheReason"), those("undetermined")];
  const facts = { deals: read.length, soldWrong: soldWrong.length, price: price.length, unknown: open.length };
  return {
    ...mostly(facts, confidence),
    method: "wilson",
    confidence,
    soldWrongEarlier: soldWrong,
    priceWasTheReason: price,
    undetermined: open,
    share:
      read.length === 0 ? [0, 1] : [soldWrong.length / read.length, (soldWrong.length + open.length) / read.length],
    failures: BEFORE_PRICE.map((question) => failure(question, read, confidence)).sort(
      (one, other) => other.failed - one.failed,
    ),
  };
}

type Counted = Pick<PriceLossesReason, "deals" | "soldWrong" | "price" | "unknown">;

function mostly(facts: Counted, confidence: number): Judgement<PriceLosses["verdict"], PriceLossesReason> {
  const { deals, soldWrong, unknown } = facts;
  if (deals === 0) {
    return { verdict: "undetermined", because: [{ rule: "priceNoDeals", ...facts, low: 0, high: 1 }] };
  }
  const { low } = wilson(soldWrong, deals, confidence);
  const { high } = wilson(soldWrong + unknown, deals, confidence);
  if (low > 0.5) return { verdict: "mostlySoldWrong", because: [{ rule: "priceMostlySelling", ...facts, low, high }] };
  if (high < 0.5) return { verdict: "mostlyPrice", because: [{ rule: "priceMostlyPrice", ...facts, low, high }] };
  return { verdict: "undetermined", because: [{ rule: "priceEither", ...facts, low, high }] };
}

function failure(question: BeforePrice, deals: readonly LostOnPrice[], confidence: number): PriceFailure {
  const failed = deals.filter((deal) => deal.failed.includes(question)).length;
  const unknown = deals.filter((deal) => deal.unknown.includes(question)).length;
  const held = deals.length - failed - unknown;
  const known = failed + held;
  return {
    question,
    failed,
    held,
    unknown,
    rate: known === 0 ? undefined : failed / known,
    interval: known === 0 ? undefined : wilson(failed, known, confidence),
  };
}
