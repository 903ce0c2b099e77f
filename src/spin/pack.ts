/** Packs of question templates: those that come along, and one's own, checked as those are. */
import { each, flag, oneOf, record, refusal, text } from "../check.js";
import { STAGES } from "../cycle/table.js";
import { formOf, LOCALES } from "./form.js";
import type { ContactType, DecisionFocus, Kind, Stage, TextLocale } from "./ids.js";
import { type PackId, PACKS } from "./packs.js";
import { CONTACTS, FOCUSES, KINDS } from "./table.js";
import { namesOf, readTemplate } from "./template.js";

/** A question template in both languages, and whom, what and when it serves. */
export interface Template {
  readonly kind: Kind;
  readonly en: string;
  readonly "zh-CN": string;
  /** Whom it may be put to. */
  readonly contacts: readonly ContactType[];
  /** What such a person looks at when deciding. */
  readonly focuses: readonly DecisionFocus[];
  /** The stages of the buyer it serves. */
  readonly stages: readonly Stage[];
  /** Whether it brings up a topic of its own, such as audits: a plan asks with it only where it is named. */
  readonly topical: boolean;
}

/** A template as one writes it oneself: tags that are left out do not limit it, and it is not topical unless said so. */
export interface TemplateDefinition extends Pick<Template, "kind" | "en" | "zh-CN"> {
  readonly contacts?: readonly ContactType[] | undefined;
  readonly focuses?: readonly DecisionFocus[] | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly topical?: boolean | undefined;
}

/** A pack as one writes it oneself. */
export interface PackDefinition {
  readonly id: string;
  /** Packs whose templates come along; a template of one's own with the same id takes the place of theirs. */
  readonly includes?: readonly PackId[] | undefined;
  readonly templates: { readonly [id: string]: TemplateDefinition };
}

/** A pack that was checked: templates by id. */
export interface Pack {
  readonly id: string;
  readonly templates: { readonly [id: string]: Template };
}

/**
 * Returns a pack of one's own, checked as those that come along are, with the templates of the packs it includes.
 *
 * Both languages must use the same slots; no text may appear twice in a language; implication and need-payoff questions
 * must be open, since one that a yes or a no ends develops nothing.
 *
 * @throws RangeError for a text whose braces do not match or whose slots differ between the languages, a closed question
 * where an open one is asked for, a text that appears twice, an id that is not in camelCase, or an unknown kind, contact,
 * focus, stage or pack.
 * @example
 * const own = Spin.pack({
 *   id: "printing",
 *   includes: ["officeEquipment"],
 *   templates: {
 *     pagesPerMonth: { kind: "situation", en: "How many pages does {area} print in a month?", "zh-CN": "{area}一个月大概打印多少页？" },
 *   },
 * })
 * own.templates.pagesPerMonth.contacts // => ["receptive", "dissatisfied", "power"]
 * Object.keys(own.templates).length === Object.keys(Spin.PACKS.officeEquipment).length + 1 // => true
 * const closed = { kind: "needPayoff", en: "Would {capability} help?", "zh-CN": "{capability}有什么用？" }
 * Spin.pack({ id: "mine", templates: { closed } }) // throws RangeError: Spin.pack: templates.closed.en must be an open question, got "Would {capability} help?"
 * @category Templates
 * @see docs/sources.md#spin-templates
 */
export function pack(definition: PackDefinition): Pack {
  return readPack("Spin.pack", "", definition);
}

const PACK_IDS = Object.keys(PACKS) as PackId[];

/** A pack that comes along, by its id, or one of one's own. */
export function packOf(where: string, what: string, value: PackId | PackDefinition): Pack {
  if (typeof value === "string") {
    const id = oneOf(where, what, value, PACK_IDS);
    return { id, templates: PACKS[id] };
  }
  return readPack(where, `${what}.`, value);
}

/** `under` stands before the names of the fields in a refusal. */
function readPack(where: string, under: string, definition: PackDefinition): Pack {
  const { id, includes = [], templates } = record(where, under === "" ? "definition" : under.slice(0, -1), definition);
  const name = text(where, `${under}id`, id);
  const included = each(where, `${under}includes`, includes, (entry, what) => oneOf(where, what, entry, PACK_IDS));
  const own = Object.entries(record(where, `${under}templates`, templates)).map(
    ([key, entry]) =>
      [templateId(where, `${under}templates`, key), readTemplateRow(where, `${under}templates.${key}`, entry)] as const,
  );
  const all = new Map<string, Template>(
    included.flatMap((other) => Object.entries<Template>(PACKS[other])).map(([key, entry]) => [key, copied(entry)]),
  );
  for (const [key, template] of own) all.set(key, template);
  refuseRepeated(where, `${under}templates`, all, new Set(own.map(([key]) => key)));
  return { id: name, templates: Object.fromEntries(all) };
}

function templateId(where: string, what: string, key: string): string {
  if (/^[a-z][a-zA-Z0-9]*$/.test(key) && key.length <= 60) return key;
  throw refusal(where, what, "must have ids in camelCase", key);
}

function readTemplateRow(where: string, what: string, entry: TemplateDefinition): Template {
  const { kind, contacts, focuses, stages, topical, ...texts } = record(where, what, entry);
  const ofKind = oneOf(where, `${what}.kind`, kind, KINDS);
  const [en, chinese] = LOCALES.map((locale) => readText(where, `${what}.${locale}`, texts[locale], ofKind, locale));
  if (en === undefined || chinese === undefined) throw refusal(where, what, "must have a text in each language", entry);
  if ([...en.slots].sort().join() !== [...chinese.slots].sort().join()) {
    throw refusal(where, `${what}.zh-CN`, "must have the slots of the English text", chinese.text, "string");
  }
  return {
    kind: ofKind,
    en: en.text,
    "zh-CN": chinese.text,
    contacts: tags(where, `${what}.contacts`, contacts, CONTACT_TYPES),
    focuses: tags(where, `${what}.focuses`, focuses, FOCUSES),
    stages: tags(where, `${what}.stages`, stages, STAGES),
    topical: topical === undefined ? false : flag(where, `${what}.topical`, topical),
  };
}

const CONTACT_TYPES = Object.keys(CONTACTS) as ContactType[];

/** Kinds of question that must be open: a yes or a no to them develops nothing. */
const MUST_BE_OPEN: readonly Kind[] = ["implication", "needPayoff"];

function readText(where: string, what: string, value: unknown, kind: Kind, locale: TextLocale) {
  const slots = namesOf(readTemplate(where, what, value));
  const template = text(where, what, value);
  if (MUST_BE_OPEN.includes(kind) && formOf(template, locale) === "closed") {
    throw refusal(where, what, "must be an open question", template);
  }
  return { text: template, slots };
}

/** The tags, each once, in the order of their table; all of them if none are given. */
function tags<Id extends string>(
  where: string,
  what: string,
  given: readonly Id[] | undefined,
  ids: readonly Id[],
): Id[] {
  if (given === undefined) return [...ids];
  const read = each(where, what, given, (entry, at) => oneOf(where, at, entry, ids));
  if (read.length === 0) throw refusal(where, what, "must hold at least one id, or be left out for all", given);
  return ids.filter((id) => read.includes(id));
}

const copied = ({ contacts, focuses, stages, ...rest }: Template): Template => ({
  ...rest,
  contacts: [...contacts],
  focuses: [...focuses],
  stages: [...stages],
});

/** Refuses a text that stands under two ids; of two, the one of one's own is named. */
function refuseRepeated(
  where: string,
  what: string,
  all: ReadonlyMap<string, Template>,
  own: ReadonlySet<string>,
): void {
  for (const locale of LOCALES) {
    const seen = new Map<string, string>();
    for (const [id, template] of all) {
      const spoken = template[locale].toLowerCase().replace(/\s+/g, " ").trim();
      const first = seen.get(spoken);
      const mine = [id, first].find((either) => either !== undefined && own.has(either));
      if (first !== undefined && mine !== undefined) {
        const other = mine === id ? first : id;
        throw refusal(where, `${what}.${mine}.${locale}`, `must differ from that of ${other}`, template[locale]);
      }
      seen.set(spoken, id);
    }
  }
}
