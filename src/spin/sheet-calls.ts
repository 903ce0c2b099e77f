/**
 * What came of a call, in a spreadsheet: needs, our own statements, and how the call ended.
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, DAY, FLAG, TEXT } from "../cell-content.js";
import { column, inWords, maybe, one, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { spin as english } from "./en.js";
import { classifyNeed, classifyOutcome, classifyStatement, NEEDS } from "./index.js";
import { spin as chinese } from "./zh-CN.js";

const NEED = sheetFunction({
  id: "SPIN_NEED",
  gives: "text",
  description: {
    en: "explicit once a want, a desire or an intention to act is expressed; implied for a problem alone.",
    "zh-CN": "客户说出想要、愿望或行动意向为明确需求（explicit）；只有问题和不满为隐含需求（implied）。",
  },
  parameters: [
    column(
      "expresses",
      {
        en: `What the customer expressed, a cell or several: ${[...NEEDS.implied, ...NEEDS.explicit].join(", ")}.`,
        "zh-CN": `客户表达了什么，一格或多格：${Object.values(chinese.expressions).join("、")}。`,
      },
      () => choiceOf(english.expressions, chinese.expressions),
    ),
    WORDS,
  ],
  answer: ([expresses, words]) => {
    const { ask } = rowsOf("SPIN_NEED", { expresses });
    const { verdict } = ask((rows) => classifyNeed({ expresses: rows.map((row) => row.expresses) }));
    return inWords(verdict, words, english.needs, chinese.needs);
  },
});

const KINDS = {
  en: { implied: "implied", explicit: "explicit" },
  "zh-CN": { implied: "隐含需求", explicit: "明确需求" },
} as const;

const STATEMENT = sheetFunction({
  id: "SPIN_STATEMENT",
  gives: "text",
  description: {
    en: "feature, advantage, or benefit: what meets an explicit need that was stated on an earlier day.",
    "zh-CN": "我方说的是特征、优点还是利益：满足客户此前说出的明确需求的，才是利益（benefit）。",
  },
  parameters: [
    one("saidOn", { en: "The day on which we said it.", "zh-CN": "我方说这句话的日期。" }, () => DAY),
    maybe(
      one(
        "helps",
        {
          en: "yes if it says how the thing helps, no for a fact alone.",
          "zh-CN": "说明了有什么帮助填 是，只讲事实填 否。",
        },
        () => FLAG,
      ),
    ),
    maybe(
      one(
        "need",
        {
          en: "The need it meets: implied or explicit; blank if none.",
          "zh-CN": "它满足的需求：implied 隐含需求或 explicit 明确需求；没有则留空。",
        },
        () => choiceOf(KINDS.en, KINDS["zh-CN"]),
      ),
    ),
    maybe(
      one("statedOn", { en: "The day on which that need was stated.", "zh-CN": "客户说出该需求的日期。" }, () => DAY),
    ),
    WORDS,
  ],
  answer: ([saidOn, helps, kind, statedOn, words]) => {
    const needs = kind === undefined ? [] : [{ id: "need", kind, statedOn: statedOn ?? saidOn }];
    const meets = kind === undefined ? undefined : "need";
    const { verdict } = classifyStatement({ saidOn, helps, meets }, needs);
    return inWords(verdict, words, english.statements, chinese.statements);
  },
});

const WHO = { en: { customer: "customer", seller: "us" }, "zh-CN": { customer: "客户", seller: "我方" } } as const;

const OUTCOME = sheetFunction({
  id: "SPIN_OUTCOME",
  gives: "text",
  description: {
    en: "How a call ended: order, noSale, advance if the customer will do something by a day, else continuation.",
    "zh-CN": "拜访结果：order 成交、noSale 未成交、advance 进展（客户答应在某日做某事）、否则为 continuation 拖延。",
  },
  parameters: [
    one("heldOn", { en: "The day of the call.", "zh-CN": "拜访日期。" }, () => DAY),
    maybe(
      one("by", { en: "Who is to act: customer or seller.", "zh-CN": "由谁行动：客户或我方。" }, () =>
        choiceOf(WHO.en, WHO["zh-CN"]),
      ),
    ),
    maybe(one("action", { en: "What was agreed on.", "zh-CN": "约定的行动。" }, () => TEXT)),
    maybe(one("on", { en: "The day by which it is to be done.", "zh-CN": "约定的完成日期。" }, () => DAY)),
    maybe(one("movesSale", { en: "no if it does not move the sale.", "zh-CN": "不能推动销售的填 否。" }, () => FLAG)),
    maybe(one("ordered", { en: "yes if an order was placed.", "zh-CN": "下了订单填 是。" }, () => FLAG)),
    maybe(one("refused", { en: "yes if there will be no sale.", "zh-CN": "明确不买填 是。" }, () => FLAG)),
    WORDS,
  ],
  answer: ([heldOn, by, action, on, movesSale, ordered, refused, words]) => {
    const nothing = by === undefined && action === undefined && on === undefined;
    const actions = nothing ? [] : [{ by, action, on, movesSale }];
    const { verdict } = classifyOutcome({ heldOn, ordered, refused, actions });
    return inWords(verdict, words, english.outcomes, chinese.outcomes);
  },
});

/** The functions about calls. */
export const CALLS: readonly SheetFunction[] = [NEED, STATEMENT, OUTCOME];
