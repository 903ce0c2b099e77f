/**
 * Where we stand against the others, in a spreadsheet.
 *
 *   =COMPETITION_OPENING("ours", "behind")       solveProblem
 *   =COMPETITION_PLACE(B2:B9, C2:C9, D2:D9)      first, shared or behind, by the customer's criteria
 *   =COMPETITION_MOVES(B2:B9, C2:C9, D2:D9)      what to do about each criterion, beside it
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, amountCell, choiceOf, NUMBER } from "../cell-content.js";
import { column, inWords, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { competition as english } from "./en.js";
import { criterionMoves, dealHealth, oddsRatio, opening, score } from "./index.js";
import { competition as chinese } from "./zh-CN.js";

const OPENING = sheetFunction({
  id: "COMPETITION_OPENING",
  gives: "text",
  description: {
    en: "The next move by the opening grid: whose ground the deal is on, and how we stand on it.",
    "zh-CN": "按开局九宫格给出下一步：在谁的地盘上，我方开局是领先、持平还是落后。",
  },
  parameters: [
    one("territory", { en: "ours, neutral or theirs.", "zh-CN": "我方地盘、中立地盘或敌方地盘。" }, () =>
      choiceOf(english.territories, chinese.territories),
    ),
    one("opening", { en: "leading, even or behind.", "zh-CN": "领先、持平或落后。" }, () =>
      choiceOf(english.openings, chinese.openings),
    ),
    WORDS,
  ],
  answer: ([territory, standing, words]) =>
    inWords(opening({ territory, opening: standing }).verdict, words, english.moves, chinese.moves),
});

const IMPORTANCES = column(
  "importances",
  { en: "How much each criterion counts to the customer.", "zh-CN": "各标准对客户的重要程度。" },
  () => AMOUNT,
);

const OURS = sparse(
  "ours",
  {
    en: "How the customer rates us by each, 1 to 5; blank if not known.",
    "zh-CN": "客户给我方的评分，1 到 5；不知道则留空。",
  },
  () => AMOUNT,
);

const THEIRS = sparse(
  "theirs",
  {
    en: "How the customer rates the competitor by each, 1 to 5; blank if not known.",
    "zh-CN": "客户给对手的评分，1 到 5；不知道则留空。",
  },
  () => AMOUNT,
);

interface Line {
  readonly importance: string | number;
  readonly ours: string | number | undefined;
  readonly theirs?: string | number | undefined;
}

const criteriaOf = (lines: readonly Line[]) => lines.map(({ importance }, nth) => ({ id: `${nth}`, importance }));

const ratingsOf = (lines: readonly Line[], vendor: "ours" | "theirs") =>
  lines.map((line, nth) => ({ criterion: `${nth}`, vendor, rating: line[vendor] }));

const bothOf = (lines: readonly Line[]) => [...ratingsOf(lines, "ours"), ...ratingsOf(lines, "theirs")];

const SCORE = sheetFunction({
  id: "COMPETITION_SCORE",
  gives: "number",
  description: {
    en: "The weighted score of one vendor: importance × rating, added up, ÷ the sum of the importances.",
    "zh-CN": "一家供应商的加权得分：重要程度 × 评分之和 ÷ 重要程度之和。",
  },
  parameters: [IMPORTANCES, OURS],
  answer: ([importance, ours]) => {
    const { ask } = rowsOf("COMPETITION_SCORE", { importance, ours });
    const [own] = ask((lines) => score(criteriaOf(lines), ratingsOf(lines, "ours"), { us: "ours" })).standings;
    return own?.score && amountCell(own.score);
  },
  none: "a rating that counts is not known",
});

const PLACE = sheetFunction({
  id: "COMPETITION_PLACE",
  gives: "text",
  description: {
    en: "Our place against a competitor by weighted score: first, shared or behind; undetermined while blanks can change it.",
    "zh-CN": "按加权得分与对手相比：first 领先、shared 并列、behind 落后；空格还可能改变结论时为 undetermined。",
  },
  parameters: [IMPORTANCES, OURS, THEIRS, WORDS],
  answer: ([importance, ours, theirs, words]) => {
    const { ask } = rowsOf("COMPETITION_PLACE", { importance, ours, theirs });
    const { verdict } = ask((lines) => score(criteriaOf(lines), bothOf(lines), { us: "ours" }));
    return inWords(verdict, words, english.places, chinese.places);
  },
});

const MOVES = sheetFunction({
  id: "COMPETITION_MOVES",
  description: {
    en: "Beside each criterion, what to do about it: reinforce, buildUp, attack or leave.",
    "zh-CN": "在各标准旁列出应采取的做法：reinforce 强化、buildUp 抬升、attack 进攻、leave 放下。",
  },
  parameters: [IMPORTANCES, OURS, THEIRS, WORDS],
  fills: { beside: 1 },
  answer: ([importance, ours, theirs, words]) => {
    const { ask, lay } = rowsOf("COMPETITION_MOVES", { importance, ours, theirs });
    const { rows } = ask((lines) => criterionMoves(criteriaOf(lines), bothOf(lines), { us: "ours" }));
    return lay(
      rows.map(({ verdict }) => [inWords(verdict, words, english.criterionMoves, chinese.criterionMoves)]),
      [{ en: "Move", "zh-CN": "做法" }],
    );
  },
});

const ODDS = sheetFunction({
  id: "COMPETITION_ODDS_RATIO",
  description: {
    en: "The odds of winning with something ÷ those without it, and the low and high end of the interval.",
    "zh-CN": "有某因素时的赢单胜率比 ÷ 没有时的，以及区间下限和上限，共三格。",
  },
  parameters: [
    one("wonWith", { en: "Deals won with it.", "zh-CN": "有该因素的赢单数。" }, () => NUMBER),
    one("lostWith", { en: "Deals lost with it.", "zh-CN": "有该因素的丢单数。" }, () => NUMBER),
    one("wonWithout", { en: "Deals won without it.", "zh-CN": "没有该因素的赢单数。" }, () => NUMBER),
    one("lostWithout", { en: "Deals lost without it.", "zh-CN": "没有该因素的丢单数。" }, () => NUMBER),
    maybe(
      one(
        "confidence",
        { en: "How sure the interval is to be; left blank, 95%.", "zh-CN": "区间的置信水平；留空为 95%。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "method",
        {
          en: "exactConditional or waldLogit; left blank, the exact one.",
          "zh-CN": "exactConditional（精确）或 waldLogit；留空为精确。",
        },
        () => choiceOf(english.oddsMethods, chinese.oddsMethods),
      ),
    ),
  ],
  fills: { rows: 1, columns: 3 },
  answer: ([wonWith, lostWith, wonWithout, lostWithout, confidence, method]) => {
    const found = oddsRatio({ wonWith, lostWith, wonWithout, lostWithout }, { confidence, method });
    return found && [[found.estimate ?? null, found.low, found.high ?? null]];
  },
  none: "the counts leave nothing to compare",
});

const HEALTH = sheetFunction({
  id: "COMPETITION_HEALTH",
  gives: "text",
  description: {
    en: "Whether business with deals is healthy, unhealthy, or boughtWins: won, and not worth winning.",
    "zh-CN": "生意是否健康：healthy 健康、unhealthy 不健康、boughtWins 赢了单却不赚钱。",
  },
  parameters: [
    one("winRateFrom", { en: "The least win rate.", "zh-CN": "赢单率的下限要求。" }, () => NUMBER),
    one("profitRateFrom", { en: "The least profit rate.", "zh-CN": "利润率的下限要求。" }, () => NUMBER),
    one("customerHealthFrom", { en: "The least customer health.", "zh-CN": "客户健康度的下限要求。" }, () => NUMBER),
    maybe(
      one(
        "winRate",
        { en: "Won out of decided; blank if not known.", "zh-CN": "赢单率；不知道则留空。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "profitRate",
        { en: "Profit out of revenue; blank if not known.", "zh-CN": "利润率；不知道则留空。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "customerHealth",
        { en: "How well customers are, 0 to 1; blank if not known.", "zh-CN": "客户健康度，0 到 1；不知道则留空。" },
        () => NUMBER,
      ),
    ),
    WORDS,
  ],
  answer: ([winFrom, profitFrom, healthFrom, winRate, profitRate, customerHealth, words]) => {
    const from = { winRate: winFrom, profitRate: profitFrom, customerHealth: healthFrom };
    const { verdict } = dealHealth({ winRate, profitRate, customerHealth }, from);
    return inWords(verdict, words, english.healthVerdicts, chinese.healthVerdicts);
  },
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [OPENING, SCORE, PLACE, MOVES, ODDS, HEALTH];
