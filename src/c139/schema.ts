/** C139 documents from outside. */
import * as z from "zod";
import { oneOf } from "../fields.js";
import { type Answers, COACH_KINDS, type Coach, ITEMS, type Item } from "./index.js";

const answer = z.union([z.boolean(), z.literal("unknown")], { error: 'must be true, false or "unknown"' });
const shape = Object.fromEntries(
  Object.values(ITEMS)
    .flat()
    .map((item) => [item, answer.optional()]),
);

/** The answers to the 13 items; an item left out is unknown. */
export const answers = z.strictObject(
  shape as { [I in Item]: z.ZodOptional<typeof answer> },
) satisfies z.ZodType<Answers>;

/** A coach's own answers. */
export const coach = z.strictObject({ kind: oneOf(COACH_KINDS), answers }) satisfies z.ZodType<Coach>;
