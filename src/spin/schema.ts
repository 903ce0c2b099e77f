/** Packs of questions, call plans and calls, from outside. */
import * as z from "zod";
import { STAGES } from "../cycle/index.js";
import { currency, day, flag, id, oneOf, rows, size } from "../fields.js";
import {
  ANSWERS,
  type CallAnswer,
  type CallPreparation,
  type CallRecord,
  CONTACTS,
  type ContactType,
  FOCUSES,
  form,
  KINDS,
  KNOWN,
  type NeedExpression,
  type NeedKind,
  NEEDS,
  type NeedStatement,
  type OutcomeFacts,
  type PackDefinition,
  type PackId,
  PACKS,
  PERIODS,
  slots,
} from "./index.js";

// Templates

const LOCALES = ["en", "zh-CN"] as const;
const PACK_IDS = Object.keys(PACKS) as [PackId, ...PackId[]];
const contacts = oneOf(Object.keys(CONTACTS) as [ContactType, ...ContactType[]]);
const tags = <Tag extends z.ZodType>(tag: Tag) =>
  z.array(tag).min(1, { error: "must hold at least one id, or be left out for all" }).optional();

const template = z
  .strictObject({
    kind: oneOf(KINDS),
    en: id,
    "zh-CN": id,
    contacts: tags(contacts),
    focuses: tags(oneOf(FOCUSES)),
    stages: tags(oneOf(STAGES)),
    topical: flag.optional(),
  })
  .superRefine((given, context) => {
    const issue = (locale: (typeof LOCALES)[number], message: string) =>
      context.addIssue({ code: "custom", path: [locale], message });
    const named = LOCALES.map((locale) => {
      try {
        return slots(given[locale]).sort().join();
      } catch (error) {
        issue(locale, error instanceof Error ? error.message.replace(/^.*?(?=must)|, got .*$/gs, "") : "");
        return undefined;
      }
    });
    if (!named.includes(undefined) && named[0] !== named[1]) issue("zh-CN", "must have the slots of the English text");
    if (given.kind !== "implication" && given.kind !== "needPayoff") return;
    for (const locale of LOCALES) {
      if (given[locale].length <= 10_000 && form(given[locale], locale) === "closed")
        issue(locale, "must be an open question");
    }
  });

/** A pack of questions of one's own, for `Spin.pack`. */
export const questionPack = z
  .strictObject({
    id,
    includes: z.array(oneOf(PACK_IDS)).optional(),
    templates: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]{0,59}$/), template, {
      error: ({ code }) => (code === "invalid_key" ? "must be an id in camelCase" : undefined),
    }),
  })
  .superRefine(({ includes = [], templates }, context) => {
    const all = new Map<string, { readonly en: string; readonly "zh-CN": string }>([
      ...includes.flatMap((pack) => Object.entries(PACKS[pack])),
      ...Object.entries(templates),
    ]);
    for (const locale of LOCALES) {
      const first = new Map<string, string>();
      for (const [key, one] of all) {
        const spoken = one[locale].toLowerCase().replace(/\s+/g, " ").trim();
        const before = first.get(spoken);
        const mine = [key, before].find((either) => either !== undefined && Object.keys(templates).includes(either));
        if (before !== undefined && mine !== undefined) {
          const message = `must differ from that of ${mine === key ? before : key}`;
          context.addIssue({ code: "custom", path: ["templates", mine, locale], message });
        }
        first.set(spoken, key);
      }
    }
  }) satisfies z.ZodType<PackDefinition>;

// Plan and conversation

const PHRASE = { error: "must be a phrase of 1–500 characters" };
const phrase = z.string(PHRASE).regex(/^(?=[\s\S]*\S)[\s\S]{1,500}$/, PHRASE);

const consequence = z
  .strictObject({
    id,
    text: phrase,
    amount: size.optional(),
    currency: currency.optional(),
    per: oneOf(PERIODS).optional(),
    ask: z.array(id).optional(),
  })
  .refine(({ amount, per }) => amount === undefined || per !== undefined, {
    path: ["per"],
    error: "must be given with the amount",
  });

const problem = z.strictObject({
  id,
  text: phrase,
  area: phrase,
  goal: phrase.optional(),
  capability: id.optional(),
  consequences: rows(consequence).optional(),
  known: oneOf(KNOWN).optional(),
  ask: z.array(id).optional(),
});

const most = z.int().min(0).max(100);
const limit = z
  .strictObject({ from: most.optional(), to: most.optional() })
  .refine(({ from = 0, to = 100 }) => from <= to, { path: ["from"], error: "must be at most the other end" })
  .optional();

/** What a call is planned from, for `Spin.planCall`. */
export const callPreparation = z
  .strictObject({
    problems: rows(problem),
    capabilities: rows(z.strictObject({ id, text: phrase })),
    contact: contacts,
    stage: oneOf(STAGES),
    focus: oneOf(FOCUSES).optional(),
    limits: z
      .strictObject({ situation: limit, problem: limit, implication: limit, needPayoff: limit })
      .refine(({ problem: asked }) => asked?.to !== 0, { path: ["problem", "to"], error: "must be at least 1" })
      .optional(),
    shortOfTime: flag.optional(),
    locale: oneOf(LOCALES).optional(),
    pack: z.union([oneOf(PACK_IDS), questionPack], { error: "must be the id of a pack, or a pack" }).optional(),
  })
  .superRefine(({ problems, capabilities, pack = "general" }, context) => {
    const able = new Set(capabilities.map((capability) => capability.id));
    const packs = typeof pack === "string" ? [pack] : (pack.includes ?? []);
    const asked = new Set([...new Set([...packs, "general" as const])].flatMap((one) => Object.keys(PACKS[one])));
    const own = typeof pack === "string" ? {} : pack.templates;
    problems.forEach(({ capability, consequences = [], ask = [] }, row) => {
      const named = [...ask, ...consequences.flatMap((one) => one.ask ?? [])];
      if (named.some((one) => !asked.has(one) && !Object.keys(own).includes(one))) {
        const path = ["problems", row, "ask"];
        context.addIssue({ code: "custom", path, message: "must hold ids of templates of the pack" });
      }
      if (capability !== undefined && !able.has(capability)) {
        const path = ["problems", row, "capability"];
        context.addIssue({ code: "custom", path, message: "must be the id of a capability" });
      }
    });
    const priced = problems.flatMap(({ consequences = [] }, row) =>
      consequences.flatMap(({ amount, ...one }, nth) => (amount === undefined ? [] : [{ ...one, row, nth }])),
    );
    if (!priced.some((one) => one.currency !== undefined)) return;
    for (const { row, nth } of priced.filter((one) => one.currency === undefined)) {
      const path = ["problems", row, "consequences", nth, "currency"];
      context.addIssue({ code: "custom", path, message: "must be given, since other amounts have one" });
    }
  }) satisfies z.ZodType<CallPreparation>;

/** The answers of a conversation so far, for `Spin.next`. */
export const callAnswers = z.array(
  z.union([
    oneOf(ANSWERS),
    z.strictObject({
      answer: oneOf(ANSWERS),
      to: id.optional(),
      about: id.optional(),
      need: id.optional(),
      condition: id.optional(),
      said: id.optional(),
    }),
  ]),
) satisfies z.ZodType<readonly (CallAnswer | CallAnswer["answer"])[]>;

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
  about: id.optional(),
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
