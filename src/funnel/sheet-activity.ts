/**
 * What a target needs, in a spreadsheet: activity, parts that add up, the season.
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, amountCell, NUMBER } from "../cell-content.js";
import { column, maybe, one, sparse } from "../cell-parameter.js";
import { readColumn, rowsOf } from "../cell-rows.js";
import { MONTHS, required, requiredWithProbability, seasonalIndex, split } from "./index.js";

const TARGET = one(
  "target",
  { en: "How many are to come out at the end.", "zh-CN": "漏斗末端要得到多少。" },
  () => NUMBER,
);

const STEP_RATES = column(
  "rates",
  { en: "The rate of each step, from the first to the last.", "zh-CN": "各步转化率，从第一步到最后一步。" },
  () => NUMBER,
);

const REQUIRED = sheetFunction({
  id: "FUNNEL_REQUIRED",
  description: {
    en: "Beside the rate of each step, how many must enter it so that the target comes out at the end, rounded up.",
    "zh-CN": "在各步转化率旁列出：要达成目标，进入这一步至少要有多少（向上取整）。",
  },
  parameters: [TARGET, STEP_RATES],
  fills: { beside: 1 },
  answer: ([target, rates]) => {
    const { ask, lay } = rowsOf("FUNNEL_REQUIRED", { rates }, "refused");
    const needed = ask((rows) => required(target, ratesOf(rows)));
    if (needed === undefined) return undefined;
    return lay(
      needed.counts.slice(0, -1).map((count) => [count]),
      [{ en: "Needed", "zh-CN": "需要" }],
    );
  },
  none: "a rate of 0 lets nothing through",
});

const ratesOf = (rows: readonly { readonly rates: number }[]): number[] => rows.map((row) => row.rates);

const STARTS = sheetFunction({
  id: "FUNNEL_STARTS",
  gives: "number",
  description: {
    en: "The fewest starts that reach the target with a probability, such as 90%, and not only on average.",
    "zh-CN": "要以给定的概率（例如 90%）达成目标，而不只是平均达成，漏斗起点至少要有多少。",
  },
  parameters: [
    TARGET,
    STEP_RATES,
    one(
      "probability",
      { en: "How probable it is to be that the target is reached.", "zh-CN": "达成目标的概率要求。" },
      () => NUMBER,
    ),
  ],
  answer: ([target, rates, probability]) =>
    rowsOf("FUNNEL_STARTS", { rates }, "refused").ask((rows) =>
      requiredWithProbability(target, ratesOf(rows), probability),
    ).starts,
  none: "a rate is 0, or more than 1,000,000,000 starts would be needed",
});

const SPLIT = sheetFunction({
  id: "FUNNEL_SPLIT",
  description: {
    en: "Parts of a total in proportion to weights, in whole units, which add up to the total exactly.",
    "zh-CN": "按权重把总数拆到各行，取整到最小单位，各行之和与总数分毫不差。",
  },
  parameters: [
    one("total", { en: "What is to be split.", "zh-CN": "要分解的总数。" }, () => AMOUNT),
    column("weights", { en: "The weight of each part, at least 0.", "zh-CN": "各行的权重，不小于 0。" }, () => AMOUNT),
    maybe(
      one(
        "unit",
        {
          en: "What parts are rounded to, such as 0.01; left blank, 1 or the last decimal of the total.",
          "zh-CN": "取整到的最小单位，例如 0.01；留空为 1，总数有小数时为其最末一位。",
        },
        () => AMOUNT,
      ),
    ),
  ],
  fills: { beside: 1 },
  answer: ([total, weights, unit]) => {
    const { ask, lay } = rowsOf("FUNNEL_SPLIT", { weights });
    const { parts } = ask((rows) =>
      split(
        total,
        rows.map((row) => row.weights),
        { unit },
      ),
    );
    return lay(
      parts.map((part) => [amountCell(part)]),
      [{ en: "Part", "zh-CN": "分解" }],
    );
  },
});

const SEASONAL = sheetFunction({
  id: "FUNNEL_SEASONAL",
  description: {
    en: "The seasonal index of the 12 months, of mean 1, from one column of months; a year with a blank is left out.",
    "zh-CN": "由逐月数据一列算出 12 个月的季节指数（平均为 1）；有空缺的年份不计入。",
  },
  parameters: [
    sparse(
      "months",
      {
        en: "What each month brought, year after year, beginning with the first month of a year.",
        "zh-CN": "逐月数据，一年接一年，从某年第一个月起。",
      },
      () => AMOUNT,
    ),
  ],
  fills: { rows: MONTHS, columns: 1 },
  answer: ([months]) => {
    const all = readColumn("FUNNEL_SEASONAL", months);
    const years = Array.from({ length: Math.ceil(all.length / MONTHS) }, (_, year) => ({
      year: `${year + 1}`,
      months: Array.from({ length: MONTHS }, (_month, month) => all[year * MONTHS + month]),
    }));
    return seasonalIndex(years).index?.map((index) => [index]);
  },
  none: "no year has all its 12 months",
});

/** The functions about targets. */
export const ACTIVITY: readonly SheetFunction[] = [REQUIRED, STARTS, SPLIT, SEASONAL];
