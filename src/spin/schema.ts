/** Packs of questions, call plans and calls, from outside. */
import * as z from "zod";
import { day, flag, id, oneOf, rows } from "../fields.js";
import {
  ANSWERS,
  type CallRecord,
  CONTACTS,
  type ContactType,
  KINDS,
  type NeedExpression,
  type NeedKind,
  NEEDS,
  type NeedStatement,
  type OutcomeFacts,
} from "./index.js";

// Templates

// Plan and conversation

// Needs, statements, outcomes, review

const EXPRESSIONS = [...NEEDS.implied, ...NEEDS.explicit] as [NeedExpression, ...NeedExpression[]];
const CONTACT_TYPES = Object.keys(CONTACTS) as [ContactType, ...ContactType[]];
const KINDS_OF_NEED = Object.keys(NEEDS) as [NeedKind, ...NeedKind[]];

const expresses = z.array(oneOf(EXPRESSIONS));

/** What a customer said, for `Spin.classifyNeed`. */
export const needStatement = z.strictObject({
  expresses,
  condition: id.optional(),
}) satisfies z.ZodType<NeedStatement>;

const outcome = {
  ordered: flag.optional(),
  refused: flag.optional(),
  actions: z.array(
    z.strictObject({
      by: oneOf(["customer", "seller"]).optional(),
      action: id.optional(),
      on: day.optional(),
      movesSale: flag.optional(),
    }),
  ),
};

const BOTH = { path: ["refused"], error: "must not be true where an order was placed" };

const notBoth = ({ ordered, refused }: { ordered?: boolean | undefined; refused?: boolean | undefined }) =>
  !(ordered === true && refused === true);

/** How a call ended, for `Spin.classifyOutcome`. */
export const callOutcome = z
  .strictObject({ heldOn: day, ...outcome })
  .refine(notBoth, BOTH) satisfies z.ZodType<OutcomeFacts>;

const question = z.strictObject({
  turn: z.literal("question"),
  kind: oneOf(KINDS),
  problem: id.optional(),
  consequence: id.optional(),
  answer: oneOf(ANSWERS).optional(),
  need: id.optional(),
  condition: id.optional(),
  question: id.optional(),
  said: id.optional(),
});

const voiced = z.strictObject({
  turn: z.literal("need"),
  need: id.optional(),
  problem: id.optional(),
  expresses,
  condition: id.optional(),
  said: id.optional(),
});

const statement = z
  .strictObject({
    turn: z.literal("statement"),
    capability: id.optional(),
    helps: flag.optional(),
    meets: id.optional(),
  })
  .refine(({ helps, meets }) => helps !== false || meets === undefined, {
    path: ["helps"],
    error: "must not be false where the statement meets a need",
  });

const turn = z.discriminatedUnion("turn", [question, voiced, statement], {
  error: 'must be a turn: "question", "need" or "statement"',
});

const need = z.strictObject({
  id,
  kind: oneOf(KINDS_OF_NEED),
  statedOn: day,
  turn: z.int().min(1).optional(),
  problem: id.optional(),
  condition: id.optional(),
  said: id.optional(),
});

const knownProblem = z.strictObject({
  id,
  capability: id.optional(),
  known: oneOf(["confirmed", "significant", "explicitNeed"]).optional(),
});

/** A call as it was held, for `Spin.reviewCall`. What only shows between turns, the function tells. */
export const callRecord = z.strictObject({
  heldOn: day,
  turns: z.array(turn),
  outcome: z.strictObject(outcome).refine(notBoth, BOTH),
  contact: oneOf(CONTACT_TYPES).optional(),
  problems: rows(knownProblem).optional(),
  needs: rows(need).optional(),
}) satisfies z.ZodType<CallRecord>;
