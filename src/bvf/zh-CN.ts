/** 业务价值框架，中文。 */
import { amountText, decimal, percent } from "../locale/format.js";
import type { BvfLabels } from "../locale/types.js";

const layers = {
  executiveKpi: "高层 KPI",
  operationalKpi: "运营 KPI",
  initiative: "业务意向",
  solution: "我方方案",
};

// value

// judgement

// cash flows
const UNITS = { periods: "期", years: "年" } as const;
const times = (number: number, unit: keyof typeof UNITS) => `${decimal(number)} ${UNITS[unit]}`;

// business case

// rendering

/** `Bvf` 的中文标签和句子。 */
export const bvf: BvfLabels = {
  name: "业务价值框架",
  layers,
  directions: { higherIsBetter: "越高越好", lowerIsBetter: "越低越好" },
  periods: { month: "每月", quarter: "每季度", year: "每年", once: "一次性" },
  coverages: { covered: "已覆盖", partlyCovered: "部分覆盖", uncovered: "未覆盖" },
  foundations: {
    productFirst: "从产品出发",
    doubleCounted: "重复计算",
    unvalued: "没有金额",
    assumed: "只是假设",
    partlyConfirmed: "部分确认",
    confirmed: "已确认",
  },

  // cash flows
  paybacks: { paidBack: "已收回", neverPaidBack: "收不回来", nothingInvested: "没有投入" },

  // business case

  // rendering

  sentences: {
    // chain
    // value
    // judgement
    // cash flows
    paidBackAfter: ({ periods, unit, on }) =>
      `投资回收期 ${times(periods, unit)}${on === undefined ? "" : `，到 ${on} 全部收回`}，此后不再转亏。`,
    stillToComeBack: ({ amount }) => `到最后一笔为止投资仍未收回，折成现值还差 ${amountText(amount)}。`,
    fellBelowAgain: ({ first, unit }) => `累计现金流曾在 ${times(first, unit)}时回本，之后又转为负数。`,
    nothingToPayBack: () => "累计现金流从未为负，没有需要收回的投资。",
    flowsDiscounted: ({ rate }) => `各笔现金流按 ${percent(rate)} 的折现率折现。`,
    // business case
  },
};
