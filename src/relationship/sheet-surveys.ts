/** What customers answer: would they recommend us, are they satisfied, and what does their loyalty rest on? */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { FLAG, NUMBER } from "../cell-content.js";
import { type Column, column, inWords, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { readColumn, rowsOf } from "../cell-rows.js";
import { relationship as english } from "./en.js";
import {
  csat,
  LOYALTY_WEIGHTS,
  type LoyaltyAspect,
  loyal,
  loyaltyScore,
  type NpsCounts,
  nps,
  npsCounts,
  satisfaction,
} from "./index.js";
import { relationship as chinese } from "./zh-CN.js";

const SCORES = column(
  "scores",
  {
    en: "The answers 0 to 10 to: would you recommend us? In one column.",
    "zh-CN": "客户对“是否愿意推荐我们”的打分（0 到 10），一列。",
  },
  () => NUMBER,
);

const CONFIDENCE = maybe(
  one(
    "confidence",
    { en: "How sure the interval is; left blank, 95%.", "zh-CN": "区间的置信水平；留空为 95%。" },
    () => NUMBER,
  ),
);

const counted = (where: string, scores: Column<number>): NpsCounts =>
  rowsOf(where, { score: scores }).ask((rows) => npsCounts(rows.map(({ score }) => score)));

const NPS = sheetFunction({
  id: "RELATIONSHIP_NPS",
  gives: "number",
  description: {
    en: "The net promoter score: the share of promoters (9, 10) less that of detractors (0 to 6), between -1 and 1.",
    "zh-CN": "净推荐值：推荐者（9、10 分）占比减去贬损者（0 到 6 分）占比，介于 -1 与 1 之间。",
  },
  parameters: [SCORES],
  answer: ([scores]) => nps(counted("RELATIONSHIP_NPS", scores))?.score,
  none: "nobody has answered",
});

const NPS_INTERVAL = sheetFunction({
  id: "RELATIONSHIP_NPS_INTERVAL",
  description: {
    en: "Between which values the net promoter score of all customers lies, by the answers of these: low and high.",
    "zh-CN": "由这些打分推断全体客户的净推荐值在什么范围，一行两格：下限、上限。",
  },
  parameters: [SCORES, CONFIDENCE],
  fills: { rows: 1, columns: 2 },
  answer: ([scores, confidence]) => {
    const found = nps(counted("RELATIONSHIP_NPS_INTERVAL", scores), { confidence });
    return found && [[found.interval.low, found.interval.high]];
  },
  none: "nobody has answered",
});

const CSAT = sheetFunction({
  id: "RELATIONSHIP_CSAT",
  description: {
    en: "The share of satisfied customers among those who answered, with its interval: share, low and high in a row.",
    "zh-CN": "作答客户中满意者的占比及其区间，一行三格：占比、下限、上限。",
  },
  parameters: [
    one("satisfied", { en: "How many are satisfied.", "zh-CN": "满意的客户数。" }, () => NUMBER),
    one("answers", { en: "How many have answered.", "zh-CN": "作答的客户数。" }, () => NUMBER),
    CONFIDENCE,
  ],
  fills: { rows: 1, columns: 3 },
  answer: ([satisfied, answers, confidence]) => {
    const found = csat(satisfied, answers, { confidence });
    return found && [[found.share, found.interval.low, found.interval.high]];
  },
  none: "nobody has answered",
});

const SATISFACTION = sheetFunction({
  id: "RELATIONSHIP_SATISFACTION",
  gives: "text",
  description: {
    en: "How satisfied a customer is by what it expected and what it had: exceeded, satisfied, somewhatShort or farShort.",
    "zh-CN": "按期望与实际体验的差距判断客户满意程度，分为四档：超出期望、满意、略有不足、差距很大。",
  },
  parameters: [
    one("expectation", { en: "What was expected, 0 to 1.", "zh-CN": "期望，0 到 1。" }, () => NUMBER),
    one("experience", { en: "What was had, 0 to 1.", "zh-CN": "实际体验，0 到 1。" }, () => NUMBER),
    WORDS,
  ],
  answer: ([expectation, experience, words]) =>
    inWords(satisfaction({ expectation, experience }).verdict, words, english.satisfactions, chinese.satisfactions),
});

const LOYALTY_SCORE = sheetFunction({
  id: "RELATIONSHIP_LOYALTY_SCORE",
  gives: "number",
  description: {
    en: "How much of what loyalty to a professional service rests on is in place, 0 to 1, by the six published weights.",
    "zh-CN": "客户忠诚的六个要素按公开的权重加权得分（0 到 1）。",
  },
  parameters: [
    sparse(
      "ratings",
      {
        en: `6 cells, each 0 to 1: ${Object.values(english.loyaltyAspects).join(", ")}.`,
        "zh-CN": `6 个单元格，各填 0 到 1：${Object.values(chinese.loyaltyAspects).join("、")}。`,
      },
      () => NUMBER,
    ),
  ],
  answer: ([ratings]) => {
    const aspects = Object.keys(LOYALTY_WEIGHTS) as LoyaltyAspect[];
    const known = readColumn("RELATIONSHIP_LOYALTY_SCORE", ratings, { exactly: aspects.length });
    return loyaltyScore(Object.fromEntries(aspects.map((aspect, nth) => [aspect, known[nth]]))).value;
  },
  none: "nothing is rated",
});

/** Whether a customer gives a sign. */
const sign = (name: string, en: string, zh: string) => one(name, { en, "zh-CN": zh }, () => FLAG);

const LOYAL = sheetFunction({
  id: "RELATIONSHIP_LOYAL",
  gives: "text",
  description: {
    en: "loyal only if the customer does all three, notLoyal if it is known not to, undetermined in between.",
    "zh-CN": "三项都做到才是忠诚客户；有一项已知没做到就不是；还有未知的则尚不清楚。",
  },
  parameters: [
    sign("repeatsPurchase", "Whether it buys again: yes, no or ?.", "会不会重复购买：是、否 或 ?。"),
    sign("recommends", "Whether it recommends us: yes, no or ?.", "会不会向别人推荐：是、否 或 ?。"),
    sign("refusesOthers", "Whether it refuses other offers: yes, no or ?.", "会不会拒绝其他供应商：是、否 或 ?。"),
    WORDS,
  ],
  answer: ([repeatsPurchase, recommends, refusesOthers, words]) =>
    inWords(loyal({ repeatsPurchase, recommends, refusesOthers }).verdict, words, english.loyalties, chinese.loyalties),
});

/** From what customers answer. */
export const FROM_SURVEYS: readonly SheetFunction[] = [
  ...[NPS, NPS_INTERVAL, CSAT],
  ...[SATISFACTION, LOYALTY_SCORE, LOYAL],
];
