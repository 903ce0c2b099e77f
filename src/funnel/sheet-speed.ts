/**
 * How fast deals move, in a spreadsheet, and whether there are enough of them.
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, amountCell, NUMBER, YES_OR_NO } from "../cell-content.js";
import { column, inWords, maybe, one, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { funnel as english } from "./en.js";
import { coverage, survival, velocity } from "./index.js";
import { funnel as chinese } from "./zh-CN.js";

const VELOCITY = sheetFunction({
  id: "FUNNEL_VELOCITY",
  gives: "number",
  description: {
    en: "Sales velocity, in money per day: open deals × average value × win rate ÷ days of the cycle.",
    "zh-CN": "销售速度（每天的金额）：在跟商机数 × 平均金额 × 赢单率 ÷ 销售周期天数。",
  },
  parameters: [
    one("deals", { en: "How many deals are open.", "zh-CN": "在跟商机数。" }, () => NUMBER),
    one("averageValue", { en: "The average value of a deal.", "zh-CN": "平均每单金额。" }, () => AMOUNT),
    one("winRate", { en: "Deals won out of those decided.", "zh-CN": "赢单率。" }, () => NUMBER),
    one("cycleDays", { en: "The length of the sales cycle in days.", "zh-CN": "销售周期天数。" }, () => NUMBER),
  ],
  answer: ([deals, averageValue, winRate, cycleDays]) => {
    const perDay = amountCell(velocity({ deals, averageValue, winRate, cycleDays }).perDay);
    return Number.isFinite(perDay) ? perDay : undefined;
  },
  none: "the cycle is too short for any number",
});

const PIPELINE = one(
  "pipeline",
  { en: "The amount of the open deals, unweighted.", "zh-CN": "在跟商机总额，未加权。" },
  () => AMOUNT,
);

const TARGET = one("target", { en: "What is to be won.", "zh-CN": "要赢下的金额。" }, () => AMOUNT);

const WIN_RATE = one("winRate", { en: "Won out of decided, by amount.", "zh-CN": "按金额计的赢单率。" }, () => NUMBER);

const COVERAGE = sheetFunction({
  id: "FUNNEL_COVERAGE",
  gives: "number",
  description: {
    en: "Pipeline coverage: how many times the open deals hold the target.",
    "zh-CN": "管线覆盖倍数：在跟商机总额是目标的多少倍。",
  },
  parameters: [PIPELINE, TARGET],
  answer: ([pipeline, target]) => coverage({ pipeline, target }).coverage,
});

const COVERAGE_VERDICT = sheetFunction({
  id: "FUNNEL_COVERAGE_VERDICT",
  gives: "text",
  description: {
    en: "Whether the open deals are enough for the target at this win rate: enough or short.",
    "zh-CN": "按该赢单率，在跟商机够不够达成目标：够为 enough，不够为 short。",
  },
  parameters: [PIPELINE, TARGET, WIN_RATE, WORDS],
  answer: ([pipeline, target, winRate, words]) =>
    inWords(coverage({ pipeline, target, winRate }).verdict, words, english.coverage, chinese.coverage),
});

const COVERAGE_GAP = sheetFunction({
  id: "FUNNEL_COVERAGE_GAP",
  gives: "number",
  description: {
    en: "How much pipeline is missing for the target at this win rate; 0 when there is enough.",
    "zh-CN": "按该赢单率，要达成目标还缺多少在跟商机金额；够了为 0。",
  },
  parameters: [PIPELINE, TARGET, WIN_RATE],
  answer: ([pipeline, target, winRate]) => {
    const { gap } = coverage({ pipeline, target, winRate });
    const cell = gap && amountCell(gap);
    return Number.isFinite(cell) ? cell : undefined;
  },
  none: "at such a win rate no pipeline is enough",
});

const DAYS = sheetFunction({
  id: "FUNNEL_MEDIAN_DAYS",
  gives: "number",
  description: {
    en: "After how many days half of the deals have left a stage, counting those still there for as long as they were seen.",
    "zh-CN": "半数商机离开某阶段所需的天数；仍在该阶段的商机，按已停留的天数计入。",
  },
  parameters: [
    column("days", { en: "How long each deal was in the stage.", "zh-CN": "各商机在该阶段停留的天数。" }, () => NUMBER),
    column(
      "left",
      { en: "yes if it has left, no if it is still there.", "zh-CN": "已离开填 是，仍在该阶段填 否。" },
      () => YES_OR_NO,
    ),
    maybe(
      one(
        "share",
        { en: "Another share of the deals than half.", "zh-CN": "不取半数时，改用的商机占比。" },
        () => NUMBER,
      ),
    ),
  ],
  answer: ([days, left, share = 0.5]) =>
    rowsOf("FUNNEL_MEDIAN_DAYS", { days, left }).ask((rows) => survival(rows, { shares: [share] }))?.quantiles[0]?.days,
  none: "so many of the deals are never seen to leave",
});

/** The functions about speed. */
export const SPEED: readonly SheetFunction[] = [VELOCITY, COVERAGE, COVERAGE_VERDICT, COVERAGE_GAP, DAYS];
