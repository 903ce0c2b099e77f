/** Packs of questions, call plans and calls, from outside. */
import * as z from "zod";
import { STAGES } from "../cycle/index.js";
import { currency, flag, id, oneOf, rows, size } from "../fields.js";
import {
  ANSWERS,
  type CallAnswer,
  type CallPreparation,
  CONTACTS,
  type ContactType,
  FOCUSES,
  form,
  KINDS,
  KNOWN,
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

const ID = { error: "must be an id in camelCase" };

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
    templates: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]{0,59}$/, ID), template),
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

const phrase = id.max(500, { error: "must be a phrase of 1–500 characters" }).regex(/\S/, {
  error: "must be a phrase of 1–500 characters",
});

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
    pack: z.union([oneOf(PACK_IDS), questionPack]).optional(),
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
      const priced = consequences.filter(({ amount }) => amount !== undefined);
      const inMoney = priced.filter((one) => one.currency !== undefined);
      if (inMoney.length === 0 || inMoney.length === priced.length) return;
      const path = ["problems", row, "consequences"];
      context.addIssue({ code: "custom", path, message: "must all have a currency, since one has" });
    });
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
