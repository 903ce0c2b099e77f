/** The seller's stage against the buyer's: together, ahead or behind, and what that error is called. */
import { integer, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { placeOf, type SellerStage, type Stage, type StageError, type StageStrategy } from "./ids.js";
import { readSeller, readStage } from "./parameters.js";
import { SELLER_STAGES, STAGE_STRATEGIES } from "./table.js";

/** Which loop of the cycle each is in, from 1. */
export interface Loops {
  readonly buyerLoop?: number | undefined;
  readonly sellerLoop?: number | undefined;
}

/** Why the seller is, or is not, where the buyer is. */
export type AlignmentReason =
  | { readonly rule: "sellerAligned"; readonly buyer: Stage; readonly seller: SellerStage }
  | {
      readonly rule: "sellerAhead" | "sellerBehind";
      readonly buyer: Stage;
      readonly seller: SellerStage;
      readonly error: StageError;
      readonly remedy: StageStrategy;
    }
  | { readonly rule: "sellerLoopBehind" | "sellerLoopAhead"; readonly buyerLoop: number; readonly sellerLoop: number }
  | { readonly rule: "buyerUnknown" | "sellerUnknown" };

/** Where the seller is against the buyer. */
export interface Alignment
  extends Judgement<"aligned" | "sellerAhead" | "sellerBehind" | "undetermined", AlignmentReason> {
  /** The error that this is commonly called; `undefined` while the two are together or either is not known. */
  readonly error: StageError | undefined;
  /** What to do about it: what the buyer's stage asks for. */
  readonly remedy: StageStrategy | undefined;
}

/**
 * Compares the seller's stage with the buyer's: `aligned`, `sellerAhead` or `sellerBehind`, with the named error and the
 * remedy, and `undetermined` where either is not known.
 *
 * Each stage of the seller is for one or two of the buyer's. Where the buyer is in a later loop of the cycle, the seller
 * is behind whatever the stages are.
 *
 * @throws RangeError for an unknown stage, or a loop that is no whole number from 1.
 * @example
 * Cycle.alignment("recognitionOfNeeds", "criteriaSetting").verdict // => "sellerAhead"
 * Cycle.alignment("recognitionOfNeeds", "criteriaSetting").error // => "presentingTooEarly"
 * Cycle.alignment("recognitionOfNeeds", "criteriaSetting").remedy // => "developNeeds"
 * Cycle.alignment("decision", "concernResolution").verdict // => "aligned"
 * Cycle.alignment("implementation", "concernResolution").error // => "handingOver"
 * Cycle.alignment("recognitionOfNeeds", "accountMaintenance", { buyerLoop: 2 }).error // => "takingForGranted"
 * Cycle.alignment(undefined, "needsAnalysis").because // => [{ rule: "buyerUnknown" }]
 * @category Alignment
 * @see docs/sources.md#cycle-stages
 */
export function alignment(buyer: Stage | undefined, seller: SellerStage | undefined, loops: Loops = {}): Alignment {
  const where = "Cycle.alignment";
  const stage = buyer === undefined ? undefined : readStage(where, "buyer", buyer);
  const own = seller === undefined ? undefined : readSeller(where, "seller", seller);
  const { buyerLoop: given, sellerLoop: ours } = record(where, "loops", loops);
  const buyerLoop = integer(where, "buyerLoop", given ?? 1, 1, Number.MAX_SAFE_INTEGER);
  const sellerLoop = integer(where, "sellerLoop", ours ?? 1, 1, Number.MAX_SAFE_INTEGER);

  if (own === undefined) return unknown("sellerUnknown");
  if (buyerLoop !== sellerLoop) return otherLoop(buyerLoop, sellerLoop, stage);
  if (stage === undefined) return unknown("buyerUnknown");
  const places = SELLER_STAGES[own].buyer.map(placeOf);
  const place = placeOf(stage);
  const pair = { buyer: stage, seller: own };
  if (places.includes(place)) {
    return { verdict: "aligned", because: [{ rule: "sellerAligned", ...pair }], error: undefined, remedy: undefined };
  }
  const { strategy: remedy, ahead, behind } = STAGE_STRATEGIES[stage];
  const isAhead = places.every((own) => own > place);
  const error = isAhead ? ahead : behind;
  const rule = isAhead ? "sellerAhead" : "sellerBehind";
  return { verdict: rule, because: [{ rule, ...pair, error, remedy }], error, remedy };
}

function unknown(rule: "buyerUnknown" | "sellerUnknown"): Alignment {
  return { verdict: "undetermined", because: [{ rule }], error: undefined, remedy: undefined };
}

/** One of the two has begun anew, and the other has not. */
function otherLoop(buyerLoop: number, sellerLoop: number, stage: Stage | undefined): Alignment {
  const remedy = stage === undefined ? undefined : STAGE_STRATEGIES[stage].strategy;
  return buyerLoop > sellerLoop
    ? {
        verdict: "sellerBehind",
        because: [{ rule: "sellerLoopBehind", buyerLoop, sellerLoop }],
        error: "takingForGranted",
        remedy: remedy ?? "watchForNewNeeds",
      }
    : {
        verdict: "sellerAhead",
        because: [{ rule: "sellerLoopAhead", buyerLoop, sellerLoop }],
        error: stage === undefined ? undefined : STAGE_STRATEGIES[stage].ahead,
        remedy,
      };
}
