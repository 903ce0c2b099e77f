/** Value chains from outside. */
import * as z from "zod";
import { amount, currency, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import { type ChainDefinition, DIRECTIONS, KPI_LAYERS, LAYERS, type Period, PERIODS } from "./index.js";
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
