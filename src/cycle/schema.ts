/** Observations of a buyer, from outside. */
import * as z from "zod";
import { day, flag, oneOf, ratio } from "../fields.js";
import {
  ACTIONS,
  type ActionId,
  BUDGET_PHASES,
  type BudgetCalendar,
  budgetTiming,
  EVENTS,
  type EventId,
  type ImplementationFacts,
  INFORMATION_PARTS,
  type InformationAnswers,
  type InformationPart,
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

/** The days on which the phases of a customer's budget begin, for `Cycle.budgetTiming`. */
export const budgetCalendar = z
  .strictObject({
    planning: day.optional(),
    budgeting: day.optional(),
    execution: day.optional(),
    nextPlanning: day.optional(),
  })
  .superRefine((calendar, context) => {
    const given = [...BUDGET_PHASES, "nextPlanning" as const].filter((name) => isCalendar({ [name]: calendar[name] }));
    let ordered: BudgetCalendar = {};
    for (const name of given) {
      const longer = { ...ordered, [name]: calendar[name] };
      if (isCalendar(longer)) ordered = longer;
      else context.addIssue({ code: "custom", path: [name], message: "must leave a day to each phase before it" });
    }
  }) satisfies z.ZodType<BudgetCalendar>;

/** As `Cycle.budgetTiming` takes it. */
function isCalendar(calendar: BudgetCalendar): boolean {
  try {
    return budgetTiming(calendar, "2026-01-01").possible.length > 0;
  } catch {
    return false;
  }
}

/** Whether each part of the information chain is known, for `Cycle.informationChain`. */
export const informationAnswers = z.strictObject(
  Object.fromEntries(INFORMATION_PARTS.map((part) => [part, flag.optional()])) as {
    [Part in InformationPart]: z.ZodOptional<typeof flag>;
  },
) satisfies z.ZodType<InformationAnswers>;

// Implementation

/** What is known of an implementation, for `Cycle.implementationPhase`. */
export const implementationFacts = z.strictObject({
  goLive: day.optional(),
  contractSigned: day.optional(),
  observations: observations.optional(),
}) satisfies z.ZodType<ImplementationFacts>;
