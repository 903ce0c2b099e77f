/** The ids of the model as types. */
import type { ACTIONS, REGRESSIONS, SIGNALS, WITNESSES } from "./signals.js";
import { type EVENTS, type SELLER_STAGES, type STAGE_STRATEGIES, STAGES } from "./table.js";

/** A stage of the buyer. */
export type Stage = (typeof STAGES)[number];

/** A stage of the seller's process. */
export type SellerStage = keyof typeof SELLER_STAGES;

/** What a stage of the buyer asks of the seller. */
export type StageStrategy = (typeof STAGE_STRATEGIES)[Stage]["strategy"];

/** How a seller goes wrong who is not where the buyer is. */
export type StageError = (typeof STAGE_STRATEGIES)[Stage]["ahead" | "behind"];

/** A step inside a stage of the seller's process. */
export type SellerStep = (typeof SELLER_STAGES)[SellerStage]["steps"][number];

/** What a stage of the seller's process is for. */
export type SellerGoal = (typeof SELLER_STAGES)[SellerStage]["goals"][number];

/** An event that ends a stage of the seller's process. */
export type EventId = keyof typeof EVENTS;

/** Something a buyer does that speaks for a stage. */
export type SignalId = keyof typeof SIGNALS;

/** A signal by which a buyer goes back. */
export type RegressionId = keyof typeof REGRESSIONS;

/** Something the seller did. */
export type ActionId = (typeof ACTIONS)[SellerStage][number];

/** Who has seen it. */
export type Witness = (typeof WITNESSES)[number];

/** The place of a stage among the six, from 0. */
export const placeOf = (stage: Stage): number => STAGES.indexOf(stage);
