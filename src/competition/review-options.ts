/** What the statistics over many deals are asked for alike. */
import { level, record } from "../check.js";
import { REVIEW_CONFIDENCE } from "./reviews-table.js";

/** How sure the intervals shall be. */
export interface ReviewOptions {
  /** Between 0 and 1; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** The confidence, with what stands in for it. */
export function readConfidence(where: string, options: ReviewOptions): number {
  const { confidence = REVIEW_CONFIDENCE } = record(where, "options", options);
  return level(where, "confidence", confidence);
}

/** 1 − confidence without the dust of binary fractions: 0.05, not 0.050000000000000044. */
export function chanceLeft(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}
