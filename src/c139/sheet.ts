/**
 * Control over deals in a spreadsheet: one value or a whole column, the 13 answers, what a coach changes.
 *
 *   =C139_REGION("1W1F6C")          win
 *   =C139_REGION(B2:B400, "zh-CN")  赢单区 … one for each deal
 *   =C139_VALUE(C2:C14)             0W2F5C, from yes, no and ? beside the items
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, FLAG, TEXT } from "../cell-content.js";
import { type Column, inWords, LANGUAGE, one, sparse, WORDS } from "../cell-parameter.js";
import { readColumn } from "../cell-rows.js";
import { explain } from "../judgement.js";
import { c139 as english } from "./en.js";
import {
  type Answers,
  assess,
  calibrate,
  compare,
  ITEMS,
  type Item,
  nextSteps,
  parse,
  rank,
  region,
  winProbability,
} from "./index.js";
import { c139 as chinese } from "./zh-CN.js";

/** The 13 items in the order in which the answers stand. */
const inOrder = (): readonly Item[] => [...ITEMS.win, ...ITEMS.first, ...ITEMS.clear];

const HOW_MANY = 13;

const VALUE = one(
  "value",
  { en: "How a deal stands, such as 0W2F5C.", "zh-CN": "商机的 C139 值，例如 0W2F5C。" },
  () => TEXT,
);

const ANSWERS = sparse(
  "answers",
  {
    en: "13 cells with yes, no or ?, in the order of C139_ITEMS; a blank one is unknown.",
    "zh-CN": "13 个单元格，依 C139_ITEMS 的顺序填 是、否 或 ?；留空表示未知。",
  },
  () => FLAG,
);

/** The answers of 13 cells; an unknown one is left open. */
function answersOf(where: string, cells: Column<boolean | undefined>): Answers {
  const marks = readColumn(where, cells, { exactly: HOW_MANY });
  return Object.fromEntries(inOrder().flatMap((item, nth) => (marks[nth] === undefined ? [] : [[item, marks[nth]]])));
}

const REGION = sheetFunction({
  id: "C139_REGION",
  description: {
    en: "The region a deal is in: win, swing or lose.",
    "zh-CN": "商机所在的区域：赢单区、抖动区或输单区。",
  },
  parameters: [VALUE, WORDS],
  gives: "text",
  answer: ([value, words]) => inWords(region(parse(value)), words, english.regions, chinese.regions),
});

const RANK = sheetFunction({
  id: "C139_RANK",
  description: {
    en: "The place of a value among all 80, from 0 for 0W0F0C to 79 for 1W3F9C; for sorting.",
    "zh-CN": "C139 值在全部 80 个值中的名次：0W0F0C 为 0，1W3F9C 为 79；用于排序。",
  },
  parameters: [VALUE],
  gives: "number",
  answer: ([value]) => rank(parse(value)),
});

const COMPARE = sheetFunction({
  id: "C139_COMPARE",
  description: {
    en: "1 if the first deal stands better than the second, -1 if worse, 0 if they stand alike.",
    "zh-CN": "前一个商机更好为 1，更差为 -1，相同为 0。",
  },
  parameters: [
    VALUE,
    one("other", { en: "The value to compare it with.", "zh-CN": "与之比较的 C139 值。" }, () => TEXT),
  ],
  gives: "number",
  answer: ([value, other]) => Math.sign(compare(parse(value), parse(other))) + 0,
});

const PROBABILITY = sheetFunction({
  id: "C139_PROBABILITY",
  description: {
    en: "The probability of winning a deal of this value, between 0 and 1, from the published win rates.",
    "zh-CN": "按公开发表的赢单率，给出该 C139 值的赢单概率（0 到 1 之间）。",
  },
  parameters: [VALUE],
  gives: "number",
  answer: ([value]) => winProbability(parse(value)).probability,
});

const STEPS = sheetFunction({
  id: "C139_NEXT_STEPS",
  description: {
    en: "The smallest ways out of the region, the cheapest first: the value reached, its region, and the items gained.",
    "zh-CN": "走出当前区域的最小改进，代价最小的在前：到达的值、所在区域，以及 决定力、趋赢力、必清 各需增加几项。",
  },
  parameters: [VALUE, WORDS],
  fills: { rows: 4, columns: 5 },
  answer: ([value, words]) => {
    const from = parse(value);
    const { paths } = nextSteps(from);
    if (paths.length === 0) return undefined;
    return paths.map(({ reaches }) => {
      const to = parse(reaches);
      const gained = [to.win - from.win, to.first - from.first, to.clear - from.clear];
      return [reaches, inWords(region(to), words, english.regions, chinese.regions), ...gained];
    });
  },
  none: "the deal is in the win region already",
});

const LIST = sheetFunction({
  id: "C139_ITEMS",
  description: {
    en: "The 13 items in the order in which their answers stand, one below the other.",
    "zh-CN": "依次列出 13 个检查项，一行一个；各处的答案都按这个顺序填写。",
  },
  parameters: [WORDS],
  fills: { rows: HOW_MANY, columns: 1 },
  answer: ([words]) => inOrder().map((item) => [inWords(item, words, english.items, chinese.items)]),
});

const NOTATION = sheetFunction({
  id: "C139_VALUE",
  description: {
    en: "The value of a deal from its 13 answers; it counts only what is known to hold.",
    "zh-CN": "由 13 项答案得出商机的 C139 值；只计已知成立的项。",
  },
  parameters: [ANSWERS],
  gives: "text",
  answer: ([answers]) => assess(answersOf("C139_VALUE", answers)).value,
});

const SPAN = sheetFunction({
  id: "C139_RANGE",
  description: {
    en: "The lowest and the highest value that the deal can still have while answers are unknown.",
    "zh-CN": "在有未知项时，商机可能的最低值和最高值。",
  },
  parameters: [ANSWERS],
  fills: { rows: 1, columns: 2 },
  answer: ([answers]) => [[...assess(answersOf("C139_RANGE", answers)).range]],
});

const VERDICT = sheetFunction({
  id: "C139_VERDICT",
  description: {
    en: "The region of a deal from its 13 answers, or unsettled while unknown ones can change it.",
    "zh-CN": "由 13 项答案判断商机所在区域；未知项还可能改变结论时为“未定”。",
  },
  parameters: [ANSWERS, WORDS],
  gives: "text",
  answer: ([answers, words]) =>
    inWords(assess(answersOf("C139_VERDICT", answers)).verdict, words, english.regions, chinese.regions),
});

const WHY = sheetFunction({
  id: "C139_WHY",
  description: {
    en: "Why a deal with these 13 answers is where it is, a sentence to a row.",
    "zh-CN": "说明为什么得出这个判断，一行一句。",
  },
  parameters: [ANSWERS, LANGUAGE],
  fills: { rows: 8, columns: 1 },
  answer: ([answers, language]) => {
    const judged = assess(answersOf("C139_WHY", answers));
    const { sentences } = language === "zh-CN" ? chinese : english;
    return explain(judged, sentences).map((sentence) => [sentence]);
  },
});

const CALIBRATED = sheetFunction({
  id: "C139_CALIBRATED",
  description: {
    en: "The value of a deal after a coach has corrected the seller's answers.",
    "zh-CN": "用内线教练的答案校正销售的自评之后，商机的 C139 值。",
  },
  parameters: [
    ANSWERS,
    sparse(
      "coach",
      {
        en: "13 cells with what the coach says, in the same order; blank where the coach does not know.",
        "zh-CN": "13 个单元格，按同样顺序填教练的说法；教练不知道的留空。",
      },
      () => FLAG,
    ),
    one(
      "kind",
      {
        en: `What kind of coach: ${Object.values(english.coachKinds).join(", ")}.`,
        "zh-CN": `教练类型：${Object.values(chinese.coachKinds).join("、")}。`,
      },
      () => choiceOf(english.coachKinds, chinese.coachKinds),
    ),
  ],
  gives: "text",
  answer: ([answers, coach, kind]) => {
    const where = "C139_CALIBRATED";
    return calibrate(answersOf(where, answers), [{ kind, answers: answersOf(where, coach) }]).calibrated;
  },
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  ...[REGION, RANK, COMPARE, PROBABILITY, STEPS],
  ...[LIST, NOTATION, SPAN, VERDICT, WHY, CALIBRATED],
];
