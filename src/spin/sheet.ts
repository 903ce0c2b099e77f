/**
 * Questions in a spreadsheet: one for a cell, templates of one's own filled, and the form of a question.
 *
 *   =SPIN_QUESTION("难点问题", "不满型", "需求认知", "订单重复录入", "订单处理")
 *   订单处理里订单重复录入的情况，多久会遇到一次？
 *
 * People type into cells, so an id may also be given by its label in either language.
 *
 * @module
 */
import {
  type Content,
  idOf,
  numberOf,
  type SheetDefinition,
  type SheetParameter,
  sheetFunction,
  textOf,
} from "../cell.js";
import { refusal } from "../check.js";
import { cycle as cycleInEnglish } from "../cycle/en.js";
import { cycle as cycleInChinese } from "../cycle/zh-CN.js";
import { spin as english } from "./en.js";
import {
  type ContactType,
  fill,
  form,
  type Kind,
  type PackId,
  question,
  slots,
  type Stage,
  type TextLocale,
} from "./index.js";
import { spin as chinese } from "./zh-CN.js";

const HAN = /\p{Script=Han}/u;

/** The languages as people call them. */
const LANGUAGES: readonly { readonly [L in TextLocale]: string }[] = [
  { en: "English", "zh-CN": "Chinese" },
  { en: "英文", "zh-CN": "中文" },
];

/** The language that is named, or else that of the texts: with a Chinese character in them it is Chinese. */
const localeOf = (content: Content, texts: readonly (string | undefined)[]): TextLocale =>
  idOf(content, ...LANGUAGES) ?? (texts.some((text) => text !== undefined && HAN.test(text)) ? "zh-CN" : "en");

// What several of them take

const LOCALE: SheetParameter = {
  name: "locale",
  description: {
    en: "en or zh-CN; left blank, Chinese if the texts have Chinese characters.",
    "zh-CN": "en 或 zh-CN；留空时，文字里有汉字就按中文。",
  },
  optional: true,
};

const TEMPLATE: SheetParameter = {
  name: "template",
  description: { en: "A text with slots, such as {area}.", "zh-CN": "带空位的文字，空位写成 {area} 这样。" },
};

/** What goes into the slots of the packs, in the order in which one types it. */
const SLOTS: readonly SheetParameter[] = (["problem", "area", "consequence", "capability", "goal"] as const).map(
  (name) => ({
    name,
    description: { en: `${english.slots[name]}.`, "zh-CN": `${chinese.slots[name]}。` },
    optional: true,
  }),
);

// The functions

const QUESTION: SheetDefinition = {
  id: "SPIN_QUESTION",
  description: {
    en: "The best SPIN question of a kind to put to a contact, filled with what is at hand.",
    "zh-CN": "按问题种类、联系人类型和采购阶段，给出最合适的一句 SPIN 提问，内容已填好。",
  },
  parameters: [
    {
      name: "kind",
      description: {
        en: `One of: ${Object.values(english.kinds).join(", ")}.`,
        "zh-CN": `问题种类：${Object.values(chinese.kinds).join("、")}。`,
      },
    },
    {
      name: "contact",
      description: {
        en: `Who is asked: ${Object.values(english.contacts).join(", ")}.`,
        "zh-CN": `联系人类型：${Object.values(chinese.contacts).join("、")}。`,
      },
    },
    {
      name: "stage",
      description: {
        en: `The buyer's stage: ${Object.values(cycleInEnglish.stages).join(", ")}.`,
        "zh-CN": `客户的采购阶段：${Object.values(cycleInChinese.stages).join("、")}。`,
      },
    },
    ...SLOTS,
    LOCALE,
    {
      name: "pack",
      description: {
        en: `The trade: ${Object.values(english.packs).join(", ")}; left blank, the first.`,
        "zh-CN": `行业：${Object.values(chinese.packs).join("、")}；留空为第一个。`,
      },
      optional: true,
    },
    {
      name: "nth",
      description: { en: "1 for the best question, 2 for the next best.", "zh-CN": "1 为最合适的一句，2 为其次。" },
      optional: true,
    },
  ],
  answer: ([kind, contact, stage, ...rest]) => {
    const texts = rest.slice(0, SLOTS.length).map(textOf);
    const [problem, area, consequence, capability, goal] = texts;
    const [locale, pack, nth] = rest.slice(SLOTS.length);
    return question({
      kind: idOf(kind, english.kinds, chinese.kinds) as Kind,
      contact: idOf(contact, english.contacts, chinese.contacts) as ContactType,
      stage: idOf(stage, cycleInEnglish.stages, cycleInChinese.stages) as Stage,
      ...{ problem, area, consequence, capability, goal },
      locale: localeOf(locale, texts),
      pack: idOf<PackId>(pack, english.packs, chinese.packs),
      nth: numberOf(nth),
    })?.question;
  },
  none: "there is no further question of this kind that what is given can fill",
};

const FILL: SheetDefinition = {
  id: "SPIN_FILL",
  description: { en: "A template with its slots filled.", "zh-CN": "把模板里的空位填好。" },
  parameters: [
    TEMPLATE,
    {
      name: "name",
      description: { en: "The name of a slot, such as area.", "zh-CN": "空位的名称，例如 area。" },
      repeating: true,
    },
    {
      name: "value",
      description: { en: "What goes into that slot.", "zh-CN": "填进这个空位的内容。" },
      repeating: true,
    },
  ],
  answer: ([template, ...pairs]) => fill(textOf(template) ?? "", Object.fromEntries(valuesOf(pairs))),
};

/** The values by name; a pair that is blank is none. */
function valuesOf(pairs: readonly Content[]): Map<string, string> {
  const values = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) {
    const [name, value] = [textOf(pairs[at])?.trim(), textOf(pairs[at + 1])];
    const nth = at / 2 + 1;
    const wrong = (what: string, rule: string, got: unknown) => refusal(FILL.id, `${what}${nth}`, rule, got);
    if (name === undefined && value === undefined) continue;
    if (name === undefined) throw wrong("name", `must be given with value${nth}`, name);
    if (value === undefined) throw wrong("value", `must be given with name${nth}`, value);
    if (values.has(name)) throw wrong("name", "must differ from the names before it", name);
    values.set(name, value);
  }
  return values;
}

const FORM: SheetDefinition = {
  id: "SPIN_FORM",
  description: {
    en: "open, or closed for a question that a yes or a no ends.",
    "zh-CN": "判断问题是开放式（open）还是封闭式（closed）：答一句是或不是就完的，是封闭式。",
  },
  parameters: [
    { name: "question", description: { en: "The question, as it is asked.", "zh-CN": "问题原文。" } },
    LOCALE,
  ],
  answer: ([asked, locale]) => {
    const text = textOf(asked) ?? "";
    return form(text, localeOf(locale, [text]));
  },
};

const NAMES: SheetDefinition = {
  id: "SPIN_SLOTS",
  description: {
    en: "The names of a template's slots, next to each other in a row.",
    "zh-CN": "列出模板里各个空位的名称，排成一行。",
  },
  parameters: [TEMPLATE],
  answer: ([template]) => {
    const names = slots(textOf(template) ?? "");
    return names.length === 0 ? undefined : [names];
  },
  none: "the template has no slots",
};

/** The functions of this notion. */
export const SHEET_FUNCTIONS = [QUESTION, FILL, FORM, NAMES].map(sheetFunction);
