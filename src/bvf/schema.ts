/** Value chains and business cases from outside. */
import * as z from "zod";
import { amount, currency, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import { caseFaults } from "./case-rules.js";
import {
  type CaseDefinition,
  type ChainDefinition,
  DIRECTIONS,
  KPI_LAYERS,
  LAYERS,
  type Period,
  PERIODS,
  type Recurring,
} from "./index.js";
import { faults } from "./structure.js";

const people = { owner: id.optional(), department: id.optional() };

const kpi = z
  .strictObject({
    id,
    layer: oneOf(KPI_LAYERS),
    name: id,
    direction: oneOf(DIRECTIONS),
    unit: id.optional(),
    baseline: amount.optional(),
    target: amount.optional(),
    valuePerUnit: size.optional(),
    currency: currency.optional(),
    per: oneOf(Object.keys(PERIODS) as [Period, ...Period[]]).optional(),
    ...people,
  })
  .superRefine(({ valuePerUnit, per }, context) => {
    if (valuePerUnit === undefined || per !== undefined) return;
    context.addIssue({ code: "custom", path: ["per"], message: "must say how often the value per unit comes in" });
  });

const initiative = z.strictObject({ id, layer: oneOf(["initiative"]), name: id, ...people });

const solution = z.strictObject({ id, layer: oneOf(["solution"]), name: id, goal: id.optional() });

const node = z.discriminatedUnion("layer", [kpi, initiative, solution], {
  error: `must be one of ${LAYERS.map((layer) => `"${layer}"`).join(", ")}`,
});

const link = z.strictObject({
  from: id,
  to: id,
  attribution: ratio.optional(),
  confidence: ratio.optional(),
  confirmedByCustomer: flag.optional(),
  evidence: id.optional(),
});

/** What the structure of a chain rests on; it can be judged when other fields are wrong. */
const skeleton = z.object({
  nodes: z.array(z.object({ id: z.string(), layer: oneOf(LAYERS) })),
  links: z.array(z.object({ from: z.string(), to: z.string() })),
});

/** Lists whose rows may hold anything. */
const lists = z.object({ nodes: z.array(z.unknown()), departments: z.array(z.unknown()).optional() });

const fieldsOf = (row: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(Object(row)));

/** Nodes that do not fit the others: a value without a currency beside some with one, a department that is not listed. */
function strangers(given: unknown): { row: number; field: string; message: string }[] {
  const { data } = lists.safeParse(given);
  const nodes = data?.nodes.map(fieldsOf) ?? [];
  const listed = data?.departments && new Set(data.departments.map((row) => fieldsOf(row).get("id")));
  const has = (own: ReadonlyMap<string, unknown>, field: string) => own.get(field) !== undefined;
  const named = nodes.some((own) => has(own, "valuePerUnit") && has(own, "currency"));
  return nodes.flatMap((own, row) => [
    ...(named && has(own, "valuePerUnit") && !has(own, "currency")
      ? [{ row, field: "currency", message: "must be given, since others have one" }]
      : []),
    ...(listed && has(own, "department") && !listed.has(own.get("department"))
      ? [{ row, field: "department", message: "must be the id of one of the departments" }]
      : []),
  ]);
}

/** For `Bvf.chain`, and wherever a chain is asked for. Skips may stand in one that was kept; they are found anew. */
export const valueChain = z
  .strictObject({
    nodes: z.array(node),
    links: z.array(link),
    departments: rows(z.strictObject({ id, name: id.optional(), faced: flag.optional() })).optional(),
    skips: z.array(z.unknown()).optional(),
  })
  .superRefine(
    (given: unknown, context) => {
      const { success, data } = skeleton.safeParse(given);
      for (const { path, rule } of success ? faults(data.nodes, data.links) : []) {
        context.addIssue({ code: "custom", path: [...path], message: rule });
      }
    },
    { when: () => true }, // also when other fields are wrong: all problems in one go
  )
  .superRefine(
    (given: unknown, context) => {
      for (const { row, field, message } of strangers(given)) {
        context.addIssue({ code: "custom", path: ["nodes", row, field], message });
      }
    },
    { when: () => true },
  ) satisfies z.ZodType<ChainDefinition>;

// Business case

const often = oneOf(Object.keys(PERIODS).filter((per) => per !== "once") as [Recurring, ...Recurring[]]);

const cost = z.strictObject({
  ...{ id, name: id, amount: size, currency: currency.optional() },
  ...{ on: day, per: often.optional(), until: day.optional() },
});

const stated = z.strictObject({ perYear: size, perMonth: size, once: size });

const inaction = z.strictObject({
  ...{ kpi: id, currency: currency.optional(), consequences: z.array(id), all: stated, confirmed: stated },
});

const RATE = { error: "must be a number above -1 and below 1e300" };
const YEARS = { error: "must be an integer 1–50" };
const years = z.int(YEARS).min(1, YEARS).max(50, YEARS);

/** A part that is looked at only as far as it is right. */
const known = <Part extends z.ZodType>(part: Part) => part.optional().catch(undefined);

/** What a case must fit together by; it can be judged when other fields are wrong. */
const parts = z.object({
  chain: known(z.object({ nodes: skeleton.shape.nodes })),
  ...{ solutions: known(z.array(known(id))), currency: known(currency), start: known(day), years: known(years) },
  use: known(z.object({ from: known(day) })),
  costs: known(
    z.array(
      known(
        z.object({
          id: known(id),
          currency: known(currency),
          on: known(day),
          per: z.unknown().optional(),
          until: known(day),
        }),
      ),
    ),
  ),
  inaction: known(z.array(known(z.object({ kpi: known(id), consequences: known(z.array(known(id))) })))),
});

/** For `Bvf.businessCase`, `Bvf.tornado` and `Bvf.scenarios`. */
export const businessCase = z
  .strictObject({
    chain: valueChain,
    ...{ solutions: z.array(id).optional(), currency: currency.optional(), start: day, years },
    rate: z.number(RATE).gt(-1, RATE).lt(1e300, RATE),
    costs: rows(cost),
    use: z.strictObject({ from: day.optional(), per: often.optional(), ramp: z.array(ratio).optional() }).optional(),
    inaction: z.array(inaction).optional(),
    normalise: flag.optional(),
  })
  .superRefine(
    (given: unknown, context) => {
      const { success, data } = parts.safeParse(given);
      if (!success) return;
      const { chain, use, ...rest } = data;
      const all = { nodes: undefined, solutions: undefined, currency: undefined, start: undefined, years: undefined };
      const fitting = { ...all, costs: undefined, inaction: undefined, ...rest, ...chain, from: use?.from };
      for (const { path, rule } of caseFaults(fitting)) {
        context.addIssue({ code: "custom", path: [...path], message: rule });
      }
    },
    { when: () => true }, // also when other fields are wrong: all problems in one go
  ) satisfies z.ZodType<CaseDefinition>;
