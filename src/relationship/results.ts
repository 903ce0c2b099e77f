/** What a seller's results depend on, and which factor holds them back. */
import { ratio } from "../check.js";
import type { Judgement } from "../judgement.js";
import { product } from "../money.js";
import { type Known, readKnown } from "./answers.js";
import { RESULT_FACTORS } from "./table.js";
import { weakest } from "./weakest.js";

/** Time with customers and effect per contact, competitiveness of the product and satisfaction of the customers. */
export type ResultFactor = (typeof RESULT_FACTORS)["inner" | "outer"][number];

/** Each factor, 0–1; left out it is not known. */
export type ResultFactors = Known<ResultFactor, number>;

/** What limits the results, and what the inner factors come to. */
export type ResultReason =
  | {
      readonly rule: "resultsLimited";
      readonly factor: ResultFactor;
      readonly side: "inner" | "outer";
      readonly is: number;
    }
  | { readonly rule: "resultsShared"; readonly factors: readonly ResultFactor[]; readonly is: number }
  | { readonly rule: "resultsFull" }
  | { readonly rule: "resultsUnknown"; readonly factors: readonly ResultFactor[] }
  | { readonly rule: "resultsInner"; readonly low: number; readonly high: number };

/** The factor that limits; `several` where they share the lowest rating, `none` where all are 1. */
export interface Results extends Judgement<ResultFactor | "several" | "none" | "undetermined", ResultReason> {
  /** Time × effect; `undefined` while one of them is not known. */
  readonly inner: number | undefined;
  readonly innerRange: readonly [low: number, high: number];
  /** The factors that limit, or may. */
  readonly couldLimit: readonly ResultFactor[];
}

const FACTORS: readonly ResultFactor[] = [...RESULT_FACTORS.inner, ...RESULT_FACTORS.outer];

/**
 * Names the factor that limits a seller's results – the lowest of the four – and multiplies the two inner ones: time
 * with customers × effect per contact. The outer two stand beside, since a seller alone does not change them.
 *
 * @throws RangeError for an unknown factor, or a rating outside 0–1.
 * @example
 * const seller = Relationship.results({ time: 0.3, effect: 0.8, competitiveness: 0.7, satisfaction: 0.9 })
 * seller.verdict // => "time"
 * seller.inner // => 0.24
 * seller.because // => [{ rule: "resultsLimited", factor: "time", side: "inner", is: 0.3 }, { rule: "resultsInner", low: 0.24, high: 0.24 }]
 * Relationship.results({ time: 0.5, effect: 0.9, competitiveness: 0.5, satisfaction: 0.8 }).because[0] // => { rule: "resultsShared", factors: ["time", "competitiveness"], is: 0.5 }
 * Relationship.results({ time: 0.5 }).because[0] // => { rule: "resultsUnknown", factors: ["time", "effect", "competitiveness", "satisfaction"] }
 * Relationship.results({ time: 1, effect: 1, competitiveness: 1, satisfaction: 1 }).because[0] // => { rule: "resultsFull" }
 * @category Seller
 * @see docs/sources.md#relationship-results
 */
export function results(factors: ResultFactors): Results {
  const known = readKnown("Relationship.results", "factors", factors, FACTORS, "a factor of results", ratio);
  const { couldBe, range, unknown } = weakest(FACTORS, known);
  const end = (otherwise: number) =>
    product(...RESULT_FACTORS.inner.map((factor) => known.get(factor) ?? otherwise)).toNumber();
  const innerRange = [end(0), end(1)] as const;
  const bothKnown = RESULT_FACTORS.inner.every((factor) => known.has(factor));
  const { verdict, reason } = judge(couldBe, unknown, range[1]);
  return {
    verdict,
    because: [reason, { rule: "resultsInner", low: innerRange[0], high: innerRange[1] }],
    inner: bothKnown ? innerRange[0] : undefined,
    innerRange,
    couldLimit: verdict === "none" ? [] : couldBe,
  };
}

function judge(
  couldBe: readonly ResultFactor[],
  unknown: readonly ResultFactor[],
  is: number,
): { verdict: Results["verdict"]; reason: ResultReason } {
  const [factor, another] = couldBe;
  if (unknown.length > 0 || factor === undefined) {
    return { verdict: "undetermined", reason: { rule: "resultsUnknown", factors: [...couldBe] } };
  }
  if (is === 1) return { verdict: "none", reason: { rule: "resultsFull" } };
  if (another !== undefined)
    return { verdict: "several", reason: { rule: "resultsShared", factors: [...couldBe], is } };
  const side = RESULT_FACTORS.inner.some((own) => own === factor) ? "inner" : "outer";
  return { verdict: factor, reason: { rule: "resultsLimited", factor, side, is } };
}
