/** Observations of a buyer, from outside. */
import * as z from "zod";
import { day, oneOf, ratio } from "../fields.js";
import {
  ACTIONS,
  type ActionId,
  EVENTS,
  type EventId,
  type ImplementationFacts,
  type Observation,
  SIGNALS,
  type SignalId,
  WITNESSES,
} from "./index.js";

type Observable = SignalId | EventId | ActionId;

const IDS = [...Object.keys(SIGNALS), ...Object.keys(EVENTS), ...Object.values(ACTIONS).flat()] as [
  Observable,
  ...Observable[],
];

const WHAT = { error: "must be the id of a signal, an event or an action of the catalogue" };

/** What was seen of one buyer, for `Cycle.detect`; in any order. */
export const observations = z.array(
  z.strictObject({
    signal: z.enum(IDS, WHAT),
    observedAt: day,
    by: oneOf(WITNESSES),
    weight: ratio.optional(),
  }),
) satisfies z.ZodType<readonly Observation[]>;

// The customer's budget, what we know

// Implementation

/** What is known of an implementation, for `Cycle.implementationPhase`. */
export const implementationFacts = z.strictObject({
  goLive: day.optional(),
  contractSigned: day.optional(),
  observations: observations.optional(),
}) satisfies z.ZodType<ImplementationFacts>;
