/** The shape of a funnel: hunting for short-term deals, or cultivating long-term accounts? */
import { count, each, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { EVEN_TENTHS, type SHAPES, SMALL_SAMPLE } from "./table.js";

/** `topHeavy`: most customers are at early stages, cultivating; `bottomHeavy`: at late ones, hunting. */
export type Shape = (typeof SHAPES)[number];

/** Why a funnel has its shape; `place` is the customers' mean place, 0 at the first stage and 1 at the last. */
export type ShapeReason =
  | { readonly rule: "mostlyEarly"; readonly place: number; readonly customers: number }
  | { readonly rule: "mostlyLate"; readonly place: number; readonly customers: number }
  | { readonly rule: "spreadOut"; readonly place: number; readonly customers: number }
  | { readonly rule: "tooFewForShape"; readonly customers: number; readonly below: number };

/** The shape of a funnel, and where its customers stand on average. */
export interface FunnelShape extends Judgement<Shape, ShapeReason> {
  /** Σ count · stage ÷ (Σ count · (stages − 1)), the first stage being 0; `undefined` without customers. */
  readonly place: number | undefined;
}

/**
 * The shape of a snapshot: top-heavy if its customers stand at 0.4 of the way or earlier on average, bottom-heavy if at
 * 0.6 or later, even in between. Top-heavy is cultivating, bottom-heavy hunting: neither is wrong, but each wants to be
 * meant.
 *
 * @throws RangeError for fewer than two counts, or a count below 0.
 * @example
 * Funnel.shape([160, 110, 75, 42, 35, 30]).verdict // => "topHeavy"
 * Funnel.shape([5, 10, 40]).because // => [{ rule: "mostlyLate", place: 9 / 11, customers: 55 }]
 * Funnel.shape([20, 20, 20]).verdict // => "even"
 * Funnel.shape([9, 2, 1]).verdict // => "undetermined"
 * @category Activity
 * @see docs/sources.md#funnel-shape
 */
export function shape(counts: readonly number[]): FunnelShape {
  const where = "Funnel.shape";
  const held = each(where, "counts", counts, (entry, what) => count(where, what, entry));
  if (held.length < 2) throw refusal(where, "counts.length", "must be at least 2, one for each stage", held.length);
  const customers = held.reduce((sum, own) => sum + BigInt(own), 0n);
  const way = held.reduce((sum, own, stage) => sum + BigInt(own) * BigInt(stage), 0n);
  const whole = customers * BigInt(held.length - 1);
  const place = customers === 0n ? undefined : Number(way) / Number(whole);
  const heads = Number(customers);
  if (place === undefined || heads < SMALL_SAMPLE) {
    const because: ShapeReason = { rule: "tooFewForShape", customers: heads, below: SMALL_SAMPLE };
    return { place, verdict: "undetermined", because: [because] };
  }
  const facts = { place, customers: heads };
  if (10n * way <= BigInt(EVEN_TENTHS.from) * whole) {
    return { place, verdict: "topHeavy", because: [{ rule: "mostlyEarly", ...facts }] };
  }
  return 10n * way >= BigInt(EVEN_TENTHS.to) * whole
    ? { place, verdict: "bottomHeavy", because: [{ rule: "mostlyLate", ...facts }] }
    : { place, verdict: "even", because: [{ rule: "spreadOut", ...facts }] };
}
