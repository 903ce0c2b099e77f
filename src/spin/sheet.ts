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
import { type BothLanguages, type Parameter, type SheetFunction, type SheetParameter, sheetFunction } from "../cell.js";
import { choiceOf, NUMBER, TEXT, textOf } from "../cell-content.js";
import type { Content } from "../cell-grid.js";
import { LANGUAGES, maybe, one } from "../cell-parameter.js";
import { refusal } from "../check.js";
import { cycle as cycleInEnglish } from "../cycle/en.js";
import { cycle as cycleInChinese } from "../cycle/zh-CN.js";
import { spin as english } from "./en.js";
import { fill, form, question, slots, type TextLocale } from "./index.js";
import { CALLS } from "./sheet-calls.js";
import { spin as chinese } from "./zh-CN.js";

const HAN = /\p{Script=Han}/u;

/** The language that is named, or else that of the texts: with a Chinese character in them it is Chinese. */
const localeOf = (named: TextLocale | undefined, texts: readonly (string | undefined)[]): TextLocale =>
  named ?? (texts.some((text) => text !== undefined && HAN.test(text)) ? "zh-CN" : "en");

// What several of them take

const LOCALE = maybe(
  one(
    "locale",
    {
      en: "en or zh-CN; left blank, Chinese if the texts have Chinese characters.",
      "zh-CN": "en 或 zh-CN；留空时，文字里有汉字就按中文。",
    },
    () => choiceOf(...LANGUAGES),
  ),
);

const TEMPLATE = one(
  "template",
  { en: "A text with slots, such as {area}.", "zh-CN": "带空位的文字，空位写成 {area} 这样。" },
  () => TEXT,
);

/** What goes into a slot of the packs. */
const slot = (name: keyof typeof english.slots): Parameter<string | undefined> =>
  maybe(one(name, { en: `${english.slots[name]}.`, "zh-CN": `${chinese.slots[name]}。` }, () => TEXT));

/** The names of a table, for the help. */
const among = (english: object, chinese: object, [en, zh]: readonly [string, string]): BothLanguages => ({
  en: `${en}: ${Object.values(english).join(", ")}.`,
  "zh-CN": `${zh}：${Object.values(chinese).join("、")}。`,
});

// The functions

const QUESTION = sheetFunction({
  id: "SPIN_QUESTION",
  description: {
    en: "The best SPIN question of a kind to put to a contact, filled with what is at hand.",
    "zh-CN": "按问题种类、联系人类型和采购阶段，给出最合适的一句 SPIN 提问，内容已填好。",
  },
  parameters: [
    one("kind", among(english.kinds, chinese.kinds, ["One of", "问题种类"]), () =>
      choiceOf(english.kinds, chinese.kinds),
    ),
    one("contact", among(english.contacts, chinese.contacts, ["Who is asked", "联系人类型"]), () =>
      choiceOf(english.contacts, chinese.contacts),
    ),
    one("stage", among(cycleInEnglish.stages, cycleInChinese.stages, ["The buyer's stage", "客户的采购阶段"]), () =>
      choiceOf(cycleInEnglish.stages, cycleInChinese.stages),
    ),
    ...([slot("problem"), slot("area"), slot("consequence"), slot("capability"), slot("goal")] as const),
    LOCALE,
    maybe(
      one(
        "pack",
        {
          en: `The trade: ${Object.values(english.packs).join(", ")}; left blank, the first.`,
          "zh-CN": `行业：${Object.values(chinese.packs).join("、")}；留空为第一个。`,
        },
        () => choiceOf(english.packs, chinese.packs),
      ),
    ),
    maybe(
      one(
        "nth",
        { en: "1 for the best question, 2 for the next best.", "zh-CN": "1 为最合适的一句，2 为其次。" },
        () => NUMBER,
      ),
    ),
  ],
  gives: "text",
  answer: ([kind, contact, stage, problem, area, consequence, capability, goal, locale, pack, nth]) => {
    const filled = { problem, area, consequence, capability, goal };
    return question({
      ...{ kind, contact, stage, ...filled },
      ...{ locale: localeOf(locale, Object.values(filled)), pack, nth },
    })?.question;
  },
  none: "there is no further question of this kind that what is given can fill",
});

const FILL_ID = "SPIN_FILL";

const PAIR: readonly SheetParameter[] = [
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
];

const FILL = sheetFunction({
  id: FILL_ID,
  description: { en: "A template with its slots filled.", "zh-CN": "把模板里的空位填好。" },
  parameters: [TEMPLATE],
  repeating: PAIR,
  answer: ([template], pairs) => fill(template, Object.fromEntries(valuesOf(pairs))),
});

/** The values by name; a pair that is blank is none. */
function valuesOf(pairs: readonly (readonly Content[])[]): Map<string, string> {
  const values = new Map<string, string>();
  pairs.forEach((pair, at) => {
    const [name, value] = [textOf(pair[0])?.trim(), textOf(pair[1])];
    const nth = at + 1;
    const wrong = (what: string, rule: string, got: unknown) => refusal(FILL_ID, `${what}${nth}`, rule, got);
    if (name === undefined && value === undefined) return;
    if (name === undefined) throw wrong("name", `must be given with value${nth}`, name);
    if (value === undefined) throw wrong("value", `must be given with name${nth}`, value);
    if (values.has(name)) throw wrong("name", "must differ from the names before it", name);
    values.set(name, value);
  });
  return values;
}

const FORM = sheetFunction({
  id: "SPIN_FORM",
  description: {
    en: "open, or closed for a question that a yes or a no ends.",
    "zh-CN": "判断问题是开放式（open）还是封闭式（closed）：答一句是或不是就完的，是封闭式。",
  },
  parameters: [one("question", { en: "The question, as it is asked.", "zh-CN": "问题原文。" }, () => TEXT), LOCALE],
  gives: "text",
  answer: ([asked, locale]) => form(asked, localeOf(locale, [asked])),
});

const NAMES = sheetFunction({
  id: "SPIN_SLOTS",
  description: {
    en: "The names of a template's slots, next to each other in a row.",
    "zh-CN": "列出模板里各个空位的名称，排成一行。",
  },
  parameters: [TEMPLATE],
  fills: { rows: 1, columns: 20 },
  answer: ([template]) => {
    const names = slots(template);
    return names.length === 0 ? undefined : [names];
  },
  none: "the template has no slots",
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [QUESTION, FILL, FORM, NAMES, ...CALLS];
